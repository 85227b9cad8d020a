package page

import "newsdek/parse/internal/lexicon"

// creditTitled takes a person's name above what that person does, Editör or Reporter alone, for a credit, also where it
// stands several times.
func creditTitled(units []Unit) {
	for i := 1; i < len(units); i++ {
		title, name := &units[i], &units[i-1]
		if title.looks|name.looks != 0 || title.prose() || lexicon.Lookup(title.Text).Label != lexicon.CreditLabel || !name.namesPersons() {
			continue
		}
		title.looks = barLook
		for k := i - 1; k >= 0 && units[k].Text == name.Text; k-- {
			units[k].makeCredit()
		}
	}
}

// creditBelow takes a person's name, or several, below By or a label for credits, alone, for a credit.
func creditBelow(units []Unit) {
	for i := range len(units) - 1 {
		by, name := &units[i], &units[i+1]
		if (by.credit.Nameless() || !by.prose() && lexicon.Lookup(by.Text).Is(lexicon.ByWord)) && name.looks == 0 && name.namesPersons() {
			by.makeBar()
			name.makeCredit()
		}
	}
}

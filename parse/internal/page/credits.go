package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
)

// creditTitled takes a person's name above what that person does, Editör or Reporter alone, for a credit, also where it
// stands several times. What that person does is furniture, whoever it is; below a name Health Correspondent is, too.
func creditTitled(units []Unit) {
	for i := range units {
		title := &units[i]
		if title.looks&^creditLook != 0 || title.width >= shortWidth || !title.isCreditLabel() && !jobBelow(units, i) {
			continue
		}
		title.makeBar()
		if i == 0 || units[i-1].looks != 0 || !units[i-1].namesPersons() {
			continue
		}
		name := &units[i-1]
		for k := i - 1; k >= 0 && units[k].Text == name.Text; k-- {
			units[k].makeCredit()
		}
	}
}

// isCreditLabel reports that the unit is a label for credits, alone, and nothing else.
func (u *Unit) isCreditLabel() bool {
	return u.looks == 0 && lexicon.Lookup(u.Text).Label == lexicon.CreditLabel
}

// jobBelow reports that unit i tells what the person does whom the unit above names, alone or in a credit.
func jobBelow(units []Unit, i int) bool {
	job, _, _ := strings.Cut(units[i].Text, " for ")
	if i == 0 || units[i-1].prose() || !mention.IsJob(job) { // as with most units
		return false
	}
	above := &units[i-1]
	return above.looks == 0 && above.namesPersons() || above.signsPerson()
}

// signsPerson reports that the unit is a credit that names no outlet and no desk.
func (u *Unit) signsPerson() bool {
	return !u.credit.Name.Empty() && u.credit.Source.Empty() && u.credit.Desk.Empty()
}

// creditBelow takes a person's name, or several, below By or a label for credits, alone, for a credit.
func creditBelow(units []Unit) {
	for i := range len(units) - 1 {
		by, name := &units[i], &units[i+1]
		if (by.credit.Nameless() || by.width < narrowWidth && lexicon.Lookup(by.Text).Is(lexicon.ByWord)) && name.looks == 0 && name.namesPersons() {
			by.makeBar()
			name.makeCredit()
		}
	}
}

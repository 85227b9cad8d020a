package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A page shows rates of exchange, and the days and sections of other stories. The day beside them is no story's.

const (
	widgetReach = 5 // units to either side
	minRates    = 2
)

// amongWidgets reports that unit i is a day alone, and that rates stand near it, or the day of another story right above.
// Between the headline and the body it is the story's, whatever else stands there.
func (p *Reading) amongWidgets(i int) bool {
	if p.places[i].zone == below || !p.Units[i].day() {
		return false
	}
	return i > 0 && mention.DaySection(p.Units[i-1].Text) || p.rates(i, -1) >= minRates || p.rates(i, 1) >= minRates
}

// rates counts the rates on one side of unit i, as far as the headline or the story.
func (p *Reading) rates(i, side int) (n int) {
	for k := i + side; k >= 0 && k < len(p.Units) && k != i+side*(widgetReach+1); k += side {
		if part := p.places[k].part; part == partH || part == partY {
			break
		}
		if p.rate(k) {
			n++
		}
	}
	return n
}

// rate reports that unit k is a rate, or a number with decimals above the headline below furniture, as DOLAR is; below a story
// it may be the story's.
func (p *Reading) rate(k int) bool {
	said := p.Units[k].Text
	return mention.Rate(said) || k > 0 && p.places[k].zone == above && p.Units[k-1].looks&barLook != 0 && mention.HasDecimals(said)
}

// fewAges is how many other stories there are at least, with their day and section on one line each.
const fewAges = 2

// markAges takes the days of other stories for furniture, to which the section of the next is glued, and the section of the
// first above them, below a paragraph.
func markAges(units []Unit) {
	var found []int
	for i := range units {
		if aged(units[i].Text) {
			found = append(found, i)
		}
	}
	if len(found) < fewAges {
		return // as on most pages
	}
	for _, i := range found {
		units[i].makeBar()
	}
	if first := found[0]; first > 1 && units[first-2].paragraph() && units[first-1].width < shortWidth && !text.Terminated(units[first-1].Text) {
		units[first-1].makeBar()
	}
}

// aged reports that s is a day, or how old a story is, with a section glued to it: 27 Kasım 2015GÜNDEM.
func aged(s string) bool {
	if s == "" || !text.IsDigit(s[0]) {
		return false // as most text is
	}
	return mention.DaySection(s) || mention.GluedAge(s)
}

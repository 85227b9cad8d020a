package page

import (
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A page shows rates of exchange, and what other stories are called and when they came. The day beside them is no story's.

const (
	widgetReach = 5 // units to either side
	minRates    = 2
)

// amongWidgets reports that unit i is a day alone, and that rates stand near it, or right above it another story's day with
// the section of the next one glued to it. Below the headline it is the story's, whatever else stands there.
func (p *Reading) amongWidgets(i int) bool {
	if p.places[i].zone == below || !p.Units[i].day() {
		return false
	}
	return i > 0 && mention.DayGlued(p.Units[i-1].Text) || p.rates(i, -1) >= minRates || p.rates(i, 1) >= minRates
}

// rates counts the rates on one side of unit i, as far as the next paragraph.
func (p *Reading) rates(i, side int) (n int) {
	for k := i + side; k >= 0 && k < len(p.Units) && k != i+side*(widgetReach+1) && !p.features[k].paragraph(); k += side {
		if rate(p.Units[k].Text) {
			n++
		}
	}
	return n
}

// rate reports that a line holds a number with two decimals or more, or one of a hundred, and no words: 34,06; 9549,89%1,94.
func rate(s string) bool {
	if text.HasLetters(s, 1) || !strings.ContainsAny(s, "0123456789") {
		return false
	}
	if strings.IndexByte(s, '%') >= 0 {
		return true
	}
	mark := strings.LastIndexAny(s, ".,")
	return mark > 0 && len(s)-mark != len(",000") && len(s)-mark > len(",0") && strings.Trim(s[mark+1:], "0123456789") == ""
}

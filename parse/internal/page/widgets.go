package page

import (
	"strings"

	"newsdek/parse/internal/mention"
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

// rate reports that unit k is a number with decimals, and has what it changed by behind it, 9549,89%1,94, or stands above the
// headline below furniture, as DOLAR is; below a story it may be the story's.
func (p *Reading) rate(k int) bool {
	number, change, ok := strings.Cut(p.Units[k].Text, "%")
	if ok {
		return hasDecimals(number) && hasDecimals(strings.Trim(change, " +-"))
	}
	return k > 0 && p.places[k].zone == above && p.Units[k-1].looks&barLook != 0 && hasDecimals(number)
}

// hasDecimals reports that s is a number with two decimals or more than three, and no hour, as 09.44 is.
func hasDecimals(s string) bool {
	decimals := len(s) - 1 - strings.LastIndexAny(s, ".,")
	hour := len(s) == len("09.44") && s[2] == '.' && s < "24"
	return decimals >= 2 && decimals != 3 && decimals < len(s) && !hour && strings.Trim(s, "0123456789.,") == ""
}

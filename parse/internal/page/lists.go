package page

import (
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A story may hold lists, whose entries look like headlines, sections, names and dates.

// opensList reports that the unit is a text that a list may follow, and that the lines below it begin with the marks of
// two entries.
func (u *Unit) opensList(lines []text.Line) bool {
	last := u.Text[len(u.Text)-1]
	return (last == ':' || last == ';') && u.plain() && len(lines) > 2 && lines[2].Clean == lines[0].Clean
}

// entry reports that the lines begin with the mark of a list alone, and its entry below it.
func entry(lines []text.Line) bool {
	mark := lines[0].Clean
	return len(lines) > 1 && len(mark) <= len("•") && mark != "–" && mark != "—" && mention.Bullet(mark+" ") > 0 && lines[1].Gap(&lines[0]) <= 2
}

// lookOpen marks what a line introduces that breaks off: what stands below it, all dates there, and the entries of a list.
func (p *Reading) lookOpen() {
	open, list := false, false
	for i, f := range p.features {
		list = f&hasBullet != 0 && (list || open || i > 0 && strings.HasSuffix(p.Units[i-1].Text, ";"))
		if open || list {
			p.features[i] |= belowOpen
		}
		if bare := f&(hasStamp|hasPublished|hasUpdated) == hasStamp; !bare {
			open = f&(isPlain|endsOpen) == isPlain|endsOpen
		}
	}
}

// fewFields is how many lines make a list of fields.
const fewFields = 3

// inFields reports that unit i is one of several, side by side, that say of each name who or what it is, as a list of a
// story does: Minister of Harbours: Derya Kumsal.
func (p *Reading) inFields(i int) bool {
	run := 0
	for k := max(0, i+1-fewFields); k < min(len(p.Units), i+fewFields); k++ {
		switch {
		case p.Units[k].Facts&text.Colon != 0 && p.features[k]&isPlain != 0 && strings.Contains(p.Units[k].Text, ": "):
			run++
		case k < i:
			run = 0
		default:
			return run >= fewFields
		}
	}
	return run >= fewFields
}

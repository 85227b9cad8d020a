package page

import (
	"slices"
	"strings"
)

// opens says what it costs to begin another story at each unit; nil where none can begin.
func (p *Reading) opens(breaks []int) []int32 {
	first := max(slices.IndexFunc(p.features, features.sentence), p.headerEnd())
	last := len(p.features) - 1
	for last > first && !p.features[last].sentence() {
		last--
	}
	if len(breaks) == 0 && !p.marked(first+1, last) {
		return nil
	}
	p.opening = cleared(p.opening, len(p.Units))
	opens, usual := p.opening, p.usualGap()
	for i := range opens {
		switch {
		case i <= first || i > last || p.features[i]&(isPlain|endsInStop) == isPlain|endsInStop || p.goesWithDate(i) || p.aboveLink(i):
			opens[i] = closed
		case p.isRule(i-1) || belowBreak(breaks, int(p.Units[i].First)):
			opens[i] = parted
		default:
			opens[i] = anotherStory + p.gapTells(i, usual)
			if k := p.closing(i); k != 0 {
				opens[i] += closingLine
				if p.closing(i-1)&k != 0 {
					opens[i] += closedTwice
				}
			}
		}
	}
	return opens
}

// headerEnd is the last line below a headline that stands again, right below it or its dek, and above the first sentence
// behind it; -1 where there is none.
func (p *Reading) headerEnd() int {
	end := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH }) + 1
	if end > 0 && end < len(p.places) && p.places[end].part == partD {
		end++
	}
	if end == 0 || end == len(p.places) || p.places[end].part != partR {
		return -1
	}
	for end+1 < len(p.places) && p.places[end+1].zone == below && !p.features[end+1].sentence() {
		end++
	}
	return end
}

// goesWithDate reports that unit i is the date of an update right below that of the publication.
func (p *Reading) goesWithDate(i int) bool {
	return p.features[i]&hasUpdated != 0 && p.features[i-1]&hasPublished != 0 && p.tight(i)
}

// linkReach is how far below the title of another story the link to it may stand, with the title again between them.
const linkReach = 2

// aboveLink reports that unit i belongs to a box inside a story: the link to what it tells of stands right below.
func (p *Reading) aboveLink(i int) bool {
	for k := i + 1; k <= min(i+linkReach, len(p.Units)-1) && !p.features[k].sentence(); k++ {
		if p.teaser(k) {
			return true
		}
	}
	return false
}

// belowBreak reports that a form feed stands above the line.
func belowBreak(breaks []int, line int) bool {
	_, found := slices.BinarySearch(breaks, line)
	return found
}

// marked reports that something among the units may part two stories, or belong to the header of the second.
func (p *Reading) marked(from, to int) bool {
	for i := from; i < to; i++ {
		if p.features[i]&(hasStamp|isCredit|isTwice|isOutlet) != 0 || p.isRule(i) {
			return true
		}
	}
	return false
}

// isRule reports that unit i is a line of dashes, which parts what is above from what is below. Stars close headings, too.
func (p *Reading) isRule(i int) bool { return rule(p.Units[i].Text) }

func rule(s string) bool {
	if len(s) < 3 {
		return false
	}
	switch s[0] {
	case '-', '=', '_', "–"[0]:
		return strings.Trim(s, "-–—―=_ ") == ""
	}
	return false
}

// closing is what unit i has of what closes stories.
func (p *Reading) closing(i int) features {
	if p.features[i]&isOutlet != 0 { // which opens more pages than it closes
		return 0
	}
	return p.features[i] & (hasStamp | isCredit | isEnd)
}

// gapTells is what the blank lines above unit i say.
func (p *Reading) gapTells(i, usual int) int32 {
	switch gap := p.gapAbove(i); {
	case gap > usual:
		return widerGap
	case gap == usual:
		return 0
	case p.closing(i)&p.closing(i-1) != 0:
		return partedStamps
	}
	return narrowerGap
}

// gapAbove is how many lines below the end of the one above unit i stands.
func (p *Reading) gapAbove(i int) int {
	return p.Lines[p.Units[i].First].Gap(&p.Lines[p.Units[i-1].Last])
}

// usualGap is the gap that most units have above; a menu above the headline has its own.
func (p *Reading) usualGap() (usual int) {
	var count [4]int
	head := slices.IndexFunc(p.places, func(at place) bool { return at.part == partH })
	for i := max(0, head) + 1; i < len(p.Units); i++ {
		count[min(p.gapAbove(i), len(count)-1)]++
	}
	for gap := range count {
		if count[gap] > count[usual] {
			usual = gap
		}
	}
	return usual
}

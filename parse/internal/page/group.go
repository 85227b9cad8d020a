package page

import (
	"slices"
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// group makes units of the lines, in the memory of others; whole says that they are a whole page of a site.
func group(units []Unit, lines []text.Line, known *known) (grouped []Unit, whole bool) {
	units = lineUnits(units, lines, known)
	broken := mayBeBroken(units)
	if broken {
		unmaskProse(units)
	}
	whole = markMenus(units)
	if broken {
		var wrap wrap
		if !anyContinued(lines) { // or who broke them is known
			wrap = findWrap(units)
		}
		if wrap.on {
			wrap.unmaskEnds(units)
		} else {
			wrap.findRagged(units)
		}
		units = joinBroken(units, lines, &wrap)
		markBars(units)
	}
	markSections(units)
	markAges(units)
	markCaptions(units)
	markLinks(units)
	markExcerpts(units)
	markPoints(units)
	if whole {
		markLines(units)
	} else {
		markTrails(units)
		markTitle(units)
	}
	unmaskTurns(units)
	unmaskDated(units)
	creditTitled(units)
	creditBelow(units)
	return units, whole
}

// anyContinued reports that a line is known to go on with the one above.
func anyContinued(lines []text.Line) bool {
	for i := range lines {
		if lines[i].Marks&text.Continued != 0 {
			return true
		}
	}
	return false
}

// mayBeBroken reports that lines stand tight, or that the value of a label may stand in the next block.
func mayBeBroken(units []Unit) bool {
	for i := range units {
		if int(units[i].block) < i || units[i].awaitsValue() {
			return true
		}
	}
	return false
}

// lineUnits makes a unit of each line, with those that go on with it, and looks at it.
func lineUnits(units []Unit, lines []text.Line, known *known) []Unit {
	units = cleared(units, len(lines))
	n, block, listed := 0, int32(0), false
	for i := 0; i < len(lines); n++ {
		l := &lines[i]
		if i > 0 && l.Gap(&lines[i-1]) > 1 {
			block++
		}
		u := &units[n]
		u.First, u.Last, u.block = int32(i), int32(i), block
		u.Text, u.width, u.source, u.marks, u.Facts = l.Clean, l.Width, l.Width, l.Marks, l.Facts
		if l.Clean != l.Text {
			said := strings.TrimSpace(l.Text)
			u.source, u.sourceWord = text.WidthOf(said), text.WidthOf(text.FirstWord(said))
		}
		switch {
		case entry(lines[i:]):
			if listed = listed || n > 0 && units[n-1].opensList(lines[i:]); listed {
				i++
			}
		default:
			listed = listed && l.Gap(&lines[i-1]) == 1 // as a line of an entry that was broken
		}
		for i++; i < len(lines) && lines[i].Marks&text.Continued != 0; i++ {
		}
		if i > int(u.First)+1 {
			u.takeIn(lines[u.First:i])
		}
		if l.Marks&text.Aside != 0 {
			u.makeBar()
		} else if !u.looksLike(units[max(0, n-lookReach):n]) {
			known.look(u)
		}
	}
	return units[:n]
}

// lookReach is how many lines back a headline's twin is looked for, so that it need not be read twice.
const lookReach = 3

// looksLike takes the looks of the same text among those above, if they have no details.
func (u *Unit) looksLike(above []Unit) bool {
	for i := range above {
		if a := &above[i]; a.Text == u.Text && a.details == &noDetails {
			u.looks, u.details = a.looks, a.details
			return true
		}
	}
	return false
}

// unmaskProse takes the first line of a paragraph for text where it alone looks like something else.
func unmaskProse(units []Unit) {
	for i := range units {
		if opensProse(units, i) {
			units[i].makePlain()
		}
	}
}

// joinBroken joins the lines of stamps and texts that were broken. What is joined moves up.
func joinBroken(units []Unit, lines []text.Line, wrap *wrap) []Unit {
	kept, top := 0, topOf(units)
	for i := 0; i < len(units); kept++ {
		u := &units[i]
		next := stampEnd(units, i)
		if u.plain() {
			next = max(textEnd(units, i, top, wrap), pointsEnd(units, i))
			u.takeIn(lines[u.First : units[next-1].Last+1])
		}
		if kept < i {
			units[kept] = *u
		}
		i = next
	}
	clear(units[kept:])
	return units[:kept]
}

// stampEnd lets unit i take in the rest of its stamp, and returns where the next unit begins.
func stampEnd(units []Unit, i int) int {
	next := i + 1
	for next < len(units) {
		var after *Unit
		if next+1 < len(units) {
			after = &units[next+1]
		}
		if units[i].brokenLabel(&units[next], after) {
			next += 2
			continue
		}
		if !units[i].brokenStamp(&units[next], after) {
			break
		}
		next++
	}
	return next
}

// textEnd is where the text that begins in unit i ends.
func textEnd(units []Unit, i, top int, wrap *wrap) int {
	joins := func(i int) bool { return goesOn(units, i, i < top) }
	if wrap.on {
		joins = func(i int) bool { return wrap.joins(&units[i], &units[i+1]) }
	} else if wrap.ragged != nil {
		joins = func(i int) bool {
			return wrap.ragged[i] && wrap.joinsRagged(&units[i], &units[i+1]) || goesOn(units, i, i < top)
		}
	}
	for i+1 < len(units) && units[i+1].block == units[i].block && units[i+1].plain() && joins(i) {
		i++
	}
	return i + 1
}

// takeIn gives the unit the text of the lines that it was broken into.
func (u *Unit) takeIn(lines []text.Line) {
	if len(lines) < 2 {
		return
	}
	var b strings.Builder
	for i := range lines {
		if i > 0 && SpaceBetween(&lines[i-1], &lines[i]) > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(lines[i].Clean)
	}
	u.Last = u.First + int32(len(lines)) - 1
	u.setText(b.String())
}

// SpaceBetween is how many spaces stand between two lines that were one: none behind the hyphen of a word, well-known, which
// does not stand for its end, as in pre- and post-war.
func SpaceBetween(a, b *text.Line) int {
	word, hyphen := strings.CutSuffix(a.Clean, "-")
	if hyphen && unicode.IsLetter(text.LastRune(word)) && unicode.IsLower(text.FirstRune(b.Clean)) && !lexicon.FirstIs(b.Clean, lexicon.JoiningWord) {
		return 0
	}
	return 1
}

// topOf is the index of the first paragraph, or, where all lines are short, of the first line that is no text.
func topOf(units []Unit) int {
	top := slices.IndexFunc(units, func(u Unit) bool { return u.paragraph() })
	if top < 0 {
		top = slices.IndexFunc(units, func(u Unit) bool { return u.looks&headerLook != 0 })
	}
	return top
}

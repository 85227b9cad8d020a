package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/text"
)

// A unit is what the rules look at: a paragraph, a headline, a stamp; most often one line, more where
// lines were wrapped.
type unit struct {
	first, last int32    // indices of its lines
	text        string   // their clean texts, joined with a space
	width       int32    // of text, in characters
	source      int32    // its width before cleaning, which is the one that wrapping saw
	sourceWord  int32    // likewise that of its first word, 0 where cleaning changed nothing
	block       int32    // units with no blank line between them share one
	key         text.Key // see twinKey
	keyed       bool
	looks       looks
	facts       facts
	*details
}

// details are what the few units that are no text hold.
type details struct {
	stamps    []stamp
	stampName extent // the name before or behind the stamps
	credit    credit
	section   extent // the name behind a label for it, or before the stamps
}

// noDetails is shared by the units that have none.
var noDetails details

// own returns details that may be written to.
func (u *unit) own() *details {
	if u.details == &noDetails {
		u.details = &details{}
	}
	return u.details
}

// looks says what a unit could be, going by its text alone. Where it stands decides.
type looks uint16

const (
	stampLook   looks = 1 << iota // holds stamps and nothing else
	creditLook                    // a credit by its words
	outletLook                    // the name of an outlet, alone
	sectionLook                   // the name of a section, alone
	cityLook                      // a dateline, alone
	barLook                       // page furniture
	endLook                       // page furniture that opens what follows a story
	photoLook                     // the credit of a photo, page furniture too
)

// twinKey is the key of the unit's text, worked out when it is first needed.
func (u *unit) twinKey() text.Key {
	if !u.keyed {
		u.key, u.keyed = text.KeyOf(u.text), true
	}
	return u.key
}

// makePlain takes the unit for nothing but text, whatever it looks like.
func (u *unit) makePlain() { u.looks, u.details = 0, &noDetails }

// plain says that the unit looks like nothing but text.
func (u *unit) plain() bool { return u.looks&^cityLook == 0 }

// long paragraphs are prose; short lines can be anything.
const (
	proseWidth = 80
	shortWidth = 60
)

func (u *unit) prose() bool { return u.width >= proseWidth }

// cleared is s with n elements, each of them zero; it is not nil.
func cleared[T any](s []T, n int) []T {
	if s == nil || cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// group makes units of the lines, in the memory of others.
func group(units []unit, lines []line) []unit {
	units = cleared(units, len(lines))
	block := int32(0)
	for i := range lines {
		if i > 0 && lines[i].num != lines[i-1].num+1 {
			block++
		}
		l := &lines[i]
		units[i] = unit{first: int32(i), last: int32(i), text: l.clean, width: l.width, source: l.width, block: block, facts: l.facts}
		if l.clean != l.text {
			text := strings.TrimSpace(l.text)
			units[i].source, units[i].sourceWord = widthOf(text), widthOf(firstWord(text))
		}
		if !units[i].looksLike(units[max(0, i-lookReach):i]) {
			units[i].look()
		}
	}
	for i := range units {
		if opensProse(units, i) {
			units[i].makePlain()
		}
	}
	wrap := findWrap(units)
	for i := 1; wrap.on && i < len(units); i++ {
		list := i+1 < len(units) && units[i+1].block == units[i].block && units[i+1].looks&barLook != 0
		if !list && wrap.endsText(&units[i-1], &units[i]) {
			units[i].makePlain()
		}
	}
	kept, top := 0, topOf(units) // what is joined moves up to kept; the lines behind stay as they were
	for i := 0; i < len(units); i++ {
		u := &units[i]
		for i+1 < len(units) && u.brokenStamp(&units[i+1]) {
			i++
		}
		for u.plain() && i+1 < len(units) && (wrap.on && wrap.joins(&units[i], &units[i+1]) || !wrap.on && goesOn(units, i, i < top)) {
			i++
		}
		if u.plain() && int(u.last) < i {
			u.last = int32(i)
			u.setText(join(lines[u.first : i+1]))
		}
		if &units[kept] != u {
			units[kept] = *u
		}
		kept++
	}
	clear(units[kept:])
	units = units[:kept]
	markBars(units)
	for i := range units {
		if units[i].credit.nameless() && takesTurns(units, i) {
			units[i].makePlain()
		}
	}
	return units
}

// lookReach is how many lines back a headline's twin is looked for, so that it need not be read twice.
const lookReach = 3

// looksLike takes the looks of the same text among those above, if they have no details.
func (u *unit) looksLike(above []unit) bool {
	for i := range above {
		if a := &above[i]; a.details == &noDetails && a.text == u.text {
			u.looks, u.details = a.looks, a.details
			return true
		}
	}
	return false
}

// speaker reports that the unit is a word and a colon, as before what somebody says.
func (u *unit) speaker() bool {
	return u.plain() && len(u.text) > 1 && strings.HasSuffix(u.text, ":") && strings.IndexByte(u.text, ' ') < 0
}

// takesTurns reports that the label of unit i stands again near it, and a speaker a line further: Reporter: and Mayor:
// in an interview.
func takesTurns(units []unit, i int) bool {
	near := units[max(0, i-twinReach):min(len(units), i+twinReach)]
	again := 0
	for k := range near {
		if near[k].text == units[i].text {
			again++
		}
	}
	return again > 1 && (i >= 2 && units[i-2].speaker() || i+2 < len(units) && units[i+2].speaker())
}

// topOf is the index of the first paragraph, or, where all lines are short, of the first line that is no text.
func topOf(units []unit) int {
	top := slices.IndexFunc(units, func(u unit) bool { return u.prose() && terminated(u.text) })
	if top < 0 {
		top = slices.IndexFunc(units, func(u unit) bool { return u.looks&headerLook != 0 })
	}
	return top
}

// markBars takes the unknown entries of a share bar or a form for furniture where half of the block is known as such.
func markBars(units []unit) {
	for from := 0; from < len(units); {
		to, bars, others := from, 0, 0
		for ; to < len(units) && units[to].block == units[from].block; to++ {
			switch u := &units[to]; {
			case u.looks&barLook != 0:
				bars++
			case !u.plain() || u.width > shortWidth/2:
				others = len(units)
			default:
				others++
			}
		}
		if bars > 1 && bars >= others {
			for i := from; i < to; i++ {
				units[i].looks |= barLook
			}
		}
		from = to
	}
}

func (u *unit) setText(text string) {
	u.text, u.keyed = text, false
	u.width, u.facts = scan(text)
}

func join(lines []line) string {
	var b strings.Builder
	for i := range lines {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(lines[i].clean)
	}
	return b.String()
}

// brokenStamp takes in the next unit where it is the rest of a stamp that was broken over several lines.
func (u *unit) brokenStamp(next *unit) bool {
	if u.looks != stampLook || next.block != u.block || next.width > maxDate {
		return false
	}
	if last := &u.stamps[len(u.stamps)-1]; last.state == stampRead && last.date.hasClock {
		return false
	}
	text := u.text + " " + next.text
	name, stamps := readStamps(text, u.facts|next.facts)
	if len(stamps) != len(u.stamps) || stamps[len(stamps)-1].state != stampRead || name != u.stampName {
		return false
	}
	u.last, u.stamps = next.last, stamps
	u.setText(text)
	return true
}

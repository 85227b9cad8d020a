package parse

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
)

// A credit is what a byline says. Ranges are offsets into the unit's text; an empty one is absent.
type credit struct {
	name, source, desk extent
	labelled           bool // by a label, behind which a name may be missing, brackets or "By"
}

// byJoints turns what stands between the names behind By into what stands between others.
var byJoints = strings.NewReplacer(" with ", " and ", " | ", " and ")

// nameless reports that there is a label and nothing behind it.
func (c credit) nameless() bool { return c.labelled && c.name.empty() }

// An extent is a half-open range of a text.
type extent struct{ from, to int }

func (e extent) empty() bool { return e.to <= e.from }

func (e extent) of(s string) string { return s[e.from:e.to] }

// maxCredit bounds, in bytes, a line that can be a credit.
const maxCredit = 100

// readCredit reads a line that is a credit and nothing else.
func readCredit(s string, f facts) (c credit, ok bool) {
	if len(s) > maxCredit {
		return c, false
	}
	e := trim(s, extent{bullet(s), len(s)})
	e.to = e.from + len(strings.TrimRight(e.of(s), " /|")) // a mark may have lost its desk
	if kind, width, colon := colonLabel(e.of(s)); kind == lexicon.CreditLabel && colon {
		c.labelled = true
		e = trim(s, extent{e.from + width, e.to})
		if e.empty() {
			return c, true
		}
		if !credits(e.of(s)) || sentence(e.of(s)) {
			return credit{}, false
		}
	} else if line := e.of(s); byWidth(line) > 0 {
		c.labelled = true
		if e.from += byWidth(line); startsLower(line) && terminatedByStop(line) {
			return credit{}, false // the end of a sentence
		}
		if names := byJoints.Replace(e.of(s)); !capitalised(names) && !namesPersons(names) {
			return credit{}, false
		}
	}
	if inner := unbracket(s, e); inner != e {
		c.name = inner
		if !initials(inner.of(s)) && !c.parts(s) {
			return credit{}, false
		}
		c.labelled, e = c.desk.empty(), inner
	}
	c.name = e
	known := false
	if f&joint != 0 || strings.Contains(e.of(s), wordJoint) {
		known = c.parts(s)
	} else {
		known = c.whole(s)
	}
	if startsLower(c.name.of(s)) && c.source.from > c.name.from {
		known = false // the rest of a headline, and the site's name
	}
	return c, known || c.labelled
}

// titleLike reports that s says more than names do: three words or more, and a small one among them.
func titleLike(s string) bool {
	small := false
	for word := range strings.FieldsSeq(s) {
		small = small || unicode.IsLower(firstRune(word)) && !lexicon.Lookup(word).Is(lexicon.Particle)
	}
	return small && strings.Count(s, " ") >= 2
}

// credits reports that s can be a name or several, with labels between them.
func credits(s string) bool {
	s = withoutLabels(s)
	return nameLike(strings.ReplaceAll(s, ".", "")) || namesLike(s)
}

// withoutLabels drops the labels inside a credit, as in `X - Kamera: Y`.
func withoutLabels(s string) string {
	for {
		colon := strings.IndexByte(s, ':')
		if colon < 0 {
			return s
		}
		start := strings.LastIndexAny(s[:colon], "-/,|") + 1
		start += len(s[start:]) - len(strings.TrimLeft(s[start:], " "))
		if kind, _, _ := labelAt(s[start:]); kind != lexicon.CreditLabel && kind != lexicon.PhotoLabel {
			return s
		}
		s = s[:start] + strings.TrimLeft(s[colon+1:], " ")
	}
}

// sentence reports that s says more than a name: it ends in a stop, and in a small word or the fourth.
func sentence(s string) bool {
	return terminatedByStop(s) && (strings.Count(s, " ") >= 3 || startsLower(s[strings.LastIndexByte(s, ' ')+1:]))
}

// creditMarks stand between the parts of a credit; all but the word hold what scan knows as a joint.
var creditMarks = []string{" / ", "/", " | ", " - ", " – ", wordJoint, ", ", ",", "("}

const wordJoint = " with "

// parts finds the outlet or agency and the desk in the credit's name, and reports whether it found any.
func (c *credit) parts(s string) bool {
	name, parted := c.name.of(s), false
	for _, mark := range creditMarks {
		if !strings.Contains(name, mark) { // much faster than to look from the end
			continue
		}
		i := strings.LastIndex(name, mark)
		if i == 0 {
			continue
		}
		parted = true
		left := trim(s, extent{c.name.from, c.name.from + i})
		right := unbracket(s, trim(s, extent{left.to, c.name.to}))
		if mark != "(" {
			right = unbracket(s, trim(s, extent{c.name.from + i + len(mark), c.name.to}))
		}
		if c.pair(s, left, right) {
			return true
		}
	}
	return !parted && c.whole(s)
}

// pair reads a credit of two parts.
func (c *credit) pair(s string, left, right extent) bool {
	switch {
	case left.empty() || right.empty():
		return false
	case isSource(left.of(s)) && (deskLike(right.of(s)) || capitalised(right.of(s))):
		c.source = left
		if deskLike(right.of(s)) {
			c.desk = right
		}
	case isKnown(right.of(s)) && credits(left.of(s)) && !titleLike(left.of(s)):
		if c.source = right; deskLike(left.of(s)) {
			c.desk = left
		}
	case lexicon.Lookup(right.of(s)).Is(lexicon.City):
		agency := credit{name: left}
		if !agency.parts(s) {
			return false
		}
		c.source, c.desk = agency.source, agency.desk
	case deskLike(right.of(s)) && capitalised(left.of(s)):
		c.source, c.desk = left, right
	default:
		return false
	}
	return true
}

// whole reads a name without a separator: an outlet, an agency, a desk, or an outlet's desk.
func (c *credit) whole(s string) bool {
	name := c.name.of(s)
	switch {
	case isSource(name):
		c.source = c.name
		return true
	case lexicon.Lookup(name).Is(lexicon.Desk):
		c.desk = c.name
		return true
	}
	words := strings.Count(name, " ") + 1
	if words < 2 || words > 5 || !capitalised(name) && !isKnown(firstWord(name)) {
		return false
	}
	for cut := strings.LastIndexByte(name, ' '); cut > 0; cut = strings.LastIndexByte(name[:cut], ' ') {
		if !isSource(name[:cut]) {
			continue
		}
		head, rest := extent{c.name.from, c.name.from + cut}, extent{c.name.from + cut + 1, c.name.to}
		if deskLike(rest.of(s)) {
			c.source, c.desk = head, rest
			return true
		}
		if lexicon.Lookup(rest.of(s)).Is(lexicon.OutletNews) {
			c.source = head
			return true
		}
	}
	if deskLike(name) {
		c.desk = c.name
		return true
	}
	return false
}

func trim(s string, e extent) extent {
	text := e.of(s)
	e.from += len(text) - len(strings.TrimLeft(text, " "))
	e.to = max(e.from, e.to-(len(text)-len(strings.TrimRight(text, " "))))
	return e
}

// unbracket drops the brackets around all of e.
func unbracket(s string, e extent) extent {
	text := e.of(s)
	if len(text) > 2 && (text[0] == '(' && text[len(text)-1] == ')' || text[0] == '[' && text[len(text)-1] == ']') {
		return trim(s, extent{e.from + 1, e.to - 1})
	}
	return e
}

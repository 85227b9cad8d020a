package mention

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A Credit is what a byline says. Ranges are offsets into the line; an empty one is absent.
type Credit struct {
	Name, Source, Desk text.Extent
	Labelled           bool // by a label, behind which a name may be missing, brackets or "By"
}

// Nameless reports that there is a label and nothing behind it.
func (c Credit) Nameless() bool { return c.Labelled && c.Name.Empty() }

// maxCredit bounds, in bytes, a line that can be a credit.
const maxCredit = 100

// ReadCredit reads a line that is a credit and nothing else.
func ReadCredit(s string, f text.Facts) (c Credit, ok bool) {
	if len(s) > maxCredit {
		return c, false
	}
	e := text.Trim(s, text.Extent{From: Bullet(s), To: len(s)})
	marked := e.To
	e.To = e.From + len(strings.TrimRight(e.Of(s), " /|-"))
	if e.To < marked && bareLabel(e.Of(s)) { // a mark may have lost its name
		return Credit{Labelled: true}, true
	}
	if e.From = e.To - len(strings.TrimLeft(e.Of(s), "/ ")); e.Empty() {
		return c, false
	}
	if name, post := withoutAddress(s, e); name != e {
		if e = name; isPersonName(e.Of(s)) {
			return Credit{Name: e, Labelled: true}, !post
		}
	}
	e, photo := labelledInBrackets(s, e)
	if photo {
		return c, false
	}
	if width := ownerOf(e.Of(s)); width > 0 {
		return Credit{Name: text.Extent{From: e.From, To: e.From + width}, Labelled: true}, true
	}
	if width := LabelWidth(e.Of(s), lexicon.CreditLabel); width > 0 {
		return behindLabel(s, withoutSection(s, text.Trim(s, text.Extent{From: e.From + width, To: e.To})), f)
	}
	if width := gluedLabel(e.Of(s)); width > 0 {
		return behindLabel(s, text.Extent{From: e.From + width, To: e.To}, f)
	}
	if name := behindMark(e.Of(s), strings.HasSuffix(s, "|")); name != "" {
		return behindLabel(s, text.Extent{From: e.To - len(name), To: e.To}, f)
	}
	if byWidth(e.Of(s)) > 0 {
		return behindBy(s, e, f)
	}
	if agency, ok := helpingAgency(s, e); ok {
		return Credit{Name: agency, Source: agency, Labelled: true}, true
	}
	if tells(e.Of(s)) {
		return c, false
	}
	return c.read(s, e, f)
}

// bareLabel reports that s is a label for credits and nothing else; By opens headlines, too.
func bareLabel(s string) bool {
	known := lexicon.Lookup(s)
	return known.Label == lexicon.CreditLabel && !known.Is(lexicon.ByWord)
}

// ownerOf is the length of the name whose story s announces: Derya KUMSAL'ın haberi….
func ownerOf(s string) int {
	if strings.IndexByte(s, '\'') < 0 && strings.IndexByte(s, "’"[2]) < 0 {
		return 0 // as in most lines
	}
	cut := strings.IndexAny(s, "'’")
	if cut <= 0 {
		return 0
	}
	suffix, work, _ := strings.Cut(strings.TrimLeft(s[cut:], "'’"), " ")
	if !lexicon.Lookup(strings.TrimRight(work, ".…: ")).Is(lexicon.Work) || !genitive(text.Folded(suffix)) || !signsFirst(s[:cut]) {
		return 0
	}
	return cut
}

// behindLabel reads the credit that stands at e, behind a label.
func behindLabel(s string, e text.Extent, f text.Facts) (c Credit, ok bool) {
	c.Labelled = true
	if e.To = e.From + len(strings.TrimRight(e.Of(s), " ,")); e.Empty() {
		return c, true
	}
	e.From += byWidth(e.Of(s))
	if last := strings.LastIndexByte(e.Of(s), ' '); last > 0 && Link(e.Of(s)[last+1:]) {
		e.To = e.From + last
	}
	if c, ok = twoLabels(s, e, f); ok {
		return c, true
	}
	if !credits(e.Of(s)) || sentence(e.Of(s)) {
		return Credit{}, false
	}
	return Credit{Labelled: true}.read(s, e, f)
}

// twoLabels reads a credit with another behind it whose label stands on the same line: `X Kaynak: AA`. The person
// of the two signs.
func twoLabels(s string, e text.Extent, f text.Facts) (c Credit, ok bool) {
	first := text.Extent{From: e.From, To: valueEnd(s[:e.To], e.From)}
	second := text.Extent{From: first.To, To: e.To}
	second.From += len(second.Of(s)) - len(strings.TrimLeft(second.Of(s), " -–|/,;"))
	kind, width, colon := ColonLabel(second.Of(s))
	if second.From = second.From + width; first.Empty() || kind != lexicon.CreditLabel || !colon || !signs(first.Of(s)) {
		return c, false
	}
	second = text.Trim(s, second)
	if IsSource(first.Of(s)) {
		first, second = second, first
	}
	if c, ok = (Credit{Labelled: true}).read(s, first, f); ok && c.Source.Empty() && IsSource(second.Of(s)) {
		c.Source = second
	}
	return c, ok
}

// withoutSection cuts off the section that stands behind a credit and a dash: AA / Derya Kumsal - Güncel.
func withoutSection(s string, e text.Extent) text.Extent {
	if i := strings.LastIndex(e.Of(s), " - "); i > 0 && lexicon.Lookup(e.Of(s)[i+len(" - "):]).Is(lexicon.Section) {
		e.To = e.From + i
	}
	return e
}

// read reads the credit at e, without its label.
func (c Credit) read(s string, e text.Extent, f text.Facts) (Credit, bool) {
	if inner := unbracket(s, e); inner != e {
		c.Name = inner
		if coinedOutlet(inner.Of(s)) && !lexicon.Lookup(inner.Of(s)[strings.LastIndexByte(inner.Of(s), ' ')+1:]).Is(lexicon.OutletNews) {
			return Credit{Name: inner, Source: inner, Labelled: true}, true
		}
		if !initials(inner.Of(s)) && !c.Parts(s) && !isPersonName(inner.Of(s)) {
			return Credit{}, false
		}
		c.Labelled, e = c.Desk.Empty(), inner
	}
	if name := withoutTwin(e.Of(s)); len(name) < e.To-e.From {
		c.Name = text.Extent{From: e.From, To: e.From + len(name)}
		return c, true
	}
	c.Name = e
	known := false
	if f&text.Joint != 0 || jointed(e.Of(s)) {
		known = c.Parts(s)
	} else {
		known = c.whole(s)
	}
	if text.StartsLower(c.Name.Of(s)) && c.Source.From > c.Name.From {
		known = false // the rest of a headline, and the site's name
	}
	return c, known || c.Labelled
}

// withoutTwin drops the second half of a person's name that stands twice.
func withoutTwin(s string) string {
	half := len(s) / 2
	if len(s)%2 == 1 && half > 0 && s[half] == ' ' && s[:half] == s[half+1:] && isPersonName(s[:half]) {
		return s[:half]
	}
	return s
}

// titleLike reports that s says more than names do: three words or more, and a small one among them.
func titleLike(s string) bool {
	small := false
	for word := range strings.FieldsSeq(s) {
		small = small || unicode.IsLower(text.FirstRune(word)) && !lexicon.Lookup(word).Is(lexicon.Particle)
	}
	return small && strings.Count(s, " ") >= 2
}

// credits reports that s can be a name or several, with labels between them.
func credits(s string) bool {
	s = withoutLabels(s)
	return nameLike(strings.ReplaceAll(s, ".", "")) || namesLike(s) || IsSource(s)
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
	return text.TerminatedByStop(s) && (strings.Count(s, " ") >= 3 || text.StartsLower(s[strings.LastIndexByte(s, ' ')+1:]))
}

// labelledInBrackets drops the brackets around a credit with its label, and reports that there is a photo's.
func labelledInBrackets(s string, e text.Extent) (inner text.Extent, photo bool) {
	switch inner = unbracket(s, e); {
	case inner == e:
		return e, false
	case LabelWidth(inner.Of(s), lexicon.CreditLabel) > 0:
		return inner, false
	}
	return e, LabelWidth(inner.Of(s), lexicon.PhotoLabel) > 0
}

// unbracket drops the brackets around all of e.
func unbracket(s string, e text.Extent) text.Extent {
	said := e.Of(s)
	if len(said) > 2 && (said[0] == '(' && said[len(said)-1] == ')' || said[0] == '[' && said[len(said)-1] == ']') {
		return text.Trim(s, text.Extent{From: e.From + 1, To: e.To - 1})
	}
	return e
}

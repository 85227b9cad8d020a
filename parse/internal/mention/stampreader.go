package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// stampRun reads stamps up to the end of s, and what may stand between and behind them: buttons, counts and names.
func stampRun(s string, pos int) (beside Beside, stamps []Stamp) {
	r := stampReader{text: withoutStops(s)}
	r.pos = min(pos, len(r.text)) // it may stand behind the stops
	for {
		gap := stampGap(r.text[r.pos:])
		if r.pos += gap; r.pos >= len(r.text) {
			return r.beside, r.stamps
		}
		if !r.part(gap) {
			return Beside{}, nil
		}
	}
}

// A stampReader takes a line apart, from pos on.
type stampReader struct {
	text   string
	pos    int
	beside Beside
	stamps []Stamp
}

// part reads a stamp, or what stands beside stamps, behind so wide a gap, and reports whether there was any.
func (r *stampReader) part(gap int) bool {
	kind, width, colon := r.label()
	if (len(r.stamps) > 0 || colon) && r.signed(kind, width, colon) {
		return true
	}
	if st, ok := r.stamp(kind, width, colon); ok {
		if r.spans(gap, &st) {
			return false
		}
		if !r.again(&st) {
			r.stamps = append(r.stamps, st)
		}
		r.pos = st.End
		return true
	}
	if len(r.stamps) > 0 && isDated(kind) && r.ago(width) || r.sectionOn(kind, width) {
		return true
	}
	n, named := besideStamp(r.text, r.pos, gap, r.stamps)
	if named {
		r.beside.add(r.text, text.Extent{From: r.pos, To: r.pos + n})
	}
	r.pos += n
	return n > 0
}

// label is the label that stands next.
func (r *stampReader) label() (kind lexicon.Label, width int, colon bool) {
	kind, width, colon = labelAt(r.text[r.pos:])
	if kind == lexicon.PublishedLabel && width == len("G:") && len(r.stamps) > 0 && r.stamps[len(r.stamps)-1].Kind == lexicon.NoLabel {
		kind = lexicon.UpdatedLabel // G is Giriş, but Güncelleme behind a date of its own
	}
	return kind, width, colon
}

// ago reads a label of that width whose time is told from now: Last updated 1 hour ago.
func (r *stampReader) ago(width int) bool {
	at := len(r.text) - len(strings.TrimLeft(r.text[r.pos+width:], labelMarks))
	n, button := asideAt(r.text[at:])
	if button {
		r.pos = at + n
	}
	return button
}

// signed reads who signs: behind stamps a source to the end of the line, a person, or whom By names; anywhere whom a label
// for credits names, and the section behind its own.
func (r *stampReader) signed(kind lexicon.Label, width int, colon bool) bool {
	switch {
	case kind == lexicon.CreditLabel && colon:
		return r.credit(width)
	case kind == lexicon.SectionLabel && colon:
		return r.section(width)
	case kind != lexicon.NoLabel:
		return false
	case IsSource(r.text[r.pos:]):
		r.beside.add(r.text, text.Extent{From: r.pos, To: len(r.text)})
		r.pos = len(r.text)
		return true
	case r.person():
		return true
	case coinedOutlet(r.text[r.pos:]): // or what the news are of
		r.pos = len(r.text)
		return true
	}
	by := byWidth(r.text[r.pos:])
	return by > 0 && r.credit(by)
}

// person reads a person's name, which nothing follows but a bar or a section.
func (r *stampReader) person() bool {
	said, _, _ := strings.Cut(r.text[r.pos:], " | ")
	name := text.Extent{From: r.pos, To: r.pos + len(said)}
	section := text.Extent{From: name.To, To: name.To}
	for cut := range said {
		if said[cut] == ' ' && isPersonName(said[:cut]) && NamesSection(said[cut+1:]) {
			name.To, section.From = r.pos+cut, r.pos+cut+1
			break
		}
	}
	if !isPersonName(name.Of(r.text)) || Phrase(name.Of(r.text)) {
		return false
	}
	r.beside.add(r.text, name)
	r.beside.add(r.text, section)
	r.pos = section.To
	return true
}

// stamp reads a stamp. Behind others, a label may end the line: its date is in the next one.
func (r *stampReader) stamp(kind lexicon.Label, width int, colon bool) (st Stamp, ok bool) {
	if st, ok = stampAt(r.text, r.pos, kind, width, colon); ok {
		return st, true
	}
	end := len(r.text)
	return Stamp{Kind: kind, Label: r.pos, At: end, End: end, State: StampEmpty}, len(r.stamps) > 0 && r.pos+width == end && isDated(kind)
}

// again reports that a date with no label says the one before it once more, as do texts for the eye and for the ear.
func (r *stampReader) again(st *Stamp) bool {
	return len(r.stamps) > 0 && st.State == StampRead && st.Kind == lexicon.NoLabel && st.Date == r.stamps[len(r.stamps)-1].Date
}

// spans reports that a dash makes a span of time of the last date and of the next one, behind so wide a gap, neither of
// which has a label: 27.11.2015 - 29.11.2015.
func (r *stampReader) spans(gap int, next *Stamp) bool {
	if len(r.stamps) == 0 || next.Kind != lexicon.NoLabel || r.stamps[len(r.stamps)-1].Kind != lexicon.NoLabel {
		return false
	}
	mark := strings.TrimSpace(r.text[r.pos-gap : r.pos])
	return mark == "-" || mark == "–" || mark == "—"
}

// credit reads who signs behind a label of that width.
func (r *stampReader) credit(width int) bool {
	value := valueBehind(r.text, r.pos+width, signs)
	if value.Empty() || !r.beside.Name.Empty() {
		return false
	}
	r.beside.Name, r.pos = withoutMarks(r.text, value), value.To
	return true
}

// section reads a known section, or several, behind a label of that width.
func (r *stampReader) section(width int) bool {
	value := valueBehind(r.text, r.pos+width, NamesSection)
	if value.Empty() || !r.beside.Section.Empty() {
		return false
	}
	r.beside.Section, r.pos = value, value.To
	return true
}

// valueBehind is the text from at on that is what it should be: all up to the next label, or else up to what may stand
// beside dates, or to a mark before that; it is empty if there is none.
func valueBehind(s string, at int, is func(string) bool) text.Extent {
	value := text.Trim(s, text.Extent{From: at, To: valueEnd(s, at)})
	said := value.Of(s)
	if !is(said) {
		said = strings.TrimRight(said[:besideFrom(said)], " "+nameMarks)
	}
	for said != "" && !is(said) {
		said = strings.TrimRight(said[:max(0, strings.LastIndexAny(said, nameMarks))], " "+nameMarks)
	}
	value.To = value.From + len(said)
	return value
}

// besideFrom is where in s, behind the first word, a button, a count or what opens another name begins, or its length.
func besideFrom(s string) int {
	for i := range s {
		if s[i] != ' ' {
			continue
		}
		rest := s[i+1:]
		if _, button := asideAt(rest); button || rest != "" && text.IsDigit(rest[0]) || byWidth(rest) > 0 || opensSectionIn(rest) {
			return i
		}
	}
	return len(s)
}

// sectionOn reads a known section, or several, behind a label of that width, before a date or behind one: Posted in News on
// May 1, 2015; May 1, 2015 in News.
func (r *stampReader) sectionOn(kind lexicon.Label, width int) bool {
	rest, on := r.text[r.pos+width:], ""
	switch {
	case kind == lexicon.SectionLabel && len(r.stamps) == 0:
		rest, on, _ = strings.Cut(rest, " on ")
	case len(r.stamps) > 0 && strings.HasPrefix(r.text[r.pos:], "in "):
		return r.section(len("in "))
	default:
		return false
	}
	name := text.Trim(r.text, text.Extent{From: r.pos + width, To: r.pos + width + len(rest)})
	if !NamesSection(name.Of(r.text)) {
		return false
	}
	r.beside.Section, r.pos = name, len(r.text)-len(on)
	return true
}

// opensSectionIn reports that s opens with in, and a known section behind it of up to three words.
func opensSectionIn(s string) bool {
	name, in := strings.CutPrefix(s, "in ")
	if !in {
		return false // as most texts
	}
	for end, words := 0, 0; end < len(name) && words < 3; end, words = end+1, words+1 {
		end += strings.IndexByte(name[end:]+" ", ' ')
		if NamesSection(strings.TrimRight(name[:end], nameMarks)) {
			return true
		}
	}
	return false
}

// withoutStops drops the stop behind a date and up to two more.
func withoutStops(s string) string {
	short := strings.TrimRight(s, ".")
	if strings.HasSuffix(short, ".m") { // a.m. and p.m. keep theirs
		short = s[:min(len(short)+1, len(s))]
	}
	if len(s)-len(short) > 3 || strings.IndexByte(short, ' ') < 0 && len(short) < len("1.1.2015") {
		return s
	}
	return short
}

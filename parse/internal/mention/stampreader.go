package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// stampRun reads stamps up to the end of s, and what may stand between and behind them: buttons, counts and a name.
func stampRun(s string, pos int) (name text.Extent, stamps []Stamp) {
	r := stampReader{text: withoutStops(s)}
	r.pos = min(pos, len(r.text)) // it may stand behind the stops
	for {
		gap := stampGap(r.text[r.pos:])
		if r.pos += gap; r.pos >= len(r.text) {
			return r.name, r.stamps
		}
		if !r.part(gap) {
			return text.Extent{}, nil
		}
	}
}

// A stampReader takes a line apart, from pos on.
type stampReader struct {
	text   string
	pos    int
	name   text.Extent
	stamps []Stamp
}

// part reads a stamp, or what stands beside stamps, behind so wide a gap, and reports whether there was any.
func (r *stampReader) part(gap int) bool {
	kind, width, colon := labelAt(r.text[r.pos:])
	if len(r.stamps) > 0 {
		if kind == lexicon.PublishedLabel && width == len("G:") && r.stamps[len(r.stamps)-1].Kind == lexicon.NoLabel {
			kind = lexicon.UpdatedLabel // G is Giriş, but Güncelleme behind a date of its own
		}
		if r.signed(kind, width, colon) {
			return true
		}
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
	if named && r.name.Empty() {
		r.name = text.Extent{From: r.pos, To: r.pos + n}
	}
	r.pos += n
	return n > 0
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

// signed reads who signs, behind stamps: a source to the end of the line, or whom a label for credits, or By, names.
func (r *stampReader) signed(kind lexicon.Label, width int, colon bool) bool {
	switch {
	case kind == lexicon.NoLabel && (IsSource(r.text[r.pos:]) || isPersonName(r.text[r.pos:]) && !Phrase(r.text[r.pos:])):
		r.name, r.pos = text.Extent{From: r.pos, To: len(r.text)}, len(r.text)
		return true
	case kind == lexicon.NoLabel && coinedOutlet(r.text[r.pos:]): // or what the news are of
		r.pos = len(r.text)
		return true
	case kind == lexicon.CreditLabel && colon:
		return r.credit(width)
	case kind == lexicon.SectionLabel && colon:
		return r.section(width)
	case kind == lexicon.NoLabel:
		by := byWidth(r.text[r.pos:])
		return by > 0 && r.credit(by)
	}
	return false
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
	value := text.Trim(r.text, text.Extent{From: r.pos + width, To: valueEnd(r.text, r.pos+width)})
	if !signs(value.Of(r.text)) || !r.name.Empty() {
		return false
	}
	r.name, r.pos = value, value.To
	return true
}

// section reads a known section, or several, behind a label of that width.
func (r *stampReader) section(width int) bool {
	value := text.Trim(r.text, text.Extent{From: r.pos + width, To: valueEnd(r.text, r.pos+width)})
	if !NamesSection(value.Of(r.text)) || !r.name.Empty() {
		return false
	}
	r.name, r.pos = value, value.To
	return true
}

// sectionOn reads a known section, or several, behind a label of that width, before a date or behind one: Posted in News on
// May 1, 2015; May 1, 2015 in News.
func (r *stampReader) sectionOn(kind lexicon.Label, width int) bool {
	rest, on := r.text[r.pos+width:], ""
	switch {
	case kind == lexicon.SectionLabel && len(r.stamps) == 0:
		rest, on, _ = strings.Cut(rest, " on ")
	case len(r.stamps) > 0:
		rest = sectionIn(rest)
		width = len(r.text) - r.pos - len(rest)
	}
	name := text.Trim(r.text, text.Extent{From: r.pos + width, To: r.pos + width + len(rest)})
	if !NamesSection(name.Of(r.text)) {
		return false
	}
	r.name, r.pos = name, len(r.text)-len(on)
	return true
}

// sectionIn is the known section that s names behind in, or several: in News.
func sectionIn(s string) string {
	name, in := strings.CutPrefix(s, "in ")
	if in && NamesSection(name) {
		return name
	}
	return ""
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

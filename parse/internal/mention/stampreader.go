package mention

import (
	"slices"
	"strings"
	"unicode"

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

// section reads a known section behind a label of that width.
func (r *stampReader) section(width int) bool {
	value := text.Trim(r.text, text.Extent{From: r.pos + width, To: valueEnd(r.text, r.pos+width)})
	if !lexicon.Lookup(value.Of(r.text)).Is(lexicon.Section) || !r.name.Empty() {
		return false
	}
	r.name, r.pos = value, value.To
	return true
}

// sectionOn reads a known section behind a label of that width, before a date or behind one: Posted in News on May 1, 2015;
// May 1, 2015 in News.
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
	if !lexicon.Lookup(name.Of(r.text)).Is(lexicon.Section) {
		return false
	}
	r.name, r.pos = name, len(r.text)-len(on)
	return true
}

// sectionIn is the known section that s names behind in: in News.
func sectionIn(s string) string {
	name, in := strings.CutPrefix(s, "in ")
	if !in || !lexicon.Lookup(name).Is(lexicon.Section) {
		return ""
	}
	return name
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

// stampAt reads the stamp at s[pos:], where a label stands or none. There is none where prose stands.
func stampAt(s string, pos int, kind lexicon.Label, width int, colon bool) (st Stamp, ok bool) {
	if kind == lexicon.CreditLabel || kind == lexicon.PhotoLabel || kind == lexicon.SectionLabel {
		return st, false
	}
	st = Stamp{Kind: kind, Label: pos, At: pos + width}
	at := st.At
	if kind != lexicon.NoLabel {
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], labelMarks))
	}
	d, n := readDate(s[at:])
	switch {
	case !d.hasDate:
		return st, kind != lexicon.NoLabel && st.unread(s, at, at+n, colon)
	case kind == lexicon.NoLabel:
		st.Date, st.End = d, at+n
		st.Kind, n = labelBehind(s[st.End:])
		st.End += n
	case endsValue(s[at+n:], d):
		if d.monthFirst && inTurkish(s[pos:at]) {
			d.day, d.month = d.month, d.day
		}
		st.Date, st.At, st.End = d, at, at+n
	default:
		return st, colon && st.unread(s, at, at+n, colon)
	}
	return st, true
}

// inTurkish reports that a label has a word that no other language has.
func inTurkish(label string) bool {
	for word := range strings.FieldsFuncSeq(label, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lexicon.Lookup(word).Is(lexicon.Turkish) {
			return true
		}
	}
	return false
}

// labelMarks are what may stand between a label and its date, in place of a colon or behind it.
const labelMarks = " ([-–—|•*>;=:"

// unread says of a stamp with a label and no date at s[at:] whether it is an empty one or holds what is no date. It
// reports false where the label is prose. Where it has no colon, another mark may stand for it before parts of a date.
func (st *Stamp) unread(s string, at, end int, colon bool) bool {
	mark := strings.TrimSpace(s[st.At:at])
	if !colon && mark == "" && (end < len(s) || !standsAlone(s[st.Label:st.At])) && !OpenDate(s[at:]) {
		return false
	}
	st.At += len(s[st.At:]) - len(strings.TrimLeft(s[st.At:], " (["))
	value := valueEnd(s, at)
	switch {
	case value == at && at == len(s): // with a mark or without
		st.State, st.At, st.End = StampEmpty, at, at
		return true
	case valueEnd(s, st.At) == st.At:
		st.State, st.End = StampEmpty, st.At
		return colon || mark == ""
	case colon && dateAttempt(s[st.Label:st.At], s[st.At:value]), DatePiece(s[at:value]):
		st.State, st.End = StampBad, value
		return true
	}
	return false
}

// labelBehind finds the label with which s goes on behind its date, and with which the date's part of the line ends:
// `27.11.2015 tarihinde güncellendi`. n is its length, 0 if there is none.
func labelBehind(s string) (kind lexicon.Label, n int) {
	at := len(s) - len(strings.TrimLeft(s, " ()]"))
	if strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’") { // the clock's case
		at = strings.IndexByte(s, ' ') + 1
	}
	if word := leadingWord(s[at:]); lexicon.Lookup(s[at : at+word]).Is(lexicon.ClockWord) {
		at += word
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], " "))
	}
	kind, width, colon := labelAt(s[at:])
	n = at + width
	if kind == lexicon.NoLabel || colon || !lexicon.Lookup(s[at:n]).Is(lexicon.BehindDate) || !endsPart(s[n:]) {
		return lexicon.NoLabel, 0
	}
	return kind, n
}

// endsPart reports that s has a mark with which the part of a line that is one stamp ends, or ends itself. Behind some
// marks there may be the date that a label stands before, unless that has a label behind it, too.
func endsPart(s string) bool {
	s = strings.TrimLeft(s, " ")
	if s == "" || strings.IndexByte(".,)]", s[0]) >= 0 {
		return true
	}
	gap := stampGap(s)
	if gap == 0 && s[0] != ';' {
		return false
	}
	s = strings.TrimLeft(s[max(gap, 1):], " ")
	_, n := readDate(s)
	behind, _ := labelBehind(s[n:])
	return n == 0 || behind != lexicon.NoLabel
}

// endsValue reports that behind a label's date, which is the only one that fits it, s brings nothing, a label, who signs
// or what else may stand beside it.
func endsValue(s string, d Date) bool {
	gap := stampGap(s)
	rest := s[gap:]
	kind, _, _ := labelAt(rest)
	if rest == "" || kind != lexicon.NoLabel || IsSource(rest) || byWidth(rest) > 0 {
		return true
	}
	if again, _ := readDate(rest); again == d || gap > 1 && isPersonName(rest) && !Phrase(rest) || sectionIn(rest) != "" {
		return true
	}
	n, _ := besideStamp(s, gap, gap, []Stamp{{Date: d}})
	return n > 0
}

func stampGap(s string) int {
	return len(s) - len(strings.TrimLeft(s, " ,،;-–—|•·*/()[]~<>»©⏱"))
}

// valueEnd is where the value that starts at s[at:] ends: before the next label or at the end.
func valueEnd(s string, at int) int {
	for i := at; i < len(s); i++ {
		if i > at && s[i-1] != ' ' && s[i-1] != '|' && !gluedAt(s, i) {
			continue
		}
		if kind, _, colon := labelAt(s[i:]); kind != lexicon.NoLabel && colon {
			return at + len(strings.TrimRight(s[at:i], " |-–"))
		}
	}
	return at + len(strings.TrimRight(s[at:], " "))
}

// dateAttempt tells a date that cannot be read from prose behind a word that is also a label.
func dateAttempt(label, value string) bool {
	switch {
	case len(value) > MaxDate || strings.Count(value, " ") > 8:
		return false
	case value != "" && (strings.Trim(value, "0123456789./-: ") == "" || DatePiece(value)), holdsClock(value):
		return true
	}
	words := strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return slices.ContainsFunc(words, wordOfDate) || strings.Contains(strings.TrimSpace(label), " ") && len(words) < 4 && !strings.HasSuffix(value, ".")
}

// wordOfDate reports that a word is a month, a year, or of a time that is told from now.
func wordOfDate(word string) bool {
	known := lexicon.Lookup(word)
	return known.Month > 0 || known.Is(lexicon.Relative) || len(word) == 4 && (word[:2] == "20" || word[:2] == "19")
}

// holdsClock reports that a colon stands between digits.
func holdsClock(s string) bool {
	for i := strings.IndexByte(s, ':'); i >= 0 && i+1 < len(s); {
		if i > 0 && text.IsDigit(s[i+1]) && text.IsDigit(s[i-1]) {
			return true
		}
		next := strings.IndexByte(s[i+1:], ':')
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

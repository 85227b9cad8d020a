package mention

import (
	"slices"
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

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
		return st, isDated(kind) && st.unread(s, at, at+n, colon)
	case kind == lexicon.NoLabel, kind == lexicon.DatedLabel:
		st.Date, st.At, st.End = d, at, at+n
		st.Kind, n = labelBehind(s[st.End:])
		st.End += n
		return st, kind == lexicon.NoLabel || st.Kind != lexicon.NoLabel
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
	if strings.HasPrefix(s[at:], "'") || strings.HasPrefix(s[at:], "’") { // the clock's case
		at += strings.IndexByte(s[at:], ' ') + 1
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
	if _, counted := asideAt(s); counted {
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
	if again, _ := readDate(rest); again == d || gap > 1 && isPersonName(rest) && !Phrase(rest) || opensSectionIn(rest) {
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

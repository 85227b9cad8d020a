package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A stamp is one date on a line, with the label that opens it. Offsets are into the unit's text.
type stamp struct {
	kind    lexicon.Label // lexicon.NoLabel for a bare date
	label   int           // where the label starts, or the date if there is none
	at, end int           // what stands for the date
	date    date
	state   stampState
}

type stampState uint8

const (
	stampRead  stampState = iota
	stampEmpty            // a label and nothing behind it
	stampBad              // a label and something that is no date
)

// maxStampLine bounds, in bytes, a line that can hold stamps: two of them, with labels, and a name.
const maxStampLine = 2*maxDate + 120

// readStamps takes a line apart that holds stamps and nothing else but, perhaps, a name before or behind them.
func readStamps(s string, f facts) (name extent, stamps []stamp) {
	if len(s) > maxStampLine || len(s) > maxFurniture && f&digit == 0 {
		return name, nil
	}
	start := bullet(s)
	if opensStamp(s[start:]) {
		if name, stamps = stampRun(s, start); stamps != nil {
			return name, stamps
		}
	}
	if f&digit == 0 || terminatedByStop(s) && !strings.HasSuffix(s, ".m.") {
		return extent{}, nil
	}
	start += creditOpening(s[start:])
	if end := knownName(s[start:]); end > 0 {
		if _, stamps = stampRun(s, start+end); stamps != nil && stamps[0].state == stampRead {
			return extent{start, start + end}, stamps
		}
	}
	if f&divider == 0 {
		return extent{}, nil
	}
	for i, r := range s {
		if i > start+maxNames || r < utf8.RuneSelf && isDigit(byte(r)) {
			break
		}
		if i <= start || r != '|' && r != '•' && (r != '-' && r != '–' || s[i-1] != ' ') {
			continue
		}
		before := strings.TrimRight(s[:i], " ")
		if !nameLike(before[start:]) && !namesLike(before[start:]) && !isDomain(before[start:]) {
			continue
		}
		if _, stamps = stampRun(s, i+utf8.RuneLen(r)); stamps != nil && stamps[0].state == stampRead {
			return extent{start, len(before)}, stamps
		}
	}
	return extent{}, nil
}

// opensStamp reports that the first word of s can open a stamp, or that there is no word and no quotation;
// most prose fails here.
func opensStamp(s string) bool {
	if n := leadingWord(s); n > 0 {
		return lexicon.Lookup(s[:n]).Is(lexicon.OpensStamp)
	}
	return !strings.HasPrefix(s, "\"") && !strings.HasPrefix(s, "“")
}

// leadingWord is the length of the letters that s starts with.
func leadingWord(s string) int {
	for n, r := range s {
		if !text.IsLetter(r) && (r < utf8.RuneSelf || !unicode.IsMark(r)) {
			return n
		}
	}
	return len(s)
}

// bullet is the length of the list mark that opens s.
func bullet(s string) int {
	if s == "" || s[0] < utf8.RuneSelf && s[0] != '-' && s[0] != '*' {
		return 0
	}
	for _, mark := range []string{"- ", "• ", "· ", "* ", "» ", "– ", "— ", "▪ ", "■ ", "► ", "•"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	if len(s) > 1 && s[0] == '-' && s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z' {
		return 1
	}
	return 0
}

// stampRun reads stamps up to the end of s, or to the name of an agency or an outlet that ends it.
func stampRun(s string, pos int) (source extent, stamps []stamp) {
	if last := len(s) - 1; last > pos && s[last] == '.' && isDigit(s[last-1]) {
		s = s[:last]
	}
	for {
		pos += stampGap(s[pos:])
		if pos >= len(s) {
			return source, stamps
		}
		kind, width, colon := labelAt(s[pos:])
		if kind == lexicon.PublishedLabel && width == len("G:") && stamps != nil && stamps[len(stamps)-1].kind == lexicon.NoLabel {
			kind = lexicon.UpdatedLabel // G is Giriş, but Güncelleme behind a date of its own
		}
		if stamps != nil && (kind == lexicon.NoLabel || kind == lexicon.CreditLabel && colon) {
			if rest := trim(s, extent{pos + width, len(s)}); isSource(rest.of(s)) {
				return rest, stamps
			}
		}
		st := stampAt(s, pos, kind, width, colon)
		if st == nil {
			return extent{}, nil
		}
		stamps = append(stamps, *st)
		pos = st.end
	}
}

// stampAt reads the stamp at s[pos:], where a label stands or none. It is nil where prose does.
func stampAt(s string, pos int, kind lexicon.Label, width int, colon bool) *stamp {
	if kind == lexicon.CreditLabel || kind == lexicon.PhotoLabel || kind == lexicon.SectionLabel {
		return nil
	}
	st := &stamp{kind: kind, label: pos, at: pos + width}
	st.at += len(s[st.at:]) - len(strings.TrimLeft(s[st.at:], " (["))
	d, n := readDate(s[st.at:])
	st.date, st.end = d, st.at+n
	if d.hasDate && (kind == lexicon.NoLabel || endsValue(s[st.end:])) {
		return st
	}
	if kind == lexicon.NoLabel || !colon && (d.hasDate || st.end < len(s) || !standsAlone(s[st.label:st.at])) {
		return nil
	}
	if st.state, st.end = stampBad, valueEnd(s, st.at); st.end == st.at {
		st.state = stampEmpty
	} else if !dateAttempt(s[st.label:st.at], s[st.at:st.end]) {
		return nil
	}
	return st
}

// endsValue reports that behind a label's date, which is the only one that fits it, s brings nothing, a label or a
// source.
func endsValue(s string) bool {
	s = s[stampGap(s):]
	kind, _, _ := labelAt(s)
	return s == "" || kind != lexicon.NoLabel || isSource(s)
}

func stampGap(s string) int {
	return len(s) - len(strings.TrimLeft(s, " ,;-–—|•·/()[]~"))
}

// valueEnd is where the value that starts at s[at:] ends: before the next label or at the end.
func valueEnd(s string, at int) int {
	for i := at; i < len(s); i++ {
		if i > at && s[i-1] != ' ' && s[i-1] != '|' {
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
	if len(value) > maxDate || strings.Count(value, " ") > 8 {
		return false
	}
	if value != "" && strings.Trim(value, "0123456789./-: ") == "" {
		return true
	}
	words := strings.FieldsFunc(value, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, word := range words {
		if known := lexicon.Lookup(word); known.Month > 0 || known.Is(lexicon.Relative) || len(word) == 4 && (word[:2] == "20" || word[:2] == "19") {
			return true
		}
	}
	for i := 0; i+2 < len(value); i++ {
		if value[i] == ':' && isDigit(value[i+1]) && i > 0 && isDigit(value[i-1]) {
			return true
		}
	}
	return strings.Contains(strings.TrimSpace(label), " ") && len(words) < 4 && !strings.HasSuffix(value, ".")
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

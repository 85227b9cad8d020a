package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stamp is one date on a line, with the label that opens it. Offsets are into the unit's text.
type stamp struct {
	kind    labelKind // noLabel for a bare date
	label   int       // where the label starts, or the date if there is none
	at, end int       // what stands for the date
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

// creditOpening is the length of what opens a credit: its label, or By.
func creditOpening(s string) int {
	n := 0
	if kind, width, colon := labelAt(s); kind == creditLabel && colon {
		n = width
	} else if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		n = len("by ")
	}
	return n + len(s[n:]) - len(strings.TrimLeft(s[n:], " "))
}

// knownName is the length of the agency, the outlet, the desk, the section or the place that opens s, with no mark
// behind it.
func knownName(s string) (length int) {
	for n, words := 0, 1; words <= 3; words++ {
		word := strings.IndexByte(s[n:], ' ')
		if word < 0 {
			break
		}
		n += word
		if known := lookup(s[:n]); known.is(agencyName|deskName|sectionName|cityName) || words > 1 && known.is(outletName) { // Sabah is the morning
			length = n
		}
		n++
	}
	return length
}

// opensStamp reports that the first word of s can open a stamp, or that there is no word and no quotation;
// most prose fails here.
func opensStamp(s string) bool {
	if n := leadingWord(s); n > 0 {
		return lookup(s[:n]).is(stampOpening)
	}
	return !strings.HasPrefix(s, "\"") && !strings.HasPrefix(s, "“")
}

// leadingWord is the length of the letters that s starts with.
func leadingWord(s string) int {
	for n, r := range s {
		if !isLetter(r) && !unicode.IsMark(r) {
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

// maxName bounds, in bytes, the name of a person or an agency, and maxNames several of them.
const (
	maxName  = 60
	maxNames = 120
)

// nameLike reports that s can be the name of a person or an agency: few words and no digits.
func nameLike(s string) bool {
	return s != "" && len(s) <= maxName && !strings.ContainsAny(s, "0123456789:.!?\"") && strings.Count(s, " ") < 6
}

// nameJoints turns what stands between names into commas, and drops the stops of initials and titles.
var nameJoints = strings.NewReplacer(" ve ", ",", " and ", ",", " & ", ",", " - ", ",", "/", ",", ", (", ",", " (", ",", ")", "", ".", "")

// namesLike reports that s can be the names of several persons, with initials and titles.
func namesLike(s string) bool {
	for name := range strings.SplitSeq(nameJoints.Replace(s), ",") {
		if !capitalised(name) {
			return false
		}
	}
	return true
}

// namesPersons reports that s lists the names of persons, each of two words or three.
func namesPersons(s string) bool {
	for name := range strings.SplitSeq(nameJoints.Replace(s), ",") {
		if words := len(strings.Fields(name)); words < 2 || words > 3 || !capitalised(name) {
			return false
		}
	}
	return true
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
		if kind == publishedLabel && width == len("G:") && stamps != nil && stamps[len(stamps)-1].kind == noLabel {
			kind = updatedLabel // G is Giriş, but Güncelleme behind a date of its own
		}
		if stamps != nil && (kind == noLabel || kind == creditLabel && colon) {
			if rest := trim(s, extent{pos + width, len(s)}); isSource(rest.of(s)) {
				return rest, stamps
			}
		}
		st := stamp{kind: kind, label: pos, at: pos + width}
		st.at += len(s[st.at:]) - len(strings.TrimLeft(s[st.at:], " (["))
		d, n := readDate(s[st.at:])
		st.date, st.end = d, st.at+n
		switch {
		case d.hasDate && (kind == noLabel || kind == publishedLabel || kind == updatedLabel):
			if after := st.end + stampGap(s[st.end:]); kind != noLabel && after < len(s) {
				if next, _, _ := labelAt(s[after:]); next == noLabel && !isSource(s[after:]) { // more than one date fits a label
					if !colon {
						return extent{}, nil // prose goes on
					}
					st.state, st.end = stampBad, valueEnd(s, st.at)
				}
			}
		case kind != publishedLabel && kind != updatedLabel:
			return extent{}, nil
		case !colon && !(st.end == len(s) && standsAlone(s[st.label:st.at])):
			return extent{}, nil
		default:
			st.state, st.end = stampBad, valueEnd(s, st.at)
			if st.end == st.at {
				st.state = stampEmpty
			}
		}
		if st.state == stampBad && !dateAttempt(s[st.label:st.at], s[st.at:st.end]) {
			return extent{}, nil
		}
		stamps = append(stamps, st)
		pos = st.end
	}
}

func stampGap(s string) int {
	return len(s) - len(strings.TrimLeft(s, " ,;-–—|•·/()[]~"))
}

// labelAt finds the longest label at the start of s; width takes in the colon behind it.
func labelAt(s string) (kind labelKind, width int, colon bool) {
	l, h := tables(), noFolding
	for i, count := 0, 0; i < len(s) && i <= l.longest && count < 5; count++ {
		for i < len(s) {
			r, size := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			h = h.add(r)
			i += size
		}
		known := l.find(h, s[:i])
		if count == 0 && !known.is(stampOpening) {
			break
		}
		if k := known.label; k != noLabel {
			end := i + len(s[i:]) - len(strings.TrimLeft(s[i:], " "))
			kind, width, colon = k, i, strings.HasPrefix(s[end:], ":")
			if colon {
				width = end + 1
			}
			if next, _ := utf8.DecodeRuneInString(s[i:]); next == '\'' || next == '’' {
				kind, width, colon = noLabel, 0, false
			}
		}
		if i >= len(s) || s[i] != ' ' && s[i] != '-' {
			break
		}
		h = h.add(rune(s[i]))
		i++
	}
	if !colon && width < len("Giriş") { // U and G are labels only with their colon
		return noLabel, 0, false
	}
	return kind, width, colon
}

// standsAlone reports that a label without a colon is too long a word, or too loud, to be anything else.
func standsAlone(label string) bool {
	n := utf8.RuneCountInString(label)
	return n >= len("yayinlama") || n >= len("giris") && shouted(label) && !lookup(label).is(sectionName)
}

// valueEnd is where the value that starts at s[at:] ends: before the next label or at the end.
func valueEnd(s string, at int) int {
	for i := at; i < len(s); i++ {
		if i > at && s[i-1] != ' ' && s[i-1] != '|' {
			continue
		}
		if kind, _, colon := labelAt(s[i:]); kind != noLabel && colon {
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
		if known := lookup(word); known.month > 0 || known.is(relativeWord) || len(word) == 4 && (word[:2] == "20" || word[:2] == "19") {
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

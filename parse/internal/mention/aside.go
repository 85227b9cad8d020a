package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxAside bounds the words of a button or a count that stands beside a date.
const maxAside = 5

// asideNames are the names that may stand beside a date.
const asideNames = lexicon.Agency | lexicon.Desk | lexicon.Section | lexicon.City

// besideStamp is the length of what stands at s[pos:] beside a stamp: a button, a count, or, where a mark or a clock
// sets it off, a name. The gap before it is so wide.
func besideStamp(s string, pos, gap int, stamps []Stamp) (n int, named bool) {
	n, button := asideAt(s[pos:])
	if button && strings.HasPrefix(s[pos+n:], ":") { // its number is lost
		n++
	}
	if stamps == nil {
		if !button {
			n = 0
		}
		return n, false
	}
	if strings.Trim(s[pos+n:], " :") == "" && button {
		return len(s) - pos, false // Also available in:
	}
	rest, mark, last := s[pos:], strings.Trim(s[pos-gap:pos], " "), stamps[len(stamps)-1].Date
	switch {
	case n > 0 && (button || mark != "" || last.Clocked() || nameAndButton(rest, n)):
		return n, !button
	case lexicon.Lookup(rest).Is(lexicon.ClockWord): // what it belongs to is in the next line
		return len(rest), false
	case gap > 0 && countsReaders(rest, mark, last):
		return len(rest), false
	}
	return 0, false
}

// nameAndButton reports that s is a name, of that length, and a button.
func nameAndButton(s string, n int) bool {
	rest := strings.TrimLeft(s[n:], " ")
	aside, button := asideAt(rest)
	return button && aside == len(rest)
}

// countsReaders reports that s, behind a date and a mark, says how often the page was read: it is a number that can be no
// hour of that date, or several.
func countsReaders(s, mark string, d Date) bool {
	return strings.Trim(s, "0123456789., ") == "" && (d.Clocked() || strings.Contains(mark, "|") || s == "0")
}

// asideAt is the length of the longest button, count or name that s opens with, and whether it is no name.
func asideAt(s string) (length int, button bool) {
	rest, also := strings.CutPrefix(s, "ve ")
	if !also || rest == "" || !text.IsDigit(rest[0]) {
		return longestAside(s)
	}
	if length, button = longestAside(rest); length > 0 { // ve 84 kez okundu
		length += len(s) - len(rest)
	}
	return length, button
}

func longestAside(s string) (length int, button bool) {
	end := asideWord(s)
	if end == 0 {
		return 0, false
	}
	for n, words := end, 1; ; words++ {
		switch known := lexicon.Lookup(counted(Bare(s[:n]))); {
		case length > 0 && text.IsDigit(s[n-1]) && opensDate(s[length:]): // Paylaş 12 Kasım 2015
			return length, button
		case known.Is(lexicon.Bar | lexicon.End):
			length, button = n, true
		case known.Is(asideNames):
			length, button = n, false
		}
		gap := len(s[n:]) - len(strings.TrimLeft(s[n:], " :"))
		if words == maxAside || n+gap >= len(s) || words == 1 && !opensAside(s[:n]) {
			return length, button
		}
		if end = asideWord(s[n+gap:]); end == 0 || gap == 0 && text.IsDigit(s[n-1]) == text.IsDigit(s[n]) {
			return length, button
		}
		n += gap + end
	}
}

// opensDate reports that s goes on with a whole date.
func opensDate(s string) bool {
	d, _ := readDate(strings.TrimLeft(s, " "))
	return d.hasDate
}

// DaySection reports that s is a date with the name of a section glued to it: 27 Kasım 2015GÜNDEM.
func DaySection(s string) bool {
	d, n := readDate(s)
	return d.hasDate && n < len(s) && NamesSection(s[n:])
}

// GluedAge reports that s is how old a story is with something in capitals glued to it: 2 gün önceHABERLER.
func GluedAge(s string) bool {
	for i := range s {
		if gluedAt(s, i) {
			return isAge(s[:i]) && text.Shouted(s[i:])
		}
	}
	return false
}

// isAge reports that s is a number and words of a time that is told from now.
func isAge(s string) bool {
	number, words, ok := strings.Cut(s, " ")
	if !ok || strings.Trim(number, "0123456789") != "" {
		return false
	}
	for word := range strings.FieldsSeq(words) {
		if !lexicon.Lookup(word).Is(lexicon.Relative) {
			return false
		}
	}
	return true
}

// opensAside reports that a longer name may begin with the word s: most lines end here.
func opensAside(s string) bool {
	h := text.NoHash
	for _, r := range s {
		h = h.Add(r)
	}
	return text.IsDigit(s[0]) || lexicon.Opens(h)
}

// asideWord is the length of the letters or the number that s opens with. What is glued to a word begins with a capital.
func asideWord(s string) int {
	if s == "" {
		return 0
	}
	if text.IsDigit(s[0]) {
		_, n, _ := digits(s, len(s))
		for n+1 < len(s) && (s[n] == '.' || s[n] == ',') && text.IsDigit(s[n+1]) {
			_, more, _ := digits(s[n+1:], len(s))
			n += 1 + more
		}
		return n
	}
	for n, r := range s {
		if n > 0 && gluedAt(s, n) || !text.IsLetter(r) && !unicode.IsMark(r) && !(n > 0 && strings.ContainsRune("'’-+", r)) {
			return n
		}
	}
	return len(s)
}

// gluedAt reports that a capital begins at s[i:] behind a small letter, a digit or a bracket, or behind capitals that it
// does not go on with: ended.The, AAGüncelleme.
func gluedAt(s string, i int) bool {
	r, size := utf8.DecodeRuneInString(s[i:])
	if !text.IsUpper(r) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	next, _ := utf8.DecodeRuneInString(s[i+size:])
	return unicode.IsLower(before) || before == ')' || before < utf8.RuneSelf && text.IsDigit(byte(before)) || text.IsUpper(before) && unicode.IsLower(next)
}

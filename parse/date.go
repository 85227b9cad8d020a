package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
)

// A date is what stands written, not yet whether there is such a day.
type date struct {
	day, month, year  int
	hour, minute, sec int
	hasDate, hasClock bool
	weekday           int // from Sunday, or -1
	zone              clockZone
	offset            int // of the clock from UTC, in seconds, where the zone is given
}

// maxDate bounds, in bytes, what can be a date.
const maxDate = 64

// A dateReader cuts one date out of text, part by part, in any order and with any separators.
type dateReader struct {
	text string
	pos  int
	date
	named struct{ day, month, year bool } // parts of a date with a month's name
	iso   bool                            // a T stands between the day and the clock
}

// readDate reads a date at the start of s, as far as one goes. n is where it ends, 0 if there is none.
func readDate(s string) (d date, n int) {
	r := dateReader{text: s}
	r.weekday = -1
	for r.part() {
		n = r.pos
		r.separators()
	}
	if n > maxDate || r.named.month && !r.hasDate || r.named.day && !r.hasDate {
		return d, 0
	}
	return r.date, n
}

func (r *dateReader) separators() {
	for r.pos < len(r.text) {
		c, size := utf8.DecodeRuneInString(r.text[r.pos:])
		if !strings.ContainsRune(" ,-–—|•·/()[]~", c) {
			return
		}
		r.pos += size
	}
}

// part reads one more part of the date and reports whether there was one.
func (r *dateReader) part() bool {
	rest := r.text[r.pos:]
	switch c, _ := utf8.DecodeRuneInString(rest); {
	case '0' <= c && c <= '9':
		return r.numericDate(rest) || r.clock(rest) || r.number(rest)
	case unicode.IsLetter(c):
		return r.word(rest)
	}
	return false
}

// numericDate reads 27.11.2015, 27/11/2015, 27-11-2015 and 2015-11-27: day before month, or year first.
func (r *dateReader) numericDate(s string) bool {
	a, i, more := digits(s, 4)
	if r.hasDate || r.named.day || r.named.month || i == 0 || more || i >= len(s) || !strings.ContainsRune("./-", rune(s[i])) {
		return false
	}
	b, j, more := digits(s[i+1:], 2)
	if j == 0 || more || i+1+j >= len(s) || s[i+1+j] != s[i] {
		return false
	}
	c, k, _ := digits(s[i+j+2:], 4) // a clock may be glued to the year
	switch {
	case i <= 2 && k == 4:
		r.day, r.month, r.year = a, b, c
	case i == 4 && (k == 1 || k == 2):
		r.day, r.month, r.year = c, b, a
	default:
		return false
	}
	r.hasDate = true
	r.pos += i + j + k + 2
	if i == 4 && strings.HasPrefix(r.text[r.pos:], "T") && r.pos+1 < len(r.text) && r.text[r.pos+1] <= '9' {
		r.iso = true
		r.pos++
	}
	return true
}

// clock reads 09:44, 9.44, 02:07:33, 9:44 pm and, behind a T, 09:44:00+03:00. Two digits of minutes end it,
// whatever is glued to them.
func (r *dateReader) clock(s string) bool {
	h, i, _ := digits(s, 2)
	if r.hasClock || i == 0 || i >= len(s) || s[i] != ':' && s[i] != '.' {
		return false
	}
	m, j, _ := digits(s[i+1:], 2)
	if j != 2 {
		return false
	}
	r.hour, r.minute, r.hasClock = h, m, true
	n := i + 3
	if n < len(s) && s[n] == s[i] {
		if sec, k, _ := digits(s[n+1:], 2); k == 2 {
			r.sec = sec
			n += 3
			if _, fraction, _ := digits(strings.TrimPrefix(s[n:], "."), 9); fraction > 0 && s[n] == '.' {
				n += 1 + fraction
			}
		}
	}
	r.pos += n
	r.half()
	if rest := r.text[r.pos:]; strings.HasPrefix(rest, "Z") && leadingWord(rest) == 1 {
		r.zone = givenZone
		r.pos++
	} else if r.iso { // elsewhere a dash parts the clock from a day, or from another clock
		if offset, n := readOffset(rest); n > 0 {
			r.zone, r.offset = givenZone, offset
			r.pos += n
		}
	}
	return true
}

// half reads am or pm behind a clock; beside an hour that can be no other it changes nothing.
func (r *dateReader) half() {
	rest := strings.TrimLeft(r.text[r.pos:], " ")
	n := leadingWord(rest)
	name := rest[:n]
	if n == 1 && strings.HasPrefix(strings.ToLower(rest[1:]), ".m.") {
		name, n = rest[:1]+"m", 4
	}
	switch known := lexicon.Lookup(name); {
	case known.Is(lexicon.Forenoon) && r.hour <= 12:
		r.hour %= 12
	case known.Is(lexicon.Afternoon) && r.hour > 0:
		if r.hour < 12 {
			r.hour += 12
		}
	default:
		return
	}
	r.pos = len(r.text) - len(rest) + n
}

// number reads the day or the year of a date whose month has a name.
func (r *dateReader) number(s string) bool {
	v, i, more := digits(s, 4)
	switch {
	case r.hasDate:
		return false
	case i <= 2 && !more && !r.named.day:
		r.day, r.named.day = v, true
		if strings.HasPrefix(s[i:], ".") {
			i++
		}
	case i == 4 && !r.named.year:
		r.year, r.named.year = v, true
	default:
		return false
	}
	r.pos += i
	r.whole()
	return true
}

// word reads the name of a month or a weekday, or the word before a clock.
func (r *dateReader) word(s string) bool {
	n := strings.IndexFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsMark(c) })
	if n < 0 {
		n = len(s)
	}
	if n > 20 {
		return false
	}
	name := s[:n]
	known := lexicon.Lookup(name)
	if r.hasClock && known.Is(lexicon.TurkeyTime|lexicon.UTC) {
		return r.zoneName(s, n)
	}
	if strings.HasPrefix(s[n:], ".") {
		n++
	} else if colon := len(s) - len(strings.TrimLeft(s[n:], " ")); known.Is(lexicon.ClockWord) && strings.HasPrefix(s[colon:], ":") {
		n = colon + 1
	}
	if known.Month > 0 && !r.named.month && !r.hasDate {
		r.month, r.named.month = int(known.Month), true
	} else if known.Weekday > 0 && r.weekday < 0 {
		r.weekday = int(known.Weekday) - 1
	} else if !known.Is(lexicon.ClockWord) || r.hasClock {
		return false
	}
	r.pos += n
	r.whole()
	return true
}

func (r *dateReader) whole() {
	r.hasDate = r.hasDate || r.named.day && r.named.month && r.named.year
}

// digits reads up to most digits at the start of s: their value, how many they are, and whether more follow.
func digits(s string, most int) (v, n int, more bool) {
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		if n == most {
			return v, n, true
		}
		v = v*10 + int(s[n]-'0')
		n++
	}
	return v, n, false
}

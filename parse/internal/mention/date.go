package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A Date is what stands written, not yet whether there is such a day.
type Date struct {
	day, month, year  int
	hour, minute, sec int
	hasDate, HasClock bool
	weekday           int // from Sunday, or -1
	Zone              ClockZone
	offset            int  // of the clock from UTC, in seconds, where the zone is given
	monthFirst        bool // it is written in numbers of which only the first can be the month
}

// Clocked reports that a time of day stands written, though perhaps in a zone that nobody knows.
func (d Date) Clocked() bool { return d.HasClock || d.Zone == OtherZone }

// MaxDate bounds, in bytes, what can be a date.
const MaxDate = 64

// century is that of a year of two digits.
const century = 2000

// A dateReader cuts one date out of text, part by part, in any order and with any separators.
type dateReader struct {
	text string
	pos  int
	Date
	named struct{ day, month, year bool } // parts of a date with a month's name
	iso   bool                            // a T stands between the day and the clock
}

// readDate reads a date at the start of s, as far as one goes. n is where it ends, 0 if there is none.
func readDate(s string) (d Date, n int) {
	r := dateReader{text: s}
	r.weekday = -1
	for r.part() {
		n = r.pos
		r.separators()
	}
	if n > MaxDate || r.named.month && !r.hasDate || r.named.day && !r.hasDate {
		return d, 0
	}
	if r.Zone == OtherZone { // whose clock does not tell the hour here
		r.HasClock = false
	}
	return r.Date, n
}

func (r *dateReader) separators() {
	for r.pos < len(r.text) {
		c, size := utf8.DecodeRuneInString(r.text[r.pos:])
		if !strings.ContainsRune(" ,،-–—|•·*>/()[]~@", c) {
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
		return r.numericDate(rest) || !r.another(rest) && (r.clock(rest) || r.clockAgain(rest) || r.number(rest))
	case unicode.IsLetter(c):
		return r.word(rest)
	}
	return false
}

// numericDate reads 27.11.2015, 27/11/2015, 27-11-2015 and 2015-11-27: day before month, or year first. Only where the
// second number is too large for a month, it may be the day: 11/27/2015, 11.27.2015, 11/27/15.
func (r *dateReader) numericDate(s string) bool {
	if r.hasDate || r.named.day || r.named.month {
		return false
	}
	n := r.threeNumbers(s)
	if n == 0 {
		return false
	}
	r.hasDate = true
	r.pos += n
	if rest := r.text[r.pos:]; text.IsDigit(s[3]) && len(rest) > 1 && rest[0] == 'T' && text.IsDigit(rest[1]) {
		r.iso = true
		r.pos++
	}
	return true
}

// threeNumbers reads the numbers of a day, with the same mark between them, into r. It reports where they end, or 0.
func (r *dateReader) threeNumbers(s string) int {
	a, i, more := digits(s, 4)
	if i == 0 || i == 3 || more || i >= len(s) || strings.IndexByte("./-", s[i]) < 0 {
		return 0
	}
	b, j, more := digits(s[i+1:], 2)
	if j == 0 || more || i+1+j >= len(s) || s[i+1+j] != s[i] {
		return 0
	}
	k := r.order(a, b, i == 4, s[i], s[i+j+2:])
	if k == 0 {
		return 0
	}
	return i + j + 2 + k
}

// order makes a day of two numbers and the one that s opens with, and reports how long that is. What is glued to it is
// a clock or a count.
func (r *dateReader) order(a, b int, yearFirst bool, mark byte, s string) int {
	if yearFirst {
		c, k, _ := digits(s, 2)
		r.day, r.month, r.year = c, b, a
		return k
	}
	c, k, _ := digits(s, 4)
	r.day, r.month, r.year = a, b, c
	if r.monthFirst = a <= 12 && b > 12; r.monthFirst {
		r.day, r.month = b, a
	}
	switch {
	case k == 4:
		return k
	case k == 2 && r.monthFirst && mark == '/':
		r.year += century
		return k
	}
	return 0
}

// another reports that s opens with a whole date in numbers behind the one that was read: 27.11.2015 28.11.2015.
func (r *dateReader) another(s string) bool {
	d := dateReader{text: s}
	return r.hasDate && d.numericDate(s)
}

// number reads the day or the year of a date whose month has a name.
func (r *dateReader) number(s string) bool {
	v, i, more := digits(s, 4)
	switch {
	case r.hasDate:
		return false
	case i <= 2 && !more && !r.named.day:
		r.day, r.named.day = v, true
		i += ordinal(s[i:])
	case i == 4 && !r.named.year:
		r.year, r.named.year = v, true
	default:
		return false
	}
	r.pos += i
	r.whole()
	return true
}

// ordinal is the length of what makes the day's number before s one of an order: 27. or 27th.
func ordinal(s string) int {
	if strings.HasPrefix(s, ".") {
		return 1
	}
	if leadingWord(s) == 2 {
		switch strings.ToLower(s[:2]) {
		case "st", "nd", "rd", "th":
			return 2
		}
	}
	return 0
}

// word reads the name of a month or a weekday, or the word before a clock.
func (r *dateReader) word(s string) bool {
	n := dateWord(s)
	if n > 20 {
		return false
	}
	known := lexicon.Lookup(s[:n])
	switch {
	case r.HasClock && known.Is(lexicon.TurkeyTime|lexicon.UTC|lexicon.OtherZone):
		return r.zoneName(s, n)
	case r.hasDate && text.Shouted(s[:n]) && known.Is(lexicon.TurkeyTime|lexicon.UTC|lexicon.OtherZone) && !holdsClock(s): // its clock is left out
		r.pos += n
		return true
	}
	n += wordMark(s[n:], known)
	if known.Month > 0 && !r.named.month && !r.hasDate {
		r.month, r.named.month = int(known.Month), true
	} else if known.Weekday > 0 && r.weekday < 0 {
		r.weekday = int(known.Weekday) - 1
	} else if !known.Is(lexicon.ClockWord) || r.HasClock {
		return false
	}
	r.pos += n
	r.whole()
	return true
}

// wordMark is the length of what belongs to a word of a date, with which s goes on: the stop of a short one, or the colon of
// one before a clock.
func wordMark(s string, known *lexicon.Entry) int {
	if strings.HasPrefix(s, ".") {
		return 1
	}
	if colon := len(s) - len(strings.TrimLeft(s, " ")); known.Is(lexicon.ClockWord) && strings.HasPrefix(s[colon:], ":") {
		return colon + 1
	}
	return 0
}

// dateWord is the length of the letters that s opens with, up to where a capital says that another word is glued to them:
// CumaPaylaş, ESTUpdated.
func dateWord(s string) int {
	n := leadingWord(s)
	for i := 1; i < n; i++ {
		if gluedAt(s, i) {
			return i
		}
	}
	return n
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

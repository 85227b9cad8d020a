package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// clock reads 09:44, 9.44, 02:07:33, 9:44 pm, 9 pm and 09:44:00+03:00. Two digits of minutes end it, whatever is glued
// to them; three behind a stop are those of a count, 1.234.
func (r *dateReader) clock(s string) bool {
	h, i, more := digits(s, 2)
	if r.HasClock || i == 0 || more {
		return false
	}
	if i >= len(s) || s[i] != ':' && s[i] != '.' {
		if h > 12 {
			return false
		}
		r.hour = h
		if r.HasClock = r.half(s[i:]); r.HasClock {
			r.zoneNumber()
		}
		return r.HasClock
	}
	m, j, _ := digits(s[i+1:], 2)
	if j != 2 || thousands(s[i:]) {
		return false
	}
	r.hour, r.minute, r.HasClock = h, m, true
	n := i + 3
	n += r.seconds(s[n:], s[i])
	r.pos += n
	r.half(s[n:])
	r.zoneNumber()
	return true
}

// seconds reads the seconds behind their mark, with which s goes on, and is how wide they are with their fraction.
func (r *dateReader) seconds(s string, mark byte) int {
	if s == "" || s[0] != mark {
		return 0
	}
	sec, n, _ := digits(s[1:], 2)
	if n != 2 {
		return 0
	}
	r.sec = sec
	n++
	if _, fraction, _ := digits(strings.TrimPrefix(s[n:], "."), 9); fraction > 0 && s[n] == '.' {
		n += 1 + fraction
	}
	return n
}

// thousands reports that s goes on as a count behind its thousands does: .234.
func thousands(s string) bool {
	_, n, more := digits(s[1:], 3)
	return s[0] == '.' && n == 3 && !more
}

// clockAgain reads the clock that was read once more, or behind one with its zone that of a country an hour ahead: 15:38 GMT
// 16:38 UK.
func (r *dateReader) clockAgain(s string) bool {
	d := dateReader{text: s}
	if !r.HasClock || !d.clock(s) || d.minute != r.minute {
		return false
	}
	if d.hour != r.hour {
		rest := strings.TrimPrefix(s[d.pos:], " ")
		zone := leadingWord(rest)
		if r.Zone != givenZone || (d.hour+23)%24 != r.hour || !lexicon.Lookup(rest[:zone]).Is(lexicon.Country) {
			return false
		}
		d.pos = len(s) - len(rest) + zone
	}
	r.pos += d.pos
	return true
}

// half reads am or pm, with which s goes on behind a clock; beside an hour that can be no other it changes nothing.
func (r *dateReader) half(s string) bool {
	rest := strings.TrimLeft(s, " ")
	n := dateWord(rest)
	if n == 0 || n > len("am") {
		return false
	}
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
		return false
	}
	r.pos = len(r.text) - len(rest) + n
	return true
}

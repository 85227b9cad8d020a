package parse

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// A clockZone says where the clock of a date stands.
type clockZone uint8

const (
	pageZone   clockZone = iota // the page does not say
	turkeyZone                  // Turkey's
	givenZone                   // as far from UTC as the page says
)

// readOffset reads how far a clock is ahead of UTC, in seconds: +03:00, +0300, -3. n is 0 where there is no such zone.
func readOffset(s string) (offset, n int) {
	if !strings.HasPrefix(s, "+") && !strings.HasPrefix(s, "-") {
		return 0, 0
	}
	h, n, _ := digits(s[1:], 2)
	if n++; n == 1 {
		return 0, 0
	}
	rest := strings.TrimPrefix(s[n:], ":")
	m, k, more := digits(rest, 2)
	if k == 2 && !more {
		n = len(s) - len(rest) + k
	} else if m = 0; k > 0 {
		return 0, 0
	}
	if h > 14 || s[0] == '-' && h > 12 || m%15 != 0 || m > 45 {
		return 0, 0
	}
	if offset = (h*60 + m) * 60; s[0] == '-' {
		offset = -offset
	}
	return offset, n
}

// zoneName reads the zone that s opens with, n bytes of it its name, and what it is ahead of UTC.
func (r *dateReader) zoneName(s string, n int) bool {
	if r.zone != pageZone {
		return false
	}
	if lexicon.Lookup(s[:n]).Is(lexicon.TurkeyTime) {
		r.zone = turkeyZone
		r.pos += n
		return true
	}
	rest := strings.TrimLeft(s[n:], " ")
	spaced := len(rest) < len(s)-n
	switch signed := strings.HasPrefix(rest, "+") || strings.HasPrefix(rest, "-"); {
	case !signed, spaced && !r.hasDate && !r.named.month: // a dash may part the clock from the day
	case spaced && !r.hasDate:
		return false // what follows may be the day, or hours ahead of UTC
	default:
		compact := rest[:1] + strings.TrimLeft(rest[1:], " ")
		offset, width := readOffset(compact)
		if width == 0 {
			return false
		}
		r.offset = offset
		n = len(s) - len(compact) + width
	}
	r.zone = givenZone
	r.pos += n
	return true
}

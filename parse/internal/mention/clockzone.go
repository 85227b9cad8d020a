package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A ClockZone says where the clock of a date stands.
type ClockZone uint8

const (
	pageZone   ClockZone = iota // the page does not say
	turkeyZone                  // Turkey's
	givenZone                   // as far from UTC as the page says
	OtherZone                   // one that the page names, and nothing more: IST is India's, Israel's and Ireland's
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

// zoneNumber reads the hours that part the clock before r.pos from UTC. What has fewer than four digits is a count, and
// what follows a dash may be another clock, unless a T before the clock says otherwise.
func (r *dateReader) zoneNumber() {
	rest := r.text[r.pos:]
	after := strings.TrimLeft(rest, " ")
	if strings.HasPrefix(after, "Z") && dateWord(after) == 1 {
		r.Zone = givenZone
		r.pos = len(r.text) - len(after) + 1
		return
	}
	offset, n := 0, 0
	switch {
	case r.iso:
		offset, n = readOffset(rest[:min(len(rest), offsetWidth(rest))])
	case strings.HasPrefix(after, "+"), strings.HasPrefix(after, "-"):
		most := offsetWidth(after)
		if offset, n = readOffset(after[:min(most, len(after))]); n < most || n < len(after) && strings.IndexByte(".:/-", after[n]) >= 0 || after[0] == '-' && most > len("-0300") {
			return
		}
		rest = after
	}
	if n > 0 {
		r.Zone, r.offset = givenZone, offset
		r.pos = len(r.text) - len(rest) + n
	}
}

// offsetWidth is how long the zone that s opens with may be, so that what is glued to it stays apart.
func offsetWidth(s string) int {
	if len(s) > len("+03") && s[len("+03")] == ':' {
		return len("+03:00")
	}
	return len("+0300")
}

// opensZone reports that s goes on with what belongs to a clock in the line above: its half of the day or its zone.
func opensZone(s string) bool {
	s = strings.TrimLeft(s[Bullet(s):], " ([,*>")
	if _, n := readOffset(s); n >= len("+0300") {
		return true
	}
	n := leadingWord(s)
	name := s[:n]
	if n == 1 && strings.HasPrefix(strings.ToLower(s[1:]), ".m.") {
		name = s[:1] + "m"
	}
	return name == "Z" || lexicon.Lookup(name).Is(lexicon.Forenoon|lexicon.Afternoon|lexicon.TurkeyTime|lexicon.UTC|lexicon.OtherZone)
}

// DropClock forgets the hour where the next line begins with the half of the day that it stands in, or with how far it is
// from UTC, but cannot be read.
func (d *Date) DropClock(next string) {
	if opensZone(next) && !lexicon.Lookup(next[:leadingWord(next)]).Is(lexicon.TurkeyTime|lexicon.OtherZone) {
		d.HasClock = false
	}
}

// zoneName reads the zone that s opens with, n bytes of it its name, and what it is ahead of UTC.
func (r *dateReader) zoneName(s string, n int) bool {
	known := lexicon.Lookup(s[:n])
	switch {
	case r.Zone != pageZone:
		return false
	case known.Is(lexicon.OtherZone):
		r.Zone = OtherZone
	case known.Is(lexicon.City|lexicon.Section) && r.text[r.pos-1] != '(':
		return false // it says where the story comes from
	case known.Is(lexicon.TurkeyTime):
		r.Zone = turkeyZone
	default:
		ahead, ok := r.aheadOfUTC(s[n:])
		if !ok {
			return false
		}
		r.Zone = givenZone
		n += ahead
	}
	r.pos += n
	return true
}

// counts reports that s goes on with a number and what it counts: 5 min read.
func counts(s string) bool {
	_, n, _ := digits(s, len(s))
	return n > 0 && strings.HasPrefix(s[n:], " ") && text.StartsLower(s[n+1:])
}

// aheadOfUTC reads the hours behind UTC with which s goes on, n bytes of them, if any. It fails where what follows may
// be hours or a day.
func (r *dateReader) aheadOfUTC(s string) (n int, ok bool) {
	rest := strings.TrimLeft(s, " ")
	spaced := len(rest) < len(s)
	switch signed := strings.HasPrefix(rest, "+") || strings.HasPrefix(rest, "-"); {
	case !signed, spaced && !r.hasDate && !r.named.month: // a dash may part the clock from the day
		return 0, true
	case spaced && !r.hasDate:
		return 0, false
	}
	compact := rest[:1] + strings.TrimLeft(rest[1:], " ")
	if spaced && counts(compact[1:]) {
		return 0, true
	}
	offset, width := readOffset(compact)
	if width == 0 {
		return 0, spaced && (len(compact) < 2 || !text.IsDigit(compact[1]))
	}
	r.offset = offset
	return len(s) - len(compact) + width, true
}

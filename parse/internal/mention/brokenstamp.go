package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Continues reports that a line may be the rest of a stamp that has its date and clock: the half of the day, the zone, the
// weekday, or the label behind it.
func Continues(line string) bool {
	last := strings.Trim(line[strings.LastIndexByte(line, ' ')+1:], ".*")
	return opensZone(line) || lexicon.Lookup(line[:leadingWord(line)]).Weekday > 0 ||
		text.StartsLower(last) && lexicon.Lookup(last).Is(lexicon.BehindDate|lexicon.ClockWord)
}

// GoOn reports that the last of the stamps of a line is better told by those that it makes with the next line, which
// begins at that offset: it is a date then, or at least its label is longer, or the next line holds another piece of it.
func GoOn(stamps, joined []Stamp, at int, next string) bool {
	n := len(stamps)
	if len(joined) < n {
		return false
	}
	alone, now := &stamps[n-1], &joined[n-1]
	switch {
	case now.State == StampRead:
		return alone.State != StampRead || now.End > at || stampGap(next) == len(next)
	case len(joined) > n:
		return now.End > at && alone.State != StampRead && (DatePiece(next) || opensZone(next))
	}
	return alone.State != StampRead && (now.State == StampEmpty || DatePiece(next) || opensZone(next))
}

// OpenDate reports that s holds parts of a date that tell it from a lone number, and nothing else; behind a whole one
// may stand an hour whose half of the day is in the next line.
func OpenDate(s string) bool {
	r := dateReader{text: s}
	r.weekday = -1
	for r.part() {
		r.separators()
	}
	if _, n, more := digits(s[r.pos:], 2); r.hasDate && !r.HasClock && !more {
		r.pos += n
	}
	return r.pos == len(s) && (r.HasClock || r.weekday >= 0 || r.named.day && r.named.month)
}

// DatePiece reports that s holds parts of a date and nothing else.
func DatePiece(s string) bool {
	r := dateReader{text: s}
	r.weekday = -1
	r.separators()
	for r.part() {
		r.separators()
	}
	return r.pos == len(s)
}

// OpensLabel reports that s begins as labels for dates do.
func OpensLabel(s string) bool { return lexicon.Lookup(text.FirstWord(s)).Is(lexicon.OpensStamp) }

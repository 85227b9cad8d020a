package text

import (
	"bytes"
	"strings"
	"unicode"
)

// A piece is a line of the input, or what a form feed parts one into.
type piece struct {
	num       int // of the line
	from, end int // its text
	next      int // where the next one starts
	kind      int // what closes it, as for cut; -1 for a form feed, too
}

// pieces walks over the pieces of the input, which tile it.
func (s *Source) pieces(yield func(piece) bool) {
	for num, from := 1, s.bom; from < len(s.data) || num == 1; num++ {
		end, next, kind := s.cut(from)
		for at := s.feedIn(from, end); at >= 0; at = s.feedIn(from, end) {
			if !yield(piece{num, from, at, at + s.enc.unit, -1}) {
				return
			}
			from = at + s.enc.unit
		}
		if !yield(piece{num, from, end, next, kind}) {
			return
		}
		from = next
	}
}

// feedIn finds a form feed in data[from:end] that parts two texts, as where a page follows one without a line end, or
// returns -1. One within a sentence is a blank: above one that parts a sentence or a number ends, and below it nothing
// begins small.
func (s *Source) feedIn(from, end int) int {
	if !s.fed || bytes.IndexByte(s.data[from:end], '\f') < 0 {
		return -1
	}
	at, ended := -1, false
	for i := from; i < end; {
		r, size, _ := s.enc.next(s.data[i:end])
		switch {
		case r == '\f' && ended && at < 0:
			at = i
		case unicode.IsSpace(r):
		case at >= 0 && !unicode.IsLower(r):
			return at
		default:
			at, ended = -1, unicode.IsDigit(r) || strings.ContainsRune(".!?…", r) || ended && strings.ContainsRune("\"'”’»)]", r)
		}
		i += size
	}
	return -1
}

// Gap is how many lines below the one above the line stands. What a form feed parts from that stands on the next line.
func (l *Line) Gap(above *Line) int { return max(1, int(l.Number-above.Number)) }

// Below is the line end between the line and the one above it, or the form feed.
func (l *Line) Below(above *Line) string {
	if l.Number == above.Number {
		return "\f"
	}
	return "\n"
}

// Breaks lists the lines, by their index, right above which a form feed stands.
func (s *Source) Breaks() (at []int) {
	if !s.fed {
		return nil
	}
	pending, num := false, 0
	for i, l := range s.All() {
		pending, num = pending || l.Number == num, l.Number
		said := strings.TrimSpace(l.Text)
		before, after, _ := strings.Cut(l.Text, said)
		if pending = pending || strings.Contains(before, "\f"); i >= 0 {
			if pending && i > 0 {
				at = append(at, i)
			}
			pending = false
		}
		pending = pending || strings.Contains(after, "\f")
	}
	return at
}

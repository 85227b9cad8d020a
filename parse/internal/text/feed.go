package text

import "strings"

// closer is where the first line of data is closed: by a line end, or by a form feed between texts; or -1.
func closer(data []byte) int {
	var f feed
	for i, c := range data {
		if c == '\r' || c == '\n' {
			return i
		}
		if f.parts(rune(c), i) {
			return f.at
		}
	}
	return -1
}

// A feed is a form feed behind a text.
type feed struct {
	text, seen bool
	at         int
}

// parts reports that the character at i is a text behind the form feed.
func (f *feed) parts(c rune, i int) bool {
	switch {
	case c == '\f' && f.text && !f.seen:
		f.seen, f.at = true, i
	case !strings.ContainsRune(" \t\v\f", c):
		f.text = true
		return f.seen
	}
	return false
}

// Below is the line end between the line and the one above it; "" where a form feed within a line begins it.
func (l *Line) Below(above *Line) string {
	if l.start == above.end {
		return ""
	}
	return "\n"
}

// Breaks lists the lines, by their index, right above which a form feed stands.
func (s *Source) Breaks() (at []int) {
	if !s.fed {
		return nil
	}
	pending := false
	for i, l := range s.All() {
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

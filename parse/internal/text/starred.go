package text

import "strings"

// unmarkStarred takes the stars from around headings, which may go on for several lines, and writes the links, in which
// words are joined by low lines, as text.
func unmarkStarred(lines []Line) {
	open, level := false, uint8(0)
	for i := range lines {
		l := &lines[i]
		open = open && l.Gap(&lines[i-1]) == 1
		stars := starsOf(l)
		if stars.opens {
			level = uint8(max(1, 7-stars.from))
		}
		if open || stars.opens {
			l.level = level
		}
		stars.cutFrom(l)
		open = (open || stars.opens) && !stars.closes
		if strings.Contains(l.Clean, "_") && !strings.Contains(l.Clean, "://") {
			l.strip(unjoined)
		}
	}
}

// stars are those around what a line says, from its beginning and to its end.
type stars struct {
	from, to      int
	opens, closes bool // a heading
}

// starsOf finds the stars of a line. Those of the lowest levels of headings, a star or two, stand on both sides.
func starsOf(l *Line) (s stars) {
	said := l.Clean
	s.from = len(said) - len(strings.TrimLeft(said, "*"))
	s.to = len(strings.TrimRight(said, "*"))
	behind := len(said) - s.to
	framed := l.Text[0] == '*' && s.from == behind
	s.opens = s.from < s.to && (s.from > 2 || s.from > 0 && framed)
	s.closes = s.from < s.to && (behind > 2 || s.opens && framed)
	return s
}

// cutFrom takes the stars of a heading out of its line.
func (s stars) cutFrom(l *Line) {
	gone := []Extent{{s.to, len(l.Clean)}}
	switch {
	case s.opens:
		gone = []Extent{{0, s.from}, gone[0]}
	case !s.closes:
		return
	}
	l.cut(gone)
}

// unjoined puts spaces into the places of low lines between words.
func unjoined(s string) (string, []Edit) {
	b := []byte(s)
	for i := 1; i+1 < len(b); i++ {
		if b[i] == '_' && b[i-1] != '_' && b[i+1] != '_' {
			b[i] = ' '
		}
	}
	return string(b), nil
}

package text

import "strings"

// unmarkStarred takes the stars from around headings, which may go on for several lines, and writes the links, in which
// words are joined by low lines, as text.
func unmarkStarred(lines []Line) {
	open, level := false, uint8(0)
	for i := range lines {
		l := &lines[i]
		said := l.Clean
		from := len(said) - len(strings.TrimLeft(said, "*"))
		to := len(strings.TrimRight(said, "*"))
		framed := l.Text[0] == '*' && from == len(said)-to // as headings of the lowest levels are, too
		opens := from < to && (from > 2 || from > 0 && framed)
		closes := from < to && (len(said)-to > 2 || opens && framed)
		open = open && l.Gap(&lines[i-1]) == 1
		if opens {
			level = uint8(max(1, 7-from))
		}
		if open || opens {
			l.level = level
		}
		if opens || closes {
			gone := []Extent{{0, from}, {to, len(said)}}
			if !opens {
				gone = gone[1:]
			}
			l.cut(gone)
		}
		open = (open || opens) && !closes
		if strings.Contains(l.Clean, "_") && !strings.Contains(l.Clean, "://") {
			l.strip(unjoined)
		}
	}
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

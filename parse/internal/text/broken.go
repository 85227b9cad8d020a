package text

import "strings"

// Programs that make text of HTML break lines at a width, and leave room for the mark of a list. So it shows which lines
// go on in the next: those where its first word had no room.

const (
	leastBreak = 50 // characters
	mostBreak  = 130
	nearBreak  = 10 // a line that was broken is so near to the width, mostly
	minBroken  = 4
)

// markBroken marks the lines that go on with the one above.
func markBroken(lines []Line) {
	width := breakWidth(lines)
	if width == 0 {
		return
	}
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		if b.Gap(a) > 1 || a.Marks&Aside != b.Marks&Aside || a.level != b.level || opensPart(b) || strings.HasSuffix(a.Text, "  ") {
			continue
		}
		if rawWidth(a)+1+WidthOf(FirstWord(strings.TrimLeft(b.Text, " \t"))) > width {
			b.Marks |= Continued
		}
	}
}

// opensPart reports that a line opens a heading, an entry or a picture.
func opensPart(l *Line) bool {
	said := strings.TrimLeft(l.Text, " ")
	for _, mark := range []string{"* ", "• ", "□ ", "+ ", "o ", "-   ", "#", "**", ">", "(BUTTON)", "!["} {
		if strings.HasPrefix(said, mark) {
			return true
		}
	}
	return false
}

// rawWidth is how wide a line is with what it is indented by.
func rawWidth(l *Line) int32 { return WidthOf(strings.TrimRight(l.Text, " \t\r")) }

// breakWidth is the width at which lines were broken, or 0: many lines are nearly as wide, and hardly any wider.
func breakWidth(lines []Line) int32 {
	var wide [mostBreak + 1]int
	for i := range lines {
		l := &lines[i]
		if strings.Contains(l.Text, "](") || l.Marks&Aside != 0 || strings.IndexByte(l.Clean, ' ') < 0 {
			continue
		}
		wide[min(rawWidth(l), mostBreak)]++
	}
	beyond := wide[mostBreak]
	best, most := 0, 0
	for w := mostBreak - 1; w >= leastBreak; w-- {
		near := 0
		for k := w; k > w-nearBreak; k-- {
			near += wide[k]
		}
		if score := near - 2*beyond; near >= minBroken && score >= most {
			best, most = w, score
		}
		beyond += wide[w]
	}
	return int32(best)
}

// markPieces marks the lines that go on with the one above where each piece of a text that is a link, or is set in
// another type, has a line of its own: the space between two pieces stands at the end of one or at the start of the other.
func markPieces(lines []Line) {
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		if b.Gap(a) == 1 && (oneSpace(a.Text[max(0, len(a.Text)-2):], true) || oneSpace(b.Text[:min(2, len(b.Text))], false) || strings.IndexByte(".,;:)", b.Clean[0]) >= 0) {
			b.Marks |= Continued
		}
	}
}

// oneSpace reports that there is one space at the end of s, or at its start, and no more.
func oneSpace(s string, atEnd bool) bool {
	if len(s) < 2 {
		return false
	}
	if atEnd {
		return s[len(s)-1] == ' ' && s[len(s)-2] != ' '
	}
	return s[0] == ' ' && s[1] != ' '
}

package text

import "strings"

// unmarkNumbered takes out what lynx puts before links and pictures, the list of what the page is linked with, which
// stands above it, and that of addresses, below. What is not indented is a heading.
func unmarkNumbered(lines []Line) {
	listed, linked := false, false
	for i := range lines {
		l := &lines[i]
		listed = listed || l.Text == "References" && i+1 < len(lines) && opensAddresses(lines[i+1].Clean)
		linked = i == 0 && strings.HasPrefix(l.Clean, "#") || linked && l.Gap(&lines[i-1]) == 1
		if listed || linked || strings.HasPrefix(l.Clean, "#[") {
			l.Marks |= Aside
			continue
		}
		if gone := linkNumbers(l.Clean); gone != nil {
			l.cut(gone)
		}
		if l.Text[0] != ' ' {
			l.level = 1
		}
	}
}

// opensAddresses reports that the line opens the list of the page's addresses.
func opensAddresses(s string) bool { return s == "Visible links:" || strings.HasPrefix(s, "1. ") }

// linkNumbers finds the numbers of links, and the names of files of pictures.
func linkNumbers(s string) (gone []Extent) {
	for at := 0; ; {
		from := strings.IndexByte(s[at:], '[')
		if from < 0 {
			return gone
		}
		from += at
		width := strings.IndexByte(s[from:], ']')
		if width < 0 {
			return gone
		}
		if name := s[from+1 : from+width]; name != "" && strings.TrimLeft(name, "0123456789") == "" || pictureName(name) {
			gone = append(gone, Extent{from, from + width + 1})
		}
		at = from + width + 1
	}
}

// pictureName reports that s is the name of a picture's file.
func pictureName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && len(s)-dot <= len(".jpeg") && strings.IndexByte(s, ' ') < 0
}

package text

import "strings"

// unmarkDown takes the marks of Markdown out of the lines. Links go on over the ends of lines, but not over a blank
// one, so lines between blank ones are read as one text.
func unmarkDown(lines []Line) {
	for from := 0; from < len(lines); {
		to := from + 1
		for to < len(lines) && lines[to].Gap(&lines[to-1]) == 1 {
			to++
		}
		unmarkBlock(lines[from:to])
		from = to
	}
}

func unmarkBlock(lines []Line) {
	var b strings.Builder
	for i := range lines {
		b.WriteString(lines[i].Clean)
		b.WriteByte('\n')
	}
	m := markReader{said: b.String()}
	m.read()
	at, level := 0, 0
	for i := range lines {
		l := &lines[i]
		from := at
		at += len(l.Clean) + 1
		if strings.HasPrefix(l.Clean, "#") {
			level = len(l.Clean) - len(strings.TrimLeft(l.Clean, "#"))
		}
		l.level = uint8(level)
		if gone := m.within(from, at-1); gone != nil {
			l.cut(gone)
		}
	}
}

// A markReader finds the marks in a text.
type markReader struct {
	said string
	gone []bool // of each byte
	open []int  // brackets that may be links'
}

// within lists what is gone of a part of the text, by its own offsets.
func (m *markReader) within(from, to int) (gone []Extent) {
	for i := from; i < to; i++ {
		if !m.gone[i] {
			continue
		}
		start := i
		for i < to && m.gone[i] {
			i++
		}
		gone = append(gone, Extent{start - from, i - from})
	}
	return gone
}

func (m *markReader) drop(from, to int) {
	for i := from; i < to; i++ {
		m.gone[i] = true
	}
}

func (m *markReader) read() {
	m.gone = make([]bool, len(m.said))
	for i := 0; i < len(m.said); i++ {
		i = m.mark(i)
	}
}

// mark reads the mark at s[i:], if there is one, and returns the last of its bytes.
func (m *markReader) mark(i int) (last int) {
	s := m.said
	lineStart := i == 0 || s[i-1] == '\n'
	switch s[i] {
	case '\\':
		if i+1 < len(s) && strings.IndexByte("\\`*_{}[]()#+-.!>|", s[i+1]) >= 0 {
			m.drop(i, i+1)
			return i + 1
		}
	case '[':
		m.open = append(m.open, i)
	case ']':
		return m.close(i)
	case '#', '>':
		if lineStart {
			n := len(s[i:]) - len(strings.TrimLeft(s[i:], "#>"))
			if s[i+n] == ' ' {
				m.drop(i, i+n+1)
				return i + n
			}
		}
	case '*':
		if s[i+1] == '*' {
			m.drop(i, i+2)
			return i + 1
		}
	case '_':
		if atWord(s, i) {
			m.drop(i, i+1)
		}
	}
	return i
}

// atWord reports that s[i] stands before a word or behind one, not inside.
func atWord(s string, i int) bool {
	return i == 0 || strings.IndexByte(" \n*_([\"'", s[i-1]) >= 0 || strings.IndexByte(" \n*_.,;:!?)]\"'", s[i+1]) >= 0
}

// close ends the bracket that was opened last: of a link the marks and the address go, of a picture all.
func (m *markReader) close(i int) (last int) {
	if len(m.open) == 0 {
		return i
	}
	from := m.open[len(m.open)-1]
	m.open = m.open[:len(m.open)-1]
	if i+1 >= len(m.said) || m.said[i+1] != '(' {
		return i
	}
	end := addressEnd(m.said, i+1)
	if end < 0 {
		return i
	}
	if from > 0 && m.said[from-1] == '!' {
		m.drop(from-1, end)
	} else {
		m.drop(from, from+1)
		m.drop(i, end)
	}
	return end - 1
}

// maxAddress bounds, in bytes, the address of a link, with its title.
const maxAddress = 4096

// addressEnd is behind the bracket that closes the one at s[at], or -1.
func addressEnd(s string, at int) int {
	for depth, end := 0, min(len(s), at+maxAddress); at < end; at++ {
		switch s[at] {
		case '\\':
			at++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return at + 1
			}
		}
	}
	return -1
}

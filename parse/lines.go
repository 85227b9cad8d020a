package parse

import (
	"bytes"
	"iter"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// Line is one line of the input with the role it plays.
type Line struct {
	Number     int    // 1-based
	Start, End int    // half-open byte offsets into the original input, with the line's end; lines tile the input
	Text       string // decoded, otherwise as it stood, without the line's end
	Role       Role
	Rule       string // why it has this role, in words
}

// A line holds what is worked out about a line that is not blank.
type line struct {
	text       string // decoded
	clean      string // as it stands in a field
	cleaning   *stage // the last one that changed it
	start, end int    // original bytes, without mark and line end
	num        int32
	unit       int32 // the index of its unit
	width      int32 // of clean, in characters
	facts      facts // of clean
}

// source is the input cut into lines.
type source struct {
	data     []byte
	enc      encoding
	bom      int
	guessed  bool   // data is UTF-8 unless a line is not
	lines    []line // those that are not blank
	roles    []Role // of the units that the lines belong to
	rules    []string
	facts    facts // of all lines
	mixedAt  int   // number of the first line that ends in another way than the first, or 0
	onlyLF   bool
	detected bool // the encoding was found, not named
}

// cut finds the end of the line that starts at data[from:]: where its text ends, where the next line
// starts, and what closes it: 0 for LF, 1 for CRLF, 2 for CR, -1 for the end of the input.
func (s *source) cut(from int) (end, next, kind int) {
	if s.enc.unit == 2 {
		return s.cutWide(from)
	}
	rest := s.data[from:]
	var n int
	if s.onlyLF {
		n = bytes.IndexByte(rest, '\n')
	} else {
		n = bytes.IndexAny(rest, "\r\n")
	}
	switch {
	case n < 0:
		return len(s.data), len(s.data), -1
	case rest[n] == '\n':
		return from + n, from + n + 1, 0
	case n+1 < len(rest) && rest[n+1] == '\n':
		return from + n, from + n + 2, 1
	}
	return from + n, from + n + 1, 2
}

func (s *source) cutWide(from int) (end, next, kind int) {
	for i := from; i+1 < len(s.data); i += 2 {
		switch r, _, _ := s.enc.next(s.data[i:]); r {
		case '\n':
			return i, i + 2, 0
		case '\r':
			if i+3 < len(s.data) {
				if after, _, _ := s.enc.next(s.data[i+2:]); after == '\n' {
					return i, i + 4, 1
				}
			}
			return i, i + 2, 2
		}
	}
	return len(s.data), len(s.data), -1
}

// read decodes the input and cuts it into lines.
func (s *source) read(encoding string) error {
	if err := s.detect(encoding); err != nil {
		return err
	}
	err := s.split(encoding != Auto)
	if s.enc.unit == 1 && (err != nil || s.facts&control != 0) {
		if binary := s.noText(); binary != nil {
			return binary
		}
	}
	return err
}

// split cuts the input into lines and decodes them. strict refuses bytes that the encoding does not hold.
func (s *source) split(strict bool) error {
	s.onlyLF = bytes.IndexByte(s.data, '\r') < 0
	s.lines = slices.Grow(s.lines[:0], min(bytes.Count(s.data, []byte{'\n'})/2+1, 1024))
	first := -1
	for num, from := 1, s.bom; from < len(s.data); num++ {
		end, next, kind := s.cut(from)
		if kind >= 0 {
			if first < 0 {
				first = kind
			} else if kind != first && s.mixedAt == 0 {
				s.mixedAt = num
			}
		}
		l := line{num: int32(num), start: from, end: end, unit: -1}
		bad := s.readLine(&l)
		if bad >= 0 && s.guessed {
			s.guessed, s.mixedAt, s.facts = false, 0, 0
			s.enc = oneByteEncoding(s.data)
			return s.split(strict)
		}
		if bad >= 0 && strict {
			before, _ := s.decode(s.data[from : from+bad])
			return &Error{Line: num, Column: 1 + utf8.RuneCountInString(before), Offset: from + bad, Err: ErrEncoding}
		}
		if strings.TrimSpace(l.text) != "" {
			s.facts |= l.facts
			l.clean = l.text
			s.lines = append(s.lines, l)
		}
		from = next
	}
	return nil
}

// readLine decodes the text of a line; what is UTF-8 already needs no copy. bad is as for decode.
func (s *source) readLine(l *line) (bad int) {
	raw := s.data[l.start:l.end]
	if s.enc.name == encodings[0].name {
		l.text = unsafe.String(unsafe.SliceData(raw), len(raw))
		if l.width, l.facts = scan(l.text); l.facts&doubtful == 0 || utf8.ValidString(l.text) {
			return -1
		}
	}
	l.text, bad = s.decode(raw)
	l.width, l.facts = scan(l.text)
	return bad
}

// decode turns raw into UTF-8; bad is the offset of the first bytes that hold no character, or -1.
func (s *source) decode(raw []byte) (text string, bad int) {
	bad = -1
	var b strings.Builder
	b.Grow(len(raw) + len(raw)/8)
	for i := 0; i < len(raw); {
		r, size, ok := s.enc.next(raw[i:])
		if !ok && bad < 0 {
			bad = i
		}
		b.WriteRune(r)
		i += size
	}
	return b.String(), bad
}

// original turns an offset into the decoded text of a line into one into the input.
func (s *source) original(l *line, at int) int {
	if s.enc.name == "utf-8" && len(l.text) == l.end-l.start {
		return l.start + at
	}
	i := l.start
	for size := 0; size < at && i < l.end; {
		r, width, _ := s.enc.next(s.data[i:l.end])
		size += utf8.RuneLen(r)
		i += width
	}
	return i
}

func firstNotUTF8(raw []byte) int {
	for i := 0; i < len(raw); {
		_, size, ok := nextUTF8(raw[i:])
		if !ok {
			return i
		}
		i += size
	}
	return -1
}

// lineAt finds the line that holds an offset into the input: its number, and where it begins and its text ends.
func (s *source) lineAt(offset int) (num, from, end int) {
	num, from = 1, s.bom
	// Blank lines are not listed, so the rest of the way is walked.
	if k := sort.Search(len(s.lines), func(k int) bool { return s.lines[k].start > offset }); k > 0 {
		num, from = int(s.lines[k-1].num), s.lines[k-1].start
	}
	for {
		end, next, _ := s.cut(from)
		if offset < next || next >= len(s.data) {
			return num, from, end
		}
		num, from = num+1, next
	}
}

// place turns an offset into the input into a line number and a column in characters.
func (s *source) place(offset int) (num, column int) {
	num, from, end := s.lineAt(offset)
	column = 1
	for i := from; i < min(offset, end); column++ {
		_, size, _ := s.enc.next(s.data[i:end])
		i += size
	}
	return num, column
}

// all walks over every line, the blank ones too.
func (s *source) all() iter.Seq[Line] {
	return func(yield func(Line) bool) {
		next, start := 0, 0
		for num, from := 1, s.bom; from < len(s.data) || num == 1; num++ {
			end, after, _ := s.cut(from)
			l := Line{Number: num, Start: start, End: after, Role: Blank, Rule: "nothing but blanks"}
			if next < len(s.lines) && s.lines[next].num == int32(num) {
				known := &s.lines[next]
				l.Text, l.Role, l.Rule = known.text, s.roles[known.unit], s.rules[known.unit]
				next++
			} else {
				l.Text, _ = s.decode(s.data[from:end])
			}
			if !yield(l) {
				return
			}
			from, start = after, after
		}
	}
}

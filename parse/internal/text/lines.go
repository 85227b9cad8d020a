package text

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// A Line holds what is worked out about a line that is not blank.
type Line struct {
	Text       string // decoded
	Clean      string // as it stands in a field
	cleaning   *stage // the last one that changed it
	start, end int    // original bytes, without mark and line end
	Number     int32
	Width      int32 // of clean, in characters
	Facts      Facts // of clean
	Marks      Marks
	level      uint8 // of a heading, 1 and up
}

// MaxLines is how many lines that are not blank an input may have: what is worked out about a line takes many times
// the bytes that a short one has.
const MaxLines = 1 << 18

// Source is the input cut into lines.
type Source struct {
	data     []byte
	enc      encoding
	bom      int
	guessed  bool   // data is UTF-8 unless a line is not
	Lines    []Line // those that are not blank
	facts    Facts  // of all lines
	MixedAt  int    // number of the first line that ends in another way than the first, or 0
	onlyLF   bool
	fed      bool // it has form feeds
	detected bool // the encoding was found, not named

	Damaged                    int // lines whose mojibake was repaired
	DamagedLine, DamagedColumn int // where the first of them begins to differ
}

// cut finds the end of the line that starts at data[from:]: where its text ends, where the next line
// starts, and what closes it: 0 for LF, 1 for CRLF, 2 for CR, -1 for the end of the input.
func (s *Source) cut(from int) (end, next, kind int) {
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

func (s *Source) cutWide(from int) (end, next, kind int) {
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

// Read decodes an input and cuts it into lines, in the memory of the one before.
func (s *Source) Read(data []byte, encoding string) error {
	*s = Source{data: data, Lines: s.Lines[:0], detected: encoding == Auto}
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
func (s *Source) split(strict bool) error {
	s.onlyLF = bytes.IndexByte(s.data, '\r') < 0
	s.fed = bytes.IndexByte(s.data, '\f') >= 0
	if s.Lines = s.Lines[:0]; len(s.data) > fewBytes {
		s.Lines = slices.Grow(s.Lines, s.expectedLines())
	}
	first := -1
	for p := range s.pieces {
		if p.kind >= 0 {
			if first < 0 {
				first = p.kind
			} else if p.kind != first && s.MixedAt == 0 {
				s.MixedAt = p.num
			}
		}
		if p.end == p.from { // nothing to read
			continue
		}
		l := Line{Number: int32(p.num), start: p.from, end: p.end}
		bad := s.readLine(&l)
		if bad >= 0 && s.guessed {
			s.guessed, s.MixedAt, s.facts = false, 0, 0
			s.enc = oneByteEncoding(s.data)
			return s.split(strict)
		}
		if bad >= 0 && strict {
			return &Fault{p.from + bad, fmt.Errorf("%w: this is not %s; give no encoding to have it found", ErrEncoding, s.enc.name)}
		}
		if !blank(l.Text) {
			if len(s.Lines) == MaxLines {
				return &Fault{p.from, fmt.Errorf("%w: more than %d lines that are not blank", ErrTooLarge, MaxLines)}
			}
			s.facts |= l.Facts
			l.Clean = l.Text
			s.Lines = append(s.Lines, l)
		}
	}
	return nil
}

// blank reports that a line that is not empty has nothing but white space.
func blank(s string) bool {
	return (s[0] <= ' ' || s[0] >= utf8.RuneSelf) && strings.TrimSpace(s) == ""
}

// fewBytes are those of an input whose lines need not be counted beforehand.
const fewBytes = 16 << 10

// expectedLines is about how many lines that are not blank the input holds: where they are many, a slice that grows would
// leave five times its size behind. Form feeds may part each line.
func (s *Source) expectedLines() int {
	n := linesOfText(s.data)
	if s.fed {
		n += bytes.Count(s.data, []byte{'\f'})
	}
	return min(MaxLines, n)
}

func linesOfText(data []byte) (n int) {
	n = bytes.Count(data, []byte{'\n'})/2 + 1
	if n <= 1024 {
		return n
	}
	n = 1
	for at := 0; n < MaxLines; n++ {
		end := bytes.IndexByte(data[at:], '\n')
		if end < 0 {
			break
		}
		for at += end + 1; at < len(data) && (data[at] == '\n' || data[at] == '\r'); {
			at++
		}
	}
	return n
}

// readLine decodes the text of a line; what is UTF-8 already needs no copy. bad is as for decode.
func (s *Source) readLine(l *Line) (bad int) {
	raw := s.data[l.start:l.end]
	if s.enc.name == encodings[0].name {
		l.Text = unsafe.String(unsafe.SliceData(raw), len(raw))
		if l.Width, l.Facts = Scan(l.Text); l.Facts&doubtful == 0 || utf8.ValidString(l.Text) {
			return -1
		}
	}
	l.Text, bad = s.decode(raw)
	l.Width, l.Facts = Scan(l.Text)
	return bad
}

// decode turns raw into UTF-8; bad is the offset of the first bytes that hold no character, or -1.
func (s *Source) decode(raw []byte) (text string, bad int) {
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

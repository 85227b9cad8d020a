package text

import (
	"iter"
	"sort"
	"unicode/utf8"
)

// Original turns an offset into the decoded text of a line into one into the input.
func (s *Source) Original(l *Line, at int) int {
	if s.enc.name == "utf-8" && len(l.Text) == l.end-l.start {
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

// LineAt finds the line that holds an offset into the input: its number, and where it begins and its text ends.
func (s *Source) LineAt(offset int) (num, from, end int) {
	num, from = 1, s.bom
	// Blank lines are not listed, so the rest of the way is walked.
	if k := sort.Search(len(s.Lines), func(k int) bool { return s.Lines[k].start > offset }); k > 0 {
		last := s.Lines[k-1].Number
		k = sort.Search(k, func(k int) bool { return s.Lines[k].Number >= last }) // a form feed may part the line
		num, from = int(last), s.Lines[k].start
	}
	for {
		end, next, _ := s.cut(from)
		if offset < next || next >= len(s.data) {
			return num, from, end
		}
		num, from = num+1, next
	}
}

// Place turns an offset into the input into a line number and a column in characters.
func (s *Source) Place(offset int) (num, column int) {
	num, from, end := s.LineAt(offset)
	column = 1
	for i := from; i < min(offset, end); column++ {
		_, size, _ := s.enc.next(s.data[i:end])
		i += size
	}
	return num, column
}

// PlaceIn turns an offset into the decoded text of a line into a line number and a column in characters.
func (s *Source) PlaceIn(l *Line, at int) (num, column int) { return s.Place(s.Original(l, at)) }

// An inputLine is a line of the input, blank or not, or what a form feed parts one into.
type inputLine struct {
	Number     int    // 1-based, of the whole line
	Start, End int    // half-open byte offsets into the input, with the line's end; lines tile the input
	Text       string // decoded, without the line's end
}

// All walks over every line, the blank ones too, which have -1 in the place of their index.
func (s *Source) All() iter.Seq2[int, inputLine] {
	return func(yield func(int, inputLine) bool) {
		next, start := 0, 0
		for p := range s.pieces {
			l, index := inputLine{Number: p.num, Start: start, End: p.next}, -1
			if next < len(s.Lines) && s.Lines[next].start == p.from {
				l.Text, index = s.Lines[next].Text, next
				next++
			} else {
				l.Text = s.TextOf(p.from, p.end)
			}
			if !yield(index, l) {
				return
			}
			start = p.next
		}
	}
}

// TextOf decodes a part of the input.
func (s *Source) TextOf(from, to int) string {
	text, _ := s.decode(s.data[from:to])
	return text
}

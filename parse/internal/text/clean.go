package text

import (
	"html"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Tidy cleans the lines, and drops those that are blank after all. parse.isTurkish knows words that no other language has.
func (s *Source) Tidy(isTurkish func(word string) bool) {
	if s.facts&(misread|swapped) != 0 {
		count, first, at := repair(s.Lines, isTurkish)
		if s.Damaged = count; count > 0 {
			s.DamagedLine, s.DamagedColumn = s.PlaceIn(first, at)
		}
	}
	if s.facts&untidy != 0 || s.Damaged > 0 {
		for i := range s.Lines {
			s.Lines[i].tidy()
		}
		s.Lines = slices.DeleteFunc(s.Lines, func(l Line) bool { return l.Clean == "" })
	}
	if s.facts&untidy != 0 { // as text with indented lists is
		s.unrender()
	}
	if len(s.Lines) > 0 && strings.HasPrefix(s.Lines[0].Clean, storeMark) && s.Lines[0].Text[0] == ' ' {
		s.Lines[0].apply(unstored)
	}
}

// storeMark opens the first line of pages that were kept in a store of the web, behind a space, before the day they were put
// there.
const storeMark = "date "

// unstored drops the store's day, or its month, before a text.
func unstored(s string) (string, []Edit) {
	for _, day := range []string{"2006-01-02 ", "2006-01 "} {
		if said := s[len(storeMark):]; fitsDigits(said, day) {
			n := len(storeMark + day)
			return s[n:], []Edit{{0, n}}
		}
	}
	return s, nil
}

// fitsDigits reports that s opens as the pattern does, with any digits in the place of its own.
func fitsDigits(s, pattern string) bool {
	if len(s) <= len(pattern) {
		return false
	}
	for i := range len(pattern) {
		if IsDigit(pattern[i]) && !IsDigit(s[i]) || !IsDigit(pattern[i]) && s[i] != pattern[i] {
			return false
		}
	}
	return true
}

// tidy brings the line's text into the form that fields have: NFC, white space folded to one space and
// trimmed, zero-width characters dropped, left-over HTML entities decoded.
func (l *Line) tidy() {
	if l.Facts&untidy == 0 {
		return
	}
	l.apply(normalize)
	l.apply(scrub)
	l.apply(normalize) // an entity may have put a combining mark behind its letter
}

func normalize(s string) (string, []Edit) {
	if norm.NFC.IsNormalString(s) {
		return s, nil
	}
	var b strings.Builder
	var edits []Edit
	var it norm.Iter
	it.InitString(norm.NFC, s)
	for !it.Done() {
		from := it.Pos()
		b.Write(it.Next())
		if origin(edits[max(0, len(edits)-1):], b.Len()) != it.Pos() || it.Pos()-from > utf8.UTFMax {
			edits = append(edits, Edit{b.Len(), it.Pos()})
		}
	}
	return b.String(), edits
}

// scrub decodes entities, folds white space and drops zero-width characters.
func scrub(s string) (string, []Edit) {
	w := scrubber{out: make([]byte, 0, len(s))}
	for i, r := range s {
		w.at, w.after = i, i+utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size := utf8.DecodeRuneInString(s[i:])
			w.after = i + size
		}
		w.put(r)
		for closed := r == ';'; closed; {
			closed = w.entity()
		}
	}
	return string(w.out), w.edits
}

type scrubber struct {
	out       []byte
	edits     []Edit
	at, after int  // where the character being read starts and ends
	prev      rune // the last one written
	space     bool // one is owed, and was first seen at spaceAt
	spaceAt   int
}

func (w *scrubber) put(r rune) {
	switch {
	case unicode.IsSpace(r):
		if !w.space {
			w.space, w.spaceAt = true, w.at
		}
		return
	case invisible(r, w.prev):
		return
	}
	if w.space && len(w.out) > 0 {
		w.note(w.spaceAt)
		w.out = append(w.out, ' ')
	}
	w.space = false
	w.note(w.at)
	w.out = utf8.AppendRune(w.out, r)
	w.prev = r
}

// note records that what is written next was read at offset in.
func (w *scrubber) note(in int) {
	if origin(w.last(), len(w.out)) != in {
		w.edits = append(w.edits, Edit{len(w.out), in})
	}
}

func (w *scrubber) last() []Edit {
	return w.edits[max(0, len(w.edits)-1):]
}

// entity replaces an entity that the semicolon just written has closed, and reports that it stood for a
// semicolon. Working on what is written already decodes `&amp;quot;` too, and leaves no entity behind.
func (w *scrubber) entity() (again bool) {
	i := w.ampersand()
	if i < 0 {
		return false
	}
	code := string(w.out[i:])
	text := norm.NFC.String(html.UnescapeString(code))
	if text == code || strings.HasSuffix(text, ";") && len(text) > 1 || strings.ContainsRune(text, utf8.RuneError) {
		return false
	}
	w.takeBack(i)
	for _, r := range text {
		w.put(r)
	}
	w.edits = append(w.edits, Edit{len(w.out), w.after})
	return text == ";"
}

// ampersand is where the entity that ends what is written begins, or -1.
func (w *scrubber) ampersand() int {
	const longest = len("&CounterClockwiseContourIntegral;")
	for i := len(w.out) - 2; i >= max(0, len(w.out)-longest); i-- {
		switch b := w.out[i]; {
		case b == '&':
			return i
		case b != '#' && (b < '0' || b > '9') && (b|0x20 < 'a' || b|0x20 > 'z'):
			return -1
		}
	}
	return -1
}

// takeBack takes back what is written from offset i on, as if the scrubber had come no further than where it was read.
func (w *scrubber) takeBack(i int) {
	w.at = origin(w.edits, i)
	space := origin(w.edits, max(0, i-1))
	for len(w.edits) > 0 && w.edits[len(w.edits)-1].out >= i {
		w.edits = w.edits[:len(w.edits)-1]
	}
	w.out = w.out[:i]
	if w.prev = 0; i > 0 {
		w.prev, _ = utf8.DecodeLastRune(w.out)
	}
	if w.prev == ' ' {
		w.out, w.space, w.spaceAt = w.out[:i-1], true, space
	}
}

// invisible reports that r takes no room and means nothing after prev. Joiners and direction marks
// mean something next to the scripts and emoji that need them, not next to Latin letters.
func invisible(r, prev rune) bool {
	switch r {
	case 0x00ad, 0x200b, 0x2060, 0xfeff:
		return true
	case 0x200c, 0x200d, 0x200e, 0x200f:
		return prev < 0x370
	}
	return false
}

// Clean is what a field holds of s.
func Clean(s string) string {
	var l Line
	l.replace(s)
	l.tidy()
	return l.Clean
}

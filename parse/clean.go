package parse

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// An edit says that from offset out of a cleaned text on, until the next edit, it copies the text it was
// made from, from offset in on.
type edit struct{ out, in int }

// A stage is one way of cleaning that changed a text, and the one before it.
type stage struct {
	edits  []edit
	before *stage
}

// origin turns an offset into a cleaned text into one into the text it was made from.
func origin(edits []edit, at int) int {
	lo, hi := 0, len(edits)
	for lo < hi {
		if mid := (lo + hi) / 2; edits[mid].out <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 {
		return at
	}
	return edits[lo-1].in + at - edits[lo-1].out
}

// inText turns an offset into the line's clean text into one into its decoded text.
func (l *line) inText(at int) int {
	for s := l.cleaning; s != nil; s = s.before {
		at = origin(s.edits, at)
	}
	return at
}

// apply runs one stage of cleaning over the clean text, as it stands by now.
func (l *line) apply(change func(string) (string, []edit)) {
	text, edits := change(l.clean)
	if text == l.clean {
		return
	}
	l.cleaning = &stage{edits, l.cleaning}
	l.replace(text)
}

func (l *line) replace(clean string) {
	l.clean = clean
	l.width, l.facts = scan(clean)
}

// tidy brings the line's text into the form that fields have: NFC, white space folded to one space and
// trimmed, zero-width characters dropped, left-over HTML entities decoded.
func (l *line) tidy() {
	if l.facts&untidy == 0 {
		return
	}
	l.apply(normalize)
	l.apply(scrub)
	l.apply(normalize) // an entity may have put a combining mark behind its letter
}

func normalize(s string) (string, []edit) {
	if norm.NFC.IsNormalString(s) {
		return s, nil
	}
	var b strings.Builder
	var edits []edit
	var it norm.Iter
	it.InitString(norm.NFC, s)
	for !it.Done() {
		from := it.Pos()
		b.Write(it.Next())
		if origin(edits[max(0, len(edits)-1):], b.Len()) != it.Pos() || it.Pos()-from > utf8.UTFMax {
			edits = append(edits, edit{b.Len(), it.Pos()})
		}
	}
	return b.String(), edits
}

// scrub decodes entities, folds white space and drops zero-width characters.
func scrub(s string) (string, []edit) {
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
	edits     []edit
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
		w.edits = append(w.edits, edit{len(w.out), in})
	}
}

func (w *scrubber) last() []edit {
	return w.edits[max(0, len(w.edits)-1):]
}

// entity replaces an entity that the semicolon just written has closed, and reports that it stood for a
// semicolon. Working on what is written already decodes `&amp;quot;` too, and leaves no entity behind.
func (w *scrubber) entity() (again bool) {
	const longest = len("&CounterClockwiseContourIntegral;")
	for i := len(w.out) - 2; i >= max(0, len(w.out)-longest); i-- {
		switch b := w.out[i]; {
		case b == '&':
			code := string(w.out[i:])
			text := norm.NFC.String(html.UnescapeString(code))
			if text == code || strings.HasSuffix(text, ";") && len(text) > 1 || strings.ContainsRune(text, utf8.RuneError) {
				return false
			}
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
			for _, r := range text {
				w.put(r)
			}
			w.edits = append(w.edits, edit{len(w.out), w.after})
			return text == ";"
		case b != '#' && (b < '0' || b > '9') && (b|0x20 < 'a' || b|0x20 > 'z'):
			return false
		}
	}
	return false
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

// clean is what a field holds of s.
func clean(s string) string {
	var l line
	l.replace(s)
	l.tidy()
	return l.clean
}

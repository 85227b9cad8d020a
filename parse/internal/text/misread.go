package text

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// HasStrong reports that s holds a pair that leaves no doubt.
func HasStrong(s string) bool {
	before := ' '
	for i, r := range s {
		_, size, strong := pairAt(s[i:], before)
		if strong || size > 0 && r == 'Â' && !IsUpper(before) { // which ends a word only in capitals
			return true
		}
		before = r
	}
	return false
}

// Repairs yields what s can have been before it was misread, s itself among it.
func Repairs(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for range maxMisread + 1 {
			if !yield(s) || !yield(swaps.Replace(s)) {
				return
			}
			s, _ = Undo1252(s)
			s, _ = UndoLatin1(s)
		}
	}
}

// Undo1252 puts the letters of misread UTF-8 back.
func Undo1252(s string) (string, []Edit) {
	var b strings.Builder
	var edits []Edit
	before := ' '
	for i := 0; i < len(s); {
		r, size, _ := pairAt(s[i:], before)
		before, _ = utf8.DecodeRuneInString(s[i:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(s[i:])
			b.WriteString(s[i : i+size])
			i += size
			continue
		}
		b.WriteRune(r)
		i += size
		edits = append(edits, Edit{b.Len(), i})
	}
	return b.String(), edits
}

// UndoLatin1 puts what Windows-1254 has in the place of control characters there.
func UndoLatin1(s string) (string, []Edit) {
	if strings.IndexFunc(s, highControl) < 0 {
		return s, nil
	}
	var b strings.Builder
	var edits []Edit
	for i, r := range s {
		end := i + utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, size := utf8.DecodeRuneInString(s[i:])
			end = i + size
		}
		repaired := charmap.Windows1254.DecodeByte(byte(r))
		if !highControl(r) || repaired == utf8.RuneError || highControl(repaired) || r == 0x85 && !endsWord(s[:i], s[end:]) {
			b.WriteString(s[i:end])
			continue
		}
		b.WriteRune(repaired)
		edits = append(edits, Edit{b.Len(), end})
	}
	return b.String(), edits
}

// highControl reports that r is a control character that text hardly holds.
func highControl(r rune) bool { return r >= 0x80 && r < 0xa0 }

// endsWord reports that a word ends between before and after, as one does before the ellipsis; elsewhere what stands
// for it is the end of a line.
func endsWord(before, after string) bool {
	next := FirstRune(after)
	return IsLetter(LastRune(before)) && (after == "" || strings.ContainsRune(" \".,!?)", next) || highControl(next))
}

// leads are the first letters of misread pairs, and how many letters each begins. An emoji's is ğ to those who took it
// for Windows-1254.
func leads(lead rune) (first byte, letters int) {
	switch lead {
	case 'Â', 'Ã', 'Ä', 'Å', 'Æ', 'Ë':
		return byte(lead), 2
	case 'â', 'ï':
		return byte(lead), 3
	case 'ğ', 'ð':
		return 0xf0, 4
	}
	return 0, 0
}

// pairAt decodes the letters at the start of s, behind one, that stand for a single one; size is 0 where there are none.
// strong means that they cannot be right as they stand, weak that a capital before a quote or dash would look the same.
func pairAt(s string, before rune) (r rune, size int, strong bool) {
	lead, i := utf8.DecodeRuneInString(s)
	first, need := leads(lead)
	if need == 0 || before == '‚' { // ‚Ä¶ was misread in another way
		return 0, 0, false
	}
	raw := [4]byte{first}
	var second rune
	for n := 1; n < need; n++ {
		c, w := utf8.DecodeRuneInString(s[i:])
		b, ok := byteOf(c)
		if !ok {
			return 0, 0, false
		}
		if n == 1 {
			second = c
		}
		raw[n] = b
		i += w
	}
	if r, _ = utf8.DecodeRune(raw[:need]); !repairable(r) {
		return 0, 0, false
	}
	if need > 2 {
		return r, i, true
	}
	next, _ := utf8.DecodeRuneInString(s[i:])
	strong = lead != 'Æ' && unicode.IsLetter(r) && (unicode.IsLetter(next) || !strings.ContainsRune("‘’“”„…–—•\u00a0«»", second))
	return r, i, strong
}

// byteOf is the byte that was taken for r, where it can be inside a character of UTF-8.
func byteOf(r rune) (b byte, ok bool) {
	if b, ok = charmap.Windows1252.EncodeRune(r); highControl(r) { // the few places that Windows-1252 leaves empty
		b, ok = byte(r), true
	}
	return b, ok && b >= 0x80 && b < 0xc0
}

// repairable holds the letters of Europe that are Latin, what else Windows-1252 can write, what has no width, pictures
// and signs: the only characters whose misreading is undone.
func repairable(r rune) bool {
	switch {
	case r >= 0x80 && r < 0x180, r >= 0x200b && r <= 0x200f, r >= 0x2190 && r <= 0x27bf, r == 0xfe0f, r == 0xfeff, r >= 0x1f000 && r <= 0x1faff:
		return true
	}
	_, ok := charmap.Windows1252.EncodeRune(r)
	return ok && r >= 0x80
}

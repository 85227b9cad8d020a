package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Two ways in which Turkish text is commonly misread are undone. UTF-8 taken for Windows-1252 leaves
// pairs such as Ä± that no language writes. Windows-1254 taken for Windows-1252 leaves letters that
// Icelandic and Czech do write, so it is undone only where the text is Turkish.

// swaps holds what Windows-1254 puts in the place of six letters of Windows-1252.
var swaps = strings.NewReplacer("ý", "ı", "þ", "ş", "ð", "ğ", "Ý", "İ", "Þ", "Ş", "Ð", "Ğ")

// maxMisread is how many times a text can have been misread; what is repaired must need no more of it.
const maxMisread = 16

// turkish are those six as they should be.
const turkish = "ışğİŞĞ"

// repair undoes mojibake in the lines; it returns how many it changed, and where the first of them begins to differ.
func repair(lines []line) (count int, first Warning) {
	sure := slices.ContainsFunc(lines, func(l line) bool { return l.facts&misread != 0 && hasStrong(l.clean) })
	for i := range lines {
		l := &lines[i]
		for range maxMisread {
			before := l.cleaning
			if sure && l.facts&misread != 0 {
				l.apply(undo1252)
			}
			if l.cleaning == before {
				break
			}
		}
	}
	swapAll, known := false, false
	for i := range lines {
		l := &lines[i]
		if l.facts&swapped != 0 && !strings.ContainsAny(l.clean, turkish) {
			if !known {
				swapAll, known = turkishText(lines), true
			}
			text := swaps.Replace(l.clean)
			if swapAll || turkishLine(l.clean, text) {
				l.replace(text) // each letter has two bytes before and after
			}
		}
		if l.clean != l.text {
			if count++; count == 1 {
				first = Warning{Mojibake, int(l.num), l.firstEdit(), ""}
			}
		}
	}
	return count, first
}

// firstEdit is the column of the first character that cleaning changed.
func (l *line) firstEdit() int {
	column := 1
	clean := l.clean
	for _, r := range l.text {
		c, size := utf8.DecodeRuneInString(clean)
		if c != r {
			break
		}
		column, clean = column+1, clean[size:]
	}
	return column
}

// turkishText reports that the text is Turkish, and hardly holds the letters that Windows-1254 would lose. Words
// that are Turkish alone show it, where a word beside them, which is no name, holds such a letter; so do several of
// those, unless there are accents that Turkish does not have.
func turkishText(lines []line) bool {
	strange, damaged, sound, proven, common, accented, dotless := 0, 0, 0, 0, 0, 0, false
	for i := range lines {
		l := &lines[i]
		dotless = dotless || strings.ContainsAny(l.clean, "ýÝ") // ı and İ, which no Turkish page lacks
		misreadHere, accents := misreadWords(l.clean)
		common += misreadHere
		accented += accents
		if strings.ContainsAny(l.clean, turkish) {
			sound++
			continue
		}
		if l.facts&swapped != 0 {
			strange++
		}
		if turkishWords(swaps.Replace(l.clean)) > 0 {
			if damaged++; misreadHere > 0 {
				proven++
			}
		}
	}
	return proven > 0 && sound == 0 || common > 0 && damaged > 1 && damaged*4 >= strange && damaged > sound ||
		common >= manyWords && dotless && sound == 0 && common > 4*accented
}

// misreadWords counts the words of s that hold a letter which swaps would replace and are no names, and those with
// accents that Turkish does not have.
func misreadWords(s string) (common, accented int) {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		switch {
		case strings.ContainsFunc(word, accent):
			accented++
		case strings.ContainsAny(word, "ýþðÝÞÐ") && (unicode.IsLower(firstRune(word)) || shouted(word) || lexicon.Lookup(swaps.Replace(word)).Is(lexicon.Turkish)):
			common++
		}
	}
	return common, accented
}

// accent reports that r is a letter that neither Turkish writes nor damage to it.
func accent(r rune) bool {
	return r >= utf8.RuneSelf && !strings.ContainsRune("çöüâîûÇÖÜÂÎÛýþðÝÞÐ"+turkish, r)
}

// turkishLine reports that a line holds a word that is Turkish alone, and one in which misread letters are replaced.
func turkishLine(line, replaced string) bool {
	common, _ := misreadWords(line)
	return common > 0 && turkishWords(replaced) > 0
}

// manyWords is how many words that look misread are no chance.
const manyWords = 3

// turkishWords counts the words of s that belong to Turkish alone.
func turkishWords(s string) int {
	n := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if lexicon.Lookup(word).Is(lexicon.Turkish) {
			n++
		}
	}
	return n
}

// hasStrong reports that s holds a pair that leaves no doubt.
func hasStrong(s string) bool {
	before := ' '
	for i, r := range s {
		_, size, strong := pairAt(s[i:])
		if strong || size > 0 && r == 'Â' && !text.IsUpper(before) { // which ends a word only in capitals
			return true
		}
		before = r
	}
	return false
}

// undo1252 puts the letters of misread UTF-8 back.
func undo1252(s string) (string, []edit) {
	var b strings.Builder
	var edits []edit
	for i := 0; i < len(s); {
		r, size, _ := pairAt(s[i:])
		if size == 0 {
			_, size = utf8.DecodeRuneInString(s[i:])
			b.WriteString(s[i : i+size])
			i += size
			continue
		}
		b.WriteRune(r)
		i += size
		edits = append(edits, edit{b.Len(), i})
	}
	return b.String(), edits
}

// pairAt decodes the pair or triple at the start of s; size is 0 where there is none. strong means
// that it cannot be right as it stands, weak that a capital before a quote or dash would look the same.
func pairAt(s string) (r rune, size int, strong bool) {
	var raw [3]byte
	lead, i := utf8.DecodeRuneInString(s)
	need := 0
	switch {
	case lead == 'Â' || lead == 'Ã' || lead == 'Ä' || lead == 'Å' || lead == 'Æ' || lead == 'Ë':
		need = 2
	case lead == 'â':
		need = 3
	default:
		return 0, 0, false
	}
	raw[0] = byte(lead)
	var second rune
	for n := 1; n < need; n++ {
		c, w := utf8.DecodeRuneInString(s[i:])
		b, ok := charmap.Windows1252.EncodeRune(c)
		if c >= 0x80 && c < 0xa0 { // the few places that Windows-1252 leaves empty
			b, ok = byte(c), true
		}
		if !ok || b < 0x80 || b >= 0xc0 {
			return 0, 0, false
		}
		if n == 1 {
			second = c
		}
		raw[n] = b
		i += w
	}
	r, _ = utf8.DecodeRune(raw[:need])
	if !repairable(r) {
		return 0, 0, false
	}
	next, _ := utf8.DecodeRuneInString(s[i:])
	strong = need == 3 || lead != 'Æ' && unicode.IsLetter(r) && (unicode.IsLetter(next) || !strings.ContainsRune("‘’“”„…–—•\u00a0«»", second))
	return r, i, strong
}

// repairable holds the letters of Europe that are Latin, what else Windows-1252 can write, and what has no width: the
// only characters whose misreading is undone.
func repairable(r rune) bool {
	if r >= 0x80 && r < 0x180 || r >= 0x200b && r <= 0x200f {
		return true
	}
	_, ok := charmap.Windows1252.EncodeRune(r)
	return ok && r >= 0x80
}

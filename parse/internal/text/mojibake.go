package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Three ways in which Turkish text is commonly misread are undone. UTF-8 taken for Windows-1252 or 1254 leaves
// pairs such as Ä± that no language writes. Windows-1254 taken for Windows-1252 leaves letters that
// Icelandic and Czech do write, so it is undone only where the text is Turkish. Windows-1254 taken for Latin-1 leaves
// control characters in the places of quotes and dashes.

// swaps holds what Windows-1254 puts in the place of six letters of Windows-1252.
var swaps = strings.NewReplacer("ý", "ı", "þ", "ş", "ð", "ğ", "Ý", "İ", "Þ", "Ş", "Ð", "Ğ")

// maxMisread is how many times a text can have been misread; what is repaired must need no more of it.
const maxMisread = 16

// turkish are those six as they should be.
const turkish = "ışğİŞĞ"

// repair undoes mojibake in the lines; it returns how many it changed, the first of them, and where in its text that begins to differ.
// parse.isTurkish knows words that no other language has.
func repair(lines []Line, isTurkish func(word string) bool) (count int, first *Line, at int) {
	sure := slices.ContainsFunc(lines, func(l Line) bool { return l.Facts&misread != 0 && HasStrong(l.Clean) })
	for i := range lines {
		lines[i].undoMisread(sure)
	}
	swapAll, known := false, false
	for i := range lines {
		l := &lines[i]
		if l.Facts&swapped != 0 && !strings.ContainsAny(l.Clean, turkish) {
			if !known {
				swapAll, known = turkishText(lines, isTurkish), true
			}
			text := swaps.Replace(l.Clean)
			if swapAll || turkishLine(l.Clean, text, isTurkish) {
				l.replace(text) // each letter has two bytes before and after
			}
		}
		if l.Clean != l.Text {
			if count++; count == 1 {
				first, at = l, l.firstEdit()
			}
		}
	}
	return count, first, at
}

// undoMisread repairs what needs no knowledge of the language; sure says that the text holds pairs that leave no doubt.
func (l *Line) undoMisread(sure bool) {
	for range maxMisread {
		before := l.cleaning
		if sure && l.Facts&misread != 0 {
			l.apply(Undo1252)
		}
		if l.cleaning == before {
			break
		}
	}
	if l.Facts&misread != 0 {
		l.apply(UndoLatin1)
	}
}

// firstEdit is where the first character stands that cleaning changed.
func (l *Line) firstEdit() int {
	clean := l.Clean
	for at, r := range l.Text {
		c, size := utf8.DecodeRuneInString(clean)
		if c != r {
			return at
		}
		clean = clean[size:]
	}
	return len(l.Text)
}

// A census counts what speaks for and against a text's being Turkish that lost its letters.
type census struct {
	sound    int // lines that hold letters which Windows-1254 would have lost
	strange  int // other lines with letters that it puts in their places
	damaged  int // likewise with a word that is Turkish alone
	proven   int // those in which such a letter stands in a word, too, that is no name
	common   int // such words
	accented int // words with accents that Turkish does not have
	dotless  bool
}

// turkishText reports that the text is Turkish, and hardly holds the letters that Windows-1254 would lose. Words
// that are Turkish alone show it, where a word beside them, which is no name, holds such a letter; so do several of
// those, unless there are accents that Turkish does not have.
func turkishText(lines []Line, isTurkish func(string) bool) bool {
	var n census
	for i := range lines {
		n.count(&lines[i], isTurkish)
	}
	return n.proven > 0 && n.sound == 0 ||
		n.common > 0 && n.damaged > 1 && n.damaged*4 >= n.strange && n.damaged > n.sound ||
		n.common >= manyWords && n.dotless && n.sound == 0 && n.common > 4*n.accented
}

func (n *census) count(l *Line, isTurkish func(string) bool) {
	n.dotless = n.dotless || strings.ContainsAny(l.Clean, "ýÝ") // ı and İ, which no Turkish text lacks
	common, accented := misreadWords(l.Clean, isTurkish)
	n.common += common
	n.accented += accented
	if strings.ContainsAny(l.Clean, turkish) {
		n.sound++
		return
	}
	if l.Facts&swapped != 0 {
		n.strange++
	}
	if turkishWords(swaps.Replace(l.Clean), isTurkish) > 0 {
		if n.damaged++; common > 0 {
			n.proven++
		}
	}
}

// misreadWords counts the words of s that hold a letter which swaps would replace and are no names, and those with
// accents that Turkish does not have.
func misreadWords(s string, isTurkish func(string) bool) (common, accented int) {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		switch {
		case strings.ContainsFunc(word, accent):
			accented++
		case strings.ContainsAny(word, "ýþðÝÞÐ") && (unicode.IsLower(FirstRune(word)) || Shouted(word) || isTurkish(swaps.Replace(word))):
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
func turkishLine(line, replaced string, isTurkish func(string) bool) bool {
	common, _ := misreadWords(line, isTurkish)
	return common > 0 && turkishWords(replaced, isTurkish) > 0
}

// manyWords is how many words that look misread are no chance.
const manyWords = 3

// turkishWords counts the words of s that belong to Turkish alone.
func turkishWords(s string, isTurkish func(string) bool) int {
	n := 0
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if isTurkish(word) {
			n++
		}
	}
	return n
}

package mention

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// longestWord bounds, in bytes, what can be a word.
const longestWord = 64

// GluedWords yields the offset of each word in s that lacks a space inside: `fromPutin`, `ended.The`.
func GluedWords(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, size := text.NextGluing(s, 1), 0; i < len(s); i = text.NextGluing(s, i+size) {
			var r rune
			if r, size = utf8.DecodeRuneInString(s[i:]); i == 0 || s[i-1] == ' ' || !text.IsUpper(r) {
				continue
			}
			from := max(0, i-longestWord)
			start := from + strings.LastIndexByte(s[from:i], ' ') + 1
			if start == from && from > 0 {
				continue
			}
			if next, _ := utf8.DecodeRuneInString(s[i+size:]); unicode.IsLower(next) && glued(s[start:i]) && !technical(s[start:min(len(s), i+longestWord)]) {
				at := start + len(s[start:i]) - len(strings.TrimLeft(s[start:i], "\"'“‘(["))
				if !yield(at) {
					return
				}
			}
		}
	}
}

// GluedButton reports that s ends in page furniture which lacks the space before it: sail againShare.
func GluedButton(s string) bool {
	from := max(0, len(s)-MaxFurniture)
	for i, size := text.NextGluing(s, 1), 0; i < len(s); i = text.NextGluing(s, i+size) {
		if _, size = utf8.DecodeRuneInString(s[i:]); i >= from && i-strings.LastIndexByte(s[:i], ' ') > 2 && gluedAt(s, i) && Furniture(s[i:], false) != 0 { // and no eMail
			return true
		}
	}
	return false
}

// glued reports that a word which goes on with a capital ends where another should begin.
func glued(left string) bool {
	if stop := text.LastRune(left); strings.ContainsRune(".!?", stop) {
		left = left[:len(left)-1]
		left = left[strings.LastIndexByte(left, '.')+1:]
		return utf8.RuneCountInString(left) > 2 && !strings.EqualFold(left, "www") && strings.IndexFunc(left, notLower) < 0
	}
	return lexicon.Lookup(strings.TrimLeft(left, "\"'“‘([")).Is(lexicon.Gluable) && strings.IndexFunc(left, unicode.IsUpper) < 0
}

// technical reports that the first word of s is an address, a path or a piece of code.
func technical(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return strings.ContainsAny(word, "/\\@#_=<>{}(")
}

func notLower(r rune) bool { return !unicode.IsLower(r) && r != '\'' && r != '’' }

package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// labelAt finds the longest label at the start of s; width takes in the colon behind it.
func labelAt(s string) (kind lexicon.Label, width int, colon bool) {
	h := text.NoHash
	for i, count := 0, 0; i < len(s) && i <= lexicon.Longest && count < 5; count++ {
		for i < len(s) {
			r, size := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			h = h.Add(r)
			i += size
		}
		known := lexicon.Find(h, s[:i])
		if count == 0 && !known.Is(lexicon.OpensStamp) {
			break
		}
		if k := known.Label; k != lexicon.NoLabel {
			end := i + len(s[i:]) - len(strings.TrimLeft(s[i:], " "))
			kind, width, colon = k, i, strings.HasPrefix(s[end:], ":")
			if colon {
				width = end + 1
			}
			if next, _ := utf8.DecodeRuneInString(s[i:]); next == '\'' || next == '’' {
				kind, width, colon = lexicon.NoLabel, 0, false
			}
		}
		if i >= len(s) || s[i] != ' ' && s[i] != '-' {
			break
		}
		h = h.Add(rune(s[i]))
		i++
	}
	if !colon && width < len("Giriş") { // U and G are labels only with their colon
		return lexicon.NoLabel, 0, false
	}
	return kind, width, colon
}

// standsAlone reports that a label without a colon is too long a word, or too loud, to be anything else.
func standsAlone(label string) bool {
	n := utf8.RuneCountInString(label)
	return n >= len("yayinlama") || n >= len("giris") && shouted(label) && !lexicon.Lookup(label).Is(lexicon.Section)
}

// colonLabel finds the label at the start of s that has its colon; most lines hold none.
func colonLabel(s string) (kind lexicon.Label, width int, colon bool) {
	if strings.IndexByte(s, ':') < 0 {
		return lexicon.NoLabel, 0, false
	}
	return labelAt(s)
}

package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold maps a letter to the one it is compared by: lower case, and ASCII for the letters of Turkish,
// which strings.EqualFold keeps apart (KASIM, kasım, Kasim are one word).
func fold(r rune) rune {
	if r >= utf8.RuneSelf {
		return foldWide(r)
	}
	if 'A' <= r && r <= 'Z' {
		r += 'a' - 'A'
	}
	return r
}

func foldWide(r rune) rune {
	switch r {
	case 'ı', 'İ', 'î', 'Î':
		return 'i'
	case 'ş', 'Ş':
		return 's'
	case 'ğ', 'Ğ':
		return 'g'
	case 'ü', 'Ü', 'û', 'Û':
		return 'u'
	case 'ö', 'Ö':
		return 'o'
	case 'ç', 'Ç':
		return 'c'
	case 'â', 'Â':
		return 'a'
	case '’', '‘':
		return '\''
	case 0x0307: // the dot that lower-casing İ leaves behind
		return -1
	}
	return unicode.ToLower(r)
}

func folded(s string) string { return strings.Map(fold, s) }

// sameFolded reports that two texts fold alike.
func sameFolded(a, b string) bool {
	for a != "" || b != "" {
		if a != "" && b != "" && a[0] == b[0] && a[0] < utf8.RuneSelf {
			a, b = a[1:], b[1:]
			continue
		}
		x, n := nextFolded(a)
		y, m := nextFolded(b)
		if x != y {
			return false
		}
		a, b = a[n:], b[m:]
	}
	return true
}

// nextFolded is the first folded letter of s and where it ends; -1 at the end of s.
func nextFolded(s string) (folded rune, end int) {
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		end += size
		if folded = fold(r); folded >= 0 {
			return folded, end
		}
	}
	return -1, end
}

// A folding is a hash of folded text.
type folding uint32

const noFolding folding = 2166136261

func (h folding) add(r rune) folding {
	if r < utf8.RuneSelf {
		return h.mix(r | 0x20) // makes capitals small, and a few marks alike
	}
	return h.addWide(r)
}

func (h folding) addWide(r rune) folding {
	if r = foldWide(r); r < 0 {
		return h
	}
	return h.mix(r | 0x20)
}

func (h folding) mix(r rune) folding { return (h ^ folding(r)) * 16777619 }

// A key identifies a text by its letters and digits alone, so that twins which differ in case, quotes
// or punctuation have the same one. 0 means that there are none.
type key uint64

func keyOf(s string) key {
	const offset, prime = 14695981039346656037, 1099511628211
	h, any := uint64(offset), false
	for _, r := range s {
		if r = fold(r); r < utf8.RuneSelf {
			if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
				continue
			}
		} else if !isLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		h, any = (h^uint64(r))*prime, true
	}
	if !any {
		return 0
	}
	return key(h | 1)
}

// isLetter is unicode.IsLetter, without its search for the letters of Turkish.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return r >= 0x100 && r < 0x250 || unicode.IsLetter(r)
}

// isUpper is unicode.IsUpper, without its search for the letters of Turkish.
func isUpper(r rune) bool {
	switch r {
	case 'ı', 'ş', 'ğ':
		return false
	case 'İ', 'Ş', 'Ğ':
		return true
	}
	return unicode.IsUpper(r)
}

// hasLetters reports that s has at least n letters or digits.
func hasLetters(s string, n int) bool {
	for _, r := range s {
		if isLetter(r) || unicode.IsDigit(r) {
			if n--; n <= 0 {
				return true
			}
		}
	}
	return false
}

// letters is what keyOf looks at.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r = fold(r); isLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold maps a letter to the one it is compared by: lower case, and ASCII for the letters of Turkish,
// which strings.EqualFold keeps apart (KASIM, kasım, Kasim are one word).
func Fold(r rune) rune {
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

// Folded is s with each letter folded.
func Folded(s string) string { return strings.Map(Fold, s) }

// SameFolded reports that two texts fold alike.
func SameFolded(a, b string) bool {
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

// FoldsTo reports that s folds to what is folded already.
func FoldsTo(s, folded string) bool {
	for {
		n, most := 0, min(len(s), len(folded))
		for n < most && s[n] < utf8.RuneSelf && (s[n] == folded[n] || byte(Fold(rune(s[n]))) == folded[n]) {
			n++
		}
		s, folded = s[n:], folded[n:]
		if s == "" || s[0] < utf8.RuneSelf {
			return s == folded
		}
		r, size := utf8.DecodeRuneInString(s)
		s = s[size:]
		if r = Fold(r); r < 0 {
			continue
		}
		want, size := utf8.DecodeRuneInString(folded)
		if size == 0 || r != want {
			return false
		}
		folded = folded[size:]
	}
}

// OpensFolded reports that s begins with what folds to what is folded already.
func OpensFolded(s, folded string) bool {
	for s != "" && folded != "" && s[0] < utf8.RuneSelf {
		if byte(Fold(rune(s[0]))) != folded[0] {
			return false
		}
		s, folded = s[1:], folded[1:]
	}
	for folded != "" {
		r, end := nextFolded(s)
		want, size := utf8.DecodeRuneInString(folded)
		if r != want {
			return false
		}
		s, folded = s[end:], folded[size:]
	}
	return true
}

// nextFolded is the first folded letter of s and where it ends; -1 at the end of s.
func nextFolded(s string) (folded rune, end int) {
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		end += size
		if folded = Fold(r); folded >= 0 {
			return folded, end
		}
	}
	return -1, end
}

// A Hash is that of folded text, added letter by letter to NoHash.
type Hash uint32

// NoHash is that of no text.
const NoHash Hash = 2166136261

// Add is the hash of the text with r behind it.
func (h Hash) Add(r rune) Hash {
	if r < utf8.RuneSelf {
		return h.Mix(r | 0x20) // makes capitals small, and a few marks alike
	}
	return h.addWide(r)
}

func (h Hash) addWide(r rune) Hash {
	if r = foldWide(r); r < 0 {
		return h
	}
	return h.Mix(r | 0x20)
}

// AddLetters is the hash with the letters of ASCII that s opens with behind it, and how many they are.
func (h Hash) AddLetters(s string) (Hash, int) {
	for i := range len(s) {
		small := s[i] | 0x20
		if small < 'a' || small > 'z' {
			return h, i
		}
		h = h.Mix(rune(small))
	}
	return h, len(s)
}

func (h Hash) Mix(r rune) Hash { return (h ^ Hash(r)) * 16777619 }

// A Key identifies a text by its letters and digits alone, so that twins which differ in case, quotes
// or punctuation have the same one. 0 means that there are none.
type Key uint64

// KeyOf is the key of s.
func KeyOf(s string) Key {
	const offset, prime = 14695981039346656037, 1099511628211
	h, any := uint64(offset), false
	for _, r := range s {
		if r = Fold(r); r < utf8.RuneSelf {
			if (r < 'a' || r > 'z') && (r < '0' || r > '9') {
				continue
			}
		} else if !IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		h, any = (h^uint64(r))*prime, true
	}
	if !any {
		return 0
	}
	return Key(h | 1)
}

// IsLetter is unicode.IsLetter, without its search for the letters of Turkish.
func IsLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r|0x20 && r|0x20 <= 'z'
	}
	return isWideLetter(r)
}

func isWideLetter(r rune) bool { return r >= 0x100 && r < 0x250 || unicode.IsLetter(r) }

// IsUpper is unicode.IsUpper, without its search for the letters of Turkish.
func IsUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return 'A' <= r && r <= 'Z'
	}
	return isWideUpper(r)
}

func isWideUpper(r rune) bool {
	switch r {
	case 'ı', 'ş', 'ğ':
		return false
	case 'İ', 'Ş', 'Ğ':
		return true
	}
	return unicode.IsUpper(r)
}

// HasLetters reports that s has at least n letters.
func HasLetters(s string, n int) bool {
	for _, r := range s {
		if IsLetter(r) {
			if n--; n <= 0 {
				return true
			}
		}
	}
	return false
}

// Letters is what KeyOf looks at.
func Letters(s string) string { return strings.Map(letter, s) }

// letter is r, folded, if it is a letter or a digit, and -1 otherwise.
func letter(r rune) rune {
	if r = Fold(r); IsLetter(r) || unicode.IsDigit(r) {
		return r
	}
	return -1
}

// CutFirst takes the first of its Letters off s; it is -1 where there is none.
func CutFirst(s string) (first rune, rest string) {
	for first = -1; s != "" && first < 0; {
		r, size := utf8.DecodeRuneInString(s)
		first, s = letter(r), s[size:]
	}
	return first, s
}

// CutLast takes the last of its Letters off s; it is -1 where there is none.
func CutLast(s string) (last rune, rest string) {
	for last = -1; s != "" && last < 0; {
		r, size := utf8.DecodeLastRuneInString(s)
		last, s = letter(r), s[:len(s)-size]
	}
	return last, s
}

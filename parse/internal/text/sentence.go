package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Shouted reports that s has no lower-case letter.
func Shouted(s string) bool {
	loud := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		loud = loud || IsUpper(r)
	}
	return loud
}

// BreaksOff reports that s ends inside a sentence, and not as code does.
func BreaksOff(s string) bool {
	end := LastRune(strings.TrimRight(s, "\"'”’"))
	if end == ';' {
		return !strings.ContainsAny(s, "(){}<>=")
	}
	return end == ',' || IsLetter(end) || unicode.IsDigit(end)
}

// StartsSmall reports that s begins with a small letter, and not with a name such as iPhone.
func StartsSmall(s string) bool {
	first, n := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[n:])
	return unicode.IsLower(first) && !unicode.IsUpper(second)
}

// Terminated reports that s ends as a sentence does.
func Terminated(s string) bool {
	for end := len(s); end > 0; {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		switch r {
		case '"', '\'', '”', '’', '»', ')', ']':
			end -= size
		case '.', '!', '?', '…', ':', ';':
			return true
		default:
			return false
		}
	}
	return true
}

// LastRune is the last character of s.
func LastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// StartsLower reports that s begins with a small letter, quotes and brackets aside.
func StartsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "\"'“‘("))
	return unicode.IsLower(r)
}

// EndsSentence reports that s ends in a stop that is not that of an abbreviation such as U.S.
func EndsSentence(s string) bool {
	if !TerminatedByStop(s) {
		return false
	}
	for i := len(s) - 2; i >= 0 && s[i] != ' '; i-- {
		if s[i] == '.' {
			return false
		}
	}
	return true
}

// TerminatedByStop reports that s ends in a stop, and does not break off with dots.
func TerminatedByStop(s string) bool {
	return strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "...") && !strings.HasSuffix(s, "….")
}

// FirstRune is the first character of s.
func FirstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// FirstWord is what stands before the first space of s.
func FirstWord(s string) string {
	if end := strings.IndexByte(s, ' '); end >= 0 {
		return s[:end]
	}
	return s
}

// IsDigit reports that b is one of 0 to 9.
func IsDigit(b byte) bool { return '0' <= b && b <= '9' }

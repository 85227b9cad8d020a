package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/text"
)

// alike reports that two units are twins: the same letters and digits, one of them perhaps with the
// site's name behind it.
func alike(a, b *unit) bool {
	if a.text == b.text {
		return true
	}
	if !sameStart(a.text, b.text) {
		return false
	}
	if a.twinKey() == b.twinKey() {
		return text.Letters(a.text) == text.Letters(b.text)
	}
	if a.width == b.width {
		return false
	}
	if a.width < b.width {
		a, b = b, a
	}
	head, ok := cutTo(a.text, b.twinKey())
	return ok && text.Letters(head) == text.Letters(b.text)
}

// sameStart reports that two texts begin with the same few letters, as far as both have them, which rules most pairs
// out at once.
func sameStart(a, b string) bool {
	const few = 6
	for k := range few {
		x, n := nextLetter(a)
		y, m := nextLetter(b)
		if k > 0 && (x < 0 || y < 0) {
			break
		}
		if x != y {
			return false
		}
		a, b = a[n:], b[m:]
	}
	return true
}

// nextLetter is the first of the letters of s, see letters, and where it ends; -1 if there is none.
func nextLetter(s string) (letter rune, end int) {
	for i, r := range s {
		if letter = text.Fold(r); text.IsLetter(letter) || unicode.IsDigit(letter) {
			return letter, i + utf8.RuneLen(r)
		}
	}
	return -1, len(s)
}

// suffixMarks stand between a headline and the site's name, each between two spaces.
var suffixMarks = []string{"-", "|", "–", "—", "::", "»", "/"}

// withoutSuffix cuts a last part such as ` - World Bulletin` off.
func withoutSuffix(s string) string {
	for end := strings.LastIndexByte(s, ' '); end > 0; {
		start := strings.LastIndexByte(s[:end], ' ')
		if start > 0 && end-start-1 <= len("—") && slices.Contains(suffixMarks, s[start+1:end]) {
			return s[:start]
		}
		end = start
	}
	return s
}

// maxSuffix bounds, in bytes, the names of a site and a section behind a headline.
const maxSuffix = 60

// cutTo cuts a suffix off s, the site's, or two, where the section's stands before it, if its key is then k.
func cutTo(s string, k text.Key) (head string, ok bool) {
	head = s
	for range 2 {
		short := withoutSuffix(head)
		if short == head || len(s)-len(short) > maxSuffix || terminatedByStop(s) {
			break
		}
		if head = short; text.KeyOf(head) == k {
			return head, true
		}
	}
	return "", false
}

// nearlyAlike reports that two texts differ in one short stretch only.
func nearlyAlike(a, b string) bool {
	if len(a) < 20 || len(b) < 20 || max(len(a), len(b)) > 2*maxHeadline || max(len(a), len(b)) > min(len(a), len(b))*4/3 {
		return false
	}
	x, y := text.Letters(a), text.Letters(b)
	n := min(len(x), len(y))
	head := 0
	for head < n && x[head] == y[head] {
		head++
	}
	tail := 0
	for tail < n-head && x[len(x)-1-tail] == y[len(y)-1-tail] {
		tail++
	}
	if head+tail == n { // a word more, or less
		return max(len(x), len(y))-n <= n/3
	}
	return max(len(x), len(y))-head-tail <= max(2, n/10)
}

// fuller reports that a is a better form of the headline than b: no site suffix, not upper-cased, with
// its punctuation.
func fuller(a, b string) bool {
	if a == b {
		return false
	}
	x, y := a, b
	if text.KeyOf(a) != text.KeyOf(b) {
		if short, ok := cutTo(a, text.KeyOf(b)); ok {
			x = short
		} else if short, ok := cutTo(b, text.KeyOf(a)); ok {
			y = short
		}
	}
	switch {
	case truncated(x, y) || truncated(y, x):
		return truncated(y, x)
	case shouted(x) != shouted(y):
		return !shouted(x)
	case marks(x) != marks(y):
		return marks(x) > marks(y)
	}
	return y != b // that one has the suffix
}

// truncated reports that s breaks off, with dots, before the end of whole.
func truncated(s, whole string) bool {
	head, dots := strings.CutSuffix(s, "...")
	if !dots {
		head, dots = strings.CutSuffix(s, "…")
	}
	return dots && len(text.Letters(head)) < len(text.Letters(whole)) && strings.HasPrefix(text.Letters(whole), text.Letters(head))
}

// shouted reports that s has no lower-case letter.
func shouted(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// marks counts what is neither letter, digit nor space.
func marks(s string) int {
	return utf8.RuneCountInString(strings.ReplaceAll(s, " ", "")) - utf8.RuneCountInString(text.Letters(s))
}

// difference says in words how the twin a departs from b.
func difference(a, b string) string {
	if a == b {
		return ""
	}
	if x, y := text.KeyOf(a), text.KeyOf(b); x != y {
		if _, ok := cutTo(a, y); ok {
			return "with a suffix"
		}
		if _, ok := cutTo(b, x); ok {
			return "without its suffix"
		}
		return "in other words"
	}
	switch {
	case shouted(a) && !shouted(b):
		return "in capitals"
	case marks(a) < marks(b):
		return "without its punctuation"
	}
	return "with other punctuation"
}

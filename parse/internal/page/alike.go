package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/text"
)

// suffixMarks stand between a headline and the site's name, each between two spaces.
var suffixMarks = []string{"-", "|", "–", "—", "::", "»", "/"}

const longestMark = len("—") // of them, in bytes

// withoutSuffix cuts a last part such as ` - World Bulletin` off.
func withoutSuffix(s string) string { return suffixCut(s, 1) }

// suffixCut is withoutSuffix for a part that begins at s[from:] or behind it.
func suffixCut(s string, from int) string {
	for end := strings.LastIndexByte(s, ' '); end > from; {
		start := strings.LastIndexByte(s[:end], ' ')
		if start >= from && end-start-1 <= longestMark && slices.Contains(suffixMarks, s[start+1:end]) {
			return s[:start]
		}
		end = start
	}
	return s
}

// titled cuts the names of a section and a site, which pages have in their titles, off the title of a whole page.
func titled(s string) string {
	head := s
	for range 3 {
		short := withoutSuffix(head)
		if len(head)-len(short) > len(short) || strings.Count(short, " ") < 2 {
			break
		}
		head = short
	}
	return head
}

// titleKeys are those of the parts of a page's title that can be the headline: the others name the site and its sections.
func titleKeys(title string) (keys []text.Key) {
	from := 0
	for at := range title + " " {
		end := at == len(title)
		if !end && (at == 0 || title[at-1] != ' ' || !slices.Contains(suffixMarks, text.FirstWord(title[at:]))) {
			continue
		}
		if part := strings.TrimSpace(title[from:at]); strings.IndexByte(part, ' ') > 0 {
			keys = append(keys, text.KeyOf(part))
		}
		if !end {
			from = at + len(text.FirstWord(title[at:]))
		}
	}
	return keys
}

// CutTo cuts a suffix off s, the site's, or two, where the section's stands before it, if its key is then k.
func CutTo(s string, k text.Key) (head string, ok bool) {
	head = s
	for range 2 {
		if head = withoutSuffix(head); text.KeyOf(head) == k {
			return head, true
		}
	}
	return "", false
}

// fewLetters, in bytes, say too little: two texts that are shorter differ, though by one letter.
const fewLetters = 18

// nearlyAlike reports that two texts differ in one short stretch only.
func nearlyAlike(a, b string) bool {
	if !sharesEnds(a, b) {
		return false
	}
	x, y := text.Letters(a), text.Letters(b)
	n := min(len(x), len(y))
	if n < fewLetters {
		return false
	}
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

// sharesEnds reports that two texts begin and end with so many of the same letters that they may be nearly alike. Most
// paragraphs that begin with the same word do not, and need not be read further.
func sharesEnds(a, b string) bool {
	const few = fewLetters - 2
	return shared(a, b, few, text.CutFirst)+shared(a, b, few, text.CutLast) >= few
}

// shared is at least how many bytes of their letters two texts share, as cut takes them off, up to most.
func shared(a, b string, most int, cut func(string) (rune, string)) (n int) {
	for n < most {
		x, restA := cut(a)
		y, restB := cut(b)
		if x < 0 {
			break
		}
		if x != y { // though all bytes but one may be the same
			return n + min(utf8.RuneLen(x), utf8.RuneLen(y)) - 1
		}
		n += utf8.RuneLen(x)
		a, b = restA, restB
	}
	return n
}

// fuller reports that a is a better form of the headline than b: no site suffix, not upper-cased, with
// its punctuation.
func fuller(a, b string) bool {
	if a == b {
		return false
	}
	x, y := a, b
	if text.KeyOf(a) != text.KeyOf(b) {
		if short, ok := CutTo(a, text.KeyOf(b)); ok {
			x = short
		} else if short, ok := CutTo(b, text.KeyOf(a)); ok {
			y = short
		}
	}
	switch {
	case truncated(x, y) || truncated(y, x):
		return truncated(y, x)
	case text.Shouted(x) != text.Shouted(y):
		return !text.Shouted(x)
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

// marks counts what is neither letter, digit nor space.
func marks(s string) int {
	return utf8.RuneCountInString(strings.ReplaceAll(s, " ", "")) - utf8.RuneCountInString(text.Letters(s))
}

// Difference says in words how the twin a departs from b.
func Difference(a, b string) string {
	if a == b {
		return ""
	}
	if x, y := text.KeyOf(a), text.KeyOf(b); x != y {
		if _, ok := CutTo(a, y); ok {
			return "with a suffix"
		}
		if _, ok := CutTo(b, x); ok {
			return "without its suffix"
		}
		return "in other words"
	}
	switch {
	case text.Shouted(a) && !text.Shouted(b):
		return "in capitals"
	case marks(a) < marks(b):
		return "without its punctuation"
	}
	return "with other punctuation"
}

package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// CutShort reports that s ends in dots, whether they stand in brackets, and whether the word before them ends no sentence.
func CutShort(s string) (dots, bracketed, breaks bool) {
	for _, mark := range [...]string{"…", "...", "[…]", "[...]"} {
		if head, ok := strings.CutSuffix(s, mark); ok {
			head = strings.TrimRight(head, " ")
			last := head[strings.LastIndexByte(head, ' ')+1:]
			return true, mark[0] == '[', lexicon.Lookup(last).Is(lexicon.NoLastWord)
		}
	}
	return false, false, false
}

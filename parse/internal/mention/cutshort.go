package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// CutShort reports that s ends in dots, and whether it breaks off there: behind a word that ends no sentence, or with the
// dots in brackets.
func CutShort(s string) (dots, breaks bool) {
	for _, mark := range [...]string{"…", "...", "[…]", "[...]"} {
		if head, ok := strings.CutSuffix(s, mark); ok {
			head = strings.TrimRight(head, " ")
			last := head[strings.LastIndexByte(head, ' ')+1:]
			return true, mark[0] == '[' || lexicon.Lookup(last).Is(lexicon.NoLastWord)
		}
	}
	return false, false
}

package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// maxSections bounds, in bytes, the names of several sections.
const maxSections = 40

// ManySections reports that s joins the names of sections, or is one's news: `Asya ve Afrika`, `Spor Haberleri`.
func ManySections(s string) bool {
	if len(s) > maxSections {
		return false
	}
	isSection := func(s string) bool { return lexicon.Lookup(s).Is(lexicon.Section) || ManySections(s) }
	for _, mark := range []string{", ", " & ", " and ", " ve ", " - ", "-", " / ", "/"} {
		if left, right, ok := strings.Cut(s, mark); ok {
			return isSection(left) && isSection(right)
		}
	}
	if cut := strings.LastIndexByte(s, ' '); cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.SectionNews) {
		return isSection(s[:cut])
	}
	return false
}

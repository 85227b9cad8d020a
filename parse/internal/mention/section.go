package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxSections bounds, in bytes, the names of several sections.
const maxSections = 40

// sectionJoints may stand between them.
var sectionJoints = [...]string{", ", " & ", " and ", " ve ", " - ", " / ", " | ", " > ", " » ", " › ", " → ", "-", "/"}

// NamesSection reports that s is the known name of a section, or joins several.
func NamesSection(s string) bool { return lexicon.Lookup(s).Is(lexicon.Section) || ManySections(s) }

// ManySections reports that s joins the names of sections, or is one's news: `Asya ve Afrika`, `Spor Haberleri`.
func ManySections(s string) bool {
	if len(s) > maxSections {
		return false
	}
	for _, mark := range sectionJoints {
		if left, right, ok := strings.Cut(s, mark); ok {
			return NamesSection(left) && (NamesSection(right) || topicMarks(mark) && isTopic(right))
		}
	}
	if cut := strings.LastIndexByte(s, ' '); cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.SectionNews) {
		return NamesSection(s[:cut])
	}
	return false
}

// topicMarks reports that behind the mark may stand what a section writes of, which no list knows: Health | Flu.
func topicMarks(mark string) bool { return strings.ContainsAny(mark, "|>»›→") }

// isTopic reports that s is one word with a capital, and nothing that is known.
func isTopic(s string) bool {
	return strings.IndexByte(s, ' ') < 0 && Capitalised(s) && !lexicon.Lookup(s).Is(lexicon.Known)
}

// FiledIn is the known section, or several, behind a label that may lack its colon: Posted in World. A label of one word has
// one, or is an entry of a list: Kategori Spor.
func FiledIn(s string, entry bool) string {
	kind, width, _ := labelAt(s)
	if kind != lexicon.SectionLabel || !entry && strings.IndexByte(s[:width], ' ') < 0 {
		return "" // as with most lines
	}
	if name := strings.TrimSpace(s[width:]); NamesSection(name) {
		return name
	}
	return ""
}

// TrailSection is the section in which a trail of crumbs leads to the story: Ana Sayfa › Spor › …. It stands behind the
// root of the site.
func TrailSection(s string) (e text.Extent) {
	if strings.IndexByte(s, '/') < 0 && strings.IndexByte(s, '>') < 0 && strings.IndexByte(s, "›"[2]) < 0 && strings.IndexByte(s, "»"[1]) < 0 && strings.IndexByte(s, "→"[2]) < 0 {
		return e // as in most lines
	}
	root, rest, ok := cutCrumb(s)
	known := lexicon.Lookup(root)
	if !ok || !known.Is(lexicon.CrumbRoot|lexicon.SectionNews) && known.Label != lexicon.CreditLabel {
		return e
	}
	name, deeper, _ := cutCrumb(rest)
	if next, _, _ := cutCrumb(deeper); lexicon.Lookup(name).Is(lexicon.SectionNews) && lexicon.Lookup(next).Is(lexicon.Section) {
		name, rest = next, deeper // Home > News > Local
	}
	if !lexicon.Lookup(name).Is(lexicon.Section) {
		return e
	}
	from := len(s) - len(rest)
	return text.Extent{From: from, To: from + len(name)}
}

// cutCrumb parts the first entry of a trail of crumbs from the others.
func cutCrumb(s string) (entry, rest string, ok bool) {
	cut := strings.IndexAny(s, crumbMarks+"/")
	if cut < 0 {
		return s, "", false
	}
	return strings.TrimRight(s[:cut], " "), strings.TrimLeft(s[cut:], crumbMarks+"/ "), true
}

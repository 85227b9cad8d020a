package mention

import (
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxLabel bounds the words of a label.
const maxLabel = 5

// labelAt finds the longest label at the start of s; width takes in the colon behind it.
func labelAt(s string) (kind lexicon.Label, width int, colon bool) {
	h := text.NoHash
	for i, words := 0, 0; i < len(s) && i <= lexicon.Longest && words < maxLabel; words++ {
		word := 0
		h, word = addWord(h, s[i:])
		i += word
		if words == 0 && !lexicon.Is(h, s[:i], lexicon.OpensStamp) {
			break // as most lines
		}
		if known := lexicon.Find(h, s[:i]); known.Label != lexicon.NoLabel {
			kind, width, colon = labelEnd(s, i, known.Label)
		}
		gap := i
		for i < len(s) && i-gap < len(" / ") && strings.IndexByte(" -/", s[i]) >= 0 {
			h = h.Add(rune(s[i]))
			i++
		}
		if i == gap {
			break
		}
	}
	if !colon && !standsWithoutColon(s, width) {
		return lexicon.NoLabel, 0, false
	}
	return kind, width, colon
}

// standsWithoutColon reports that the label of that width, with which s opens, may lack its colon: a short one, as U and
// G, if there is another mark in its place, and then a date or nothing.
func standsWithoutColon(s string, width int) bool {
	if width == 0 || width >= len("Giris") {
		return width > 0
	}
	value := strings.TrimLeft(s[width:], labelMarks)
	return strings.TrimSpace(s[width:len(s)-len(value)]) != "" && (value == "" || opensDate(value))
}

// isDated reports that a label of that kind stands before a date.
func isDated(kind lexicon.Label) bool {
	return kind == lexicon.PublishedLabel || kind == lexicon.UpdatedLabel
}

// labelEnd is the label that ends at s[:end], with its colon, or two of them; one that is inflected is none.
func labelEnd(s string, end int, known lexicon.Label) (kind lexicon.Label, width int, colon bool) {
	if next := text.FirstRune(s[end:]); next == '\'' || next == '’' {
		return lexicon.NoLabel, 0, false
	}
	rest, colon := strings.CutPrefix(strings.TrimLeft(s[end:], " "), ":")
	if !colon {
		return known, end, false
	}
	if again, twice := strings.CutPrefix(strings.TrimLeft(rest, " "), ":"); twice {
		rest = again
	}
	return known, len(s) - len(rest), true
}

// standsAlone reports that a label without a colon is too long a word, or too loud, to be anything else.
func standsAlone(label string) bool {
	n := utf8.RuneCountInString(label)
	return n >= len("yayinlama") || n >= len("giris") && text.Shouted(label) && !lexicon.Lookup(label).Is(lexicon.Section)
}

// ColonLabel finds the label at the start of s that has its colon; most lines hold none.
func ColonLabel(s string) (kind lexicon.Label, width int, colon bool) {
	if strings.IndexByte(s, ':') < 0 {
		return lexicon.NoLabel, 0, false
	}
	return labelAt(s)
}

// LabelWidth is the width of the label of that kind, with its colon, that opens s; 0 if none does.
func LabelWidth(s string, of lexicon.Label) int {
	if kind, width, colon := ColonLabel(s); kind == of && colon {
		return width
	}
	return 0
}

// gluedLabel is the width of a label for a credit, without its colon, to which an agency is glued: KAYNAKAA-KHA.
func gluedLabel(s string) int {
	if len(s) > maxGlued || strings.IndexByte(s, ' ') >= 0 {
		return 0 // as most lines
	}
	for i := range s {
		if lexicon.Lookup(s[:i]).Is(lexicon.SourceLabel) && agencies(s[i:]) {
			return i
		}
	}
	return 0
}

// agencies reports that s is an agency, or several with hyphens between them.
func agencies(s string) bool {
	for name := range strings.SplitSeq(s, "-") {
		if !lexicon.Lookup(name).Is(lexicon.Agency) {
			return false
		}
	}
	return true
}

// maxGlued bounds, in bytes, a label with its agency.
const maxGlued = 30

// colonStandIns stand in the place of a label's colon, each before those who then sign.
var colonStandIns = [...]struct {
	mark  string
	signs func(name string) bool
}{
	{" - ", sourceOrShouted},
	{" – ", sourceOrShouted},
	{" | ", IsSource},
	{" /", sourceOrFirst},
	{"/", sourceOrFirst},
	{", ", func(name string) bool { return isPersonName(name) && strings.Count(name, " ") == 1 }},
	{";", sourceOrFirst},
	{" ", func(name string) bool { return lexicon.Lookup(name).Is(lexicon.Agency) }}, // which nothing else can be
}

// sourceOrShouted reports that s is a source, or a person's name with the last one in capitals: others are of whom an
// interview is, or a headline tells.
func sourceOrShouted(s string) bool {
	return IsSource(s) || signsFirst(s) && text.Shouted(s[strings.LastIndexByte(s, ' ')+1:]) && !text.Shouted(s)
}

// sourceOrFirst reports that s is a source, or a person's name as those who sign first are written.
func sourceOrFirst(s string) bool { return IsSource(s) || signsFirst(s) }

// behindMark is who signs behind a label and a mark that is no colon: Kaynak - AA, Haber / Derya Kumsal, Yazan, Derya Kumsal.
// row says that s is a row of a table, in whose cells nothing else stands: Haber | Derya Kumsal | |.
func behindMark(s string, row bool) string {
	kind, width, colon := labelAt(s)
	if kind != lexicon.CreditLabel || colon {
		return "" // as with most lines
	}
	for _, may := range colonStandIns {
		name, ok := strings.CutPrefix(s[width:], may.mark)
		if name = strings.TrimLeft(name, " "); ok && (may.signs(name) || row && isPersonName(name)) {
			return name
		}
	}
	return ""
}

// DatedSentence reports that s is a sentence that opens with a label which leaves it to another what its date is.
func DatedSentence(s string) bool {
	if !text.TerminatedByStop(s) {
		return false // as most stamps
	}
	kind, _, _ := labelAt(s)
	return kind == lexicon.DatedLabel
}

package text

import (
	"strings"
	"unicode/utf8"
)

// A page that a text browser or a converter made of HTML holds marks of that program: numbers and addresses of links,
// stars around headings, buttons, names of pictures. They are no text, but only there: prose may quote any of them. So
// they are looked for on pages alone whose lists and links begin as one of these programs writes them.

// Marks are what such a program says of a line, besides its text.
type Marks uint8

const (
	Heading   Marks = 1 << iota // it is a heading, of the highest level that says as much as a headline
	Aside                       // it is a button, a field, a picture's name, an address or a rule
	Continued                   // it goes on with the line above, which was broken
	Stripped                    // marks were taken out of it
)

type renderer uint8

const (
	noRenderer renderer = iota
	w3m
	lynx
	html2text
	pandoc
	markdown // as Python's html2text writes
	soup     // as BeautifulSoup does
	renderers
)

// A renderSign is how lines begin that a renderer writes, before anything is cleaned.
type renderSign struct {
	by    renderer
	opens string
}

var renderSigns = []renderSign{
	{w3m, "  • "},
	{w3m, "      □ "},
	{lynx, "     * "},
	{lynx, "          + "},
	{lynx, "   ["},
	{lynx, "   (BUTTON)"},
	{lynx, "   IFRAME: "},
	{html2text, "    * "},
	{html2text, "          o "},
	{html2text, "****** "},
	{html2text, "***** "},
	{html2text, "**** "},
	{pandoc, "-   "},
	{pandoc, "    -   "},
	{markdown, "  * ["},
	{markdown, "    * ["},
	{markdown, "      * ["},
	{markdown, "[!["},
	{markdown, "[ !["},
}

const (
	minSigns = 4 // lines must begin so
	minHoles = 4 // as many lines without text must follow one another so often
	hole     = 4
)

// renderedBy finds what made the page, if it was a renderer.
func (s *Source) renderedBy() renderer {
	var seen [renderers]int
	for i := range s.Lines {
		said := s.Lines[i].Text
		if i > 0 && s.Lines[i].Gap(&s.Lines[i-1]) > hole {
			seen[soup]++
		}
		if said == "" || strings.IndexByte(" -*[", said[0]) < 0 {
			continue
		}
		for _, sign := range renderSigns {
			if strings.HasPrefix(said, sign.opens) {
				seen[sign.by]++
				break
			}
		}
	}
	if seen[soup] < minHoles {
		seen[soup] = 0
	}
	best := noRenderer
	for by := range renderers {
		if seen[by] >= minSigns && seen[by] > seen[best] {
			best = by
		}
	}
	return best
}

// unrender takes the marks of the renderer, if one made the page, out of the lines.
func (s *Source) unrender() {
	by := s.renderedBy()
	switch by {
	case noRenderer:
		return
	case soup:
		markPieces(s.Lines)
		return
	case markdown:
		unmarkDown(s.Lines)
	case html2text:
		unmarkStarred(s.Lines)
	case lynx:
		unmarkNumbered(s.Lines)
	}
	for i := range s.Lines {
		s.Lines[i].unmark()
	}
	markBroken(s.Lines)
	markHeadings(s.Lines)
}

// markHeadings marks the headings of the highest level that has one of several words.
func markHeadings(lines []Line) {
	highest := uint8(0)
	for i := range lines {
		l := &lines[i]
		if l.level > 0 && (highest == 0 || l.level < highest) && strings.Count(l.Clean, " ") >= fewWords {
			highest = l.level
		}
	}
	for i := range lines {
		if l := &lines[i]; l.level > 0 && l.level <= highest {
			l.Marks |= Heading
		}
	}
}

// listMarks are those of the lists of renderers, beside the usual ones; w3m has one for each level.
const listMarks = "+o#□☆○■★◎●△"

// asides are marks of what is no text, and of all that stands on a line with it.
var asides = []string{"____", "(BUTTON)", "[BUTTON", "IFRAME:", "[EMBED]", "[USEMAP", "[Unknown INPUT", "  ]", "[Submit"}

// unmark finds out whether a line is text at all; its list mark is made a usual one.
func (l *Line) unmark() {
	said := l.Clean
	if at := strings.Index(said, "[]"); at >= 0 { // a picture without a name
		l.cut([]Extent{{at, at + len("[]")}})
		said = l.Clean
	}
	if isAside(l.Text) {
		l.Marks |= Aside
	}
	switch {
	case !says(said, l.Facts):
		l.Marks |= Aside
	case bracketed(said) && (said[0] != '[' || strings.Count(said, "[") > 1 || strings.Count(said, " ") < fewWords):
		l.Marks |= Aside
	case bracketed(said): // a picture's name that says as much as a headline
		l.cut([]Extent{{0, 1}, {len(said) - 1, len(said)}})
	}
	if mark, _, ok := strings.Cut(said, " "); ok && utf8.RuneCountInString(mark) == 1 && strings.Contains(listMarks, mark) {
		l.strip(func(s string) (string, []Edit) { return "•" + s[len(mark):], []Edit{{len("•"), len(mark)}} })
	}
}

// isAside reports that a line has a mark of what is beside the text.
func isAside(s string) bool {
	for _, mark := range asides {
		if strings.Contains(s, mark) {
			return true
		}
	}
	return false
}

// fewWords are as many, less one, as a picture's name has that says nothing.
const fewWords = 2

// bracketed reports that a line holds names in brackets and nothing else, as pictures have.
func bracketed(s string) bool {
	if _, entry, ok := strings.Cut(s, " "); ok && s[0] != '[' && len(s)-len(entry) <= len("• ") {
		s = entry
	}
	if s[0] != '[' || s[len(s)-1] != ']' {
		return false
	}
	for depth, i := 0, 0; i < len(s); i++ {
		switch {
		case s[i] == '[':
			depth++
		case s[i] == ']':
			depth--
		case depth == 0 && s[i] != ' ':
			return false
		}
	}
	return true
}

// cut drops parts of the line's text, given in their order. A line of which no text is left keeps it, as an aside.
func (l *Line) cut(gone []Extent) {
	var edits []Edit
	var b strings.Builder
	at := 0
	for _, e := range gone {
		b.WriteString(l.Clean[at:max(at, e.From)])
		at = max(at, e.To)
		edits = append(edits, Edit{b.Len(), at})
	}
	b.WriteString(l.Clean[at:])
	if _, facts := Scan(b.String()); !says(b.String(), facts) {
		l.Marks |= Aside
		return
	}
	l.strip(func(string) (string, []Edit) { return b.String(), edits })
}

// strip changes the line's text as a stage of cleaning does.
func (l *Line) strip(change func(string) (string, []Edit)) {
	l.Marks |= Stripped
	l.apply(change)
	l.tidy()
}

// says reports that s, which has the facts, holds a letter or a digit.
func says(s string, f Facts) bool { return f&Digit != 0 || HasLetters(s, 1) }

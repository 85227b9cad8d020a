package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// menuMarks part the entries of a menu; crumbMarks do so where each stands below the one before it. Text
// browsers put the numbers of links into brackets.
const (
	crumbMarks = "›»>→"
	menuMarks  = crumbMarks + "|/•· []"
)

// MenuLike reports that s lists parts of the site, as share bars and menus do: buttons, sections and numbers, and
// a button among them. A trail of crumbs that starts at the root of a site may end in anything.
func MenuLike(s string) bool {
	rest := strings.TrimLeft(s, menuMarks)
	n, button := menuEntry(rest, s)
	if n == 0 {
		return false // as most lines do
	}
	root := lexicon.Lookup(rest[:n]).Is(lexicon.CrumbRoot)
	if root && opensCrumbs(rest[n:]) {
		return true
	}
	entries, buttons := 0, 0
	for ; rest != ""; n, button = menuEntry(rest, s) {
		if n == 0 {
			return root && entries >= 2 && buttons < entries
		}
		if entries++; button {
			buttons++
		}
		rest = strings.TrimLeft(rest[n:], menuMarks)
	}
	if entries == 2 {
		return buttons == 2 || buttons == 1 && strings.ContainsAny(s, "|/")
	}
	return buttons > 0 && entries > 2
}

// How many words a list of names has at least, and how many of three are known.
const (
	minListed   = 6
	listedKnown = 2
	menuBars    = 4 // or so many bars between whatever
)

// ListsNames reports that s, which may be long, lists sections, cities or buttons one behind the other: most of its words
// are such names, or bars part them, and it is no sentence.
func ListsNames(s string) bool {
	switch {
	case text.TerminatedByStop(s):
		return false
	case strings.Count(s, " | ") >= menuBars:
		return true
	case !isListed(text.FirstWord(s)):
		return false // as most lines do
	}
	all, words, strange := strings.Count(s, " ")+1, 0, 0
	for word := range strings.FieldsSeq(s) {
		if words++; isListed(word) {
			continue
		}
		if strange++; strange*3 > all*(3-listedKnown) {
			return false
		}
	}
	return words >= minListed && strange*3 <= words*(3-listedKnown)
}

// How often the first word of keywords stands among them, at least, and how many words each has, at most.
const (
	minKeyword = 3
	maxKeyword = 3
)

// minTags is how many tags a list of them has at least.
const minTags = 5

// ListsTags reports that s lists tags with commas between them, most of them of one word, perhaps with the site's name
// behind a dash: Floods, Assam, Bihar, Rains, Kerala - The Federal.
func ListsTags(s string) bool {
	if strings.Count(s, ", ") < minTags-1 || text.TerminatedByStop(s) {
		return false
	}
	if cut := strings.LastIndex(s, " - "); cut > 0 {
		s = s[:cut]
	}
	all, several := 0, 0
	for tag := range strings.SplitSeq(s, ", ") {
		if !Capitalised(tag) || strings.Count(tag, " ") > 1 {
			return false
		}
		if all++; strings.IndexByte(tag, ' ') > 0 {
			several++
		}
	}
	return all >= minTags && several*2 < all
}

// keywords reports that s lists them for machines, with no space behind a comma, and the same word again and again:
// ferry,island ferry,Kuzuada ferry ,pier,boats.
func keywords(s string) bool {
	if strings.Count(s, ",") < minTags-1 || strings.Contains(s, ", ") || text.Terminated(s) {
		return false // as most lines
	}
	first, times := text.FirstWord(s[:strings.IndexByte(s, ',')]), 0
	if !text.IsLetter(text.FirstRune(first)) {
		return false
	}
	for entry := range strings.SplitSeq(s, ",") {
		words := 0
		for word := range strings.FieldsSeq(entry) {
			if words++; words > maxKeyword {
				return false
			}
			if text.SameFolded(word, first) {
				times++
			}
		}
	}
	return times >= minKeyword
}

// isListed reports that a word of a list names a section, a city or a button, or is one that sites use of themselves.
func isListed(word string) bool {
	if !text.IsLetter(text.FirstRune(word)) || !text.IsLetter(text.LastRune(word)) {
		word = strings.Trim(word, menuMarks)
	}
	return lexicon.Lookup(word).Is(lexicon.Section | lexicon.City | lexicon.Bar | lexicon.End | lexicon.SiteWord)
}

// opensCrumbs reports that s, behind the root of a site, goes on with a mark of crumbs.
func opensCrumbs(s string) bool {
	s = strings.TrimLeft(s, " ")
	return s != "" && strings.ContainsRune(crumbMarks, text.FirstRune(s))
}

// menuEntry is the length of the entry that opens rest, and whether it is a button; numbers are entries of a menu that
// has marks to part them.
func menuEntry(rest, menu string) (length int, button bool) {
	if length, button = menuName(rest); length > 0 {
		return length, button
	}
	if _, n, _ := digits(rest, 4); n > 0 && (strings.ContainsAny(menu, "[|") || strings.Contains(menu, "»") || strings.Contains(menu, "›")) {
		return n, false
	}
	return 0, false
}

// menuName is the length of the longest name of a button or a section that opens s, and whether it is a button's.
func menuName(s string) (length int, button bool) {
	h := text.NoHash
	for n, words := 0, 0; n < len(s) && words < 3; words++ {
		if s[n] == ' ' {
			h = h.Add(' ')
			n++
		}
		start := n
		for n < len(s) && !endsEntry(s[n:]) {
			r, size := utf8.DecodeRuneInString(s[n:])
			h = h.Add(r)
			n += size
		}
		if n == start {
			break
		}
		if known := lexicon.Find(h, s[:n]); known.Is(lexicon.Bar | lexicon.End | lexicon.Section) {
			length, button = n, known.Is(lexicon.Bar|lexicon.End)
		}
		if words == 0 && !lexicon.Opens(h) {
			break
		}
	}
	return length, button
}

// endsEntry reports that s begins with a space or a mark.
func endsEntry(s string) bool {
	return s[0] == ' ' || s[0] == '|' || s[0] == '/' || s[0] == '>' || s[0] >= 0xc2 && strings.ContainsRune(crumbMarks, text.FirstRune(s))
}

// minJoins is how often entries of a menu are joined, and hardly any name's parts.
const minJoins = 5

// RunTogether reports that s is the entries of a menu, more of them joined than apart: NewsSportBusinessLifestyleCulture.
// Hashtags join words, too, so that a line with one is none.
func RunTogether(s string) bool {
	if text.TerminatedByStop(s) || strings.ContainsAny(s, ":#") {
		return false
	}
	joins, before := 0, ' '
	for _, r := range s {
		if unicode.IsUpper(r) && unicode.IsLower(before) {
			joins++
		}
		before = r
	}
	return joins >= minJoins && joins > strings.Count(s, " ")
}

// Unglued parts a capital from the small letter that it stands behind.
func Unglued(s string) string {
	var b strings.Builder
	small := false
	for _, r := range s {
		if small && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
		small = unicode.IsLower(r)
	}
	return b.String()
}

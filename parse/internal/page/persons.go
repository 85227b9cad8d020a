package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// namesPersons reports that the unit is a person's name by its look, or lists those of several.
func (u *Unit) namesPersons() bool {
	name := u.Text[mention.Bullet(u.Text):]
	if spaces := strings.Count(name, " "); spaces <= maxNameSpaces {
		if name = nameOf(name); strings.Contains(name, " ") && mention.Capitalised(name) && !mention.Punctuated(name) {
			if !u.givenNamed() {
				return strings.Count(name, " ") <= maxStrangerSpaces && !mention.Phrase(name) && !mention.Belonging(name)
			}
			if !((spaces > maxStrangerSpaces || text.Shouted(name)) && mention.Phrase(name)) && !mention.TellsPast(name) { // a heading may look the same
				return true
			}
		}
	}
	return mention.SeveralNames(u.Text)
}

// The longest that a person's name can be, with titles and a place behind it, in spaces; and that of a name that begins
// with none that is known.
const (
	maxNameSpaces     = 6
	maxStrangerSpaces = 2
)

// nameOf cuts off the place behind a name, or what a journalist is.
func nameOf(s string) string {
	if !strings.ContainsAny(s, ",/-|") {
		return mention.WithoutJob(s)
	}
	for _, mark := range []string{", ", " / ", "/", " - ", " | "} {
		if name, aside, ok := strings.Cut(s, mark); ok && (lexicon.Lookup(aside).Is(lexicon.City) || mention.IsJob(aside)) {
			return name
		}
	}
	return s
}

// givenNamed reports that the unit's first word, or the one behind titles, is a given name.
func (u *Unit) givenNamed() bool {
	for word := range strings.FieldsSeq(u.Text) {
		if !strings.HasSuffix(word, ".") {
			return lexicon.Lookup(word).Is(lexicon.GivenName)
		}
	}
	return false
}

package parse

import (
	"strings"

	"newsdek/parse/internal/mention"
)

// Labels behind which Parse reads a byline. They differ in whom they make an author.
const (
	SourceLabel = "Kaynak:"  // a person whose given name is known
	WriterLabel = "Muhabir:" // any person
	EditorLabel = "Editör:"  // nobody
)

// Labelled writes a line that Parse reads as role and value: the RFC 3339 dates of Published and Updated behind their
// labels, as in `Güncelleme Tarihi: 27 Kasım 2015, 09:44`. What is no date leaves the label empty; any other role has
// no label.
func Labelled(role Role, value string) string {
	switch role {
	case Published:
		return strings.TrimSpace("Yayın Tarihi: " + mention.StampText(value))
	case Updated:
		return strings.TrimSpace("Güncelleme Tarihi: " + mention.StampText(value))
	}
	return value
}

package parse

import (
	"strings"

	"newsdek/parse/internal/mention"
)

// Labelled writes a line that Parse reads as role and value: a Byline behind `Kaynak`, and the RFC 3339
// dates of Published and Updated behind theirs, as in `Güncelleme Tarihi: 27 Kasım 2015, 09:44`. What is
// no date leaves the label empty; any other role has no label.
func Labelled(role Role, value string) string {
	switch role {
	case Byline:
		return "Kaynak: " + value
	case Published:
		return strings.TrimSpace("Yayın Tarihi: " + mention.StampText(value))
	case Updated:
		return strings.TrimSpace("Güncelleme Tarihi: " + mention.StampText(value))
	}
	return value
}

package parse

import (
	"strings"
	"time"

	"github.com/goodsign/monday"
)

// Labelled writes a line that Parse reads as role and value: a Byline behind `Kaynak`, and the RFC 3339
// dates of Published and Updated behind theirs, as in `Güncelleme Tarihi: 27 Kasım 2015, 09:44`. What is
// no date leaves the label empty; any other role has no label.
func Labelled(role Role, value string) string {
	switch role {
	case Byline:
		return "Kaynak: " + value
	case Published:
		return strings.TrimSpace("Yayın Tarihi: " + stampText(value))
	case Updated:
		return strings.TrimSpace("Güncelleme Tarihi: " + stampText(value))
	}
	return value
}

// stampText is an RFC 3339 date or date-time as Turkish pages write it, on the clock that it was given for.
func stampText(value string) string {
	layout := "2 January 2006"
	at, err := time.Parse(time.DateOnly, value)
	if err != nil {
		if at, err = time.Parse(time.RFC3339, value); err != nil {
			return ""
		}
		if layout += ", 15:04"; at.Second() != 0 {
			layout += ":05"
		}
	}
	return monday.Format(at, layout, monday.LocaleTrTR)
}

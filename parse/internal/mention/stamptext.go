package mention

import (
	"time"

	"github.com/goodsign/monday"
)

// StampText is an RFC 3339 date or date-time as Turkish pages write it, on the clock that it was given for.
func StampText(value string) string {
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

package parse

import (
	"strings"
	"testing"
)

// Dates and names above the body leave the headline to the line that a reader would take for it.
func TestHeadlineAmongDates(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all"
		dek      = "The boat had been under repair since March"
		twins    = headline + "\n\n" + dek + "\n\n" + headline + "\n\n"
		date     = "27 Kasım 2015, 09:44\n\n"
		later    = "28 Kasım 2015, 10:12\n\n"
	)
	for _, tt := range []struct{ name, top, headline, dek string }{
		{"twins above a byline, below a motto", "One click from you\n\n" + date + twins + "World Bulletin / News Desk\n\n", headline, dek},
		{"twins above the body, below a motto of two words", "Always awake\n\n" + date + twins, headline, dek},
		{"twins above the body, below a section of three words", "Worldbulletin News\n\n" + later + "Boats and Piers\n\n" + date + twins, headline, dek},
		{"one word that opens a page without a byline", "Ferry\n\n" + dek + "\n\n" + date, "Ferry", dek},
		{"three words in capitals above a date", headline + "\n\nFORTY ROWERS REST\n\n" + date, headline, "FORTY ROWERS REST"},
		{"two words in capitals above a date", headline + "\n\n" + dek + "\n\nDERYA KUMSAL\n\n" + date, headline, dek},
	} {
		a, err := Parse([]byte(tt.top+storyBody), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Headline != tt.headline || a.Dek != tt.dek || len(a.Body) != 2 {
			t.Errorf("%s: headline %q, dek %q, byline %q, body\n%s", tt.name, a.Headline, a.Dek, a.Byline, strings.Join(a.Body, "\n"))
		}
	}
}

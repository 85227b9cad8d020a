package parse

import "testing"

// What the story says twice is no headline, though the headline says it, too.
func TestStorySaysHeadlineAgain(t *testing.T) {
	const (
		headline = "Bread and salt"
		opening  = "The crew went down at six and came up singing.\n\n"
		song     = opening + headline + ".\n\n" + headline + ".\n\n" + storyBody
	)
	for name, top := range map[string]string{
		"below dates":        headline + "\n\nWhat did the rowers sing?\n\n27 Kasım 2015, 09:44\n\n",
		"below dates, tight": headline + "\n\nWhat did the rowers sing?\n27 Kasım 2015, 09:44\n",
		"below a byline":     headline + "\n\nWorld Bulletin / News Desk\n\n",
		"below no more":      "27 Kasım 2015, 09:44\n\n" + headline + "\n\n",
	} {
		if _, a := roleOf(t, top+song); a.Headline != headline || len(a.Body) != 5 || a.Body[0]+"\n\n" != opening {
			t.Errorf("%s: headline %q, dek %q, body %q", name, a.Headline, a.Dek, a.Body)
		}
	}
}

// Short lines without blank ones have a headline above them if a date or a credit ends the page, or else are verse.
func TestHeadlineOfShortLines(t *testing.T) {
	const (
		headline = "Ferry sails again"
		lines    = headline + "\nThe piano went along\n" + headline + "\nForty rowers rest.\nNobody pays.\nThe mayor waits.\nSo does his dog.\nThe sea is calm.\nThe goats are not.\n"
	)
	for end, want := range map[string]string{"": "", "Kaynak: DHA\n": headline, "Güncelleme Tarihi: 27 Kasım 2015, 09:44\n": headline} {
		if _, a := roleOf(t, lines+end); a.Headline != want {
			t.Errorf("above %q: headline %q, want %q", end, a.Headline, want)
		}
	}
}

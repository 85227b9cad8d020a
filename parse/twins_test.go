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

// A headline may end in a stop: in one of its own, or in an abbreviation's.
func TestHeadlineEndsInStop(t *testing.T) {
	const dek, byline = "The boat had been under repair since March.", "World Bulletin / News Desk"
	for _, tt := range []struct{ first, second, headline string }{
		{"Turkey sends a ferry to the U.S. - World Bulletin", "Turkey sends a ferry to the U.S.", "Turkey sends a ferry to the U.S."},
		{"Turkey sends a ferry to the U.S", "Turkey sends a ferry to the U.S.", "Turkey sends a ferry to the U.S."},
		{"Storm hits the island. - World Bulletin", "Storm hits the island.", "Storm hits the island."},
		{"Storm hits the island again.", "Storm hits the island again.", "Storm hits the island again."},
		{"STORM HITS THE ISLAND", "Storm hits the island.", "Storm hits the island."},
	} {
		for _, top := range []string{"", "Kuzuada Times\n\n", "27 Kasım 2015, 09:44\n\n"} {
			for _, below := range []string{byline, "Derya Kumsal", ""} {
				text := top + tt.first + "\n\n" + dek + "\n\n" + tt.second + "\n\n" + below + "\n\n" + storyBody
				if tt.first == "STORM HITS THE ISLAND" && below != byline {
					continue // the story may say it
				}
				if _, a := roleOf(t, text); a.Headline != tt.headline || a.Dek != dek {
					t.Errorf("%q: headline %q, dek %q", text, a.Headline, a.Dek)
				}
			}
		}
	}
}

// A dek that ends no sentence leaves both lines around it to the headline.
func TestStopOfOneTwin(t *testing.T) {
	const dek = "The boat had been under repair"
	if _, a := roleOf(t, "Storm hits the island\n\n"+dek+"\n\nStorm hits the island.\n\n"+storyBody); a.Headline != "Storm hits the island." || a.Dek != dek {
		t.Errorf("headline %q, dek %q", a.Headline, a.Dek)
	}
}

// A headline with the site's name behind it is no credit of the motto above.
func TestMottoAboveHeadline(t *testing.T) {
	const headline = "FERRY TO KUZUADA SAILS AGAIN"
	if _, a := roleOf(t, "The island's own newspaper\n\n"+headline+" - World Bulletin\n\nThe boat had been under repair.\n\n"+headline+"\n\n"+storyBody); a.Headline != headline || a.Byline != "" {
		t.Errorf("headline %q, byline %q", a.Headline, a.Byline)
	}
}

// A paragraph that stands twice is no headline below one that stands where headlines do.
func TestParagraphTwice(t *testing.T) {
	const headline, paragraph = "Ferry to Kuzuada sails again, piano and all", "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano."
	if _, a := roleOf(t, headline+"\n\n09:52, 24 August 2018 Friday\n\n"+paragraph+"\n\n"+paragraph+"\n\n"+storyBody); a.Headline != headline || len(a.Body) != 4 {
		t.Errorf("headline %q, body %q", a.Headline, a.Body)
	}
}

// A dek above a date that stands between the headlines is the dek all the same.
func TestDekAboveDateBetweenHeadlines(t *testing.T) {
	const headline, dek = "Ferry to Kuzuada sails again", "The boat had been under repair since the month of March."
	if _, a := roleOf(t, headline+"\n\n"+dek+"\n\n09:52, 24 August 2018 Friday\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline || a.Dek != dek || len(a.Body) != 2 {
		t.Errorf("headline %q, dek %q, body %q", a.Headline, a.Dek, a.Body)
	}
}

// A headline may end in a word that desks do, too.
func TestHeadlineOfDeskWords(t *testing.T) {
	for _, headline := range []string{"Turkey Names Olympic Team", "Kuzuada Emniyet Müdürlüğü"} {
		if _, a := roleOf(t, headline+"\n\nThe piano went along\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline {
			t.Errorf("%s: headline %q, byline %q", headline, a.Headline, a.Byline)
		}
	}
}

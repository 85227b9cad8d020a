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

// A menu under a date makes no headline; two short lines above a sentence do.
func TestShortLinesBelowDate(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all"
		date     = "27 Kasım 2015, 09:44\n\n"
		short    = "Piano on board\n\nForty rowers rest\n\n"
	)
	for _, tt := range []struct{ name, text string }{
		{"short lines above a sentence", headline + "\n\n" + date + short + storyBody},
		{"a menu of two entries", "One click from you\n\n" + date + short + headline + "\n\nBoats are back at the pier\n\n" + date + storyBody},
		{"a menu above a sentence", "One click from you\n\n" + date + short + "Tides\n\nThe harbour office is open on Mondays only.\n\n" + headline + "\n\nBoats are back at the pier\n\n" + date + storyBody},
	} {
		if _, a := roleOf(t, tt.text); a.Headline != headline {
			t.Errorf("%s: headline %q, body %q", tt.name, a.Headline, a.Body)
		}
	}
}

// Where the dek stands between the headlines, a line that could be a byline or a place leaves the
// paragraphs above it to the body.
func TestDekBetweenHeadlines(t *testing.T) {
	const (
		headline  = "Ferry to Kuzuada sails again\n\n"
		dek       = "The boat had been under repair since March"
		paragraph = "The islanders rowed home behind it all the same, forty boats in a line, for they had paid for the oars themselves."
	)
	for _, line := range []string{"ANKARA", "Reuters", "World Bulletin / News Desk", "Kaynak: Derya Kumsal", "Derya Kumsal"} {
		_, a := roleOf(t, headline+dek+"\n\n"+headline+paragraph+"\n\n"+line+"\n\n"+storyBody)
		if a.Dek != dek || len(a.Body) == 0 || a.Body[0] != paragraph {
			t.Errorf("above %q: dek %q, body %q", line, a.Dek, a.Body)
		}
	}
	const lower = "iskeleye kadar herkes kürek çekti"
	if _, a := roleOf(t, headline+headline+lower+"\n\n"+storyBody); a.Dek != "" || len(a.Body) != 3 {
		t.Errorf("%q: dek %q, body %q", lower, a.Dek, a.Body)
	}
}

// A town that no list holds is the dateline above the byline alone.
func TestUnknownTown(t *testing.T) {
	const town, byline = "Sazakköy\n\n", "World Bulletin / News Desk\n\n"
	top := strings.Replace(storyTop, byline, "", 1)
	if _, a := roleOf(t, top+town+byline+storyBody); a.Dateline != "Sazakköy" || len(a.Body) != 2 {
		t.Errorf("above the byline: dateline %q, body %q", a.Dateline, a.Body)
	}
	if _, a := roleOf(t, "Ferry sails again: The pier is closed\n\nThe piano went along\n\nNuri Tandır | 27 Kasım 2015\n\n"+town+storyBody); a.Dateline != "Sazakköy" || len(a.Body) != 2 {
		t.Errorf("below a name and a date: dateline %q, body %q", a.Dateline, a.Body)
	}
	if _, a := roleOf(t, top+byline+town+storyBody); a.Dateline != "" || len(a.Body) != 3 {
		t.Errorf("below the byline: dateline %q, body %q", a.Dateline, a.Body)
	}
}

// In a list of the page's details the section stands first and the credit second, whatever they say.
func TestListOfDetails(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all\n"
		dates    = "- Published Date: 11:35 | 04 February 2013\n- Modified Date: 08:20 | 05 February 2013\n\n"
	)
	for list, byline := range map[string]string{
		"- Piers\n":                                 "",
		"- Piers\n- Halyard 24\n":                   "Halyard 24",
		"- Piers\n- Halyard 24\n- Row seven\n":      "Halyard 24",
		"Derya Kumsal / AA\n- Piers\n- Row seven\n": "Derya Kumsal / AA",
	} {
		for _, gap := range []string{"\n", "\n\n"} {
			text := strings.ReplaceAll(headline+list+dates, "\n", gap)
			if _, a := roleOf(t, text+storyBody); a.Section != "Piers" || a.Byline != byline || len(a.Body) != 2 {
				t.Errorf("%q: section %q, byline %q, body %q", text, a.Section, a.Byline, a.Body)
			}
		}
	}
}

// A section that the lexicon knows stands in such a list, too, with blank lines between.
func TestListOfDetailsApart(t *testing.T) {
	_, a := roleOf(t, "Ferry to Kuzuada sails again\n\n- Europe\n\n- Anadolu Agency\n\n- Published Date: 11:35 | 04 February 2013\n\n"+storyBody)
	if a.Headline != "Ferry to Kuzuada sails again" || a.Section != "Europe" || a.Byline != "Anadolu Agency" {
		t.Errorf("headline %q, section %q, byline %q", a.Headline, a.Section, a.Byline)
	}
}

// Below a share bar and two labels for dates, one of them perhaps empty, a short text is the dek.
func TestDekBelowDates(t *testing.T) {
	const headline, dek = "Ferry to Kuzuada sails again, piano and all\n\n", "The boat had been under repair since March"
	for _, tt := range []struct{ name, top, dek string }{
		{"two dates", "Yazdır\n\n" + headline + "Giriş: 27.11.2015 09:44\nGüncelleme: 27.11.2015 09:52\n\n", dek},
		{"one of them empty", "Yazdır\n\n" + headline + "Giriş: 27.11.2015 09:44\nGüncelleme:\n\n", dek},
		{"both empty", "Yazdır\n\n" + headline + "Giriş:\nGüncelleme:\n\n", dek},
		{"one date", "Yazdır\n\n" + headline + "Giriş: 27.11.2015 09:44\n\n", dek},
		{"no share bar", headline + "Giriş: 27.11.2015 09:44\nGüncelleme: 27.11.2015 09:52\n\n", ""},
		{"a bar above the section", "Yazdır\n\nSpor\n\n" + headline + "Giriş: 27.11.2015 09:44\nGüncelleme: 27.11.2015 09:52\n\n", ""},
	} {
		if _, a := roleOf(t, tt.top+dek+".\n\n"+storyBody); a.Dek != clean(tt.dek+strings.Repeat(".", min(1, len(tt.dek)))) {
			t.Errorf("%s: dek %q, body %q", tt.name, a.Dek, a.Body)
		}
	}
	if _, a := roleOf(t, "Yazdır\n\n"+headline+"Giriş:\nGüncelleme:\n\n"+storyBody); a.Dek != "" {
		t.Errorf("a paragraph below two empty labels: dek %q", a.Dek)
	}
}

// A short text below the date is the dek where furniture, and no advertisement, parts it from the body.
func TestDekSetApart(t *testing.T) {
	const headline, date = "Ferry to Kuzuada sails again\n\n", "Giriş: 27.11.2015 09:44\n\n"
	const dek = "The boat had been under repair since March."
	for below, want := range map[string]string{
		"Paylaş\n\n" + storyBody: dek, "A-\n\nA+\n\n" + storyBody: dek, storyBody: "", "Reklam\n\n" + storyBody: "", "Paylaş\n\nNobody sang.\n": "",
	} {
		if _, a := roleOf(t, headline+date+dek+"\n\n"+below); a.Dek != want {
			t.Errorf("above %q: dek %q, want %q", below, a.Dek, want)
		}
	}
}

// A mark alone does not hide the dek below it.
func TestMarkAboveDek(t *testing.T) {
	const headline, dek = "Ferry to Kuzuada sails again\n\n", "The boat had been under repair since March"
	if _, a := roleOf(t, headline+headline+"•\n\n"+dek+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Dek != dek || a.Byline == "" {
		t.Errorf("dek %q, byline %q, body %q", a.Dek, a.Byline, a.Body)
	}
}

// Below the dates and the place there is no more of the dek, though the story holds a date of its own.
func TestDekEndsAboveDates(t *testing.T) {
	const text = "Ferry sails again: The pier is closed\n\nFORTY ROWERS\n\nNuri Tandır | 27 Kasım 2015 - Güncelleme: 28 Kasım 2015\n\nAnkara\n\n" +
		"The boat went down the coast.\n\n14 Mart 2011\n\nIt had gone there once before.\n\nIt came back.\n\n" + storyBody
	if _, a := roleOf(t, text); a.Dek != "FORTY ROWERS" || len(a.Body) != 6 || a.Published != "2015-11-27" {
		t.Errorf("dek %q, published %q, body %q", a.Dek, a.Published, a.Body)
	}
}

// A headline may stand between two dates, as sections do.
func TestHeadlineBetweenDates(t *testing.T) {
	const headline = "Ferry sails again"
	if _, a := roleOf(t, "12:00, 24 August 2018 Friday\n"+headline+"\n09:52, 24 August 2018 Friday\n\n"+storyBody); a.Headline != headline || len(a.Body) != 2 {
		t.Errorf("headline %q, body %q", a.Headline, a.Body)
	}
}

// The headline may stand once more on top, above the site's name and the dates.
func TestHeadlineOnTop(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	_, a := roleOf(t, headline+"\n\nWorldbulletin News\n\n14:41, 19 January 2012 Thursday\nAmericas\n20:56, 18 January 2012 Wednesday\n\n"+headline+"\n"+headline+"\n\nThe piano went along\n\nWorld Bulletin / News Desk\n\n"+storyBody)
	if a.Headline != headline || a.Section != "Americas" || a.Published != "2012-01-18T20:56:00+02:00" || a.Dek != "The piano went along" || len(a.Body) != 2 {
		t.Errorf("headline %q, section %q, published %q, dek %q, body %q", a.Headline, a.Section, a.Published, a.Dek, a.Body)
	}
}

// A dek tight below the headline ends at the blank line, whatever stands between the paragraphs.
func TestTightDek(t *testing.T) {
	const dek = "The piano went along"
	if _, a := roleOf(t, "Giriş Tarihi: 25.08.2017 09:31\nFerry sails again to Kuzuada\n"+dek+"\n\n"+storyBody+"\nIn Her Own Words\n\nThe islanders rowed home behind it all the same, forty boats in a line, for they had paid for the oars themselves.\n"); a.Dek != dek || a.Byline != "" || len(a.Body) != 4 {
		t.Errorf("dek %q, byline %q, body %q", a.Dek, a.Byline, a.Body)
	}
}

// An abbreviation's stop ends no headline.
func TestHeadlineOfAbbreviation(t *testing.T) {
	const headline = "Liman işletmesini devralan şirket Mavisu A.Ş."
	if _, a := roleOf(t, "Giriş Tarihi: 25.08.2017 09:31\n\n"+headline+"\n\n"+storyBody); a.Headline != headline {
		t.Errorf("headline %q", a.Headline)
	}
}

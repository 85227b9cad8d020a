package parse

import (
	"strings"
	"testing"
)

// The name that opens the page is the section's where page furniture stands below it, and above it perhaps; below
// text, or above the headline alone, it may be anything.
func TestSectionOpensPage(t *testing.T) {
	const byline = "World Bulletin / News Desk\n\n"
	for top, section := range map[string]string{
		"": "Origami", "Ana Sayfa\n\n": "Origami", "Worldbulletin News\n\n": "Origami", "One click from you\n\n": "",
		"Kuzuada\n\nOrigami\n\nTwo words\n\n": "",
	} {
		_, a := roleOf(t, top+"Origami\n\nYazdır\n\n"+strings.Replace(storyTop, byline, "", 1)+byline+storyBody)
		if a.Section != section || a.Headline != "Ferry to Kuzuada sails again" {
			t.Errorf("below %q: section %q, headline %q", top, a.Section, a.Headline)
		}
	}
	if _, a := roleOf(t, "Origami\n\n"+storyTop+storyBody); a.Section != "" {
		t.Errorf("above the headline alone: section %q", a.Section)
	}
}

// A section opens a page above a headline and its author, and in several words where its other news are listed.
func TestSectionAboveAuthor(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again, piano and all"
	for text, section := range map[string]string{
		"Origami\n\n" + headline + "\n\nDerya Kumsal\n27.02.2016 - 22:14\n\n" + storyBody:                                           "Origami",
		"Origami\n\n" + headline + "\n\nDerya Kumsal | 27.02.2016 - 22:14\n\n" + storyBody:                                          "Origami",
		"Kâğıt Sanatı\n\nYazdır\n\n" + headline + "\n\nAA\n27.02.2016 - 22:14\n\n" + storyBody + "\nDiğer Kâğıt Sanatı Haberleri\n": "Kâğıt Sanatı",
		"Kâğıt Sanatı\n\nYazdır\n\n" + headline + "\n\nAA\n27.02.2016 - 22:14\n\n" + storyBody:                                      "",
	} {
		if _, a := roleOf(t, text); a.Headline != headline || a.Section != section {
			t.Errorf("%q: headline %q, section %q", text, a.Headline, a.Section)
		}
	}
}

// The name of a city opens a page as that of a section does; in capitals it is the place.
func TestCityOpensPage(t *testing.T) {
	const top = "\n\nFerry to Kuzuada sails again, piano and all\n\nAnadolu Ajansı\n27.02.2016 - 22:14\n\n"
	for city, section := range map[string]string{"Ankara": "Ankara", "ANKARA": ""} {
		if _, a := roleOf(t, city+top+storyBody); a.Section != section {
			t.Errorf("%s: headline %q, section %q", city, a.Headline, a.Section)
		}
	}
}

// A section alone above the date hides no headline, if the story follows the date.
func TestSectionAboveDate(t *testing.T) {
	const headline, rest = "Ferry to Kuzuada sails again, piano and all", "\n\nSon Dakika\n\n27.02.2016 - 22:14\n\n"
	if _, a := roleOf(t, headline+rest+storyBody); a.Headline != headline || a.Section != "Son Dakika" || a.Published == "" || len(a.Body) != 2 {
		t.Errorf("headline %q, section %q, published %q, body %q", a.Headline, a.Section, a.Published, a.Body)
	}
	if _, a := roleOf(t, "One click from you"+rest+headline+"\n\n"+storyBody); a.Headline != headline {
		t.Errorf("below a motto: headline %q", a.Headline)
	}
}

// A section may stand between the headlines, or above the byline.
func TestSectionAmongHeadlines(t *testing.T) {
	const headline, dek = "Ferry to Kuzuada sails again\n\n", "The piano went along\n\n"
	for _, text := range []string{
		headline + dek + "Ekonomi\n\n" + headline + "AA\n\n",
		headline + dek + headline + "Ekonomi\n\nAA\n\n",
	} {
		if _, a := roleOf(t, text+storyBody); a.Section != "Ekonomi" || a.Dek+"\n\n" != dek || a.Byline != "AA" || len(a.Body) != 2 {
			t.Errorf("%q: section %q, dek %q, byline %q, body %q", text, a.Section, a.Dek, a.Byline, a.Body)
		}
	}
	if _, a := roleOf(t, headline+dek+headline+"Ekonomi\n\n"+storyBody); len(a.Body) != 3 {
		t.Errorf("above the body: section %q, body %q", a.Section, a.Body)
	}
}

package parse

import "testing"

func TestHeadlineWithSuffixes(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	for first, twins := range map[string]bool{
		headline + " - World Bulletin":                                                                     true,
		headline + " | Asia | Worldbulletin News":                                                          true,
		headline + " | Asia | Boats | Worldbulletin News":                                                  false,
		headline + " / but not today / said the captain":                                                   true,
		headline + " / but not today / said the captain's uncle of Sazakköy to the mayor of both villages": false,
		headline + " / but not today / said the captain.":                                                  false,
	} {
		_, a := roleOf(t, first+"\n\nThe piano went along\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody)
		if got := a.Headline == headline && a.Dek == "The piano went along"; got != twins {
			t.Errorf("%q: headline %q, dek %q", first, a.Headline, a.Dek)
		}
	}
}

// A headline that breaks off is not the fullest of its twins.
func TestHeadlineBreaksOff(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again with a piano"
	for _, short := range []string{"Ferry to Kuzuada sails again with...", "Ferry to Kuzuada sails again with…", "Ferry to Kuzuada sails again with …"} {
		if _, a := roleOf(t, short+"\n\nThe piano went along\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline {
			t.Errorf("%q: headline %q", short, a.Headline)
		}
	}
}

// Dots at the end of a whole headline are its punctuation.
func TestHeadlineEndsInDots(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	if _, a := roleOf(t, headline+"\n\nThe piano went along\n\n"+headline+"...\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline+"..." {
		t.Errorf("headline %q", a.Headline)
	}
}

// A headline that has the site's name behind it wherever it stands looks like a credit, and is none.
func TestSuffixOnEveryTwin(t *testing.T) {
	const dek, byline = "The piano went along\n\n", "World Bulletin / News Desk\n\n"
	for _, headline := range []string{"Ferry sails again", "Ferry", "Ferry to Kuzuada sails again today"} {
		title := headline + " - World Bulletin\n\n"
		for name, text := range map[string]string{
			"twins apart":    title + dek + title + byline,
			"twins together": "Worldbulletin News\n\n" + title + title + dek + byline,
		} {
			if _, a := roleOf(t, text+storyBody); a.Headline != headline || a.Dek != "The piano went along" || a.Byline != clean(byline) {
				t.Errorf("%s: headline %q, dek %q, byline %q", name, a.Headline, a.Dek, a.Byline)
			}
		}
	}
	const title = "Ferry to Kuzuada sails again - World Bulletin\n\n"
	if _, a := roleOf(t, title+dek+"27 Kasım 2015, 09:44\n\n"+storyBody); a.Headline != "Ferry to Kuzuada sails again" || a.Byline != "" {
		t.Errorf("a title that stands once: headline %q, byline %q", a.Headline, a.Byline)
	}
	const credit = "Derya Kumsal / AA\n\n"
	if _, a := roleOf(t, credit+"27 Kasım 2015, 09:44\n\n"+credit+"Ferry sails again\n\nFerry sails again\n\n"+dek+storyBody); a.Headline != "Ferry sails again" || a.Byline != clean(credit) {
		t.Errorf("a credit twice: headline %q, byline %q", a.Headline, a.Byline)
	}
}

package parse

import (
	"strings"
	"testing"
)

// A dek or a paragraph that was broken in a text which is not: the rest of it begins with a small letter, and
// would not have fitted on the line above.
func TestBrokenLines(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all"
		date     = "27 Kasım 2015, 09:44\n\n"
		broken   = "The boat had been under\nrepair since March and\nthe islanders rowed"
		long     = "Nobody had expected the piano, which was promised to the\nschool nine years ago."
	)
	whole := func(s string) string { return strings.ReplaceAll(s, "\n", " ") }
	for _, tt := range []struct{ name, text, dek string }{
		{"below the headline", headline + "\n\n" + broken + "\n\n" + date + storyBody, whole(broken)},
		{"tight below the headline", headline + "\n" + broken + "\n" + date + storyBody, whole(broken)},
		{"between the twins", headline + "\n\n" + broken + "\n\n" + headline + "\n\nWorld Bulletin / News Desk\n\n" + storyBody, whole(broken)},
		{"above short paragraphs", headline + "\n" + broken + "\n" + date + "Nobody knew.\nEverybody rowed.\n", whole(broken)},
		{"a dek in small letters", headline + "\nthe boat had been under repair since March and rowed home by forty islanders\n" + date + storyBody, "the boat had been under repair since March and rowed home by forty islanders"},
	} {
		if _, a := roleOf(t, tt.text); a.Headline != headline || a.Dek != tt.dek {
			t.Errorf("%s: headline %q, dek %q, body %q", tt.name, a.Headline, a.Dek, a.Body)
		}
	}
	if _, a := roleOf(t, headline+"\nthe piano too\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline || a.Dek != "the piano too" {
		t.Errorf("a twin: headline %q, dek %q", a.Headline, a.Dek)
	}
	for text, paragraphs := range map[string]int{
		long: 1,
		strings.Replace(long, "piano,", "piano;", 1):              1,
		strings.Replace(long, "school", "School", 1):              2,
		strings.Replace(long, "to the", "to {", 1):                2,
		strings.Replace(long, "school", "school:", 1):             2,
		"The kettle keeps a smaller sea\nbehind its tin horizon.": 2,
		"Nobody had expected the piano, which was promised to the\nschoolchildren of both villages and of the lighthouse, and to the mayor.": 2,
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+text); len(a.Body) != 2+paragraphs {
			t.Errorf("%q makes %d paragraphs, want %d: %q", text, len(a.Body)-2, paragraphs, a.Body[2:])
		}
	}
}

// Lines that are all full were wrapped, though names begin most of them.
func TestWrappedAtNames(t *testing.T) {
	const body = "At nine in the evening the harbour master of old\nKuzuada rang the bell twice, and the crew of the\nIzmir boat threw down its ropes to a waiting man\nof ninety.\n"
	_, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body)
	if len(a.Body) != 1 {
		t.Errorf("body %q", a.Body)
	}
}

// What begins like a line of tags and goes on to the end of a sentence is prose.
func TestFurnitureThatGoesOn(t *testing.T) {
	const prose = "Tags: that is what the children call the trees, because they rattle in\nthe wind.\n"
	if _, a := roleOf(t, storyTop+storyBody+"\n"+prose+"\n"+storyBody); len(a.Body) != 5 {
		t.Errorf("prose: body %q", a.Body)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\n"+strings.ReplaceAll(prose, ".", "")+"\n"+storyBody); len(a.Body) != 2 {
		t.Errorf("tags: body %q", a.Body)
	}
}

// The last line of a wrapped paragraph may hold no more than a date.
func TestWrappedBeforeDate(t *testing.T) {
	const body = "Kuzuada's harbour master rang the bell twice in the evening, and\nthe crew of the old boat threw all its ropes down at 14:20 on\nTuesday, 12 February 2013.\n\nThe piano was unloaded first, the captain said, because it had\nbeen promised to the school for nine years.\n"
	_, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body)
	if len(a.Body) != 2 || a.Published != "" {
		t.Errorf("published %q, body %q", a.Published, a.Body)
	}
}

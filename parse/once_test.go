package parse

import "testing"

// A paragraph that begins as the agencies' do, or has its place above it, has the headline above that.
func TestHeadlineAboveDateline(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all\n\n"
		dek      = "The boat had been under repair since March.\n\n"
	)
	for _, tt := range []struct{ name, text, headline, dek, dateline string }{
		{"an agency's paragraph", headline + "İZMİR (AA) - " + storyBody, headline, "", "İZMİR (AA)"},
		{"a dek between", headline + dek + "SAZAKKÖY (İHA) - " + storyBody, headline, dek, "SAZAKKÖY (İHA)"},
		{"a place alone", headline + "İZMİR\n\n" + storyBody, headline, "", "İZMİR"},
		{"no place", headline + storyBody, "", "", ""},
		{"a sentence above", dek + "İZMİR (AA) - " + storyBody, "", "", ""},
		{"three lines above", headline + dek + "Piano on board\n\nİZMİR (AA) - " + storyBody, "", "", ""},
		{"prose above", headline + storyBody + "\nİZMİR (AA) - " + storyBody, "", "", ""},
	} {
		a, err := Parse([]byte(tt.text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Headline != clean(tt.headline) || a.Dek != clean(tt.dek) || a.Dateline != tt.dateline {
			t.Errorf("%s: headline %q, dek %q, dateline %q, body %q", tt.name, a.Headline, a.Dek, a.Dateline, a.Body)
		}
	}
}

// The credit of a photo stands between a headline and its dek and is neither.
func TestPhotoCreditBelowHeadline(t *testing.T) {
	_, a := roleOf(t, "Ferry sails again\n\nFotoğraf: AA\n\nThe piano went along\n\nYayın Tarihi: 27 Kasım 2015, 09:44\n\n"+storyBody)
	if a.Headline != "Ferry sails again" || a.Dek != "The piano went along" || a.Byline != "" {
		t.Errorf("headline %q, dek %q, byline %q", a.Headline, a.Dek, a.Byline)
	}
}

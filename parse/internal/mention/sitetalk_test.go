package mention

import "testing"

func TestSiteTalk(t *testing.T) {
	for line, want := range map[string]bool{
		"Please enter your comment!":                        true,
		"Your comment has 1500 characters left.":            true,
		"Haberlerimizi WhatsApp kanalımızdan takip edin.":   true,
		"Facebook'ta sayfamızı beğenin":                     true,
		"Bu haberler de ilginizi çekebilir":                 true,
		"Do you read the comments of your readers?":         false,
		"You can comment on the website, she said.":         false,
		"‘Your comment is on the website’":                  false,
		"'Your comment is on the website'":                  false,
		"Please stay at home and vote by mail.":             false,
		"Click your name, and go on.":                       false,
		"Read related stories":                              true, // also in its last word
		"Subscribe":                                         false,
		"The school has a newsletter of its own since May.": false,
		"“Subscribe to my newsletter”, the captain said.":   false,
		"The islands put their stories on a page.":          false,
		"Please choose a username, a password and an email address for the newsletter; comments that offend other readers are not published.":        true,
		"The mayor has a page of stories on the web, and the captain of the ferry reads them aloud whenever the sea is calm enough for reading.":     false,
		"Nobody on the island had read the comments on the website, nor subscribed to the newsletter, nor followed the page of the town hall there.": false,
	} {
		if got := SiteTalk(line); got != want {
			t.Errorf("%q: %t", line, got)
		}
	}
}

func TestLink(t *testing.T) {
	for line, want := range map[string]bool{
		"https://kuzuada.example/tides":        true,
		"tides: https://kuzuada.example/tides": false,
		"kuzuada.example/tides":                false,
	} {
		if got := Link(line); got != want {
			t.Errorf("%q: %t", line, got)
		}
	}
}

// A call is a site's to its readers, or opens with its name.
func TestSiteCall(t *testing.T) {
	for line, want := range map[string]bool{
		"Haberleri uygulamamızdan takip edebilirsiniz": true,
		"Worldbulletin News Worldbulletin News Portal": true,
		"Kuzuada News Kuzuada News Portal":             false,
		"Facebook ve Instagram çöktü":                  false,
		"Twitter, Facebook sued":                       false,
	} {
		if got := SiteCall(line); got != want {
			t.Errorf("%q: %t", line, got)
		}
	}
}

package parse

import (
	"testing"
)

const footerDate = "Güncelleme Tarihi: 27 Kasım 2015, 09:44"

// Below the date that ends the page a short line is the page's; what reads as text is the story's.
func TestBelowDate(t *testing.T) {
	const long = "Rowers, both mayors, the piano and whoever else had come along"
	for _, tt := range []struct {
		date, line string
		want       Role
	}{
		{footerDate, "Pier notes", Unknown},
		{footerDate, "Nobody sang.", Body},
		{footerDate, long, Body},
		{footerDate, "Yer: Kuzuada iskelesi", Body},
		{"Giriş Tarihi: 27 Kasım 2015, 09:44", "Pier notes", Body},
		{"27 Kasım 2015, 09:44", "Pier notes", Body},
		{"Güncelleme Tarihi: 27 Kas?m 2015, 09:44", "Pier notes", Body},
	} {
		if l, _ := roleOf(t, story(tt.date+"\n\n"+tt.line)); l.Text != tt.line || l.Role != tt.want {
			t.Errorf("%q below %q is %s by %q, want %s", l.Text, tt.date, l.Role, l.Rule, tt.want)
		}
	}
}

// The update's date counts above an unknown line or two, and not far up in the story, nor where another stands.
func TestLastUpdate(t *testing.T) {
	const want, other = "2015-11-27T09:44:00+02:00", "Güncelleme Tarihi: 28 Kasım 2015, 10:12"
	for _, tt := range []struct{ name, text, updated string }{
		{"above a sentence", story(footerDate + "\n\nThe rowers read this page five times."), want},
		{"above a value", story(footerDate + "\n\nYer: Kuzuada iskelesi"), want},
		{"far up", story(footerDate + "\n\n" + storyBody + storyBody + storyBody), ""},
		{"with the footer's below", story(footerDate + "\n\nNobody sang.\n\n" + other), "2015-11-28T10:12:00+02:00"},
		{"with a stop behind it", story(footerDate + "."), want},
	} {
		if _, a := roleOf(t, tt.text); a.Updated != tt.updated {
			t.Errorf("%s: updated %q, want %q", tt.name, a.Updated, tt.updated)
		}
	}
}

func TestHashtags(t *testing.T) {
	for line, want := range map[string]Role{"#kar #tren": Furniture, "#kar": Furniture, "#": Body, "#kar ve tren": Body, "kar #tren": Body} {
		if l, _ := roleOf(t, story(line)); l.Role != want {
			t.Errorf("%q below the body is %s by %q, want %s", line, l.Role, l.Rule, want)
		}
	}
}

// Another story's headline stands twice, once perhaps without its stop; what the story says twice is its own.
func TestRelatedTwins(t *testing.T) {
	for _, tt := range []struct {
		first, second string
		want          Role
	}{
		{"Fog over Sazak, and no horn.", "Fog over Sazak and no horn", Related},
		{"Fog over Sazak, and no horn", "Fog over Sazak, and no horn", Related},
		{"Merger approved in the U.S.", "Merger approved in the U.S.", Related},
		{"Nobody sang on the pier.", "Nobody sang on the pier.", Body},
	} {
		_, a := roleOf(t, story(tt.first+"\n\n"+tt.second))
		for l := range a.Lines() {
			if (l.Text == tt.first || l.Text == tt.second) && l.Role != tt.want {
				t.Errorf("%q beside %q is %s by %q, want %s", tt.first, tt.second, l.Role, l.Rule, tt.want)
			}
		}
	}
}

// Names behind a label for tags are furniture, and a sentence is the story's.
func TestTags(t *testing.T) {
	const names = "kar, tren, vapur, iskele, piyano, kaptan, Kuzuada, Sazak, Gölbucak, Karaburun, Tepecik, Akova, Yenice, kürek, kayık"
	for line, want := range map[string]Role{
		"Anadolu Agency website contains no more than the beginning of most stories that its subscribers receive from it, day and night": Furniture,
		"Etiketler: kar, tren":                             Furniture,
		"Etiket: ucuz değil.":                              Body,
		"Tags: a word for the wary.":                       Body,
		"Etiketler: " + names:                              Furniture,
		"Etiketler: " + names + ".":                        Body,
		"YASAL UYARI: kar ve tren adanındır, vapur değil.": Furniture,
	} {
		if l, _ := roleOf(t, story(line)); l.Role != want {
			t.Errorf("%q is %s by %q, want %s", l.Text, l.Role, l.Rule, want)
		}
	}
}

// Inside a story, what stands below a label for another or above a link to it is that story's headline.
func TestTeasers(t *testing.T) {
	const headline, end = "Fog over Sazak and no horn", "\n\nNobody sang on the pier.\n"
	for text, paragraphs := range map[string]int{
		"İlgili Haber\n\n" + headline:                   3,
		headline + "\n\nHaberi Görüntüle":               3,
		headline + "\n\nNext":                           4,
		"İlgili Haber\n\n" + headline + ".":             4,
		"İlgili Haber: " + headline:                     3,
		"İlgili Haber: the mayor of Sazak is a rower's": 3,
	} {
		_, a := roleOf(t, storyTop+storyBody+"\n"+text+end)
		if len(a.Body) != paragraphs {
			t.Errorf("%q leaves %d paragraphs, want %d: %q", text, len(a.Body), paragraphs, a.Body)
		}
		for l := range a.Lines() {
			if l.Text == headline && (l.Role == Related) != (paragraphs == 3) {
				t.Errorf("%q: its headline is %s by %q", text, l.Role, l.Rule)
			}
		}
	}
}

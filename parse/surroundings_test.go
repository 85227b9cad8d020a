package parse

import (
	"strings"
	"testing"
)

// Entries of a menu above the headline are neither the section nor the headline.
func TestMenuAboveHeadline(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again"
		date     = "Giriş Tarihi: 27 Kasım 2015, 09:44\n\n"
		menu     = "Gündem\n\nSiyaset\n\nEkonomi\n\nSpor\n\n"
	)
	for _, tt := range []struct{ top, section string }{
		{menu, ""},
		{menu + "Skorer\n\n", ""},
		{menu + "Skorer\n\nHafta Sonu\n\n", ""},
		{menu + "Gündem\n\n", "Gündem"},
		{"Ekonomi\n\nBorsa\n\n", "Borsa"},
		{"Haberler Ekonomi Haberleri " + headline + "\n\n", ""},
		{"HaberlerEkonomi Haberleri" + headline + "\n\n", ""},
		{"Kuzuada canlı\n\nSpor\n\nEkonomi\n\nDünya\n\nTakvim\n\n27.05.2016 - 09:12\n\n", ""},
		{"TRT HABER\n\n" + menu, ""},
		{"AKŞAM GAZETESİ\n\nSpor\n\n", "Spor"},
		{"SON DAKİKA\nEKONOMİ\nSPOR\nDÜNYA\nPİYANO\nTAKVİM\n\n", ""},
		{"Türkiye, Kültür\n\n", "Türkiye, Kültür"},
		{"SPOR\n\nDÜNYA\n\nPİYANO\n\n27.05.2016 - 09:12\n\n", "DÜNYA"},
		{"Tokat\nDHA\n27.05.2016 - 09:12\n\n", ""},
	} {
		text := tt.top + headline + "\n\n"
		if !strings.Contains(tt.top, "2016") {
			text += date
		}
		if _, a := roleOf(t, text+storyBody); a.Headline != headline || a.Section != tt.section || a.Byline != "" && a.Byline != "DHA" {
			t.Errorf("below %q: headline %q, section %q, byline %q, dek %q", tt.top, a.Headline, a.Section, a.Byline, a.Dek)
		}
	}
}

// A box of other stories inside a story ends it only where the story does not go on.
func TestBoxInsideStory(t *testing.T) {
	others := []string{
		"Fog over Sazak and the horn of its lighthouse", "Forty rowers rest on the pier of Sazak again", "Tides of the strait turn later than they did",
		"The school of Kuzuada has a piano at long last", "Both mayors row to the island for the feast",
	}
	const box = "\nİlgili Haberler\n\n» Fog over Sazak and no horn\n\n» Forty rowers rest\n\n"
	for _, tt := range []struct {
		name, tail string
		paragraphs int
	}{
		{"the story goes on", box + storyBody, 4},
		{"the story goes on in short sentences", box + "The piano was unloaded first, on a rainy Monday.\n\nNobody had expected it there, the captain said.\n\nKaynak: AA\n", 4},
		{"short sentences of the site", box + "The piano was unloaded first, on a rainy Monday.\n\nNobody had expected it there, the captain said.\n", 2},
		{"one sentence more", box + "The piano was unloaded first, on a rainy Monday.\n", 2},
		{"five other stories", "\nİlgili Haberler\n\n" + strings.Join(others, "\n\n"), 2},
		{"other stories with their deks", box + "A dek of forty rowers who rest on the pier of Sazak until the boat is back in the water.\n\nTides\n", 2},
		{"a label of the page's end", "\nYorumlar\n\nAhmet\n\n28 Kasım 2015, 10:12\n\n" + storyBody, 2},
	} {
		_, a := roleOf(t, storyTop+storyBody+tt.tail)
		if len(a.Body) != tt.paragraphs {
			t.Errorf("%s: body %q", tt.name, a.Body)
		}
	}
}

// Buttons that stand below stories, too, may stand above them.
func TestCommentsAboveStory(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	if _, a := roleOf(t, headline+"\n\nGiriş: 27.11.2015 09:44\n\nPaylaş\n\nYorumlar\n\n"+storyBody); a.Headline != headline || len(a.Body) != 2 {
		t.Errorf("headline %q, body %q", a.Headline, a.Body)
	}
}

// What stands before a date on its line is a credit, a section, or a place, which is neither.
func TestNameBeforeDate(t *testing.T) {
	const date, want = "27 Kasım 2019 Çarşamba 15:44", "2019-11-27T15:44:00+03:00"
	for line, is := range map[string][2]string{ // the byline and the section
		"ANKARA Nov 27, 2019 - 3:44 pm":               {},
		"DHA " + date:                                 {"DHA", ""},
		"World Bulletin | 27.11.2019 3:44 p.m.":       {"World Bulletin", ""},
		"Kaynak: AA | " + date:                        {"AA", ""},
		"Kaynak : AA Yayın Tarihi: " + date:           {"AA", ""},
		"Muhabir: Derya Kumsal - " + date:             {"Derya Kumsal", ""},
		"By Derya Kumsal | " + date:                   {"Derya Kumsal", ""},
		"Gündem " + date + " Son Güncelleme: " + date: {"", "Gündem"},
		"Spor | " + date:                              {"", "Spor"},
		"Türkiye | " + date:                           {"", "Türkiye"}, // a paper, too
		"Derya Kumsal, Nuri Tandır\n" + date:          {"Derya Kumsal, Nuri Tandır", ""},
		"Derya Kumsal, iki kürek\n" + date:            {},
	} {
		if _, a := roleOf(t, "Ferry sails again\n\nThe piano went along\n\nFerry sails again\n\n"+line+"\n\n"+storyBody); a.Byline != is[0] || a.Section != is[1] || a.Published != want {
			t.Errorf("%q: byline %q, section %q, published %q", line, a.Byline, a.Section, a.Published)
		}
	}
}

// Sabah is a paper, and the morning.
func TestMorningBeforeDate(t *testing.T) {
	if _, a := roleOf(t, storyTop+storyBody+"\nSabah 27 Kasım 2019 09:44\n"); a.Source != "World Bulletin" || len(a.Body) != 3 {
		t.Errorf("source %q, body %q", a.Source, a.Body)
	}
}

// A button in a box inside a story is furniture, and the headlines there are other stories'.
func TestRolesInBox(t *testing.T) {
	_, a := roleOf(t, storyTop+storyBody+"\nİlgili Haberler\n\nPaylaş\n\n» Fog over Sazak\n\n"+storyBody)
	for l := range a.Lines() {
		if want := map[string]Role{"İlgili Haberler": Furniture, "Paylaş": Furniture, "» Fog over Sazak": Related}[l.Text]; want != "" && l.Role != want {
			t.Errorf("%q is %s by %q, want %s", l.Text, l.Role, l.Rule, want)
		}
	}
}

// Comments below a story, dated as they are, leave it its own dates and credit.
func TestBelowStory(t *testing.T) {
	_, a := roleOf(t, story(footerDate)+"\nYorumlar\n\nAhmet\n\n28 Kasım 2015, 10:12\n\nGüzel haber olmuş.\n")
	if a.Updated != "2015-11-27T09:44:00+02:00" || a.Published != "" || len(a.Body) != 2 {
		t.Errorf("comments: published %q, updated %q, body %q", a.Published, a.Updated, a.Body)
	}
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	_, a = roleOf(t, top+storyBody+"\n"+storyBody+"\nKaynak: AA\n\nRead this page with friends.\n")
	if a.Byline != "AA" || len(a.Body) != 5 {
		t.Errorf("an unknown line: byline %q, body %q", a.Byline, a.Body)
	}
	if _, a = roleOf(t, top+storyBody+"\n"+storyBody+"\nKaynak: Sessizlik\n\nRead this page with friends.\n"); a.Byline != "" {
		t.Errorf("a word behind the label: byline %q", a.Byline)
	}
}

// What a story says is its own, though a word of it is a button's or a box's.
func TestProseThatLooksLikeThePage(t *testing.T) {
	for _, text := range []string{
		"Next: \"We will go on with the work until the pier is whole,\" the mayor said. \"And we will not stop there.\"",
		"Trending",
		"A → B → C süreci böyle ilerliyor",
		"A 10 12",
		"Home 3 2",
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+text+"\n\n"+storyBody); len(a.Body) != 5 || a.Body[2] != text {
			t.Errorf("%q is not in the body: %q", text, a.Body)
		}
	}
	for _, text := range []string{
		"Reklam\niPhone satışları adada da artıyor, diyen olmadı.", "Advertisement\nal-Shabaab is not on the island, the mayor said.",
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+text+"\n\n"+storyBody); len(a.Body) != 5 {
			t.Errorf("%q: body %q", text, a.Body)
		}
	}
	const headline = "Ferry to Kuzuada sails again"
	for _, dek := range []string{"iPhone satışları bugün başlıyor", "we sail at dawn"} {
		if _, a := roleOf(t, headline+"\n"+dek+"\n27 Kasım 2015 09:44\n\n"+storyBody); a.Headline != headline {
			t.Errorf("above %q: headline %q", dek, a.Headline)
		}
	}
	for _, below := range []string{"Related story: Ferry sinks", "Foto: AA", "İlgili haber"} {
		if _, a := roleOf(t, headline+"\n\n27 Kasım 2015 09:44\n\nThe council opened the line on Friday.\n\n"+below+"\n\n"+storyBody); a.Dek != "" || len(a.Body) != 3 {
			t.Errorf("above %q: dek %q, body %q", below, a.Dek, a.Body)
		}
	}
	if _, a := roleOf(t, storyTop+"İlgili haber\n\nFog over Sazak\n\n"+storyBody); len(a.Body) != 2 {
		t.Errorf("a box above the body: %q", a.Body)
	}
}

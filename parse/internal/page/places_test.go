package page

import "testing"

// What a unit shows by its place on the page.
func TestFeaturesOfPlaces(t *testing.T) {
	const (
		story   = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n"
		twice   = "Ferry to Kuzuada sails again, at last"
		bars    = "Paylaş\n\nPaylaş\n\nPaylaş\n\nPaylaş\n\nPaylaş\n\n"
		teasers = "İlgili haber\n\nGoats of Sazak\n\n"
	)
	for _, tt := range []struct {
		name, page string
		unit       int
		of, want   features
	}{
		{"said twice", twice + " " + twice + story, 0, isPaired, isPaired},
		{"a short one said twice", "Ferry sails Ferry sails" + story, 0, isPaired, 0},
		{"a day on top", "27.11.2015\n\nFerry sails again" + story, 0, isDay, isDay},
		{"a day behind its label", "Published: 27.11.2015\n\nFerry sails again" + story, 0, isDay, 0},
		{"two days", "27.11.2015 28.11.2015\n\nFerry sails again" + story, 0, isDay, 0},
		{"a day with its hour", "27.11.2015 09:44\n\nFerry sails again" + story, 0, isDay, 0},
		{"a box", teasers + "Goats of Kuzuada" + story, 2, besideTeaser, besideTeaser},
		{"below a box and a sentence", teasers + "The goats sail." + story + "\nGoats of Kuzuada\n", 4, besideTeaser, 0},
		{"over buttons", "Ferry sails again\n\n" + bars + story, 0, overMenu, 0},
		{"over buttons of a whole page", wholePage("Ferry sails again", twice+"\n\n"+bars+wholeStory), 25, overMenu, overMenu},
		{"over a button of a whole page", wholePage("Ferry sails again", twice+"\n\nPaylaş\n\n"+wholeStory), 25, overMenu, 0},
		{"later", "27.11.2015 09:44\n\nUpdated:\n\nFerry sails again" + story + "\nPublished: 26.11.2015 09:44\n", 0, isLater, isLater},
		{"as late as a label's", "27.11.2015 09:44\n\nFerry sails again" + story + "\nPublished: 27.11.2015 09:44\n", 0, isLater, 0},
		{"places near each other", "Ferry sails again\n\nİZMİR\n\nANKARA" + story, 1, belowOpen, belowOpen},
		{"a place given twice", "Ferry sails again\n\nİZMİR\n\nİZMİR" + story, 1, belowOpen, 0},
		{"a name, once above what its owner does", "Derya Kumsal\nEditör" + story + "\nDerya Kumsal\n", 3, isCredit, 0},
	} {
		r := pageOf(t, tt.page)
		if got := r.features[tt.unit] & tt.of; got != tt.want {
			t.Errorf("%s: %q shows %b, want %b", tt.name, r.Units[tt.unit].Text, got, tt.want)
		}
	}
}

// The texts that are tried as headlines are no entries of menus, where there are others.
func TestHypotheses(t *testing.T) {
	const menu = "Harbour\n\nWeather\n\nTides\n\nFerries\n\nSchools\n\nBread\n\nGoats\n\n"
	r := pageOf(t, menu+menu+"Ferry to Kuzuada sails again, at last\n\n"+wholeStory+"\nFerry to Kuzuada sails again, at last\n")
	if heads := r.hypotheses(); len(heads) != maxHypotheses || r.Units[heads[0]].Text != "Ferry to Kuzuada sails again, at last" {
		t.Errorf("the units %v are tried", heads)
	}
	r = pageOf(t, wholePage("Pier a | World Bulletin", "Ferry to Kuzuada sails again, at last\n\nRowers\n\nRowers\n\n"+wholeStory))
	for _, head := range r.hypotheses() {
		if r.Units[head].Text == "Rowers" {
			t.Error("a word of a whole page is tried")
		}
	}
	r.suppose(0)
	for i := range r.Units {
		if f := r.prices.emissions[r.trial.units[i]].features; r.Units[i].Text == "Pier a" && f&isHead != 0 {
			t.Error("an entry of a menu is a headline with the title")
		}
	}
}

// The title of a whole page names the site, too: it is not shown as the headline.
func TestTitleIsNoHeadline(t *testing.T) {
	for _, headline := range []string{"Ferry to Kuzuada sails again", "FERRY TO KUZUADA SAILS AGAIN"} {
		r := pageOf(t, wholePage("Ferry to Kuzuada sails again | World Bulletin", headline+"\n\n"+wholeStory))
		if len(r.Head) != 2 || r.Units[r.Head[0]].Text != headline {
			t.Errorf("the headlines of the page that says %q are %v", headline, r.Head)
		}
	}
}

// The byline is the one that names somebody, and rather somebody than the site.
func TestSigners(t *testing.T) {
	for _, tt := range []struct {
		lines []string
		want  int
	}{
		{[]string{"Muhabir:", "Editör: Derya Kumsal"}, 1},
		{[]string{"Editör: Derya Kumsal", "Muhabir:"}, 0},
		{[]string{"kuzuada.com", "Editör: Derya Kumsal"}, 1},
		{[]string{"kuzuada.com", "World Bulletin"}, 0},
		{[]string{"kuzuada.com", "Muhabir:"}, 0},
		{[]string{"World Bulletin", "Editör: Derya Kumsal"}, 0},
	} {
		r := Reading{Units: unitsOf(tt.lines...)}
		for i := range r.Units {
			r.sign(i)
		}
		if got := r.Signed[0].Unit; got != tt.want {
			t.Errorf("%q is signed by line %d, want %d", tt.lines, got, tt.want)
		}
	}
	r := Reading{Units: unitsOf("Muhabir:", "Derya Kumsal / ANKARA (AA) - Forty rowers came home."), Roles: []Role{Byline, Body}}
	r.sign(0)
	if r.findSignatures(); r.Signed[0].Unit != 1 {
		t.Errorf("signed by line %d, want the one that opens the paragraph", r.Signed[0].Unit)
	}
}

// A date marks an article, though the page fits no layout, and so does a headline alone.
func TestIsArticle(t *testing.T) {
	for page, want := range map[string]struct{ article, layout bool }{
		wholeStory: {},
		wholeStory + "\nPublished: 27 November 2015, 09:44\n": {article: true},
		"Ferry sails again from its pier\n\n" + wholeStory:    {article: true, layout: true},
	} {
		if r := pageOf(t, page); r.IsArticle() != want.article || r.row > 0 != want.layout {
			t.Errorf("%q is an article: %t, want %t, layout %d", page, r.IsArticle(), want.article, r.row)
		}
	}
}

// A reason counts where the unit stands: below the story a date is not shorter than what follows.
func TestReasonsOfPlaces(t *testing.T) {
	r := pageOf(t, "Ferry sails again\n\n"+wholeStory+"\nPublished: 27 November 2015, 09:44\n\nGoats of Kuzuada and of the piers in the south, and of Sazak\n")
	if got := r.Reasons(3); got != "has a time of day, a date" {
		t.Errorf("%q: %s", r.Units[3].Text, got)
	}
}

package page

import (
	"slices"
	"testing"
)

// An address alone is furniture below the first paragraph, and text above it.
func TestMarkLinks(t *testing.T) {
	const (
		link  = "https://kuzuada.example/tides"
		prose = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages."
	)
	for name, tt := range map[string]struct {
		lines  []string
		marked []int
	}{
		"below":        {[]string{prose, link, prose, link}, []int{1, 3}},
		"above":        {[]string{link, prose}, []int{0}},
		"and no prose": {[]string{"Ferries", link}, nil},
		"in a text":    {[]string{prose, "Tides: " + link}, nil},
	} {
		units := unitsOf(tt.lines...)
		looked := unitsOf(tt.lines...)
		markLinks(units)
		var marked []int
		for i := range units {
			if units[i].looks != looked[i].looks {
				marked = append(marked, i)
			}
		}
		if !slices.Equal(marked, tt.marked) {
			t.Errorf("%s: %v are furniture, want %v", name, marked, tt.marked)
		}
	}
}

// A line among furniture below the last sentence, of which the story says nothing, is another's; so is what the site says.
func TestMarkStrange(t *testing.T) {
	const (
		first  = "The islanders had rowed since March, captain Derya Kumsal said, because their only ferry was under repair.\n\n"
		second = "Nobody expected the piano, which the captain had promised to the school of both villages nine years ago.\n\n"
	)
	for _, tt := range []struct {
		name, above, line, below string
		want                     bool
	}{
		{"of another story", first + second, "Minister opens motorway tunnel", "\n\nRead more", true},
		{"below a date", first + second + "27 November 2015, 09:44\n\n", "Minister opens motorway tunnel", "", true},
		{"of this one", first + second, "Minister opens motorway for islanders", "\n\nRead more", false},
		{"among no furniture", first + second, "Minister opens motorway tunnel", "", false},
		{"too short to tell", first + second, "Minister opens it now", "\n\nRead more", false},
		{"below one paragraph", first, "Minister opens motorway tunnel", "\n\nRead more", false},
		{"above a sentence", first + second, "Minister opens motorway tunnel", "\n\nRead more\n\nIt was late, and it rained.", false},
		{"a field", first + second, "Minister: opens motorway tunnel", "\n\nRead more", false},
		{"cut off", first + second, "“Minister opens motorway tunnel", "\n\nRead more", false},
		{"a list's entry", first + second, "- Minister opens motorway tunnel", "\n\nRead more", false},
		{"going on", first + second, "minister opens motorway tunnel", "\n\nRead more", false},
		{"with its place", first + second, "ANKARA - Minister opens motorway tunnel", "\n\nRead more", false},
		{"as wide as a paragraph", first + second, "Minister opens motorway tunnel before thousands waiting underneath umbrellas since breakfast", "\n\nRead more", false},
		{"the site's", first, "Your comment has 900 characters left.", "", true},
		{"the site's, above another", first, "Please choose a username for your comment.", "\n\nYour comment has 900 characters left.", true},
		{"the site's, inside the story", first, "Your comment has 900 characters left.", "\n\n" + second, false},
		{"of what the story tells", first + "Everybody may write a comment below.\n\n", "Your comment has 900 characters left.", "", false},
	} {
		r := pageOf(t, tt.above+tt.line+tt.below)
		for i := range r.Units {
			if got := r.features[i]&isBar != 0; r.Units[i].Text == tt.line && got != tt.want {
				t.Errorf("%s: %t", tt.name, got)
			}
		}
	}
}

// The first text is a banner where it calls readers, stands there once, and the page says no more of it than a name.
func TestMarkBanner(t *testing.T) {
	const (
		call  = "Kuzuada haberlerini uygulamamızdan takip edebilirsiniz"
		story = "\n\nVapur şirketi pazartesi günü teknelerin üç iskeleye uğramayacağını bildirdi.\n\nKaptan evine buzun üstünden yürüdü, dedi."
	)
	for page, want := range map[string]bool{
		call + "\n\nVapurlar bağlandı" + story:                            true,
		call + "\n\nKuzuada vapurları bağlandı" + story:                   true,
		call + "\n\nKuzuada için uygulama hazırlandı" + story:             false,
		call + "\n\n" + call + story:                                      false,
		"Vapurlar bağlandı\n\n" + call + story:                            false,
		"Vapur seferlerini iskeleden izleyebilirsiniz\n\nKuzuada" + story: false,
	} {
		if got := pageOf(t, page).features[0]&isBar != 0; got != want {
			t.Errorf("%q opens with a banner: %t", page, got)
		}
	}
}

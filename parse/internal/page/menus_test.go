package page

import (
	"fmt"
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

// Each mark tells a caption; a sentence is none, though it has one, and no more is a paragraph.
func TestCaptions(t *testing.T) {
	for said, want := range map[string]bool{
		"Rowers at the pier (Photos from the island)":                      true,
		"Rowers at the pier (Images from the island)":                      true,
		"Rowers at the pier (Picture from the island)":                     true,
		"Kürekçiler iskelede (Fotoğraf: Derya Kumsal)":                     true,
		"Rowers at the pier / AP Photo":                                    true,
		"Rowers at the pier, Getty Images":                                 true,
		"Rowers at the pier Photograph: Derya Kumsal":                      true,
		"Rowers at the pier Photo: Derya Kumsal":                           true,
		"Rowers at the pier Photo by Derya Kumsal":                         true,
		"Rowers at the pier Image: Derya Kumsal":                           true,
		"Rowers at the pier Image credit Derya Kumsal":                     true,
		"Kürekçiler iskelede Foto: Derya Kumsal":                           true,
		"Rowers at the pier Credit: Derya Kumsal":                          true,
		"Rowers at the pier, AP Photo/Derya Kumsal":                        true,
		"Rowers at the pier":                                               false,
		"Rowers at the Photo Museum":                                       false,
		"Rowers (photo lovers) at the pier":                                false,
		"The rowers kept one Photo: that of the mayor.":                    false,
		strings.Repeat("The rowers kept one ", 25) + "Photo: Derya Kumsal": false,
	} {
		if got := unitsOf(said)[0].captioned(); got != want {
			t.Errorf("%q is a caption: %t, want %t", said, got, want)
		}
	}
}

func TestGluedMenus(t *testing.T) {
	for said, want := range map[string]bool{
		"Tides of the south | Ferries of the north":  true,
		"Tides of the south|Ferries of the north":    false,
		"Goats andTides withRowers ofPiers":          true,
		"Goats andTides withRowers":                  false,
		"Write to KuzuadaPost @Kuzuada @kuzuadapost": true,
		"Ferry sails again, says @Kuzuada":           false,
		"Goats and tides of the southShare":          true,
		"Goats on the hill and on the pier andTides and rowers withRowers and the piers ofPiers and goats": false,
		"Tides of the south | Ferries of the north.":                                                       false,
		"Tides of the south":                                false,
		"TIDES | Ferry sails again from its pier":           false,
		"TIDES | Ferry sails again":                         true,
		"Tides and ferries of the south | Ferry":            true,
		"TIDES | Ferry sails again from its pier | Kuzuada": true,
	} {
		u := &unitsOf("Ferry sails again", said)[1]
		_, u.Facts = text.Scan(said)
		if got := u.gluedMenu(); got != want {
			t.Errorf("%q is a glued menu: %t, want %t", said, got, want)
		}
	}
	if unitsOf("Ferry sails again | World Bulletin")[0].gluedMenu() {
		t.Error("the title of the page is a menu")
	}
}

func TestMenuEntries(t *testing.T) {
	long := strings.Repeat("goats ", 21) + "and more goats"
	for _, tt := range []struct {
		said           string
		listed, others bool // where most entries are listed, and elsewhere
	}{
		{"Harbour", true, true},
		{"Tides of the south", false, true},
		{"Tides of the south, and more of it", false, false},
		{"It sails.", false, false},
		{"- Tides of the south, and more of it", true, true},
		{"- It sails.", false, false},
		{"- " + long, false, false},
		{"27 Kasım 2015", false, false},
		{"Muhabir: Derya Kumsal", false, false},
		{"World Bulletin", true, true},
		{"Ana Sayfa | Gündem | Spor | Dünya", true, true},
		{"Ana Sayfa | Gündem | Spor | Dünya | Ekonomi | Kültür | Sağlık | Eğitim", false, false},
	} {
		u := &unitsOf(tt.said)[0]
		if listed, others := u.menuEntry(true), u.menuEntry(false); listed != tt.listed || others != tt.others {
			t.Errorf("%q is an entry where most are listed: %t, elsewhere: %t (looks %b)", tt.said, listed, others, u.looks)
		}
	}
}

// entries are those of a menu.
func entries(n int) (all []string) {
	for k := range n {
		all = append(all, "Pier "+string(rune('a'+k)))
	}
	return all
}

// The first and the last entries of a menu may belong to the texts beside it, if they are no list's.
func TestMenusBesideText(t *testing.T) {
	m := menus{units: unitsOf(append([]string{"The boat sails.", "It sails.", "Ferries"}, entries(9)...)...)}
	m.findTwins()
	m.units[9].marks |= text.Heading
	m.mark(2, 12)
	for i := range m.units {
		if got, want := m.units[i].looks&barLook != 0, i >= 4 && i < 8; got != want {
			t.Errorf("%d, %q, is furniture: %t, want %t", i, m.units[i].Text, got, want)
		}
	}
	m = menus{units: unitsOf(entries(9)...)}
	m.findTwins()
	m.units[3].marks |= text.Heading
	m.mark(0, 9)
	for i := range m.units {
		if got, want := m.units[i].looks&barLook != 0, i < 5 && i != 3; got != want {
			t.Errorf("%d, %q, on top is furniture: %t, want %t", i, m.units[i].Text, got, want)
		}
	}
}

// An entry that stands again beside others, or in the page's title, says something.
func TestSaidElsewhere(t *testing.T) {
	const (
		headline = "Ferry sails again"
		title    = headline + " | World Bulletin"
	)
	for _, tt := range []struct {
		name  string
		lines []string
		unit  int
		want  bool
	}{
		{"beside others", []string{"Pier a", headline, "Pier b", "Pier c", headline, "Pier d"}, 1, true},
		{"beside others, above", []string{"Pier a", headline, "Pier b", "Pier c", headline, "Pier d"}, 4, true},
		{"below the same", []string{"Pier a", headline, "Pier b", "Pier a", headline, "Pier d"}, 1, false},
		{"above the same", []string{"Pier a", headline, "Pier b", "Pier c", headline, "Pier b"}, 1, false},
		{"first of the page", []string{headline, "Pier b", "Pier c", headline, "Pier d"}, 0, true},
		{"last of the page", []string{"Pier a", headline, "Pier b", "Pier c", headline}, 4, true},
		{"at both ends", []string{headline, "Pier b", "Pier c", headline}, 3, true},
		{"once", []string{"Pier a", headline, "Pier b"}, 1, false},
		{"a word", []string{"Pier a", "Ferry", "Pier b", "Pier c", "Ferry", "Pier d"}, 1, false},
		{"a list's", []string{"Pier a", "- " + headline, "Pier b", "Pier c", "- " + headline, "Pier d"}, 1, false},
		{"a section", []string{"Pier a", "Orta Doğu", "Pier b", "Pier c", "Orta Doğu", "Pier d"}, 1, false},
		{"a button", []string{"Pier a", "0 ay önce", "Pier b", "Pier c", "0 ay önce", "Pier d"}, 1, false},
		{"in the title", []string{title, headline, "Pier b"}, 1, true},
		{"the title", []string{headline, "Pier a", "Pier b"}, 0, false},
	} {
		m := menus{units: unitsOf(tt.lines...)}
		m.findTwins()
		if got := m.saidElsewhere(tt.unit); got != tt.want {
			t.Errorf("%s: %q is said elsewhere: %t, want %t", tt.name, tt.lines[tt.unit], got, tt.want)
		}
	}
}

// wholePage has menus above and below a story.
func wholePage(title, story string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", title)
	for k := range 24 {
		fmt.Fprintf(&b, "Pier %c\n", 'a'+k)
	}
	fmt.Fprintf(&b, "\n%s\n", story)
	for k := range 24 {
		fmt.Fprintf(&b, "Island %c\n", 'a'+k)
	}
	return b.String()
}

const wholeStory = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n\n" +
	"Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school.\n"

// On a whole page captions and menus whose entries run together are furniture, and a credit is none, though it is for a photo.
func TestWholePage(t *testing.T) {
	r := pageOf(t, wholePage("Ferry sails again | World Bulletin", "Ferry sails again\n\nForty rowers at the pier of Kuzuada, Getty Images\n\n"+
		"Tides of the south | Ferries of the north and of the west\n\nBy Derya Kumsal, Getty Images\n\n"+wholeStory))
	if !r.Whole {
		t.Fatal("the page is no whole one")
	}
	for i, u := range r.Units {
		switch {
		case strings.Contains(u.Text, "rowers"), strings.Contains(u.Text, "Tides"):
			if u.looks != barLook {
				t.Errorf("%q has the looks %b", u.Text, u.looks)
			}
		case u.Text == "Ferry sails again":
			if r.Roles[i] != Headline {
				t.Errorf("%q is %v", u.Text, r.Roles[i])
			}
		case i == 0:
			if r.Roles[i] != Repeat {
				t.Errorf("the title is %v", r.Roles[i])
			}
		case strings.HasPrefix(u.Text, "By"):
			if u.looks&creditLook == 0 {
				t.Errorf("%q has the looks %b", u.Text, u.looks)
			}
		}
	}
}

// The name of who has the rights in a page is the site's; a longer text that stands there may be anything.
func TestSiteNames(t *testing.T) {
	for _, tt := range []struct {
		rights, said string
		want         bool
	}{
		{"© 2015 Kuzuada Post. All rights reserved.", "Kuzuada Post", true},
		{"Copyright © Kuzuada Post", "Kuzuada Post", true},
		{"© 2015 The Kuzuada Post", "uada Post", false},
		{"© 2015 Kuzuada Post", "Tides and Times", false},
		{"© 2015 Kuzuada Post and all its writers at home and abroad", "Kuzuada Post and all its writers at home", false},
		{"Kuzuada Post", "Kuzuada Post", false},
		{"All rights reserved by Kuzuada Post", "Kuzuada Post", false},
		{"© 2015 Gündem", "Gündem", false},
		{"© 2015 Kuzuada Post, " + strings.Repeat("a paper of the islands, ", 25), "Kuzuada Post", false},
	} {
		units := unitsOf(tt.said, tt.rights)
		markLines(units)
		if got := units[0].looks == outletLook; got != tt.want {
			t.Errorf("%q is the site's name on a page with %q: %t, want %t", tt.said, tt.rights, got, tt.want)
		}
	}
}

// What ends in a headline below is the way to it; a sentence is only where what stands before the headline is short, and
// none itself.
func TestLeadsTo(t *testing.T) {
	for _, tt := range []struct {
		said, below string
		want        bool
	}{
		{"Home Islands Kuzuada Ferry sails again", "Ferry sails again", true},
		{"Home Islands Kuzuada Ferry sails again", "Sails again", false},
		{"Home Islands Kuzuada Ferry sails again", "again", false},
		{"Ferry sails again to Kuzuada, and back", "Ferry sails again to Kuzuada, and back", false},
		{"Home Ferry sails again", "Ferry sails again", false},
		{"Home Islands Kuzuada Ferry sails again.", "Ferry sails again.", true},
		{"Nobody on the pier had expected it: the ferry sails again.", "the ferry sails again.", false},
		{"Nobody on the pier had expected it: the ferry sails again", "the ferry sails again", false},
		{"Nobody on the pier had expected it: The ferry sails again", "The ferry sails again", true},
	} {
		if got := leadsTo(unitsOf(tt.said, tt.below), 0); got != tt.want {
			t.Errorf("%q leads to %q: %t, want %t", tt.said, tt.below, got, tt.want)
		}
	}
}

// Captions, glued menus and ways to a page are furniture on whole pages, but no headings are.
func TestMarkLines(t *testing.T) {
	for _, said := range []string{
		"Rowers at the pier, Getty Images", "Write to KuzuadaPost @Kuzuada @kuzuadapost", "Home Islands Kuzuada Ferry sails again",
	} {
		units := unitsOf(said, said, "Ferry sails again")
		units[0].marks |= text.Heading
		markLines(units)
		for i, want := range []bool{false, true, false} {
			if got := units[i].looks == barLook; got != want {
				t.Errorf("%d, %q, is furniture: %t, want %t", i, units[i].Text, got, want)
			}
		}
	}
}

// The rights say whose the site is, in capitals and as a word of its own, that is no abbreviation.
func TestHoldsName(t *testing.T) {
	const rights = "© 2015 Kuzuada Post. All rights reserved. KP"
	for name, want := range map[string]bool{"Kuzuada Post": true, "Kuzuada": true, "KP": false, "rights": false, "Kuzu": false, "Martı": false} {
		if got := holdsName(rights, name); got != want {
			t.Errorf("%q holds %q: %t", rights, name, got)
		}
	}
}

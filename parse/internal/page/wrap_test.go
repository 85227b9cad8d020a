package page

import (
	"fmt"
	"strings"
	"testing"
)

// A text that was wrapped, with a capital letter behind a break of each paragraph.
const (
	wrappedFirst = `The only ferry to the island of Kuzuada sailed again last
Monday with forty passengers, two goats and a new piano.
Its crew threw the ropes down to a man of ninety.`
	wrappedNext = `Not one of the islanders went home before evening, said
Derya Kumsal, who carried the piano up the hill by turns
with the others and set it down in the yard of the school
where two hundred children had been waiting to hear what
it would say.`
	wrappedText = wrappedFirst + "\n\n" + wrappedNext + "\n"
)

// Lines are joined where a page was wrapped, and there alone.
func TestWrap(t *testing.T) {
	var paragraphs, longOnes, stamps strings.Builder
	for k := range 12 {
		paragraphs.WriteString("\n\n" + strings.Replace(wrappedNext, "say.", fmt.Sprintf("say to class %d.", k), 1))
	}
	for k := range 4 {
		fmt.Fprintf(&longOnes, "\n\nNobody had expected the piano of pier %d, which was promised to the school nine years ago by a captain who "+
			"had long since left the island, the sea and all of his debts behind him.", k)
		fmt.Fprintf(&stamps, "Published: 2%d November 2015, 09:44 | Updated: 2%d November 2015, 11:44\n", k, k)
	}
	const list = "Bread has run out on three islands off the southern coast\n" +
		"iPads for the school came back with the fishermen’s boats\n" +
		"Captain Derya Kumsal keeps her job, the ministry decided"
	for _, tt := range []struct {
		name, page string
		units      int
	}{
		{"wrapped", "Ferry sails again\n\n" + wrappedText, 3},
		{"below wide dates", stamps.String() + "\n" + wrappedText, 6},
		{"a few long lines", "Ferry sails again" + paragraphs.String() + longOnes.String(), 17},
		{"long lines", "Ferry sails again" + longOnes.String() + "\n\n" + list, 8},
		{"below a wide headline, a short line between",
			"The ferry of Kuzuada sails again with forty passengers and a new piano\n\nKuzuada Island\n" + wrappedText + "\n" + wrappedText, 6},
		{"with a list", "Ferry sails again\n\n" + wrappedText + "\nA letter of the mayor of Kuzuada, for the islanders,\nIce for\n", 5},
	} {
		if r := pageOf(t, tt.page); len(r.Units) != tt.units {
			t.Errorf("%s: %d units, want %d", tt.name, len(r.Units), tt.units)
			for _, u := range r.Units {
				t.Logf("%q", u.Text)
			}
		}
	}
}

// What looks like a date or like furniture is text where the line above was broken before it.
func TestWrapEnds(t *testing.T) {
	for last, plain := range map[string]bool{
		"27 November 2015.":          true,
		"updated: 27 November 2015.": false,
		"U.S.":                       true,
		"Advertisement":              false,
	} {
		r := pageOf(t, "Ferry sails again\n\n"+wrappedText+"\nThe ferry had been under repair on the mainland for the\n"+last+"\n\nIt sails at nine.\n")
		u := &r.Units[len(r.Units)-2]
		if !strings.HasSuffix(u.Text, last) || (u.Text != last) != plain {
			t.Errorf("%q ends in %q", u.Text, last)
		}
	}
}

// What the line above was broken before is text: what ends a sentence, or begins small, where it did not fit above.
func TestEndsText(t *testing.T) {
	const full = "The ferry had been under repair on the mainland for the"
	w := wrap{on: true, clean: true, width: 56}
	for _, tt := range []struct {
		above, line string
		want        bool
	}{
		{full, "27 November 2015.", true},
		{full, "Published: 27 November 2015.", false},
		{full, "27 November 2015", false},
		{full, "schools.", true},
		{full, "World Bulletin", false},
		{full, "World Bulletin.", true},
		{full, "Muhabir: Derya Kumsal.", false},
		{full + ".", "27 November 2015.", false},
		{"The ferry had been under repair for the", "27 November 2015.", false},
		{full + " school and the pier", "27 November 2015.", false},
		{"Published: 27 November 2015 09:44 | Updated: 27 November", "2015.", false},
	} {
		units := unitsOf(tt.above, tt.line)
		if w.endsText(&units[0], &units[1]) {
			t.Errorf("%q ends the text of another block", tt.line)
		}
		units[1].block = 0
		if got := w.endsText(&units[0], &units[1]); got != tt.want {
			t.Errorf("%q below %q (looks %b and %b) ends its text: %t, want %t", tt.line, tt.above, units[1].looks, units[0].looks, got, tt.want)
		}
	}
}

// A dash opens no entry of a list where a sentence was broken before it.
func TestDashed(t *testing.T) {
	const full = "The ferry had been under repair on the mainland for years"
	w := wrap{on: true, clean: true, width: 58}
	for line, want := range map[string]bool{
		"– and nobody rowed": true,
		"– Nobody rowed":     false,
		"- and nobody rowed": false,
		"and nobody rowed":   false,
	} {
		units := unitsOf(full, line, "The ferry")
		if got := w.dashed(&units[0], &units[1]); got != want {
			t.Errorf("%q goes on: %t, want %t", line, got, want)
		}
		if w.dashed(&units[2], &units[1]) {
			t.Errorf("%q goes on below a short line", line)
		}
	}
}

// The columns of a newspaper are narrow; a poem is none, however narrow.
func TestNarrowColumns(t *testing.T) {
	const column = "Kuzuada'ya vapur yine kalktı\n\nAdanın tek vapuru pazartesi\nsabahı iskeleden kırk yolcu, bir\npiyano ve iki köyün muhtarıyla\nbirlikte ayrıldı.\n\nİskelede toplananlar kaptana\nçiçek verdi, çocuklar dümene\ndokunmak için sıraya girdi ve\nakşama kadar oradan ayrılmadı.\n"
	p := pageOf(t, column)
	if len(p.Units) != 3 {
		t.Errorf("a column has %d units", len(p.Units))
	}
	const poem = "Vapur kalktı\nİskele ıslak\nMartılar uçtu\nKimse bakmadı\n\nAkşam indi\nÇay demlendi\nKaptan sustu\nDeniz de\n"
	if p = pageOf(t, poem); len(p.Units) != 8 {
		t.Errorf("a poem has %d units", len(p.Units))
	}
}

// Lines that were broken at no width are joined, unless they are too few, are a list or a poem, or one is as wide as a paragraph.
func TestRagged(t *testing.T) {
	const (
		broken = "The only ferry of the small island in the southern sea\nhas left its pier again with\nforty passengers, two goats and a piano,\nwhich the school had been\nwaiting for since March.\n"
		list   = "Bread for three islands\nGoats for the mayor\nNails for the new pier\n"
		wide   = "for the school had been waiting for it since the spring of the year before, and all of its children came down to the pier.\n"
	)
	for _, tt := range []struct {
		name, page string
		units      int
	}{
		{"broken", broken, 1},
		{"too few", strings.Replace(broken, "has left", "Has left", 1), 5},
		{"among a list", list + list + list + broken, 13},
		{"below a list", list + list + list + "\n" + broken, 10},
		{"in two blocks", strings.Replace(broken, "piano,\n", "piano,\n\n", 1), 5},
		{"as narrow as verse", strings.Replace(broken, " small island in the southern sea", " island", 1), 5},
		{"words alone", "The\nferry\nhas left\nits\npier\nagain\n", 6},
		{"no sentence", strings.Replace(broken, "March.", "March", 1), 5},
		{"in two runs", strings.Replace(broken, "which", wide+"which", 1), 6},
		{"below a headline and a wide line", "Ferry is back\nThe mayor is glad\n" + wide + broken, 4},
		{"an entry of a list", broken + "the mayor of the island waited\n• two goats and a piano\n", 3},
	} {
		if r := pageOf(t, tt.page); len(r.Units) != tt.units {
			t.Errorf("%s: %d units, want %d", tt.name, len(r.Units), tt.units)
			for _, u := range r.Units {
				t.Logf("%q", u.Text)
			}
		}
	}
}

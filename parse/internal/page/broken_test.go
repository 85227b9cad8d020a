package page

import "testing"

// Lines that one program broke, on a page that was not wrapped, are joined where a sentence surely goes on.
func TestBrokenLines(t *testing.T) {
	const (
		story = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n\n" +
			"Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school.\n"
		dek = "Forty passengers, two goats and a piano went to the island, for the first time since March\n\n"
	)
	for _, tt := range []struct {
		name, page string
		units      int
	}{
		{"a dek", "Ferry sails again\n\nThe boat had been under repair\nand the islanders had rowed\n\n" + story, 4},
		{"a dek below another", "Ferry sails again\n\n" + dek + "The boat had been under repair\nand the islanders had rowed\n\n" + story, 5},
		{"the headline", "The boat had been under repair\nand the islanders had rowed\n\n" + story, 4},
		{"short lines below a paragraph", "Ferry sails again\n\n" + story + "\nThe boat had been under repair\nand the islanders had rowed\n", 5},
		{"furniture below", "Ferry sails again\n\nThe boat had been under repair and the islanders\nread more\n\n" + story, 5},
		{"verse without a header", "Of boats\n\nThe kettle keeps a smaller sea behind its tin horizon,\nThe boats lie upside down and sleep upon the gravel,\n", 3},
		{"verse below a short sentence", "Of boats\n\nIt begins.\n\nThe kettle keeps a smaller sea behind its tin horizon,\nThe boats lie upside down and sleep upon the gravel,\n", 4},
		{"a list below a wide title", "Of boats\n\n" + dek + "The kettle keeps a smaller sea behind its tin horizon,\nThe boats lie upside down and sleep upon the gravel,\n", 4},
		{"a sentence with a comma", "Ferry sails again\n\n" + story + "\nNobody had expected the piano that went over with both,\nDerya Kumsal and the mayor.\n", 4},
	} {
		if r := pageOf(t, tt.page); len(r.Units) != tt.units {
			t.Errorf("%s: %d units, want %d", tt.name, len(r.Units), tt.units)
			for _, u := range r.Units {
				t.Logf("%q", u.Text)
			}
		}
	}
}

// A sentence may open with the words of a button, or with a date that there is not.
func TestOpensProse(t *testing.T) {
	for _, tt := range []struct {
		said  []string
		prose bool
	}{
		{[]string{"Read more about the islanders who rowed", "and what the captain wrote into his book."}, true},
		{[]string{"Read more about the islanders who rowed", "and what the captain wrote into his book", "of the sea."}, true},
		{[]string{"Read more about the islanders who rowed", "and what the captain wrote into his book"}, false},
		{[]string{"Read more about the islanders who rowed", "And what the captain wrote into his book."}, false},
		{[]string{"Read more about the islanders who rowed.", "and what the captain wrote into his book."}, false},
		{[]string{"Read more", "and what the captain wrote into his book."}, false},
		{[]string{"Read more about the islanders who rowed"}, false},
		{[]string{"Publication date: 27 November the islanders", "rowed, and the captain wrote it into his book."}, true},
		{[]string{"27.11.2015 09:44 31.11.2015 09:44", "is no date, and the islanders rowed."}, false},
		{[]string{"World Bulletin / News Desk / World Bulletin", "and what the captain wrote into his book."}, false},
	} {
		units := unitsOf(tt.said...)
		for i := range units {
			units[i].block = 0
		}
		if got := opensProse(units, 0); got != tt.prose {
			t.Errorf("%q opens prose: %t, want %t (looks %b)", tt.said, got, tt.prose, units[0].looks)
		}
	}
}

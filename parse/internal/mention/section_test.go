package mention

import "testing"

func TestManySections(t *testing.T) {
	for name, want := range map[string]bool{
		"Gündem, Siyaset":       true,
		"World & Europe":        true,
		"News and Sports":       true,
		"Asya ve Afrika":        true,
		"Spor - Futbol":         true,
		"SPOR-FUTBOL":           true,
		"Haber / Dünya":         true,
		"HABER/DÜNYA":           true,
		"Health | Science":      true,
		"Spor > Futbol":         true,
		"Spor » Futbol":         true,
		"Spor › Futbol":         true,
		"Asia-Pacific | China":  true,
		"World > Asia-Pacific":  true,
		"Spor Haberleri":        true,
		"Spor":                  false, // which is one
		"Spor | Kumsal":         true,  // and what it writes of
		"Spor | Kumsal kapandı": false,
		"Kumsal | Spor":         false,
		"Ekonomi | Reuters":     false,
		"Spor → Kumsal":         true,
	} {
		if got := ManySections(name); got != want {
			t.Errorf("%q: %t, want %t", name, got, want)
		}
	}
}

// A label of one word without a colon may open a line of a story; an entry of a list is none.
func TestFiledIn(t *testing.T) {
	for _, tt := range []struct{ line, alone, entry string }{
		{"Posted in World", "World", "World"},
		{"Kategori Spor", "", "Spor"},
		{"Kategori Derya Kumsal", "", ""},
		{"Kaynak Spor", "", ""}, // a label of another kind
		{"Spor", "", ""},
	} {
		if alone, entry := FiledIn(tt.line, false), FiledIn(tt.line, true); alone != tt.alone || entry != tt.entry {
			t.Errorf("%q: %q, and %q as an entry; want %q and %q", tt.line, alone, entry, tt.alone, tt.entry)
		}
	}
}

func TestDaySection(t *testing.T) {
	for line, want := range map[string]bool{
		"27 Kasım 2015GÜNDEM":          true,
		"27 Kasım 2015Kültür ve Sanat": true,
		"27 Kasım 2015":                false,
		"27 Kasım 2015T09:44":          false,
		"27 Kasım 2015Derya":           false,
		"GÜNDEM":                       false,
	} {
		if got := DaySection(line); got != want {
			t.Errorf("%q: %t, want %t", line, got, want)
		}
	}
}

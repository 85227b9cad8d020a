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

func TestFiledIn(t *testing.T) {
	for line, want := range map[string]string{
		"Posted in World":       "World",
		"Kategori Spor":         "Spor",
		"Kategori Derya Kumsal": "",
		"Kaynak Spor":           "", // a label of another kind
		"Spor":                  "",
	} {
		if got := FiledIn(line, true); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

// A label of one word may open a line of a story.
func TestFiledAlone(t *testing.T) {
	if got := FiledIn("Kategori Spor", false); got != "" {
		t.Errorf("filed in %q", got)
	}
	if got := FiledIn("Posted in World", false); got != "World" {
		t.Errorf("filed in %q, want World", got)
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

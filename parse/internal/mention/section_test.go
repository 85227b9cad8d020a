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
		"Spor":                  "",
	} {
		if got := FiledIn(line); got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}

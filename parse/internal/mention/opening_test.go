package mention

import (
	"path/filepath"
	"testing"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/lexicon/list"
	"newsdek/parse/internal/text"
)

func TestStrange(t *testing.T) {
	for line, want := range map[string]bool{
		"Kuzuada rows": true, "KUZUADA rows": true, "Ayşe Yılmaz": true, "kuzuada rows": true,
		"Kuzuada": false, "Kuzuada: a boat": false, "“Kuzuada rows": false, "- Kuzuada rows": false, "": false, " Kuzuada": false,
		"KuzuadaPaylaş at once": false, "AAKuzuada at once": false, "Paylaş it": false, "Ankara rows": false, "Dünya rows": false, "By order": false,
	} {
		if got := Strange(line); got != want {
			t.Errorf("%q opens strangely: %t", line, got)
		}
	}
}

// Nothing is found in a line that opens strangely which would stand at its start.
func FuzzStrange(f *testing.F) {
	files, err := filepath.Glob("../lexicon/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatal(files, err)
	}
	for _, file := range files {
		names, err := list.Read(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range names {
			f.Add(name + " 27.11.2015")
		}
	}
	for _, s := range []string{"Kuzuada Facebook", "Kuzuada - Dünya", "KuzuadaFacebook Twitter Instagram", "Kuzuada 0°C", "Kuzuada 27 Kasım 2015, 09:44", "Kuzuada şimdi © 2015"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if what := found(s); Strange(s) && what != "" {
			t.Errorf("%q opens strangely and holds %s", s, what)
		}
	})
}

// found says what a line holds that a known word opens.
func found(s string) string {
	_, facts := text.Scan(s)
	if _, stamps := ReadStamps(s, facts); stamps != nil && facts&(text.Divider|text.Digit) == 0 {
		return "stamps"
	}
	if Furniture(s, false) != 0 || MenuLike(s) || MenuLike(Unglued(s)) {
		return "furniture"
	}
	if lexicon.Lookup(s).Is(lexicon.Section|lexicon.Outlet) || ManySections(s) || IsDomain(s) || TitledOutlet(s) {
		return "a section or an outlet"
	}
	if kind, _, _ := labelAt(s); kind != lexicon.NoLabel {
		return "a label"
	}
	return ""
}

// A day behind a place and its country is a page's; behind anything else it is not.
func TestStampBehindPlace(t *testing.T) {
	for said, want := range map[string]bool{
		"Lefkoşa, Jordan Friday 28 July 2017": true,
		"Feribot, Jordan Friday 28 July 2017": false,
		"Lefkoşa, Kaptan Friday 28 July 2017": false,
		"Lefkoşa, Jordan Friday":              false,
	} {
		if _, stamps := stampBehindPlace(said, 0); (stamps != nil) != want {
			t.Errorf("%q holds a stamp: %t, want %t", said, !want, want)
		}
	}
}

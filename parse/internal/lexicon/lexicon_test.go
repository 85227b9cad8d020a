package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"newsdek/parse/internal/lexicon/list"
	"newsdek/parse/internal/text"
)

func TestLookup(t *testing.T) {
	for file, kind := range map[string]Kind{"agencies": Agency, "cities": City, "gluable": Gluable, "sections": Section, "teaser-links": Bar | TeaserLink} {
		entries, err := list.Read(file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for _, entry := range entries {
			for _, spelling := range []string{entry, strings.ToUpper(entry), strings.ToUpperSpecial(unicode.TurkishCase, entry), strings.ToLower(entry), text.Folded(entry)} {
				if e := Lookup(spelling); e.Kinds&kind != kind || e.name() != text.Folded(entry) {
					t.Errorf("%q is %q, of kinds %b", spelling, e.name(), e.Kinds)
				}
			}
			if e := Lookup(entry + " Kuzuada"); *e != (Entry{}) {
				t.Errorf("%q and a word are %q", entry, e.name())
			}
		}
	}
}

// What is no name has an entry that says nothing, however it begins.
func TestLookupOfOthers(t *testing.T) {
	for _, s := range []string{"", " ", "Kuzuada", "Dünya Kuzuada", "Dünya ", " Dünya", "\xff", strings.Repeat("Dünya ", 100), strings.Repeat("a", Longest+1)} {
		if e := Lookup(s); *e != (Entry{}) || e.Patterns() == nil || len(e.Patterns()) > 0 {
			t.Errorf("%q is %q, of kinds %b", s, e.name(), e.Kinds)
		}
	}
}

func TestLookupCopiesNothing(t *testing.T) {
	names := []string{"Güncelleme Tarihi", "DÜNYA BÜLTENİ", "Nobody knows what this is", "kuzuada"}
	if n := testing.AllocsPerRun(10, func() {
		for _, name := range names {
			Lookup(name)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// A pattern is found from its first word; one that stands in two lists is one.
func TestPatterns(t *testing.T) {
	for line, want := range map[string]Kind{
		"kalan karakter 250":   Bar | End,
		"diger spor haberler":  0,
		"diger spor haberleri": End,
		"takip et @kuzuada":    Bar,
		"etiket: ada, feribot": End,
		"etiket":               0,
	} {
		first, _, _ := strings.Cut(line, " ")
		var got Kind
		for _, p := range Lookup(first).Patterns() {
			if p.Fits(line) {
				got |= p.Kinds
			}
		}
		if got&(Bar|End) != want {
			t.Errorf("%q is of kinds %b, want %b", line, got, want)
		}
	}
}

// Beyond the length of a line of furniture an open end takes in no prose.
func TestLongPatterns(t *testing.T) {
	long := strings.Repeat(" ve feribot", 10)
	for head, want := range map[string]bool{"takip et": false, "reporting by ada": false, "reporting by ada; editing by kaptan": true, "etiketler: ada": true, "anadolu ajansi web sitesinde, ada": true} {
		first, _, _ := strings.Cut(head, " ")
		if got := slices.ContainsFunc(Lookup(first).Patterns(), func(p Pattern) bool { return p.Fits(head + long) }); got != want {
			t.Errorf("%q fits: %v", head+long, got)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	for _, name := range []string{"Güncelleme Tarihi", "The only ferry left its pier on Monday", "kuzuada"} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(name)))
			b.ReportAllocs()
			for b.Loop() {
				Lookup(name)
			}
		})
	}
}

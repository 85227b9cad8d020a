package text

import (
	"testing"
	"unicode"
)

// Words are compared without what Turkish keyboards and programs leave out.
func TestFolded(t *testing.T) {
	for _, alike := range [][]string{
		{"Hakkari", "Hakkâri", "HAKKÂRİ", "hakkari", "HAKKARI"},
		{"KASIM", "kasım", "Kasim", "KASİM", "kasi\u0307m"},
		{"Güncelleme", "GÜNCELLEME", "Guncelleme", "gûncelleme"},
		{"Işığı Söndür Çabuk", "ISIGI SONDUR CABUK", "IŞIĞI SÖNDÜR ÇABUK"},
		{"Today's", "Today’s", "TODAY‘S"},
		{"resmî", "RESMİ", "resmi"},
	} {
		for _, s := range alike[1:] {
			if Folded(s) != Folded(alike[0]) || !SameFolded(s, alike[0]) || !FoldsTo(s, Folded(alike[0])) {
				t.Errorf("%q folds to %q, %q to %q", s, Folded(s), alike[0], Folded(alike[0]))
			}
			if FoldsTo(s, Folded(s)+"s") || FoldsTo(s+"s", Folded(s)) || FoldsTo(s, "é"+Folded(s)) {
				t.Errorf("%q folds to more or less", s)
			}
			if !OpensFolded(s+"s", Folded(s)) || OpensFolded(s, Folded(s)+"s") || OpensFolded(s, "é"+Folded(s)) {
				t.Errorf("%q opens with more or less than it folds to", s)
			}
		}
	}
}

func TestIsLetter(t *testing.T) {
	for r := rune(-1); r <= unicode.MaxRune; r++ {
		if IsLetter(r) != unicode.IsLetter(r) {
			t.Errorf("IsLetter(%U) = %v", r, IsLetter(r))
		}
	}
}

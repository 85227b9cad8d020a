package mention

import "testing"

func TestMenuLike(t *testing.T) {
	for line, want := range map[string]bool{
		"Ana Sayfa Gündem Siyaset Ekonomi Spor Cadde":    true,
		"Paylaş Tweetle Yazdır A- A+":                    true,
		"LinkedinFlipboardE-postaLinki KopyalaYazı Tipi": false, // until it is unglued
		"[1]Ana Sayfa | [2]Gündem | [3]Ekonomi":          true,
		"[1] 2 3 Sonraki Sayfa Önceki Sayfa Yukarı":      true,
		"Home / Culture":                   true,
		"HOME > TURKEY":                    true,
		"Haberler › Güncel › Bir başlık":   true,
		"Anasayfa » Gündem » Haber":        true,
		"Home":                             false, // the lists hold it anyway
		"Home News":                        false,
		"Facebook Twitter":                 true,
		"Spor Ekonomi Gündem":              false,
		"Spor / Ekonomi":                   false, // the names of a section
		"Facebook Twitter Instagram çöktü": false,
		"Gündem » Siyaset":                 false,
		"Paylaş ve kazan":                  false,
		"":                                 false,
		"> > >":                            false,
	} {
		if got := MenuLike(line); got != want {
			t.Errorf("menuLike(%q) is %t", line, got)
		}
	}
	if line := "LinkedinFlipboardE-postaLinki KopyalaYazı Tipi"; !MenuLike(Unglued(line)) {
		t.Errorf("unglued(%q) is %q, no menu", line, Unglued(line))
	}
}

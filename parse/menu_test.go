package parse

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
		if got := menuLike(line); got != want {
			t.Errorf("menuLike(%q) is %t", line, got)
		}
	}
	if line := "LinkedinFlipboardE-postaLinki KopyalaYazı Tipi"; !menuLike(unglued(line)) {
		t.Errorf("unglued(%q) is %q, no menu", line, unglued(line))
	}
}

// What no list holds by its words is furniture by its shape, wherever it stands.
func TestFurnitureByShape(t *testing.T) {
	const date = "Yayın Tarihi: 27 Kasım 2015, 09:44\n"
	for _, line := range []string{
		"Ana Sayfa Gündem Siyaset Ekonomi", "LinkedinFlipboardE-postaLinki Kopyala", "Home / Culture", "4 dk okuma", "Okunma: 1.412", "Fotoğraf: AA", "A", "+",
	} {
		for _, text := range []string{line + "\n\n" + story(date), storyTop + line + "\n\n" + storyBody + "\n" + date} {
			_, a := roleOf(t, text)
			if a.Headline != "Ferry to Kuzuada sails again" || len(a.Body) != 2 || a.Byline != "World Bulletin / News Desk" {
				t.Errorf("%q: headline %q, byline %q, body %q", line, a.Headline, a.Byline, a.Body)
			}
		}
	}
	for _, line := range []string{"Fotoğraf: çatıda iki adam", "* * *", "7", "Photos: Two men on a roof"} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+line+"\n\n"+storyBody); len(a.Body) != 5 {
			t.Errorf("%q is not in the body: %q", line, a.Body)
		}
	}
}

func TestSectionBehindItsLabel(t *testing.T) {
	for _, label := range sectionLabels {
		for _, text := range []string{storyTop + label + " : Denizcilik\n\n" + storyBody, story(label + ": Denizcilik")} {
			if _, a := roleOf(t, text); a.Section != "Denizcilik" || len(a.Body) != 2 {
				t.Errorf("%s: section %q, body %q", label, a.Section, a.Body)
			}
		}
	}
	if _, a := roleOf(t, storyTop+storyBody+"\nKategori: bu yıl üç ödül verilecek\n"); a.Section != "" || len(a.Body) != 3 {
		t.Errorf("prose behind the label: section %q, body %q", a.Section, a.Body)
	}
}

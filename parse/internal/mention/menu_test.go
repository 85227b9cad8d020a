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

func TestListsNames(t *testing.T) {
	for line, want := range map[string]bool{
		"Adana Ankara Bursa İzmir Konya Rize Van":                    true,
		"Gündem Ekonomi Dünya Spor Magazin Sağlık Kuzuada":           true,
		"Gündem | Ekonomi | Dünya | Spor | Magazin | Sağlık":         true,
		"Login Settings Newsletters Bookmarks Rewards Feedback Kuzu": true,
		"Gündem Ekonomi Dünya Spor Magazin":                          false, // a headline may be as short
		"Adana Ankara Bursa İzmir Konya Rize Van.":                   false, // a sentence
		"Kuzuada Ankara Bursa İzmir Konya Rize Van":                  false,
		"Ankara Bursa İzmir arasında yeni bir gemi sefer yapacak":    false,
		"": false,
	} {
		if got := ListsNames(line); got != want {
			t.Errorf("ListsNames(%q) is %t", line, got)
		}
	}
}

func TestTrailSection(t *testing.T) {
	for line, want := range map[string]string{
		"Ana Sayfa › Spor › Kuzuada'da maç": "Spor", "Home > Turkey": "Turkey", "HABER /  GÜNCEL": "GÜNCEL", "Haberler » Gündem": "Gündem",
		"Haber / Derya Kumsal": "", "Spor / Ekonomi": "", "Home": "", "Home › Ferry sails again": "",
	} {
		if e := TrailSection(line); e.Of(line) != want {
			t.Errorf("the section of %q is %q, want %q", line, e.Of(line), want)
		}
	}
}

func TestListsTags(t *testing.T) {
	for line, want := range map[string]bool{
		"Floods, Ferries, Rains, Piers, Goats, Kuzuada": true, "Floods, Ferries, Rains, Piers, Goats - The Kuzuada Post": true, "Floods, Piers, Goats, Rains, Kuzu Ada": true,
		"Floods, Ferries, Rains, Piers": false, "Floods, ferries, rains, piers, goats": false, "Derya Kumsal, Nuri Tandır, Ali Deniz, Ece Kaya, Can Su": false,
		"Floods, Ferries, Rains, Piers and the Goats, Kuzuada": false, "Floods, Ferries, Rains, Piers, Goats.": false,
	} {
		if got := ListsTags(line); got != want {
			t.Errorf("ListsTags(%q) is %t", line, got)
		}
	}
}

func TestRunTogether(t *testing.T) {
	for s, want := range map[string]bool{
		"NewsSportBusinessLifestyleCultureGoing OutHomes & PropertyComment":  true,
		"We saw #FreeTheNightBoatOfKorvala":                                  false,
		"GündemSporEkonomiDünyaMagazinYaşam":                                 true,
		"EntertainmentFilm reviewsMoviesMusicTelevisionFashion":              true,
		"McDonald's, YouTube ve WhatsApp":                                    false,
		"SpongeBobSquarePantsMovie tops box office":                          false,
		"Haber: DeryaKumsalNuriTandırAyşeKaya":                               false,
		"The bug is in getElementByIdOrNameOfForm of the page.":              false,
		"The slogan FreeTheNightBoatOfKorvala was seen on walls of the pier": false,
	} {
		if got := RunTogether(s); got != want {
			t.Errorf("%q: %t, want %t", s, got, want)
		}
	}
}

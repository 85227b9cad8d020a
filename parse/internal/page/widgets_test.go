package page

import "testing"

// A day beside the rates of exchange, or among other stories' days, dates no story, unless it stands below the headline.
func TestWidgetDays(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all\n\n"
		story    = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n\n" +
			"Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school.\n\n"
		rates   = "34,06\nEURO\n36,75\n\n" // below DOLAR
		changes = "9549,89%1,94\n34,47% -0,02\n"
		day     = "2015-11-27"
	)
	for _, tt := range []struct{ name, page, want string }{
		{"above rates", "Kuzuada\n27 Kasım 2015\nDOLAR\n" + rates + headline + story, ""},
		{"below rates that the story may tell", headline + story + "DOLAR\n" + rates + "27.11.2015\n", day},
		{"below changes", headline + story + changes + "Kuzuada\n27.11.2015\n", ""},
		{"with an hour", headline + story + changes + "Kuzuada\n27.11.2015 09:44\n", day + "T09:44:00Z"},
		{"below the headline", headline + "27.11.2015\nDOLAR\n" + rates + story, day},
		{"five above the second rate", "Kuzuada\n27 Kasım 2015\nGündem\nDOLAR\n" + rates + headline + story, ""},
		{"six above the second rate", "Kuzuada\n27 Kasım 2015\nGündem\nSpor\nDOLAR\n" + rates + headline + story, day},
		{"above one rate", "Kuzuada\n27 Kasım 2015\nDOLAR\n34,06\n\n" + headline + story, day},
		{"above its headline, and what it tells", "Kuzuada\n27 Kasım 2015\n\n" + headline + changes + story, day},
		{"above percentages", "Kuzuada\n27 Kasım 2015\n%49,50\n%50,50\n\n" + headline + story, day},
		{"below votes", headline + story + "Evet\n%49,5\nHayır\n%50,5\n\n27 Kasım 2015\n", day},
		{"below hours", headline + story + "İmsak\n05.12\nİftar\n19.34\n\n27 Kasım 2015\n", day},
		{"below prices", headline + story + "Benzin\n20,45\nMotorin\n24,10\n\n27 Kasım 2015\n", day},
		{"below other days", "Goats of Sazak\n26.11.2015\nBread of Kuzuada\n26.11.2015\nWorld Bulletin\n25.11.2015\n\n" + headline + headline + story, "2015-11-25"},
		{"above what readers do", "Kuzuada\n27 Kasım 2015\nPaylaş\n0\n1.452\n2.318\n\n" + headline + story, day},
		{"rates above the last paragraph", headline + story + changes + "Nobody had expected the rates. They were unloaded first, the captain said, because they had been promised.\n\n27.11.2015\n", day},
		{"below another story's day", headline + story + "GÜNDEM\n26 Kasım 2015SPOR\n26 Kasım 2015EKONOMİ\n27 Kasım 2015\n", ""},
		{"below a place with its day", "26 Kasım 2015Ankara\n27 Kasım 2015\n\n" + headline + story, day},
	} {
		got := ""
		if d := pageOf(t, tt.page).Dates.Published; d.Valid() {
			got = d.Text
		}
		if got != tt.want {
			t.Errorf("%s: published %q, want %q, of\n%s", tt.name, got, tt.want, tt.page)
		}
	}
}

// The section above the first of other stories' days is furniture as they are, where it can be one.
func TestMarkAges(t *testing.T) {
	const (
		story = "Kuzuada'nın tek fırını iki yıl sonra yeniden yandı, ilk ekmeği de okulun müdürü aldı ve kırk öğrenciye bölüştürdü.\n"
		ages  = "14 Mart 2026EKONOMİ\n2 gün önceADA YEMEKLERİ\n"
	)
	for _, tt := range []struct {
		page string
		bars int
	}{
		{story + "GÜNDEM\n" + ages, 3},
		{story + "Fırının bacası için adanın bütün çocuklarının katılacağı yeni bir yarışma açılıyor\n" + ages, 2},
		{story + "Baca yıkıldı.\n" + ages, 2},
		{"Ada\nGÜNDEM\n" + ages, 2},
		{ages, 2},
		{story + "GÜNDEM\n14 Mart 2026EKONOMİ\n", 0},
	} {
		bars := 0
		for _, u := range pageOf(t, tt.page).Units {
			if u.looks == barLook {
				bars++
			}
		}
		if bars != tt.bars {
			t.Errorf("%d units are furniture, want %d, of\n%s", bars, tt.bars, tt.page)
		}
	}
}

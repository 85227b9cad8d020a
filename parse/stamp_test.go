package parse

import (
	"strings"
	"testing"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// What stands for dates on one line, or broken over several; / stands for a line's end.
func TestStamps(t *testing.T) {
	const day, clock = "2015-11-27", "2015-11-27T09:44:00+02:00"
	const later = "2015-11-28T10:15:00+02:00"
	for _, tt := range []struct{ line, published, updated string }{
		// what is glued to a date or stands beside it
		{"27 November 20155 dk okuma6 görüntülenmeSon güncelleme: 28.11.2015 10:15", day, later},
		{"27.11.2015 09:4412 yorum", clock, ""},
		{"2015-11-27T09:44:00+02:0012 yorum", clock, ""},
		{"6 görüntülenme27 November 2015", day, ""},
		{"Paylaş27.11.2015 09:44", clock, ""},
		{"Paylaş 27 Kasım 2015 | 09:44", clock, ""},
		{"Paylaş 12 27 Kasım 2015 | 09:44", clock, ""},
		{"27.11.2015 09:44Paylaş", clock, ""},
		{"A+ A- 27.11.2015 09:44 | Yazdır", clock, ""},
		{"Yurt Dünya 27.11.2015 09:44:00 0", clock, ""},
		{"GÜNCEL 27.11.2015 09:44 12.345", clock, ""},
		{"27-11-2015 09:44 GÜNDEM", clock, ""},
		{"2015.11.27 09:44 - Son Güncellenme: 2015.11.28 10:15 - Spor", clock, later},
		{"27.11.2015 | Kaynak: AA | Güncelleme: 28.11.2015 10:15", day, later},
		{"AA | 27.11.2015 - 09:44..", clock, ""},
		{"AA 27.11.2015 09:44.", clock, ""},
		{"27 Kasım 2015, 12345 yorum", day, ""},
		{"27 Kasım 2015 CumaPaylaş", day, ""},
		{"Nov 27, 2015 9:44 AMPrint", clock, ""},
		{"27.11.2015 07:44 ZGüncelleme: 28.11.2015 10:15", clock, later},
		{"27 Nov 2015 07:44 GMT - 5 min read", clock, ""},
		{"Dünya, 27.11.2015 09:44", clock, ""},
		{"GÜNDEM 27.11.2015 0", day, ""},
		{"EKONOMİ 27.11.2015 09:44:00 7166 0", clock, ""},
		{"11.27.2015 09:44", clock, ""},
		{"11.27.15 09:44", "", ""},
		{"⏱ Okuma Süresi 2 dk•Yayınlanma Cuma, Kasım 27 2015", day, ""},
		{"Nov 27, 2015 • 1 hour ago • < 1 minute read • Join the conversation", day, ""},
		{"27/11/2015 09:44© Hürriyet", clock, ""},
		{"Friday، 27 November 2015، 09:44 AM", clock, ""},
		{"News in English 27.11.2015, 09:44 Pelin Su Kumsal", clock, ""},
		{"27.11.2015, 09:44 Pelin Su Kumsal dedi", "", ""},
		{"27 Kasım 2015 09:44 09:44", clock, ""},
		{"27 Kasım 2015 09:44 10:15", "", ""},
		{"This story is from November 27, 2015", day, ""},
		{"Konya 27.11.2015 - 09:44, Güncelleme: 28.11.2015 - 10:15 1441 kez okundu.", clock, later},
		{"News Code : 350976 | Publish Date :2015/11/27 - 09:44 | Category: FORUM", clock, ""},
		{"27.11.2015 | Spor | 123", day, ""},
		{"World | November 27, 2015, Friday - 09:44| Views: | Comments: 0", clock, ""},
		{"27 Nov 2015 09:44 IST World", day, ""},
		{"27.11.2015 28.11.2015", day, ""},
		{"27 Nov 2015 27 Nov 2015", day, ""},
		{"Published On 27 Nov 2015 27 Nov 2015", day, ""},
		{"Yayınlanma: 27.11.2015 09:44 27.11.2015 09:44", clock, ""},
		{"November 27, 2015 GMT", day, ""},
		{"Derya Kumsal 27 November 2015 09:44", clock, ""},
		{"Derya Su Kumsal Updated 28.11.2015 10:15", "", later},
		{"Kuzuada 27 November 2015 09:44", "", ""},
		{"Bahar Bayramı 27 Kasım 2015", "", ""},
		{"Derya Kumsal, Kuzuada Haber Net, 27 Kasım 2015", day, ""},
		{"November 27, 2015 GMT 09:44", "", ""},
		{"27.11.2015 - 28.11.2015", "", ""},
		{"Kuzuada Son Güncelleme - 27.11.2015 09:44", "", ""},
		{"Son Başvuru Tarihi - 27.11.2015", "", ""},
		{"Deadline | 27.11.2015 09:44", "", ""},
		{"Next match – 27.11.2015 09:44", "", ""},
		{"BODRUM, Turkey — November 27, 2015", day, ""},
		{"Hürriyet | 27.11.2015 09:44", clock, ""},
		{"ANKARA | AA | 27.11.2015 09:44", clock, ""},
		{"Derya Kumsal, Nuri Tandır - 27.11.2015 09:44", clock, ""},
		{"27 Kasım 2015 09:44 – 28 Kasım 2015 10:15", "", ""},
		{"27.11.2015 17", "", ""},
		{"27.11.2015 Ankara", "", ""},
		{"27 Kasım 2015 Spor", "", ""},
		{"Bahar Bayramı 21 Mart 2024 - Gündem", "", ""},
		{"Kategori: Deniz Kumsal 27.11.2015 09:44", "", ""},
		{"By | Nov 27, 2015", "", ""},
		{"Kaynak: - Nov 27, 2015", "", ""},
		{"by , 27 Kasım 2015", "", ""},
		{"27.11.2015 09:44 ve 28.11.2015 10:15", "", ""},

		{"Published Nov 27, 2015 • Last updated 1 hour ago • 4 minute read", day, ""},
		{"Published Nov 27, 2015 • Last updated an hour or so late", "", ""},
		{"Derya Kumsal / 27 Nov 2015", day, ""},

		// halves of the day, hours alone, ordinals
		{"27 Kasım 2015 Cuma 09:44 am", clock, ""},
		{"November 27, 2015, 9:44am", clock, ""},
		{"Fri 27 Nov 2015 | 09:44 am", clock, ""},
		{"Nov 27, 2015 9 AM", "2015-11-27T09:00:00+02:00", ""},
		{"12 a.m. Nov 27, 2015", "2015-11-27T00:00:00+02:00", ""},
		{"Nov 27, 2015 13 PM", "", ""},
		{"Nov 27th 2015", day, ""},
		{"November 27,2015", day, ""},

		// where the clock stands
		{"27.11.2015 10:44 +03:00", clock, ""},
		{"Fri, 27 Nov 2015 10:44:00 +0300", clock, ""},
		{"Fri, 27 Nov 2015 02:44:00 -0500", clock, ""},
		{"27.11.2015 07:44 Z", clock, ""},
		{"27.11.2015 07:44 GMT - Spor", clock, ""},
		{"27.11.2015 09:44 (İstanbul)", clock, ""},
		{"27.11.2015 09:44 -05:00", "", ""},
		{"27.11.2015 09:44 +5", "", ""},
		{"Nov 27, 2015 3 AM PT", day, ""},
		{"27.11.2015 09:44 IST", day, ""},
		{"27.11.2015 25:44 IST", "", ""},

		// numbers of which the first is the month
		{"Posted on 11/27/15", day, ""},
		{"11/27/2015", day, ""},
		{"Yayın Tarihi: 11/27/2015", "", ""},
		{"Posted on 11/12/15", "", ""},
		{"Posted on 27.11.15", "", ""},

		// a label decides, on either side
		{"Güncelleme Tarihi - 27.11.2015 09:44", "", clock},
		{"Güncelleme Tarihi – 27.11.2015 09:44", "", clock},
		{"Güncelleme Tarihi | 27.11.2015 09:44", "", clock},
		{"Güncelleme Tarihi; 27.11.2015 09:44", "", clock},
		{"Güncelleme Tarihi = 27.11.2015 09:44", "", clock},
		{"27.11.2015 09:44 güncellendi", "", clock},
		{"27.11.2015 09:44 (TSİ) güncellendi", "", clock},
		{"27 Kasım 2015 tarihinde güncellendi", "", day},
		{"27 Kasım 2015 tarihinde saat 09:44'te güncellendi.", "", clock},
		{"27.11.2015 09:44 yayınlandı, 28.11.2015 10:15 güncellendi", clock, later},
		{"27.11.2015 09:44 yayınlandı | 28.11.2015 10:15 güncellendi", clock, later},
		{"27.11.2015 09:44 Güncellendi | 28.11.2015 10:15", clock, later},
		{"27.11.2015 09:44 Updated: 28.11.2015 10:15", clock, later},
		{"27.11.2015 09:44 güncellendi ve kapandı", "", ""},
		{"Haberin Güncelleme Tarihi: 27.11.2015 09:44", "", clock},
		{"En son güncelleme | 27.11.2015 09:44", "", clock},
		{"GÜNCELLENME ZAMANI - 27.11.2015 09:44", "", clock},
		{"Yüklenme Tarihi: 27.11.2015 09:44", clock, ""},
		{"Originally published on 27 November 2015 at 09:44", clock, ""},
		{"Last updated on 27 November 2015 at 09:44", "", clock},
		{"First published: 27 November 2015 at 09:44", clock, ""},
		{"PUBLISHED: November 27, 2015 at 9:44 a.m. | UPDATED: November 28, 2015 at 10:15 a.m.", clock, later},
		{"Yayın tarihi / saat: 27 Kasım 2015, 09:44", clock, ""},
		{"Giriş Saati : 27.11.2015 09.44 Güncelleme : 28.11.2015 10.15", clock, later},
		{"Muhabir: Derya KumsalGüncelleme: 27.11.2015", "", day},
		{"6 Yıl Önce Güncellendi", "", ""},

		// broken over lines
		{"Nov 27, 2015 9:44/am", clock, ""},
		{"Nov 27, 2015 11:44/pm IST", day, ""},
		{"Nov 27, 2015 11:44/pm as ever", day, ""},
		{"27.11.2015 10:44/+03:00", clock, ""},
		{"27.11.2015 10:44/-0500 and on", day, ""},
		{"27.11.2015/07:44/GMT", clock, ""},
		{"27.11.2015 09:44/tarihinde güncellendi", "", clock},
		{"09:44, 27 November 2015/Friday", clock, ""},
		{"Updated:/9:44 am/27 Nov 2015", "", clock},
		{"09:44, 27 November/2015/Friday", clock, ""},
		{"9:44 am, 27 November/2015 güncellendi", "", clock},
		{"27 November/2015 in the harbour", "", ""},
		{"Güncelleme Tarihi -/27.11.2015 09:44", "", clock},
		{"Last updated on Friday,/27 November 2015", "", day},
		{"Published: Nov 27, 2015 9:44/am | Updated: Nov 28, 2015 10:15/am", clock, later},
	} {
		text := strings.ReplaceAll(tt.line, " / ", "\x00")
		if !strings.Contains(tt.line, "11/") {
			text = strings.ReplaceAll(text, "/", "\n")
		}
		a, err := Parse([]byte(story(strings.ReplaceAll(text, "\x00", " / "))), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Published != tt.published || a.Updated != tt.updated {
			t.Errorf("%q: published %q, updated %q; want %q and %q", tt.line, a.Published, a.Updated, tt.published, tt.updated)
		}
	}
}

// What stands beside a date and names somebody or a section is told.
func TestNamesBesideStamps(t *testing.T) {
	for line, want := range map[string][3]string{
		"27.11.2015 09:44 GÜNDEM":                                  {"", "", "GÜNDEM"},
		"Yurt Dünya 27.11.2015 09:44 0":                            {"", "", "Yurt"},
		"ANKARA AA 27.11.2015 09:44":                               {"AA", "AA", ""},
		"27.11.2015 | Kaynak: AA | Güncelleme: 28.11.2015":         {"AA", "AA", ""},
		"Muhabir: Derya KumsalGüncelleme: 27.11.2015":              {"Derya Kumsal", "", ""},
		"Kaynak: AAGüncelleme Tarihi: 27 Kasım 2015":               {"AA", "AA", ""},
		"27.11.2015 09:44 - Muhabir: Derya Kumsal":                 {"Derya Kumsal", "", ""},
		"27 Nov 2015 by Derya Kumsal":                              {"Derya Kumsal", "", ""},
		"Posted on November 27, 2015 by Derya Kumsal":              {"Derya Kumsal", "", ""},
		"Posted by Derya Kumsal on November 27, 2015":              {"Derya Kumsal", "", ""},
		"By Derya Kumsal, 27 Nov 2015":                             {"Derya Kumsal", "", ""},
		"Associated PressNovember 27, 2015 9:44 AM":                {"Associated Press", "Associated Press", ""},
		"Derya KumsalNov 27, 2015":                                 {"Derya Kumsal", "", ""},
		"Derya Kumsal Nov 27, 2015":                                {"Derya Kumsal", "", ""},
		"By Derya Kumsal 27 November 2015":                         {"Derya Kumsal", "", ""},
		"by Derya Kumsal Nov. 27, 2015 9:44 am":                    {"Derya Kumsal", "", ""},
		"Derya Kumsal, November 27, 2015 9:44 AM":                  {"Derya Kumsal", "", ""},
		"Derya Kumsal · 27 Nov 2015 · 5 min read":                  {"Derya Kumsal", "", ""},
		"27 Kasım 2015 09:44KuzuadaHaber":                          {"KuzuadaHaber", "KuzuadaHaber", ""},
		"World | Derya Kumsal | 27 Nov 2015":                       {"Derya Kumsal", "", "World"},
		"World | By Derya Deniz Kumsal | 27 Nov 2015":              {"Derya Deniz Kumsal", "", "World"},
		"World | Rowing Studies | 27 Nov 2015":                     {"", "", "World"},
		"Derya Kumsal | World | 27 Nov 2015":                       {"Derya Kumsal", "", "World"},
		"27 Nov 2015 | Derya Kumsal | World":                       {"Derya Kumsal", "", "World"},
		"Posted by Derya Kumsal | Nov 27, 2015 | World":            {"Derya Kumsal", "", "World"},
		"Posted on Nov 27, 2015 in World by Derya Kumsal":          {"Derya Kumsal", "", "World"},
		"Nov 27, 2015 by Derya Kumsal in World":                    {"Derya Kumsal", "", "World"},
		"by Derya Kumsal Nov 27, 2015 in World 0":                  {"Derya Kumsal", "", "World"},
		"Nov 27, 2015 By Derya Kumsal Leave a Comment":             {"Derya Kumsal", "", ""},
		"Derya Kumsal 27 Kasım 2015 09:44 Spor 0 Yorum":            {"Derya Kumsal", "", "Spor"},
		"27 Kasım 2015 Derya Kumsal Spor":                          {"Derya Kumsal", "", "Spor"},
		"Spor 27.11.2015 AA":                                       {"AA", "AA", "Spor"},
		"Kategori: Spor Tarih: 27.11.2015 Kaynak: AA":              {"AA", "AA", "Spor"},
		"Kategori: Spor | Yazar: Derya Kumsal | Tarih: 27.11.2015": {"Derya Kumsal", "", "Spor"},
		"Derya Kumsal • Spor • 27 Kasım 2015":                      {"Derya Kumsal", "", "Spor"},
		"Derya Kumsal / Spor / 27 Kasım 2015":                      {"Derya Kumsal", "", "Spor"},
		"27 Kasım 2015 Derya Kumsal Kültür Sanat":                  {"Derya Kumsal", "", "Kültür Sanat"},
		"World | Derya Kumsal, Deniz Kumsal | 27 Nov 2015":         {"Derya Kumsal, Deniz Kumsal", "", "World"},
		"World | AA, Reuters | 27 Nov 2015":                        {"AA, Reuters", "AA", "World"},
		"World / Asia | Derya Kumsal | 27 Nov 2015":                {"Derya Kumsal", "", "World / Asia"},
		"27 Kasım 2015 09:44 | AA | Derya Kumsal":                  {"Derya Kumsal", "", ""},
		"27 Kasım 2015 09:44 | Derya Kumsal | Deniz Kumsal":        {"Derya Kumsal | Deniz Kumsal", "", ""},
		"Nov 27, 2015 by Derya Kumsal – 5 Comments":                {"Derya Kumsal", "", ""},
		"Kategori: Spor, Dünya Tarih: 27.11.2015 09:44":            {"", "", "Spor, Dünya"},
		"Nov 27, 2015 by Derya Kumsal — 5 Comments":                {"Derya Kumsal", "", ""},
		"Fotoğraf | Derya Kumsal | 27 Kasım 2015":                  {"Fotoğraf | Derya Kumsal", "", ""},
		"Ankara 27 Kasım 2015 Derya Kumsal":                        {"Derya Kumsal", "", ""},
		"Nov 27, 2015 by Derya Kumsal — Updated: Nov 28, 2015":     {"Derya Kumsal", "", ""},
		"27.11.2015 Kaynak: -":                                     {"", "", ""},
		"27.11.2015 by - DHA":                                      {"DHA", "DHA", ""},
		"Nov 27, 2015 Derya Kumsal –":                              {"Derya Kumsal", "", ""},
		"Dünya | Sağlık | 27 Kasım 2015":                           {"", "", "Dünya | Sağlık"},
		"27 Kasım 2015 Spor 0 Yorum":                               {"", "", "Spor"},
		"Derya Kumsal, Spor, 27 Kasım 2015":                        {"Derya Kumsal", "", "Spor"},
		"Home | Sports | 27 Nov 2015":                              {"", "", "Sports"},
		"Home | World | Sports | 27 Nov 2015":                      {"Home | World | Sports", "", ""},
		"Kategori: Spor | Tarih: 27.11.2015 09:44":                 {"", "", "Spor"},
		"Category: Local News, Date: Nov 27, 2015":                 {"", "", "Local News"},
		"SporHaber Girişi : 27 Kasım 2015 09:44":                   {"", "", "Spor"},
		"NewsPublished: Nov 27, 2015":                              {"", "", "News"},
		"27 Nov 2015 | Category: Nation/World":                     {"", "", "Nation/World"},
		"27 Kasım 2015 09:44 - Kuzuada Haber":                      {"", "", ""},
		"Posted on November 27, 2015 in News":                      {"", "", "News"},
		"Posted in News on November 27, 2015":                      {"", "", "News"},
		"November 27, 2015 in Nation/World":                        {"", "", "Nation/World"},
		"Updated: 27 Nov 2015 | Derya Kumsal":                      {"Derya Kumsal", "", ""},
		"Güncelleme: 27.11.2015 09:44 - Derya Kumsal":              {"Derya Kumsal", "", ""},
		"Updated 27 Nov, 2015 | Derya Kumsal":                      {"Derya Kumsal", "", ""},
		"Derya Kumsal / KUZUADA.NET / 27 Nov 2015 09:44":           {"Derya Kumsal / KUZUADA.NET", "KUZUADA.NET", ""},
	} {
		const twice = "Ferry to Kuzuada sails again\n\nFerry to Kuzuada sails again\n\n"
		a, err := Parse([]byte(twice+storyBody+"\n"+line+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := [3]string{a.Byline, a.Source, a.Section}; got != want {
			t.Errorf("%q: byline, source and section are %q, want %q", line, got, want)
		}
		if a.Published == "" && a.Updated == "" {
			t.Errorf("%q: no date", line)
		}
	}
}

// An update whose clock stands in a zone that nobody knows borrows no other, nor does one away from the publication.
func TestNoClockIsBorrowed(t *testing.T) {
	for _, stamps := range []string{
		"27.11.2015 09:44\nGüncelleme: 27.11.2015 11:44 IST",
		"27.11.2015 09:44\nMuhabir: Derya Kumsal\nGüncelleme: 27.11.2015",
	} {
		a, err := Parse([]byte(story(stamps)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Updated != "2015-11-27" || a.Published != "2015-11-27T09:44:00+02:00" {
			t.Errorf("%q: published %q, updated %q", stamps, a.Published, a.Updated)
		}
	}
}

// A line that holds no date makes no garbage.
func TestNoStampCopiesNothing(t *testing.T) {
	lines := []string{"The ferry sailed at 9 with 40 passengers on board and nobody counted them again", "Kuzuada 2 - 1 Sazak", "Forty islanders rowed for 12 days, and then some"}
	if n := testing.AllocsPerRun(10, func() {
		for _, line := range lines {
			mention.ReadStamps(line, text.Digit|text.Divider)
		}
	}); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

package parse

import (
	"testing"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A credit may name the camera, the agency, the place and what the outlet is.
func TestCreditParts(t *testing.T) {
	for _, tt := range []struct{ line, byline, source, desk string }{
		{"Haber: Derya KUMSAL - Kamera: Nuri TANDIR / KUZUADA, (DHA)", "Derya KUMSAL - Kamera: Nuri TANDIR / KUZUADA, (DHA)", "DHA", ""},
		{"Haber-Kamera: Derya KUMSAL/KUZUADA (İzmir), (DHA)", "Derya KUMSAL/KUZUADA (İzmir), (DHA)", "DHA", ""},
		{"Derya Kumsal / AA / İZMİR", "Derya Kumsal / AA / İZMİR", "AA", ""},
		{"Star Gazetesi / ANKARA", "Star Gazetesi / ANKARA", "Star Gazetesi", ""},
		{"T24 Haber Merkezi", "T24 Haber Merkezi", "T24", "Haber Merkezi"},
		{"Ekonomi Servisi / Dünya Bülteni", "Ekonomi Servisi / Dünya Bülteni", "Dünya Bülteni", "Ekonomi Servisi"},
		{"Reported by: Derya Kumsal,", "Derya Kumsal", "", ""},
		{"By Derya Kumsal, Staff Writer", "Derya Kumsal, Staff Writer", "", ""},
		{"World Bulletin / Staff Writer", "World Bulletin / Staff Writer", "World Bulletin", "Staff Writer"},
		{"World Bulletin /", "World Bulletin", "World Bulletin", ""},
		{"/ Haber Merkezi", "Haber Merkezi", "", "Haber Merkezi"},
		{"(Kuzuada Postası)", "Kuzuada Postası", "Kuzuada Postası", ""},
		{"AA -", "AA", "AA", ""},
		{"By Derya Kumsal - World Bulletin:", "Derya Kumsal - World Bulletin", "World Bulletin", ""},
		{"by Daily Sabah with AA", "Daily Sabah with AA", "Daily Sabah", ""},
		{"By Derya Kumsal | World Bulletin", "Derya Kumsal | World Bulletin", "World Bulletin", ""},
		{"Derya Kumsal, Reporter", "Derya Kumsal, Reporter", "", ""},
		{"By Derya Kumsal, Washington correspondent", "Derya Kumsal, Washington correspondent", "", ""},
		{"NTV Spor / Derya Kumsal", "NTV Spor / Derya Kumsal", "NTV Spor", ""},
		{"BY DAILY SABAH WITH AGENCIES", "DAILY SABAH WITH AGENCIES", "DAILY SABAH", ""},
		{"By staff and agencies", "staff and agencies", "agencies", "staff"},
		{"World Bulletin with wires", "World Bulletin with wires", "World Bulletin", ""},
		{"World Bulletin and Daily Sabah", "World Bulletin and Daily Sabah", "World Bulletin", ""},
		{"BY DERYA KUMSAL, NURİ TANDIR, AND ALİ RIZA GÖK", "DERYA KUMSAL, NURİ TANDIR, AND ALİ RIZA GÖK", "", ""},
		{"By Derya Kumsal, Kuzuada Post staff writer", "Derya Kumsal, Kuzuada Post staff writer", "", ""},
		{"By Derya Kumsal Environment correspondent", "Derya Kumsal Environment correspondent", "", ""},
		{"By Derya Kumsal • Staff", "Derya Kumsal • Staff", "", "Staff"},
		{"By Derya Kumsal • World Bulletin", "Derya Kumsal • World Bulletin", "World Bulletin", ""},
		{"Derya Kumsal / News Desk", "Derya Kumsal / News Desk", "", "News Desk"},
		{"By Our Correspondent", "Our Correspondent", "", "Our Correspondent"},
		{"By Derya Kumsal (derya@kuzuada.example)", "Derya Kumsal", "", ""},
		{"Haber: Derya Kumsal derya@kuzuada.example", "Derya Kumsal", "", ""},
		{"Derya Kumsal | derya@kuzuada.example", "Derya Kumsal", "", ""},
		{"Derya Kumsal @derya_k", "Derya Kumsal", "", ""},
		{"By Derya Kumsal, Nuri Tandır and Ali Rıza Gök", "Derya Kumsal, Nuri Tandır and Ali Rıza Gök", "", ""},
	} {
		l, a := firstLine(t, tt.line+"\n\n"+storyBody)
		if l.Role != Byline || a.Byline != tt.byline || a.Source != tt.source || a.Desk != tt.desk {
			t.Errorf("%q is %s by %q: byline %q, source %q, desk %q", tt.line, l.Role, l.Reasons, a.Byline, a.Source, a.Desk)
		}
	}
}

// Persons, places, agencies and outlets in one credit.
func TestCreditOfSeveralParts(t *testing.T) {
	for _, tt := range []struct{ line, name, source, desk string }{
		{"Kaynak: (BHA) - Beyaz Haber Ajansı", "(BHA) - Beyaz Haber Ajansı", "BHA", ""},
		{"Kaynak: Kafkas Haber Ajansı", "Kafkas Haber Ajansı", "Kafkas Haber Ajansı", ""},
		{"Kaynak: Bölge Gazetesi Haber Merkezi", "Bölge Gazetesi Haber Merkezi", "Bölge Gazetesi", "Haber Merkezi"},
		{"Kaynak: kuzuada.net Haber Merkezi", "kuzuada.net Haber Merkezi", "kuzuada.net", "Haber Merkezi"},
		{"KAFKAS HABER AJANSI / SEDAT KIRIMLI – ÖZEL HABER", "KAFKAS HABER AJANSI / SEDAT KIRIMLI – ÖZEL HABER", "KAFKAS HABER AJANSI", ""},
		{"SERKAN AYDINLI / BURSADA BUGÜN", "SERKAN AYDINLI / BURSADA BUGÜN", "BURSADA BUGÜN", ""},
		{"Ayşe Kumsal-İLKHA", "Ayşe Kumsal-İLKHA", "İLKHA", ""},
		{"ITAR-TASS", "ITAR-TASS", "ITAR-TASS", ""},
		{"Anadolu Agency WORLD", "Anadolu Agency WORLD", "Anadolu Agency", ""},
		{"By Derya Kumsal in Ankara and Nuri Tandır in Izmir", "Derya Kumsal in Ankara and Nuri Tandır in Izmir", "", ""},
		{"By Derya Kumsal for World Bulletin", "Derya Kumsal for World Bulletin", "World Bulletin", ""},
		{"Written by Derya Kumsal", "Derya Kumsal", "", ""},
		{"byDerya Kumsal", "Derya Kumsal", "", ""},
		{"ByDerya Kumsal and Nuri Tandır", "Derya Kumsal and Nuri Tandır", "", ""},
		{"Author of the article: Derya Kumsal", "Derya Kumsal", "", ""},
		{"BYLINE: By Derya Kumsal", "Derya Kumsal", "", ""},
		{"Haber Kaynağı: İHA", "İHA", "İHA", ""},
		{"Muhabir: Ayşe Kumsal Kaynak: AA", "Ayşe Kumsal", "AA", ""},
		{"Kaynak: AA Muhabir: Ayşe Kumsal", "Ayşe Kumsal", "AA", ""},
		{"Muhabir: Ayşe KumsalKaynak: AA", "Ayşe Kumsal", "AA", ""},
		{"Editör: Ayşe Kumsal - Kaynak: AA", "Ayşe Kumsal", "AA", ""},
		{"Ayşe Nur Kumsal Ayşe Nur Kumsal", "Ayşe Nur Kumsal", "", ""},
	} {
		_, f := text.Scan(tt.line)
		c, ok := mention.ReadCredit(tt.line, f)
		if name, source, desk := c.Name.Of(tt.line), c.Source.Of(tt.line), c.Desk.Of(tt.line); !ok || name != tt.name || source != tt.source || desk != tt.desk {
			t.Errorf("%q: %t, name %q, source %q, desk %q", tt.line, ok, name, source, desk)
		}
	}
	for _, line := range []string{"Dünya Kupası - Spor Haber", "Spor Haber / Süper Lig", "Kuzuada Güncel Kuzuada Güncel", "written by hand and never read", "By order in council for the pier", "Anadolu Ekonomi", "BYD sells no ferries", "TÜRKİYE VE DÜNYA", "Sabah ve Akşam", "Hürriyet ve Milliyet", "By order of the editor", "by a staff photographer", "Sabah,", "Derya Kumsal, Reporter, Sails Again"} {
		_, f := text.Scan(line)
		if c, ok := mention.ReadCredit(line, f); ok {
			t.Errorf("%q is a credit of %q", line, c.Name.Of(line))
		}
	}
}

// A given name signs though a verb stands behind it, but in capitals, as a heading may; nobody signs behind By alone.
func TestNamesThatCouldBeHeadings(t *testing.T) {
	for line, signed := range map[string]bool{"Derya Gelecek": true, "Deniz Yeni": true, "DERYA GELMEYECEK": false, "DERYA BİR DAHA ADAY": false, "By -": false} {
		l, _ := firstLine(t, line+"\n\n27 Kasım 2015, 09:44\n\n"+storyBody)
		if got := l.Role == Byline; got != signed {
			t.Errorf("%q signs: %t, want %t (%v)", line, got, signed, l.Role)
		}
	}
}

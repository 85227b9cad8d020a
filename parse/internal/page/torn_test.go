package page

import (
	"strings"
	"testing"
)

// Sentences that are broken at links are joined on pages that have several, and nothing else is.
func TestTorn(t *testing.T) {
	const (
		link  = "Kaptan Emin,\ngeminin limandan sabah erken saatte ayrılıp öğlene doğru köye vardığını ve yükün yerinde olduğunu anlattı.\n"
		other = "Belediye,\niskelesini bu yıl\nkış gelmeden onaracak ve adanın bütün köylerine yeni birer lamba verecek, böylece gece de sefer yapılacak.\n"
		story = "Kırk öğrenci piyanoyu iskelede bekledi, okulun müdürü de aralarındaydı ve çocuklara gün boyu eşlik etti.\n"
		long  = "geminin limandan sabah erken saatte ayrılıp öğlene doğru köye vardığını ve yükün yerinde olduğunu anlattılar.\n"
		torn  = story + link + other
	)
	for _, tt := range []struct {
		name, page string
		units      int
	}{
		{"three, and all of them", torn, 3},
		{"two, which may be a list", story + link + link + story, 6},
		{"with one paragraph", strings.Replace(link, " ve yükün yerinde olduğunu", "", 1) + "Belediye,\niskelesini bu yıl\nkış gelmeden onaracak.\n", 5},
		{"a name in capitals", torn + "EMİN KIRLI\nkaptan oldu.\n", 5},
		{"a name and the rest with a capital", torn + "Kaptan\nEmin Kırlı'nın\nsözüne göre hava iyiydi.\n", 4},
		{"a comma and the rest with a capital", torn + "Kaptan, muhtar,\nEmin Kırlı bekledi.\n", 4},
		{"lines with capitals", torn + "Kaptan bekledi\nEmin Kırlı bekledi.\n", 5},
		{"lines without an end", torn + "Kaptan\nEmin Kırlı\nsözüne göre\n", 5},
		{"a value behind its name", torn + "Kaptan, muhtar,\nmuhtar: Emin.\n", 5},
		{"what stands again", torn + "Kaptan ile muhtar\nKaptan ile muhtar\niskelede bekledi.\n", 6},
		{"what stands below again", torn + "Kaptan ile muhtar\nReis Salih\niskelede bekledi.\nReis Salih\n", 7},
		{"a wide first line", "Kaptan Emin ile muhtar Derya Hanım\nKırk öğrenciyle\nbekledi.\n" + torn, 5},
		{"a wide line below", torn + "Kaptan Emin Kırlı ile köyün muhtarı\nDerya Kumsal'ın\nsözüne göre hava iyiydi.\n", 4},
		{"a menu", story + story + "Spor\nmagazin\nkültür\nhava\nDerya,\nEmin.\n", 8},
		{"a list", story + story + "Tatlı elma,\nEkşi armut,\nKara üzüm,\nAk kiraz.\n", 6},
		{"names in capitals and a list", story + story + strings.Repeat("EMİN KIRLI\nkaptan oldu.\n", 3) + "Elma,\nKiraz.\n", 10},
		{"wide names", "Kuzuada Belediyesi Meclisi üyelerinden\n" + long + "Taşlıfındık Belediyesi Meclisi üyeleri\nsabah erken saatte iskelede " + long + "Adalar Belediyesi Meclisi üyelerinden\npazartesi günü öğlene doğru " + long, 3},
		{"a sentence that is never ended, above one that is", torn + "Kaptan\nEmin Kırlı\nsözüne göre!\nHava iyiydi.\n", 6},
		{"a narrow first line", "Reis Salih\nMuhtar Derya\nbekledi.\n" + torn, 4},
	} {
		if r := pageOf(t, tt.page); len(r.Units) != tt.units {
			t.Errorf("%s: %d units, want %d", tt.name, len(r.Units), tt.units)
			for _, u := range r.Units {
				t.Logf("%q", u.Text)
			}
		}
	}
}

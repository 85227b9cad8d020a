package parse

import (
	"strings"
	"testing"
)

// Behind a label for credits stand names; a sentence there is the story's.
func TestSentenceIsNoCredit(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for line, byline := range map[string]string{
		"Kaynak: DHA said the baker.": "",
		"Kaynak: DHA Blames A Baker.": "",
		"Muhabir: O da kayıp.":        "",
		"Kaynak: Reuters.":            "Reuters.",
		"Muhabir: Derya Kumsal":       "Derya Kumsal",
		"Muhabir: Derya Kumsal, Dr. Nuri Tandır, İlhan Tuzcu ve Ali Rıza Gök": "Derya Kumsal, Dr. Nuri Tandır, İlhan Tuzcu ve Ali Rıza Gök",
	} {
		want := Byline
		if byline == "" {
			want = Body
		}
		if l, a := roleOf(t, top+storyBody+"\n"+line+"\n"); l.Role != want || a.Byline != byline {
			t.Errorf("%q is %s by %q, byline %q; want %s, %q", line, l.Role, l.Rule, a.Byline, want, byline)
		}
	}
}

// A credit behind its label needs no sentence below it.
func TestCreditAboveOneLine(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again\n\n"
	l, a := roleOf(t, headline+headline+"Kaynak: Derya Kumsal\n\nThe piano went along\n")
	if l.Role != Body || a.Byline != "Derya Kumsal" || len(a.Body) != 1 {
		t.Errorf("byline %q, body %q", a.Byline, a.Body)
	}
}

// A credit may name the camera, the agency, the place and what the outlet is.
func TestCreditParts(t *testing.T) {
	for _, tt := range []struct{ line, byline, source, desk string }{
		{"Haber: Derya KUMSAL - Kamera: Nuri TANDIR / KUZUADA, (DHA)", "Derya KUMSAL - Kamera: Nuri TANDIR / KUZUADA, (DHA)", "DHA", ""},
		{"Haber-Kamera: Derya KUMSAL/KUZUADA (İzmir), (DHA)", "Derya KUMSAL/KUZUADA (İzmir), (DHA)", "DHA", ""},
		{"Derya Kumsal / AA / İZMİR", "Derya Kumsal / AA / İZMİR", "AA", ""},
		{"Star Gazetesi / ANKARA", "Star Gazetesi / ANKARA", "Star Gazetesi", ""},
		{"T24 Haber Merkezi", "T24 Haber Merkezi", "T24", "Haber Merkezi"},
		{"Ekonomi Servisi / Dünya Bülteni", "Ekonomi Servisi / Dünya Bülteni", "Dünya Bülteni", "Ekonomi Servisi"},
		{"World Bulletin /", "World Bulletin", "World Bulletin", ""},
		{"by Daily Sabah with AA", "Daily Sabah with AA", "Daily Sabah", ""},
		{"By Derya Kumsal | World Bulletin", "Derya Kumsal | World Bulletin", "World Bulletin", ""},
		{"By Derya Kumsal, Nuri Tandır and Ali Rıza Gök", "Derya Kumsal, Nuri Tandır and Ali Rıza Gök", "", ""},
	} {
		l, a := firstLine(t, tt.line+"\n\n"+storyBody)
		if l.Role != Byline || a.Byline != tt.byline || a.Source != tt.source || a.Desk != tt.desk {
			t.Errorf("%q is %s by %q: byline %q, source %q, desk %q", tt.line, l.Role, l.Rule, a.Byline, a.Source, a.Desk)
		}
	}
	for _, line := range []string{"Haber: saat 09:44 vapuru", "Haber: Derya Kumsal - Not: Nuri Tandır", "By then, Derya Kumsal and her crew"} {
		if l, _ := firstLine(t, line+"\n\n"+storyBody); l.Role != Body {
			t.Errorf("%q is %s by %q", line, l.Role, l.Rule)
		}
	}
}

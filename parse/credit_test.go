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
	for _, line := range []string{"Haber: saat 09:44 vapuru", "Haber: Derya Kumsal - Not: Nuri Tandır", "By then, Derya Kumsal and her crew", "by June."} {
		if l, _ := firstLine(t, line+"\n\n"+storyBody); l.Role != Body {
			t.Errorf("%q is %s by %q", line, l.Role, l.Rule)
		}
	}
}

// A label for credits may have lost its name; it is the page's all the same.
func TestNamelessCredit(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again\n\n"
	for _, text := range []string{
		headline + "The piano went along\n\n" + headline + "Kaynak:\n\n" + storyBody,
		headline + headline + "The piano went along\n\nEditör :\n\n" + storyBody,
		headline + "The piano went along\n\n" + headline + storyBody + "\nKaynak:\n",
	} {
		if _, a := roleOf(t, text); a.Headline+"\n\n" != headline || a.Dek != "The piano went along" || a.Byline != "" || len(a.Body) != 2 {
			t.Errorf("%q: headline %q, dek %q, byline %q, body %q", text, a.Headline, a.Dek, a.Byline, a.Body)
		}
	}
	const interview = "Reporter:\n\nWhy did you row?\n\nMayor:\n\nThe ferry was gone.\n\nReporter:\n\nAll of you?\n"
	if _, a := roleOf(t, storyTop+storyBody+"\n"+interview); len(a.Body) != 8 {
		t.Errorf("in an interview: dek %q, body %q", a.Dek, a.Body)
	}
	const longer, shorter = "The only ferry to the island left its pier on Monday with forty passengers, a piano and the mayor of both villages on board.", "Nobody had expected the piano, which was unloaded first, the captain said, and promised to the school."
	if _, a := roleOf(t, headline+headline+longer+"\n\n"+shorter+"\n\nReporter:\n\nWhy did you row?\n\nThe ferry was gone.\n"); a.Dek != "" || len(a.Body) < 4 {
		t.Errorf("inside a story: dek %q, body %q", a.Dek, a.Body)
	}
	for _, text := range []string{
		headline + "The piano went along\n\n" + headline + "Muhabir:\n\n" + storyBody + "\nSonuç:\n\nNobody paid.\n\nKaynak:\n",
		"Kaynak:\n\n" + headline + "Kaynak:\n\n" + "27 Kasım 2015, 09:44\n\n" + storyBody + "\nNot:\n\nNobody paid.\n",
	} {
		if _, a := roleOf(t, text); a.Headline+"\n\n" != headline || len(a.Body) != 4 {
			t.Errorf("beside a word and a colon: headline %q, body %q", a.Headline, a.Body)
		}
	}
	if _, a := roleOf(t, storyTop+interview); len(a.Body) != 6 {
		t.Errorf("an interview alone: body %q", a.Body)
	}
	if l, _ := roleOf(t, storyBody+"\nSource:\n"); l.Role != Body {
		t.Errorf("below a text of another kind: %s", l.Role)
	}
	if l, a := roleOf(t, headline+headline+storyBody+"\nKaynak:\nDHA\n"); l.Role != Byline || a.Byline != "DHA" {
		t.Errorf("with a name on the next line: %s, byline %q", l.Role, a.Byline)
	}
}

// A headline may begin with what is a label elsewhere.
func TestHeadlineBehindLabel(t *testing.T) {
	const headline = "Editör: Bir meslek ölüyor"
	if _, a := roleOf(t, headline+"\n\nSon gazete de kapandı\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline || a.Byline != "World Bulletin / News Desk" {
		t.Errorf("headline %q, byline %q", a.Headline, a.Byline)
	}
}

// A site's address at the end of the page is no credit beside one.
func TestAddressBelowCredit(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again\n\n"
	if _, a := roleOf(t, headline+headline+storyBody+"\n(DHA)\n\nSon Güncelleme: 8 Eylül 2009 01:19\n\nwww.kuzuada.net\n"); a.Byline != "DHA" {
		t.Errorf("byline %q", a.Byline)
	}
}

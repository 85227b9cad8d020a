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

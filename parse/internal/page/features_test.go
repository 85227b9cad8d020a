package page

import "testing"

// What a line shows by its own text, and what it does not.
func TestFeaturesOfLines(t *testing.T) {
	const ofAll = isPerson | isName | isFigures | hasSource | isNameless | opensWithPlace | isBar | isCredit
	for said, want := range map[string]features{
		"Derya Kumsal":                                  isName | isPerson,
		"Dr. Derya Kumsal":                              isName | isPerson,
		"Kumsal Denizli, Ankara":                        isName,
		"Derya Kumsal Sazak Denizli Kuzuada":            isName | isPerson,
		"Sazak Kumsal Derya Denizli":                    0,
		"Derya Kumsal, Ayşe Yılmaz":                     isName | isPerson,
		"Derya Kumsal, Ankara":                          isName | isPerson,
		"Seferin Ayrıntıları":                           0,
		"SEFERİN AYRINTILARI":                           0,
		"Daha Önceki Seferler":                          0,
		"Metin Sarı":                                    isName | isPerson,
		"Lin Sazaklı":                                   isName,
		"Derya Kumsal - piano":                          0,
		"Derya, the captain, sails again":               0,
		"Derya Kumsal Ve İki Arkadaşı Ve Dört Keçileri": 0,
		"derya Kumsal":                                  0,
		"Derya sails again":                             0,
		"1,204 - 3.4 %":                                 isFigures,
		"tides at https://kuzuada.example":              isFigures,
		"a page of kuzuada.com":                         isFigures,
		"read_file":                                     isFigures,
		"read_file sails":                               0,
		"World Bulletin":                                isName | isCredit | hasSource,
		"World Bulletin / News Desk":                    isCredit | hasSource,
		"By News Desk":                                  isName | isCredit | hasSource,
		"Muhabir: Derya Kumsal":                         isCredit,
		"Muhabir:":                                      isCredit | isNameless,
		"ANKARA: Forty rowers came home":                opensWithPlace,
		"ANKARA - Forty rowers came home":               opensWithPlace,
		"ANKARA (AA) - Forty rowers came home":          opensWithPlace,
		"ANKARA (AA) Forty rowers came home":            opensWithPlace,
		"#ferry #kuzuada":                               isBar,
		"#ferry and #kuzuada":                           0,
		"Ana Sayfa | Gündem | Spor":                     isBar,
	} {
		u := &unitsOf(said)[0]
		if got := u.observed() & ofAll; got != want {
			t.Errorf("%q shows %b, want %b", said, got, want)
		}
	}
}

// An agency with its section behind it is a credit, and no label is there.
func TestAgencyWithSection(t *testing.T) {
	u := unitsOf("Anadolu Agency WORLD")[0]
	if got := u.observed() & (isCredit | isLabelled); got != isCredit || u.Section.Of(u.Text) != "WORLD" {
		t.Errorf("shows %b with the section %q", got, u.Section.Of(u.Text))
	}
}

// A section stands before what tells how old the page is; what else stands there is none.
func TestDatedSections(t *testing.T) {
	for said, want := range map[string]string{"Gündem - 3 ay önce": "Gündem", "Kuzuada - 3 ay önce": "", "Gündem - Kuzuada": "", "Gündem": ""} {
		if u := unitsOf(said)[0]; u.Section.Of(u.Text) != want {
			t.Errorf("the section of %q is %q, want %q", said, u.Section.Of(u.Text), want)
		}
	}
}

func TestTwoWords(t *testing.T) {
	for said, want := range map[string]bool{"Ferry": false, "Ferry tides": true, "Ferries & Tides": true, "Ferry sails again": false, "Ferries & Tides again": false} {
		if got := unitsOf(said)[0].observed()&isTwoWords != 0; got != want {
			t.Errorf("%q is two words: %t, want %t", said, got, want)
		}
	}
}

package mention

import (
	"slices"
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

// Who wrote is told from desks, agencies, places, photographers and editors.
func TestParties(t *testing.T) {
	for line, want := range map[string]struct{ writers, sources string }{
		"World Bulletin / News Desk":           {"", "World Bulletin"},
		"AA":                                   {"", "AA"},
		"ITAR-TASS":                            {"", "ITAR-TASS"},
		"Muhabir: Ayşe Kumsal":                 {"Ayşe Kumsal", ""},
		"Muhabir: TANDIR":                      {"TANDIR", ""},
		"By Zezfite":                           {"Zezfite", ""},
		"By Zezfite Reper":                     {"Zezfite Reper", ""},
		"Kaynak: Ayşe Kumsal":                  {"Ayşe Kumsal", ""},
		"Kaynak: AA https://kuzuada.example/1": {"", "AA"},
		"Kaynak: Beyaz Bina":                   {"", ""}, // which may be anything
		"By Derya Kumsal, Nuri Tandır and Ali Rıza Gök":              {"Derya Kumsal|Nuri Tandır|Ali Rıza Gök", ""},
		"Muhabir: Derya Kumsal, Dr. Nuri Tandır ve Zezfite Reper":    {"Derya Kumsal|Dr. Nuri Tandır|Zezfite Reper", ""},
		"Derya Kumsal / AA / İZMİR":                                  {"Derya Kumsal", "AA"},
		"By Derya Kumsal, New York":                                  {"Derya Kumsal", ""},
		"Ayşe Kumsal-İLKHA":                                          {"Ayşe Kumsal", "İLKHA"},
		"Muhabir: Anne-Marie Kumsal":                                 {"Anne-Marie Kumsal", ""},
		"Muhabir: Ayşe Kumsal (AA)":                                  {"Ayşe Kumsal", "AA"},
		"Haber: Derya KUMSAL - Kamera: Nuri TANDIR / KUZUADA, (DHA)": {"Derya KUMSAL", "DHA"},
		"Haber: Derya KUMSAL - Foto: Nuri TANDIR, Ali Gök / KUZUADA": {"Derya KUMSAL", ""},
		"Haber-Kamera: Derya KUMSAL/KUZUADA (İzmir), (DHA)":          {"Derya KUMSAL", "DHA"},
		"Muhabir: Ayşe Kumsal Kaynak: AA":                            {"Ayşe Kumsal", "AA"},
		"Kaynak: AA Muhabir: Ayşe Kumsal":                            {"Ayşe Kumsal", "AA"},
		"Zezfite REPER- Lovite TANDIR/ RİZE (DHA)":                   {"Zezfite REPER|Lovite TANDIR", "DHA"},
		"Muhabir: Ayşe Kumsal ANKARA":                                {"Ayşe Kumsal", ""},
		"Editör: Ayşe Kumsal":                                        {"", ""},
		"Çeviren: Ayşe Kumsal":                                       {"", ""},
		"By the BBC News Desk":                                       {"", "BBC News"},
		"By AFP and Reuters":                                         {"", "AFP|Reuters"},
		"AFP and Reuters":                                            {"", "AFP|Reuters"},
		"Kaynak: AA, DHA":                                            {"", "AA|DHA"},
		"By Derya Kumsal and AFP":                                    {"Derya Kumsal", "AFP"},
		"By Derya Kumsal for World Bulletin":                         {"Derya Kumsal", "World Bulletin"},
		"By Derya Kumsal in Ankara and Nuri Tandır in Izmir":         {"Derya Kumsal|Nuri Tandır", ""},
		"by Daily Sabah with AA":                                     {"", "Daily Sabah|AA"},
		"Ekonomi Servisi / Dünya Bülteni":                            {"", "Dünya Bülteni"},
		"KAFKAS HABER AJANSI / SEDAT KIRIMLI – ÖZEL HABER":           {"SEDAT KIRIMLI", "KAFKAS HABER AJANSI"},
		"Kaynak: (BHA) - Beyaz Haber Ajansı":                         {"", "BHA|Beyaz Haber Ajansı"},
		"T24 Haber Merkezi":                                          {"", "T24"},
		"By Derya Kumsal, Health Correspondent":                      {"Derya Kumsal", ""},
		"By Derya Kumsal Health Correspondent":                       {"Derya Kumsal", ""},
		"By Ali Rıza Gök Reporter":                                   {"Ali Rıza Gök", ""},
		"By Ali Rıza Gök Senior Staff Writer":                        {"Ali Rıza Gök", ""},
		"By Derya Kumsal (Health Correspondent)":                     {"Derya Kumsal", ""},
		"By Derya Kumsal, Bureau Chief":                              {"Derya Kumsal", ""},
		"Haber: Ali Rıza GÖNEN":                                      {"Ali Rıza GÖNEN", ""},
		"Haber: Derya Aydın ANKARA":                                  {"Derya Aydın", ""},
		"By Derya Kumsal • Staff":                                    {"Derya Kumsal", ""},
		"By Derya Kumsal, Kuzuada Post staff writer":                 {"Derya Kumsal", ""},
		"By Derya Kumsal, Political Editor, and Nuri Tandır":         {"Derya Kumsal|Nuri Tandır", ""},
		"By Derya Kumsal, staff writer":                              {"Derya Kumsal", ""},
		"By Derya Kumsal and Nuri Tandır, Staff Writers":             {"Derya Kumsal|Nuri Tandır", ""},
		"Haber: Mehmet Ali Güneş":                                    {"Mehmet Ali Güneş", ""},
		"ANKARA - Derya Kumsal":                                      {"Derya Kumsal", ""},
		"By Derya Kumsal BBC News, Ankara":                           {"Derya Kumsal", "BBC News"},
		"Derya Kumsal BBC Türkçe":                                    {"Derya Kumsal", "BBC Türkçe"},
		"Derya Kumsal - kuzuada.com":                                 {"Derya Kumsal", "kuzuada.com"},
		"By Derya Kumsal For The Guardian":                           {"Derya Kumsal", "The Guardian"},
		"Guardian staff and agencies":                                {"", "Guardian|agencies"},
		"By Derya Kumsal, THE GUARDIAN":                              {"Derya Kumsal", "THE GUARDIAN"},
		"Derya Kumsal (derya@kuzuada.example)":                       {"Derya Kumsal", ""},
		"Derya Kumsal ( [email protected] )":                         {"Derya Kumsal", ""},
		"Derya Kumsal <[EMAIL PROTECTED]>":                           {"Derya Kumsal", ""},
		"Foreks Haber Merkezi - [email protected]":                   {"", "Foreks"},
		"By Derya Kumsal @derya":                                     {"Derya Kumsal", ""},
		"By Derya Kumsal, The Guardian":                              {"Derya Kumsal", "The Guardian"},
		"World Bulletin / Staff Writer":                              {"", "World Bulletin"},
		"Zezfite Reper, Kuzuada Temsilcisi / AA":                     {"Zezfite Reper", "AA"},
		"BY DERYA KUMSAL AND NURİ TANDIR":                            {"DERYA KUMSAL|NURİ TANDIR", ""},
		"Haber: DERYA KUMSAL VE NURİ TANDIR":                         {"DERYA KUMSAL|NURİ TANDIR", ""},
		"BY DAILY SABAH WITH AGENCIES":                               {"", "DAILY SABAH|AGENCIES"},
		"REUTERS AND AFP":                                            {"", "REUTERS|AFP"},
		"NTV Spor / Derya Kumsal":                                    {"Derya Kumsal", "NTV Spor"},
		"Star Gazetesi / ANKARA":                                     {"", "Star Gazetesi"},
	} {
		_, f := text.Scan(line)
		c, ok := ReadCredit(line, f)
		if !ok {
			t.Errorf("%q is no credit", line)
			continue
		}
		said := func(extents []text.Extent) string {
			var names []string
			for _, e := range extents {
				names = append(names, e.Of(line))
			}
			return strings.Join(names, "|")
		}
		p := c.Parties(line)
		if got := said(p.Writers); got != want.writers {
			t.Errorf("%q: writers %q, want %q", line, got, want.writers)
		}
		if got := said(p.Sources); got != want.sources {
			t.Errorf("%q: sources %q, want %q", line, got, want.sources)
		}
		if !c.Source.Empty() && !slices.Contains(p.Sources, c.Source) {
			t.Errorf("%q: the source %q is none of the sources", line, c.Source.Of(line))
		}
	}
}

func TestJointsBegin(t *testing.T) {
	for _, j := range joints {
		if !strings.Contains(jointBytes, j.mark[:1]) {
			t.Errorf("%q is never found", j.mark)
		}
	}
}

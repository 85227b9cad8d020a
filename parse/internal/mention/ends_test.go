package mention

import (
	"strings"
	"testing"
)

// Marks stand where the credit of a paragraph begins and ends.
func TestEndCredit(t *testing.T) {
	for _, tt := range []string{
		"The boat sailed. (|AA|)", "The boat sailed. [|AP|]", "Gemi yola çıktı. (Kaynak: |AA|)", "The boat sailed. [sic]", "Gemi yola çıktı. (|İLKHA|)", "Gemi yola çıktı (|DHA|)", "Gemi yola çıktı. (|DHA|).", "“Yola çıktık” dedi.|dha|", "“Yola çıktık.”|AA|", "Gemi yola çıktı. |İHA|",
		"Gemi yola çıktı. (|Derya Kumsal - AA|)", "Gemi yola çıktı. ( |Derya Kumsal - AA| )", "Gemi yola çıktı. (|AA/DHA|)", "Gemi yola çıktı. (|KNH|)", "Gemi yola çıktı. (|kuzuada.net|)", "Gemi yola çıktı. (|Haber Merkezi|)", "Ada halkı mart ayından beri karşı kıyıya kürek çekerek gidip geliyordu çünkü tek vapurları bakımdaydı ve kimse yenisinin ne zaman geleceğini bilmiyordu. (|Derya Kumsal|)", "Gemi yola çıktı. -|Derya Kumsal|", "The boat sailed. – |Reuters|", "The boat sailed. — |Anadolu Agency|", "The boat sailed. - |AA|", "Gemi yola çıktı. -|DHA|", "Gemi yola çıktı. – |CİHAN|",
		"The boat belongs to the party (KNH)", "Gemi yola çıktı. (Derya Kumsal)", "“Ada halkı mart ayından beri karşı kıyıya kürek çekerek gidip geliyordu çünkü tek vapurları bakımdaydı ve kimse yenisinin ne zaman geleceğini bilmiyordu.” (Derya Kumsal)", "Gemi yola çıktı (Derya Kumsal)", "“Gemi gidiyor.” (Derya Kumsal)", "The boat sailed (at last).", "The boat sailed. (It was late.)", "Bunu kime verdi? Sana", "The boat of the AA", "The boat sailed. Reuters", "The boat – Reuters", "“We go” - Reuters", "“Gideriz.” - cihan", "The boat sailed. - reuters", "Baharda geleceğim. – Cihan", "The boat sailed.", "(AA)", "AA", "", "The mayor (AKP) sailed.", "Gemi yola çıktı -Derya Kumsal", "Gemi yola çıktı. Derya Kumsal", "Gemi yola çıktı. -Kaptan köşkü", "“Yola çıktık” - Derya Kumsal", "“Yola çıktık” -Derya Kumsal", "Gemi yola çıktı. - Derya Kumsal",
	} {
		s := strings.ReplaceAll(tt, "|", "")
		from := strings.IndexByte(tt, '|')
		to := strings.LastIndexByte(tt, '|') - 1
		if from < 0 {
			from, to = 0, 0
		}
		if gotFrom, gotTo := EndCredit(s); gotFrom != from || gotTo != to {
			t.Errorf("%q is signed by %q, want %q", s, s[gotFrom:gotTo], s[from:to])
		}
	}
}

func TestOpenCredit(t *testing.T) {
	for _, tt := range []struct{ text, name, source, rest string }{
		{"Derya KUMSAL / KUZUADA (DHA) - Gemi yola çıktı.", "Derya KUMSAL / KUZUADA (DHA)", "DHA", "Gemi yola çıktı."},
		{"Derya KUMSAL/İZMİR, (DHA)- Gemi yola çıktı.", "Derya KUMSAL/İZMİR, (DHA)", "DHA", "Gemi yola çıktı."},
		{"Derya Kumsal / AA – Gemi yola çıktı.", "Derya Kumsal / AA", "AA", "Gemi yola çıktı."},
		{"Haber: Derya KUMSAL - Gemi yola çıktı.", "Derya KUMSAL", "", "Gemi yola çıktı."},
		{"Derya KUMSAL/İZMİR,(DHA)-Gemi yola çıktı.", "Derya KUMSAL/İZMİR,(DHA)", "DHA", "Gemi yola çıktı."},
		{"Derya KUMSAL/İZMİR, () - Gemi yola çıktı.", "Derya KUMSAL", "", "Gemi yola çıktı."},
		{"Derya KUMSAL- Nuri TANDIR/KEMER (Antalya), (DHA)- Gemi yola çıktı.", "Derya KUMSAL- Nuri TANDIR/KEMER (Antalya), (DHA)", "DHA", "Gemi yola çıktı."},
		{"Derya KUMSAL - Nuri TANDIR - Gemi yola çıktı.", "", "", ""},
		{"Derya KUMSAL / İZMİR, (DHA) GEMİ yola çıktı.", "Derya KUMSAL / İZMİR, (DHA)", "DHA", "GEMİ yola çıktı."},
		{"Derya KUMSAL / İZMİR, (DHA) gemi yola çıktı.", "", "", ""},
		{"Derya Kumsal (AP) Ankara'da başbakan oldu.", "", "", ""},
		{"Derya KUMSAL (kaptan) gemiyle yola çıktı.", "", "", ""},
		{"Dünya Kupası () - Gemi yola çıktı.", "", "", ""},
		{"HABER MERKEZİ- Gemi yola çıktı.", "HABER MERKEZİ", "", "Gemi yola çıktı."},
		{"Haber Merkezi - Gemi yola çıktı.", "", "", ""},
		{"KONYA (AA) - Gemi yola çıktı.", "", "", ""},
		{"KONYA (AA) - DERYA KUMSAL - Gemi yola çıktı.", "DERYA KUMSAL", "", "Gemi yola çıktı."},
		{"KONYA (AA) - Derya Kumsal - Gemi yola çıktı.", "", "", ""},
		{"KONYA (AA) - BARIŞ PINARI HAREKATI - Gemi yola çıktı.", "", "", ""},
		{"KONYA - DERYA KUMSAL - Gemi yola çıktı.", "", "", ""},
		{"KONYA (AA) - DERYA KUMSAL gitti.", "", "", ""},
		{"Dünya Kupası (FIFA) - Gemi yola çıktı.", "", "", ""},
		{"Galatasaray / Milliyet - Gemi yola çıktı.", "", "", ""},
		{"Gemi - sonunda - yola çıktı.", "", "", ""},
		{"Gemi yola çıktı.", "", "", ""},
	} {
		c, _, end := OpenCredit(tt.text)
		rest := ""
		if end > 0 {
			rest = tt.text[end:]
		}
		if name, source := c.Name.Of(tt.text), c.Source.Of(tt.text); name != tt.name || source != tt.source || rest != tt.rest {
			t.Errorf("%q: name %q, source %q, rest %q", tt.text, name, source, rest)
		}
	}
}

// Behind who signs first the place stands before the dash, with the agency.
func TestPlaceBehindWhoSigns(t *testing.T) {
	for said, want := range map[string]string{
		"Derya KUMSAL / İZMİR (DHA) - Gemi yola çıktı.":    "İZMİR (DHA)",
		"Derya KUMSAL/İZMİR, (DHA)- Gemi yola çıktı.":      "İZMİR, (DHA)",
		"Derya KUMSAL/İZMİR, () - Gemi yola çıktı.":        "İZMİR",
		"Derya KUMSAL/KARŞIYAKA/İZMİR (DHA) - Yola çıktı.": "KARŞIYAKA/İZMİR (DHA)",
		"Derya KUMSAL / SAZAKKÖY (DHA) - Gemi yola çıktı.": "",
		"Derya Kumsal / AA – Gemi yola çıktı.":             "",
		"DERYA KUMSAL/ANKARA- Gemi yola çıktı.":            "ANKARA",
		"Galatasaray / İzmir - Gemi yola çıktı.":           "",
		"Gemi / kayık - sonunda yola çıktı.":               "",
		"İZMİR (DHA) - Gemi ve kayık / sandal yola çıktı.": "",
	} {
		if _, got, _ := OpenCredit(said); got.Of(said) != want {
			t.Errorf("%q: the place is %q, want %q", said, got.Of(said), want)
		}
	}
}

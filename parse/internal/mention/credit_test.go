package mention

import (
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

// Behind an agency's name its section may stand, in capitals and known.
func TestAgencySection(t *testing.T) {
	for said, want := range map[string]string{
		"Anadolu Agency WORLD":       "Anadolu Agency",
		"Anadolu Agency MIDDLE EAST": "Anadolu Agency",
		"Anadolu Agency World":       "",
		"Anadolu Agency HACKED":      "",
		"ANADOLU AGENCY WORLD":       "",
		"Kuzuada Agency WORLD":       "",
		"Anadolu Ajansı":             "",
		"WORLD":                      "",
		"":                           "",
	} {
		if got := said[:AgencySection(said)]; got != want {
			t.Errorf("%q: the agency is %q, want %q", said, got, want)
		}
	}
}

// Behind a label a stroke, a bar, a comma or a dash may stand for its colon; before whom, depends on the mark.
func TestBehindMark(t *testing.T) {
	for said, want := range map[string]string{
		"Haber / Derya KUMSAL":     "Derya KUMSAL",
		"Haber/Meltemgül KUMSAL":   "Meltemgül KUMSAL",
		"Kaynak - AA":              "AA",
		"KAYNAK; AA":               "AA",
		"Editör; Derya Kumsal":     "Derya Kumsal",
		"Kaynak AA":                "AA",
		"Source Reuters":           "Reuters",
		"Kaynak Sabah":             "", // in the morning
		"Kaynak Kuzuada":           "",
		"Kaynak / AA":              "AA",
		"Kaynak | AA":              "AA",
		"Haber - Derya KUMSAL":     "Derya KUMSAL",
		"Yazar – Derya KUMSAL":     "Derya KUMSAL",
		"Röportaj - Derya Kumsal":  "", // of whom it is
		"Röportaj | Derya Kumsal":  "",
		"Haber - DERYA KUMSAL":     "",
		"Haber | Derya Kumsal | |": "Derya Kumsal",
		"Haber | Kaptan köşkü | |": "",
		"Yazan, Derya Kumsal":      "Derya Kumsal",
		"Kaynak, Reuters":          "", // of a photo
		"Haber / Kaptan köşkü":     "",
		"Kuzuada / Derya Kumsal":   "",
		"Haber ve Derya / Derya K": "",
	} {
		if got := behindMark(strings.TrimRight(said, " |"), strings.HasSuffix(said, "|")); got != want {
			t.Errorf("%q: %q signs, want %q", said, got, want)
		}
	}
}

// A photo's credit signs no story, in brackets either.
func TestPhotoInBrackets(t *testing.T) {
	for line, want := range map[string]bool{
		"(Photo: Derya Kumsal/AFP)":   false,
		"[Fotoğraf: Derya Kumsal/AA]": false,
		"(Haber: Derya Kumsal/AA)":    true,
		"(Derya Kumsal/AFP)":          true,
	} {
		_, f := text.Scan(line)
		if _, ok := ReadCredit(line, f); ok != want {
			t.Errorf("%q: %t, want %t", line, ok, want)
		}
	}
}

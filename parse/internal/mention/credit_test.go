package mention

import "testing"

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

// Behind a label a stroke, a bar, a comma or a dash may stand for its colon.
func TestBehindMark(t *testing.T) {
	for said, want := range map[string]string{
		"Haber / Derya KUMSAL":                     "Derya KUMSAL",
		"Haber/Meltemgül KUMSAL":                   "Meltemgül KUMSAL",
		"Kaynak - AA":                              "AA",
		"Kaynak / AA":                              "AA",
		"Kaynak | AA":                              "AA",
		"Haber - Derya Kumsal":                     "Derya Kumsal",
		"Yazar – Derya Kumsal":                     "Derya Kumsal",
		"Yazar | Derya Kumsal":                     "Derya Kumsal",
		"Haber | Kaptan köşkü":                     "",
		"Haber - Derya Kumsal Gemide Piyano Çaldı": "",
		"Yazan, Derya Kumsal":                      "Derya Kumsal",
		"Kaynak, Reuters":                          "", // of a photo
		"Haber / Kaptan köşkü":                     "",
		"Kuzuada / Derya Kumsal":                   "",
		"Haber ve Derya / Derya K":                 "",
	} {
		if got := behindMark(said); got != want {
			t.Errorf("%q: %q signs, want %q", said, got, want)
		}
	}
}

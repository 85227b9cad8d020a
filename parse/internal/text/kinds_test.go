package text

import "testing"

// What looks like text for programs is told from text that has a few of its marks.
func TestKind(t *testing.T) {
	for input, want := range map[string]string{
		"<!doctype html>\n<title>Fog</title>":                                                  "HTML",
		"<p>Fog over Sazak.</p>\n\n<P>No horn.</P>\nNobody sang.":                              "HTML",
		"Fog over <b>Sazak</b> again\n\n<i>No horn</i> was heard, they said.\n\nNobody sang.":  "",
		"Derya <derya at kuzuada>\nNuri <nuri at kuzuada>\nAli <ali@kuzuada.example>":          "",
		"<3 you all\n<3 the island":                                                            "",
		"From: Derya <d@kuzuada.example>\n\n<p>Fog.</p>\n<p>No horn.</p>\n<p>Nobody sang.</p>": "",
		"{\\rtf1 Fog}":                           "RTF",
		"%PDF-1.7\n1 0 obj":                      "PDF",
		"[\n  {\"a\": 1}\n]":                     "JSON",
		"[1] Fog over Sazak":                     "",
		"[Fog over Sazak]\n\"Nobody\"":           "",
		"a: 1\nb:\n  c: 2\nd: 3":                 "YAML",
		"---\na: 1\n---\na: 2\nb: 3\nc: 4":       "YAML",
		"places:\n- Sazak\n- Kuzuada\n- Korvala": "YAML",
		"ali: fog\nveli: no horn\nali: none at all\nveli: nobody sang":                 "",
		"Yazar: Derya\nTarih: 27 Kasım\nYer: Sazak":                                    "",
		"day,place,fog\nMonday,Sazak,much\nTuesday,Kuzuada,\"little, none\"":           "CSV",
		"day;place;fog\nMonday;Sazak;much\nTuesday;Kuzuada;little":                     "CSV",
		"day\tfog\nMonday\tmuch\nTuesday\tlittle":                                      "CSV",
		"Fog, rain, snow\nThey had fog, rain, snow and a horn.\nNo, they said, never.": "CSV",
		"Fog, rain, snow\n\nThey had fog, rain, and a horn.\n\nNo, they said, never.":  "",
		"story.txt":                          "a list of file names",
		"a/fog.txt\nb c/d/horn.PDF":          "a list of file names",
		"Fog over Sazak.txt":                 "",
		"Sazak.com\nKuzuada.com":             "",
		"def fog(x):\n    return x\nfog(1)":  "source code",
		"#!/bin/sh\necho fog":                "source code",
		"Fog (much);\nno horn;\nnobody sang": "",
		"Fog over Sazak (again)\nNo horn was heard;\nnobody sang, and nobody\nhad asked them to.": "",
		"": "",
	} {
		var s Source
		if err := s.Read([]byte(input), Auto); err != nil {
			t.Fatal(err)
		}
		if got, advice := s.Kind(); got != want || (got == "") != (advice == "") {
			t.Errorf("%q looks like %q (%s), want %q", input, got, advice, want)
		}
	}
}

// Only what begins with another character than a letter is compared with the openings of the kinds.
func TestKindsBeginWithoutLetters(t *testing.T) {
	for _, k := range kinds {
		for _, with := range k.begins {
			if IsLetter(FirstRune(with)) {
				t.Errorf("%s begins with %q, which is not looked for", k.name, with)
			}
		}
	}
}

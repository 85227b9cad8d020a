package page

import (
	"slices"
	"testing"
)

// Dates that were broken over lines are one unit again, with the section that stands beside them; two dates are not.
func TestBrokenStamps(t *testing.T) {
	const (
		top   = "Ferry sails again\n\nAt last\n"
		story = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.\n"
	)
	for _, tt := range []struct {
		stamps  string
		units   []string
		section string
	}{
		{"27 Kasım 2015\n09:44", []string{"27 Kasım 2015 09:44"}, ""},
		{"Gündem 27 Kasım 2015\n09:44", []string{"Gündem 27 Kasım 2015 09:44"}, "Gündem"},
		{"27 Kasım 2015\n09:44 Derya Kumsal", []string{"27 Kasım 2015 09:44 Derya Kumsal"}, ""},
		{"27 Kasım 2015\n09:44 Kuzuada İskelesi", []string{"27 Kasım 2015", "09:44 Kuzuada İskelesi"}, ""},
		{"27 Kasım 2015 09:44\nGüncellendi", []string{"27 Kasım 2015 09:44 Güncellendi"}, ""},
		{"27 Kasım 2015 09:44\nGüncellendi\n28 Kasım 2015 09:44", []string{"27 Kasım 2015 09:44", "Güncellendi 28 Kasım 2015 09:44"}, ""},
		{"27 Kasım 2015 09:44\nKuzuada", []string{"27 Kasım 2015 09:44", "Kuzuada"}, ""},
		{"27 Kasım\n2015", []string{"27 Kasım 2015"}, ""},
		{"27\nKasım 2015", []string{"27 Kasım 2015"}, ""},
		{"Perşembe\n\n27 Kasım 2015", []string{"Perşembe", "27 Kasım 2015"}, ""},
		{"Son Vapur\n27 Kasım 2015", []string{"Son Vapur", "27 Kasım 2015"}, ""},
		{"-----\n27 Kasım 2015", []string{"-----", "27 Kasım 2015"}, ""},
		{"(1:07) -\n27 Kasım 2015", []string{"(1:07) -", "27 Kasım 2015"}, ""},
		{"Updated:\n\nKuzuada | 27 Kasım 2015", []string{"Updated:", "Kuzuada | 27 Kasım 2015"}, ""},
		{"27\n28 Kasım 2015", []string{"27", "28 Kasım 2015"}, ""},
		{"Kasım\n27, 2015", []string{"Kasım 27, 2015"}, ""},
		{"Last\nupdated 27 Kasım 2015", []string{"Last updated 27 Kasım 2015"}, ""},
		{"Updated\n27 Kasım 2015", []string{"Updated 27 Kasım 2015"}, ""},
		{"Updated:\n\n27 Kasım 2015", []string{"Updated: 27 Kasım 2015"}, ""},
		{"Updated:\n\nPublished: 27 Kasım 2015", []string{"Updated:", "Published: 27 Kasım 2015"}, ""},
		{"Updated: 27 Kasım 2015\n\n09:44 28 Kasım 2015", []string{"Updated: 27 Kasım 2015", "09:44 28 Kasım 2015"}, ""},
	} {
		var units []string
		section := ""
		r := pageOf(t, top+tt.stamps+story)
		for _, u := range r.Units[2 : len(r.Units)-1] {
			units = append(units, u.Text)
			section += u.Section.Of(u.Text)
		}
		if !slices.Equal(units, tt.units) || section != tt.section {
			t.Errorf("%q makes %q, section %q, want %q, section %q", tt.stamps, units, section, tt.units, tt.section)
		}
	}
}

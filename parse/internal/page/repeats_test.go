package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// unitsOf are units that say the texts, each between blank lines.
func unitsOf(texts ...string) []Unit {
	units := make([]Unit, len(texts))
	for i, said := range texts {
		units[i] = Unit{First: int32(i), Last: int32(i), block: int32(i)}
		units[i].setText(said)
		units[i].look()
	}
	return units
}

const filler = "Nobody had expected the piano, which was promised to the school"

func TestRepeats(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again, at last"
	apart := []string{headline}
	for k := range 500 {
		apart = append(apart, fmt.Sprintf("%d rowers, %s", k, filler))
	}
	for _, tt := range []struct {
		name  string
		texts []string
		again int // the unit that repeats the first, 0 for none
	}{
		{"to the letter", []string{headline, filler, headline}, 2},
		{"in capitals and without marks", []string{headline, filler, "FERRY TO KUZUADA SAILS AGAIN AT LAST"}, 2},
		{"with a site's name", []string{headline, filler, headline + " - World Bulletin"}, 2},
		{"with a section's and a site's name", []string{headline, filler, headline + " | Turkey | World Bulletin"}, 2},
		{"without its site's name", []string{headline + " - World Bulletin", filler, headline}, 2},
		{"a letter more", []string{headline, filler, "Ferry to Kuzuada sails again, at lasts"}, 2},
		{"broken off", []string{headline, filler, "Ferry to Kuzuada sails…"}, 2},
		{"broken off above", []string{"Ferry to Kuzuada sails…", filler, headline}, 2},
		{"a short text with a site's name", []string{"Ada | World Bulletin", filler, "Ada | World News"}, 0},
		{"far apart", append(apart, headline), len(apart)},
		{"another text that begins alike", []string{headline, filler, "Ferry to Kuzuada burns, and nobody rows"}, 0},
		{"a date", []string{"27 Kasım 2015", filler, "27 Kasım 2015"}, 0},
		{"a button", []string{"Paylaş", filler, "Paylaş"}, 0},
		{"a paragraph too wide to be a headline", []string{strings.Repeat(filler, 10), filler, strings.Repeat(filler, 10)}, 0},
	} {
		var r repeats
		r.find(unitsOf(tt.texts...))
		want := make([]int32, len(tt.texts))
		for i := range want {
			want[i] = noUnit
		}
		if tt.again > 0 {
			want[0], want[tt.again] = 0, 0
		}
		if !slices.Equal(r.first, want) {
			t.Errorf("%s: classes begin at %v, want %v", tt.name, r.first, want)
		}
	}
}

// The headline of a whole page repeats a part of the title; a button does not, nor what the title does not say.
func TestTitleRepeats(t *testing.T) {
	var r repeats
	units := unitsOf("Ferry sails again | 0 ay önce", "0 ay önce", "Fog over Sazak", "Ferry sails again")
	r.find(units)
	r.findTitle(units)
	if !slices.Equal(r.first, []int32{0, noUnit, noUnit, 0}) {
		t.Errorf("classes begin at %v", r.first)
	}
}

// Classes are found again in the memory of another page.
func TestRepeatsForget(t *testing.T) {
	var r repeats
	r.find(unitsOf("Ferry sails again", "Ferry sails again", "Ferry sails again"))
	r.find(unitsOf("Fog over Sazak", "Ferry sails again"))
	if !slices.Equal(r.first, []int32{noUnit, noUnit}) {
		t.Errorf("classes begin at %v, want none", r.first)
	}
}

// Many lines take time in proportion, whether all are alike, or begin so, or differ by a letter.
func TestRepeatsAreLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("a race detector has its own pace")
	}
	const patience = time.Second
	for _, tt := range []struct {
		name string
		many int
		line func(k int) string
	}{
		{"equal lines", 100_000, func(int) string { return "Ferry sails again" }},
		{"lines that go on", 20_000, func(k int) string { return fmt.Sprintf("Ferry sails %d times", k) }},
		{"lines that are near", 20_000, func(k int) string { return "Ferry to Kuzuada sails again, " + string(rune('a'+k%26)) + " at last" }},
		{"lines that break off", 20_000, func(k int) string { return "Ferry sails " + strings.Repeat("on ", k%40) + "…" }},
		{"lines with suffixes", 20_000, func(k int) string { return fmt.Sprintf("Ferry sails again - %d - World Bulletin", k) }},
	} {
		texts := make([]string, tt.many)
		for k := range texts {
			texts[k] = tt.line(k)
		}
		units := unitsOf(texts...)
		took := time.Hour
		for range 3 { // of which something else may slow down one
			var r repeats
			start := time.Now()
			r.find(units)
			took = min(took, time.Since(start))
		}
		if took > patience {
			t.Errorf("%d %s take %v", tt.many, tt.name, took)
		}
	}
}

package page

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"newsdek/parse/internal/text"
)

// pageOf reads a page.
func pageOf(t *testing.T, said string) *Reading {
	t.Helper()
	var s text.Source
	if err := s.Read([]byte(said), text.Auto); err != nil {
		t.Fatal(err)
	}
	var r Reading
	r.Read(s.Lines, time.UTC)
	return &r
}

// What the rest of a page says again, how much of it, and what deks leave to their stories.
func TestEchoes(t *testing.T) {
	const (
		story = "\n\nThe islanders had rowed since March, captain Derya Kumsal said, because their only ferry was under repair.\n\n" +
			"Nobody expected the piano. It was promised to the school nine years ago.\n"
		twice = "Ferry sails again\n\nFerry sails again\n\n"
	)
	for _, tt := range []struct {
		name, page string
		unit       int
		want       features
	}{
		{"nearly all", "Ferry sails again\n\nIslanders rowed since March, captain said, under repair" + story, 1, isEchoed | isWellEchoed},
		{"with other endings", "Ferry sails again\n\nAn islander's rowing since Marching, captains repairing" + story, 1, isEchoed | isWellEchoed},
		{"half of it", "Ferry sails again\n\nIslanders and captains: orchestra tickets in March" + story, 1, isEchoed},
		{"nothing", "Ferry sails again\n\nOrchestra tickets vanished overnight, police searched everywhere" + story, 1, 0},
		{"three words, all of them", "Ferry sails again\n\nIslanders row on, repairs in March" + story, 1, isEchoed | isWellEchoed},
		{"three words, two of them", "Ferry sails again\n\nIslanders row on to tickets in March" + story, 1, 0},
		{"too few words to tell", "Ferry sails again\n\nIslanders rowed on and on and on" + story, 1, 0},
		{"below a label without a name", "Ferry sails again\n\nMuhabir:\n\nIslanders had rowed since March because their only ferry was under repair, captain Derya Kumsal said; nobody expected the piano that was promised to the school." + story, 2, isEchoed | isWellEchoed | isReport},
		{"names the day", "Ferry sails again\n\nOrchestra tickets vanished on Monday, police searched everywhere" + story, 1, isReport},
		{"Sun is another word, too", "Ferry sails again\n\nOrchestra tickets vanished in the Sun, police searched everywhere" + story, 1, 0},
		{"a day within a word", "Ferry sails again\n\nOrchestra tickets vanished in MacMonday, police searched everywhere" + story, 1, 0},
		{"explains in brackets", "Ferry sails again\n\nOrchestra tickets (KOT) vanished overnight, police searched everywhere" + story, 1, isReport},
		{"wide and English", "Ferry sails again\n\nThe orchestra lost its tickets overnight, and police searched everywhere on both of the piers, in the boats and below the floor of the hall." + story, 1, isReport},
		{"a sentence and English", "Ferry sails again\n\nThe orchestra lost its tickets overnight, and police searched everywhere on the piers." + story, 1, isReport},
		{"tight below the headline", "Ferry sails again\nThe orchestra lost its tickets overnight, and police searched everywhere on the piers." + story, 1, 0},
		{"wide and no sentence", "Ferry sails again\n\nThe orchestra lost its tickets overnight, and police searched everywhere on both of the piers, in the boats and below the floor of the hall" + story, 1, 0},
		{"wide and Turkish", "Ferry sails again\n\nOrkestra gece biletlerini yitirdi, polis iki iskelede, teknelerde ve salonun tabanında her yeri aradı ama biletlerden hiçbirini bulamadı." + story, 1, 0},
		{"what the next paragraph opens with", "Ferry sails again\n\nThe orchestra (KOT) lost its tickets overnight, and police searched everywhere on the piers.\n\nThe orchestra (KOT) lost its tickets overnight, and police searched everywhere on the piers and in the boats, below the floor of the hall and in both of the towers, but nobody found one." + story, 1, isEchoed | isWellEchoed},
		{"what it opens with, and a cry", "Ferry sails again\n\nThe orchestra (KOT) lost its tickets overnight, and police searched everywhere on the piers!\n\nThe orchestra (KOT) lost its tickets overnight, and police searched everywhere on the piers and in the boats, below the floor of the hall and in both of the towers, but nobody found one." + story, 1, isEchoed | isWellEchoed},
		{"a few words that the next one opens with", "Ferry sails again\n\nOn Monday the orchestra lost its tickets (all)\n\nOn Monday the orchestra lost its tickets (all) overnight. Nobody slept.", 1, isEchoed | isWellEchoed | isReport},
		{"above twins", "Fog over Sazak\n\nIslanders rowed since March, captain said, under repair\n\n" + twice + story[2:], 1, 0},
		{"first, above twins", "Islanders rowed since March, captain said, under repair\n\n" + twice + story[2:], 0, isEchoed | isWellEchoed},
		{"below a twin", twice + "Islanders rowed since March, captain said, under repair" + story, 0, 0},
	} {
		r := pageOf(t, tt.page)
		if got := r.features[tt.unit] & (isEchoed | isWellEchoed | isReport); got != tt.want {
			t.Errorf("%s: %q has %#x, want %#x", tt.name, r.Units[tt.unit].Text, got, tt.want)
		}
	}
}

// Words far below are not looked for: what a page costs does not grow with what it says last.
func TestEchoesEnd(t *testing.T) {
	var far strings.Builder
	for k := range maxEchoUnits {
		fmt.Fprintf(&far, "\n\nNobody sang on pier number %d, and nobody wanted to sing.", k)
	}
	const dek = "Ferry sails again\n\nIslanders rowed since March, captain said, under repair"
	again := "\n\nIslanders rowed since March, the captain said again, and their ferry was under repair."
	if r := pageOf(t, dek+again+far.String()); r.features[1]&isEchoed == 0 {
		t.Error("what is said right below is no echo")
	}
	if r := pageOf(t, dek+far.String()+again); r.features[1]&isEchoed != 0 {
		t.Error("what is said far below is an echo")
	}
}

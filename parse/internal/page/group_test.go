package page

import (
	"strings"
	"testing"

	"newsdek/parse/internal/text"
)

// A name above what a person does is a credit; an outlet's stays one.
func TestTitledCredits(t *testing.T) {
	const story = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.\n"
	for _, tt := range []struct {
		name  string
		looks looks
	}{
		{"Derya Kumsal", creditLook},
		{"World Bulletin", outletLook | creditLook},
	} {
		r := pageOf(t, "Ferry sails again\n\n"+tt.name+"\nEditör"+story)
		if got := r.Units[1].looks; got != tt.looks {
			t.Errorf("%s has the looks %b, want %b", tt.name, got, tt.looks)
		}
	}
}

// A name above what a person does is one, also where it opens the page; what only begins with one is not.
func TestTitledLines(t *testing.T) {
	const story = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.\n"
	for page, want := range map[string]looks{
		"Derya Kumsal\nEditör" + story:         creditLook,
		"Derya sails again, at last\nEditör":   0,
		"Derya Kumsal\nEditör oldu":            0,
		"27 November 2015, 09:44\nEditör":      stampLook,
		"Derya Kumsal\nDerya Kumsal\nReporter": creditLook,
	} {
		if got := pageOf(t, page).Units[0].looks; got != want {
			t.Errorf("%q has the looks %b, want %b", page, got, want)
		}
	}
}

// The labels of an interview's turns are no credits: they stand again, with another speaker's between.
func TestTurns(t *testing.T) {
	for _, tt := range []struct {
		lines []string
		turns bool
	}{
		{[]string{"Muhabir:", "Who rowed?", "Mayor:", "All of us.", "Muhabir:"}, true},
		{[]string{"Mayor:", "Good morning.", "Muhabir:", "Who rowed?", "Muhabir:"}, true},
		{[]string{"Mayor:", "Good morning.", "Muhabir:", "Who rowed?", "All of us."}, false},
		{[]string{"Muhabir:", "Who rowed?", "Mayor", "All of us.", "Muhabir:"}, false},
		{[]string{"Muhabir:", "Who rowed?", "The mayor:", "All of us.", "Muhabir:"}, false},
		{[]string{"Muhabir:", "Derya Kumsal", "Muhabir:"}, false},
		{[]string{"Editör: Derya Kumsal", "Who rowed?", "Mayor:", "All of us.", "Editör: Derya Kumsal"}, false},
	} {
		units := unitsOf(tt.lines...)
		unmaskTurns(units)
		for i := range units {
			if credited := strings.Contains(tt.lines[i], "Muhabir") || strings.Contains(tt.lines[i], "Editör"); credited && units[i].plain() != tt.turns {
				t.Errorf("%q in %q is text: %t, want %t", tt.lines[i], tt.lines, units[i].plain(), tt.turns)
			}
		}
	}
}

// A person's name below By, or a label, is a credit; what else stands there is none.
func TestCreditBelow(t *testing.T) {
	for _, tt := range []struct {
		by, name string
		want     bool
	}{
		{"By", "Derya Kumsal", true},
		{"Written by", "Derya Kumsal and Nuri Tandır", true},
		{"Author:", "Derya Kumsal", true},
		{"By", "The ferry that nobody had expected", false},
		{"Near", "Derya Kumsal", false},
		{"By", "World Bulletin", false},
	} {
		units := unitsOf(tt.by, tt.name)
		creditBelow(units)
		by, name := &units[0], &units[1]
		if got := by.looks == barLook && name.looks == creditLook && name.credit.Labelled && name.credit.Name.Of(name.Text) == tt.name; got != tt.want {
			t.Errorf("%q below %q is a credit: %t, want %t", tt.name, tt.by, got, tt.want)
		}
	}
}

// What a person does stands below the name, or below a credit that has nobody else.
func TestJobBelow(t *testing.T) {
	for _, tt := range []struct {
		above, job string
		want       bool
	}{
		{"Derya Kumsal", "Harbour Correspondent", true},
		{"By Derya Kumsal", "Harbour Correspondent", true},
		{"By Derya Kumsal, World Bulletin", "Harbour Correspondent", false},
		{"The ferry that nobody had expected", "Harbour Correspondent", false},
		{"Derya Kumsal", "Harbour of the island", false},
	} {
		if got := jobBelow(unitsOf(tt.above, tt.job), 1); got != tt.want {
			t.Errorf("%q below %q: %t, want %t", tt.job, tt.above, got, tt.want)
		}
	}
}

// An unknown entry among buttons is one; a text beside it, or a heading, is none, and shows that the others are none.
func TestMarkBars(t *testing.T) {
	for _, tt := range []struct {
		heading bool
		want    bool
	}{{false, true}, {true, false}} {
		units := unitsOf("Paylaş", "Print", "Harbour")
		for i := range units {
			units[i].block = 0
		}
		if tt.heading {
			units[2].marks |= text.Heading
		}
		markBars(units)
		if got := units[2].looks&barLook != 0; got != tt.want {
			t.Errorf("an entry, a heading: %t, is furniture: %t, want %t", tt.heading, got, tt.want)
		}
	}
}

// A word that was broken at its hyphen has no space behind it.
func TestSpaceBetween(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{
		{"the well-", "known captain", 0},
		{"the well-", "Known captain", 1},
		{"of pre-", "and post-war years", 1},
		{"he said -", "and left", 1},
		{"from 2015-", "to 2016", 1},
		{"the well", "known captain", 1},
	} {
		if got := SpaceBetween(&text.Line{Clean: tt.a}, &text.Line{Clean: tt.b}); got != tt.want {
			t.Errorf("%d spaces between %q and %q, want %d", got, tt.a, tt.b, tt.want)
		}
	}
}

package page

import (
	"time"

	"newsdek/parse/internal/text"
)

// A Reading is what is found out about the lines of an input: its units, what each of them is, and what its dates date.
type Reading struct {
	Lines []text.Line
	Units []Unit
	Roles []Role
	zone  *time.Location

	known      known
	repeats    repeats
	features   []features // of each unit, without those of a hypothesis
	gaps       []int8     // above each unit: 1 blank lines, -1 none, 0 where that says nothing
	Whole      bool       // the page has the menus of its site around the story
	gapsTell   bool       // the page has lines with blank ones between them, and without
	candidates []int      // see echoing
	prices     prices
	priced     []int32 // the emission of each unit, without those of a hypothesis
	best       decoder // of the hypotheses tried
	trial      decoder
	places     []place
	row        int // of the layouts
	biography  int // the unit that tells of who signs, or noUnit
	margins    []margin
	stories    []Story
	opening    []int32  // what it costs to begin a story at each unit
	alone      *Reading // of some of the lines, see Stories

	Head   []int // the units that hold the headline, the best of them first
	Dek    []int
	Signed []Signer // the byline first
	dated  []int    // the units whose stamps date the page
	Dates  Dates
}

// Read finds out what each unit of the lines is, in the memory of the page before.
func (p *Reading) Read(lines []text.Line, zone *time.Location) {
	p.fit(lines, zone)
	p.settle()
}

// fit finds what the lines are most cheaply.
func (p *Reading) fit(lines []text.Line, zone *time.Location) {
	p.renew(lines, zone)
	p.Units, p.Whole = group(p.Units, lines, &p.known)
	p.choose()
}

// renew keeps the memory of a page and nothing else.
func (p *Reading) renew(lines []text.Line, zone *time.Location) {
	kept := *p
	*p = Reading{Lines: lines, zone: zone, biography: noUnit}
	p.repeats, p.features, p.gaps, p.places, p.margins = kept.repeats, kept.features, kept.gaps, kept.places, kept.margins
	p.candidates, p.prices, p.priced, p.best, p.trial = kept.candidates, kept.prices, kept.priced, kept.best, kept.trial
	p.stories, p.opening = kept.stories, kept.opening
	if p.alone = kept.alone; p.alone != nil {
		p.alone.Lines = nil
		clear(p.alone.Units)
	}
	p.Units, p.Roles, p.known = kept.Units, kept.Roles, kept.known
	p.Head, p.Dek, p.Signed, p.dated, p.Dates.All = kept.Head[:0], kept.Dek[:0], kept.Signed[:0], kept.dated[:0], kept.Dates.All[:0]
}

func (p *Reading) give(i int, as Role) {
	if p.Roles[i] == noRole {
		p.Roles[i] = as
	}
}

// Number is the number of the unit's first line.
func (p *Reading) Number(i int) int { return int(p.Lines[p.Units[i].First].Number) }

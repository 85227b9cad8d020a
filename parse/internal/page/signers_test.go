package page

import (
	"slices"
	"testing"
)

// What tells of who signs is no paragraph, and there is no doubt in that.
func TestBiographyAside(t *testing.T) {
	const prose = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers on it.\n\n"
	for last, want := range map[string]Role{
		"Derya Kumsal covers the harbours of the island.":                         Furniture,
		"Derya Kumsal is a reporter of Kuzuada.":                                  Furniture,
		"Derya Kumsal is the captain whom the island had waited for.":             Body,
		"Derya Kumsal covers the harbours, \"and nothing else\", as she told us.": Body,
		"Nuri Tandır covers the harbours of the island.":                          Body,
	} {
		p := pageOf(t, "Ferry to Kuzuada sails again\n\nBy Derya Kumsal\n\n"+prose+prose+last+"\n")
		at := len(p.Units) - 1
		p.Weigh(Certain)
		if margin, _ := p.Margin(at); p.Roles[at] != want || want == Furniture && margin != Certain {
			t.Errorf("%q: %v, margin %d; want %v", last, p.Roles[at], margin, want)
		}
	}
}

// On a whole page it is told by its label or its place who signs the story.
func TestDoubtSigners(t *testing.T) {
	const (
		by     = "By Derya Kumsal"
		name   = "Derya Kumsal"
		other  = "Coronation Street"
		agency = "AA"
	)
	head, dek := line{"Ferry sails again", partH, below}, line{"It had been under repair.", partD, below}
	prose := line{"The only ferry to the island of Kuzuada left its pier on Monday with forty passengers on it.", partY, inside}
	date := line{"27 November 2015", partT, below}
	at := func(said string, zone zone) line { return line{said, partB, zone} }
	for name, tt := range map[string]struct {
		lines []line
		want  []string
	}{
		"above the headline":              {[]line{at(by, above), head, prose}, nil},
		"where there is no headline":      {[]line{at(by, above), prose}, []string{by}},
		"a name where there is none":      {[]line{at(name, above), prose}, []string{name}},
		"no person where there is none":   {[]line{at(other, above), prose}, nil},
		"in brackets where there is none": {[]line{at("(Kuzuada Haber)", above), prose}, nil},
		"a person":                        {[]line{head, at(name, below), prose}, []string{name}},
		"no person":                       {[]line{head, at(other, below), prose}, nil},
		"no person, over the date":        {[]line{head, at(other, below), date, prose}, []string{other}},
		"no person, near the date":        {[]line{head, date, dek, dek, at(other, below), prose}, []string{other}},
		"no person, far from the date":    {[]line{head, date, dek, dek, dek, at(other, below), prose}, nil},
		"a person, and By":                {[]line{head, at(name, below), dek, {by, partV, below}, prose}, []string{by}},
		"an agency, and By":               {[]line{head, {by, partV, below}, at(agency, below), prose}, []string{by, agency}},
		"By, which no row has":            {[]line{head, {by, partV, below}, prose}, []string{by}},
		"an agency":                       {[]line{head, at(agency, below), prose}, []string{agency}},
		"an agency in a share bar":        {[]line{head, date, {"Print", partX, below}, at(agency, below), {"Share", partX, below}, prose}, nil},
		"By below the story":              {[]line{head, prose, {"Related stories", partX, foot}, at(by, foot)}, nil},
		"By, and most below":              {[]line{head, prose, at(by, foot), prose, prose}, []string{by}},
		"By, and most above":              {[]line{head, prose, prose, at(by, foot), prose}, nil},
		"a label below the story":         {[]line{head, prose, at("Kaynak: AA", ended)}, []string{"Kaynak: AA"}},
		"a label beside the story":        {[]line{head, prose, {"Kaynak: AA", partV, ended}}, nil},
		"no credit, below the headline":   {[]line{head, {by, partX, below}, prose}, nil},
		"in round brackets, and By":       {[]line{head, {by, partB, below}, {"(Muhabir: Nuri Tandır)", partV, below}, prose}, []string{by}},
		"in square brackets, and By":      {[]line{head, {by, partB, below}, {"[Muhabir: Nuri Tandır]", partV, below}, prose}, []string{by}},
		"By, and more below":              {[]line{head, prose, at(by, foot), {prose.said, partV, foot}, {prose.said, partV, foot}}, nil},
		"no person, By":                   {[]line{head, at(by, below), at(other, below), date, prose}, []string{by}},
		"By, and only lines below":        {[]line{head, prose, at(by, foot), {"It sails.", partY, foot}, {"It sails twice.", partY, foot}}, nil},
		"an agency below the story":       {[]line{head, prose, at(agency, foot)}, nil},
		"inside the story":                {[]line{head, prose, at(agency, inside), prose}, []string{agency}},
	} {
		p := readAs(tt.lines)
		p.doubtSigners()
		var got []string
		for i, at := range p.places {
			if at.part == partB {
				got = append(got, p.Units[i].Text)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q signs, want %q", name, got, tt.want)
		}
	}
}

// A line is a unit, and what it was taken for.
type line struct {
	said string
	part part
	zone zone
}

// readAs is a reading that took its units for that.
func readAs(lines []line) *Reading {
	p := &Reading{Whole: true}
	for _, l := range lines {
		p.Units = append(p.Units, unitsOf(l.said)...)
		p.places = append(p.places, place{l.part, l.zone})
	}
	for i := range p.Units {
		p.features = append(p.features, p.Units[i].features())
	}
	return p
}

// Persons are known by their given names.
func TestGivenNamed(t *testing.T) {
	for said, want := range map[string]bool{"Derya Kumsal": true, "Dylan Kumsal": true, "Dr. Fiona Kumsal": true, "Coronation Street": false, "General Information": false} {
		if got := unitsOf(said)[0].givenNamed(); got != want {
			t.Errorf("%q begins with a given name: %t, want %t", said, got, want)
		}
	}
}

// A last paragraph that tells who the author is stands below the story, unless it is all that there is, or the story is of the author.
func TestBiography(t *testing.T) {
	const life = "Derya Kumsal covers the harbours for the Kuzuada Post."
	head, by := line{"Ferry sails again", partH, below}, line{"By Derya Kumsal and Nuri Tandır", partB, below}
	prose := line{"The only ferry to the island of Kuzuada left its pier on Monday with forty passengers on it.", partY, inside}
	at := func(said string) line { return line{said, partY, inside} }
	for name, tt := range map[string]struct {
		lines []line
		aside bool
	}{
		"of the first author":    {[]line{head, by, prose, at(life)}, true},
		"of the second author":   {[]line{head, by, prose, at("Nuri Tandır is a reporter.")}, true},
		"of somebody else":       {[]line{head, by, prose, at("Nazım Tandır is a reporter.")}, false},
		"of what the author did": {[]line{head, by, prose, at("Derya Kumsal told the captain so.")}, false},
		"glued to the name":      {[]line{head, by, prose, at("Derya Kumsalis a reporter.")}, false},
		"and no other paragraph": {[]line{head, by, at(life)}, false},
		"not the last":           {[]line{head, by, at(life), prose}, false},
		"and the headline too":   {[]line{{"Derya Kumsal sails again", partH, below}, by, prose, at(life)}, false},
		"and nobody signs":       {[]line{head, {by.said, partV, below}, prose, at(life)}, false},
		"signed below the story": {[]line{head, prose, {by.said, partB, foot}, at(life)}, false},
	} {
		p := readAs(tt.lines)
		p.setBiographyAside()
		if last := p.places[len(p.places)-1]; (last.part == partX) != tt.aside {
			t.Errorf("%s: the last line is aside: %t, want %t", name, !tt.aside, tt.aside)
		}
	}
}

// Who signs on top is no headline.
func TestSignTop(t *testing.T) {
	for part, want := range map[part]bool{partV: true, partH: false} {
		p := pageOf(t, "World Bulletin / News Desk\n\n"+ferryRuns)
		p.Signed, p.places[0] = nil, place{part, above}
		if p.signTop(); (p.Signed != nil) != want {
			t.Errorf("%s signs: %t", partNames[part], !want)
		}
	}
}

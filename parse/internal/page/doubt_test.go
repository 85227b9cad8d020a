package page

import (
	"testing"

	"newsdek/parse/internal/text"
)

// The more shows a headline of a whole page to be one, the less it must be cheaper than another reading.
func TestSureFrom(t *testing.T) {
	dated, signed, bare := []place{{partT, below}}, []place{{partB, below}}, []place{{partT, inside}}
	for _, tt := range []struct {
		features features
		places   []place
		want     int32
	}{
		{isHeading | isEchoed, nil, 0},
		{isHeading, dated, 6}, {isHeading, signed, 6}, {isHeading, nil, 24}, {isHeading | isHead, bare, 24},
		{isWide | isEchoed, dated, 40}, {isWide | isHead | isEchoed, dated, 0},
		{isEchoed, dated, 0}, {isEchoed, signed, 0}, {isEchoed, bare, 24},
		{isHead, dated, 0}, {isHead | isTight, dated, 24}, {isHead, signed, 24},
		{isHead | isEchoed | isWellEchoed, nil, 12},
		{isEchoed | isWellEchoed, nil, 12},
		{isFirst | overHeader, dated, 8},
		{overHeader, dated, 13}, {overHeader, signed, 24},
		{isFirst, dated, 24},
	} {
		r := Reading{places: tt.places}
		if got := r.sureFrom(tt.features); got != tt.want {
			t.Errorf("%#x with %v above the story is sure from %d on, want %d", tt.features, tt.places, got, tt.want)
		}
	}
}

// A headline that nothing shows is a line beside the story, and so is its dek, but for one that is a paragraph.
func TestDoubt(t *testing.T) {
	const prose = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers on it."
	p := pageOf(t, "Ferry sails again\n\nIt had been under repair\n\n"+prose+"\n\n"+prose+"\n\nFerry sails again\n\n"+prose)
	p.places = []place{{partH, below}, {partD, below}, {partD, below}, {partV, below}, {partR, below}, {partY, inside}}
	p.Units[5].marks |= text.Heading // another text
	p.doubt()
	for i, want := range []place{{partV, below}, {partV, below}, {partY, inside}, {partV, below}, {partV, below}, {partY, inside}} {
		if p.places[i] != want {
			t.Errorf("%q is %v, want %v", p.Units[i].Text, p.places[i], want)
		}
	}
}

package page

import (
	"slices"
	"testing"
)

// A hypothesis that changes no unit costs what the page costs.
func TestDecodeBesideItself(t *testing.T) {
	r := pageOf(t, "Ferry sails again\n\nBy Derya Kumsal\n\n"+wholeStory)
	alone := decoder{prices: &r.prices, units: slices.Clone(r.priced)}
	want := alone.decode(r.gaps, nil)
	itself := decoder{prices: &r.prices, units: slices.Clone(r.priced)}
	if got := itself.decode(r.gaps, &alone); got != want {
		t.Errorf("it costs %d beside itself, %d alone", got, want)
	}
}

// A hypothesis about the top of a long page is not followed to its end, where it stays dearer by as much.
func TestDecodeStops(t *testing.T) {
	said := "Ferry sails again\n\nBy Derya Kumsal\n\n"
	for range 40 {
		said += wholeStory + "\n"
	}
	r := pageOf(t, said)
	best := decoder{prices: &r.prices, units: slices.Clone(r.priced)}
	best.decode(r.gaps, nil)
	dearer := decoder{prices: &r.prices, units: slices.Clone(r.priced)}
	dearer.units[0] = r.prices.of(isBar)
	dearer.decode(r.gaps, &best)
	if len(best.tails) != len(r.Units)+1 || len(dearer.tails) >= len(best.tails) {
		t.Errorf("%d units were decoded, and %d of another hypothesis", len(best.tails), len(dearer.tails))
	}
}

package page

import (
	"math/rand"
	"testing"
)

// What a unit costs is worked out once for each set of features, however many there are, and found again.
func TestPricesAreKept(t *testing.T) {
	var p prices
	rng := rand.New(rand.NewSource(1))
	sets := make([]features, 3000)
	place := map[features]int32{}
	for k := range sets {
		sets[k] = features(rng.Uint64())
		if k%3 == 0 { // as most on a page, which differ in a few bits
			sets[k] = isPlain | 1<<(k%64) | 1<<(k/64%64)
		}
		at := p.of(sets[k])
		if was, known := place[sets[k]]; known && was != at {
			t.Fatalf("%#x is at %d, and was at %d", sets[k], at, was)
		}
		place[sets[k]] = at
	}
	if len(p.emissions) != len(place) {
		t.Errorf("%d prices for %d sets of features", len(p.emissions), len(place))
	}
	for f, at := range place {
		var want emission
		want.fill(f)
		if again := p.of(f); again != at || p.emissions[at] != want {
			t.Fatalf("%#x is found at %d, want %d with its own price", f, again, at)
		}
	}
}

// A Reading that has seen too many kinds of units forgets them all.
func TestPricesAreForgotten(t *testing.T) {
	var p prices
	for k := range maxEmissions + 1 {
		p.of(features(k) << 8)
	}
	p.renew()
	if len(p.emissions) != 0 {
		t.Errorf("%d prices are kept", len(p.emissions))
	}
	if at := p.of(isPlain); at != 0 || p.emissions[at].features != isPlain {
		t.Errorf("the next is at %d", at)
	}
	p.renew()
	if len(p.emissions) != 1 {
		t.Errorf("%d prices are kept, want the one that there is room for", len(p.emissions))
	}
}

// Sets that differ in one bit have hashes of their own.
func TestFeaturesHash(t *testing.T) {
	seen := map[int]features{}
	for bit := range 64 {
		f := features(1) << bit
		if other, known := seen[f.hash()]; known {
			t.Errorf("%#x and %#x share a hash", f, other)
		}
		if f.hash() < 0 {
			t.Errorf("%#x has hash %d", f, f.hash())
		}
		seen[f.hash()] = f
	}
}

// A fit moves what can be moved: no part becomes open, or closed, by it.
func TestPricesCanMove(t *testing.T) {
	for _, p := range Prices() {
		if *p.Value >= closed {
			t.Errorf("%s is %d", p.Name, *p.Value)
		}
	}
}

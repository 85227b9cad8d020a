package page

import (
	"encoding/binary"
	"math/rand"
	"slices"
	"testing"
)

// maxSearched is how many units a plain search has the time for.
const maxSearched = 6

// The decoder's reading and its margins are what a plain search finds, unless the header was given up early. Nine bytes are a
// unit: its features, and whether a blank line stands above.
func FuzzDecoder(f *testing.F) {
	kinds := []features{
		isPlain, isPlain | isFirst | overProse, isPlain | endsAsText | endsInStop | isProse, isPlain | isHead, isPlain | isHead | isOrigin,
		hasStamp | hasClockTime, hasStamp | hasUpdated, isCredit | hasSource, isOutlet, isSectionName | isNarrow | isShort, isBar, isEnd,
		isPlain | isNarrow | isShort | isWord, isPlain | isName | isShort,
	}
	add := func(units []features, gap func() int8) {
		var data []byte
		for _, u := range units {
			data = append(binary.LittleEndian.AppendUint64(data, uint64(u)), byte(gap()+1))
		}
		f.Add(data)
	}
	rng := rand.New(rand.NewSource(1))
	for range 300 {
		units := make([]features, 1+rng.Intn(maxSearched))
		for i := range units {
			units[i] = kinds[rng.Intn(len(kinds))]
		}
		add(units, func() int8 { return int8(rng.Intn(3) - 1) })
	}
	// A stray costs the same above and below the headline; what follows is no start.
	add([]features{0x4a0020400028, 0x100812800000000, 0x3000440c400400, 0x200008122010, 0x20000302004a0000}, func() int8 { return 0 })
	f.Fuzz(func(t *testing.T, data []byte) {
		var seen []features
		var gaps []int8
		for ; len(data) >= 9 && len(seen) < maxSearched; data = data[9:] {
			seen = append(seen, features(binary.LittleEndian.Uint64(data)))
			gaps = append(gaps, int8(data[8]%3)-1)
		}
		if len(seen) > 0 {
			checkDecoded(t, seen, gaps)
		}
	})
}

func checkDecoded(t *testing.T, seen []features, gaps []int8) {
	t.Helper()
	n := len(seen)
	d := decoder{prices: &prices{header: header{beam: closed / 2}}}
	for _, f := range seen {
		d.units = append(d.units, d.prices.of(f))
	}
	got := int(d.decode(gaps, nil))
	read, margins := make([]place, n), make([]margin, n)
	d.trace(read)
	d.margins(read, gaps, closed, margins)
	rival := decoder{prices: d.prices, units: slices.Clone(d.units)}
	rival.units[0] = d.prices.of(seen[0] ^ isHead)
	if alone, beside := rival.decode(gaps, nil), rival.decode(gaps, &d); alone != beside {
		t.Fatalf("a reading must cost the same beside another: of %#x, gaps %v, it costs %d, and %d beside", seen, gaps, alone, beside)
	}
	const limit = 3
	small := make([]margin, n)
	d.margins(read, gaps, limit, small)
	same := func(got, want int) bool { return got == want || got > want && d.depth() < n }
	if want := (&search{d: &d, fs: seen, gaps: gaps, barred: -1}).best(); !same(got, want) {
		t.Fatalf("the decoder must find the cheapest reading: of %#x, gaps %v, it found one of %d, the search %d", seen, gaps, got, want)
	}
	for i, m := range margins {
		want := (&search{d: &d, fs: seen, gaps: gaps, barred: i, role: partRoles[read[i].part]}).best()
		if want < closed/2 && !same(int(m.cost), want-got) {
			t.Fatalf("a margin must be what another role costs: in %#x, gaps %v, unit %d as %v has margin %d (as %v), the search found %d",
				seen, gaps, i, read[i], m.cost, m.other, want-got)
		}
		if m.cost > limit {
			m = margin{closed, noPart}
		}
		if small[i] != m {
			t.Fatalf("a margin that is small must be what it is among all: in %#x, gaps %v, unit %d as %v has margin %v, want %v", seen, gaps, i, read[i], small[i], m)
		}
	}
}

// A search walks through every reading, but those that give the barred unit its role.
type search struct {
	d      *decoder
	fs     []features
	gaps   []int8
	barred int
	role   Role
	known  map[[3]int]int
}

func (s *search) best() int {
	s.known = map[[3]int]int{}
	return s.header(0, 0)
}

// as is what unit i costs as a part.
func (s *search) as(i int, q part, cost int32) int {
	if i == s.barred && partRoles[q] == s.role {
		return closed
	}
	return int(cost)
}

// header is the cheapest way from node k before unit i to the end.
func (s *search) header(i, k int) int {
	key := [3]int{0, i, k}
	if cost, ok := s.known[key]; ok {
		return cost
	}
	nodes := tree()
	best := closed
	if row := nodes[k].row; row > 0 || row == 0 && i == 0 {
		best = int(layouts[row].cost) + s.tail(i, 3)
	}
	for c := 1; c < len(nodes); c++ {
		if int(nodes[c].parent) != k {
			continue
		}
		best = min(best, int(nodes[c].skip())+s.header(i, c))
		if i < len(s.fs) {
			e := s.d.price(i)
			best = min(best, s.as(i, nodes[c].part, nodes[c].price(e, s.gaps[i]))+s.header(i+1, c))
		}
	}
	if i < len(s.fs) {
		e := s.d.price(i)
		if nodes[k].more {
			best = min(best, s.as(i, nodes[k].part, nodes[k].price(e, s.gaps[i])+steps[again].cost)+s.header(i+1, k))
		}
		for q := noPart + 1; q < parts; q++ {
			best = min(best, s.as(i, q, e.cost[nodes[k].zone][q])+int(stray[q])+s.header(i+1, k))
		}
	}
	s.known[key] = min(best, closed)
	return s.known[key]
}

// tail is the cheapest way from the body, the foot, below the end or, 3, the header before unit i to the end.
func (s *search) tail(i, state int) int {
	if i == len(s.fs) {
		return []int{0, 0, 0, int(steps[noBody].cost)}[state]
	}
	key := [3]int{1, i, state}
	if cost, ok := s.known[key]; ok {
		return cost
	}
	e := s.d.price(i)
	down := int(e.down())
	best := []int{0, int(steps[fromFoot].cost), int(steps[fromEnded].cost), 0}[state] + s.as(i, partY, e.cost[inside][partY]) + s.tail(i+1, 0)
	for q := noPart + 1; q < parts; q++ {
		if q == partY || q == partH || q == partD || q == partA {
			continue
		}
		switch state {
		case 0:
			best = min(best, s.as(i, q, e.cost[inside][q])+s.tail(i+1, 0), int(steps[toFoot].cost)+s.as(i, q, e.cost[foot][q])+s.tail(i+1, down))
		case 1:
			best = min(best, s.as(i, q, e.cost[foot][q])+s.tail(i+1, down))
		case 2:
			best = min(best, s.as(i, q, e.cost[ended][q])+s.tail(i+1, 2))
		case 3:
			best = min(best, int(steps[noBody].cost+steps[toFoot].cost)+s.as(i, q, e.cost[foot][q])+s.tail(i+1, down))
		}
	}
	s.known[key] = min(best, closed)
	return s.known[key]
}

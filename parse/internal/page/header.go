package page

import (
	"slices"
	"unsafe"
)

// The header of a page is read by an automaton whose states are made when they are first met: what it costs to stand
// at each node of the layouts' tree, beyond the cheapest. Pages of a kind go through the same few states, so that most
// units take one look-up.
type header struct {
	states []standing
	known  map[string]int32   // states by their costs
	steps  map[uint64]landing // by stride
	first  landing            // before any unit
	beam   int32              // a node that is dearer than the cheapest by more is given up
}

// A standing is a state.
type standing struct {
	at   []int32 // each node's cost beyond the cheapest, closed where nobody stands
	gate gate    // from where the body is entered most cheaply
	open []int16 // the nodes where somebody stands from which it may be entered
}

// stride is the key of a step from a state past a unit, by its emission and the gap above it.
func stride(from, emission int32, gap int8) uint64 {
	return uint64(from)<<34 | uint64(emission)<<2 | uint64(gap+1)
}

// A landing is the state behind a stride, what the cheapest node has cost since the start, and how each was reached.
type landing struct {
	state int32
	cost  int32
	how   []uint8
}

// gate is the cheapest node from which the body is entered.
type gate struct {
	cost int32
	node int16
}

// How a node was reached.
const (
	byStray uint8 = iota // from itself, past a unit that no place has
	byPlace              // from its parent
	byMore               // from itself, once more
	bySkip               // from its parent, at no unit
)

// start stands at the root, before any unit.
func (h *header) start(nodes []node) landing {
	if len(h.states) == 0 {
		h.known, h.steps = make(map[string]int32), make(map[uint64]landing)
		at, how := make([]int32, len(nodes)), make([]uint8, len(nodes))
		for k := 1; k < len(nodes); k++ {
			at[k], how[k] = min(closed, at[nodes[k].parent]+nodes[k].skip()), bySkip
		}
		h.first = h.land(nodes, at, how)
	}
	return h.first
}

// take takes a unit into the header.
func (h *header) take(nodes []node, from landing, emission int32, e *emission, gap int8) landing {
	key := stride(from.state, emission, gap)
	l, ok := h.steps[key]
	if !ok {
		at, how := make([]int32, len(nodes)), make([]uint8, len(nodes))
		walk(nodes, h.states[from.state].at, e, gap, at, how)
		l = h.land(nodes, at, how)
		h.steps[key] = l
	}
	l.cost += from.cost
	return l
}

// walk finds what it costs to stand at each node after a unit.
func walk(nodes []node, before []int32, e *emission, gap int8, at []int32, how []uint8) {
	at[0], how[0] = min(closed, before[0]+e.best[above].cost), byStray
	for k := 1; k < len(nodes); k++ {
		nd := &nodes[k]
		cost, from := before[k]+e.best[nd.zone].cost, byStray
		price := nd.price(e, gap)
		if c := before[nd.parent] + price; c < cost {
			cost, from = c, byPlace
		}
		if c := before[k] + price + steps[again].cost; nd.more && c < cost {
			cost, from = c, byMore
		}
		if c := at[nd.parent] + nd.skip(); c < cost {
			cost, from = c, bySkip
		}
		at[k], how[k] = min(cost, closed), from
	}
}

// land finds the state of some costs, or makes it; the landing's cost is that of the cheapest node.
func (h *header) land(nodes []node, at []int32, how []uint8) landing {
	least := slices.Min(at)
	for k := range at {
		if at[k] -= least; at[k] > h.beam {
			at[k] = closed
		}
	}
	key := unsafe.String((*byte)(unsafe.Pointer(unsafe.SliceData(at))), len(at)*int(unsafe.Sizeof(at[0])))
	state, ok := h.known[key]
	if !ok {
		state = int32(len(h.states))
		s := standing{at: at}
		s.findGates(nodes)
		h.states = append(h.states, s)
		h.known[key] = state
	}
	return landing{state, least, how}
}

// findGates finds from where the body may be entered.
func (s *standing) findGates(nodes []node) {
	s.gate, s.open = gate{cost: closed}, make([]int16, 0, len(gates()))
	for _, k := range gates() {
		if s.at[k] == closed {
			continue
		}
		s.open = append(s.open, k)
		if c := s.at[k] + layouts[nodes[k].row].cost; c < s.gate.cost {
			s.gate = gate{c, k}
		}
	}
}

// skip is what it costs to leave the node's place out.
func (nd *node) skip() int32 {
	switch {
	case nd.must:
		return closed
	case nd.free:
		return 0
	}
	return steps[missing].cost
}

// price is what a unit costs at the node's place.
func (nd *node) price(e *emission, gap int8) int32 {
	if nd.gap != 0 && gap != 0 && nd.gap != gap {
		return e.cost[nd.zone][nd.part] + steps[wrongGap].cost
	}
	return e.cost[nd.zone][nd.part]
}

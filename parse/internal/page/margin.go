package page

import "math/bits"

// A margin says how sure the role of a unit is: how much dearer the page is in the best reading that gives the unit
// another, and which.
type margin struct {
	cost  int32
	other part
}

// Certain is the margin of a unit that has no other role to play.
const Certain = closed

// Weigh finds the margins that are no greater than limit; the others are Certain. The smaller it is, the less is to do.
func (p *Reading) Weigh(limit int) {
	p.margins = cleared(p.margins, len(p.Units))
	p.best.margins(p.places, p.gaps, int32(limit), p.margins)
}

// Margin is how sure the role of unit i is, and which other it would have, as far as that was weighed.
func (p *Reading) Margin(i int) (cost int, other Role) {
	m := p.margins[i]
	if i == p.biography { // which was decided after the page was read
		return Certain, noRole
	}
	if other = partRoles[m.other]; other == p.Roles[i] { // the role was decided by its neighbours, as between twins
		return Certain, noRole
	}
	return int(m.cost), other
}

// margins finds the margin of each unit of a reading, under the hypothesis that was decoded last.
func (d *decoder) margins(read []place, gaps []int8, limit int32, margins []margin) {
	b := backward{decoder: d, nodes: tree(), gaps: gaps}
	d.back = cleared(d.back, 2*len(b.nodes))
	b.before.cost, b.after.cost = d.back[:len(b.nodes)], d.back[len(b.nodes):]
	n := len(read)
	best := d.best(n).cost
	b.bound = min(best+limit, closed/2) // more than any way costs
	b.leave(n, steps[noBody].cost)
	for i := n - 1; i >= 0; i-- {
		b.after, b.before = b.before, b.after
		b.before.open = nodeSet{}
		m := others{not: partRoles[read[i].part], margin: margin{min(closed, b.bound+1), noPart}}
		if i < d.depth() {
			b.header(i, &m)
		}
		b.tail(i, &m)
		if margins[i] = (margin{closed, noPart}); m.other != noPart {
			margins[i] = margin{m.cost - best, m.other}
		}
	}
}

// others keeps the cheapest reading of a unit that gives it another role than not.
type others struct {
	margin
	not Role
}

func (o *others) see(q part, cost int32) {
	if cost < o.cost && partRoles[q] != o.not {
		o.margin = margin{cost, q}
	}
}

// A backward pass finds what it costs from the states before each unit to the end of the page. It leaves out those
// through which all readings cost more than bound.
type backward struct {
	*decoder
	nodes         []node
	gaps          []int8
	bound         int32
	before, after ways     // from the nodes of the header, before a unit and behind it
	rest          [3]int32 // from the tail's states, behind it
}

// ways are what it costs from the nodes of the header to the end of the page, from those that are open.
type ways struct {
	open nodeSet
	cost []int32
}

// reach notes a way from node k before unit i to the end of the page.
func (b *backward) reach(i, k int, cost int32) {
	w := &b.before
	if b.path[i].cost+b.at(i)[k]+cost > b.bound {
		return // it would be followed for nothing
	}
	if w.open.has(k) && w.cost[k] <= cost {
		return
	}
	w.open.add(k)
	w.cost[k] = cost
}

// leave notes the ways on which the header ends before unit i, where the rest costs so much, and on which places are
// missing.
func (b *backward) leave(i int, rest int32) {
	if i > b.depth() {
		return
	}
	if b.gateAt(i).cost+rest <= b.bound {
		for _, k := range b.prices.header.states[b.path[i].state].open {
			b.reach(i, int(k), layouts[b.nodes[k].row].cost+rest)
		}
	}
	for k := b.before.open.before(len(b.nodes)); k > 0; k = b.before.open.before(k) {
		b.reach(i, int(b.nodes[k].parent), b.before.cost[k]+b.nodes[k].skip())
	}
}

// header finds the ways from the nodes on which unit i is in the header.
func (b *backward) header(i int, m *others) {
	e, at, base := b.price(i), b.at(i), b.path[i].cost
	through := [2]int32{closed, closed}
	for k := b.after.open.from(0); k >= 0; k = b.after.open.from(k + 1) {
		nd, rest := &b.nodes[k], b.after.cost[k]
		through[nd.zone] = min(through[nd.zone], base+at[k]+rest)
		b.reach(i, k, e.best[nd.zone].cost+rest)
		if k == 0 {
			continue
		}
		place := nd.price(e, b.gaps[i])
		b.reach(i, int(nd.parent), place+rest)
		m.see(nd.part, base+at[nd.parent]+place+rest)
		if nd.more {
			more := place + steps[again].cost
			b.reach(i, k, more+rest)
			m.see(nd.part, base+at[k]+more+rest)
		}
	}
	for z, cost := range through {
		c := e.other(zone(z), m.not)
		m.see(c.part, cost+c.cost)
	}
}

// tail finds the ways from the states of the tail, and from the header into it.
func (b *backward) tail(i int, m *others) {
	e, t, enter, rest := b.price(i), &b.tails[i], b.gateAt(i).cost, b.rest
	down := rest[e.down()]
	y := e.cost[inside][partY] + rest[0]
	footed := e.best[foot].cost + down
	b.rest = [3]int32{
		min(closed, y, e.best[inside].cost+rest[0], steps[toFoot].cost+footed),
		min(closed, steps[fromFoot].cost+y, footed),
		min(closed, steps[fromEnded].cost+y, e.best[ended].cost+rest[2]),
	}
	b.leave(i, min(y, steps[noBody].cost+steps[toFoot].cost+footed))
	if m.not != Body {
		m.see(partY, min(t[0].cost, enter, t[1].cost+steps[fromFoot].cost, t[2].cost+steps[fromEnded].cost)+y)
	}
	b.seeOther(e, inside, t[0].cost+rest[0], m)
	b.seeOther(e, foot, min(t[0].cost+steps[toFoot].cost, t[1].cost, enter+steps[noBody].cost+steps[toFoot].cost)+down, m)
	b.seeOther(e, ended, t[2].cost+rest[2], m)
}

// seeOther sees another role of a unit in a zone of the tail, where all else costs so much.
func (b *backward) seeOther(e *emission, z zone, way int32, m *others) {
	if way+e.best[z].cost <= b.bound {
		c := e.other(z, m.not)
		m.see(c.part, way+c.cost)
	}
}

// A nodeSet is a set of nodes.
type nodeSet [2]uint64

func (s *nodeSet) add(k int)      { s[k/64] |= 1 << (k % 64) }
func (s *nodeSet) has(k int) bool { return s[k/64]>>(k%64)&1 != 0 }

// from is the first of the set from k on, or -1.
func (s *nodeSet) from(k int) int {
	for ; k < 64*len(s); k = k/64*64 + 64 {
		if rest := s[k/64] >> (k % 64); rest != 0 {
			return k + bits.TrailingZeros64(rest)
		}
	}
	return -1
}

// before is the last of the set before k, or -1.
func (s *nodeSet) before(k int) int {
	for ; k > 0; k = (k - 1) / 64 * 64 {
		if rest := s[(k-1)/64] << (63 - (k-1)%64); rest != 0 {
			return k - 1 - bits.LeadingZeros64(rest)
		}
	}
	return -1
}

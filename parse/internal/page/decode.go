package page

// The beams are how much dearer than the cheapest a way may be before it is given up: that of a node of the header, and
// that of all of them, beside the body.
const (
	nodeBeam   = 100
	headerBeam = 30
)

// A decoder finds the cheapest reading of a page under a hypothesis.
type decoder struct {
	prices *prices
	units  []int32   // the emission of each unit
	path   []landing // where the header stands after so many units
	tails  []tail    // the same of what is below it
	back   []int32   // memory for the way back
}

// A tail holds what it costs to stand in the body, the foot and below the end after a unit, and how each was reached.
type tail [3]struct {
	cost int32
	from uint8 // the tail's state before, or header
	part part
}

const fromHeader = 3

// decode finds the cheapest reading; gaps says of each unit whether a blank line stands above it, 1 or -1, or 0 where
// that says nothing. A reading that stays dearer than the one of before is not followed to its end; rival is that or nil.
func (d *decoder) decode(gaps []int8, rival *decoder) int32 {
	nodes := tree()
	n := len(d.units)
	alike := n // from where on the two have the same units
	for rival != nil && alike > 0 && d.units[alike-1] == rival.units[alike-1] {
		alike--
	}
	d.tails = append(d.tails[:0], nowhere)
	d.path = append(d.path[:0], d.prices.header.start(nodes))
	for i := range n {
		if i >= alike && max(len(d.path), len(rival.path)) <= i && d.tails[i].trails(&rival.tails[i]) {
			return rival.best(n).cost + d.tails[i][0].cost - rival.tails[i][0].cost
		}
		e := d.price(i)
		d.tails = append(d.tails, d.tails[i].step(e, d.gateAt(i).cost))
		if len(d.path) <= i {
			continue // the header was given up
		}
		l := d.prices.header.take(nodes, d.path[i], d.units[i], e, gaps[i])
		if t := &d.tails[i+1]; l.cost <= min(t[0].cost, t[1].cost, t[2].cost)+headerBeam {
			d.path = append(d.path, l)
		}
	}
	return d.best(n).cost
}

// depth is for how many units the header was kept.
func (d *decoder) depth() int { return len(d.path) - 1 }

// at is what it costs to stand at each node after so many units, beyond the cheapest.
func (d *decoder) at(units int) []int32 { return d.prices.header.states[d.path[units].state].at }

// price is what unit i costs.
func (d *decoder) price(i int) *emission { return &d.prices.emissions[d.units[i]] }

type end struct {
	cost  int32
	state uint8
}

// best is the cheapest end of the page.
func (d *decoder) best(n int) (b end) {
	t := &d.tails[n]
	b = end{closed, 0}
	for s := range uint8(3) {
		if t[s].cost < b.cost {
			b = end{t[s].cost, s}
		}
	}
	if e := d.gateAt(n); e.cost+steps[noBody].cost < b.cost {
		b = end{e.cost + steps[noBody].cost, fromHeader}
	}
	return b
}

// gateAt is from where the body is entered after so many units.
func (d *decoder) gateAt(units int) gate {
	if units >= len(d.path) {
		return gate{cost: closed}
	}
	g := d.prices.header.states[d.path[units].state].gate
	if g.cost += d.path[units].cost; units == 0 {
		g = gate{0, 0} // all may be body
	}
	return g
}

// nowhere is where the tail stands before the first unit.
var nowhere = tail{{cost: closed}, {cost: closed}, {cost: closed}}

// step takes a unit into the body or what is below it, from where enter is what it cost to leave the header.
func (t *tail) step(e *emission, enter int32) (next tail) {
	next = nowhere
	y, body := e.cost[inside][partY], t[0].cost
	next.take(0, body+y, 0, partY)
	next.take(0, enter+y, fromHeader, partY)
	next.take(0, body+e.best[inside].cost, 0, e.best[inside].part)
	next.take(0, t[1].cost+steps[fromFoot].cost+y, 1, partY)
	next.take(0, t[2].cost+steps[fromEnded].cost+y, 2, partY)
	to, below := e.down(), e.best[foot]
	next.take(to, body+steps[toFoot].cost+below.cost, 0, below.part)
	next.take(to, t[1].cost+below.cost, 1, below.part)
	next.take(to, enter+steps[noBody].cost+steps[toFoot].cost+below.cost, fromHeader, below.part)
	next.take(2, t[2].cost+e.best[ended].cost, 2, e.best[ended].part)
	return next
}

// take takes a way to a state, where it is the cheapest.
func (t *tail) take(state uint8, cost int32, from uint8, q part) {
	if s := &t[state]; cost < s.cost {
		s.cost, s.from, s.part = cost, from, q
	}
}

// trails reports that all states that are reached are dearer than those of another tail, by as much.
func (t *tail) trails(other *tail) bool {
	by := t[0].cost - other[0].cost
	for s := range t {
		if t[s].cost != min(other[s].cost+by, closed) {
			return false
		}
	}
	return by >= 0
}

// A place is what a reading makes of a unit.
type place struct {
	part part
	zone zone
}

// trace follows the cheapest reading back to its start; row is the layout that it took.
func (d *decoder) trace(read []place) (row int) {
	nodes := tree()
	i := len(read)
	state := d.best(i).state
	for state != fromHeader {
		t := &d.tails[i]
		i--
		read[i] = place{t[state].part, inside + zone(state)}
		state = t[state].from
	}
	if state != fromHeader {
		return 0
	}
	k := d.gateAt(i).node
	row = int(nodes[k].row)
	for i > 0 {
		how := d.path[i].how[k]
		switch how {
		case bySkip:
			k = nodes[k].parent
			continue
		case byStray:
			i--
			read[i] = place{d.price(i).best[nodes[k].zone].part, nodes[k].zone}
			continue
		}
		i--
		read[i] = place{nodes[k].part, nodes[k].zone}
		if how == byPlace {
			k = nodes[k].parent
		}
	}
	return row
}

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
	seen   []features // of each unit, with those of the hypothesis
	units  []int32    // the emission of each unit
	path   []landing  // where the header stands after so many units
	tails  []tail     // the same of what is below it
	back   []int32    // memory for the way back
}

// tail holds what it costs to stand in the body, the foot and below the end after a unit, and how each was reached.
type tail struct {
	cost [3]int32
	from [3]uint8 // the tail's state before, or header
	part [3]part
}

const fromHeader = 3

// decode finds the cheapest reading; gaps says of each unit whether a blank line stands above it, 1 or -1, or 0 where
// that says nothing.
func (d *decoder) decode(gaps []int8) int32 {
	nodes := tree()
	n := len(d.seen)
	d.units = cleared(d.units, n)
	for i, f := range d.seen {
		d.units[i] = d.prices.of(f)
	}
	d.tails = append(d.tails[:0], tail{cost: [3]int32{closed, closed, closed}})
	d.path = append(d.path[:0], d.prices.header.start(nodes))
	for i := range n {
		e := d.price(i)
		d.tails = append(d.tails, d.tails[i].step(e, d.gateAt(i), d.seen[i]))
		if len(d.path) <= i {
			continue // the header was given up
		}
		l := d.prices.header.take(nodes, d.path[i], d.units[i], e, gaps[i])
		if t := &d.tails[i+1]; l.cost <= min(t.cost[0], t.cost[1], t.cost[2])+headerBeam {
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
		if t.cost[s] < b.cost {
			b = end{t.cost[s], s}
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
	if g.cost += d.path[units].cost; units == 0 && g.cost > 0 {
		g = gate{0, 0} // all may be body
	}
	return g
}

// closes reports that a unit in the foot ends the page.
func closes(f features) bool { return f&(isEnd|hasUpdated) != 0 }

// step takes a unit into the body or what is below it.
func (t *tail) step(e *emission, enter gate, f features) (next tail) {
	next.cost = [3]int32{closed, closed, closed}
	set := func(state uint8, cost int32, from uint8, q part) {
		if cost < next.cost[state] {
			next.cost[state], next.from[state], next.part[state] = cost, from, q
		}
	}
	y := e.cost[inside][partY]
	set(0, t.cost[0]+y, 0, partY)
	set(0, enter.cost+y, fromHeader, partY)
	set(0, t.cost[0]+e.best[inside].cost, 0, e.best[inside].part)
	set(0, t.cost[1]+steps[fromFoot].cost+y, 1, partY)
	set(0, t.cost[2]+steps[fromEnded].cost+y, 2, partY)
	to := uint8(1)
	if closes(f) {
		to = 2
	}
	set(to, t.cost[0]+steps[toFoot].cost+e.best[foot].cost, 0, e.best[foot].part)
	set(to, t.cost[1]+e.best[foot].cost, 1, e.best[foot].part)
	set(to, enter.cost+steps[noBody].cost+steps[toFoot].cost+e.best[foot].cost, fromHeader, e.best[foot].part)
	set(2, t.cost[2]+e.best[ended].cost, 2, e.best[ended].part)
	return next
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
	for i > 0 && state != fromHeader {
		t := &d.tails[i]
		i--
		read[i] = place{t.part[state], inside + zone(state)}
		state = t.from[state]
	}
	if state != fromHeader {
		return 0
	}
	k := d.gateAt(i).node
	row = int(nodes[k].row)
	for i > 0 || k > 0 {
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

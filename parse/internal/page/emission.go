package page

// An emission holds what a unit costs as each part in each zone, and which parts are cheapest where several will do.
type emission struct {
	features features
	cost     [zones][parts]int32
	best     [zones]choice // where it has no place of its own
	next     [zones]choice // with another role
}

type choice struct {
	cost int32
	part part
}

func (e *emission) fill(f features) {
	e.features = f
	for z := range e.cost {
		for q := range e.cost[z] {
			e.cost[z][q] = closed
		}
	}
	for k := range openings {
		if o := &openings[k]; o.fits(f) {
			o.each(func(z zone) { e.cost[z][o.part] = min(e.cost[z][o.part], o.cost) })
		}
	}
	for k := range costs {
		if c := &costs[k]; c.fits(f) {
			c.each(func(z zone) {
				if e.cost[z][c.part] < closed {
					e.cost[z][c.part] += c.cost
				}
			})
		}
	}
	for z := range e.cost {
		for _, q := range noEvidence {
			e.cost[z][q] = max(e.cost[z][q], 0)
		}
	}
	for z := range zones {
		e.best[z] = e.cheapest(z, noRole)
		e.next[z] = e.cheapest(z, partRoles[e.best[z].part])
	}
}

// noEvidence are the parts that any line can be: however many lines are that, they pay for nothing.
var noEvidence = []part{partY, partO, partX, partV}

// cheapest is the cheapest part in a zone with another role than not; those that have places of their own are left out.
func (e *emission) cheapest(z zone, not Role) choice {
	best := choice{closed, noPart}
	for q := noPart + 1; q < parts; q++ {
		if q == partH || q == partD || partRoles[q] == not {
			continue
		}
		c := e.cost[z][q]
		if z <= below {
			c += stray[q]
		}
		if c < best.cost {
			best = choice{c, q}
		}
	}
	return best
}

// down is the tail's state below the unit, where it stands in the foot: it may end the page.
func (e *emission) down() uint8 {
	if e.features&(isEnd|hasUpdated) != 0 {
		return 2
	}
	return 1
}

// other is the cheapest part in a zone with another role than not.
func (e *emission) other(z zone, not Role) choice {
	if partRoles[e.best[z].part] == not {
		return e.next[z]
	}
	return e.best[z]
}

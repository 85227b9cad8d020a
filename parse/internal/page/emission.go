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
			for rest := o.zones; rest != 0; rest &= rest - 1 {
				cost := &e.cost[rest.first()][o.part]
				*cost = min(*cost, o.cost)
			}
		}
	}
	for k := range costs {
		if c := &costs[k]; c.fits(f) {
			for rest := c.zones; rest != 0; rest &= rest - 1 {
				if cost := &e.cost[rest.first()][c.part]; *cost < closed {
					*cost += c.cost
				}
			}
		}
	}
	for z := range e.cost {
		for _, q := range noEvidence {
			e.cost[z][q] = max(e.cost[z][q], 0)
		}
	}
	for z := range zones {
		e.best[z], e.next[z] = e.cheapest(z)
	}
}

// noEvidence are the parts that any line can be: however many lines are that, they pay for nothing.
var noEvidence = []part{partY, partO, partX, partV}

// cheapest is the cheapest part in a zone, and the cheapest with another role; those that have places of their own are left
// out.
func (e *emission) cheapest(z zone) (best, next choice) {
	best, next = choice{closed, noPart}, choice{closed, noPart}
	for q := noPart + 1; q < parts; q++ {
		if q == partH || q == partD {
			continue
		}
		c := e.cost[z][q]
		if z <= below {
			c += stray[q]
		}
		switch other := partRoles[q] != partRoles[best.part]; {
		case c < best.cost:
			if other {
				next = best
			}
			best = choice{c, q}
		case c < next.cost && other:
			next = choice{c, q}
		}
	}
	return best, next
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

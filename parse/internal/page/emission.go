package page

// An emission holds what a unit costs as each part in each zone, and which parts are cheapest where several will do.
type emission struct {
	features    features
	cost        [zones][parts]int32
	stray       [2]choice // above and below the headline
	beside      choice    // a part inside the body that is no paragraph
	foot, ended choice
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
	for z := range e.stray {
		e.stray[z] = e.cheapest(zone(z), &stray)
	}
	e.beside, e.foot, e.ended = e.cheapest(inside, &noStray), e.cheapest(foot, &noStray), e.cheapest(ended, &noStray)
}

// noEvidence are the parts that any line can be: however many lines are that, they pay for nothing.
var noEvidence = []part{partY, partO, partX, partV}

// noStray says that a part costs its price alone, as below the header.
var noStray [parts]int32

func (e *emission) cheapest(z zone, extra *[parts]int32) choice {
	best := choice{closed, noPart}
	for q := noPart + 1; q < parts; q++ {
		if q == partH || q == partD || q == partA || q == partY {
			continue // these have places of their own
		}
		if c := e.cost[z][q] + extra[q]; c < best.cost {
			best = choice{c, q}
		}
	}
	return best
}

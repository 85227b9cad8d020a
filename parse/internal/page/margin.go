package page

// A margin says how sure the role of a unit is: how much dearer the page is in the best reading that gives the unit
// another, and which.
type margin struct {
	cost  int32
	other part
}

// Margin is how sure the role of unit i is, and which other it would have.
func (p *Reading) Margin(i int) (cost int, other Role) {
	m := p.margins[i]
	if other = partRoles[m.other]; other == p.Roles[i] { // the role was decided by its neighbours, as between twins
		return Certain, noRole
	}
	return int(m.cost), other
}

// Certain is the margin of a unit that has no other role to play.
const Certain = closed

// margins finds the margin of each unit of a reading, under the hypothesis that was decoded last.
func (d *decoder) margins(read []place, gaps []int8, margins []margin) {
	nodes := tree()
	n := len(read)
	best := d.best(n).cost
	d.back = cleared(d.back, 2*len(nodes))
	after, before := d.back[:len(nodes)], d.back[len(nodes):]
	rest := [3]int32{} // what it costs from the tail's states to the end of the page
	for k := range nodes {
		after[k] = closed
		if nodes[k].row > 0 && d.depth() == n {
			after[k] = layouts[nodes[k].row].cost + steps[noBody].cost
		}
	}
	skipBack(nodes, after)
	for i := n - 1; i >= 0; i-- {
		e := d.price(i)
		m := others{not: partRoles[read[i].part], margin: margin{closed, noPart}}
		switch {
		case i < d.depth():
			d.headerBack(nodes, i, e, gaps[i], after, before, &m)
		case i == d.depth(): // the header ends here; from its last nodes the body is entered
			for k := range before {
				before[k] = closed
			}
		}
		rest = d.tailBack(nodes, i, e, closes(d.seen[i]), rest, before, &m)
		if i <= d.depth() {
			skipBack(nodes, before)
			after, before = before, after
		}
		if m.cost < closed/2 {
			m.cost -= best
		}
		margins[i] = m.margin
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

// headerBack finds what it costs from each node before unit i to the end of the page, the body's side left out.
func (d *decoder) headerBack(nodes []node, i int, e *emission, gap int8, after, before []int32, m *others) {
	at, base := d.at(i), d.path[i].cost
	through := [2]int32{closed, closed}
	for k := range nodes {
		z := nodes[k].zone
		before[k] = min(closed, e.stray[z].cost+after[k])
		through[z] = min(through[z], base+at[k]+after[k])
	}
	for k := 1; k < len(nodes); k++ {
		nd := &nodes[k]
		place := nd.price(e, gap)
		before[nd.parent] = min(before[nd.parent], place+after[k])
		cost := base + at[nd.parent] + place
		if nd.more {
			more := place + steps[again].cost
			before[k] = min(before[k], more+after[k])
			cost = min(cost, base+at[k]+more)
		}
		m.see(nd.part, cost+after[k])
	}
	for z := range through {
		for q := noPart + 1; q < parts; q++ {
			m.see(q, min(closed, through[z]+e.cost[z][q]+stray[q]))
		}
	}
}

// tailBack finds the same for the body and what is below it.
func (d *decoder) tailBack(nodes []node, i int, e *emission, closing bool, rest [3]int32, before []int32, m *others) (now [3]int32) {
	t, gate := &d.tails[i], d.gateAt(i)
	down := rest[1]
	if closing {
		down = rest[2]
	}
	y := e.cost[inside][partY] + rest[0]
	footed := e.foot.cost + down
	now = [3]int32{
		min(closed, y, e.beside.cost+rest[0], steps[toFoot].cost+footed),
		min(closed, steps[fromFoot].cost+y, footed),
		min(closed, steps[fromEnded].cost+y, e.ended.cost+rest[2]),
	}
	if i <= d.depth() {
		for k := range nodes {
			if row := nodes[k].row; row > 0 || row == 0 && i == 0 {
				into := min(y, steps[noBody].cost+steps[toFoot].cost+footed)
				before[k] = min(before[k], layouts[row].cost+into)
			}
		}
	}
	m.see(partY, min(t.cost[0], gate.cost, t.cost[1]+steps[fromFoot].cost, t.cost[2]+steps[fromEnded].cost)+y)
	toFoot := min(t.cost[0]+steps[toFoot].cost, t.cost[1], gate.cost+steps[noBody].cost+steps[toFoot].cost) + down
	for q := noPart + 1; q < parts; q++ {
		if q == partY || q == partH || q == partD || q == partA {
			continue
		}
		m.see(q, min(closed, t.cost[0]+e.cost[inside][q]+rest[0], toFoot+e.cost[foot][q], t.cost[2]+e.cost[ended][q]+rest[2]))
	}
	return now
}

// skipBack lets places be missing.
func skipBack(nodes []node, costs []int32) {
	for k := len(nodes) - 1; k > 0; k-- {
		costs[nodes[k].parent] = min(costs[nodes[k].parent], costs[k]+nodes[k].skip())
	}
}

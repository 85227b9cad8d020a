package page

// prices remember what units cost, by their features: few of a page's have a set of their own.
type prices struct {
	emissions []emission
	known     []int32 // a table of them, each one more than its index
	header    header  // what was made of them
}

// maxEmissions and maxSteps are how many are kept from page to page.
const (
	maxEmissions = 4096
	maxSteps     = 4096
)

// of finds what a unit with the features costs, which few units of a page have alone.
func (p *prices) of(f features) int32 {
	if 2*len(p.emissions) >= len(p.known) {
		p.rehash()
	}
	mask := len(p.known) - 1
	at := f.hash() & mask
	for ; p.known[at] != 0; at = (at + 1) & mask {
		if k := p.known[at] - 1; p.emissions[k].features == f {
			return k
		}
	}
	p.emissions = append(p.emissions, emission{})
	k := int32(len(p.emissions) - 1)
	p.emissions[k].fill(f)
	p.known[at] = k + 1
	return k
}

// rehash makes room for more emissions.
func (p *prices) rehash() {
	p.known = make([]int32, max(256, 2*len(p.known)))
	mask := len(p.known) - 1
	for k := range p.emissions {
		at := p.emissions[k].features.hash() & mask
		for p.known[at] != 0 {
			at = (at + 1) & mask
		}
		p.known[at] = int32(k) + 1
	}
}

func (f features) hash() int { return int(uint64(f) * 0x9e3779b97f4a7c15 >> 32) }

// renew forgets the prices where they have become too many.
func (p *prices) renew() {
	if len(p.emissions) > maxEmissions || len(p.header.steps) > maxSteps {
		*p = prices{emissions: p.emissions[:0], header: header{beam: p.header.beam}}
	}
}

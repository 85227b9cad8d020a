package page

import "slices"

// An input may hold several stories, one below another, as `cat *.txt` makes it. Where text is followed by lines that are
// none, and more text by those, a second story may begin among the lines: at the one from which on they are cheapest when
// they are read alone, if that is cheap, or by far cheaper than to go on with the story above. Below a form feed or a rule
// it begins there or nowhere. What is found so is read as a page, and is a story if that page shows one.

// A Story is a run of lines that hold an article. Lines between two stories part them.
type Story struct{ From, To int }

// What speaks for and against a story that begins with a unit.
const (
	anotherStory = 25  // begins at all
	widerGap     = -8  // below more blank lines than most units have above
	narrowerGap  = -2  // below less
	partedStamps = 6   // tight below another date or credit
	closingLine  = 12  // with a line that rather closes the one above: a date, a credit
	closedTwice  = -16 // though such a line stands above already
	partedTwins  = 40  // and a text above it stands again below
	leftSecond   = 7   // and leaves another date or credit to the one above
	closedAbove  = -14 // and leaves a labelled date or a credit to the one above
	saidAbove    = -4  // and has a date or a credit though the one above has one, too
	opensPage    = -2  // with the name of a section or an outlet
	parted       = 0   // below a form feed or a rule, where nothing else counts
)

const (
	clearCost   = 16 // of what is a story, whatever it would cost to go on with the one above
	maxCost     = 18 // of what is a story, if it costs less by so much than to go on
	lessBy      = 8
	maxLines    = 24 // above a text that are looked at
	headerUnits = 16 // below them that are read
	headerReach = 6  // below them where a mark of a story may stand
)

// Stories divides the lines of the page that was read last; breaks are the lines above which a form feed stands. Where
// there are several, each is to be read for itself.
func (p *Reading) Stories(breaks []int) []Story {
	stories := append(p.stories[:0], Story{0, len(p.Lines)})
	p.stories = stories
	if p.Whole && len(breaks) == 0 { // which shows other stories around its own
		return stories
	}
	opens := p.opens(breaks)
	if opens == nil {
		return stories
	}
	if p.alone == nil {
		p.alone = &Reading{}
	}
	said, since := features(0), 0 // of the story that goes on, and from where on not yet taken in
	for from := 1; from < len(opens); from++ {
		to := from
		for to < len(opens) && opens[to] < closed {
			to++
		}
		said |= union(p.features[since:from])
		since = from
		for _, i := range p.beginnings(from, to, opens, said) {
			said, since = 0, i
			at := int(p.Units[i].First)
			stories[len(stories)-1].To = at
			stories = append(stories, Story{at, len(p.Lines)})
		}
		from = max(from, to)
	}
	return p.proved(stories, opens)
}

// beginnings are the units among some that may begin a story: those below a mark that parts it from the one above, or else
// the cheapest.
func (p *Reading) beginnings(from, to int, opens []int32, said features) (found []int) {
	for i := from; i < to; i++ {
		if opens[i] == parted {
			found = append(found, i)
		}
	}
	if found != nil || from == to || p.places[to-1].zone == below || !p.marked(from, p.reach(from, to, opens)) {
		return found // or the story above has no body yet
	}
	from = max(from, to-maxLines)
	end := min(len(p.Units), to+headerUnits)
	at, cost := p.cheapest(from, to, end, opens, said)
	if cost <= clearCost || cost <= maxCost && cost+lessBy <= p.continued(from, end) {
		found = append(found, at)
	}
	return found
}

// reach is how far a mark of a story that begins among some units may stand. A date or a credit below the last text
// belongs to the story above, where nothing shows that this one is over.
func (p *Reading) reach(from, to int, opens []int32) int {
	end := min(len(opens), to+headerReach)
	if end < len(opens) || slices.Min(opens[from:to]) < anotherStory {
		return end
	}
	for !p.features[end-1].sentence() {
		end--
	}
	return end
}

// cheapest finds the unit from which on the lines up to another are cheapest when they are read alone.
func (p *Reading) cheapest(from, to, end int, opens []int32, said features) (at int, cost int32) {
	cost = closed
	left, over := int32(0), false
	for i := from; i < to; i++ {
		p.alone.fit(p.Lines[p.Units[i].First:p.Units[end-1].Last+1], p.zone)
		c := left + opens[i] + p.alone.best.best(len(p.alone.Units)).cost
		if p.partsTwins(i) {
			c += partedTwins
		}
		if said&union(p.features[i:min(to+1, len(p.features))])&(hasStamp|isCredit) != 0 {
			c += saidAbove
		}
		if p.features[i]&(isOutlet|isSectionName) != 0 && p.closing(i) == 0 {
			c += opensPage
		}
		if c < cost {
			at, cost = i, c
		}
		if p.features[i]&(hasStamp|isCredit|isOutlet) != 0 && p.closes(from, i) {
			left += leftSecond
		}
		if !over && p.features[i]&(hasUpdated|hasPublished|isCredit) != 0 && p.closing(i) != 0 {
			left, over = left+closedAbove, true
		}
	}
	return at, cost
}

// union is what any of the units has.
func union(units []features) (all features) {
	for _, f := range units {
		all |= f
	}
	return all
}

// closes reports that something among the units closes a story.
func (p *Reading) closes(from, to int) bool {
	for i := from; i < to; i++ {
		if p.closing(i) != 0 {
			return true
		}
	}
	return false
}

// continued is what units cost as a part of the story above.
func (p *Reading) continued(from, end int) int32 {
	least := func(t *tail) int32 { return min(t[0].cost, t[1].cost, t[2].cost) }
	t := p.best.tails[from]
	before := least(&t)
	for _, k := range p.priced[from:end] {
		t = t.step(&p.prices.emissions[k], closed)
	}
	return least(&t) - before
}

// partsTwins reports that a text a few units above unit i stands again in it or a few below: the headline of one story.
func (p *Reading) partsTwins(i int) bool {
	for k := max(0, i-twinReach); k < i; k++ {
		class := p.repeats.first[k]
		if class != noUnit && p.features[k]&(endsInStop|isCredit|isOutlet|isSectionName|isBar|isEnd) == 0 &&
			slices.Contains(p.repeats.first[i:min(len(p.Units), k+twinReach)], class) {
			return true
		}
	}
	return false
}

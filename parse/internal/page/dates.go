package page

import (
	"slices"
	"time"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
)

// A Date is a stamp of the page that was resolved, or could not be.
type Date struct {
	Unit  int
	Stamp *mention.Stamp
	mention.Moment
	Err error
}

// Dates are the page's dates, by what they are.
type Dates struct {
	Published, Updated *Date
	All                []Date
}

// maxDates bounds how many dates of a page are worth the time to resolve.
const maxDates = 64

// readDates resolves the stamps found in header and footer and decides what each of them dates.
func (p *Reading) readDates() {
	slices.Sort(p.dated)
	for _, i := range p.dated {
		u := &p.Units[i]
		for k := range u.stamps {
			d := Date{Unit: i, Stamp: &u.stamps[k]}
			if len(p.Dates.All) >= maxDates {
				p.give(i, Clock)
				continue
			}
			if d.Stamp.State == mention.StampRead {
				d.Moment, d.Err = d.Stamp.Date.Resolve(p.zone)
			}
			p.Dates.All = append(p.Dates.All, d)
		}
	}
	var bare []*Date
	for k := range p.Dates.All {
		d := &p.Dates.All[k]
		switch {
		case d.Stamp.Kind == lexicon.NoLabel:
			bare = append(bare, d)
		case d.Stamp.Kind == lexicon.PublishedLabel:
			p.Dates.publish(d)
			p.give(d.Unit, Published)
		default:
			p.Dates.update(d)
			p.give(d.Unit, Updated)
		}
	}
	p.readBare(bare)
	p.borrowClock()
}

// publish and update keep the first date of their kind that could be read.
func (d *Dates) publish(found *Date) {
	if !d.Published.Valid() {
		d.Published = found
	}
}

func (d *Dates) update(found *Date) {
	if !d.Updated.Valid() {
		d.Updated = found
	}
}

// Valid reports that there is such a date, and such a moment.
func (d *Date) Valid() bool { return d != nil && !d.At.IsZero() }

// laterThan reports that d is later than a date that could be read, or on a later day where that has no clock.
func (d *Date) laterThan(other *Date) bool {
	return other.Valid() && d.At.After(other.At) && (other.Stamp.Date.HasClock || d.Text[:len(time.DateOnly)] > other.Text)
}

// sameDay reports that both are the same day alone, which a page gives again.
func (d *Date) sameDay(other *Date) bool { return d.Text == other.Text && !d.Stamp.Date.HasClock }

// readBare decides what dates without a label are: the first is the publication's, one more above the end of the story
// and not before it an update's. The page's clock is one above the headline that is later than what a label says, or the day
// of the fetch, one in the header that is later than its update by far, and a day that stands among what else a page shows.
func (p *Reading) readBare(bare []*Date) {
	published, updated := p.Dates.Published, p.Dates.Updated
	for _, d := range bare {
		switch {
		case p.places[d.Unit].zone == above && (d.laterThan(published) || d.laterThan(updated) || p.fetched(d, bare)),
			p.farBehind(updated, d), p.amongWidgets(d.Unit):
			p.give(d.Unit, Clock)
		case !p.Dates.Published.Valid():
			p.Dates.publish(d)
			p.give(d.Unit, Published)
		case p.Dates.Updated == nil && p.places[d.Unit].zone <= inside && !d.At.Before(p.Dates.Published.At) && !d.sameDay(p.Dates.Published):
			p.Dates.update(d)
			p.give(d.Unit, Updated)
		default:
			p.give(d.Unit, Clock)
		}
	}
}

// fetched reports that d is a day alone, and no earlier than another date of the header, which has its hour.
func (p *Reading) fetched(d *Date, bare []*Date) bool {
	return !d.Stamp.Date.HasClock && slices.ContainsFunc(bare, func(own *Date) bool {
		return p.places[own.Unit].zone <= below && own.Stamp.Date.HasClock && own.Valid() && own.Text[:len(time.DateOnly)] <= d.Text
	})
}

// maxSlip is how much later than its update the publication of a story may be said to be, by mistake.
const maxSlip = 24 * time.Hour

// farBehind reports that the update stands in the header, and d is later by far.
func (p *Reading) farBehind(updated, d *Date) bool {
	return updated.Valid() && p.places[updated.Unit].zone == below && d.At.Sub(updated.At) > maxSlip
}

// borrowClock completes an update that names a day alone where the stamp right above it names the same
// day and a clock: the label stands for both.
func (p *Reading) borrowClock() {
	u, b := p.Dates.Updated, p.Dates.Published
	if !u.Valid() || !b.Valid() || u.Stamp.Date.Zone == mention.OtherZone || b.Stamp.Kind != lexicon.NoLabel || b.Unit+1 != u.Unit {
		return
	}
	if u.Text == b.At.Format(time.DateOnly) {
		u.Text, u.At = b.Text, b.At
	}
}

package parse

import (
	"slices"
	"time"

	"newsdek/parse/internal/lexicon"
)

// A pageDate is a stamp of the page that was resolved, or could not be.
type pageDate struct {
	unit  int
	stamp *stamp
	moment
	err error
}

// dates are the page's dates, by what they are.
type dates struct {
	published, updated *pageDate
	all                []pageDate
}

// maxDates bounds how many dates of a page are worth the time to resolve.
const maxDates = 64

// readDates resolves the stamps found in header and footer and decides what each of them dates.
func (p *page) readDates() {
	slices.Sort(p.dated)
	for _, i := range p.dated {
		u := &p.units[i]
		for k := range u.stamps {
			d := pageDate{unit: i, stamp: &u.stamps[k]}
			if len(p.dates.all) >= maxDates {
				p.give(i, Clock, "one more date, after many")
				continue
			}
			if d.stamp.state == stampRead {
				d.moment, d.err = d.stamp.date.resolve(p.zone)
			}
			p.dates.all = append(p.dates.all, d)
		}
	}
	var bare []*pageDate
	for k := range p.dates.all {
		d := &p.dates.all[k]
		switch {
		case d.stamp.kind == lexicon.NoLabel:
			bare = append(bare, d)
		case d.stamp.kind == lexicon.PublishedLabel:
			p.dates.publish(d)
			p.giveDate(d, Published, "a date behind a label for publication")
		default:
			p.dates.update(d)
			p.giveDate(d, Updated, "a date behind a label for updates")
		}
	}
	p.readBare(bare)
	p.borrowClock()
}

// publish and update keep the first date of their kind that could be read.
func (d *dates) publish(found *pageDate) {
	if d.published == nil || !d.published.valid() {
		d.published = found
	}
}

func (d *dates) update(found *pageDate) {
	if d.updated == nil || !d.updated.valid() {
		d.updated = found
	}
}

func (d *pageDate) valid() bool { return d.stamp.state == stampRead && d.err == nil }

func (p *page) giveDate(d *pageDate, role Role, rule string) {
	if d.stamp.state == stampEmpty {
		rule = "a label for a date, and no date behind it"
	}
	p.give(d.unit, role, rule)
}

// readBare decides what dates without a label are. Above a headline the later of two is the page's own
// clock; anywhere else the second is an update.
func (p *page) readBare(bare []*pageDate) {
	for k, d := range bare {
		above := p.head != nil && d.unit < p.firstHead
		switch {
		case above && k+1 < len(bare) && bare[k+1].unit < p.firstHead && bare[k+1].unit != d.unit && !d.at.Before(bare[k+1].at):
			p.give(d.unit, Clock, "the later of two dates above the headline: when the page was fetched")
		case p.dates.published == nil || !p.dates.published.valid():
			p.dates.publish(d)
			p.giveDate(d, Published, "a date without a label")
		case p.dates.updated == nil && d.unit < p.end && !d.at.Before(p.dates.published.at):
			p.dates.update(d)
			p.giveDate(d, Updated, "a second date without a label")
		default:
			p.give(d.unit, Clock, "one more date without a label")
		}
	}
}

// borrowClock completes an update that names a day alone where the stamp right above it names the same
// day and a clock: the label stands for both.
func (p *page) borrowClock() {
	u, b := p.dates.updated, p.dates.published
	if u == nil || b == nil || !u.valid() || !b.valid() || u.stamp.date.hasClock || !b.stamp.date.hasClock || b.stamp.kind != lexicon.NoLabel || b.unit+1 != u.unit {
		return
	}
	if u.text == b.at.Format(time.DateOnly) {
		u.text, u.at = b.text, b.at
	}
}

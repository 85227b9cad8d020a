package parse

import "newsdek/parse/internal/lexicon"

// dekAt decides whether the text at i, below the headline and whatever else was found below it since
// top, is a dek or opens the body.
func (p *page) dekAt(i, top int) bool {
	if p.head == nil || p.dekDone || !p.units[i].plain() || p.units[i].width > maxDek {
		return false
	}
	if len(p.dek) > 0 && p.dek[0] < top && p.proseAt(i) {
		return false // the dek stands between the headlines
	}
	if i == top && p.dekBefore(i) {
		return true
	}
	if len(p.dek) > 0 && p.dek[0] >= top {
		first, head := &p.units[p.dek[0]], &p.units[p.head[0]]
		ended := first.block == head.block && p.units[i].block != head.block // by the blank line
		return p.dek[len(p.dek)-1] == i-1 && !ended && p.dekBefore(i) && p.credit < 0
	}
	if len(p.dek) > 0 || i+1 >= len(p.units) {
		return false
	}
	u, next := &p.units[i], &p.units[i+1]
	if i > top && p.readStamp(i-1) && p.setApart(i) {
		p.dekDone = true
		return true
	}
	if !next.plain() || startsLower(u.text) {
		return false
	}
	open := !terminated(u.text) && u.width >= proseWidth/2 && terminated(next.text)
	p.dekDone = true
	switch {
	case i > top: // dates or a byline stand between
		return open && p.readStamp(i-1) || p.belowLabels(i)
	case len(p.head) > 1:
		return u.width < next.width || p.units[p.head[0]].block == p.units[p.head[1]].block
	}
	tight := u.block == p.units[p.head[0]].block
	if tight && next.block != u.block {
		return true
	}
	return open || tight && u.width*10 < next.width*9
}

// belowLabels reports that the text at i has a place that deks have, on pages with a share bar above the headline: below
// two labels for dates, or below one if it is short.
func (p *page) belowLabels(i int) bool {
	if !p.shareBar() || len(p.head) > 1 || !p.labelledStamp(i-1) {
		return false
	}
	return p.labelledStamp(i-2) && (p.readStamp(i-1) || p.readStamp(i-2)) || shorter(&p.units[i], &p.units[i+1])
}

// shorter reports that a text is as short as a dek, and clearly shorter than the paragraph that follows.
func shorter(u, next *unit) bool { return u.width <= 2*proseWidth && u.width*10 < next.width*9 }

// setApart reports that buttons, as below deks, and not what stands inside stories, part the short text of unit i from
// the body.
func (p *page) setApart(i int) bool {
	k := i + 1
	for k < len(p.units) && p.units[k].looks&barLook != 0 {
		if known := lexicon.Lookup(bare(p.units[k].text)); !known.Is(lexicon.Bar) || known.Is(lexicon.Ad|lexicon.TeaserLabel|lexicon.TeaserLink) {
			return false
		}
		k++
	}
	return k > i+1 && k < len(p.units) && p.units[k].plain() && shorter(&p.units[i], &p.units[k])
}

// dekBefore reports that the text at i is followed, at most two texts later, by a byline or a date
// that has the body below it.
func (p *page) dekBefore(i int) bool {
	for k := i; k < min(len(p.units), i+4); k++ {
		u := &p.units[k]
		if u.looks&headerLook != 0 || u.looks&cityLook != 0 || k > i && p.namesAuthor(k) {
			return k > i && p.textBelow(k) && !(u.credit.nameless() && p.proseAt(i))
		}
		if !u.plain() || u.width > maxDek {
			return false
		}
	}
	return false
}

// readStamp reports that unit i holds a date that could be read.
func (p *page) readStamp(i int) bool {
	u := &p.units[i]
	return u.looks&stampLook != 0 && u.stamps[0].state == stampRead
}

// labelledStamp reports that unit i holds one label for a date, whatever stands behind it, and is no list entry.
func (p *page) labelledStamp(i int) bool {
	u := &p.units[i]
	return u.looks&stampLook != 0 && len(u.stamps) == 1 && u.stamps[0].kind != lexicon.NoLabel && bullet(u.text) == 0
}

// shareBar reports that page furniture stands right above the headline, as on pages whose dek follows the dates.
func (p *page) shareBar() bool {
	return p.head[0] > 0 && p.units[p.head[0]-1].looks&barLook != 0
}

package page

import (
	"slices"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// brokenStamp takes in the next unit where it is the rest of a stamp that was broken over several lines. after is the
// unit behind it, or nil.
func (u *Unit) brokenStamp(next, after *Unit) bool {
	if next.block != u.block && !u.awaits(next) {
		return false
	}
	if u.looks != stampLook {
		return u.halfStamp(next)
	}
	last := &u.stamps[len(u.stamps)-1]
	if last.Date.HasClock && !mention.Continues(next.Text) && !u.labelledBy(next, after) {
		return false
	}
	text := u.Text + " " + next.Text
	beside, stamps := mention.ReadStamps(text, u.Facts|next.Facts)
	if !mention.GoOn(u.stamps, stamps, len(u.Text)+1, next.Text) {
		last.Date.DropClock(next.Text)
		return false
	}
	u.Last, u.block = next.Last, next.block
	u.setText(text)
	u.holdStamps(beside, stamps)
	return true
}

// brokenLabel takes in the next two units where they are the word before a label and a label that stands behind the unit's
// date: `27 Kasım 2015` / `tarihinde` / `güncellendi`.
func (u *Unit) brokenLabel(next, after *Unit) bool {
	if !u.bareStamp() || after == nil || after.block != u.block || !lexicon.Lookup(next.Text).Is(lexicon.ClockWord) ||
		!lexicon.Lookup(after.Text).Is(lexicon.BehindDate) {
		return false
	}
	label := Unit{Last: after.Last, block: after.block, Facts: next.Facts | after.Facts}
	label.setText(next.Text + " " + after.Text)
	return u.brokenStamp(&label, nil)
}

// awaitsValue reports that the unit ends in a label without a value.
func (u *Unit) awaitsValue() bool {
	return u.looks == stampLook && u.stamps[len(u.stamps)-1].State == mention.StampEmpty
}

// awaits reports that the unit ends in a label without a value, and the next one is a date without a label: though a
// blank line parts them, it is the value.
func (u *Unit) awaits(next *Unit) bool {
	return u.awaitsValue() && next.bareStamp()
}

// bareStamp reports that the unit opens with a date without a label.
func (u *Unit) bareStamp() bool {
	return u.looks == stampLook && u.stamps[0].Kind == lexicon.NoLabel && u.stampName.Empty()
}

// labelledBy reports that the next unit is a label that may stand behind its date, and that no date stands behind it.
func (u *Unit) labelledBy(next, after *Unit) bool {
	return lexicon.Lookup(next.Text).Is(lexicon.BehindDate) && (after == nil || after.looks != stampLook)
}

// halfStamp takes in the next unit where the two are a stamp of which the first alone is none:
// `09:44, 27 November` / `2015`, `Updated` / `27 November 2015`.
func (u *Unit) halfStamp(next *Unit) bool {
	if !u.plain() || !u.opensStamp(next) {
		return false
	}
	said := u.Text + " " + next.Text
	beside, stamps := mention.ReadStamps(said, u.Facts|next.Facts)
	if !mention.Read(stamps) {
		return false
	}
	u.Last = next.Last
	u.setText(said)
	u.holdStamps(beside, stamps)
	return true
}

// opensStamp reports that the unit may be the beginning of what the next one ends: parts of a date, a label or the first
// words of one.
func (u *Unit) opensStamp(next *Unit) bool {
	switch {
	case len(u.Text) > mention.MaxDate:
		return false
	case u.Facts&text.Digit != 0:
		return mention.OpenDate(u.Text) || next.looks != stampLook && mention.DatePiece(u.Text)
	case next.Facts&text.Digit == 0:
		return false
	}
	return mention.OpensLabel(u.Text) || mention.DatePiece(u.Text)
}

// unmaskDated takes a sentence between paragraphs that tells when something was published for a text, and for no date of
// the page.
func unmaskDated(units []Unit) {
	first := 0
	for first < len(units) && (units[first].looks != stampLook || !mention.DatedSentence(units[first].Text)) {
		first++
	}
	last := len(units) - 1
	for last > first && !units[last].story() {
		last--
	}
	inside := first < last && slices.ContainsFunc(units[:first], func(u Unit) bool { return u.story() })
	for i := first; i < last; i++ {
		if u := &units[i]; u.story() {
			inside = true
		} else if inside && u.looks == stampLook && mention.DatedSentence(u.Text) {
			u.makePlain()
		}
	}
}

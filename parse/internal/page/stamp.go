package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// brokenStamp takes in the next unit where it is the rest of a stamp that was broken over several lines.
func (u *Unit) brokenStamp(next *Unit) bool {
	if next.block != u.block || next.width > mention.MaxDate {
		return false
	}
	if u.looks != stampLook {
		return u.halfStamp(next)
	}
	last := &u.stamps[len(u.stamps)-1]
	if last.State == mention.StampRead && last.Date.HasClock && !mention.Continues(next.Text) {
		return false
	}
	text := u.Text + " " + next.Text
	name, stamps := mention.ReadStamps(text, u.Facts|next.Facts)
	if !mention.GoOn(u.stamps, stamps, next.Text) || name != u.stampName {
		last.Date.DropClock(next.Text)
		return false
	}
	u.Last, u.stamps = next.Last, stamps
	u.setText(text)
	return true
}

// halfStamp takes in the next unit where the two are a stamp without a label: `09:44, 27 November` / `2015`.
func (u *Unit) halfStamp(next *Unit) bool {
	if u.looks != 0 || u.Facts&text.Digit == 0 || len(u.Text) > mention.MaxDate || !mention.OpenDate(u.Text) {
		return false
	}
	said := u.Text + " " + next.Text
	name, stamps := mention.ReadStamps(said, u.Facts|next.Facts)
	if !mention.Read(stamps) || !name.Empty() {
		return false
	}
	u.Last, u.looks, u.details = next.Last, stampLook, &details{stamps: stamps}
	u.setText(said)
	return true
}

package page

import (
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A Unit is what a role is given to: a paragraph, a headline, a stamp; most often one line, more where
// lines were wrapped.
type Unit struct {
	First, Last int32    // indices of its lines
	Text        string   // their clean texts, joined with a space
	width       int32    // of text, in characters
	source      int32    // its width before cleaning, which is the one that wrapping saw
	sourceWord  int32    // likewise that of its first word, 0 where cleaning changed nothing
	block       int32    // units with no blank line between them share one
	key         text.Key // see twinKey
	keyed       bool
	looks       looks
	marks       text.Marks
	Facts       text.Facts
	*details
}

// details are what the few units that are no text hold.
type details struct {
	stamps    []mention.Stamp
	stampName text.Extent // the name before or behind the stamps
	credit    mention.Credit
	Section   text.Extent      // the name behind a label for it, or before the stamps
	features  features         // once they were seen, see observed
	parties   *mention.Parties // of the credit, once they were asked for
}

// noDetails is shared by the units that have none.
var noDetails details

// own returns details that may be written to.
func (u *Unit) own() *details {
	if u.details == &noDetails {
		u.details = &details{}
	}
	return u.details
}

// looks says what a unit could be, going by its text alone. Where it stands decides.
type looks uint16

const (
	stampLook   looks = 1 << iota // holds stamps and nothing else, and looks like nothing else
	creditLook                    // a credit by its words
	outletLook                    // the name of an outlet, alone
	sectionLook                   // the name of a section, alone
	cityLook                      // a dateline, alone
	barLook                       // page furniture
	endLook                       // page furniture that opens what follows a story
)

// TwinKey is the key of the unit's text, worked out when it is first needed.
func (u *Unit) TwinKey() text.Key {
	if !u.keyed {
		u.key, u.keyed = text.KeyOf(u.Text), true
	}
	return u.key
}

// sameLooks reports that nothing tells the unit from another but its place.
func (u *Unit) sameLooks(other *Unit) bool {
	return u.Text == other.Text && u.looks == other.looks
}

// makePlain takes the unit for nothing but text, whatever it looks like.
func (u *Unit) makePlain() { u.looks, u.details = 0, &noDetails }

// makeBar takes the unit for page furniture, whatever it looks like.
func (u *Unit) makeBar() { u.looks, u.details = barLook, &noDetails }

// makeCredit takes the unit for a credit that names who wrote, and nothing else.
func (u *Unit) makeCredit() {
	u.looks = creditLook
	u.own().credit = mention.Credit{Name: text.AllOf(u.Text), Labelled: true}
}

// plain says that the unit looks like nothing but text.
func (u *Unit) plain() bool { return u.looks&^cityLook == 0 }

// long paragraphs are prose; short lines can be anything.
const (
	proseWidth = 80
	shortWidth = 60
)

func (u *Unit) prose() bool { return u.width >= proseWidth }

// paragraph reports that the unit is prose and ends as a sentence does.
func (u *Unit) paragraph() bool { return u.prose() && text.Terminated(u.Text) }

// story reports that the unit is a paragraph and looks like nothing else.
func (u *Unit) story() bool { return u.plain() && u.paragraph() }

// cleared is s with n elements, each of them zero.
func cleared[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// fieldLike reports that the unit is a value behind its name, as in `Subject: ferries`.
func (u *Unit) fieldLike() bool { return strings.HasSuffix(text.FirstWord(u.Text), ":") }

func (u *Unit) setText(said string) {
	u.Text, u.keyed = said, false
	u.width, u.Facts = text.Scan(said)
}

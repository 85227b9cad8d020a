package page

import (
	"hash/maphash"
	"strings"

	"newsdek/parse/internal/mention"
)

// known are lines that are more than text, and how they look, from page to page: a credit, a button or a section stands
// on many pages of a site.
type known []knownLine

type knownLine struct {
	text    string
	looks   looks
	details *details
}

const knownLines = 256

var knownSeed = maphash.MakeSeed()

// look is the unit's, with what is known of its text. Stamps are looked at each time: a page may change them.
func (k *known) look(u *Unit) {
	if len(u.Text) > mention.MaxFurniture {
		u.look()
		return
	}
	if *k == nil {
		*k = make(known, knownLines)
	}
	line := &(*k)[maphash.String(knownSeed, u.Text)%knownLines]
	if line.text == u.Text {
		u.looks, u.details = line.looks, line.details
		return
	}
	if u.look(); u.looks > stampLook {
		*line = knownLine{strings.Clone(u.Text), u.looks, u.details}
	}
}

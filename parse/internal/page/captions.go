package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// captioned reports that the unit holds the caption of a picture, with its credit. Whole pages run them together with
// other texts.
func (u *Unit) captioned() bool {
	return u.width < hugeWidth && !text.TerminatedByStop(u.Text) && mention.HoldsPhotoCredit(u.Text)
}

// markCaptions takes the captions of pictures for furniture, where there is another paragraph.
func markCaptions(units []Unit) {
	prose := false
	for i := range units {
		u := &units[i]
		if u.credit.Labelled || !mention.Caption(u.Text, u.Facts) {
			continue
		}
		if !prose {
			if prose = slices.ContainsFunc(units, uncaptioned); !prose {
				return
			}
		}
		u.looks, u.details = barLook, &noDetails
		for _, k := range [...]int{i - 1, i + 1} { // which may show it without its credit
			if k >= 0 && k < len(units) && units[k].width >= narrowWidth && strings.HasPrefix(u.Text, units[k].Text) {
				units[k].looks, units[k].details = barLook, &noDetails
			}
		}
	}
}

// uncaptioned reports that the unit is a paragraph, and no caption.
func uncaptioned(u Unit) bool { return u.prose() && !mention.Caption(u.Text, u.Facts) }

package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
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
		if u.credit.Labelled && !mention.SoldPhoto(u.Text) || u.looks == stampLook || !captionAt(units, i) {
			continue
		}
		if !prose {
			if prose = slices.ContainsFunc(units, uncaptioned); !prose {
				return
			}
		}
		u.makeBar()
		for _, k := range [...]int{i - 1, i + 1} { // which may show it without its credit
			if k >= 0 && k < len(units) && units[k].width >= narrowWidth && strings.HasPrefix(u.Text, units[k].Text) {
				units[k].makeBar()
			}
		}
		if captionAbove(units, i) {
			units[i-1].makeBar()
		}
	}
}

// captionAt reports that unit i belongs to a photo.
func captionAt(units []Unit, i int) bool {
	u := &units[i]
	return mention.Caption(u.Text, u.Facts) || i > 1 && credited(units[i-1].Text, u.Text) || belowPhotoLabel(units, i)
}

// belowPhotoLabel reports that unit i says whose photo it is, below a label that stands alone.
func belowPhotoLabel(units []Unit, i int) bool {
	if i == 0 || units[i-1].Facts&text.Colon == 0 || !units[i].plain() || units[i].prose() {
		return false // as with most units
	}
	label := &units[i-1]
	name, _, office := strings.Cut(units[i].Text, ", ")
	return strings.HasSuffix(label.Text, ":") && lexicon.Lookup(strings.TrimRight(label.Text, " :")).Label == lexicon.PhotoLabel && (mention.TakesPhotos(name) || office && mention.Capitalised(name))
}

// credited reports that caption says what said does, and behind it in brackets whose photo it is.
func credited(said, caption string) bool {
	if !strings.HasSuffix(caption, ")") {
		return false // as most text
	}
	credit := strings.TrimPrefix(caption, said)
	return strings.HasPrefix(credit, " (") && mention.TakesPhotos(credit[len(" ("):len(credit)-1])
}

// captionAbove reports that the line above unit i, with no other in their block, says what the photo shows whose credit
// the unit is. What a page begins with may be its headline, and so may what it says twice.
func captionAbove(units []Unit, i int) bool {
	other := func(k int) bool { return k < 0 || k >= len(units) || units[k].block != units[i].block }
	if other(i-1) || !other(i-2) || !other(i+1) || !units[i-1].plain() || !mention.CreditOf(units[i].Text) {
		return false
	}
	headed, twice := false, false
	for k := range units {
		headed = headed || k < i-1 && units[k].plain() && strings.IndexByte(units[k].Text, ' ') > 0
		twice = twice || k != i-1 && units[k].TwinKey() == units[i-1].TwinKey()
	}
	return headed && !twice
}

// uncaptioned reports that the unit is a paragraph, and no caption.
func uncaptioned(u Unit) bool { return u.prose() && !mention.Caption(u.Text, u.Facts) }

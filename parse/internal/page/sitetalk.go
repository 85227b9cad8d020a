package page

import (
	"slices"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// talkReach is how many paragraphs of the story may stand below a sentence that a site tells its readers.
const talkReach = 2

// markSiteTalk takes what a site tells its readers, and links alone, for furniture, below the first paragraph.
func markSiteTalk(units []Unit) {
	first := slices.IndexFunc(units, func(u Unit) bool { return u.plain() && u.paragraph() })
	if first < 0 {
		return
	}
	for i, told := len(units)-1, 0; i > first; i-- {
		u := &units[i]
		switch sentence := text.Terminated(u.Text); {
		case !u.plain() || sentence && told > talkReach:
		case mention.SiteTalk(u.Text), mention.Link(u.Text):
			u.looks, u.details = barLook, &noDetails
		case sentence:
			told++
		}
	}
}

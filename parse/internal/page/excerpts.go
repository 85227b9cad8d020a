package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// fewExcerpts is how many other stories break off in a list of them, at least.
const fewExcerpts = 2

// markExcerpts takes the beginnings of other stories, cut short, for furniture, with their headlines, where a list of them
// ends the page below a paragraph. Half of them break off where no sentence ends: writers end theirs with dots, too.
func markExcerpts(units []Unit) {
	first, cut, broken, titled := len(units), 0, 0, true
	for i := len(units) - 1; i >= 0; i-- {
		u := &units[i]
		if !u.plain() {
			continue
		}
		switch dots, breaks := mention.CutShort(u.Text); {
		case dots:
			cut, titled = cut+1, false
			if breaks {
				broken++
			}
		case !titled && !text.Terminated(u.Text):
			titled = true
		default:
			if broken >= fewExcerpts && broken*2 >= cut && u.paragraph() {
				barPlain(units[first:])
			}
			return
		}
		first = i
	}
}

func barPlain(units []Unit) {
	for i := range units {
		if units[i].plain() {
			units[i].makeBar()
		}
	}
}

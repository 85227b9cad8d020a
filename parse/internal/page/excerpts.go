package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// How many other stories break off in a list of them, at least, with headlines and without.
const (
	fewExcerpts = 2
	fewUntitled = 3
)

// markExcerpts takes the beginnings of other stories, cut short, for furniture, with their headlines, where a list of them
// ends the page below a paragraph. Half of them break off where no sentence ends: writers end theirs with dots, too. With
// dots in brackets a story leaves out what it quotes, if no headlines stand between.
func markExcerpts(units []Unit) {
	first, cut, broken, bracketed := len(units), 0, 0, 0
	titled, titles := true, false // the last text is a headline, or the first; there are some
	for i := len(units) - 1; i >= 0; i-- {
		u := &units[i]
		if !u.plain() {
			continue
		}
		switch dots, brackets, breaks := mention.CutShort(u.Text); {
		case dots:
			cut, titled = cut+1, false
			if breaks {
				broken++
			} else if brackets && u.Facts&text.Quote == 0 {
				bracketed++
			}
		case !titled && !text.Terminated(u.Text):
			titled, titles = true, true
		default:
			few := fewUntitled
			if titles {
				few, broken = fewExcerpts, broken+bracketed
			}
			if broken >= few && broken*2 >= cut && u.paragraph() {
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

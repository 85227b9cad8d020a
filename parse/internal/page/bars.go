package page

import "newsdek/parse/internal/text"

// manySections are those of the site, and not the page's own.
const manySections = 3

// markSections takes sections that stand one below another, with nothing but buttons between them, for a menu, above all
// paragraphs.
func markSections(units []Unit) {
	for from, top := 0, topOf(units); from < top; {
		to, sections := from, 0
		for ; to < len(units) && units[to].block == units[from].block && units[to].looks&(barLook|sectionLook) != 0; to++ {
			if units[to].looks&(sectionLook|barLook) == sectionLook {
				sections++
			}
		}
		alone := to == len(units) || units[to].block != units[from].block
		if sections >= manySections && (alone || to-from > manySections) { // of three tight above the headline one may be its own
			for i := from; i < to; i++ {
				units[i].makeBar()
			}
		}
		from = max(to, from+1)
	}
}

// markBars takes the unknown entries of a share bar or a form for furniture where half of the block is known as such.
func markBars(units []Unit) {
	for from := 0; from < len(units); {
		to, bars, others := from, 0, 0
		for ; to < len(units) && units[to].block == units[from].block; to++ {
			switch u := &units[to]; {
			case u.looks&barLook != 0:
				bars++
			case !u.plain() || u.width > shortWidth/2 || u.marks&text.Heading != 0:
				others = len(units)
			default:
				others++
			}
		}
		if bars > 1 && bars >= others {
			for i := from; i < to; i++ {
				units[i].looks |= barLook
			}
		}
		from = to
	}
}

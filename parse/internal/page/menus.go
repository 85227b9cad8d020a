package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// Whole pages, as text browsers and copying leave them, have menus, share bars and lists of other stories around the
// story: many short lines, one below the other, that end no sentence. No list of names holds all of their entries.

const (
	menuRun   = 5  // entries that stand together are a menu
	menuLines = 20 // so many of them make a whole page
	besideTop = 2  // entries below other text may belong to that
	besideEnd = 4  // entries above it likewise
)

// markMenus takes the entries of menus for furniture, on whole pages, and reports whether this is one.
func markMenus(units []Unit) bool {
	if len(units) < menuLines {
		return false
	}
	lines, listed := 0, 0
	for i := range units {
		if units[i].menuEntry(false) {
			if lines++; mention.Bullet(units[i].Text) > 0 {
				listed++
			}
		}
	}
	if lines < menuLines {
		return false
	}
	m := menus{units: units, listed: listed*2 > lines}
	lines = 0
	if eachMenu(units, m.listed, func(from, to int) { lines += to - from }); lines < menuLines {
		return false
	}
	m.findTwins()
	eachMenu(units, m.listed, m.mark)
	return true
}

// markLines takes other lines of a whole page for furniture, once those that were broken are joined, and the site's name
// for an outlet's.
func markLines(units []Unit) {
	rights := rightsLine(units)
	for i := range units {
		if u := &units[i]; u.plain() && u.width < narrowWidth && holdsName(rights, u.Text) {
			u.looks, u.details = outletLook, &noDetails
		}
		if u := &units[i]; u.plain() && u.marks&text.Heading == 0 && (u.captioned() || u.gluedMenu() || leadsTo(units, i)) {
			u.makeBar()
		}
	}
}

// rightsLine is what stands behind the mark of who has the rights in the page, as the site's name does.
func rightsLine(units []Unit) string {
	for i := range units {
		if u := &units[len(units)-1-i]; u.width < hugeWidth {
			if _, behind, ok := strings.Cut(u.Text, "©"); ok {
				return behind
			}
		}
	}
	return ""
}

// minSite is how short, in bytes, a site's name can be.
const minSite = len("CNET")

// holdsName reports that s holds the name, which begins with a capital, as a word or several.
func holdsName(s, name string) bool {
	before, behind, ok := strings.Cut(s, name)
	return ok && len(name) >= minSite && text.IsUpper(text.FirstRune(name)) &&
		!text.IsLetter(text.LastRune(before)) && !text.IsLetter(text.FirstRune(behind))
}

// gluedMenu reports that the unit is made of a menu's entries, with bars between them or nothing.
func (u *Unit) gluedMenu() bool {
	switch {
	case text.TerminatedByStop(u.Text):
		return false
	case strings.Count(u.Text, " @") > 1: // where else the site is found
		return true
	case u.First > 0 && strings.Contains(u.Text, " | "):
		return !u.kickered()
	case u.Facts&text.Gluing == 0:
		return false
	case mention.GluedButton(u.Text):
		return true
	}
	n := 0
	for range mention.GluedWords(u.Text) {
		n++
	}
	return n > 2 && n*2 > strings.Count(u.Text, " ")
}

// kickered reports that one bar parts a headline from what stands before it: BUDGET | Ferry to the island sails again.
func (u *Unit) kickered() bool {
	kicker, head, _ := strings.Cut(u.Text, " | ")
	return strings.Count(kicker, " ") < 3 && strings.Count(head, " ") >= 4 && !strings.Contains(head, " | ")
}

// menus are marked on a page.
type menus struct {
	units  []Unit
	listed bool                // most entries are those of lists
	twins  map[text.Key][2]int // the first and the last of the texts that are alike
	title  []text.Key          // of the parts of the first text, which may be the page's title
}

func (m *menus) findTwins() {
	m.title = titleKeys(m.units[0].Text)
	m.twins = make(map[text.Key][2]int, len(m.units))
	for i := range m.units {
		k := m.units[i].TwinKey()
		at, seen := m.twins[k]
		if !seen {
			at[0] = i
		}
		at[1] = i
		m.twins[k] = at
	}
}

func (m *menus) mark(from, to int) {
	for i := from; i < to; i++ {
		u := &m.units[i]
		near := from > 1 && i-from < besideTop || to-i <= besideEnd
		if near && mention.Bullet(u.Text) == 0 || u.marks&text.Heading != 0 || m.saidElsewhere(i) {
			continue
		}
		u.makeBar()
	}
}

// saidElsewhere reports that unit i, of several words, stands again where its neighbours do not.
func (m *menus) saidElsewhere(i int) bool {
	u := &m.units[i]
	if strings.IndexByte(u.Text, ' ') < 0 || mention.Bullet(u.Text) > 0 || u.looks&(barLook|sectionLook) != 0 {
		return false
	}
	if i > 0 && slices.Contains(m.title, u.TwinKey()) {
		return true
	}
	at := m.twins[u.TwinKey()]
	other := at[0]
	if other == i {
		other = at[1]
	}
	return !m.alike(i-1, other-1) && !m.alike(i+1, other+1)
}

func (m *menus) alike(i, k int) bool {
	return min(i, k) >= 0 && max(i, k) < len(m.units) && m.units[i].TwinKey() == m.units[k].TwinKey()
}

// eachMenu calls f for each menu.
func eachMenu(units []Unit, listed bool, f func(from, to int)) {
	from := 0
	for i := range len(units) + 1 {
		if i < len(units) && units[i].menuEntry(listed) {
			continue
		}
		if i-from >= menuRun && !introduced(units, from) {
			f(from, i)
		}
		from = i + 1
	}
}

// introduced reports that the list that begins at a unit is the story's: words with a colon stand above it, and above them
// a paragraph or another such list.
func introduced(units []Unit, from int) bool {
	if from < 2 || mention.Bullet(units[from].Text) == 0 {
		return false
	}
	words, above := &units[from-1], &units[from-2]
	return words.introduces() && strings.Count(words.Text, " ") > 1 &&
		(above.paragraph() || mention.Bullet(above.Text) > 0)
}

// menuEntry reports that the unit is as short as the entries of menus are, or an entry of a list, and neither a sentence
// nor a date. Where most entries are listed, others are one word or two.
func (u *Unit) menuEntry(listed bool) bool {
	switch {
	case u.looks&stampLook != 0 || u.credit.Labelled || u.width >= wideWidth:
		return false
	case u.looks&barLook != 0 && u.width < shortWidth:
		return true
	case mention.Bullet(u.Text) > 0:
		return !text.TerminatedByStop(u.Text)
	}
	words := 5
	if listed {
		words = 2
	}
	return u.width < narrowWidth && strings.Count(u.Text, " ") < words && !text.TerminatedByStop(u.Text)
}

package parse

import (
	"strings"
	"sync"

	"newsdek/parse/internal/text"
)

// kinds says what a name of the tables can be.
type kinds uint32

const (
	agencyName kinds = 1 << iota
	outletName
	deskName
	deskWord
	sectionName
	cityName
	barName
	endName
	adName
	crumbRoot   // opens a trail of crumbs
	teaserLabel // above another story's headline
	teaserLink  // below it
	barOpening  // the first word of a bar with an open end
	endOpening
	stampOpening // the first word of a label, a month or a weekday
	gluableWord
	relativeWord
	turkishWord
	zoneWord
	clockWord
	outletWord // what an outlet is, behind its name
)

// An entry is all that the tables know of a name.
type entry struct {
	name    string // in one of its spellings
	kinds   kinds
	label   labelKind
	month   uint8 // from 1; 0 for none
	weekday uint8 // one more than package time's; 0 for none
}

func (e *entry) is(k kinds) bool { return e.kinds&k != 0 }

// A lexicon finds names by their folded form. It makes no copies of them, in the table or of what is
// looked up, because most lines are looked up and hardly any is there.
type lexicon struct {
	entries  []entry    // the first says nothing
	slots    []slot     // open addressing
	openings [64]uint64 // a bit for the hash of each name's first word, so that prose is not read to its end
	longest  int        // name, in bytes
}

// A slot is an entry's index, 0 for none, and the half of its hash that does not place it, so that most entries are
// told apart unseen.
type slot struct{ entry, tag uint16 }

func tagOf(h text.Hash) uint16 { return uint16(h >> 16) }

// opens reports that h may be the hash of a name's first word.
func (l *lexicon) opens(h text.Hash) bool { return l.openings[h>>6%64]>>(h%64)&1 != 0 }

// lookup finds s in the tables; what is not there has an entry that says nothing.
func lookup(s string) *entry {
	l, h, first := tables(), text.NoHash, true
	if len(s) > l.longest {
		return &l.entries[0]
	}
	for _, r := range s {
		if first && r == ' ' {
			if first = false; !l.opens(h) {
				return &l.entries[0]
			}
		}
		h = h.Add(r)
	}
	return l.find(h, s)
}

func (l *lexicon) find(h text.Hash, s string) *entry { return &l.entries[l.slots[l.place(h, s)].entry] }

// place is the slot where s is, or would be.
func (l *lexicon) place(h text.Hash, s string) int {
	mask := len(l.slots) - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		at := l.slots[i]
		if at.entry == 0 || at.tag == tagOf(h) && text.SameFolded(l.entries[at.entry].name, s) {
			return i
		}
	}
}

// add finds the entry of a name, or makes one, and notes its first word.
func (l *lexicon) add(name string) *entry {
	h, first := text.NoHash, true
	for _, r := range name {
		if first && r == ' ' {
			first = false
			l.openings[h>>6%64] |= 1 << (h % 64)
		}
		h = h.Add(r)
	}
	l.longest = max(l.longest, 2*len(name)) // another spelling may take more bytes
	i := l.place(h, name)
	if l.slots[i].entry == 0 {
		l.slots[i] = slot{uint16(len(l.entries)), tagOf(h)}
		l.entries = append(l.entries, entry{name: name})
	}
	return &l.entries[l.slots[i].entry]
}

func (l *lexicon) addAll(names []string, k kinds) {
	for _, name := range names {
		l.add(name).kinds |= k
	}
}

// tables is the lexicon of all tables.
var tables = sync.OnceValue(func() *lexicon {
	const names = 1500 // about as many as there are
	l := &lexicon{entries: make([]entry, 1, names), slots: make([]slot, 1<<12)}
	for _, t := range []struct {
		names []string
		kinds kinds
	}{
		{agencies, agencyName},
		{outlets, outletName},
		{desks, deskName},
		{deskWords, deskWord},
		{outletWords, outletWord},
		{sections, sectionName},
		{cities, cityName},
		{gluable, gluableWord},
		{relative, relativeWord},
		{ads, adName},
		{crumbRoots, crumbRoot},
		{teaserLabels, teaserLabel | barName},
		{boxLabels, teaserLabel},
		{teaserLinks, teaserLink | barName},
		{turkishOnly, turkishWord},
		{zoneWords, zoneWord},
		{clockWords, clockWord},
	} {
		l.addAll(t.names, t.kinds)
	}
	l.addFurniture(bars, barName, barOpening)
	l.addFurniture(ends, endName, endOpening)
	l.addLabels(creditLabels, creditLabel)
	l.addLabels(photoLabels, photoLabel)
	l.addLabels(sectionLabels, sectionLabel)
	l.addLabels(publishedLabels, publishedLabel)
	l.addLabels(updatedLabels, updatedLabel)
	l.addCalendar(turkishMonths, turkishWeekdays, turkishWord)
	l.addCalendar(englishMonths, englishWeekdays, 0)
	l.add("saat").kinds |= stampOpening
	return l
})

func (l *lexicon) addFurniture(rows []string, whole, first kinds) {
	for _, row := range rows {
		if head, _, open := strings.Cut(row, "…"); open {
			l.add(firstWord(head)).kinds |= first
		} else {
			l.add(row).kinds |= whole
		}
	}
}

func (l *lexicon) addLabels(names []string, kind labelKind) {
	for _, name := range names {
		for _, spelling := range []string{name, strings.ReplaceAll(name, " ", "")} { // extractors lose spaces
			l.add(spelling).label = kind
			l.add(firstWord(spelling)).kinds |= stampOpening
		}
	}
}

// addCalendar adds the names of months and weekdays. The first of each belongs to a language alone, the
// short ones are words elsewhere.
func (l *lexicon) addCalendar(months, weekdays [][]string, full kinds) {
	for i, names := range months {
		l.addDate(names, full, entry{month: uint8(i + 1)})
	}
	for i, names := range weekdays {
		l.addDate(names, full, entry{weekday: uint8(i + 1)})
	}
}

func (l *lexicon) addDate(names []string, full kinds, date entry) {
	for i, name := range names {
		e := l.add(name)
		e.month, e.weekday = max(e.month, date.month), max(e.weekday, date.weekday)
		if e.kinds |= stampOpening; i == 0 {
			e.kinds |= full
		}
	}
}

// firstWord is what stands before the first space of s.
func firstWord(s string) string {
	if end := strings.IndexByte(s, ' '); end >= 0 {
		return s[:end]
	}
	return s
}

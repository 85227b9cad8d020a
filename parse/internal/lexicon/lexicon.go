// Package lexicon knows what names are: of agencies, sections and cities, of labels, months and page furniture, and
// the words around them.
//
// The names stand in the text files of this folder, one a line, sorted by their folded form, so that one spelling
// stands for KASIM, kasım and Kasim. Which file holds what is told at its top, and for the program in gen. From them
// go generate makes a table that needs no work at start, and a test fails where they have parted.
package lexicon

import "newsdek/parse/internal/text"

//go:generate go run ./gen

// A Kind is a set of what a name can be.
type Kind uint64

const (
	Agency       Kind = 1 << iota
	Outlet            // what publishes a page
	OutletWord        // what an outlet is, behind its name
	OutletNews        // behind an outlet's name, and changes nothing
	Desk              // part of a newsroom
	DeskWord          // ends a desk's name
	Section           // part of a paper
	SectionNews       // makes its news of a section's name
	City              //
	Country           //
	State             // of a country, in short
	Bar               // furniture that stands above a story or inside it
	End               // furniture that opens what follows a story
	OpensBar          // the first word of furniture with an open end
	OpensEnd          //
	OtherNews         // ends the heading of a list of other stories
	Click             // ends a line that tells what to click for
	CrumbRoot         // furniture that opens a trail of crumbs
	TeaserLabel       // stands above another story's headline
	TeaserLink        // stands below it
	OpensStamp        // the first word of a label, a month or a weekday
	ClockWord         // stands before a clock
	Forenoon          // stands behind a clock
	Afternoon         //
	TurkeyTime        // the zone of a clock
	UTC               // likewise, hours may follow
	OtherZone         // likewise, and nobody knows how far from UTC
	BehindDate        // a label that may stand behind its date
	Relative          // of a time that is told from now
	JobWord           // ends what a journalist is, behind the name
	JobOf             // stands before that, as what of
	ByWord            // opens a credit
	JoiningWord       // joins two words of which one may lack its end
	Particle          // a small word inside names
	Gluable           // stands before names
	GivenName         // of a person
	Turkish           // no other language has it
	TurkishWord       // hardly any other language has it, and no Turkish text lacks such words
	EnglishWord       // likewise
	SourceLabel       // a label for a credit that names an agency or an outlet
	OtherHand         // a label for a credit that names somebody who did not write
	PhotoAgency       // signs photos
	PhotoFile         // opens, in capitals, the caption of an older photo
	PhotoRow          // opens, before a colon, the names of those whom a photo shows
	PhotoSide         // where in a photo somebody stands
	SiteWord          // sites use it, speaking of themselves
	SiteAddress       // turns to the reader, likewise
	SpeechWord        // tells who says something
	NoLastWord        // ends no sentence
	NoPlace           // stands where places do, and is none
	BehindPhoto       // goes on behind the photo in what shows what it is of
	Work              // what somebody wrote, behind the name
	BehindAuthor      // goes on behind the name in what tells who wrote
	AuthorIs          // likewise, before what a journalist is
	AuthorJob         // what somebody is who writes now and then
)

// Known is what tells that a word alone is no stranger's name.
const Known = ^(State | GivenName | JobWord | JobOf | JoiningWord | Particle | SectionNews | OtherNews | Click | Forenoon | Afternoon | OtherZone | TurkishWord | EnglishWord | SourceLabel | OtherHand | PhotoAgency | PhotoFile | PhotoRow | PhotoSide | SiteWord | SiteAddress | SpeechWord | NoLastWord | NoPlace | BehindPhoto | Work | BehindAuthor | AuthorIs | AuthorJob)

// A Label is what the value behind a label is.
type Label uint8

const (
	NoLabel Label = iota
	PublishedLabel
	UpdatedLabel
	CreditLabel
	PhotoLabel
	SectionLabel
	DatedLabel // of which the label behind its date tells what that is
)

// An Entry is all that is known of a name. It is nobody's to change.
type Entry struct {
	Kinds     Kind
	at        uint32 // where the folded name begins in names
	size      uint8  // of it, in bytes
	Label     Label
	Month     uint8  // from 1; 0 for none
	Weekday   uint8  // one more than package time's; 0 for none
	pattern   uint16 // the first of those that the name opens
	nPatterns uint8  // how many they are
}

// Is reports that the name is one of the kinds of k.
func (e *Entry) Is(k Kind) bool { return e.Kinds&k != 0 }

// Patterns are the furniture with an open end whose first word this is.
func (e *Entry) Patterns() []Pattern { return patterns[e.pattern:][:e.nPatterns] }

func (e *Entry) name() string { return names[e.at:][:e.size] }

// A slot of the hash table is an entry's index, 0 for none, and the half of its hash that does not place it, so that
// most entries are told apart unseen.
type slot struct{ entry, tag uint16 }

// Lookup finds a name; what is none has an entry that says nothing. It copies nothing, because most lines are looked
// up and hardly any is there.
func Lookup(s string) *Entry {
	if len(s) > Longest {
		return &entries[0]
	}
	h, end := text.NoHash.AddLetters(s) // as most names begin
	first := true
	for _, r := range s[end:] {
		if first && r == ' ' {
			if first = false; !Opens(h) {
				return &entries[0]
			}
		}
		h = h.Add(r)
	}
	return Find(h, s)
}

// LookupFirst is Lookup for the first word of s.
func LookupFirst(s string) *Entry { return Find(firstWord(s)) }

// FirstIs reports that the first word of s is one of the kinds of k.
func FirstIs(s string, k Kind) bool {
	h, word := firstWord(s)
	return Is(h, word, k)
}

// firstWord is the first word of s, and its hash; no word where it is too long for a name.
func firstWord(s string) (text.Hash, string) {
	h, end := text.NoHash.AddLetters(s)
	for i, r := range s[end:] {
		if r == ' ' {
			return h, s[:end+i]
		}
		if end+i >= Longest {
			return h, ""
		}
		h = h.Add(r)
	}
	return h, s
}

// Find is Lookup for those who have the hash of s.
func Find(h text.Hash, s string) *Entry {
	for i := h % slotCount; ; i = (i + 1) % slotCount {
		at := slots[i]
		if at.entry == 0 || at.tag == uint16(h>>16) && text.FoldsTo(s, entries[at.entry].name()) {
			return &entries[at.entry]
		}
	}
}

// Is reports that s, whose hash is h, is one of the kinds of k. Names that are none are passed unread, as most are.
func Is(h text.Hash, s string, k Kind) bool {
	for i := h % slotCount; slots[i].entry != 0; i = (i + 1) % slotCount {
		if slots[i].tag != uint16(h>>16) {
			continue
		}
		if e := &entries[slots[i].entry]; e.Is(k) && text.FoldsTo(s, e.name()) {
			return true
		}
	}
	return false
}

// Opens reports that h may be the hash of the first word of a longer name, so that prose is not read to its end.
func Opens(h text.Hash) bool { return openings[h>>6%text.Hash(len(openings))]>>(h%64)&1 != 0 }

// Tells reports that h may be the hash of a word that tells a language, or who speaks, so that few words of a text are
// looked up.
func Tells(h text.Hash) bool { return telling[h>>6%text.Hash(len(telling))]>>(h%64)&1 != 0 }

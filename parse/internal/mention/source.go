package mention

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// creditMarks stand between the parts of a credit; all but the words hold what scan knows as a joint.
var creditMarks = []string{" / ", "/", " | ", " • ", " - ", " – ", withJoint, andJoint, veJoint, withShouted, andShouted, veShouted, ", ", ",", "(", "-"}

const (
	withJoint   = " with "
	andJoint    = " and "
	veJoint     = " ve "
	withShouted = " WITH "
	andShouted  = " AND "
	veShouted   = " VE "
)

// wordJoints are those of the marks that are words.
var wordJoints = [...]string{withJoint, andJoint, veJoint, withShouted, andShouted, veShouted}

// jointed reports that a word that may stand between the parts of a credit is in s.
func jointed(s string) bool {
	return slices.ContainsFunc(wordJoints[:], func(joint string) bool { return strings.Contains(s, joint) })
}

// Parts finds the outlet or agency and the desk in the credit's name, and reports whether it found any.
func (c *Credit) Parts(s string) bool {
	name, parted := c.Name.Of(s), false
	if IsSource(name) { // ITAR-TASS
		c.Source = c.Name
		return true
	}
	for _, mark := range creditMarks {
		if !holdsMark(name, mark) { // much faster than to look from the end
			continue
		}
		i := strings.LastIndex(name, mark)
		if i == 0 {
			continue
		}
		parted = true
		left := unbracket(s, text.Trim(s, text.Extent{From: c.Name.From, To: c.Name.From + i}))
		right := unbracket(s, text.Trim(s, text.Extent{From: left.To, To: c.Name.To}))
		if mark != "(" {
			right = unbracket(s, text.Trim(s, text.Extent{From: c.Name.From + i + len(mark), To: c.Name.To}))
		}
		if c.joins(mark, left.Of(s), right.Of(s)) && c.pair(s, left, right) {
			return true
		}
	}
	return !parted && c.whole(s) || parted && c.jointDesk(s)
}

// jointDesk finds a desk whose name holds what may stand between two parts: Guardian staff and agencies.
func (c *Credit) jointDesk(s string) bool {
	name := c.Name.Of(s)
	outlet, desk, _ := strings.Cut(name, " ")
	switch {
	case lexicon.Lookup(name).Is(lexicon.Desk):
		c.Desk = c.Name
	case isKnown(outlet) && lexicon.Lookup(desk).Is(lexicon.Desk):
		c.Source, c.Desk = text.Extent{From: c.Name.From, To: c.Name.From + len(outlet)}, text.Extent{From: c.Name.To - len(desk), To: c.Name.To}
	default:
		return false
	}
	return true
}

// holdsMark is strings.Contains for a mark that s hardly holds, nor the byte behind its space.
func holdsMark(s, mark string) bool {
	rare := mark[0]
	if rare == ' ' {
		rare = mark[1]
	}
	return strings.IndexByte(s, rare) >= 0 && strings.Contains(s, mark)
}

// joins reports that the mark may stand between two parts of a credit: And joins anything, unless a label says whose, or
// both sign stories and one does nothing else, or has several words. Sabah ve Akşam are times of the day, too.
func (c *Credit) joins(mark, left, right string) bool {
	and := mark == andJoint || mark == veJoint || mark == andShouted || mark == veShouted
	return !and || c.Labelled || IsSource(left) && IsSource(right) && (signsAlone(left) || signsAlone(right))
}

// signsAlone reports that an outlet or agency has a name that hardly stands for something else.
func signsAlone(s string) bool {
	return lexicon.Lookup(s).Is(lexicon.Agency) || strings.IndexByte(s, ' ') > 0
}

// pair reads a credit of two parts.
func (c *Credit) pair(s string, left, right text.Extent) bool {
	l, r := left.Of(s), right.Of(s)
	switch {
	case l == "" || r == "", explains(l, r):
		return false
	case IsSource(l) && (deskLike(r) || Capitalised(r) || isKnown(r)):
		c.sign(s, left, right)
	case c.coined(l, r):
		c.Source = left
	case c.coined(r, l):
		c.Source = right
	case writesFor(l, r):
		c.sign(s, right, left)
	case signedAt(l, r):
		return true
	case lexicon.Lookup(r).Is(lexicon.City):
		agency := Credit{Name: left}
		known := agency.Parts(s)
		c.Source, c.Desk = agency.Source, agency.Desk
		return known
	default:
		return c.ofDesk(s, left, right)
	}
	return true
}

// writesFor reports that who the first part of a credit names writes for the second.
func writesFor(writer, outlet string) bool {
	return isKnown(outlet) && credits(writer) && !titleLike(writer) || IsDomain(outlet) && isPersonName(writer)
}

// signedAt reports that a credit is a city in capitals and a person of two names: ANKARA - Derya Kumsal.
func signedAt(city, writer string) bool {
	return lexicon.Lookup(city).Is(lexicon.City) && text.Shouted(city) && isPersonName(writer) && strings.Count(writer, " ") == 1
}

// ofDesk reads a desk behind an outlet that no list knows, or behind a person.
func (c *Credit) ofDesk(s string, left, desk text.Extent) bool {
	name := left.Of(s)
	if !deskLike(desk.Of(s)) || !Capitalised(name) {
		return false
	}
	if c.Desk = desk; !isPersonName(name) {
		c.Source = left
	}
	return true
}

// explains reports that the second part of a credit counts something, or says what the person does whom the first one names.
func explains(first, second string) bool {
	return strings.Trim(second, "0123456789") == "" || IsJob(second) && !IsSource(first)
}

// sign takes an outlet or agency, and its desk if it is one.
func (c *Credit) sign(s string, source, desk text.Extent) {
	if c.Source = source; deskLike(desk.Of(s)) {
		c.Desk = desk
	}
}

// coined reports that one part names an outlet that no list knows, but which says what it is, and the other somebody
// who writes for it.
func (c *Credit) coined(outlet, writer string) bool {
	return coinedOutlet(outlet) && (c.Labelled && Capitalised(writer) || isPersonName(firstPart(writer)))
}

// firstPart is what stands before the first dash of s.
func firstPart(s string) string {
	for _, mark := range []string{" - ", " – "} {
		s, _, _ = strings.Cut(s, mark)
	}
	return s
}

// whole reads a name without a separator: an outlet, an agency, a desk, or an outlet's desk.
func (c *Credit) whole(s string) bool {
	name := c.Name.Of(s)
	if at := outletBehindPerson(name); at > 0 {
		c.Source = text.Extent{From: c.Name.From + at, To: c.Name.To}
		return true
	}
	switch {
	case IsSource(name), c.Labelled && coinedOutlet(name):
		c.Source = c.Name
		return true
	case lexicon.Lookup(name).Is(lexicon.Desk):
		c.Desk = c.Name
		return true
	}
	words := strings.Count(name, " ") + 1
	if words < 2 || words > 5 || !Capitalised(name) && !IsSource(text.FirstWord(name)) {
		return false
	}
	for cut := strings.LastIndexByte(name, ' '); cut > 0; cut = strings.LastIndexByte(name[:cut], ' ') {
		if c.cut(s, text.Extent{From: c.Name.From, To: c.Name.From + cut}, text.Extent{From: c.Name.From + cut + 1, To: c.Name.To}) {
			return true
		}
	}
	if deskLike(name) {
		c.Desk = c.Name
		return true
	}
	return false
}

// outletBehindPerson is where in s the outlet begins that stands right behind a person's name; 0 where none does: Derya Kumsal
// BBC News.
func outletBehindPerson(s string) int {
	if !lexicon.LookupFirst(s).Is(lexicon.GivenName) {
		return 0 // as with most lines
	}
	for i := range s {
		if s[i] == ' ' && strings.IndexByte(s[i+1:], ' ') > 0 && lexicon.Lookup(s[i+1:]).Is(lexicon.Outlet) && isPersonName(s[:i]) {
			return i + 1 // of one word, it may be the last name
		}
	}
	return 0
}

// cut reads an outlet and what stands behind it: its desk, or what changes nothing.
func (c *Credit) cut(s string, outlet, rest text.Extent) bool {
	name, known := outlet.Of(s), lexicon.Lookup(rest.Of(s))
	if !IsSource(name) && !(known.Is(lexicon.Desk) && (initials(name) || c.Labelled && coinedOutlet(name))) {
		return false
	}
	section := known.Is(lexicon.Section) && text.Shouted(rest.Of(s)) && lexicon.Lookup(name).Is(lexicon.Agency)
	if !deskLike(rest.Of(s)) && !known.Is(lexicon.OutletNews) && !section {
		return false
	}
	c.sign(s, outlet, rest)
	return true
}

// AgencySection is the length of an agency's name before the name of its section in capitals, 0 where s is something
// else: Anadolu Agency WORLD.
func AgencySection(s string) int {
	for cut := strings.LastIndexByte(s, ' '); cut > 0 && text.Shouted(s[cut+1:]); cut = strings.LastIndexByte(s[:cut], ' ') {
		if lexicon.Lookup(s[:cut]).Is(lexicon.Agency) && !text.Shouted(s[:cut]) && lexicon.Lookup(s[cut+1:]).Is(lexicon.Section) {
			return cut
		}
	}
	return 0
}

package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// look says what the unit could be.
func (u *Unit) look() {
	u.looks, u.details = 0, &noDetails
	long, sentence := len(u.Text) > mention.MaxFurniture, text.TerminatedByStop(u.Text)
	strange := !long && mention.Strange(u.Text) // which saves time with lines alone
	switch {
	case u.lookStamped(strange):
	case long:
		if mention.OpensFurniture(u.Text) {
			u.looks = endLook
			u.lookReported()
		} else if !sentence && (mention.Leftover(u.Text) || mention.ListsNames(u.Text)) {
			u.looks = barLook
		}
	default:
		if !strange {
			u.lookFurnished(sentence)
			u.lookReported()
		}
		if !sentence || u.width <= shortWidth { // no name is as long
			if !strange {
				u.lookNamed(sentence)
			}
			u.lookPlaced()
			u.lookCredited()
		}
	}
}

// lookStamped looks for dates, and a name beside them.
func (u *Unit) lookStamped(strange bool) bool {
	if strange && u.Facts&(text.Divider|text.Digit) == 0 {
		return false
	}
	beside, stamps := mention.ReadStamps(u.Text, u.Facts)
	if stamps == nil {
		return false
	}
	u.holdStamps(beside, stamps)
	return true
}

// holdStamps makes the unit a line of dates, with names beside them.
func (u *Unit) holdStamps(beside mention.Beside, stamps []mention.Stamp) {
	u.looks, u.details = stampLook, &details{stamps: stamps, stampName: beside.Name, Section: beside.Section}
}

// lookFurnished looks for what the lists of furniture hold, and for menus.
func (u *Unit) lookFurnished(sentence bool) {
	kinds := mention.Furniture(u.Text, sentence)
	if kinds&lexicon.Bar != 0 || !sentence && mention.Leftover(u.Text) || u.menuLike() || tagLine(u.Text) || mention.ListsTags(u.Text) || mention.Rate(u.Text) {
		u.looks |= barLook
	}
	if kinds&lexicon.End != 0 {
		u.looks |= endLook
	}
}

// menuLike reports that the unit is a menu, perhaps with its entries run together.
func (u *Unit) menuLike() bool {
	switch {
	case mention.MenuLike(u.Text):
		return true
	case u.Facts&text.Gluing == 0:
		return false
	}
	return mention.RunTogether(u.Text) || mention.MenuLike(mention.Unglued(u.Text))
}

// lookNamed looks for the names of sections and outlets, and for labels before them.
func (u *Unit) lookNamed(sentence bool) {
	name := strings.TrimPrefix(u.Text[mention.Bullet(u.Text):], "| ")
	known := lexicon.Lookup(name)
	if known.Is(lexicon.Section) || mention.ManySections(name) {
		u.looks |= sectionLook
	}
	if known.Is(lexicon.Outlet) || mention.IsDomain(name) || mention.TitledOutlet(name) {
		u.looks |= outletLook
	}
	if !sentence {
		u.lookLabelled(name)
		u.lookCounted(name)
		if e := mention.TrailSection(u.Text); !e.Empty() {
			u.looks |= sectionLook
			u.own().Section = e
		}
	}
}

// lookCounted looks for a section before what tells how old the page is, or counts what readers do: Gündem - 3 ay önce;
// Gündem 0 Yorum. Before a number alone it may be anything that is counted; a page that nobody commented on has a 0.
func (u *Unit) lookCounted(name string) {
	if u.Facts&(text.Digit|text.Divider) == 0 || u.looks != 0 {
		return // as most lines
	}
	section, count, _ := strings.Cut(name, " - ")
	if at := strings.IndexAny(name, "0123456789"); at > 0 {
		section, count = strings.TrimSuffix(strings.TrimRight(name[:at], " -|"), " T"), name[at:] // the button for the size of letters
	}
	known := lexicon.Lookup(section)
	if !known.Is(lexicon.Section) || (count != "0" || known.Is(lexicon.Country)) && mention.Furniture(count, false)&lexicon.Bar == 0 {
		return
	}
	u.looks |= sectionLook
	from := len(u.Text) - len(name)
	u.own().Section = text.Extent{From: from, To: from + len(section)}
}

// lookPlaced looks for places.
func (u *Unit) lookPlaced() {
	if mention.Dateline(u.Text, true) > 0 {
		u.looks |= cityLook
	}
}

// lookLabelled looks for the labels of photos and sections, and what they are of.
func (u *Unit) lookLabelled(name string) {
	kind, width, colon := mention.ColonLabel(name)
	if !colon {
		u.lookFiled(name)
		return
	}
	value := strings.TrimLeft(name[width:], " ")
	switch {
	case kind == lexicon.PhotoLabel && mention.IsSource(value):
		u.looks |= barLook
	case kind == lexicon.SectionLabel && strings.Count(value, ",") > 1 && !lexicon.Lookup(value[:strings.IndexByte(value, ',')]).Is(lexicon.Section): // tags
		u.looks |= barLook
	case kind == lexicon.SectionLabel && mention.Capitalised(value):
		u.looks |= sectionLook
		u.own().Section = text.Extent{From: len(u.Text) - len(value), To: len(u.Text)}
	}
}

// lookFiled looks for the section behind its label without a colon: Posted in World, or • Kategori Spor in a list.
func (u *Unit) lookFiled(name string) {
	if section := mention.FiledIn(name, mention.Bullet(u.Text) > 0); section != "" {
		u.looks |= sectionLook
		u.own().Section = text.Extent{From: len(u.Text) - len(section), To: len(u.Text)}
	}
}

// lookReported makes a credit of the line below a story that names who reported.
func (u *Unit) lookReported() {
	if from, to := mention.Reporters(u.Text); to > 0 {
		u.looks = creditLook
		u.own().credit = mention.Credit{Name: text.Extent{From: from, To: to}, Labelled: true}
	}
}

// lookCredited looks for a credit, where nothing else says what the unit is.
func (u *Unit) lookCredited() {
	if u.looks&(barLook|endLook|cityLook) != 0 {
		return
	}
	if cut := mention.AgencySection(u.Text); cut > 0 {
		u.own().Section = text.Extent{From: cut + 1, To: len(u.Text)}
		u.own().credit = mention.Credit{Name: text.Extent{To: cut}, Source: text.Extent{To: cut}}
		u.looks |= creditLook
		return
	}
	if c, ok := mention.ReadCredit(u.Text, u.Facts); ok {
		u.own().credit = c
		u.looks |= creditLook
	}
}

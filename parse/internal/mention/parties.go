package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Parties are those whom a credit names, each in the credit's order.
type Parties struct {
	Writers []text.Extent // persons
	Sources []text.Extent // agencies and outlets
}

// A joint is what stands between two parts of a credit.
type joint struct {
	mark   string
	parts  bool // a label before it says nothing of who follows, and who follows is a person only if the name says so
	aside  bool // who follows is no person: a place, or whom the story is for
	atName bool // it stands between two parts only if one of them is a source
}

// joints stand with the longest first of those that begin alike.
var joints = []joint{
	{mark: " - ", parts: true},
	{mark: " – ", parts: true},
	{mark: " — ", parts: true},
	{mark: " -", parts: true},
	{mark: "- ", parts: true},
	{mark: andJoint},
	{mark: " at ", aside: true},
	{mark: " for ", aside: true},
	{mark: " For ", aside: true},
	{mark: " in ", aside: true},
	{mark: veJoint},
	{mark: withJoint},
	{mark: andShouted},
	{mark: veShouted},
	{mark: withShouted},
	{mark: " & "},
	{mark: "("},
	{mark: ")"},
	{mark: "["},
	{mark: "]"},
	{mark: ","},
	{mark: ";"},
	{mark: " • ", parts: true},
	{mark: "/", parts: true},
	{mark: "|", parts: true},
	{mark: "-", atName: true},
}

// opensJob reports that what a journalist is may stand behind the joint.
func (j joint) opensJob() bool { return j.mark == "," || j.mark == "(" || j.mark == " - " }

// jointBytes begin them.
const jointBytes = " ()[],;/|-"

// Parties takes the credit in s apart.
func (c Credit) Parties(s string) (p Parties) {
	hand := labelBefore(s[:c.Name.From])
	for piece, before := range c.pieces(s) {
		if before.parts {
			hand = &lexicon.Entry{}
		}
		if label, width := labelInside(piece.Of(s)); width > 0 {
			hand, before = label, joint{}
			piece = text.Trim(s, text.Extent{From: piece.From + width, To: piece.To})
		}
		piece = withoutPlace(s, piece)
		piece.To = piece.From + len(WithoutJob(piece.Of(s)))
		if at := outletBehindPerson(piece.Of(s)); at > 0 {
			p.Writers = append(p.Writers, text.Extent{From: piece.From, To: piece.From + at - len(" ")})
			piece.From += at
		}
		switch name := piece.Of(s); {
		case overlap(piece, c.Source), IsSource(name), hand.Is(lexicon.SourceLabel) && coinedOutlet(name):
			p.Sources = append(p.Sources, sourceIn(piece, c.Source))
		case before.aside, overlap(piece, c.Desk), isNoWriter(hand), before.opensJob() && IsJob(name):
		case signsFirst(name) && !isNoPerson(name), writerLike(name, piece == c.Name, hand) && !before.parts:
			p.Writers = append(p.Writers, piece)
		}
	}
	if !c.Source.Empty() && !slices.Contains(p.Sources, c.Source) { // behind a label of its own
		p.Sources = append(p.Sources, c.Source)
	}
	return p
}

// withoutPlace drops the town, in capitals, behind a name that is not.
func withoutPlace(s string, name text.Extent) text.Extent {
	said := name.Of(s)
	cut := strings.LastIndexByte(said, ' ')
	if cut < 0 || strings.IndexByte(said[:cut], ' ') < 0 || text.Shouted(said) || !text.Shouted(said[cut+1:]) || !lexicon.Lookup(said[cut+1:]).Is(lexicon.City) {
		return name
	}
	return text.Extent{From: name.From, To: name.From + cut}
}

// sourceIn is the part of a piece that names the source: all of it, unless what was found there says less.
func sourceIn(piece, source text.Extent) text.Extent {
	if overlap(piece, source) {
		return source
	}
	return piece
}

func overlap(a, b text.Extent) bool { return !b.Empty() && a.From < b.To && b.From < a.To }

// isNoWriter reports that the label before a name says that it did something else than write.
func isNoWriter(label *lexicon.Entry) bool {
	return label.Label == lexicon.PhotoLabel || label.Is(lexicon.OtherHand)
}

// writerLike reports that a name can be a writer's by its look: of two words or more, or, behind a label for writers,
// the only one of the credit.
func writerLike(name string, alone bool, label *lexicon.Entry) bool {
	if !Capitalised(name) || isNoPerson(name) || label.Is(lexicon.SourceLabel) {
		return false
	}
	return strings.Contains(name, " ") || alone && (label.Label == lexicon.CreditLabel || label.Is(lexicon.ByWord))
}

// isNoPerson reports that a name, or the end of it, is known for something else.
func isNoPerson(name string) bool {
	const others = lexicon.Known &^ (lexicon.Turkish | lexicon.ByWord | lexicon.Gluable)
	last := lexicon.Lookup(name[strings.LastIndexByte(name, ' ')+1:])
	return lexicon.Lookup(name).Is(others) || deskLike(name) || last.Is(lexicon.OutletWord|lexicon.OutletNews)
}

// labelBefore is the label or By that s ends with.
func labelBefore(s string) *lexicon.Entry {
	s = strings.TrimRight(s, " :([")
	for from := range s {
		if known := lexicon.Lookup(s[from:]); known.Label != lexicon.NoLabel || known.Is(lexicon.ByWord) {
			return known
		}
	}
	return &lexicon.Entry{}
}

// labelInside is the label that a part of a credit begins with: Kamera:, photos by.
func labelInside(s string) (label *lexicon.Entry, width int) {
	if _, width, colon := ColonLabel(s); colon {
		return lexicon.Lookup(strings.TrimRight(s[:width], " :")), width
	}
	label = lexicon.Lookup(text.FirstWord(s))
	width = len(text.FirstWord(s)) + 1
	if label.Label == lexicon.PhotoLabel && width < len(s) && byWidth(s[width:]) > 0 {
		return label, width + byWidth(s[width:])
	}
	return nil, 0
}

// pieces walks over the parts of the credit's name, each with what stands before it.
func (c Credit) pieces(s string) func(yield func(text.Extent, joint) bool) {
	return func(yield func(text.Extent, joint) bool) {
		if IsSource(c.Name.Of(s)) { // ITAR-TASS
			yield(c.Name, joint{})
			return
		}
		var before joint
		for from, at := c.Name.From, c.Name.From; ; {
			found, width := jointAt(s[:c.Name.To], from, at)
			if width == 0 && at < c.Name.To {
				_, size := utf8.DecodeRuneInString(s[at:])
				at += size
				continue
			}
			if piece := text.Trim(s, text.Extent{From: from, To: at}); !piece.Empty() && !yield(piece, before) {
				return
			}
			if at >= c.Name.To {
				return
			}
			if from, at = at+width, at+width; found.mark != ")" && found.mark != "]" {
				before = found
			}
		}
	}
}

// jointAt is the joint at s[at:], behind a part that begins at from.
func jointAt(s string, from, at int) (found joint, width int) {
	if at == len(s) || strings.IndexByte(jointBytes, s[at]) < 0 {
		return found, 0
	}
	for _, j := range joints {
		if !strings.HasPrefix(s[at:], j.mark) {
			continue
		}
		if j.atName && !IsSource(s[from:at]) && !IsSource(strings.TrimSpace(s[at+len(j.mark):])) {
			continue
		}
		return j, len(j.mark)
	}
	return joint{}, 0
}

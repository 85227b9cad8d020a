package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// openers are what names can be at the start of a line that is more than text.
const openers = lexicon.Agency | lexicon.Outlet | lexicon.Desk | lexicon.Section | lexicon.City | lexicon.Bar | lexicon.End |
	lexicon.OpensBar | lexicon.OpensEnd | lexicon.CrumbRoot | lexicon.OpensStamp | lexicon.ByWord

// Strange reports that s opens with a word that no list knows, alone or with others behind it, as most text does: it is
// no furniture, no menu and no section, and begins with no label, date or outlet.
func Strange(s string) bool {
	h, letters, capitals := text.NoHash, 0, 0
	for i, r := range s[:min(len(s), lexicon.Longest)] {
		if r == ' ' {
			return letters > 0 && !lexicon.Opens(h) && !lexicon.Is(h, s[:i], openers) && !newsOf(s) && !clicks(s, text.TerminatedByStop(s)) && !machineMade(s) && !strings.Contains(s, rightsSign)
		}
		switch upper := text.IsUpper(r); {
		case !text.IsLetter(r), upper && capitals < letters, !upper && capitals > 1: // a word may be glued to another
			return false
		case upper:
			capitals++
		}
		letters++
		h = h.Add(r)
	}
	return false
}

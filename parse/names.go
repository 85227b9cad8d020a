package parse

import (
	"iter"
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
)

// maxName bounds, in bytes, the name of a person or an agency, and maxNames several of them.
const (
	maxName  = 60
	maxNames = 120
)

// knownName is the length of the agency, the outlet, the desk, the section or the place that opens s before a date.
func knownName(s string) (length int) {
	for n, words := 0, 1; words <= 3; words++ {
		word := strings.IndexByte(s[n:], ' ')
		if word < 0 {
			break
		}
		n += word
		if known := lexicon.Lookup(s[:n]); known.Is(lexicon.Agency|lexicon.Desk|lexicon.Section|lexicon.City) || words > 1 && known.Is(lexicon.Outlet) { // Sabah is the morning
			length = n
		}
		n++
	}
	return length
}

// creditOpening is the length of what opens a credit: its label, or By.
func creditOpening(s string) int {
	n := 0
	if kind, width, colon := colonLabel(s); kind == lexicon.CreditLabel && colon {
		n = width
	} else {
		n = byWidth(s)
	}
	return n + len(s[n:]) - len(strings.TrimLeft(s[n:], " "))
}

// byWidth is the length of By and its space where s goes on behind them.
func byWidth(s string) int {
	if by := firstWord(s); len(by)+1 < len(s) && lexicon.Lookup(by).Is(lexicon.ByWord) {
		return len(by) + 1
	}
	return 0
}

// nameLike reports that s can be the name of a person or an agency: few words and no digits.
func nameLike(s string) bool {
	return s != "" && len(s) <= maxName && !strings.ContainsAny(s, "0123456789:.!?\"") && strings.Count(s, " ") < 6
}

// nameJoints turns what stands between names into commas, and drops the stops of initials and titles.
var nameJoints = strings.NewReplacer(" ve ", ",", " and ", ",", " & ", ",", " - ", ",", "/", ",", ", (", ",", " (", ",", ")", "", ".", "")

// names walks over the names that s lists.
func names(s string) iter.Seq[string] { return strings.SplitSeq(nameJoints.Replace(s), ",") }

// namesLike reports that s can be the names of several persons, with initials and titles.
func namesLike(s string) bool {
	for name := range names(s) {
		if !capitalised(name) {
			return false
		}
	}
	return true
}

// namesPersons reports that s lists the names of persons, each of two words or three.
func namesPersons(s string) bool {
	for name := range names(s) {
		if words := len(strings.Fields(name)); words < 2 || words > 3 {
			return false
		}
	}
	return namesLike(s)
}

// severalNames reports that s lists the names of two persons or more.
func severalNames(s string) bool {
	return strings.Contains(nameJoints.Replace(s), ",") && namesPersons(s)
}

// isSource reports that s names an agency or an outlet: a known one, or one that signs with its domain.
func isSource(s string) bool { return isKnown(s) || isDomain(s) }

// isKnown reports that s names a known agency or outlet.
func isKnown(s string) bool {
	return lexicon.Lookup(s).Is(lexicon.Agency|lexicon.Outlet) || titledOutlet(s)
}

// titledOutlet reports that s names a known outlet with what it is behind it, as in `Star Gazetesi`.
func titledOutlet(s string) bool {
	cut := strings.LastIndexByte(s, ' ')
	return cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.OutletWord) && lexicon.Lookup(s[:cut]).Is(lexicon.Agency|lexicon.Outlet)
}

// isDomain reports that s is the name of a site, such as `haber.example.com.tr`, alone.
func isDomain(s string) bool {
	if strings.IndexByte(s, '.') < 0 || strings.IndexByte(s, ' ') >= 0 {
		return false
	}
	name := strings.TrimSuffix(strings.ToLower(s), ".tr")
	for _, end := range []string{".com", ".net", ".org"} {
		if short, ok := strings.CutSuffix(name, end); ok {
			return short != "" && !strings.ContainsAny(short, "/@:,")
		}
	}
	return false
}

// deskLike reports that s is a known desk or ends in a word for one.
func deskLike(s string) bool {
	return lexicon.Lookup(s).Is(lexicon.Desk) || strings.Count(s, " ") < 4 && lexicon.Lookup(s[strings.LastIndexByte(s, ' ')+1:]).Is(lexicon.DeskWord)
}

// initials reports that s is a handful of capitals, as authors and agencies sign.
func initials(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsUpper(r) && r != '/' && r != '.' && r != '-' {
			return false
		}
		n++
	}
	return n >= 2 && n <= 8
}

// capitalised reports that s is a name by its look: up to five words, each with a capital.
func capitalised(s string) bool {
	if len(s) > 60 {
		return false
	}
	words := 0
	for w := range strings.FieldsSeq(s) {
		if words++; words > 5 || !unicode.IsUpper(firstRune(w)) && w != "&" && w != "/" && w != "-" && !lexicon.Lookup(w).Is(lexicon.Particle) {
			return false
		}
	}
	return words > 0 && !strings.ContainsAny(s, "0123456789:;!?\"“”")
}

// firstWord is what stands before the first space of s.
func firstWord(s string) string {
	if end := strings.IndexByte(s, ' '); end >= 0 {
		return s[:end]
	}
	return s
}

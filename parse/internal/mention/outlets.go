package mention

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// IsSource reports that s names an agency or an outlet: a known one, or one that signs with its domain.
func IsSource(s string) bool { return isKnown(s) || IsDomain(s) }

// isKnown reports that s names a known agency or outlet, perhaps with The before it.
func isKnown(s string) bool {
	if the := len("The "); len(s) > the && strings.EqualFold(s[:the], "The ") {
		s = s[the:]
	}
	return lexicon.Lookup(s).Is(lexicon.Agency|lexicon.Outlet) || TitledOutlet(s)
}

// TitledOutlet reports that s names a known outlet with what it is behind it, as in `Star Gazetesi`, or any with what it
// is joined to it, as in `KuzuadaPost` and `KuzuadaHaber`.
func TitledOutlet(s string) bool {
	cut := strings.LastIndexByte(s, ' ')
	if cut < 0 {
		return joinedOutlet(s)
	}
	if cut == 0 || !lexicon.Lookup(s[cut+1:]).Is(lexicon.OutletWord) {
		return false
	}
	name := s[:cut]
	if before := strings.LastIndexByte(name, ' '); before > 0 && lexicon.Lookup(s[before+1:]).Is(lexicon.OutletWord) { // Kuzuada Haber Ajansı
		return Capitalised(name) && strings.Count(name[:before], " ") < maxAgencyWords
	}
	return lexicon.Lookup(name).Is(lexicon.Agency | lexicon.Outlet)
}

// maxAgencyWords is how many words an agency's name has at most before what says that it is one.
const maxAgencyWords = 2

// minJoined is how long the name is, in bytes, to which what an outlet is may be joined.
const minJoined = 3

func joinedOutlet(s string) bool {
	cut := strings.LastIndexFunc(s, unicode.IsUpper)
	return cut >= minJoined && unicode.IsLower(text.LastRune(s[:cut])) && unicode.IsUpper(text.FirstRune(s)) && lexicon.Lookup(s[cut:]).Is(lexicon.OutletWord|lexicon.OutletNews)
}

// coinedOutlet reports that s is a name of several words that ends in what an outlet is, or a known outlet and its section:
// Kafkas Haber Ajansı, NTV Spor.
func coinedOutlet(s string) bool {
	cut := strings.LastIndexByte(s, ' ')
	if cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.Section) && lexicon.Lookup(s[:cut]).Is(lexicon.Outlet) {
		return true
	}
	return cut > 0 && lexicon.Lookup(s[cut+1:]).Is(lexicon.OutletWord|lexicon.OutletNews) && Capitalised(s) && !lexicon.Lookup(s).Is(lexicon.Known) && outletBehindPerson(s) == 0
}

// maxSiteTitle bounds, in bytes, what a site says of itself on top of its pages.
const maxSiteTitle = 120

// SiteTitle reports that s says what news a site has, part by part: Kuzuada Haber | Kuzuada Son Dakika Haberleri | Adaspor.
func SiteTitle(s string) bool {
	if len(s) > maxSiteTitle || strings.IndexByte(s, '|') < 0 {
		return false
	}
	parts, news := 0, 0
	for part := range strings.SplitSeq(s, "|") {
		if part = strings.TrimSpace(part); !Capitalised(part) {
			return false
		}
		if parts++; lexicon.Lookup(part[strings.LastIndexByte(part, ' ')+1:]).Is(lexicon.OutletNews) {
			news++
		}
	}
	return parts > 2 && news*2 > parts
}

// IsDomain reports that s is the name of a site, such as `haber.example.com.tr`, alone.
func IsDomain(s string) bool {
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

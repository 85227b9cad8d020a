package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// MaxPlace bounds, in bytes, a dateline that stands alone.
const MaxPlace = 60

// Dateline is the length of the place that opens s, such as `KONYA (AA)` in `KONYA (AA) - …`, `(KONYA)` in
// `(KONYA) - …` or `KONYA` in `KONYA: …`; alone says that nothing may follow it.
func Dateline(s string, alone bool) int {
	if alone {
		if len(s) > MaxPlace {
			return 0
		}
		if s = strings.TrimRight(s, " -–—("); gluedLabel(s) > 0 {
			return 0
		}
		return max(signedPlace(s, true), datedAlone(s))
	}
	s = signedInBrackets(s)
	head := s[:min(len(s), maxCredit)]
	if cut := max(datedPlace(head), countryPlace(head)); cut > 0 {
		return cut
	}
	_, first := utf8.DecodeRuneInString(s)
	if second := text.FirstRune(s[first:]); unicode.IsLower(second) && strings.IndexByte(head, '(') < 0 {
		return 0 // as most text is: no capitals, and nobody signs
	}
	if cut := colonPlace(s); cut > 0 {
		return cut
	}
	cut := dash(head)
	if cut == 0 && strings.IndexByte(head, '(') > 0 {
		cut = signedEnd(head, false)
	}
	if cut > 2 && s[0] == '(' && s[cut-1] == ')' {
		return bracketedPlace(s[:cut])
	}
	if n := signedPlace(strings.TrimSuffix(s[:cut], "."), false); n > 0 { // ISTANBUL.- The …
		return n
	}
	return strangePlace(s)
}

// signedPlace is the length of the place that s is, with who signs in brackets behind it.
func signedPlace(s string, alone bool) int {
	place, agency := s, ""
	if i := strings.LastIndexByte(s, '('); i > 0 && s[len(s)-1] == ')' {
		agency = s[i+1 : len(s)-1]
		place = s[:i]
	}
	place = strings.TrimRight(place, " ,")
	if agency == "" {
		place, agency = withAgency(place)
	}
	switch {
	case place == "" || !places(place, agency, alone):
		return 0
	case agency == "" && (alone || text.Shouted(place)):
		return len(place)
	case agency != "" && signature(agency):
		return len(s)
	}
	return 0
}

// withAgency takes apart a place in capitals and the agency behind its hyphen or stroke, as in ANKARA-KHA.
func withAgency(s string) (place, agency string) {
	cut := strings.LastIndexAny(s, "-/")
	if cut <= 0 || !text.Shouted(s) || isKnown(s) {
		return s, ""
	}
	place, agency = strings.TrimRight(s[:cut], " "), strings.TrimLeft(s[cut+1:], " ")
	if lexicon.Lookup(agency).Is(lexicon.Agency) && !isKnown(place) {
		return place, agency
	}
	return s, ""
}

// signedEnd is where the brackets end in which an agency signs a place in capitals, with a colon or nothing behind them.
// Where a day stands behind the place initials do, and a known place in small letters.
func signedEnd(s string, dated bool) int {
	place, signed, ok := strings.Cut(s, " (")
	agency, rest, closed := strings.Cut(signed, ")")
	if !ok || !closed || !text.Shouted(text.FirstWord(place)) && !(dated && lexicon.Lookup(place).Is(lexicon.City)) || !lexicon.Lookup(agency).Is(lexicon.Agency) && !(dated && initials(agency)) {
		return 0
	}
	if rest = strings.TrimPrefix(rest, ":"); !strings.HasPrefix(rest, " ") || !text.IsUpper(text.FirstRune(rest[1:])) {
		return 0
	}
	return len(place) + len(" (") + len(agency) + len(")")
}

// signedInBrackets is s with brackets for the strokes in which an agency signs its place: `KUZUADA, May 5. /TASS/. …`.
func signedInBrackets(s string) string {
	head := s[:min(len(s), maxCredit)]
	if strings.IndexByte(head, '/') < 0 {
		return s // as most text
	}
	place, rest, signed := strings.Cut(head, " /")
	agency, _, closed := strings.Cut(rest, "/")
	if !signed || !closed || !signature(agency) {
		return s
	}
	to := len(place) + len(" /") + len(agency)
	return place + " (" + agency + ")" + s[to+1:]
}

// signature reports that s signs a dateline: an agency, an outlet, two of which one is an agency, initials, or the day.
func signature(s string) bool {
	if lexicon.Lookup(s).Is(lexicon.Agency|lexicon.Outlet) || initials(s) || s != "" && dayWidth(s) == len(s) {
		return true
	}
	for _, mark := range []string{" - ", " / ", "/"} {
		if a, b, ok := strings.Cut(s, mark); ok && Capitalised(a) && Capitalised(b) {
			return lexicon.Lookup(a).Is(lexicon.Agency) || lexicon.Lookup(b).Is(lexicon.Agency)
		}
	}
	return false
}

// bracketedPlace is the length of a known place in brackets, in capitals as a dateline has it.
func bracketedPlace(s string) int {
	place, agency := withAgency(s[1 : len(s)-1])
	if text.Shouted(place) && places(place, agency, false) {
		return len(s)
	}
	return 0
}

// colonPlace is the length of the known place in capitals that opens s before a colon and a sentence.
func colonPlace(s string) int {
	cut := strings.IndexByte(s[:min(len(s), MaxPlace)], ':')
	if cut < 3 || !strings.HasPrefix(s[cut:], ": ") || !shoutedPlace(s[:cut]) || !opensSentence(s[cut:]) {
		return 0
	}
	return cut
}

// shoutedPlace reports that s is a known place in capitals, perhaps with a day behind it.
func shoutedPlace(s string) bool {
	if place, day, ok := strings.Cut(s, ", "); ok && isDay(day) {
		s = place
	}
	return text.Shouted(s) && places(s, "", false)
}

// isDay reports that s is a day and its month, as in `LONDON, July 3 (Reuters)`.
func isDay(s string) bool {
	a, b, two := strings.Cut(s, " ")
	if _, n, more := digits(a, 2); n > 0 && n == len(a) && !more {
		a, b = b, a
	}
	day, n, more := digits(b, 2)
	return two && lexicon.Lookup(strings.TrimSuffix(a, ".")).Month > 0 && day >= 1 && day <= 31 && n == len(b) && !more
}

// places reports that s names one place or joins several. On a line of its own a known one vouches for the
// others, and a country for the city in capitals before it; above a signature, a state for the county.
func places(s, agency string, alone bool) bool {
	known, strangers := 0, 0
	between := betweenPlaces
	if alone {
		between = betweenPlacesAlone
	}
	for place := range strings.FieldsFuncSeq(s, between) {
		switch place = strings.TrimSpace(place); {
		case agency != "" && isDay(place):
		case placeLike(place, agency):
			known++
		case alone && stranger(place):
			strangers++
		default:
			return agency != "" && !alone && county(s)
		}
	}
	if alone && known == 0 && strangers == 2 {
		city, country, _ := strings.Cut(s, ", ")
		return text.Shouted(city) && country != "" && !text.Shouted(country)
	}
	return known > 0
}

func betweenPlaces(r rune) bool { return r == '/' || r == ',' || r == '(' || r == ')' }

func betweenPlacesAlone(r rune) bool { return r == '-' || betweenPlaces(r) }

// stranger reports that s may be a place that no list knows: a word that is nothing else.
func stranger(s string) bool {
	return strings.IndexByte(s, ' ') < 0 && Capitalised(s) && (lexicon.Lookup(s).Is(lexicon.Country) || !lexicon.Lookup(s).Is(lexicon.Known))
}

// placeLike reports that s is a known place, or, before a known agency, looks like one.
func placeLike(s, agency string) bool {
	return lexicon.Lookup(s).Is(lexicon.City) ||
		agency != "" && lexicon.Lookup(agency).Is(lexicon.Agency) && Capitalised(s) && (text.Shouted(s) || !strings.Contains(s, " "))
}

// county reports that s is a place in capitals and, behind a comma, what it belongs to in short or in full:
// JACKSON COUNTY, Fla.; KUZUADA, Kuzey Adaları.
func county(s string) bool {
	place, state, ok := strings.Cut(s, ", ")
	if !ok || !text.Shouted(place) || !Capitalised(place) {
		return false
	}
	return lexicon.Lookup(state).Is(lexicon.State) || isPlaceName(state) && !text.Shouted(state)
}

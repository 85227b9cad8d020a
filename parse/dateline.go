package parse

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// maxPlace bounds, in bytes, a dateline that stands alone.
const maxPlace = 60

// dateline is the length of the place that opens s, such as `KONYA (AA)` in `KONYA (AA) - …`; alone
// says that nothing may follow it.
func dateline(s string, alone bool) int {
	cut := 0
	if !alone {
		cut = dash(s[:min(len(s), maxCredit)])
	} else if len(s) <= maxPlace {
		cut = len(strings.TrimRight(s, " -–—"))
	}
	if cut == 0 {
		return 0
	}
	place, agency := s[:cut], ""
	if i := strings.IndexByte(place, '('); i > 0 && place[len(place)-1] == ')' {
		agency = place[i+1 : len(place)-1]
		place = place[:i]
	}
	place = strings.TrimRight(place, " ,")
	if !places(place, agency, alone) {
		return 0
	}
	if agency != "" && !lexicon.Lookup(agency).Is(lexicon.Agency) && !initials(agency) {
		return 0
	}
	if !alone && agency == "" && strings.ToUpper(place) != place {
		return 0
	}
	if agency == "" {
		return len(place)
	}
	return cut
}

// dash is where the first dash of s begins, or the space before it; 0 if there is none. A short one has a space on one
// side at least, a long one on both.
func dash(s string) int {
	for i := 1; i < len(s); i++ {
		switch rest := s[i:]; {
		case s[i] == ' ' && (strings.HasPrefix(rest, " -") || strings.HasPrefix(rest, " – ") || strings.HasPrefix(rest, " — ")),
			s[i] == '-' && strings.HasPrefix(rest, "- "):
			return i
		}
	}
	return 0
}

// isDay reports that s is a day and its month, as in `LONDON, July 3 (Reuters)`.
func isDay(s string) bool {
	a, b, two := strings.Cut(s, " ")
	if _, n, more := digits(a, 2); n > 0 && n == len(a) && !more {
		a, b = b, a
	}
	day, n, more := digits(b, 2)
	return two && lexicon.Lookup(a).Month > 0 && day >= 1 && day <= 31 && n == len(b) && !more
}

// places reports that s names one place or joins several. On a line of its own a known one vouches for the
// others, and a country for the city in capitals before it.
func places(s, agency string, alone bool) bool {
	marks, known, strangers := "/,", 0, 0
	if alone {
		marks = "/,-"
	}
	for rest := s; rest != ""; {
		n := strings.IndexAny(rest, marks)
		if n < 0 {
			n = len(rest)
		}
		place := strings.TrimSpace(rest[:n])
		switch rest = rest[min(n+1, len(rest)):]; {
		case n == 0:
		case agency != "" && isDay(place):
		case lexicon.Lookup(place).Is(lexicon.City) || agency != "" && lexicon.Lookup(agency).Is(lexicon.Agency) && capitalised(place) && (shouted(place) || !strings.Contains(place, " ")):
			known++
		case alone && strings.IndexByte(place, ' ') < 0 && capitalised(place) && !lexicon.Lookup(place).Is(lexicon.Known):
			strangers++
		default:
			return false
		}
	}
	if city, country, ok := strings.Cut(s, ", "); ok && alone && known == 0 && strangers == 2 {
		return shouted(city) && !shouted(country)
	}
	return known > 0
}

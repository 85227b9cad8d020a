package parse

import "strings"

// dateline is the length of the place that opens s, such as `KONYA (AA)` in `KONYA (AA) - …`; alone
// says that nothing may follow it.
func dateline(s string, alone bool) int {
	cut := len(s)
	if !alone {
		cut = -1
		for _, sep := range []string{" - ", " – ", " — ", "- ", " -"} {
			if i := strings.Index(s[:min(len(s), maxCredit)], sep); i > 0 && (cut < 0 || i < cut) {
				cut = i
			}
		}
	}
	if cut <= 0 || cut > maxCredit {
		return 0
	}
	place, agency := s[:cut], ""
	if i := strings.IndexByte(place, '('); i > 0 && place[len(place)-1] == ')' {
		agency = place[i+1 : len(place)-1]
		place = place[:i]
	}
	place = strings.TrimRight(place, " ,")
	for city, rest := "", place; rest != ""; {
		n := strings.IndexAny(rest, "/,")
		if n < 0 {
			n = len(rest)
		}
		city, rest = strings.TrimSpace(rest[:n]), rest[min(n+1, len(rest)):]
		if n == 0 {
			continue
		}
		if lookup(city).is(cityName) || agency != "" && lookup(agency).is(agencyName) && capitalised(city) && (shouted(city) || !strings.Contains(city, " ")) {
			continue
		}
		return 0
	}
	if agency != "" && !lookup(agency).is(agencyName) && !initials(agency) {
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

package mention

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// How many words a place has at most, and how wide, in bytes, a paragraph is that may open with one that no list knows.
const (
	maxPlaceWords     = 3
	minPlaceParagraph = 80
)

// strangePlace is the length of a place in capitals that no list knows and that opens English prose, as that of its
// papers does, before a dash or a colon: `KUZUADA: …`, `KUZUADA, Turkey: …`, `KUZUADA [KHA] – …`, `KUZUADA (Kuzuada Post)– …`.
func strangePlace(s string) int {
	if len(s) < minPlaceParagraph || !text.Shouted(text.FirstWord(s)) {
		return 0 // as most text is
	}
	cut := placeEnd(s[:MaxPlace])
	if cut < 0 {
		return 0
	}
	place, country, two := strings.Cut(withoutSigner(s[:cut]), ", ")
	if !isPlaceName(place) || !text.Shouted(place) || len(place) <= len("AFP") || two && !countryLike(country) || !opensSentence(s[cut:]) || !English(s[cut:]) {
		return 0
	}
	return cut
}

// withoutSigner cuts off who signs in brackets behind a place: behind its state anybody may.
func withoutSigner(s string) string {
	i := strings.IndexAny(s, "[(")
	if i <= 0 || strings.IndexByte("])", s[len(s)-1]) < 0 {
		return s
	}
	place, signer := strings.TrimRight(s[:i], " "), s[i+1:len(s)-1]
	if signsPlace(signer) || strings.Contains(place, ", ") && Capitalised(signer) {
		return place
	}
	return s
}

// signsPlace reports that s, in brackets behind a place, is who wrote there: initials, or an outlet's name.
func signsPlace(s string) bool { return initials(s) || coinedOutlet(s) }

// countryLike reports that s can be what a place belongs to, a country perhaps with the day behind it.
func countryLike(s string) bool {
	return Capitalised(s) || lexicon.Lookup(withoutDay(s)).Is(lexicon.Country)
}

// withoutDay cuts off the day that s ends in: Turkey May 1.
func withoutDay(s string) string {
	month := strings.LastIndexByte(s[:max(0, strings.LastIndexByte(s, ' '))], ' ')
	if month > 0 && isDay(s[month+1:]) {
		return s[:month]
	}
	return s
}

// isPlaceName reports that s has the look of a place's name, and is nothing else that is known.
func isPlaceName(s string) bool {
	known := lexicon.Lookup(s)
	return Capitalised(s) && strings.Count(s, " ") < maxPlaceWords && !strings.ContainsAny(s, "/()[].,") &&
		(known.Is(lexicon.City|lexicon.Country) || !known.Is(lexicon.Known) && known.Label == lexicon.NoLabel && !holdsNoPlace(s))
}

// holdsNoPlace reports that a word of s is none of a place's name.
func holdsNoPlace(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if lexicon.Lookup(word).Is(lexicon.NoPlace) {
			return true
		}
	}
	return false
}

// datedPlace is the length of the place that opens s, any place, before a day, perhaps who signs, and the mark behind
// which the sentence begins: `Kuzuada, Aug 30: …`, `Kuzuada (Adalar) [Turkey], May 1 (KHA): …`. In capitals and before who
// signs no mark is needed.
func datedPlace(s string) int {
	place, rest, _ := strings.Cut(s[:min(len(s), MaxPlace)], ", ")
	if next := text.FirstRune(rest); !text.IsUpper(next) && !unicode.IsDigit(next) {
		return 0 // as most text is
	}
	day := dayWidth(rest)
	if country, dated, ok := strings.Cut(rest, ", "); ok && day == 0 && lexicon.Lookup(country).Is(lexicon.Country) {
		rest, day = dated, dayWidth(dated)
	}
	name, _, _ := strings.Cut(place, " [")
	name, _, _ = strings.Cut(name, " (")
	if day == 0 || !isPlaceName(name) || holdsDateWord(name) {
		return 0
	}
	at := min(len(s), MaxPlace) - len(rest) + day
	end := placeEnd(s[at:])
	if signed := signedEnd(name+s[at:], true); signed > 0 {
		end = signed - len(name)
	}
	if end < 0 || !opensSentence(s[at+end:]) {
		return 0
	}
	if signed := strings.TrimPrefix(s[at:at+end], "."); signed != "" && !strings.HasPrefix(signed, ", ") && !strings.HasPrefix(signed, " (") {
		return 0
	}
	return at + end
}

// countryPlace is the length of the known place and its country, or of any and its state in short, that open s before a dash
// and a sentence: Tunis, Tunisia – …; Kuzuada, Ill. — ….
func countryPlace(s string) int {
	place, rest, _ := strings.Cut(s[:min(len(s), MaxPlace)], ", ")
	for _, mark := range [...]string{" – ", " — ", " - "} {
		country, _, ok := strings.Cut(rest, mark)
		if cut := len(place) + len(", ") + len(country); ok && placeInCountry(place, country) && opensSentence(s[cut:]) {
			return cut
		}
	}
	return 0
}

// placeInCountry reports that s is a known place before its country, or may be any before its state in short.
func placeInCountry(s, country string) bool {
	known := lexicon.Lookup(country)
	return known.Is(lexicon.State) && isPlaceName(s) || known.Is(lexicon.Country) && lexicon.Lookup(s).Is(lexicon.City)
}

// datedAlone is the length of s where it is a known place with a day, and what it belongs to or who signs: Kuzuada, Turkey,
// May 1; Kuzuada, May 1, KHA.
func datedAlone(s string) int {
	place, rest, _ := strings.Cut(s, ", ")
	part, last, three := strings.Cut(rest, ", ")
	if !three || !lexicon.Lookup(place).Is(lexicon.City) {
		return 0 // as most lines are
	}
	if isDay(last) && lexicon.Lookup(part).Is(lexicon.Country) || isDay(part) && lexicon.Lookup(last).Is(lexicon.Agency) {
		return len(s)
	}
	return 0
}

// placeEnd is where what opens a paragraph ends, before a mark that is in no brackets, -1 if there is none.
func placeEnd(s string) int {
	for i := 0; i < len(s); i++ {
		switch rest := s[i:]; s[i] {
		case '(':
			i += max(0, strings.IndexByte(rest, ')'))
			if strings.HasPrefix(s[i:], "). ") || strings.HasPrefix(s[i:], ")– ") {
				return i + 1
			}
		case ':', '-':
			if len(rest) > 1 && rest[1] == ' ' {
				return len(strings.TrimRight(s[:i], "-")) // of two
			}
		case ' ':
			if strings.HasPrefix(rest, " -") || strings.HasPrefix(rest, " – ") || strings.HasPrefix(rest, " — ") || strings.HasPrefix(rest, " // ") {
				return i
			}
		}
	}
	return -1
}

// opensSentence reports that behind the mark of a place s goes on with a capital or a quotation.
func opensSentence(s string) bool {
	next := text.FirstRune(strings.TrimLeft(s, ".: -–—/"))
	return text.IsUpper(next) || next == '"' || next == '“'
}

// holdsDateWord reports that a word of s is one of dates, so that what goes on behind s is one, too: On Friday, May 1.
func holdsDateWord(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if known := lexicon.Lookup(word); known.Weekday > 0 || known.Month > 0 {
			return true
		}
	}
	return false
}

// dayWidth is the length of the day and month, and perhaps the year, that open s.
func dayWidth(s string) int {
	month := strings.IndexByte(s, ' ') + 1
	n := month + strings.IndexAny(s[month:]+" ", " ,:.")
	if month == 0 || !isDay(s[:n]) {
		return 0
	}
	for _, year := range []int{n + len(" 2006"), n + len(", 2006")} {
		if year <= len(s) && wordOfDate(strings.TrimPrefix(strings.TrimLeft(s[n:year], ",."), " ")) {
			return year
		}
	}
	return n
}

package mention

import (
	"iter"
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxName bounds, in bytes, the name of a person or an agency, and maxNames several of them.
const (
	maxName  = 60
	maxNames = 120
)

// knownName is the length of the agency, the outlet, the desk, the section or the place that opens s before a date.
func knownName(s string) (length int) {
	for n, known := range firstWords(s, 3) {
		if s[n-1] == ',' {
			n--
			known = lexicon.Lookup(s[:n])
		}
		several := strings.IndexByte(s[:n], ' ') >= 0
		outlet := known.Is(lexicon.Outlet) && (several || text.Shouted(s[:n])) // Sabah may be the morning
		if outlet || known.Is(lexicon.Agency|lexicon.Desk|lexicon.Section|lexicon.City) || IsDomain(s[:n]) {
			length = n
		}
	}
	if next := strings.TrimRight(text.FirstWord(strings.TrimPrefix(s[length:], " ")), ","); length > 0 && ManySections(s[:length+1+len(next)]) { // Spor Haberleri
		length += 1 + len(next)
	}
	return length
}

// firstWords walks over the first word of s, the first two and so on, as long as s goes on behind them and a name may
// begin so: where they end, and what they are.
func firstWords(s string, most int) iter.Seq2[int, *lexicon.Entry] {
	return func(yield func(int, *lexicon.Entry) bool) {
		h, words := text.NoHash, 0
		for i, r := range s {
			if r == ' ' {
				if words++; !yield(i, lexicon.Find(h, s[:i])) || words == most || words == 1 && !lexicon.Opens(h) {
					return
				}
			}
			h = h.Add(r)
		}
	}
}

// nameLike reports that s can be the name of a person or an agency: few words and no digits.
func nameLike(s string) bool {
	return s != "" && len(s) <= maxName && !strings.ContainsAny(s, "0123456789:.!?#*>\"") && strings.Count(s, " ") < 6
}

// nameJoints turns what stands between names into commas, and drops the stops of initials and titles.
var nameJoints = strings.NewReplacer(", ve ", ",", ", and ", ",", ", AND ", ",", " ve ", ",", " VE ", ",", " and ", ",", " AND ", ",", " & ", ",", " - ", ",", "/", ",", ", (", ",", ",(", ",", " (", ",", ")", "", ".", "")

// names walks over the names that s lists.
func names(s string) iter.Seq[string] { return strings.SplitSeq(nameJoints.Replace(s), ",") }

// namesLike reports that s can be the names of several persons, with initials and titles.
func namesLike(s string) bool {
	for name := range names(s) {
		if !Capitalised(name) {
			return false
		}
	}
	return true
}

// namesPersons reports that s lists the names of persons, each of two words or three.
func namesPersons(s string) bool { return countPersons(s) > 0 }

// SeveralNames reports that s lists the names of two persons or more.
func SeveralNames(s string) bool { return namesFirst(s) && countPersons(s) > 1 }

// countPersons is how many names of persons s lists, 0 where any is none.
func countPersons(s string) (n int) {
	for name := range names(s) {
		if words := strings.Fields(name); len(words) < 2 || len(words) > 3 || !Capitalised(name) || text.StartsLower(words[len(words)-1]) {
			return 0
		}
		n++
	}
	return n
}

// IsJob reports that s tells what a journalist is: Health Correspondent.
func IsJob(s string) bool {
	s = strings.TrimSpace(s)
	return strings.Count(s, " ") < maxJobWords && endsInJob(s)
}

// endsInJob reports that the last word of s, or the last two, say what a journalist is.
func endsInJob(s string) bool { return jobAt(s) >= 0 }

// jobAt is where the last word of s begins, or the last two, that say what a journalist is; -1 where they say nothing.
func jobAt(s string) int {
	last := strings.LastIndexByte(s, ' ')
	before := strings.LastIndexByte(s[:max(last, 0)], ' ')
	for _, at := range [...]int{before + 1, last + 1} {
		if lexicon.Lookup(s[at:]).Is(lexicon.JobWord) {
			return at
		}
	}
	return -1
}

// WithoutJob cuts off what a journalist is right behind the name, with what of: Derya Kumsal Health Correspondent.
func WithoutJob(s string) string {
	job := jobAt(s)
	if job < 0 {
		return s
	}
	for end := range job { // of each word before it
		if s[end] != ' ' || !isPersonName(s[:end]) {
			continue
		}
		last := lexicon.Lookup(s[strings.LastIndexByte(s[:end], ' ')+1 : end])
		next := lexicon.Lookup(text.FirstWord(s[end+1:]))
		if !last.Is(lexicon.GivenName) || end+1 == job || next.Is(lexicon.Section|lexicon.City|lexicon.JobOf) {
			return s[:end]
		}
	}
	return s
}

const maxJobWords = 4

// namesFirst reports that s has something between names, and two capital words before it, or three, as hardly any line
// has: it costs less than to take the names apart.
func namesFirst(s string) bool {
	given := strings.IndexByte(s, ' ')
	if given < 0 || !unicode.IsUpper(text.FirstRune(s)) || !unicode.IsUpper(text.FirstRune(s[given+1:])) {
		return false
	}
	first := len(s)
	for _, joint := range []string{",", "/", " (", " - ", " ve ", " VE ", " and ", " AND ", " & "} {
		if i := strings.Index(s[:first], joint); i >= 0 {
			first = i
		}
	}
	return given < first && first < len(s) && strings.Count(strings.TrimRight(s[:first], " "), " ") <= 2
}

// TellsWho reports that s, behind a person's name, goes on to tell who that is, as the lines below a story do of its author.
func TellsWho(s string) bool {
	rest, spaced := strings.CutPrefix(s, " ")
	if !spaced || holdsQuote(s) { // somebody is quoted
		return false
	}
	for _, known := range firstWords(rest, 2) {
		if known.Is(lexicon.BehindAuthor) || known.Is(lexicon.AuthorIs) && namesJob(rest) {
			return true
		}
	}
	return false
}

// namesJob reports that the first sentence of s says what a journalist is, or somebody who writes now and then.
func namesJob(s string) bool {
	s, _, _ = strings.Cut(s, ". ")
	for i := range s {
		if (i == 0 || s[i-1] == ' ') && lexicon.Lookup(strings.TrimRight(text.FirstWord(s[i:]), ".,;")).Is(lexicon.JobWord|lexicon.AuthorJob) {
			return true
		}
	}
	return false
}

// isPersonName reports that s is a person's name that begins with a given one, perhaps behind titles.
func isPersonName(s string) bool {
	rest := strings.TrimSpace(s)
	for strings.HasSuffix(text.FirstWord(rest), ".") && strings.IndexByte(rest, ' ') > 0 {
		rest = rest[len(text.FirstWord(rest))+1:]
	}
	words := strings.Count(rest, " ") + 1
	return words >= 2 && words <= 5 && lexicon.Lookup(text.FirstWord(rest)).Is(lexicon.GivenName) && Capitalised(rest) && !Punctuated(rest)
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

// Capitalised reports that s is a name by its look: up to five words, each with a capital.
func Capitalised(s string) bool {
	if len(s) > 60 {
		return false
	}
	words := 0
	for w := range strings.FieldsSeq(s) {
		if words++; words > 5 || !unicode.IsUpper(text.FirstRune(w)) && w != "&" && w != "/" && w != "-" && w != "–" && !lexicon.Lookup(w).Is(lexicon.Particle) {
			return false
		}
	}
	return words > 0 && !strings.ContainsAny(s, "0123456789:;!?") && !holdsQuote(s)
}

// holdsQuote reports that s has a double quote.
func holdsQuote(s string) bool {
	return strings.IndexByte(s, '"') >= 0 || strings.Contains(s, "“") || strings.Contains(s, "”")
}

// maxElided is how long, in bytes, what stands in a name before an apostrophe is: O'Brien, Dell'Acqua.
const maxElided = len("Dell")

// Punctuated reports that s has commas, stops or apostrophes other than those of initials, titles and O'Brien.
func Punctuated(s string) bool {
	for word := range strings.FieldsSeq(s) {
		word, stop := strings.CutSuffix(word, ".")
		if len(word) > 4 && stop || strings.ContainsAny(word, ",.’") {
			return true
		}
		if i := strings.IndexByte(word, '\''); i >= 0 && (i > maxElided || !text.IsUpper(text.FirstRune(word[i+1:]))) {
			return true
		}
	}
	return strings.HasSuffix(s, ".")
}

package format

import (
	"strings"
	"unicode"
)

// commonWords stand in every text of their language, and in hardly any other's.
var commonWords = map[string][]string{
	"en": {"and", "from", "has", "of", "said", "that", "the", "to", "were", "with"},
	"tr": {
		"ancak", "bir", "bu", "çok", "daha", "dedi", "diye", "etti", "gibi", "göre", "için", "iki", "ile", "ilk", "ise",
		"kadar", "olan", "olarak", "oldu", "sonra", "söyledi", "ve", "yeni", "yıl", "yüzde",
	},
}

// language is the tag of the language that s is in, "" when it is not sure: three of the language's
// words, one word in twenty, and ten times as many as the other language's.
func language(s string) string {
	total := 0
	seen := make(map[string]int)
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		seen[strings.ToLower(word)]++
		total++
	}
	count := func(tag string) (hits, distinct int) {
		for _, word := range commonWords[tag] {
			if seen[word] > 0 {
				hits, distinct = hits+seen[word], distinct+1
			}
		}
		return hits, distinct
	}
	en, enWords := count("en")
	tr, trWords := count("tr")
	switch {
	case enWords >= 3 && en*20 >= total && en >= 10*tr:
		return "en"
	case trWords >= 3 && tr*20 >= total && tr >= 10*en:
		return "tr"
	}
	return ""
}

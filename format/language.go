package format

import (
	"strings"
	"sync"
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

// longestWord is more than any of them has, in bytes, in capitals too.
const longestWord = 32

var languageOf = sync.OnceValue(func() map[string]string {
	tags := make(map[string]string)
	for tag, words := range commonWords {
		for _, word := range words {
			tags[word] = tag
		}
	}
	return tags
})

// language is the tag of the language that paragraphs are in, "" when it is not sure: three of the language's
// words, one word in twenty, and ten times as many as the other language's.
func language(paragraphs []string) string {
	total := 0
	hits := make(map[string]int)
	seen := make(map[string]bool)
	distinct := make(map[string]int)
	for _, s := range paragraphs {
		for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
			total++
			if len(word) > longestWord {
				continue
			}
			word = strings.ToLower(word)
			tag := languageOf()[word]
			if hits[tag]++; tag != "" && !seen[word] {
				seen[word] = true
				distinct[tag]++
			}
		}
	}
	for tag, other := range map[string]string{"en": "tr", "tr": "en"} {
		if distinct[tag] >= 3 && hits[tag]*20 >= total && hits[tag] >= 10*hits[other] {
			return tag
		}
	}
	return ""
}

package mention

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Phrase reports that s is words of Turkish, as a heading's may all have capitals: one of them is in no name (DAHA ÖNCEKİ
// FİYATLAR), or the last is what somebody does (DERYA SUSMAYACAK).
func Phrase(s string) bool {
	own := strings.ContainsAny(s, "ğĞıİşŞ") // letters that other languages lack
	for word := range strings.FieldsSeq(s) {
		if lexicon.Lookup(word).Is(lexicon.TurkishWord) || own && isInflected(word) {
			return true
		}
	}
	return isVerb(text.Folded(s[strings.LastIndexByte(s, ' ')+1:]))
}

// Belonging reports that s begins with a genitive: Maçın Özeti, the summary of the match.
func Belonging(s string) bool {
	first := text.FirstWord(s)
	return len(first) > minGenitive && genitive(text.Folded(first)) && strings.ContainsRune("iu", text.LastRune(text.Folded(s)))
}

// verbEndings are those of Turkish verbs that hardly any name has, in folded letters.
var verbEndings = [...]string{"acak", "ecek", "iyor", "uyor"}

// minVerb is how long the shortest verbs are that are no names, in bytes.
const minVerb = 7

func isVerb(folded string) bool {
	return len(folded) >= minVerb && slices.ContainsFunc(verbEndings[:], func(ending string) bool { return strings.HasSuffix(folded, ending) })
}

// nounEndings are those of Turkish nouns in their cases, and of what people do, that hardly any name has, in folded letters.
var nounEndings = [...]string{
	"lari", "leri", "larda", "lerde", "lardan", "lerden", "larin", "lerin", "larina", "lerine", "larinda", "lerinde", "larindan", "lerinden",
	"sinda", "sinde", "sindan", "sinden", "isma", "isme", "usma", "usme",
}

// minNoun is how long the shortest of them are that are no names, in bytes.
const minNoun = 7

func isInflected(word string) bool {
	if len(word) < minNoun {
		return false
	}
	folded := text.Folded(word)
	return len(folded) >= minNoun && !strings.HasSuffix(folded, "ogullari") && slices.ContainsFunc(nounEndings[:], func(ending string) bool { return strings.HasSuffix(folded, ending) })
}

// pastEndings are those of Turkish verbs that tell what happened, in folded letters.
var pastEndings = [...]string{"di", "du", "ti", "tu"}

// minPast is how long the shortest of them are, in bytes, that headlines of three words end in.
const minPast = 5

// TellsPast reports that three words or more end in what happened, as a headline's may all have capitals: Barış Süreci Başladı.
func TellsPast(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	folded := text.Folded(last)
	return strings.Count(s, " ") > 1 && len(folded) >= minPast && !lexicon.Lookup(last).Is(lexicon.GivenName) &&
		slices.ContainsFunc(pastEndings[:], func(ending string) bool { return strings.HasSuffix(folded, ending) })
}

// minGenitive is how long the shortest genitives are that are no name's first syllables, in bytes.
const minGenitive = 4

// genitive reports that a folded word ends as what something belongs to does in Turkish.
func genitive(word string) bool {
	return strings.HasSuffix(word, "in") || strings.HasSuffix(word, "un")
}

// How many small words a credit may have, and how long, in bytes, are those that are not counted, as with and for.
const (
	maxSmallWords = 3
	longestJoint  = len("with")
)

// tells reports that a line says something, as headlines do: that it has more small words than a credit, its last aside. It
// costs less than to look who is named.
func tells(s string) bool {
	small, from := 0, 0
	for i := range len(s) {
		if s[i] != ' ' {
			continue
		}
		if i-from > longestJoint && 'a' <= s[from] && s[from] <= 'z' {
			small++
		}
		from = i + 1
	}
	return small > maxSmallWords
}

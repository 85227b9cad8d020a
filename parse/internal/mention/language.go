package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Of a text, so many words are read to tell its language: after each look it may be plain.
const (
	enoughWords = 200
	look        = 50
)

// turkishLetters are those that Turkish writes beside ASCII; ownLetters hardly anybody else in Latin letters.
const (
	turkishLetters = "çğıöşüâîûÇĞİÖŞÜÂÎÛ"
	ownLetters     = "ğış"
)

// A LanguageCensus counts what tells the language of a text.
type LanguageCensus struct {
	words, strange int
	of             [2]struct {
		words    int
		distinct []string
	}
}

var languages = [...]struct {
	tag  string
	kind lexicon.Kind
}{
	{"en", lexicon.EnglishWord},
	{"tr", lexicon.TurkishWord},
}

// Read counts the words of a paragraph, and reports that enough are counted.
func (n *LanguageCensus) Read(paragraph string) (enough bool) {
	for word := range strings.FieldsFuncSeq(paragraph, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		n.count(word)
		if n.words++; n.words == enoughWords || n.words%look == 0 && n.Language() != "" {
			return true
		}
	}
	return false
}

func (n *LanguageCensus) count(word string) {
	name := unicode.IsUpper(text.FirstRune(word)) // which may be anybody's
	if !name && strings.ContainsFunc(word, func(r rune) bool { return r >= utf8.RuneSelf && r != '’' && !strings.ContainsRune(turkishLetters, r) }) {
		n.strange++
		return
	}
	known := lexicon.Lookup(word)
	for i := range languages {
		if known.Is(languages[i].kind) || languages[i].tag == "tr" && !name && strings.ContainsAny(word, ownLetters) {
			of := &n.of[i]
			of.words++
			if len(of.distinct) < proof && !containsFolded(of.distinct, word) {
				of.distinct = append(of.distinct, word)
			}
		}
	}
}

func containsFolded(words []string, word string) bool {
	for _, w := range words {
		if text.SameFolded(w, word) {
			return true
		}
	}
	return false
}

// proof is how many words of a language must be there.
const proof = 3

// Language is the tag of the text's language, "" where there is a doubt: three of the language's words, one word in
// twenty, ten times as many as the other language's, and hardly any that neither writes; one such word is a loan.
func (n *LanguageCensus) Language() string {
	for i, l := range languages {
		this, other := n.of[i], n.of[1-i]
		if len(this.distinct) == proof && this.words*20 >= n.words && this.words >= 10*other.words && (n.strange-1)*20 <= n.words {
			return l.tag
		}
	}
	return ""
}

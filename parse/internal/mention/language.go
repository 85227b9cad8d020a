package mention

import (
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Of a text, so many words are read to tell its language: after each look it may be plain.
const (
	enoughWords = 100
	look        = 25
)

// A LanguageCensus counts what tells the language of a text.
type LanguageCensus struct {
	words, strange int
	of             [2]wordsOf
}

// wordsOf are those of a language.
type wordsOf struct {
	words    int
	distinct int // of them, up to proof
	first    [proof]string
}

func (of *wordsOf) take(word string) {
	of.words++
	if of.distinct < proof && !containsFolded(of.first[:of.distinct], word) {
		of.first[of.distinct] = word
		of.distinct++
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
	for paragraph != "" {
		var w censusWord
		h, end := text.NoHash.AddLetters(paragraph) // as most words are
		next := min(end+1, len(paragraph))
		if end < len(paragraph) && (paragraph[end] == '\'' || paragraph[end] >= utf8.RuneSelf) {
			h, w, end, next = goOn(h, paragraph, end)
		}
		if end > 0 {
			if n.words++; lexicon.Tells(h) || w.own || w.strange { // as few words
				n.count(paragraph[:end], h, w)
			}
			if n.enough() {
				return true
			}
		}
		paragraph = paragraph[next:]
	}
	return n.enough()
}

// goOn finds where the word ends that s opens with, of which s[:end] are letters with that hash, and where behind it the
// next one may begin.
func goOn(h text.Hash, s string, end int) (text.Hash, censusWord, int, int) {
	var w censusWord
	for end < len(s) {
		r, size := utf8.DecodeRuneInString(s[end:])
		if r != '\'' && (r < utf8.RuneSelf || !w.wide(r)) {
			return h, w, end, end + size
		}
		more := 0
		h, more = h.Add(r).AddLetters(s[end+size:])
		end += size + more
	}
	return h, w, end, end
}

// enough reports that more words would tell no more.
func (n *LanguageCensus) enough() bool { return n.words%look == 0 && n.settled() }

// settled reports that the language is plain, or that there are two, or that so many words tell nothing.
func (n *LanguageCensus) settled() bool {
	return n.words == enoughWords || n.Language() != "" || n.of[0].distinct == proof && n.of[1].distinct == proof
}

// A censusWord says which letters a word has that tell its language.
type censusWord struct{ own, strange bool }

// wide takes in a letter that is not ASCII, and reports that it was one.
func (w *censusWord) wide(r rune) bool {
	switch r {
	case '’':
	case 'ğ', 'ı', 'ş': // of those of Turkish, which hardly anybody else writes
		w.own = true
	case 'ç', 'ö', 'ü', 'â', 'î', 'û', 'Ç', 'Ğ', 'İ', 'Ö', 'Ş', 'Ü', 'Â', 'Î', 'Û':
	default:
		w.strange = w.strange || unicode.IsLetter(r)
		return unicode.IsLetter(r)
	}
	return true
}

// count takes in a word that tells something.
func (n *LanguageCensus) count(word string, h text.Hash, w censusWord) {
	name := word[0] < 'a' && word[0] != '\'' || word[0] >= utf8.RuneSelf && unicode.IsUpper(text.FirstRune(word)) // which may be anybody's
	if w.strange && !name {
		n.strange++
		return
	}
	var known lexicon.Kind
	if lexicon.Tells(h) {
		known = lexicon.Find(h, word).Kinds
	}
	for i := range languages {
		if known&languages[i].kind != 0 || w.own && !name && languages[i].tag == "tr" {
			n.of[i].take(word)
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
		this, other := &n.of[i], &n.of[1-i]
		if this.distinct == proof && this.words*20 >= n.words && this.words >= 10*other.words && (n.strange-1)*20 <= n.words {
			return l.tag
		}
	}
	return ""
}

// English reports that s has words of English and none of Turkish.
func English(s string) bool {
	var n LanguageCensus
	n.Read(s)
	return n.of[0].words > 0 && n.of[1].words == 0
}

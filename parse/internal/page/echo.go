package page

import (
	"slices"
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A dek says in short what the story then says at length: most of its words come again below it, where a first
// paragraph goes on to something else.

const (
	stemLetters   = 5  // of a word that tells; its endings change
	fewStems      = 3  // in a text that is long enough to be judged
	maxEchoTexts  = 3  // as wide as a paragraph, from the top of the page
	maxEchoed     = 4  // of those that can be a dek, beside the first text
	maxEchoUnits  = 64 // below them
	echoTableBits = 14
	minWeekday    = 6 // bytes; English ones are as long, and Sun and Sat are other words, too
)

// echoes marks the texts at the top of the page whose words the rest of it says again.
func (p *Reading) echoes() {
	candidates := p.echoing()
	if len(candidates) == 0 {
		return
	}
	var words stems
	last := candidates[len(candidates)-1]
	for i := last + 1; i < min(len(p.Units), last+maxEchoUnits); i++ {
		if p.features[i]&isPlain != 0 {
			words.add(p.Units[i].Text)
		}
	}
	for _, i := range slices.Backward(candidates) {
		said := p.Units[i].Text
		if p.saidNext(i) {
			p.features[i] |= isEchoed | isWellEchoed
		} else {
			p.features[i] |= words.echo(said) | isReport.when(reports(said) || p.overCrosshead(i) || p.englishSentence(i))
		}
		words.add(said)
	}
}

// echo is how much of a text is said by those whose stems are in the set, if it is long enough to be judged: of the fewest
// stems all.
func (s *stems) echo(said string) features {
	again, all := s.count(said)
	switch {
	case all < fewStems, all == fewStems && again < all:
	case again*10 >= all*7:
		return isEchoed | isWellEchoed
	case again*2 >= all:
		return isEchoed
	}
	return 0
}

// echoParagraphs marks the lines of a whole page, wherever they stand, whose words its paragraphs say again.
func (p *Reading) echoParagraphs() {
	var words stems
	for i, f := range p.features {
		if f.paragraph() {
			words.add(p.Units[i].Text)
		}
	}
	for i, f := range p.features {
		if f&(isPlain|isNarrow) == isPlain && !f.paragraph() {
			p.features[i] |= words.echo(p.Units[i].Text)
		}
	}
}

// reports reports that s says on which day something was, as English does, or explains something in brackets: a first
// paragraph does, and a dek leaves that to it.
func reports(s string) bool {
	if strings.IndexByte(s, '(') >= 0 {
		return true
	}
	for i := range len(s) {
		if s[i] > 'Z' || i > 0 && s[i-1] != ' ' {
			continue
		}
		if word := text.FirstWord(s[i:]); len(word) >= minWeekday && lexicon.Lookup(strings.TrimRight(word, ".,;")).Weekday != 0 {
			return true
		}
	}
	return false
}

// saidNext reports that unit i is a paragraph, and that the text below opens with all of it.
func (p *Reading) saidNext(i int) bool {
	return p.features[i].paragraph() && strings.HasPrefix(p.Units[i+1].Text, strings.TrimRight(p.Units[i].Text, ".!"))
}

// englishSentence reports that unit i is a sentence that stands apart, in English, whose deks are shorter, or none.
func (p *Reading) englishSentence(i int) bool {
	return p.features[i]&(isProse|endsAsText|isTight) == isProse|endsAsText && mention.English(p.Units[i].Text)
}

// overCrosshead reports that unit i is as wide as few deks are, and a short line stands below it, as crossheads do.
func (p *Reading) overCrosshead(i int) bool {
	return p.features[i]&isVeryWide != 0 && p.own(i+1)&(isPlain|isShort) == isPlain|isShort
}

// echoing lists the texts that can be a headline, a dek or a first paragraph, and nothing but their words tells: no twin
// of the headline stands below them, and no credit above.
func (p *Reading) echoing() []int {
	found := p.candidates[:0]
	for i, texts := 0, 0; i+1 < len(p.Units) && texts < maxEchoTexts; i++ {
		f := p.features[i]
		if f&(isCredit|isOutlet) != 0 && f&isNameless == 0 && f&overProse != 0 {
			break
		}
		if f&isPlain == 0 {
			continue
		}
		if f&isProse != 0 {
			texts++
		}
		if next := p.features[i+1]; f&(isNarrow|isWord|isTwice) == 0 && next&isPlain != 0 && (next&isTwice == 0 || f&isFirst != 0) {
			found = append(found, i)
		}
	}
	p.candidates = found
	more := max(0, len(found)-maxEchoed)
	if more > 0 && p.features[found[0]]&(isFirst|isWide) == isFirst { // as a headline
		return slices.Delete(found, 1, more)
	}
	return found[more:]
}

// stems is a set of the beginnings of words; a few that were never added may seem to be there.
type stems [1 << echoTableBits / 64]uint64

func (s *stems) add(said string) {
	eachStem(said, func(h text.Hash) { s[h>>6%(1<<echoTableBits/64)] |= 1 << (h % 64) })
}

// count says how many of the stems of text are in the set.
func (s *stems) count(said string) (known, all int) {
	eachStem(said, func(h text.Hash) {
		all++
		if s[h>>6%(1<<echoTableBits/64)]>>(h%64)&1 != 0 {
			known++
		}
	})
	return known, all
}

// eachStem calls f for each word of text that is long enough to tell.
func eachStem(s string, f func(text.Hash)) {
	for s != "" {
		h, n := text.NoHash.AddLetters(s[:min(len(s), stemLetters)])
		end := n
		for end < len(s) && n < stemLetters && s[end] != ' ' {
			r, size := utf8.DecodeRuneInString(s[end:])
			if end += size; text.IsLetter(r) {
				h = h.Add(r)
				n++
			}
		}
		if n == stemLetters {
			f(h)
		}
		for end < len(s) && s[end] != ' ' {
			end++
		}
		s = s[min(end+1, len(s)):]
	}
}

package page

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// sentence reports that a sentence ends at the end of unit i, or inside it.
func (p *Reading) sentence(i int) bool {
	return p.features[i]&endsAsText != 0 || p.Units[i].holdsSentenceEnd()
}

// holdsSentenceEnd reports that a sentence ends inside the unit, as in paragraphs behind which something short is left: a
// place, initials, a dash.
func (u *Unit) holdsSentenceEnd() bool {
	if u.width < shortWidth {
		return false
	}
	before, after, ok := strings.Cut(u.Text, ". ")
	for ok && !endsSentence(before, after) {
		before, after, ok = strings.Cut(after, ". ")
	}
	return ok
}

// maxSigned bounds, in bytes, what signs a paragraph behind its stop.
const maxSigned = 30

// signedEnd reports that the unit ends in a sentence, and behind its stop in a place, or in who signs: `… said. - HATAY`,
// `… said. (AA)`, `… said. DHA`, `… said. -Derya Kumsal`.
func (u *Unit) signedEnd() bool {
	s := u.Text[max(0, len(u.Text)-maxSigned):]
	if u.width < narrowWidth || strings.IndexByte(s, '.') < 0 {
		return false
	}
	cut := strings.LastIndex(s, ". ")
	if cut < 0 {
		return false
	}
	rest := s[cut+len(". "):]
	return rest != "" && (text.Shouted(rest) || signed(u.Text, rest)) && (rest[0] == '(' || endsSentence(u.Text[:len(u.Text)-len(rest)-len(". ")], rest))
}

// signed reports that rest, in which s ends, is a dash and who signs.
func signed(s, rest string) bool {
	if rest[0] != '-' && rest[0] != "–"[0] {
		return false
	}
	_, to := mention.EndCredit(s)
	return to > 0
}

// endsSentence reports that the stop behind before ends a sentence, and neither an initial, an abbreviation nor a number.
func endsSentence(before, after string) bool {
	word := before[strings.LastIndexByte(before, ' ')+1:]
	if len(word) < 3 || after == "" || text.IsDigit(after[0]) {
		return false
	}
	last := text.LastRune(word)
	return !unicode.IsUpper(last) && !(unicode.IsDigit(last) && text.IsLetter(text.FirstRune(after)))
}

// paragraph reports that the features are those of prose that ends as a sentence does.
func (f features) paragraph() bool {
	return f&(isPlain|isProse|endsAsText) == isPlain|isProse|endsAsText
}

// sentence reports that the features are those of a text that is one.
func (f features) sentence() bool {
	return f&(isPlain|endsAsText|isNarrow) == isPlain|endsAsText
}

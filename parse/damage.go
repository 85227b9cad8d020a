package parse

import (
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/page"
	"newsdek/parse/internal/text"
)

// maxGlued bounds how many glued words are worth a warning: a text with more of them has lost its spaces.
const maxGlued = 64

// warnText points at damage inside the fields' text.
func (b *builder) warnText() {
	entities, glued := false, 0
	for i, role := range b.Roles {
		switch role {
		case page.Headline, page.Dek, page.Byline, page.Body:
		default:
			continue
		}
		entities = entities || b.warnEntities(i)
		glued = b.warnGlued(i, glued)
		if role == page.Body {
			b.warnQuote(i)
		}
	}
}

// warnEntities points at the first entity of unit i, and reports that there is one.
func (b *builder) warnEntities(i int) bool {
	u := &b.Units[i]
	for k := u.First; k <= u.Last; k++ {
		l := &b.Lines[k]
		if len(l.Clean) >= len(l.Text) {
			continue
		}
		if at := entityAt(l.Text); at >= 0 {
			line, column := b.source.PlaceIn(l, at)
			b.add(Entities, line, column, "HTML entities are decoded, here and wherever else they stand")
			return true
		}
	}
	return false
}

// warnGlued points at the glued words of unit i, behind so many of others, and returns how many there are now.
func (b *builder) warnGlued(i, others int) int {
	u := &b.Units[i]
	if u.Facts&text.Gluing == 0 {
		return others
	}
	for at := range mention.GluedWords(u.Text) {
		if others++; others > maxGlued {
			break
		}
		b.addAt(GluedWords, i, at, "%q may be two words", text.FirstWord(u.Text[at:]))
	}
	return others
}

// warnQuote points at a quotation of paragraph i that neither it nor the next one closes.
func (b *builder) warnQuote(i int) {
	u := &b.Units[i]
	if u.Facts&text.Quote == 0 || u.Facts.Plain() {
		return
	}
	if at := unclosed(u.Text); at >= 0 && !b.quoteGoesOn(i) {
		b.addAt(UnclosedQuote, i, at, "this quotation is not closed")
	}
}

// entityAt is the offset of the first entity in s, or -1.
func entityAt(s string) int {
	for at := strings.IndexByte(s, '&'); at >= 0 && at < len(s); at++ {
		if s[at] != '&' {
			continue
		}
		if end := strings.IndexByte(s[at:min(len(s), at+34)], ';'); end > 0 && text.Clean(s[at:at+end+1]) != s[at:at+end+1] {
			return at
		}
	}
	return -1
}

// quoteGoesOn reports that the next paragraph opens with a quote, as long quotations do.
func (b *builder) quoteGoesOn(i int) bool {
	if i+1 >= len(b.Units) || b.Roles[i+1] != page.Body {
		return false
	}
	r, _ := utf8.DecodeRuneInString(b.Units[i+1].Text)
	return r == '"' || r == '“'
}

// unclosed is the offset of a double quote in s that has no partner, or -1. Inches are no quotes.
func unclosed(s string) int {
	open, straight := -1, -1
	if strings.Contains(s, "“") {
		if open = strings.LastIndex(s, "“"); strings.Contains(s[open:], "”") {
			open = -1
		}
	}
	for i := strings.IndexByte(s, '"'); i >= 0; {
		if straight >= 0 {
			straight = -1
		} else if i == 0 || !text.IsDigit(s[i-1]) {
			straight = i
		}
		n := strings.IndexByte(s[i+1:], '"')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return max(open, straight)
}

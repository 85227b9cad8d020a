package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/page"
	"newsdek/parse/internal/text"
)

// A builder makes the article out of a page whose units have their roles.
type builder struct {
	page.Reading
	source *text.Source
	raw    bool
	art    *Article
	places []Span // memory for lists of them
}

// renew makes the builder ready for another article, in the memory of the one before.
func (b *builder) renew(s *text.Source, art *Article, raw bool) {
	b.source, b.raw, b.art, b.places = s, raw, art, b.places[:0]
	*art = Article{Body: art.Body[:0], plain: art.plain[:0], Authors: []string{}, Warnings: []Warning{}, Spans: Spans{Body: art.Spans.Body[:0]}, source: s, page: &b.Reading}
}

// emptied is s with room for n elements and none of them; it is not nil.
func emptied[T any](s []T, n int) []T {
	if s == nil || cap(s) < n {
		return make([]T, 0, n)
	}
	return s[:0]
}

func (b *builder) article() *Article {
	paragraphs := b.paragraphs()
	b.art.Body = emptied(b.art.Body, paragraphs)
	b.art.Spans.Body = emptied(b.art.Spans.Body, paragraphs)
	b.headline()
	b.parts(&b.art.Dek, &b.art.Spans.Dek, b.Dek)
	b.again(&b.art.Spans.Dek)
	b.byline()
	b.parties()
	b.said(&b.art.Section, &b.art.Spans.Section, b.Section())
	b.said(&b.art.Dateline, &b.art.Spans.Dateline, b.Dateline())
	for i, role := range b.Roles {
		if role == page.Body {
			b.paragraph(i)
		}
	}
	b.language()
	b.stamp(&b.art.Published, &b.art.Spans.Published, b.Dates.Published)
	b.stamp(&b.art.Updated, &b.art.Spans.Updated, b.Dates.Updated)
	b.warn()
	return b.art
}

// paragraph adds unit i to the body.
func (b *builder) paragraph(i int) {
	paragraph, span := b.text(i, text.AllOf(b.Units[i].Text))
	b.art.Body = append(b.art.Body, paragraph)
	b.art.Spans.Body = append(b.art.Spans.Body, span)
	plain := ""
	if !b.raw && b.Units[i].Facts.Plain() {
		plain = paragraph
	}
	b.art.plain = append(b.art.plain, plain)
}

// paragraphs is how many the body has.
func (b *builder) paragraphs() (n int) {
	for _, role := range b.Roles {
		if role == page.Body {
			n++
		}
	}
	return n
}

func (b *builder) headline() {
	b.said(&b.art.Headline, &b.art.Spans.Headline, b.Headline())
	for _, i := range b.Head[min(1, len(b.Head)):] {
		_, span := b.text(i, text.AllOf(b.Units[i].Text))
		b.note(&b.art.Spans.Headline, span)
	}
}

func (b *builder) byline() {
	for k, c := range b.Signed {
		if k == 0 {
			b.set(&b.art.Byline, &b.art.Spans.Byline, c.Unit, c.Name)
		}
		b.setOnce(&b.art.Source, &b.art.Spans.Source, c.Unit, c.Source)
		b.setOnce(&b.art.Desk, &b.art.Spans.Desk, c.Unit, c.Desk)
	}
}

// parties names the persons who wrote and the outlets and agencies of all credits, each once.
func (b *builder) parties() {
	for k := range b.Signed {
		c := &b.Signed[k]
		named := b.Parties(c)
		for _, e := range named.Sources {
			if said, _ := b.text(c.Unit, e); !slices.ContainsFunc(b.art.Sources, sameName(said)) {
				b.art.Sources = append(b.art.Sources, said)
			}
		}
		for _, e := range named.Writers {
			if said, span := b.text(c.Unit, e); !slices.ContainsFunc(b.art.Authors, sameName(said)) {
				b.art.Authors = append(b.art.Authors, said)
				b.note(&b.art.Spans.Authors, span)
			}
		}
	}
}

func sameName(name string) func(string) bool {
	return func(other string) bool { return text.SameFolded(name, other) }
}

// language tells it by the first paragraphs of the body.
func (b *builder) language() {
	var seen mention.LanguageCensus
	for i, role := range b.Roles {
		if role == page.Body && seen.Read(b.Units[i].Text) {
			break
		}
	}
	b.art.Language = seen.Language()
}

func (b *builder) setOnce(field *string, spans *[]Span, i int, e text.Extent) {
	if *field == "" {
		b.set(field, spans, i, e)
	}
}

func (b *builder) said(field *string, spans *[]Span, s page.Said) {
	b.set(field, spans, s.Unit, s.Extent)
}

// set gives a field the text of a part of unit i.
func (b *builder) set(field *string, spans *[]Span, i int, e text.Extent) {
	if e.Empty() {
		return
	}
	said, span := b.text(i, e)
	*field = said
	b.note(spans, span)
}

// note adds a place to a list of them. A list stands in memory that the next article takes over, until others are noted.
func (b *builder) note(spans *[]Span, s Span) {
	n, k := len(b.places), len(*spans)
	if k > 0 && &b.places[n-1] != &(*spans)[k-1] {
		*spans = append(*spans, s)
		return
	}
	b.places = append(b.places, s)
	*spans = b.places[n-k : n+1 : n+1]
}

// parts gives a field the texts of several units.
func (b *builder) parts(field *string, spans *[]Span, units []int) {
	var room [4]string
	texts := room[:0]
	for _, i := range units {
		said, span := b.text(i, text.AllOf(b.Units[i].Text))
		texts = append(texts, said)
		b.note(spans, span)
	}
	*field = strings.Join(texts, " ")
}

// again notes where the dek stands again.
func (b *builder) again(spans *[]Span) {
	for i, role := range b.Roles {
		if role == page.Dek && !slices.Contains(b.Dek, i) {
			_, span := b.text(i, text.AllOf(b.Units[i].Text))
			b.note(spans, span)
		}
	}
}

func (b *builder) stamp(field *string, spans *[]Span, d *page.Date) {
	if !d.Valid() {
		return
	}
	*field = d.Text
	_, span := b.text(d.Unit, text.Extent{From: d.Stamp.At, To: d.Stamp.End})
	b.note(spans, span)
}

// text is what a part of unit i says, and where it stands in the input.
func (b *builder) text(i int, e text.Extent) (string, Span) {
	u := &b.Units[i]
	first, from := b.locate(u, e.From)
	last, to := b.locate(u, e.To)
	span := Span{
		Line:  int(b.Lines[first].Number),
		Start: b.source.Original(&b.Lines[first], from),
		End:   b.source.Original(&b.Lines[last], to),
	}
	if !b.raw {
		return e.Of(u.Text), span
	}
	if first == last {
		return b.Lines[first].Text[from:to], span
	}
	var raw strings.Builder
	raw.WriteString(b.Lines[first].Text[from:])
	for k := first + 1; k < last; k++ {
		raw.WriteString(b.Lines[k].Below(&b.Lines[k-1]) + b.Lines[k].Text)
	}
	raw.WriteString(b.Lines[last].Below(&b.Lines[last-1]) + b.Lines[last].Text[:to])
	return raw.String(), span
}

// locate turns an offset into a unit's text into a line and an offset into that line's decoded text.
func (b *builder) locate(u *page.Unit, at int) (ln, offset int) {
	for ln = int(u.First); ln < int(u.Last) && at > len(b.Lines[ln].Clean); ln++ {
		at -= len(b.Lines[ln].Clean) + page.SpaceBetween(&b.Lines[ln], &b.Lines[ln+1])
	}
	return ln, b.Lines[ln].InText(at)
}

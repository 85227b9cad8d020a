package parse

import (
	"slices"
	"strings"
	"time"
)

// A builder makes the article out of a page whose units have their roles.
type builder struct {
	page
	source  *source
	raw     bool
	damaged int // lines with mojibake
	damage  Warning
	art     *Article
}

// renew makes the builder ready for another article, in the memory of the one before.
func (b *builder) renew(s *source, art *Article, zone *time.Location, raw bool) {
	kept := b.page
	*b = builder{source: s, raw: raw, art: art}
	b.lines, b.zone = s.lines, zone
	b.units, b.roles, b.rules, b.nextText, b.hasBody = kept.units, kept.roles, kept.rules, kept.nextText, kept.hasBody
	*art = Article{Body: art.Body[:0], Warnings: []Warning{}, Spans: Spans{Body: art.Spans.Body[:0]}, source: s}
}

// prepare cleans the lines and groups them into units.
func (b *builder) prepare() {
	if b.source.facts&(misread|swapped) != 0 {
		b.damaged, b.damage = repair(b.lines)
	}
	if b.source.facts&untidy != 0 || b.damaged > 0 {
		for i := range b.lines {
			b.lines[i].tidy()
		}
		// What cleaning empties is blank after all.
		b.lines = slices.DeleteFunc(b.lines, func(l line) bool { return l.clean == "" })
		b.source.lines = b.lines
	}
	b.units = group(b.units, b.lines)
	b.roles = cleared(b.roles, len(b.units))
	b.rules = cleared(b.rules, len(b.units))
	b.source.roles, b.source.rules = b.roles, b.rules
}

func (b *builder) article() *Article {
	paragraphs := b.mark()
	b.art.Body = cleared(b.art.Body, paragraphs)[:0]
	b.art.Spans.Body = cleared(b.art.Spans.Body, paragraphs)[:0]
	b.headline()
	b.parts(&b.art.Dek, &b.art.Spans.Dek, b.dek)
	b.byline()
	for i := range b.units {
		switch whole := (extent{bullet(b.units[i].text), len(b.units[i].text)}); {
		case b.roles[i] == Section && b.art.Section == "":
			if named := b.units[i].section; !named.empty() {
				whole = named
			}
			b.set(&b.art.Section, &b.art.Spans.Section, i, whole)
		case b.roles[i] == Dateline && b.art.Dateline == "":
			if n := dateline(b.units[i].text, true); n > 0 {
				whole.to = n
			}
			b.set(&b.art.Dateline, &b.art.Spans.Dateline, i, whole)
		case b.roles[i] == Body:
			if len(b.art.Body) == 0 && b.art.Dateline == "" && b.units[i].facts&divider != 0 && b.evidence() {
				b.set(&b.art.Dateline, &b.art.Spans.Dateline, i, extent{0, dateline(b.units[i].text, false)})
			}
			text, span := b.text(i, extent{0, len(b.units[i].text)})
			b.art.Body = append(b.art.Body, text)
			b.art.Spans.Body = append(b.art.Spans.Body, span)
		}
	}
	for i := range b.units {
		if b.art.Section == "" && (b.roles[i] == Published || b.roles[i] == Updated) {
			b.set(&b.art.Section, &b.art.Spans.Section, i, b.units[i].section)
		}
	}
	b.stamp(&b.art.Published, &b.art.Spans.Published, b.dates.published)
	b.stamp(&b.art.Updated, &b.art.Spans.Updated, b.dates.updated)
	b.warn()
	return b.art
}

// mark hands the roles of the units down to their lines, and counts the paragraphs of the body.
func (b *builder) mark() (paragraphs int) {
	for i := range b.units {
		u := &b.units[i]
		for k := u.first; k <= u.last; k++ {
			b.lines[k].unit = int32(i)
		}
		if b.roles[i] == Body {
			paragraphs++
		}
	}
	return paragraphs
}

func (b *builder) headline() {
	for k, i := range b.head {
		if k == 0 {
			b.set(&b.art.Headline, &b.art.Spans.Headline, i, b.withoutSite(i))
			continue
		}
		_, span := b.text(i, extent{0, len(b.units[i].text)})
		b.art.Spans.Headline = append(b.art.Spans.Headline, span)
	}
}

// withoutSite is the part of the headline before the site's name: a known one, or whatever the twin lacks.
func (b *builder) withoutSite(i int) extent {
	text := b.units[i].text
	e := extent{0, len(text)}
	short := withoutSuffix(text)
	if short == text {
		return e
	}
	if isSource(strings.Trim(text[len(short):], " -|–—:»/")) {
		e.to = len(short)
	}
	if len(b.head) > 1 {
		if short, ok := cutTo(text, b.units[b.head[1]].twinKey()); ok {
			e.to = len(short)
		}
	}
	return trim(text, e)
}

func (b *builder) byline() {
	if b.credit >= 0 {
		u := &b.units[b.credit]
		if u.credit.name.empty() {
			u.own().credit.name = extent{0, len(u.text)}
		}
		b.set(&b.art.Byline, &b.art.Spans.Byline, b.credit, u.credit.name)
	}
	for i := range b.units {
		u := &b.units[i]
		if !u.stampName.empty() && b.art.Byline == "" && (b.roles[i] == Published || b.roles[i] == Updated) {
			u.credit.name = u.stampName
			u.credit.parts(u.text)
			b.set(&b.art.Byline, &b.art.Spans.Byline, i, u.credit.name)
		} else if b.roles[i] != Byline {
			continue
		}
		b.setOnce(&b.art.Source, &b.art.Spans.Source, i, u.credit.source)
		b.setOnce(&b.art.Desk, &b.art.Spans.Desk, i, u.credit.desk)
	}
}

func (b *builder) setOnce(field *string, spans *[]Span, i int, e extent) {
	if *field == "" {
		b.set(field, spans, i, e)
	}
}

// set gives a field the text of a part of unit i.
func (b *builder) set(field *string, spans *[]Span, i int, e extent) {
	if e.empty() {
		return
	}
	text, span := b.text(i, e)
	*field, *spans = text, append(*spans, span)
}

// parts gives a field the texts of several units.
func (b *builder) parts(field *string, spans *[]Span, units []int) {
	var texts []string
	for _, i := range units {
		text, span := b.text(i, extent{0, len(b.units[i].text)})
		texts, *spans = append(texts, text), append(*spans, span)
	}
	*field = strings.Join(texts, " ")
}

func (b *builder) stamp(field *string, spans *[]Span, d *pageDate) {
	if d == nil || !d.valid() {
		return
	}
	*field = d.text
	_, span := b.text(d.unit, extent{d.stamp.at, d.stamp.end})
	*spans = append(*spans, span)
}

// text is what a part of unit i says, and where it stands in the input.
func (b *builder) text(i int, e extent) (string, Span) {
	u := &b.units[i]
	first, from := b.locate(u, e.from)
	last, to := b.locate(u, e.to)
	span := Span{
		Line:  int(b.lines[first].num),
		Start: b.source.original(&b.lines[first], from),
		End:   b.source.original(&b.lines[last], to),
	}
	if !b.raw {
		return e.of(u.text), span
	}
	if first == last {
		return b.lines[first].text[from:to], span
	}
	var raw strings.Builder
	raw.WriteString(b.lines[first].text[from:])
	for k := first + 1; k < last; k++ {
		raw.WriteString("\n" + b.lines[k].text)
	}
	raw.WriteString("\n" + b.lines[last].text[:to])
	return raw.String(), span
}

// locate turns an offset into a unit's text into a line and an offset into that line's decoded text.
func (b *builder) locate(u *unit, at int) (ln, offset int) {
	for ln = int(u.first); ln < int(u.last) && at > len(b.lines[ln].clean); ln++ {
		at -= len(b.lines[ln].clean) + 1
	}
	return ln, b.lines[ln].inText(at)
}

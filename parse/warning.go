package parse

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A Warning points at what was read but is doubtful or was repaired.
type Warning struct {
	Code    Code   `json:"code" yaml:"code"`
	Line    int    `json:"line" yaml:"line"`     // 1-based
	Column  int    `json:"column" yaml:"column"` // 1-based, in characters
	Message string `json:"message" yaml:"message"`
}

func (b *builder) add(code Code, line, column int, format string, args ...any) {
	b.art.Warnings = append(b.art.Warnings, Warning{code, line, column, fmt.Sprintf(format, args...)})
}

// addAt warns of a place in unit i's text.
func (b *builder) addAt(code Code, i, at int, format string, args ...any) {
	u := &b.units[i]
	ln, offset := b.locate(u, at)
	l := &b.lines[ln]
	b.add(code, int(l.num), 1+utf8.RuneCountInString(l.text[:offset]), format, args...)
}

func (b *builder) warn() {
	b.warnEncoding()
	b.warnTwins()
	b.warnDates()
	b.warnText()
}

func (b *builder) warnEncoding() {
	s := b.source
	if s.enc.name != "utf-8" && s.detected {
		at := s.bom
		if s.enc.unit == 1 {
			at = firstNotUTF8(s.data)
		}
		line, column := s.place(at)
		b.add(EncodingNotUTF8, line, column, "read as %s", s.enc.name)
	}
	if s.mixedAt > 0 {
		b.add(MixedNewlines, s.mixedAt, 1, "this line ends in another way than the first")
	}
	if b.damaged > 0 {
		b.add(Mojibake, b.damage.Line, b.damage.Column, "misread letters in %s are repaired", lines(b.damaged))
	}
}

func lines(n int) string {
	if n == 1 {
		return "1 line"
	}
	return fmt.Sprintf("%d lines", n)
}

// warnTwins tells where the headline's occurrences say different things; capitals, kinds of quotes and
// a site's name behind it do not.
func (b *builder) warnTwins() {
	for _, i := range b.head[min(1, len(b.head)):] {
		if b.units[i].text == b.units[b.head[0]].text {
			continue
		}
		if !sameWords(b.units[i].text, b.units[b.head[0]].text) {
			b.set(&b.art.Alternative, &[]Span{}, i, extent{0, len(b.units[i].text)})
			b.addAt(HeadlineDiffers, i, differsAt(b.units[i].text, b.units[b.head[0]].text), "the headline of line %d stands here %s",
				b.number(b.head[0]), difference(b.units[i].text, b.units[b.head[0]].text))
		}
	}
}

// sameWords reports that two texts are alike, or were without the suffixes of the longer.
func sameWords(a, b string) bool {
	if text.KeyOf(a) != text.KeyOf(b) {
		if short, ok := cutTo(a, text.KeyOf(b)); ok {
			a = short
		} else if short, ok := cutTo(b, text.KeyOf(a)); ok {
			b = short
		}
	}
	return likeness(a) == likeness(b)
}

func likeness(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text.Folded(s), "“", "\""), "”", "\"")
}

// differsAt is the offset in a of the first character that b has otherwise.
func differsAt(a, b string) int {
	at := 0
	for at < len(a) && len(b) > 0 {
		x, n := utf8.DecodeRuneInString(a[at:])
		y, m := utf8.DecodeRuneInString(b)
		if text.Fold(x) != text.Fold(y) {
			break
		}
		at, b = at+n, b[m:]
	}
	return at
}

func (b *builder) warnDates() {
	for k := range b.dates.all {
		d := &b.dates.all[k]
		value := b.units[d.unit].text[d.stamp.at:d.stamp.end]
		switch {
		case b.roles[d.unit] == Clock:
		case d.stamp.state == stampEmpty:
			b.addAt(DateEmpty, d.unit, d.stamp.label, "no date behind the label")
		case d.stamp.state == stampBad:
			b.addAt(DateInvalid, d.unit, d.stamp.at, "%q %s", value, unreadable(value))
		case d.err != nil:
			b.addAt(DateInvalid, d.unit, d.stamp.at, "%q: %v", value, d.err)
		}
		if !d.valid() || d != b.dates.published && d != b.dates.updated {
			continue
		}
		if d.wrongDay {
			b.addAt(WeekdayMismatch, d.unit, d.stamp.at, "%q was a %s", value, d.moment.weekday)
		}
		if d.ambiguous {
			b.addAt(TimeAmbiguous, d.unit, d.stamp.at, "clocks showed %q twice; %s is the first", value, d.moment.text)
		}
		if d.nonexistent {
			b.addAt(TimeNonexistent, d.unit, d.stamp.at, "clocks jumped over %q; moved to %s", value, d.moment.text)
		}
	}
	p, u := b.dates.published, b.dates.updated
	if p != nil && u != nil && p.valid() && u.valid() && earlier(u, p) {
		b.addAt(UpdatedBeforePublished, u.unit, u.stamp.at, "%s is before %s", u.moment.text, p.moment.text)
	}
}

// unreadable says what is wrong with a date that could not be read.
func unreadable(value string) string {
	for word := range strings.FieldsFuncSeq(text.Folded(value), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch known := lexicon.Lookup(word); {
		case known.Is(lexicon.Forenoon | lexicon.Afternoon):
			return "has a 12-hour clock that there is not"
		case word == "z" || known.Is(lexicon.UTC):
			return "has a time zone that cannot be read"
		case known.Is(lexicon.Relative) && !known.Is(lexicon.ClockWord):
			return "is told from now, which the text does not date"
		}
	}
	return "is no date, or more than one"
}

// earlier compares by the day alone where one of the two has no clock time.
func earlier(a, b *pageDate) bool {
	if a.stamp.date.hasClock && b.stamp.date.hasClock {
		return a.at.Before(b.at)
	}
	return a.at.Format("20060102") < b.at.Format("20060102")
}

// maxGlued bounds how many glued words are worth a warning: a text with more of them has lost its spaces.
const maxGlued = 64

// warnText points at damage inside the fields' text.
func (b *builder) warnText() {
	entities, glued := 0, 0
	for i := range b.units {
		if role := b.roles[i]; role != Body && role != Dek && role != Headline && role != Byline {
			continue
		}
		u := &b.units[i]
		for k := u.first; k <= u.last; k++ {
			if l := &b.lines[k]; l.cleaning != nil && len(l.clean) < len(l.text) {
				if at := entityAt(l.text); at >= 0 {
					if entities++; entities == 1 {
						b.add(Entities, int(l.num), 1+utf8.RuneCountInString(l.text[:at]), "HTML entities are decoded, here and wherever else they stand")
					}
				}
			}
		}
		if u.facts&gluing != 0 {
			for at := range gluedWords(u.text) {
				if glued++; glued > maxGlued {
					break
				}
				b.addAt(GluedWords, i, at, "%q may be two words", firstWord(u.text[at:]))
			}
		}
		if b.roles[i] == Body && u.facts&quote != 0 {
			if at := unclosed(u.text); at >= 0 && !b.quoteGoesOn(i) {
				b.addAt(UnclosedQuote, i, at, "this quotation is not closed")
			}
		}
	}
}

// entityAt is the offset of the first entity in s, or -1.
func entityAt(s string) int {
	for at := strings.IndexByte(s, '&'); at >= 0 && at < len(s); at++ {
		if s[at] != '&' {
			continue
		}
		if end := strings.IndexByte(s[at:min(len(s), at+34)], ';'); end > 0 && clean(s[at:at+end+1]) != s[at:at+end+1] {
			return at
		}
	}
	return -1
}

// quoteGoesOn reports that the next paragraph opens with a quote, as long quotations do.
func (b *builder) quoteGoesOn(i int) bool {
	if i+1 >= len(b.units) || b.roles[i+1] != Body {
		return false
	}
	r, _ := utf8.DecodeRuneInString(b.units[i+1].text)
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
		} else if i == 0 || !isDigit(s[i-1]) {
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

package parse

import (
	"fmt"
	"strings"

	"unicode/utf8"
)

// A Code names a kind of finding.
type Code string

// What can be doubtful in an article, or was repaired.
const (
	HeadlineDiffers        Code = "headline-differs"
	DateEmpty              Code = "date-empty"
	DateInvalid            Code = "date-invalid"
	WeekdayMismatch        Code = "weekday-mismatch"
	TimeAmbiguous          Code = "time-ambiguous"
	TimeNonexistent        Code = "time-nonexistent"
	UpdatedBeforePublished Code = "updated-before-published"
	EncodingNotUTF8        Code = "encoding-not-utf8"
	Mojibake               Code = "mojibake"
	Entities               Code = "entities"
	GluedWords             Code = "glued-words"
	MixedNewlines          Code = "mixed-newlines"
	UnclosedQuote          Code = "unclosed-quote"
)

// Meaning says in one line what a code tells.
var meanings = []struct {
	code Code
	text string
}{
	{HeadlineDiffers, "the headline is repeated, but not alike"},
	{DateEmpty, "a label for a date has no date behind it"},
	{DateInvalid, "what stands for a date is none"},
	{WeekdayMismatch, "the date falls on another day of the week than the text says"},
	{TimeAmbiguous, "clocks showed this time twice; the first is taken"},
	{TimeNonexistent, "clocks jumped over this time; it is moved forward"},
	{UpdatedBeforePublished, "the update is older than the publication"},
	{EncodingNotUTF8, "the input is not UTF-8"},
	{Mojibake, "letters were misread by an earlier program; they are repaired"},
	{Entities, "HTML entities were left in the text; they are decoded"},
	{GluedWords, "two words stand together without a space; they are left so"},
	{MixedNewlines, "lines end in more than one way"},
	{UnclosedQuote, "a paragraph opens a quotation and does not close it"},
}

// Codes lists the codes that Parse warns with, in the order of DESIGN.
func Codes() []Code {
	codes := make([]Code, len(meanings))
	for i, m := range meanings {
		codes[i] = m.code
	}
	return codes
}

// Meaning says in one line what the code tells.
func (c Code) Meaning() string {
	for _, m := range meanings {
		if m.code == c {
			return m.text
		}
	}
	return ""
}

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
	b.add(code, l.num, 1+utf8.RuneCountInString(l.text[:offset]), format, args...)
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
		got, want := likeness(b.units[i].text), likeness(b.units[b.head[0]].text)
		if got != want && likeness(withoutSuffix(b.units[i].text)) != want && got != likeness(withoutSuffix(b.units[b.head[0]].text)) {
			b.set(&b.art.Alternative, &[]Span{}, i, extent{0, len(b.units[i].text)})
			b.addAt(HeadlineDiffers, i, differsAt(b.units[i].text, b.units[b.head[0]].text), "the headline of line %d stands here %s",
				b.number(b.head[0]), difference(b.units[i].text, b.units[b.head[0]].text))
		}
	}
}

func likeness(s string) string {
	return strings.NewReplacer("“", "\"", "”", "\"", "’", "'", "‘", "'").Replace(folded(s))
}

// differsAt is the offset in a of the first character that b has otherwise.
func differsAt(a, b string) int {
	at := 0
	for at < len(a) && len(b) > 0 {
		x, n := utf8.DecodeRuneInString(a[at:])
		y, m := utf8.DecodeRuneInString(b)
		if fold(x) != fold(y) {
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
			b.addAt(DateInvalid, d.unit, d.stamp.at, "%q is no date, or more than one", value)
		case d.err != nil:
			b.addAt(DateInvalid, d.unit, d.stamp.at, "%q: %v", value, d.err)
		}
		if !d.valid() || d != b.dates.published && d != b.dates.updated {
			continue
		}
		if d.wrongDay {
			b.addAt(WeekdayMismatch, d.unit, d.stamp.at, "%q was a %s", value, d.at.Weekday())
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

// earlier compares by the day alone where one of the two has no clock time.
func earlier(a, b *pageDate) bool {
	if a.stamp.date.hasClock && b.stamp.date.hasClock {
		return a.at.Before(b.at)
	}
	return a.at.Format("20060102") < b.at.Format("20060102")
}

// warnText points at damage inside the fields' text.
func (b *builder) warnText() {
	entities := 0
	for i := range b.units {
		if role := b.roles[i]; role != Body && role != Dek && role != Headline && role != Byline {
			continue
		}
		u := &b.units[i]
		for k := u.first; k <= u.last; k++ {
			if l := &b.lines[k]; len(l.stages) > 0 && len(l.clean) < len(l.text) {
				if at := entityAt(l.text); at >= 0 {
					if entities++; entities == 1 {
						b.add(Entities, l.num, 1+utf8.RuneCountInString(l.text[:at]), "HTML entities are decoded, here and wherever else they stand")
					}
				}
			}
		}
		for at := range gluedWords(u.text) {
			word := u.text[at:]
			if n := strings.IndexByte(word, ' '); n >= 0 {
				word = word[:n]
			}
			b.addAt(GluedWords, i, at, "%q may be two words", word)
		}
		if b.roles[i] == Body {
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
	if strings.IndexByte(s, '"') < 0 && !strings.Contains(s, "“") {
		return -1
	}
	open, straight := -1, -1
	for i, r := range s {
		switch r {
		case '“':
			open = i
		case '”':
			open = -1
		case '"':
			if straight >= 0 {
				straight = -1
			} else if i == 0 || !isDigit(s[i-1]) {
				straight = i
			}
		}
	}
	return max(open, straight)
}

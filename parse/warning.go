package parse

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/page"
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

// addLine warns of a line of the input, by its index.
func (b *builder) addLine(code Code, line int, message string) {
	num, column := b.source.PlaceIn(&b.source.Lines[line], 0)
	b.add(code, num, column, "%s", message)
}

// addAt warns of a place in unit i's text.
func (b *builder) addAt(code Code, i, at int, format string, args ...any) {
	u := &b.Units[i]
	ln, offset := b.locate(u, at)
	line, column := b.source.PlaceIn(&b.Lines[ln], offset)
	b.add(code, line, column, format, args...)
}

func (b *builder) warn() {
	if b.art.lines.From == 0 { // what is said of the whole input
		b.warnEncoding()
		b.warnKind()
	}
	b.warnTwins()
	b.warnDates()
	b.warnText()
	b.warnDoubtful()
}

// fieldNames say what a line is where another reading makes it part of another field.
var fieldNames = map[Role]string{
	Headline: "the headline", Dek: "the dek", Byline: "the byline", Dateline: "the dateline", Section: "the section",
	Published: "a date of the page", Body: "a paragraph", Unknown: "no part of the story",
}

// warnDoubtful points at lines that could nearly as well belong to another field, once for each two fields.
func (b *builder) warnDoubtful() {
	type pair struct{ is, may Role }
	var told []pair
	b.Weigh(maxDoubt)
	for i := range b.Units {
		margin, other := b.Margin(i)
		if margin > maxDoubt || !isDoubtful(lineRoles[b.Roles[i]], lineRoles[other], margin) {
			continue
		}
		p := pair{fieldRole(lineRoles[b.Roles[i]]), fieldRole(lineRoles[other])}
		if !slices.Contains(told, p) {
			told = append(told, p)
			b.addAt(Doubtful, i, 0, "this line may as well be %s", fieldNames[p.may])
		}
	}
}

// warnKind says what an input is that a program wrote for programs.
func (b *builder) warnKind() {
	if name, advice := b.source.Kind(); name != "" {
		b.add(NotPlainText, int(b.Lines[0].Number), 1, "this looks like %s: %s", name, advice)
	}
}

func (b *builder) warnEncoding() {
	s := b.source
	lost := s.Lost()
	if name, at := s.Foreign(); name != "" {
		line, column := s.Place(at)
		message := "read as " + name
		if lost.Count > 0 {
			message += ", which lost " + several(lost.Count, "letter")
		}
		b.add(EncodingNotUTF8, line, column, "%s", message)
	}
	if lost.Count > 0 {
		b.add(LostLetters, lost.Line, lost.Column, "%s", lostMessage(lost))
	}
	if s.MixedAt > 0 {
		b.add(MixedNewlines, s.MixedAt, 1, "this line ends in another way than the first")
	}
	if s.Damaged > 0 {
		b.add(Mojibake, s.DamagedLine, s.DamagedColumn, "misread letters in %s are repaired", lines(s.Damaged))
	}
}

// lines is a number of lines in words.
func lines(n int) string { return several(n, "line") }

func several(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return fmt.Sprintf("%d %s", n, what)
}

func lostMessage(lost text.Loss) string {
	letters := several(lost.Count, "letter")
	switch {
	case lost.Misfits:
		return "lost: " + letters + " that windows-1254 has otherwise, here first; name the right code page with --encoding, or make it UTF-8 with iconv"
	case lost.Before:
		return "lost before: " + letters + ", here first (U+FFFD stands for each)"
	}
	return "lost: " + letters + " whose bytes cannot be read, here first (U+FFFD stands for each)"
}

// warnTwins tells where the headline's occurrences say different things; capitals, kinds of quotes and
// a site's name behind it do not.
func (b *builder) warnTwins() {
	for _, i := range b.Head[min(1, len(b.Head)):] {
		if b.Units[i].Text == b.Units[b.Head[0]].Text {
			continue
		}
		if !b.IsTitle(i) && !sameWords(b.Units[i].Text, b.Units[b.Head[0]].Text) {
			b.set(&b.art.Alternative, &[]Span{}, i, text.AllOf(b.Units[i].Text))
			b.addAt(HeadlineDiffers, i, differsAt(b.Units[i].Text, b.Units[b.Head[0]].Text), "the headline of line %d stands here %s",
				b.Number(b.Head[0]), page.Difference(b.Units[i].Text, b.Units[b.Head[0]].Text))
		}
	}
}

// sameWords reports that two texts are alike, or were without the suffixes of the longer.
func sameWords(a, b string) bool {
	if text.KeyOf(a) != text.KeyOf(b) {
		if short, ok := page.CutTo(a, text.KeyOf(b)); ok {
			a = short
		} else if short, ok := page.CutTo(b, text.KeyOf(a)); ok {
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
	for k := range b.Dates.All {
		d := &b.Dates.All[k]
		if b.Roles[d.Unit] != page.Clock {
			b.warnUnread(d)
		}
		if d.Valid() && (d == b.Dates.Published || d == b.Dates.Updated) {
			b.warnMoment(d)
		}
	}
	p, u := b.Dates.Published, b.Dates.Updated
	if p.Valid() && u.Valid() && earlier(u, p) {
		b.addAt(UpdatedBeforePublished, u.Unit, u.Stamp.At, "%s is before %s", u.Moment.Text, p.Moment.Text)
	}
}

// value is the date as it stands written.
func (b *builder) value(d *page.Date) string { return b.Units[d.Unit].Text[d.Stamp.At:d.Stamp.End] }

// warnUnread points at a date that could not be read.
func (b *builder) warnUnread(d *page.Date) {
	switch {
	case d.Stamp.State == mention.StampEmpty:
		b.addAt(DateEmpty, d.Unit, d.Stamp.Label, "no date behind the label")
	case d.Stamp.State == mention.StampBad:
		b.addAt(DateInvalid, d.Unit, d.Stamp.At, "%q %s", b.value(d), unreadable(b.value(d)))
	case d.Err != nil:
		b.addAt(DateInvalid, d.Unit, d.Stamp.At, "%q: %v", b.value(d), d.Err)
	}
}

// warnMoment points at a date of the article that says more than one thing, or what was not.
func (b *builder) warnMoment(d *page.Date) {
	if d.WrongDay {
		b.addAt(WeekdayMismatch, d.Unit, d.Stamp.At, "%q was a %s", b.value(d), d.Moment.Weekday)
	}
	if d.Ambiguous {
		b.addAt(TimeAmbiguous, d.Unit, d.Stamp.At, "clocks showed %q twice; %s is the first", b.value(d), d.Moment.Text)
	}
	if d.Nonexistent {
		b.addAt(TimeNonexistent, d.Unit, d.Stamp.At, "clocks jumped over %q; moved to %s", b.value(d), d.Moment.Text)
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
func earlier(a, b *page.Date) bool {
	if a.Stamp.Date.HasClock && b.Stamp.Date.HasClock {
		return a.At.Before(b.At)
	}
	return a.At.Format("20060102") < b.At.Format("20060102")
}

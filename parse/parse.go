// Package parse turns the text of a news page into an Article.
//
// It knows the plain text that Turkish news content systems leave behind: a headline, a dek, the
// headline again, a byline, paragraphs, and a last line with the date of the latest update:
//
//	Ferry to Kuzuada sails again
//
//	The boat had been under repair since March.
//
//	Ferry to Kuzuada sails again
//
//	World Bulletin / News Desk
//
//	The only ferry to the island of Kuzuada left its pier on Monday.
//
//	Güncelleme Tarihi: 27 Kasım 2015, 09:44
//
// Every line of the input gets exactly one Role, and the reasons for it: those of the cheapest reading of
// the page as a whole, by what pages look like and by what speaks for each part and against it. The article
// is what the roles say. Lines tile the input, so nothing is lost, and fields without evidence stay empty;
// where another reading is nearly as good, a warning says so. A date is right or empty, never guessed. The
// same bytes give the same article on any machine.
//
// What cannot be an error: any text. Parse fails for input that is empty, binary, or not in the encoding
// that it was said to be in, and for one of more than MaxLines lines, since a line takes memory however
// short it is.
package parse

import (
	"iter"
	"strconv"
	"time"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/page"
	"newsdek/parse/internal/text"
)

// Options change how Parse reads. The zero value reads what most pages need.
type Options struct {
	Encoding string         // one of Encodings; "" is Auto
	Zone     *time.Location // in which the page's clocks run; nil is Europe/Istanbul
	Raw      bool           // leave the text of fields as it stood
}

// Auto is the encoding name that makes Parse look at the bytes.
const Auto = text.Auto

// Encodings lists the names that Options.Encoding takes.
func Encodings() []string { return text.Encodings() }

// UsualEncoding is the name in Encodings for another that an encoding has, such as cp1254 and Latin5, "" for what is none.
func UsualEncoding(name string) string { return text.Usual(name) }

// MaxLines is how many lines that are not blank Parse takes.
const MaxLines = text.MaxLines

// Article is what a page says. An empty string is an absent field.
type Article struct {
	Headline string
	// Alternative is what the headline says where it is repeated otherwise; capitals, kinds of quotes
	// and a site's name behind it do not count.
	Alternative string
	Dek         string
	Byline      string
	Source      string // the outlet or agency that the byline names
	Desk        string
	Sources     []string // all outlets and agencies that the credits name, Source the first
	Authors     []string // the persons whom the credits name as writers; photographers and editors are none
	Section     string
	Dateline    string
	Body        []string // one string a paragraph

	// RFC 3339 with the zone's offset at that time; a date alone where the page gives no clock time.
	Published string
	Updated   string

	Language string // "tr" or "en", where the body leaves no doubt

	Warnings []Warning
	Spans    Spans

	plain  []string // paragraphs, see Plain
	source *text.Source
	page   *page.Reading
	lines  page.Story // that are its own
}

// Plain lists the paragraphs of the body as they were read, "" for those that are not UTF-8 of ASCII and letters of two bytes
// alone, without quotes, backslashes and control characters: who writes one of them need not look for what to escape.
func (a *Article) Plain() []string { return a.plain }

// A Span is a place in the original input.
type Span struct {
	Line  int `json:"line" yaml:"line"`   // 1-based, of the first line
	Start int `json:"start" yaml:"start"` // half-open byte offsets
	End   int `json:"end" yaml:"end"`
}

// Spans holds where each field was found: an entry for each occurrence or paragraph.
type Spans struct {
	Headline  []Span `json:"headline,omitempty" yaml:"headline,omitempty"`
	Dek       []Span `json:"dek,omitempty" yaml:"dek,omitempty"`
	Byline    []Span `json:"byline,omitempty" yaml:"byline,omitempty"`
	Source    []Span `json:"source,omitempty" yaml:"source,omitempty"`
	Desk      []Span `json:"desk,omitempty" yaml:"desk,omitempty"`
	Authors   []Span `json:"authors,omitempty" yaml:"authors,omitempty"`
	Section   []Span `json:"section,omitempty" yaml:"section,omitempty"`
	Dateline  []Span `json:"dateline,omitempty" yaml:"dateline,omitempty"`
	Body      []Span `json:"body,omitempty" yaml:"body,omitempty"`
	Published []Span `json:"published,omitempty" yaml:"published,omitempty"`
	Updated   []Span `json:"updated,omitempty" yaml:"updated,omitempty"`
}

// Line is one line of the input with the role it plays. A form feed parts a line in which a text ends and another begins;
// both have its number.
type Line struct {
	Number     int    // 1-based
	Start, End int    // half-open byte offsets into the original input, with the line's end; lines tile the input
	Text       string // decoded, otherwise as it stood, without the line's end
	Role       Role
	Reasons    string // why it has this role, in words
	// Margin is how much dearer the page is in the best reading that gives the line another role, Other; Certain where
	// there is none.
	Margin int
	Other  Role
}

// Certain is the margin of a line that can be nothing else.
const Certain = page.Certain

// Lines walks over the lines of the input with their roles.
func (a *Article) Lines() iter.Seq[Line] {
	return func(yield func(Line) bool) {
		a.page.Weigh(Certain)
		unit, first := 0, strconv.Itoa(a.page.Number(0))
		for i, l := range a.source.All() {
			line := Line{Number: l.Number, Start: l.Start, End: l.End, Text: l.Text, Role: Blank, Reasons: "nothing but blanks", Margin: Certain}
			switch own := i - a.lines.From; {
			case i < 0:
			case i < a.lines.From || i >= a.lines.To:
				line.Role, line.Reasons = Related, "beside the story, which begins in line "+first
			default:
				for int(a.page.Units[unit].Last) < own {
					unit++
				}
				line.Role, line.Reasons = lineRoles[a.page.Roles[unit]], a.page.Reasons(unit)
				margin, other := a.page.Margin(unit)
				line.Margin, line.Other = margin, lineRoles[other]
			}
			if !yield(line) {
				return
			}
		}
	}
}

// Layout is the order of parts that the page fits, H for the headline, D for the dek, R for the headline again: `H // D // R // B // body`.
func (a *Article) Layout() string { return a.page.Layout() }

// Position turns a byte offset into the input into a line and a column, both 1-based, the column in characters.
func (a *Article) Position(offset int) (line, column int) { return a.source.Place(offset) }

// TextFrom is what stands from a byte offset into the input to the end of its line, decoded.
func (a *Article) TextFrom(offset int) string {
	_, from, end := a.source.LineAt(offset)
	return a.source.TextOf(min(max(offset, from), end), end)
}

// Parse reads one article. The error is an *Error and wraps one of the sentinels; the article is then nil.
// The article refers to data, which must not change as long as it is used.
func Parse(data []byte, opt Options) (*Article, error) { return new(Parser).Parse(data, opt) }

func (o Options) zone() *time.Location {
	if o.Zone == nil {
		return mention.IstanbulZone()
	}
	return o.Zone
}

func isTurkish(word string) bool { return lexicon.Lookup(word).Is(lexicon.Turkish) }

// DefaultZone is the zone of the pages that Parse knows.
const DefaultZone = mention.Istanbul

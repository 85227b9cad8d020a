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
// Every line of the input gets exactly one Role and the rule that gave it; the article is what the roles
// say. Lines tile the input, so nothing is lost: text that no rule understands is body, and fields
// without evidence stay empty. A date is right or empty, never guessed. The same bytes give the same
// article on any machine.
//
// What cannot be an error: any text. Parse fails for input that is empty, binary, or not in the encoding
// that it was said to be in.
package parse

import (
	_ "embed"
	"errors"
	"iter"
	"sync"
	"time"
)

// Options change how Parse reads. The zero value reads what most pages need.
type Options struct {
	Encoding string         // one of Encodings; "" is Auto
	Zone     *time.Location // in which the page's clocks run; nil is Europe/Istanbul
	Raw      bool           // leave the text of fields as it stood
}

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
	Section     string
	Dateline    string
	Body        []string // one string a paragraph

	// RFC 3339 with the zone's offset at that time; a date alone where the page gives no clock time.
	Published string
	Updated   string

	Warnings []Warning
	Spans    Spans

	source *source
}

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
	Section   []Span `json:"section,omitempty" yaml:"section,omitempty"`
	Dateline  []Span `json:"dateline,omitempty" yaml:"dateline,omitempty"`
	Body      []Span `json:"body,omitempty" yaml:"body,omitempty"`
	Published []Span `json:"published,omitempty" yaml:"published,omitempty"`
	Updated   []Span `json:"updated,omitempty" yaml:"updated,omitempty"`
}

// Lines walks over the lines of the input with their roles.
func (a *Article) Lines() iter.Seq[Line] { return a.source.all() }

// Position turns a byte offset into the input into a line and a column, both 1-based, the column in characters.
func (a *Article) Position(offset int) (line, column int) { return a.source.place(offset) }

// TextFrom is what stands from a byte offset into the input to the end of its line, decoded.
func (a *Article) TextFrom(offset int) string {
	_, from, end := a.source.lineAt(offset)
	text, _ := a.source.decode(a.source.data[min(max(offset, from), end):end])
	return text
}

// Parse reads one article. The error is an *Error and wraps one of the sentinels; the article is then nil.
// The article refers to data, which must not change as long as it is used.
func Parse(data []byte, opt Options) (*Article, error) { return new(Parser).Parse(data, opt) }

// A Parser reads articles one after another in the same memory, so that an archive makes no work for the garbage
// collector. Nothing of what it read is left for the next article. It is not for several goroutines at a time.
type Parser struct {
	source  source
	builder builder
	article Article
}

// maxKept is the largest article, in units, whose memory is worth keeping for the next.
const maxKept = 1024

// forget lets go of the texts of the last article.
func (p *Parser) forget() {
	clear(p.source.lines)
	clear(p.builder.units)
	clear(p.article.Body)
	p.article = Article{Body: p.article.Body, Spans: Spans{Body: p.article.Spans.Body}}
}

// Parse is as the function of that name, but that the next call overwrites the article, also if it fails.
func (p *Parser) Parse(data []byte, opt Options) (*Article, error) {
	if max(cap(p.builder.units), cap(p.source.lines)) > maxKept {
		*p = Parser{}
	}
	p.forget()
	s := &p.source
	*s = source{data: data, lines: s.lines[:0], detected: opt.Encoding == "" || opt.Encoding == Auto}
	if opt.Encoding == "" {
		opt.Encoding = Auto
	}
	if err := s.read(opt.Encoding); err != nil {
		var at *Error
		if !errors.As(err, &at) {
			return nil, &Error{Line: 1, Column: 1, Err: err}
		}
		if at.Line == 0 {
			at.Line, at.Column = s.place(at.Offset)
		}
		return nil, err
	}
	zone := opt.Zone
	if zone == nil {
		zone = defaultZone()
	}
	b := &p.builder
	b.renew(s, &p.article, zone, opt.Raw)
	if b.prepare(); len(b.lines) == 0 {
		return nil, &Error{Line: 1, Column: 1, Err: ErrEmpty}
	}
	b.assign()
	return b.article(), nil
}

// DefaultZone is the zone of the pages that Parse knows.
const DefaultZone = "Europe/Istanbul"

// istanbul is the zone's history, by tzdata 2025c: the machine's own may end before 2016, when the clocks
// stayed where they were for good.
//
//go:embed istanbul.tzif
var istanbul []byte

var defaultZone = sync.OnceValue(func() *time.Location {
	zone, err := time.LoadLocationFromTZData(DefaultZone, istanbul)
	if err != nil {
		panic(err) // the program holds the zone's data
	}
	return zone
})

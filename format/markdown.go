package format

import (
	"bytes"
	"io"
	"iter"
	"reflect"
	"regexp"
	"strings"
	"sync"
)

func newMarkdown(w io.Writer, _ Format) Encoder { return markdownEncoder{w} }

type markdownEncoder struct{ w io.Writer }

// frontMatter has the keys that Hugo, Jekyll and Eleventy know.
type frontMatter struct {
	Title       *string  `yaml:"title,omitempty"`
	Description *string  `yaml:"description,omitempty"`
	Date        *string  `yaml:"date,omitempty"`
	Lastmod     *string  `yaml:"lastmod,omitempty"`
	Author      *string  `yaml:"author,omitempty"`
	Authors     []string `yaml:"authors,omitempty"`
	Categories  []string `yaml:"categories,omitempty"`
	Lang        *string  `yaml:"lang,omitempty"`
}

func (m markdownEncoder) Encode(r *Record) error {
	front := frontMatter{
		Title:       r.Headline,
		Description: r.Dek,
		Date:        r.Published,
		Lastmod:     r.Updated,
		Author:      r.Byline,
		Authors:     r.Authors,
		Lang:        r.Language,
	}
	if r.Section != nil {
		front.Categories = []string{*r.Section}
	}
	b := bytes.NewBufferString("---\n")
	if !reflect.ValueOf(front).IsZero() {
		if err := writeYAML(b, front); err != nil {
			return err
		}
	}
	b.WriteString("---\n")
	for _, paragraph := range r.Body {
		b.WriteByte('\n')
		for piece := range markdownPieces(paragraph) {
			b.WriteString(piece)
			if b.Len() < pieceBytes {
				continue
			}
			if _, err := b.WriteTo(m.w); err != nil {
				return err
			}
		}
		b.WriteByte('\n')
	}
	_, err := b.WriteTo(m.w)
	return err
}

// lazy is an expression that programs which write no Markdown need not wait for.
func lazy(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

var (
	// A bar makes a table for some readers, two tildes strike words out, dollars enclose formulas.
	inlineMark = lazy("[\\\\`*_<~|$]")
	// Jekyll's Markdown knows no \&.
	entity = lazy(`&(#?[A-Za-z0-9]+;)`)
	// A colon opens a definition.
	blockMark    = lazy(`^[#>+=:-]`)
	numberedMark = lazy(`^([0-9]+)([.)])`)
)

// markdownPieces writes a paragraph so that it renders as the words it is, some of them at a time. White space that
// opens a line would make it code, and is as good as one space anywhere else.
func markdownPieces(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for begun := false; ; begun = true {
			var words string
			if words, s = cutWords(s); words == "" {
				return
			}
			words = escapeMarkdown(words)
			if begun {
				words = " " + words
			} else {
				words = blockMark().ReplaceAllString(words, `\$0`)
				words = numberedMark().ReplaceAllString(words, `$1\$2`)
			}
			if !yield(words) {
				return
			}
		}
	}
}

// cutWords takes words from the front of s, with one space between two.
func cutWords(s string) (words, rest string) {
	end := len(s)
	if end > pieceBytes {
		if n := strings.IndexFunc(s[pieceBytes:], asciiSpace); n >= 0 {
			end = pieceBytes + n
		}
	}
	if words = strings.Join(strings.FieldsFunc(s[:end], asciiSpace), " "); words == "" && end < len(s) {
		return cutWords(s[end:])
	}
	return words, s[end:]
}

// asEntities are what no backslash may stand before: template languages know no escapes, \[ opens a formula where Hugo
// passes formulas through, and for Jekyll's Markdown \^ is two characters, and ^ alone ends a block.
var asEntities = strings.NewReplacer("{", "&#123;", "[", "&#91;", "^", "&#94;")

// escapeMarkdown escapes what means something inside a line.
func escapeMarkdown(s string) string {
	s = inlineMark().ReplaceAllString(s, `\$0`)
	s = entity().ReplaceAllString(s, "&amp;$1")
	return asEntities.Replace(s)
}

func asciiSpace(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' }

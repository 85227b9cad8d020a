package format

import (
	"bytes"
	"io"
	"reflect"
	"regexp"
	"strings"
	"sync"
)

func newMarkdown(w io.Writer) Encoder { return markdownEncoder{w} }

type markdownEncoder struct{ w io.Writer }

// frontMatter has the keys that Hugo, Jekyll and Eleventy know.
type frontMatter struct {
	Title       *string  `yaml:"title,omitempty"`
	Description *string  `yaml:"description,omitempty"`
	Date        *string  `yaml:"date,omitempty"`
	Lastmod     *string  `yaml:"lastmod,omitempty"`
	Author      *string  `yaml:"author,omitempty"`
	Categories  []string `yaml:"categories,omitempty"`
}

func (m markdownEncoder) Encode(r *Record) error {
	front := frontMatter{
		Title:       r.Headline,
		Description: r.Dek,
		Date:        r.Published,
		Lastmod:     r.Updated,
		Author:      r.Byline,
	}
	if r.Section != nil {
		front.Categories = []string{*r.Section}
	}
	var b bytes.Buffer
	b.WriteString("---\n")
	if !reflect.ValueOf(front).IsZero() {
		if err := writeYAML(&b, front); err != nil {
			return err
		}
	}
	b.WriteString("---\n")
	for _, paragraph := range r.Body {
		b.WriteString("\n" + escapeMarkdown(paragraph) + "\n")
	}
	_, err := m.w.Write(b.Bytes())
	return err
}

// lazy is an expression that programs which write no Markdown need not wait for.
func lazy(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

var (
	// A bar makes a table for some readers, two tildes strike words out.
	inlineMark = lazy("[\\\\`*_\\[\\]<~|]")
	// Jekyll's Markdown knows no \&.
	entity = lazy(`&(#?[A-Za-z0-9]+;)`)
	// A colon opens a definition.
	blockMark    = lazy(`^[#>+=:-]`)
	numberedMark = lazy(`^([0-9]+)([.)])`)
)

// escapeMarkdown writes a paragraph so that it renders as the words it is. White space that opens a
// line would make it code, and is as good as one space anywhere else.
func escapeMarkdown(s string) string {
	s = strings.Join(strings.FieldsFunc(s, asciiSpace), " ")
	s = inlineMark().ReplaceAllString(s, `\$0`)
	s = entity().ReplaceAllString(s, "&amp;$1")
	s = blockMark().ReplaceAllString(s, `\$0`)
	s = numberedMark().ReplaceAllString(s, `$1\$2`)
	return strings.ReplaceAll(s, "{", "&#123;") // template languages know no escapes
}

func asciiSpace(r rune) bool { return r == ' ' || '\t' <= r && r <= '\r' }

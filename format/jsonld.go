package format

import (
	"io"
	"strings"
	"unicode"
)

// newJSONLD leaves encoding/json's escapes for HTML on: no text can end the script element around it.
func newJSONLD(w io.Writer) Encoder { return &jsonldEncoder{jsonWriter{w: w, html: true}} }

type jsonldEncoder struct{ jsonWriter }

// newsArticle is schema.org's NewsArticle up to its body.
type newsArticle struct {
	Context             string  `json:"@context"`
	Type                string  `json:"@type"`
	Headline            *string `json:"headline,omitempty"`
	AlternativeHeadline string  `json:"alternativeHeadline,omitempty"`
	Description         *string `json:"description,omitempty"`
}

// articleTail is what stands behind the body.
type articleTail struct {
	ArticleSection *string `json:"articleSection,omitempty"`
	Dateline       *string `json:"dateline,omitempty"`
	DatePublished  *string `json:"datePublished,omitempty"`
	DateModified   *string `json:"dateModified,omitempty"`
	Author         *party  `json:"author,omitempty"`
	Publisher      *party  `json:"publisher,omitempty"`
	InLanguage     string  `json:"inLanguage,omitempty"`
	WordCount      int     `json:"wordCount"`
}

// A party is a Person or an Organization.
type party struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

func (j *jsonldEncoder) Encode(r *Record) error {
	author, publisher := r.parties()
	j.begin()
	j.members(newsArticle{
		Context:             "https://schema.org",
		Type:                "NewsArticle",
		Headline:            r.Headline,
		AlternativeHeadline: r.alternative,
		Description:         r.Dek,
	})
	if r.saysAny() {
		j.key("articleBody")
		j.body(r)
	}
	j.members(articleTail{
		ArticleSection: r.Section,
		Dateline:       r.Dateline,
		DatePublished:  r.Published,
		DateModified:   r.Updated,
		Author:         author,
		Publisher:      publisher,
		InLanguage:     language(r.Body),
		WordCount:      r.countWords(),
	})
	j.line = append(j.line, "}\n"...)
	return j.flush()
}

// parties takes the byline apart: an outlet publishes what its desk wrote, and whoever stands beside the
// source, or alone and is no desk, is a person.
func (r *Record) parties() (author, publisher *party) {
	switch {
	case r.Byline == nil:
		return nil, nil
	case r.Source == nil && r.Desk == nil:
		return &party{"Person", *r.Byline}, nil
	case r.Source == nil:
		return &party{"Organization", *r.Byline}, nil
	}
	publisher = &party{"Organization", *r.Source}
	if r.Desk != nil {
		return &party{"Organization", *r.Desk}, publisher
	}
	rest, found := strings.CutSuffix(strings.TrimRight(*r.Byline, ")]"), *r.Source)
	if name := strings.TrimRight(rest, " /|-–,(["); found && name != "" {
		return &party{"Person", name}, publisher
	}
	return publisher, nil
}

// between stands between two paragraphs where all of them are one string.
const between = "\n\n"

// saysAny reports that the body, as one string, is not empty.
func (r *Record) saysAny() bool { return len(r.Body) > 1 || len(r.Body) == 1 && r.Body[0] != "" }

// body writes the paragraphs as one string.
func (j *jsonWriter) body(r *Record) {
	j.line = append(j.line, '"')
	for i, paragraph := range r.Body {
		if i > 0 {
			j.text(between)
		}
		j.text(paragraph)
		j.spill()
	}
	j.line = append(j.line, '"')
}

// countWords counts what holds a letter or a digit between spaces.
func (r *Record) countWords() (n int) {
	for _, paragraph := range r.Body {
		for word := range strings.FieldsSeq(paragraph) {
			if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
				n++
			}
		}
	}
	return n
}

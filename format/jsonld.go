package format

import (
	"encoding/json"
	"io"
	"strings"
	"unicode"
)

// newJSONLD leaves encoding/json's escapes for HTML on: no text can end the script element around it.
func newJSONLD(w io.Writer) Encoder { return jsonldEncoder{json.NewEncoder(w)} }

type jsonldEncoder struct{ e *json.Encoder }

// newsArticle is schema.org's NewsArticle.
type newsArticle struct {
	Context             string  `json:"@context"`
	Type                string  `json:"@type"`
	Headline            *string `json:"headline,omitempty"`
	AlternativeHeadline string  `json:"alternativeHeadline,omitempty"`
	Description         *string `json:"description,omitempty"`
	ArticleBody         string  `json:"articleBody,omitempty"`
	ArticleSection      *string `json:"articleSection,omitempty"`
	Dateline            *string `json:"dateline,omitempty"`
	DatePublished       *string `json:"datePublished,omitempty"`
	DateModified        *string `json:"dateModified,omitempty"`
	Author              *party  `json:"author,omitempty"`
	Publisher           *party  `json:"publisher,omitempty"`
	InLanguage          string  `json:"inLanguage,omitempty"`
	WordCount           int     `json:"wordCount"`
}

// A party is a Person or an Organization.
type party struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

func (j jsonldEncoder) Encode(r *Record) error {
	author, publisher := r.parties()
	body := r.bodyText()
	return j.e.Encode(newsArticle{
		Context:             "https://schema.org",
		Type:                "NewsArticle",
		Headline:            r.Headline,
		AlternativeHeadline: r.alternative,
		Description:         r.Dek,
		ArticleBody:         body,
		ArticleSection:      r.Section,
		Dateline:            r.Dateline,
		DatePublished:       r.Published,
		DateModified:        r.Updated,
		Author:              author,
		Publisher:           publisher,
		InLanguage:          language(body),
		WordCount:           countWords(body),
	})
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

func (r *Record) bodyText() string { return strings.Join(r.Body, "\n\n") }

// countWords counts what holds a letter or a digit between spaces.
func countWords(s string) (n int) {
	for word := range strings.FieldsSeq(s) {
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

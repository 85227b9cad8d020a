package format

import (
	"encoding/json"
	"io"
	"strings"
	"unicode"
)

// newJSONLD leaves encoding/json's escapes for HTML on: no text can end the script element around it.
func newJSONLD(w io.Writer, _ Format) Encoder {
	return &jsonldEncoder{jsonWriter{pieceWriter: pieceWriter{w: w}, html: true}}
}

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
	Author         parties `json:"author,omitempty"`
	Publisher      parties `json:"publisher,omitempty"`
	CreditText     *string `json:"creditText,omitempty"`
	InLanguage     string  `json:"inLanguage,omitempty"`
	WordCount      int     `json:"wordCount"`
}

// A party is a Person or an Organization.
type party struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// parties are one value where there is one, and a list where there are more.
type parties []party

func (p parties) MarshalJSON() ([]byte, error) {
	if len(p) == 1 {
		return json.Marshal(p[0])
	}
	return json.Marshal([]party(p))
}

func (j *jsonldEncoder) Encode(r *Record) error {
	authors, publishers := r.parties()
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
		Author:         authors,
		Publisher:      publishers,
		CreditText:     r.Byline,
		InLanguage:     valueOf(r.Language),
		WordCount:      r.countWords(),
	})
	j.line = append(j.line, "}\n"...)
	return j.flush()
}

// parties are those who wrote and those who publish: persons write for the outlets and agencies beside them, and so
// does a desk; outlets and agencies alone wrote it themselves.
func (r *Record) parties() (authors, publishers parties) {
	var sources parties
	for _, name := range r.sources {
		sources = append(sources, party{"Organization", name})
	}
	for _, name := range r.Authors {
		authors = append(authors, party{"Person", name})
	}
	switch {
	case len(authors) > 0:
		return authors, sources
	case r.Desk != nil:
		return parties{{"Organization", *r.Desk}}, sources
	}
	return sources, nil
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

package format

import (
	"crypto/sha1"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

func newNinjs(w io.Writer, _ Format) Encoder {
	return &ninjsEncoder{jsonWriter{pieceWriter: pieceWriter{w: w}}}
}

type ninjsEncoder struct{ jsonWriter }

// newsItem holds the keys of IPTC ninjs 3.1 that a record can fill, up to its body.
type newsItem struct {
	URI                string      `json:"uri"`
	Type               string      `json:"type"`
	RepresentationType string      `json:"representationType"`
	FirstCreated       string      `json:"firstCreated,omitempty"`
	VersionCreated     string      `json:"versionCreated,omitempty"`
	Language           string      `json:"language,omitempty"`
	Headlines          []ninjsText `json:"headlines,omitempty"`
	Descriptions       []ninjsText `json:"descriptions,omitempty"`
}

// itemTail holds the keys behind the body.
type itemTail struct {
	By          *string       `json:"by,omitempty"`
	InfoSources []ninjsName   `json:"infoSources,omitempty"`
	Located     string        `json:"located,omitempty"`
	Subjects    []ninjsName   `json:"subjects,omitempty"`
	Standard    ninjsStandard `json:"standard"`
}

type ninjsText struct {
	Role        string `json:"role"`
	ContentType string `json:"contentType"`
	Value       string `json:"value"`
}

type ninjsName struct {
	Name string `json:"name"`
	Role string `json:"role,omitempty"`
}

type ninjsStandard struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

func (n *ninjsEncoder) Encode(r *Record) error {
	item := newsItem{
		URI:                "urn:uuid:" + textUUID(r),
		Type:               "text",
		RepresentationType: "full",
		FirstCreated:       dateTime(r.Published),
		VersionCreated:     dateTime(r.Updated),
		Language:           valueOf(r.Language),
	}
	if r.Updated == nil { // what was never updated is as it was published
		item.VersionCreated = item.FirstCreated
	}
	if r.Headline != nil {
		item.Headlines = append(item.Headlines, plainText("main", *r.Headline))
	}
	if r.alternative != "" {
		item.Headlines = append(item.Headlines, plainText("alternative", r.alternative))
	}
	if r.Dek != nil {
		item.Descriptions = []ninjsText{plainText("summary", *r.Dek)}
	}
	n.begin()
	n.members(item)
	if r.saysAny() {
		n.bodies(r)
	}
	n.members(tailOf(r))
	n.line = append(n.line, "}\n"...)
	return n.flush()
}

func (n *ninjsEncoder) bodies(r *Record) {
	n.key("bodies")
	n.open('[')
	n.next()
	n.open('{')
	n.key("role")
	n.string("main")
	n.key("contentType")
	n.string("text/plain")
	n.key("charCount")
	n.int(r.countCharacters())
	if words := r.countWords(); words > 0 {
		n.key("wordCount")
		n.int(words)
	}
	n.key("value")
	n.body(r)
	n.close('}')
	n.close(']')
}

func tailOf(r *Record) itemTail {
	tail := itemTail{By: r.Byline, Standard: ninjsStandard{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"}}
	for _, name := range r.Authors {
		tail.InfoSources = append(tail.InfoSources, ninjsName{Name: name, Role: "author"})
	}
	for _, name := range r.sources {
		tail.InfoSources = append(tail.InfoSources, ninjsName{Name: name})
	}
	if r.Dateline != nil {
		place, _, _ := strings.Cut(*r.Dateline, "(")
		tail.Located = strings.TrimRight(place, " ,")
	}
	if r.Section != nil {
		tail.Subjects = []ninjsName{{Name: *r.Section}}
	}
	return tail
}

// countCharacters counts those of the paragraphs as one string.
func (r *Record) countCharacters() int {
	n := len(between) * (len(r.Body) - 1)
	for _, paragraph := range r.Body {
		n += utf8.RuneCountInString(paragraph)
	}
	return n
}

func plainText(role, value string) ninjsText {
	return ninjsText{Role: role, ContentType: "text/plain", Value: value}
}

// dateTime is s if it has a clock: ninjs has no room for a date alone.
func dateTime(s *string) string {
	if s == nil || !strings.Contains(*s, "T") {
		return ""
	}
	return *s
}

// newsdekSpace is the name space of the UUIDs: the version-5 UUID of the DNS name newsdek.invalid.
var newsdekSpace = [16]byte{
	0xe0, 0xc4, 0x14, 0x6e, 0x02, 0x36, 0x51, 0xbb,
	0xab, 0x1e, 0xb5, 0x63, 0x7c, 0x57, 0x69, 0x1a,
}

// textUUID is the version-5 UUID of what the article says. Its dates are not part of it: a later version
// of the same text is the same item.
func textUUID(r *Record) string {
	h := sha1.New()
	h.Write(newsdekSpace[:])
	for _, part := range []*string{r.Headline, r.Dek} {
		if part != nil {
			io.WriteString(h, *part)
		}
		io.WriteString(h, "\n")
	}
	for i, paragraph := range r.Body {
		if i > 0 {
			io.WriteString(h, between)
		}
		io.WriteString(h, paragraph)
	}
	id := h.Sum(nil)[:16]
	id[6] = id[6]&0x0f | 5<<4
	id[8] = id[8]&0x3f | 0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", id[:4], id[4:6], id[6:8], id[8:10], id[10:])
}

package format

import (
	"bytes"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rules are schema.org's, for the properties that a record can fill: which type each value has.
var rules = map[string]*regexp.Regexp{
	"@context":            regexp.MustCompile(`^https://schema\.org$`),
	"@type":               regexp.MustCompile(`^NewsArticle$`),
	"headline":            regexp.MustCompile(`.`),
	"alternativeHeadline": regexp.MustCompile(`.`),
	"description":         regexp.MustCompile(`.`),
	"articleBody":         regexp.MustCompile(`.`),
	"articleSection":      regexp.MustCompile(`.`),
	"dateline":            regexp.MustCompile(`.`),
	"datePublished":       dateOrTime,
	"dateModified":        dateOrTime,
	"inLanguage":          regexp.MustCompile(`^(en|tr)$`),
}

var (
	dateOrTime = regexp.MustCompile(`^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$`)
	partyType  = regexp.MustCompile(`^(Person|Organization)$`)
)

func TestJSONLD(t *testing.T) {
	for name, r := range goldens(t) {
		article := decode(t, encode(t, "jsonld", r))
		for key, value := range article {
			switch v := value.(type) {
			case string:
				if rules[key] == nil || !rules[key].MatchString(v) {
					t.Errorf("%s: %s is %q", name, key, v)
				}
			case float64:
				if key != "wordCount" || v < 0 {
					t.Errorf("%s: %s is %v", name, key, v)
				}
			case map[string]any:
				kind, _ := v["@type"].(string)
				if key != "author" && key != "publisher" || len(v) != 2 || v["name"] == "" || !partyType.MatchString(kind) {
					t.Errorf("%s: %s is %v", name, key, v)
				}
			default:
				t.Errorf("%s: %s is %v", name, key, v)
			}
		}
		want := content(t, r)
		for key, field := range map[string]string{
			"headline": "headline", "description": "dek", "articleSection": "section", "dateline": "dateline",
			"datePublished": "published", "dateModified": "updated",
		} {
			if article[key] != want[field] {
				t.Errorf("%s: %s is %v, want the %s %v", name, key, article[key], field, want[field])
			}
		}
	}
}

func TestJSONLDInsideScript(t *testing.T) {
	text := "</script><!-- <script> ]]> & \u2028"
	doc := encode(t, "jsonld", &Record{Headline: &text, Body: []string{text}})
	if bytes.ContainsAny(doc, "<>&\u2028") {
		t.Errorf("%s can end the script element around it", doc)
	}
	if got := decode(t, doc)["headline"]; got != text {
		t.Errorf("headline is %q, want %q", got, text)
	}
}

func TestParties(t *testing.T) {
	person := func(name string) *party { return &party{"Person", name} }
	organization := func(name string) *party { return &party{"Organization", name} }
	for byline, want := range map[string][2]*party{
		"":                           {},
		"World Bulletin / News Desk": {organization("News Desk"), organization("World Bulletin")},
		"AA":                         {organization("AA"), nil},
		"News Desk":                  {organization("News Desk"), nil},
		"Kaynak: Ayşe Kum":           {person("Ayşe Kum"), nil},
		"Ayşe Kum / AA":              {person("Ayşe Kum"), organization("AA")},
		"Muhabir: Ayşe Kum (AA)":     {person("Ayşe Kum"), organization("AA")},
	} {
		page := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\n" + byline + "\n\nAll boats left the pier on Monday.\n"
		author, publisher := read(t, []byte(page), "").parties()
		if diff := cmp.Diff(want, [2]*party{author, publisher}); diff != "" {
			t.Errorf("%q:\n%s", byline, diff)
		}
	}
}

func TestAlternativeHeadline(t *testing.T) {
	for page, want := range map[string]any{
		"Ferry to Kuzuada sails again\n\nThe pier is open.\n\nFerry to Kuzuada sailed  again\n\nAA\n\nAll boats left.\n": "Ferry to Kuzuada sailed again",
		"Ferry to Kuzuada sails again\n\nThe pier is open.\n\nFERRY TO KUZUADA SAILS AGAIN\n\nAA\n\nAll boats left.\n":   nil,
		"Ferry to Kuzuada sails again\n\nThe pier is open.\n\nFerry to Kuzuada sails again\n\nAA\n\nAll boats left.\n":   nil,
	} {
		r := read(t, []byte(page), "")
		if got := decode(t, encode(t, "jsonld", r))["alternativeHeadline"]; got != want {
			t.Errorf("alternativeHeadline is %v, want %v, for\n%s", got, want, page)
		}
	}
}

func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"": "",
		"The boats of the island left with all that they had.":                     "en",
		"Adadaki tekneler için yeni bir iskele yapıldı ve daha büyük oldu.":        "tr",
		"Die Boote haben die Insel mit allem verlassen, was sie hatten.":           "",
		"The boats of the island, that is: ve, bir, için, çok, daha, and to them.": "",
	} {
		if got := language([]string{text}); got != want {
			t.Errorf("language(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestCountWords(t *testing.T) {
	if got := (&Record{Body: []string{"Two boats - or 3 - left.", "U.S. \"news\" …"}}).countWords(); got != 7 {
		t.Errorf("%d words, want 7", got)
	}
}

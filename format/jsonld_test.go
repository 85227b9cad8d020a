package format

import (
	"bytes"
	"regexp"
	"slices"
	"testing"
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
	"creditText":          regexp.MustCompile(`.`),
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
			case map[string]any, []any:
				list, several := v.([]any)
				if !several {
					list = []any{v}
				}
				for _, value := range list {
					member, _ := value.(map[string]any)
					kind, _ := member["@type"].(string)
					if key != "author" && key != "publisher" || several && len(list) < 2 || len(member) != 2 || member["name"] == "" || !partyType.MatchString(kind) {
						t.Errorf("%s: %s is %v", name, key, v)
					}
				}
			default:
				t.Errorf("%s: %s is %v", name, key, v)
			}
		}
		want := content(t, r)
		for key, field := range map[string]string{
			"headline": "headline", "description": "dek", "articleSection": "section", "dateline": "dateline",
			"datePublished": "published", "dateModified": "updated", "creditText": "byline", "inLanguage": "language",
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

// Several persons are several, an agency beside them is kept, and who took the photos did not write.
func TestParties(t *testing.T) {
	person := func(name string) party { return party{"Person", name} }
	organization := func(name string) party { return party{"Organization", name} }
	for byline, want := range map[string]struct{ authors, publishers parties }{
		"":                           {},
		"World Bulletin / News Desk": {parties{organization("News Desk")}, parties{organization("World Bulletin")}},
		"AA":                         {parties{organization("AA")}, nil},
		"News Desk":                  {parties{organization("News Desk")}, nil},
		"Kaynak: Ayşe Kum":           {parties{person("Ayşe Kum")}, nil},
		"Ayşe Kum / AA":              {parties{person("Ayşe Kum")}, parties{organization("AA")}},
		"Muhabir: Ayşe Kum (AA)":     {parties{person("Ayşe Kum")}, parties{organization("AA")}},
		"By Ayşe Kum, Nuri Tandır and Derya Kumsal": {parties{person("Ayşe Kum"), person("Nuri Tandır"), person("Derya Kumsal")}, nil},
		"Muhabir: Ayşe Kum\n\nKaynak: AA":           {parties{person("Ayşe Kum")}, parties{organization("AA")}},
		"Haber: Ayşe Kum - Foto: Nuri Tandır":       {parties{person("Ayşe Kum")}, nil},
		"Editör: Ayşe Kum":                          {},
		"AFP and Reuters":                           {parties{organization("AFP"), organization("Reuters")}, nil},
	} {
		page := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\n" + byline + "\n\nAll boats left the pier on Monday.\n"
		authors, publishers := read(t, []byte(page), "").parties()
		if !slices.Equal(want.authors, authors) || !slices.Equal(want.publishers, publishers) {
			t.Errorf("%q: authors %v, publishers %v, want %v", byline, authors, publishers, want)
		}
	}
}

// One party is an object, several are a list of them; what the byline says is there in any case.
func TestJSONLDParties(t *testing.T) {
	for byline, want := range map[string][2]string{
		"Ayşe Kum / AA":           {`"author":{"@type":"Person","name":"Ayşe Kum"},"publisher":{"@type":"Organization","name":"AA"},`, "Ayşe Kum / AA"},
		"Kaynak: AFP and Reuters": {`"author":[{"@type":"Organization","name":"AFP"},{"@type":"Organization","name":"Reuters"}],`, "AFP and Reuters"},
		"Editör: Ayşe Kum":        {``, "Ayşe Kum"},
	} {
		page := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\n" + byline + "\n\nAll boats left the pier on Monday.\n"
		doc := encode(t, "jsonld", read(t, []byte(page), ""))
		if !bytes.Contains(doc, []byte(want[0])) || decode(t, doc)["creditText"] != want[1] || want[0] == "" && bytes.Contains(doc, []byte("author")) {
			t.Errorf("%q: %s", byline, doc)
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

func TestCountWords(t *testing.T) {
	if got := (&Record{Body: []string{"Two boats - or 3 - left.", "U.S. \"news\" …"}}).countWords(); got != 7 {
		t.Errorf("%d words, want 7", got)
	}
}

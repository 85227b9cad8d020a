package format

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
)

var uuid5 = regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)

func TestNinjs(t *testing.T) {
	known := make(map[string]string)
	for name, r := range goldens(t) {
		item := decode(t, encode(t, "ninjs", r))
		uri, _ := item["uri"].(string)
		if !uuid5.MatchString(uri) {
			t.Errorf("%s: uri %q is no version-5 UUID", name, uri)
		}
		text := value(r.Headline) + "\n" + value(r.Dek) + "\n" + strings.Join(r.Body, "\n\n")
		if other, seen := known[uri]; seen && other != text {
			t.Errorf("%s: uri %q is another text's too", name, uri)
		}
		known[uri] = text
		for _, key := range []string{"firstCreated", "versionCreated"} {
			if at, found := item[key].(string); found && at != value(r.Published) && at != value(r.Updated) {
				t.Errorf("%s: %s %q is invented", name, key, at)
			}
		}
	}
}

// value is what s points at, "" for null.
func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func TestNinjsDates(t *testing.T) {
	day, moment, later := "2015-11-26", "2015-11-26T18:30:00+02:00", "2015-11-27T09:44:00+02:00"
	for _, c := range []struct {
		published, updated *string
		first, version     any
	}{
		{nil, nil, nil, nil},
		{&day, nil, nil, nil},
		{nil, &day, nil, nil},
		{&moment, nil, moment, moment},
		{&moment, &later, moment, later},
		{&moment, &day, moment, nil},
		{&day, &later, nil, later},
	} {
		item := decode(t, encode(t, "ninjs", &Record{Published: c.published, Updated: c.updated}))
		if item["firstCreated"] != c.first || item["versionCreated"] != c.version {
			t.Errorf("published %q, updated %q: firstCreated is %v and versionCreated %v, want %v and %v",
				value(c.published), value(c.updated), item["firstCreated"], item["versionCreated"], c.first, c.version)
		}
	}
}

func TestNinjsFields(t *testing.T) {
	page := "Ekonomi\n\nBoats sail\n\nThe pier is open.\n\nBoats sail\n\nWorld Bulletin / News Desk\n\nANKARA (AA) - All boats left the pier.\n"
	doc := string(encode(t, "ninjs", read(t, []byte(page), "")))
	for _, want := range []string{
		`"headlines":[{"role":"main","contentType":"text/plain","value":"Boats sail"}]`,
		`"descriptions":[{"role":"summary","contentType":"text/plain","value":"The pier is open."}]`,
		`"charCount":38,"wordCount":7,"value":"ANKARA (AA) - All boats left the pier."`,
		`"by":"World Bulletin / News Desk"`, `"infoSources":[{"name":"World Bulletin"}]`,
		`"located":"ANKARA"`, `"subjects":[{"name":"Ekonomi"}]`,
	} {
		if !strings.Contains(doc, want) {
			t.Errorf("no %s in\n%s", want, doc)
		}
	}
}

// Who wrote and whom it is from are parties of the item.
func TestNinjsParties(t *testing.T) {
	page := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\nMuhabir: Ayşe Kum, Derya Kumsal (AA)\n\nAll boats left the pier on Monday.\n"
	item := encode(t, "ninjs", read(t, []byte(page), ""))
	want := `"infoSources":[{"name":"Ayşe Kum","role":"author"},{"name":"Derya Kumsal","role":"author"},{"name":"AA"}]`
	if !bytes.Contains(item, []byte(want)) {
		t.Errorf("no %s in\n%s", want, item)
	}
}

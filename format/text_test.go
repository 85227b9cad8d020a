package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"newsdek/parse"
)

// content is what a record says, without where it was read.
func content(t testing.TB, r *Record) map[string]any {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	value := decode(t, data)
	for _, key := range []string{"file", "spans", "warnings"} {
		delete(value, key)
	}
	return value
}

func TestTextRoundTrip(t *testing.T) {
	for name, r := range goldens(t) {
		if r.Headline == nil {
			continue
		}
		text := encode(t, "text", r)
		if diff := cmp.Diff(content(t, r), content(t, read(t, text, name))); diff != "" {
			t.Errorf("%s: text reads back as another record:\n%s\n%s", name, diff, text)
		}
	}
}

func TestText(t *testing.T) {
	page := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\nKaynak: Ayşe Kum\n\n" +
		"ANKARA (AA) - All boats left the pier on Monday, said the harbour master, who had seen them go.\n\n" +
		"U: 27.11.2015 09.44\n"
	want := "Boats sail\n\nThe pier is open.\n\nBoats sail\n\nAyşe Kum\n\n" +
		"ANKARA (AA) - All boats left the pier on Monday, said the harbour master, who had seen them go.\n\n" +
		"Güncelleme Tarihi: 27 Kasım 2015, 09:44\n"
	if diff := cmp.Diff(want, string(encode(t, "text", read(t, []byte(page), "")))); diff != "" {
		t.Error(diff)
	}
}

// What bare lines cannot say is said by labels, lists, or a date above the body.
func TestTextFallbacks(t *testing.T) {
	long := strings.Repeat("The pier was open all day and the boats came and went. ", 3)
	str := func(s string) *string { return &s }
	for name, r := range map[string]*Record{
		"no dek":          {Headline: str("Boats sail"), Language: str("en"), Body: []string{"The pier is open again to all boats.", strings.TrimSpace(long)}},
		"two credits":     {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("News Service"), Source: str("AA"), Desk: str("News Service"), Body: []string{strings.TrimSpace(long)}},
		"place in a name": {Headline: str("Boats sail"), Dek: str("The pier is open."), Dateline: str("Ankara"), Body: []string{"Ankara'nın " + strings.TrimSpace(long)}},
		"unknown byline":  {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("pier watch"), Body: []string{strings.TrimSpace(long)}},
		"unknown section": {Headline: str("Boats sail"), Dek: str("The pier is open."), Section: str("Piers"), Published: str("2015-11-26"), Body: []string{strings.TrimSpace(long)}},
		"unknown place":   {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("AA"), Source: str("AA"), Dateline: str("Sazakköy"), Body: []string{strings.TrimSpace(long)}},
		"unknown credit":  {Headline: str("Boats sail to Kuzuada"), Byline: str("Halyard 24"), Section: str("Piers"), Published: str("2015-11-26"), Body: []string{strings.TrimSpace(long)}},
		"a writer":        {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("Zezfite Reper"), Authors: []string{"Zezfite Reper"}, Body: []string{strings.TrimSpace(long)}},
		"an editor":       {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("Derya Kumsal"), Body: []string{strings.TrimSpace(long)}},
		"a second writer": {Headline: str("Boats sail"), Dek: str("The pier is open."), Byline: str("AA"), Source: str("AA"), Authors: []string{"Derya Kumsal"}, Body: []string{strings.TrimSpace(long)}},
		"seconds":         {Headline: str("Boats sail"), Dek: str("The pier is open."), Updated: str("2015-11-26T18:30:07+02:00"), Body: []string{strings.TrimSpace(long)}},
	} {
		if r.Authors == nil {
			r.Authors = []string{}
		}
		text := encode(t, "text", r)
		if diff := cmp.Diff(content(t, r), content(t, read(t, text, name))); diff != "" {
			t.Errorf("%s: text reads back as another record:\n%s\n%s", name, diff, text)
		}
	}
}

func TestTextRefuses(t *testing.T) {
	headline, twoLines := "Boats sail", "Boats\nsail"
	for name, r := range map[string]*Record{
		"a footer in the body":    {Headline: &headline, Body: []string{"The boats left the pier.", "Güncelleme Tarihi: 27 Kasım 2015, 09:44"}},
		"the headline as body":    {Headline: &headline, Body: []string{"The boats left the pier.", headline}},
		"a date that is none":     {Headline: &headline, Updated: &headline, Body: []string{"The boats left the pier."}},
		"two lines as a headline": {Headline: &twoLines, Body: []string{"The boats left the pier."}},
	} {
		var b bytes.Buffer
		if err := newText(&b, Format{}).Encode(r); !errors.Is(err, ErrLayout) || b.Len() > 0 {
			t.Errorf("%s: got error %v and %q; want ErrLayout and nothing", name, err, b.String())
		}
	}
}

// Clocks are those of the page, whatever zone it was read in.
func TestTextZone(t *testing.T) {
	page := []byte("Boats sail\n\nThe pier is open.\n\nBoats sail\n\nAA\n\nAll boats left the pier on Monday.\n\nUpdated: 27.06.2015 09:44\n")
	a, err := parse.Parse(page, parse.Options{Zone: time.FixedZone("", -5*60*60)})
	if err != nil {
		t.Fatal(err)
	}
	if got := encode(t, "text", NewRecord(a, "", Options{})); !bytes.Contains(got, []byte("27 Haziran 2015, 09:44")) {
		t.Errorf("another clock in\n%s", got)
	}
}

func TestTextRaw(t *testing.T) {
	page := "Boats  sail\n\nThe pier is open.\n\nBoats  sail\n\nAA\n\nAll boats\u00a0left the &quot;pier&quot; on Monday.\n"
	a, err := parse.Parse([]byte(page), parse.Options{Raw: true})
	if err != nil {
		t.Fatal(err)
	}
	if got := string(encode(t, "text", NewRecord(a, "", Options{}))); got != page {
		t.Errorf("got %q, want the page as it stood: %q", got, page)
	}
}

func FuzzRoundTrip(f *testing.F) {
	for _, r := range goldens(f) {
		if r.Headline != nil {
			f.Add(encode(f, "text", r))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := parse.Parse(data, parse.Options{})
		if err != nil {
			return
		}
		r := NewRecord(a, "", Options{})
		var b bytes.Buffer
		if err := newText(&b, Format{}).Encode(r); err != nil {
			if !errors.Is(err, ErrLayout) || b.Len() > 0 {
				t.Fatalf("invariant: text is refused as ErrLayout and nothing is written; got %v and %q", err, b.Bytes())
			}
			return
		}
		again, err := parse.Parse(b.Bytes(), parse.Options{})
		if err != nil {
			t.Fatalf("invariant: written text can be read; got %v for %q", err, b.Bytes())
		}
		if diff := cmp.Diff(content(t, r), content(t, NewRecord(again, "", Options{}))); diff != "" {
			t.Fatalf("invariant: text reads back as the record it was written from:\n%s\n%q", diff, b.Bytes())
		}
	})
}

package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"newsdek/parse"
)

// odd are strings that encoders have their own ways with.
var odd = []string{
	"", " ", "plain", "çğıöşü İ", "\"quoted\" \\ and /", "<b>&amp;</b>", "\x00\x01\b\t\n\v\f\r\x1f\x7f\u0080\u009f",
	"\u2028 and \u2029", "\ufeff\ufffd\uffff", "😀 \U0010ffff", "not UTF-8: \xff, \xc3", "\xed\xa0\x80", "cut off \xe2\x82",
	strings.Repeat("long ", 5000) + "\"", "null", "[]", "{}", "\xff \" is not UTF-8", "\u2028 \" \\", "\" and \x01",
}

// The Record's tags say how it looks as JSON; what is written must be what encoding/json makes of them.
func TestJSONIsWhatEncodingJSONWrites(t *testing.T) {
	records := maps.Clone(goldens(t))
	for i, s := range odd {
		n := odd[(i+1)%len(odd)]
		records["odd "+s] = &Record{
			File: &s, Headline: &n, Dek: &s, Byline: &n, Source: &s, Desk: &n, Authors: odd[i:], Section: &s, Dateline: &n, Body: odd[i:],
			Published: &s, Updated: &n, Language: &s, Warnings: []parse.Warning{{Code: "mojibake", Line: i, Column: -i, Message: s}, {Message: n}},
			Spans: &parse.Spans{Dek: []parse.Span{{Line: 1, Start: i, End: 1 << 40}}},
		}
		records["null but "+s] = &Record{Desk: &s, Authors: []string{}, Body: []string{}, Warnings: []parse.Warning{}, Spans: &parse.Spans{}}
	}
	for name, r := range records {
		for format, indent := range map[string]string{"json": "  ", "jsonl": ""} {
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			e.SetIndent("", indent)
			if err := e.Encode(r); err != nil {
				t.Fatal(err)
			}
			if got := encode(t, format, r); !bytes.Equal(got, want.Bytes()) {
				t.Errorf("%s, %q: wrote\n%s\nencoding/json writes\n%s", format, name, got, want.Bytes())
			}
		}
	}
}

// Text is looked at eight bytes at a time; what needs an escape may stand anywhere among them.
func TestJSONEscapesAtAnyPlace(t *testing.T) {
	const text = "seventeen letters"
	for i := range len(text) + 1 {
		for _, c := range []string{"\"", "\\", "\"\\", "\x00", "\x1f", " ", "!", "#", "[", "]", "\x7f", "ç", "“", "\u2028", "\u2029", "\xa2", "\xdc"} {
			s := text[:i] + c + text[i:]
			var want bytes.Buffer
			e := json.NewEncoder(&want)
			e.SetEscapeHTML(false)
			if err := e.Encode(map[string]string{"headline": s}); err != nil {
				t.Fatal(err)
			}
			got := encode(t, "jsonl", &Record{Headline: &s})
			if !bytes.HasPrefix(got, bytes.TrimSuffix(want.Bytes(), []byte("}\n"))) {
				t.Errorf("%q: wrote %s, encoding/json writes %s", s, got, want.Bytes())
			}
		}
	}
}

// An encoder shares its buffer with whoever adds to the records.
func TestJSONLeavesTheBufferToOthers(t *testing.T) {
	f, err := Named("jsonl")
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	e := f.NewEncoder(&b)
	title, want := "Storm", ""
	for range 3 {
		if err := e.Encode(&Record{Headline: &title, Authors: []string{}}); err != nil {
			t.Fatal(err)
		}
		b.Truncate(b.Len() - len("}\n"))
		b.WriteString(`,"id":123456789}`)
		want += strings.TrimSuffix(string(encode(t, "jsonl", &Record{Headline: &title})), "}\n") + `,"id":123456789}`
	}
	if b.String() != want {
		t.Errorf("wrote %s, want %s", b.String(), want)
	}
}

var errFull = errors.New("full")

type fullWriter struct{}

func (fullWriter) Write([]byte) (int, error) { return 0, errFull }

func TestJSONTellsWhyItCouldNotWrite(t *testing.T) {
	for _, s := range odd {
		for _, name := range []string{"json", "jsonl"} {
			f, err := Named(name)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.NewEncoder(fullWriter{}).Encode(&Record{File: &s, Body: odd}); !errors.Is(err, errFull) {
				t.Errorf("%s, %q: error %v, want %v", name, s, err, errFull)
			}
		}
	}
}

// What a paragraph became after it was read is escaped as any text.
func TestJSONOfChangedParagraph(t *testing.T) {
	a, err := parse.Parse([]byte("The ferry sailed again at nine.\n\nNobody was on it but the captain.\n"), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	a.Body[0] = `"It sails"` + "\n"
	a.Body = append(a.Body, a.Body[0])
	var got Record
	if err := json.Unmarshal(encode(t, "jsonl", NewRecord(a, "", Options{})), &got); err != nil || !slices.Equal(got.Body, a.Body) {
		t.Errorf("%q, %v; want %q", got.Body, err, a.Body)
	}
}

// What plain is sure of is copied as it stands.
func FuzzPlain(f *testing.F) {
	for _, s := range odd {
		f.Add(s)
	}
	for i := range 18 {
		for _, c := range []string{"ç", "çğ", "“", "\x80", "\xc3", "\xc0\x80", "\xc1\xbf", "\xe2", "\xff"} {
			f.Add("seventeen letters"[:min(i, 17)] + c + "seventeen letters"[min(i, 17):])
		}
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, sure := plain(s)
		if at := strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' }); at >= 0 && n != at || at < 0 && n != len(s) {
			t.Fatalf("%q is plain up to %d, not %d", s, at, n)
		}
		narrow := utf8.ValidString(s[:n]) && strings.IndexFunc(s[:n], func(r rune) bool { return r > 0x7ff }) < 0
		if sure != narrow {
			t.Fatalf("%q is UTF-8 of one or two bytes: %t, plain says %t", s[:n], narrow, sure)
		}
	})
}

package main

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/go-json-experiment/json/jsontext"

	"newsdek/parse"
)

func FuzzEqual(f *testing.F) {
	for _, seed := range [][2]string{
		{`[{"line":1,"end":2}]`, `[ {"end": 2.0, "line": 1} ]`},
		{`"é"`, `"\u00e9"`}, {`"é"`, `"e"`}, {`null`, `1e999`}, {`[]`, `[null]`}, {`[1]`, `[]`}, {`{}`, `{"a":1}`}, {`{"a":1}`, `{"b":1}`},
	} {
		f.Add(seed[0], seed[1])
	}
	f.Fuzz(func(t *testing.T, got, want string) {
		a, b := jsontext.Value(got), jsontext.Value(want)
		var x, y any
		if !a.IsValid() || !b.IsValid() || json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
			return
		}
		_ = a.Compact()
		b = bytes.TrimSpace(b)
		if equal(a, b) != reflect.DeepEqual(x, y) {
			t.Errorf("equal says %v of %s and %s", equal(a, b), a, want)
		}
	})
}

// Whatever golden can be read and is written anew holds what the article says.
func FuzzUpdate(f *testing.F) {
	for _, seed := range []string{
		`{"desk": 1}`, "{\n \"dek\": null,\n \"old\": [],\n \"body\": [] }\n", `{"warnings": [{}], "spans": {}}`,
		"desk: x # why\n\n# below\nbody:\n- a\n", "{desk: x, body: [a, b]}", "? desk\n: x\n", "desk: &a World Bulletin\nsource: *a\n", "\"desk\": |+\n  x\n\n\ndek: >-\n a\n", "--- !!map\ndesk: &a x\ndek: *a\n...\n",
		"spans:\n  body: {}\nupdated: 2015-11-27\n", "body: # c\n  # d\n  - a # e\n  # f\ndesk:\n", "desk: x\r\n# y\r\nbody: []\r\n",
	} {
		f.Add(seed, seed[0] == '{')
	}
	a, err := parse.Parse([]byte(story(1)), parse.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, data string, isJSON bool) {
		g := &golden{path: "a.yaml", data: []byte(data)}
		if isJSON {
			g.path = "a.json"
		}
		if (&result{}).hold(a, g); !g.outdated() {
			return
		}
		fresh := &golden{path: g.path, data: g.refreshed(a)}
		var held result
		if held.hold(a, fresh); len(held.findings) > 0 {
			t.Errorf("%q became %q, of which check says %+v", data, fresh.data, held.findings[0])
		}
	})
}

package format

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"newsdek/parse"
)

func compileSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("record.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("record.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSchemaHoldsForGoldens(t *testing.T) {
	s := compileSchema(t)
	for name, r := range goldens(t) {
		if err := s.Validate(any(decode(t, encode(t, "json", r)))); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := compileSchema(t)
	for key, value := range map[string]any{
		"headline": 1.0, "body": nil, "updated": "yesterday", "published": "2015-11-27T09:44", "warnings": nil, "title": "x",
		"spans": map[string]any{"body": []any{map[string]any{"line": 0.0, "start": 0.0, "end": 0.0}}},
	} {
		record := decode(t, encode(t, "json", &Record{Body: []string{}, Warnings: []parse.Warning{}}))
		if err := s.Validate(any(record)); err != nil {
			t.Fatal(err)
		}
		record[key] = value
		if s.Validate(any(record)) == nil {
			t.Errorf("a record with the %s %v is valid", key, value)
		}
	}
}

// object is the part of a schema that this test compares with a struct.
type object struct {
	Properties map[string]struct {
		Description string
		Type        any
		Ref         string `json:"$ref"`
		Examples    []any
	}
	Required []string
	Defs     map[string]object `json:"$defs"`
}

func TestSchemaAndStructsAgree(t *testing.T) {
	var root object
	if err := json.Unmarshal(Schema(), &root); err != nil {
		t.Fatal(err)
	}
	delete(root.Properties, "record") // which the command line adds to a line it read as a record
	for _, c := range []struct {
		name  string
		value any
		object
	}{
		{"record", Record{}, root},
		{"warning", parse.Warning{}, root.Defs["warning"]},
		{"spans", parse.Spans{}, root.Defs["spans"]},
		{"place", parse.Span{}, root.Defs["place"]},
	} {
		var keys, required []string
		for _, f := range reflect.VisibleFields(reflect.TypeOf(c.value)) {
			if !f.IsExported() {
				continue
			}
			key, option, _ := strings.Cut(f.Tag.Get("json"), ",")
			if f.Tag.Get("yaml") != f.Tag.Get("json") {
				t.Errorf("%s: %s is another key in YAML", c.name, f.Name)
			}
			keys = append(keys, key)
			if option != "omitempty" {
				required = append(required, key)
			}
			p := c.Properties[key]
			if nullable := f.Type.Kind() == reflect.Pointer && option == ""; nullable != cmp.Equal(p.Type, []any{"string", "null"}) {
				t.Errorf("%s: %s is %s, and the schema says %v", c.name, key, f.Type, p.Type)
			}
			if c.name != "spans" && (p.Description == "" || len(p.Examples) == 0) {
				t.Errorf("%s: %s has no description or no example", c.name, key)
			}
		}
		var described []string
		for key := range c.Properties {
			described = append(described, key)
		}
		slices.Sort(described)
		slices.Sort(keys)
		if diff := cmp.Diff(keys, described); diff != "" {
			t.Errorf("%s: struct and schema part:\n%s", c.name, diff)
		}
		if diff := cmp.Diff(required, c.Required); diff != "" {
			t.Errorf("%s: required keys part:\n%s", c.name, diff)
		}
	}
}

// An example is a value that the schema allows.
func TestSchemaExamples(t *testing.T) {
	s := compileSchema(t)
	var root object
	if err := json.Unmarshal(Schema(), &root); err != nil {
		t.Fatal(err)
	}
	for key, p := range root.Properties {
		for _, example := range p.Examples {
			record := decode(t, encode(t, "json", &Record{Body: []string{}, Warnings: []parse.Warning{}}))
			record[key] = example
			if err := s.Validate(any(record)); err != nil {
				t.Errorf("%s: %v", key, err)
			}
		}
	}
}

func TestSchemaKnowsTheCodes(t *testing.T) {
	var doc struct {
		Defs struct {
			Warning struct {
				Properties struct {
					Code struct{ Enum []parse.Code }
				}
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(Schema(), &doc); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(parse.Codes(), doc.Defs.Warning.Properties.Code.Enum); diff != "" {
		t.Error(diff)
	}
}

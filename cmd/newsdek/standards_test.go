package main

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// conforms validates documents, one JSON value each, by a standard's own schema, which stands beside the
// checkout or nowhere.
func conforms(t *testing.T, schema string, documents ...string) {
	t.Helper()
	file, err := os.Open("../../../shared/schemas/" + schema)
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("no " + schema + " beside this checkout")
	}
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	doc, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	for url, resource := range map[string]any{schema: doc, "https://geojson.org/schema/GeoJSON.json": map[string]any{}} {
		if err := c.AddResource(url, resource); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile(schema)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range documents {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
		if err == nil {
			err = s.Validate(value)
		}
		if err != nil {
			t.Errorf("%v in\n%s", err, text)
		}
	}
}

func TestSARIFConforms(t *testing.T) {
	_, real, _ := call("", "check", "--require-golden", "--report", "sarif", findingsDir)
	conforms(t, "sarif-schema-2.1.0.json", written(t, "sarif", hostile(), false), written(t, "sarif", nil, false), real)
}

func TestNinjsConforms(t *testing.T) {
	_, out, _ := call("", "-o", "ninjs", "../../testdata/articles")
	conforms(t, "ninjs-schema_3.1.json", strings.Split(strings.TrimSuffix(out, "\n"), "\n")...)
}

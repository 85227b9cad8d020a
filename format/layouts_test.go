package format_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"newsdek/format"
	"newsdek/parse"
)

// The layouts and pages that stand beside a checkout, where there are any, give the fields that they must give.
func TestLayouts(t *testing.T) {
	var texts []string
	for _, dir := range []string{"layouts", "real/pages"} {
		found, _ := filepath.Glob(filepath.Join("../../shared", dir, "*.txt"))
		texts = append(texts, found...)
	}
	if texts == nil {
		t.Skip("no layouts beside this checkout")
	}
	jsonl, err := format.Named("jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range texts {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		golden, err := os.ReadFile(strings.TrimSuffix(path, ".txt") + ".json")
		if err != nil {
			t.Fatal(err)
		}
		a, err := parse.Parse(data, parse.Options{})
		if err != nil {
			t.Errorf("%s: %v", path, err)
			continue
		}
		var out bytes.Buffer
		if err := jsonl.NewEncoder(&out).Encode(format.NewRecord(a, "", format.Options{})); err != nil {
			t.Fatal(err)
		}
		var got, want map[string]any
		if json.Unmarshal(out.Bytes(), &got) != nil || json.Unmarshal(golden, &want) != nil {
			t.Fatalf("%s: no JSON", path)
		}
		for key, value := range want {
			if !reflect.DeepEqual(got[key], value) {
				t.Errorf("%s: %s is %v, want %v", filepath.Base(path), key, got[key], value)
			}
		}
	}
}

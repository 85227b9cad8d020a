package parse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
)

// What a page says is the same, whichever program made text of it. Each folder of testdata/rendered holds a page, the
// texts that programs make of it, and what all of them must give; of the body the words count, since a program may
// part paragraphs otherwise.
func TestRendered(t *testing.T) {
	records, err := filepath.Glob("../testdata/rendered/*/record.json")
	if err != nil || len(records) == 0 {
		t.Fatal("no pages", err)
	}
	for _, record := range records {
		var want map[string]any
		read(t, record, &want)
		texts, _ := filepath.Glob(filepath.Join(filepath.Dir(record), "*.txt"))
		if len(texts) != 6 {
			t.Fatalf("%s: %d texts beside it, want 6", record, len(texts))
		}
		for _, path := range texts {
			a := parseFile(t, path)
			got := caseRecord(t, a)
			got["body"] = words(strings.Join(a.Body, " "))
			for key, wanted := range want {
				if diff := cmp.Diff(wanted, got[key]); diff != "" {
					t.Errorf("%s: %s (-want +got):\n%s", path, key, diff)
				}
			}
			spansHold(t, path, a)
		}
	}
}

// words are what is left of a text without marks.
func words(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

// spansHold checks that the words of each field stand in the bytes of the input that its spans name.
func spansHold(t *testing.T, path string, a *Article) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range a.texts() {
		for _, s := range field.spans {
			if len(field.spans) == 1 && !drawn(field.text, []string{string(data[s.Start:s.End])}) {
				t.Errorf("%s: %s is %q, its span holds %q", path, field.name, field.text, data[s.Start:s.End])
			}
		}
	}
}

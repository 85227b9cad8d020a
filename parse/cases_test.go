package parse

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const casesDir = "../testdata/cases"

// misread lists the cases that are not yet read as a reader would. One that is read rightly leaves the list.
func misread(t *testing.T) []string {
	list, err := os.ReadFile("../testdata/misread.txt")
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(list))
}

// Each page of testdata/cases shows one thing that pages do. The record beside it holds the fields that this is about,
// with {"any": […]} where readers would differ.
func TestCases(t *testing.T) {
	known := misread(t)
	pages, err := filepath.Glob(filepath.Join(casesDir, "*.txt"))
	if err != nil || len(pages) == 0 {
		t.Fatal(pages, err)
	}
	for _, page := range pages {
		name := strings.TrimSuffix(filepath.Base(page), ".txt")
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(page)
			if err != nil {
				t.Fatal(err)
			}
			record, err := os.ReadFile(strings.TrimSuffix(page, ".txt") + ".json")
			if err != nil {
				t.Fatal(err)
			}
			var want map[string]any
			if err := json.Unmarshal(record, &want); err != nil {
				t.Fatal(err)
			}
			a, err := Parse(text, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var wrong []string
			got := caseRecord(t, a)
			for _, key := range slices.Sorted(maps.Keys(want)) {
				value := want[key]
				if _, known := got[key]; !known {
					t.Errorf("there is no field %q", key)
				} else if !slices.ContainsFunc(readersOf(value), func(one any) bool { return asJSON(t, got[key]) == asJSON(t, one) }) {
					wrong = append(wrong, fmt.Sprintf("%s:\n got %s\nwant %s", key, asJSON(t, got[key]), asJSON(t, value)))
				}
			}
			switch listed := slices.Contains(known, name); {
			case listed && wrong == nil:
				t.Error("is read rightly: take it out of testdata/misread.txt")
			case !listed && wrong != nil:
				t.Error(strings.Join(wrong, "\n"))
			}
		})
	}
}

// A record without its page would say nothing, unseen.
func TestCasesHaveTheirPages(t *testing.T) {
	records, err := filepath.Glob(filepath.Join(casesDir, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records {
		if _, err := os.Stat(strings.TrimSuffix(record, ".json") + ".txt"); err != nil {
			t.Error(err)
		}
	}
}

// readersOf are the values that a reader of the page may give a field.
func readersOf(value any) []any {
	if several, ok := value.(map[string]any); ok {
		values, _ := several["any"].([]any)
		return values
	}
	return []any{value}
}

// caseRecord is what a case may say of a page.
func caseRecord(t *testing.T, a *Article) map[string]any {
	t.Helper()
	record := map[string]any{"body": a.Body, "authors": a.Authors}
	for key, value := range map[string]string{
		"headline": a.Headline, "dek": a.Dek, "byline": a.Byline, "source": a.Source, "desk": a.Desk, "section": a.Section,
		"dateline": a.Dateline, "published": a.Published, "updated": a.Updated, "language": a.Language,
	} {
		record[key] = value
		if value == "" {
			record[key] = nil
		}
	}
	return record
}

func asJSON(t *testing.T, value any) string {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

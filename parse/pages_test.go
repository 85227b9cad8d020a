package parse

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var accept = flag.Bool("accept", false, "write how the pages are read now, where that is better")

// fieldKeys are the fields that a page's truth may hold, in the record's order.
var fieldKeys = []string{"headline", "dek", "byline", "source", "desk", "section", "dateline", "body", "published", "updated"}

// An accuracy counts how a field was read: as the truth has it, otherwise, not at all, or where the page has none.
type accuracy struct{ right, wrong, missed, invented int }

// TestPages measures the reading on pages of the open web, their wording replaced, whose truth was written by readers.
// testdata/accuracy.txt holds the figures; a field may get better, not worse.
func TestPages(t *testing.T) {
	byField := map[string]*accuracy{}
	for _, key := range fieldKeys {
		byField[key] = new(accuracy)
	}
	pages, whole := 0, 0
	wrong, told, toldOfRight := 0, 0, 0 // fields, those of pages with a doubt, and pages that are right in spite of one
	for path, article := range pagesOf(t) {
		truth := map[string]any{}
		read(t, strings.TrimSuffix(path, ".txt")+".json", &truth)
		got := caseRecord(t, article)
		misread := 0
		for _, key := range fieldKeys {
			if want, ok := truth[key]; ok && !byField[key].count(t, got[key], readersOf(want)) {
				misread++
			}
		}
		doubt := slices.ContainsFunc(article.Warnings, func(w Warning) bool { return w.Code == Doubtful })
		if pages++; misread == 0 {
			whole++
		}
		switch wrong += misread; {
		case doubt && misread == 0:
			toldOfRight++
		case doubt:
			told += misread
		}
	}
	var now bytes.Buffer
	fmt.Fprintf(&now, "%d pages, %d wholly right\n%-10s %6s %6s %6s %8s\n", pages, whole, "", "right", "wrong", "missed", "invented")
	for _, key := range fieldKeys {
		a := byField[key]
		fmt.Fprintf(&now, "%-10s %6d %6d %6d %8d\n", key, a.right, a.wrong, a.missed, a.invented)
	}
	fmt.Fprintf(&now, "doubtful: %d of %d fields that are not right, %d of %d pages that are\n", told, wrong, toldOfRight, whole)
	compare(t, "../testdata/accuracy.txt", now.Bytes())
	if told*2 <= wrong || toldOfRight*10 >= whole {
		t.Error("a doubt is told of too few fields that are not right, or of too many pages that are")
	}
}

// TestRolesOfPages shows every line whose role has changed. What is better may be written with -accept.
func TestRolesOfPages(t *testing.T) {
	var now bytes.Buffer
	for _, dir := range []string{"pages", "cases", "articles"} {
		paths, _ := filepath.Glob("../testdata/" + dir + "/*.txt")
		for _, path := range paths {
			fmt.Fprintf(&now, "%s/%s %s\n", dir, strings.TrimSuffix(filepath.Base(path), ".txt"), roleLetters(parseFile(t, path)))
		}
	}
	compare(t, "../testdata/roles.txt", now.Bytes())
}

// letters of the roles, in the notation of the layouts.
var letters = map[Role]string{
	Headline: "H", Repeat: "R", Dek: "D", Byline: "B", Dateline: "P", Section: "S", Published: "T", Updated: "U", Body: ".",
	Site: "N", Clock: "C", Related: "o", Furniture: "x", Unknown: "?",
}

func roleLetters(a *Article) string {
	var b strings.Builder
	for l := range a.Lines() {
		b.WriteString(letters[l.Role])
	}
	return b.String()
}

// count judges a field, and reports that it is right.
func (a *accuracy) count(t *testing.T, got any, wanted []any) bool {
	switch {
	case slices.ContainsFunc(wanted, func(want any) bool { return asJSON(t, got) == asJSON(t, want) }):
		a.right++
		return true
	case got == nil:
		a.missed++
	case slices.Contains(wanted, nil):
		a.invented++
	default:
		a.wrong++
	}
	return false
}

// pagesOf reads the pages, each under its path.
func pagesOf(t *testing.T) map[string]*Article {
	paths, err := filepath.Glob("../testdata/pages/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no pages", err)
	}
	pages := map[string]*Article{}
	for _, path := range paths {
		path = strings.TrimSuffix(path, ".json") + ".txt"
		pages[path] = parseFile(t, path)
	}
	return pages
}

func parseFile(t *testing.T, path string) *Article {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	a, err := Parse(data, Options{})
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return a
}

func read(t *testing.T, path string, into any) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(raw, into)
	}
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
}

// compare compares a file with what should stand there, or writes it.
func compare(t *testing.T, path string, now []byte) {
	t.Helper()
	if *accept {
		if err := os.WriteFile(path, now, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(before), string(now)); diff != "" {
		t.Errorf("%s (-before +now; -accept writes what is better):\n%s", path, diff)
	}
}

package parse

import (
	"encoding/json"
	"hash/maphash"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsdek/parse/internal/page"
)

// Each row of the tables changes how a page of testdata is read, or it would go.
func TestRowsAreNeeded(t *testing.T) {
	if testing.Short() {
		t.Skip("reads all pages once for each cost")
	}
	var pages [][]byte
	for _, dir := range []string{"cases", "articles", "pages", "findings", "rendered/*"} {
		files, err := filepath.Glob("../testdata/" + dir + "/*.txt")
		if err != nil || len(files) == 0 {
			t.Fatalf("no pages in %s: %v", dir, err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			pages = append(pages, data)
		}
	}
	seed := maphash.MakeSeed()
	readings := make([]uint64, len(pages))
	changed := func(p *Parser, i int) bool {
		was := readings[i]
		readings[i] = readingOf(t, p, pages[i], seed)
		return readings[i] != was
	}
	var p Parser
	for i := range pages {
		changed(&p, i)
	}
	kept := append([]uint64(nil), readings...)
	for _, price := range page.Prices() {
		was, needed := *price.Value, false
		if *price.Value = without(price.Name); *price.Value == was {
			continue // a layout that costs nothing beside the others
		}
		var p Parser // which knows no prices yet
		for i := 0; i < len(pages) && !needed; i++ {
			needed = changed(&p, i)
			readings[i] = kept[i]
		}
		if *price.Value = was; !needed {
			t.Errorf("no page is read otherwise without %s (%d)", price.Name, was)
		}
	}
}

// without is the price of a row that is not there.
func without(name string) int32 {
	const never = 1 << 16
	if strings.HasPrefix(name, "layout ") || strings.HasPrefix(name, "opening ") || strings.HasPrefix(name, "stray ") {
		return never
	}
	return 0
}

// readingOf sums up what a page is read as, without its warnings.
func readingOf(t *testing.T, p *Parser, data []byte, seed maphash.Seed) uint64 {
	t.Helper()
	a, err := p.Parse(data, Options{})
	if err != nil {
		return 0
	}
	a.Warnings = nil
	said, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var h maphash.Hash
	h.SetSeed(seed)
	h.Write(said)
	for line := range a.Lines() {
		h.WriteString(string(line.Role))
	}
	return h.Sum64()
}

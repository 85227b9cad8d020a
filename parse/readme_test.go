package parse

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the lists of what is recognised into the README")

const readme = "../README.md"

// The README's lists of what is recognised are the lexicon's, so that they cannot part.
func TestReadmeListsTheLexicon(t *testing.T) {
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	for name, entries := range recognised() {
		open, shut := fmt.Sprintf("<!-- %s -->", name), fmt.Sprintf("<!-- end of %s -->", name)
		before, rest, ok := strings.Cut(text, open+"\n")
		_, after, ok2 := strings.Cut(rest, shut)
		if !ok || !ok2 {
			t.Errorf("README has no lines %q and %q", open, shut)
			continue
		}
		text = before + open + "\n" + strings.Join(entries, " · ") + "\n" + shut + after
	}
	if text == string(data) {
		return
	}
	if !*update {
		t.Fatal("the README's lists differ from the lexicon's: go test ./parse -run Readme -update")
	}
	if err := os.WriteFile(readme, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func recognised() map[string][]string {
	return map[string][]string{
		"labels for updates":     updatedLabels,
		"labels for publication": publishedLabels,
		"labels for credits":     creditLabels,
		"labels for sections":    sectionLabels,
		"labels for photos":      photoLabels,
		"agencies":               agencies,
		"outlets":                outlets,
		"sections":               sections,
		"desks":                  slices.Concat(desks, deskWords),
		"cities":                 cities,
		"furniture":              slices.Concat(bars, teaserLabels, teaserLinks),
		"ends":                   ends,
	}
}

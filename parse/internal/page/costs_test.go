package page

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math/bits"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"newsdek/parse/internal/text"
)

// featureNames are those of features.go, by their bits: what is seen of a unit, of its place, and of a hypothesis.
func featureNames(t *testing.T) (names [64]string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), "features.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	starts := []features{isPlain, isFirst, isHead}
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		kind, _ := group.Specs[0].(*ast.ValueSpec).Type.(*ast.Ident)
		if kind == nil || kind.Name != "features" {
			continue
		}
		if len(starts) == 0 {
			t.Fatal("a block of features more; the test does not know where it starts")
		}
		for k, spec := range group.Specs {
			bit := bits.TrailingZeros64(uint64(starts[0])) + k
			name := spec.(*ast.ValueSpec).Names[0].Name
			if bit >= len(names) {
				t.Fatalf("there is no bit for %s", name)
			}
			if names[bit] != "" {
				t.Errorf("%s and %s share a bit", names[bit], name)
			}
			names[bit] = name
		}
		starts = starts[1:]
	}
	if len(starts) > 0 {
		t.Fatal("a block of features is missing")
	}
	return names
}

// Each feature has a bit of its own, and something reads it.
func TestFeaturesAreUsed(t *testing.T) {
	used := isEnd | hasUpdated // see down
	for _, c := range slices.Concat(openings, costs) {
		used |= c.needs | c.lacks
	}
	for bit, name := range featureNames(t) {
		if name != "" && used>>bit&1 == 0 {
			t.Errorf("no cost depends on %s", name)
		}
	}
}

// readAll reads every page of testdata.
func readAll(t *testing.T, read func(r *Reading)) {
	t.Helper()
	pages, err := filepath.Glob("../../../testdata/*/*.txt")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	var s text.Source
	var r Reading
	for _, page := range pages {
		data, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Read(data, text.Auto); err != nil {
			continue
		}
		s.Tidy(func(string) bool { return false })
		r.Read(s.Lines, time.UTC)
		read(&r)
	}
}

// Each feature is seen on some page.
func TestFeaturesAreSeen(t *testing.T) {
	var seen features
	readAll(t, func(r *Reading) {
		for i := range r.best.units {
			f := r.best.price(i).features
			seen |= f
		}
	})
	for bit, name := range featureNames(t) {
		if name != "" && seen>>bit&1 == 0 {
			t.Errorf("no page shows %s", name)
		}
	}
}

// occurs says in which zones the decoder gives a unit a part.
func occurs(q part) (where zoneSet) {
	for _, nd := range tree()[1:] {
		if nd.part == q {
			where |= 1 << nd.zone
		}
	}
	if stray[q] != closed {
		where |= inHeader
	}
	switch q {
	case partH, partD, partA:
		return where
	case partY:
		return inStory
	}
	return where | inStory | inTail
}

// A cost that no unit can meet says nothing: its part must be open to a unit that shows what it needs, somewhere.
func TestCostsApply(t *testing.T) {
	for _, c := range costs {
		met := slices.ContainsFunc(openings, func(o cost) bool {
			return o.part == c.part && o.zones&c.zones&occurs(c.part) != 0 && o.needs&c.lacks == 0 && c.needs&o.lacks == 0
		})
		if !met {
			t.Errorf("nothing opens %s where %q applies", partNames[c.part], c.why)
		}
		if c.cost == 0 {
			t.Errorf("%q changes nothing for %s", c.why, partNames[c.part])
		}
	}
}

func TestCostsAreRows(t *testing.T) {
	type where struct {
		zones        zoneSet
		part         part
		needs, lacks features
	}
	for _, table := range [][]cost{openings, costs} {
		seen := map[where]bool{}
		for _, c := range table {
			at := where{c.zones, c.part, c.needs, c.lacks}
			switch {
			case c.zones == 0 || c.zones&^anywhere != 0 || c.part == noPart || c.part >= parts:
				t.Errorf("%q applies nowhere", c.why)
			case c.needs&c.lacks != 0:
				t.Errorf("%q needs what it must not have", c.why)
			case seen[at]:
				t.Errorf("%q of %s stands twice", c.why, partNames[c.part])
			case c.why == "" || strings.HasSuffix(c.why, "."):
				t.Errorf("%q is not why, in words that go on in a sentence", c.why)
			}
			seen[at] = true
		}
	}
}

// Every part is open somewhere, or no layout could have it.
func TestPartsAreOpen(t *testing.T) {
	for q := noPart + 1; q < parts; q++ {
		if !slices.ContainsFunc(openings, func(o cost) bool { return o.part == q && o.zones&occurs(q) != 0 }) {
			t.Errorf("no unit can be %s", partNames[q])
		}
		if partNames[q] == "" || partRoles[q] == noRole {
			t.Errorf("part %d has no name or no role", q)
		}
	}
}

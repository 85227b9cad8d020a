package parse

import (
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The rooms of this package: each may import those behind it, and no other package of the module.
var rooms = []string{"newsdek/parse", "newsdek/parse/internal/page", "newsdek/parse/internal/mention", "newsdek/parse/internal/lexicon", "newsdek/parse/internal/text"}

// What takes text and gives an article has no use for flags, files, streams and writers.
var outside = []string{"bufio", "flag", "io", "log", "net", "os", "path"}

func TestImportsGoOneWay(t *testing.T) {
	for k, room := range rooms {
		for path, file := range importsOf(t, strings.TrimPrefix(strings.TrimPrefix(room, "newsdek/parse"), "/")) {
			first, _, _ := strings.Cut(path, "/")
			switch {
			case first == "newsdek" && !slices.Contains(rooms[k+1:], path):
				t.Errorf("%s of %s imports %s, which stands above it", file, room, path)
			case slices.Contains(outside, first):
				t.Errorf("%s of %s imports %s", file, room, path)
			case path == "github.com/goodsign/monday" && room != "newsdek/parse/internal/mention":
				t.Errorf("%s of %s imports monday, which package mention hides", file, room)
			}
		}
	}
}

// importsOf lists what the files of a folder import, with the last file that does, tests aside.
func importsOf(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in %q: %v", dir, err)
	}
	imports := make(map[string]string)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range f.Imports {
			path, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			imports[path] = file
		}
	}
	return imports
}

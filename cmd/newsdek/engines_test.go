package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const cluster = "\n## On a cluster\n"

// What README says of clusters is what the folder runs: each block of code there stands in a program of the folder, and
// that of Spark is one of them.
func TestClusterSnippets(t *testing.T) {
	snippets := map[string]string{}
	files, _ := filepath.Glob("../../testdata/engines/*/*")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if snippet, ok := snippetOf(string(data)); ok {
			snippets[snippet] = file
		}
	}
	for _, readme := range []string{"../../testdata/engines/README.md", "../../README.md"} {
		data, err := os.ReadFile(readme)
		if err != nil {
			t.Fatal(err)
		}
		_, section, found := strings.Cut(string(data), cluster)
		if !found && readme == "../../README.md" {
			continue
		}
		section, _, _ = strings.Cut(section, "\n## ")
		shown := map[string]bool{}
		blocks := strings.Split(section, "```")
		for i := 1; i < len(blocks); i += 2 {
			_, code, _ := strings.Cut(blocks[i], "\n")
			file, ok := snippets[code]
			if !ok {
				t.Errorf("%s shows what no program of testdata/engines has:\n%s", readme, code)
			}
			shown[filepath.Base(filepath.Dir(file))] = true
		}
		if !shown["spark"] {
			t.Errorf("%s does not show what spark runs", readme)
		}
	}
}

// snippetOf is what stands between two marks, without what indents its first line.
func snippetOf(program string) (snippet string, ok bool) {
	_, after, found := strings.Cut(program, "# README: begin\n")
	inside, _, closed := strings.Cut(after, "# README: end")
	if !found || !closed {
		return "", false
	}
	lines := strings.SplitAfter(inside, "\n")
	indent := lines[0][:len(lines[0])-len(strings.TrimLeft(lines[0], " \t"))]
	for _, line := range lines[:len(lines)-1] {
		snippet += strings.TrimPrefix(line, indent)
	}
	return snippet, true
}

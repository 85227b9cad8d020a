package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the README's commands print into it")

// Every command in a console block of the README runs from the root of the repository and prints what
// the block says.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	bin := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", filepath.Join(bin, "newsdek"), ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	const readme = "../../README.md"
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(data), "```")
	run := 0
	for i := 1; i < len(blocks); i += 2 {
		body, ok := strings.CutPrefix(blocks[i], "console\n")
		if !ok {
			continue
		}
		var got strings.Builder
		for line := range strings.Lines(body) {
			command, ok := strings.CutPrefix(line, "$ ")
			if !ok {
				continue
			}
			run++
			cmd := exec.Command("sh", "-c", command)
			cmd.Dir = "../.."
			cmd.Env = append(os.Environ(), "PATH="+bin+string(os.PathListSeparator)+os.Getenv("PATH"))
			out, _ := cmd.CombinedOutput() // a command may show a failure
			got.WriteString(line + string(out))
		}
		if got.String() != body && !*update {
			t.Errorf("the README says\n%s\nbut the commands print\n%s", body, got.String())
		}
		blocks[i] = "console\n" + got.String()
	}
	if run == 0 {
		t.Error("the README shows no command")
	}
	if *update {
		if err := os.WriteFile(readme, []byte(strings.Join(blocks, "```")), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

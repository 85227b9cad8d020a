package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write what the README's commands print into it")

// maxReadme keeps the README a page that is read to its end.
const maxReadme = 12_000

// readmeFiles are the files that the README's commands know, and what they are in the repository.
var readmeFiles = map[string]string{
	"story.txt":                 "testdata/articles/repeated-headline.txt",
	"story.pdf":                 "testdata/rendered/harbour-fee/page.pdf",
	"page.html":                 "testdata/rendered/harbour-fee/page.html",
	"pages/harbour-fee.html":    "testdata/rendered/harbour-fee/page.html",
	"pages/kopru-bakimi.html":   "testdata/rendered/kopru-bakimi/page.html",
	"archive/unsure.txt":        "testdata/findings/doubtful.txt",
	"archive/update-on-top.txt": "testdata/articles/update-on-top.txt",
	newInArchive:                "testdata/articles/crlf.txt",
	"fixtures/mountain.txt":     "testdata/findings/glued-words.txt",
	"testdata/accuracy.txt":     "testdata/accuracy.txt",
}

// newInArchive is a file of today. All others are of 2015.
const newInArchive = "archive/2020/today.txt"

// readmeTools are the programs of others in the README's recipes. A machine need not have them.
var readmeTools = []string{"jq", "w3m", "pdftotext", "parallel"}

// Every command in a console block of the README prints what the block says. A block is run by one shell
// after another, in a folder that all of them share; what starts with go is run from the root of the repository.
func TestReadme(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the program")
	}
	if runtime.GOOS == "windows" {
		t.Skip("its commands are for a POSIX shell")
	}
	bin := t.TempDir()
	if out, err := exec.Command("go", "build", "-o", filepath.Join(bin, "newsdek"), ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Setenv("PATH", bin+string(os.PathListSeparator)+os.Getenv("PATH"))
	const readme = "../../README.md"
	data, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	if len(data) > maxReadme {
		t.Errorf("the README has %d bytes, more than %d", len(data), maxReadme)
	}
	dir := readmeDir(t)
	blocks := strings.Split(string(data), "```")
	run := 0
	for i := 1; i < len(blocks); i += 2 {
		body, ok := strings.CutPrefix(blocks[i], "console\n")
		if !ok {
			continue
		}
		run++
		t.Run(strconv.Itoa(run), func(t *testing.T) {
			got := readmeBlock(t, dir, body)
			if got != body && !*update {
				t.Errorf("the README says\n%s\nbut the commands print\n%s", body, got)
			}
			blocks[i] = "console\n" + got
		})
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

// readmeDir makes a folder with copies of readmeFiles.
func readmeDir(t *testing.T) string {
	dir := t.TempDir()
	old := time.Date(2015, time.November, 27, 9, 44, 0, 0, time.UTC)
	for name, source := range readmeFiles {
		path := filepath.Join(dir, name)
		data, err := os.ReadFile(filepath.Join("../..", source))
		if err == nil {
			err = os.MkdirAll(filepath.Dir(path), 0o755)
		}
		if err == nil {
			err = os.WriteFile(path, data, 0o644)
		}
		if err == nil && name != newInArchive {
			err = os.Chtimes(path, old, old)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// readmeBlock is a block with what its commands print now; the test is skipped where a tool of theirs is missing.
func readmeBlock(t *testing.T, dir, body string) string {
	var got strings.Builder
	for line := range strings.Lines(body) {
		command, ok := strings.CutPrefix(line, "$ ")
		if !ok {
			continue
		}
		for _, tool := range readmeTools {
			if _, err := exec.LookPath(tool); err != nil && strings.Contains(" "+command, " "+tool+" ") {
				t.Skipf("there is no %s here: not run: %s", tool, command)
			}
		}
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = dir
		if strings.HasPrefix(command, "go ") {
			cmd.Dir = "../.."
		}
		out, _ := cmd.CombinedOutput() // a command may show a failure
		got.WriteString(line + string(out))
	}
	return got.String()
}

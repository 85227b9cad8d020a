package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
	"github.com/spf13/pflag"
)

// The manual pages say what the commands do; -update writes them.
func TestMan(t *testing.T) {
	made := manPagesOf(newRoot(&streams{strings.NewReader(""), io.Discard, io.Discard}, []string{"man"}))
	var stale []string
	for name, page := range made {
		if old, err := os.ReadFile(filepath.Join("man", name)); err != nil || !bytes.Equal(old, page) {
			stale = append(stale, name)
		}
	}
	there, err := filepath.Glob("man/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range there {
		if _, ok := made[filepath.Base(name)]; !ok {
			stale = append(stale, filepath.Base(name))
		}
	}
	slices.Sort(stale)
	if len(stale) > 0 && !*update {
		t.Fatalf("the commands have changed, and these pages have not: %q; run go generate ./cmd/newsdek", stale)
	}
	if *update {
		for _, name := range stale {
			_ = os.Remove(filepath.Join("man", name))
			if page, ok := made[name]; ok {
				put(t, filepath.Join("man", name), string(page))
			}
		}
	}
}

// manPagesOf makes the pages of a command and of those below it, but for the one of each shell.
func manPagesOf(cmd *cobra.Command) map[string][]byte {
	pages := make(map[string][]byte)
	for _, below := range cmd.Commands() {
		below.Hidden = cmd.HasParent()
		if below.IsAvailableCommand() {
			for name, page := range manPagesOf(below) {
				pages[name] = page
			}
		}
	}
	cmd.SetOut(io.Discard)
	_ = cmd.Help() // which adds its lists
	forMarkdown(cmd)
	var b bytes.Buffer
	header := &doc.GenManHeader{Date: &time.Time{}, Source: "newsdek", Manual: "newsdek"}
	if err := doc.GenMan(cmd, header, &b); err != nil {
		panic(err)
	}
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-") + ".1"
	pages[name] = tidied(b.Bytes())
	return pages
}

// tidied is a page without a date, and with each option above what it means.
func tidied(page []byte) []byte {
	for _, change := range []struct{ from, to string }{
		{`"Jan 0001"`, `""`},
		{`\[=false\]|=\[\]`, ``}, // defaults that say nothing
		{`(?m)^(\.PP\n)?(\\fB-.*\n)\t`, ".TP\n$2"},
		{`(?m)^\t`, ".br\n"},
		{`\n{2,}`, "\n"},
	} {
		page = regexp.MustCompile(change.from).ReplaceAll(page, []byte(change.to))
	}
	return page
}

// forMarkdown writes what help says of a command so that it reads the same as Markdown, which is what the generator
// takes it for.
func forMarkdown(cmd *cobra.Command) {
	cmd.DisableAutoGenTag = true
	marks := strings.NewReplacer(`*`, `\*`, `_`, `\_`, `<`, `\<`, `[`, `\[`, "`", "\\`")
	var long strings.Builder
	listed := false
	for line := range strings.Lines(cmd.Long) {
		was := listed
		if listed = strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t"); !listed {
			line = marks.Replace(line)
		} else {
			line = "    " + strings.TrimLeft(line, " \t")
		}
		if was != listed {
			long.WriteByte('\n')
		}
		long.WriteString(line)
	}
	cmd.Long = long.String()
	cmd.NonInheritedFlags().VisitAll(func(f *pflag.Flag) {
		name, usage := pflag.UnquoteUsage(f)
		f.Usage = strings.ReplaceAll(marks.Replace(strings.TrimSpace(usage)), "\n", "\n\t")
		if name == "number" { // of processors
			f.DefValue = "N"
		}
	})
}

// Each page is one that man takes without a complaint.
func TestManLints(t *testing.T) {
	if _, err := exec.LookPath("mandoc"); err != nil {
		t.Skip("no mandoc")
	}
	pages, err := filepath.Glob("man/*.1")
	if err != nil || len(pages) == 0 {
		t.Fatalf("no pages: %v", err)
	}
	if out, err := exec.Command("mandoc", append([]string{"-T", "lint", "-W", "error"}, pages...)...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

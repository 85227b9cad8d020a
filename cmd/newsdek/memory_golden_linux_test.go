package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"newsdek/parse"
)

// The largest goldens take no more memory than other runs, though each stands beside as large an article.
func TestMemoryOfGoldensIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	dir := t.TempDir()
	for i := range 2 {
		putLargeGolden(t, filepath.Join(dir, fmt.Sprint(i)))
	}
	var out strings.Builder
	peak, _ := peakOfRun(t, &out, "check", "--require=", "-j", "8", dir)
	if t.Logf("%d MiB", peak>>20); peak > promisedMemory {
		t.Errorf("%d MiB, more than %d", peak>>20, promisedMemory>>20)
	}
	if !strings.HasSuffix(out.String(), "2 articles, 2 goldens compared: 2 findings in 2 files\n") {
		t.Errorf("it says %.500s", out.String())
	}
}

// putLargeGolden makes an article of as many paragraphs as there may be, and a golden with the place of each, which
// differs in the last.
func putLargeGolden(t *testing.T, name string) {
	t.Helper()
	var text strings.Builder
	for i := range parse.MaxLines - 1 {
		fmt.Fprintf(&text, "The boat number %d left its pier on the morning of Monday.\n\n", i)
	}
	put(t, name+".txt", text.String())
	golden, err := os.Create(name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	defer golden.Close()
	var last lastBytes
	cmd := exec.Command("newsdek", "--spans", name+".txt")
	cmd.Stdout = io.MultiWriter(golden, &last)
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(string(last), "\"end\": ", "\"end\": 1", 1)
	if _, err := golden.Seek(-int64(len(last)), io.SeekEnd); err != nil {
		t.Fatal(err)
	}
	if _, err := golden.WriteString(changed); err != nil {
		t.Fatal(err)
	}
}

// lastBytes are the last that were written.
type lastBytes []byte

func (l *lastBytes) Write(p []byte) (int, error) {
	*l = append(*l, p...)
	*l = (*l)[max(0, len(*l)-64):]
	return len(p), nil
}

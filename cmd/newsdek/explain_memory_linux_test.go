package main

import (
	"bytes"
	"path/filepath"
	"slices"
	"testing"

	"newsdek/parse"
)

// A page is written as its articles are read: it takes less memory than it is long.
func TestExplainHTMLHoldsOneArticle(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	file := filepath.Join(t.TempDir(), "lines.txt")
	put(t, file, string(bytes.Repeat([]byte("1\n\n"), parse.MaxLines/16)))
	var out byteCounter
	peak, err := peakOfRun(t, &out, append([]string{"explain", "-o", "html"}, slices.Repeat([]string{file}, 16)...)...)
	if err != nil || out == 0 || peak > int64(out)*3/4 {
		t.Errorf("%v, %d MiB of memory for a page of %d", err, peak>>20, out>>20)
	}
}

type byteCounter int

func (n *byteCounter) Write(p []byte) (int, error) {
	*n += byteCounter(len(p))
	return len(p), nil
}

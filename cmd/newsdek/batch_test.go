package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"newsdek/format"
)

// story is an article whose headline says its number.
func story(n int) string {
	return fmt.Sprintf("Ferry %d sails again\n\nThe boat had been under repair since March.\n\nFerry %[1]d sails again\n\n"+
		"World Bulletin / News Desk\n\nThe only ferry to the island left its pier on Monday.\n\n"+
		"Güncelleme Tarihi: 27 Kasım 2015, 09:44\n", n)
}

// archiveOf makes a folder of n stories.
func archiveOf(t testing.TB, n int) string {
	t.Helper()
	dir := t.TempDir()
	for i := range n {
		put(t, filepath.Join(dir, fmt.Sprintf("%02d", i%7), fmt.Sprintf("%05d.txt", i)), story(i))
	}
	return dir
}

func put(t testing.TB, name, text string) {
	t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o777), os.WriteFile(name, []byte(text), 0o666)); err != nil {
		t.Fatal(err)
	}
}

// call runs the program.
func call(in string, args ...string) (status int, out, messages string) {
	var o, e bytes.Buffer
	status = run(args, strings.NewReader(in), &o, &e)
	return status, o.String(), e.String()
}

func TestSameBytesForAnyNumberOfJobs(t *testing.T) {
	dir := archiveOf(t, 300)
	put(t, filepath.Join(dir, "03", "00100.txt"), "")
	put(t, filepath.Join(dir, "04", "00200.txt"), "ab\x00\x00\x00\x01cd")
	for _, format := range []string{"json", "jsonl", "yaml"} {
		one, out1, err1 := call("", "-j1", "-o", format, dir)
		many, out64, err64 := call("", "-j64", "-o", format, dir)
		if one != many || out1 != out64 || err1 != err64 {
			t.Errorf("%s: -j1 and -j64 differ: status %d and %d, %d and %d bytes", format, one, many, len(out1), len(out64))
		}
		if one != exitNoArticle {
			t.Errorf("%s: status %d, want %d", format, one, exitNoArticle)
		}
	}
}

func TestDirectoryIsItsTextFilesInLexicalOrder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.txt", "a/z.txt", "a/B.TXT", "a/note.md", "c/d/e.txt"} {
		put(t, filepath.Join(dir, name), story(1))
	}
	put(t, filepath.Join(dir, "x.txt", "inner.txt"), story(1))
	_, out, _ := call("", "-o", "jsonl", filepath.Join(dir, "c"), dir)
	var got []string
	for line := range strings.Lines(out) {
		name, _, _ := strings.Cut(strings.TrimPrefix(line, `{"file":"`), `"`)
		got = append(got, strings.TrimPrefix(name, dir+"/"))
	}
	want := "[c/d/e.txt a/B.TXT a/z.txt b.txt c/d/e.txt x.txt/inner.txt]"
	if fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

func TestSeparatorStandsBetweenBatches(t *testing.T) {
	dir := archiveOf(t, 3*batchFiles)
	_, out, _ := call("", "-o", "yaml", "-j3", dir)
	if n := strings.Count("\n"+out, "\n---\n"); n != 3*batchFiles-1 || strings.HasPrefix(out, "---") {
		t.Errorf("%d separators between %d documents", n, 3*batchFiles)
	}
}

func TestOneHeaderStandsAboveAllBatches(t *testing.T) {
	dir := archiveOf(t, 3*batchFiles)
	_, out, _ := call("", "-o", "tsv", "--fields", "headline", "-j3", dir)
	if n := strings.Count(out, "headline\n"); n != 1 || strings.Count(out, "\n") != 1+3*batchFiles || !strings.HasPrefix(out, "headline\n") {
		t.Errorf("%d headers above %d lines", n, strings.Count(out, "\n"))
	}
}

func TestBadFileCostsItsOwnRecord(t *testing.T) {
	for name, spoil := range map[string]func(string) error{
		"empty.txt":    func(f string) error { return os.WriteFile(f, nil, 0o666) },
		"binary.txt":   func(f string) error { return os.WriteFile(f, []byte("ab\x00\x00\x00\x01cd"), 0o666) },
		"vanished.txt": os.Remove,
		"no-file.txt": func(f string) error {
			return errors.Join(os.Remove(f), os.Mkdir(f, 0o777), os.Symlink("x", f+"/l.txt"))
		},
	} {
		dir := archiveOf(t, 3)
		bad := filepath.Join(dir, "00", name)
		put(t, bad, story(3))
		files := []string{"-o", "jsonl", filepath.Join(dir, "00", "00000.txt"), bad, filepath.Join(dir, "01"), filepath.Join(dir, "02")}
		if err := spoil(bad); err != nil {
			t.Fatal(err)
		}
		status, out, messages := call("", files...)
		want := exitNoArticle
		if name == "vanished.txt" || name == "no-file.txt" {
			want = exitUsage
		}
		if status != want || strings.Count(out, "\n") != 3 {
			t.Errorf("%s: status %d, want %d; output %q", name, status, want, out)
		}
		if !strings.Contains(messages, bad) || !strings.HasSuffix(messages, "newsdek: 1 of 4 files failed\n") {
			t.Errorf("%s: messages %q", name, messages)
		}
		if _, _, quiet := call("", append(files, "-q")...); strings.Contains(quiet, "failed") {
			t.Errorf("%s: -q shows the summary: %q", name, quiet)
		}
	}
}

// TestUnreadableInTheMiddle brings a refusal of its own, because the kernel refuses nothing to root.
func TestUnreadableInTheMiddle(t *testing.T) {
	jsonl, _ := format.Named("jsonl")
	c := &converter{streams: &streams{}, format: jsonl}
	c.maxBytes = 1 << 20
	good := filepath.Join(archiveOf(t, 1), "00", "00000.txt")
	b := newBatch()
	b.files = []input{{path: good, size: unknownSize}, {path: "locked.txt", err: os.ErrPermission}, {path: good, size: unknownSize}}
	(&worker{converter: c}).articles(t.Context(), b)
	if b.failed != 1 || !errors.Is(b.worst, errFailed) || strings.Count(b.out.String(), "\n") != 2 {
		t.Errorf("%d failed, %v, output %s", b.failed, b.worst, b.out.String())
	}
}

func TestWorstStatusWins(t *testing.T) {
	dir := archiveOf(t, 1)
	empty := filepath.Join(dir, "empty.txt")
	put(t, empty, " \n")
	for _, test := range []struct {
		want int
		args []string
	}{
		{exitDone, []string{filepath.Join(dir, "00")}},
		{exitNoArticle, []string{dir}},
		{exitUsage, []string{dir, "nowhere.txt"}},
		{exitUsage, []string{"--force", dir}},
		{exitUsage, []string{"-j0", dir}},
		{exitUsage, []string{"-i", "csv", dir}},
	} {
		if status, _, messages := call("", test.args...); status != test.want {
			t.Errorf("%q: status %d, want %d: %s", test.args, status, test.want, messages)
		}
	}
}

func TestInterruptSaysHowFarItCame(t *testing.T) {
	var messages bytes.Buffer
	in, feed := io.Pipe()
	defer feed.Close()
	c := &converter{streams: &streams{in: in, out: io.Discard, err: &messages}, output: "jsonl", input: "jsonl", field: "text", jobs: 2}
	c.encoding, c.zone, c.maxBytes = "auto", "UTC", 1<<20
	if err := c.run([]string{os.DevNull}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(50*time.Millisecond, cancel)
	start := time.Now()
	if err := c.convert(ctx, []string{"-"}); status(err, io.Discard) != exitInterrupt {
		t.Errorf("status of %v is not %d", err, exitInterrupt)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("it took %v to end", took)
	}
	if got := messages.String(); got != "newsdek: interrupted after 0 records\n" {
		t.Errorf("message %q", got)
	}
}

func TestProgressLine(t *testing.T) {
	var screen bytes.Buffer
	now := time.Unix(0, 0)
	p := &progress{unit: "file", total: 100, screen: &screen, start: now, now: func() time.Time { return now }}
	p.add(10, 0)
	if screen.Len() > 0 {
		t.Errorf("a short batch shows %q", screen.String())
	}
	now = now.Add(2 * time.Second)
	p.add(10, 1)
	p.add(1, 0) // too soon to show again
	if want := "\r20 of 100 files, 10 a second, 8s left, 1 failed\x1b[K"; screen.String() != want {
		t.Errorf("shows %q, want %q", screen.String(), want)
	}
}

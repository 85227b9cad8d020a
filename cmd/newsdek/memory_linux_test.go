package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"newsdek/format"
	"newsdek/parse"
)

// promisedMemory is what a run takes at most, whatever it reads.
const promisedMemory = 512 << 20

// demanding are inputs whose sizes say little of the memory that they take.
func demanding() map[string][]byte {
	prose := func(i int) string {
		return fmt.Sprintf("The harbour master %d says that the boat needs a new engine, and so the ferry waits for all %d of them.\n\n", i, i%31)
	}
	var page bytes.Buffer
	for i := 0; page.Len() < defaultMaxBytes/2; i++ {
		page.WriteString(prose(i))
	}
	return map[string][]byte{
		"prose":       page.Bytes(),
		"lines":       bytes.Repeat([]byte("1\n"), parse.MaxLines),
		"blank lines": append([]byte("x"), bytes.Repeat([]byte("\n"), 1<<20)...),
		"spaces":      bytes.Repeat([]byte("a\u00a0b  c "), 1<<18),
		"entities":    bytes.Repeat([]byte("&amp;&lt; "), 1<<18),
	}
}

func TestMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	dir, stream := t.TempDir(), filepath.Join(t.TempDir(), "records.jsonl")
	f, err := os.Create(stream)
	if err != nil {
		t.Fatal(err)
	}
	const copies = 3
	records := json.NewEncoder(f)
	for name, data := range demanding() {
		for i := range copies {
			put(t, filepath.Join(dir, fmt.Sprintf("%d %s.txt", i, name)), string(data))
			if err := records.Encode(map[string]string{"text": string(data[:min(len(data), defaultMaxBytes*9/10)])}); err != nil {
				t.Fatal(err)
			}
		}
	}
	f.Close()
	for _, args := range [][]string{{"-o", "jsonl", dir}, {"-i", "jsonl", stream}, {"check", dir}} {
		lines, err := peakIsBounded(t, append(args, "-j", "8")...)
		if args[0] != "check" && (err != nil || lines != copies*len(demanding())) {
			t.Errorf("%q: %v, %d lines, want one for each input", args, err, lines)
		}
	}
}

// No format and no command takes more than another.
func TestMemoryOfEachFormat(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	t.Chdir(t.TempDir())
	put(t, "prose.txt", string(demanding()["prose"][:defaultMaxBytes/4]))
	put(t, "lines.txt", string(demanding()["lines"]))
	calls := [][]string{{"explain"}, {"explain", "-o", "json"}, {"--spans"}, {"--spans", "-o", "yaml"}}
	for _, name := range format.Names() {
		calls = append(calls, []string{"-o", name})
	}
	for _, args := range calls {
		lines, err := peakIsBounded(t, append(args, "prose.txt", "lines.txt")...)
		if mayRefuse := slices.Contains(args, "text"); lines < 2 && !mayRefuse {
			t.Errorf("%q: %v, %d lines", args, err, lines)
		}
	}
}

// peakIsBounded runs the program, which must keep to its memory, and counts the lines that it writes.
func peakIsBounded(t *testing.T, args ...string) (lines int, err error) {
	t.Helper()
	var out lineCounter
	peak, err := peakOfRun(t, &out, args...)
	if peak > promisedMemory {
		t.Errorf("%q: %d MiB, more than %d", args, peak>>20, promisedMemory>>20)
	}
	t.Logf("%q: %d MiB", args, peak>>20)
	return int(out), err
}

// peakOfRun is the most memory that a run of the program has had, and how it ended.
func peakOfRun(t *testing.T, out io.Writer, args ...string) (peak int64, err error) {
	t.Helper()
	cmd := exec.Command("newsdek", args...)
	cmd.Stdout = out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case err = <-ended:
			return peak, err
		case <-time.After(2 * time.Millisecond):
			peak = max(peak, peakOf(cmd.Process.Pid))
		}
	}
}

type lineCounter int

func (n *lineCounter) Write(p []byte) (int, error) {
	*n += lineCounter(bytes.Count(p, []byte{'\n'}))
	return len(p), nil
}

// A stream takes no more memory the longer it is.
func TestStreamMemoryIsBounded(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector takes memory of its own")
	}
	cmd := exec.Command("newsdek", "-i", "jsonl", "-j", "8")
	in, err1 := cmd.StdinPipe()
	out, err2 := cmd.StdoutPipe()
	if err := errors.Join(err1, err2, cmd.Start()); err != nil {
		t.Fatal(err)
	}
	const records = 30_000
	go func() {
		text, _ := json.Marshal(story(1))
		_, _ = io.Copy(in, strings.NewReader(strings.Repeat(fmt.Sprintf("{\"text\":%s}\n", text), records)))
	}()
	lines := bufio.NewReader(out)
	for range records {
		if _, err := lines.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	if peak := peakOf(cmd.Process.Pid); peak > 96<<20 {
		t.Errorf("%d MiB of memory over a stream", peak>>20)
	}
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}

// peakOf is the most memory that a process has had so far, 0 where the system does not say. Unlike its usage of
// resources when it ends, this holds nothing of the process that started it.
func peakOf(pid int) int64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	_, peak, _ := strings.Cut(string(status), "VmHWM:")
	var kibibytes int64
	_, _ = fmt.Sscan(peak, &kibibytes)
	return kibibytes << 10
}

// What is asked for before an input is read is enough for whatever it holds.
func TestRoomIsEnough(t *testing.T) {
	for name, data := range demanding() {
		for _, n := range []int{0, 1, 2, 100, 1000, 1 << 20, len(data)} {
			data := data[:min(n, len(data))]
			if most := atMost(int64(len(data))); takes(data) > most && most < roomBytes {
				t.Errorf("%s, %d bytes: %d is kept free, and it takes %d", name, len(data), most, takes(data))
			}
		}
	}
}

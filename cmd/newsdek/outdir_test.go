package main

import (
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// filesBelow lists the files of a folder.
func filesBelow(t *testing.T, dir string) (names []string) {
	t.Helper()
	_ = fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			names = append(names, name)
		}
		return nil
	})
	return names
}

func TestOutDirKeepsTheFolders(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"a/1.txt", "a/b/2.txt", "a/b/3.TXT", "c/v1.2", "d.txt"} {
		put(t, name, story(1))
	}
	status, out, messages := call(story(2), "-d", "out", "a", "./c/v1.2", "../"+filepath.Base(mustGetwd(t))+"/d.txt", "-")
	if status != exitDone || out != "" || messages != "newsdek: 6 files written to out\n" {
		t.Fatalf("status %d, %q, %q", status, out, messages)
	}
	want := []string{"1.json", "b/2.json", "b/3.json", "c/v1.2.json", filepath.Base(mustGetwd(t)) + "/d.json", "stdin.json"}
	got := filesBelow(t, "out")
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	_, whole, _ := call("", "a/1.txt")
	if one, _ := os.ReadFile("out/1.json"); string(one) != whole {
		t.Errorf("the file holds %s, standard output %s", one, whole)
	}
}

func mustGetwd(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestOutDirRefusesBeforeItWrites(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"two become one":   {[]string{"-d", "out", "a.txt", "b.txt", "a"}, "a.txt and a would both become out/a.json"},
		"the same twice":   {[]string{"-d", "out", "a.txt", "./a.txt"}, "a.txt and ./a.txt would both become out/a.json"},
		"overwriting":      {[]string{"-d", "there", "b.txt", "a.txt"}, "there/a.json exists; --force overwrites"},
		"an input is lost": {[]string{"-d", ".", "-o", "jsonl", "--force", "in", "b.txt"}, "in would become in.jsonl, which is an input"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			for _, name := range []string{"a.txt", "b.txt", "a", "in", "in.jsonl", "there/a.json"} {
				put(t, name, story(1))
			}
			if name == "an input is lost" {
				test.args = append(test.args, "in.jsonl")
			}
			before := filesBelow(t, ".")
			status, _, messages := call("", test.args...)
			if status != exitUsage || messages != "newsdek: "+test.want+"\n" {
				t.Errorf("status %d, %q", status, messages)
			}
			if after := filesBelow(t, "."); !slices.Equal(before, after) {
				t.Errorf("files before %q, after %q", before, after)
			}
		})
	}
}

func TestOutDirForceOverwrites(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "a.txt", story(1))
	put(t, "out/a.json", "old")
	if status, _, messages := call("", "-d", "out", "--force", "a.txt"); status != exitDone {
		t.Fatalf("status %d, %s", status, messages)
	}
	if got, _ := os.ReadFile("out/a.json"); !json.Valid(got) {
		t.Errorf("the old file stands: %s", got)
	}
}

func TestOutDirFollowsNoLinkOutOfIt(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "in/sub/a.txt", story(1))
	put(t, "in/b.txt", story(1))
	put(t, "elsewhere/b.json", "precious")
	if os.MkdirAll("out", 0o777) != nil || os.Symlink("../elsewhere", "out/sub") != nil || os.Symlink("../elsewhere/b.json", "out/b.json") != nil {
		t.Skip("no links here")
	}
	status, _, messages := call("", "-d", "out", "--force", "in")
	if status != exitUsage || !strings.Contains(messages, "out/sub/a.json: path escapes from parent") {
		t.Errorf("status %d, %q", status, messages)
	}
	if got := filesBelow(t, "elsewhere"); !slices.Equal(got, []string{"b.json"}) {
		t.Errorf("files outside: %q", got)
	}
	if got, _ := os.ReadFile("elsewhere/b.json"); string(got) != "precious" {
		t.Errorf("the file outside holds %s", got)
	}
	if got, _ := os.ReadFile("out/b.json"); !json.Valid(got) {
		t.Errorf("the link inside was not replaced: %s", got)
	}
}

func TestOutDirLeavesNothingOfAFailedWrite(t *testing.T) {
	t.Chdir(t.TempDir())
	put(t, "a.txt", story(1))
	put(t, "b.txt", story(1))
	put(t, "out/a.json/in-the-way", "")
	status, _, messages := call("", "-d", "out", "--force", "a.txt", "b.txt")
	if status != exitUsage || !strings.HasSuffix(messages, "newsdek: 1 of 2 files failed\nnewsdek: 1 file written to out\n") {
		t.Errorf("status %d, %q", status, messages)
	}
	if got, want := filesBelow(t, "out"), []string{"a.json/in-the-way", "b.json"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// program builds the program once for a test that must kill it.
func program(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "newsdek")
	if message, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, message)
	}
	return binary
}

// TestKilledBatchLeavesWholeFiles kills a batch at a hundred random moments; the next run removes what is left.
func TestKilledBatchLeavesWholeFiles(t *testing.T) {
	rounds := 100
	if testing.Short() {
		rounds = 10
	}
	binary, dir := program(t), archiveOf(t, 400)
	seen, abandoned := 0, 0
	for range rounds {
		out := t.TempDir()
		cmd := exec.Command(binary, "-d", out, dir)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(rand.N(60 * time.Millisecond))
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		abandoned += len(leftIn(t, out))
		if status, _, messages := call(story(1), "-d", out, "-"); status != exitDone || len(leftIn(t, out)) > 0 {
			t.Fatalf("status %d, %q; behind the next run, %q is left", status, messages, leftIn(t, out))
		}
		for _, name := range filesBelow(t, out) {
			data, err := os.ReadFile(filepath.Join(out, name))
			seen++
			if err != nil || !json.Valid(data) {
				t.Fatalf("%s is not whole: %v, %q", name, err, data)
			}
		}
		os.RemoveAll(out)
	}
	if seen -= rounds; seen == 0 || seen == rounds*400 || abandoned == 0 {
		t.Errorf("%d files were written in %d rounds, %d left: nothing was killed in the middle", seen, rounds, abandoned)
	}
}

// TestInterruptedBatchLeavesNoTemporaryFile sends what Ctrl-C does, and what ends a service or a session.
func TestInterruptedBatchLeavesNoTemporaryFile(t *testing.T) {
	binary, dir := program(t), archiveOf(t, 3000)
	for _, sent := range []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP} {
		t.Run(sent.String(), func(t *testing.T) {
			if signal.Ignored(sent) { // as nohup has it
				t.Skip("it is ignored here")
			}
			out := t.TempDir()
			var messages strings.Builder
			cmd := exec.Command(binary, "-d", out, dir)
			cmd.Stderr = &messages
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			for deadline := time.Now().Add(5 * time.Second); len(filesBelow(t, out)) == 0 && time.Now().Before(deadline); {
				time.Sleep(time.Millisecond)
			}
			start := time.Now()
			_ = cmd.Process.Signal(sent)
			_ = cmd.Wait()
			if took := time.Since(start); took > time.Second {
				t.Errorf("it took %v to end", took)
			}
			if cmd.ProcessState.ExitCode() != exitInterrupt || !strings.HasPrefix(messages.String(), "newsdek: interrupted after ") {
				t.Errorf("%v, %q", cmd.ProcessState, messages.String())
			}
			if got := leftIn(t, out); len(got) > 0 {
				t.Errorf("%q is left", got)
			}
		})
	}
}

// A signal that whoever started the program has it ignore does not end it.
func TestIgnoredSignalsStayIgnored(t *testing.T) {
	binary, out := program(t), t.TempDir()
	cmd := exec.Command("sh", "-c", `trap '' HUP INT; : >"$0.ready"; exec "$0" "$@"`, binary, "-d", out, "-")
	in, err := cmd.StdinPipe()
	if err := errors.Join(err, cmd.Start()); err != nil {
		t.Skip(err)
	}
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if _, err := os.Stat(binary + ".ready"); err == nil {
			break
		}
	}
	time.Sleep(100 * time.Millisecond) // for the program to begin
	_ = cmd.Process.Signal(syscall.SIGHUP)
	_ = cmd.Process.Signal(os.Interrupt)
	time.Sleep(50 * time.Millisecond)
	_, _ = io.WriteString(in, story(1))
	in.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	if got := filesBelow(t, out); !slices.Equal(got, []string{"stdin.json"}) {
		t.Errorf("got %q", got)
	}
}

// leftIn lists the files and folders that are no outputs.
func leftIn(t *testing.T, out string) (left []string) {
	t.Helper()
	_ = filepath.WalkDir(out, func(name string, e fs.DirEntry, _ error) error {
		if strings.Contains(name, stagePrefix) || !e.IsDir() && !strings.HasSuffix(name, ".json") {
			left = append(left, name)
		}
		return nil
	})
	return left
}

func TestOutDirIsNamed(t *testing.T) {
	if status, out, messages := call(story(1), "--out-dir", ""); status != exitUsage || out != "" || messages != "newsdek: --out-dir names no folder\n" {
		t.Errorf("status %d, output %q, messages %q", status, out, messages)
	}
}

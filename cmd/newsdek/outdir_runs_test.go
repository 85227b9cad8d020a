package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Two runs that write the same outputs at the same time never replace each other's: each file has one winner, and the
// other run tells it.
func TestTwoRunsAtOnce(t *testing.T) {
	const files = 300
	a, b, out := t.TempDir(), t.TempDir(), t.TempDir()
	for i := range files {
		put(t, filepath.Join(a, "x", fmt.Sprintf("%d.txt", i)), story(i))
		put(t, filepath.Join(b, "x", fmt.Sprintf("%d.txt", i)), strings.ReplaceAll(story(i), "Ferry", "Bus"))
	}
	refused := 0
	var messages [2]bytes.Buffer
	var runs [2]*exec.Cmd
	for i, dir := range []string{a, b} {
		runs[i] = exec.Command("newsdek", "-d", out, "x")
		runs[i].Dir, runs[i].Stderr = dir, &messages[i]
		if err := runs[i].Start(); err != nil {
			t.Fatal(err)
		}
	}
	won := [2]int{}
	for i, run := range runs {
		_ = run.Wait()
		said := messages[i].String()
		if n := strings.Count(said, "exists; --force overwrites\n"); n > 0 {
			refused++
			if run.ProcessState.ExitCode() != exitUsage {
				t.Errorf("%v, with %s", run.ProcessState, said)
			}
			if won[i] = files - n; n == 1 { // it was refused before it began
				won[i] = -1
			}
		} else {
			won[i] = files
		}
	}
	ferries := 0
	for i := range files {
		data, err := os.ReadFile(filepath.Join(out, fmt.Sprintf("%d.json", i)))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(data, []byte("Ferry")) {
			ferries++
		}
	}
	if won[0] >= 0 && won[0] != ferries || won[1] >= 0 && won[1] != files-ferries || refused == 0 {
		t.Errorf("the runs say that they wrote %d files, and there are %d and %d of them", won, ferries, files-ferries)
	}
	if left := leftIn(t, out); len(left) > 0 {
		t.Errorf("%q is left", left)
	}
}

// A run removes what a killed one left, and leaves alone what one that lives needs.
func TestSweepSparesTheLiving(t *testing.T) {
	out := t.TempDir()
	put(t, filepath.Join(out, stagePrefix+"DEAD", lockName), "")
	put(t, filepath.Join(out, stagePrefix+"DEAD", "17"), "{")
	if err := os.Mkdir(filepath.Join(out, stagePrefix+"BORN"), 0o777); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(out, stagePrefix+"notes.json"), "a file that is no folder")
	dir := archiveOf(t, 1)
	living := exec.Command("newsdek", "-d", out, dir, "-")
	in, _ := living.StdinPipe()
	if err := living.Start(); err != nil {
		t.Fatal(err)
	}
	alive := func() []string {
		return slices.DeleteFunc(leftIn(t, out), func(name string) bool { return strings.HasSuffix(name, ".json") })
	}
	written := filepath.Join(out, "00", "00000.json")
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(time.Millisecond) {
		if _, err := os.Stat(written); err == nil {
			break
		}
	}
	if got := alive(); len(got) != 2 { // the folder of the run, and its lock
		t.Errorf("beside a run that lives there is %q", got)
	}
	if status, _, messages := call("", "-d", out, filepath.Join(archiveOf(t, 1), "00", "00000.txt")); status != exitDone || len(alive()) != 2 {
		t.Errorf("status %d, %s; the other run has %q left", status, messages, alive())
	}
	_, _ = io.WriteString(in, story(2))
	in.Close()
	if err := living.Wait(); err != nil || len(alive()) > 0 {
		t.Errorf("%v, %q is left", err, alive())
	}
	if _, err := os.Stat(filepath.Join(out, "stdin.json")); err != nil {
		t.Error(err)
	}
}

// What a run cannot remove, the next one can: its lock stays.
func TestStageThatIsNotEmptiedKeepsItsLock(t *testing.T) {
	out := t.TempDir()
	stage := filepath.Join(out, stagePrefix+"STUCK")
	put(t, filepath.Join(stage, lockName), "")
	put(t, filepath.Join(stage, "17", "x"), "a folder that is not empty is not removed")
	sweepFolder(out)
	if _, err := os.Stat(filepath.Join(stage, lockName)); err != nil {
		t.Error(err)
	}
	if err := os.Remove(filepath.Join(stage, "17", "x")); err != nil {
		t.Fatal(err)
	}
	if sweepFolder(out); len(leftIn(t, out)) > 0 {
		t.Errorf("%q is left", leftIn(t, out))
	}
}

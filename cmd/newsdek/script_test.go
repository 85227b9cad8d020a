package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/cobra"
)

func TestMain(m *testing.M) {
	testscript.Main(tests{m}, map[string]func(){"newsdek": main})
}

// tests run as on a person's machine, also where a CI runs them: what that changes, a test sets.
type tests struct{ *testing.M }

func (t tests) Run() int {
	for _, name := range append(ciNames, "GITHUB_WORKSPACE") {
		os.Unsetenv(name)
	}
	return t.M.Run()
}

// The scripts use the program as a person does: command, input and output stand in one file.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/scripts",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		UpdateScripts:       *update,
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status": scriptStatus,
			"bytes":  scriptBytes,
			"fill":   scriptFill,
			"keys":   scriptKeys,
			"lines":  scriptLines,
			"pack":   scriptPack,
			"plain":  scriptPlain,
		},
		Condition: func(name string) (bool, error) {
			switch name {
			case "root":
				return os.Geteuid() == 0, nil
			case "util-linux": // whose script knows -c
				out, _ := exec.Command("script", "--version").Output()
				return strings.Contains(string(out), "util-linux"), nil
			}
			return false, errors.New("unknown condition " + name)
		},
	})
}

// scriptStatus is `status N program args…`: the program must exit with that status.
func scriptStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N program args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("status %d, want %d", got, want)
	}
}

// scriptBytes is `bytes file text`, where text has the escapes of a Go string.
func scriptBytes(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: bytes file text")
	}
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}

// scriptFill is `fill file n`: n bytes of prose.
func scriptFill(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: fill file n")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	const prose = "The ferry left its pier on Monday, and so it did on the day after.\n\n"
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte(prose), n/len(prose)+1)[:n], 0o666))
}

// scriptLines is `lines file n`: n lines of text, each with a blank one behind.
func scriptLines(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: lines file n")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte("1\n\n"), n), 0o666))
}

// scriptPack is `pack archive file…`: it makes an archive of archives, one for each file.
func scriptPack(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: pack archive file...")
	}
	var out bytes.Buffer
	for _, name := range args[1:] {
		var to io.WriteCloser = gzip.NewWriter(&out)
		if strings.HasSuffix(args[0], ".zst") {
			zst, err := zstd.NewWriter(&out)
			ts.Check(err)
			to = zst
		}
		_, err := io.WriteString(to, ts.ReadFile(name))
		ts.Check(errors.Join(err, to.Close()))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out.Bytes(), 0o666))
}

// scriptPlain is `plain file…`: nothing but line ends that a terminal acts on. It takes stdout and stderr, too.
func scriptPlain(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		text := ts.ReadFile(name)
		if !neg && !utf8.ValidString(text) {
			ts.Fatalf("%s holds bytes that are not UTF-8", name)
		}
		for _, r := range text {
			if bad := r != '\n' && hidden(r); bad && !neg {
				ts.Fatalf("%s holds the control character %U", name, r)
			} else if bad {
				return
			}
		}
	}
	if neg {
		ts.Fatalf("no control character")
	}
}

// Each command says in its help how it is called.
func TestEveryCommandHasExamples(t *testing.T) {
	root := newRoot(&streams{strings.NewReader(""), &bytes.Buffer{}, &bytes.Buffer{}}, []string{"help"})
	for _, cmd := range append([]*cobra.Command{root}, root.Commands()...) {
		if cmd.Short == "" || cmd.Long == "" || !strings.HasPrefix(cmd.Example, "  newsdek") {
			t.Errorf("%s: short %q, long %q, example %q", cmd.CommandPath(), cmd.Short, cmd.Long, cmd.Example)
		}
		var out, errOut bytes.Buffer
		args := append(strings.Fields(cmd.CommandPath())[1:], "--help")
		if status := run(args, strings.NewReader(""), &out, &errOut); status != exitDone || errOut.Len() > 0 || !strings.Contains(out.String(), cmd.Example) {
			t.Errorf("%s --help: status %d, stderr %q, and on stdout no examples:\n%s", cmd.CommandPath(), status, errOut.String(), out.String())
		}
	}
}

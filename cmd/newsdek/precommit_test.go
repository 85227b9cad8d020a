package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

// A committer is a repository in which pre-commit runs our hook.
type committer struct {
	*testing.T
	dir string
}

func (c committer) put(name, text string) { put(c.T, filepath.Join(c.dir, name), text) }

func (c committer) run(name string, args ...string) (output string, err error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@example.org",
		"GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@example.org", "PRE_COMMIT_HOME="+filepath.Join(c.dir, ".cache"))
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func (c committer) must(name string, args ...string) {
	c.Helper()
	if out, err := c.run(name, args...); err != nil {
		c.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
}

func (c committer) commit() (output string, err error) {
	c.must("git", "add", "-A")
	return c.run("git", "commit", "-m", "x")
}

// hook is the hook as others have it, but that it runs the program of this test.
func hook(t *testing.T, more map[string]any) string {
	var hooks []map[string]any
	if err := yaml.Unmarshal([]byte(read(t, "../../.pre-commit-hooks.yaml")), &hooks); err != nil || len(hooks) != 1 {
		t.Fatal(err, hooks)
	}
	hooks[0]["language"] = "system"
	for key, value := range more {
		hooks[0][key] = value
	}
	config, err := yaml.Marshal(map[string]any{"repos": []any{map[string]any{"repo": "local", "hooks": hooks}}})
	if err != nil {
		t.Fatal(err)
	}
	return string(config)
}

func newCommitter(t *testing.T, more map[string]any) committer {
	for _, name := range []string{"git", "pre-commit"} {
		if _, err := exec.LookPath(name); err != nil {
			t.Skip("there is no " + name)
		}
	}
	config := hook(t, more)
	c := committer{t, t.TempDir()}
	c.put(".pre-commit-config.yaml", config)
	c.put(".gitignore", ".cache\n")
	for i := range 3 {
		c.put(fmt.Sprintf("fixtures/%d.txt", i), story(i))
		_, record, _ := call(story(i))
		c.put(fmt.Sprintf("fixtures/%d.json", i), record)
	}
	c.must("git", "init", "-q", ".")
	c.must("pre-commit", "install")
	if out, err := c.commit(); err != nil {
		t.Fatalf("three good fixtures: %v\n%s", err, out)
	}
	return c
}

// The hook catches a wrong golden that is committed alone, and looks at no other folder than the one that is named.
func TestPreCommit(t *testing.T) {
	c := newCommitter(t, nil)
	c.put("fixtures/1.json", `{"headline": "Ferry 1 sinks"}`)
	if out, err := c.commit(); err == nil || strings.Count(out, "golden-differs") != 1 || !strings.Contains(out, "1 article, 1 golden compared") {
		t.Errorf("a wrong golden: %v\n%s", err, out)
	}
	c.must("git", "checkout", "HEAD", "fixtures/1.json")
	c.put(".pre-commit-config.yaml", hook(t, map[string]any{"files": `^fixtures/.*\.(txt|json|ya?ml)$`}))
	c.put("requirements.txt", "requests==2.32\n")
	c.put("data.json", "{}\n")
	if out, err := c.commit(); err != nil || !strings.Contains(out, "Skipped") {
		t.Errorf("files outside: %v\n%s", err, out)
	}
	c.put("fixtures/0.txt", story(7))
	c.put("fixtures/0.json", read(t, filepath.Join(c.dir, "fixtures/1.json")))
	if out, err := c.commit(); err == nil || !strings.Contains(out, "\n1 article, 1 golden compared") {
		t.Errorf("an article with its golden: %v\n%s", err, out)
	}
}

// With a folder as its argument it finds what is gone, too.
func TestPreCommitOfAFolder(t *testing.T) {
	c := newCommitter(t, map[string]any{"args": []string{"--require-golden", "fixtures"}, "pass_filenames": false, "always_run": true})
	if err := os.Remove(filepath.Join(c.dir, "fixtures/1.txt")); err != nil {
		t.Fatal(err)
	}
	if out, err := c.commit(); err == nil || !strings.Contains(out, "golden-orphan") {
		t.Errorf("an article that is gone: %v\n%s", err, out)
	}
}

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"newsdek/parse/internal/page"
)

const (
	text = `Ferry to Kuzuada sails again

The boat had been under repair since March and the islanders had rowed

Ferry to Kuzuada sails again

World Bulletin / News Desk

The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.

Güncelleme Tarihi: 27 Kasım 2015, 09:44
`
	truth = `{
  "headline": "Ferry to Kuzuada sails again",
  "byline": {"any": [null, "World Bulletin / News Desk"]},
  "body": ["The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano."],
  "updated": "2015-11-27T09:44:00+02:00",
  "no field": "and no matter"
}`
)

// folder holds files, which are named and said in turns.
func folder(t *testing.T, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for k := 0; k < len(files); k += 2 {
		if err := os.WriteFile(filepath.Join(dir, files[k]), []byte(files[k+1]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func runs(args ...string) (status int, out, errOut string) {
	var o, e strings.Builder
	status = run(args, &o, &e)
	return status, o.String(), e.String()
}

// Where all is right nothing is climbed.
func TestNothingToClimb(t *testing.T) {
	dir := folder(t, "a.txt", text, "a.json", truth, "b.txt", text, "b.json", truth)
	status, out, errOut := runs("-d", dir+"=2")
	want := fmt.Sprintf("%s: 8 of 8 fields right, 8 before; 2 of 2 pages whole, 2 before\n", dir)
	if status != 0 || out != want || errOut != "" {
		t.Errorf("status %d, %q, %q; want %q", status, out, errOut, want)
	}
}

// An integer that makes a page read wrongly is moved until it is read rightly, and told.
func TestClimb(t *testing.T) {
	pages, err := load([]string{folder(t, "a.txt", text, "a.json", truth)})
	if err != nil {
		t.Fatal(err)
	}
	const far = 160 // enough to spoil the page by one integer
	stride, spoilt := strides[len(strides)-1], 0
	for _, p := range page.Prices() {
		was := *p.Value
		for *p.Value < was+far && loss(pages).climbed == 0 {
			*p.Value += stride
		}
		if bad := *p.Value; loss(pages).climbed > 0 {
			spoilt++
			changes := climb(pages, []page.Price{p}, 1)
			if now := loss(pages); now.climbed > 0 || len(changes) != 1 || changes[0] != (change{p.Name, bad, *p.Value}) {
				t.Errorf("%s: changes %v leave a loss of %v", p.Name, changes, now.climbed)
			}
		}
		*p.Value = was
	}
	if spoilt == 0 {
		t.Error("no integer matters to the page")
	}
}

// What makes the watched half worse is not kept.
func TestWatchedHalfHolds(t *testing.T) {
	wrong := strings.Replace(truth, `"2015-11-27T09:44:00+02:00"`, "null", 1)
	dir := folder(t, "a.txt", text, "a.json", wrong, "b.txt", text, "b.json", truth)
	status, out, _ := runs("-d", dir)
	want := fmt.Sprintf("%s: 7 of 8 fields right, 7 before; 1 of 2 pages whole, 1 before\n", dir)
	if status != 0 || out != want {
		t.Errorf("status %d, %q, want %q", status, out, want)
	}
}

func TestErrors(t *testing.T) {
	for name, tt := range map[string]struct {
		args []string
		want string
	}{
		"no folder":         {nil, "no pages"},
		"a missing folder":  {[]string{"-d", filepath.Join(t.TempDir(), "none")}, "none: no pages"},
		"an empty folder":   {[]string{"-d", t.TempDir()}, "no pages"},
		"a bad weight":      {[]string{"-d", folder(t, "a.txt", text, "a.json", truth) + "=much"}, `"much" is no weight`},
		"a page alone":      {[]string{"-d", folder(t, "a.txt", text)}, "a.json"},
		"a record in parts": {[]string{"-d", folder(t, "a.txt", text, "a.json", truth[:9])}, "a.txt"},
		"an unknown flag":   {[]string{"-e", "x"}, "-e"},
	} {
		status, out, errOut := runs(tt.args...)
		if status != 2 || out != "" || !strings.Contains(errOut, tt.want) {
			t.Errorf("%s: status %d, %q, %q; want 2 and an error with %q", name, status, out, errOut, tt.want)
		}
	}
}

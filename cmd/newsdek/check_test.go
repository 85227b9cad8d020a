package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

const findingsDir = "../../testdata/findings"

// findings runs check and reads its JSON report.
func findings(t *testing.T, args ...string) (found []finding) {
	t.Helper()
	_, out, messages := call("", append([]string{"check", "--report=json"}, args...)...)
	if messages != "" {
		t.Errorf("check %q says %s", args, messages)
	}
	for line := range strings.Lines(out) {
		var f finding
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		found = append(found, f)
	}
	return found
}

func codesOf(found []finding) (codes []string) {
	for _, f := range found {
		codes = append(codes, f.Code)
	}
	return codes
}

func TestEachFixtureSetsOffItsCodeAndNoOther(t *testing.T) {
	files, err := filepath.Glob(findingsDir + "/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range append(files, findingsDir+"/golden-orphan.json") {
		code := strings.TrimSuffix(filepath.Base(file), filepath.Ext(file))
		names = append(names, code)
		args := []string{file}
		if code == goldenMissing {
			args = append(args, "--require-golden")
		}
		if codes := codesOf(findings(t, args...)); !slices.Equal(codes, []string{code}) {
			t.Errorf("%s sets off %v", file, codes)
		}
	}
	for _, r := range findable() {
		if !slices.Contains(names, r.code) {
			t.Errorf("no fixture sets off %s", r.code)
		}
	}
}

func TestEachCodeIsListed(t *testing.T) {
	_, help, _ := call("", "check", "--help")
	_, sarif, _ := call("", "check", "--report=sarif", findingsDir)
	for _, r := range findable() {
		if !strings.Contains(help, "  "+r.code+" ") || !strings.Contains(help, r.meaning) || r.meaning == "" {
			t.Errorf("check --help does not explain %s", r.code)
		}
		if !strings.Contains(sarif, `"id": "`+r.code+`"`) {
			t.Errorf("the SARIF rules lack %s", r.code)
		}
	}
}

func TestRequiredFieldsHaveTheirCodes(t *testing.T) {
	for _, field := range required {
		if meaning(checkRules, field+"-missing") == "" {
			t.Errorf("%s has no code", field)
		}
	}
}

func TestCheckFlags(t *testing.T) {
	once := filepath.Join(findingsDir, "headline-not-repeated.txt")
	noDek := filepath.Join(findingsDir, "dek-missing.txt")
	for _, test := range []struct {
		args   string
		status int
		says   string // on standard error
	}{
		{once, exitFindings, ""},
		{"--require dek,body " + once, exitDone, ""},
		{"--ignore headline-not-repeated " + once, exitDone, ""},
		{"--ignore dek-missing,headline-not-repeated " + once + " " + noDek, exitDone, ""},
		{"--require headlin " + once, exitUsage, `unknown field "headlin"; did you mean headline? (known: headline, dek, byline, body, updated)`},
		{"--ignore dek-mising " + once, exitUsage, `unknown code "dek-mising"; did you mean dek-missing? (known: headline-differs, `},
		{"--ignore zzz " + once, exitUsage, `unknown code "zzz" (known: `},
		{"--ignore empty " + once, exitUsage, `unknown code "empty"`},
		{"--report sarf " + once, exitUsage, `unknown report "sarf"; did you mean sarif?`},
		{"--report sarif= " + once, exitUsage, "names no file"},
		{"--report sarif --report text " + once, exitUsage, "sarif must be alone on standard output"},
		{"--report github --report text " + once, exitFindings, ""},
		{"-j 0 " + once, exitUsage, "--jobs must be"},
		{"--update -", exitUsage, "standard input has no golden"},
		{"nowhere", exitUsage, "nowhere: no such file"},
	} {
		status, _, messages := call("", append([]string{"check"}, strings.Fields(test.args)...)...)
		if status != test.status || !strings.Contains(messages, test.says) || test.says == "" && messages != "" {
			t.Errorf("check %s: status %d, want %d; says %q, want %q", test.args, status, test.status, messages, test.says)
		}
	}
}

func TestCheckWorstStatusWins(t *testing.T) {
	dir := t.TempDir()
	good, flawed, empty := filepath.Join(dir, "a.txt"), filepath.Join(findingsDir, "dek-missing.txt"), filepath.Join(dir, "b.txt")
	put(t, good, story(1))
	put(t, empty, "")
	for _, test := range []struct {
		files  []string
		status int
	}{
		{[]string{good}, exitDone},
		{[]string{flawed, good}, exitFindings},
		{[]string{flawed, empty, good}, exitNoArticle},
		{[]string{empty, "nowhere", flawed}, exitUsage},
	} {
		if status, _, _ := call("", append([]string{"check"}, test.files...)...); status != test.status {
			t.Errorf("%v: status %d, want %d", test.files, status, test.status)
		}
	}
	if status, out, _ := call("", "check"); status != exitNoArticle || !strings.HasPrefix(out, "stdin:1:1: error: ") {
		t.Errorf("empty standard input: status %d, %s", status, out)
	}
}

func TestCheckKeepsTheOrderForAnyNumberOfJobs(t *testing.T) {
	dir := archiveOf(t, 60)
	for _, name := range []string{"03/00010.txt", "01/00001.txt"} {
		put(t, filepath.Join(dir, name), strings.Replace(story(1), " sails again", " fromKuzuada\n", 1))
	}
	_, one, _ := call("", "check", "-j1", dir, findingsDir)
	_, many, _ := call("", "check", "-j32", dir, findingsDir)
	flawed, _ := filepath.Glob(findingsDir + "/*.txt")
	if one != many || !strings.Contains(one, fmt.Sprintf("%d articles, 1 golden compared: ", 60+len(flawed))) {
		t.Errorf("-j1 writes\n%s-j32 writes\n%s", one, many)
	}
}

// To check takes at most twice as long as to convert, also where converting wrote the goldens.
func BenchmarkCheck(b *testing.B) {
	dir, converted := archiveOf(b, 500), archiveOf(b, 500)
	b.Chdir(converted)
	for _, args := range [][]string{{"check", "--update", dir}, {"--out-dir", ".", "."}} {
		if status := run(args, nil, io.Discard, io.Discard); status != exitDone {
			b.Fatal(args, status)
		}
	}
	for _, test := range []struct {
		name string
		args []string
	}{{"convert", []string{dir}}, {"check", []string{"check", dir}}, {"check-converted", []string{"check", converted}}} {
		b.Run(test.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if status := run(test.args, nil, io.Discard, io.Discard); status != exitDone {
					b.Fatal(status)
				}
			}
		})
	}
}

// Of one code, a file shows so many findings, and says how many more there are, whether it is ignored or not.
func TestManyFindingsAlike(t *testing.T) {
	const alike = 150
	path := filepath.Join(t.TempDir(), "a.txt")
	var body []string
	for i := range alike {
		body = append(body, fmt.Sprintf("Kaptan %[1]d tekneye %[1]d kez bindi, sonra %[1]d kişiye şöyle dedi: \"Deniz %[1]d gün güzeldi, %[1]d gün değildi.", i*7919))
	}
	header, _, _ := strings.Cut(story(1), "The only")
	put(t, path, header+strings.Join(body, "\n\n"))
	golden, _ := json.Marshal(map[string]any{"body": append(slices.Repeat([]string{"Deniz."}, alike-1), body[alike-1])})
	for _, test := range []struct {
		golden, ignore string
		want           map[string]int
	}{
		{"{}", "golden-differs", map[string]int{"unclosed-quote": maxAlike + 1}},
		{string(golden), "unclosed-quote", map[string]int{"golden-differs": maxAlike + 1}},
		{string(golden), "golden-differs,unclosed-quote", map[string]int{}},
	} {
		put(t, strings.TrimSuffix(path, "txt")+"json", test.golden)
		_, out, _ := call("", "check", "--require", "body", "--report", "json", "--ignore", test.ignore, path)
		got := make(map[string]int)
		for line := range strings.Lines(out) {
			var f finding
			if err := json.Unmarshal([]byte(line), &f); err != nil {
				t.Fatal(err)
			}
			got[f.Code]++
		}
		if !maps.Equal(got, test.want) {
			t.Errorf("ignoring %s: %v, want %v", test.ignore, got, test.want)
		}
		if len(test.want) > 0 && !regexp.MustCompile(`"(50|49) more like this are not shown"`).MatchString(out) {
			t.Errorf("ignoring %s: it does not say how many more there are:\n%.500s", test.ignore, out)
		}
	}
}

func TestDiffOfLongTexts(t *testing.T) {
	long := strings.Repeat("ğ", longestDiff)
	for _, test := range []struct {
		old, new any
		want     string
	}{
		{"a", "b", "-a\n+b\n"},
		{nil, "b", "-null\n+b\n"},
		{[]any{"a", "b", "c"}, []any{"a", "c"}, "-b\n"},
		{"a", long, "-a\n+" + long[:longestDiff] + "…\n"},
		{[]any{}, []any{"a", long, "b"}, "+a\n+… 2 more\n"},
	} {
		old, _ := json.Marshal(test.old)
		new, _ := json.Marshal(test.new)
		if got := diff(old, new); got != test.want {
			t.Errorf("%.20q and %.20q: %d bytes, want %d: %.40q", test.old, test.new, len(got), len(test.want), got)
		}
	}
}

// What two texts begin with alike ends between characters.
func TestSame(t *testing.T) {
	for _, test := range []struct {
		a, b, want string
	}{
		{"", "a", ""}, {"abc", "abd", "ab"}, {"ağ", "aş", "a"}, {"ağ", "ağ", "ağ"}, {"ağ", "ağb", "ağ"}, {"Ç", "ç", ""}, {"“a", "”a", ""},
	} {
		if got := test.a[:same(test.a, test.b)]; got != test.want {
			t.Errorf("%q and %q begin alike with %q, not %q", test.a, test.b, test.want, got)
		}
	}
}

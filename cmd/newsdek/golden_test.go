package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestGoldens(t *testing.T) {
	const dir = "../../testdata/articles"
	for _, f := range findings(t, "--require=", dir) {
		if f.Code == goldenDiffers {
			t.Errorf("%s:%d: %s\n%s", f.File, f.Line, f.Message, f.Diff)
		}
	}
	articles, err := filepath.Glob(dir + "/*.txt")
	if err != nil || len(articles) == 0 {
		t.Fatal("no articles", err)
	}
	for _, file := range articles {
		if _, err := os.Stat(goldenPath(file, ".json")); err != nil {
			t.Error(err)
		}
	}
}

// A golden may have every key that newsdek prints, with the value that it prints.
func TestGoldenMayHaveEveryKey(t *testing.T) {
	for ext, output := range map[string]string{".json": "json", ".yaml": "yaml", ".yml": "jsonl"} {
		article, path := beside(t, ext, "")
		_, record, _ := call("", "--spans", "-o", output, article)
		put(t, path, record)
		if found := findings(t, article); len(found) > 0 || !strings.Contains(record, "spans") {
			t.Errorf("%s: %v", ext, found)
		}
	}
}

// beside puts a story and a golden into a new folder.
func beside(t *testing.T, ext, golden string) (article, path string) {
	t.Helper()
	article = filepath.Join(t.TempDir(), "a.txt")
	put(t, article, story(1))
	path = goldenPath(article, ext)
	if golden != "" {
		put(t, path, golden)
	}
	return article, path
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestGoldenComparesValues(t *testing.T) {
	for _, test := range []struct{ name, ext, golden, want string }{
		{"formatting", ".json", "\ufeff{\"desk\":\"News\\u0020Desk\",\n\"headline\" : \"Ferry 1 sails again\"}", ""},
		{"yaml date without quotes", ".yaml", "updated: 2015-11-27T09:44:00+02:00\npublished: ~\n", ""},
		{"yaml day without quotes", ".yaml", "published: 2015-11-26\n", `published is null, and a.yaml has "2015-11-26"`},
		{"yml list", ".yml", "body: [The only ferry to the island left its pier on Monday.]\nwarnings: []\n", ""},
		{"spans", ".json", `{"spans": {"headline": [{"line": 1, "start": 0, "end": 19}, {"line": 5, "start": 65, "end": 84}]}}`, "spans is {"},
		{"file", ".json", `{"file": "elsewhere/b.txt"}`, ""},
		{"empty", ".json", `{}`, "the golden has no key"},
		{"null", ".json", `{"section": "Turkey"}`, `section is null, and a.json has "Turkey"`},
		{"letter", ".json", `{"headline": "Ferry 1 sials again"}`, `headline is "Ferry 1 sails again", and a.json has "Ferry 1 sials again"`},
		{"count", ".json", `{"body": []}`, "body is a list of 1, and a.json has a list of 0"},
		{"kind", ".json", `{"headline": 7}`, `headline is "Ferry 1 sails again", and a.json has 7`},
		{"key", ".json", `{"bodi": []}`, `unknown key "bodi"; did you mean body?`},
		{"broken", ".json", `{"dek": `, "it is no JSON: unexpected EOF"},
		{"emoji of two escapes", ".json", `{"headline": "\ud83d\ude00"}`, `a.json has "😀"`},
		{"no list", ".json", `{"body": null}`, "body is a list of 1, and a.json has null"},
		{"keys that are no text", ".yaml", "spans: {1: 2}\n", "it holds no record"},
		{"list", ".json", `[]`, "it holds no record"},
		{"null record", ".json", `null`, "it holds no record"},
		{"empty yaml", ".yaml", "\n", "it holds no record"},
		{"broken yaml", ".yml", "a: [", "it is no YAML: did not find expected node content"},
	} {
		article, _ := beside(t, test.ext, test.golden)
		found := findings(t, article)
		switch {
		case test.want == "" && len(found) > 0:
			t.Errorf("%s: %v", test.name, found)
		case test.want != "" && (len(found) != 1 || found[0].Code != goldenDiffers || !strings.Contains(found[0].Message, test.want)):
			t.Errorf("%s: found %v, want %q", test.name, found, test.want)
		}
	}
}

// What is wrong with a golden itself is told at its place in the golden.
func TestGoldenFlawsHavePlaces(t *testing.T) {
	for _, test := range []struct {
		ext, golden  string
		line, column int
	}{
		{".json", "{\n  \"dek\": }", 2, 10},
		{".json", "{\"dek\": null,\n}", 1, 13},
		{".json", "{\"çok\": 1}x", 1, 11},
		{".json", "{\n  \"dek\": \"The boat had been under repair since March.\",\n  \"body \": []}", 3, 3},
		{".json", "{\n  \"headline\": \"Ferry 1 sails again\",\n  \"de\n}\n", 3, 6},
		{".yaml", "desk: News Desk\nbodi: []\n", 2, 1},
		{".yaml", "desk: News Desk\n\tdek: x\n", 2, 1},
		{".yaml", "desk: News Desk\n- dek\n", 2, 1},
		{".yaml", "desk: News Desk\nspans: {1: 2}\n", 2, 9},
	} {
		article, path := beside(t, test.ext, test.golden)
		found := findings(t, article)
		if len(found) != 1 || found[0].File != path || found[0].Line != test.line || found[0].Column != test.column {
			t.Errorf("%q: %+v, want at %d:%d", test.golden, found, test.line, test.column)
		}
	}
}

func TestUpdateFillsAGoldenWithoutKeys(t *testing.T) {
	article, path := beside(t, ".json", `{}`)
	if status, _, messages := call("", "check", "--update", article); status != exitDone {
		t.Errorf("status %d: %s", status, messages)
	}
	if got := read(t, path); !strings.Contains(got, `"headline": "Ferry 1 sails again"`) {
		t.Errorf("{} became %s", got)
	}
}

// A golden that was cut anywhere but behind a member is no golden, however alike it begins.
func TestGoldenThatWasCutIsFound(t *testing.T) {
	article, path := beside(t, ".json", "")
	put(t, article, strings.Replace(story(1), "the island", "the island, the pier", 1))
	_, record, _ := call(read(t, article))
	for cut := range len(record) {
		put(t, path, record[:cut]+"\n}\n")
		whole := json.Valid([]byte(read(t, path))) && strings.Contains(read(t, path), ":")
		if found := findings(t, article); (len(found) == 0) != whole {
			t.Errorf("%d findings for\n%s", len(found), read(t, path))
		}
	}
	put(t, path, record+"\n}\n")
	if found := findings(t, article); len(found) != 1 {
		t.Errorf("a second end: %v", found)
	}
}

func TestGoldenDiffShowsParagraphs(t *testing.T) {
	const body = "The only ferry to the island left its pier on Monday."
	for _, test := range []struct {
		golden       string
		line, column int
		diff         string
	}{
		{`["The only ferry to the island left its pier on\u001b Monday."]`, 9, 46,
			"-The only ferry to the island left its pier on␛ Monday.\n+" + body + "\n"},
		{`["one", "` + body + `"]`, 9, 1, "-one\n"},
		{`["` + body + `", "two"]`, 9, 1, "-two\n"},
		{`["` + body + `", "two", "` + body + `"]`, 9, 1, "-two\n-" + body + "\n"},
		{`[]`, 9, 1, "+" + body + "\n"},
		{`null`, 9, 1, "-null\n+" + body + "\n"},
	} {
		article, _ := beside(t, ".json", `{"body": `+test.golden+`}`)
		found := findings(t, article)
		want := "--- a.json\n+++ a.txt\n" + test.diff
		if len(found) != 1 || found[0].Diff != want || found[0].Line != test.line || found[0].Column != test.column {
			t.Errorf("%s: %+v, want at %d:%d\n%s", test.golden, found, test.line, test.column, want)
		}
	}
}

func TestUpdateWritesWhatIsMissing(t *testing.T) {
	article, path := beside(t, ".json", "")
	if status, out, _ := call("", "check", "--update", article); status != exitDone || out != "1 article, 0 goldens compared: no findings, 1 golden written\n" {
		t.Errorf("status %d, %s", status, out)
	}
	if _, record, _ := call(story(1)); read(t, path) != record {
		t.Errorf("the golden is not what newsdek prints:\n%s", read(t, path))
	}
}

func TestUpdateKeepsTheGoldensForm(t *testing.T) {
	for _, test := range []struct{ name, ext, golden, want string }{
		{"right", ".json", "{ \"headline\":\t\"Ferry 1 sails again\" } \n\n", "{ \"headline\":\t\"Ferry 1 sails again\" } \n\n"},
		{"order and keys", ".json", "{\n \"desk\": \"x\",\n \"file\": \"a\",\n \"dek\":   \"The boat had been under repair since March.\",\n \"bodi\": [],\n \"body\": []\n}",
			"{\n \"desk\": \"News Desk\",\n \"file\": \"a\",\n \"dek\":   \"The boat had been under repair since March.\",\n \"body\": [\n  \"The only ferry to the island left its pier on Monday.\"\n ]\n}"},
		{"one line", ".json", `{"desk":"x","section":""}` + "\n", `{"desk":"News Desk","section":null}` + "\n"},
		{"list on one line", ".json", `{"body":[]}`, `{"body":["The only ferry to the island left its pier on Monday."]}`},
		{"crlf", ".json", "{\r\n\t\"desk\": 7\r\n}\r\n", "{\r\n\t\"desk\": \"News Desk\"\r\n}\r\n"},
		{"comments", ".yaml", "# ours\ndesk: x # why\ndek: 'The boat had been under repair since March.'\nold: 1\nheadline: y\n",
			"# ours\ndesk: News Desk # why\ndek: 'The boat had been under repair since March.'\nheadline: Ferry 1 sails again\n"},
	} {
		article, path := beside(t, test.ext, test.golden)
		if status, _, _ := call("", "check", "--update", article); status != exitDone {
			t.Errorf("%s: status %d", test.name, status)
		}
		if got := read(t, path); got != test.want {
			t.Errorf("%s: the golden is now\n%q, want\n%q", test.name, got, test.want)
		}
		if found := findings(t, article); len(found) > 0 {
			t.Errorf("%s: after the update %v", test.name, found)
		}
		if left := filesBelow(t, filepath.Dir(article)); len(left) != 2 {
			t.Errorf("%s: there are %v", test.name, left)
		}
	}
}

func TestUpdateChangesNothingThatWasRight(t *testing.T) {
	article, path := beside(t, ".json", `{"headline": "Ferry 1 sails again"}`)
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	call("", "check", "--update", article)
	after, err := os.Stat(path)
	if err != nil || !os.SameFile(before, after) || !before.ModTime().Equal(after.ModTime()) {
		t.Errorf("a golden that was right was written again (%v)", err)
	}
}

func TestUpdateKeepsLinksAndModes(t *testing.T) {
	article, link := beside(t, ".json", "")
	target := filepath.Join(filepath.Dir(article), "elsewhere.json")
	put(t, target, `{"desk": ""}`)
	put(t, filepath.Join(filepath.Dir(article), stagePrefix+"DEAD", "1"), "of a process that was killed")
	put(t, filepath.Join(filepath.Dir(article), stagePrefix+"DEAD", lockName), "")
	if os.Chmod(target, 0o600) != nil || os.Symlink("elsewhere.json", link) != nil {
		t.Skip("no links or modes here")
	}
	if status, _, messages := call("", "check", "--update", article); status != exitDone {
		t.Fatalf("status %d, %s", status, messages)
	}
	if got := read(t, target); got != `{"desk": "News Desk"}` {
		t.Errorf("the file behind the link holds %s", got)
	}
	if info, err := os.Lstat(target); err != nil || info.Mode() != 0o600 {
		t.Errorf("its mode is %v (%v)", info.Mode(), err)
	}
	if names := filesBelow(t, filepath.Dir(article)); len(names) != 3 {
		t.Errorf("there are %v", names)
	}
}

func TestGoldenOfAnEmptyBody(t *testing.T) {
	article, _ := beside(t, ".json", `{"body": null}`)
	put(t, article, read(t, findingsDir+"/body-missing.txt"))
	if found := findings(t, "--require=", article); len(found) != 1 || found[0].Message != "body is a list of 0, and a.json has null" {
		t.Errorf("%+v", found)
	}
}

func TestNoGoldenForWhatIsNoArticle(t *testing.T) {
	article, path := beside(t, ".json", "")
	put(t, article, "ab\x00\x00cd")
	if status, _, _ := call("", "check", "--update", article); status != exitNoArticle {
		t.Errorf("status %d, want %d", status, exitNoArticle)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a binary file has a golden")
	}
}

func TestNoUpdateInCI(t *testing.T) {
	article, path := beside(t, ".json", "")
	for _, test := range []struct{ name, value string }{
		{"CI", "true"}, {"CI", "1"}, {"CI", "yes"}, {"TF_BUILD", "True"}, {"JENKINS_URL", "https://ci.example.org/"},
		{"TEAMCITY_VERSION", "2025.03"}, {"GITHUB_ACTIONS", "true"}, {"GITLAB_CI", "true"}, {"BUILDKITE", "true"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv(test.name, test.value)
			if status, _, messages := call("", "check", "--update", article); status != exitUsage || !strings.Contains(messages, "does not run in CI, and "+test.name+" is set") {
				t.Errorf("%s: status %d, %s", test.value, status, messages)
			}
			if _, err := os.Stat(path); err == nil {
				t.Errorf("%s: a golden was written", test.value)
			}
		})
	}
	for _, none := range []string{"false", "False", "0"} {
		t.Setenv("CI", none)
		t.Setenv("TF_BUILD", none)
		if status, _, messages := call("", "check", "--update", article); status != exitDone {
			t.Errorf("CI=%s: status %d, %s", none, status, messages)
		}
	}
}

func TestFailedUpdateLeavesTheOldGolden(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "a.json")
	put(t, filepath.Join(path, "in the way"), "")
	if err := replaceFile(path, []byte("{}")); err == nil {
		t.Error("a folder was replaced")
	}
	if left := filesBelow(t, dir); len(left) != 1 {
		t.Errorf("there are %v", left)
	}
}

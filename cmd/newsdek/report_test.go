package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"path/filepath"
	"strings"
	"testing"
)

// hostile are results that try every form's escapes.
func hostile() []result {
	a := result{file: "a,b:c%\nd\x1b.txt", isArticle: true}
	a.add(3, 4, "glued-words", "100% \"of\" <it>,\x1b[31m\r\nhere: ]]>")
	a.add(5, 6, goldenDiffers, "dek & body").Diff = "--- x\n+++ y\n-a\n+b\n"
	b := result{file: "clean.txt", isArticle: true}
	c := result{file: "empty.txt"}
	c.add(1, 1, "empty", "the input is empty")
	return []result{a, b, c}
}

func written(t *testing.T, name string, results []result, colour bool) string {
	t.Helper()
	var b bytes.Buffer
	for _, r := range reports {
		if r.name == name {
			if err := r.write(&b, results, colour); err != nil {
				t.Fatal(err)
			}
		}
	}
	return b.String()
}

func TestTextReport(t *testing.T) {
	const want = `a,b:c%␊d␛.txt:3:4: warning: 100% "of" <it>,␛[31m␍␊here: ]]> (glued-words)
a,b:c%␊d␛.txt:5:6: error: dek & body (golden-differs)
    --- x
    +++ y
    -a
    +b
empty.txt:1:1: error: the input is empty (empty)
2 articles, 0 goldens compared: 2 findings in 1 file, 1 no article
`
	if got := written(t, "text", hostile(), false); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := written(t, "text", hostile(), true); !strings.Contains(got, "\x1b[33mwarning\x1b[0m") || !strings.Contains(got, "\x1b[32m+b\x1b[0m\n") {
		t.Errorf("no colours in %q", got)
	}
}

func TestGitHubReport(t *testing.T) {
	t.Chdir(t.TempDir()) // and so in no repository
	const want = `::error file=a%2Cb%3Ac%25␊d␛.txt,line=5,col=6,title=golden-differs::dek & body%0A--- x%0A+++ y%0A-a%0A+b
::error file=empty.txt,line=1,col=1,title=empty::the input is empty
::warning file=a%2Cb%3Ac%25␊d␛.txt,line=3,col=4,title=glued-words::100%25 "of" <it>,␛[31m␍␊here: ]]>
`
	if got := written(t, "github", hostile(), false); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestJSONReport(t *testing.T) {
	got := written(t, "json", hostile(), false)
	const want = `{"file":"empty.txt","line":1,"column":1,"code":"empty","severity":"error","message":"the input is empty"}`
	if strings.Count(got, "\n") != 3 || !strings.Contains(got, want+"\n") {
		t.Errorf("got\n%s\nwant 3 lines with\n%s", got, want)
	}
}

func TestJUnitReport(t *testing.T) {
	text := written(t, "junit", hostile(), false)
	var got junitSuites
	if err := xml.Unmarshal([]byte(text), &got); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	s := got.Suite
	if s.Tests != 3 || s.Failures != 1 || s.Errors != 1 || len(s.Cases) != 3 {
		t.Fatalf("%+v", s)
	}
	if f := s.Cases[0].Failure; f == nil || f.Type != "glued-words" || !strings.Contains(f.Message, "␛[31m␍␊here: ]]> (and 1 more)") || !strings.HasSuffix(f.Text, "\n-a\n+b\n") {
		t.Errorf("failure %+v", f)
	}
	if s.Cases[1].Failure != nil || s.Cases[1].Error != nil || s.Cases[2].Error == nil {
		t.Errorf("cases %+v", s.Cases)
	}
}

func TestSARIFStructure(t *testing.T) {
	t.Chdir(t.TempDir()) // and so in no repository
	var log struct {
		Version string
		Runs    []struct {
			ColumnKind string
			Tool       struct {
				Driver struct {
					Rules []struct {
						ID   string
						Help struct{ Text, Markdown string }
					}
				}
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(written(t, "sarif", hostile(), false)), &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if log.Version != "2.1.0" || run.ColumnKind != "unicodeCodePoints" || len(run.Results) != 3 {
		t.Fatalf("%+v", log)
	}
	for _, r := range run.Results {
		if rule := run.Tool.Driver.Rules[r.RuleIndex]; rule.ID != r.RuleID || rule.Help.Text == "" || rule.Help.Markdown == "" {
			t.Errorf("%s has the rule %+v", r.RuleID, rule)
		}
	}
	at := run.Results[0].Locations[0].PhysicalLocation
	if at.ArtifactLocation.URI != "./a,b:c%25%0Ad%1B.txt" || at.Region.StartLine != 3 || at.Region.StartColumn != 4 {
		t.Errorf("%+v", at)
	}
}

func TestSeveralReports(t *testing.T) {
	sarif := filepath.Join(t.TempDir(), "out.sarif")
	_, out, _ := call("", "check", "--report", "sarif="+sarif, "--report", "text", findingsDir+"/dek-missing.txt")
	if !strings.Contains(out, " (dek-missing)\n") || strings.Contains(out, "{") {
		t.Errorf("standard output has %s", out)
	}
	if data := read(t, sarif); !strings.Contains(data, `"ruleId": "dek-missing"`) {
		t.Errorf("the file has %s", data)
	}
	if status, _, messages := call("", "check", "--report", "json="+sarif+"/no/folder", findingsDir+"/dek-missing.txt"); status != exitUsage || !strings.Contains(messages, "not a directory") {
		t.Errorf("status %d, %s", status, messages)
	}
}

func TestReportReplacesNothingThatIsChecked(t *testing.T) {
	article, path := beside(t, ".json", "{\"dek\": null}")
	text, golden := read(t, article), read(t, path)
	for _, args := range [][]string{
		{"--report", "json=" + article},
		{"--report", "junit=" + path},
		{"--report", "json=-"},
		{"--report", "json=" + path + ".out", "--report", "sarif=" + path + ".out"},
	} {
		if status, _, messages := call("", append([]string{"check", article}, args...)...); status != exitUsage || messages == "" {
			t.Errorf("%q: status %d, %q", args, status, messages)
		}
	}
	if read(t, article) != text || read(t, path) != golden {
		t.Error("a report replaced what was checked")
	}
}

// What to do is told by what a code is, however it is spelled.
func TestSARIFHelp(t *testing.T) {
	for code, want := range map[string]string{
		"glued-words": "Correct the text", "encoding-not-utf8": "Correct the text", "not-plain-text": "Correct the text",
		"dek-missing": "Complete the article", "headline-not-repeated": "Complete the article",
		"binary": "The file is no article", ioFailure: "Look whether the file is there", goldenMissing: "Write the golden",
	} {
		if got := sarifHelp(rule{code: code}); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %q", code, got)
		}
	}
}

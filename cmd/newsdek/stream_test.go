package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// records makes n lines of JSON, some of them bad.
func records(n int) []string {
	lines := make([]string, n)
	for i := range lines {
		text, _ := json.Marshal(story(i))
		switch i % 10 {
		case 3:
			text = []byte(`""`)
		case 5:
			text = []byte("12")
		}
		lines[i] = fmt.Sprintf(`{"id": %d.50, "text":%s, "z":[1,{"a":"\u00e7,"}]}`+"\n", i, text)
		if i%10 == 7 {
			lines[i] = "no json\n"
		}
	}
	return lines
}

func TestStreamMayBeSplitAnywhere(t *testing.T) {
	lines := records(60)
	_, whole, _ := call(strings.Join(lines, ""), "-i", "jsonl", "-o", "jsonl", "-j1")
	if n := strings.Count(whole, "\n"); n != len(lines) {
		t.Fatalf("%d lines out for %d lines in", n, len(lines))
	}
	for at := range len(lines) + 1 {
		_, first, _ := call(strings.Join(lines[:at], ""), "-i", "jsonl", "-o", "jsonl", "-j3")
		_, second, _ := call(strings.Join(lines[at:], ""), "-i", "jsonl", "-o", "jsonl", "-j64")
		if first+second != whole {
			t.Fatalf("split after line %d, the parts do not make the whole", at)
		}
	}
}

func TestStreamRecords(t *testing.T) {
	ok := func(line string) string { return line[strings.LastIndex(line, `,"record":`):] }
	for _, test := range []struct{ line, want string }{
		{`{"text":"Hello","n":1.000e+05,"m":12345678901234567890,"a":"\u0041"}`, `,"record":{"n":1.000e+05,"m":12345678901234567890,"a":"\u0041"}}`},
		{`{"z":{"text":1}, "text" : "Hello" , "a":[1, 2]}`, `,"record":{"z":{"text":1},"a":[1,2]}}`},
		{`{"te\u0078t":"Hello"}`, `,"record":{}}`},
		{`{"text":"gone","text":"Hello"}`, `,"record":{}}`},
		{`{"text":"Hello","text":1,"n":2}`, `{"record":{"text":"Hello","text":1,"n":2},"error":{"code":"no-text","message":"the record has no text: \"text\" is no string"}}`},
		{`{"text":"Hello","n":"\ud800\/\u00E7","n":"\n"}`, `,"record":{"n":"\ud800\/\u00E7","n":"\n"}}`},
		{"\xef\xbb\xbf" + `{"text":"Hello"}` + "\r", `,"record":{}}`},
		{`{"a":"` + "\xff" + `","text":"Hello"}`, `,"record":{"a":"` + "\uFFFD" + `"}}`},
		{`{"id":7}`, `{"record":{"id":7},"error":{"code":"no-text","message":"the record has no text: it has no key \"text\" (its keys: id)"}}`},
		{`{"id":7,"text":null}`, `{"record":{"id":7,"text":null},"error":{"code":"no-text","message":"the record has no text: \"text\" is no string"}}`},
		{`{"id":7,"text":""}`, `{"record":{"id":7,"text":""},"error":{"code":"empty","message":"the input is empty"}}`},
		{`{"id":7,"text":"a\u0000b"}`, `{"record":{"id":7,"text":"a\u0000b"},"error":{"code":"binary","message":"the input is binary, not text"}}`},
		{`{ "id": 7, "text":"\u00e7` + "\xff" + `\u0000" }` + "\r", `{"record":{"id":7,"text":"\u00e7` + "\uFFFD" + `\u0000"},"error":{"code":"binary","message":"the input is binary, not text"}}`},
		{"a\xffb\t\r", `{"record":null,"line":"a` + "\uFFFD" + `b\t\r","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{``, `{"record":null,"line":"","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{`[1]`, `{"record":null,"line":"[1]","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{`{"a":1 "text":"Hello"}`, `{"record":null,"line":"{\"a\":1 \"text\":\"Hello\"}","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{`{"text":"Hello"} {}`, `{"record":null,"line":"{\"text\":\"Hello\"} {}","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{`{"n":1,"text":"Hello\x"}`, `{"record":null,"line":"{\"n\":1,\"text\":\"Hello\\x\"}","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
		{`{"text":"Hello",}`, `{"record":null,"line":"{\"text\":\"Hello\",}","error":{"code":"not-json","message":"the line is not a JSON object"}}`},
	} {
		_, out, _ := call(test.line+"\n", "-i", "jsonl", "-o", "jsonl")
		got := strings.TrimSuffix(out, "\n")
		if strings.HasPrefix(test.want, ",") {
			got = ok(got)
		}
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.line, got, test.want)
		}
		if !json.Valid([]byte(out)) {
			t.Errorf("%s: the output is no JSON: %s", test.line, out)
		}
	}
}

// Both kinds of line are as schema --stream says, and no kind of failure is unknown to it.
func TestStreamConforms(t *testing.T) {
	_, schema, _ := call("", "schema", "--stream")
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(schema))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("stream.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("stream.json")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "records.jsonl")
	put(t, path, strings.Join(records(20), "")+`{"text":"a\u0000b"}`+"\n"+`{"text":"`+strings.Repeat("a", 2000)+`"}`+"\n")
	kinds := map[bool]int{}
	_, out, _ := call("", "-i", "jsonl", "--spans", "--max-bytes", "2000", path)
	for line := range strings.Lines(out) {
		value, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err == nil {
			err = s.Validate(value)
		}
		if err != nil {
			t.Errorf("%v in\n%s", err, line)
		}
		failed := value.(map[string]any)["error"] != nil
		kinds[failed]++
		for _, key := range []string{"record", "error"} {
			if delete(value.(map[string]any), key); (key == "record" || failed) && s.Validate(value) == nil {
				t.Errorf("valid without its %s: %s", key, line)
			}
		}
	}
	if kinds[true] != 8 || kinds[false] != 14 {
		t.Errorf("failed or not: %v", kinds)
	}
}

// The place where a line stops being an object is marked in it.
func TestStreamSaysWhereALineIsNoObject(t *testing.T) {
	for _, line := range []string{
		"‸no json", "‸[1]", `{"a":1 ‸"text":"Hello"}`, `{"text":"Hello"‸`, `{"text":‸"Hello`, `{"text":"Hello‸\x"}`, `{"text":"Hello"} ‸{}`,
		`{"text":"Hello",‸}`, "{\"ü\":\"ç\",\"text\":\"a‸\tb\"}", `{"ü" ‸1}`, `{"a":nul‸,"text":"Hello"}`, `{"text":"\ud83d‸\ud"}`, `{"a":{"b":[1,2,‸x]},"text":"Hello"}`,
	} {
		before, _, _ := strings.Cut(line, "‸")
		_, _, messages := call(strings.Replace(line, "‸", "", 1), "-i", "jsonl", "-o", "jsonl", "--verbose")
		if want := fmt.Sprintf("stdin:1:%d: error:", 1+utf8.RuneCountInString(before)); !strings.HasPrefix(messages, want) {
			t.Errorf("%s: %s, want %s", line, messages, want)
		}
	}
}

func TestStreamOfDeepNesting(t *testing.T) {
	nested := func(depth int) string {
		return `{"a":` + strings.Repeat("[", depth) + strings.Repeat("]", depth) + `,"text":"Hello"}` + "\n"
	}
	_, out, _ := call(nested(5_000)+nested(500_000)+nested(5), "-i", "jsonl", "-o", "jsonl")
	var got []string
	for line := range strings.Lines(out) {
		got = append(got, fmt.Sprint(strings.Contains(line, `"code":"not-json"`)))
	}
	if want := "false true false"; strings.Join(got, " ") != want {
		t.Errorf("no JSON: %v, want %s", got, want)
	}
}

// The text of a record is UTF-8, so a NUL in it is no sign of UTF-16, unless it is not UTF-8 after all.
func TestStreamOfNULs(t *testing.T) {
	for text, want := range map[string]string{
		`H\u0000e\u0000l\u0000l\u0000o\u0000`:                     `"code":"binary"`,
		"\xff\xfe" + `H\u0000e\u0000l\u0000l\u0000o\u0000`:        `"body":["Hello"]`,
		`H\u0000e\u0000l\u0000l\u0000o\u0000` + "\xe7" + `\u0000`: `"body":["Helloç"]`,
	} {
		if _, out, _ := call(`{"text":"`+text+`"}`, "-i", "jsonl", "-o", "jsonl"); !strings.Contains(out, want) {
			t.Errorf("%q gives %s, want %s", text, out, want)
		}
	}
}

// Where a record stands in HTML, no key of it can end the script element around it.
func TestStreamInHTML(t *testing.T) {
	for _, line := range []string{`{"a":"</script>","text":"Hello"}`, `{"a":"</script>"}`, `{"a":"</script>"},`} {
		for format, want := range map[string]string{"jsonld": `\u003c/script\u003e`, "jsonl": `</script>`} {
			if _, out, _ := call(line, "-i", "jsonl", "-o", format); !strings.Contains(out, want) {
				t.Errorf("%s: %s, want %s", format, out, want)
			}
		}
	}
}

// A record that fails says which file it comes from, as others do.
func TestStreamOfFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a<b>.jsonl")
	put(t, path, `{"text":"Hello"}`+"\n"+`{"id":2}`+"\n")
	_, out, _ := call("", "-i", "jsonl", path)
	for line := range strings.Lines(out) {
		var record struct{ File string }
		if err := json.Unmarshal([]byte(line), &record); err != nil || record.File != path {
			t.Errorf("%v: %s", err, line)
		}
	}
	if n := strings.Count(out, "\n"); n != 2 {
		t.Errorf("%d lines: %s", n, out)
	}
	if _, out, _ := call("", "-i", "jsonl", "-o", "jsonld", path); strings.Contains(out, `"file"`) {
		t.Errorf("in a format without files: %s", out)
	}
}

func TestStreamField(t *testing.T) {
	status, out, _ := call(`{"text":1,"page":"Hello"}`, "-i", "jsonl", "-o", "jsonl", "--field", "page")
	if status != exitDone || !strings.HasSuffix(out, `"record":{"text":1}}`+"\n") {
		t.Errorf("status %d, output %s", status, out)
	}
}

func TestStreamOfLongLines(t *testing.T) {
	long := func(n int) string { return `{"text":"` + strings.Repeat("a", n-len(`{"text":""}`)) + "\"}\n" }
	const limit = 200_000
	in := long(limit) + long(limit+1) + long(30*limit) + long(40)
	status, out, messages := call(in, "-i", "jsonl", "-o", "jsonl", "--verbose", "--max-bytes", fmt.Sprint(limit))
	var got []string
	for line := range strings.Lines(out) {
		got = append(got, fmt.Sprint(strings.Contains(line, `"code":"too-large"`)))
	}
	if want := "false true true false"; strings.Join(got, " ") != want || status != exitNoArticle {
		t.Errorf("too large: %v, want %s; status %d", got, want, status)
	}
	const tooLarge = ":1: error: the input is too large: more than 200000 bytes (--max-bytes) (too-large)\n"
	if want := "stdin:2" + tooLarge + "stdin:3" + tooLarge + "newsdek: 2 of 4 records failed\n"; messages != want {
		t.Errorf("messages %q, want %q", messages, want)
	}
}

func TestStreamRefusesWhatDoesNotFit(t *testing.T) {
	for _, args := range [][]string{{"-o", "yaml"}, {"-o", "json"}, {"-o", "jsonl", "-d", "x"}, {"-o", "jsonl", "--encoding", "utf-16le"}, {"--field", ""}} {
		if status, out, messages := call("{}", append(args, "-i", "jsonl")...); status != exitUsage || out != "" || messages == "" {
			t.Errorf("%q: status %d, %q, %q", args, status, out, messages)
		}
	}
}

func TestStreamIsFlushedWhenTheInputPauses(t *testing.T) {
	in, feed := io.Pipe()
	answer, out := io.Pipe()
	go func() {
		run([]string{"-i", "jsonl", "-o", "jsonl"}, in, out, io.Discard)
		out.Close()
	}()
	lines := bufio.NewReader(answer)
	for i := range 3 {
		fmt.Fprintf(feed, `{"text":"Hello","id":%d}`+"\n"+`{"text":"unfinished`, i)
		got := make(chan string, 1)
		go func() { line, _ := lines.ReadString('\n'); got <- line }()
		select {
		case line := <-got:
			if !strings.Contains(line, fmt.Sprintf(`{"id":%d}`, i)) {
				t.Fatalf("answer %d: %s", i, line)
			}
		case <-time.After(5 * time.Second):
			t.Fatal("no answer while the input pauses")
		}
		fmt.Fprintln(feed, `"}`)
		if _, err := lines.ReadString('\n'); err != nil {
			t.Fatal(err)
		}
	}
	feed.Close()
	if rest, _ := io.ReadAll(lines); len(rest) > 0 {
		t.Errorf("left over: %s", rest)
	}
}

// FuzzSplit holds split to what encoding/json reads.
func FuzzSplit(f *testing.F) {
	for _, line := range records(10) {
		f.Add([]byte(line))
	}
	for _, line := range []string{
		`{"text":"\ud83d\ude00\ud800\/\\\"","b":{"a":"}"}}`, `{"text":"\ud800\u00"}`, `{"text":"\`, `{"text":"\"`, `{"text":"a` + "\t" + `"}`,
		"{\t}", `{"a":01}`, `{"a":[1,]}`, `{"a":"b""text":"c"}`, `{,"a":1}`, `{"a" 1}`, `{"\x":1}`, `{"a":1}}`, `{"a":tru}`, `{"a":`,
	} {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		line = bytes.Trim(bytes.ReplaceAll(line, []byte("\n"), nil), " \t\r")
		var s splitter
		err := s.split(line, "text")
		if object := json.Valid(line) && line[0] == '{'; object == errors.Is(err, errNotJSON) {
			t.Fatalf("%q is an object: %t, but split says %v", line, object, err)
		}
		var want map[string]json.RawMessage
		if json.Unmarshal(line, &want) != nil || want == nil || !utf8.Valid(line) {
			return
		}
		var text *string
		if raw, ok := want["text"]; ok && json.Unmarshal(raw, &text) == nil && text != nil {
			if err != nil || string(s.text) != *text {
				t.Fatalf("text of %q is %q (%v), encoding/json reads %q", line, s.text, err, *text)
			}
		} else if err == nil {
			t.Fatalf("%q has no text, but %q was read", line, s.text)
		}
		var rest map[string]json.RawMessage
		if err := json.Unmarshal(s.rest, &rest); err != nil {
			t.Fatalf("rest of %q is no JSON: %q", line, s.rest)
		}
		delete(want, "text")
		if len(rest) != len(want) {
			t.Fatalf("rest of %q is %q: %d keys, want %d", line, s.rest, len(rest), len(want))
		}
	})
}

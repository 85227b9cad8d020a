package format

import (
	"bytes"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"
)

// yamlStrings are texts that some reader of YAML takes for something else when they stand there without quotes.
func yamlStrings(t *testing.T) (list []string) {
	t.Helper()
	data, err := os.ReadFile("../testdata/yaml-strings.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		s, err := strconv.Unquote(strings.TrimSuffix(line, "\n"))
		if err != nil {
			t.Fatalf("%v in %s", err, line)
		}
		list = append(list, s)
	}
	return list
}

// notText are the scalars without quotes that YAML 1.1 and its readers resolve to something else than text.
var notText = regexp.MustCompile(`^(?:` + strings.Join([]string{
	`(?i:y|n|yes|no|on|off|true|false|null|nan|inf|infinity)|~|=|<<`,
	`[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?0o?[0-7_]+|[-+]?[0-9][0-9_,]*`,
	`[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?`,
	`[-+]?(?:[0-9][0-9_,]*)?(?:\.[0-9_.]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\.(?i:inf|nan)`,
	`[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}.*)?`,
	`:.*`, // a symbol of Ruby's
}, "|") + `)$`)

// What YAML says is what JSON says to every reader, in front matter too.
func TestYAMLStaysText(t *testing.T) {
	list := yamlStrings(t)
	if len(list) < 272 {
		t.Errorf("only %d strings", len(list))
	}
	for _, s := range list {
		r := &Record{File: &s, Headline: &s, Authors: []string{s}, Section: &s, Body: []string{s, "x", s}}
		doc := encode(t, "yaml", r)
		want := decode(t, encode(t, "json", r))
		var got map[string]any
		if err := yaml.Unmarshal(doc, &got); err != nil {
			t.Errorf("%q: %v in\n%s", s, err, doc)
			continue
		}
		for reader, value := range map[string]map[string]any{"yaml.v3": got, "goccy": decodeYAML(t, doc)} {
			if diff := cmp.Diff(want, value); diff != "" {
				t.Errorf("%q: %s reads otherwise:\n%s\n%s", s, reader, diff, doc)
			}
		}
		front, _ := split(t, encode(t, "md", r))
		if title := decodeYAML(t, front)["title"]; title != s {
			t.Errorf("%q: the title is %q in\n%s", s, title, front)
		}
		for _, text := range [][]byte{doc, front} {
			var node yaml.Node
			if err := yaml.Unmarshal(text, &node); err != nil {
				t.Fatal(err)
			}
			for _, n := range node.Content[0].Content {
				if n.Style == 0 && n.ShortTag() == "!!str" && notText.MatchString(n.Value) {
					t.Errorf("%q has no quotes in\n%s", n.Value, text)
				}
			}
		}
	}
}

// A name that is no UTF-8 is text all the same.
func TestYAMLHoldsNoBinary(t *testing.T) {
	name := "story\xff.txt"
	if doc := encode(t, "yaml", &Record{File: &name}); !bytes.HasPrefix(doc, []byte("file: story\ufffd.txt\n")) {
		t.Errorf("wrote\n%s", doc)
	}
}

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"strings"

	"newsdek/parse"
)

// An explainedLine is a line as programs read it.
type explainedLine struct {
	Number  int         `json:"number"`
	Role    parse.Role  `json:"role"`
	Reasons string      `json:"reasons"`
	Margin  *int        `json:"margin"` // null where the line can play no other role
	Other   *parse.Role `json:"other"`
	Text    string      `json:"text"`
}

// explainJSON writes an article as one document, with each line of it on a line.
func explainJSON(out *bufio.Writer, name string, a *parse.Article) {
	out.WriteString("{\n")
	if name != "" {
		fmt.Fprintf(out, "  \"file\": %s,\n", escaped(name))
	}
	fmt.Fprintf(out, "  \"layout\": %s,\n  \"lines\": [", escaped(a.Layout()))
	for l := range a.Lines() {
		line := explainedLine{Number: l.Number, Role: l.Role, Reasons: l.Reasons, Text: l.Text}
		if l.Margin != parse.Certain {
			line.Margin, line.Other = &l.Margin, &l.Other
		}
		if l.Start > 0 {
			out.WriteByte(',')
		}
		fmt.Fprintf(out, "\n    %s", escaped(line))
	}
	out.WriteString("\n  ]\n}\n")
}

// escaped is v in JSON, in which nothing acts on a terminal.
func escaped(v any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(v) // texts and numbers never fail
	s := strings.TrimSuffix(b.String(), "\n")
	if strings.IndexFunc(s, hidden) < 0 {
		return s
	}
	b.Reset()
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, "\\u%04x", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

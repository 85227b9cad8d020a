package main

import (
	"fmt"
	"io"
	"strings"
)

// The colours of the text report, as SGR codes.
const (
	boldText   = "1"
	redText    = "31"
	greenText  = "32"
	yellowText = "33"
)

// A painter colours text, or leaves it alone.
type painter bool

func (on painter) paint(colour, s string) string {
	if !on || colour == "" {
		return s
	}
	return "\x1b[" + colour + "m" + s + "\x1b[0m"
}

// reportText writes a line for each finding and one for the whole. What could not be read stands on
// standard error already.
func reportText(w io.Writer, results []result, colour bool) error {
	on := painter(colour)
	for _, f := range findingsOf(results) {
		if f.Code == ioFailure {
			continue
		}
		colour := redText
		if f.Severity == "warning" {
			colour = yellowText
		}
		fmt.Fprintf(w, "%s: %s: %s (%s)\n", on.paint(boldText, f.place()), on.paint(colour, f.Severity), f.Message, f.Code)
		for line := range strings.Lines(f.Diff) {
			fmt.Fprintf(w, "    %s\n", on.paint(diffColour(line), strings.TrimSuffix(line, "\n")))
		}
	}
	_, err := fmt.Fprintln(w, summary(results))
	return err
}

// place is where the finding is, as messages have it.
func (f finding) place() string { return fmt.Sprintf("%s:%d:%d", visible(f.File), f.Line, f.Column) }

func diffColour(line string) string {
	switch line[0] {
	case '-':
		return redText
	case '+':
		return greenText
	}
	return ""
}

// summary counts articles, the goldens that they were held against, and what was found.
func summary(results []result) string {
	var articles, goldens, findings, bad, noArticle, unread, written int
	for _, r := range results {
		if r.isArticle {
			articles++
		}
		goldens += r.compared
		written += r.written
		before := findings
		for _, f := range r.findings {
			switch {
			case f.Code == ioFailure:
				unread++
			case isFailure(f.Code):
				noArticle++
			default:
				findings++
			}
		}
		if findings > before {
			bad++
		}
	}
	s := fmt.Sprintf("%s, %s compared: ", plural(articles, "article"), plural(goldens, "golden"))
	if findings > 0 {
		s += fmt.Sprintf("%s in %s", plural(findings, "finding"), plural(bad, "file"))
	} else {
		s += "no findings"
	}
	if noArticle > 0 {
		s += fmt.Sprintf(", %d no article", noArticle)
	}
	if unread > 0 {
		s += fmt.Sprintf(", %d not read", unread)
	}
	if written > 0 {
		s += fmt.Sprintf(", %s written", plural(written, "golden"))
	}
	return s
}

func plural(n int, unit string) string {
	if n == 1 {
		return "1 " + unit
	}
	return fmt.Sprintf("%d %ss", n, unit)
}

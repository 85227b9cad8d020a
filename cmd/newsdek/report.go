package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
)

// A report is a way to tell the results of check.
type report struct {
	name  string
	alone bool // nothing else may stand in its output
	write func(w io.Writer, results []result, colour bool) error
}

// reports lists them in the order of the help.
func reports() []report {
	return []report{
		{"text", false, reportText},
		{"json", true, reportJSON},
		{"github", false, reportGitHub},
		{"sarif", true, reportSARIF},
		{"junit", true, reportJUnit},
	}
}

func reportNames() (names []string) {
	for _, r := range reports() {
		names = append(names, r.name)
	}
	return names
}

// An output is a report and where it goes: a file, or standard output for "".
type output struct {
	report
	file string
}

// openReports reads the values of --report.
func openReports(values []string) (outputs []output, err error) {
	shared, alone := 0, ""
	for _, value := range values {
		name, file, toFile := strings.Cut(value, "=")
		if err := unknown("report", []string{name}, reportNames()); err != nil {
			return nil, usageError{err}
		}
		if toFile && file == "" {
			return nil, usageError{fmt.Errorf("--report %s names no file", value)}
		}
		for _, r := range reports() {
			if r.name != name {
				continue
			}
			outputs = append(outputs, output{r, file})
			if !toFile {
				if shared++; r.alone {
					alone = r.name
				}
			}
		}
	}
	if alone != "" && shared > 1 {
		return nil, usageError{fmt.Errorf("%s must be alone on standard output: give one of the reports a file, as in --report %s=FILE", alone, alone)}
	}
	return outputs, nil
}

func (o output) write(stdout io.Writer, results []result) error {
	var b bytes.Buffer
	if err := o.report.write(&b, results, o.file == "" && colourful(stdout)); err != nil {
		return err
	}
	if o.file == "" {
		_, err := stdout.Write(b.Bytes())
		return err
	}
	if info, err := os.Stat(o.file); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(o.file, b.Bytes(), 0o666) // a terminal or a pipe
	}
	return replaceFile(o.file, b.Bytes())
}

// colourful reports that w is a terminal on which colours are welcome.
func colourful(w io.Writer) bool {
	return isTerminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// counts sums results up.
type counts struct{ files, findings, bad, noArticle, unread, written int }

func count(results []result) (n counts) {
	for _, r := range results {
		n.files++
		n.written += r.written
		bad := false
		for _, f := range r.findings {
			switch {
			case f.Code == ioFailure:
				n.unread++
			case isFailure(f.Code):
				n.noArticle++
			default:
				n.findings++
				bad = true
			}
		}
		if bad {
			n.bad++
		}
	}
	return n
}

func isFailure(code string) bool {
	for _, r := range failureRules {
		if r.code == code {
			return true
		}
	}
	return false
}

package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A report is a way to tell the results of check.
type report struct {
	name  string
	alone bool // nothing else may stand in its output
	write func(w io.Writer, results []result, colour bool) error
}

// reports stands in the order of the help.
var reports = []report{
	{"text", false, reportText},
	{"json", true, reportJSON},
	{"github", false, reportGitHub},
	{"sarif", true, reportSARIF},
	{"junit", true, reportJUnit},
}

func reportNames() (names []string) {
	for _, r := range reports {
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
			return nil, err
		}
		if toFile && (file == "" || file == "-") {
			return nil, fmt.Errorf("--report %s names no file; for standard output it is --report %s", value, name)
		}
		if toFile && slices.ContainsFunc(outputs, func(o output) bool { return o.file == file }) {
			return nil, fmt.Errorf("two reports would go to %s", file)
		}
		r := reports[slices.Index(reportNames(), name)]
		outputs = append(outputs, output{r, file})
		if !toFile {
			if shared++; r.alone {
				alone = name
			}
		}
	}
	if alone != "" && shared > 1 {
		return nil, fmt.Errorf("%s must be alone on standard output: give one of the reports a file, as in --report %s=FILE", alone, alone)
	}
	return outputs, nil
}

// fits returns an error where the report would replace an article or its golden.
func (o output) fits(files []fixture) error {
	report, err := os.Stat(o.file)
	if err != nil {
		return nil
	}
	for _, in := range files {
		for _, ext := range append([]string{""}, goldenExts...) {
			name := in.path
			if ext != "" {
				name = goldenPath(in.path, ext)
			}
			if filepath.Base(name) != filepath.Base(o.file) {
				continue
			}
			if info, err := os.Stat(name); err == nil && os.SameFile(info, report) {
				return fmt.Errorf("--report %s=%s would replace what is checked", o.name, o.file)
			}
		}
	}
	return nil
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
	sweepFolder(filepath.Dir(o.file))
	return replaceFile(o.file, b.Bytes())
}

// colourful reports that w is a terminal on which colours are welcome.
func colourful(w io.Writer) bool {
	return isTerminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// details is the message with the diff below it.
func (f finding) details() string { return strings.TrimSuffix(f.Message+"\n"+f.Diff, "\n") }

// reportJSON writes one finding a line.
func reportJSON(w io.Writer, results []result, _ bool) error {
	for _, f := range findingsOf(results) {
		if _, err := fmt.Fprintln(w, escaped(f)); err != nil {
			return err
		}
	}
	return nil
}

// findingsOf are the findings of all files in their order.
func findingsOf(results []result) (all []finding) {
	for _, r := range results {
		all = append(all, r.findings...)
	}
	return all
}

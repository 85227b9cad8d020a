package main

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

type junitSuites struct {
	XMLName xml.Name   `xml:"testsuites"`
	Suite   junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string     `xml:"classname,attr"`
	Name    string     `xml:"name,attr"`
	File    string     `xml:"file,attr"`
	Failure *junitNote `xml:"failure"`
	Error   *junitNote `xml:"error"`
}

type junitNote struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

// reportJUnit writes one case a file: failed by findings, in error where there is no article.
func reportJUnit(w io.Writer, results []result, _ bool) error {
	suite := junitSuite{Name: "newsdek check", Tests: len(results)}
	for _, r := range results {
		c := junitCase{Class: "newsdek", Name: visible(r.file), File: visible(r.file)}
		if len(r.findings) > 0 {
			note := junitFindings(r.findings)
			if isFailure(note.Type) {
				c.Error = note
				suite.Errors++
			} else {
				c.Failure = note
				suite.Failures++
			}
		}
		suite.Cases = append(suite.Cases, c)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(junitSuites{Suite: suite}); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// junitFindings puts all findings of a file into one note, since readers show no second one.
func junitFindings(findings []finding) *junitNote {
	note := &junitNote{Message: findings[0].Message, Type: findings[0].Code}
	if n := len(findings) - 1; n > 0 {
		note.Message += fmt.Sprintf(" (and %d more)", n)
	}
	var text strings.Builder
	for _, f := range findings {
		if isFailure(f.Code) {
			note.Type = f.Code
		}
		fmt.Fprintf(&text, "%s: %s: %s (%s)\n%s", f.place(), f.Severity, f.Message, f.Code, f.Diff)
	}
	note.Text = text.String()
	return note
}

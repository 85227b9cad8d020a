package main

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// GitHub ends a command at a line's end, and a property at a comma; a colon opens the message.
var (
	githubMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// reportGitHub writes workflow commands that annotate the files: errors first, because GitHub shows few.
func reportGitHub(w io.Writer, results []result, _ bool) error {
	all, repo := findingsOf(results), repositoryOf(results)
	slices.SortStableFunc(all, func(a, b finding) int { return strings.Compare(a.Severity, b.Severity) })
	for _, f := range all {
		path := f.File
		if inRepo, inside := repo.path(path); inside && path != "stdin" {
			path = inRepo
		}
		_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", f.Severity, githubProperty.Replace(visible(filepath.ToSlash(path))),
			f.Line, f.Column, githubProperty.Replace(f.Code), githubMessage.Replace(f.details()))
		if err != nil {
			return err
		}
	}
	return nil
}

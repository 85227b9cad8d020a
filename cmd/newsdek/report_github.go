package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// GitHub ends a command at a line's end, and a property at a comma; a colon opens the message.
var (
	githubMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// reportGitHub writes workflow commands that annotate the files: errors first, because GitHub shows few.
func reportGitHub(w io.Writer, results []result, _ bool) error {
	for _, severity := range []string{"error", "warning"} {
		for _, r := range results {
			for _, f := range r.findings {
				if f.Severity != severity {
					continue
				}
				message := f.Message
				if f.Diff != "" {
					message += "\n" + f.Diff
				}
				_, err := fmt.Fprintf(w, "::%s file=%s,line=%d,col=%d,title=%s::%s\n", severity, githubProperty.Replace(filepath.ToSlash(f.File)),
					f.Line, f.Column, githubProperty.Replace(f.Code), githubMessage.Replace(strings.TrimRight(message, "\n")))
				if err != nil {
					return err
				}
			}
		}
	}
	return nil
}

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"newsdek/format"
	"newsdek/parse"
)

// completions are what shells are told of the values of flags, by the flags' names.
func completions() map[string]cobra.CompletionFunc {
	var codes []string
	for _, r := range findable() {
		codes = append(codes, r.code+"\t"+r.meaning)
	}
	var formats []string
	for _, f := range format.All() {
		formats = append(formats, f.Name+"\t"+f.Summary)
	}
	return map[string]cobra.CompletionFunc{
		"output":    oneOf(formats),
		"input":     oneOf([]string{"text\tone article a file", "jsonl\tone record a line"}),
		"encoding":  oneOf(parse.Encodings()),
		"report":    oneOf(reportNames()),
		"fields":    someOf(format.Keys()),
		"require":   someOf(required),
		"ignore":    someOf(codes),
		"tz":        completeZone,
		"out-dir":   completeFolder,
		"field":     oneOf(nil),
		"max-bytes": oneOf(nil),
		"jobs":      oneOf(nil),
	}
}

// oneOf completes a value; a word may have its meaning behind a tab.
func oneOf(words []string) cobra.CompletionFunc {
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}

// someOf completes the last value of a list with commas, and leaves out those that are in it.
func someOf(words []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, _ []string, typed string) (found []string, _ cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		there := strings.Split(before, ",")
		for _, word := range words {
			name, _, _ := strings.Cut(word, "\t")
			if strings.HasPrefix(before+name, typed) && !slices.Contains(there, name) {
				found = append(found, before+word)
			}
		}
		return found, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
}

func completeFolder(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

// completeZone completes the name of a zone by the machine's zone files, where it has some.
func completeZone(_ *cobra.Command, _ []string, typed string) (zones []string, _ cobra.ShellCompDirective) {
	zones = []string{parse.DefaultZone, "UTC"}
	for _, dir := range []string{os.Getenv("ZONEINFO"), "/usr/share/zoneinfo"} {
		if dir == "" {
			continue
		}
		_ = filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
			name, _ := filepath.Rel(dir, path)
			switch {
			case err != nil || name == ".":
			case name[0] < 'A' || name[0] > 'Z': // zones have capitals; lists and the zones of other clocks have none
				if e.IsDir() {
					return fs.SkipDir
				}
			case !e.IsDir():
				zones = append(zones, filepath.ToSlash(name))
			}
			return nil
		})
	}
	slices.Sort(zones)
	zones = slices.DeleteFunc(slices.Compact(zones), func(zone string) bool { return !strings.HasPrefix(zone, typed) })
	return zones, cobra.ShellCompDirectiveNoFileComp
}

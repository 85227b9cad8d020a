package text

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A kind of input is text that a program wrote for programs.
type kind struct {
	name   string
	advice string   // how to come to the article
	begins []string // one of these opens it, in small letters; none begins with a letter
	looks  func(lines []Line, sentences int) bool
}

// kinds stand in the order in which they are asked: each may hold what the next looks for.
var kinds = []kind{
	{"HTML", "take its text first, e.g. `w3m -dump page.html | newsdek`",
		[]string{"<!doctype html", "<html", "<head", "<body"}, most(2, holdsTag)},
	{"XML", "take its text first", []string{"<?xml", "<rss", "<feed"}, nil},
	{"RTF", "save it as plain text", []string{`{\rtf`}, nil},
	{"PDF", "take its text first, e.g. `pdftotext page.pdf - | newsdek`", []string{"%pdf-"}, nil},
	{"PostScript", "take its text first, e.g. `ps2txt page.ps | newsdek`", []string{"%!ps"}, nil},
	{"LaTeX", "take its text first, e.g. `pandoc -t plain page.tex | newsdek`", []string{`\documentclass`}, nil},
	{"JSON", "records, one a line, are read with -i jsonl; of anything else take the text first, e.g. `jq -r .text page.json | newsdek`",
		[]string{`{"`, `[{`, `["`}, opensJSON},
	{"source code", "it holds no article", []string{"#!/", "<?php"}, most(3, isCode)},
	{"a list of file names", "read the files with --files-from, e.g. `ls *.txt | newsdek --files-from -`", nil, most(1, isFileName)},
	{"YAML", "take the text out of it first", nil, isYAML},
	{"CSV", "take the text out of it first", nil, isCSV},
}

// headers open a mail, which is text whatever is in it.
var headers = []string{"delivered-to:", "from:", "message-id:", "mime-version:", "received:", "return-path:", "subject:"}

// fewLines is how many lines show the kind of an input, and shortLine how much of each, in bytes.
const (
	fewLines  = 200
	shortLine = 400
)

// Kind is what the input looks like, if that is no plain text, and what to do about it; "" for plain text.
func (s *Source) Kind() (name, advice string) {
	if len(s.Lines) == 0 {
		return "", ""
	}
	lines := s.Lines[:min(len(s.Lines), fewLines)]
	first := beginning(&lines[0])
	opens := func(with string) bool {
		return len(first) >= len(with) && first[0]|0x20 == with[0]|0x20 && strings.EqualFold(first[:len(with)], with)
	}
	if slices.ContainsFunc(headers, opens) {
		return "", ""
	}
	prose, letter := sentences(lines), IsLetter(FirstRune(first))
	for i := range kinds {
		k := &kinds[i]
		if !letter && slices.ContainsFunc(k.begins, opens) || k.looks != nil && k.looks(lines, prose) {
			return k.name, k.advice
		}
	}
	return "", ""
}

// beginning is what a line shows.
func beginning(l *Line) string { return strings.TrimSpace(l.Text[:min(len(l.Text), shortLine)]) }

// most makes a test of lines that half of them must pass, and so many at least. Sentences, which most lines are, do not.
func most(least int, passes func(line string) bool) func(lines []Line, sentences int) bool {
	return func(lines []Line, sentences int) bool {
		failed := sentences
		for i := 0; i < len(lines) && failed*2 <= len(lines); i++ {
			if !isSentence(lines[i].Text) && !passes(beginning(&lines[i])) {
				failed++
			}
		}
		return failed*2 <= len(lines) && len(lines)-failed >= least
	}
}

func sentences(lines []Line) (n int) {
	for i := range lines {
		if isSentence(lines[i].Text) {
			n++
		}
	}
	return n
}

// isSentence reports that a line begins with a capital, or a letter that English lacks, and ends with a stop, as hardly
// any other than one of prose does.
func isSentence(line string) bool {
	return line != "" && (line[0] >= 'A' && line[0] <= 'Z' || line[0] >= utf8.RuneSelf) && line[len(line)-1] == '.'
}

// holdsTag reports that a line begins or ends with a tag: prose has tags inside.
func holdsTag(line string) bool {
	if strings.HasSuffix(line, ">") && strings.LastIndexByte(line, '<') >= 0 {
		return isTag(line[strings.LastIndexByte(line, '<'):])
	}
	return isTag(line)
}

// tags are the names of HTML's that most lines of a page begin or end with, between spaces.
const tags = " a abbr article aside b blockquote body br button center cite code dd div dl dt em fieldset figcaption figure font footer " +
	"form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input label li link main meta nav noscript ol option p path picture pre " +
	"script section select small source span strong style sub sup svg table tbody td textarea tfoot th thead time title tr u ul video "

// isTag reports that s begins with a tag, a comment or a declaration.
func isTag(s string) bool {
	rest, ok := strings.CutPrefix(s, "<")
	if strings.HasPrefix(rest, "!") {
		return ok
	}
	rest = strings.TrimPrefix(rest, "/")
	end := strings.IndexAny(rest, " />")
	return ok && end > 0 && strings.Contains(tags, " "+strings.ToLower(rest[:end])+" ")
}

func opensJSON(lines []Line, _ int) bool {
	first := beginning(&lines[0])
	return (first == "{" || first == "[") && len(lines) > 1 && strings.IndexAny(beginning(&lines[1]), `"{[`) == 0
}

// fileExts end the names of files.
var fileExts = []string{
	".csv", ".doc", ".docx", ".gz", ".htm", ".html", ".jpg", ".json", ".jsonl", ".md", ".odt", ".pdf", ".png", ".rtf", ".txt", ".xml",
	".yaml", ".yml", ".zip",
}

// longestExt is the length of the longest of them, with its dot.
const longestExt = 6

func isFileName(line string) bool {
	end := max(0, len(line)-longestExt)
	dot := end + strings.LastIndexByte(line[end:], '.')
	return dot > 0 && line[dot] == '.' && slices.Contains(fileExts, strings.ToLower(line[dot:])) && (!strings.Contains(line, " ") || strings.Count(line, "/") > 1)
}

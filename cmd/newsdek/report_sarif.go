package main

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
)

type object = map[string]any

// sourceRoot names the repository in the places of findings.
const sourceRoot = "%SRCROOT%"

// reportSARIF writes SARIF 2.1.0, which code scanning services read.
func reportSARIF(w io.Writer, results []result, _ bool) error {
	rules := append(findable(), failureRules...)
	index := make(map[string]int, len(rules))
	described := make([]object, len(rules))
	for i, r := range rules {
		index[r.code], described[i] = i, sarifRule(r)
	}
	repo := repositoryOf(results)
	found := []object{} // null would say that nothing was checked
	prints := make(fingerprints)
	for _, f := range findingsOf(results) {
		found = append(found, sarifResult(f, index[f.Code], repo, prints))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []object{{
			"tool":               object{"driver": object{"name": "newsdek", "version": version(), "rules": described}},
			"automationDetails":  object{"id": "newsdek/"},
			"originalUriBaseIds": object{sourceRoot: object{"uri": fileURI(filepath.ToSlash(repo.root) + "/")}},
			"columnKind":         "unicodeCodePoints",
			"results":            found,
		}},
	})
}

func sarifRule(r rule) object {
	help := sarifHelp(r)
	meaning := strings.ToUpper(r.meaning[:1]) + r.meaning[1:] + "."
	return object{
		"id":                   r.code,
		"shortDescription":     object{"text": meaning},
		"fullDescription":      object{"text": meaning},
		"help":                 object{"text": strings.ReplaceAll(help, "`", ""), "markdown": help},
		"defaultConfiguration": object{"level": severity(r.code)},
	}
}

// sarifHelp says what to do, in Markdown.
func sarifHelp(r rule) string {
	switch {
	case r.code == goldenDiffers:
		return "Correct the article, or write the golden again with `newsdek check --update FILE`."
	case r.code == goldenMissing:
		return "Write the golden with `newsdek check --update FILE`, look at it, and commit it."
	case r.code == goldenOrphan:
		return "Give the golden the name of its article, bring the article back, or remove the golden."
	case r.code == ioFailure:
		return "Look whether the file is there, and whether it may be read."
	case isFailure(r.code):
		return "The file is no article that newsdek reads. Convert it to text or move it out of the folder."
	case severity(r.code) == "error": // of a field
		return fmt.Sprintf("Complete the article. `newsdek explain FILE` shows what each line was taken for; `--require` names the fields that must be there, `--ignore %s` leaves this one out.", r.code)
	}
	return fmt.Sprintf("Correct the text where it is wrong. `newsdek explain FILE` shows what each line was taken for; `--ignore %s` leaves this finding out.", r.code)
}

func sarifResult(f finding, index int, repo repository, prints fingerprints) object {
	path, inside := repo.path(f.File)
	location := object{"uri": fileURI(path)}
	switch {
	case f.File == "stdin":
		path = f.File
		location["uri"] = path
	case inside:
		location["uriBaseId"] = sourceRoot
	}
	return object{
		"ruleId":              f.Code,
		"ruleIndex":           index,
		"level":               f.Severity,
		"message":             object{"text": f.details()},
		"partialFingerprints": object{"newsdek/v1": prints.of(f.Code, path, f.Message)},
		"locations": []object{{"physicalLocation": object{
			"artifactLocation": location,
			"region":           object{"startLine": f.Line, "startColumn": f.Column},
		}}},
	}
}

// fingerprints counts findings that say the same of the same file. A fingerprint does not tell the line: a finding stays
// the same when lines come above it.
type fingerprints map[string]int

func (f fingerprints) of(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	hash := fmt.Sprintf("%x", sum[:8])
	f[hash]++
	return fmt.Sprintf("%s:%d", hash, f[hash])
}

// fileURI is relative where the path is. It has slashes.
func fileURI(path string) string {
	u := url.URL{Path: path}
	if strings.HasPrefix(path, "/") || len(path) > 2 && path[1:3] == ":/" {
		u.Scheme = "file"
		u.Path = "/" + strings.TrimPrefix(u.Path, "/")
	}
	return u.String()
}

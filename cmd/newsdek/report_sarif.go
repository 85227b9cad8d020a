package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"strings"
)

type object = map[string]any

// reportSARIF writes SARIF 2.1.0, which code scanning services read.
func reportSARIF(w io.Writer, results []result, _ bool) error {
	rules := append(findable(), failureRules...)
	index := make(map[string]int, len(rules))
	described := make([]object, len(rules))
	for i, r := range rules {
		index[r.code], described[i] = i, sarifRule(r)
	}
	found := []object{} // null would say that nothing was checked
	for _, f := range findingsOf(results) {
		found = append(found, sarifResult(f, index[f.Code]))
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	return enc.Encode(object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []object{{
			"tool":       object{"driver": object{"name": "newsdek", "version": version(), "rules": described}},
			"columnKind": "unicodeCodePoints",
			"results":    found,
		}},
	})
}

func sarifRule(r rule) object {
	return object{
		"id":                   r.code,
		"shortDescription":     object{"text": strings.ToUpper(r.meaning[:1]) + r.meaning[1:] + "."},
		"help":                 object{"text": sarifHelp(r)},
		"defaultConfiguration": object{"level": severity(r.code)},
	}
}

func sarifHelp(r rule) string {
	switch {
	case r.code == goldenDiffers:
		return "Correct the article, or write the golden again with: newsdek check --update FILE"
	case isFailure(r.code):
		return "The file is no article that newsdek reads. Convert it to text or move it out of the folder."
	case strings.Contains(r.code, "-missing") || strings.Contains(r.code, "-not-"):
		return fmt.Sprintf("Complete the article. newsdek explain FILE shows what each line was taken for; --require names the fields that must be there, --ignore %s leaves this one out.", r.code)
	}
	return fmt.Sprintf("Correct the text where it is wrong. newsdek explain FILE shows what each line was taken for; --ignore %s leaves this finding out.", r.code)
}

func sarifResult(f finding, index int) object {
	return object{
		"ruleId":    f.Code,
		"ruleIndex": index,
		"level":     f.Severity,
		"message":   object{"text": f.details()},
		"locations": []object{{"physicalLocation": object{
			"artifactLocation": object{"uri": fileURI(f.File)},
			"region":           object{"startLine": f.Line, "startColumn": f.Column},
		}}},
	}
}

// fileURI is relative where the name is.
func fileURI(name string) string {
	u := url.URL{Path: filepath.ToSlash(name)}
	if filepath.IsAbs(name) {
		u.Scheme = "file"
		u.Path = "/" + strings.TrimPrefix(u.Path, "/")
	}
	return u.String()
}

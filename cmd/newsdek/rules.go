package main

import (
	"slices"

	"newsdek/parse"
)

// A rule is a code of check with what it tells.
type rule struct{ code, meaning string }

const (
	goldenDiffers = "golden-differs"
	goldenMissing = "golden-missing"
	goldenOrphan  = "golden-orphan"
	ioFailure     = "io"
)

// required are the fields that check can ask for; each has its own code. The flag takes them in this order.
var required = []string{"headline", "dek", "byline", "body", "updated"}

// checkRules are the codes that check knows beside those of parse.
var checkRules = []rule{
	{"headline-missing", "there is no headline"},
	{"headline-not-repeated", "the headline stands only once"},
	{"dek-missing", "there is no dek"},
	{"byline-missing", "there is no byline"},
	{"body-missing", "there is no paragraph of text"},
	{"updated-missing", "there is no readable date of an update"},
	{goldenDiffers, "the article says something else than the golden file beside it"},
	{goldenMissing, "there is no golden file beside the article (with --require-golden)"},
	{goldenOrphan, "the golden has no article beside it"},
}

// failureRules are the codes of what is no article. They cannot be ignored.
var failureRules = []rule{
	{"empty", "there is nothing in the file"},
	{"binary", "the file is binary, not text"},
	{"undecodable", "the file does not fit the encoding that --encoding names"},
	{"too-large", "the file is larger than --max-bytes, or has too many lines"},
	{ioFailure, "the file could not be read"},
}

// findable lists the codes that --ignore takes.
func findable() (rules []rule) {
	for _, code := range parse.Codes() {
		rules = append(rules, rule{string(code), code.Meaning()})
	}
	return append(rules, checkRules...)
}

func findableCodes() (codes []string) {
	for _, r := range findable() {
		codes = append(codes, r.code)
	}
	return codes
}

// meaning is what a code tells, "" where rules do not know it.
func meaning(rules []rule, code string) string {
	for _, r := range rules {
		if r.code == code {
			return r.meaning
		}
	}
	return ""
}

func isFailure(code string) bool { return meaning(failureRules, code) != "" }

// severity is a warning for what parse doubts, and an error for all else.
func severity(code string) string {
	if slices.Contains(parse.Codes(), parse.Code(code)) {
		return "warning"
	}
	return "error"
}

package text

import (
	"encoding/csv"
	"errors"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// isYAML reports that the lines are keys with their values, each key once as it is in no chat, or what goes on below one.
func isYAML(lines []Line, _ int) bool {
	var keys map[string]bool
	nested := 0
	for i := range lines {
		line := lines[i].Text
		if line == "---" { // another document
			clear(keys)
			continue
		}
		if strings.HasPrefix(line, "- ") || strings.HasPrefix(line, " ") || strings.HasPrefix(line, "#") {
			nested++
			continue
		}
		key, ok := yamlKey(line)
		if !ok || keys[key] {
			return false
		}
		if keys == nil {
			keys = make(map[string]bool)
		}
		keys[key] = true
	}
	return len(keys) > 2 || len(keys) > 0 && nested > 2
}

// yamlKey is the key that a line opens with.
func yamlKey(line string) (key string, ok bool) {
	key, value, ok := strings.Cut(line, ":")
	return key, ok && isKey(key) && (value == "" || value[0] == ' ')
}

// isKey reports that s is an identifier that begins with a small letter.
func isKey(s string) bool {
	return s != "" && smallLetter(s[0]) && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '_' && r != '-' && r != '.' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	})
}

// So many records show that all have as many fields.
const (
	fewRecords  = 3
	manyRecords = 20
)

// isCSV reports that the lines are records of as many fields each, with titles of a word or a few above them, and no
// blank lines between.
func isCSV(lines []Line, _ int) bool {
	return len(lines) >= fewRecords && lines[2].Number-lines[0].Number == 2 &&
		(separates(lines, ",", 3) || separates(lines, ";", 3) || separates(lines, "\t", 2))
}

// separates reports that comma makes so many fields, or more, of each line.
func separates(lines []Line, comma string, least int) bool {
	titles := strings.Split(lines[0].Text, comma)
	if len(titles) < least || !areTitles(titles) {
		return false
	}
	var text strings.Builder
	for i := range lines {
		text.WriteString(lines[i].Text + "\n")
	}
	r := csv.NewReader(strings.NewReader(text.String()))
	r.Comma = rune(comma[0])
	records := 0
	for ; records < manyRecords; records++ {
		_, err := r.Read()
		if bad := (*csv.ParseError)(nil); errors.As(err, &bad) {
			return false
		} else if err != nil { // the end
			break
		}
	}
	return records >= fewRecords
}

// areTitles reports that each field has a word or three, and no stop.
func areTitles(record []string) bool {
	return !slices.ContainsFunc(record, func(s string) bool { return s == "" || strings.Count(s, " ") > 2 || strings.HasSuffix(s, ".") })
}

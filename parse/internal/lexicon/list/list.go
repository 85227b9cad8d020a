// Package list reads the text files that the lexicon is made from: one entry a line, sorted, below comments that say
// what the list holds.
package list

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"newsdek/parse/internal/text"
)

// Read reads a list from a file.
func Read(path string) ([]string, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	entries, err := Parse(filepath.Base(path), string(data))
	if err != nil {
		return nil, err
	}
	return entries, nil
}

// Parse reads a list from text. It fails, with all lines that break a rule, unless the entries stand sorted by their
// folded form, each once, and as a field would hold them. (What folds alike is one entry, so no order is needed there.)
func Parse(name, data string) (entries []string, err error) {
	var wrong []error
	number := 0
	complain := func(format string, args ...any) {
		wrong = append(wrong, fmt.Errorf("%s:%d: "+format, append([]any{name, number}, args...)...))
	}
	for line := range strings.Lines(data) {
		number++
		entry, ended := strings.CutSuffix(line, "\n")
		if entries == nil && strings.HasPrefix(entry, "#") {
			continue
		}
		switch last := len(entries) - 1; {
		case !ended:
			complain("%q has no line end", entry)
		case strings.Join(strings.Fields(entry), " ") != entry || entry == "":
			complain("%q has blanks where a line of a page has none", entry)
		case last < 0 || text.Folded(entries[last]) < text.Folded(entry):
		case text.SameFolded(entries[last], entry):
			complain("%q is there already, as %q", entry, entries[last])
		default:
			complain("%q belongs above %q: the order is that of the folded letters, as in %q", entry, entries[last], text.Folded(entry))
		}
		entries = append(entries, entry)
	}
	return entries, errors.Join(wrong...)
}

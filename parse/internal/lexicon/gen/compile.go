package main

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"newsdek/parse/internal/lexicon/list"
	"newsdek/parse/internal/text"
)

// A name is what the lists say of one folded name.
type name struct {
	folded, spelling string
	kinds            []string
	label            string
	month, weekday   int
	patterns         []*pattern
}

// A pattern is an entry with an open end, which belongs to the name that is its first word.
type pattern struct {
	head, tail string
	kinds      []string
}

// The names of all lists, by their folded form.
type names map[string]*name

// compile reads the lists in a folder.
func compile(dir string) (names, error) {
	all := names{}
	for _, step := range []struct {
		sources []source
		add     func(entry, what string) error
	}{
		{words, all.addWord},
		{labels, all.addLabel},
		{months, all.addMonth},
		{weekdays, all.addWeekday},
	} {
		for _, s := range step.sources {
			path := filepath.Join(dir, s.file+".txt")
			entries, err := list.Read(path)
			if err != nil {
				return nil, err
			}
			for _, entry := range entries {
				if err := step.add(entry, s.what); err != nil {
					return nil, fmt.Errorf("%s: %q: %w", path, entry, err)
				}
			}
		}
	}
	return all, nil
}

// sorted are the names by their folded form.
func (all names) sorted() []*name {
	return slices.SortedFunc(maps.Values(all), func(a, b *name) int { return strings.Compare(a.folded, b.folded) })
}

// add finds a name, or makes one, and gives it kinds.
func (all names) add(spelling, kinds string) *name {
	folded := text.Folded(spelling)
	if all[folded] == nil {
		all[folded] = &name{folded: folded, spelling: spelling}
	}
	n := all[folded]
	n.kinds = merged(n.kinds, kinds)
	return n
}

// merged adds kinds, in the notation of Go, to others.
func merged(kinds []string, more string) []string {
	for kind := range strings.SplitSeq(more, " | ") {
		if kind != "" && !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
	}
	slices.Sort(kinds)
	return kinds
}

func (all names) addWord(entry, kinds string) error {
	head, tail, open := strings.Cut(text.Folded(entry), "…")
	if !open {
		all.add(entry, kinds)
		return nil
	}
	first := all.add(firstWord(head), opens[kinds])
	at := slices.IndexFunc(first.patterns, func(p *pattern) bool { return p.head == head && p.tail == tail })
	if at < 0 {
		at = len(first.patterns)
		first.patterns = append(first.patterns, &pattern{head: head, tail: tail})
	}
	p := first.patterns[at]
	p.kinds = merged(p.kinds, kinds)
	return nil
}

// opens is what the first word of a pattern is, by the pattern's kind.
var opens = map[string]string{"Bar": "OpensBar", "End": "OpensEnd"}

func (all names) addLabel(entry, label string) error {
	for _, spelling := range []string{entry, strings.ReplaceAll(entry, " ", "")} { // extractors lose spaces
		n := all.add(spelling, "")
		if n.label != "" && n.label != label {
			return fmt.Errorf("is a %s, too", n.label)
		}
		n.label = label
		all.add(firstWord(spelling), "OpensStamp")
	}
	return nil
}

func (all names) addMonth(entry, full string) error {
	return all.addDate(entry, full, 12, func(n *name) *int { return &n.month })
}

func (all names) addWeekday(entry, full string) error {
	return all.addDate(entry, full, 7, func(n *name) *int { return &n.weekday })
}

// addDate adds the names of a month or a weekday, which stand behind its number. The first belongs to its language
// alone.
func (all names) addDate(entry, full string, last int, part func(*name) *int) error {
	words := strings.Fields(entry)
	number, err := strconv.Atoi(words[0])
	if err != nil || number < 1 || number > last || len(words) < 2 {
		return fmt.Errorf("is no number up to %d and names", last)
	}
	for i, word := range words[1:] {
		if i > 0 {
			full = ""
		}
		n := all.add(word, full)
		n.kinds = merged(n.kinds, "OpensStamp")
		if was := *part(n); was != 0 && was != number {
			return fmt.Errorf("%s is number %d, too", word, was)
		}
		*part(n) = number
	}
	return nil
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

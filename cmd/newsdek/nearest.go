package main

import (
	"fmt"
	"slices"
	"strings"
)

// unknown is the error for the first of names that is not among known.
func unknown(kind string, names, known []string) error {
	for _, name := range names {
		if !slices.Contains(known, name) {
			hint := ""
			if near := nearest(name, known); near != "" {
				hint = fmt.Sprintf("; did you mean %s?", near)
			}
			return fmt.Errorf("unknown %s %q%s (known: %s)", kind, name, hint, strings.Join(known, ", "))
		}
	}
	return nil
}

// nearest is the known name that name was most likely meant to be, "" if none is close.
func nearest(name string, known []string) (near string) {
	best := 1 + max(2, len(name)/4)
	for _, k := range known {
		d := distance(strings.ToLower(name), strings.ToLower(k))
		if len(name) > 2 && strings.HasPrefix(strings.ToLower(k), strings.ToLower(name)) {
			d = min(d, 1) // its rest was left out
		}
		if d < best && 2*d <= len(name) && (d < 2 || strings.EqualFold(name[:1], k[:1])) { // first letters are rarely mistaken
			best, near = d, k
		}
	}
	return near
}

// distance is how many letters must be added, dropped or changed to make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

package parse

import (
	"bytes"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestRolesOfWrapped shows which fields say something else where a program broke all lines of a page at a width. Some lines that
// stand alone then seem to go on in the next. What is better may be written with -accept.
func TestRolesOfWrapped(t *testing.T) {
	var now bytes.Buffer
	for _, dir := range []string{"pages", "articles"} {
		paths, _ := filepath.Glob("../testdata/" + dir + "/*.txt")
		for _, path := range paths {
			a := parseFile(t, path)
			want := caseRecord(t, a)
			fmt.Fprintf(&now, "%s/%s", dir, strings.TrimSuffix(filepath.Base(path), ".txt"))
			for _, width := range []int{56, 72, 90} {
				b, err := Parse([]byte(broken(a, width)), Options{})
				if err != nil {
					t.Fatal(err)
				}
				got := caseRecord(t, b)
				for _, key := range fieldKeys {
					if asJSON(t, got[key]) != asJSON(t, want[key]) {
						fmt.Fprintf(&now, " %d:%s", width, key)
					}
				}
			}
			now.WriteByte('\n')
		}
	}
	compare(t, "../testdata/wrapped.txt", now.Bytes())
}

// broken is the text of an article, all its lines broken at a width.
func broken(a *Article, width int) string {
	var b strings.Builder
	for l := range a.Lines() {
		at := 0
		for n, word := range strings.Split(l.Text, " ") {
			switch at += 1 + utf8.RuneCountInString(word); {
			case n == 0:
			case at > width+1:
				b.WriteByte('\n')
				at = 1 + utf8.RuneCountInString(word)
			default:
				b.WriteByte(' ')
			}
			b.WriteString(word)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

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

// What a form feed parts from the line above stands right below it: text goes on there as on the next line.
func TestWrappedAroundFeeds(t *testing.T) {
	const text = `The only ferry to the island of Kuzuada left its pier on Monday with sixty
passengers and a piano on board, and the mayor of both villages played it.` + "\f" + `The captain sang all the way, for as long as the sea was calm, and the gulls
of the harbour sang with him until the boat was gone behind the cape. Nobody
was asked to pay for the song or for the crossing, and nobody had to row on
that day.`
	a, err := Parse([]byte(warnTop+text+"\n\nUpdated: 28 November 2015\f10:12\n"), Options{Raw: true})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Body) != 1 || a.Body[0] != text {
		t.Errorf("body is %q, want %q", a.Body, text)
	}
	if at := a.Spans.Updated; a.Updated != "2015-11-28T10:12:00+02:00" || len(at) != 1 || at[0].Line != 15 {
		t.Errorf("updated is %q at %v, want the date and its time in line 15", a.Updated, at)
	}
}

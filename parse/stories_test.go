package parse

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"
)

// told is what an article says, wherever it stands.
func told(a *Article) Article {
	v := *a
	v.Body = slices.Clone(a.Body)
	v.Warnings, v.Spans, v.plain, v.source, v.page, v.lines = nil, Spans{}, nil, nil, nil, a.lines
	v.lines.From, v.lines.To = 0, 0
	return v
}

// An article of testdata that marks itself as one, and what it says alone.
type alone struct {
	name string
	data []byte
	told Article
}

func articlesAlone(t *testing.T) (all []alone) {
	t.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Parse(data, Options{})
		if err != nil {
			t.Fatal(err)
		}
		marked := len(a.Spans.Headline) > 1 || a.Byline != "" || a.Published != "" || a.Updated != ""
		damaged := slices.ContainsFunc(a.Warnings, func(w Warning) bool { return w.Code == Mojibake || w.Code == EncodingNotUTF8 })
		if a.Headline != "" && len(a.Body) > 0 && marked && !damaged && utf8.Valid(data) && data[0] < utf8.RuneSelf {
			all = append(all, alone{filepath.Base(file), bytes.TrimRight(data, "\r\n"), told(a)})
		}
	}
	return all
}

// Two articles in one input are two stories, each of which says what it says alone: where a form feed or a rule stands
// between nearly always, unless the form feed stands within a line and no sentence ends before it, and else in most cases.
// testdata/joined.txt names those that are not, by the first and how far behind it the second is. What is better may be
// written with -accept.
func TestRolesOfJoinedArticles(t *testing.T) {
	articles := articlesAlone(t)
	var now bytes.Buffer
	for _, tt := range []struct {
		between string
		least   int // in a hundred
	}{
		{"\f", 91}, {"\n\f", 98}, {"\n\f\n", 98}, {"\n\n----------\n\n", 98}, {"\n-----\n", 98}, {"\n\n\n\n", 94}, {"\n", 88}, {"\n\n", 84},
	} {
		joins, right := 0, 0
		fmt.Fprintf(&now, "%q:", tt.between)
		for i := range articles {
			for _, step := range []int{1, 7, 20} {
				first, second := articles[i], articles[(i+step)%len(articles)]
				var got []Article
				for a, err := range new(Parser).Stories(slices.Concat(first.data, []byte(tt.between), second.data), Options{}) {
					if err != nil {
						t.Fatal(err)
					}
					got = append(got, told(a))
				}
				if joins++; reflect.DeepEqual(got, []Article{first.told, second.told}) {
					right++
				} else {
					fmt.Fprintf(&now, " %s+%d", first.name, step)
				}
			}
		}
		now.WriteByte('\n')
		if right*100 < tt.least*joins {
			t.Errorf("%q between: %d of %d joins are read as two stories, want %d %%", tt.between, right, joins, tt.least)
		} else {
			t.Logf("%q between: %d of %d", tt.between, right, joins)
		}
	}
	compare(t, "../testdata/joined.txt", now.Bytes())
}

// No page of testdata holds a second story.
func TestPagesAreOneStory(t *testing.T) {
	for _, dir := range []string{"articles", "cases", "pages"} {
		files, err := filepath.Glob("../testdata/" + dir + "/*.txt")
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, file := range files {
			for _, w := range parseFile(t, file).Warnings {
				if w.Code == SecondStory {
					t.Errorf("%s:%d: another story begins here", file, w.Line)
				}
			}
		}
	}
}

// Lines of the other stories are related ones, and each article's lines tile the whole input.
func TestLinesOfOtherStories(t *testing.T) {
	text := warnTop + warnBody + "Güncelleme Tarihi: 27 Kasım 2015, 09:44\n-----\n" + otherStory + "\n"
	n := 0
	for a, err := range new(Parser).Stories([]byte(text), Options{}) {
		if err != nil {
			t.Fatal(err)
		}
		own, at := 0, 0
		for l := range a.Lines() {
			if l.Start != at {
				t.Fatalf("line %d starts at %d, want %d", l.Number, l.Start, at)
			}
			if at = l.End; l.Role != Related && l.Role != Blank {
				own++
			}
		}
		if want := [2]int{6, 6}[n]; at != len(text) || own != want {
			t.Errorf("story %d has %d lines of its own and ends at %d, want %d and %d", n, own, at, want, len(text))
		}
		if line := a.Spans.Headline[0].Line; line != [2]int{1, 13}[n] {
			t.Errorf("story %d begins in line %d", n, line)
		}
		n++
	}
	if n != 2 {
		t.Errorf("there are %d stories, want 2", n)
	}
}

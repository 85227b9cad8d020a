package text

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Of each page the lines are what is left of them, behind a letter for each mark: h a heading, a an aside, + a line
// that goes on with the one above.
func TestUnrender(t *testing.T) {
	for name, page := range map[string]struct{ in, want string }{
		"w3m": {
			"  • Home\n  • News\n      □ Arts\n          ☆ Chess\n  • Sport\n\nA title\n\n[               ] Search\n[logo]\n━━━━━━━\nAll of it.",
			" • Home\n • News\n • Arts\n • Chess\n • Sport\n A title\na[ ] Search\na[logo]\na━━━━━━━\n All of it.",
		},
		"lynx": {
			"   [1]Home\n     * [2]News\n     * [3]Sport\n     * [4]Jobs\nA title here\n\n   They met [5]the board.\n   (BUTTON) Send\n   IFRAME: [6]/x\nReferences\n\n   1. http://a.example/\n",
			" Home\n * News\n * Sport\n * Jobs\nhA title here\n They met the board.\na(BUTTON) Send\naIFRAME: /x\naReferences\na1. http://a.example/",
		},
		"html2text": {
			"    * Home\n    * Our_news\n    * Sport\n    * Jobs\n****** A title of two\nlines ******\nThey met the_board in 3*4.\n** Our network **\n* Ferries_of_the_south *\n    * Tides *\n[Submit ]",
			" * Home\n * Our news\n * Sport\n * Jobs\nhA title of two\nhlines\n They met the board in 3*4.\n Our network\n Ferries of the south\n * Tides *\na[Submit ]",
		},
		"pandoc": {
			"-   Home\n-   News\n-   Sport\n-   Jobs\n\n[A picture of them]\n\nThey [] met.\n",
			" - Home\n - News\n - Sport\n - Jobs\n A picture of them\n They met.",
		},
		"markdown": {
			"  * [Home](/)\n  * [News](/a_b)\n  * [Sport](/c)\n  * [Jobs](/d \"e\")\n\n# A **title** here\n\n![a\nb](/y.png)\n\nThey met [the\nboard](http://a.example/\\(x\\)) in _May_ 2011\\. An old_name stays.\n",
			" * Home\n * News\n * Sport\n * Jobs\nhA title here\na![a\nab](/y.png)\n They met the\n board in May 2011. An old_name stays.",
		},
		"soup": {
			"Home\n\n\n\n\n\nNews\n\n\n\n\n\nA title\n\n\n\n\n\nThey met \nthe board\n in May\n.\n\n\n\n\n\nMore\n  Code",
			" Home\n News\n A title\n They met\n+the board\n+in May\n+.\n More\n Code",
		},
		"prose": {
			"# A **title**\n\n* [one](/a)\n* [two](/b)\n\nThey [1] met the_board (BUTTON).\n\n- a\n- b\n- c\n- d\n",
			" # A **title**\n * [one](/a)\n * [two](/b)\n They [1] met the_board (BUTTON).\n - a\n - b\n - c\n - d",
		},
	} {
		var s Source
		if err := s.Read([]byte(page.in), Auto); err != nil {
			t.Fatal(name, err)
		}
		s.Tidy(func(string) bool { return false })
		var got []string
		for i := range s.Lines {
			got = append(got, s.Lines[i].marked())
		}
		if diff := cmp.Diff(strings.Split(page.want, "\n"), got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func (l *Line) marked() string {
	switch {
	case l.Marks&Heading != 0:
		return "h" + l.Clean
	case l.Marks&Aside != 0:
		return "a" + l.Clean
	case l.Marks&Continued != 0:
		return "+" + l.Clean
	}
	return " " + l.Clean
}

// Lines that were broken go on in the next where its first word had no room.
func TestMarkBroken(t *testing.T) {
	const page = `  • Home
  • News
  • Sport
  • Jobs

A boat that had been under repair since the first days of March left its pier
on Monday, and those who live on the island stood on the quay and waved to her
all morning.
She carried goats.

The captain, who is as old as the boat, said that he had never been so glad to
see the weather turn, and that the goats were no worse than other people.
`
	var s Source
	if err := s.Read([]byte(page), Auto); err != nil {
		t.Fatal(err)
	}
	s.Tidy(func(string) bool { return false })
	var goesOn []int32
	for i := range s.Lines {
		if s.Lines[i].Marks&Continued != 0 {
			goesOn = append(goesOn, s.Lines[i].Number)
		}
	}
	if diff := cmp.Diff([]int32{7, 8, 12}, goesOn); diff != "" {
		t.Errorf("lines that go on with the one above (-want +got):\n%s", diff)
	}
}

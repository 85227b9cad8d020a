package page

import (
	"strings"
	"testing"
)

// The points of a dek stand in a block of their own, between the first text of the page and its twin.
func TestPoints(t *testing.T) {
	const (
		headline = "Ferry sails again"
		point    = "It left its pier on Monday"
		prose    = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano."
	)
	for name, tt := range map[string]struct {
		lines  []string
		blocks []int32
		from   int
		want   int
	}{
		"between twins":     {[]string{headline, point, point, headline}, []int32{0, 1, 1, 2}, 1, 3},
		"on top":            {[]string{point, point, headline}, []int32{0, 0, 1}, 0, 1},
		"no twin":           {[]string{headline, point, point, prose}, []int32{0, 1, 1, 2}, 1, 2},
		"end of the page":   {[]string{headline, point, point}, []int32{0, 1, 1}, 1, 2},
		"tight below it":    {[]string{headline, point, point, headline}, []int32{0, 0, 0, 1}, 1, 2},
		"a date among them": {[]string{headline, point, "27 November 2015, 09:44", headline}, []int32{0, 1, 1, 2}, 1, 2},
		"prose among them":  {[]string{headline, point, prose, headline}, []int32{0, 1, 1, 2}, 1, 2},
		"two words":         {[]string{headline, point, "It left", headline}, []int32{0, 1, 1, 2}, 1, 2},
		"below a text":      {[]string{point, headline, point, point, headline}, []int32{0, 1, 2, 2, 3}, 2, 3},
		"below furniture":   {[]string{"Paylaş", headline, point, point, headline}, []int32{0, 1, 2, 2, 3}, 2, 4},
	} {
		units := unitsOf(tt.lines...)
		for i := range units {
			units[i].block = tt.blocks[i]
		}
		if got := pointsEnd(units, tt.from); got != tt.want {
			t.Errorf("%s: the points end before %d, want %d", name, got, tt.want)
		}
	}
}

// The points of a page are furniture below another text and above the paragraphs that say them again.
func TestMarkPoints(t *testing.T) {
	const (
		points = "• The ferry left its pier on Monday\n• The school gets its piano back\n"
		story  = "\nThe only ferry to the island left its pier on Monday, and its captain said that the school gets its piano back within a week.\n"
	)
	for _, tt := range []struct {
		page string
		bars int
	}{
		{"Harbour news\n" + points + story, 2},
		{"Harbour news\n" + strings.ReplaceAll(points, "•", "-") + story, 2},
		{"Harbour news\n" + strings.ReplaceAll(points, "\n", ".\n") + story, 2},
		{"Harbour news\n" + strings.ReplaceAll(strings.ReplaceAll(points, "•", "–"), "\n", ".\n") + story, 0},
		{"Harbour news\nAll rights reserved.\n" + points + story, 2},
		{"Harbour news:\n" + points + story, 0},
		{"Harbour news are these, and many more of them that the captain of the ferry told\n" + points + story, 0},
		{"WhatsApp\n" + points + story, 1},
		{points + story, 0},
		{"Harbour news\n" + points, 0},
		{"Harbour news\n• Monday, 27 November 2015, 09:44\n• Monday, 27 November 2015, 10:44\n" + story, 0},
		{"Harbour news\n" + story + points + story, 0},
		{"Harbour news\n• The ferry left its pier on Monday\n" + story, 0},
	} {
		bars := 0
		for _, u := range pageOf(t, tt.page).Units {
			if u.looks == barLook {
				bars++
			}
		}
		if bars != tt.bars {
			t.Errorf("%d units are furniture, want %d, of\n%s", bars, tt.bars, tt.page)
		}
	}
}

package parse

import (
	"fmt"
	"strings"
	"testing"
)

// A name is guessed only where no credit says it.
func TestNameOrDek(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again\n\n"
		clock    = "27 Kasım 2015, 09:44\n"
		name     = "Derya Kumsal"
	)
	for text, want := range map[string]string{
		strings.Repeat("Ferry sails again\n", 2) + "\nForty Rowers\n\nWorld Bulletin / News Desk\n\n":                                      "dek Forty Rowers, byline World Bulletin / News Desk",
		headline + "The piano went along\n\nProf. Dr. Derya Kumsal\n" + clock + "\n":                                                       "dek The piano went along, byline Prof. Dr. Derya Kumsal",
		headline + "The piano went along\n\nD. Kumsal O'Brien\n" + clock + "\n":                                                            "dek The piano went along, byline D. Kumsal O'Brien",
		headline + "Rowers' Piano\n\n" + clock + "\n":                                                                                      "dek Rowers' Piano, byline ",
		headline + "Rested. Rowers\n\n" + clock + "\n":                                                                                     "dek Rested. Rowers, byline ",
		headline + headline + "By World Bulletin / Middle East Desk\n\n":                                                                   "dek , byline World Bulletin / Middle East Desk",
		clock + "\n" + headline + name + "\n\nTürkiye\n\n":                                                                                 "dek , byline Derya Kumsal",
		headline + "The piano went along\n\n" + headline + name + "\n\nAA\n\n":                                                             "dek The piano went along, byline Derya Kumsal",
		headline + "Forty Rowers\n\n" + clock + "Kaynak: DHA\n\n":                                                                          "dek Forty Rowers, byline DHA",
		headline + "FORTY ROWERS\n\nNuri Tandır | " + clock + "\n":                                                                         "dek FORTY ROWERS, byline Nuri Tandır",
		headline + name + "\n" + clock + "Kaynak:\n\n":                                                                                     "dek , byline Derya Kumsal",
		"Worldbulletin News\n\n" + clock + "\n" + headline + name + "\n\n":                                                                 "dek , byline Derya Kumsal",
		"Ferry to Kuzuada sails again\n" + name + "\n\n":                                                                                   "dek , byline ",
		clock + "Boats\n" + clock + "\nFerry sails again\n" + name + "\n\n":                                                                "dek , byline Derya Kumsal",
		"Worldbulletin News\n\n" + strings.Repeat("Ferry sails again\n", 2) + "\nThe piano went along\n\nDERYA KUMSAL\n\n":                 "dek The piano went along, byline DERYA KUMSAL",
		"Worldbulletin News\n\n" + strings.Repeat("Ferry sails again\n", 2) + "\nThe piano went along\n\nDerya Kumsal and Nuri Tandır\n\n": "dek The piano went along, byline Derya Kumsal and Nuri Tandır",
		headline + headline + "The piano went along\n\nBy: Derya Kumsal\n\n":                                                               "dek The piano went along, byline Derya Kumsal",
	} {
		if _, a := roleOf(t, text+storyBody); fmt.Sprintf("dek %s, byline %s", a.Dek, a.Byline) != want {
			t.Errorf("%q: headline %q, dek %q, byline %q, want %s", text, a.Headline, a.Dek, a.Byline, want)
		}
	}
}

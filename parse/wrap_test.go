package parse

import (
	"strings"
	"testing"
)

// A paragraph that was broken in a text which is not: the rest of it begins with a small letter, and would not have
// fitted on the line above.
func TestBrokenLines(t *testing.T) {
	const (
		long = "Nobody had expected the piano, which was promised to the\nschool nine years ago."
		end  = "The rowers had come home before it all the same, forty boats in a line, for they had paid for the oars themselves."
	)
	for text, paragraphs := range map[string]int{
		long: 1,
		strings.Replace(long, "piano,", "piano;", 1):                                                                                         1,
		strings.Replace(long, "school", "School", 1):                                                                                         1,
		strings.Replace(long, "to the\nschool", "to both,\nSchool", 1):                                                                       1,
		strings.Replace(long, "to the\nschool", "to both\nSchool", 1):                                                                        1,
		strings.TrimSuffix(strings.Replace(long, "to the\nschool", "to both\nSchool", 1), "."):                                               2,
		"It came back.\n" + strings.Replace(long, "school", "School", 1):                                                                     2,
		"It came back.\n" + strings.Replace(long, "to the\nschool", "to both,\nSchool", 1):                                                   2,
		"It came back.\n" + strings.Replace(long, "to the\nschool", "to all\nSchool", 1):                                                     3,
		strings.Replace(long, "to the\nschool nine", "to all\nSchools of the island\nNine", 1):                                               3,
		"Nobody had expected the piano, which was promised to all\nschools of the island and of the other ones round there\nNine years ago.": 1,
		// the first sentence ends with its line
		"It came back after it had been away for nine long years.\nnobody had expected the piano, which was promised to both\nSchools of Kuzuada.": 3,
		// eight lines are too many for one sentence
		"Nobody had expected the piano, which was promised to both\nSchools of Kuzuada nine years ago, when the mayor was young\n" +
			"And Captain Kumsal, who has a beard now, had sailed for a year\nBetween the islands of the south, where the winters are mild\n" +
			"And the summers long, on a boat that was built of old doors\nBy the grandfather of the man who mends the nets at the pier\n" +
			"And of his three brothers, who had never been to sea and yet\nsang of it.": 7,
		// but they are one where four of them begin small
		"Nobody had expected the piano, which was promised to both\nSchools of Kuzuada nine years ago, when the mayor was young\n" +
			"and the captain, who has a beard now, had sailed for a year\nbetween the islands of the south, where the winters are mild\n" +
			"and the summers long, on a boat that was built of old doors\nby the grandfather of the man who mends the nets at the pier\n" +
			"and of his three brothers, who had never been to sea and yet\nsang of it.": 1,
		"A short one, for instance\nThis one.":                                         2,
		strings.Replace(long, "to the", "to {", 1):                                     2,
		strings.Replace(long, "which was promised to the", "which(was, promised);", 1): 2,
		strings.Replace(long, "school", "school:", 1):                                  2,
		"The kettle keeps a smaller sea\nbehind its tin horizon.":                      2,
		"Nobody had expected the piano, which was promised to the\nschoolchildren of both villages and of the lighthouse, and to the mayor.": 2,
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+text+"\n\n"+end); len(a.Body) != 2+paragraphs+1 {
			t.Errorf("%q makes %d paragraphs, want %d: %q", text, len(a.Body)-3, paragraphs, a.Body[2:])
		}
	}
}

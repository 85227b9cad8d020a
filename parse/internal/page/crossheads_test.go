package page

import "testing"

// ferryRuns is a paragraph.
const ferryRuns = "The ferry to Kuzuada runs again from Monday, its captain said at the pier on Friday. It takes forty people and the mail of the island, and two cars."

// A crosshead has the capitals of a name and no stop, and stands above a paragraph.
func TestLooksCrosshead(t *testing.T) {
	const paragraph = "\n\n" + ferryRuns
	for page, want := range map[string]bool{
		"The Old Pier" + paragraph:  true,
		"The Old Pier":              false,
		"The Old Pier\n\nThe Mill":  false,
		"The Old Pier." + paragraph: false,
		"The old pier" + paragraph:  false,
	} {
		if got := pageOf(t, page).looksCrosshead(0); got != want {
			t.Errorf("%q begins with a crosshead: %t, want %t", page, got, want)
		}
	}
}

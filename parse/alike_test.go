package parse

import "testing"

func TestHeadlineWithSuffixes(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	for first, twins := range map[string]bool{
		headline + " - World Bulletin":                                                                     true,
		headline + " | Asia | Worldbulletin News":                                                          true,
		headline + " | Asia | Boats | Worldbulletin News":                                                  false,
		headline + " / but not today / said the captain":                                                   true,
		headline + " / but not today / said the captain's uncle of Sazakköy to the mayor of both villages": false,
		headline + " / but not today / said the captain.":                                                  false,
	} {
		_, a := roleOf(t, first+"\n\nThe piano went along\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody)
		if got := a.Headline == headline && a.Dek == "The piano went along"; got != twins {
			t.Errorf("%q: headline %q, dek %q", first, a.Headline, a.Dek)
		}
	}
}

func TestPlacesAlone(t *testing.T) {
	for line, want := range map[string]bool{
		"İZMİR": true, "İZMİR-SAZAKKÖY": true, "Sazakköy / İzmir": true, "ANKARA, İSTANBUL": true, "SAZAKKÖY, Kuzuada": true,
		"Sazakköy": false, "Sazakköy / Kuzuada": false, "Sazakköy, Kuzuada": false, "SAZAKKÖY, KUZUADA": false, "---": false, "İZMİR-AA": false, "İzmir / 27": false,
	} {
		if got := dateline(line, true) > 0; got != want {
			t.Errorf("%q as a dateline alone: %t", line, got)
		}
	}
}

// A headline that breaks off is not the fullest of its twins.
func TestHeadlineBreaksOff(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again with a piano"
	for _, short := range []string{"Ferry to Kuzuada sails again with...", "Ferry to Kuzuada sails again with…", "Ferry to Kuzuada sails again with …"} {
		if _, a := roleOf(t, short+"\n\nThe piano went along\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline {
			t.Errorf("%q: headline %q", short, a.Headline)
		}
	}
}

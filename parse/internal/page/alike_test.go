package page

import (
	"slices"
	"testing"

	"newsdek/parse/internal/text"
)

// The names of a site and its sections are cut off a title, and nothing that may be the headline.
func TestTitled(t *testing.T) {
	for title, head := range map[string]string{
		"Ferry to Kuzuada sails | Turkey | World Bulletin":      "Ferry to Kuzuada sails",
		"Ferry to Kuzuada sails - half-empty":                   "Ferry to Kuzuada sails",
		"Ferry to Kuzuada sails half-empty":                     "Ferry to Kuzuada sails half-empty",
		"- Ferry to Kuzuada":                                    "- Ferry to Kuzuada",
		"— Ferry to Kuzuada":                                    "— Ferry to Kuzuada",
		"Ferry sails - Turkey":                                  "Ferry sails - Turkey",
		"A ferry sails - and nobody on Kuzuada had expected it": "A ferry sails - and nobody on Kuzuada had expected it",
	} {
		if got := titled(title); got != head {
			t.Errorf("%q is cut to %q, want %q", title, got, head)
		}
	}
}

// The headline may be any part of several words.
func TestTitleKeys(t *testing.T) {
	for title, parts := range map[string][]string{
		"Ferry sails again":                                   {"Ferry sails again"},
		"Ferry sails again | Turkey | World Bulletin":         {"Ferry sails again", "World Bulletin"},
		"Turkey » Ferry sails again":                          {"Ferry sails again"},
		"- Ferry sails again":                                 {"Ferry sails again"},
		"Ferry sails again- and nobody had expected it":       {"Ferry sails again and nobody had expected it"},
		"Ferry sails again –nobody had expected it - Kuzuada": {"Ferry sails again nobody had expected it"},
	} {
		var want []text.Key
		for _, part := range parts {
			want = append(want, text.KeyOf(part))
		}
		if got := titleKeys(title); !slices.Equal(got, want) {
			t.Errorf("%q has %d keys, want those of %q", title, len(got), parts)
		}
	}
}

func TestNearlyAlike(t *testing.T) {
	const headline = "Ferry to Kuzuada sails again"
	for other, want := range map[string]bool{
		"Ferry to Kuzuada fails again":                         true,
		"Ferry to Kuzuada sails again today":                   true,
		"Ferry to the Kuzuada sails again":                     true,
		"Ferry to Sazak sails again":                           false,
		"Ferry to Kuzuada sails again tomorrow":                true,
		"Ferry to Kuzuada sails again tomorrow, and the goats": false,
		"Ferry":                         false,
		"Ferry of Kuzuada sinks again!": false,
	} {
		if nearlyAlike(headline, other) != want || nearlyAlike(other, headline) != want {
			t.Errorf("%q is nearly %q: want %t", other, headline, want)
		}
	}
	if nearlyAlike("Ferry sails again", "Ferry fails again") {
		t.Error("two short texts that differ by a letter say the same")
	}
}

// Of the forms of a headline the fullest is shown, and what the others lack is told.
func TestForms(t *testing.T) {
	for _, tt := range []struct{ full, other, how string }{
		{"Ferry sails again", "Ferry sails again - World Bulletin", "with a suffix"},
		{"Ferry sails again, at last", "FERRY SAILS AGAIN, AT LAST", "in capitals"},
		{"FERRY SAILS AGAIN, AT LAST", "FERRY SAILS AGAIN AT LAST", "without its punctuation"},
		{"Ferry sails again, at last", "Ferry sails again at last", "without its punctuation"},
		{"Ferry sails again, at last", "FERRY SAILS AGAIN, AT LAST - World Bulletin", "with a suffix"},
		{"Ferry sails again at last", "Ferry sails...", "in other words"},
		{"Ferry sails again at last", "Ferry sails…", "in other words"},
		{"Ferry sails, again", "Ferry sails… Again!", "with other punctuation"},
		{"Ferry sails…", "BOATS SAIL AT LAST", "in other words"},
	} {
		if how := Difference(tt.other, tt.full); how != tt.how {
			t.Errorf("%q is %q %q, want %q", tt.other, tt.full, how, tt.how)
		}
		if tt.how != "with other punctuation" && (!fuller(tt.full, tt.other) || fuller(tt.other, tt.full)) {
			t.Errorf("%q is not fuller than %q", tt.full, tt.other)
		}
	}
}

func TestLongestMark(t *testing.T) {
	for _, mark := range suffixMarks {
		if len(mark) > longestMark {
			t.Errorf("%q is longer than longestMark says", mark)
		}
	}
}

package text

import "testing"

// Those who look for a mark rely on the fact that stands for it.
func TestScanKnowsMarks(t *testing.T) {
	for mark, want := range map[string]Facts{
		" - ": Divider | Joint, " – ": Divider | Joint, " — ": Divider | Joint, " | ": Divider | Joint, " • ": Divider | Joint, " → ": Divider | Joint,
		"/": Joint, ",": Joint, "(": Joint | Bracket, "“": 0, "”": 0, "’": 0, "…": 0, "é": 0,
	} {
		if _, f := Scan("ada" + mark + "liman"); f&(Divider|Joint|Bracket) != want {
			t.Errorf("%q: %b, want %b", mark, f&(Divider|Joint|Bracket), want)
		}
	}
}

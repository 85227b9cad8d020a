package page

import "testing"

func TestRule(t *testing.T) {
	for s, want := range map[string]bool{"---": true, "- - -": true, "——————": true, "--": false, "***": false, "- a -": false, "": false} {
		if rule(s) != want {
			t.Errorf("%q is a rule: %t", s, !want)
		}
	}
}

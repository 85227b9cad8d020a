package page

import "testing"

// What opened its part to a unit, and what spoke for it: not what speaks against it, or for another part.
func TestReasons(t *testing.T) {
	r := pageOf(t, "Ferry sails again\n\nBy Derya Kumsal\n\n27 November 2015, 09:44\n\nFerry sails again\n\nThe only ferry to the island of Kuzuada left its pier with forty passengers.\nIt sails at nine.\n")
	for i, want := range []string{
		"stands here first, alone, stands again",
		"behind its label, a credit",
		"has a time of day, a date",
		"same as line 1, the headline again",
		"a paragraph",
	} {
		if got := r.Reasons(i); got != want {
			t.Errorf("%q: %s, want %s", r.Units[i].Text, got, want)
		}
	}
}

// Below a story without a headline two lines may say the same: there is no line that they repeat.
func TestReasonsWithoutHeadline(t *testing.T) {
	r := pageOf(t, "The ferry left on Monday.\n\nNobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school for nine "+
		"years.\n\nSonuç:\n\nNobody paid.\n\nKaynak:\n\nFerry to Kuzuada sails again\n\n"+
		"The piano went along\n\nFerry to Kuzuada sails again\n\nMuhabir:\n\nThe only ferry to the island of Kuzuada left its pier on Monday with "+
		"forty passengers, a piano and the mayor of both villages.\n")
	if len(r.Head) > 0 || r.Roles[5] != Repeat {
		t.Fatalf("headlines %v, unit 5 is %v", r.Head, r.Roles[5])
	}
	if got := r.Reasons(5); got != "the headline again" {
		t.Error(got)
	}
}

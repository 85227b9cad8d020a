package page

import (
	"slices"
	"testing"
	"time"
)

// What a page shows does not depend on the pages before it.
func TestKnownLines(t *testing.T) {
	known := 0
	readAll(t, func(r *Reading) {
		for i := range r.Units {
			if u := &r.Units[i]; u.details != &noDetails && u.looks&stampLook == 0 {
				known++
			}
		}
		r.Read(r.Lines, time.UTC) // once more, with all its lines known
		var fresh Reading
		fresh.Read(r.Lines, time.UTC)
		if !slices.Equal(r.features, fresh.features) || !slices.Equal(r.Roles, fresh.Roles) || !slices.Equal(r.Signed, fresh.Signed) {
			t.Errorf("the page that begins with %q shows something else behind others:\n%x\n%x", r.Units[0].Text, r.features, fresh.features)
		}
	})
	if known == 0 {
		t.Error("no page has a credit")
	}
}

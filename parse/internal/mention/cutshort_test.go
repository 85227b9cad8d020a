package mention

import "testing"

func TestCutShort(t *testing.T) {
	for line, want := range map[string][2]bool{
		"He is an…":                        {true, true},
		"He is an ...":                     {true, true},
		"He is away […]":                   {true, true},
		"He is away [...]":                 {true, true},
		"Gemi açıldı ve...":                {true, true},
		"Gemi açıldı...":                   {true, false},
		"He is away.":                      {false, false},
		"…":                                {true, false},
		"The boat sails to the island and": {false, false},
	} {
		if dots, breaks := CutShort(line); dots != want[0] || breaks != want[1] {
			t.Errorf("%s: %t %t, want %t", line, dots, breaks, want)
		}
	}
}

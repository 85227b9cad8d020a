package mention

import "testing"

func TestCutShort(t *testing.T) {
	for line, want := range map[string][3]bool{
		"He is an…":                        {true, false, true},
		"He is an ...":                     {true, false, true},
		"He is away […]":                   {true, true, false},
		"He is an [...]":                   {true, true, true},
		"Gemi açıldı ve...":                {true, false, true},
		"Gemi açıldı...":                   {true, false, false},
		"Derdimiz de bu...":                {true, false, false},
		"He is away.":                      {false, false, false},
		"…":                                {true, false, false},
		"The boat sails to the island and": {false, false, false},
	} {
		if dots, bracketed, breaks := CutShort(line); [3]bool{dots, bracketed, breaks} != want {
			t.Errorf("%s: %t %t %t, want %t", line, dots, bracketed, breaks, want)
		}
	}
}

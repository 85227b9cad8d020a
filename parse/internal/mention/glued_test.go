package mention

import "testing"

// A button may lack the space before it.
func TestGluedButton(t *testing.T) {
	for said, want := range map[string]bool{
		"The ferry sails againShare":            true,
		"The ferry sails againLearn more about": true,
		"Ayşe'nin gemisi yola çıktıYazdır":      true,
		"çaĞrı çaĞrı yola çıktıYazdır":          true,
		"The ferry sails againTides":            false,
		"The ferry sails again Share":           false,
		"The ferry sails":                       false,
		"Share":                                 false,
		"":                                      false,
	} {
		if got := GluedButton(said); got != want {
			t.Errorf("%q ends in a button: %t, want %t", said, got, want)
		}
	}
}

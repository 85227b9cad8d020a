package list

import (
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	got, err := Parse("cities.txt", "# Cities.\n# One a line.\nÇorum\nDenizli\nİzmir\nşam\n")
	if want := []string{"Çorum", "Denizli", "İzmir", "şam"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v; want %q", got, err, want)
	}
}

// What breaks a rule is told with its line.
func TestParseFails(t *testing.T) {
	for data, want := range map[string]string{
		"# Cities.\nDenizli\nÇorum\n":  `cities.txt:3: "Çorum" belongs above "Denizli"`,
		"Denizli\nIzmir\nİZMİR\n":      `cities.txt:3: "İZMİR" is there already, as "Izmir"`,
		"Denizli\n\nIzmir\n":           `cities.txt:2: "" has blanks`,
		"Abu  Dabi\n":                  `cities.txt:1: "Abu  Dabi" has blanks`,
		"Denizli \n":                   `cities.txt:1: "Denizli " has blanks`,
		"Denizli\r\n":                  `cities.txt:1: "Denizli\r" has blanks`,
		"Denizli\n# a late comment\n":  `cities.txt:2: "# a late comment" belongs above "Denizli"`,
		"Denizli":                      `cities.txt:1: "Denizli" has no line end`,
		"Denizli\nÇorum\nBolu\n":       `cities.txt:3: "Bolu" belongs above "Çorum"`,
		"İzmir\n# İzmir\nIzmit\nizmit": `cities.txt:4: "izmit" has no line end`,
	} {
		if _, err := Parse("cities.txt", data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", data, err, want)
		}
	}
}

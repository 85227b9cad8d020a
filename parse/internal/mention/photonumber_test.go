package mention

import "testing"

func TestPhotoNumber(t *testing.T) {
	for line, want := range map[string]bool{
		"DSC_0123": true, "DSC00123": true, "IMG20230112": true, "EURO2024": false, "FLIGHT TK195100": false, "KIZILAY28680": false, "A W174384 12": true, "W174384-12": false,
		"COVID-19": false, "TOKİ 2015": false, "ABD 2020": false, "G20": false, "2015": false, "Dsc00123": false,
		"A1234567890123456789012345678901": false,
	} {
		if got := PhotoNumber(line); got != want {
			t.Errorf("%s: %t, want %t", line, got, want)
		}
	}
}

package mention

import "testing"

func TestRate(t *testing.T) {
	for said, want := range map[string]bool{
		"9549,89%1,94": true, "34,47% -0,02": true, "2956.62%+1.61": true,
		"34% 0,02": false, "34,47%": false, "34,47": false, "% 0,02": false, "09.44%0,02": false, "34,475%0,02": false, "34,47%iki": false,
	} {
		if got := Rate(said); got != want {
			t.Errorf("%q is a rate: %t", said, got)
		}
	}
}

func TestGluedAge(t *testing.T) {
	for said, want := range map[string]bool{
		"2 gün önceHABERLER": true, "10 gün önceADA YEMEKLERİ": true, "2 saat önceWorld": false, "3 gün önceEvden çıktı": false,
		"2 gün önce": false, "2 gün önce HABERLER": false, "gün önceHABERLER": false, "2HABERLER": false, "2 kaptan önceHABERLER": false, "": false,
	} {
		if got := GluedAge(said); got != want {
			t.Errorf("%q is the age of a story: %t", said, got)
		}
	}
}

func TestHasDecimals(t *testing.T) {
	for number, want := range map[string]bool{
		"34,06": true, "09,44": true, "34.0612": true, "1.250,00": true, "34.06": true,
		"09.44": false, "34,061": false, "4,5": false, "452": false, "4521": false, "34,06 TL": false, "": false, "GÜNDEM": false, "1-0": false,
	} {
		if got := HasDecimals(number); got != want {
			t.Errorf("%q: %t, want %t", number, got, want)
		}
	}
}

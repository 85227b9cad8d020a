package mention

import "testing"

func TestWithoutJob(t *testing.T) {
	for said, want := range map[string]string{
		"Derya Kumsal Health Correspondent":     "Derya Kumsal",
		"Derya Kumsal Ankara Bureau Chief":      "Derya Kumsal",
		"Derya Kumsal Senior Staff Writer":      "Derya Kumsal",
		"Ali Rıza Gök Reporter":                 "Ali Rıza Gök",
		"Derya Reporter":                        "Derya Reporter", // a name alone
		"Susan Page Washington Bureau Chief":    "Susan Page",
		"Derya Kumsal":                          "Derya Kumsal",
		"Kuzuada Bureau Chief":                  "Kuzuada Bureau Chief",
		"Derya Kumsal reports from the harbour": "Derya Kumsal reports from the harbour",
	} {
		if got := WithoutJob(said); got != want {
			t.Errorf("%q: %q, want %q", said, got, want)
		}
	}
}

func TestSeveralNames(t *testing.T) {
	for said, want := range map[string]bool{
		"Derya Kumsal, Nuri Tandır":      true,
		"DERYA KUMSAL VE NURİ TANDIR":    true,
		"DERYA KUMSAL AND NURİ TANDIR":   true,
		"Derya Kumsal":                   false,
		"Derya Kumsal, nobody else":      false,
		"Derya Kumsal, Tandır ve":        false, // cut short
		"Derya Kumsal, Nuri, Ali Tandır": false,
	} {
		if got := SeveralNames(said); got != want {
			t.Errorf("%q: %t, want %t", said, got, want)
		}
	}
}

func TestTellsPast(t *testing.T) {
	for said, want := range map[string]bool{
		"Barış Süreci Başladı": true, "Deniz Suyu Isındı": true, "Derya Başladı": false, "Ali Rıza Hamdi": false, "Ali Rıza Gök": false, "Ali Rıza Edi": false,
	} {
		if got := TellsPast(said); got != want {
			t.Errorf("%q: %t, want %t", said, got, want)
		}
	}
}

package mention

import "testing"

func TestPhrase(t *testing.T) {
	for s, want := range map[string]bool{
		"Daha Önceki Fiyatlar": true, "Derya Susmayacak": true, "Güç Şartlarda Çıraklık": true, "Yeni Dayanışma": true, "Kıyısında Bekleyiş": true,
		"Derya Kumsal": false, "Fleur Pellerin": false, "Funda Kumsal": false, "Işıl Kumsal": false, "Şule Esme": false, "Ayşe Gülerin": true, "İsmail Karlar": false,
	} {
		if got := Phrase(s); got != want {
			t.Errorf("%s: %t, want %t", s, got, want)
		}
	}
}

package mention

import (
	"testing"

	"newsdek/parse/internal/lexicon"
)

// What stands around stories is furniture in many spellings; what a story may say is none.
func TestFurniture(t *testing.T) {
	for line, want := range map[string]lexicon.Kind{
		"Copyright @ 2019 The Kuzuada Post":                                                   lexicon.End,
		"Copyright 2020 KZTV. All rights reserved.":                                           lexicon.End,
		"©2019 The Kuzuada Press. All rights reserved.":                                       lexicon.End,
		"03/09/2024 19:06© KUZUADA HABER":                                                     lexicon.Bar,
		"Copyright 2015 was a bad year for the painters of Kuzuada.":                          0,
		"E-posta hesabınız sitede yayımlanmayacaktır. Gerekli alanlar * ile işaretlenmişdir.": lexicon.End,
		"Son dakika feribot haberlerinden haberdar olmak için kuzuada.net'e abone olun.":      lexicon.Bar,
		"Son dakikada gelen gol, maçı izleyen çocukları sevindirdi.":                          0,
		"KUZUADA'NIN BEKLEDİĞİ SEFERLER BELLİ OLDU HABER İÇİN TIKLAYIN":                       lexicon.Bar,
		"5 günlük kuzu havası için tıklayın":                                                  lexicon.Bar,
		"Serinin ilk yazısı için buraya tıklayınız.":                                          lexicon.Bar,
		"Kuzuada haberleri için tıklayın!":                                                    lexicon.Bar,
		"Kuzuada haberleri için tıklayın...":                                                  lexicon.Bar,
		"Kimlik numaranızı yazdıktan sonra adanızı seçmek için buraya tıklayın.":              0,
		"Ada sayfasına girin. Onay için tıklayın!":                                            0,
		"2- Başvuru için tıklayın":                                                            0,
		"2. Başvuru için tıklayın":                                                            0,
		"Adımı yazdım, ardından onay için tıklayın":                                           0,
		"Duvara şunu yazmışlar: hayat için tıklayın":                                          0,
		"Haberi tıklayın":                                                          0,
		"Okunma | 1.633 defa okunmuş |":                                            lexicon.Bar,
		"(Reporting by Derya Kumsal; editing by Nuri Tandır)":                      lexicon.End,
		"Reporting by Derya Kumsal won her a prize, the editor of the paper said.": 0,
		"Reporting by Derya Kumsal":                                                lexicon.End,
	} {
		if got := Furniture(line, line[len(line)-1] == '.'); got&want != want || want == 0 && got != 0 {
			t.Errorf("Furniture(%q) is %b, want %b", line, got, want)
		}
	}
}

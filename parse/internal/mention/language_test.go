package mention

import (
	"strings"
	"testing"
)

// A language is told by words that hardly any other has, and by letters; where there is a doubt, it is not told.
func TestLanguage(t *testing.T) {
	for text, want := range map[string]string{
		"": "",
		"The boats of the island left with all that they had.":                            "en",
		"THE BOATS OF THE ISLAND LEFT WITH ALL THAT THEY HAD.":                            "en",
		"The café of the island was closed when they came, said Gülşen Işık.":             "en",
		"Adadaki tekneler için yeni bir iskele yapıldı ve daha büyük oldu.":               "tr",
		"ADADAKİ TEKNELER İÇİN YENİ BİR İSKELE YAPILDI VE DAHA BÜYÜK OLDU.":               "tr",
		"Adadaki tekneler icin yeni bir iskele yapildi ve daha buyuk oldu.":               "tr",
		"Kışın ağır yağışlar yüzünden kayıkçılar kıyıda bekliyor.":                        "tr",
		"Die Boote haben die Insel mit allem verlassen, was sie hatten.":                  "",
		"Adanın qayıqları üçün yeni bir körpü tikildi və daha böyük oldu, dedi kəndlilər": "",
		"Паром вернулся на остров, и все его встречали, the of and with.":                 "",
		"The boats of the island, that is: ve, bir, için, çok, daha, and to them.":        "",
		"Korvala, Sazak, Kuzuada, Ilgaz":                                                  "",
		"The the the the the the":                                                         "",
	} {
		var n LanguageCensus
		for paragraph := range strings.SplitSeq(text, "\n") {
			n.Read(paragraph)
		}
		if got := n.Language(); got != want {
			t.Errorf("%q is in %q, want %q", text, got, want)
		}
	}
}

// Only the first words are read, however long the text is.
func TestLanguageOfLongTexts(t *testing.T) {
	var n LanguageCensus
	if !n.Read(strings.Repeat("The boats of the island left with all that they had. ", 100)) || n.words != look {
		t.Errorf("%d words are read of plain English", n.words)
	}
	n = LanguageCensus{}
	if !n.Read(strings.Repeat("Korvala, Sazak, Kuzuada, Ilgaz ", 100)) || n.words != enoughWords {
		t.Errorf("%d words are read where they tell nothing", n.words)
	}
}

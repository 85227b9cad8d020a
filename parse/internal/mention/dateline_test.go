package mention

import (
	"strings"
	"testing"
)

func TestPlacesAlone(t *testing.T) {
	for line, want := range map[string]bool{
		"İZMİR": true, "İZMİR-SAZAKKÖY": true, "İZMİR-AA": true, "KUZUADA-SAZAKKÖY": false, "İzmir-AA": false, "Sazakköy / İzmir": true, "ANKARA, İSTANBUL": true, "SAZAKKÖY, Kuzuada": true,
		"Sazakköy": false, "Sazakköy / Kuzuada": false, "Sazakköy, Kuzuada": false, "SAZAKKÖY, KUZUADA": false, "---": false, "İzmir / 27": false,
	} {
		if got := Dateline(line, true) > 0; got != want {
			t.Errorf("%q as a dateline alone: %t", line, got)
		}
	}
	if n := Dateline("NEW YORK (", true); n != len("NEW YORK") { // who signs is a link, in the next line
		t.Errorf("a dateline of %d bytes", n)
	}
}

// The text marks where the dateline ends that opens a paragraph, or that stands alone.
func TestDateline(t *testing.T) {
	for _, tt := range []struct {
		text  string
		alone bool
	}{
		{"KONYA (AA)| - The boat", false}, {"KONYA (AA)| – The boat", false}, {"KONYA (AA)| — The boat", false},
		{"KONYA (AA)|- The boat", false}, {"KONYA (AA)| -The boat", false}, {"|KONYA (AA)—The boat", false}, {"KONYA (AA)| The boat", false}, {"|KONYA (AA) the boat", false},
		{"|Konya (AA) The boat", false}, {"|KONYA (the boat) The boat", false}, {"KONYA, Türkiye (AA)|: The boat", false}, {"|KONYA (AA):The boat", false},
		{"KONYA| - The boat", false}, {"|Konya - The boat", false}, {"Konya (AA)| - The boat", false}, {"|Konya (the boat) - ", false},
		{"KONYA, 3 Mart (AA)| - The boat", false}, {"LONDON, July 3 (Reuters)| - The boat", false}, {"LONDON, Jul 13 (AP)| — The boat", false},
		{"|LONDON, 3 (AP) - The boat", false}, {"|LONDON, July 45 (AP) - The boat", false}, {"|July 3 (AP) - The boat", false}, {"KONYA, 3 Mart| - The boat", false},
		{"KARABÜK, 28 September (BelTA - Anadolu Agensy)| - The boat", false}, {"|KARABÜK (the boat - the pier) - The boat", false},
		{"JACKSON COUNTY, Fla. (WCTV)| — The boat", false}, {"|JACKSON COUNTY (WCTV) — The boat", false}, {"|KUZUADA MİLLETVEKİLİ, (AKP) - The boat", false},
		{"KONYA (AP)| _ The boat", false}, {"KONYA / AA| - The boat", false}, {"|GEMİ / AA the boat", false}, {"|DHA / AA - The boat", false}, {"(KONYA-DHA)| - The boat", false}, {"|(KONYA-KAPTAN) - The boat", false},
		{"(LEFKOŞA)| - The boat", false}, {"|(Lefkoşa) - The boat", false}, {"|(KUZUADA) - The boat", false},
		{"MUĞLA|: The boat", false}, {"MUGLA|: The boat", false}, {"MUĞLA|: “The boat", false}, {"|Muğla: The boat", false}, {"|MUĞLA: 15 degrees", false}, {"|MUĞLA:The boat", false}, {"|KAPTAN: The boat", false},
		{"MUĞLA, Nov 17|: The boat", false}, {"|MUĞLA, boat: The boat", false}, {"KEMER (Antalya), (DHA)| - The boat", false},
		{"Kuzuada, Aug 30|: The boat", false}, {"Kuzuada, 5 January 2026, kuzuada.net| – The boat", false}, {"|On Friday, May 1: The boat", false}, {"|Kuzuada, Aug 30: the boat", false},
		{"Kuzuada [Turkey], May 1 (KHA/Iskele)|: The boat", false}, {"KARABÜK, 28 September (KHA - Iskele)|. The boat", false}, {"|Kuzuada, Aug 30 was cold: The boat", false}, {"|Kuzuada, Aug 45: The boat", false},
		{"KUZUADA, Kuzey Adaları (AP)| — The boat", false},
		{"LEFKOŞA (Jan. 29, 2015)| — The boat", false}, {"LEFKOŞA (29 Ocak)| - The boat", false}, {"|LEFKOŞA (29 boats) - The boat", false},
		{"Kuzuada (Adalar)[Turkey], June 14 (KHA)|: The boat", false}, {"KUZUADA, August 28 (KHA)| The boat", false}, {"|KUZUADA (KHA) The boat", false}, {"|KUZUADA, August 28 (the boat) The boat", false}, {"|Kuzuada, August 28 (AA) The boat", false},
		{"KONYA/AA| - The boat", false}, {"KONYA-AA| – The boat", false}, {"|KUZUADA/KHA - The boat", false}, {"KONYA (Cumhuriyet)| - The boat", false},
		{"Konya, August 28 (AA)| The boat", false},
		{"KONYA|", true}, {"KONYA| -", true}, {"KONYA (AA)| –", true}, {"KONYA, 3 Mart (AA)|", true}, {"|KONYA, 3 Mart", true},
		{"KUZUADA, May 5. /TASS/|. The boat", false}, {"KUZUADA, May 5 /KHA/| - The boat", false}, {"KONYA /AA/| - The boat", false}, {"|KONYA /the boat/ - The boat", false},
		{"KUZUADA, Syria, May 5 (KHA)| - The boat", false}, {"|KUZUADA, the boat, May 5 (KHA) - The boat", false}, {"KUZUADA, May 5. (KHA)|. The boat", false},
		{"Konya, Turkey, May 5|", true}, {"Konya, May 5, AA|", true}, {"|Kuzuada, Turkey, May 5", true}, {"|Konya, May 5, Kumsal", true}, {"|Konya, the boat, May 5", true}, {"|Konya, Turkey, May", true},
		{"|KUZUADA, May 5..... The boat", false}, {"BOTSWANA, May 5 (KHA)|: The boat", false}, {"|Kuzuada, Ekonomi, May 5: The boat", false}, {"Kuzuada, Jordan, May 5|: The boat", false},
		{"LONDON, 30 Aug. 2015 (AA)| - The boat", false}, {"|", false},
		{"KONYA|.- The boat", false}, {"Kuzuada, Ill.| — The boat", false}, {"Konya, Ill.| — The boat", false}, {"Helena, Mont.| — The boat", false}, {"|Derya Kumsal, Jr. — The boat", false}, {"|Kuzuada, Illinois. — The boat", false}, {"|Kuzuada, Ill. — the boat", false}, {"|Kuzuada 27, Ill. — The boat", false}, {"|Kuzuada, Inc. — The boat", false}, {"|Kuzuada, ltd. — The boat", false}, {"|JACKSON COUNTY, THE BOAT (WCTV) — The boat", false},
	} {
		text, want := strings.Replace(tt.text, "|", "", 1), strings.Index(tt.text, "|")
		if got := Dateline(text, tt.alone); got != want {
			t.Errorf("%s: the dateline is %q, want %q", text, text[:got], text[:want])
		}
	}
}

// A place that no list knows opens English prose, and no other line.
func TestStrangePlace(t *testing.T) {
	const prose = "The ferry to the island has left its pier for the first time since March, said its captain, and all of the children came to see it."
	for _, text := range []string{
		"Ankara, Turkey| – " + prose, "Ankara, Turkey| - “" + prose, "|Ankara, Turkey – nobody came: " + prose, "|Ankara, Kuzuada – " + prose, "|Kuzuada, Turkey – " + prose, "KUZUADA|: " + prose, "KUZU ADA|: " + prose, "KUZUADA| — " + prose, "KUZUADA| – " + prose, "KUZUADA, Turkey|: " + prose, "KUZUADA, Turkey May 1| – " + prose, "|KUZUADA, Friday May 1 – " + prose, "KUZUADA [KHA]| – " + prose, "KUZUADA (KHA)|– " + prose, "KUZUADA (Kuzuada Post)| - " + prose, "KUZUADA (KuzuadaCity/BBC News)| - " + prose, "KUZUADA, MI (KHA)| - " + prose, "KUZUADA, Maine (Village Soup)| - " + prose, "KUZUADA, Turkey|-- " + prose, "|KUZUADA (Village Soup) - " + prose, "|KUZUADA, Maine (Village Soup - " + prose, "|KUZUADA, Maine (as they say) - " + prose, "KUZUADA|: “" + prose,
		"|KUZUADA: The ferry is back.", "|KUZUADA: Altı aydır onarımda olan Kuzuada gemisi, kırk yolcusu ve bir piyanosuyla bugün iskeleden ayrılıyor.", "|BREAKING NEWS: " + prose, "|KHA: " + prose,
		"|KUZUADA (the island) - " + prose, "|BOEING (Shares Fall) - " + prose, "|KUZUADA (Monday) - " + prose, "|Kuzuada: " + prose, "|KUZU ADA VE İSKELE: " + prose, "|KUZUADA [the island] – " + prose, "|KUZUADA: the ferry" + prose, "|KUZUADA 27: " + prose,
	} {
		s, want := strings.Replace(text, "|", "", 1), strings.Index(text, "|")
		if got := Dateline(s, false); got != want {
			t.Errorf("%.40s…: the dateline is %q, want %q", s, s[:got], s[:want])
		}
	}
}

// What stands before a paragraph as a place does is none where a word of it names something else.
func TestNoPlace(t *testing.T) {
	const story = " The ferry of the island left its pier on Monday, and the mayor of both villages with it, who had been there for the tea."
	for opening, want := range map[string]bool{
		"KUZUADA:": true, "KUZUADA, May 1:": true,
		"CORRECTION:": false, "BREAKING:": false, "NATO -": false, "NASDAQ:": false, "SPOILER ALERT:": false, "Correction, May 1:": false, "Editor Note, May 1:": false,
	} {
		if got := Dateline(opening+story, false) > 0; got != want {
			t.Errorf("%s %t", opening, got)
		}
	}
}

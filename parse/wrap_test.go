package parse

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// A dek or a paragraph that was broken in a text which is not: the rest of it begins with a small letter, and
// would not have fitted on the line above.
func TestBrokenLines(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all"
		date     = "27 Kasım 2015, 09:44\n\n"
		broken   = "The boat had been under\nrepair since March and\nthe islanders rowed"
		long     = "Nobody had expected the piano, which was promised to the\nschool nine years ago."
	)
	whole := func(s string) string { return strings.ReplaceAll(s, "\n", " ") }
	for _, tt := range []struct{ name, text, dek string }{
		{"below the headline", headline + "\n\n" + broken + "\n\n" + date + storyBody, whole(broken)},
		{"tight below the headline", headline + "\n" + broken + "\n" + date + storyBody, whole(broken)},
		{"between the twins", headline + "\n\n" + broken + "\n\n" + headline + "\n\nWorld Bulletin / News Desk\n\n" + storyBody, whole(broken)},
		{"above short paragraphs", headline + "\n" + broken + "\n" + date + "Nobody knew.\nEverybody rowed.\n", whole(broken)},
		{"a dek in small letters", headline + "\nthe boat had been under repair since March and rowed home by forty islanders\n" + date + storyBody, "the boat had been under repair since March and rowed home by forty islanders"},
	} {
		if _, a := roleOf(t, tt.text); a.Headline != headline || a.Dek != tt.dek {
			t.Errorf("%s: headline %q, dek %q, body %q", tt.name, a.Headline, a.Dek, a.Body)
		}
	}
	if _, a := roleOf(t, headline+"\nthe piano too\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline || a.Dek != "the piano too" {
		t.Errorf("a twin: headline %q, dek %q", a.Headline, a.Dek)
	}
	for text, paragraphs := range map[string]int{
		long: 1,
		strings.Replace(long, "piano,", "piano;", 1):                                                                                         1,
		strings.Replace(long, "school", "School", 1):                                                                                         1,
		strings.Replace(long, "to the\nschool", "to both,\nSchool", 1):                                                                       1,
		strings.Replace(long, "to the\nschool", "to both\nSchool", 1):                                                                        1,
		strings.TrimSuffix(strings.Replace(long, "to the\nschool", "to both\nSchool", 1), "."):                                               2,
		"It came back.\n" + strings.Replace(long, "school", "School", 1):                                                                     2,
		"It came back.\n" + strings.Replace(long, "to the\nschool", "to both,\nSchool", 1):                                                   2,
		"It came back.\n" + strings.Replace(long, "to the\nschool", "to all\nSchool", 1):                                                     3,
		strings.Replace(long, "to the\nschool nine", "to all\nSchools of the island\nNine", 1):                                               3,
		"Nobody had expected the piano, which was promised to all\nschools of the island and of the other ones round there\nNine years ago.": 1,
		"A short one, for instance\nThis one.":                                                                                               2,
		strings.Replace(long, "to the", "to {", 1):                                                                                           2,
		strings.Replace(long, "which was promised to the", "which(was, promised);", 1):                                                       2,
		strings.Replace(long, "school", "school:", 1):                                                                                        2,
		"The kettle keeps a smaller sea\nbehind its tin horizon.":                                                                            2,
		"Nobody had expected the piano, which was promised to the\nschoolchildren of both villages and of the lighthouse, and to the mayor.": 2,
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+text); len(a.Body) != 2+paragraphs {
			t.Errorf("%q makes %d paragraphs, want %d: %q", text, len(a.Body)-2, paragraphs, a.Body[2:])
		}
	}
}

// Below the header a sentence that was broken before a capital is one, though no paragraph is long; a headline and the
// dek tight below it are two.
func TestBrokenBelowHeader(t *testing.T) {
	const (
		broken   = "The piano, believed lost at sea, was found last week by the\nKuzuada crew and two brothers.\n\nIt is short.\n"
		headline = "Ferry to Kuzuada sails again, with the piano of the"
		dek      = "Schools on board, and forty rowers."
	)
	for _, footer := range []string{"", "\n(DHA)\n\nGüncelleme Tarihi: 27 Kasım 2015, 09:44\n"} {
		if _, a := roleOf(t, storyTop+broken+footer); len(a.Body) != 2 {
			t.Errorf("body %q", a.Body)
		}
	}
	if _, a := roleOf(t, strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)+storyBody+"\n"+broken); len(a.Body) != 4 {
		t.Errorf("below paragraphs: body %q", a.Body)
	}
	if _, a := roleOf(t, storyTop+strings.Repeat("It is so.\n\nNobody knows.\n\n", 6)+broken+"\n27 Kasım 2015, 09:44\n\nIt came back.\n"); len(a.Body) != 12+2+2 {
		t.Errorf("above a date inside the story: body %q", a.Body)
	}
	text := "Worldbulletin News\n\n14:41, 19 January 2012 Thursday\n\n" + headline + "\n" + dek + "\n\nWorld Bulletin / News Desk\n\n" + broken
	if _, a := roleOf(t, text); a.Headline != headline || a.Dek != dek || len(a.Body) != 2 {
		t.Errorf("headline %q, dek %q, body %q", a.Headline, a.Dek, a.Body)
	}
}

// A list whose last entry has a stop is no sentence.
func TestListIsNoSentence(t *testing.T) {
	const scores = "Kuzuada Rowers beat Sazakköy Rowers three to one at the pier\nTavsanada Rowers lost at home to Izmir by two boats to nothing\nAll the others drew one all in the last minute of their day\nThe league goes on next week.\n"
	if _, a := roleOf(t, storyTop+storyBody+"\n"+scores); len(a.Body) != 2+4 {
		t.Errorf("scores: body %q", a.Body[2:])
	}
	list := ""
	for i := range 7 {
		list += fmt.Sprintf("Number %d, a piano of brass and of driftwood, promised to all\n", i)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\n"+list+"Schools.\n"); len(a.Body) != 2+8 {
		t.Errorf("body %q", a.Body[2:])
	}
}

// Lines that are all full were wrapped, though names begin most of them.
func TestWrappedAtNames(t *testing.T) {
	const body = "At nine in the evening the harbour master of old\nKuzuada rang the bell twice, and the crew of the\nIzmir boat threw down its ropes to a waiting man\nof ninety.\n"
	_, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body)
	if len(a.Body) != 1 {
		t.Errorf("body %q", a.Body)
	}
}

// The widest line need not be one that was broken: headlines are not, and other stories' stand below the body.
func TestWrappedBelowWiderLines(t *testing.T) {
	const (
		body = "Kuzuada's harbour master rang the bell twice in the evening;\nthe crew of the old boat threw all its ropes down to a man\nof ninety, who had waited there.\n\n" +
			"The piano was unloaded first, the captain said, for nearly\n200 people had come to see it; the school had waited for it\nfor nine years.\n"
		dek = "A captain, a crew and forty islanders bring a piano home to the school that was promised one nine years ago"
	)
	for _, headline := range []string{
		"Ferry to Kuzuada sails again, piano and all, to a new school",   // as wide as the text
		"Ferry to Kuzuada sails again, piano and all, to its old school", // one character wider
		"Ferry to Kuzuada sails again, piano and all, after nine long years of rowing",
		"Ferry to Kuzuada sails again, piano and all, after nine long years of rowing that nobody on either of the islands will ever forget",
	} {
		for _, below := range []string{"", "\nGoats' milk dearer than ever on the island of Tavsanada, says its mayor\nGoats  milk dearer than ever on the island of Tavsanada, says its mayor\n" +
			"Who will row to Tavsanada now? A list of all its rowers, and of boats\nWho will row to Tavsanada now  A list of all its rowers, and of boats\n"} {
			_, a := roleOf(t, headline+"\n\n"+dek+"\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+body+below)
			if len(a.Body) != 2 || a.Headline != headline || a.Dek != dek {
				t.Errorf("%q: headline %q, dek %q, body %q", headline, a.Headline, a.Dek, a.Body)
			}
		}
	}
}

// A dek that was not broken stands tight below the headline, and a date was broken above both.
func TestWrappedBelowBrokenStamp(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again"
		dek      = "A captain, a crew and forty islanders bring a piano home to the school that was promised one nine years ago"
		body     = "Kuzuada's harbour master rang the bell twice in the evening,\nand the crew of the old boat threw all of its ropes down to\na man of ninety. The piano was unloaded first because, as\nCaptain Mehmet Kaya said, it had been promised to the school\non Tavsanada for nine years.\n"
	)
	_, a := roleOf(t, "Giriş Tarihi: 25.08.2017 09:31\nGüncelleme Tarihi: 26.08.2017\n13:44\n"+headline+"\n"+dek+"\n\n"+body)
	if len(a.Body) != 1 || a.Headline != headline || a.Dek != dek {
		t.Errorf("headline %q, dek %q, body %q", a.Headline, a.Dek, a.Body)
	}
}

// Letters that were misread after wrapping make some lines wider than others.
func TestWrappedBeforeMisreading(t *testing.T) {
	const body = "Kuzuada köyünün liman başkanı pazartesi akşamı çanı iki kez\nçaldı; eski vapurun tayfası bütün halatlarını, sabahtan beri\niskelede bekleyen doksan yaşında bir adama attı.\n\n" +
		"Önce piyano indirildi, dedi kaptan, çünkü dokuz yıldır\nKuzuada okuluna söz verilmişti; yaza kadar akort\nedileceğini, o güne kadar da kimsenin, en başta muhtarın,\nçalmayacağını söyledi.\n\n" +
		"Hasar yok. Fırıncı Işıl Şentürk, ıslanan un çuvallarını tek\ntek saydığını söyledi.\n"
	misread := regexp.MustCompile("[^\x00-\x7f]").ReplaceAllStringFunc("Vapur yeniden Kuzuada'da\n\nVapur yeniden Kuzuada'da\n\nDünya Bülteni / Haber Merkezi\n\n"+body, func(letter string) string {
		text, _ := charmap.Windows1252.NewDecoder().String(letter)
		return text
	})
	_, a := roleOf(t, misread)
	if len(a.Body) != 3 || !strings.Contains(a.Body[2], "Işıl Şentürk, ıslanan") {
		t.Errorf("body %q", a.Body)
	}
}

// Spaces that were doubled after wrapping make some lines wider, too.
func TestWrappedBeforeDoubledSpaces(t *testing.T) {
	const body = "No harm was done. The baker, Ada Kaya, went on counting her loaves\nof   bread.\n\n" +
		"The harbour master rang      his bell twice in the evening, and the crew of\nthe Kuzuada boat threw down all of its ropes to a man of ninety who\nhad  waited there since Monday.\n"
	if _, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body); len(a.Body) != 2 {
		t.Errorf("body %q", a.Body)
	}
}

// An address may be too long for any line.
func TestWrappedAroundAddress(t *testing.T) {
	const body = "Kuzuada's harbour master rang the bell twice in the evening, as\nCaptain Mehmet Kaya had asked him to; his diary can be found at\n" +
		"www.kuzuada.example/en/diaries/of/the/harbour/master/2014-11-12.html?lang=en\nand in the school's library.\n"
	if _, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body); len(a.Body) != 1 {
		t.Errorf("body %q", a.Body)
	}
}

// The rest of a wrapped headline, and the site's name behind it, are no credit.
func TestWrappedSuffix(t *testing.T) {
	const body = "Kuzuada's harbour master rang the bell twice in the evening,\nand the crew of the old boat threw all of its ropes down to\na man of ninety. The piano was unloaded first because, as\nCaptain Mehmet Kaya said, it had been promised to the school\non Tavsanada for nine years.\n"
	const headline = "Ferry to Kuzuada sails again, piano and all, to a new school town"
	_, a := roleOf(t, strings.Replace(headline, "school town", "school\ntown - World Bulletin", 1)+"\n\nThe piano went along\n\n"+strings.Replace(headline, " town", "\ntown", 1)+"\n\nWorld Bulletin / News Desk\n\n"+body)
	if a.Headline != headline || a.Dek != "The piano went along" || a.Byline != "World Bulletin / News Desk" {
		t.Errorf("headline %q, dek %q, byline %q", a.Headline, a.Dek, a.Byline)
	}
}

// A clause that ends in a semicolon goes on where the text is wrapped, however short it is.
func TestWrappedSemicolon(t *testing.T) {
	const body = "Kuzuada's harbour master rang the bell twice in the evening,\nand the crew of the old boat threw all of its ropes down to\na man of ninety. The piano was unloaded first because, as\nCaptain Mehmet Kaya said, it had been promised to the school\non Tavsanada for nine years.\n\nIt came back;\nthe bridge was gone.\n\nGüncelleme: Bu kelime, defterde 1983\ntarihli mektubun karşısında.\n"
	if _, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body); len(a.Body) != 3 {
		t.Errorf("body %q", a.Body)
	}
}

// A share bar below a headline that is as wide as the text is none of its words.
func TestShareBarBelowWrappedHeadline(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all, to a new school"
		body     = "Kuzuada's harbour master rang the bell twice in the evening,\nand the crew of the old boat threw all of its ropes down to\na man of ninety. The piano was unloaded first because, as\nCaptain Mehmet Kaya said, it had been promised to the school\non Tavsanada for nine years.\n"
	)
	if _, a := roleOf(t, headline+"\ndigg\ndelicious\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+body); a.Headline != headline || a.Dek != "" || len(a.Body) != 1 {
		t.Errorf("headline %q, dek %q, body %q", a.Headline, a.Dek, a.Body)
	}
}

// A headline as wide as the text is whole, though the dek right below begins with a small letter.
func TestWrappedBelowSmallDek(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all, to a new school"
		dek      = "the islanders say that they will row it up the hill if need be"
		body     = "Kuzuada's harbour master rang the bell twice in the evening,\nand the crew of the old boat threw all of its ropes down to\na man of ninety. The piano was unloaded first because, as\nCaptain Mehmet Kaya said, it had been promised to the school\non Tavsanada for nine years.\n"
	)
	if _, a := roleOf(t, headline+"\n"+dek+"\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+body); a.Headline != headline || a.Dek != dek {
		t.Errorf("headline %q, dek %q", a.Headline, a.Dek)
	}
}

// Verse inside a story whose paragraphs were not broken is no wrapped text.
func TestVerseInStory(t *testing.T) {
	const verse = "He rowed across the bay of silver light, and\nnobody has seen him since that night; his boat\ncame home alone, its oars laid down to right and\nleft of where he sat."
	story := storyTop
	for _, day := range []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"} {
		story += day + " the harbour master of Kuzuada rang his bell twice, and the crew threw all its ropes to a man of ninety.\n\n"
	}
	if _, a := roleOf(t, story+verse+"\n"); len(a.Body) != 5+4 {
		t.Errorf("body %q", a.Body)
	}
}

// Two paragraphs may have a line in common, the first or the last of them.
func TestWrappedLinesAlike(t *testing.T) {
	const body = "The boat had been under repair since the month of March, and\nthe islanders rowed. Nobody had been told when it would sail.\n\n" +
		"The boat had been under repair since the month of March, and\nthe piano stood on its pier, the harbour master said to the\nislanders rowed. Nobody had been told when it would sail.\n\n" +
		"The captain said that none of them had been paid, and that he\nthe islanders rowed. Nobody had been told when it would sail.\nStill they came.\n"
	_, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body)
	if len(a.Body) != 3 {
		t.Errorf("body %q", a.Body)
	}
}

// The last word of a wrapped paragraph may be a button's, too.
func TestWrappedBeforeFurniture(t *testing.T) {
	for _, word := range []string{"home", "comments", "tags", "print", "Facebook", "U.S"} {
		body := "Kuzuada's harbour master rang the bell twice in the evening, and\nthe crew of the old boat threw all its ropes down to bring them\n" + word +
			".\n\nThe piano was unloaded first, the captain said, because it had\nbeen promised to the school for nine years.\n"
		if _, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body); len(a.Body) != 2 {
			t.Errorf("%s: body %q", word, a.Body)
		}
	}
}

// What begins like a line of tags and goes on to the end of a sentence is prose.
func TestFurnitureThatGoesOn(t *testing.T) {
	const prose = "Tags: that is what the children call the trees, because they rattle in\nthe wind.\n"
	if _, a := roleOf(t, storyTop+storyBody+"\n"+prose+"\n"+storyBody); len(a.Body) != 5 {
		t.Errorf("prose: body %q", a.Body)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\nGüncelleme: Bu kelime, postanenin 1983\ntarihli defterinde bulundu.\n\n"+storyBody); a.Updated != "" || len(a.Body) != 6 || len(a.Warnings) != 0 {
		t.Errorf("a word that is a label: body %q, warnings %v", a.Body, a.Warnings)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\nTags: red for wheat and blue for barley, said\nthe mayor.\n\n"+storyBody); len(a.Body) != 6 {
		t.Errorf("narrow prose: body %q", a.Body)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\n"+strings.ReplaceAll(prose, ".", "")+"\n"+storyBody); len(a.Body) != 2 {
		t.Errorf("tags: body %q", a.Body)
	}
}

// The last line of a wrapped paragraph may hold no more than a date.
func TestWrappedBeforeDate(t *testing.T) {
	const body = "Kuzuada's harbour master rang the bell twice in the evening, and\nthe crew of the old boat threw all its ropes down at 14:20 on\nTuesday, 12 February 2013.\n\nThe piano was unloaded first, the captain said, because it had\nbeen promised to the school for nine years.\n"
	_, a := roleOf(t, "Ferry sails again\n\nFerry sails again\n\nWorld Bulletin / News Desk\n\n"+body)
	if len(a.Body) != 2 || a.Published != "" {
		t.Errorf("published %q, body %q", a.Published, a.Body)
	}
}

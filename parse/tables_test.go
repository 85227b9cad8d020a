package parse

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/lexicon/list"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// ascii is how people without a Turkish keyboard write s.
var ascii = strings.NewReplacer("ı", "i", "İ", "I", "ş", "s", "Ş", "S", "ğ", "g", "Ğ", "G", "ü", "u", "Ü", "U", "ö", "o", "Ö", "O", "ç", "c", "Ç", "C")

// spellings are the ways in which a list's entry may stand on a page.
func spellings(entry string) []string {
	return []string{
		entry,
		strings.ToLower(entry),
		strings.ToUpperSpecial(unicode.TurkishCase, entry),
		ascii.Replace(entry),
		strings.ToUpper(ascii.Replace(entry)),
		strings.ToUpper(entry),
	}
}

// The lexicon's lists, as its files have them.
var (
	agencies        = listed("agencies")
	bars            = listed("bars")
	boxLabels       = listed("box-labels")
	cities          = listed("cities")
	creditLabels    = listed("labels-credit")
	crumbRoots      = listed("crumb-roots")
	deskWords       = listed("desk-words")
	desks           = listed("desks")
	ends            = listed("ends")
	outletWords     = listed("outlet-words")
	outlets         = listed("outlets")
	photoLabels     = listed("labels-photo")
	publishedLabels = listed("labels-published")
	sectionLabels   = listed("labels-section")
	sections        = listed("sections")
	teaserLabels    = listed("teaser-labels")
	teaserLinks     = listed("teaser-links")
	updatedLabels   = listed("labels-updated")
)

const lists = "internal/lexicon/"

func listed(name string) []string {
	entries, err := list.Read(lists + name + ".txt")
	if err != nil {
		panic(err)
	}
	return entries
}

// calendar is the names of months or weekdays, which stand behind their numbers.
func calendar(name string) (names [][]string) {
	for _, entry := range listed(name) {
		names = append(names, strings.Fields(entry)[1:])
	}
	return names
}

func TestListsAreClean(t *testing.T) {
	files, err := filepath.Glob(lists + "*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		for _, entry := range listed(strings.TrimSuffix(filepath.Base(file), ".txt")) {
			if text.Clean(entry) != entry {
				t.Errorf("%s: %q is not how a field would hold it", file, entry)
			}
		}
	}
	for _, list := range [][]string{crumbRoots, boxLabels} { // of what other lists hold
		for _, entry := range list {
			if !lexicon.Lookup(entry).Is(lexicon.Bar | lexicon.End) {
				t.Errorf("%q is no furniture", entry)
			}
		}
	}
}

// Labels that say who signs behind them are labels of credits.
func TestLabelsThatTellWhoSigns(t *testing.T) {
	for _, label := range slices.Concat(listed("labels-source"), listed("labels-other-hand")) {
		if lexicon.Lookup(label).Label != lexicon.CreditLabel {
			t.Errorf("%q is no label of a credit", label)
		}
	}
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for _, label := range creditLabels {
		_, a := roleOf(t, top+label+": Derya Kumsal\n\n"+storyBody)
		if wrote := !slices.Contains(listed("labels-other-hand"), label); wrote != slices.Equal(a.Authors, []string{"Derya Kumsal"}) {
			t.Errorf("%s: Derya Kumsal: byline %q, authors %q", label, a.Byline, a.Authors)
		}
		_, a = roleOf(t, top+label+": Zezfite Reper\n\n"+storyBody) // which is no given name
		if wrote := !slices.Contains(listed("labels-other-hand"), label) && !slices.Contains(listed("labels-source"), label); wrote != slices.Equal(a.Authors, []string{"Zezfite Reper"}) {
			t.Errorf("%s: Zezfite Reper: byline %q, authors %q", label, a.Byline, a.Authors)
		}
	}
}

func TestFurnitureIsBare(t *testing.T) {
	for _, row := range slices.Concat(bars, ends) {
		if mention.Bare(row) != row {
			t.Errorf("%q should stand in its list as %q", row, mention.Bare(row))
		}
	}
}

// roleOf is the role of the last line of text that is not blank.
func roleOf(t *testing.T, text string) (last Line, a *Article) {
	t.Helper()
	a, err := Parse([]byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for l := range a.Lines() {
		if l.Role != Blank {
			last = l
		}
	}
	return last, a
}

// What stands on real pages must stay in the lists.
func TestLabelsOfRealPages(t *testing.T) {
	for kind, names := range map[lexicon.Label][]string{
		lexicon.UpdatedLabel: {
			"Güncelleme Tarihi", "Güncellenme Tarihi", "Son Güncelleme", "Son Güncellenme", "Güncelleme", "Haber Güncellenme Tarihi",
			"Güncelleme Saati", "U", "Update", "Updated", "Last Mod", "Last Updated", "Update Date", "Modified Date",
		},
		lexicon.PublishedLabel: {
			"Giriş", "Giriş Tarihi", "Giriş Saati", "Haber Giriş Tarihi", "Yayın Tarihi", "Yayınlanma", "Yayınlanma Tarihi", "Yayınlama",
			"Yayımlanma", "Oluşturulma Tarihi", "Eklenme Tarihi", "G", "Published", "Published Date",
		},
		lexicon.CreditLabel: {"Kaynak", "Muhabir", "Editör", "Haber", "Source"},
	} {
		for _, name := range names {
			if got := lexicon.Lookup(name).Label; got != kind {
				t.Errorf("%q is label %d, want %d", name, got, kind)
			}
		}
	}
}

func TestEveryDateLabel(t *testing.T) {
	const when, want = "27 Kasım 2015, 09:44", "2015-11-27T09:44:00+02:00"
	for _, label := range slices.Concat(publishedLabels, updatedLabels) {
		for _, spelling := range spellings(label) {
			for _, colon := range []string{": ", " : ", ":", "\u00a0: "} {
				l, a := roleOf(t, story(spelling+colon+when))
				role, date := Updated, a.Updated
				if slices.Contains(publishedLabels, label) {
					role, date = Published, a.Published
				}
				if l.Role != role || date != want || len(a.Body) != 2 || len(a.Warnings) > 0 {
					t.Errorf("%q: %s by %q, date %q, warnings %v", l.Text, l.Role, l.Reasons, date, a.Warnings)
				}
			}
			l, a := roleOf(t, story(spelling+":"))
			sure := slices.DeleteFunc(codes(a), func(c Code) bool { return c == Doubtful }) // which is a matter of costs
			if (l.Role != Updated && l.Role != Published) || !slices.Equal(sure, []Code{DateEmpty}) || a.Updated+a.Published != "" {
				t.Errorf("%q without a value: %s by %q, warnings %v", l.Text, l.Role, l.Reasons, a.Warnings)
			}
		}
	}
}

func TestEveryCreditLabel(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for _, label := range creditLabels {
		for _, spelling := range spellings(label) {
			for _, colon := range []string{": ", " : ", ":"} {
				line := spelling + colon + "Derya Kumsal"
				l, a := roleOf(t, top+storyBody+"\n"+line+"\n")
				if l.Role != Byline || a.Byline != "Derya Kumsal" || len(a.Body) != 2 {
					t.Errorf("%q at the end: %s by %q, byline %q", line, l.Role, l.Reasons, a.Byline)
				}
				if _, a = roleOf(t, top+line+"\n\n"+storyBody); a.Byline != "Derya Kumsal" || len(a.Body) != 2 {
					t.Errorf("%q above the body: byline %q, body %q", line, a.Byline, a.Body)
				}
			}
		}
	}
}

// Each month and each day is known by its name and its short form, in both languages.
func TestCalendarIsWhole(t *testing.T) {
	turkish := strings.Fields("Ocak Oca Şubat Şub Mart Mar Nisan Nis Mayıs May Haziran Haz Temmuz Tem Ağustos Ağu Eylül Eyl Ekim Eki Kasım Kas Aralık Ara")
	for m := time.January; m <= time.December; m++ {
		for _, name := range append(turkish[2*m-2:2*m:2*m], m.String(), m.String()[:3]) {
			if got := lexicon.Lookup(name).Month; int(got) != int(m) {
				t.Errorf("%q is month %d, want %d", name, got, m)
			}
		}
	}
	turkish = strings.Fields("Pazar Paz Pazartesi Pzt Salı Sal Çarşamba Çar Perşembe Per Cuma Cum Cumartesi Cmt")
	for d := time.Sunday; d <= time.Saturday; d++ {
		for _, name := range append(turkish[2*d:2*d+2:2*d+2], d.String(), d.String()[:3]) {
			if got := lexicon.Lookup(name).Weekday; int(got) != int(d)+1 {
				t.Errorf("%q is day %d, want %d", name, got, d+1)
			}
		}
	}
}

func TestEveryMonth(t *testing.T) {
	for i, names := range slices.Concat(calendar("months-turkish"), calendar("months-english")) {
		for _, name := range names {
			for _, spelling := range spellings(name) {
				want := fmt.Sprintf("2015-%02d-09", i%12+1)
				if _, a := roleOf(t, story("Güncelleme Tarihi: 9 "+spelling+" 2015")); a.Updated != want {
					t.Errorf("9 %s 2015 is %q, want %q", spelling, a.Updated, want)
				}
			}
		}
	}
}

func TestEveryWeekday(t *testing.T) {
	for i, names := range slices.Concat(calendar("weekdays-turkish"), calendar("weekdays-english")) {
		for _, name := range names {
			for _, spelling := range spellings(name) {
				// 1 November 2015 was a Sunday
				date := "Güncelleme Tarihi: 0" + string(rune('1'+i%7)) + ".11.2015 " + spelling
				if _, a := roleOf(t, story(date)); a.Updated == "" || len(a.Warnings) > 0 {
					t.Errorf("%q is %q with %v", date, a.Updated, a.Warnings)
				}
			}
		}
	}
}

// lineOf is a line that an entry of a list of furniture stands for.
func lineOf(entry string) string {
	return strings.NewReplacer("…", " 27 ", "0", "1305").Replace(entry)
}

func TestEveryFurnitureRow(t *testing.T) {
	for _, entry := range slices.Concat(bars, ends) {
		line := text.Clean(lineOf(entry))
		for _, spelling := range spellings(line) {
			dressed := []string{spelling, "• " + spelling}
			if unicode.IsLetter(text.LastRune(spelling)) {
				dressed = append(dressed, spelling+":")
			}
			for _, dress := range dressed {
				l, a := roleOf(t, story(dress))
				if l.Role != Furniture || len(a.Body) != 2 {
					t.Errorf("%q below the body is %s by %q", dress, l.Role, l.Reasons)
				}
			}
		}
	}
	for _, entry := range bars {
		l, a := firstLine(t, text.Clean(lineOf(entry))+"\n\n"+story("Güncelleme Tarihi: 27 Kasım 2015, 09:44"))
		if l.Role != Furniture && l.Role != Section && l.Role != Site || a.Headline != "Ferry to Kuzuada sails again" {
			t.Errorf("%q above the headline is %s by %q, headline %q", l.Text, l.Role, l.Reasons, a.Headline)
		}
	}
}

func firstLine(t *testing.T, text string) (Line, *Article) {
	t.Helper()
	_, a := roleOf(t, text)
	for l := range a.Lines() {
		return l, a
	}
	return Line{}, a
}

func isFurniture(s string) bool { return mention.Furniture(s, false) != 0 }

func TestEverySection(t *testing.T) {
	for _, section := range sections {
		for _, spelling := range spellings(section) {
			text := spelling + "\n\n" + story("Güncelleme Tarihi: 27 Kasım 2015, 09:44")
			l, a := firstLine(t, text)
			if isFurniture(section) {
				continue // the name of a button, too
			}
			if l.Role != Section || a.Section != spelling {
				t.Errorf("%q above the headline is %s by %q, section %q", spelling, l.Role, l.Reasons, a.Section)
			}
		}
	}
}

// A line above the headline is the section's if it joins the names of sections, or is one's news.
func TestSeveralSections(t *testing.T) {
	for line, want := range map[string]bool{
		"Asya ve Afrika": true, "Economy and Business": true, "Kültür & Yaşam": true, "Ekonomi - Borsa": true, "Sanat-Edebiyat": true,
		"Spor/Magazin": true, "Asya, Afrika": true, "Asya ve Kuzuada": false, "Kuzuada-Afrika": false,
		"Spor Haberleri": true, "EKONOMİ HABERLERİ": true, "Economy News": true, "Bilim ve Sanat Haberleri": true,
		"Kuzuada Haberleri": false, "Haberleri": false, "Spor Hikâyeleri": false,
	} {
		_, a := roleOf(t, "One click from you\n\n"+line+"\n\n"+story("Güncelleme Tarihi: 27 Kasım 2015, 09:44"))
		if got := a.Section == line; got != want || a.Headline != "Ferry to Kuzuada sails again" {
			t.Errorf("%q: section %q, headline %q", line, a.Section, a.Headline)
		}
	}
	const headline = "Iran and Israel" // which stands twice, as no section does
	if _, a := roleOf(t, headline+"\n\n"+headline+"\n\nWorld Bulletin / News Desk\n\n"+storyBody); a.Headline != headline || a.Section != "" {
		t.Errorf("section %q, headline %q", a.Section, a.Headline)
	}
}

// Programs that know no Turkish leave a dot behind the i of a label in small letters.
func TestLabelWithDots(t *testing.T) {
	if _, a := roleOf(t, story("gi\u0307ri\u0307ş tari\u0307hi\u0307: 27 Kasım 2015, 09:44")); a.Published != "2015-11-27T09:44:00+02:00" {
		t.Errorf("published %q, body %q", a.Published, a.Body)
	}
}

// A domain is an outlet's name: it signs stories, before a date too, and above the headline it is no part of the story.
func TestDomains(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for name, want := range map[string]bool{
		"kuzuada.example.com": true, "kuzuada.example.com.tr": true, "Kuzuada.NET": true, "www.kuzuada-postasi.org": true,
		"kuzuada.example": false, ".com": false, "Yaz bana kuzuada.com": false, "kaptan@kuzuada.com": false, "https://kuzuada.com": false,
	} {
		if _, a := roleOf(t, top+"Kaynak: "+name+"\n\n"+storyBody); (a.Source == name) != want {
			t.Errorf("Kaynak: %s: byline %q, source %q", name, a.Byline, a.Source)
		}
		if _, a := roleOf(t, top+name+"\n\n"+storyBody); (a.Source == name && len(a.Body) == 2) != want {
			t.Errorf("%s alone above the body: byline %q, source %q", name, a.Byline, a.Source)
		}
		if _, a := roleOf(t, top+storyBody+"\n"+name+" | 27 Kasım 2015, 09:44\n"); (a.Source == name && a.Published != "") != want {
			t.Errorf("%s before a date: byline %q, source %q, published %q", name, a.Byline, a.Source, a.Published)
		}
		above := []Role{Site, Furniture, Unknown}
		if l, a := firstLine(t, name+"\n\n"+story("")); want && !slices.Contains(above, l.Role) || !want && l.Role == Site || a.Source != "World Bulletin" || a.Headline != "Ferry to Kuzuada sails again" {
			t.Errorf("%s above the headline is %s by %q, source %q", name, l.Role, l.Reasons, a.Source)
		}
	}
}

func TestEveryAgencyAndOutlet(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for _, name := range slices.Concat(agencies, outlets) {
		for _, spelling := range spellings(name) {
			_, a := roleOf(t, top+spelling+" / News Desk\n\n"+storyBody)
			if a.Byline != spelling+" / News Desk" || a.Source != spelling || a.Desk != "News Desk" || len(a.Body) != 2 {
				t.Errorf("%s / News Desk: byline %q, source %q, desk %q", spelling, a.Byline, a.Source, a.Desk)
			}
			if isFurniture(name) || strings.Contains(name, " - ") {
				continue // the name of a button, too; two names of one agency
			}
			if _, a = roleOf(t, top+spelling+"\n\n"+storyBody); a.Source != spelling {
				t.Errorf("%q alone above the body: byline %q, source %q", spelling, a.Byline, a.Source)
			}
		}
	}
	for _, desk := range desks {
		if _, a := roleOf(t, top+"World Bulletin / "+desk+"\n\n"+storyBody); a.Desk != desk || a.Source != "World Bulletin" {
			t.Errorf("World Bulletin / %s: source %q, desk %q", desk, a.Source, a.Desk)
		}
	}
}

func TestEveryDeskWord(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for _, word := range deskWords {
		for _, spelling := range spellings(word) {
			desk := "Kuzuada " + spelling
			if _, a := roleOf(t, top+"World Bulletin / "+desk+"\n\n"+storyBody); a.Desk != desk || a.Source != "World Bulletin" {
				t.Errorf("World Bulletin / %s: source %q, desk %q", desk, a.Source, a.Desk)
			}
		}
	}
}

func TestEverySectionLabel(t *testing.T) {
	for _, label := range sectionLabels {
		for _, spelling := range spellings(label) {
			if _, a := roleOf(t, spelling+": Vapurlar\n\n"+story("")); a.Section != "Vapurlar" {
				t.Errorf("%s: Vapurlar above the headline: section %q", spelling, a.Section)
			}
		}
	}
}

func TestEveryCity(t *testing.T) {
	top := strings.Replace(storyTop, "World Bulletin / News Desk\n\n", "", 1)
	for _, city := range cities {
		if lexicon.Lookup(city).Is(lexicon.Section) {
			continue // a section, too, which a line of its own rather is
		}
		loud := strings.ToUpperSpecial(unicode.TurkishCase, city)
		for _, dateline := range []string{city, loud, loud + " (AA)"} {
			if _, a := roleOf(t, top+dateline+"\n\n"+storyBody); a.Dateline != dateline || len(a.Body) != 2 {
				t.Errorf("%q above the body: dateline %q, body %q", dateline, a.Dateline, a.Body[:len(a.Body)-1])
			}
		}
		opening := loud + " (AA) - The only ferry left its pier on Monday, and it took the mayor of both villages and a piano along."
		if _, a := roleOf(t, storyTop+opening+"\n\n"+storyBody); a.Dateline != loud+" (AA)" || a.Body[0] != opening {
			t.Errorf("%q opens the body: dateline %q", loud+" (AA)", a.Dateline)
		}
	}
}

// Each row of a list that is asked for by what it holds does the same inside a story as the list's first.
func TestEveryRowBesideAStory(t *testing.T) {
	const other = "Fog over Sazak and no horn"
	for what, list := range map[string]struct {
		rows []string
		page func(row string) string
	}{
		"the label of a teaser": {teaserLabels, func(row string) string { return row + "\n\n" + other }},
		"the label of a box":    {boxLabels, func(row string) string { return row + "\n\n" + other }},
		"the link of a teaser":  {teaserLinks, func(row string) string { return other + "\n\n" + row }},
	} {
		roles := func(row string) (all []Role) {
			_, a := roleOf(t, storyTop+storyBody+"\n"+list.page(row)+"\n"+longParagraphs)
			for l := range a.Lines() {
				all = append(all, l.Role)
			}
			return all
		}
		want := roles(list.rows[0])
		if plain := roles("Nobody sang on the pier"); slices.Equal(want, plain) {
			t.Errorf("%s: %q is read as any other line is: %v", what, list.rows[0], want)
		}
		for _, row := range list.rows {
			ends := func(row string) bool { return mention.Furniture(row, false)&lexicon.End != 0 }
			if mention.ManySections(row) || ends(row) != ends(list.rows[0]) {
				continue // the news of a section, too, or what ends a story
			}
			if got := roles(row); !slices.Equal(got, want) {
				t.Errorf("%s: %q gives the lines the roles %v, but %q %v", what, row, got, list.rows[0], want)
			}
		}
	}
	for _, label := range photoLabels {
		if kind, _, colon := mention.ColonLabel(label + ": AA"); kind != lexicon.PhotoLabel || !colon {
			t.Errorf("%q stands before no photographer", label)
		}
	}
	for _, root := range crumbRoots {
		if !mention.MenuLike(root + " › Bir başlık") {
			t.Errorf("%q opens no crumbs", root)
		}
	}
	for _, word := range outletWords {
		if !mention.IsSource("Star " + word) {
			t.Errorf("%q ends no outlet", word)
		}
	}
}

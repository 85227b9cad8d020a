package parse

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"newsdek/parse/internal/seed"

	"golang.org/x/text/encoding/charmap"
)

// Expected positions are marked in the text: § stands before the character that a warning points at.
const mark = "§"

// unmark takes the marks out of text and returns the line and column of each.
func unmark(text string) (plain string, at []string) {
	for {
		before, after, ok := strings.Cut(text, mark)
		if !ok {
			return text, at
		}
		text = before + after
		line := before[strings.LastIndexByte(before, '\n')+1:]
		at = append(at, fmt.Sprintf("%d:%d", 1+strings.Count(before, "\n"), 1+utf8.RuneCountInString(line)))
	}
}

const warnTop = `Ferry “sails” again – at last

The boat had been under repair since March and the islanders had rowed

Ferry “sails” again – at last

World Bulletin / News Desk

`

const warnBody = `The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.

`

const otherStory = `Seals of Yenice learn the timetable of the trams

The stop by the fish market is theirs from six to nine

Seals of Yenice learn the timetable of the trams

World Bulletin / News Desk

Four seals have waited at the tram stop of Yenice each morning since March, the drivers of the line said on Tuesday, and leave when the market closes.

Updated: 28 November 2015, 10:12`

var warningTests = []struct {
	name string
	code Code // of every mark
	text string
}{
	{"none", "", warnTop + warnBody + "Güncelleme Tarihi: 27 Kasım 2015, 09:44"},
	{"a letter more", HeadlineDiffers, "Ferry to Kuzuada sails again\n\nThe boat had been under repair.\n\nFerry to Kuzuada sails§s again\n\nWorld Bulletin / News Desk\n\n" + warnBody},
	{"a letter less", HeadlineDiffers, "Adaya giden vapur yine sefere çıktı\n\nTekne marttan beri tamirdeydi\n\nAdaya giden vapur yine sefere çık§ı\n\nDünya Bülteni / Haber Merkezi\n\n" + warnBody},
	{"a mark less", HeadlineDiffers, "Ferry to Kuzuada sails again, at last!\n\nThe boat had been under repair.\n\nFerry to Kuzuada sails again§ at last\n\nWorld Bulletin / News Desk\n\n" + warnBody},
	{"another story", SecondStory, warnTop + warnBody + "Güncelleme Tarihi: 27 Kasım 2015, 09:44\n\n§" + otherStory},
	{"another story behind a form feed", SecondStory, warnTop + strings.TrimSpace(warnBody) + "\f§" + otherStory},
	{"an entity behind a form feed", Entities, warnTop + strings.TrimSpace(warnBody) + "\fNobody had to pay, and the §&uuml;sher of the island was asked to sing.\n"},
	{"misread letters behind a form feed", Mojibake, warnTop + strings.TrimSpace(warnBody) + "\fNobody had to pay, and the people of Ku§ÅŸadasÄ± were asked to sing.\n"},
	{"lost letters behind a form feed", LostLetters, warnTop + strings.TrimSpace(warnBody) + "\fNobody had to pay, and the people of Ku§\ufffdadasi were asked to sing.\n"},
	{"another story below a form feed", SecondStory, warnTop + warnBody + "\f\n§" + otherStory},
	{"another story below a rule", SecondStory, warnTop + warnBody + "-----\n§" + otherStory},
	{"two more stories", SecondStory, warnTop + warnBody + "\n\n§" + otherStory + "\n\n§" + strings.NewReplacer("Seals", "Gulls", "The stop", "No stop").Replace(otherStory)},
	{"no value", DateEmpty, warnTop + warnBody + "§Güncelleme Tarihi:"},
	{"no value behind another stamp", DateEmpty, warnTop + warnBody + "Giriş: 14.02.2012 07:18 | §Güncelleme:"},
	{"no such day", DateInvalid, warnTop + warnBody + "Güncelleme Tarihi: §31 Kasım 2015, 09:44"},
	{"a broken month", DateInvalid, warnTop + warnBody + "Güncelleme Tarihi : §27 Kas?m 2015"},
	{"a year of two digits", DateInvalid, warnTop + warnBody + "Updated: §14/5/14"},
	{"two dates", DateInvalid, warnTop + warnBody + "Güncelleme Tarihi: §27 Kasım 2015, 09:44 28 Kasım 2015, 09:44"},
	{"a wrong stamp and a right one", DateInvalid, warnTop + warnBody + "Giriş: §31.02.2012 07:18 | Güncelleme: 14.02.2012 09:12"},
	{"another weekday", WeekdayMismatch, warnTop + warnBody + "Güncelleme Tarihi: §27 Kasım 2015 Pazar, 09:44"},
	{"an hour that was twice", TimeAmbiguous, warnTop + warnBody + "Güncelleme Tarihi: §8 Kasım 2015, 03:30"},
	{"an hour that was not", TimeNonexistent, warnTop + warnBody + "Güncelleme Tarihi: §29 Mart 2015, 03:30"},
	{"updated before published", UpdatedBeforePublished, warnTop + warnBody + "Giriş: 15.02.2012 07:18 | Güncelleme: §14.02.2012 09:12"},
	{"misread in a paragraph", Mojibake, warnTop + warnBody + "Köyün muhtarı, iskelenin Kas§Ä±m ayÄ±nda onarÄ±lacaÄŸÄ±nı söyledi.\n"},
	{"misread in two lines", Mojibake, warnTop + "Adaya giden gemi, g§Ã¼n doÄŸarken iskeleden ayrÄ±ldÄ±.\n\nYolcular onu alkÄ±ÅŸladÄ±.\n"},
	{"misread by another table", Mojibake, warnTop + warnBody + "Güncelleme Tarihi: 27 Kas§ým 2015, 09:44"},
	{"a named entity", Entities, warnTop + "The captain said §&quot;all aboard&quot; and, after a while, said it again in a lower voice.\n"},
	{"a numeric entity", Entities, warnTop + "Kaptan §&#8220;hepiniz binin&#8221; dedi ve bir süre sonra daha alçak sesle yineledi.\n"},
	{"an entity behind white space and an ampersand", Entities, warnTop + "  Salt & pepper\u00a0 were on board, and bread §&amp; water, and one cow that nobody would own to.\n"},
	{"an entity decoded twice", Entities, warnTop + "The captain said §&amp;quot;all aboard&amp;quot; and, after a while, said it again in a lower voice.\n"},
	{"glued to a name", GluedWords, warnTop + "The letter, as the captain told it, came §fromPutin himself and was read out on the quay in two languages.\n"},
	{"glued behind a stop", GluedWords, warnTop + "İskelede tören §bitti.Yolcular bindi ve vapur, iki düdük sesiyle, öğleden önce adaya doğru yola çıktı.\n"},
	{"glued twice in a line", GluedWords, warnTop + "It came §fromPutin himself, the captain said, and the reading §ended.The quay was silent for as long as the horn lasted.\n"},
	{"glued words that are none", "", warnTop + "McDonald and iPhone users at www.Ada.com, İHA'nın and e.g.Kuzuada stayed on the quay; so did info@fromPutin.net, at/fromPutin, and YouTube’s FedEx man from DeKalb.\n"},
	{"a quote without an end", UnclosedQuote, warnTop + "The captain said §“all aboard, and after a while, said it again in a lower voice to those who had not come.\n\nNobody answered him.\n"},
	{"the second quote without an end", UnclosedQuote, warnTop + "Kaptan \"binin\" dedi, sonra §\"hepiniz, diye daha alçak sesle yineledi ve bir süre iskeleye baktı.\n\nKimse karşılık vermedi.\n"},
	{"a quote that goes on", "", warnTop + "“All aboard, said the captain, and after a while, said it again in a lower voice to those who had not come.\n\n“Nobody answered me.”\n"},
	{"inches", "", warnTop + "The plank was 6\" wide and the piano was not, and this, said the captain, was all that he had to say of it.\n"},
}

// forms are the ways in which the same text reaches the parser; nil means that it can not.
var forms = []struct {
	name string
	make func(text string) []byte
}{
	{"LF", func(s string) []byte { return []byte(s) }},
	{"CRLF", func(s string) []byte { return []byte(strings.ReplaceAll(s, "\n", "\r\n")) }},
	{"CR", func(s string) []byte { return []byte(strings.ReplaceAll(s, "\n", "\r")) }},
	{"BOM", func(s string) []byte { return []byte("\xef\xbb\xbf" + s) }},
	{"UTF-16LE", func(s string) []byte { return utf16LE("\ufeff" + s) }},
	{"UTF-16LE without BOM", utf16LE},
	{"Windows-1254", windows1254},
}

func utf16LE(s string) (data []byte) {
	for _, u := range utf16.Encode([]rune(s)) {
		data = append(data, byte(u), byte(u>>8))
	}
	return data
}

// windows1254 refuses text that its bytes would not show as such.
func windows1254(s string) []byte {
	data, err := charmap.Windows1254.NewEncoder().Bytes([]byte(s))
	if err != nil || utf8.Valid(data) || strings.Contains(s, "Ä") {
		return nil
	}
	return data
}

func TestWarningPositions(t *testing.T) {
	for _, tt := range warningTests {
		text, at := unmark(tt.text)
		for _, form := range forms {
			t.Run(tt.name+"/"+form.name, func(t *testing.T) {
				data := form.make(text)
				if data == nil {
					t.Skip("no such text in this encoding")
				}
				a, err := Parse(data, Options{})
				if err != nil {
					t.Fatal(err)
				}
				var got, want []string
				for _, w := range a.Warnings {
					if w.Code != EncodingNotUTF8 {
						got = append(got, fmt.Sprintf("%d:%d %s", w.Line, w.Column, w.Code))
					}
				}
				for _, place := range at {
					want = append(want, place+" "+string(tt.code))
				}
				if !slices.Equal(got, want) {
					t.Errorf("warnings are %q, want %q", got, want)
				}
			})
		}
	}
}

// How an input is written down is reported at the place that shows it.
func TestInputWarnings(t *testing.T) {
	turkish := "Kuzuada vapuru\n\nKaptan, ada iskelesinin onar§ıldığını söyledi.\n"
	plain, at := unmark(turkish)
	for _, tt := range []struct {
		name string
		code Code
		data []byte
		at   string
	}{
		{"Windows-1254", EncodingNotUTF8, windows1254(plain), at[0]},
		{"UTF-16LE", EncodingNotUTF8, utf16LE("\ufeff" + plain), "1:1"},
		{"one stray byte", EncodingNotUTF8, []byte("ışık\nşöyle b\xfdr"), "2:8"},
		{"CRLF among LF", MixedNewlines, []byte("Nobody came.\nNobody sang.\r\nNobody rowed.\n"), "2:1"},
		{"LF among CRLF", MixedNewlines, []byte("Nobody came.\r\nNobody sang.\r\nNobody rowed.\nNobody slept.\r\n"), "3:1"},
		{"U+FFFD", LostLetters, []byte("Nobody came.\n\nNobody s\ufffdng, s\ufffd they said.\n"), "3:9"},
		{"a byte behind a mark", LostLetters, []byte("\xef\xbb\xbfNobody s\xe9ng.\n"), "1:9"},
		{"HTML", NotPlainText, []byte("\n<!DOCTYPE html>\n<p>Nobody came.\n"), "2:1"},
		{"JSON in UTF-8 with a mark", NotPlainText, []byte("\xef\xbb\xbf{\"text\": \"Nobody came.\"}\n"), "1:1"},
		{"CR among LF", MixedNewlines, []byte("\xef\xbb\xbfNobody came.\n\r"), "2:1"},
	} {
		a, err := Parse(tt.data, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Warnings) != 1 || a.Warnings[0].Code != tt.code || fmt.Sprintf("%d:%d", a.Warnings[0].Line, a.Warnings[0].Column) != tt.at {
			t.Errorf("%s: warnings are %+v, want %s at %s", tt.name, a.Warnings, tt.code, tt.at)
		}
	}
}

func TestNamedEncodingIsNoWarning(t *testing.T) {
	a, err := Parse([]byte("Kas\xfdm ay\xfdnda \xfe\xf6yle"), Options{Encoding: "windows-1254"})
	if err != nil || len(a.Warnings) > 0 || !slices.Equal(a.Body, []string{"Kasım ayında şöyle"}) {
		t.Errorf("%q, %v, %v", a.Body, a.Warnings, err)
	}
}

// A line whose margin is small is told, once for each two fields that it can be of, and no other line is.
func TestDoubtful(t *testing.T) {
	told := 0
	for name, data := range seed.Articles(t) {
		a, err := Parse(data, Options{})
		if err != nil {
			t.Fatal(err)
		}
		type pair struct{ is, may Role }
		want := map[pair]int{}
		for l := range a.Lines() {
			p := pair{fieldRole(l.Role), fieldRole(l.Other)}
			if _, known := want[p]; l.Doubtful() && !known {
				want[p] = l.Number
			}
		}
		var got []int
		for _, w := range a.Warnings {
			if w.Code == Doubtful {
				got = append(got, w.Line)
			}
		}
		if lines := slices.Sorted(maps.Values(want)); !slices.Equal(got, lines) {
			t.Errorf("%s: lines %v are doubtful, want %v", name, got, lines)
		}
		told += len(got)
	}
	if told == 0 {
		t.Error("no article holds a line that leaves a doubt")
	}
}

// Each code is set off by a test above, and has a meaning.
func TestEveryCode(t *testing.T) {
	seen := map[Code]bool{EncodingNotUTF8: true, MixedNewlines: true, Doubtful: true, LostLetters: true, NotPlainText: true}
	for _, tt := range warningTests {
		seen[tt.code] = true
	}
	for _, code := range Codes() {
		if !seen[code] {
			t.Errorf("no test sets off %s", code)
		}
		if m := code.Meaning(); m == "" || strings.Contains(m, "\n") {
			t.Errorf("the meaning of %s is %q, want one line", code, m)
		}
	}
	if m := Code("nonsense").Meaning(); m != "" {
		t.Errorf("a code that is none means %q", m)
	}
}

// Errors point at the offending byte, marked by § in the bytes.
func TestErrorPositions(t *testing.T) {
	for _, tt := range []struct {
		name, encoding string
		data           string
		line, column   int
		err            error
	}{
		{"empty", "", "", 1, 1, ErrEmpty},
		{"blanks", "", " \t\n\u00a0\r\n", 1, 1, ErrEmpty},
		{"a BOM alone", "", "\xef\xbb\xbf", 1, 1, ErrEmpty},
		{"a NUL", "", "one\ntwö§\x00", 2, 4, ErrBinary},
		{"a NUL behind a BOM", "", "\xef\xbb\xbfone§\x00", 1, 4, ErrBinary},
		{"a PNG", "", "\x89PNG\r\n\x1a\n§\x00\x00\x00\rIHDR", 3, 1, ErrBinary},
		{"not UTF-8", "utf-8", "bir\r\niki §\xfd", 2, 5, ErrEncoding},
		{"half a character", "utf-8", "bir\n§\xc5", 2, 1, ErrEncoding},
		{"half a unit", "utf-16le", "a\x00\n\x00b\x00§c", 2, 2, ErrEncoding},
		{"UTF-8 for UTF-16", "utf-16le", "Bir cümle daha.\n", 1, 1, ErrEncoding},
		{"half a pair", "utf-16be", "\x00a§\xd8\x3d\x00b", 1, 2, ErrEncoding},
		{"no such letter", "windows-1254", "a\nbc§\x81", 2, 3, ErrEncoding},
		{"no such encoding", "latin-9", "a", 1, 1, ErrEncoding},
	} {
		before, after, _ := strings.Cut(tt.data, mark)
		a, err := Parse([]byte(before+after), Options{Encoding: tt.encoding})
		at, ok := err.(*Error)
		if a != nil || !ok {
			t.Errorf("%s: %v, %v; want nil and an *Error", tt.name, a, err)
			continue
		}
		offset := 0
		if after != "" {
			offset = len(before)
		}
		if at.Line != tt.line || at.Column != tt.column || at.Offset != offset || at.Unwrap() == nil || !strings.Contains(at.Error(), tt.err.Error()) {
			t.Errorf("%s: %v at %d:%d, offset %d; want %v at %d:%d, offset %d", tt.name, at.Err, at.Line, at.Column, at.Offset, tt.err, tt.line, tt.column, offset)
		}
	}
}

// The weekday that is told belongs to the date as it stands, whatever the zones.
func TestWeekdayAsWritten(t *testing.T) {
	_, a := roleOf(t, story("Güncelleme Tarihi: Thursday, 27 November 2015 23:30 GMT"))
	if len(a.Warnings) != 1 || !strings.HasSuffix(a.Warnings[0].Message, "was a Friday") {
		t.Errorf("warnings %v", a.Warnings)
	}
}

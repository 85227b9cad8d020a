package main

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// mark stands before the text that a finding must point at.
const mark = "^^"

// forms are the ways in which a text can lie in a file.
var forms = map[string]func(string) (string, error){
	"lf":           func(s string) (string, error) { return s, nil },
	"crlf":         func(s string) (string, error) { return crlf(s), nil },
	"cr":           func(s string) (string, error) { return strings.ReplaceAll(s, "\n", "\r"), nil },
	"bom":          func(s string) (string, error) { return "\ufeff" + s, nil },
	"bom crlf":     func(s string) (string, error) { return "\ufeff" + crlf(s), nil },
	"utf-16le bom": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
	"utf-16be":     unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM).NewEncoder().String,
	"utf-16 crlf": func(s string) (string, error) {
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(crlf(s))
	},
	"windows-1254": charmap.Windows1254.NewEncoder().String,
}

func crlf(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

func TestFindingsPointAtTheText(t *testing.T) {
	page := func(head, head2, body, foot string) string {
		return head + "\n\nKüçük bir özet burada durur\n\n" + head2 + "\n\nWorld Bulletin / News Desk\n\n" +
			"The only ferry to the island of Kuzuada left its pier on Monday.\n\n" + body + "\n\n" + foot + "\n"
	}
	const head, body = "Çeşme ferry sails again to the island", "It was a “quiet” day in Çeşme."
	const foot = "Güncelleme Tarihi: 27 Kasım 2015, 09:44"
	for _, test := range []struct{ code, text, golden string }{
		{"headline-differs", page(head, "Çeşme ferry s^^ials again to the island", body, foot), ""},
		{"headline-not-repeated", strings.Replace(page("  ^^"+head, mark, body, foot), "^^\n\n", "", 1), ""},
		{"date-empty", page(head, head, body, "^^Yayın Tarihi:\n"+foot), ""},
		{"date-invalid", page(head, head, body, "Güncelleme Tarihi: ^^31 Kasım 2015, 09:44"), ""},
		{"weekday-mismatch", page(head, head, body, "Güncelleme Tarihi: ^^27 Kasım 2015 Pazartesi, 09:44"), ""},
		{"time-ambiguous", page(head, head, body, "Güncelleme Tarihi:  ^^08 Kasım 2015, 03:12"), ""},
		{"time-nonexistent", page(head, head, body, "  Güncelleme Tarihi: ^^28 Mart 2011, 03:20"), ""},
		{"updated-before-published", page(head, head, body, "Yayın Tarihi: 27 Kasım 2015, 09:44\nGüncelleme Tarihi: ^^26 Kasım 2015, 09:44"), ""},
		{"entities", page(head, head, "Çeşme\u00a0 cafés ^^&amp; bars &amp; inns are open.", foot), ""},
		{"glued-words", page(head, head, " Ağır  yük taşıyan \"^^fromPutin\" sailed.", foot), ""},
		{"glued-words", page(head, head, "Uzun yolculuk &amp; ^^fromPutin sailed.", foot), ""},
		{"unclosed-quote", page(head, head, "Kaptan şöyle dedi: ^^\"Deniz çok güzel.", foot), ""},
		{"updated-missing", page(head, head, body, "^^The boat is blue, said the captain of the boat."), ""},
		{"golden-differs", page(head, head, "Ölçülü bir gün, uzun ve ^^çok güzel.", foot), `{"body": ["The only ferry to the island of Kuzuada left its pier on Monday.", "Ölçülü bir gün, uzun ve cok güzel."]}`},
		{"golden-differs", page(head, head, body, "Güncelleme Tarihi: ^^20 Kasım 2015, 09:44"), `{"updated": "2099-11-20T09:44:00+02:00"}`},
		{"golden-differs", page(head, head, "^^Ağır  yük taşıdı, çok.", foot), `{"body": ["The only ferry to the island of Kuzuada left its pier on Monday.", "Ağır yük taşıdı, cok."]}`},
		{"golden-differs", page(head, head, "  • ^^Ölçülü bir gündü, dedi.", foot), `{"dek": "Küçük bir özet burada durur", "body": ["The only ferry to the island of Kuzuada left its pier on Monday.", "• olculu bir gundu, dedi."]}`},
	} {
		before, after, _ := strings.Cut(test.text, mark)
		line := 1 + strings.Count(before, "\n")
		column := 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
		for name, form := range forms {
			data, err := form(before + after)
			if err != nil {
				t.Fatal(err)
			}
			file := filepath.Join(t.TempDir(), "a.txt")
			put(t, file, data)
			if test.golden != "" {
				put(t, strings.TrimSuffix(file, ".txt")+".json", test.golden)
			}
			found := findings(t, file)
			i := slices.IndexFunc(found, func(f finding) bool { return f.Code == test.code })
			if i < 0 {
				t.Errorf("%s, %s: not found, but %v\n%s", test.code, name, codesOf(found), test.text)
			} else if f := found[i]; f.Line != line || f.Column != column {
				t.Errorf("%s, %s: points at %d:%d, want %d:%d in\n%s", test.code, name, f.Line, f.Column, line, column, test.text)
			}
		}
	}
}

func TestEncodingFindingsPointAtTheText(t *testing.T) {
	for _, test := range []struct{ code, text string }{
		{"encoding-not-utf8", "Ferry sails\n\nIt was \xe7ok g\xfczel.\n"},
		{"mojibake", "Ferry sails\n\nIt was Ã§ok gÃ¼zel.\n"},
	} {
		file := filepath.Join(t.TempDir(), "a.txt")
		put(t, file, test.text)
		found := findings(t, "--require=", file)
		if len(found) != 1 || found[0].Code != test.code || found[0].Line != 3 || found[0].Column != 8 {
			t.Errorf("%q: %v, want %s at 3:8", test.text, found, test.code)
		}
	}
}

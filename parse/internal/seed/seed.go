// Package seed holds the texts that the tests of all rooms begin with.
package seed

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Hostile inputs stand beside the ordinary ones wherever a property must hold for any text.
var Hostile = []string{
	"", " \t\r\n\u00a0\n", "\x00", "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff\x00", "\xff\xfea\x00\n", "a", "\r", "\r\n\r\r\n\n",
	"\xff\xfe\n0\x00\x00", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a\x00b\x00c\x00\n\x00d\x00", "\x00a\x00b\x00\r\x00\n\x00c", "\xd8\x3d\xde", "\xff\xfe\x3d\xd8\x00\xde\x3d\xd8",
	"Kas\xfdm G\xfcncelleme\n\n\xde\xde", "ş\xfe ş\xfe ş ş", "G\xc3", "\xc3\x28", "e\u0301\u0301\u0323", "\u0301", "I\u0307stanbul",
	"&amp;amp;quot;", "&#38;#38;lt;", "&#0;&#x110000;&#xd800;&nbsp;&zwj;&shy;", "&NotEqualTilde;", strings.Repeat("&semi", 99) + ";", "&", "&;", "&amp", "a &nbsp; &nbsp; b", "&amp;\u00ad#32;",
	"Ã„Â±", "KasÃ„Â±m Ã¢â‚¬Å“", "KasÄ±m GÃ¼ncelleme\nÂ\nâ€", "Þýð ýýý\nKasým Þubat dedi olarak", "ð",
	"a\u200db\u200c\u200d\ufeff\u00ad", "👩\u200d👩\u200d👧", "م\u200cی", "\u2028\u2029\u0085\v\f", "\x1b[31mred\x1b[0m",
	"Güncelleme Tarihi:", "Güncelleme Tarihi: 31 Kasım 2015, 24:99", "Güncelleme\u200b Tarihi\u00a0: 27\nKasım 2015, 09:44",
	"U:\nG:\nU: 1.1.2015\n1.1.2015", "27 Şubat 2005 - 00:00Son Güncelleme : 27 Şubat 2005 - 00:01", strings.Repeat("27 Kasım 2015 ", 30),
	"x\n\nx\n\nx\n\nx", "A B\nA B\nA B / C D\n" + strings.Repeat("prose ", 40), "T - World Bulletin\n\ndek\n\nT\n\nWorld Bulletin / News Desk\n\n" + strings.Repeat("Prose goes on. ", 9),
	"T | \n\nT\n\nAA\n\n(AA)\n\n( )\n\nBy \n\nKaynak: \n\nKaynak : (AA)\n\nKaynak: R2D2.", "By \u0130\n\nBy A", "- \n- \n• \n•", "By /", "- By /\n- |||", "ANKARA (AA) - \n\nANKARA\n\n - x",
	"“a\n\n“b\n\n\"c 6\" d", "fromPutin ended.The\n", strings.Repeat("İ", 300), strings.Repeat(" ", 300) + "a", strings.Repeat("|", 300),
	"Head of the line\n\nHead of the line\n\nWorld Bulletin / News Desk\n\nfirst\rsecond\r\nthird\nUpdate: 04:48, 21 January 2018 Sunday",
}

// Articles reads the golden inputs by name.
func Articles(tb testing.TB) map[string][]byte {
	tb.Helper()
	root := ".."
	for range 4 {
		if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil {
			break
		}
		root = filepath.Join(root, "..")
	}
	files, err := filepath.Glob(filepath.Join(root, "testdata/articles/*.txt"))
	if err != nil || len(files) == 0 {
		tb.Fatalf("no golden articles: %v", err)
	}
	all := make(map[string][]byte, len(files))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		all[strings.TrimSuffix(filepath.Base(file), ".txt")] = data
	}
	return all
}

// Each adds all of them to the corpus of a fuzz target.
func Each(f *testing.F, add func(data []byte)) {
	for _, data := range Articles(f) {
		add(data)
	}
	for _, s := range Hostile {
		add([]byte(s))
	}
}

package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"newsdek/parse/internal/seed"

	"golang.org/x/text/unicode/norm"
)

func FuzzCleanTwice(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(string(data)) })
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		once := Clean(s)
		if twice := Clean(once); twice != once {
			t.Fatalf("cleaning must be idempotent: %q, then %q, then %q", s, once, twice)
		}
		if !utf8.ValidString(once) || !norm.NFC.IsNormalString(once) || strings.TrimSpace(once) != once || strings.Contains(once, "  ") || strings.ContainsAny(once, "\u00a0\u00ad\u200b\ufeff\t\n") {
			t.Fatalf("clean text must be NFC, trimmed, with single spaces and nothing of no width: %q gives %q", s, once)
		}
	})
}

// A fact that scan does not find must not be there, because rules then look no further.
func FuzzFacts(f *testing.F) {
	seed.Each(f, func(data []byte) {
		for line := range strings.Lines(string(data)) {
			f.Add(line)
		}
	})
	for _, s := range []string{"á\u0301", "a\u2029", "x\u200dy", "”Then", "“a", "a \u2013 b", "\u2022", "\x01", "a/b", "a:b", "\"a", "a\\b", "a\tb", "\x80a", "a\xc3", "ç\x80", "\xc3a", "\xc0\x80", "aÿ\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if _, found := Scan(s); found&doubtful == 0 && !utf8.ValidString(s) {
			t.Errorf("scan does not doubt that %q is UTF-8", s)
		}
		s = strings.ToValidUTF8(s, "�")
		width, found := Scan(s)
		if found.Plain() && strings.IndexFunc(s, func(r rune) bool { return r > 0x7ff || r < ' ' || r == '"' || r == '\\' }) >= 0 {
			t.Errorf("%q has letters of three bytes, and is said to be plain", s)
		}
		if int(width) != utf8.RuneCountInString(s) {
			t.Errorf("%q has %d characters, not %d", s, utf8.RuneCountInString(s), width)
		}
		changed := func(stage func(string) (string, []Edit)) bool {
			text, _ := stage(s)
			return text != s
		}
		for _, c := range []struct {
			fact  Facts
			there bool
		}{
			{untidy, changed(normalize) || changed(scrub)},
			{misread, changed(Undo1252) || changed(UndoLatin1)},
			{swapped, swaps.Replace(s) != s},
			{Digit, strings.ContainsAny(s, "0123456789")},
			{control, strings.ContainsAny(s, "\x00\x01\x08\x0e\x1a\x1c\x1f")},
			{Colon, strings.Contains(s, ":")},
			{escaped, strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' }) >= 0},
			{Divider, strings.ContainsAny(s, "|-–•")},
		} {
			if c.there && found&c.fact == 0 {
				t.Errorf("scan does not find fact %b in %q", c.fact, s)
			}
		}
	})
}

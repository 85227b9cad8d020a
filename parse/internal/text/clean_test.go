package text

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestClean(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"white space", " \t a\u00a0\u00a0b \u2003c\u3000\td ", "a b c d"},
		{"zero width", "a\u200bb\u2060c\ufeffd\u00ade", "abcde"},
		{"joiners next to Latin letters", "a\u200db\u200cc\u200e", "abc"},
		{"NFD", norm.NFD.String("İğneli şömine çok güzel"), "İğneli şömine çok güzel"},
		{"named entities", "&quot;a&quot; &lt;b&gt; &amp; &uuml;&ccedil;", "\"a\" <b> & üç"},
		{"numeric entities", "&#8220;a&#8221; &#x131;&#305;", "“a” ıı"},
		{"an entity in an entity", "&amp;quot;a&amp;quot;", "\"a\""},
		{"three deep", "&amp;amp;amp;lt;", "<"},
		{"a numeric one in a numeric one", "&#38;#38;lt;", "<"},
		{"an entity that is a space", "a&nbsp;&nbsp; &#160;b&nbsp;", "a b"},
		{"an entity of no width", "a&shy;b&#8203;c&zwnj;d", "abcd"},
		{"an entity that combines", "u&#776;c&#807;", "üç"},
		{"no entity", "a &; &# &#x; &amp b & c;", "a &; &# &#x; &amp b & c;"},
		{"a long one", "&CounterClockwiseContourIntegral;", "∳"},
		{"nothing", "\u200b&nbsp; ", ""},
	} {
		if got := Clean(tt.text); got != tt.want {
			t.Errorf("%s: clean(%q) is %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

// What entities stand for may close another, as often as a page pleases.
func TestEntitiesInEntities(t *testing.T) {
	if got := Clean(strings.Repeat("&semi", 3_000_000) + ";"); got != ";" {
		t.Errorf("%d bytes are left", len(got))
	}
}

// A store's day or month opens the first line of a page, and is not its text.
func TestStoreMark(t *testing.T) {
	for line, want := range map[string]string{
		" date 2025-11-20 The ferry": "The ferry", " date 2025-11  The ferry": "The ferry", " date 2025-11-2 The ferry": "date 2025-11-2 The ferry",
		" date 2025-11": "date 2025-11", " date 2025-11-20": "date 2025-11-20", " date 2025 The ferry": "date 2025 The ferry", " date of the ferry": "date of the ferry",
		"date 2025-11 figures": "date 2025-11 figures",
	} {
		var s Source
		if err := s.Read([]byte(line), "utf-8"); err != nil {
			t.Fatal(err)
		}
		s.Tidy(func(string) bool { return false })
		if got := s.Lines[0].Clean; got != want {
			t.Errorf("%q became %q, want %q", line, got, want)
		}
	}
}

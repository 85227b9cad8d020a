package parse

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"newsdek/parse/internal/text"
)

// Text that is not damaged stays byte for byte, alone and within an article.
var undamaged = []string{
	"Þórður Guðmundsson ræddi við Sigríði Þorsteinsdóttur á Ísafirði; ýsa, þorskur og síld á borðum.",
	"Ðe ýmsu fólki þótti það gott.",
	"Příliš žluťoučký kůň úpěl ďábelské ódy, řekl Ýgor a šel domů.",
	"Ça va ? Où êtes-vous allés, à Noël, chez l’évêque d’Agen — « très loin », dit-il.",
	"Â l’heure où l’été s’achève, le CHÂTEAU DE BLOIS rouvre : Ãvila, Äänekoski, Åland.",
	"قال الوزير إن «العبّارة» ستبحر غدًا من الميناء القديم.",
	"می\u200cخواهم کتاب\u200cها را بخوانم.",
	"שלום לכולם, אמר רב־החובל.",
	"Паром на остров Кузуада снова вышел в море — впервые с марта, ёлки-палки.",
	"Το πλοίο έφυγε από το λιμάνι.",
	"船は再び島へ向かった。",
	"क्\u200dष और श्र",
	"👩\u200d👩\u200d👧\u200d👦 and 🏳️\u200d🌈 and 👍🏽 and 🇹🇷 wave from the quay ❤️",
	"“Ne?” dedi kaptan – ‘hiç’… €5, 3 × 4 = 12, 20 °C, ½ & ⅓",
	"AT&T & R&D &c. &amp is not closed, &nosuch; is none, a<b>c",
	"Kaptan ışığı söndürdü; İskele, Şile, Ağrı, çay, üzüm, öküz.",
}

func TestUndamagedTextStays(t *testing.T) {
	for _, said := range undamaged {
		if !norm.NFC.IsNormalString(said) {
			t.Fatalf("%q is not NFC: a bad example", said)
		}
		if got := text.Clean(said); got != said {
			t.Errorf("clean changes %q to %q", said, got)
		}
		for _, input := range []string{said + "\n", story(said), storyTop + said + "\n\n" + storyBody} {
			a, err := Parse([]byte(input), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Contains(a.Body, said) && !slices.ContainsFunc(slices.Collect(a.Lines()), func(l Line) bool { return l.Role != Body && l.Text == said }) {
				t.Errorf("%q became %q", said, a.Body)
			}
			if slices.Contains(codes(a), Mojibake) || slices.Contains(codes(a), Entities) {
				t.Errorf("%q: warnings are %v", said, a.Warnings)
			}
		}
	}
}

// misreadAs is what text looks like after UTF-8 was taken for Windows-1252.
func misreadAs(t *testing.T, text string) string {
	t.Helper()
	const table = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ" // 0x80 to 0x9f
	var b strings.Builder
	for _, c := range []byte(text) {
		if c >= 0x80 && c < 0xa0 {
			b.WriteRune([]rune(table)[c-0x80])
		} else {
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}

func TestMojibake(t *testing.T) {
	const text = "Kaptan, “ışıkların” sönmesinden önce – saat yedide – iskeleye dönmüştü; çağrıyı İzmir’den duyanlar, Győrlü Ivić de, şaşırdı… ÇOK GÜZEL ÖĞLE"
	once := misreadAs(t, text)
	for _, tt := range []struct{ name, line string }{
		{"once", once},
		{"twice", misreadAs(t, once)},
		{"five times", misreadAs(t, misreadAs(t, misreadAs(t, misreadAs(t, once))))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Parse([]byte(storyTop+storyBody+"\n"+tt.line+"\n\nAda, ışıl ışıl; Ðe kaldı.\n"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if len(a.Body) != 4 || a.Body[2] != text {
				t.Errorf("%q became\n%q, want\n%q", tt.line, a.Body[2:], text)
			}
			if !slices.Contains(a.Body, "Ada, ışıl ışıl; Ðe kaldı.") {
				t.Errorf("another line changed: %q", a.Body)
			}
			if got := codes(a); !slices.Equal(got, []Code{Mojibake}) {
				t.Errorf("warnings are %v, want mojibake alone", a.Warnings)
			}
		})
	}
}

// Windows-1254 read as Windows-1252 is undone in Turkish text alone.
func TestSwappedLetters(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"Kaptan ýþýklarýn sönmesinden önce olarak söyledi, daðda Þubat ve Ýzmir için.", "Kaptan ışıkların sönmesinden önce olarak söyledi, dağda Şubat ve İzmir için."},
		{"Þórður Guðmundsson ræddi við ýmsa menn.", "Þórður Guðmundsson ræddi við ýmsa menn."},
		{"The novelist Þórbergur Þórðarson sailed with the ferry from Ísafjörður, and Sigurður Nordal did not.", "The novelist Þórbergur Þórðarson sailed with the ferry from Ísafjörður, and Sigurður Nordal did not."},
	} {
		a, err := Parse([]byte(storyTop+storyBody+"\n"+tt.line+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Body) != 3 || a.Body[2] != tt.want {
			t.Errorf("%q became %q, want %q", tt.line, a.Body[2:], tt.want)
		}
		if repaired := tt.line != tt.want; repaired != slices.Contains(codes(a), Mojibake) {
			t.Errorf("%q: warnings are %v", tt.line, a.Warnings)
		}
	}
}

// One line that is Turkish once its letters are put back proves the page, unless a letter came through undamaged.
func TestSwappedLettersOfPage(t *testing.T) {
	const (
		turkish = "Kaptan adaya dönmek için ýþýk istedi."
		other   = "Vapur kalktý."
	)
	for _, tt := range []struct{ name, text, want string }{
		{"one line with a Turkish word", turkish, "Vapur kalktı."},
		{"the Turkish word without damage", "Kaptan adaya dönmek için fener istedi.", other},
		{"a letter undamaged", turkish + "\n\nYolcular alkışladı.", other},
		{"many words", "Kar yaðdý, yollar kapandý.", "Vapur kalktı."},
		{"capitals", "KAR YAÐDI, YOLLAR AÇILMADI, ÞEHÝR BEKLÝYOR", "Vapur kalktı."},
		{"many words beside undamaged letters", "Kar yaðdý, yollar kapandý.\n\nYolcular alkışladı.", other},
		{"a month", "Vapur 27 Kasým için geldi.", "Vapur kalktı."},
		{"accents of Czech", "Barvy: černý, hnědý, bílý, modrý, malý.", other},
		{"accents", "Það er gott veður við höfnina.\n\nÁ morgun fer ég út í eyju, segir Jón.", other},
	} {
		_, a := roleOf(t, storyTop+storyBody+"\n"+tt.text+"\n\n"+other+"\n")
		if got := a.Body[len(a.Body)-1]; got != tt.want {
			t.Errorf("%s: %q became %q, want %q", tt.name, other, got, tt.want)
		}
	}
}

// Names are no evidence, whatever labels and Turkish words stand beside them.
func TestNamesThatLookMisread(t *testing.T) {
	for _, said := range []string{
		"Guðni Þorkell, Iðunn Þorbergs and Davíð Oddsson rowed.\n\nGÜNCELLEME\n\nCuma, çok güzel.",
		"Guðni Þorkell için geldi, sonra gitti.",
		norm.NFD.String("Þórður Einarsson rowed.") + "\n\nGÜNCELLEME\n\nCuma, çok güzel.",
		"Old English has þe, þonne and oþer words; veður is another.",
	} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+said+"\n"); !slices.Contains(a.Body, text.Clean(strings.Split(said, "\n")[0])) {
			t.Errorf("%q became %q", said, a.Body)
		}
	}
}

// A single pair is sure where no word could end in its first letter.
func TestLonePair(t *testing.T) {
	for misread, want := range map[string]string{"It cost Â£18 then.": "It cost £18 then.", "It was 45Â° there.": "It was 45° there.", "BELÂ » dedi": "BELÂ » dedi", "Æ’s sound is short.": "Æ’s sound is short."} {
		if _, a := roleOf(t, storyTop+storyBody+"\n"+misread+"\n"); a.Body[len(a.Body)-1] != want {
			t.Errorf("%q became %q", misread, a.Body[len(a.Body)-1])
		}
	}
	if _, a := roleOf(t, storyTop+"â€‹Â\u00a0\n\n"+storyBody); len(a.Body) != 2 {
		t.Errorf("what has no width: body %q", a.Body)
	}
	if _, a := roleOf(t, storyTop+storyBody+"\nLast Updated: 14.02.2012Â\u00a009:12\n"); a.Updated != "2012-02-14T09:12:00+02:00" {
		t.Errorf("updated %q", a.Updated)
	}
}

// What has no width hides no label, month or outlet.
func TestZeroWidthInLabels(t *testing.T) {
	for _, hidden := range []string{"\u200b", "\u00ad", "\ufeff", "\u2060", "\u200c", "\u200d", "\u200e", "&shy;", "&#8203;"} {
		text := strings.Replace(story("Günc"+hidden+"elleme Tari"+hidden+"hi"+hidden+": 27 Ka"+hidden+"sım 2015, 09:"+hidden+"44"), "Bulletin", "Bul"+hidden+"letin", 1)
		a, err := Parse([]byte(text), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Updated != "2015-11-27T09:44:00+02:00" || a.Source != "World Bulletin" || a.Byline != "World Bulletin / News Desk" {
			t.Errorf("with %q inside: updated %q, byline %q, source %q", hidden, a.Updated, a.Byline, a.Source)
		}
	}
}

// Raw text is decoded and nothing else.
func TestRaw(t *testing.T) {
	const paragraph = "  The&nbsp;only \u00a0ferry\u200b to KasÄ±m u\u0308ber &amp;quot;left&amp;quot; its pier, the captain said, and nobody on the quay had an answer. "
	a, err := Parse([]byte(storyTop+paragraph+"\n\n"+storyBody), Options{Raw: true})
	if err != nil {
		t.Fatal(err)
	}
	trimmed := strings.TrimSpace(paragraph)
	if len(a.Body) != 3 || strings.TrimSpace(a.Body[0]) != trimmed {
		t.Errorf("raw is %q, want %q", a.Body[0], trimmed)
	}
}

// An entity that is decoded twice, at the end or the start of a name, keeps all its bytes in the span.
func TestSpanOfEntityInEntity(t *testing.T) {
	for _, text := range []string{"&amp;amp;quot;", "&#38;#38;lt;", "&amp;amp;amp;quot;x", "x&amp;quot;", "a &amp;nbsp; b", "a&amp;nbsp;b&amp;quot;"} {
		a, err := Parse([]byte("\n"+text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if want := (Span{Line: 2, Start: 1, End: 1 + len(text)}); len(a.Spans.Body) != 1 || a.Spans.Body[0] != want {
			t.Errorf("%q: spans are %v, want %v", text, a.Spans.Body, want)
		}
	}
}

// Other damage to letters, each with what it was.
func TestOtherMojibake(t *testing.T) {
	for _, tt := range []struct{ name, line, want string }{
		{"Windows-1254 as Latin-1", "Kaptan, \u0093ýþýklar söndü\u0094 dedi \u0096 ve saðdan döndü\u0085", "Kaptan, “ışıklar söndü” dedi – ve sağdan döndü…"},
		{"the same, its letters sound", "Kaptan \u0091ışık\u0092 dedi\u0085\u0094", "Kaptan ‘ışık’ dedi…”"},
		{"an emoji as Windows-1254", "Kaptan güldü ğŸ˜Š ve gitti", "Kaptan güldü 😊 ve gitti"},
		{"an emoji as Windows-1252", "Kaptan güldü ðŸ˜Š ve gitti âœ”ï¸\u008f bile", "Kaptan güldü 😊 ve gitti ✔\ufe0f bile"},
		{"UTF-8 as Windows-1254", "EÄŸitim ÅženliÄŸi iÅŸ birliÄŸi İstanbul", "Eğitim Şenliği iş birliği İstanbul"},
	} {
		a, err := Parse([]byte(storyTop+storyBody+"\n"+tt.line+".\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Body) != 3 || a.Body[2] != tt.want+"." || !slices.Equal(codes(a), []Code{Mojibake}) {
			t.Errorf("%s: %q, warnings %v", tt.name, a.Body[2:], a.Warnings)
		}
	}
	for _, line := range []string{"Kaptan ‚Ä¶ dedi ve gitti.", "Ağ ğüzel, ŸÄ değil.", "naïve and naïf", "bir\u0085iki"} {
		if got, _ := text.Undo1252(line); got != line || text.HasStrong(line) {
			t.Errorf("%q became %q", line, got)
		}
		if got, _ := text.UndoLatin1(line); got != line {
			t.Errorf("%q became %q", line, got)
		}
	}
}

// DOS Turkish is told by its letters, and read where it is named.
func TestDOSTurkish(t *testing.T) {
	const said = "Işıklar söndü, çağrıyı İzmir ve ŞİLE duydu.\n"
	var data []byte
	for _, r := range said {
		if i := slices.Index(text.Dos, r); i >= 0 {
			data = append(data, byte(0x80+i))
		} else {
			data = append(data, byte(r))
		}
	}
	for _, encoding := range []string{Auto, "cp857"} {
		a, err := Parse(data, Options{Encoding: encoding})
		if err != nil {
			t.Fatal(err)
		}
		for l := range a.Lines() {
			if l.Text != strings.TrimSpace(said) {
				t.Errorf("%s: %q", encoding, l.Text)
			}
		}
		if got := codes(a); (len(got) > 0) != (encoding == Auto) {
			t.Errorf("%s: warnings %v", encoding, a.Warnings)
		}
	}
	for _, other := range []string{"Kapt\xfdn \x93gel\x94 dedi", "Caf\xe9 \x81", "a\x94b c\x94d e\x9fr", "g\x81n ve g\xfcn, g\x81n", "g\x81"} {
		if text.WrittenInDOS([]byte(other)) {
			t.Errorf("%q was written in DOS", other)
		}
	}
	if _, err := Parse([]byte("a\xd5"), Options{Encoding: "cp857"}); !errors.Is(err, ErrEncoding) {
		t.Errorf("what is no character: %v", err)
	}
}

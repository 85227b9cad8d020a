package parse

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// hostile inputs stand beside the ordinary ones wherever a property must hold for any text.
var hostile = []string{
	"", " \t\r\n\u00a0\n", "\x00", "\xef\xbb\xbf", "\xff\xfe", "\xfe\xff\x00", "\xff\xfea\x00\n", "a", "\r", "\r\n\r\r\n\n",
	"\xff\xfe\n0\x00\x00", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a\x00b\x00c\x00\n\x00d\x00", "\x00a\x00b\x00\r\x00\n\x00c", "\xd8\x3d\xde", "\xff\xfe\x3d\xd8\x00\xde\x3d\xd8",
	"Kas\xfdm G\xfcncelleme\n\n\xde\xde", "ş\xfe ş\xfe ş ş", "G\xc3", "\xc3\x28", "e\u0301\u0301\u0323", "\u0301", "I\u0307stanbul",
	"&amp;amp;quot;", "&#38;#38;lt;", "&#0;&#x110000;&#xd800;&nbsp;&zwj;&shy;", "&NotEqualTilde;", strings.Repeat("&semi", 99) + ";", "&", "&;", "&amp", "a &nbsp; &nbsp; b", "&amp;\u00ad#32;",
	"Ã„Â±", "KasÃ„Â±m Ã¢â‚¬Å“", "KasÄ±m GÃ¼ncelleme\nÂ\nâ€", "Þýð ýýý\nKasým Þubat dedi olarak", "ð",
	"a\u200db\u200c\u200d\ufeff\u00ad", "👩\u200d👩\u200d👧", "م\u200cی", "\u2028\u2029\u0085\v\f", "\x1b[31mred\x1b[0m",
	"Güncelleme Tarihi:", "Güncelleme Tarihi: 31 Kasım 2015, 24:99", "Güncelleme\u200b Tarihi\u00a0: 27\nKasım 2015, 09:44",
	"U:\nG:\nU: 1.1.2015\n1.1.2015", "27 Şubat 2005 - 00:00Son Güncelleme : 27 Şubat 2005 - 00:01", strings.Repeat("27 Kasım 2015 ", 30),
	"x\n\nx\n\nx\n\nx", "A B\nA B\nA B / C D\n" + strings.Repeat("prose ", 40), "T - World Bulletin\n\ndek\n\nT\n\nWorld Bulletin / News Desk\n\n" + strings.Repeat("Prose goes on. ", 9),
	"T | \n\nT\n\nAA\n\n(AA)\n\n( )\n\nBy \n\nKaynak: \n\nKaynak : (AA)", "By \u0130\n\nBy A", "- \n- \n• \n•", "By /", "- By /\n- |||", "ANKARA (AA) - \n\nANKARA\n\n - x",
	"“a\n\n“b\n\n\"c 6\" d", "fromPutin ended.The\n", strings.Repeat("İ", 300), strings.Repeat(" ", 300) + "a", strings.Repeat("|", 300),
	"Head of the line\n\nHead of the line\n\nWorld Bulletin / News Desk\n\nfirst\rsecond\r\nthird\nUpdate: 04:48, 21 January 2018 Sunday",
}

// articles reads the golden inputs by name.
func articles(tb testing.TB) map[string][]byte {
	tb.Helper()
	files, err := filepath.Glob("../testdata/articles/*.txt")
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

func seed(f *testing.F, add func(data []byte)) {
	for _, data := range articles(f) {
		add(data)
	}
	for _, s := range hostile {
		add([]byte(s))
	}
}

func FuzzLinesTile(f *testing.F) {
	seed(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse(data, Options{})
		if err != nil {
			return
		}
		at, number := 0, 0
		for l := range a.Lines() {
			number++
			if l.Start != at || l.End < l.Start || l.Number != number {
				t.Fatalf("lines must tile the input: line %d is [%d,%d) numbered %d, want it to start at %d", number, l.Start, l.End, l.Number, at)
			}
			if !slices.Contains(Roles(), l.Role) || l.Rule == "" {
				t.Fatalf("every line must have one role and its rule: line %d has role %q by rule %q", l.Number, l.Role, l.Rule)
			}
			if strings.TrimSpace(l.Text) == "" && l.Role != Blank || l.Role == Blank && !slices.Contains(cleaned(l.Text), "") {
				t.Fatalf("lines of blanks and no others must have the role blank: line %d, %q, is %s", l.Number, l.Text, l.Role)
			}
			if line, column := a.Position(max(l.Start, a.source.bom)); line != number || column != 1 {
				t.Fatalf("a line's start must be at its number, column 1: line %d is at %d:%d", number, line, column)
			}
			if text := a.TextFrom(l.Start); text != l.Text {
				t.Fatalf("the text from a line's start must be the line's: line %d is %q, from its start %q", number, l.Text, text)
			}
			at = l.End
		}
		if at != len(data) {
			t.Fatalf("lines must tile the input: they end at %d of %d bytes", at, len(data))
		}
	})
}

// A found is a field with the places it was found at.
type found struct {
	name  string
	text  string
	spans []Span
}

// texts lists the fields that hold text of the page; of the headline's occurrences the first is the field.
func (a *Article) texts() []found {
	s := &a.Spans
	all := []found{
		{"headline", a.Headline, s.Headline[:min(1, len(s.Headline))]}, {"dek", a.Dek, s.Dek}, {"byline", a.Byline, s.Byline}, {"source", a.Source, s.Source},
		{"desk", a.Desk, s.Desk}, {"section", a.Section, s.Section}, {"dateline", a.Dateline, s.Dateline},
	}
	for i, text := range a.Body {
		all = append(all, found{"body", text, s.Body[i : i+1]})
	}
	return all
}

// under returns the decoded lines that a span covers.
func (a *Article) under(s Span) []string {
	text, _ := a.source.decode(a.source.data[s.Start:s.End])
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text), "\n")
}

// cleaned returns what a field may hold of a decoded line: the line cleaned, with and without mojibake.
func cleaned(line string) (all []string) {
	for range maxMisread + 1 {
		all = append(all, clean(line), clean(swaps.Replace(line)))
		line, _ = undo1252(line)
	}
	return all
}

// made reports that text is the cleaned lines, joined by a space.
func made(text string, lines []string) bool {
	for _, line := range cleaned(lines[0]) {
		rest, ok := strings.CutPrefix(text, line)
		if !ok {
			continue
		}
		if len(lines) == 1 {
			if rest == "" {
				return true
			}
		} else if rest, ok = strings.CutPrefix(rest, " "); ok && made(rest, lines[1:]) {
			return true
		}
	}
	return false
}

func FuzzFieldsInSpans(f *testing.F) {
	seed(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse(data, Options{})
		if err != nil {
			return
		}
		if len(a.Spans.Body) != len(a.Body) {
			t.Fatalf("every paragraph must have its span: %d paragraphs, %d spans", len(a.Body), len(a.Spans.Body))
		}
		for _, field := range a.texts() {
			if (field.text == "") != (len(field.spans) == 0) {
				t.Fatalf("a field must have a span if it has text: %s is %q with spans %v", field.name, field.text, field.spans)
			}
			var lines []string
			for _, s := range field.spans {
				checkSpan(t, a, field.name, s)
				lines = append(lines, a.under(s)...)
			}
			if len(lines) > 0 && !made(field.text, lines) {
				t.Fatalf("the text of a field must stand in its span: %s is %q, the span holds %q", field.name, field.text, lines)
			}
		}
		for _, date := range []found{{"published", a.Published, a.Spans.Published}, {"updated", a.Updated, a.Spans.Updated}} {
			for _, s := range date.spans {
				checkSpan(t, a, date.name, s)
			}
			if (date.text == "") != (len(date.spans) == 0) {
				t.Fatalf("a date must have a span if it was read: %s is %q with spans %v", date.name, date.text, date.spans)
			}
		}
	})
}

func checkSpan(t *testing.T, a *Article, name string, s Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(a.source.data) {
		t.Fatalf("spans must lie in the input: %s has [%d,%d) of %d bytes", name, s.Start, s.End, len(a.source.data))
	}
	for l := range a.Lines() {
		if l.Number == s.Line && (s.Start < l.Start || s.Start >= l.End) {
			t.Fatalf("a span must start on its line: %s has [%d,%d), line %d is [%d,%d)", name, s.Start, s.End, l.Number, l.Start, l.End)
		}
	}
}

// With Raw the text is what the span's bytes decode to, letter for letter.
func FuzzRawIsTheSpan(f *testing.F) {
	seed(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse(data, Options{Raw: true})
		if err != nil {
			return
		}
		for _, field := range a.texts() {
			var parts []string
			for _, s := range field.spans {
				parts = append(parts, strings.Join(a.under(s), "\n"))
			}
			if want := strings.Join(parts, " "); field.text != want {
				t.Fatalf("raw text must be the decoded bytes of its span: %s is %q, the span holds %q", field.name, field.text, want)
			}
		}
	})
}

func FuzzErrors(f *testing.F) {
	seed(f, func(data []byte) {
		for i := range Encodings() {
			f.Add(data, uint8(i))
		}
	})
	f.Add([]byte("text"), uint8(len(Encodings())))
	f.Fuzz(func(t *testing.T, data []byte, encoding uint8) {
		name := "latin-5"
		if int(encoding) < len(Encodings()) {
			name = Encodings()[encoding]
		}
		a, err := Parse(data, Options{Encoding: name})
		if err == nil {
			if a == nil || a.Body == nil || a.Warnings == nil {
				t.Fatalf("without an error there must be an article, its lists not nil: %+v", a)
			}
			return
		}
		if a != nil {
			t.Fatalf("with an error the article must be nil: %v", err)
		}
		at, ok := err.(*Error)
		if !ok {
			t.Fatalf("an error must be an *Error: %T %v", err, err)
		}
		if !slices.ContainsFunc([]error{ErrEmpty, ErrBinary, ErrEncoding, ErrTooLarge}, func(s error) bool { return errors.Is(err, s) }) {
			t.Fatalf("an error must wrap one of the sentinels: %v", err)
		}
		if at.Line < 1 || at.Column < 1 || at.Offset < 0 || at.Offset > len(data) || at.Column > 1+len(data) {
			t.Fatalf("an error must have a position in the input of %d bytes: %d:%d, offset %d", len(data), at.Line, at.Column, at.Offset)
		}
		s := &source{data: data}
		if _ = s.detect(name); s.enc.unit == 1 { // a byte of UTF-16 is no line end
			if line := 1 + lineEnds(data[:at.Offset]); at.Line != line {
				t.Fatalf("an error's line must be the line of its offset: line %d, but offset %d is in line %d", at.Line, at.Offset, line)
			}
		}
	})
}

// lineEnds counts the line ends in data: LF, CRLF and CR.
func lineEnds(data []byte) int {
	return strings.Count(strings.ReplaceAll(strings.ReplaceAll(string(data), "\r\n", "\n"), "\r", "\n"), "\n")
}

// values is an article without what depends on the number of bytes in a line end.
func (a *Article) values() Article {
	v := *a
	v.Spans, v.source = Spans{}, nil
	return v
}

func FuzzLineEnds(f *testing.F) {
	seed(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		if strings.ContainsAny(string(data), "\r\x00") || strings.HasPrefix(string(data), "\xff\xfe") || strings.HasPrefix(string(data), "\xfe\xff") {
			return // mixed already, or UTF-16
		}
		lf, err := Parse(data, Options{})
		crlf, crlfErr := Parse([]byte(strings.ReplaceAll(string(data), "\n", "\r\n")), Options{})
		if errors.Is(err, ErrBinary) != errors.Is(crlfErr, ErrBinary) {
			return // too many control characters, measured against the input's length
		}
		if (err == nil) != (crlfErr == nil) {
			t.Fatalf("LF and CRLF must agree: %v with LF, %v with CRLF", err, crlfErr)
		}
		if err == nil && !reflect.DeepEqual(lf.values(), crlf.values()) {
			t.Fatalf("LF and CRLF must agree:\n%+v\n%+v", lf.values(), crlf.values())
		}
	})
}

func FuzzTwice(f *testing.F) {
	seed(f, func(data []byte) { f.Add(data) })
	var used Parser // which has read other articles
	f.Fuzz(func(t *testing.T, data []byte) {
		before := string(data)
		a, err := Parse(data, Options{})
		b, again := used.Parse(data, Options{})
		if string(data) != before {
			t.Fatal("the input must stay as it is")
		}
		if err != nil || again != nil {
			if !reflect.DeepEqual(err, again) {
				t.Fatalf("the same bytes must give the same error: %v, then %v", err, again)
			}
			return
		}
		if !reflect.DeepEqual(a.values(), b.values()) || !reflect.DeepEqual(a.Spans, b.Spans) || !slices.Equal(slices.Collect(a.Lines()), slices.Collect(b.Lines())) {
			t.Fatalf("the same bytes must give the same article:\n%+v\n%+v", a, b)
		}
	})
}

func FuzzCleanTwice(f *testing.F) {
	seed(f, func(data []byte) { f.Add(string(data)) })
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		once := clean(s)
		if twice := clean(once); twice != once {
			t.Fatalf("cleaning must be idempotent: %q, then %q, then %q", s, once, twice)
		}
		if !utf8.ValidString(once) || !norm.NFC.IsNormalString(once) || strings.TrimSpace(once) != once || strings.Contains(once, "  ") || strings.ContainsAny(once, "\u00a0\u00ad\u200b\ufeff\t\n") {
			t.Fatalf("clean text must be NFC, trimmed, with single spaces and nothing of no width: %q gives %q", s, once)
		}
	})
}

// A fact that scan does not find must not be there, because rules then look no further.
func FuzzFacts(f *testing.F) {
	seed(f, func(data []byte) {
		for line := range strings.Lines(string(data)) {
			f.Add(line)
		}
	})
	for _, s := range []string{"á\u0301", "a\u2029", "x\u200dy", "endedÇa", "ended.Éa", "fromŠa", "fromΩa", "fromℂa", "çıktıYa", "”Then", "“a", "a \u2013 b", "\u2022", "\x01", "a/b", "\x80a", "a\xc3", "ç\x80", "\xc3a", "\xc0\x80", "aÿ\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if _, found := scan(s); found&doubtful == 0 && !utf8.ValidString(s) {
			t.Errorf("scan does not doubt that %q is UTF-8", s)
		}
		s = strings.ToValidUTF8(s, "�")
		width, found := scan(s)
		if int(width) != utf8.RuneCountInString(s) {
			t.Errorf("%q has %d characters, not %d", s, utf8.RuneCountInString(s), width)
		}
		changed := func(stage func(string) (string, []edit)) bool {
			text, _ := stage(s)
			return text != s
		}
		for _, c := range []struct {
			fact  facts
			there bool
		}{
			{untidy, changed(normalize) || changed(scrub)},
			{misread, changed(undo1252)},
			{swapped, swaps.Replace(s) != s},
			{digit, strings.ContainsAny(s, "0123456789")},
			{quote, unclosed(s) >= 0},
			{gluing, len(slices.Collect(gluedWords(s))) > 0},
			{control, strings.ContainsAny(s, "\x00\x01\x08\x0e\x1a\x1c\x1f")},
			{divider, strings.ContainsAny(s, "|-–•")},
			{joint, slices.ContainsFunc(creditMarks, func(mark string) bool { return mark != wordJoint && strings.Contains(s, mark) })},
		} {
			if c.there && found&c.fact == 0 {
				t.Errorf("scan does not find fact %b in %q", c.fact, s)
			}
		}
	})
}

package parse

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/seed"
	"newsdek/parse/internal/text"
)

func FuzzLinesTile(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(data) })
	f.Add([]byte(warnTop + warnBody + "\n" + otherStory + "\n\f\n" + otherStory))
	f.Add([]byte(warnTop + warnBody + "\f" + otherStory))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := Parse(data, Options{})
		if err != nil {
			return
		}
		at, number := 0, 0
		for l := range a.Lines() {
			part := l.Number == number && number > 0 // of the line above, behind a form feed
			if l.Start != at || l.End < l.Start || !part && l.Number != number+1 {
				t.Fatalf("lines must tile the input: behind line %d there is [%d,%d) numbered %d, want it to start at %d", number, l.Start, l.End, l.Number, at)
			}
			number = l.Number
			if !slices.Contains(Roles(), l.Role) || l.Reasons == "" {
				t.Fatalf("every line must have one role and the reasons for it: line %d has role %q by %q", l.Number, l.Role, l.Reasons)
			}
			if strings.TrimSpace(l.Text) == "" && l.Role != Blank || l.Role == Blank && !slices.Contains(cleaned(l.Text), "") {
				t.Fatalf("lines of blanks and no others must have the role blank: line %d, %q, is %s", l.Number, l.Text, l.Role)
			}
			if line, column := a.Position(l.Start); line != number || column == 1 == part {
				t.Fatalf("a line's start must be at its number, column 1, and no part's: line %d is at %d:%d", number, line, column)
			}
			if text := a.TextFrom(l.Start); !strings.HasPrefix(text, l.Text) {
				t.Fatalf("the text from a line's start must begin with the line's: line %d is %q, from its start %q", number, l.Text, text)
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
	return strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(a.source.TextOf(s.Start, s.End)), "\n")
}

// cleaned returns what a field may hold of a decoded line: the line cleaned, with and without mojibake.
func cleaned(line string) (all []string) {
	for repaired := range text.Repairs(line) {
		all = append(all, text.Clean(repaired))
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

// stripped reports that a renderer's marks were taken out of the page.
func (a *Article) stripped() bool {
	return slices.ContainsFunc(a.source.Lines, func(l text.Line) bool { return l.Marks&text.Stripped != 0 })
}

// drawn reports that the letters of a text stand in the lines, in their order.
func drawn(said string, lines []string) bool {
	rest := text.Letters(text.Clean(strings.Join(lines, " ")))
	for _, letter := range text.Letters(said) {
		_, after, ok := strings.Cut(rest, string(letter))
		if !ok {
			return false
		}
		rest = after
	}
	return true
}

func FuzzFieldsInSpans(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(data) })
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
				checkSpan(t, len(data), a, field.name, s)
				lines = append(lines, a.under(s)...)
			}
			if len(lines) > 0 && !made(field.text, lines) && !(a.stripped() && drawn(field.text, lines)) {
				t.Fatalf("the text of a field must stand in its span: %s is %q, the span holds %q", field.name, field.text, lines)
			}
		}
		for _, date := range []found{{"published", a.Published, a.Spans.Published}, {"updated", a.Updated, a.Spans.Updated}} {
			for _, s := range date.spans {
				checkSpan(t, len(data), a, date.name, s)
			}
			if (date.text == "") != (len(date.spans) == 0) {
				t.Fatalf("a date must have a span if it was read: %s is %q with spans %v", date.name, date.text, date.spans)
			}
		}
	})
}

func checkSpan(t *testing.T, size int, a *Article, name string, s Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > size {
		t.Fatalf("spans must lie in the input: %s has [%d,%d) of %d bytes", name, s.Start, s.End, size)
	}
	for l := range a.Lines() {
		if s.Start >= l.Start && s.Start < l.End && l.Number != s.Line {
			t.Fatalf("a span must start on its line: %s has [%d,%d) in line %d, [%d,%d) is line %d", name, s.Start, s.End, s.Line, l.Start, l.End, l.Number)
		}
	}
}

// With Raw the text is what the span's bytes decode to, letter for letter.
func FuzzRawIsTheSpan(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(data) })
	f.Add([]byte(strings.Repeat("0", 50) + "\fA0")) // one text though a form feed stands within
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
	seed.Each(f, func(data []byte) {
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
		if !strings.HasPrefix(name, "utf-16") && !mayBeUTF16(data) { // a byte of it is no line end
			if line := 1 + lineEnds(data[:at.Offset]); at.Line != line {
				t.Fatalf("an error's line must be the line of its offset: line %d, but offset %d is in line %d", at.Line, at.Offset, line)
			}
		}
	})
}

// mayBeUTF16 reports that data has a mark or a NUL byte, as most UTF-16 has.
func mayBeUTF16(data []byte) bool {
	text := string(data)
	return strings.Contains(text, "\x00") || strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff")
}

// lineEnds counts the line ends in data: LF, CRLF and CR.
func lineEnds(data []byte) int {
	return strings.Count(strings.ReplaceAll(strings.ReplaceAll(string(data), "\r\n", "\n"), "\r", "\n"), "\n")
}

// values is an article without what depends on the number of bytes in a line end.
func (a *Article) values() Article {
	v := *a
	v.Spans, v.plain, v.source, v.page = Spans{}, nil, nil, nil
	return v
}

func FuzzLineEnds(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		if strings.Contains(string(data), "\r") || mayBeUTF16(data) {
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

func FuzzBlankLines(f *testing.F) {
	blanks := []string{"\n", "\n\n\n", "\n \n", "\n\u00a0\n", "\n\t\n\u00a0", "\r\n\r\n"}
	seed.Each(f, func(data []byte) {
		for i := range blanks {
			f.Add(data, uint8(i))
		}
	})
	f.Fuzz(func(t *testing.T, data []byte, which uint8) {
		if !utf8.Valid(data) || mayBeUTF16(data) {
			return // blanks have other bytes there
		}
		more := string(data) + blanks[int(which)%len(blanks)]
		a, err := Parse(data, Options{})
		b, again := Parse([]byte(more), Options{})
		if errors.Is(err, ErrBinary) != errors.Is(again, ErrBinary) {
			return // too many control characters, measured against the input's length
		}
		if (err == nil) != (again == nil) {
			t.Fatalf("blank lines at the end must change no error: %v, with %q %v", err, more[len(data):], again)
		}
		if err == nil && !slices.Equal(a.said(), b.said()) {
			t.Fatalf("blank lines at the end must change no field: with %q it says\n%q, want\n%q", more[len(data):], b.said(), a.said())
		}
	})
}

// written is text as another program would have written it, with the encoding's name, "" where a mark tells it.
type written struct {
	name, encoding string
	data           []byte
}

// writings are the ways to write text, those that can.
func writings(text string) []written {
	all := []written{
		{"UTF-16LE with a BOM", "", utf16LE("\ufeff" + text)},
		{"UTF-16BE with a BOM", "", utf16BE("\ufeff" + text)},
		{"UTF-8 with a BOM", "", []byte("\ufeff" + text)},
	}
	if data, err := charmap.Windows1254.NewEncoder().Bytes([]byte(text)); err == nil {
		all = append(all, written{"Windows-1254", "windows-1254", data})
	}
	return all
}

func utf16BE(s string) []byte {
	data := utf16LE(s)
	for i := 0; i+1 < len(data); i += 2 {
		data[i], data[i+1] = data[i+1], data[i]
	}
	return data
}

func FuzzEncodings(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(string(data)) })
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || mayBeUTF16([]byte(text)) || strings.HasPrefix(text, "\ufeff") {
			return
		}
		a, err := Parse([]byte(text), Options{Encoding: "utf-8"})
		for _, w := range writings(text) {
			b, again := Parse(w.data, Options{Encoding: w.encoding})
			if errors.Is(err, ErrBinary) != errors.Is(again, ErrBinary) {
				continue // too many control characters, measured against the input's length
			}
			if (err == nil) != (again == nil) {
				t.Fatalf("the same text must give the same error: %v, as %s %v", err, w.name, again)
			}
			if err != nil {
				continue
			}
			foreign := func(w Warning) bool { return w.Code == EncodingNotUTF8 }
			got := b.values()
			got.Warnings = slices.DeleteFunc(got.Warnings, foreign)
			if want := a.values(); !reflect.DeepEqual(got, want) {
				t.Fatalf("the same text must give the same record: as %s\n%+v, want\n%+v", w.name, got, want)
			}
		}
	})
}

// buttons are known to be furniture and to be nothing else, not by a pattern either.
func buttons() (pure []string) {
	for _, entry := range bars {
		known := lexicon.Lookup(entry)
		first := lexicon.OpensBar | lexicon.OpensEnd | lexicon.OpensStamp
		words := !strings.ContainsFunc(entry, func(r rune) bool { return r != ' ' && !unicode.IsLetter(r) })
		if known.Kinds&^first == lexicon.Bar && known.Label == lexicon.NoLabel && mention.Furniture(entry, false) == lexicon.Bar && words && !text.StartsSmall(entry) {
			pure = append(pure, entry)
		}
	}
	return pure
}

func FuzzButtons(f *testing.F) {
	known := buttons()
	var pages []string // of other texts any few words may be the story, and a button tips the scales
	for _, data := range seed.Articles(f) {
		pages = append(pages, string(data))
	}
	slices.Sort(pages)
	for n := range pages {
		f.Add(uint16(n), uint16(0), uint16(1), uint8(0), uint8(0))
		f.Add(uint16(n), uint16(len(known)/2), uint16(len(known)-1), uint8(0), uint8(200))
		f.Add(uint16(n), uint16(len(known)/3), uint16(2), uint8(4), uint8(6))
	}
	f.Fuzz(func(t *testing.T, n, one, other uint16, here, there uint8) {
		said := pages[int(n)%len(pages)]
		if !utf8.ValidString(said) {
			return
		}
		blocks := strings.Split(said, "\n\n") // no button stands inside a paragraph
		at, below := min(int(here), len(blocks)), min(int(there), len(blocks))
		page := func(a, b string) string {
			all := slices.Insert(slices.Clone(blocks), max(at, below), b)
			return strings.Join(slices.Insert(all, min(at, below), a), "\n\n")
		}
		a, b := known[int(one)%len(known)], known[int(other)%len(known)]
		first, err := Parse([]byte(page(a, b)), Options{})
		second, again := Parse([]byte(page(b, a)), Options{})
		doubt := func(w Warning) bool { return w.Code == Doubtful }
		if err != nil || again != nil || slices.ContainsFunc(first.Warnings, doubt) || slices.ContainsFunc(second.Warnings, doubt) {
			return // what is doubtful may be tipped by a button
		}
		// A button inside a story may stay there as a paragraph.
		without := strings.NewReplacer("\n"+max(a, b), "", "\n"+min(a, b), "", max(a, b), "", min(a, b), "") // one may begin like the other
		got, want := without.Replace(strings.Join(second.said(), "\n")), without.Replace(strings.Join(first.said(), "\n"))
		if got != want {
			t.Fatalf("two buttons that change their places must change no field without a doubt: with %q above %q the page says\n%q, the other way round\n%q", a, b, want, got)
		}
	})
}

func FuzzTwice(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(data) })
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

// So must a quotation that is not closed.
func FuzzQuoteFacts(f *testing.F) {
	seed.Each(f, func(data []byte) { f.Add(string(data)) })
	f.Add("”Then")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "�")
		if _, found := text.Scan(s); found&text.Quote == 0 && unclosed(s) >= 0 {
			t.Errorf("scan does not find the quote in %q", s)
		}
	})
}

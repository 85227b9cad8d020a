package format

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"newsdek/parse"
)

// table reads what a TableEncoder writes of records, header and all, with the library that others use.
func table(t testing.TB, f Format, records ...*Record) [][]string {
	t.Helper()
	var b bytes.Buffer
	e := f.NewEncoder(&b).(*TableEncoder)
	if err := e.Header(); err != nil {
		t.Fatal(err)
	}
	for _, r := range records {
		if err := e.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	in := csv.NewReader(&b)
	if f.Name == "tsv" {
		in.Comma = '\t'
	}
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", f.Name, err)
	}
	return rows
}

// cellOf is what a reader has for a text: it takes CR LF for LF, and a text that computes has an apostrophe in front.
func cellOf(s string) string {
	if bare := strings.TrimLeft(s, "'"); bare != "" && strings.ContainsAny(bare[:1], "=+-@\t\r") {
		s = "'" + s
	}
	return strings.ReplaceAll(s, "\r\n", "\n")
}

func TestTablesReadBack(t *testing.T) {
	records := maps.Clone(goldens(t))
	maps.Copy(records, long())
	for i, s := range append(slices.Clone(odd), "=1+1", "@now", "'=1+1", "''-", "-", "'", "'a", "+90 212", "a,b", "a\tb", "a\r\nb", "\n") {
		records["odd "+s] = &Record{Headline: &s, Dek: &s, Body: []string{s, s}, Warnings: []parse.Warning{{Code: "mojibake", Line: i, Column: 2, Message: s}}}
		records["single "+s] = &Record{Body: []string{s}}
	}
	for name, r := range records {
		for _, format := range []string{"csv", "tsv"} {
			f, err := Named(format)
			if err != nil {
				t.Fatal(err)
			}
			rows := table(t, f, r, r)
			if len(rows) != 3 || !slices.Equal(rows[1], rows[2]) {
				t.Fatalf("%s, %q: %d rows, want a header and one twice", format, name, len(rows))
			}
			cells := make(map[string]string)
			for i, key := range rows[0] {
				cells[key] = rows[1][i]
			}
			var warnings []string
			for _, w := range r.Warnings {
				warnings = append(warnings, told([]parse.Warning{w})...)
			}
			for key, want := range map[string]string{
				"headline": valueOf(r.Headline), "dek": valueOf(r.Dek), "byline": valueOf(r.Byline), "updated": valueOf(r.Updated),
				"file": valueOf(r.File), "body": strings.Join(r.Body, "\n\n"), "warnings": strings.Join(warnings, "\n"),
			} {
				if got, ok := cells[key]; !ok || got != cellOf(want) {
					t.Errorf("%s, %q: %s is %.200q, want %.200q", format, name, key, got, cellOf(want))
				}
			}
		}
	}
}

// A row of one empty cell is no blank line, which a reader would skip; nor does a long text end in what stands for one.
func TestTableOfOneColumn(t *testing.T) {
	csv, err := Named("csv")
	if err != nil {
		t.Fatal(err)
	}
	if csv, err = csv.Select([]string{"dek"}); err != nil {
		t.Fatal(err)
	}
	empty, full := "", strings.Repeat("x", pieceBytes)
	rows := table(t, csv, &Record{}, &Record{Dek: &empty}, &Record{Dek: &full}, &Record{Dek: &full})
	if want := [][]string{{"dek"}, {""}, {""}, {full}, {full}}; !slices.EqualFunc(rows, want, slices.Equal) {
		t.Errorf("%.100q", rows)
	}
}

// Rows of csv end in CR LF, as RFC 4180 asks for; line ends inside a cell stay.
func TestTableLineEnds(t *testing.T) {
	r := &Record{Body: []string{"one", "two"}}
	for format, want := range map[string]string{"csv": "\"one\n\ntwo\"\r\n", "tsv": "\"one\n\ntwo\"\n"} {
		f, err := Named(format)
		if err != nil {
			t.Fatal(err)
		}
		if f, err = f.Select([]string{"body"}); err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := f.NewEncoder(&b).Encode(r); err != nil || b.String() != want {
			t.Errorf("%s: %q, %v, want %q", format, b.String(), err, want)
		}
	}
}

// Selected keys stand in the order of the selection, and also where the record has nothing to say.
func TestSelect(t *testing.T) {
	names := Keys()
	slices.Reverse(names)
	many := &Record{Body: slices.Repeat([]string{"one"}, yamlPiece+1), Warnings: []parse.Warning{}, Spans: &parse.Spans{Dek: []parse.Span{{Line: 1}}, Body: make([]parse.Span, yamlPiece+1)}}
	for _, f := range All() {
		selected, err := f.Select(names)
		if f.Selects != (err == nil) {
			t.Errorf("%s: %v", f.Name, err)
		}
		if err != nil || strings.HasSuffix(f.Name, "sv") {
			continue
		}
		for name, r := range map[string]*Record{"empty": {Body: []string{}, Warnings: []parse.Warning{}}, "long": many, "long without places": {Body: many.Body, Warnings: many.Warnings}, "full": goldens(t)["crlf"]} {
			var b bytes.Buffer
			if err := selected.NewEncoder(&b).Encode(r); err != nil {
				t.Fatal(err)
			}
			if got := topKeys(b.String(), f.Name); !slices.Equal(got, names) {
				t.Errorf("%s, %s: keys %q, want %q", f.Name, name, got, names)
			}
			whole := decode(t, encode(t, "json", r))
			part := decodeAs(t, f.Name, b.Bytes())
			for key, value := range part {
				want, err := json.Marshal(whole[key])
				if err != nil {
					t.Fatal(err)
				}
				if got, err := json.Marshal(value); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%s, %s: %s is %.100s, want %.100s", f.Name, name, key, got, want)
				}
			}
		}
		if _, err := f.Select([]string{"title"}); err == nil || !strings.Contains(err.Error(), "title") {
			t.Errorf("%s: an unknown key gives the error %v", f.Name, err)
		}
		if _, err := f.Select([]string{"dek", "body", "dek"}); err == nil || !strings.Contains(err.Error(), "dek") {
			t.Errorf("%s: a key that stands twice gives the error %v", f.Name, err)
		}
	}
}

func decodeAs(t testing.TB, format string, data []byte) map[string]any {
	t.Helper()
	if format == "yaml" {
		return decodeYAML(t, data)
	}
	return decode(t, data)
}

// topKeys are the keys of the outermost object, in their order.
func topKeys(text, format string) (names []string) {
	if format == "yaml" {
		for line := range strings.Lines(text) {
			if key, _, ok := strings.Cut(line, ":"); ok && slices.Contains(Keys(), key) {
				names = append(names, key)
			}
		}
		return names
	}
	in := json.NewDecoder(strings.NewReader(text))
	_, _ = in.Token()
	for in.More() {
		key, _ := in.Token()
		names = append(names, key.(string))
		var value any
		_ = in.Decode(&value)
	}
	return names
}

// LibreOffice reads both tables right once it is told that they are UTF-8, and computes no cell of them.
func TestTablesOpenInLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil || testing.Short() {
		t.Skip("no LibreOffice, or no time")
	}
	headline, dek := "İğneada'da \"çay\", ışık ve şölen", `=HYPERLINK("http://shop.example")`
	r := &Record{Headline: &headline, Dek: &dek, Body: []string{"-5 derecede\tbile", "gelen oldu"}, Warnings: []parse.Warning{}}
	for format, comma := range map[string]string{"csv": "44", "tsv": "9"} {
		f, err := Named(format)
		if err != nil {
			t.Fatal(err)
		}
		dir := t.TempDir()
		var b bytes.Buffer
		e := f.NewEncoder(&b).(*TableEncoder)
		_ = e.Header()
		_ = e.Encode(r)
		if err := os.WriteFile(filepath.Join(dir, "table."+format), b.Bytes(), 0o666); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(office, "--headless", "-env:UserInstallation=file://"+filepath.ToSlash(dir), "--infilter=CSV:"+comma+",34,76", "--convert-to", "fods", "table."+format)
		cmd.Dir = dir
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		sheet, err := os.ReadFile(filepath.Join(dir, "table.fods"))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"<text:p>İğneada&apos;da &quot;çay&quot;, ışık ve şölen</text:p>", "<text:p>&apos;=HYPERLINK(&quot;", "derecede", "<text:p>gelen oldu</text:p>"} {
			if !bytes.Contains(sheet, []byte(want)) {
				t.Errorf("%s: the sheet has no %s", format, want)
			}
		}
		if bytes.Contains(sheet, []byte("table:formula")) {
			t.Errorf("%s: the sheet computes", format)
		}
	}
}

package format

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"newsdek/parse"
)

// Tables are as RFC 4180 has them, and UTF-8. Rows of csv end in CR LF, as it asks for, and those of tsv in LF, as the
// tools that cut at tabs do. Lists are one text: paragraphs with a blank line between two, warnings one a line; places
// are JSON.

func newCSV(w io.Writer, f Format) Encoder { return newTable(w, f, ',', "\r\n") }

func newTSV(w io.Writer, f Format) Encoder { return newTable(w, f, '\t', "\n") }

func newTable(w io.Writer, f Format, comma byte, end string) *TableEncoder {
	t := &TableEncoder{pieceWriter: pieceWriter{w: w}, columns: f.chosen(), comma: comma, end: end}
	if f.keys == nil {
		t.columns = slices.DeleteFunc(slices.Clone(keys), func(k key) bool { return k.name == spansKey })
	}
	return t
}

// A TableEncoder writes records as rows of a table. It writes them piece by piece, where encoding/csv would hold a row
// twice, and leaves line ends inside a cell as they are.
type TableEncoder struct {
	pieceWriter
	columns []key
	comma   byte
	end     string // of a row
	begun   bool   // the row has a cell
	said    bool   // the row has a text
}

// Header writes the row of names, which stands above the first record; beside are those of cells that EncodeRow adds.
func (t *TableEncoder) Header(beside ...string) error {
	t.begin()
	for _, k := range t.columns {
		t.cell("", k.name)
	}
	for _, name := range beside {
		t.cell("", name)
	}
	return t.close()
}

// Encode writes a record as a row.
func (t *TableEncoder) Encode(r *Record) error { return t.EncodeRow(r) }

// EncodeRow writes a record as a row with other cells beside its own.
func (t *TableEncoder) EncodeRow(r *Record, beside ...string) error {
	t.begin()
	for _, k := range t.columns {
		switch v := k.of(r).(type) {
		case **string:
			t.cell("", valueOf(*v))
		case *[]string:
			t.cell(k.paste, *v...)
		case *[]parse.Warning:
			t.cell(k.paste, told(*v)...)
		case **parse.Spans:
			t.cell("", places(r))
		}
	}
	for _, s := range beside {
		t.cell("", s)
	}
	return t.close()
}

// told are warnings as messages have them.
func told(warnings []parse.Warning) []string {
	texts := make([]string, len(warnings))
	for i, w := range warnings {
		texts[i] = fmt.Sprintf("%d:%d: %s (%s)", w.Line, w.Column, w.Message, w.Code)
	}
	return texts
}

func places(r *Record) string {
	if r.Spans == nil {
		return ""
	}
	var b bytes.Buffer
	j := jsonEncoder{jsonWriter: jsonWriter{pieceWriter: pieceWriter{w: &b}}}
	j.allSpans(r)
	_ = j.flush() // a buffer takes all
	return b.String()
}

// cell writes the texts as one, with paste between two.
func (t *TableEncoder) cell(paste string, texts ...string) {
	if t.begun {
		t.line = append(t.line, t.comma)
	}
	t.begun = true
	quoted := paste != "" && len(texts) > 1 || slices.ContainsFunc(texts, t.needsQuotes)
	if quoted {
		t.line = append(t.line, '"')
	}
	if len(texts) > 0 && computes(texts[0]) {
		t.line = append(t.line, '\'')
	}
	for i, s := range texts {
		if i > 0 {
			t.line = append(t.line, paste...)
		}
		t.text(s)
	}
	if quoted {
		t.line = append(t.line, '"')
	}
}

func (t *TableEncoder) needsQuotes(s string) bool {
	return strings.ContainsAny(s, "\"\r\n") || strings.IndexByte(s, t.comma) >= 0
}

// computes reports that a spreadsheet would take the text for a formula. What pages say must not compute, so an
// apostrophe stands before it. It does so before a text that has one already, too: one is always one too many.
func computes(s string) bool {
	s = strings.TrimLeft(s, "'")
	return s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0
}

// text writes what stands in a cell.
func (t *TableEncoder) text(s string) {
	t.said = t.said || s != ""
	for s != "" {
		n := min(len(s), pieceBytes)
		quote := strings.IndexByte(s[:n], '"')
		if quote >= 0 {
			n = quote + 1
		}
		t.line = append(t.line, s[:n]...)
		if quote >= 0 {
			t.line = append(t.line, '"')
		}
		t.spill()
		s = s[n:]
	}
}

// close ends the row. One that has a single empty cell would be a blank line, which readers skip.
func (t *TableEncoder) close() error {
	if !t.said && len(t.line) == 0 {
		t.line = append(t.line, `""`...)
	}
	t.begun, t.said = false, false
	t.line = append(t.line, t.end...)
	return t.flush()
}

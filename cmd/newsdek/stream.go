package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"newsdek/format"
	"newsdek/parse"
)

// lineBatches cuts the records of files into batches.
func (c *converter) lineBatches(files iter.Seq[input], fresh func() *batch) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		for in := range files {
			if !c.cut(in, fresh, yield) {
				return
			}
		}
	}
}

// cut makes a batch of the whole lines that each read brings, so that none waits while the input pauses.
func (c *converter) cut(in input, fresh func() *batch, yield func(*batch) bool) (more bool) {
	line := 1
	open := func() *batch {
		b := fresh()
		b.file, b.first = in.name(), line
		return b
	}
	b := open()
	f, err := c.open(in)
	unpacked := &unpacker{in: f}
	if err == nil {
		defer f.Close()
	}
	for err == nil {
		var n int
		seen := len(b.lines)
		n, b.lines, err = readMore(unpacked, b.lines)
		if n == 0 {
			continue
		}
		end := seen + bytes.LastIndexByte(b.lines[seen:], '\n') + 1
		if end == seen { // still the same line; all of one that is too long need not be kept
			b.lines = b.lines[:min(int64(len(b.lines)), c.maxBytes+1)]
			continue
		}
		records := bytes.Count(b.lines[:end], []byte{'\n'})
		line += records
		following := open()
		following.lines = append(following.lines, b.lines[end:]...)
		b.lines = b.lines[:end]
		b.need = recordsTake(b.lines, records)
		if !yield(b) {
			return false
		}
		b = following
	}
	if err != io.EOF {
		b.fault = err
	}
	if len(b.lines) == 0 && b.fault == nil {
		return true
	}
	b.need = recordsTake(b.lines, 1)
	return yield(b)
}

// recordsTake is about what lines take: themselves, their texts and other keys taken out, and an article whose lines
// ends, and whatever is not ASCII, are escaped.
func recordsTake(lines []byte, records int) int64 {
	return taken(lines, int64(records)) + 3*int64(len(lines)) + perLine*min(int64(bytes.Count(lines, []byte{'\\'})), parse.MaxLines)
}

func (c *converter) open(in input) (f io.ReadCloser, err error) {
	if in.path == "-" {
		return io.NopCloser(c.in), nil
	}
	if in.err != nil {
		return nil, in.err
	}
	err = patiently(func() error {
		if in.size == unknownSize {
			f, err = os.Open(in.path)
		} else {
			f, err = openRegular(in.path)
		}
		return err
	})
	return f, err
}

// readMore appends what one call of Read brings.
func readMore(r io.Reader, buf []byte) (n int, grown []byte, err error) {
	if cap(buf)-len(buf) < batchBytes/2 {
		grown = make([]byte, len(buf), 2*cap(buf)+batchBytes)
		copy(grown, buf)
		buf = grown
	}
	n, err = r.Read(buf[len(buf):min(cap(buf), len(buf)+2*batchBytes)])
	return n, buf[:len(buf)+n], err
}

// records converts a batch of lines: one line out for a line in.
func (w *worker) records(ctx context.Context, b *batch) {
	enc := w.format.NewEncoder(&b.out)
	if errors.Is(b.fault, errArchive) { // in the middle of a record
		b.inputs++
		w.rest = w.rest[:0]
		w.failure(b, enc, b.fault, b.lines)
		b.lines = b.lines[:0]
	}
	for lines := b.lines; len(lines) > 0 && ctx.Err() == nil; {
		line, after, _ := bytes.Cut(lines, []byte{'\n'})
		lines = after
		b.inputs++
		start := b.out.Len()
		if err := w.record(b, enc, line); err != nil {
			b.out.Truncate(start)
			w.failure(b, enc, err, line)
		}
		if max(cap(w.text), cap(w.said), cap(w.rest)) > keepBytes {
			w.splitter = splitter{}
		}
	}
	if b.fault != nil {
		b.worst = worse(b.worst, (&streams{err: &b.messages}).report(b.file, b.fault)) // no record is to blame
	}
}

// record converts one line and gives its other keys back.
func (w *worker) record(b *batch, enc format.Encoder, line []byte) error {
	w.rest = w.rest[:0]
	if int64(len(line)) > w.maxBytes {
		return w.tooLarge()
	}
	if err := w.split(line, w.field); err != nil {
		return err
	}
	options := w.options
	if bytes.IndexByte(w.text, 0) >= 0 && utf8.Valid(w.text) { // the NUL is no sign of UTF-16
		options.Encoding = "utf-8"
	}
	r, err := w.read(b, b.file, w.text, options)
	if err != nil {
		return err
	}
	if rows, ok := enc.(*format.TableEncoder); ok {
		return rows.EncodeRow(r, string(w.rest), "")
	}
	if err := enc.Encode(r); err != nil {
		return err
	}
	b.out.Truncate(b.out.Len() - len("}\n"))
	b.out.WriteByte(',')
	w.giveBack(b)
	b.out.WriteString("}\n")
	return nil
}

// giveBack writes the other keys of a record.
func (w *worker) giveBack(b *batch) {
	b.out.WriteString(`"record":`)
	w.giveText(b, w.rest)
}

func (w *worker) giveText(b *batch, literal []byte) {
	if w.format.InHTML {
		json.HTMLEscape(&b.out, literal)
	} else {
		b.out.Write(literal)
	}
}

func quote(s string) []byte {
	quoted, _ := jsontext.AppendQuote(nil, s) // fails where s is not UTF-8, and replaces that
	return quoted
}

// failure stands in the place of a record that has no article, and gives back what was read, so that it can be mended.
func (w *worker) failure(b *batch, enc format.Encoder, err error, line []byte) {
	message, code, column := err.Error(), errorCode(err), 1
	var at *parse.Error
	if errors.As(err, &at) {
		message = at.Err.Error()
	}
	var lost []byte // a line that is no record
	if errors.Is(err, errNotJSON) {
		column, lost = w.column(), line
	} else if errors.Is(err, errArchive) {
		lost = line
	} else if len(w.rest) > 0 {
		w.whole(line)
	}
	if rows, ok := enc.(*format.TableEncoder); ok {
		told := string(w.rest) + string(bytes.ToValidUTF8(lost, []byte("\uFFFD")))
		_ = rows.EncodeRow(&format.Record{File: &b.file}, told, message+" ("+code+")") // a buffer takes all
	} else {
		w.failed(b, lost, code, message)
	}
	w.fail(b, errNoArticle)
	if !w.verbose {
		return
	}
	fmt.Fprintf(&b.messages, "%s:%d:%d: error: %s (%s)\n", visible(cmp.Or(b.file, "stdin")), b.first+b.inputs-1, column, visible(message), code)
}

// failed writes the record that has no article, with the error.
func (w *worker) failed(b *batch, lost []byte, code, message string) {
	if len(w.rest) == 0 {
		w.rest = append(w.rest, "null"...)
	}
	b.out.WriteByte('{')
	if b.file != "" && w.format.Name == "jsonl" { // whose records have it, too
		fmt.Fprintf(&b.out, `"file":%s,`, quote(b.file))
	}
	w.giveBack(b)
	if lost != nil {
		b.out.WriteString(`,"line":`)
		w.giveText(b, quote(string(lost)))
	}
	fmt.Fprintf(&b.out, `,"error":{"code":%s,"message":%s}}`+"\n", quote(code), quote(message))
}

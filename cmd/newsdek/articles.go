package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"

	"newsdek/format"
	"newsdek/parse"
)

// fileBatches groups inputs. A large one, or one whose size nobody knows, closes its batch.
func (c *converter) fileBatches(files iter.Seq[input], fresh func() *batch) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		b := fresh()
		for in := range files {
			b.files = append(b.files, in)
			b.need = max(b.need, atMost(c.largest(in)))
			if b.size += c.largest(in); b.size >= batchBytes || len(b.files) == batchFiles || in.path == "-" {
				if !yield(b) {
					return
				}
				b = fresh()
			}
		}
		if len(b.files) > 0 {
			yield(b)
		}
	}
}

// A worker converts batches, one after another, in the same buffers.
type worker struct {
	*converter
	splitter        // of records
	data     []byte // of a file
	parser   parse.Parser
}

// articles converts a batch of files. A bad one costs nothing but its own record.
func (w *worker) articles(ctx context.Context, b *batch) {
	enc := w.format.NewEncoder(b.writer())
	for i, in := range b.files {
		if ctx.Err() != nil {
			return
		}
		b.inputs++
		if err := w.article(b, enc, in, i == len(b.files)-1); err != nil {
			w.fail(b, (&streams{err: &b.messages}).report(in.name(), err))
		}
		if cap(w.data) > keepBytes {
			w.data = nil
		}
	}
}

// fail notes that an input gave no article. With --keep-going, that it is none is no failure of the run.
func (w *worker) fail(b *batch, err error) {
	b.failed++
	if !w.lenient || !errors.Is(err, errNoArticle) {
		b.worst = worse(b.worst, err)
	}
}

// article converts a file. Behind the last of its batch, none can need more room.
func (w *worker) article(b *batch, enc format.Encoder, in input, last bool) (err error) {
	if in.err != nil {
		return in.err
	}
	if w.data, err = w.readInput(w.streams, w.data[:0], in); err != nil {
		return err
	}
	if last && b.held > 0 {
		b.shrink(takes(w.data) + int64(b.out.Cap()))
	}
	name := in.name()
	if !w.named {
		name = ""
	}
	if !w.apart {
		record, err := w.read(b, name, w.data, w.options)
		if err != nil {
			return err
		}
		return w.write(b, enc, in.below(), record)
	}
	return w.stories(b, enc, in.below(), name)
}

// stories converts each story of a file.
func (w *worker) stories(b *batch, enc format.Encoder, path, name string) error {
	if len(w.data) > keepBytes || linesIn(w.data) > keepLines {
		defer func() { w.parser = parse.Parser{} }()
	}
	n := 0
	for a, err := range w.parser.Stories(w.data, w.options) {
		if err != nil {
			return err
		}
		w.check(b, name, a)
		n++
		if err := w.write(b, enc, numbered(path, n), format.NewRecord(a, name, format.Options{Spans: w.spans})); err != nil {
			return err
		}
	}
	return nil
}

// write writes the record of what an input holds, or a part of it.
func (w *worker) write(b *batch, enc format.Encoder, path string, record *format.Record) error {
	if w.dir == nil {
		return enc.Encode(record)
	}
	b.out.Reset()
	_ = w.header(&b.out) // a buffer takes all
	if err := w.format.NewEncoder(&b.out).Encode(record); err != nil {
		return err
	}
	err := w.dir.write(path, b.out.Bytes())
	b.out.Reset()
	return err
}

// read reads an article, and lets go of what that took before the record is written, unless it was little.
func (w *worker) read(b *batch, name string, data []byte, opt parse.Options) (*format.Record, error) {
	defer func() {
		if len(data) > keepBytes || w.parser.Large() {
			w.parser = parse.Parser{}
		}
	}()
	a, err := w.parser.Parse(data, opt)
	if err != nil {
		return nil, err
	}
	w.check(b, name, a)
	if len(data) > keepBytes && b.direct == nil {
		b.out.Grow(len(data) + len(data)/8)
	}
	return format.NewRecord(a, name, format.Options{Spans: w.spans}), nil
}

// check notes the warnings of an article under --strict, and shows them where the output is no stream of records. That a
// text is none for people is shown where the record does not list it, too.
func (w *worker) check(b *batch, name string, a *parse.Article) {
	if w.strict && len(a.Warnings) > 0 {
		b.worst = worse(b.worst, errFindings)
	}
	if w.input == "jsonl" {
		return
	}
	if name == "" {
		name = "stdin"
	}
	for _, warning := range a.Warnings {
		if w.strict || !w.listsWarnings() && warning.Code == parse.NotPlainText {
			fmt.Fprintf(&b.messages, "%s:%d:%d: warning: %s (%s)\n", visible(name), warning.Line, warning.Column, visible(warning.Message), warning.Code)
		}
	}
}

// listsWarnings reports that records have their warnings in them.
func (c *converter) listsWarnings() bool {
	if c.fields != nil {
		return slices.Contains(c.fields, "warnings")
	}
	return c.format.Selects
}

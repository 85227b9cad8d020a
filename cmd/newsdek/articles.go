package main

import (
	"context"
	"fmt"
	"iter"

	"newsdek/format"
	"newsdek/parse"
)

// fileBatches groups inputs.
func fileBatches(files iter.Seq[input], fresh func() *batch) iter.Seq[*batch] {
	return func(yield func(*batch) bool) {
		b := fresh()
		for in := range files {
			b.files = append(b.files, in)
			if b.size += in.size; b.size >= batchBytes || len(b.files) == batchFiles || in.path == "-" {
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
	enc := w.format.NewEncoder(&b.out)
	for _, in := range b.files {
		if ctx.Err() != nil {
			return
		}
		b.inputs++
		if err := w.article(b, enc, in); err != nil {
			b.fail((&streams{err: &b.messages}).report(in.name(), err))
		}
		if cap(w.data) > keepBytes {
			w.data = nil
		}
	}
}

func (w *worker) article(b *batch, enc format.Encoder, in input) (err error) {
	if in.err != nil {
		return in.err
	}
	if w.data, err = w.readInput(w.streams, w.data[:0], in); err != nil {
		return err
	}
	a, err := w.parser.Parse(w.data, w.options)
	if err != nil {
		return err
	}
	name := in.name()
	if !w.named {
		name = ""
	}
	w.check(b, name, a)
	record := format.NewRecord(a, name, format.Options{Spans: w.spans})
	if w.dir == nil {
		return enc.Encode(record)
	}
	b.out.Reset()
	if err := w.format.NewEncoder(&b.out).Encode(record); err != nil {
		return err
	}
	err = w.dir.write(in.path, b.out.Bytes())
	b.out.Reset()
	return err
}

// check shows the warnings of an article under --strict.
func (w *worker) check(b *batch, name string, a *parse.Article) {
	if !w.strict || len(a.Warnings) == 0 {
		return
	}
	b.worst = worse(b.worst, errFindings)
	if name == "" {
		name = "stdin"
	}
	for _, warning := range a.Warnings {
		fmt.Fprintf(&b.messages, "%s:%d:%d: warning: %s (%s)\n", visible(name), warning.Line, warning.Column, visible(warning.Message), warning.Code)
	}
}

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"slices"
	"time"

	"newsdek/format"
)

// An archive is one run over many inputs.
type archive struct {
	*converter
	progress
	begun  bool // something was written
	others int  // files of the folders that are no inputs
	worst  error
}

// convert writes the records of all inputs; a bad one never stops the others.
func (c *converter) convert(ctx context.Context, args []string) error {
	if in, ok := c.single(args); ok {
		return c.one(ctx, in)
	}
	a := &archive{converter: c}
	err := interruptible(ctx, func(ctx context.Context) error {
		files, err := a.prepare(args)
		if err != nil {
			return err
		}
		a.limitMemory()
		return a.pipeline(files).run(ctx)
	})
	if c.dir != nil {
		c.dir.close()
	}
	return a.end(err)
}

// single is the only input, if that is an article which goes to standard output.
func (c *converter) single(args []string) (in input, ok bool) {
	if len(args) != 1 || c.input != "text" || c.outName != "" {
		return in, false
	}
	in.path = args[0]
	if in.path == "-" {
		return in, true
	}
	info, err := os.Stat(in.path)
	if err != nil || !info.Mode().IsRegular() {
		return in, false
	}
	in.size = info.Size()
	return in, true
}

// one converts an article without what only several need: goroutines, a word on how far an interrupt let
// it come, memory left for later, and output that waits for its turn.
func (c *converter) one(ctx context.Context, in input) error {
	a := &archive{converter: c}
	b := newBatch()
	b.files = []input{in}
	to := &direct{archive: a, batch: b}
	out := bufio.NewWriter(to)
	b.direct = out
	(&worker{converter: c}).articles(ctx, b)
	_ = out.Flush() // to's error stays
	return a.end(errors.Join(to.err, a.finish(b)))
}

// A direct writes what the only article comes to. It keeps its error, which is not the article's.
type direct struct {
	*archive
	*batch
	err error
}

func (d *direct) Write(p []byte) (int, error) {
	d.tell(d.batch)
	if d.err == nil && !d.begun {
		d.err = d.open()
	}
	if d.err == nil {
		_, d.err = d.archive.out.Write(p)
	}
	return len(p), nil
}

// prepare walks over the inputs before the work where their number or their names must be known.
func (a *archive) prepare(args []string) (files iter.Seq[input], err error) {
	a.unit, a.total, a.start, a.now = "file", -1, time.Now(), time.Now
	ext := ".txt"
	if a.input == "jsonl" {
		ext, a.unit = ".jsonl", "record"
	}
	files = a.hinted(inputsAndOthers(args, ext, &a.others), args)
	if !a.quiet && isTerminal(a.err) {
		a.screen = a.err
	}
	if a.input == "text" && (a.screen != nil || a.outName != "") {
		known := slices.Collect(files)
		files, a.total = slices.Values(known), len(known)
		if a.outName != "" {
			a.dir, err = openDir(a.outName, a.format.Ext, a.force, known, a.in)
		}
	}
	return files, err
}

func (a *archive) pipeline(files iter.Seq[input]) pipeline {
	p := pipeline{jobs: a.jobs, finish: a.finish}
	if a.input == "jsonl" {
		p.source = func(fresh func() *batch) iter.Seq[*batch] { return a.lineBatches(files, fresh) }
		p.worker = func() convert { return (&worker{converter: a.converter}).records }
		return p
	}
	p.source = func(fresh func() *batch) iter.Seq[*batch] { return a.fileBatches(files, fresh) }
	p.worker = func() convert { return (&worker{converter: a.converter}).articles }
	return p
}

// finish writes what a batch came to.
func (a *archive) finish(b *batch) error {
	a.worst = worse(a.worst, b.worst)
	a.tell(b)
	if b.out.Len() > 0 {
		if err := a.open(); err != nil {
			return err
		}
		if _, err := a.out.Write(b.out.Bytes()); err != nil {
			return err
		}
	}
	a.add(b.inputs, b.failed)
	return nil
}

// open writes what stands above a record that is not the first of its encoder, or above the first of all.
func (a *archive) open() error {
	switch {
	case !a.begun:
		a.begun = true
		return a.header(a.out)
	case a.format.Separator != "":
		_, err := io.WriteString(a.out, a.format.Separator)
		return err
	}
	return nil
}

// header writes what stands above a table.
func (c *converter) header(w io.Writer) error {
	table, ok := c.format.NewEncoder(w).(*format.TableEncoder)
	switch {
	case !ok:
		return nil
	case c.input == "jsonl":
		return table.Header("record", "error")
	}
	return table.Header()
}

// tell shows the messages of a batch.
func (a *archive) tell(b *batch) {
	if b.messages.Len() > 0 {
		a.clear()
		_, _ = a.err.Write(b.messages.Bytes())
		b.messages.Reset()
	}
}

// end tells what the user must know of the whole, and returns the error for the exit status.
func (a *archive) end(err error) error {
	a.clear()
	switch {
	case errors.Is(err, context.Canceled):
		if a.dir != nil { // files are there before their batch ends
			a.inputs = int(a.dir.written.Load())
		}
		fmt.Fprintf(a.err, "newsdek: interrupted after %s\n", &a.progress)
		return errInterrupted
	case err != nil:
		return err
	}
	if a.quiet {
		return a.worst
	}
	if a.others > 0 && a.screen != nil {
		fmt.Fprintf(a.err, "newsdek: %s passed over\n", plural(a.others, "other file"))
	}
	if a.failed > 0 && (a.inputs > 1 || a.input == "jsonl") {
		fmt.Fprintf(a.err, "newsdek: %d of %d %ss failed\n", a.failed, a.inputs, a.unit)
	}
	if a.dir != nil {
		fmt.Fprintf(a.err, "newsdek: %s written to %s\n", plural(int(a.dir.written.Load()), "file"), visible(a.outName))
	}
	return a.worst
}

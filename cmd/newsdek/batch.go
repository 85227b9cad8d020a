package main

import (
	"bytes"
	"context"
	"io"
	"iter"
	"sync"
)

const (
	// batchBytes is how much input makes a batch: enough that handing it over costs nothing beside the work.
	batchBytes = 128 << 10
	batchFiles = 64
	// maxAhead is how many batches may wait, and be finished out of turn, beyond one for each worker.
	maxAhead = 32
	// keepBytes is the largest buffer worth keeping for the next batch.
	keepBytes = 2 * batchBytes
	// keepLines is likewise of the lines of an article.
	keepLines = 1024
)

// A batch is a run of neighbouring inputs that one worker converts.
type batch struct {
	files []input
	lines []byte // records, whole lines
	file  string // that the lines come from
	first int    // number of the first of the lines, 1-based
	fault error  // that ended the lines
	size  int64
	need  int64 // what it takes at most
	share

	out      bytes.Buffer
	direct   io.Writer // takes the output instead, where nothing stands before it
	messages bytes.Buffer
	inputs   int
	failed   int
	worst    error
	done     chan struct{}
}

func newBatch() *batch { return &batch{done: make(chan struct{}, 1)} }

// reset makes the batch ready for other inputs.
func (b *batch) reset() {
	b.files, b.lines, b.file, b.fault, b.size, b.need = b.files[:0], b.lines[:0], "", nil, 0, 0
	b.inputs, b.failed, b.worst = 0, 0, nil
	b.out.Reset()
	b.messages.Reset()
	b.dropLines()
	if b.out.Cap() > keepBytes {
		b.out = bytes.Buffer{}
	}
	if b.messages.Cap() > keepBytes {
		b.messages = bytes.Buffer{}
	}
}

func (b *batch) dropLines() {
	if cap(b.lines) > keepBytes {
		b.lines = nil
	}
}

// settle lets go of what the batch no longer needs when it is converted.
func (b *batch) settle() {
	b.dropLines()
	b.shrink(int64(cap(b.lines) + b.out.Cap() + b.messages.Cap()))
}

func (b *batch) writer() io.Writer {
	if b.direct != nil {
		return b.direct
	}
	return &b.out
}

// A convert fills in what a batch came to. It stops between two inputs when ctx ends.
type convert func(context.Context, *batch)

// A pipeline works batches off, several at a time, and hands them on in the order in which they came.
type pipeline struct {
	jobs   int
	source func(fresh func() *batch) iter.Seq[*batch]
	worker func() convert     // called once for each job
	finish func(*batch) error // called in order
}

// run ends when the source does, when finish fails or when ctx ends; no worker is left in the middle of an input.
func (p pipeline) run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	size := p.jobs + min(3*p.jobs, maxAhead)
	queue, order, free := make(chan *batch, size), make(chan *batch, size), make(chan *batch, size)
	room := newRoom()
	go func() {
		defer close(order)
		for b := range p.source(func() *batch { return reuse(free) }) {
			if b.take(ctx, room, b.need) != nil {
				return
			}
			for _, to := range []chan *batch{order, queue} {
				select {
				case to <- b:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	var workers sync.WaitGroup
	defer workers.Wait()
	defer cancel()
	for range p.jobs {
		workers.Go(func() { p.work(ctx, queue) })
	}
	for {
		b, err := next(ctx, order)
		if b == nil || err != nil {
			return err
		}
		if err := p.finish(b); err != nil {
			return err
		}
		b.shrink(0)
		b.reset()
		select {
		case free <- b:
		default:
		}
	}
}

func (p pipeline) work(ctx context.Context, queue chan *batch) {
	convert := p.worker()
	for {
		select {
		case b := <-queue:
			convert(ctx, b)
			b.settle()
			b.done <- struct{}{}
		case <-ctx.Done():
			return
		}
	}
}

// next waits for the next batch to be converted; it is nil at the end.
func next(ctx context.Context, order chan *batch) (b *batch, err error) {
	select {
	case b = <-order:
	case <-ctx.Done():
	}
	if b != nil {
		select {
		case <-b.done:
		case <-ctx.Done():
		}
	}
	return b, ctx.Err()
}

// reuse takes a batch that was finished, or makes one.
func reuse(free chan *batch) *batch {
	select {
	case b := <-free:
		return b
	default:
		return newBatch()
	}
}

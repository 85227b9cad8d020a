package main

import (
	"bytes"
	"context"
	"iter"
	"sync"

	"golang.org/x/sync/semaphore"
)

const (
	// batchBytes is how much input makes a batch: enough that handing it over costs nothing beside the work.
	batchBytes = 64 << 10
	batchFiles = 64
	// roomBytes is how much input may be in work at a time. An article takes about eight times its
	// size, and one of short lines fifty times.
	roomBytes = 4 << 20
	// keepBytes is the largest buffer worth keeping for the next batch.
	keepBytes = 4 * batchBytes
)

// A batch is a run of neighbouring inputs that one worker converts.
type batch struct {
	files []input
	lines []byte // records, whole lines
	file  string // that the lines come from
	first int    // number of the first of the lines, 1-based
	fault error  // that ended the lines
	size  int64

	out      bytes.Buffer
	messages bytes.Buffer
	inputs   int
	failed   int
	worst    error
	done     chan struct{}
}

func newBatch() *batch { return &batch{done: make(chan struct{}, 1)} }

// reset makes the batch ready for other inputs.
func (b *batch) reset() {
	b.files, b.lines, b.file, b.fault, b.size = b.files[:0], b.lines[:0], "", nil, 0
	b.inputs, b.failed, b.worst = 0, 0, nil
	b.out.Reset()
	b.messages.Reset()
	if cap(b.lines) > keepBytes {
		b.lines = nil
	}
	if b.out.Cap() > keepBytes {
		b.out = bytes.Buffer{}
	}
}

// fail notes that an input gave no article.
func (b *batch) fail(err error) {
	b.failed++
	b.worst = worse(b.worst, err)
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
	size := 4 * p.jobs
	queue, order, free := make(chan *batch, size), make(chan *batch, size), make(chan *batch, size)
	room := semaphore.NewWeighted(roomBytes)
	go func() {
		defer close(order)
		for b := range p.source(func() *batch { return reuse(free) }) {
			b.size = min(b.size, roomBytes)
			if room.Acquire(ctx, b.size) != nil {
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
		room.Release(b.size)
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

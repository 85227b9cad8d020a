package main

import (
	"bytes"
	"context"
	"fmt"
	"runtime"
	"runtime/debug"

	"golang.org/x/sync/semaphore"

	"newsdek/parse"
)

// What an article takes while it is read and written, in bytes, by measurement: for each byte of it, for each line,
// and for each byte that is written longer than it was read or whose place must be kept because cleaning moves it.
const (
	perByte = 5
	perLine = 480
	perOdd  = 24
)

const (
	// roomBytes is what all inputs in work may take together.
	roomBytes = 288 << 20
	// memoryBytes is when the garbage collector stops saving time: what is in work, buffers that are kept, garbage.
	memoryBytes = 370 << 20
)

// atMost is the most that an article of so many bytes can take.
func atMost(size int64) int64 {
	return min(roomBytes, (perByte+perOdd)*min(size, roomBytes)+perLine*min(size/2+1, parse.MaxLines))
}

// takes is about what an article takes.
func takes(data []byte) int64 {
	return taken(data, linesIn(data)-int64(bytes.Count(data, []byte("\n\n")))) // blank ones take nothing
}

// taken is takes for those who have counted the lines.
func taken(data []byte, lines int64) int64 {
	odd := int64(len(data))
	if odd > 2*batchBytes { // of less, to find out takes more than it brings
		odd = oddIn(data)
	}
	return perByte*int64(len(data)) + perLine*min(lines, parse.MaxLines) + perOdd*odd
}

// linesIn counts line ends of any kind.
func linesIn(data []byte) int64 {
	return int64(max(bytes.Count(data, []byte{'\n'}), bytes.Count(data, []byte{'\r'})))
}

// oddIn counts what is no plain letter, digit, stop or single space.
func oddIn(data []byte) (n int64) {
	before := byte(0)
	for _, b := range data {
		if plain := 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' || b == ',' || b == '.' || b == '\n'; !plain && (b != ' ' || before == ' ') {
			n++
		}
		before = b
	}
	return n
}

// A share is a part of the room that all inputs in work have. Shares are given in the order in which they are asked
// for, so that what comes first never waits for what comes after it.
type share struct {
	room *semaphore.Weighted
	held int64
}

func newRoom() *semaphore.Weighted { return semaphore.NewWeighted(roomBytes) }

// take waits for n bytes, or for the whole room where there are not so many.
func (s *share) take(ctx context.Context, room *semaphore.Weighted, n int64) error {
	n = min(n, roomBytes)
	if err := room.Acquire(ctx, n); err != nil {
		return err
	}
	s.room, s.held = room, n
	return nil
}

// shrink gives back what is held beyond n.
func (s *share) shrink(n int64) {
	if n < s.held {
		s.room.Release(s.held - n)
		s.held = n
	}
}

// fewJobs is how many of the jobs asked for are worth their memory; it says so where they are not all.
func (s *streams) fewJobs(jobs int) int {
	most := max(64, 4*runtime.GOMAXPROCS(0))
	if jobs > most {
		fmt.Fprintf(s.err, "newsdek: --jobs %d is more than helps here: %d are used\n", jobs, most)
	}
	return min(jobs, most)
}

// limitMemory has the garbage collector keep to memoryBytes, or to what GOMEMLIMIT says if that is less. Where articles
// may be larger than by default, so may the memory.
func (r *reader) limitMemory() {
	limit := memoryBytes * max(1, r.maxBytes/defaultMaxBytes)
	debug.SetMemoryLimit(min(limit, debug.SetMemoryLimit(-1)))
}

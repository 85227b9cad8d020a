package format

import (
	"bytes"
	"io"
)

// pieceBytes is how much of a record is gathered before it is handed on: all of a small one, so that it is written at
// once, and little beside the text of a large one.
const pieceBytes = 64 << 10

// A pieceWriter hands a record on in pieces.
type pieceWriter struct {
	w    io.Writer
	line []byte // what is gathered
	err  error  // the first
}

func (p *pieceWriter) begin() {
	p.err = nil
	p.gather()
}

// gather begins a piece. That of a buffer is gathered where it will stand.
func (p *pieceWriter) gather() {
	p.line = p.line[:0]
	if b, ok := p.w.(*bytes.Buffer); ok {
		p.line = b.AvailableBuffer()
	}
}

func (p *pieceWriter) spill() {
	if len(p.line) >= pieceBytes {
		_ = p.flush()
	}
}

// flush hands on what was gathered, and returns the first error.
func (p *pieceWriter) flush() error {
	if p.err == nil {
		_, p.err = p.w.Write(p.line)
	}
	p.gather()
	return p.err
}

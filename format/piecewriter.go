package format

import "io"

// pieceBytes is how much of a record is gathered before it is handed on: all of a small one, so that it is written at
// once, and little beside the text of a large one.
const pieceBytes = 64 << 10

// A pieceWriter hands a record on in pieces.
type pieceWriter struct {
	w    io.Writer
	line []byte // what is gathered
	err  error  // the first
}

func (p *pieceWriter) begin() { p.line, p.err = p.line[:0], nil }

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
	p.line = p.line[:0]
	return p.err
}

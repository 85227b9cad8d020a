package main

import (
	"io"
	"testing"
)

// pieces gives one string a read, then the end.
type pieces struct {
	left  []string
	reads int
}

func (p *pieces) Read(b []byte) (n int, err error) {
	p.reads++
	if len(p.left) == 0 {
		return 0, io.EOF
	}
	n = copy(b, p.left[0])
	if p.left[0] = p.left[0][n:]; p.left[0] == "" {
		p.left = p.left[1:]
	}
	return n, nil
}

func TestFileIsReadToItsEnd(t *testing.T) {
	for _, test := range []struct {
		name   string
		size   int64
		pieces []string
		want   string
		reads  int
	}{
		{"as large as it was", 5, []string{"Hello"}, "Hello", 1},
		{"in pieces", 5, []string{"Hel", "lo"}, "Hello", 2},
		{"grown before", 5, []string{"Hello, again"}, "Hello, again", 2},
		{"shrunk", 5, []string{"Hell"}, "Hell", 2},
		{"emptied", 5, nil, "", 1},
		{"of no known size", 0, []string{"Hello", ", again"}, "Hello, again", 3},
	} {
		in := &pieces{left: test.pieces}
		got, err := (&reader{maxBytes: 100}).readTo(nil, in, test.size)
		if err != nil || string(got) != test.want || in.reads != test.reads {
			t.Errorf("a file %s: read %q (%v) in %d reads, want %q in %d", test.name, got, err, in.reads, test.want, test.reads)
		}
	}
}

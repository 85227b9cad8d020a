package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// errArchive is an input that is compressed, and cannot be read to its end.
var errArchive = errors.New("the archive is damaged or cut short")

// zstdWindow is how far back a zstd archive may refer, which it takes in memory.
const zstdWindow = 32 << 20

// archives are told by the bytes that they begin with. What several of them joined make is one, too.
var archives = []struct {
	ext, magic string
	open       func(io.Reader) (io.Reader, error)
}{
	{".gz", "\x1f\x8b\x08", func(in io.Reader) (io.Reader, error) { return gzip.NewReader(in) }},
	{".zst", "\x28\xb5\x2f\xfd", func(in io.Reader) (io.Reader, error) {
		return zstd.NewReader(in, zstd.WithDecoderConcurrency(1), zstd.WithDecoderLowmem(true), zstd.WithDecoderMaxWindow(zstdWindow))
	}},
}

// An unpacker reads what an archive holds, or what is no archive as it stands.
type unpacker struct {
	in     io.Reader
	begun  bool
	packed bool
}

func (u *unpacker) Read(p []byte) (n int, err error) {
	if !u.begun {
		u.begun = true
		if n, err = u.begin(p); !u.packed {
			return n, err
		}
	}
	if n, err = u.in.Read(p); u.packed && err != nil && err != io.EOF {
		err = fmt.Errorf("%w: %w", errArchive, err)
	}
	return n, err
}

// begin reads on while what comes may become the beginning of an archive, and no longer: a stream may pause.
func (u *unpacker) begin(p []byte) (n int, err error) {
	for {
		more, err := u.in.Read(p[n:])
		n += more
		for _, a := range archives {
			if bytes.HasPrefix(p[:n], []byte(a.magic)) {
				u.packed = true
				u.in = opened(a.open(io.MultiReader(bytes.NewReader(bytes.Clone(p[:n])), u.in)))
				return 0, nil
			}
		}
		if err != nil || n == len(p) || !beginsArchive(p[:n]) {
			return n, err
		}
	}
}

func beginsArchive(head []byte) bool {
	for _, a := range archives {
		if len(head) < len(a.magic) && string(head) == a.magic[:len(head)] {
			return true
		}
	}
	return false
}

// opened reads from an archive; an error of opening it becomes one of reading.
func opened(in io.Reader, err error) io.Reader {
	if err != nil {
		return closed{err}
	}
	return in
}

// isArchive reports that a file's name ends as that of an archive.
func isArchive(name string) bool { return bare(name) != name }

// bare is a file's name without the extension of an archive.
func bare(name string) string {
	ext := filepath.Ext(name)
	for _, a := range archives {
		if strings.EqualFold(ext, a.ext) {
			return name[:len(name)-len(ext)]
		}
	}
	return name
}

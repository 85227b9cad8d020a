package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/term"

	"newsdek/parse"
)

func isTTY(f *os.File) bool { return term.IsTerminal(int(f.Fd())) }

// A reader reads articles: the flags that say how, shared by all commands that do.
type reader struct {
	encoding string
	zone     string
	maxBytes int64
	options  parse.Options
}

const defaultMaxBytes = 16 << 20

func (r *reader) addFlags(f *pflag.FlagSet) {
	f.StringVar(&r.encoding, "encoding", parse.Auto, "encoding of the input: "+strings.Join(parse.Encodings(), ", "))
	f.StringVar(&r.zone, "tz", parse.DefaultZone, "time `zone` in which the page's clocks run")
	r.maxBytes = defaultMaxBytes
	f.Var((*byteSize)(&r.maxBytes), "max-bytes", fmt.Sprintf("largest article, in `bytes`, or in K, M or G; none has more than %d lines that are not blank", parse.MaxLines))
}

// prepare checks the flags.
func (r *reader) prepare() error {
	usual := parse.UsualEncoding(r.encoding)
	if usual == "" {
		return usageError{unknown("encoding", []string{r.encoding}, parse.Encodings())}
	}
	r.encoding = usual
	if r.zone == "" || r.zone == "Local" {
		return usageError{fmt.Errorf("unknown time zone %q (example: %s)", r.zone, parse.DefaultZone)}
	}
	if r.zone != parse.DefaultZone {
		zone, err := time.LoadLocation(r.zone)
		if err != nil {
			return usageError{fmt.Errorf("unknown time zone %q (example: %s)", r.zone, parse.DefaultZone)}
		}
		r.options.Zone = zone
	}
	if r.maxBytes < 1 || r.maxBytes > 1<<40 {
		return usageError{errors.New("--max-bytes must be between 1 and 1099511627776")}
	}
	r.options.Encoding = r.encoding
	return nil
}

// readTo appends an article to buf, which is empty. A regular file that gives all of its size and no more,
// where there was room for more, is not asked again, unless it is an archive.
func (r *reader) readTo(buf []byte, file io.Reader, size int64) ([]byte, error) {
	in := unpacker{in: file}
	buf = slices.Grow(buf, int(min(max(size, 0), r.maxBytes))+bytes.MinRead)
	for int64(len(buf)) <= r.maxBytes {
		if len(buf) == cap(buf) {
			buf = slices.Grow(buf, len(buf))
		}
		room := buf[len(buf):min(int64(cap(buf)), r.maxBytes+1)]
		n, err := in.Read(room)
		buf = buf[:len(buf)+n]
		if err == nil && n > 0 && n < len(room) && int64(len(buf)) == size && !in.packed {
			return buf, nil
		}
		if err == io.EOF && int64(len(buf)) <= r.maxBytes {
			return buf, nil
		}
		if err != nil && err != io.EOF {
			return nil, err
		}
	}
	return nil, r.tooLarge()
}

// sizeOf is what a file says that it holds.
func sizeOf(in io.Reader) int64 {
	if f, ok := in.(*os.File); ok {
		if info, err := f.Stat(); err == nil {
			return sizeIn(info)
		}
	}
	return unknownSize
}

// largest is the most that can be read of an input.
func (r *reader) largest(in input) int64 {
	if in.size == unknownSize || in.size > r.maxBytes || isArchive(in.path) {
		return r.maxBytes
	}
	return in.size
}

func (r *reader) tooLarge() error {
	return &parse.Error{Line: 1, Column: 1, Err: fmt.Errorf("%w: more than %d bytes (--max-bytes)", parse.ErrTooLarge, r.maxBytes)}
}

// readInput reads an input into buf, which is empty.
func (r *reader) readInput(s *streams, buf []byte, in input) (data []byte, err error) {
	defer func() {
		if len(data) > keepBytes {
			r.limitMemory()
		}
	}()
	if in.path == "-" {
		return r.readTo(buf, s.in, sizeOf(s.in))
	}
	if in.size == unknownSize {
		var f *os.File
		if err = patiently(func() (err error) { f, err = os.Open(in.path); return err }); err != nil {
			return nil, err
		}
		defer f.Close()
		return r.readTo(buf, f, in.size)
	}
	err = patiently(func() error {
		f, err := openRegular(in.path)
		if err != nil {
			return err
		}
		defer f.Close()
		data, err = r.readTo(buf, f, in.size)
		return err
	})
	return data, err
}

// errTerminal is a call that would wait for somebody to type an article.
var errTerminal = usageError{errors.New("standard input is a terminal: name a FILE or pipe an article in; see newsdek --help")}

package text

import "errors"

// What an input can be that is no text.
var (
	ErrBinary   = errors.New("the input is binary, not text")
	ErrEncoding = errors.New("the input does not fit its encoding")
	ErrTooLarge = errors.New("the input is too large")
)

// A Fault is where an input stops being text.
type Fault struct {
	Offset int   // in bytes of the input
	Err    error // wraps one of these
}

func (f *Fault) Error() string { return f.Err.Error() }

func (f *Fault) Unwrap() error { return f.Err }

package parse

import (
	"errors"
	"fmt"
)

// What can be wrong with an input. Everything else that Parse does not understand is body.
var (
	ErrEmpty    = errors.New("the input is empty")
	ErrBinary   = errors.New("the input is binary, not text")
	ErrEncoding = errors.New("the input does not fit its encoding")
	ErrTooLarge = errors.New("the input is too large")
)

// Error says where an input stops being text.
type Error struct {
	Line   int   // 1-based
	Column int   // 1-based, in characters
	Offset int   // 0-based, in bytes of the original input
	Err    error // wraps one of the sentinels
}

func (e *Error) Error() string { return fmt.Sprintf("%d:%d: %v", e.Line, e.Column, e.Err) }

func (e *Error) Unwrap() error { return e.Err }

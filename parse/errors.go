package parse

import (
	"errors"
	"fmt"

	"newsdek/parse/internal/text"
)

// What can be wrong with an input. Everything else that Parse does not understand is body.
var (
	ErrEmpty    = errors.New("the input is empty")
	ErrBinary   = text.ErrBinary
	ErrEncoding = text.ErrEncoding
	ErrTooLarge = text.ErrTooLarge
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

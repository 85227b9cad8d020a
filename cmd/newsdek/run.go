package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"newsdek/format"
	"newsdek/parse"
)

// Exit statuses. The worst of all inputs wins, in the order usage, no article, findings.
const (
	exitDone      = 0
	exitFindings  = 1 // of check, or a warning under --strict
	exitUsage     = 2 // or an error of input or output
	exitNoArticle = 3
	exitInterrupt = 130
)

// Errors that say how the program ends. What they stand for was already told to the user.
var (
	errFindings    = errors.New("there are findings")
	errNoArticle   = errors.New("an input is no article")
	errFailed      = errors.New("an input could not be read")
	errInterrupted = errors.New("interrupted")
)

// A usageError is a call that makes no sense.
type usageError struct{ error }

// A streams holds what a command reads and writes.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// run is the program; it returns the exit status.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	root := newRoot(newStreams(in, out, errOut), args)
	shown := &keeper{Writer: root.OutOrStdout()}
	root.SetOut(shown)
	err := root.Execute()
	return status(cmp.Or(err, shown.err), errOut)
}

// status turns an error into an exit status, and tells the user what was not told yet.
func status(err error, errOut io.Writer) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errInterrupted):
		return exitInterrupt
	case errors.Is(err, syscall.EPIPE):
		return exitDone // nobody listens any more
	case errors.Is(err, errFailed):
		return exitUsage
	case errors.Is(err, errNoArticle):
		return exitNoArticle
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.As(err, &usage):
		fmt.Fprintf(errOut, "newsdek: %s\n", visible(err.Error()))
		return exitUsage
	}
	fmt.Fprintf(errOut, "newsdek: %s\n", visible(reason(err)))
	return exitUsage
}

// reason is an error's text without the name of the system call that failed.
func reason(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		return fmt.Sprintf("%s: %v", at.Path, at.Err)
	}
	return err.Error()
}

// worse returns the error that decides the exit status.
func worse(a, b error) error {
	for _, err := range []error{errInterrupted, errFailed, errNoArticle, errFindings} {
		if errors.Is(a, err) || errors.Is(b, err) {
			return err
		}
	}
	if a != nil {
		return a
	}
	return b
}

// report tells why an input named file gave no article, and returns the error for the exit status.
func (s *streams) report(file string, err error) error {
	if file == "" {
		file = "stdin"
	}
	var at *parse.Error
	if errors.As(err, &at) {
		fmt.Fprintf(s.err, "%s:%d:%d: error: %s (%s)\n", visible(file), at.Line, at.Column, visible(at.Err.Error()), errorCode(at))
		return errNoArticle
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		fmt.Fprintf(s.err, "newsdek: %s\n", visible(reason(err)))
	} else {
		fmt.Fprintf(s.err, "%s: error: %s (%s)\n", visible(file), visible(reason(err)), errorCode(err))
	}
	return errFailed
}

// errorCode names what makes an input no article.
func errorCode(err error) string {
	for _, c := range []struct {
		err  error
		code string
	}{
		{parse.ErrEmpty, "empty"},
		{parse.ErrBinary, "binary"},
		{parse.ErrEncoding, "undecodable"},
		{parse.ErrTooLarge, "too-large"},
		{format.ErrLayout, "layout"},
		{errNotJSON, "not-json"},
		{errNoText, "no-text"},
		{errArchive, "archive"},
	} {
		if errors.Is(err, c.err) {
			return c.code
		}
	}
	return "io"
}

// isTerminal reports that v is a terminal.
func isTerminal(v any) bool {
	f, ok := v.(*os.File)
	return ok && isTTY(f)
}

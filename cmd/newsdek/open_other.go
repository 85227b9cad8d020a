//go:build !unix

package main

import (
	"io"
	"os"
)

func openRegular(name string) (io.ReadCloser, error) { return os.Open(name) }

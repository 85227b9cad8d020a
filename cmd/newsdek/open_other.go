//go:build !unix

package main

import "os"

func openRegular(name string) (*os.File, error) { return os.Open(name) }

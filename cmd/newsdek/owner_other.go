//go:build !unix

package main

import (
	"io/fs"
	"os"
)

func keepOwner(*os.Root, string, fs.FileInfo) error { return nil }

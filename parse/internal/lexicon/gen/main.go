// Gen compiles the lexicon's text files into a Go table: go generate ./...
package main

import (
	"fmt"
	"os"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	table, err := generate(".")
	if err != nil {
		return err
	}
	return os.WriteFile("table.go", table, 0o644)
}

package main

import (
	"bytes"
	"os"
	"testing"
)

// The table is what the lists say.
func TestTable(t *testing.T) {
	want, err := generate("..")
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../table.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("the lists have changed since the table was made of them: go generate ./...")
	}
}

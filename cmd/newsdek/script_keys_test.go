package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

// scriptKeys is `keys file n`: a golden of n keys, each on a line.
func scriptKeys(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: keys file n")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	var b strings.Builder
	open, end := "", "\n"
	if strings.HasSuffix(args[0], ".json") {
		open, end = "{", ",\n"
	}
	b.WriteString(open)
	for i := range n - 1 {
		fmt.Fprintf(&b, "\"k%d\": %d%s", i, i, end)
	}
	b.WriteString("\"dek\": 0" + strings.Repeat("}", len(open)) + "\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(b.String()), 0o666))
}

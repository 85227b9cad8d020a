package parse

import (
	"strings"
	"testing"
	"time"
)

// Lines that each look like furniture and may go on in the next are not read again from each of them on.
func TestFurnitureOverAndOver(t *testing.T) {
	const lines, enough = 60_000, 4 * time.Second // of which it takes a tenth
	begun := time.Now()
	if _, err := Parse([]byte(strings.Repeat("Bu habere henüz yorum yapılmamış\n", lines)), Options{}); err != nil {
		t.Fatal(err)
	}
	if took := time.Since(begun); took > enough {
		t.Errorf("%d lines took %v", lines, took)
	}
}

package parse

import (
	"strings"
	"testing"
	"time"
)

// Lines that each look like furniture and may go on in the next, or like a sentence that only its place makes one of the
// story, are not read again from each of them on.
func TestLinesOverAndOver(t *testing.T) {
	const lines, enough = 60_000, 4 * time.Second // of which it takes a tenth
	for _, line := range []string{"Bu habere henüz yorum yapılmamış\n", "Bu haber 3 Mart 2012 tarihinde yayınlandı.\n"} {
		begun := time.Now()
		if _, err := Parse([]byte(strings.Repeat(line, lines)), Options{}); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(begun); took > enough {
			t.Errorf("%d lines took %v: %s", lines, took, line)
		}
	}
}

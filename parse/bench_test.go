package parse

import (
	"strings"
	"testing"
)

// BenchmarkParse reads ordinary and hostile pages of about the same size, each alone and in a Parser's memory.
func BenchmarkParse(b *testing.B) {
	const size = 3000
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	for _, page := range []struct{ name, text string }{
		{"ordinary", storyTop + fill(storyBody)},
		{"wrapped", storyTop + fill("The harbour master says that the boat needs a new engine, and\nthat the islanders are to row until then.\n\n")},
		{"blank lines", "x" + fill("\n")},
		{"one line", fill("aAaA")},
		{"short lines", fill("Ferry\n")},
		{"footers", fill("Güncelleme Tarihi: 27 Kasım 2015, 09:44\n")},
		{"twins", fill("Ferry sails again\n\nFerry sails again\n\n")},
		{"misread", storyTop + fill("Ýki günde yaðmur yaðdý, sel oldu.\n\n")},
		{"invalid bytes", "x" + fill("\xfd\xfe\x81 ")},
	} {
		data := []byte(page.text)
		bench := func(name string, parse func([]byte, Options) (*Article, error)) {
			b.Run(page.name+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					if _, err := parse(data, Options{}); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
		bench("alone", Parse)
		bench("in a Parser", new(Parser).Parse)
	}
}

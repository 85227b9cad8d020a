package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
)

// pages are ordinary and hostile articles of about the same size.
func pages() map[string]string {
	const size = 3000
	fill := func(s string) string { return strings.Repeat(s, size/len(s)) }
	return map[string]string{
		"ordinary":      story(1) + fill("The harbour master says that the boat needs a new engine.\n\n"),
		"blank lines":   "x" + fill("\n"),
		"one line":      fill("aAaA"),
		"footers":       fill("Güncelleme Tarihi: 27 Kasım 2015, 09:44\n"),
		"twins":         fill("Ferry sails again\n\nFerry sails again\n\n"),
		"invalid bytes": "x" + fill("\xfd\xfe\x81 "),
	}
}

func BenchmarkFiles(b *testing.B) {
	for name, page := range pages() {
		b.Run(name, func(b *testing.B) {
			const files = 200
			dir := b.TempDir()
			for i := range files {
				put(b, filepath.Join(dir, fmt.Sprint(i)+".txt"), page)
			}
			b.SetBytes(int64(files * len(page)))
			b.ReportAllocs()
			for b.Loop() {
				if status := run([]string{"-o", "jsonl", dir}, nil, io.Discard, io.Discard); status != exitDone {
					b.Fatal(status)
				}
			}
		})
	}
}

func BenchmarkRecords(b *testing.B) {
	for name, page := range pages() {
		b.Run(name, func(b *testing.B) {
			const records = 200
			text, err := json.Marshal(page)
			if err != nil {
				b.Fatal(err)
			}
			in := strings.Repeat(fmt.Sprintf("{\"id\":1,\"text\":%s}\n", text), records)
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				if status := run([]string{"-i", "jsonl", "-o", "jsonl"}, strings.NewReader(in), io.Discard, io.Discard); status != exitDone {
					b.Fatal(status)
				}
			}
		})
	}
}

func BenchmarkSplit(b *testing.B) {
	for name, page := range pages() {
		b.Run(name, func(b *testing.B) {
			text, _ := json.Marshal(page)
			line := fmt.Appendf(nil, `{"id":1,"text":%s}`, text)
			var s splitter
			b.SetBytes(int64(len(line)))
			b.ReportAllocs()
			for b.Loop() {
				if err := s.split(line, "text"); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

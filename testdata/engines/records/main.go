// Records writes as many lines as it is told to: what newsdek meets in a stream, good and bad, in an order that is
// always the same.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

var months = []string{"Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: records NUMBER")
		os.Exit(2)
	}
	n, err := strconv.Atoi(os.Args[1])
	out := bufio.NewWriter(os.Stdout)
	for i := range n {
		fmt.Fprintf(out, "%s\n", record(i))
	}
	if flushed := out.Flush(); err != nil || flushed != nil {
		fmt.Fprintln(os.Stderr, "records:", err, flushed)
		os.Exit(2)
	}
}

// record is one line. Of a thousand, about 967 are articles, one of them with a megabyte of text and ten in letters of
// windows-1254; the others fail.
func record(i int) string {
	switch i % 1000 {
	case 11, 311, 611:
		return fmt.Sprintf(`{"id":%d,"text":""}`, i)
	case 12, 412:
		return fmt.Sprintf(`{"id":%d,"page":"The text stands under another key."}`, i)
	case 13, 513:
		return fmt.Sprintf(`{"id":%d,"text":"Ferry %d is cut`, i, i)
	case 14:
		return ""
	case 15:
		return fmt.Sprintf(`{"id":%d,"text":"a\u0000\u0001b"}`, i)
	case 500:
		return story(i, strings.Repeat("The harbour master counts his boats, and there are as many as on the day before. ", 1<<20/81), "ş")
	}
	if i%100 == 50 {
		return story(i, "", "\xfe")
	}
	if i%41 == 0 {
		return fmt.Sprintf("no object %d\ttab, \"quote\" and ünlem", i)
	}
	return story(i, "", "ş")
}

func story(i int, more, letter string) string {
	body := ""
	for k := range 5 + i%9 {
		body += fmt.Sprintf(`\n\nOn day %d the crew of ferry %d painted another cabin, and the passengers, who had waited since spring, `+
			`took the bus around the bay. The mayor promised a bridge, as every mayor had done before him.`, k+1, i)
	}
	return fmt.Sprintf(`{"id":%d,"url":"https://example.org/%[1]d","text":"Ferry %[1]d sails again\n\nThe boat had been under repair since March.`+
		`\n\nFerry %[1]d sails again\n\nWorld Bulletin / News Desk%s\n\nG%sne%[3]s wrote: %s\n\nGüncelleme Tarihi: %d %s %d, %02d:%02d"}`,
		i, body, letter, more, 1+i%28, months[i/3%12], 2010+i/500%12, i%24, i%60)
}

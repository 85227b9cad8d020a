package format_test

import (
	"fmt"
	"os"

	"newsdek/format"
	"newsdek/parse"
)

func ExampleFormat_NewEncoder() {
	page := `Ferry to Kuzuada sails again

The boat had been under repair since March.

Ferry to Kuzuada sails again

World Bulletin / News Desk

The *only* ferry to Kuzuada left its pier on Monday.

Güncelleme Tarihi: 27 Kasım 2015, 09:44
`
	article, err := parse.Parse([]byte(page), parse.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	markdown, err := format.Named("md")
	if err != nil {
		fmt.Println(err)
		return
	}
	record := format.NewRecord(article, "", format.Options{})
	if err := markdown.NewEncoder(os.Stdout).Encode(record); err != nil {
		fmt.Println(err)
	}
	// Output:
	// ---
	// title: Ferry to Kuzuada sails again
	// description: The boat had been under repair since March.
	// lastmod: "2015-11-27T09:44:00+02:00"
	// author: World Bulletin / News Desk
	// ---
	//
	// The \*only\* ferry to Kuzuada left its pier on Monday.
}

func ExampleNamed() {
	_, err := format.Named("xml")
	fmt.Println(err)
	// Output:
	// unknown format "xml" (known: json, jsonl, yaml, csv, tsv, md, jsonld, ninjs, text)
}

package page_test

import (
	"fmt"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/page"
	"newsdek/parse/internal/text"
)

func ExampleReading() {
	const input = `Ferry to Kuzuada sails again

The boat had been under repair since March and the islanders had rowed

Ferry to Kuzuada sails again

World Bulletin / News Desk

The only ferry to the island of Kuzuada left its pier on Monday with forty passengers and a piano.
`
	var s text.Source
	if err := s.Read([]byte(input), text.Auto); err != nil {
		fmt.Println(err)
		return
	}
	var r page.Reading
	r.Read(s.Lines, mention.IstanbulZone())
	for i, u := range r.Units {
		switch r.Roles[i] {
		case page.Headline:
			fmt.Println("headline:", u.Text)
		case page.Dek:
			fmt.Println("dek:", u.Text)
		}
	}
	// Output:
	// headline: Ferry to Kuzuada sails again
	// dek: The boat had been under repair since March and the islanders had rowed
}

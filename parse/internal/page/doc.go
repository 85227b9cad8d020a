// Package page knows what each line of a page is: its headline, that headline again, the dek, a date, a paragraph, what
// stands around a story.
//
// It takes the clean lines of a page, and the zone of its clocks, and gives a [Reading]: units, each of one line or of
// several that were wrapped, and for each of them a role and, in words, why; which of them hold the headline, the dek
// and the byline; and what its dates date. The roles are those of the cheapest reading of the page as a whole:
//
//  1. lines that were wrapped are joined to units, and what each mentions is looked up;
//  2. what can be seen of a unit, and of its place, are its features, a bit each;
//  3. layouts are the orders in which pages have their parts, in rows;
//  4. costs say what speaks for and against a unit's being a part, by its features;
//  5. the decoder finds the cheapest way through all rows at once, for each text that may be the headline.
//
// A new layout or a new cost is a row of a table, such as these: a page that opens with its headline, has a dek perhaps
// and dates below, not tight, and then its byline, tight; and what a unit costs as a paragraph that is known furniture.
//
//	{"H // D? // T+ / B // body", 0},
//	{inStory, partY, isBar, 0, 13, "page furniture"},
//
// What a place that is missing costs, one more of a part, or a part for which a row has no place, is in the tables of
// steps and strays. How much dearer another role would be is a unit's margin; see [Reading.Margin].
//
// A reading is reused for the next page, in the same memory:
//
//	var r page.Reading
//	r.Read(source.Lines, zone)
//	for i, u := range r.Units {
//		if r.Roles[i] == page.Headline {
//			fmt.Println(u.Text)
//		}
//	}
//
// It does not know the bytes of the input, nor what an article makes of its page: fields, their spans and the warnings
// are package parse's.
package page

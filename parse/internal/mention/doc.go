// Package mention knows what a line mentions: dates with their labels, credits, names, places, page furniture, words
// that stand together without a space. It takes one line, clean, and the facts of it; it knows of no other line, so
// what the line is on its page is nothing to it.
//
//	s := "Giriş: 27 Kasım 2015, 09:44"
//	beside, stamps := mention.ReadStamps(s, facts)        // no name beside it, one stamp
//	m, err := stamps[0].Date.Resolve(mention.IstanbulZone()) // 2015-11-27T09:44:00+02:00
//
// A mention is all of the line: a [Stamp] stands alone but for who signs and a section, a [Credit] alone. Where there is
// prose around them they are not found, because prose mentions dates and names, too. Parts are extents of the line, and
// nothing is copied.
//
// A [Date] is what stands written, in any order and with any marks, not yet whether there is such a day. [Date.Resolve]
// finds the [Moment] that it means in a zone, with what had to be decided: clocks that showed an hour twice, or never,
// and a weekday that the day did not fall on. It fails where there is no such day; a date is right or none, never a
// guess. Package monday and the history of Istanbul's clocks are used here alone.
//
// What names are stands in package lexicon; how they stand beside each other is known here.
package mention

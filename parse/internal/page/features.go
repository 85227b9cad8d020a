package page

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// features are what can be seen of a unit, a bit each.
type features uint64

// Of the unit's own text.
const (
	isPlain         features = 1 << iota // looks like nothing but text
	endsInStop                           // and not in an abbreviation's
	endsAsText                           // in any mark that ends a sentence
	endsOpen                             // in a colon or a comma
	isNarrow                             // less than 30 characters
	isShort                              // less than 60
	isProse                              // 80 or more
	isWide                               // 130 or more
	isVeryWide                           // 250 or more
	isWord                               // one word
	isTwoWords                           // two words
	isShouted                            // in capitals
	startsSmallCase                      // with a small letter
	hasBullet                            // opens with a list mark
	isField                              // a word and a colon, and what follows
	isName                               // like a person's name, or several
	isPerson                             // a name that begins as persons' do
	isFigures                            // numbers, marks and addresses more than words
	startsOdd                            // with a mark, as code and lists of values do
	hasStamp                             // holds dates and nothing else
	hasClockTime                         // it has a time of day
	isDay                                // a day alone, above all text of the page
	hasPublished                         // behind a label for publication
	hasUpdated                           // behind a label for updates
	isLater                              // than the page's next date
	isCredit                             // by its words
	isLabelled                           // a credit or a section behind its label
	isNameless                           // a label and no name
	hasSource                            // names an agency, an outlet or a desk
	isOutlet                             // an outlet's name
	isSectionName                        // a section's name
	isPlace                              // a place
	opensWithPlace                       // as agencies' paragraphs do
	isBar                                // known furniture
	isEnd                                // known to stand below stories
	isReport                             // tells as first paragraphs do: see echoes
	overPlaced                           // the text right below opens with its place
)

// Of its place.
const (
	isFirst      features = 1 << (37 + iota) // text of the page
	isTop                                    // unit of the page
	overProse                                // a paragraph stands right below
	overText                                 // a sentence stands right below
	overHeader                               // a date, a credit or furniture does
	overDate                                 // a date does
	isShorter                                // than the text right below, clearly
	isTight                                  // no blank line above, though the page has some
	isApart                                  // a blank line above and below, where the page has lines without
	amongShort                               // the texts around are short, too, and no sentences
	lacksBody                                // no paragraph follows
	isPaired                                 // the unit above or below says the same
	belowBar                                 // furniture stands right above
	belowOpen                                // a text above breaks off in a colon or a comma, or dates or a list stand below one that does
	belowMenu                                // two narrow lines above, and no sentences
	isTwice                                  // stands again on the page
	isEchoed                                 // the rest of the page says its words again, at least half of them
	isWellEchoed                             // most of them
	besideTeaser                             // in a box below the label of a teaser, or above a link
	inMenu                                   // several lines above and below are short, too, and no sentences
	belowProse                               // a paragraph stands somewhere above
	isStopless                               // as all texts below are, down to the end of the page
	isLast                                   // unit of the page
	overMenu                                 // furniture stands between it and the next paragraph, as long as a menu
	isHeading                                // marked as one by who made text of the page
)

// Under a hypothesis of what the headline is.
const (
	isHead   features = 1 << (62 + iota) // one of its occurrences
	isOrigin                             // the first of them
)

const (
	narrowWidth = 30
	wideWidth   = 130
	veryWide    = 250
	hugeWidth   = 500
)

// when is the feature where it is seen, and nothing otherwise.
func (f features) when(seen bool) features {
	if seen {
		return f
	}
	return 0
}

// observed are the features of the unit's own text. They are kept with the details of a line that may stand on other
// pages, too; its looks change with these alone.
func (u *Unit) observed() features {
	if u.details == &noDetails {
		return u.features()
	}
	if u.details.features == 0 {
		u.details.features = u.features()
	}
	return u.details.features
}

// features are those that observed keeps.
func (u *Unit) features() features {
	f := u.textFeatures()
	switch {
	case u.looks&stampLook != 0:
		return f | u.stampFeatures()
	case u.prose() && u.looks == 0: // which is no line, but tickers may be as wide
		return f | isFigures.when(f&(isWide|endsAsText) == 0 && u.Facts&text.Digit != 0 && moreFigures(u.Text))
	}
	f |= u.lookFeatures() | u.lineFeatures()
	return f | isPerson.when(f&isName != 0 && u.givenNamed())
}

// textFeatures are those of any text.
func (u *Unit) textFeatures() features {
	return isPlain.when(u.plain() && text.HasLetters(u.Text, 1)) |
		isNarrow.when(u.width < narrowWidth) |
		isShort.when(u.width < shortWidth) |
		isProse.when(u.prose()) |
		isWide.when(u.width >= wideWidth) |
		isVeryWide.when(u.width >= veryWide) |
		endsAsText.when(text.Terminated(u.Text) || u.signedEnd()) |
		endsInStop.when(text.EndsSentence(u.Text)) |
		endsOpen.when(isOpen(u.Text[len(u.Text)-1])) |
		startsSmallCase.when(text.StartsSmall(u.Text)) |
		startsOdd.when(isOdd(u.Text[0])) |
		opensWithPlace.when(u.mayOpenWithPlace() && mention.Dateline(u.Text, false) > 0)
}

// isOpen reports that more follows behind the byte.
func isOpen(b byte) bool {
	switch b {
	case ':', ',', '-', '/', '|', '>':
		return true
	}
	return false
}

// isOdd reports that code and lists of values begin with the byte, and text does not.
func isOdd(b byte) bool {
	switch b {
	case '[', ']', '<', '>', '{', '}', '|', '/', '\\', '=', '+', '*', '~', '^', '_', '#', '@', '$', '%', '&':
		return true
	}
	return false
}

// stampFeatures are those of dates.
func (u *Unit) stampFeatures() features {
	return hasStamp |
		hasClockTime.when(u.stamps[0].Date.HasClock) |
		hasPublished.when(u.hasLabel(lexicon.PublishedLabel)) |
		hasUpdated.when(u.hasLabel(lexicon.UpdatedLabel)) |
		hasBullet.when(mention.Bullet(u.Text) > 0)
}

// lookFeatures are those that were found when the unit was looked at.
func (u *Unit) lookFeatures() features {
	return isCredit.when(u.looks&creditLook != 0) |
		isLabelled.when(u.credit.Labelled || !u.Section.Empty() && u.looks&creditLook == 0) |
		isNameless.when(u.credit.Nameless()) |
		hasSource.when(!u.credit.Source.Empty() || !u.credit.Desk.Empty()) |
		isOutlet.when(u.looks&outletLook != 0) |
		isSectionName.when(u.looks&sectionLook != 0) |
		isPlace.when(u.looks&cityLook != 0) |
		isBar.when(u.looks&barLook != 0) |
		isEnd.when(u.looks&endLook != 0)
}

// lineFeatures are those of lines that are neither prose nor dates.
func (u *Unit) lineFeatures() features {
	return isWord.when(strings.IndexByte(u.Text, ' ') < 0) |
		isTwoWords.when(twoWords(u.Text)) |
		isShouted.when(text.Shouted(u.Text)) |
		hasBullet.when(mention.Bullet(u.Text) > 0) |
		isField.when(u.fieldLike()) |
		isFigures.when(u.looks&outletLook == 0 && figures(u.Text)) |
		isName.when(u.namesPersons())
}

// twoWords reports that s is two words, perhaps with & between.
func twoWords(s string) bool {
	spaces := strings.Count(s, " ")
	return spaces == 1 || spaces == 2 && strings.Contains(s, " & ")
}

// mayOpenWithPlace reports that there is a mark as behind places that open a paragraph.
func (u *Unit) mayOpenWithPlace() bool {
	return u.Facts&(text.Colon|text.Divider|text.Bracket) != 0 ||
		u.Facts&text.Joint != 0 && strings.IndexByte(u.Text[:min(len(u.Text), mention.MaxPlace)], '/') > 0
}

// hasLabel reports that one of the unit's dates stands behind a label of that kind.
func (u *Unit) hasLabel(kind lexicon.Label) bool {
	return slices.ContainsFunc(u.stamps, func(s mention.Stamp) bool { return s.Kind == kind })
}

// tagLine reports that s holds hashtags and nothing else.
func tagLine(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if word[0] != '#' {
			return false
		}
	}
	return true
}

// figures reports that a short line is made of numbers, marks and addresses more than of words, as tickers, pagers and
// the weather are, or is a name that software gives.
func figures(s string) bool {
	return moreFigures(s) || holdsAddress(s) || strings.IndexByte(s, '_') >= 0 && strings.IndexByte(s, ' ') < 0
}

// moreFigures reports that a line has at least half as many numbers and marks as letters.
func moreFigures(s string) bool {
	letters, others := 0, 0
	for _, r := range s {
		switch {
		case text.IsLetter(r):
			letters++
		case r != ' ':
			others++
		}
	}
	return others*2 >= letters
}

// endsInAddress reports that the last word of s is an address.
func endsInAddress(s string) bool { return holdsAddress(s[strings.LastIndexByte(s, ' ')+1:]) }

// holdsAddress reports that s sends its reader to a site.
func holdsAddress(s string) bool { return strings.Contains(s, "://") || strings.Contains(s, ".com") }

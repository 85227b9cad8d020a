package page

import "math/bits"

// A cost is what it takes, or gives, to read a unit as a part of the page: where it applies, what the unit must show
// and what it must not.
type cost struct {
	zones zoneSet
	part  part
	needs features // all of them
	lacks features // none of them
	cost  int32
	why   string
}

// fits reports that the row is about a unit with the features.
func (c *cost) fits(f features) bool { return f&c.needs == c.needs && f&c.lacks == 0 }

type zoneSet uint8

// first is the first zone of a set that has one.
func (s zoneSet) first() int { return bits.TrailingZeros8(uint8(s)) }

const (
	inAbove zoneSet = 1 << iota
	inBelow
	inStory
	inFoot
	inEnded
	inTail   = inFoot | inEnded
	inHeader = inAbove | inBelow
	anywhere = inHeader | inStory | inTail
)

// openings say which units a part is open to; a part that no row opens is closed to a unit.
var openings = []cost{
	{anywhere, partH, isPlain, 0, 4, "a text"},
	{anywhere, partH, isCredit, isNameless, 19, "a text like a credit"},
	{anywhere, partH, isSectionName, isPlain, 12, "a text like a section's name"},
	{anywhere, partR, isHead, 0, -4, "the headline again"},
	{anywhere, partD, isPlain, 0, 0, "a text"},
	{anywhere, partB, isCredit, 0, -2, "a credit"},
	{inHeader, partB, isName | isPlain, 0, 6, "a name"},
	{inFoot, partB, isPerson | isPlain | isLast, endsAsText | amongShort, 0, "a person's name at the end"},
	{inFoot, partB, isPerson | isPlain | overHeader, endsAsText | amongShort, 0, "a person's name above furniture"},
	{inBelow, partB, isPlain | hasBullet | isNarrow, endsAsText | isField | isFigures | belowOpen, -1, "an entry among the page's details"},
	{inBelow, partB, isPlain | isWord | isShouted | overDate, endsAsText, 5, "a word in capitals above a date"},
	{inBelow, partS, isPlain | hasBullet | isNarrow, endsAsText | belowOpen | isName, 4, "an entry among the page's details"},
	{anywhere, partT, hasStamp, 0, -1, "a date"},
	{inAbove, partC, hasStamp, hasPublished | hasUpdated, -1, "a date that may be the page's clock"},
	{anywhere, partS, isSectionName, 0, 0, "the name of a section"},
	{inAbove, partA, isPlain | isNarrow, endsAsText, 6, "a short line where sections stand"},
	{anywhere, partN, isOutlet, 0, 1, "the outlet's name"},
	{inBelow, partP, isPlace, belowOpen, -11, "a place alone"},
	{inBelow, partP, isPlain | isWord | isNarrow, endsAsText | belowOpen, -1, "a word where places stand"},
	{inAbove, partP, isPlace | isTop | overProse, 0, -2, "a place on top of the page"},
	{inStory, partY, 0, 0, 0, "a paragraph"},
	{inStory | inTail, partO, isPlain, 0, 7, "another story's headline"},
	{anywhere, partX, isBar, 0, 0, "page furniture"},
	{anywhere, partX, isEnd, 0, -3, "page furniture"},
	{inAbove, partX, isPaired, isTwice | isEchoed, 0, "says the same twice, and the story none of it"},
	{anywhere, partX, isFigures, hasStamp, 4, "figures"},
	{inHeader | inTail, partV, 0, 0, 3, "beside the story"},
}

// costs are what is for or against a part.
var costs = []cost{
	{anywhere, partH, isPaired, isTwice | isEchoed, 30, "says the same twice, and the story none of it"},
	{inHeader, partD, isTight | isProse | overProse, isVeryWide, -4, "right below another line"},
	{inBelow, partD, isProse | overText, endsAsText | overProse, -8, "wide and no sentence, above one"},
	{inHeader, partD, belowBar | overProse | endsAsText, 0, 4, "between furniture and a paragraph"},
	{inBelow, partD, isProse | endsInStop | overHeader, overDate | isTwice | isPaired, 4, "a paragraph above furniture"},
	{inHeader, partX, isEnd | isSectionName, 0, 8, "a section's name"},
	{inAbove, partV, lacksBody, 0, 21, "no paragraph follows"},
	{inAbove, partV, startsOdd, 0, 4, "begins with a mark"},
	{inHeader, partD, isTwoWords, isName, 6, "two words"},
	{inAbove, partV, isEchoed, 0, 16, "the story says it again"},
	{anywhere, partH, isEchoed, isHead, -4, "the story says it again"},
	{anywhere, partH, besideTeaser | isTwice, isEchoed, 60, "in another story's box"},
	{inAbove, partV, belowMenu, 0, -2, "below a menu"},
	{inAbove, partV, isHeading | overDate, 0, 30, "marked as a heading, and a date below"},
	{inAbove, partV, isPlain | overDate, isNarrow | endsAsText, 12, "a text, and a date below"},
	{anywhere, partR, endsInStop, 0, 17, "ends in a stop"},
	{inStory, partO, besideTeaser, isWide, -14, "beside the label of a teaser"},
	{inAbove, partA, overHeader, 0, -3, "a date, a credit or furniture below"},
	{anywhere, partT, belowOpen, 0, 20, "the line above introduces it"},
	{inStory, partY, belowOpen, 0, -7, "the line above introduces it"},
	{inTail, partO, belowOpen, 0, 4, "the line above introduces it"},
	{anywhere, partS, isLabelled, 0, -16, "behind its label"},
	{inEnded, partT, hasStamp, hasPublished | hasUpdated, 10, "no label"},
	{inAbove, partV, isPlain | isFirst, isNarrow | endsAsText, 4, "the first text"},
	{anywhere, partH, isHead | endsInStop, 0, -8, "ends in a stop"},
	{inAbove, partS, inMenu, 0, 3, "in a menu"},
	{inStory, partY, isLast | belowProse, isShort | endsAsText | startsSmallCase, -5, "the last line, cut off"},
	{inAbove, partA, isWord, 0, -2, "one word"},
	{inStory, partY, isStopless | belowProse, isShort, 12, "no text below ends in a stop"},
	{inTail, partO, isStopless | belowProse, 0, -3, "no text below ends in a stop"},
	{inAbove, partC, isDay, 0, -16, "a day on top of the page"},
	{inStory, partY, isFirst | overProse | endsAsText, endsInStop | endsOpen | isWide, 5, "the first text, and no sentence that tells"},
	{inHeader, partD, isTwice | isProse, isHead, -6, "a paragraph that stands again"},
	{inHeader, partD, isPaired | endsAsText, isHead, -6, "a sentence beside its twin"},
	{inHeader, partD, overPlaced, 0, -12, "what follows opens with its place, as stories do"},
	{inHeader, partD, isReport, 0, 9, "tells as first paragraphs do"},
	{anywhere, partD, isWellEchoed, 0, -8, "the story says nearly all of it again"},
	{inStory, partY, isEchoed, 0, 2, "the story says it again"},
	{anywhere, partH, isFigures, 0, 10, "figures"},
	{anywhere, partP, startsSmallCase, 0, -3, "begins small"},
	{inHeader, partD, isFigures, 0, 12, "figures"},
	{inStory, partY, isFigures, 0, 2, "figures"},
	{inStory, partY, isFigures | isTop, isPlain, 8, "figures on top"},
	{anywhere, partH, isHead, 0, -5, "stands again"},
	{anywhere, partH, isOrigin, 0, -6, "stands here first"},
	{anywhere, partH, isFirst, 0, -4, "the first text"},
	{anywhere, partH, overProse, 0, -2, "a paragraph below"},
	{anywhere, partH, overHeader, 0, -2, "a date, a credit or furniture below"},
	{anywhere, partH, isShouted, 0, -4, "in capitals"},
	{anywhere, partH, isNarrow, isHead, 1, "narrow"},
	{anywhere, partH, isTight, 0, 5, "tight below another line"},
	{anywhere, partH, isTight | belowBar | overProse, 0, -5, "between furniture and a paragraph"},
	{anywhere, partH, isApart, 0, -6, "alone"},
	{anywhere, partH, endsInStop, 0, 21, "ends in a stop"},
	{anywhere, partH, isFirst | overProse | endsInStop | isShouted, isProse, -16, "in capitals"},
	{anywhere, partH, endsOpen, 0, 23, "ends in a colon or comma"},
	{anywhere, partH, isWide, isHead, 8, "wide for a headline"},
	{anywhere, partH, isVeryWide, 0, 14, "too wide for a headline"},
	{anywhere, partH, isProse | isTwice, 0, 14, "a paragraph twice"},
	{anywhere, partH, isProse | endsAsText, isHead | endsInStop, 12, "like a paragraph"},
	{anywhere, partH, isWord, isHead, 19, "one word"},
	{anywhere, partH, isTwoWords, isHead, 9, "two words"},
	{anywhere, partH, isField, 0, -6, "a value behind its name"},
	{anywhere, partH, amongShort, isHead, 1, "among short lines"},
	{inStory | inTail, partR, 0, 0, 11, "far from the first"},
	{anywhere, partD, isProse | endsInStop, 0, -1, "like a paragraph"},
	{anywhere, partD, isVeryWide, 0, 7, "wide for a dek"},
	{anywhere, partD, isNarrow, 0, 1, "narrow for a dek"},
	{anywhere, partD, isWord, 0, 11, "one word"},
	{anywhere, partD, opensWithPlace, 0, 16, "opens with its place, as paragraphs do"},
	{anywhere, partD, isShorter, 0, -2, "shorter than what follows"},
	{anywhere, partD, isHead, 0, 19, "the headline"},
	{anywhere, partD, isTwice, isHead, 4, "stands again"},
	{anywhere, partB, isLabelled, isNameless, -8, "behind its label"},
	{anywhere, partB, hasSource, 0, -7, "names an outlet, an agency or a desk"},
	{anywhere, partB, isSectionName, 0, 16, "a section's name, too"},
	{anywhere, partB, isNameless, 0, -19, "no name behind the label"},
	{inHeader, partB, isPerson, 0, -20, "begins with a given name"},
	{inHeader, partB, isName | overProse, 0, -5, "a paragraph below"},
	{inHeader, partB, overText, 0, -2, "the story below"},
	{inStory, partB, 0, 0, 23, "inside the story"},
	{anywhere, partT, hasUpdated, 0, -1, "behind its label"},
	{anywhere, partT, hasClockTime, 0, -3, "has a time of day"},
	{inStory, partT, 0, 0, 25, "inside the story"},
	{anywhere, partT, isLater, hasUpdated | hasPublished, 10, "later than the next date"},
	{inAbove, partC, isLater, 0, -4, "later than the next date"},
	{inTail | inStory, partS, 0, 0, 10, "below the header"},
	{inAbove, partN, isTop, 0, -5, "on top of the page"},
	{inAbove, partB, 0, 0, 6, "above the headline"},
	{inAbove, partB, isOutlet, 0, 11, "an outlet above the headline"},
	{inHeader, partB, isApart, 0, 7, "alone"},
	{inHeader, partD, overProse, 0, 1, "a paragraph below"},
	{inHeader, partD, endsInStop | isWide | isApart, 0, 3, "a wide sentence that stands alone"},
	{inHeader, partD, isProse | overDate, 0, -4, "a date below"},
	{inHeader, partD, endsOpen, 0, 7, "ends in a colon or comma"},
	{inHeader, partD, startsSmallCase, 0, -4, "begins small"},
	{inStory, partY, belowBar, 0, 3, "page furniture above"},
	{inStory, partY, isFirst, 0, 6, "the first text"},
	{inStory, partY, isFirst | overProse, endsAsText | isWide | isShort | endsOpen, 5, "the first text, and no sentence"},
	{inStory, partY, amongShort, endsAsText, -4, "among short lines"},
	{inTail, partV, lacksBody, endsInStop, -10, "below all paragraphs"},
	{inAbove, partS, amongShort, 0, -4, "among short lines"},
	{inBelow, partS, 0, 0, 2, "below the headline"},
	{inAbove, partS, 0, amongShort | belowMenu, -4, "alone above a wide line"},
	{inHeader, partS, hasBullet, 0, -10, "a list's entry"},
	{inHeader, partS, overDate, 0, -8, "a date below"},
	{inStory, partY, isBar, 0, 13, "page furniture"},
	{inStory, partY, isEnd, isBar, 12, "page furniture"},
	{inStory, partY, hasStamp, 0, 9, "a date"},
	{inStory, partY, hasUpdated, 0, 13, "a labelled date"},
	{inStory, partY, isCredit, 0, 5, "a credit"},
	{inStory, partY, isHead, 0, 15, "the headline"},
	{inStory, partY, isPaired, isTwice, 12, "says the same twice"},
	{inStory, partY, isPaired, 0, 3, "says what its neighbour says"},
	{inStory, partY, isShort, endsAsText, 6, "short, and no sentence"},
	{inStory, partY, besideTeaser | isPlain, endsAsText, 7, "beside the label of a teaser"},
	{inStory, partX, 0, 0, 11, "inside the story"},
	{inStory, partX, belowBar, 0, -9, "page furniture above"},
	{inStory, partO, 0, 0, 13, "inside the story"},
	{anywhere, partO, isPaired, 0, -15, "given twice"},
	{anywhere, partO, endsInStop, 0, 17, "a sentence"},
	{inFoot, partO, isProse | endsAsText | belowBar, endsInStop, 8, "a sentence below furniture"},
	{inEnded, partO, 0, 0, -7, "below the end of the story"},
	{inBelow, partV, 0, 0, 5, "below the headline"},
	{anywhere, partV, isProse, 0, 12, "prose"},
	{anywhere, partV, endsInStop, 0, 11, "a sentence"},
	{anywhere, partV, hasStamp, 0, 2, "a date"},
	{anywhere, partV, isCredit, 0, 3, "a credit"},
	{inFoot, partV, 0, 0, 11, "below the story"},
	{inHeader, partH, isTwice, 0, -19, "stands again"},
	{inHeader, partT, isShorter, 0, -7, "shorter than what follows"},
	{inAbove, partA, isFirst, 0, -2, "the first text"},
	{inBelow, partV, endsOpen, 0, -3, "ends in the middle"},
	{inBelow, partV, isPaired, isProse, -5, "says what its neighbour says, as captions do"},
	{inBelow, partX, isSectionName, 0, 7, "a section's name"},
	{inStory, partY, isField, isBar, -3, "a value behind its name"},
	{anywhere, partH, isHeading, 0, -38, "marked as a heading"},
	{anywhere, partH, isSectionName, 0, 25, "a section's name"},
	{anywhere, partH, isName | isTwoWords, 0, 7, "a name"},
	{anywhere, partH, isPerson | isTwoWords, isHeading, 30, "a person's name"},
	{anywhere, partH, isPerson, isHeading | isFirst | isEchoed, 30, "a person's name below other texts"},
	{anywhere, partH, isPlace, 0, 45, "a place alone"},
	{anywhere, partH, opensWithPlace | isProse | endsAsText, 0, 30, "opens with its place, as paragraphs do"},
	{anywhere, partH, overMenu, 0, 12, "a menu between it and the story"},
}

// stray is what a part costs where no row has a place for it.
var stray = [parts]int32{partH: closed, partD: closed, partA: closed, partY: closed, partR: 4, partB: 15, partT: 7, partC: 8, partS: 6, partN: closed, partP: 13, partO: closed}

// The steps from one unit to the next.
const (
	missing = iota
	wrongGap
	again
	toFoot
	fromFoot
	fromEnded
	noBody
)

// steps are what the ways through the page cost.
var steps = [...]struct {
	cost int32
	what string
}{
	missing:   {9, "a place that is not there"},
	wrongGap:  {2, "a blank line too many or too few"},
	again:     {14, "one more of what may come again"},
	toFoot:    {4, "from the body to its foot"},
	fromFoot:  {27, "from the foot back into the body"},
	fromEnded: {18, "from below what ends the story back into the body"},
	noBody:    {14, "a page that has a header alone"},
}

const closed = 1 << 24

package page

import (
	"strings"
	"unicode"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// markTrails takes the way to a page, above its story, for furniture, where its headline stands alone below.
func markTrails(units []Unit) {
	for i := range units {
		switch u := &units[i]; {
		case u.plain() && leadsTo(units, i):
			u.makeBar()
		case u.paragraph():
			return
		}
	}
}

// trailReach is how far below the way to a page its headline may stand.
const trailReach = 16

// leadsTo reports that unit i ends in what a unit below it says alone: it is the way from the site's front page to
// the headline, or a button with it.
func leadsTo(units []Unit, i int) bool {
	u := &units[i]
	if u.width < narrowWidth {
		return false
	}
	for k := i + 1; k < min(len(units), i+trailReach); k++ {
		if v := &units[k]; endsIn(u.Text, v.Text) && strings.Count(v.Text, " ") > 1 && !text.StartsSmall(v.Text) {
			return !text.TerminatedByStop(u.Text) || isTrail(u.Text[:len(u.Text)-len(v.Text)])
		}
	}
	return false
}

// followTrails takes what a trail leads to for marked as a heading, where the trail looks like one or the story says it again:
// the title of another story may stand below its section and itself, too.
func (p *Reading) followTrails() {
	for i, f := range p.features {
		if way := p.ledTo(i); way != "" && (f&isEchoed != 0 || isMarked(way)) {
			p.features[i] |= isHeading
		}
	}
}

// trailAbove is how far above a headline the way to its page may stand.
const trailAbove = 8

// minLed is how many spaces a headline has at least to which a trail may lead.
const minLed = 2

// ledTo is what a unit above unit i has before what unit i says, where it is the way from the site's front page to it. The
// line may end before the headline does.
func (p *Reading) ledTo(i int) string {
	u := &p.Units[i]
	if !u.plain() || strings.Count(u.Text, " ") < minLed || text.TerminatedByStop(u.Text) {
		return ""
	}
	opens := u.Text[:min(len(u.Text), narrowWidth/2)]
	for k := max(0, i-trailAbove); k < i; k++ {
		trail := strings.TrimRight(p.Units[k].Text, " .…")
		if at := strings.Index(trail, opens); at > mention.Bullet(trail) && strings.HasPrefix(u.Text, trail[at:]) && isWay(trail[:at]) {
			return trail[:at]
		}
	}
	return ""
}

// isMarked reports that the way to a page begins at the site's root, or has a trail's marks.
func isMarked(way string) bool {
	first := text.FirstWord(way)
	second := text.FirstWord(strings.TrimLeft(way[len(first):], " "))
	return lexicon.Lookup(first).Is(lexicon.CrumbRoot) || lexicon.Lookup(first+" "+second).Is(lexicon.CrumbRoot) || strings.ContainsAny(way, arrows)
}

// maxSmallWord bounds, in bytes, the small words inside names.
const maxSmallWord = 3

// isWay reports that s is made of names, years and marks between them.
func isWay(s string) bool {
	first := true
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || strings.ContainsRune(trailMarks, r) }) {
		small := !first && len(word) <= maxSmallWord && text.StartsSmall(word)
		year := len(word) == len("2015") && strings.Trim(word, "0123456789") == ""
		if !small && !year && word != iconMark && !unicode.IsUpper(text.FirstRune(word)) || strings.ContainsAny(word, ".:,\"!?") {
			return false
		}
		first = false
	}
	return len(s) <= maxTrail
}

// trailMarks may stand between the names of a trail, arrows hardly elsewhere, and iconMark where a font shows an arrow for it.
const (
	arrows     = "›»>→"
	trailMarks = arrows + "/|·•-–&"
	iconMark   = "9"
)

// endsIn reports that s is longer than end, and ends in it.
func endsIn(s, end string) bool { return len(s) > len(end) && strings.HasSuffix(s, end) }

// maxTrail bounds, in bytes, the way to a page before a headline that ends as a sentence does.
const maxTrail = 40

// isTrail reports that s names what is on the way to a page, and is no sentence.
func isTrail(s string) bool { return len(s) <= maxTrail && !strings.ContainsAny(s, ".:,\"") }

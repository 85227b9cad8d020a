package parse

import (
	"slices"
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxPlainHeadline is the longest, in characters, that a headline with nothing but its place to show for it may be.
const maxPlainHeadline = 130

// headlineLike reports that the unit is short enough for a headline and does not end as prose does.
func (u *unit) headlineLike() bool {
	if u.width > 160 || !text.HasLetters(u.text, 2) {
		return false
	}
	switch text := strings.TrimRight(u.text, "\"'”’"); {
	case strings.HasSuffix(text, "..."):
		return true
	case strings.HasSuffix(text, "."):
		return u.width <= 100
	default:
		return !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, ",")
	}
}

// findAbove looks for a headline that stands once, right above a byline or a date that has its body below.
func (p *page) findAbove() {
	for a := range p.units {
		u := &p.units[a]
		if u.looks&headerLook == 0 || u.looks&sectionLook != 0 { // Türkiye is a paper, a section and a word
			continue
		}
		run := p.textAbove(a)
		if len(run) == 0 || p.betweenStamps(run[0]) && p.units[run[0]-1].block == u.block || len(run) == 1 && p.units[run[0]].looks == cityLook {
			continue
		}
		if p.leadsToBody(a) {
			p.headAmong(p.belowMenu(p.aboveAuthor(run, a)), a)
			return
		}
		if slices.ContainsFunc(run, p.proseAt) {
			return
		} // else it is a menu
	}
}

// aboveAuthor leaves out of run, the texts above unit a, the author and the place, which readHeader takes.
func (p *page) aboveAuthor(run []int, a int) []int {
	for len(run) > 1 {
		last := run[len(run)-1]
		if p.units[last].looks&cityLook == 0 && !(p.namesAuthor(last) && p.units[a].looks&stampLook != 0) {
			return run
		}
		run = run[:len(run)-1]
	}
	if p.signature(run[0]) && run[0] > 0 && p.units[run[0]-1].looks&barLook != 0 {
		if above := p.textAbove(run[0]); len(above) > 0 { // page furniture stands between the headline and its author
			return above[len(above)-1:]
		}
	}
	return run
}

// belowMenu leaves out of run a menu, or the end of one, that no table knows; nothing is left if what stands there
// is none.
func (p *page) belowMenu(run []int) []int {
	menu := p.endsMenu(run[0])
	if len(run) > 3 {
		if slices.ContainsFunc(run[:len(run)-2], func(i int) bool { return p.units[i].width >= shortWidth }) {
			return nil
		}
		run, menu = run[len(run)-2:], true
	}
	if menu {
		for len(run) > 0 && p.entryLike(run[0]) {
			run = run[1:]
		}
	}
	return run
}

// entryLike reports that unit i is as short as the entries of menus are.
func (p *page) entryLike(i int) bool {
	u := &p.units[i]
	return u.width <= maxOpener && strings.Count(u.text, " ") < 2 && !terminated(u.text)
}

// headAmong takes the headline and the dek from run, the texts above unit a, if they can be that.
func (p *page) headAmong(run []int, a int) {
	credited := p.units[a].looks&(creditLook|outletLook) != 0 || !p.units[a].stampName.empty() || p.namesAuthor(a-1)
	section := len(run) > 1 && credited && p.opensPage(run[0])
	if section {
		run = run[1:]
	}
	if len(run) == 0 || len(run) > 2 && !slices.ContainsFunc(run, func(i int) bool { return !p.units[i].fieldLike() }) {
		return // too much for a menu, or the head of a letter
	}
	headline, dek := &p.units[run[0]], run[1:]
	if !headline.headlineLike() || len(dek) == 0 && headline.prose() && strings.HasSuffix(headline.text, ".") {
		return
	}
	if slices.ContainsFunc(dek, func(i int) bool { return p.units[i].width > maxDek }) {
		return
	}
	if section {
		p.give(run[0]-1, Section, "a name alone on the first line, above a headline and its credit")
	}
	p.head, p.dek = run[:1:1], dek
	p.start = run[len(run)-1] + 1
}

// opensPage reports that unit i is the first line of the page that is no furniture, and a name: the section's,
// whatever it says.
func (p *page) opensPage(i int) bool {
	u := &p.units[i]
	story := func(u unit) bool { return u.looks&(barLook|outletLook) == 0 }
	return i < twinReach && !slices.ContainsFunc(p.units[:i], story) && u.looks&^cityLook == 0 && u.width <= maxOpener &&
		(!strings.Contains(u.text, " ") || p.namedBelow(u.text)) && capitalised(u.text) && !(u.looks == cityLook && shouted(u.text)) && !terminated(u.text)
}

// namedBelow reports that a list of the section's other news stands below the story.
func (p *page) namedBelow(section string) bool {
	return slices.ContainsFunc(p.units, func(u unit) bool {
		return u.looks&endLook != 0 && slices.ContainsFunc(lexicon.Lookup(firstWord(u.text)).Patterns(), func(open lexicon.Pattern) bool {
			return open.Kinds&lexicon.OtherNews != 0 && text.SameFolded(u.text, open.Head+section+open.Tail)
		})
	})
}

// maxOpener is the longest that the name of a section may be, in characters, where only its place tells it.
const maxOpener = 20

// fieldLike reports that the unit is a value behind its name, as in `Subject: ferries`.
func (u *unit) fieldLike() bool { return strings.HasSuffix(firstWord(u.text), ":") }

// textAbove lists the units of text right above unit a, or above the block that it belongs to, in order.
func (p *page) textAbove(a int) (run []int) {
	top := max(0, a-8)
	listed := func(i int) bool {
		section := p.units[i].looks&sectionLook != 0
		return p.bulleted(i) || section && (bullet(p.units[i].text) > 0 || p.units[i+1].looks&stampLook != 0 && p.proseAt(int(p.nextText[i+1])))
	}
	for a > top && (p.units[a-1].looks&barLook != 0 || listed(a-1) || !p.units[a-1].plain() && p.units[a-1].block == p.units[a].block) {
		a-- // page furniture, or a section or an agency in the same list
	}
	from := a
	for from > 0 && (p.units[from-1].plain() || p.units[from-1].looks&photoLook != 0) {
		from--
	}
	for i := from; i < a; i++ {
		if p.units[i].plain() {
			run = append(run, i)
		}
	}
	return run
}

// leadsToBody reports that the first text below unit a is no menu entry.
func (p *page) leadsToBody(a int) bool {
	i := int(p.nextText[a+1])
	if i < 0 || !p.textBelow(i-1) {
		return false
	}
	u := &p.units[i]
	return u.width >= proseWidth/2 || terminated(u.text) || p.bulleted(i) || p.namesAuthor(i) || p.sentenceBelow(i)
}

// sentenceBelow reports that one of the two texts below unit i is a sentence, as no menu has.
func (p *page) sentenceBelow(i int) bool {
	for range 2 {
		if i = int(p.nextText[i+1]); i < 0 {
			return false
		}
		if u := &p.units[i]; u.width >= proseWidth/2 && terminated(u.text) {
			return true
		}
	}
	return false
}

// proseAt reports that unit i is a paragraph.
func (p *page) proseAt(i int) bool {
	return i >= 0 && p.units[i].prose() && terminated(p.units[i].text)
}

// textBelow reports that a body can follow unit a before the end of the page.
func (p *page) textBelow(a int) bool { return p.hasBody[a+1] }

// survey finds, for each unit, the next text at or below it, and whether any there is a paragraph.
func (p *page) survey() {
	n := len(p.units)
	p.nextText, p.hasBody = cleared(p.nextText, n+1), cleared(p.hasBody, n+1)
	p.nextText[n] = -1
	for i := n - 1; i >= 0; i-- {
		u := &p.units[i]
		p.nextText[i], p.hasBody[i] = p.nextText[i+1], p.hasBody[i+1]
		switch {
		case u.looks&(endLook|barLook) == endLook: // what stands above stories, too, ends none
			p.nextText[i], p.hasBody[i] = -1, false
		case u.plain():
			if u.looks&cityLook == 0 {
				p.nextText[i] = int32(i)
			}
			p.hasBody[i] = p.hasBody[i] || u.prose() || terminated(u.text)
		}
	}
}

package page

import (
	"math/bits"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// repeats finds the texts that stand more than once on a page, however far apart: for each unit the first of its
// class, or noUnit. Time and memory are linear in the units, whatever they say.
type repeats struct {
	first  []int32            // of the unit's class, noUnit where it stands alone
	twice  []bool             // the start stands more than once
	starts []text.Key         // of the texts that could be repeated, 0 for others
	table  []int32            // one more than the first unit with a start, by that
	found  map[text.Key]int32 // the first unit with a text
}

// tableSeed is another one in each process, so that no page can make the table slow.
var tableSeed = rand.Uint64() | 1

const (
	maxRepeated = 600 // characters of a text that can be a repeated headline or dek
	noUnit      = -1
)

// find fills the classes for the units.
func (r *repeats) find(units []Unit) {
	n := len(units)
	r.first, r.twice, r.starts = cleared(r.first, n), cleared(r.twice, n), cleared(r.starts, n)
	r.table = cleared(r.table, 2<<bits.Len(uint(n)))
	again := false
	for i := range units {
		r.first[i] = noUnit
		if !units[i].repeatable() {
			continue
		}
		if r.starts[i] = startKey(units[i].Text); r.starts[i] == 0 {
			continue
		}
		earlier := r.firstLike(i)
		if earlier == int32(i) {
			continue
		}
		first := &units[earlier]
		if first.Text == units[i].Text {
			r.join(earlier, i)
			continue
		}
		again = true
		r.twice[i], r.twice[earlier] = true, true
		if nearTwins(first, &units[i]) {
			r.join(earlier, i)
		}
	}
	if again {
		r.findWhole(units)
	}
}

// firstLike is the first unit that begins as unit i does.
func (r *repeats) firstLike(i int) int32 {
	mask := len(r.table) - 1
	for at := int(uint64(r.starts[i])*tableSeed>>32) & mask; ; at = (at + 1) & mask {
		switch k := r.table[at] - 1; {
		case k < 0:
			r.table[at] = int32(i) + 1
			return int32(i)
		case r.starts[k] == r.starts[i]:
			return k
		}
	}
}

// findWhole joins the units whose texts are alike, with or without a site's name behind them.
func (r *repeats) findWhole(units []Unit) {
	if r.found == nil {
		r.found = make(map[text.Key]int32)
	}
	clear(r.found)
	var room [3]text.Key
	for i := range units {
		if !r.twice[i] {
			continue
		}
		for _, k := range units[i].keys(room[:0]) {
			switch earlier, known := r.found[k]; {
			case !known:
				r.found[k] = int32(i)
			case int(earlier) != i:
				r.join(earlier, i)
			}
		}
	}
}

// findTitle joins the headline of a whole page to the first text, where that is the page's title and names the site, too.
func (r *repeats) findTitle(units []Unit) {
	if units[0].marks&text.Aside != 0 || mention.Bullet(units[0].Text) > 0 {
		return
	}
	keys := titleKeys(units[0].Text)
	for i := 1; i < len(units); i++ {
		if r.starts[i] != 0 && slices.Contains(keys, units[i].TwinKey()) {
			r.join(0, i)
		}
	}
}

// join puts unit i into the class of an earlier one.
func (r *repeats) join(earlier int32, i int) {
	if r.first[earlier] == noUnit {
		r.first[earlier] = earlier
	}
	r.first[i] = r.first[earlier]
}

// repeatable reports that the unit's text could be said again as a headline or a dek is.
func (u *Unit) repeatable() bool {
	return u.width <= maxRepeated && u.looks&(stampLook|barLook) == 0
}

// maxSuffix bounds, in bytes, the names of a site and a section behind a headline.
const maxSuffix = 60

// oneWord reports that s, behind its bullet, is one word: what a list tells more of, and no headline.
func oneWord(s string) bool { return strings.IndexByte(s[mention.Bullet(s):], ' ') < 0 }

// keys are those of the text and of what is left of it without a site's name, and a section's, behind it.
func (u *Unit) keys(keys []text.Key) []text.Key {
	keys = append(keys, u.TwinKey())
	for head := u.Text; len(keys) < 3; {
		short := suffixCut(head, max(1, len(u.Text)-maxSuffix))
		if len(short) == len(head) || !text.HasLetters(short, 4) || oneWord(short) {
			break
		}
		head = short
		keys = append(keys, text.KeyOf(head))
	}
	return keys
}

// startKey is a key of the first few letters of s, 0 where it has none or one.
func startKey(s string) text.Key {
	const few = 6
	h, n := text.NoHash.AddLetters(s[:min(len(s), few)])
	for _, r := range s[n:] {
		if n == few {
			break
		}
		if r = text.Fold(r); text.IsLetter(r) || unicode.IsDigit(r) {
			h, n = h.Mix(r), n+1
		}
	}
	if n < 2 {
		return 0
	}
	return text.Key(h)<<7 | 1
}

// nearTwins reports that two texts differ in one short stretch, or that one breaks off with dots.
func nearTwins(a, b *Unit) bool {
	return nearlyAlike(a.Text, b.Text) || truncated(a.Text, b.Text) || truncated(b.Text, a.Text)
}

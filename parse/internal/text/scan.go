package text

import (
	"math/bits"
	"sync"
	"unicode/utf8"
)

// Facts says what a line may hold, so that hardly anybody need read it: what has no fact is not there,
// what has one calls for a closer look.
type Facts uint16

const (
	untidy   Facts = 1 << iota // what tidying changes
	misread                    // the first half of a pair that undo1252 looks for
	swapped                    // a letter that swaps would replace
	Digit                      // 0 to 9
	Quote                      // a double quote
	Gluing                     // a capital behind a small letter or a stop
	control                    // a character that text hardly holds
	Divider                    // what may stand between a name and a date
	Joint                      // what may stand between the parts of a credit, words aside
	Bracket                    // a round one that opens
	Colon                      // what labels and places end in
	Wide                       // what is not ASCII
	doubtful                   // what may not be UTF-8: all but ASCII and letters of two bytes
	escaped                    // what formats escape: quotes, backslashes and control characters
)

// Plain reports that there is ASCII alone, and letters of two bytes, and nothing that formats escape.
func (f Facts) Plain() bool { return f&(doubtful|escaped) == 0 }

// A byteSet lists ranges of bytes, each by its first and its last.
type byteSet string

// bytesOf holds the bytes that have a fact by themselves.
var bytesOf = []struct {
	facts Facts
	bytes byteSet
}{
	{untidy, "&&\t\r\xc2\xc2"},
	{untidy | Gluing, "\xc6\xe1\xe3\xff"},
	{Digit, "09"},
	{Quote, "\"\"\x9c\x9c"}, // U+201C ends in 9C
	{Divider | Joint, "||--"},
	{Joint, "//,,"},
	{Joint | Bracket, "(("},
	{Colon, "::"},
	{Wide, "\x80\xff"},
	{escaped, "\x00\x1f\"\"\\\\"},
	{doubtful, "\xc0\xc1\xe0\xff"},
	{control, "\x00\x08\x0e\x1a\x1c\x1f"}, // but for white space and escape
}

// pairsOf holds the bytes that have a fact where they stand side by side.
var pairsOf = [...]struct {
	facts         Facts
	first, second byteSet
}{
	{untidy, "  ", "  "},
	{untidy | Gluing | Divider | Joint, "\xe2\xe2", "\x81\xff"},
	{Divider | Joint, "\x80\x80", "\x80\x97\x9a\x9b\x9e\xa5\xa7\xbf"}, // of U+2000 on, but for quotes and dots
	{untidy, "\x80\x80", "\x80\x8f\xa8\xbf"},                          // but for U+2010 to U+2027
	{misread, "\xc3\xc3", "\x82\x86\x8b\x8b\xa2\xa2\xaf\xaf"},         // ÂÃÄÅÆËâï
	{misread, "\xc5\xc5", "\xb8\xb8"},                                 // Ÿ, the second of an emoji's
	{misread, "\xc2\xc2", "\x80\x9f"},
	{swapped, "\xc3\xc3", "\x90\x90\x9d\x9e\xb0\xb0\xbd\xbe"}, // ÐÝÞðýþ
	{Gluing, "az..!!??\x80\x97\x99\x9b\x9d\xff", "AZ"},        // but for quotes that open
	{Gluing, "\xc3\xc3", "\x80\x9e"},
	{Gluing, "\xc4\xc5", "\x80\x9e\xa0\xb0\xb2\xbf"}, // ğ, ı and ş are small
	{doubtful, "\x00\xbf", "\x80\xbf"},
	{doubtful, "\xc2\xdf", "\x00\x7f\xc0\xff"},
}

// byteClasses says of each byte what scan adds up: own holds the facts of the byte, and above them a bit for each
// pair that it ends; next, which goes with the byte behind, lets all facts pass, and the pairs that this one begins.
type byteClasses struct {
	own, next [256]uint32
	gluing    uint32 // the bits of what has that fact
}

const (
	pairBits = 16
	anyFact  = 1<<pairBits - 1
)

// each calls f for every byte of the set.
func (set byteSet) each(f func(b byte)) {
	for ; set != ""; set = set[2:] {
		for b := int(set[0]); b <= int(set[1]); b++ {
			f(byte(b))
		}
	}
}

var (
	theClasses byteClasses
	classified sync.Once
)

// classes are made when they are first needed; a sync.OnceValue would cost each line a call.
func classes() *byteClasses {
	classified.Do(theClasses.fill)
	return &theClasses
}

func (c *byteClasses) fill() {
	c.gluing = uint32(Gluing)
	for b := range c.next {
		c.next[b] = anyFact
	}
	for _, row := range bytesOf {
		row.bytes.each(func(b byte) { c.own[b] |= uint32(row.facts) })
	}
	for k, pair := range pairsOf {
		pair.second.each(func(b byte) { c.own[b] |= 1 << (pairBits + k) })
		pair.first.each(func(b byte) { c.next[b] |= 1 << (pairBits + k) })
		if pair.facts&Gluing != 0 {
			c.gluing |= 1 << (pairBits + k)
		}
	}
}

// Scan reads a text once: how many characters it has, and what it may hold.
func Scan(s string) (width int32, f Facts) {
	if s == "" {
		return 0, 0
	}
	seen := classes().seen(s)
	f = Facts(seen & anyFact)
	for pairs := seen >> pairBits; pairs != 0; pairs &= pairs - 1 {
		f |= pairsOf[bits.TrailingZeros32(pairs)].facts
	}
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		f |= untidy
	}
	if f&Wide == 0 {
		return int32(len(s)), f
	}
	if !utf8.RuneStart(s[0]) || s[len(s)-1] >= 0xc0 {
		f |= doubtful
	}
	return WidthOf(s), f
}

// seen collects the bits of the bytes of s, eight at a time.
func (t *byteClasses) seen(s string) (seen uint32) {
	before := uint32(anyFact)
	for ; len(s) >= 8; s = s[8:] {
		a, b, c, d, e, f, g, h := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
		seen |= t.own[a]&before | t.own[b]&t.next[a] | t.own[c]&t.next[b] | t.own[d]&t.next[c] |
			t.own[e]&t.next[d] | t.own[f]&t.next[e] | t.own[g]&t.next[f] | t.own[h]&t.next[g]
		before = t.next[h]
	}
	for i := range len(s) {
		seen |= t.own[s[i]] & before
		before = t.next[s[i]]
	}
	return seen
}

// NextGluing is where in s, from at on and behind its first byte, the next character begins that has that fact; len(s)
// where there is none.
func NextGluing(s string, at int) int {
	if at > len(s) {
		return len(s)
	}
	c := classes()
	const few = 32
	for at+few <= len(s) && c.seen(s[at-1:at+few])&c.gluing == 0 { // as most of a text
		at += few
	}
	for ; at < len(s); at++ {
		if seen := c.own[s[at]] & c.gluing; seen == 0 || seen&c.next[s[at-1]] == 0 {
			continue // as most bytes
		}
		if !utf8.RuneStart(s[at]) { // the pair is one character
			at--
		}
		return at
	}
	return at
}

// WidthOf counts the characters of s, which is UTF-8: the bytes that do not continue one, eight at a time.
func WidthOf(s string) int32 {
	const ones = 0x0101010101010101
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n -= int(x >> 7 &^ (x >> 6) & ones * ones >> 56)
	}
	for i := range len(s) {
		if s[i]&0xc0 == 0x80 {
			n--
		}
	}
	return int32(n)
}

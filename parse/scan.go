package parse

import "sync"

// facts says what a line may hold, so that most rules need not read it: what has no fact is not there,
// what has one calls for a closer look.
type facts uint8

const (
	untidy  facts = 1 << iota // what tidying changes
	misread                   // the first half of a pair that undo1252 looks for
	swapped                   // a letter that swaps would replace
	digit                     // 0 to 9
	quote                     // a double quote
	gluing                    // a capital behind a small letter or a stop
	control                   // a character that text hardly holds
	divider                   // what may stand between a name and a date
)

// A byteSet lists ranges of bytes, each by its first and its last.
type byteSet string

// bytesOf holds the bytes that have a fact by themselves.
var bytesOf = []struct {
	facts facts
	bytes byteSet
}{
	{untidy, "&&\t\r\xc2\xc2"},
	{untidy | gluing, "\xc6\xe1\xe3\xff"},
	{digit, "09"},
	{quote, "\"\"\x9c\x9c"},               // U+201C ends in 9C
	{divider, "||--\xe2\xe2"},             // U+2013 and U+2022 begin with E2
	{control, "\x00\x08\x0e\x1a\x1c\x1f"}, // but for white space and escape
}

// pairsOf holds the bytes that have a fact where they stand side by side.
var pairsOf = [8]struct {
	facts         facts
	first, second byteSet
}{
	{untidy, "  ", "  "},
	{untidy | gluing, "\xe2\xe2", "\x81\xff"},
	{untidy, "\x80\x80", "\x80\x8f\xa8\xbf"}, // but for U+2010 to U+2027
	{misread, "\xc3\xc3", "\x82\x85\x8b\x8b\xa2\xa2"},
	{swapped, "\xc3\xc3", "\x90\x90\x9d\x9e\xb0\xb0\xbd\xbe"}, // ÐÝÞðýþ
	{gluing, "az..!!??\x80\xff", "AZ"},
	{gluing, "\xc3\xc3", "\x80\x9e"},
	{gluing, "\xc4\xc5", "\x80\x9e\xa0\xb0\xb2\xbf"}, // ğ, ı and ş are small
}

// A byteClass packs what scan adds up, from the lowest bit: eight facts, the eight pairs that the byte
// ends, the eight that it begins, and whether it continues a character.
type byteClass uint32

type byteClassTable [256]byteClass

func (t *byteClassTable) add(set byteSet, c byteClass) {
	for ; set != ""; set = set[2:] {
		for b := int(set[0]); b <= int(set[1]); b++ {
			t[b] |= c
		}
	}
}

var byteClasses = sync.OnceValue(func() *byteClassTable {
	var t byteClassTable
	for _, row := range bytesOf {
		t.add(row.bytes, byteClass(row.facts))
	}
	for k, pair := range pairsOf {
		t.add(pair.second, 1<<(8+k))
		t.add(pair.first, 1<<(16+k))
	}
	t.add("\x80\xbf", 1<<24)
	return &t
})

// scan reads a text once: how many characters it has, and what it may hold.
func scan(s string) (width int32, f facts) {
	if s == "" {
		return 0, 0
	}
	classes := byteClasses()
	var seen, before byteClass
	continued := 0
	for i := 0; i < len(s); i++ {
		c := classes[s[i]]
		seen |= c & (before>>8 | 0xff)
		continued += int(c >> 24)
		before = c
	}
	f = facts(seen)
	for k, pair := range pairsOf {
		if seen>>(8+k)&1 != 0 {
			f |= pair.facts
		}
	}
	if s[0] == ' ' || s[len(s)-1] == ' ' {
		f |= untidy
	}
	return int32(len(s) - continued), f
}

package parse

import (
	"strings"
	"sync"
)

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

// bytesOf holds the bytes that have a fact by themselves.
var bytesOf = []struct {
	facts facts
	bytes string
}{
	{untidy, "&\t\n\v\f\r\xc2"},
	{digit, "0123456789"},
	{quote, "\"\x9c"},   // U+201C ends in 9C
	{divider, "|-\xe2"}, // U+2013 and U+2022 begin with E2
	{control, "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1c\x1d\x1e\x1f"},
}

// pairsOf holds the bytes that have a fact where they stand side by side.
var pairsOf = [8]struct {
	facts         facts
	first, second func(b byte) bool
}{
	{untidy, is(" "), is(" ")},
	{untidy | gluing, is("\xe2"), func(b byte) bool { return b != 0x80 }},
	{untidy, is("\x80"), func(b byte) bool { return b >= 0x80 && b < 0x90 || b > 0xa7 && b < 0xc0 }}, // but for U+2010 to U+2027
	{misread, is("\xc3"), is("\x82\x83\x84\x85\x8b\xa2")},
	{swapped, is("\xc3"), is("\xbd\xbe\xb0\x9d\x9e\x90")}, // ýþðÝÞÐ
	{gluing, func(b byte) bool { return b >= 'a' && b <= 'z' || b >= 0x80 || is(".!?")(b) }, func(b byte) bool { return b >= 'A' && b <= 'Z' }},
	{gluing, is("\xc3"), func(b byte) bool { return b >= 0x80 && b < 0x9f }},
	{gluing, is("\xc4\xc5"), func(b byte) bool { return b >= 0x80 && b < 0xc0 && b != 0x9f && b != 0xb1 }}, // ğ, ı and ş are small
}

func is(set string) func(byte) bool {
	return func(b byte) bool { return strings.IndexByte(set, b) >= 0 }
}

// A byteClass packs what scan adds up, from the lowest bit: eight facts, the eight pairs that the byte
// ends, the eight that it begins, and whether it continues a character.
type byteClass uint32

var byteClasses = sync.OnceValue(func() *[256]byteClass {
	var classes [256]byteClass
	for i := range classes {
		b, c := byte(i), &classes[i]
		for _, row := range bytesOf {
			if is(row.bytes)(b) {
				*c |= byteClass(row.facts)
			}
		}
		for k, pair := range pairsOf {
			if pair.second(b) {
				*c |= 1 << (8 + k)
			}
			if pair.first(b) {
				*c |= 1 << (16 + k)
			}
		}
		switch {
		case b >= 0xc6 && b != 0xe2:
			*c |= byteClass(untidy | gluing)
		case b >= 0x80 && b < 0xc0:
			*c |= 1 << 24
		}
	}
	return &classes
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

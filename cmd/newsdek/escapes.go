package main

import (
	"encoding/binary"
	"slices"
	"unicode/utf16"
	"unicode/utf8"
)

// holdsControls reports that s holds a control character. It looks at many bytes at a time.
func holdsControls(s []byte) bool {
	for ; len(s) >= 32; s = s[32:] {
		if (controlsIn(s)|controlsIn(s[8:])|controlsIn(s[16:])|controlsIn(s[24:]))&(0x80*ones) != 0 {
			return true
		}
	}
	return slices.ContainsFunc(s, func(c byte) bool { return c < ' ' })
}

// controlsIn has the upper bit of the first control character among the eight bytes that open s, and perhaps others
// behind it; see Warren, Hacker's Delight, 6-1.
func controlsIn(s []byte) uint64 {
	x := binary.LittleEndian.Uint64(s)
	return (x - ' '*ones) &^ x
}

const ones = 0x0101010101010101 // in each of eight bytes

// escapes are those of two bytes, by the second.
var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape appends the character for which the \u that opens s stands, or that and the next; n is their length, 0 if
// that is no escape.
func unescape(to, s []byte) (text []byte, n int) {
	r := codeUnit(s)
	if r < 0 {
		return to, 0
	}
	if utf16.IsSurrogate(r) {
		if pair := utf16.DecodeRune(r, codeUnit(s[6:])); pair != utf8.RuneError {
			return utf8.AppendRune(to, pair), 12
		}
	}
	return utf8.AppendRune(to, r), 6
}

// codeUnit is what the \u that opens s stands for, -1 if none does.
func codeUnit(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' || !isHex(s[2]) || !isHex(s[3]) || !isHex(s[4]) || !isHex(s[5]) {
		return -1
	}
	return hexRune(s[2:6])
}

func isHex(c byte) bool { return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f' }

func hexRune(digits []byte) (r rune) {
	for _, c := range digits {
		r = r<<4 | rune(c&0xf+c>>6*9) // letters, of either case, stand nine places from their values
	}
	return r
}

package main

import (
	"unicode/utf16"
	"unicode/utf8"
)

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

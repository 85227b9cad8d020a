package main

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// visible replaces what must not reach a terminal by pictures. All that a person reads and that holds a name or a text
// of others goes through it: messages, findings, diffs, annotations.
func visible(s string) string {
	if strings.IndexFunc(s, hidden) < 0 && utf8.ValidString(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case !hidden(r):
			return r // a byte that is no UTF-8 came as the picture of one
		case r < ' ':
			return '␀' + r
		case r == 0x7f:
			return '␡'
		}
		return utf8.RuneError
	}, s)
}

func visibleAll(list []string) []string {
	shown := make([]string, len(list))
	for i, s := range list {
		shown[i] = visible(s)
	}
	return shown
}

// hidden reports that a terminal would act on r: control characters, ends of lines and paragraphs, and all marks that
// turn the direction of text.
func hidden(r rune) bool {
	return r < ' ' || r >= 0x7f && r < 0xa0 || r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Bidi_Control, r)
}

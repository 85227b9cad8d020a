package text

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// An encoding reads one character at the start of b. ok is false where the bytes hold none.
type encoding struct {
	name string
	also string // what else it is called, between spaces and as plainName has it
	unit int    // bytes in one code unit
	next func(b []byte) (r rune, size int, ok bool)
}

var encodings = []encoding{
	{"utf-8", " utf8 ascii usascii cp65001 ", 1, nextUTF8},
	{"windows-1254", " windows1254 cp1254 win1254 1254 ms1254 mstrk ansi ", 1, nextByte(charmap.Windows1254)},
	{"iso-8859-9", " iso88599 latin5 l5 isolatin5 csisolatin5 isoir148 ", 1, nextByte(charmap.ISO8859_9)},
	{"cp857", " cp857 ibm857 csibm857 dos857 oem857 857 ", 1, nextDOS},
	{"utf-16le", " utf16le ucs2le ", 2, nextUTF16(func(b []byte) uint16 { return uint16(b[0]) | uint16(b[1])<<8 })},
	{"utf-16be", " utf16be ucs2be ", 2, nextUTF16(func(b []byte) uint16 { return uint16(b[1]) | uint16(b[0])<<8 })},
}

// mixed is UTF-8 with stray Windows-1254 bytes, as left by joining files of both kinds.
var mixed = encoding{"utf-8 with windows-1254", "", 1, nextMixed}

// Auto is the name that says to look at the bytes.
const Auto = "auto"

// Encodings lists the names that an encoding may be given by.
func Encodings() []string {
	names := []string{Auto}
	for _, e := range encodings {
		names = append(names, e.name)
	}
	return names
}

// Usual is the name in Encodings of an encoding that may be given by another that it has, "" for what is none.
func Usual(name string) string {
	if strings.EqualFold(name, Auto) {
		return Auto
	}
	e, _ := encodingNamed(name)
	return e.name
}

func encodingNamed(name string) (encoding, bool) {
	if name == Auto {
		return encoding{}, false
	}
	for _, e := range encodings {
		if e.name == name {
			return e, true
		}
	}
	name = plainName(name)
	for _, e := range encodings {
		if name != "" && strings.Contains(e.also, " "+name+" ") {
			return e, true
		}
	}
	return encoding{}, false
}

// plainName is a name in small letters, without what stands between its parts.
func plainName(name string) string {
	return strings.NewReplacer("-", "", "_", "", " ", "", ".", "", ":", "").Replace(strings.ToLower(name))
}

func nextUTF8(b []byte) (rune, int, bool) {
	r, size := utf8.DecodeRune(b)
	return r, size, r != utf8.RuneError || size > 1
}

func nextByte(m *charmap.Charmap) func([]byte) (rune, int, bool) {
	return func(b []byte) (rune, int, bool) {
		r := m.DecodeByte(b[0])
		return r, 1, r != utf8.RuneError
	}
}

// Dos holds the upper half of code page 857, DOS Turkish; U+FFFD stands where it has no character.
var Dos = []rune("ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤" +
	"ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0")

func nextDOS(b []byte) (rune, int, bool) {
	if b[0] < utf8.RuneSelf {
		return rune(b[0]), 1, true
	}
	r := Dos[b[0]-utf8.RuneSelf]
	return r, 1, r != utf8.RuneError
}

func nextMixed(b []byte) (rune, int, bool) {
	if r, size, ok := nextUTF8(b); ok {
		return r, size, true
	}
	return nextByte(charmap.Windows1254)(b)
}

func nextUTF16(read func([]byte) uint16) func([]byte) (rune, int, bool) {
	return func(b []byte) (rune, int, bool) {
		if len(b) < 2 {
			return utf8.RuneError, len(b), false
		}
		r := rune(read(b))
		if !utf16.IsSurrogate(r) {
			return r, 2, true
		}
		if len(b) >= 4 {
			if r = utf16.DecodeRune(r, rune(read(b[2:]))); r != utf8.RuneError {
				return r, 4, true
			}
		}
		return utf8.RuneError, 2, false
	}
}

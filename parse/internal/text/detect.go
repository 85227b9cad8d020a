package text

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

var boms = []struct{ bytes, encoding string }{
	{"\xef\xbb\xbf", "utf-8"},
	{"\xff\xfe", "utf-16le"},
	{"\xfe\xff", "utf-16be"},
}

// detect finds the encoding of the input and its byte order mark. Charset guessers take Turkish for Windows-1252,
// so the order is fixed: mark, NUL bytes in every other place, UTF-8 as long as it is valid, Windows-1254.
func (s *Source) detect(name string) error {
	for _, m := range boms {
		if bytes.HasPrefix(s.data, []byte(m.bytes)) && (name == Auto || Usual(name) == m.encoding) {
			name, s.bom = m.encoding, len(m.bytes)
			break
		}
	}
	enc, ok := encodingNamed(name)
	if !ok && name != Auto {
		return fmt.Errorf("%w: unknown encoding %q (known: %s)", ErrEncoding, name, strings.Join(Encodings(), ", "))
	}
	nul := bytes.IndexByte(s.data, 0)
	switch {
	case ok:
	case nul >= 0 && looksUTF16(s.data, 1):
		enc, _ = encodingNamed("utf-16le")
	case nul >= 0 && looksUTF16(s.data, 0):
		enc, _ = encodingNamed("utf-16be")
	default:
		enc, s.guessed = encodings[0], true
	}
	switch s.enc = enc; {
	case enc.unit == 2:
		return s.checkUTF16()
	case nul >= 0:
		return s.binary(nul)
	}
	return nil
}

// checkUTF16 looks for what makes the input another encoding, or binary.
func (s *Source) checkUTF16() error {
	if s.bom == 0 && plainUTF8(s.data) {
		return &Fault{0, fmt.Errorf("%w: it is UTF-8", ErrEncoding)}
	}
	if at := s.enc.noTextAt(s.data[s.bom:]); at >= 0 {
		return s.binary(s.bom + at)
	}
	return nil
}

// plainUTF8 reports that data is UTF-8 with no controls but those of lines and pages: UTF-16 has a NUL with each letter of
// a language that is read here.
func plainUTF8(data []byte) bool {
	control := func(r rune) bool { return r < '\t' || r > '\r' && r < ' ' }
	return bytes.IndexFunc(data, control) < 0 && utf8.Valid(data)
}

// noTextAt finds the first character that makes UTF-16 binary: one that no text holds, where such are many.
func (e encoding) noTextAt(data []byte) int {
	first, count := -1, 0
	for i := 0; i < len(data); {
		r, size, ok := e.next(data[i:])
		if ok && r < '\t' || r == 0xffff || r == 0xfffe {
			if count++; first < 0 {
				first = i
			}
		}
		i += size
	}
	if count*40 > len(data) {
		return first
	}
	return -1
}

// looksUTF16 reports whether most bytes at offsets of the given parity, and hardly any others, are NUL.
func looksUTF16(data []byte, parity int) bool {
	sample := data[:min(len(data), 4096)&^1]
	var nul [2]int
	for i, b := range sample {
		if b == 0 {
			nul[i&1]++
		}
	}
	return nul[parity]*4 > len(sample) && nul[1-parity]*40 < len(sample)
}

// oneByteEncoding tells Windows-1254 from UTF-8 with a few stray bytes of it, and from DOS Turkish.
func oneByteEncoding(data []byte) encoding {
	if WrittenInDOS(data) {
		enc, _ := encodingNamed("cp857")
		return enc
	}
	pairs, strays := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size, ok := nextUTF8(data[i:])
		if ok {
			pairs++
		} else {
			strays++
		}
		i += size
	}
	if pairs > strays {
		return mixed
	}
	enc, _ := encodingNamed("windows-1254")
	return enc
}

// WrittenInDOS reports that letters inside words are those of DOS Turkish: ı or ü, whose bytes Windows-1254 leaves empty,
// and none of the letters that it has for Turkish.
func WrittenInDOS(data []byte) bool {
	const inDOS, inWindows = "\x81\x87\x8d\x94\x9f\xa7", "\xe7\xf0\xf6\xfc\xfd\xfe"
	proof, letters := 0, 0
	for i := 1; i+1 < len(data); i++ {
		if data[i] < utf8.RuneSelf || !asciiLetter(data[i-1]) || !asciiLetter(data[i+1]) {
			continue
		}
		switch b := data[i]; {
		case strings.IndexByte(inWindows, b) >= 0:
			return false
		case b == 0x8d || b == 0x81:
			proof++
			letters++
		case strings.IndexByte(inDOS, b) >= 0:
			letters++
		}
	}
	return proof > 0 && letters > 1
}

func asciiLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// noText finds the first control character where such are many, which makes the input binary.
func (s *Source) noText() error {
	first, count := -1, 0
	for i, b := range s.data {
		if b < ' ' && (b < '\t' || b > '\r') && b != 0x1b {
			if count++; first < 0 {
				first = i
			}
		}
	}
	if count > 8 && count*20 > len(s.data) {
		return s.binary(first)
	}
	return nil
}

// Foreign is the name of an encoding that is not UTF-8 and was found, and where the input shows it; "" for any other.
func (s *Source) Foreign() (name string, at int) {
	switch {
	case !s.detected || s.enc.name == "utf-8":
		return "", 0
	case s.enc.unit == 1:
		return s.enc.name, firstNotUTF8(s.data)
	}
	return s.enc.name, s.bom
}

func firstNotUTF8(raw []byte) int {
	for i := 0; i < len(raw); {
		_, size, ok := nextUTF8(raw[i:])
		if !ok {
			return i
		}
		i += size
	}
	return -1
}

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A Loss says how many letters of the input cannot be read, and where the first of them stands.
type Loss struct {
	Count        int
	Line, Column int  // 1-based, the column in characters
	Before       bool // U+FFFD stood in the input, so they were lost when it was made
	Misfits      bool // the encoding that was found has others in their places, too
}

// Lost counts the letters that were lost.
func (s *Source) Lost() (lost Loss) {
	if s.enc.name == "windows-1254" && s.detected {
		return s.misfits()
	}
	if s.facts&doubtful == 0 {
		return lost
	}
	for i := range s.Lines {
		l := &s.Lines[i]
		if l.Facts&Wide == 0 && len(l.Text) == len(l.Clean) {
			continue
		}
		n := strings.Count(l.Text, "\ufffd")
		if n > 0 && lost.Count == 0 {
			at := strings.Index(l.Text, "\ufffd")
			lost.Line, lost.Column = s.PlaceIn(l, at)
			_, bad := s.decode(s.data[l.start:l.end])
			lost.Before = bad < 0
		}
		lost.Count += n
	}
	return lost
}

// misfits counts what Windows-1254 has no letter for, and what it has inside words that is none, or a capital: bytes of
// another code page.
func (s *Source) misfits() (lost Loss) {
	first := -1
	for i := s.bom; i < len(s.data); i++ {
		if s.data[i] < utf8.RuneSelf {
			continue
		}
		r := charmap.Windows1254.DecodeByte(s.data[i])
		inside := i > 0 && i+1 < len(s.data) && smallLetter(s.data[i-1]) && smallLetter(s.data[i+1])
		strange := inside && (unicode.IsUpper(r) || !unicode.IsLetter(r)) && !strings.ContainsRune(betweenWords, r)
		if r != utf8.RuneError && !strange {
			continue
		}
		lost.Misfits = lost.Misfits || strange
		if lost.Count++; first < 0 {
			first = i
		}
	}
	if first >= 0 {
		lost.Line, lost.Column = s.Place(first)
	}
	return lost
}

// betweenWords may stand between two small letters: signs, and the capitals with which a Turkish word begins that lost its
// space.
const betweenWords = "\u00a0‘’‚´“”„‹›«»–—…·•°\u00adİŞÇÖÜ"

func smallLetter(b byte) bool { return b >= 'a' && b <= 'z' }

package mention

import (
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// Of a line, so much is read to tell who speaks in it, in bytes; longer ones speak of the site in their first words.
const (
	maxTalk   = MaxFurniture
	talkStart = 6
	noWords   = -1
)

// SiteTalk reports that a site speaks to its readers of itself: `Please enter your comment!`, `Haberlerimizi WhatsApp
// kanalımızdan takip edin`. Two words and one in four are those that sites use; in the beginning of a long line four
// words and one in six. A sentence turns to the reader, too. What quotes or asks is a story.
func SiteTalk(s string) bool {
	if strings.HasSuffix(s, "?") {
		return false
	}
	talk := siteTalk{turns: !text.TerminatedByStop(s)}
	if len(s) > maxTalk {
		return talk.read(s[:maxTalk], talkStart) && talk.turns && talk.site > 3 && talk.site*6 >= talk.words
	}
	return talk.read(s, noWords) && talk.turns && talk.site > 1 && talk.site*4 >= talk.words
}

// siteTalk is what was heard of a line.
type siteTalk struct {
	words, site int
	turns       bool // to the reader, or is no sentence
}

// read takes in the words of a text, the last of which may go on if one of the first must be a site's. It ends, and reports
// false, at a quotation, or where none of these is.
func (t *siteTalk) read(s string, first int) bool {
	for s != "" {
		h, end := addLetters(text.NoHash, s)
		if end > 0 && (end < len(s) || first == noWords) {
			t.hear(s[:end], h)
		}
		if end == len(s) {
			break
		}
		r, size := utf8.DecodeRuneInString(s[end:])
		if quotes(r) || t.words == first && t.site == 0 {
			return false
		}
		s = s[end+size:]
	}
	return true
}

// hear takes in a word, whose hash is h.
func (t *siteTalk) hear(word string, h text.Hash) {
	t.words++
	if lexicon.Tells(h) && lexicon.Is(h, word, lexicon.SiteWord) {
		t.site++
		t.turns = t.turns || lexicon.Is(h, word, lexicon.SiteAddress)
	}
}

// quotes reports that r opens or closes a quotation.
func quotes(r rune) bool {
	switch r {
	case '"', '“', '”', '«', '»':
		return true
	}
	return false
}

// Link reports that s is an address of the web, and nothing else.
func Link(s string) bool { return strings.Contains(s, "://") && strings.IndexByte(s, ' ') < 0 }

package mention

import (
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxTalk is how much of a line is read to tell who speaks in it, in bytes.
const maxTalk = MaxFurniture

// SiteTalk reports that a site may speak to its readers of itself: `Please enter your comment!`, `Haberlerimizi WhatsApp
// kanalımızdan takip edin`. Two words and one in four are those that sites use; in the beginning of a long line four words and
// one in six. A sentence turns to the reader, too. What quotes, asks or tells who said something is a story.
func SiteTalk(s string) bool { return talks(s, !text.TerminatedByStop(s)) }

// SiteCall reports that s is such talk, and turns to the reader, or opens with an outlet's name.
func SiteCall(s string) bool {
	for _, known := range firstWords(s, 2) {
		if known.Is(lexicon.Outlet) {
			return talks(s, true)
		}
	}
	return talks(s, false)
}

// talks is SiteTalk; turns says that s need not turn to the reader.
func talks(s string, turns bool) bool {
	if strings.HasSuffix(s, "?") || s == "" || s[0] == '\'' {
		return false
	}
	talk := siteTalk{turns: turns}
	least, share := 2, 4
	if len(s) > maxTalk {
		s = s[:strings.LastIndexByte(s[:maxTalk], ' ')+1]
		least, share = 4, 6
	}
	return talk.read(s) && talk.turns && talk.site >= least && talk.site*share >= talk.words
}

// siteTalk is what was heard of a line.
type siteTalk struct {
	words, site int
	turns       bool // to the reader, or is no sentence
	tells       bool // who says something
}

// read takes in the words of a text, and reports that nobody is quoted or named there as who says something.
func (t *siteTalk) read(s string) bool {
	for s != "" {
		h, end := addLetters(text.NoHash, s)
		if end > 0 {
			t.hear(s[:end], h)
		}
		if end == len(s) {
			break
		}
		r, size := utf8.DecodeRuneInString(s[end:])
		if quotes(r) || t.tells {
			return false
		}
		s = s[end+size:]
	}
	return !t.tells
}

// hear takes in a word, whose hash is h.
func (t *siteTalk) hear(word string, h text.Hash) {
	t.words++
	if !lexicon.Tells(h) {
		return
	}
	known := lexicon.Find(h, word)
	if known.Is(lexicon.SiteWord) {
		t.site++
	}
	t.turns = t.turns || known.Is(lexicon.SiteAddress)
	t.tells = t.tells || known.Is(lexicon.SpeechWord)
}

// quotes reports that r opens or closes a quotation.
func quotes(r rune) bool {
	switch r {
	case '"', '“', '”', '«', '»', '‘':
		return true
	}
	return false
}

// Link reports that s is an address of the web, and nothing else.
func Link(s string) bool {
	return strings.Contains(s, "://") && strings.IndexByte(s, ' ') < 0 && text.IsLetter(text.FirstRune(s))
}

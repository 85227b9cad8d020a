package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// A Stamp is one date on a line, with the label that opens it. Offsets are into the line.
type Stamp struct {
	Kind    lexicon.Label // lexicon.NoLabel for a bare date
	Label   int           // where the label starts, or the date if there is none
	At, End int           // what stands for the date
	Date    Date
	State   StampState
}

// StampState is what came of reading what stands for a date.
type StampState uint8

const (
	StampRead  StampState = iota
	StampEmpty            // a label and nothing behind it
	StampBad              // a label and something that is no date
)

// maxStampLine bounds, in bytes, a line that can hold stamps: two of them, with labels, and a name.
const maxStampLine = 2*MaxDate + 120

// ReadStamps takes a line apart that holds stamps and nothing else but, perhaps, names before or behind them, buttons
// and counts.
func ReadStamps(s string, f text.Facts) (beside Beside, stamps []Stamp) {
	if len(s) > maxStampLine || len(s) > MaxFurniture && f&text.Digit == 0 {
		return beside, nil
	}
	start := Bullet(s)
	if opensStamp(s[start:]) {
		if beside, stamps = stampRun(s, start); stamps != nil {
			return beside, stamps
		}
	}
	switch {
	case f&text.Digit == 0, len(s) > MaxDate && endsInStopOfProse(s) && !holdsClock(s),
		!holdsDate(s) && creditOpening(s[start:]) == 0: // behind which a label may lack its date
		return Beside{}, nil
	}
	if beside, stamps = stampBehindName(s, start); stamps != nil {
		return beside, stamps
	}
	if n, button := asideAt(s[start:]); n > 0 && button {
		if beside, stamps = stampRun(s, start+n); Read(stamps) {
			return beside, stamps
		}
	}
	return Beside{}, nil
}

// holdsDate reports that s has as many digits as any date.
func holdsDate(s string) bool {
	missing := len("1/13/15") - len("//")
	for i := 0; i < len(s) && missing > 0; i++ {
		if text.IsDigit(s[i]) {
			missing--
		}
	}
	return missing == 0
}

func endsInStopOfProse(s string) bool {
	return text.TerminatedByStop(s) && !strings.HasSuffix(s, ".m.") && !strings.HasSuffix(s, "..")
}

// Read reports that the first of the stamps holds a date.
func Read(stamps []Stamp) bool { return stamps != nil && stamps[0].State == StampRead }

// opensStamp reports that the first word of s can open a stamp, or that there is no word and no quotation;
// most prose fails here.
func opensStamp(s string) bool {
	if h, n := addWord(text.NoHash, s); n > 0 {
		return lexicon.Is(h, s[:n], lexicon.OpensStamp)
	}
	return !strings.HasPrefix(s, "\"") && !strings.HasPrefix(s, "“")
}

// leadingWord is the length of the letters that s starts with.
func leadingWord(s string) int {
	_, n := addWord(text.NoHash, s)
	return n
}

// addWord adds the letters that s starts with to a hash, and returns their length.
func addWord(h text.Hash, s string) (text.Hash, int) {
	h, n := addLetters(h, s)
	for n < len(s) && s[n] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !unicode.IsMark(r) {
			break
		}
		more := 0
		h, more = addLetters(h.Add(r), s[n+size:])
		n += size + more
	}
	return h, n
}

// addLetters is addWord without combining marks.
func addLetters(h text.Hash, s string) (text.Hash, int) {
	h, n := h.AddLetters(s)
	for n < len(s) && s[n] >= utf8.RuneSelf {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !text.IsLetter(r) {
			break
		}
		more := 0
		h, more = h.Add(r).AddLetters(s[n+size:])
		n += size + more
	}
	return h, n
}

// Bullet is the length of the list mark that opens s.
func Bullet(s string) int {
	if s == "" || s[0] < utf8.RuneSelf && s[0] != '-' && s[0] != '*' {
		return 0
	}
	for _, mark := range []string{"- ", "• ", "· ", "* ", "» ", "– ", "— ", "▪ ", "■ ", "► ", "•"} {
		if strings.HasPrefix(s, mark) {
			return len(mark)
		}
	}
	if len(s) > 1 && s[0] == '-' && s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z' {
		return 1
	}
	return 0
}

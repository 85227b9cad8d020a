package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// How long, in bytes, a caption can be, and the credit in it. Beyond, a story has its photo's credit at its end.
const (
	maxCaption     = 400
	maxPhotoCredit = 100
)

// Caption reports that s belongs to a photo: its credit, alone or behind what it shows.
func Caption(s string, f text.Facts) bool {
	if len(s) > maxCaption {
		return false
	}
	sentence := text.TerminatedByStop(s)
	if sentence && f&text.Colon == 0 && !strings.HasSuffix(s, ").") && !strings.HasSuffix(s, "].") {
		return false // as most text is
	}
	if s = strings.TrimRight(s, " ."); s == "" {
		return false
	}
	if kind, width, colon := ColonLabel(s); kind == lexicon.PhotoLabel && colon && strings.Contains(strings.TrimRight(s[:width], " :"), " ") {
		return true // FILE PHOTO: what it shows
	}
	if last := s[len(s)-1]; last == ')' || last == ']' {
		open := strings.LastIndexAny(s[:len(s)-1], "([")
		return open >= 0 && len(s)-open <= maxPhotoCredit && photoCredit(s[open+1:len(s)-1], true)
	}
	return !sentence && photoCredit(s[behindSentence(s):], false)
}

// behindSentence is where the last sentence of s has ended, or what a dash cuts off.
func behindSentence(s string) int {
	from := max(0, len(s)-maxPhotoCredit)
	for _, mark := range [...]string{". ", " - ", " – "} {
		if holdsMark(s[from:], mark) {
			from += strings.LastIndex(s[from:], mark) + len(mark)
		}
	}
	return from
}

// photoCredit reports that s says whose photo it is: Photo: AA, AP Photo/Derya Kumsal. In brackets it says so with less.
func photoCredit(s string, bracketed bool) bool {
	if s == "" || len(s) > maxPhotoCredit {
		return false
	}
	agency, _, _ := strings.Cut(text.FirstWord(s), "/")
	if !lexicon.Lookup(agency).Is(lexicon.Agency) {
		agency = ""
	}
	line := strings.TrimLeft(s[len(agency):], " ")
	kind, width, colon := labelAt(line)
	if kind != lexicon.PhotoLabel {
		return signsPhotos(s, agency, bracketed)
	}
	value := strings.Trim(line[width:], " /,")
	several := strings.IndexByte(strings.TrimRight(line[:width], " :"), ' ') > 0 // as in Photo by
	switch {
	case value == "":
		return bracketed || agency != ""
	case agency != "" || several || bracketed && colon:
		return Capitalised(value)
	case bracketed:
		return IsSource(value)
	}
	return colon && takesPhotos(value)
}

// takesPhotos reports that s, behind a label, is who takes or sells photos, or where they are known.
func takesPhotos(s string) bool {
	return IsSource(s) || isPersonName(s) || isKnown(s[strings.LastIndexAny(s, "/ ")+1:]) && Capitalised(s)
}

// signsPhotos reports that s, which opens with the agency or with none, is the signature of who sells photos:
// REUTERS/Derya Kumsal, Getty Images.
func signsPhotos(s, agency string, bracketed bool) bool {
	if name, ok := strings.CutPrefix(s[len(agency):], "/"); ok {
		return lexicon.Lookup(agency).Is(lexicon.PhotoAgency) && Capitalised(name)
	}
	name := s
	if bracketed {
		name = s[strings.LastIndexAny(strings.TrimSuffix(s, " Images"), " /")+1:]
	}
	known := lexicon.Lookup(name)
	return known.Is(lexicon.PhotoAgency) && !known.Is(lexicon.Agency)
}

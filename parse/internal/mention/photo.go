package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxPointing bounds the words before the photo in a caption that points at it.
const maxPointing = 6

// pointsAtPhoto reports that s begins as captions of agencies do: This undated handout photo shows …, In this Jan. 17
// file photo, …
func pointsAtPhoto(s string) bool {
	rest, in := strings.CutPrefix(s, "In this ")
	if !in {
		var this bool
		if rest, this = strings.CutPrefix(s, "This "); !this {
			return false
		}
	}
	for range maxPointing {
		word := text.FirstWord(rest)
		rest = strings.TrimPrefix(rest[len(word):], " ")
		if bare := strings.TrimSuffix(word, ","); lexicon.Lookup(bare).Label == lexicon.PhotoLabel {
			return in && bare != word || lexicon.FirstIs(rest, lexicon.BehindPhoto)
		}
	}
	return false
}

// fromFile reports that s begins as the caption of an older photo does: FILE - The ferry at its pier, (FILES) The ferry …
func fromFile(s string) bool {
	rest, bracketed := strings.CutPrefix(s, "(")
	word := text.FirstWord(rest)
	if bare := strings.TrimSuffix(word, ")"); bracketed != (bare != word) || !lexicon.Lookup(bare).Is(lexicon.PhotoFile) || !text.Shouted(bare) {
		return false
	}
	return bracketed || dashBehind(rest[len(word):]) > 0
}

// dashBehind is how wide a dash is, with the spaces around, with which s begins.
func dashBehind(s string) int {
	for _, dash := range [...]string{" - ", " – ", " — "} {
		if strings.HasPrefix(s, dash) {
			return len(dash)
		}
	}
	return 0
}

// maxSide bounds, in bytes, what says where in a photo somebody stands.
const maxSide = 20

// showsSides reports that s says in brackets where in a photo somebody stands: the mayor (L), kaptan (solda).
func showsSides(s string) bool {
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			return false
		}
		s = s[open+1:]
		if side := strings.IndexByte(s[:min(len(s), maxSide)], ')'); side > 0 && lexicon.Lookup(s[:side]).Is(lexicon.PhotoSide) {
			return true
		}
	}
}

// SoldPhoto reports that who sells photos, and no stories, stands behind the last colon of s: Source: Pixabay.
func SoldPhoto(s string) bool {
	return sellsPhotos(strings.TrimSpace(s[strings.LastIndexByte(s, ':')+1:]))
}

// endsInDay reports that s ends in a day, as captions do before their credit: …, Nov. 19, 2019.
func endsInDay(s string) bool {
	s = strings.TrimRight(s, " .")
	year := s[strings.LastIndexByte(s, ' ')+1:]
	if len(year) != len("2019") || year[:2] != "20" && year[:2] != "19" {
		return false
	}
	s = strings.TrimRight(s[:len(s)-len(year)], " ,")
	day := s[strings.LastIndexByte(s, ' ')+1:]
	before := strings.TrimRight(s[:len(s)-len(day)], " ")
	for _, word := range [...]string{day, before[strings.LastIndexByte(before, ' ')+1:]} {
		if lexicon.Lookup(strings.TrimSuffix(word, ".")).Month > 0 {
			return true
		}
	}
	return false
}

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
	if len(rest) < 2 || rest[1] < 'A' || rest[1] > 'Z' {
		return false // as most text is: no capitals
	}
	word := text.FirstWord(rest)
	if bare := strings.TrimSuffix(word, ")"); bracketed != (bare != word) || !lexicon.Lookup(bare).Is(lexicon.PhotoFile) || !text.Shouted(bare) {
		return false
	}
	return bracketed || strings.HasPrefix(s[len(word):], " - ") || strings.HasPrefix(s[len(word):], " – ") || strings.HasPrefix(s[len(word):], " — ")
}

// maxSide bounds, in bytes, what says where in a photo somebody stands.
const maxSide = 20

// showsSides reports that s says in brackets where in a photo somebody stands who is named: Kaptan (solda), Derya Kumsal (L) and Nuri Tandır (R).
func showsSides(s string) bool {
	for {
		open := strings.IndexByte(s, '(')
		if open < 0 {
			return false
		}
		name := strings.TrimRight(s[:open], " ")
		s = s[open+1:]
		side := s[:max(0, strings.IndexByte(s[:min(len(s), maxSide)], ')'))]
		named := text.IsUpper(text.FirstRune(name[strings.LastIndexByte(name, ' ')+1:]))
		if named && (lexicon.Lookup(side).Is(lexicon.PhotoSide) || side == "L" && strings.Contains(s, "(R)")) {
			return true
		}
	}
}

// SoldPhoto reports that who sells photos, and no stories, stands behind a label at the end of s: … Source: Pixabay.
func SoldPhoto(s string) bool {
	colon := strings.LastIndexByte(s, ':')
	if !sellsPhotos(strings.TrimSpace(s[colon+1:])) {
		return false
	}
	label := strings.TrimRight(s[:max(0, colon)], " ")
	known := lexicon.Lookup(label[strings.LastIndexByte(label, ' ')+1:])
	return known.Label == lexicon.PhotoLabel || known.Label == lexicon.CreditLabel
}

// endsInDay reports that s ends in a comma and a day, as captions do before their credit: …, Nov. 19, 2019.
func endsInDay(s string) bool {
	s = strings.TrimRight(s, " .")
	year := s[strings.LastIndexByte(s, ' ')+1:]
	if len(year) != len("2019") || year[:2] != "20" && year[:2] != "19" {
		return false
	}
	s = strings.TrimRight(s[:len(s)-len(year)], " ,")
	day := s[strings.LastIndexByte(s, ' ')+1:]
	before := strings.TrimRight(s[:len(s)-len(day)], " ")
	month := before[strings.LastIndexByte(before, ' ')+1:]
	return lexicon.Lookup(strings.TrimSuffix(month, ".")).Month > 0 && strings.HasSuffix(before[:len(before)-len(month)], ", ")
}

// showsRow reports that s names those whom a photo shows, in their order: From left: Derya Kumsal, Deniz Kumsal.
func showsRow(s string) bool {
	row, persons, _ := strings.Cut(s, ": ")
	return lexicon.Lookup(row).Is(lexicon.PhotoRow) && (isPersonName(persons) || SeveralNames(persons))
}

// maxNamedWords bounds the words of who takes photos.
const maxNamedWords = 3

// signsPhotos reports that s, which opens with the agency or with none, is the signature of who sells photos:
// REUTERS/Derya Kumsal, Getty Images.
func signsPhotos(s, agency string, bracketed bool) bool {
	if name, ok := strings.CutPrefix(s[len(agency):], "/"); ok {
		return lexicon.Lookup(agency).Is(lexicon.PhotoAgency) && Capitalised(name) || sellsPhotos(name)
	}
	name := s
	if bracketed {
		name = s[strings.LastIndexAny(strings.TrimSuffix(s, " Images"), " /")+1:]
	}
	return sellsPhotos(name) || soldBy(s)
}

// soldBy reports that s names who takes photos, and who sells them: Derya Kumsal/KHA via Getty Images.
func soldBy(s string) bool {
	taken, seller, ok := strings.Cut(s, viaSeller)
	if who, agency, _ := strings.Cut(taken, "/"); agency != "" && Capitalised(who) && IsSource(strings.TrimSuffix(seller, ", file")) {
		return true // one agency has it of another
	}
	if cut := strings.LastIndexByte(s, '/'); !ok && cut > 0 {
		taken, seller, ok = s[:cut], s[cut+1:], true
	}
	if !ok || !sellsPhotos(seller) {
		return false
	}
	name, _, slash := strings.Cut(taken, "/")
	return isPersonName(name) || slash && Capitalised(taken) && strings.Count(name, " ") < maxNamedWords
}

// sellsPhotos reports that s is who sells photos, and no stories.
func sellsPhotos(s string) bool {
	known := lexicon.Lookup(strings.TrimSuffix(s, ".com"))
	return known.Is(lexicon.PhotoAgency) && !known.Is(lexicon.Agency)
}

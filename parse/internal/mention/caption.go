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
	if pointsAtPhoto(s) || fromFile(s) || f&text.Bracket != 0 && showsSides(s) || f&text.Colon != 0 && showsRow(s) {
		return true
	}
	return holdsCredit(s, f)
}

// holdsCredit reports that s ends in the credit of a photo, or opens with its label.
func holdsCredit(s string, f text.Facts) bool {
	sentence := text.TerminatedByStop(s)
	if sentence && f&text.Colon == 0 && !strings.HasSuffix(s, ").") && !strings.HasSuffix(s, "].") {
		return false // as most text is
	}
	if s = strings.TrimRight(s, " .|"); s == "" {
		return false
	}
	if f&text.Colon != 0 && (labelledCaption(s, sentence) || SoldPhoto(s)) {
		return true
	}
	if last := s[len(s)-1]; last == ')' || last == ']' {
		return bracketedCredit(s[:len(s)-1])
	}
	return !sentence && (endsInCredit(s, f) || f&text.Colon != 0 && takenBy(s))
}

// maxSold bounds, in bytes, a caption with the name alone of who sells photos behind it. Beyond, that may sign a story.
const maxSold = 160

// endsInCredit reports that s ends in the credit of a photo, behind a sentence or a dash, or with a stroke: The ferry at its
// pier. / AFP.
func endsInCredit(s string, f text.Facts) bool {
	last, sold := strings.CutPrefix(s[behindSentence(s, f):], "/ ")
	return photoCredit(last, false) || sold && len(s) <= maxSold && lexicon.Lookup(last).Is(lexicon.PhotoAgency) || cameVia(s)
}

// viaSeller stands before who sells a photo, behind who took it.
const viaSeller = " via "

// cameVia reports that s ends in who took a photo and who sells it: The ferry by Derya Kumsal via Kuzuada Commons.
func cameVia(s string) bool {
	taken, seller, _ := strings.Cut(s, viaSeller)
	_, who, _ := strings.Cut(taken, " by ")
	return isPersonName(who) && sellsPhotos(seller)
}

// takenBy reports that s ends in the label of a photo and in who takes them: The ferry at its pier Photo: Derya Kumsal/AA.
func takenBy(s string) bool {
	for i := range len(s) {
		if i > 0 && s[i-1] != ' ' {
			continue
		}
		if width := LabelWidth(s[i:], lexicon.PhotoLabel); width > 0 && TakesPhotos(strings.TrimSpace(s[i+width:])) {
			return true
		}
	}
	return false
}

// labelledCaption reports that s says behind a label what a photo shows or whose it is: FILE PHOTO: the ferry, Foto: Derya
// Kumsal., Photo: The ferry (Kuzuada Post).
func labelledCaption(s string, sentence bool) bool {
	width := LabelWidth(s, lexicon.PhotoLabel)
	switch last := s[len(s)-1]; {
	case width == 0:
		return sentence && creditFirst(s)
	case strings.Contains(strings.TrimRight(s[:width], " :"), " "):
		return true
	case last == ')' || last == ']':
		return Capitalised(s[strings.LastIndexAny(s, "([")+1 : len(s)-1])
	}
	return sentence && Capitalised(strings.TrimSpace(s[width:]))
}

// creditFirst reports that s tells whose photo it is, and then what it shows: Photo by Derya Kumsal: the ferry.
func creditFirst(s string) bool {
	kind, width, _ := labelAt(s)
	colon := strings.IndexByte(s, ':')
	return kind == lexicon.PhotoLabel && width < colon && strings.IndexByte(strings.TrimRight(s[:width], " "), ' ') > 0 && Capitalised(s[width:colon])
}

// bracketedCredit reports that the last bracket that s opens holds the credit of a photo.
func bracketedCredit(s string) bool {
	open := strings.LastIndexAny(s, "([")
	if open < 0 || len(s)-open >= maxPhotoCredit {
		return false
	}
	credit := strings.TrimLeft(s[open+1:], " ")
	return photoCredit(credit, true) || opensPhotoCredit(credit, false) || archived(credit) ||
		strings.IndexByte(credit, '/') > 0 && (s[open] == '[' || endsInDay(s[:open])) && TakesPhotos(credit) ||
		s[open] == '[' && !text.Terminated(strings.TrimRight(s[:open], " ")) && sourceBehindLabel(credit)
}

// archived reports that s says that a photo is an older one: Archive.
func archived(s string) bool {
	return lexicon.Lookup(s).Is(lexicon.PhotoFile) && text.IsUpper(text.FirstRune(s))
}

// sourceBehindLabel reports that s is a source behind its label: Source: Reuters.
func sourceBehindLabel(s string) bool {
	width := LabelWidth(s, lexicon.CreditLabel)
	return width > 0 && IsSource(strings.TrimLeft(s[width:], " "))
}

// CreditOf reports that s says whose a photo is, and nothing of what it shows.
func CreditOf(s string) bool {
	width := LabelWidth(s, lexicon.PhotoLabel)
	return width > 0 && Capitalised(s[width:]) || photoCredit(strings.Trim(s, "()[]."), true)
}

// HoldsPhotoCredit reports that the credit of a photo begins somewhere in s: its label, in capitals, with a colon, of
// several words, in brackets or behind an agency, or who sells photos.
func HoldsPhotoCredit(s string) bool {
	bracketed, agency := false, false
	for i, r := range s {
		if i > 0 && strings.IndexByte(" (", s[i-1]) < 0 {
			continue
		}
		if bracketed = i > 0 && s[i-1] == '('; !text.IsUpper(r) {
			agency = false
			continue
		}
		if opensPhotoCredit(s[i:], bracketed || agency) {
			return true
		}
		agency = lexicon.FirstIs(s[i:], lexicon.Agency)
	}
	return false
}

// opensPhotoCredit reports that s begins with the label of a photo, or with who sells photos; told says that what stands
// before it shows it to be one.
func opensPhotoCredit(s string, told bool) bool {
	if kind, width, colon := labelAt(s); kind == lexicon.PhotoLabel && (told || strings.Contains(strings.TrimRight(s[:width], " :"), " ") || colon && !tellsMore(s[width:])) {
		return true
	}
	name := text.FirstWord(s)
	if len(name) == len(s) {
		return false
	}
	name = s[:len(name)+1+len(text.FirstWord(s[len(name)+1:]))]
	return lexicon.Lookup(strings.TrimRight(name, ".,)")).Is(lexicon.PhotoAgency)
}

// tellsMore reports that a value behind a label has more words than a credit in small letters: as they called it.
func tellsMore(value string) bool {
	value = strings.TrimLeft(value, " ")
	return text.StartsLower(value) && strings.Count(value, " ") > 1
}

// behindSentence is where the last sentence of s has ended, or what a dash cuts off.
func behindSentence(s string, f text.Facts) int {
	from := behindLast(s, max(0, len(s)-maxPhotoCredit), ". ")
	if f&text.Divider == 0 {
		return from
	}
	for _, mark := range [...]string{" - ", " – ", " — ", " | "} {
		from = behindLast(s, from, mark)
	}
	return from
}

// behindLast is where the last mark in s[from:] ends, or from.
func behindLast(s string, from int, mark string) int {
	if !holdsMark(s[from:], mark) {
		return from
	}
	return from + strings.LastIndex(s[from:], mark) + len(mark)
}

// photoCredit reports that s says whose photo it is: Photo: AA, AP Photo/Derya Kumsal. In brackets it says so with less.
func photoCredit(s string, bracketed bool) bool {
	if s == "" || len(s) > maxPhotoCredit || !text.IsLetter(text.FirstRune(s)) { // as counts in brackets begin
		return false
	}
	if !bracketed && opensText(s) {
		return soldBy(s)
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
	several := strings.IndexByte(strings.TrimRight(line[:width], " :"), ' ') > 0 // as in Photo by
	return namesPhoto(strings.Trim(line[width:], " /,"), agency != "" || several, bracketed, colon)
}

// opensText reports that the first word of s opens neither a name nor a label, and another follows.
func opensText(s string) bool {
	h, n := addWord(text.NoHash, s)
	return n > 0 && n < len(s) && s[n] == ' ' && !lexicon.Opens(h) && !lexicon.Is(h, s[:n], lexicon.Agency|lexicon.OpensStamp)
}

// namesPhoto reports that the value behind a label for photos says whose one is. sure says that the label, or an agency
// before it, tells enough.
func namesPhoto(value string, sure, bracketed, colon bool) bool {
	switch {
	case value == "":
		return bracketed || sure
	case strings.Trim(value, "0123456789/") == "": // which one it is
		return true
	case sure || bracketed && colon:
		return Capitalised(strings.TrimRight(value, " 0123456789")) // Chopper 11
	case bracketed:
		return IsSource(value)
	}
	return colon && (TakesPhotos(value) || sellsPhotos(value[strings.LastIndexByte(value, '/')+1:]) || strings.Count(value, " ") >= officeSpaces && Capitalised(value))
}

// officeSpaces is how many spaces the name of an office has at least.
const officeSpaces = 2

// TakesPhotos reports that s, behind a label or in brackets, is who takes photos, or names who sells them between strokes.
func TakesPhotos(s string) bool {
	if IsSource(s) {
		return true
	}
	for part := range strings.SplitSeq(s, "/") {
		if part = strings.TrimSpace(part); isPersonName(part) || Capitalised(part) && (isKnown(part) || isKnown(part[strings.LastIndexByte(part, ' ')+1:])) {
			return true
		}
	}
	name, _, _ := strings.Cut(s, " - ") // and where
	return isPersonName(name) || sellsPhotos(s)
}

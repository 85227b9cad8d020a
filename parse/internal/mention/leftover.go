package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// imageEndings are those of the names of image files.
var imageEndings = [...]string{"gif", "jpeg", "jpg", "png", "webp"}

// maxFileWords bounds the words of an image's name: beyond, a sentence ends in one.
const maxFileWords = 8

// The shortest names that software gives, in bytes: of a page or a style, and of a file by its sum.
const (
	minSlug    = 12
	minSlugCut = 3 // hyphens in it
	minSum     = 20
)

// Leftover reports that a whole line is what software left of its own, or who worked with it: [gallery ids="1,2"], " />,
// IMG_1305.jpg, ***, HB(İA/BT). None ends in a stop.
func Leftover(s string) bool {
	word, mark := strings.IndexByte(s, ' ') < 0, !text.IsLetter(text.FirstRune(s))
	return machineMade(s) || fileSum(s) || word && (slug(s) || mailbox(s) || handle(s) || editors(s)) || mark && (shortcode(s) || tagEnd(s) || onlyMarks(s) || picture(s))
}

// machineMade reports that s, of any words, stands for a picture or a logo, leads on, or is for machines.
func machineMade(s string) bool {
	return imageFile(s) || settings(s) || logo(s) || pointsOn(s) || keywords(s)
}

// maxLink bounds, in bytes, the few words of a link that leads on.
const maxLink = 30

// pointsOn reports that s is a link that leads on: Notable Deaths ›.
func pointsOn(s string) bool {
	return len(s) <= maxLink && text.IsUpper(text.FirstRune(s)) && !strings.ContainsAny(s, "0123456789") && (strings.HasSuffix(s, " ›") || strings.HasSuffix(s, " »") && !strings.Contains(s, "«") || strings.HasSuffix(s, " →"))
}

// picture reports that s is one as Markdown or an extractor has it: ![what it shows](where it is), <image>data:….
func picture(s string) bool {
	return strings.HasPrefix(s, "![") && strings.HasSuffix(s, ")") && strings.Contains(s, "](") || strings.HasPrefix(s, "<image>data:")
}

// mailbox reports that s is an address for mail.
func mailbox(s string) bool {
	user, host, ok := strings.Cut(s, "@")
	return ok && user != "" && strings.IndexByte(host, '.') > 0
}

// handle reports that s is the name of an account: @kuzuadapostasi.
func handle(s string) bool {
	return len(s) > 1 && s[0] == '@' && strings.IndexFunc(s[1:], func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) < 0
}

// maxLogoWords bounds the words of what a logo is of.
const maxLogoWords = 4

// logo reports that s stands for the picture of an outlet's logo: Kuzuada Postası Logo.
func logo(s string) bool {
	of, ok := strings.CutSuffix(s, " Logo")
	if !ok {
		of, ok = strings.CutSuffix(s, " Logosu")
	}
	last := of[strings.LastIndexByte(of, ' ')+1:]
	return ok && strings.Count(of, " ") < maxLogoWords && Capitalised(of) && (IsSource(of) || lexicon.Lookup(last).Is(lexicon.OutletWord))
}

// slug reports that s is a name in an address or in a style sheet: kuzuada-iskelesi-yeniden-acildi.
func slug(s string) bool {
	return len(s) >= minSlug && strings.Count(s, "-") >= minSlugCut && text.IsLetter(rune(s[0])) &&
		strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// maxEditors bounds, in bytes, the initials of those who worked on a story.
const maxEditors = 20

// editors reports that s is initials of several persons, and no agency's: two letters each, HB(İA/BT), (DK-TD), or in
// brackets two small ones or three, (dk/mer/td).
func editors(s string) bool {
	if len(s) > maxEditors || !strings.ContainsAny(s, "(/-") {
		return false
	}
	small := s[0] == '(' && s[len(s)-1] == ')' && strings.IndexByte(s, '/') > 0
	persons := 0
	for name := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("()/-,", r) }) {
		letters := utf8.RuneCountInString(name)
		capitals := letters == 2 && strings.IndexFunc(name, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
		if !capitals && !(small && letters <= 3 && strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLower(r) }) < 0) || lexicon.Lookup(name).Is(lexicon.Agency) {
			return false
		}
		persons++
	}
	return persons > 1
}

// fileSum reports that s is a file's name by its sum, 9e5dc7237a5cba60c0b2786e, perhaps with what it shows behind a dash.
func fileSum(s string) bool {
	sum, _, _ := strings.Cut(s, " - ")
	return len(sum) >= minSum && strings.Trim(sum, "abcdef0123456789") == "" && strings.ContainsAny(sum, "0123456789") && strings.ContainsAny(sum, "abcdef")
}

// onlyMarks reports that s is one mark or more of those that stand between paragraphs, or what held a row of links apart.
func onlyMarks(s string) bool {
	return s != "" && (strings.Trim(s, "*-–—_=~•· ") == "" || strings.Trim(s, "| ") == "")
}

// shortcode reports that s is a call of a publishing system's template, which it did not know: a name with an attribute
// or an underscore, in brackets, or its closing half.
func shortcode(s string) bool {
	if len(s) < 4 || s[0] != '[' || s[len(s)-1] != ']' {
		return false
	}
	name, attributes, _ := strings.Cut(s[1:len(s)-1], " ")
	name, closing := strings.CutPrefix(name, "/")
	if name == "" || strings.Trim(name, "abcdefghijklmnopqrstuvwxyz0123456789_-") != "" || !text.IsLetter(rune(name[0])) {
		return false
	}
	return closing && attributes == "" || strings.Contains(attributes, `="`) || strings.IndexByte(name, '_') > 0
}

// tagEnd reports that s is the end of a tag whose beginning is lost.
func tagEnd(s string) bool {
	return strings.HasSuffix(s, ">") && strings.ContainsAny(s, `/"'`) && strings.Trim(s, `"'”’/<> -`) == ""
}

// imageFile reports that s is the name of an image file; one that lost its dot begins small, as no headline does.
func imageFile(s string) bool {
	if s == "" {
		return false
	}
	switch s[len(s)-1] {
	case 'f', 'g', 'p', 'F', 'G', 'P': // in which they end
	default:
		return false
	}
	dot := strings.LastIndexAny(s, ". ")
	if dot <= 0 || strings.Count(s, " ") >= maxFileWords || s[dot] == ' ' && !text.StartsLower(s) {
		return false
	}
	for _, ending := range imageEndings {
		if strings.EqualFold(s[dot+1:], ending) {
			return true
		}
	}
	return false
}

// settings reports that s are those of a program, as pages carry them: { "vars": { "account": "K-1305" } }.
func settings(s string) bool {
	return strings.HasPrefix(s, "{") && strings.HasSuffix(s, "}") && strings.Contains(s, `":`)
}

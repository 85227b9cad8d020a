package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// EndCredit finds who signs at the end of a paragraph, without brackets and label: `… said. (AA)`, `… said. [AP]`,
// `… dedi. (Kaynak: AA)`, `… dedi.DHA`, `… said. – Reuters`, `… dedi. -Derya Kumsal`. Where nobody does, to is 0.
func EndCredit(s string) (from, to int) {
	if short := strings.TrimRight(s, " ."); strings.HasSuffix(short, ")") || strings.HasSuffix(short, "]") {
		return endBrackets(s, len(short)-1)
	}
	if from = max(dashedName(s), dashedAgency(s)); from > 0 {
		return from, len(s)
	}
	last := strings.LastIndexAny(s, " .!?\"”’'")
	if last < 0 {
		return 0, 0
	}
	_, size := utf8.DecodeRuneInString(s[last:])
	from = last + size
	name, before := s[from:], strings.TrimRight(s[:from], " ")
	if !lexicon.Lookup(name).Is(lexicon.Agency) || !closesSentence(before) || !text.Shouted(name) && !(len(before) == from && small(name)) {
		return 0, 0
	}
	return from, len(s)
}

// Reporters finds who reported in a line that says so: (Reporting by Derya Kumsal in Kuzuada; editing by Deniz Kumsal).
// Where nobody did, to is 0.
func Reporters(s string) (from, to int) {
	from = len(s) - len(strings.TrimLeft(s, "("))
	kind, width, _ := labelAt(s[from:])
	label := strings.TrimRight(s[from:from+width], " :")
	if kind != lexicon.CreditLabel || !endsInBy(label) || lexicon.Lookup(label).Is(lexicon.OtherHand) {
		return 0, 0 // as most lines
	}
	from += width
	to = from + strings.IndexAny(s[from:]+";", ";)")
	if next := strings.Index(s[from:to], ", "); next > 0 && text.StartsLower(s[from+next+len(", "):]) { // who did what else
		to = from + next
	}
	e := text.Trim(s, text.Extent{From: from, To: to})
	if !byNames(e.Of(s)) {
		return 0, 0
	}
	return e.From, e.To
}

// dashedName is where a person's name begins that s ends with, behind a sentence and a dash; 0 if there is none. A dash
// with spaces around stands before whom the story quotes.
func dashedName(s string) int {
	tail := s[max(0, len(s)-maxName):]
	name := tail[strings.LastIndexByte(tail, '-')+1:]
	if !strings.HasSuffix(s[:len(s)-len(name)], ". -") || !isPersonName(name) || name[0] == ' ' {
		return 0
	}
	return len(s) - len(name)
}

// dashedAgency is where an agency's name begins that s ends with, behind a sentence and a dash; 0 if there is none. Behind a
// quotation that ends in no stop stands who is quoted.
func dashedAgency(s string) int {
	tail := s[max(0, len(s)-maxName):]
	for _, mark := range [...]string{" -", " –", " —"} {
		cut := strings.LastIndex(tail, mark)
		if cut < 1 || !strings.ContainsRune(".!?…", text.LastRune(tail[:cut])) {
			continue
		}
		name := strings.TrimLeft(tail[cut+len(mark):], " ")
		known := lexicon.Lookup(name)
		anybody := known.Is(lexicon.GivenName) && !text.Shouted(name) // Cihan, Efe
		if known.Is(lexicon.Agency) && text.IsUpper(text.FirstRune(name)) && !anybody {
			return len(s) - len(name)
		}
	}
	return 0
}

// minSigned is how wide, in bytes, a paragraph is that a person signs in brackets: below a shorter one stands who is quoted.
const minSigned = 150

// endBrackets finds who signs in the brackets that s[:to] ends with, of which the last is at s[to:]: somebody known, or,
// behind a sentence, initials, or, behind a wide paragraph, a person.
func endBrackets(s string, to int) (from, end int) {
	open := strings.LastIndexAny(s[:to], "([")
	if open < 1 || to-open > maxName {
		return 0, 0
	}
	e := text.Trim(s, text.Extent{From: open + 1 + LabelWidth(s[open+1:to], lexicon.CreditLabel), To: to})
	from, to = e.From, e.To
	name, before := e.Of(s), strings.TrimRight(s[:open], " ")
	switch {
	case signature(name) && closesSentence(before), lexicon.Lookup(name).Is(lexicon.Agency) && text.Shouted(name), IsDomain(name):
		return from, to
	}
	c := Credit{Name: text.Extent{From: from, To: to}}
	if closesSentence(before) && !text.StartsLower(name) && c.Parts(s) || len(before) >= minSigned && strings.HasSuffix(before, ".") && isPersonName(name) {
		return from, to
	}
	return 0, 0
}

// maxGivenNames bounds the given names of who signs first without an agency.
const maxGivenNames = 2

// OpenCredit finds who signs at the start of a paragraph, before a dash, and the place that stands there behind who does,
// with the agency: `Ad SOYAD / ŞEHİR (AJANS) - …`. The rest of the paragraph begins at end, which is 0 where nobody signs.
func OpenCredit(s string) (c Credit, place text.Extent, end int) {
	head := s[:min(len(s), maxCredit)]
	if c, end = labelledOpening(head); end > 0 {
		return c, place, end
	}
	cut := dash(head)
	if cut == 0 {
		if cut = strings.Index(head, ") ") + 1; cut == 0 || !signedBrackets(head[:cut]) || openPlace(head[:cut]).Empty() || !text.IsUpper(text.FirstRune(head[cut+1:])) {
			return Credit{}, text.Extent{}, 0
		}
	}
	if n := Dateline(s, false); n > 0 {
		c, end = creditBehindPlace(s, n)
		return c, text.Extent{}, end
	}
	if c, place, end = creditBefore(s, cut); end > 0 {
		return c, place, end
	}
	if next := dash(s[cut+1 : min(len(s), maxCredit)]); next > 0 { // the first stands between two names
		return creditBefore(s, cut+1+next)
	}
	return Credit{}, text.Extent{}, 0
}

// labelledOpening reads who signs behind a label in the brackets that s opens with: (Haber: Derya Kumsal) ….
func labelledOpening(s string) (c Credit, end int) {
	to := strings.IndexByte(s, ')')
	if to < 0 || s[0] != '(' {
		return c, 0 // as with most paragraphs
	}
	width := LabelWidth(s[1:to], lexicon.CreditLabel)
	if width == 0 {
		return c, 0
	}
	c, ok := behindLabel(s, text.Trim(s, text.Extent{From: 1 + width, To: to}), text.Joint)
	if !ok || c.Source.Empty() && c.Desk.Empty() && !namesPersons(c.Name.Of(s)) {
		return c, 0
	}
	return c, to + 1
}

// deskOrAgency is the credit that one of them is, alone.
func deskOrAgency(s string) Credit {
	all := text.AllOf(s)
	if lexicon.Lookup(s).Is(lexicon.Desk) {
		return Credit{Name: all, Desk: all}
	}
	return Credit{Name: all, Source: all}
}

// creditBefore reads s[:cut], behind which a dash stands, for OpenCredit.
func creditBefore(s string, cut int) (c Credit, place text.Extent, end int) {
	head := s[:cut]
	writer := head
	if i := strings.IndexAny(head, "/(,"); i > 0 {
		writer = strings.TrimSpace(head[:i])
	}
	place, end = openPlace(head), len(s)-len(strings.TrimLeft(s[cut:], " -–—_"))
	switch {
	case text.Shouted(head) && isPersonName(head) && strings.Count(head, " ") <= maxGivenNames:
		return Credit{Name: text.Extent{To: cut}}, place, end
	case text.Shouted(head) && lexicon.Lookup(head).Is(lexicon.Desk|lexicon.Agency):
		return deskOrAgency(head), place, end
	case strings.HasSuffix(head, "()") && signsFirst(writer): // whose agency was lost
		return Credit{Name: text.Extent{To: len(writer)}}, place, end
	}
	c, ok := ReadCredit(head, text.Joint)
	if !ok || c.Source.Empty() && !c.Labelled || !c.Labelled && !signsFirst(writer) {
		return Credit{}, text.Extent{}, 0
	}
	return c, place, end
}

// creditBehindPlace finds whose name, in capitals, stands between dashes behind the place of a paragraph, which ends at s[n:]:
// `ŞEHİR (AA) - AD SOYAD - …`.
func creditBehindPlace(s string, n int) (c Credit, end int) {
	from := len(s) - len(strings.TrimLeft(s[n:], " -–—:"))
	name := s[from:min(len(s), from+maxName)]
	cut := dash(name)
	if name = name[:cut]; s[n-1] != ')' || !text.Shouted(name) || !isPersonName(name) || strings.Count(name, " ") > 1 || Phrase(name) || Belonging(name) {
		return Credit{}, 0
	}
	return Credit{Name: text.Extent{From: from, To: from + cut}}, len(s) - len(strings.TrimLeft(s[from+cut:], " -–—"))
}

// openPlace is the place in capitals behind the first stroke, with the agency, but no brackets that lost theirs.
func openPlace(head string) text.Extent {
	slash := strings.IndexByte(head, '/')
	if slash < 0 {
		return text.Extent{}
	}
	kept := strings.TrimRight(strings.TrimSuffix(head, "()"), " ,")
	e := text.Trim(head, text.Extent{From: slash + 1, To: len(kept)})
	name, _, _ := strings.Cut(e.Of(head), "(")
	name = strings.TrimRight(name, " ,")
	city := strings.TrimLeft(name[strings.LastIndexByte(name, '/')+1:], " ")
	if !text.Shouted(name) || !lexicon.Lookup(city).Is(lexicon.City) {
		return text.Extent{}
	}
	return e
}

// signsFirst reports that s is a person's name, as those who sign first are written: a given name, or the last one alone
// in capitals.
func signsFirst(s string) bool {
	if isPersonName(s) {
		return true
	}
	last := s[strings.LastIndexByte(s, ' ')+1:]
	return namesPersons(s) && text.Shouted(last) && !text.Shouted(s)
}

// closesSentence reports that s ends in a mark that ends a sentence, or in a closing quote.
func closesSentence(s string) bool { return strings.ContainsRune(".!?…\"”’'", text.LastRune(s)) }

// small reports that s has small letters alone, as an agency's name has that was glued to the last word.
func small(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !text.IsLetter(r) || unicode.IsUpper(r) }) < 0
}

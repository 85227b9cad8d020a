package parse

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// maxFurniture bounds, in bytes, a line of furniture other than those with an open end.
const maxFurniture = 120

// furnitureLook is the look of a line that the lists of furniture hold. sentence says that it ends as one.
func furnitureLook(line string, sentence bool) (l looks) {
	line = counted(bare(line))
	open := lexicon.Lookup(firstWord(line)).Patterns()
	if len(open) > 0 {
		line = text.Folded(line)
	}
	kinds := lexicon.Lookup(line).Kinds
	for i := range open {
		if p := &open[i]; p.Fits(line) && !(sentence && p.Lists()) {
			kinds |= p.Kinds
		}
	}
	if kinds&lexicon.Bar != 0 {
		l |= barLook
	}
	if kinds&lexicon.End != 0 {
		l |= endLook
	}
	return l
}

// counted puts 0, which stands for any number in the lists, in the place of each number.
func counted(s string) string {
	first := 0
	for first < len(s) && !isDigit(s[first]) {
		first++
	}
	if first == len(s) {
		return s
	}
	var b strings.Builder
	b.WriteString(s[:first])
	for rest := s[first:]; rest != ""; {
		if !isDigit(rest[0]) {
			b.WriteByte(rest[0])
			rest = rest[1:]
			continue
		}
		b.WriteByte('0')
		for rest != "" && (isDigit(rest[0]) || len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && isDigit(rest[1])) {
			rest = rest[1:]
		}
	}
	return b.String()
}

// opensFurniture reports that a line too long for furniture begins as an entry with an open end does.
func opensFurniture(line string) bool {
	if !lexicon.Lookup(firstWord(line)).Is(lexicon.OpensEnd) {
		return false
	}
	sentence := terminatedByStop(line)
	line = line[:maxFurniture]
	return furnitureLook(line[:strings.LastIndexByte(line, ' ')+1], sentence)&endLook != 0
}

// bare drops a leading mark and a trailing colon from a line, and the space before a colon.
func bare(s string) string {
	if s != "" && !text.IsLetter(firstRune(s)) {
		s = strings.TrimLeft(s, "-•*»«›‹<> ")
	}
	if strings.IndexByte(s, ':') >= 0 {
		s = strings.ReplaceAll(s, " :", ":")
	}
	if s != "" && !text.IsLetter(lastRune(s)) {
		s = strings.TrimRight(s, ":.! »›>")
	}
	return s
}

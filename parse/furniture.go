package parse

import (
	"slices"
	"strings"
	"sync"

	"newsdek/parse/internal/text"
)

// maxFurniture bounds, in bytes, a line of furniture other than those with an open end.
const maxFurniture = 120

// maxOpenTail bounds, in bytes, a line that fits an entry with an open end: beyond, it is prose, unless
// the entry has four words, or a comma or a colon, as no sentence begins.
const maxOpenTail = 80

// A pattern is an entry with an open end, folded, with its … taken apart.
type pattern struct{ head, tail string }

var (
	openBars = sync.OnceValue(func() []pattern { return patterns(bars) })
	openEnds = sync.OnceValue(func() []pattern { return patterns(ends) })
)

func patterns(rows []string) (all []pattern) {
	for _, row := range rows {
		if head, tail, open := strings.Cut(text.Folded(row), "…"); open {
			all = append(all, pattern{head, tail})
		}
	}
	return all
}

func (p pattern) fits(line string) bool {
	return (len(line) <= maxOpenTail || strings.ContainsAny(p.head, ":,") || strings.Count(p.head, " ") >= 4) &&
		len(line) >= len(p.head)+len(p.tail) && strings.HasPrefix(line, p.head) && strings.HasSuffix(line, p.tail)
}

// names reports that names follow the pattern's one word, and no sentence.
func (p pattern) names() bool {
	return strings.HasSuffix(p.head, ": ") && strings.IndexByte(p.head, ' ') == len(p.head)-1
}

// furnitureLook is the look of a line that the tables of furniture know. sentence says that it ends as one.
func furnitureLook(line string, sentence bool) (l looks) {
	line = counted(bare(line))
	first := lookup(firstWord(line))
	if first.is(barOpening | endOpening) {
		line = text.Folded(line)
	}
	fits := func(p pattern) bool { return p.fits(line) && !(sentence && p.names()) }
	whole := lookup(line)
	if whole.is(barName) || first.is(barOpening) && slices.ContainsFunc(openBars(), fits) {
		l |= barLook
	}
	if whole.is(endName) || first.is(endOpening) && slices.ContainsFunc(openEnds(), fits) {
		l |= endLook
	}
	return l
}

// counted puts 0, which stands for any number in the tables, in the place of each number.
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
	if !lookup(firstWord(line)).is(endOpening) {
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

package lexicon

import (
	"strings"

	"newsdek/parse/internal/text"
)

// A Pattern is furniture with an open end, folded, with its … taken apart.
type Pattern struct {
	Head, Tail string
	Kinds      Kind
	bare       uint8 // how much of the head stands before its first number or colon
}

// maxTail bounds, in bytes, a line that fits a pattern: beyond, it is prose, unless the pattern has four words, or a
// comma or a colon, as no sentence begins. Those behind its … count, too.
const maxTail = 80

// Fits reports that a line is an instance of the pattern.
func (p *Pattern) Fits(line string) bool {
	if !text.OpensFolded(line, p.Head) {
		return false
	}
	line = text.Folded(line)
	return p.goesOn(line[len(p.Head):]) &&
		(len(line) <= maxTail || strings.ContainsAny(p.Head, ":,") || strings.Count(p.Head, " ")+strings.Count(p.Tail, " ") >= 4)
}

// MayOpen reports that a line begins as the pattern does, as far as its first number or colon, before it is made bare and
// its numbers are counted. It costs less than Fits.
func (p *Pattern) MayOpen(line string) bool { return text.OpensFolded(line, p.Head[:p.bare]) }

// goesOn reports that s, behind the head, ends in the tail, or holds it where the pattern has a second … at its end.
func (p *Pattern) goesOn(s string) bool {
	if tail, open := strings.CutSuffix(p.Tail, "…"); open {
		return strings.Contains(s, tail)
	}
	return strings.HasSuffix(s, p.Tail)
}

// Lists reports that names follow the pattern's one word or two, and no sentence; nothing stands behind them.
func (p *Pattern) Lists() bool {
	spaces := strings.Count(p.Head, " ")
	return p.Tail == "" && (spaces == 1 && strings.HasSuffix(p.Head, " ") || spaces == 2 && strings.IndexByte(p.Head, ':') < 0)
}

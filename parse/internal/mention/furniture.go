package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// MaxFurniture bounds, in bytes, a line of furniture other than those with an open end.
const MaxFurniture = 120

// maxOpen bounds what is read of a line with an open end.
const maxOpen = 2 * MaxFurniture

// Furniture says what a line is that the lists of furniture hold: a lexicon.Bar, a lexicon.End. sentence says that it
// ends as one.
func Furniture(line string, sentence bool) lexicon.Kind {
	line = counted(Bare(line))
	open := lexicon.LookupFirst(line).Patterns()
	kinds := listed(line, open, sentence)
	switch {
	case rightsMark(line):
		kinds |= lexicon.End
	case weather(line) || clicks(line, sentence) || !sentence && (announces(line) || strings.Contains(line, rightsSign)):
		kinds |= lexicon.Bar
	case !sentence && len(open) == 0 && newsOf(line): // what opens as furniture does announces none
		kinds |= lexicon.End
	}
	return kinds & (lexicon.Bar | lexicon.End)
}

// announces reports that a line has the label of another story, and its headline: İlgili haber: …
func announces(line string) bool {
	label, headline, _ := strings.Cut(line, ":")
	known := lexicon.Lookup(label)
	return known.Is(lexicon.TeaserLabel) && known.Is(lexicon.Bar) && !text.StartsLower(strings.TrimLeft(headline, " ")) // labels of boxes are ends
}

// listed says what a counted line is by its place in the lists, or by the patterns that its first word opens.
func listed(line string, open []lexicon.Pattern, sentence bool) lexicon.Kind {
	kinds := lexicon.Lookup(line).Kinds
	for i := range open {
		if p := &open[i]; p.Fits(line) && !(sentence && p.Lists()) {
			kinds |= p.Kinds
		}
	}
	return kinds
}

// rightsSign stands before who has the rights.
const rightsSign = "©"

// rightsMark reports that a line opens with the mark of who has the rights.
func rightsMark(line string) bool { return strings.HasPrefix(line, rightsSign) }

// How long a line that announces news can be, in bytes, and what they are of, in words.
const (
	maxNewsLine = 60
	maxNewsOf   = 3
)

// newsOf reports that a line announces the news of something, as above a list of other stories.
func newsOf(line string) bool {
	if len(line) > maxNewsLine {
		return false
	}
	cut := strings.LastIndexByte(line, ' ')
	if cut < 0 || !lexicon.Lookup(line[cut+1:]).Is(lexicon.OtherNews) {
		return false
	}
	of := line[:cut]
	return strings.Count(of, " ") < maxNewsOf && Capitalised(of)
}

// maxClickWords bounds the words of a sentence that tells what to click for: a longer one may be a step of several.
const maxClickWords = 8

// clicks reports that a line tells its readers what to click for, and nothing else: no step of several, and nobody's words.
func clicks(line string, sentence bool) bool {
	line = strings.TrimRight(line, ".!")
	last := strings.LastIndexByte(line, ' ')
	return last > 0 && lexicon.Lookup(line[strings.LastIndexByte(line[:last], ' ')+1:]).Is(lexicon.Click) &&
		!strings.ContainsAny(line[:2], ".)-") && !strings.ContainsAny(line, ":,") &&
		!strings.Contains(line, ". ") && !(sentence && strings.Count(line, " ") >= maxClickWords)
}

// weather reports that a counted line is a place and its temperature, İstanbul 0°C, or a weekday and what else
// is furniture, as its sky: Pazar Az Bulutlu.
func weather(line string) bool {
	if day, sky, ok := strings.Cut(line, " "); ok && lexicon.Lookup(day).Weekday > 0 {
		return Furniture(sky, false)&lexicon.Bar != 0
	}
	place, rest, ok := strings.Cut(line, "°")
	place, zero := strings.CutSuffix(strings.TrimRight(place, " "), "0")
	return ok && zero && len(rest) <= len(" C") && lexicon.Lookup(strings.TrimRight(place, " -+:|")).Is(lexicon.City)
}

// counted puts 0, which stands for any number in the lists, in the place of each number.
func counted(s string) string {
	first := 0
	for first < len(s) && !text.IsDigit(s[first]) {
		first++
	}
	if first == len(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:first])
	for rest := s[first:]; rest != ""; {
		b.WriteByte('0')
		for rest != "" && (text.IsDigit(rest[0]) || len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && text.IsDigit(rest[1])) {
			rest = rest[1:]
		}
		next := 0
		for next < len(rest) && !text.IsDigit(rest[next]) {
			next++
		}
		b.WriteString(rest[:next])
		rest = rest[next:]
	}
	return b.String()
}

// OpensFurniture reports that a line too long for furniture begins as an entry with an open end does.
func OpensFurniture(line string) bool {
	if !lexicon.FirstIs(line, lexicon.OpensEnd) || !mayOpen(lexicon.LookupFirst(line).Patterns(), line) && !rightsMark(line) {
		return false // as most prose
	}
	sentence := text.TerminatedByStop(line)
	line = line[:min(len(line), maxOpen)]
	if len(line) == maxOpen {
		line = line[:strings.LastIndexByte(line, ' ')+1]
	}
	line = counted(Bare(line))
	return rightsMark(line) || listed(line, lexicon.LookupFirst(line).Patterns(), sentence)&lexicon.End != 0
}

// mayOpen reports that a line may begin as one of the patterns does.
func mayOpen(patterns []lexicon.Pattern, line string) bool {
	for i := range patterns {
		if patterns[i].MayOpen(line) {
			return true
		}
	}
	return false
}

// Bare drops a leading mark and a trailing colon from a line, and the space before a colon.
func Bare(s string) string {
	if s != "" && !text.IsLetter(text.FirstRune(s)) {
		s = strings.TrimLeft(s, "-•*»«›‹<> ")
	}
	if strings.IndexByte(s, ':') >= 0 {
		s = strings.ReplaceAll(s, " :", ":")
	}
	if s != "" && !text.IsLetter(text.LastRune(s)) {
		s = strings.TrimRight(s, ":.! »›>|")
	}
	return s
}

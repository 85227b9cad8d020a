package mention

import (
	"iter"
	"strings"
	"unicode/utf8"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/text"
)

// stampBehindName reads stamps behind a name: a known one, one behind a label for credits, one before a mark, or a person's.
func stampBehindName(s string, start int) (beside Beside, stamps []Stamp) {
	if LabelWidth(s[start:], lexicon.SectionLabel) > 0 {
		if beside, stamps = stampRun(s, start); !Read(stamps) {
			return Beside{}, nil
		}
		return beside, stamps
	}
	credit := creditOpening(s[start:])
	start += credit
	if beside, stamps = stampBehindKnown(s, start); stamps != nil {
		return beside, stamps
	}
	if credit > 0 {
		if beside, stamps = stampBehindCredit(s, start); stamps != nil {
			return beside, stamps
		}
	}
	for i := range nameEnds(s, start) {
		before := text.Extent{From: start, To: len(strings.TrimRight(s[:i], " "))}
		if said := before.Of(s); !mayStandBeforeDate(said) || s[i] == ',' && credit == 0 && !startsWithPerson(said) {
			continue
		}
		if beside, stamps = stampRun(s, i); Read(stamps) {
			return apart(s, before).or(beside), stamps
		}
	}
	if beside, stamps = stampBehindPerson(s, start); stamps == nil {
		beside, stamps = stampBehindPlace(s, start)
	}
	return beside, stamps
}

// stampBehindPlace reads the day right behind a known place and its country, which is one word, as papers have them on top
// of their pages: Kuzuada, UAE Friday 28 July 2017.
func stampBehindPlace(s string, start int) (beside Beside, stamps []Stamp) {
	place, rest, _ := strings.Cut(s[start:], ", ")
	country := text.FirstWord(rest)
	if !lexicon.Lookup(place).Is(lexicon.City) || !lexicon.Lookup(country).Is(lexicon.Country) {
		return Beside{}, nil // as with most lines
	}
	if beside, stamps = stampRun(s, len(s)-len(rest)+len(country)); !Read(stamps) {
		return Beside{}, nil
	}
	return beside, stamps
}

// startsWithPerson reports that a person's name is all that stands before the first comma of s.
func startsWithPerson(s string) bool {
	name, _, _ := strings.Cut(s, ", ")
	return isPersonName(name)
}

// stampBehindPerson reads stamps right behind a person's name. A day alone may be that of what is called so, as in Bahar
// Bayramı 21 Mart 2024, if its month does not come first.
func stampBehindPerson(s string, start int) (beside Beside, stamps []Stamp) {
	if !lexicon.LookupFirst(s[start:]).Is(lexicon.GivenName) {
		return Beside{}, nil // as with most lines
	}
	for i := start; i < min(len(s), start+maxName); i++ {
		if s[i] != ' ' || !isPersonName(s[start:i]) {
			continue
		}
		if beside, stamps = stampRun(s, i); Read(stamps) && (stamps[0].Date.HasClock || stamps[0].Kind != lexicon.NoLabel || text.IsLetter(text.FirstRune(s[i+1:]))) {
			return apart(s, text.Extent{From: start, To: i}).or(beside), stamps
		}
	}
	return Beside{}, nil
}

// stampBehindCredit reads stamps behind who signs in s[start:]: behind a label, behind on, as in By Derya Kumsal on
// 27 November 2015, or right behind.
func stampBehindCredit(s string, start int) (beside Beside, stamps []Stamp) {
	end := valueEnd(s, start)
	at := end
	if on := strings.Index(s[start:end], " on "); on > 0 {
		end = start + on
		at = end + len(" on ")
	} else if end == len(s) {
		at = dateAt(s, start)
		end = start + len(strings.TrimRight(s[start:at], " "+nameMarks))
	}
	if beside, stamps = stampRun(s, at); stamps == nil || !signs(s[start:end]) {
		return Beside{}, nil
	}
	return apart(s, text.Extent{From: start, To: end}).or(beside), stamps
}

// dateAt is the end of the word in s[start:] behind which a whole date follows, or of s.
func dateAt(s string, start int) int {
	for i := start; i < len(s); i++ {
		if s[i] == ' ' && opensDate(s[i:]) {
			return i
		}
	}
	return len(s)
}

// mayStandBeforeDate reports that s is a known source or section, or can be names, which have more words than one: Deadline
// is none, nor Next match.
func mayStandBeforeDate(s string) bool {
	return IsSource(s) || NamesSection(s) || strings.Contains(s, " ") && namesLike(strings.ReplaceAll(strings.ReplaceAll(s, " | ", ","), " • ", ",")) && !endsInLabel(s)
}

// endsInLabel reports that s is no name but a label for dates, or ends in one, as what dates something else does: Son
// Başvuru Tarihi.
func endsInLabel(s string) bool {
	for i := range s {
		if (i == 0 || s[i-1] == ' ') && len(s)-i > 1 && isDated(lexicon.Lookup(s[i:]).Label) {
			return true
		}
	}
	return false
}

// stampBehindKnown reads stamps behind one known name or several, of which an agency's tells the most.
func stampBehindKnown(s string, start int) (beside Beside, stamps []Stamp) {
	var before Beside
	for n := knownName(s[start:]); n > 0; n = knownName(s[start:]) {
		name := text.Extent{From: start, To: start + n}
		if lexicon.Lookup(name.Of(s)).Is(lexicon.Agency) {
			before.Name = name
		}
		before.add(s, name)
		if beside, stamps = stampRun(s, name.To); Read(stamps) {
			return before.or(beside), stamps
		}
		start = len(s) - len(strings.TrimLeft(s[name.To:], ", "))
	}
	return Beside{}, nil
}

// signs reports that s, behind a label for credits, names who wrote.
func signs(s string) bool { return IsSource(s) || deskLike(s) || namesLike(withoutLabels(s)) }

// nameEnds yields the offsets of the marks that may end a name which starts at s[start:], and of what is glued to it.
func nameEnds(s string, start int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i, r := range s {
			if i > start+maxNames || r < utf8.RuneSelf && text.IsDigit(byte(r)) {
				return
			}
			if i > start && (endsName(r, s[i-1]) || gluedAt(s, i)) && !yield(i) {
				return
			}
		}
	}
}

// endsName reports that r, which stands behind a byte, may end a name.
func endsName(r rune, before byte) bool {
	switch r {
	case '|', '•', '·', ',':
		return true
	case '-', '–', '/':
		return before == ' '
	}
	return false
}

package parse

// A doubt is how small a margin leaves it open whether a line that is read as a part of one field belongs to another.
type doubt struct {
	is, may Role
	margin  int
}

// doubts are chosen on pages of the open web whose truth is known, so that they tell of more than half of the fields
// that are read wrongly and of fewer than one page in ten that is read rightly; testdata/accuracy.txt has the figures.
// What no row names leaves no doubt. Published stands for both dates, Unknown for all that is part of no field.
var doubts = []doubt{
	{Headline, Byline, 4},
	{Headline, Body, 2},
	{Dek, Headline, 7},
	{Dek, Dateline, 5},
	{Dek, Body, 0},
	{Dek, Unknown, 0},
	{Byline, Section, 9},
	{Byline, Body, 4},
	{Byline, Unknown, 11},
	{Dateline, Body, 2},
	{Section, Unknown, 0},
	{Published, Unknown, 2},
	{Body, Headline, 5},
	{Body, Dek, 3},
	{Body, Byline, 10},
	{Body, Dateline, 2},
	{Body, Section, 1},
	{Unknown, Headline, 0},
	{Unknown, Dek, 10},
	{Unknown, Section, 7},
	{Unknown, Body, 1},
}

// maxDoubt is the largest margin that leaves any doubt.
const maxDoubt = 11

// Doubtful reports that the line could nearly as well be part of another field.
func (l Line) Doubtful() bool { return isDoubtful(l.Role, l.Other, l.Margin) }

func isDoubtful(is, may Role, margin int) bool {
	is, may = fieldRole(is), fieldRole(may)
	for _, d := range doubts {
		if d.is == is && d.may == may {
			return margin <= d.margin
		}
	}
	return false
}

// fieldRole is the role that stands in doubts for all lines of the field.
func fieldRole(r Role) Role {
	switch r {
	case Headline, Dek, Byline, Dateline, Section, Published, Body:
		return r
	case Updated:
		return Published
	}
	return Unknown
}

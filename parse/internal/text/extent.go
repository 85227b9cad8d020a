package text

import "strings"

// An Extent is a half-open range of a text.
type Extent struct{ From, To int }

// AllOf is the extent of all of s.
func AllOf(s string) Extent { return Extent{0, len(s)} }

// Empty reports that there is nothing in it.
func (e Extent) Empty() bool { return e.To <= e.From }

// Of is what it holds of s.
func (e Extent) Of(s string) string { return s[e.From:e.To] }

// Trim drops the spaces at both ends of an extent of s.
func Trim(s string, e Extent) Extent {
	text := e.Of(s)
	e.From += len(text) - len(strings.TrimLeft(text, " "))
	e.To = max(e.From, e.To-(len(text)-len(strings.TrimRight(text, " "))))
	return e
}

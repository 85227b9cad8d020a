package page

// A Role is what a unit is on its page.
type Role uint8

// The roles of units. noRole is none yet.
const (
	noRole Role = iota
	Headline
	Repeat
	Dek
	Byline
	Dateline
	Section
	Published
	Updated
	Body
	Site
	Clock
	Related
	Furniture
	Unknown
)

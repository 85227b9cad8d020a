package parse

// Role is the part that a line plays in its article.
type Role string

// The roles. Each line of an input has exactly one.
const (
	Blank     Role = "blank"
	Headline  Role = "headline"
	Repeat    Role = "repeat" // the headline again
	Dek       Role = "dek"
	Byline    Role = "byline"
	Dateline  Role = "dateline" // a line of its own
	Section   Role = "section"
	Published Role = "published"
	Updated   Role = "updated"
	Body      Role = "body"
	Site      Role = "site"      // the outlet's name as page furniture
	Clock     Role = "clock"     // when the page was fetched
	Related   Role = "related"   // other stories
	Furniture Role = "furniture" // share bars, comment forms, tags, menus
	Unknown   Role = "unknown"
)

// Roles lists them in the order of the table above.
func Roles() []Role {
	return []Role{Blank, Headline, Repeat, Dek, Byline, Dateline, Section, Published, Updated, Body, Site, Clock, Related, Furniture, Unknown}
}

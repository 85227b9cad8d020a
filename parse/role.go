package parse

import "newsdek/parse/internal/page"

// Role is the part that a line plays in its article.
type Role string

// The roles. Each line of an input has exactly one.
const (
	Blank     Role = "blank"
	Headline  Role = "headline"
	Repeat    Role = "repeat"
	Dek       Role = "dek"
	Byline    Role = "byline"
	Dateline  Role = "dateline"
	Section   Role = "section"
	Published Role = "published"
	Updated   Role = "updated"
	Body      Role = "body"
	Site      Role = "site"
	Clock     Role = "clock"
	Related   Role = "related"
	Furniture Role = "furniture"
	Unknown   Role = "unknown"
)

var lineRoles = [...]Role{
	page.Headline: Headline, page.Repeat: Repeat, page.Dek: Dek, page.Byline: Byline, page.Dateline: Dateline, page.Section: Section,
	page.Published: Published, page.Updated: Updated, page.Body: Body, page.Site: Site, page.Clock: Clock, page.Related: Related,
	page.Furniture: Furniture, page.Unknown: Unknown,
}

var roleMeanings = glossary[Role]{
	{Blank, "nothing but blanks"},
	{Headline, "the headline, in its fullest form"},
	{Repeat, "the headline again"},
	{Dek, "the paragraph that sums the story up"},
	{Byline, "who is credited"},
	{Dateline, "the place of the story, on a line of its own"},
	{Section, "the part of the paper"},
	{Published, "the date of publication"},
	{Updated, "the date of the latest update"},
	{Body, "a paragraph of the story"},
	{Site, "the outlet's name as page furniture"},
	{Clock, "when the page was fetched"},
	{Related, "other stories"},
	{Furniture, "share bars, comment forms, tags, menus"},
	{Unknown, "beside the story, and no table knows it"},
}

// Roles lists the roles in the order in which a page has most of them.
func Roles() []Role { return roleMeanings.names() }

// Meaning says in a few words what the role is.
func (r Role) Meaning() string { return roleMeanings.meaning(r) }

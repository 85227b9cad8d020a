package page

import (
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// markTitle takes what a site says of itself on top of a page for furniture, where a line below it can be the headline.
func markTitle(units []Unit) {
	if len(units) > 1 && units[0].plain() && units[1].plain() && !text.TerminatedByStop(units[1].Text) && mention.SiteTitle(units[0].Text) {
		units[0].makeBar()
	}
}

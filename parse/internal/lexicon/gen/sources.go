package main

// Each file is one kind. To teach newsdek another, add its file here and its name to the lexicon's kinds.
var (
	words = []source{
		{"afternoon", "Afternoon"},
		{"agencies", "Agency"},
		{"author-is", "AuthorIs"},
		{"author-jobs", "AuthorJob"},
		{"bars", "Bar"},
		{"behind-dates", "BehindDate"},
		{"behind-authors", "BehindAuthor"},
		{"behind-photos", "BehindPhoto"},
		{"box-labels", "TeaserLabel"},
		{"by-words", "ByWord"},
		{"cities", "City"},
		{"clicks", "Click"},
		{"clock-words", "ClockWord"},
		{"countries", "Country | Section"},
		{"crumb-roots", "CrumbRoot"},
		{"desk-words", "DeskWord"},
		{"desks", "Desk"},
		{"ends", "End"},
		{"forenoon", "Forenoon"},
		{"given-names", "GivenName"},
		{"gluable", "Gluable"},
		{"job-of", "JobOf"},
		{"job-words", "JobWord"},
		{"joining-words", "JoiningWord"},
		{"labels-other-hand", "OtherHand"},
		{"labels-source", "SourceLabel"},
		{"no-last-words", "NoLastWord"},
		{"no-places", "NoPlace"},
		{"other-news", "OtherNews"},
		{"outlet-news", "OutletNews"},
		{"outlet-words", "OutletWord"},
		{"outlets", "Outlet"},
		{"particles", "Particle"},
		{"photo-agencies", "PhotoAgency"},
		{"photo-file", "PhotoFile"},
		{"photo-rows", "PhotoRow"},
		{"photo-sides", "PhotoSide"},
		{"relative", "Relative"},
		{"section-news", "SectionNews"},
		{"sections", "Section"},
		{"site-address", "SiteAddress"},
		{"site-words", "SiteWord"},
		{"speech-words", "SpeechWord"},
		{"stamp-words", "OpensStamp"},
		{"states", "State"},
		{"teaser-labels", "Bar | TeaserLabel"},
		{"teaser-links", "Bar | TeaserLink"},
		{"turkish", "Turkish"},
		{"words-english", "EnglishWord"},
		{"words-turkish", "TurkishWord"},
		{"works", "Work"},
		{"zones-other", "OtherZone"},
		{"zones-turkey", "TurkeyTime"},
		{"zones-utc", "UTC"},
	}
	labels = []source{
		{"labels-credit", "CreditLabel"},
		{"labels-dated", "DatedLabel"},
		{"labels-photo", "PhotoLabel"},
		{"labels-published", "PublishedLabel"},
		{"labels-section", "SectionLabel"},
		{"labels-updated", "UpdatedLabel"},
	}
	months = []source{ // full names are these, too; short ones are words elsewhere
		{"months-english", ""},
		{"months-turkish", "Turkish"},
	}
	weekdays = []source{
		{"weekdays-english", ""},
		{"weekdays-turkish", "Turkish"},
	}
)

// A source is a file and what its entries are, as the lexicon's code names it.
type source struct{ file, what string }

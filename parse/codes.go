package parse

// A Code names a kind of finding.
type Code string

// What can be doubtful in an article, or was repaired.
const (
	HeadlineDiffers        Code = "headline-differs"
	DateEmpty              Code = "date-empty"
	DateInvalid            Code = "date-invalid"
	WeekdayMismatch        Code = "weekday-mismatch"
	TimeAmbiguous          Code = "time-ambiguous"
	TimeNonexistent        Code = "time-nonexistent"
	UpdatedBeforePublished Code = "updated-before-published"
	EncodingNotUTF8        Code = "encoding-not-utf8"
	Mojibake               Code = "mojibake"
	Entities               Code = "entities"
	GluedWords             Code = "glued-words"
	MixedNewlines          Code = "mixed-newlines"
	UnclosedQuote          Code = "unclosed-quote"
	Doubtful               Code = "doubtful"
	SecondStory            Code = "second-story"
	LostLetters            Code = "lost-letters"
	NotPlainText           Code = "not-plain-text"
)

var codeMeanings = glossary[Code]{
	{HeadlineDiffers, "the headline is repeated, but not alike"},
	{DateEmpty, "a label for a date has no date behind it"},
	{DateInvalid, "what stands for a date is none"},
	{WeekdayMismatch, "the date falls on another day of the week than the text says"},
	{TimeAmbiguous, "clocks showed this time twice; the first is taken"},
	{TimeNonexistent, "clocks jumped over this time; it is moved forward"},
	{UpdatedBeforePublished, "the update is older than the publication"},
	{EncodingNotUTF8, "the input is not UTF-8"},
	{Mojibake, "letters were misread by an earlier program; they are repaired"},
	{Entities, "HTML entities were left in the text; they are decoded"},
	{GluedWords, "two words stand together without a space; they are left so"},
	{MixedNewlines, "lines end in more than one way"},
	{UnclosedQuote, "a paragraph opens a quotation and does not close it"},
	{Doubtful, "another reading of the line is nearly as good"},
	{SecondStory, "the input goes on with another article"},
	{LostLetters, "letters were lost, here or before; U+FFFD or others stand in their places"},
	{NotPlainText, "the input looks like HTML, JSON or another text for programs; take the article out of it first"},
}

// Codes lists the codes that Parse warns with.
func Codes() []Code { return codeMeanings.names() }

// Meaning says in one line what the code tells.
func (c Code) Meaning() string { return codeMeanings.meaning(c) }

package page

import (
	"strings"

	"newsdek/parse/internal/lexicon"
	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// Said is the part of a unit that says a field of the article; it is empty where nothing does.
type Said struct {
	Unit int
	text.Extent
}

// Headline is what the headline says without the site's name.
func (p *Reading) Headline() Said {
	if len(p.Head) == 0 {
		return Said{}
	}
	return Said{p.Head[0], p.withoutSite(p.Head[0])}
}

// withoutSite is the part of a headline behind a list's mark, and before the site's name and what is left of a table: a known
// name, or whatever the twin lacks; a section behind a bar counts, too. A line that is doubled says it once.
func (p *Reading) withoutSite(i int) text.Extent {
	said := p.Units[i].Text
	if doubled(said) {
		return text.Extent{To: len(said) / 2}
	}
	e := text.Extent{From: mention.Bullet(said), To: len(strings.TrimRight(said, " |"))}
	short := withoutSuffix(said)
	if short == said || len(short) <= e.From {
		return e
	}
	behind := strings.Trim(said[len(short):], " -|–—:»/")
	if mention.IsSource(behind) || strings.HasSuffix(said, " | "+behind) && lexicon.Lookup(behind).Is(lexicon.Section) {
		e.To = len(short)
	}
	if p.IsTitle(i) {
		e.To = len(titled(said))
	}
	if len(p.Head) > 1 {
		if short, ok := CutTo(said, p.Units[p.Head[1]].TwinKey()); ok {
			e.To = len(short)
		}
	}
	return text.Trim(said, e)
}

// Section is what the line of the section says, behind its label; where there is none, what stands beside a date or
// who signs. The root of a trail of crumbs, such as Haberler, is none where another stands below it.
func (p *Reading) Section() (beside Said) {
	for i, role := range p.Roles {
		switch named := p.Units[i].Section; {
		case role == Section && named.Empty():
			name := p.entry(i)
			if i+1 < len(p.Roles) && p.Roles[i+1] == Section && lexicon.Lookup(name.Of(p.Units[i].Text)).Is(lexicon.CrumbRoot|lexicon.SectionNews) {
				continue
			}
			return Said{i, name}
		case role == Section:
			return Said{i, named}
		case (role == Published || role == Updated || role == Byline) && beside.Empty():
			beside = Said{i, named}
		}
	}
	return beside
}

// entry is the text of unit i behind its bullet.
func (p *Reading) entry(i int) text.Extent {
	said := p.Units[i].Text
	return text.Extent{From: mention.Bullet(said), To: len(said)}
}

// Dateline is a place that stands alone, or opens the first paragraph, or, where somebody signs it, the second, above which
// a dek may stand as one.
func (p *Reading) Dateline() Said {
	paragraphs := 0
	for i, role := range p.Roles {
		said := p.Units[i].Text
		switch role {
		case Dateline:
			place := p.entry(i)
			if n := mention.Dateline(said, true); n > 0 {
				place.To = n
			}
			return Said{i, place}
		case Body:
			n := mention.Dateline(said, false)
			if n > 0 && (said[n-1] == ')' || paragraphs == 0 && (p.IsArticle() || text.EndsSentence(said))) {
				return Said{i, text.Extent{To: n}}
			}
			if n == 0 {
				if _, place, _ := mention.OpenCredit(said); !place.Empty() {
					return Said{i, place}
				}
			}
			if paragraphs++; paragraphs > 1 {
				return Said{}
			}
		}
	}
	return Said{}
}

package page

import (
	"slices"

	"newsdek/parse/internal/mention"
	"newsdek/parse/internal/text"
)

// A Signer says who signs the story, and where.
type Signer struct {
	Unit int
	mention.Credit
}

// sign takes unit i for a credit; the page's byline comes first.
func (p *Reading) sign(i int) {
	found := p.signer(i)
	p.Signed = append(p.Signed, found)
	if found.Nameless() {
		return
	}
	if first := &p.Signed[0]; first.Nameless() || found.Labelled && mention.IsDomain(first.Name.Of(p.Units[first.Unit].Text)) {
		p.Signed[0], p.Signed[len(p.Signed)-1] = found, p.Signed[0]
	}
}

// signer is what unit i says as a credit.
func (p *Reading) signer(i int) Signer {
	u := &p.Units[i]
	found := Signer{i, u.credit}
	if u.looks&creditLook == 0 {
		found.Name = text.Extent{From: mention.Bullet(u.Text), To: len(u.Text)}
		if u.looks&outletLook != 0 {
			found.Source = found.Name
		}
	}
	return found
}

// Parties are those whom a signer's credit names. They are kept with a line that may stand on other pages, too.
func (p *Reading) Parties(s *Signer) mention.Parties {
	u := &p.Units[s.Unit]
	if u.credit != s.Credit {
		return s.Credit.Parties(u.Text)
	}
	if u.parties == nil {
		found := s.Credit.Parties(u.Text)
		u.parties = &found
	}
	return *u.parties
}

// findSignatures looks for who signs beside a date, in the first or the last paragraph, or on top of a page that has some,
// where nobody has a line.
func (p *Reading) findSignatures() {
	if len(p.Signed) > 0 && !p.Signed[0].Nameless() {
		return
	}
	for _, i := range p.dated {
		if u := &p.Units[i]; !u.stampName.Empty() {
			found := Signer{i, mention.Credit{Name: u.stampName}}
			found.Parts(u.Text)
			p.Signed = []Signer{found}
			return
		}
	}
	first, last := slices.Index(p.Roles, Body), len(p.Roles)-1
	if first < 0 {
		return
	}
	for p.Roles[last] != Body {
		last--
	}
	if c, _, end := mention.OpenCredit(p.Units[first].Text); end > 0 {
		p.Signed = []Signer{{first, c}}
	} else if from, to := mention.EndCredit(p.Units[last].Text); to > 0 {
		found := Signer{last, mention.Credit{Name: text.Extent{From: from, To: to}}}
		found.Parts(p.Units[last].Text)
		p.Signed = []Signer{found}
	} else {
		p.signTop()
	}
}

// signTop takes an outlet and its desk on top of a page, above the headline, for who signs.
func (p *Reading) signTop() {
	c := &p.Units[0].credit
	if c.Source.Empty() || c.Desk.Empty() || p.places[0] != (place{partV, above}) {
		return
	}
	p.places[0].part, p.Roles[0] = partB, Byline
	p.Signed = []Signer{p.signer(0)}
}

// forgetReporters leaves out those who reported, named below the story, where somebody else signs above it.
func (p *Reading) forgetReporters() {
	first := slices.Index(p.Roles, Body)
	if first < 0 || !slices.ContainsFunc(p.Signed, func(s Signer) bool { return s.Unit < first }) {
		return
	}
	p.Signed = slices.DeleteFunc(p.Signed, func(s Signer) bool {
		if s.Unit < first {
			return false
		}
		_, to := mention.Reporters(p.Units[s.Unit].Text)
		return to > 0
	})
}

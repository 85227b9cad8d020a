package parse

import (
	"errors"
	"iter"

	"newsdek/parse/internal/page"
	"newsdek/parse/internal/text"
)

// A Parser reads articles one after another in the same memory, so that an archive makes no work for the garbage
// collector. Of what it read it keeps some short lines that other pages may have, too, and what they cost; no article
// depends on those before it. It is not for several goroutines at a time.
type Parser struct {
	source  text.Source
	builder builder
	article Article
}

// maxKept is the largest article, in units, whose memory is worth keeping for the next.
const maxKept = 1024

// Large reports that an article was read that took much memory, which the next one does not take over.
func (p *Parser) Large() bool { return max(cap(p.builder.Units), cap(p.source.Lines)) > maxKept }

// forget lets go of the texts of the last article.
func (p *Parser) forget() {
	clear(p.source.Lines)
	clear(p.builder.Units)
	clear(p.article.Body)
	clear(p.article.plain)
	p.article = Article{Body: p.article.Body, plain: p.article.plain, Spans: Spans{Body: p.article.Spans.Body}}
}

// Parse is as the function of that name, but that the next call overwrites the article, also if it fails.
func (p *Parser) Parse(data []byte, opt Options) (*Article, error) {
	stories, err := p.divide(data, opt)
	if err != nil {
		return nil, err
	}
	a := p.story(stories, 0, opt)
	for _, s := range stories[min(1, len(stories)):] {
		p.builder.addLine(SecondStory, s.From, "another article begins here, which this record leaves out; newsdek --split gives a record for each")
	}
	return a, nil
}

// Stories reads the articles of an input that holds several, one below another; most hold one. Lines and spans count in
// the whole input. Each article is overwritten by the next.
func (p *Parser) Stories(data []byte, opt Options) iter.Seq2[*Article, error] {
	return func(yield func(*Article, error) bool) {
		stories, err := p.divide(data, opt)
		if err != nil {
			yield(nil, err)
			return
		}
		for k := range stories {
			if !yield(p.story(stories, k, opt), nil) {
				return
			}
		}
	}
}

// divide reads the page as a whole, and finds the stories that it holds.
func (p *Parser) divide(data []byte, opt Options) ([]page.Story, error) {
	if p.Large() {
		*p = Parser{}
	}
	p.forget()
	s := &p.source
	if opt.Encoding == "" {
		opt.Encoding = Auto
	}
	if err := s.Read(data, opt.Encoding); err != nil {
		at := &Error{Line: 1, Column: 1, Err: err}
		var fault *text.Fault
		if errors.As(err, &fault) {
			at.Line, at.Column = s.Place(fault.Offset)
			at.Offset, at.Err = fault.Offset, fault.Err
		}
		return nil, at
	}
	if s.Tidy(isTurkish); len(s.Lines) == 0 {
		return nil, &Error{Line: 1, Column: 1, Err: ErrEmpty}
	}
	p.builder.Reading.Read(s.Lines, opt.zone())
	return p.builder.Reading.Stories(s.Breaks()), nil
}

// story makes the article of one of the stories; that of a page which is one was read already.
func (p *Parser) story(stories []page.Story, k int, opt Options) *Article {
	b := &p.builder
	b.renew(&p.source, &p.article, opt.Raw)
	if b.art.lines = stories[k]; len(stories) > 1 {
		b.Reading.Read(p.source.Lines[stories[k].From:stories[k].To], opt.zone())
	}
	return b.article()
}

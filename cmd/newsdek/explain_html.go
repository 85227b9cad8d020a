package main

import (
	"bufio"
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strings"
	"sync"

	"newsdek/parse"
)

//go:embed explain.html
var explainTemplate string

// explainPage is parsed when it is asked for: that takes longer than to read an article.
var explainPage = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("").Parse(explainTemplate))
})

// html writes one page for all inputs. Where they are several, each is read twice: for the index, which stands first,
// and for its own part, so that no more than one is held at a time.
func (e *explainer) html(args []string) error {
	out := bufio.NewWriter(e.out)
	p := &htmlPage{explainer: e, out: out}
	if len(args) == 1 {
		p.one(input{path: args[0], size: unknownSize})
	} else {
		p.several(args)
	}
	if err := cmp.Or(p.failed, out.Flush()); err != nil {
		return err
	}
	return p.worst
}

// An htmlPage is a page that is being written.
type htmlPage struct {
	*explainer
	out    *bufio.Writer
	failed error // to write
	worst  error
	stdin  []byte // which cannot be read twice
}

func (p *htmlPage) put(part string, data any) {
	if p.failed == nil {
		p.failed = explainPage().ExecuteTemplate(p.out, part, data)
	}
}

func (p *htmlPage) one(in input) {
	a, err := p.article(in, func([]byte) {})
	if err != nil {
		p.worst = p.report(in.name(), err)
		return
	}
	p.put("head", shownName(in))
	p.put("article", shownArticle(a, "", shownName(in)))
	p.put("tail", htmlRoles())
}

// An indexed is an entry of the index.
type indexed struct {
	ID       string
	Name     string
	Headline string
	Failure  string
	Warnings []parse.Warning
	in       input
}

// several writes the index, and then each article.
func (p *htmlPage) several(args []string) {
	entries := make([]indexed, len(args))
	for i, arg := range args {
		entries[i] = p.index(fmt.Sprintf("f%d", i+1), input{path: arg, size: unknownSize})
	}
	order := slices.Clone(entries)
	slices.SortStableFunc(order, func(a, b indexed) int { return cmp.Compare(b.doubts(), a.doubts()) })
	split := slices.IndexFunc(order, func(e indexed) bool { return e.doubts() == 0 })
	if split < 0 {
		split = len(order)
	}
	p.put("head", plural(len(args), "input"))
	p.put("index", map[string][]indexed{"Doubtful": order[:split], "Clear": order[split:]})
	for _, entry := range entries {
		if p.failed != nil {
			return
		}
		if entry.Failure != "" {
			continue
		}
		a, err := p.read(entry.in)
		if err != nil {
			p.worst = worse(p.worst, p.report(entry.in.name(), err))
			continue
		}
		article := shownArticle(a, entry.ID, entry.Name)
		article.Index = true
		p.put("article", article)
	}
	p.put("tail", htmlRoles())
}

// index reads an input for the index, which keeps nothing of its text but the headline.
func (p *htmlPage) index(id string, in input) indexed {
	entry := indexed{ID: id, Name: shownName(in), in: in}
	a, err := p.read(in)
	if err != nil {
		p.worst = worse(p.worst, p.report(in.name(), err))
		entry.Failure = visible(strings.TrimPrefix(reason(err), in.path+": "))
		return entry
	}
	entry.Headline, entry.Warnings = strings.Clone(visible(a.Headline)), shownWarnings(a)
	return entry
}

// doubts sorts what could not be read before what is doubtful, and this by how much of it is.
func (i indexed) doubts() int {
	n := len(i.Warnings)
	for _, w := range i.Warnings {
		if w.Code == parse.Doubtful {
			n += 1 << 20
		}
	}
	if i.Failure != "" {
		n += 1 << 40
	}
	return n
}

// Codes are those of the warnings, each once, with how often it stands there.
func (i indexed) Codes() (codes []string) {
	times := make(map[parse.Code]int)
	for _, w := range i.Warnings {
		times[w.Code]++
	}
	for _, code := range parse.Codes() {
		switch n := times[code]; n {
		case 0:
		case 1:
			codes = append(codes, string(code))
		default:
			codes = append(codes, fmt.Sprintf("%s ×%d", code, n))
		}
	}
	return codes
}

// read reads an input, standard input again from memory.
func (p *htmlPage) read(in input) (*parse.Article, error) {
	if in.path != "-" {
		return p.article(in, func([]byte) {})
	}
	if p.stdin != nil {
		return parse.Parse(p.stdin, p.options)
	}
	return p.article(in, func(data []byte) { p.stdin = bytes.Clone(data) })
}

func shownName(in input) string { return visible(cmp.Or(in.name(), "stdin")) }

// An htmlRole is a role in the legend.
type htmlRole struct {
	Role    parse.Role
	Meaning string
}

func htmlRoles() (roles []htmlRole) {
	for _, r := range parse.Roles() {
		roles = append(roles, htmlRole{r, r.Meaning()})
	}
	return roles
}

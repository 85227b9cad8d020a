package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strconv"
	"strings"

	"newsdek/parse"
)

// A sample is a page and its truth.
type sample struct {
	dir    string
	text   []byte
	want   map[string]any
	weight float64
	watch  bool
}

// load reads the pages of folders, each named with its weight behind an equals sign, or none.
func load(dirs []string) (pages []*sample, err error) {
	for _, arg := range dirs {
		dir, weight := arg, 1.0
		if name, number, ok := strings.Cut(arg, "="); ok {
			if weight, err = strconv.ParseFloat(number, 64); err != nil {
				return nil, fmt.Errorf("%s: %q is no weight", name, number)
			}
			dir = name
		}
		paths, err := filepath.Glob(filepath.Join(dir, "*.txt"))
		if err != nil {
			return nil, err
		}
		if len(paths) == 0 {
			return nil, fmt.Errorf("%s: no pages", dir)
		}
		for k, path := range paths {
			s := &sample{dir: dir, weight: weight, watch: k%2 == 1}
			if s.text, err = os.ReadFile(path); err != nil {
				return nil, err
			}
			truth, err := os.ReadFile(strings.TrimSuffix(path, ".txt") + ".json")
			if err != nil {
				return nil, err
			}
			if err := json.Unmarshal(truth, &s.want); err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			pages = append(pages, s)
		}
	}
	return pages, nil
}

// halves are the losses of the pages that are climbed on, and of those that are watched.
type halves struct{ climbed, watched float64 }

// What a field costs that is wrong: an absent one, a wrong one, and a wrong headline, which is worse than none.
const (
	absentLoss   = 1.0
	wrongLoss    = 1.5
	headlineLoss = 2.0
)

func loss(pages []*sample) (sum halves) {
	var parser parse.Parser
	for _, p := range pages {
		cost := 0.0
		p.judge(&parser, func(key string, got any) {
			switch {
			case got == nil:
				cost += absentLoss
			case key == "headline":
				cost += headlineLoss
			default:
				cost += wrongLoss
			}
		})
		if p.watch {
			sum.watched += cost * p.weight
		} else {
			sum.climbed += cost * p.weight
		}
	}
	return sum
}

// A tally counts the fields and the pages that are right.
type tally struct{ right, fields, whole, pages int }

// score counts what is right in each folder.
func score(pages []*sample) map[string]tally {
	var parser parse.Parser
	byDir := map[string]tally{}
	for _, p := range pages {
		wrong := 0
		fields := p.judge(&parser, func(string, any) { wrong++ })
		t := byDir[p.dir]
		t.fields, t.right, t.pages = t.fields+fields, t.right+fields-wrong, t.pages+1
		if wrong == 0 {
			t.whole++
		}
		byDir[p.dir] = t
	}
	return byDir
}

// judge reads the page and tells each field that is wrong; it returns how many there are.
func (p *sample) judge(parser *parse.Parser, wrong func(key string, got any)) (fields int) {
	a, err := parser.Parse(p.text, parse.Options{})
	if err != nil {
		a = &parse.Article{}
	}
	got := fieldsOf(a)
	for key, want := range p.want {
		value, known := got[key]
		if !known {
			continue
		}
		fields++
		if !fits(value, want) {
			wrong(key, value)
		}
	}
	return fields
}

// fieldsOf are the fields of an article as JSON has them.
func fieldsOf(a *parse.Article) map[string]any {
	body := make([]any, len(a.Body))
	for i, paragraph := range a.Body {
		body[i] = paragraph
	}
	fields := map[string]any{"body": body}
	for key, text := range map[string]string{
		"headline": a.Headline, "dek": a.Dek, "byline": a.Byline, "source": a.Source, "desk": a.Desk, "section": a.Section,
		"dateline": a.Dateline, "published": a.Published, "updated": a.Updated,
	} {
		fields[key] = nil
		if text != "" {
			fields[key] = text
		}
	}
	return fields
}

// fits reports that a field has the wanted value, or one of several.
func fits(got, want any) bool {
	if several, ok := want.(map[string]any); ok {
		list, _ := several["any"].([]any)
		for _, one := range list {
			if fits(got, one) {
				return true
			}
		}
		return false
	}
	return reflect.DeepEqual(got, want)
}

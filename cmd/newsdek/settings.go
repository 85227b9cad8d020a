package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"gopkg.in/yaml.v3"

	"newsdek/parse"
)

// A settings is what holds for the articles of a folder: the command line, then its config, then what is so by default.
type settings struct {
	Folder   string   `yaml:"folder"`
	Config   string   `yaml:"config,omitempty"` // the file
	Require  []string `yaml:"require,flow"`
	Ignore   []string `yaml:"ignore,flow"`
	Exclude  []string `yaml:"exclude,flow"`
	TZ       string   `yaml:"tz"`
	Encoding string   `yaml:"encoding"`

	options parse.Options
	exclude []glob
}

// settingsIn are those of a folder.
func (c *checker) settingsIn(dir string) (*settings, error) {
	if s := c.settings[dir]; s != nil {
		return s, nil
	}
	s := &settings{Folder: filepath.ToSlash(dir), Require: c.require, Ignore: c.ignore, TZ: c.zone, Encoding: c.encoding}
	conf, err := findConfig(dir)
	if err != nil {
		return nil, err
	}
	if conf != nil {
		s.Config, s.exclude = conf.path, conf.exclude
		for _, p := range conf.parts {
			if p.folders == nil || p.folders.fits(dir) {
				s.take(p, c.given)
			}
		}
	}
	for _, pattern := range c.exclude {
		g, err := newGlob(pattern, wholePath("."))
		if err != nil {
			return nil, usageError{fmt.Errorf("--exclude: %w", err)}
		}
		s.exclude = append(s.exclude, g)
	}
	for _, g := range s.exclude {
		s.Exclude = append(s.Exclude, g.pattern)
	}
	r := reader{encoding: s.Encoding, zone: s.TZ, maxBytes: c.maxBytes}
	if err := r.prepare(); err != nil {
		return nil, err
	}
	s.options = r.options
	c.settings[dir] = s
	return s, nil
}

// take takes over what a config says and the command line does not.
func (s *settings) take(p part, given func(flag string) bool) {
	if p.require != nil && !given("require") {
		s.Require = p.require
	}
	if p.ignore != nil && !given("ignore") {
		s.Ignore = p.ignore
	}
	if p.tz != "" && !given("tz") {
		s.TZ = p.tz
	}
	if p.encoding != "" && !given("encoding") {
		s.Encoding = p.encoding
	}
}

// showConfig writes the settings of each folder with an article, as YAML.
func (c *checker) showConfig(files []fixture) error {
	e := yaml.NewEncoder(c.out)
	e.SetIndent(2)
	var shown []*settings
	for _, f := range files {
		if !slices.Contains(shown, f.settings) {
			shown = append(shown, f.settings)
			if err := e.Encode(f.settings); err != nil {
				return err
			}
		}
	}
	return e.Close()
}

// setUp gives a fixture its settings; ok is false where it is excluded.
func (c *checker) setUp(f *fixture) (ok bool, err error) {
	f.settings, err = c.settingsIn(filepath.Dir(f.path))
	return err == nil && (f.path == "-" || !excluded(f.settings.exclude, f.path)), err
}

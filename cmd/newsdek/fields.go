package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"newsdek/format"
)

// choose gives the records the keys that --fields names. --spans adds its own to them, and naming that asks for it.
func (c *converter) choose() (err error) {
	const spans = "spans"
	switch {
	case c.fields != nil:
	case c.spans && c.format.Rows:
		c.fields = format.Keys()
	default:
		return nil
	}
	if !c.format.Selects {
		return fmt.Errorf("--fields goes with -o %s, not with %s", strings.Join(selecting(), ", "), c.format.Name)
	}
	for i, name := range c.fields {
		c.fields[i] = strings.TrimSpace(name)
	}
	if len(c.fields) == 0 || slices.Equal(c.fields, []string{""}) {
		return errors.New("--fields names no key")
	}
	if err := unknown("field", c.fields, format.Keys()); err != nil {
		return err
	}
	if c.spans && !slices.Contains(c.fields, spans) {
		c.fields = append(c.fields, spans)
	}
	c.spans = slices.Contains(c.fields, spans)
	c.format, err = c.format.Select(c.fields)
	return err
}

// selecting are the formats whose keys can be chosen.
func selecting() (names []string) {
	for _, f := range format.All() {
		if f.Selects {
			names = append(names, f.Name)
		}
	}
	return names
}

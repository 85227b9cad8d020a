package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// Of the keys of a record, so many are told, and so much of each, in bytes.
const (
	keysTold = 12
	keyTold  = 40
)

// noText says why there is no text in a record: what is in the field's place, or which keys there are.
func (s *splitter) noText(field string) error {
	if s.other {
		return fmt.Errorf("%w: %q is no string", errNoText, field)
	}
	keys := listKeys(jsontext.NewDecoder(bytes.NewReader(s.rest), asItStands...), "", field)
	if len(keys) == 0 {
		return fmt.Errorf("%w: it has no key, and --field is %q", errNoText, field)
	}
	hint := ""
	if near := nearest(field, keys); near != "" {
		hint = fmt.Sprintf("; did you mean --field %s?", near)
	}
	if len(keys) > keysTold {
		keys = append(keys[:keysTold], "…")
	}
	return fmt.Errorf("%w: it has no key %q%s (its keys: %s)", errNoText, field, hint, strings.Join(keys, ", "))
}

// listKeys lists the keys of the object that comes next, behind the keys that lead to it; what leads to the field lists its
// own.
func listKeys(in *jsontext.Decoder, before, field string) (keys []string) {
	_, _ = in.ReadToken() // what was split before has no faults
	for in.PeekKind() != '}' {
		token, err := in.ReadToken()
		if err != nil {
			return keys
		}
		key := before + token.String()
		if in.PeekKind() == '{' && strings.HasPrefix(field, key+".") {
			keys = append(keys, listKeys(in, key+".", field)...)
			continue
		}
		if err := in.SkipValue(); err != nil {
			return keys
		}
		keys = append(keys, strings.ToValidUTF8(key[:min(len(key), keyTold)], ""))
	}
	_, _ = in.ReadToken()
	return keys
}

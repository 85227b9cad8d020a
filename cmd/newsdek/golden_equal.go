package main

import (
	"bytes"
	"iter"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// equal reports that two JSON values say the same, however they are written. It keeps nothing of want, which may be of
// any size; got is a part of a record.
func equal(got, want jsontext.Value) bool {
	if bytes.Equal(got, want) {
		return true
	}
	if got.Kind() != want.Kind() {
		return false
	}
	switch got.Kind() {
	case '"':
		return unquoted(got) == unquoted(want)
	case '0':
		a, err1 := strconv.ParseFloat(string(got), 64)
		b, err2 := strconv.ParseFloat(string(want), 64)
		return err1 == nil && err2 == nil && a == b
	case '[':
		return equalLists(got, want)
	case '{':
		return len(want) < smallValue && compact(want) == string(got) || equalObjects(got, want)
	}
	return true // null, true, false
}

// smallValue is how many bytes it pays to copy, only to find that they stand in the order of the record.
const smallValue = 512

func equalLists(got, want jsontext.Value) bool {
	next, stop := iter.Pull(inside(got))
	defer stop()
	for w := range inside(want) {
		if g, more := next(); !more || !equal(g, w) {
			return false
		}
	}
	_, more := next()
	return !more
}

func equalObjects(got, want jsontext.Value) bool {
	members := make(map[string]jsontext.Value)
	for key, value := range keysOf(got) {
		members[key] = value
	}
	for key, value := range keysOf(want) {
		if g, known := members[key]; !known || !equal(g, value) {
			return false
		}
		delete(members, key)
	}
	return len(members) == 0
}

// inside reads the values in a list or an object, which was read before; each is a part of it.
func inside(v jsontext.Value) iter.Seq[jsontext.Value] {
	return func(yield func(jsontext.Value) bool) {
		d := jsontext.NewDecoder(bytes.NewBuffer(v), loosely)
		_, _ = d.ReadToken()
		for k := d.PeekKind(); k != ']' && k != '}'; k = d.PeekKind() {
			if value, err := d.ReadValue(); err != nil || !yield(value) {
				return
			}
		}
	}
}

// keysOf are the members of an object.
func keysOf(v jsontext.Value) iter.Seq2[string, jsontext.Value] {
	return func(yield func(string, jsontext.Value) bool) {
		key, isKey := "", true
		for value := range inside(v) {
			if isKey {
				key = unquoted(value)
			} else if !yield(key, value) {
				return
			}
			isKey = !isKey
		}
	}
}

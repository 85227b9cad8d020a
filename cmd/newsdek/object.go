package main

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// What can be wrong with a record before anything is known of its article.
var (
	errNotJSON = errors.New("the line is not a JSON object")
	errNoText  = errors.New("the record has no text: its --field is missing or not a string")
)

// asItStands changes nothing in a record but its white space.
var asItStands = []jsontext.Options{
	jsontext.AllowDuplicateNames(true),
	jsontext.AllowInvalidUTF8(true),
	jsontext.PreserveRawStrings(true),
}

// A splitter takes records apart, one after another, in the same buffers. encoding/json would read each
// three times and sort its keys.
type splitter struct {
	text  []byte       // what the field says; bytes that are not UTF-8 stay, for parse to look at
	found bool         // there is a text
	rest  bytes.Buffer // the record without the field and without white space; empty where the line is no object
	in    jsontext.Decoder
	out   jsontext.Encoder

	column int // where a line that is no object stops being one, 1-based, in characters
}

// split reads a record. Of several fields of that name the last one counts.
func (s *splitter) split(line []byte, field string) error {
	line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
	s.found = false
	s.rest.Reset()
	s.in.Reset(bytes.NewBuffer(line), asItStands...)
	s.out.Reset(&s.rest, asItStands...)
	if s.object(field) != nil {
		s.column = 1 + utf8.RuneCount(line[:min(int(s.in.InputOffset()), len(line))])
		s.rest.Reset()
		return errNotJSON
	}
	s.rest.Truncate(s.rest.Len() - len("\n"))
	if !utf8.Valid(s.rest.Bytes()) {
		s.rest = *bytes.NewBuffer(bytes.ToValidUTF8(s.rest.Bytes(), []byte("\uFFFD")))
	}
	if !s.found {
		return errNoText
	}
	return nil
}

// object reads the line to its end.
func (s *splitter) object(field string) error {
	if s.in.PeekKind() != jsontext.KindBeginObject {
		return errNotJSON
	}
	err := s.brace()
	for err == nil && s.in.PeekKind() != jsontext.KindEndObject {
		err = s.member(field)
	}
	if err == nil {
		err = s.brace()
	}
	if err == nil {
		_, err = s.in.ReadToken()
	}
	if err != io.EOF {
		return errNotJSON
	}
	return nil
}

func (s *splitter) brace() error {
	token, err := s.in.ReadToken()
	if err != nil {
		return err
	}
	return s.out.WriteToken(token)
}

// member takes the text out of the field, and copies any other member.
func (s *splitter) member(field string) error {
	name, err := s.in.ReadValue()
	if err != nil {
		return err
	}
	wanted := nameIs(name, field)
	if !wanted {
		if err := s.out.WriteValue(name); err != nil {
			return err
		}
	}
	value, err := s.in.ReadValue()
	switch {
	case err != nil:
		return err
	case !wanted:
		return s.out.WriteValue(value)
	}
	if s.found = value.Kind() == jsontext.KindString; s.found {
		s.text = unquote(s.text[:0], value)
	}
	return nil
}

func nameIs(name jsontext.Value, field string) bool {
	if bytes.IndexByte(name, '\\') < 0 {
		return string(name[1:len(name)-1]) == field
	}
	s, _ := jsontext.AppendUnquote(nil, name)
	return string(s) == field
}

// unquote appends what a valid JSON string says. jsontext.AppendUnquote takes several times as long, and
// replaces what is not UTF-8.
func unquote(to []byte, literal jsontext.Value) []byte {
	s := literal[1 : len(literal)-1]
	for {
		n := bytes.IndexByte(s, '\\')
		if n < 0 {
			return append(to, s...)
		}
		to, s = unescape(append(to, s[:n]...), s[n+1:])
	}
}

var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape appends the character that stands behind a backslash.
func unescape(to []byte, s jsontext.Value) (text []byte, after jsontext.Value) {
	if s[0] != 'u' {
		return append(to, escapes[s[0]]), s[1:]
	}
	r := hexRune(s[1:5])
	if s = s[5:]; utf16.IsSurrogate(r) && bytes.HasPrefix(s, []byte(`\u`)) {
		if pair := utf16.DecodeRune(r, hexRune(s[2:6])); pair != utf8.RuneError {
			return utf8.AppendRune(to, pair), s[6:]
		}
	}
	return utf8.AppendRune(to, r), s
}

func hexRune(digits jsontext.Value) (r rune) {
	for _, c := range digits {
		r = r<<4 | rune(c&0xf+c>>6*9) // letters, of either case, stand nine places from their values
	}
	return r
}

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// What can be wrong with a record before anything is known of its article.
var (
	errNotJSON = errors.New("the line is not a JSON object")
	errNoText  = errors.New("the record has no text")
)

// asItStands changes nothing in a value but its white space.
var asItStands = []jsontext.Options{
	jsontext.AllowDuplicateNames(true),
	jsontext.AllowInvalidUTF8(true),
	jsontext.PreserveRawStrings(true),
}

// A splitter takes records apart, one after another, in the same buffers. It reads their members and strings itself,
// which are most of a record: jsontext takes a fifth of the time of the whole, and encoding/json would read each three
// times and sort its keys.
type splitter struct {
	line     []byte
	pos      int  // where in the line reading goes on
	controls bool // there are control characters in the line, which strings must not hold

	text  []byte // what the field says; bytes that are not UTF-8 stay, for parse to look at
	found bool   // there is a text
	other bool   // the field is there, and is no string
	all   bool   // the field stays in the rest
	said  []byte // by the string that was read last
	rest  []byte // the record without the field and without white space; empty where the line is no object
	in    jsontext.Decoder
	ahead bytes.Buffer // what it reads
}

// split reads a record. The field is a key, or leads by dots into objects; of several of that name the last one counts.
func (s *splitter) split(line []byte, field string) error {
	s.line, s.pos = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf")), 0
	s.controls = holdsControls(s.line)
	s.rest, s.found, s.other = s.rest[:0], false, false
	if !s.object(field) || !s.ends() {
		s.rest = s.rest[:0]
		return errNotJSON
	}
	if !utf8.Valid(s.rest) {
		s.rest = bytes.ToValidUTF8(s.rest, []byte("\uFFFD"))
	}
	if !s.found {
		return s.noText(field)
	}
	return nil
}

// whole leaves all of a record in the rest.
func (s *splitter) whole(line []byte) {
	s.all = true
	_ = s.split(line, "") // was told before
	s.all = false
}

// column is where a line that is no object stops being one, 1-based, in characters.
func (s *splitter) column() int { return 1 + utf8.RuneCount(s.line[:s.pos]) }

// ends reports that nothing follows.
func (s *splitter) ends() bool {
	s.space()
	return s.pos == len(s.line)
}

// object reads an object that has the field.
func (s *splitter) object(field string) bool {
	if !s.take('{') {
		return false
	}
	s.rest = append(s.rest, '{')
	if !s.take('}') {
		for more := true; more; more = s.take(',') {
			if !s.member(field) {
				return false
			}
		}
		if !s.take('}') {
			return false
		}
	}
	s.rest = append(s.rest, '}')
	return true
}

// member takes the text out of the field, goes on into an object on the way to it, and copies any other member.
func (s *splitter) member(field string) bool {
	s.space()
	name, ok := s.string()
	wanted := !s.all && string(s.said) == field
	dot := len(s.said)
	leads := dot < len(field) && field[dot] == '.' && field[:dot] == string(s.said)
	if !ok || !s.take(':') {
		return false
	}
	s.space()
	if leads && s.pos < len(s.line) && s.line[s.pos] == '{' {
		s.name(name)
		return s.object(field[dot+1:])
	}
	value, ok := s.value()
	switch {
	case !ok:
	case wanted:
		if s.found, s.other = value[0] == '"', value[0] != '"'; s.found {
			s.text, s.said = s.said, s.text
		}
	default:
		s.name(name)
		s.rest = append(s.rest, value...)
	}
	return ok
}

// name opens a member of the rest.
func (s *splitter) name(name []byte) {
	if s.rest[len(s.rest)-1] != '{' {
		s.rest = append(s.rest, ',')
	}
	s.rest = append(append(s.rest, name...), ':')
}

// value reads any value; what is no string loses its white space, and may be nested as deep as jsontext allows.
func (s *splitter) value() (value []byte, ok bool) {
	s.space()
	if s.pos < len(s.line) && s.line[s.pos] == '"' {
		return s.string()
	}
	s.ahead = *bytes.NewBuffer(s.line[s.pos:])
	s.in.Reset(&s.ahead, asItStands...)
	literal, err := s.in.ReadValue()
	s.pos += int(s.in.InputOffset())
	if err != nil {
		if at := (*jsontext.SyntacticError)(nil); errors.As(err, &at) {
			s.pos += int(at.ByteOffset - s.in.InputOffset())
		}
		return nil, false
	}
	if literal[0] == '{' || literal[0] == '[' {
		literal, err = jsontext.AppendFormat(nil, literal, asItStands...)
	}
	return literal, err == nil
}

// take skips white space and the byte c behind it, if that is there.
func (s *splitter) take(c byte) bool {
	s.space()
	if s.pos == len(s.line) || s.line[s.pos] != c {
		return false
	}
	s.pos++
	return true
}

func (s *splitter) space() {
	for s.pos < len(s.line) && (s.line[s.pos] == ' ' || s.line[s.pos] == '\t' || s.line[s.pos] == '\r') {
		s.pos++
	}
}

// string reads a JSON string: its literal, quotes and all. What it says is left in s.said.
func (s *splitter) string() (literal []byte, ok bool) {
	start := s.pos
	if start == len(s.line) || s.line[start] != '"' {
		return nil, false
	}
	line, at, said := s.line, start+1, s.said[:0]
	for quote := start; ; {
		if quote < at { // it opened the string, or was escaped
			n := bytes.IndexByte(line[at:], '"')
			if n < 0 { // it is not closed
				return nil, false
			}
			quote = at + n
		}
		text := line[at:quote]
		escape := bytes.IndexByte(text, '\\')
		if escape >= 0 {
			text = text[:escape]
		}
		if n := s.control(text); n >= 0 {
			s.pos = at + n
			return nil, false
		}
		said = append(said, text...)
		if escape < 0 {
			s.pos, s.said = quote+1, said
			return line[start:s.pos], true
		}
		for at += escape; at < quote && line[at] == '\\'; { // often several, as between paragraphs
			if c := escapes[line[at+1]]; c != 0 {
				said = append(said, c)
				at += 2
				continue
			}
			n := 0
			if said, n = unescape(said, line[at:]); n == 0 {
				s.pos = at
				return nil, false
			}
			at += n
		}
	}
}

// control is the offset of the first control character of text, a part of the line, or -1.
func (s *splitter) control(text []byte) int {
	if !s.controls {
		return -1
	}
	return bytes.IndexFunc(text, func(r rune) bool { return r < ' ' })
}

// holdsControls reports that s holds a control character. It looks at many bytes at a time.
func holdsControls(s []byte) bool {
	for ; len(s) >= 32; s = s[32:] {
		if (controlsIn(s)|controlsIn(s[8:])|controlsIn(s[16:])|controlsIn(s[24:]))&(0x80*ones) != 0 {
			return true
		}
	}
	return slices.ContainsFunc(s, func(c byte) bool { return c < ' ' })
}

// controlsIn has the upper bit of the first control character among the eight bytes that open s, and perhaps others
// behind it; see Warren, Hacker's Delight, 6-1.
func controlsIn(s []byte) uint64 {
	x := binary.LittleEndian.Uint64(s)
	return (x - ' '*ones) &^ x
}

const ones = 0x0101010101010101 // in each of eight bytes

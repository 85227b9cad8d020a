package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// What can be wrong with a record before anything is known of its article.
var (
	errNotJSON = errors.New("the line is not a JSON object")
	errNoText  = errors.New("the record has no text: its --field is missing or not a string")
)

// members splits a JSON object into the value of one key and the object without that key, which it
// appends to rest. A value is nil where the key is missing; of several, the last one counts.
//
// encoding/json reads a line three times for this and sorts the keys. The line must be valid JSON: members
// only has to find where its parts begin and end.
func members(line []byte, field string, rest []byte) (value, all []byte, err error) {
	line = bytes.Trim(line, " \t\r\n")
	if len(line) < 2 || line[0] != '{' || line[len(line)-1] != '}' {
		return nil, rest, errNotJSON
	}
	rest = append(rest, '{')
	line = line[1 : len(line)-1]
	for more := len(bytes.Trim(line, " \t\r")) > 0; more; {
		var member []byte
		member, line, more = cutMember(line)
		key, val, ok := cutKey(member)
		if !ok {
			return nil, rest, errNotJSON
		}
		if keyIs(key, field) {
			value = val
			continue
		}
		if len(rest) > 1 {
			rest = append(rest, ',')
		}
		rest = append(rest, member...)
	}
	return value, append(rest, '}'), nil
}

// cutMember cuts at the first comma that is in no string, object or list.
func cutMember(b []byte) (member, after []byte, more bool) {
	depth := 0
	for i := 0; i < len(b); i++ {
		switch b[i] {
		case '"':
			i += len(quoted(b[i:])) - 1
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case ',':
			if depth == 0 {
				return b[:i], b[i+1:], true
			}
		}
	}
	return b, nil, false
}

// quoted is the string at the start of b with its quotes, or all of b where it does not end.
func quoted(b []byte) []byte {
	for i := 1; i < len(b); i++ {
		n := bytes.IndexByte(b[i:], '"')
		if n < 0 {
			return b
		}
		i += n
		slashes := 0
		for b[i-1-slashes] == '\\' {
			slashes++
		}
		if slashes%2 == 0 {
			return b[:i+1]
		}
	}
	return b
}

func cutKey(member []byte) (key, value []byte, ok bool) {
	member = bytes.Trim(member, " \t\r")
	if len(member) == 0 || member[0] != '"' {
		return nil, nil, false
	}
	key = quoted(member)
	after := bytes.TrimLeft(member[len(key):], " \t\r")
	if len(after) == 0 || after[0] != ':' {
		return nil, nil, false
	}
	return key, bytes.TrimLeft(after[1:], " \t\r"), true
}

func keyIs(key []byte, field string) bool {
	if bytes.IndexByte(key, '\\') < 0 {
		return string(key[1:len(key)-1]) == field
	}
	var s string
	return json.Unmarshal(key, &s) == nil && s == field
}

// unquote appends what a JSON string says. Bytes that are not UTF-8 stay, for parse to look at.
func unquote(to, literal []byte) (text []byte, ok bool) {
	if len(literal) < 2 || literal[0] != '"' || len(quoted(literal)) != len(literal) || literal[len(literal)-1] != '"' {
		return to, false
	}
	s := literal[1 : len(literal)-1]
	for {
		n := 0
		for n < len(s) && s[n] >= ' ' && s[n] != '\\' {
			n++
		}
		to = append(to, s[:n]...)
		if n == len(s) {
			return to, true
		}
		var size int
		if s[n] == '\\' {
			to, size = unescape(to, s[n:])
		}
		if size == 0 {
			return to, false
		}
		s = s[n+size:]
	}
}

var escapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// unescape appends the character that the escape at the start of s stands for; size 0 means there is none.
func unescape(to, s []byte) (text []byte, size int) {
	if c := escapes[s[1]]; c != 0 {
		return append(to, c), 2
	}
	r := hexRune(s)
	switch {
	case r < 0:
		return to, 0
	case !utf16.IsSurrogate(r):
		return utf8.AppendRune(to, r), 6
	}
	if pair := utf16.DecodeRune(r, hexRune(s[6:])); pair != utf8.RuneError {
		return utf8.AppendRune(to, pair), 12
	}
	return utf8.AppendRune(to, utf8.RuneError), 6
}

// hexRune reads \uXXXX, or gives -1.
func hexRune(s []byte) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(string(s[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(n)
}

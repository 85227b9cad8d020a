package format

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A jsonWriter writes JSON piece by piece. It copies what needs no escapes: jsontext takes twice as long.
type jsonWriter struct {
	pieceWriter
	indented bool
	html     bool // text is escaped so that it can stand in HTML
	depth    int
	begun    bool // the innermost list or object has an element
}

func (j *jsonWriter) begin() {
	j.pieceWriter.begin()
	j.depth, j.begun = 0, false
}

func (j *jsonWriter) open(bracket byte) {
	j.line = append(j.line, bracket)
	j.depth++
	j.begun = false
}

func (j *jsonWriter) close(bracket byte) {
	j.depth--
	if j.begun {
		j.newline()
	}
	j.line = append(j.line, bracket)
	j.begun = true
}

// next begins an element.
func (j *jsonWriter) next() {
	if j.begun {
		j.line = append(j.line, ',')
	}
	j.begun = true
	j.newline()
	j.spill()
}

func (j *jsonWriter) newline() {
	if j.indented {
		j.line = append(j.line, "\n        "[:1+2*j.depth]...)
	}
}

// key begins a member; key needs no escapes.
func (j *jsonWriter) key(key string) {
	j.next()
	line := append(append(append(j.line, '"'), key...), `":`...)
	if j.indented {
		line = append(line, ' ')
	}
	j.line = line
}

func (j *jsonWriter) int(n int) { j.line = strconv.AppendInt(j.line, int64(n), 10) }

func (j *jsonWriter) string(s string) {
	j.line = append(j.line, '"')
	j.text(s)
	j.line = append(j.line, '"')
}

// plain writes a string that is known to need no escapes, but perhaps for HTML.
func (j *jsonWriter) plain(s string) {
	if j.html || len(s) > pieceBytes {
		j.string(s)
		return
	}
	j.line = append(append(append(j.line, '"'), s...), '"')
}

// text writes what stands between the quotes of a string, or a part of it.
func (j *jsonWriter) text(s string) {
	for len(s) > pieceBytes {
		end := pieceBytes
		for end > pieceBytes-utf8.UTFMax && !utf8.RuneStart(s[end]) {
			end--
		}
		j.escape(s[:end])
		j.spill()
		s = s[end:]
	}
	j.escape(s)
}

// escape escapes quotes and backslashes, and leaves to encoding/json a text that needs more.
func (j *jsonWriter) escape(s string) {
	start := len(j.line)
	for rest, sure := s, true; !j.html; {
		n, known := plain(rest)
		j.line = append(j.line, rest[:n]...)
		if sure = sure && known; n == len(rest) {
			if !sure && (!utf8.ValidString(s) || strings.Contains(s, "\u2028") || strings.Contains(s, "\u2029")) {
				break
			}
			return
		}
		if rest[n] < ' ' {
			break
		}
		j.line = append(j.line, '\\', rest[n])
		rest = rest[n+1:]
	}
	quoted := j.encoded(s)
	j.line = append(j.line[:start], quoted[1:len(quoted)-1]...)
}

// members writes those of a struct, of which the first opens the object; it may be closed by others.
func (j *jsonWriter) members(v any) {
	members := j.encoded(v)
	if j.begun {
		members[0] = ','
	} else {
		j.depth++
	}
	j.line = append(j.line, members[:len(members)-1]...)
	j.begun = true
}

// encoded has encoding/json write what few records hold.
func (j *jsonWriter) encoded(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(j.html)
	if err := e.Encode(v); err != nil && j.err == nil {
		j.err = err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}

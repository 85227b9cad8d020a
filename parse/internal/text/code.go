package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What lines of programs begin with, end with or hold, and lines of prose do not.
var (
	codeBegins = []string{"#define", "#endif", "#if", "#include", "//", "/*", "*/", "@", "def ", "func ", "function ", "import ", "package ", "return ", "use ", "using "}
	codeEnds   = []string{"{", "}", ";", "();", "):", "(", "{}", "},", "),"}
	codeHolds  = []string{" := ", " == ", " != ", " = ", " += ", "->", " => ", " && ", "()"}
)

// codeBlocks open lines that end in a colon.
var codeBlocks = []string{"class ", "elif ", "else", "except", "finally", "for ", "if ", "try", "while ", "with "}

// longCode is more than most lines of programs have, in bytes.
const longCode = 160

func isCode(line string) bool {
	if line == "" || len(line) > longCode {
		return false
	}
	begins := func(with string) bool { return strings.HasPrefix(line, with) }
	switch line[len(line)-1] { // as none of those does that prose ends with
	case ':':
		if slices.ContainsFunc(codeBlocks, begins) {
			return true
		}
		fallthrough
	case '{', '}', ';', '(', ')', ',':
		if isCall(line) || slices.ContainsFunc(codeEnds, func(s string) bool { return strings.HasSuffix(line, s) }) {
			return true
		}
	}
	return strings.IndexByte("#/*@dfipru", line[0]) >= 0 && slices.ContainsFunc(codeBegins, begins) ||
		holdsByte(line, "=>&(") && slices.ContainsFunc(codeHolds, func(s string) bool { return strings.Contains(line, s) })
}

// holdsByte is strings.ContainsAny for few bytes and long lines.
func holdsByte(line, bytes string) bool {
	for i := range len(bytes) {
		if strings.IndexByte(line, bytes[i]) >= 0 {
			return true
		}
	}
	return false
}

// isCall reports that a line is a name with something in brackets behind it.
func isCall(line string) bool {
	open := strings.IndexByte(line, '(')
	return open > 0 && strings.HasSuffix(line, ")") && !strings.ContainsFunc(line[:open], func(r rune) bool {
		return r != '_' && r != '.' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	})
}

package mention

import (
	"strings"

	"newsdek/parse/internal/lexicon"
)

// dash is where the first dash of s begins that is in no brackets, or the space before it; 0 if there is none. A short
// one has a space on one side at least, or an agency in brackets before it, a long one a space on both.
func dash(s string) int {
	if !mayHoldDash(s) {
		return 0
	}
	for i := 0; i < len(s); i++ {
		switch rest := s[i:]; s[i] {
		case '(':
			i += max(0, strings.IndexByte(rest, ')'))
		case ' ':
			if i > 0 && parts(rest) {
				return i
			}
		case '-':
			if i > 0 && (strings.HasPrefix(rest, "- ") || signedBrackets(s[:i])) {
				return i
			}
		}
	}
	return 0
}

// mayHoldDash reports that a byte of a dash is in s; AP has _ for one.
func mayHoldDash(s string) bool {
	return strings.IndexByte(s, '-') >= 0 || strings.IndexByte(s, "–"[2]) >= 0 || strings.IndexByte(s, "—"[2]) >= 0 || strings.IndexByte(s, '_') >= 0
}

// parts reports that s begins with a space and a dash that parts what stands before it.
func parts(s string) bool {
	return strings.HasPrefix(s, " -") || strings.HasPrefix(s, " – ") || strings.HasPrefix(s, " — ") || strings.HasPrefix(s, " _ ")
}

// signedBrackets reports that s ends in brackets that hold an agency.
func signedBrackets(s string) bool {
	inner, closed := strings.CutSuffix(s, ")")
	return closed && lexicon.Lookup(inner[strings.LastIndexByte(inner, '(')+1:]).Is(lexicon.Agency)
}

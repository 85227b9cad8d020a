package mention

import (
	"strings"

	"newsdek/parse/internal/text"
)

// hiddenAddress is what sites show to programs in the place of an address, and addressMarks stand between a name and one.
const (
	hiddenAddress = "[email protected]"
	addressMarks  = "-–|/•,:"
)

// withoutAddress cuts off where to write to who signs: Derya Kumsal (derya@kuzuada.example), By Derya Kumsal @derya.
// post reports that it is an account in brackets, as embedded posts have it behind their author's name.
func withoutAddress(s string, e text.Extent) (name text.Extent, post bool) {
	if !strings.ContainsAny(e.Of(s), "@[") {
		return e, false // as in most lines
	}
	said := strings.TrimRight(e.Of(s), " )>")
	if at := len(said) - len(hiddenAddress); at > 0 && strings.EqualFold(said[at:], hiddenAddress) {
		e.To = e.From + len(strings.TrimRight(said[:at], " (<"+addressMarks))
		return e, false
	}
	cut := strings.LastIndexByte(e.Of(s), ' ')
	last := e.Of(s)[cut+1:]
	address := strings.Trim(last, "()<>[]")
	account := handle(address)
	if cut > 0 && (account || mailbox(address)) {
		e.To = e.From + len(strings.TrimRight(e.Of(s)[:cut], " "+addressMarks))
	}
	return e, account && last[0] == '('
}

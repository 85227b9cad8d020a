package text_test

import (
	"fmt"

	"newsdek/parse/internal/text"
)

// An input of Windows-1254, with an entity and white space that is too wide.
func Example() {
	data := []byte("\nG\xfcn  do\xf0arken &amp; sonra\r\n")
	var s text.Source
	if err := s.Read(data, text.Auto); err != nil {
		fmt.Println(err)
		return
	}
	s.Tidy(func(string) bool { return false })
	for i := range s.Lines {
		l := &s.Lines[i]
		at := len("Gün doğarken & ")
		fmt.Printf("line %d: %s; %q is at %d\n", l.Number, l.Clean, l.Clean[at:], s.Original(l, l.InText(at)))
	}
	// Output:
	// line 2: Gün doğarken & sonra; "sonra" is at 21
}

package text

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
)

// wide is s in UTF-16, as its mark says.
func wide(s string) []byte {
	b := []byte{0xff, 0xfe}
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}

// A form feed parts a line where a text ends and another begins; what it parts has the number of the line.
func TestFeedsWithinLines(t *testing.T) {
	for in, want := range map[string][]string{
		"It sailed.\fSeals\nwait":                {"1 It sailed.", "1 Seals", "2 wait"},
		"\n“It sailed.” \f\f Seals\r\n\nwait":    {"2 “It sailed.” ", "2 \f Seals", "4 wait"},
		"27 Kasım 2015, 09:44\f“Seals”":          {"1 27 Kasım 2015, 09:44", "1 “Seals”"},
		"Sailed!\fSealed?\f1 seal…\fŞeals":       {"1 Sailed!", "1 Sealed?", "1 1 seal…", "1 Şeals"},
		"a piano\fand the mayor":                 {"1 a piano\fand the mayor"},
		"a piano, 27\fseals\fof İzmir.\fşimdi":   {"1 a piano, 27\fseals\fof İzmir.\fşimdi"},
		"The mayor\fAyla Denizci":                {"1 The mayor\fAyla Denizci"},
		"\fIt sailed.\f\nSeals\n\f\nwait.\f \nx": {"1 \fIt sailed.\f", "2 Seals", "4 wait.\f ", "5 x"},
	} {
		for name, data := range map[string][]byte{"utf-8": []byte(in), "utf-16": wide(in)} {
			var s Source
			if err := s.Read(data, Auto); err != nil {
				t.Fatal(err)
			}
			var got []string
			for i := range s.Lines {
				got = append(got, fmt.Sprint(s.Lines[i].Number, " ", s.Lines[i].Text))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s %q:\n got %q\nwant %q", name, in, got, want)
			}
			at := 0
			for _, l := range s.All() {
				if l.Start != at {
					t.Errorf("%s %q: line %d starts at %d, want %d", name, in, l.Number, l.Start, at)
				}
				at = l.End
			}
			if at != len(data) {
				t.Errorf("%s %q: the lines end at %d, want %d", name, in, at, len(data))
			}
		}
	}
}

// Places are those of the line that a form feed parts.
func TestPlacesBehindFeeds(t *testing.T) {
	const in = "The boat sails.\n\nŞeals wait.\fGulls wait.\f Cats\n\nDogs\r\n"
	var s Source
	if err := s.Read([]byte(in), Auto); err != nil {
		t.Fatal(err)
	}
	for said, want := range map[string][2]int{"boat": {1, 5}, "Şeals": {3, 1}, "Gulls": {3, 13}, "wait.\f C": {3, 19}, "Cats": {3, 26}, "Dogs": {5, 1}} {
		if num, column := s.Place(strings.Index(in, said)); [2]int{num, column} != want {
			t.Errorf("%q stands at %d:%d, want %v", said, num, column, want)
		}
	}
	if s.MixedAt != 5 {
		t.Errorf("line %d ends in another way, want 5", s.MixedAt)
	}
	if got := s.Breaks(); !slices.Equal(got, []int{2, 3}) {
		t.Errorf("form feeds stand above %v", got)
	}
	var gaps []int
	for i := 1; i < len(s.Lines); i++ {
		gaps = append(gaps, s.Lines[i].Gap(&s.Lines[i-1]))
	}
	if want := []int{2, 1, 1, 2}; !slices.Equal(gaps, want) {
		t.Errorf("gaps are %v, want %v", gaps, want)
	}
}

// Room is made for what form feeds part, so that the slice need not grow.
func TestExpectedLinesBehindFeeds(t *testing.T) {
	data := bytes.Repeat([]byte("It sailed.\f"), 5000)
	var s Source
	if err := s.Read(data, Auto); err != nil {
		t.Fatal(err)
	}
	if n := s.expectedLines(); n < len(s.Lines) || n > len(s.Lines)+1 || len(s.Lines) != 5000 {
		t.Errorf("%d lines are expected of %d", n, len(s.Lines))
	}
}

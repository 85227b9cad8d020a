package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// checkRow reports what is wrong with a layout: it is places with slashes between them, down to the body.
func checkRow(row string) error {
	tokens := strings.Fields(row)
	if tokens[len(tokens)-1] != "body" {
		return fmt.Errorf("%q does not end in the body", row)
	}
	if strings.Join(tokens, " ") != row || len(tokens)%2 == 0 {
		return fmt.Errorf("%q is not places and slashes, a space between each two", row)
	}
	for k, token := range tokens[:len(tokens)-1] {
		name := strings.TrimSuffix(strings.TrimSuffix(token, "?"), "+")
		switch q := part(slices.Index(partNames[:], name)); {
		case k%2 == 1:
			if token != "/" && token != "//" {
				return fmt.Errorf("%q stands in %q where slashes should", token, row)
			}
		case q == noPart || q >= parts || q == partY || q == partO || q == partV:
			return fmt.Errorf("%q of %q is no place", token, row)
		}
	}
	return nil
}

func TestLayoutsAreRows(t *testing.T) {
	if layouts[0].row != "body" || layouts[0].cost != 0 {
		t.Errorf("the first layout is %v; all others are measured by body at no cost", layouts[0])
	}
	for k, l := range layouts {
		if err := checkRow(l.row); err != nil {
			t.Error(err)
		}
		if k != slices.IndexFunc(layouts, func(other layout) bool { return other.row == l.row }) {
			t.Errorf("%q stands twice", l.row)
		}
	}
	for _, wrong := range []string{"Q // body", "H // D", "H body", "H  // body", "H /// body", "// body", "H++ // body", "Y // body", " / body"} {
		if checkRow(wrong) == nil {
			t.Errorf("%q is no layout", wrong)
		}
	}
}

// rowOf writes the way from the root to node k as a layout has it.
func rowOf(nodes []node, k int16) string {
	if k == 0 {
		return ""
	}
	nd := nodes[k]
	place := partNames[nd.part]
	if nd.free {
		place += "?"
	}
	if nd.more {
		place += "+"
	}
	if nd.must && nd.part != partH {
		place += "!"
	}
	return rowOf(nodes, nd.parent) + map[int8]string{1: " // ", -1: " / "}[nd.gap] + place
}

// Each layout ends at a node of its own, the way to which says the same, and layouts that begin alike share places.
func TestLayoutsTree(t *testing.T) {
	nodes := tree()
	ways := map[string]bool{}
	for k := range nodes {
		if way := rowOf(nodes, int16(k)); ways[way] {
			t.Errorf("two places are behind %q", way)
		} else {
			ways[way] = true
		}
		if k > 0 && int(nodes[k].parent) >= k {
			t.Errorf("place %d stands before its parent %d", k, nodes[k].parent)
		}
	}
	begun := map[string]bool{"": true} // what layouts begin with, each place with what stands above it
	for k, l := range layouts {
		end := slices.IndexFunc(nodes, func(nd node) bool { return int(nd.row) == k })
		if end < 0 {
			t.Errorf("%q ends nowhere", l.row)
			continue
		}
		tokens := strings.Fields(l.row[:strings.LastIndexByte(l.row, ' ')+1])
		for n := 0; n < len(tokens) && !strings.Contains(l.row, "H"); n += 2 {
			tokens[n] += "!" // no place of the row may be missing
		}
		if way := strings.TrimSpace(rowOf(nodes, int16(end))); way != strings.TrimRight(strings.Join(tokens, " "), " /") {
			t.Errorf("%q is read as %q", l.row, way)
		}
		for n := range len(tokens) / 2 {
			begun[strings.Join(tokens[:2*n+1], " ")] = true
		}
	}
	if len(nodes) != len(begun) {
		t.Errorf("there are %d places, and %d ways in which layouts begin", len(nodes), len(begun))
	}
}

// What stands above the headline, and what below it, is told by the layout.
func TestLayoutsZones(t *testing.T) {
	nodes := tree()
	for k, nd := range nodes {
		want := above
		for at := int16(k); at > 0; at = nodes[at].parent {
			if nodes[at].part == partH {
				want = below
			}
		}
		if nd.zone != want {
			t.Errorf("%q is in zone %d, want %d", rowOf(nodes, int16(k)), nd.zone, want)
		}
	}
}

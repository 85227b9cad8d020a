package page

import (
	"slices"
	"strings"
	"sync"
)

// A part is what a unit can be on a page.
type part uint8

const (
	noPart part = iota
	partH       // the headline
	partR       // the headline again
	partD       // the dek
	partB       // the byline
	partT       // a date of the page
	partC       // the clock of the one who fetched it
	partS       // a section
	partA       // a section, whatever it says
	partN       // the site's name
	partP       // the place, alone
	partY       // a paragraph of the body
	partO       // of another story
	partX       // furniture
	partV       // unknown
	parts
)

// partNames are the parts in the notation of the layouts; O, V and Y have no place in a row.
var partNames = [parts]string{
	partH: "H", partR: "R", partD: "D", partB: "B", partT: "T", partC: "C", partS: "S", partA: "S!", partN: "SITE",
	partP: "P", partY: "Y", partO: "O", partX: "BAR", partV: "V",
}

var partRoles = [parts]Role{
	partH: Headline, partR: Repeat, partD: Dek, partB: Byline, partT: Published, partC: Clock, partS: Section, partA: Section,
	partN: Site, partP: Dateline, partY: Body, partO: Related, partX: Furniture, partV: Unknown,
}

// A zone is where on the page a unit stands.
type zone uint8

const (
	above  zone = iota // the headline
	below              // it, and above the body
	inside             // the body
	foot               // below the body
	ended              // below the line that ends the story, or the date that ends the page
	zones
)

// A layout is an order in which pages have their parts: `?` may be missing, `+` may come again, `//` is a blank line,
// `/` is none. Each ends in the body.
type layout struct {
	row  string
	cost int32
}

// layouts are tried all at once. The first says that the page is no article, or has nothing to show for it.
var layouts = []layout{
	{"body", 0},
	{"H // T+ // D // body", 17},
	{"H // S // body", 13},
	{"B // H // D? // T+ // body", 9},
	{"B // H // body", 10},
	{"S / H // D? // body", 14},
	{"H // D? // T+ // S // body", 9},
	{"T+ / H / D // body", 8},
	{"S! // H // D? // B // body", 9},
	{"B // body", 9},
	{"BAR // body", 8},
	{"T+ // body", 14},
	{"T+ // B // body", 7},
	{"P // body", 8},
	{"H // D? // body", 11},
	{"H // D // R+ // B? // P? // body", 9},
	{"H // R+ // D? // B? // body", 10},
	{"SITE // C / H / R // D // B // body", 8},
	{"SITE // C / S! / T // H / D? / B // body", -7},
	{"T // H // D? // B? // body", 8},
	{"H // D? // T+ / B // body", 0},
	{"H // D? // B / T+ // body", 9},
	{"S // H // D? // B / T+ // body", 5},
	{"S // H // T+ // D // B // body", 12},
	{"B / T / T / B / H / R // D // body", -10},
	{"S // BAR+ // H // B / T+ // D // body", 2},
	{"H // S / B / T+ // body", 5},
	{"H // B / T+ // D // body", 15},
	{"H // D? // P // body", 16},
	{"H // P / R // D? // body", 14},
	{"H // D? // B // S // body", 9},
	{"H // B // D // T+ // body", 15},
}

// A node is a place in the tree of the layouts: rows that begin alike share theirs.
type node struct {
	part   part
	zone   zone  // of strays behind it
	parent int16 // stands before it
	free   bool  // the place may be missing
	must   bool  // the place can't be missing: a row is known by it
	gap    int8  // blank lines above: 1 wants one, -1 none, 0 whatever
	more   bool  // may come again
	row    int16 // that ends here, or -1
}

// tree is the layouts' tree; parents stand before their children, the root is the first.
var tree = sync.OnceValue(func() []node {
	nodes := []node{{row: 0}}
	for k, l := range layouts[1:] {
		at, gap := int16(0), int8(0)
		headed := strings.Contains(l.row, "H")
		for token := range strings.FieldsSeq(l.row) {
			switch token {
			case "//":
				gap = 1
				continue
			case "/":
				gap = -1
				continue
			case "body":
				nodes[at].row = int16(k + 1)
				continue
			}
			n := placeOf(token, gap)
			n.must = n.part == partH || !headed
			at = child(&nodes, at, n)
		}
	}
	return nodes
})

// gates are the nodes behind which a row has the body.
var gates = sync.OnceValue(func() (ends []int16) {
	for k, nd := range tree() {
		if nd.row > 0 {
			ends = append(ends, int16(k))
		}
	}
	return ends
})

func placeOf(token string, gap int8) node {
	n := node{gap: gap, row: -1}
	name := strings.TrimRight(token, "?+")
	n.part = part(slices.Index(partNames[:], name))
	n.free = strings.Contains(token[len(name):], "?")
	n.more = strings.Contains(token[len(name):], "+")
	return n
}

// child finds or adds a place behind another.
func child(nodes *[]node, parent int16, n node) int16 {
	n.parent = parent
	if n.zone = (*nodes)[parent].zone; n.part == partH {
		n.zone = below
	}
	for i := parent + 1; int(i) < len(*nodes); i++ {
		if (*nodes)[i].parent != parent {
			continue
		}
		other := (*nodes)[i]
		if other.row = -1; other == n {
			return i
		}
	}
	*nodes = append(*nodes, n)
	return int16(len(*nodes) - 1)
}

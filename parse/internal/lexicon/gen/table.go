package main

import (
	"bytes"
	"fmt"
	"go/format"
	"math"
	"slices"
	"strings"

	"newsdek/parse/internal/text"
)

// generate is the Go source of the table for the lists in a folder.
func generate(dir string) ([]byte, error) {
	all, err := compile(dir)
	if err != nil {
		return nil, err
	}
	t := table{slots: 1}
	for t.slots < 2*len(all)+2 { // with fewer that are free, a search is long
		t.slots *= 2
	}
	t.hashed = make([]string, t.slots)
	for i, n := range all.sorted() {
		t.add(i+1, n)
	}
	if t.patterns > math.MaxUint16 || t.slots > 1<<16 {
		return nil, fmt.Errorf("%d patterns and %d slots are more than a table's entries count", t.patterns, t.slots)
	}
	return format.Source(t.source())
}

// A table is the parts of the source, as far as they are written.
type table struct {
	names, entries, patternRows bytes.Buffer
	line                        int // where the last line of names begins
	at, patterns                int // how many bytes of names, and how many patterns there are
	slots, longest              int
	hashed                      []string     // what each slot holds
	openings                    [1024]uint64 // few enough bits of it, or prose is looked up to its end
	telling                     [128]uint64  // likewise
}

// add writes the i-th entry.
func (t *table) add(i int, n *name) {
	fmt.Fprintf(&t.entries, "{%s}, // %s\n", strings.Join(t.fields(n), ", "), n.folded)
	if t.names.Len()-t.line > 100 {
		t.line = t.names.Len()
		t.names.WriteString("\" +\n\"")
	}
	t.names.WriteString(strings.Trim(fmt.Sprintf("%q", n.folded), `"`))
	t.at += len(n.folded)
	for _, p := range n.patterns {
		bare := strings.IndexAny(p.head+"0", "0:")
		fmt.Fprintf(&t.patternRows, "{%q, %q, %s, %d},\n", p.head, p.tail, strings.Join(p.kinds, " | "), bare)
		t.patterns++
	}
	t.longest = max(t.longest, 2*len(n.spelling)) // another spelling may take more bytes
	h := t.hash(i, n.folded)
	if slices.ContainsFunc(n.kinds, func(k string) bool {
		return slices.Contains([]string{"TurkishWord", "EnglishWord", "SiteWord", "SiteAddress", "SpeechWord"}, k)
	}) {
		t.telling[h>>6%text.Hash(len(t.telling))] |= 1 << (h % 64)
	}
}

// fields are those of an entry that say something.
func (t *table) fields(n *name) (fields []string) {
	add := func(field string, value any) { fields = append(fields, fmt.Sprintf("%s: %v", field, value)) }
	if n.kinds != nil {
		add("Kinds", strings.Join(n.kinds, " | "))
	}
	if n.label != "" {
		add("Label", n.label)
	}
	if n.month > 0 {
		add("Month", n.month)
	}
	if n.weekday > 0 {
		add("Weekday", n.weekday)
	}
	if n.patterns != nil {
		add("pattern", t.patterns)
		add("nPatterns", len(n.patterns))
	}
	add("at", t.at)
	add("size", len(n.folded))
	return fields
}

// hash gives the i-th entry its slot, and notes its first word.
func (t *table) hash(i int, folded string) text.Hash {
	h, first := text.NoHash, true
	for _, r := range folded {
		if first && r == ' ' {
			first = false
			t.openings[h>>6%text.Hash(len(t.openings))] |= 1 << (h % 64)
		}
		h = h.Add(r)
	}
	slot := int(h) % t.slots
	for t.hashed[slot] != "" {
		slot = (slot + 1) % t.slots
	}
	t.hashed[slot] = fmt.Sprintf("%d: {%d, %#x}", slot, i, uint16(h>>16))
	return h
}

func (t *table) source() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `// Code generated from the lists by go generate; DO NOT EDIT.

package lexicon

// Longest bounds, in bytes, what can be a name.
const Longest = %d

const slotCount = %d

// names are those of the entries, folded, in their order.
const names = "%s"

var entries = [...]Entry{
{}, // says nothing
%s}

var patterns = [...]Pattern{
%s}

var openings = [...]uint64{
`, t.longest, t.slots, t.names.Bytes(), t.entries.Bytes(), t.patternRows.Bytes())
	for i, bits := range t.openings {
		fmt.Fprintf(&b, "%#016x,%s", bits, lineEnd(i, 4))
	}
	b.WriteString("}\n\nvar telling = [...]uint64{\n")
	for i, bits := range t.telling {
		fmt.Fprintf(&b, "%#016x,%s", bits, lineEnd(i, 4))
	}
	b.WriteString("}\n\nvar slots = [slotCount]slot{\n")
	written := 0
	for _, slot := range t.hashed {
		if slot != "" {
			b.WriteString(slot + "," + lineEnd(written, 6))
			written++
		}
	}
	b.WriteString("\n}\n")
	return b.Bytes()
}

// lineEnd ends the line behind the i-th of values that stand so many on a line.
func lineEnd(i, many int) string {
	if i%many == many-1 {
		return "\n"
	}
	return " "
}

// Fit climbs over the integers by which pages are read (costs, layouts, strays, steps), on folders of pages whose truth
// is known, and prints what it would change and what that does to each folder. It changes no file.
//
//	go run ./parse/internal/page/fit -d testdata/cases -d testdata/pages=3 -d testdata/articles=2
//
// A folder holds NAME.txt and NAME.json, the fields that the page must give; {"any": [...]} lists several readings. The
// number behind = is its weight. A change is kept when the half of the pages that is climbed on gets better and the
// other half, which is watched, gets no worse.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"newsdek/parse/internal/page"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errOut io.Writer) int {
	var dirs []string
	flags := flag.NewFlagSet("fit", flag.ContinueOnError)
	flags.SetOutput(errOut)
	flags.Func("d", "`folder` of pages, with =weight behind it; may be repeated", func(s string) error {
		dirs = append(dirs, s)
		return nil
	})
	sweeps := flags.Int("sweeps", 1, "how often to try every integer")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	pages, err := load(dirs)
	if err == nil && len(pages) == 0 {
		err = errors.New("no pages: name a folder with -d")
	}
	if err != nil {
		fmt.Fprintln(errOut, "fit:", err)
		return 2
	}
	before := score(pages)
	for _, c := range climb(pages, page.Prices(), *sweeps) {
		fmt.Fprintf(out, "%s: %d, was %d\n", c.name, c.now, c.was)
	}
	report(out, pages, before, score(pages))
	return 0
}

// A change is what became of an integer.
type change struct {
	name     string
	was, now int32
}

// strides are how far an integer is moved at a time: far enough to come over a ridge.
var strides = []int32{-1, 1, -3, 3, -8, 8, -16, 16}

// climb moves one integer after another, and keeps what makes the pages read better.
func climb(pages []*sample, prices []page.Price, sweeps int) (changes []change) {
	was := make([]int32, len(prices))
	for i, p := range prices {
		was[i] = *p.Value
	}
	best := loss(pages)
	for range sweeps {
		moved := false
		for _, p := range prices {
			moved = move(pages, p.Value, &best) || moved
		}
		if !moved {
			break
		}
	}
	for i, p := range prices {
		if *p.Value != was[i] {
			changes = append(changes, change{p.Name, was[i], *p.Value})
		}
	}
	return changes
}

// move tries to move one integer; it stays where no stride helps.
func move(pages []*sample, value *int32, best *halves) bool {
	old := *value
	for _, by := range strides {
		*value = old + by
		if now := loss(pages); now.climbed < best.climbed && now.watched <= best.watched {
			*best = now
			return true
		}
	}
	*value = old
	return false
}

// report prints how many fields of each folder are right, before and after.
func report(out io.Writer, pages []*sample, before, after map[string]tally) {
	told := map[string]bool{}
	for _, p := range pages {
		if !told[p.dir] {
			told[p.dir] = true
			a, b := before[p.dir], after[p.dir]
			fmt.Fprintf(out, "%s: %d of %d fields right, %d before; %d of %d pages whole, %d before\n", p.dir, b.right, b.fields, a.right, b.whole, b.pages, a.whole)
		}
	}
}

package page

import "fmt"

// A Price is one of the integers by which pages are read, with the place where it stands.
type Price struct {
	Name  string
	Value *int32
}

// Prices lists all of them. They are for the fit alone, which changes them on pages whose truth is known.
func Prices() (all []Price) {
	add := func(value *int32, format string, args ...any) {
		all = append(all, Price{fmt.Sprintf(format, args...), value})
	}
	for k := range layouts[1:] {
		add(&layouts[k+1].cost, "layout %s", layouts[k+1].row)
	}
	for k := range openings {
		add(&openings[k].cost, "opening %d, %s", k, openings[k].why)
	}
	for k := range costs {
		add(&costs[k].cost, "cost %d, %s", k, costs[k].why)
	}
	for q := noPart + 1; q < parts; q++ {
		if stray[q] != closed {
			add(&stray[q], "stray %s", partNames[q])
		}
	}
	for k := range steps {
		add(&steps[k].cost, "step: %s", steps[k].what)
	}
	return all
}

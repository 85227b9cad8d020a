package main

import (
	"fmt"
	"io"
	"time"
)

const (
	longBatch    = time.Second // how long a batch runs before it shows how far it is
	showInterval = 100 * time.Millisecond
)

// A progress counts what is done, and shows it on a terminal.
//
// The progressbar module would do this too, but it brings net/http along: 5 MB, and a millisecond of every start.
type progress struct {
	inputs, failed int
	unit           string
	total          int       // -1 where nobody knows
	screen         io.Writer // nil for none
	start, shown   time.Time
	now            func() time.Time
}

func (p *progress) add(inputs, failed int) {
	p.inputs += inputs
	p.failed += failed
	if p.screen == nil {
		return
	}
	if now := p.now(); now.Sub(p.start) >= longBatch && now.Sub(p.shown) >= showInterval {
		p.shown = now
		fmt.Fprintf(p.screen, "\r%s\x1b[K", p.line(now.Sub(p.start)))
	}
}

// line is what the screen shows: count, rate, time left and failures.
func (p *progress) line(passed time.Duration) string {
	rate := float64(p.inputs) / passed.Seconds()
	s := fmt.Sprintf("%v, %.0f a second", p, rate)
	if p.total > 0 && p.inputs > 0 {
		left := time.Duration(float64(p.total-p.inputs) / rate * float64(time.Second))
		s += fmt.Sprintf(", %v left", left.Round(time.Second))
	}
	if p.failed > 0 {
		s += fmt.Sprintf(", %d failed", p.failed)
	}
	return s
}

// clear takes the line off the screen.
func (p *progress) clear() {
	if p.screen != nil && !p.shown.IsZero() {
		fmt.Fprint(p.screen, "\r\x1b[K")
		p.shown = time.Time{}
	}
}

// String says how far it came.
func (p *progress) String() string {
	if p.total < 0 {
		return plural(p.inputs, p.unit)
	}
	return fmt.Sprintf("%d of %d %ss", p.inputs, p.total, p.unit)
}

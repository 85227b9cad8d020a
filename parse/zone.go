package parse

import (
	"errors"
	"fmt"
	"sync"
	"time"
	_ "time/tzdata" // the zone's history must be the same on every machine

	"github.com/goodsign/monday"
)

// Stamps outside these years are misread ones.
const (
	firstYear = 1990
	lastYear  = 2100
)

var errYear = fmt.Errorf("the year is not between %d and %d", firstYear, lastYear)

// moment is a stamp in a zone, with what had to be decided for it.
type moment struct {
	text        string // RFC 3339, a date alone where the page gives no clock
	at          time.Time
	ambiguous   bool
	nonexistent bool
	wrongDay    bool
}

// dayLayout is the one layout, in the notation of package time, that monday reads dates by.
const dayLayout = "2 January 2006"

// resolve finds the moment that d means in zone. It fails where there is no such day or hour.
func (d date) resolve(zone *time.Location) (m moment, err error) {
	if !d.hasDate {
		return m, errors.New("there is no day, month and year")
	}
	if d.year < firstYear || d.year > lastYear {
		return m, errYear
	}
	if d.month < 1 || d.month > 12 {
		return m, fmt.Errorf("there is no month %d", d.month)
	}
	wall, err := midnight(d.day, d.month, d.year)
	if err != nil || d.hour > 23 || d.minute > 59 || d.sec > 59 {
		return m, errors.New("there is no such day or hour")
	}
	wall = wall.Add(time.Duration(d.hour)*time.Hour + time.Duration(d.minute)*time.Minute + time.Duration(d.sec)*time.Second)
	m.wrongDay = d.weekday >= 0 && d.weekday != int(wall.Weekday())
	if !d.hasClock {
		m.text, m.at = wall.Format(time.DateOnly), wall
		return m, nil
	}
	m.at, m.ambiguous, m.nonexistent = onClock(wall, zone)
	m.text = m.at.Format(time.RFC3339)
	return m, nil
}

// days remembers what monday said of a day: an archive has few days and many articles.
var days struct {
	sync.RWMutex
	known map[date]reading
}

type reading struct {
	at  time.Time
	err error
}

// midnight has monday read a day. It takes one spelling and one punctuation, so the day is written anew for it.
func midnight(day, month, year int) (time.Time, error) {
	key := date{day: day, month: month, year: year}
	days.RLock()
	r, ok := days.known[key]
	days.RUnlock()
	if ok {
		return r.at, r.err
	}
	text := fmt.Sprintf("%d %s %d", day, monday.GetLongMonths(monday.LocaleTrTR)[month-1], year)
	r.at, r.err = monday.ParseInLocation(dayLayout, text, time.UTC, monday.LocaleTrTR)
	days.Lock()
	defer days.Unlock()
	if days.known == nil {
		days.known = make(map[date]reading)
	}
	days.known[key] = r
	return r.at, r.err
}

// onClock finds when the clocks of zone showed wall. Where they did so twice it takes the first time;
// where they jumped over it, it goes on by the offset from before.
func onClock(wall time.Time, zone *time.Location) (at time.Time, ambiguous, nonexistent bool) {
	offset := func(t time.Time) time.Duration {
		_, seconds := t.In(zone).Zone()
		return time.Duration(seconds) * time.Second
	}
	before, after := offset(wall.AddDate(0, 0, -1)), offset(wall.AddDate(0, 0, 1))
	first, second := wall.Add(-before), wall.Add(-after)
	fits := func(t time.Time, o time.Duration) bool { return offset(t) == o }
	switch {
	case before == after:
		return first.In(zone), false, false
	case fits(first, before) && fits(second, after):
		if second.Before(first) {
			first = second
		}
		return first.In(zone), true, false
	case fits(first, before):
		return first.In(zone), false, false
	case fits(second, after):
		return second.In(zone), false, false
	}
	return first.In(zone), false, true
}

package mention

import (
	_ "embed"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"
	_ "time/tzdata" // for callers that load other zones where the machine knows none

	"github.com/goodsign/monday"
)

// Istanbul is the zone of most pages, and of the clocks that say they are Turkey's.
const Istanbul = "Europe/Istanbul"

// istanbulData is the zone's history, by tzdata 2025c: the machine's own may end before 2016, when the clocks
// stayed where they were for good.
//
//go:embed istanbul.tzif
var istanbulData []byte

// IstanbulZone is the zone itself.
func IstanbulZone() *time.Location { return loadIstanbul() }

var loadIstanbul = sync.OnceValue(func() *time.Location {
	zone, err := time.LoadLocationFromTZData(Istanbul, istanbulData)
	if err != nil {
		panic(err) // the program holds the zone's data
	}
	return zone
})

// Stamps outside these years are misread ones.
const (
	firstYear = 1990
	lastYear  = 2100
)

var errYear = fmt.Errorf("the year is not between %d and %d", firstYear, lastYear)

// Moment is a stamp in a zone, with what had to be decided for it.
type Moment struct {
	Text        string // RFC 3339, a date alone where the page gives no clock
	At          time.Time
	Ambiguous   bool
	Nonexistent bool
	WrongDay    bool
	Weekday     time.Weekday // as the date was written
}

// dayLayout is the one layout, in the notation of package time, that monday reads by.
const dayLayout = "2 January 2006"

// Resolve finds the moment that d means in zone. It fails where there is no such day or hour.
func (d Date) Resolve(zone *time.Location) (m Moment, err error) {
	if !d.hasDate {
		return m, errors.New("there is no day, month and year")
	}
	if d.year < firstYear || d.year > lastYear {
		return m, errYear
	}
	if d.month < 1 || d.month > 12 {
		return m, fmt.Errorf("there is no month %d", d.month)
	}
	wall, err := midnight(d.day, month{d.year, d.month})
	if err != nil || d.hour > 23 || d.minute > 59 || d.sec > 59 {
		return m, errors.New("there is no such day or hour")
	}
	wall = wall.Add(time.Duration(d.hour)*time.Hour + time.Duration(d.minute)*time.Minute + time.Duration(d.sec)*time.Second)
	m.Weekday = wall.Weekday()
	m.WrongDay = d.weekday >= 0 && d.weekday != int(wall.Weekday())
	if !d.HasClock {
		m.Text, m.At = wall.Format(time.DateOnly), wall
		return m, nil
	}
	switch d.Zone {
	case givenZone:
		m.At = wall.Add(-time.Duration(d.offset) * time.Second)
	case turkeyZone:
		m.At, m.Ambiguous, m.Nonexistent = onClock(wall, IstanbulZone())
	default:
		m.At, m.Ambiguous, m.Nonexistent = onClock(wall, zone)
	}
	m.At = m.At.In(zone)
	m.Text = m.At.Format(time.RFC3339)
	return m, nil
}

// months remembers what monday said of a month: an archive has few months and many articles.
var months struct {
	sync.RWMutex
	first map[month]time.Time
}

type month struct{ year, month int }

// midnight is where a day begins. monday reads its month, and the days are counted from there.
func midnight(day int, m month) (time.Time, error) {
	first, err := firstDay(m)
	if err != nil {
		return time.Time{}, err
	}
	at := first.AddDate(0, 0, day-1)
	if at.Month() != first.Month() {
		return time.Time{}, errors.New("the month has no such day")
	}
	return at, nil
}

// firstDay has monday read the first day of a month. It takes one spelling and one punctuation, so the day is
// written anew for it.
func firstDay(m month) (time.Time, error) {
	months.RLock()
	first, ok := months.first[m]
	months.RUnlock()
	if ok {
		return first, nil
	}
	text := "1 " + monday.GetLongMonths(monday.LocaleTrTR)[m.month-1] + " " + strconv.Itoa(m.year)
	first, err := monday.ParseInLocation(dayLayout, text, time.UTC, monday.LocaleTrTR)
	if err != nil {
		return first, err
	}
	months.Lock()
	defer months.Unlock()
	if months.first == nil {
		months.first = make(map[month]time.Time)
	}
	months.first[m] = first
	return first, nil
}

// onClock finds when the clocks of zone showed wall. Where they did so twice it takes the first time;
// where they jumped over it, it goes on by the offset from before.
func onClock(wall time.Time, zone *time.Location) (at time.Time, ambiguous, nonexistent bool) {
	offset := func(t time.Time) time.Duration {
		_, seconds := t.In(zone).Zone()
		return time.Duration(seconds) * time.Second
	}
	const day = 24 * time.Hour
	before, after := offset(wall.Add(-day)), offset(wall.Add(day))
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

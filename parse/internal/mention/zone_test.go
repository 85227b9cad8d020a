package mention

import (
	"testing"
	"time"
)

// Every minute around the changes of 2015 has the offset that package time knows, and goes forward.
func TestClockNeverRunsBack(t *testing.T) {
	zone, err := time.LoadLocation(Istanbul)
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []time.Time{time.Date(2015, 3, 29, 0, 0, 0, 0, time.UTC), time.Date(2015, 11, 8, 0, 0, 0, 0, time.UTC)} {
		last := time.Time{}
		for wall := day; wall.Day() == day.Day(); wall = wall.Add(time.Minute) {
			at, ambiguous, nonexistent := onClock(wall, zone)
			if at.Before(last) && !nonexistent && last.Sub(at) > time.Hour {
				t.Fatalf("%v comes before %v", at, last)
			}
			if twice := day.Month() == 11 && wall.Hour() == 3; ambiguous != twice {
				t.Errorf("%v: ambiguous is %v", wall, ambiguous)
			}
			if never := day.Month() == 3 && wall.Hour() == 3; nonexistent != never {
				t.Errorf("%v: nonexistent is %v", wall, nonexistent)
			}
			if !nonexistent && at.Format("15:04") != wall.Format("15:04") {
				t.Errorf("%v became %v", wall, at)
			}
			last = at
		}
	}
}

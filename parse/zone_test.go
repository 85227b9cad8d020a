package parse

import (
	"fmt"
	"testing"
	"time"
)

// The clocks of Istanbul, as laws changed them. Hours are those that the wall showed.
func TestIstanbul(t *testing.T) {
	for _, tt := range []struct{ date, want string }{
		{"15 Ocak 1995, 12:00", "+02:00"},
		{"15 Temmuz 1995, 12:00", "+03:00"},
		{"27 Mart 2011, 12:00", "+02:00"}, // a day late, for an examination
		{"28 Mart 2011, 12:00", "+03:00"},
		{"25 Mart 2012, 02:59", "+02:00"},
		{"25 Mart 2012, 04:00", "+03:00"},
		{"28 Ekim 2012, 02:59", "+03:00"},
		{"28 Ekim 2012, 04:00", "+02:00"},
		{"30 Mart 2014, 12:00", "+02:00"}, // a day late, for an election
		{"31 Mart 2014, 02:59", "+02:00"},
		{"31 Mart 2014, 04:00", "+03:00"},
		{"26 Ekim 2014, 12:00", "+02:00"},
		{"29 Mart 2015, 02:59", "+02:00"},
		{"29 Mart 2015, 04:00", "+03:00"},
		{"25 Ekim 2015, 12:00", "+03:00"}, // two weeks late, for an election
		{"7 Kasım 2015, 23:59", "+03:00"},
		{"8 Kasım 2015, 02:59", "+03:00"},
		{"8 Kasım 2015, 04:00", "+02:00"},
		{"27 Mart 2016, 02:59", "+02:00"},
		{"27 Mart 2016, 04:00", "+03:00"},
		{"30 Ekim 2016, 12:00", "+03:00"}, // for good
		{"15 Ocak 2017, 12:00", "+03:00"},
		{"1 Ocak 2026, 12:00", "+03:00"},
	} {
		a, err := Parse([]byte(story("Güncelleme Tarihi: "+tt.date)), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Updated) != len(time.RFC3339) || a.Updated[len(a.Updated)-6:] != tt.want || len(a.Warnings) > 0 {
			t.Errorf("%s is %q with %v, want %s", tt.date, a.Updated, a.Warnings, tt.want)
		}
	}
}

func TestOtherZones(t *testing.T) {
	for _, tt := range []struct {
		zone, date, want string
		code             Code
	}{
		{"UTC", "8 Kasım 2015, 03:30", "2015-11-08T03:30:00Z", ""},
		{"UTC", "8 Kasım 2015, 03:30 TSİ", "2015-11-08T00:30:00Z", TimeAmbiguous},
		{"America/New_York", "27.11.2015 09:44 TSİ", "2015-11-27T02:44:00-05:00", ""},
		{"UTC", "27.11.2015 09:44 GMT+3", "2015-11-27T06:44:00Z", ""},
		{"Europe/London", "29 Mart 2015, 01:30", "2015-03-29T02:30:00+01:00", TimeNonexistent},
		{"Europe/London", "25 Ekim 2015, 01:30", "2015-10-25T01:30:00+01:00", TimeAmbiguous},
		{"America/Los_Angeles", "1 Kasım 2015, 01:30", "2015-11-01T01:30:00-07:00", TimeAmbiguous},
		{"Asia/Kathmandu", "8 Kasım 2015, 03:30", "2015-11-08T03:30:00+05:45", ""},
	} {
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		a, err := Parse([]byte(story("Güncelleme Tarihi: "+tt.date)), Options{Zone: zone})
		if err != nil {
			t.Fatal(err)
		}
		if a.Updated != tt.want || fmt.Sprint(codes(a)) != fmt.Sprint(append([]Code{}, one(tt.code)...)) {
			t.Errorf("%s in %s is %q with %v, want %q with %q", tt.date, tt.zone, a.Updated, codes(a), tt.want, tt.code)
		}
	}
}

func one(c Code) []Code {
	if c == "" {
		return nil
	}
	return []Code{c}
}

package page

import "testing"

// A day beside the rates of exchange, or among other stories' days, dates no story, unless it stands below the headline.
func TestWidgetDays(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all\n\n"
		story    = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n\n" +
			"Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school.\n\n"
		rates = "34,06\nEURO\n%0,25\n\n"
		day   = "2015-11-27"
	)
	for _, tt := range []struct{ name, page, want string }{
		{"above rates", "Kuzuada\n27 Kasım 2015\nDOLAR\n" + rates + headline + story, ""},
		{"below rates", headline + story + "DOLAR\n" + rates + "Kuzuada\n27.11.2015\n", ""},
		{"with an hour", headline + story + "DOLAR\n" + rates + "Kuzuada\n27.11.2015 09:44\n", day + "T09:44:00Z"},
		{"below the headline", headline + "27.11.2015\nDOLAR\n" + rates + story, day},
		{"far above rates", "Kuzuada\n27 Kasım 2015\nGündem\nSpor\nDünya\nEkonomi\n" + rates + headline + story, day},
		{"above one rate", "Kuzuada\n27 Kasım 2015\n%0,25\n\n" + headline + story, day},
		{"above rates of a hundred", "Kuzuada\n27 Kasım 2015\n%1\n%2\n\n" + headline + story, ""},
		{"above what readers do", "Kuzuada\n27 Kasım 2015\n0\n1.452\n2.318\n\n" + headline + story, day},
		{"above marks of readers", "Kuzuada\n27 Kasım 2015\n4,5\n3,5\n\n" + headline + story, day},
		{"rates above the last paragraph", headline + story + rates + "Nobody had expected the rates. They were unloaded first, the captain said, because they had been promised.\n\n27.11.2015\n", day},
		{"below another story's day", headline + story + "GÜNDEM\n26 Kasım 2015SPOR\n26 Kasım 2015EKONOMİ\n27 Kasım 2015\n", ""},
		{"below a sentence", headline + story + "The pier was closed on 26 Kasım 2015.\n27 Kasım 2015\n", day},
	} {
		got := ""
		if d := pageOf(t, tt.page).Dates.Published; d.Valid() {
			got = d.Text
		}
		if got != tt.want {
			t.Errorf("%s: published %q, want %q, of\n%s", tt.name, got, tt.want, tt.page)
		}
	}
}

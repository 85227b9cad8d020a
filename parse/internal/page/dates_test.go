package page

import "testing"

// What a date without a label is goes by where it stands, and by what the labelled ones say.
func TestBareDates(t *testing.T) {
	const (
		headline = "Ferry to Kuzuada sails again, piano and all\n\n"
		story    = "The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.\n\n" +
			"Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school.\n\n"
	)
	for _, tt := range []struct{ page, published, updated string }{
		{"27.11.2015 09:44\n\n" + headline + story + "Published: 27.11.2015 08:15\n", "2015-11-27T08:15:00Z", ""},
		{"27.11.2015 09:44\n\n" + headline + story + "Published: 26.11.2015\n", "2015-11-26", ""},
		{"27.11.2015 09:44\n\n" + headline + story + "Published: 27.11.2015\n", "2015-11-27", "2015-11-27T09:44:00Z"},
		{"27.11.2015 09:44\n\n" + headline + story + "Updated: 26.11.2015 10:15\n", "", "2015-11-26T10:15:00Z"},
		{headline + "27.11.2015 09:44\n\n" + story + "Published: 26.11.2015 10:15\n", "2015-11-26T10:15:00Z", "2015-11-27T09:44:00Z"},
		{headline + "27.11.2015 09:44\n\n" + story + "Published: 31.11.2015 10:15\n", "2015-11-27T09:44:00Z", ""},
		{headline + "27.11.2015 09:44\n\n" + headline + "Son Güncelleme :\n\n20.11.2015 09:44\n\n" + story, "", "2015-11-20T09:44:00Z"},
		{"Kuzuada\n27.11.2015\n\n" + headline + "27.11.2015 09:44\n\n" + story, "2015-11-27T09:44:00Z", ""},
		{"Kuzuada\n27.11.2015\n\n" + headline + story + "28.11.2015 10:15\n", "2015-11-27", ""},
		{"Kuzuada\n28.11.2015\n\n" + headline + story + "Nobody slept.\n\n28.11.2015 10:15\n", "2015-11-28", ""},
		{headline + "27.11.2015 09:44\n\n" + story + "Privacy policy last updated: 20.11.2015\n", "2015-11-27T09:44:00Z", "2015-11-20"},
		{headline + "27.11.2015 09:44 | Güncelleme: 26.11.2015 09:44\n\n" + story, "2015-11-27T09:44:00Z", "2015-11-26T09:44:00Z"},
		{"Kuzuada\n27.11.2015\n\n" + headline + "31.11.2015 09:44\n\n" + story, "2015-11-27", ""},
		{"Kuzuada\n26.11.2015 11:44\n\n" + headline + "27.11.2015 09:44\n\n" + story, "2015-11-26T11:44:00Z", "2015-11-27T09:44:00Z"},
		{headline + "27.11.2015 09:44\n27.11.2015 11:44\n\n" + story, "2015-11-27T09:44:00Z", "2015-11-27T11:44:00Z"},
		{headline + "27.11.2015 09:44\n\n" + story + "27.11.2015 11:44\n", "2015-11-27T09:44:00Z", ""},
		{headline + "27.11.2015 09:44\nUpdated: 27.11.2015\n\n" + story, "2015-11-27T09:44:00Z", "2015-11-27T09:44:00Z"},
		{headline + "Published: 27.11.2015 09:44\nUpdated: 27.11.2015\n\n" + story, "2015-11-27T09:44:00Z", "2015-11-27"},
	} {
		r := pageOf(t, tt.page)
		says := func(d *Date) string {
			if !d.Valid() {
				return ""
			}
			return d.Text
		}
		if published, updated := says(r.Dates.Published), says(r.Dates.Updated); published != tt.published || updated != tt.updated {
			t.Errorf("published %q, updated %q, want %q and %q, of\n%s", published, updated, tt.published, tt.updated, tt.page)
		}
	}
}

// Between paragraphs a sentence that tells of a day is a text; a date that is none stays one.
func TestUnmaskDated(t *testing.T) {
	const prose = "\n\nThe only ferry to the island of Kuzuada left its pier on Monday with forty passengers on it."
	p := pageOf(t, "Ferry to Kuzuada sails again"+prose+"\n\nBu haber 1 Ağustos 2017 tarihinde yayınlandı."+prose+"\n\n27 Kasım 2015 09:44"+prose+"\n")
	if sentence, date := &p.Units[2], &p.Units[4]; sentence.looks == stampLook || date.looks != stampLook {
		t.Errorf("%q looks %v, %q looks %v", sentence.Text, sentence.looks, date.Text, date.looks)
	}
}

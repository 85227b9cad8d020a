package parse

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

const storyTop = `Ferry to Kuzuada sails again

The boat had been under repair since March and the islanders had rowed

Ferry to Kuzuada sails again

World Bulletin / News Desk

`

const storyBody = `The only ferry to the island of Kuzuada left its pier on Monday with forty passengers, a piano and the mayor of both villages.

Nobody had expected the piano. It was unloaded first, the captain said, because it had been promised to the school for nine years.
`

// story is a small article with a last line.
func story(footer string) string { return storyTop + storyBody + "\n" + footer + "\n" }

// codes lists the codes of the warnings, in order.
func codes(a *Article) []Code {
	var all []Code
	for _, w := range a.Warnings {
		all = append(all, w.Code)
	}
	return all
}

// The values stand behind `Güncelleme Tarihi: `; an empty want is a date that is refused.
var dateValues = []struct {
	value, want string
	code        Code // of the one warning, if any
}{
	// as seen on pages
	{"27 Kasım 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"08 Ekim 2017, 09:40", "2017-10-08T09:40:00+03:00", ""},
	{"14.02.2012\u00a009:12", "2012-02-14T09:12:00+02:00", ""},
	{"14.02.2012 07.18", "2012-02-14T07:18:00+02:00", ""},
	{"03.07.2024 - 18:24", "2024-07-03T18:24:00+03:00", ""},
	{"30.11.2020 18:14", "2020-11-30T18:14:00+03:00", ""},
	{"27 Şubat 2005 - 00:00", "2005-02-27T00:00:00+02:00", ""},
	{"Kasım 06, 2025 15:54", "2025-11-06T15:54:00+03:00", ""},
	{"05.04.2025", "2025-04-05", ""},
	{"20 Nisan 2026", "2026-04-20", ""},
	{"10/07/2009, Cuma", "2009-07-10", ""},
	{"16:0529/04/2020, Çarşamba", "2020-04-29T16:05:00+03:00", ""},
	{"24 Eylül 2014 Çarşamba 13:50", "2014-09-24T13:50:00+03:00", ""},
	{"8.12.2024 02:07:33", "2024-12-08T02:07:33+03:00", ""},
	{"18-11-2015 01:41", "2015-11-18T01:41:00+02:00", ""},
	{"04:48, 21 January 2018 Sunday", "2018-01-21T04:48:00+03:00", ""},
	{"Friday, 03 July 2009 07:26", "2009-07-03T07:26:00+03:00", ""},
	{"10:12 AM, 16 Oct 2015", "2015-10-16T10:12:00+03:00", ""},
	{"27 Kasım 2015 1.234 kez okundu", "2015-11-27", ""},
	{"27 Kasım 2015 09.44 1.234 kez okundu", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kasım 2015 TSİ", "2015-11-27", ""},
	{"27 November 2015 IST", "2015-11-27", ""},
	{"June 12, 2019 7:05 PM", "2019-06-12T19:05:00+03:00", ""},
	{"Nov 27, 2019 - 3:44 pm GMT+3", "2019-11-27T15:44:00+03:00", ""},
	{"Mar 05, 2022 12:16 pm", "2022-03-05T12:16:00+03:00", ""},
	{"Mar 05, 2022 12:16 a.m.", "2022-03-05T00:16:00+03:00", ""},
	{"Mar 05, 2022 1:16pm", "2022-03-05T13:16:00+03:00", ""},
	{"5 Mart 2022 15:16 PM", "2022-03-05T15:16:00+03:00", ""},
	{"5 Mart 2022 15:16 AM", "", DateInvalid},
	{"Thursday 4 May 2017 13:40 UTC", "2017-05-04T16:40:00+03:00", ""},
	{"4 May 2017 23:40 GMT", "2017-05-05T02:40:00+03:00", ""},
	{"4 May 2015 13:40 GMT-3", "2015-05-04T19:40:00+03:00", ""},
	{"4 May 2015 13:40 UTC+05:30", "2015-05-04T11:10:00+03:00", ""},
	{"4 May 2015 13:40 GMT+25", "", DateInvalid},
	{"14:18 TSİ 3 Mart 2010 Çarşamba", "2010-03-03T14:18:00+02:00", ""},
	{"3 Mart 2010 14:18 (TSİ)", "2010-03-03T14:18:00+02:00", ""},
	{"2018-04-09T11:20:00+03:00", "2018-04-09T11:20:00+03:00", ""},
	{"2018-01-09T11:20:05Z", "2018-01-09T14:20:05+03:00", ""},
	{"2018-01-09T11:20:05.250Z", "2018-01-09T14:20:05+03:00", ""},
	{"2015-01-09T11:20:00+0300", "2015-01-09T10:20:00+02:00", ""},
	{"2015-01-09T11:20-02:00", "2015-01-09T15:20:00+02:00", ""},
	{"8 Kasım 2015 03:30 GMT+2", "2015-11-08T03:30:00+02:00", ""}, // its offset says which of the two
	{"Thursday, 27 November 2015 23:30 GMT", "2015-11-28T01:30:00+02:00", WeekdayMismatch},
	{"4 May 2015 13:40 GMT +3", "2015-05-04T13:40:00+03:00", ""},
	{"4 May 2015 13:40 GMT + 3", "2015-05-04T13:40:00+03:00", ""},
	{"13:40 GMT - 4 May 2015", "2015-05-04T16:40:00+03:00", ""},
	{"May 2015 13:40 GMT - 4", "", DateInvalid},
	{"4 May 2015 13:40 GMT-13", "", DateInvalid},
	{"4 May 2015 13:40 GMT+3:20", "", DateInvalid},
	{"4 May 2015 13:40 TSİ (GMT+5)", "", DateInvalid},
	{"27 Kasım 2015, 09:44-10:44", "", DateInvalid},
	{"27 Kasım 2015, 09:44+03:00", "2015-11-27T08:44:00+02:00", ""},
	{"27.11.2015 9:44 am-10:30", "", DateInvalid},
	{"2015-11-27T09:44-03:20", "", DateInvalid},
	{"2015-11-27T09:44+15:00", "", DateInvalid},
	{"27.11.2015 09:44 [GMT+3]", "2015-11-27T08:44:00+02:00", ""},
	{"[27.11.2015] [09:44]", "2015-11-27T09:44:00+02:00", ""},
	{"(27 Kasım 2015, 09:44)", "2015-11-27T09:44:00+02:00", ""},
	{"09:44-05-11-2015", "2015-11-05T09:44:00+03:00", ""},
	{"12:00 | 20 January 2018", "2018-01-20T12:00:00+03:00", ""},
	{"September 19 2021 10:24:00", "2021-09-19T10:24:00+03:00", ""},
	{"09:52, 24 August 2018 Friday", "2018-08-24T09:52:00+03:00", ""},
	{"27 Kasım 2015,\n09:44", "2015-11-27T09:44:00+02:00", ""},
	{"\n27 Kasım 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kasım\n2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"\n27 Kasım 2015\n09:44", "2015-11-27T09:44:00+02:00", ""},

	// upper and lower case, ASCII, marks apart
	{"27 KASIM 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 kasım 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 KASİM 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kasim 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 kasim 2015 CUMA, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"1 MAYIS 2014, 12:00", "2014-05-01T12:00:00+03:00", ""},
	{"1 ARALIK 2015 SALI, 10:05", "2015-12-01T10:05:00+02:00", ""},
	{"24 EKİM 2015, 18:00", "2015-10-24T18:00:00+03:00", ""},
	{"24 eki\u0307m 2015, 18:00", "2015-10-24T18:00:00+03:00", ""}, // what lower-casing EKİM leaves
	{"5 AGUSTOS 2015, 08:30", "2015-08-05T08:30:00+03:00", ""},
	{"5 eylul 2015, 08:30", "2015-09-05T08:30:00+03:00", ""},
	{norm.NFD.String("12 Şubat 2015, 10:00"), "2015-02-12T10:00:00+02:00", ""},
	{norm.NFD.String("5 Ağustos 2015 Çarşamba, 08:30"), "2015-08-05T08:30:00+03:00", ""},

	// damaged, and repaired
	{"27 KasÄ±m 2015, 09:44", "2015-11-27T09:44:00+02:00", Mojibake},
	{"27 KasÃ„Â±m 2015, 09:44", "2015-11-27T09:44:00+02:00", Mojibake},
	{"12 Åžubat 2015, 10:00", "2015-02-12T10:00:00+02:00", Mojibake},
	{"27 Kasým 2015, 09:44", "2015-11-27T09:44:00+02:00", Mojibake},
	{"12 Þubat 2015, 10:00", "2015-02-12T10:00:00+02:00", Mojibake},
	{"27 Ka\u200bsım 20\u00ad15, 09:44\ufeff", "2015-11-27T09:44:00+02:00", ""},
	{"27\u00a0Kasım\u2003 2015,\t09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27&nbsp;Kas&#305;m 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},

	// short names, glued and other punctuation
	{"27 Kas 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kas. 2015 Cum. 09:44", "2015-11-27T09:44:00+02:00", ""},
	{"5 ŞUB 2015 09:44", "2015-02-05T09:44:00+02:00", ""},
	{"5 Ağu 2015 09:44", "2015-08-05T09:44:00+03:00", ""},
	{"Jan 5, 2015 09:44", "2015-01-05T09:44:00+02:00", ""},
	{"27.11.201509:44", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kasım 201509:44", "2015-11-27T09:44:00+02:00", ""},
	{"November 27, 2015 at 9:44 a.m.", "2015-11-27T09:44:00+02:00", ""},
	{"27 Kasım 2015 saat 9.44", "2015-11-27T09:44:00+02:00", ""},
	{"26 Kasım 2015 Perşembe, saat: 19:19", "2015-11-26T19:19:00+02:00", ""},
	{"2015-11-27 09:44", "2015-11-27T09:44:00+02:00", ""},

	// the weekday is wrong, the date stands
	{"27 Kasım 2015 Pazartesi, 09:44", "2015-11-27T09:44:00+02:00", WeekdayMismatch},
	{"Sunday, 03 July 2009 07:26", "2009-07-03T07:26:00+03:00", WeekdayMismatch},
	{"10/07/2009, Salı", "2009-07-10", WeekdayMismatch},

	// there is no such day, hour or year
	{"31 Kasım 2015, 09:44", "", DateInvalid},
	{"31 Kasım 2015", "", DateInvalid},
	{"29 Şubat 2015, 09:44", "", DateInvalid},
	{"29 Şubat 2016, 09:44", "2016-02-29T09:44:00+02:00", ""},
	{"29.02.2000", "2000-02-29", ""},
	{"29.02.2100", "", DateInvalid},
	{"0 Kasım 2015, 09:44", "", DateInvalid},
	{"27 Kasım 2015, 24:10", "", DateInvalid},
	{"27 Kasım 2015, 24:00", "", DateInvalid},
	{"27 Kasım 2015, 09:60", "", DateInvalid},
	{"27 Kasım 2015, 09:44:60", "", DateInvalid},
	{"27.13.2015", "", DateInvalid},
	{"11/27/2015 09:44", "", DateInvalid},
	{"27.00.2015 09:44", "", DateInvalid},
	{"27 Kasım 0001, 09:44", "", DateInvalid},
	{"01.01.0001 00:00", "", DateInvalid},
	{"31 Aralık 1989, 23:59", "", DateInvalid},
	{"1 Ocak 1990, 00:00", "1990-01-01T00:00:00+02:00", ""},
	{"31 Aralık 2100, 23:59", "2100-12-31T23:59:00+03:00", ""},
	{"1 Ocak 2101, 00:00", "", DateInvalid},

	// something is missing, or left over: never a guess
	{"27 Kas?m 2015, 09:44", "", DateInvalid},
	{"27 Kasımm 2015, 09:44", "", DateInvalid},
	{"27 novembre 2015, 09:44", "", DateInvalid},
	{"27 Kasım 15, 09:44", "", DateInvalid},
	{"27.11.15 09:44", "", DateInvalid},
	{"27 Kasım 09:44", "", DateInvalid},
	{"Kasım 2015", "", DateInvalid},
	{"09:44", "", DateInvalid},
	{"2015", "", DateInvalid},
	{"dün 09:44", "", DateInvalid},
	{"2 gün önce", "", DateInvalid},
	{"bugün 09:44", "", DateInvalid},
	{"27 Kasım 2015, 09:44 +05:00", "2015-11-27T06:44:00+02:00", ""},
	{"27 Kasım 2015'te", "", DateInvalid},
	{"27 Kasım 2015'te 09:44", "", DateInvalid},
	{"27 Kasım 2015, 09:444", "", DateInvalid},
	{"27 Kasım 20155, 09:44", "", DateInvalid},
	{"127 Kasım 2015, 09:44", "", DateInvalid},
	{"27 Kasım 2015, 09:44 10:15", "", DateInvalid},
	{"27 Kasım 2015, 09:44 28 Kasım 2015, 10:15", "", DateInvalid},
	{"27 Kasım 2015 - 28 Kasım 2015", "", DateInvalid},
	{"27 Kasım Aralık 2015", "", DateInvalid},
	{"27 Kasım 2015 Cuma Salı, 09:44", "", DateInvalid},
	{"２７ Kasım 2015, 09:44", "", DateInvalid},

	// the clocks of Istanbul
	{"8 Kasım 2015, 02:59", "2015-11-08T02:59:00+03:00", ""},
	{"8 Kasım 2015, 03:00", "2015-11-08T03:00:00+03:00", TimeAmbiguous},
	{"8 Kasım 2015, 03:30", "2015-11-08T03:30:00+03:00", TimeAmbiguous},
	{"8 Kasım 2015, 03:59", "2015-11-08T03:59:00+03:00", TimeAmbiguous},
	{"8 Kasım 2015, 04:00", "2015-11-08T04:00:00+02:00", ""},
	{"29 Mart 2015, 02:59", "2015-03-29T02:59:00+02:00", ""},
	{"29 Mart 2015, 03:30", "2015-03-29T04:30:00+03:00", TimeNonexistent},
	{"29 Mart 2015, 04:00", "2015-03-29T04:00:00+03:00", ""},
	{"8 Kasım 2015", "2015-11-08", ""},
	{"27 Kasım 2016, 09:44", "2016-11-27T09:44:00+03:00", ""},
	{"28 Mart 2011, 03:30", "2011-03-28T04:30:00+03:00", TimeNonexistent},
	{"30 Mart 2014, 12:00", "2014-03-30T12:00:00+02:00", ""},
	{"31 Mart 2014, 03:30", "2014-03-31T04:30:00+03:00", TimeNonexistent},

	{"", "", DateEmpty},
}

func TestDateValues(t *testing.T) {
	for _, tt := range dateValues {
		t.Run(tt.value, func(t *testing.T) {
			a, err := Parse([]byte(story("Güncelleme Tarihi: "+tt.value)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Updated != tt.want || a.Published != "" {
				t.Errorf("updated is %q, published %q; want updated %q alone", a.Updated, a.Published, tt.want)
			}
			var want []Code
			if tt.code != "" {
				want = []Code{tt.code}
			}
			if got := codes(a); !slices.Equal(got, want) {
				t.Errorf("warnings are %v, want %v", got, want)
			}
			if len(a.Body) != 2 {
				t.Errorf("the date is in the body: %q", a.Body[len(a.Body)-1])
			}
		})
	}
}

// Whole lines, with one label, two or none; those without a label date the publication.
func TestDateLines(t *testing.T) {
	for _, tt := range []struct{ line, published, updated string }{
		{"GÜNCELLEME TARİHİ: 27 KASIM 2015, 09:44", "", "2015-11-27T09:44:00+02:00"},
		{"güncelleme tarihi : 27 kasım 2015, 09:44", "", "2015-11-27T09:44:00+02:00"},
		{"Guncelleme Tarihi: 27 Kasim 2015, 09:44", "", "2015-11-27T09:44:00+02:00"},
		{norm.NFD.String("Güncelleme Tarihi: 12 Şubat 2015, 10:00"), "", "2015-02-12T10:00:00+02:00"},
		{"GÃ¼ncelleme Tarihi: 27 KasÄ±m 2015, 09:44", "", "2015-11-27T09:44:00+02:00"},
		{"Gün\u00adcelleme\u200b Tarihi\u00a0: 27 Kasım 2015, 09:44", "", "2015-11-27T09:44:00+02:00"},
		{"\u0307Güncelleme Tarihi: 27 Kasım 2015, 09:44", "", "2015-11-27T09:44:00+02:00"}, // a mark without its letter
		{"Son Güncelleme: 14.02.2012 07.18", "", "2012-02-14T07:18:00+02:00"},
		{"Update: 04:48, 21 January 2018 Sunday", "", "2018-01-21T04:48:00+03:00"},
		{"U: 14.02.2012 07.18", "", "2012-02-14T07:18:00+02:00"},
		{"G: 14.02.2012 07.18", "2012-02-14T07:18:00+02:00", ""},
		{"Giriş Tarihi: 14.02.2012 07.18", "2012-02-14T07:18:00+02:00", ""},
		{"Published Date: September 19 2021 10:24:00", "2021-09-19T10:24:00+03:00", ""},
		{"27 Şubat 2005 - 00:00Son Güncelleme : 27 Şubat 2005 - 00:01", "2005-02-27T00:00:00+02:00", "2005-02-27T00:01:00+02:00"},
		{"30.11.2020 18:14 | Son Güncelleme: 01.12.2020 09:02", "2020-11-30T18:14:00+03:00", "2020-12-01T09:02:00+03:00"},
		{"20 Nisan 2026•Güncelleme: 21 Nisan 2026", "2026-04-20", "2026-04-21"},
		{"G: 14.02.2012 07.18   U: 14.02.2012 09.12", "2012-02-14T07:18:00+02:00", "2012-02-14T09:12:00+02:00"},
		{"Giriş: 14.02.2012 07:18 | Güncelleme:", "2012-02-14T07:18:00+02:00", ""},
		{"Giriş: 31.02.2012 07:18 | Güncelleme: 14.02.2012 09:12", "", "2012-02-14T09:12:00+02:00"},
		{"27 Kasım 2015, 09:44", "2015-11-27T09:44:00+02:00", ""},
		{"[Güncelleme: 27 Kasım 2015 Cuma 10:20]", "", "2015-11-27T10:20:00+02:00"},
		{"Published Mar 05, 2022 12:16 pm", "2022-03-05T12:16:00+03:00", ""},
		{"Tarih : 14.10.2014 - Saat : 16:05", "2014-10-14T16:05:00+03:00", ""},
		{"27.11.2018 09:44 ~ Güncelleme: 27.11.2018 09:47", "2018-11-27T09:44:00+03:00", "2018-11-27T09:47:00+03:00"},
		{"27.11.2018 09:44 | Son Güncelleme: 27.11.2018 09:47 | Kaynak: AA", "2018-11-27T09:44:00+03:00", "2018-11-27T09:47:00+03:00"},
		{"27.11.2018 09:44 | Güncelleme : 27.11.2018 09:47 | AA", "2018-11-27T09:44:00+03:00", "2018-11-27T09:47:00+03:00"},
		{"DHA 27 Kasım 2018 Salı 09:44", "2018-11-27T09:44:00+03:00", ""},
		{"Haber Merkezi 10:12 27/11/2018, Salı G: 28/11/2018, Çarşamba", "2018-11-27T10:12:00+03:00", "2018-11-28"},
		{"ANKARA Nov 27, 2019 - 3:44 pm GMT+3", "2019-11-27T15:44:00+03:00", ""},
		{"Friday, 03 July 2009 07:26", "2009-07-03T07:26:00+03:00", ""},
		{"16:0529/04/2020, Çarşamba", "2020-04-29T16:05:00+03:00", ""},
	} {
		t.Run(tt.line, func(t *testing.T) {
			a, err := Parse([]byte(story(tt.line)), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Published != tt.published || a.Updated != tt.updated {
				t.Errorf("published %q, updated %q; want %q and %q", a.Published, a.Updated, tt.published, tt.updated)
			}
			if len(a.Body) != 2 {
				t.Errorf("the line is in the body: %q", a.Body)
			}
		})
	}
}

// Prose that starts like a label dates nothing.
func TestProseIsNoDate(t *testing.T) {
	for _, line := range []string{
		"Güncellemesi 27 Kasım 2015 günü saat 09:44 sıralarında yapılan harita, adanın iki iskelesini de ilk kez doğru yerinde gösteriyor.",
		"giriş: 3 euro",
		"Güncelleme 27 Kasım 2015'te yapılmıştı, sonrası gelmedi.",
		"“27 Kasım 2015, saat 09:44 diye yazın” dedi kaptan.",
		"yayınlanan 27 Kasım 2015 tarihli kararda iskelenin adı geçmiyor.",
		"Last updated in 1998, the treaty names neither the ferry nor its pier.",
		"Update the timetable, she said, and the island will come to you.",
	} {
		for _, page := range []string{story(line), story(line + "\n\n" + storyBody), storyTop + line + "\n\n" + storyBody} {
			a, err := Parse([]byte(page), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Published != "" || a.Updated != "" || !slices.Contains(a.Body, line) || len(a.Warnings) > 0 {
				t.Errorf("%q: published %q, updated %q, warnings %v, body\n%s", line, a.Published, a.Updated, a.Warnings, strings.Join(a.Body, "\n"))
			}
		}
	}
}

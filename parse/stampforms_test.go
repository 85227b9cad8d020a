package parse

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"newsdek/parse/internal/mention"
)

// A stampForm is a way to write a date: a layout of package time, whose names may be Turkish ones, with a zone, and what
// it tells.
type stampForm struct {
	layout  string
	zone    string // stands behind the clock
	turkish bool
	tells   string // "day", "clock", or where the clock stands: "+03:00"
}

var stampForms = []stampForm{
	{"2 January 2006, 15:04", "", true, "clock"},
	{"02 January 2006, 15:04", "", true, "clock"},
	{"02.01.2006\u00a015:04", "", true, "clock"},
	{"02.01.2006 15.04", "", true, "clock"},
	{"02.01.2006 - 15:04", "", true, "clock"},
	{"2 January 2006 - 15:04", "", true, "clock"},
	{"January 02, 2006 15:04", "", true, "clock"},
	{"02.01.2006", "", true, "day"},
	{"2 January 2006", "", true, "day"},
	{"02/01/2006, Monday", "", true, "day"},
	{"15:0402/01/2006, Monday", "", true, "clock"},
	{"2 January 2006 Monday 15:04", "", true, "clock"},
	{"2.01.2006 15:04:05", "", true, "clock"},
	{"02-01-2006 15:04", "", true, "clock"},
	{"2 January 2006 saat 15:04", "", true, "clock"},
	{"15:04 | 2 January 2006", "", true, "clock"},
	{"2 January 2006 15:04", " (TSİ)", true, "clock"},
	{"02.01.2006 15:04", " +03:00", true, "+03:00"},
	{"02.01.2006 15:04", " +0300", true, "+03:00"},
	{"02.01.2006 15:04", " Z", true, "+00:00"},
	{"15:04, 2 January 2006 Monday", "", false, "clock"},
	{"Monday, 02 January 2006 15:04", "", false, "clock"},
	{"January 2 2006 15:04:05", "", false, "clock"},
	{"January 2, 2006", "", false, "day"},
	{"Monday, January 2, 2006", "", false, "day"},
	{"January 2, 2006, 3:04pm", "", false, "clock"},
	{"January 2, 2006 at 3:04 p.m.", "", false, "clock"},
	{"2 January 2006 at 15:04", "", false, "clock"},
	{"Mon 2 Jan 2006 15.04", " GMT", false, "+00:00"},
	{"Mon, 02 Jan 2006 15:04:05", " -0500", false, "-05:00"},
	{"2006-01-02T15:04:05", "+03:00", false, "+03:00"},
	{"2006-01-02T15:04:05", "Z", false, "+00:00"},
	{"2006-01-02 15:04", "", false, "clock"},
	{"Jan 2, 2006 3 PM", " PT", false, "day"},
	{"Jan 2, 2006 / 03:04 PM", " EST", false, "day"},
	{"2 Jan 2006, 15:04", " IST", false, "day"},
}

var turkishNames = strings.NewReplacer(
	"January", "Ocak", "February", "Şubat", "March", "Mart", "April", "Nisan", "May", "Mayıs", "June", "Haziran", "July", "Temmuz",
	"August", "Ağustos", "September", "Eylül", "October", "Ekim", "November", "Kasım", "December", "Aralık",
	"Monday", "Pazartesi", "Tuesday", "Salı", "Wednesday", "Çarşamba", "Thursday", "Perşembe", "Friday", "Cuma", "Saturday", "Cumartesi", "Sunday", "Pazar")

// write is the k-th date in that form, and the value that it must give.
func (f stampForm) write(k int) (said, want string) {
	wall := time.Date(2007, 2, 3, 0, 5, 0, 0, time.UTC).Add(time.Duration(k) * (53*time.Hour + 7*time.Minute + 11*time.Second))
	if strings.Contains(f.layout, "3 PM") {
		wall = wall.Truncate(time.Hour)
	}
	said = wall.Format(f.layout) + f.zone
	if f.turkish {
		said = turkishNames.Replace(said)
	}
	if strings.Contains(said, "p.m.") && wall.Hour() < 12 {
		said = strings.Replace(said, "p.m.", "a.m.", 1)
	}
	if f.tells == "day" {
		return said, wall.Format(time.DateOnly)
	}
	if !strings.Contains(f.layout, ":05") {
		wall = wall.Truncate(time.Minute)
	}
	zone := mention.IstanbulZone()
	at := time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), wall.Second(), 0, zone)
	if offset, err := time.Parse("-07:00", f.tells); err == nil {
		_, ahead := offset.Zone()
		at = wall.Add(-time.Duration(ahead) * time.Second).In(zone)
	}
	return said, at.Format(time.RFC3339)
}

// Lines that hold dates: $1 and $2 stand for them. The first letters tell what they date, publication or update.
var stampLines = []struct{ tells, line string }{
	{"p", "$1"}, {"p", "$1.."}, {"p", "($1)"}, {"p", "• $1"},
	{"p", "Paylaş $1"}, {"p", "Paylaş$1"}, {"p", "$1 | Yazdır"}, {"p", "$1Paylaş"}, {"p", "A+ A- | $1"},
	{"p", "$1 | 12 yorum"}, {"p", "$1 - 5 min read"}, {"p", "6 görüntülenme $1"}, {"p", "$1 1234 kez okundu"},
	{"p", "Spor - $1"}, {"p", "GÜNDEM $1 0"}, {"p", "$1 | Ekonomi | 123"}, {"p", "Dünya, $1"}, {"p", "$1 / SPOR"},
	{"p", "AA | $1"}, {"p", "ANKARA AA $1"}, {"p", "Kaynak: DHA | $1"}, {"p", "$1 | Kaynak: AA"},

	{"u", "Güncelleme Tarihi: $1"}, {"u", "GÜNCELLENME TARİHİ : $1"}, {"u", "Son Guncelleme:$1"}, {"u", "Haberin Güncelleme Tarihi: $1"},
	{"p", "Yayınlanma Tarihi: $1"}, {"p", "Oluşturulma Tarihi: $1 | Yazdır"}, {"p", "Haber Giriş Tarihi - $1"}, {"p", "First published: $1"},
	{"u", "Güncelleme Tarihi - $1"}, {"u", "Son Güncelleme – $1"}, {"u", "Modified Date | $1"}, {"u", "Güncelleme; $1"}, {"u", "Last Mod = $1"},
	{"u", "U: $1"}, {"u", "U | $1"}, {"p", "G – $1"}, {"p", "G = $1"}, {"u", "Last updated on $1"}, {"u", "Updated on: $1"}, {"p", "Posted on $1"},
	{"u", "$1 güncellendi"}, {"u", "$1 tarihinde güncellendi."}, {"p", "$1 tarihinde yayınlandı"},
	{"u", "Paylaş | Güncelleme: $1"}, {"u", "DÜNYA | Son Güncelleme: $1"}, {"u", "Güncelleme: $1 | Ekonomi"}, {"p", "$1 | Güncelleme:"},

	{"pu", "PUBLISHED: $1 | UPDATED: $2"}, {"pu", "Giriş: $1 Güncelleme: $2"}, {"pu", "$1 | Son Güncelleme: $2"}, {"pu", "$1•Güncelleme: $2"},
	{"pu", "$1Son Güncelleme : $2"}, {"pu", "Yayın Tarihi: $1Güncelleme Tarihi: $2"}, {"pu", "$1 (Güncelleme: $2)"}, {"pu", "$1 yayınlandı, $2 güncellendi"},
	{"pu", "$1 yayınlandı - $2 güncellendi"}, {"pu", "$1 | Kaynak: AA | Güncelleme: $2"}, {"pu", "Derya Kumsal | G: $1 | U: $2"}, {"up", "Son Güncelleme: $1 | Giriş: $2"},

	{"u", "Güncelleme Tarihi:\n$1"}, {"u", "Güncelleme Tarihi -\n$1"}, {"u", "Güncelleme Tarihi:\n\n$1"}, {"p", "Published :\n\n$1"}, {"u", "Updated\n$1"}, {"u", "U –\n$1"},
	{"u", "Son\nGüncelleme: $1"}, {"p", "Giriş\nTarihi: $1"}, {"u", "$1\ngüncellendi"}, {"u", "$1\ntarihinde güncellendi."}, {"u", "$1\nGüncellendi"},
	{"pu", "Giriş Tarihi:\n$1\nGüncelleme Tarihi:\n$2"}, {"pu", "Giriş Tarihi:\n\n$1\n\nGüncelleme Tarihi:\n\n$2"},
	{"pu", "$1\nGüncelleme: $2"}, {"pu", "$1\n12 yorum\nGüncelleme: $2"}, {"pu", "Published: $1 | Modified\nDate: $2"}, {"pu", "Giriş: $1 | Güncelleme:\n$2"},
	{"pu", "- Spor\n- AA\n- Published Date: $1\n- Modified Date: $2"}, {"p", "Paylaş\n$1\nYazdır"},
	{"u", "* Güncelleme Tarihi:\n* $1"}, {"pu", "• Giriş:\n• $1\n• Güncelleme:\n• $2"}, {"u", "> Son Güncelleme:\n> $1"},
}

// pagesWith are articles with some lines at the end, below the byline, and between the dek and the body.
func pagesWith(lines string) []string {
	return []string{
		storyTop + storyBody + "\n" + lines + "\n",
		strings.TrimSuffix(storyTop, "\n") + lines + "\n\n" + storyBody,
		"Ferry to Kuzuada sails again\n\nThe boat had been under repair since March and the islanders had rowed\n\n" + lines + "\n\n" + storyBody,
	}
}

func wantDates(t *testing.T, lines, published, updated string) {
	t.Helper()
	for i, page := range pagesWith(lines) {
		a, err := Parse([]byte(page), Options{})
		if err != nil {
			t.Fatal(err)
		}
		if a.Published != published || a.Updated != updated {
			t.Errorf("page %d, %q: published %q, updated %q; want %q and %q", i, lines, a.Published, a.Updated, published, updated)
		}
	}
}

// Every form of a date gives the same on every line that can hold it: each is tried on each, in each place.
func TestStampForms(t *testing.T) {
	k := 0
	for _, form := range stampForms {
		for _, line := range stampLines {
			k++
			said, want := form.write(k)
			later, wantLater := form.write(k + 1)
			dates := map[byte]string{line.tells[0]: want}
			if len(line.tells) > 1 {
				dates[line.tells[1]] = wantLater
			}
			wantDates(t, strings.NewReplacer("$1", said, "$2", later).Replace(line.line), dates['p'], dates['u'])
		}
	}
}

// A date that is broken over two lines, at any space, is the same date; so is one in a line that is broken.
func TestBrokenStampForms(t *testing.T) {
	for k, form := range stampForms {
		said, want := form.write(k)
		later, wantLater := form.write(k + 1)
		for _, line := range []struct{ text, published, updated string }{
			{said, want, ""},
			{"Güncelleme Tarihi: " + said, "", want},
			{fmt.Sprintf("Giriş Tarihi: %s | Güncelleme: %s", said, later), want, wantLater},
		} {
			for i := range line.text {
				if line.text[i] == ' ' {
					wantDates(t, line.text[:i]+"\n"+line.text[i+1:], line.published, line.updated)
				}
			}
		}
	}
}

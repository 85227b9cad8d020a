package parse

import (
	"strings"
	"sync"
)

// Knowledge stands in these tables: one entry a row, sorted, any case. To teach newsdek a label, a
// section or a line of page furniture, add a row; entries are compared by their folded form, so one
// spelling stands for KASIM, kasım and Kasim. Nothing else needs to change.

// A labelKind is what the value behind a label is.
type labelKind uint8

const (
	noLabel labelKind = iota
	publishedLabel
	updatedLabel
	creditLabel
)

var labels = map[string]labelKind{
	"Editör":                   creditLabel,
	"Haber":                    creditLabel,
	"Haberi yapan":             creditLabel,
	"Kaynak":                   creditLabel,
	"Muhabir":                  creditLabel,
	"Source":                   creditLabel,
	"Written by":               creditLabel,
	"Yazan":                    creditLabel,
	"Date":                     publishedLabel,
	"Eklenme":                  publishedLabel,
	"Eklenme Tarihi":           publishedLabel,
	"Eklenme Zamanı":           publishedLabel,
	"G":                        publishedLabel,
	"Giriş":                    publishedLabel,
	"Giriş Saati":              publishedLabel,
	"Giriş Tarihi":             publishedLabel,
	"Haber Giriş":              publishedLabel,
	"Haber Giriş Tarihi":       publishedLabel,
	"Haber Tarihi":             publishedLabel,
	"Haber Yayın Tarihi":       publishedLabel,
	"İlk Yayın Tarihi":         publishedLabel,
	"Oluşturma Tarihi":         publishedLabel,
	"Oluşturulma":              publishedLabel,
	"Oluşturulma Tarihi":       publishedLabel,
	"Publication Date":         publishedLabel,
	"Publish Date":             publishedLabel,
	"Published":                publishedLabel,
	"Published Date":           publishedLabel,
	"Published on":             publishedLabel,
	"Tarih":                    publishedLabel,
	"Yayımlanma":               publishedLabel,
	"Yayımlanma Tarihi":        publishedLabel,
	"Yayın":                    publishedLabel,
	"Yayın Tarihi":             publishedLabel,
	"Yayınlama":                publishedLabel,
	"Yayınlama Tarihi":         publishedLabel,
	"Yayınlanma":               publishedLabel,
	"Yayınlanma Tarihi":        publishedLabel,
	"Güncelleme":               updatedLabel,
	"Güncelleme Saati":         updatedLabel,
	"Güncelleme Tarihi":        updatedLabel,
	"Güncelleme Zamanı":        updatedLabel,
	"Güncellendi":              updatedLabel,
	"Güncellenme":              updatedLabel,
	"Güncellenme Saati":        updatedLabel,
	"Güncellenme Tarihi":       updatedLabel,
	"Haber Güncelleme":         updatedLabel,
	"Haber Güncelleme Tarihi":  updatedLabel,
	"Haber Güncellenme Tarihi": updatedLabel,
	"Last Mod":                 updatedLabel,
	"Last Modified":            updatedLabel,
	"Last Update":              updatedLabel,
	"Last Updated":             updatedLabel,
	"Modified":                 updatedLabel,
	"Modified Date":            updatedLabel,
	"Son Güncelleme":           updatedLabel,
	"Son Güncelleme Saati":     updatedLabel,
	"Son Güncelleme Tarihi":    updatedLabel,
	"Son Güncellenme":          updatedLabel,
	"Son Güncellenme Tarihi":   updatedLabel,
	"U":                        updatedLabel,
	"Update":                   updatedLabel,
	"Update Date":              updatedLabel,
	"Updated":                  updatedLabel,
	"Updated on":               updatedLabel,
}

// Names of months and weekdays, each with its usual short forms.
var (
	turkishMonths = map[string]int{
		"Ocak": 1, "Şubat": 2, "Mart": 3, "Nisan": 4, "Mayıs": 5, "Haziran": 6,
		"Temmuz": 7, "Ağustos": 8, "Eylül": 9, "Ekim": 10, "Kasım": 11, "Aralık": 12,
		"Oca": 1, "Şub": 2, "Mar": 3, "Nis": 4, "May": 5, "Haz": 6,
		"Tem": 7, "Ağu": 8, "Eyl": 9, "Eki": 10, "Kas": 11, "Ara": 12,
	}
	englishMonths = map[string]int{
		"January": 1, "February": 2, "March": 3, "April": 4, "June": 6, "July": 7,
		"August": 8, "September": 9, "October": 10, "November": 11, "December": 12,
		"Jan": 1, "Feb": 2, "Apr": 4, "Jun": 6, "Jul": 7,
		"Aug": 8, "Sep": 9, "Sept": 9, "Oct": 10, "Nov": 11, "Dec": 12,
	}
	// Weekdays count from Sunday, as package time does.
	turkishWeekdays = map[string]int{
		"Pazar": 0, "Pazartesi": 1, "Salı": 2, "Çarşamba": 3, "Perşembe": 4, "Cuma": 5, "Cumartesi": 6,
		"Paz": 0, "Pzt": 1, "Sal": 2, "Çar": 3, "Per": 4, "Cum": 5, "Cmt": 6,
	}
	englishWeekdays = map[string]int{
		"Sunday": 0, "Monday": 1, "Tuesday": 2, "Wednesday": 3, "Thursday": 4, "Friday": 5, "Saturday": 6,
		"Sun": 0, "Mon": 1, "Tue": 2, "Wed": 3, "Thu": 4, "Fri": 5, "Sat": 6,
	}
)

// turkishOnly holds common words that no other language in Latin letters writes so.
var turkishOnly = []string{
	"açıkladı", "arasında", "bir", "büyük", "çok", "daha", "dedi", "değil", "etti", "gibi", "göre", "için", "içinde",
	"kadar", "oldu", "olan", "olarak", "söyledi", "sonra", "yeni", "yıl", "yüzde",
}

// relative holds the words of a time that is told from now, which nothing in the text can date.
var relative = []string{"ago", "bugün", "dakika", "dün", "gün", "önce", "saat", "today", "yesterday"}

var (
	isRelative = sync.OnceValue(func() map[string]bool { return foldSet(relative) })

	labelOf = sync.OnceValue(func() map[string]labelKind {
		known := foldKeys(labels)
		for name, kind := range labels { // extractors lose spaces
			known[strings.ReplaceAll(folded(name), " ", "")] = kind
		}
		return known
	})
	monthOf = sync.OnceValue(func() map[string]int { return foldKeys(turkishMonths, englishMonths) })
	dayOf   = sync.OnceValue(func() map[string]int { return foldKeys(turkishWeekdays, englishWeekdays) })

	// stampWord holds the words that a stamp can open with.
	stampWord = sync.OnceValue(func() map[string]bool {
		words := map[string]bool{"saat": true}
		for label := range labelOf() {
			first, _, _ := strings.Cut(label, " ")
			words[first] = true
		}
		for _, names := range []map[string]int{monthOf(), dayOf()} {
			for name := range names {
				words[name] = true
			}
		}
		return words
	})

	turkishWord = sync.OnceValue(func() map[string]bool {
		words := foldSet(turkishOnly)
		for _, names := range []map[string]int{turkishMonths, turkishWeekdays} {
			for name := range names {
				if len(name) > 3 { // the short ones are words elsewhere
					words[folded(name)] = true
				}
			}
		}
		for name := range labels {
			if first, _, _ := strings.Cut(folded(name), " "); len(first) > 6 {
				words[first] = true
			}
		}
		return words
	})
)

func foldKeys[V any](tables ...map[string]V) map[string]V {
	all := make(map[string]V)
	for _, table := range tables {
		for name, value := range table {
			all[folded(name)] = value
		}
	}
	return all
}

func foldSet(table []string) map[string]bool {
	set := make(map[string]bool, len(table))
	for _, name := range table {
		set[folded(name)] = true
	}
	return set
}

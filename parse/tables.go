package parse

// Knowledge stands in tables: one entry a line, sorted, in any case. To teach newsdek a label, a
// section or a line of page furniture, add it; entries are compared by their folded form, so one
// spelling stands for KASIM, kasım and Kasim. Nothing else needs to change.

// A labelKind is what the value behind a label is.
type labelKind uint8

const (
	noLabel labelKind = iota
	publishedLabel
	updatedLabel
	creditLabel
	photoLabel
	sectionLabel
)

// The labels, by what stands behind them.
var (
	creditLabels = []string{
		"By",
		"Editör",
		"Haber",
		"Haber - Foto",
		"Haber - Fotoğraf",
		"Haber - Kamera",
		"Haber-Foto",
		"Haber-Fotoğraf",
		"Haber-Kamera",
		"Haberi hazırlayan",
		"Haberi yapan",
		"Kaynak",
		"Muhabir",
		"Reporter",
		"Source",
		"Written by",
		"Yayına hazırlayan",
		"Yayınlayan",
		"Yazan",
	}
	photoLabels = []string{
		"Foto",
		"Fotoğraf",
		"Fotoğraflar",
		"Kamera",
		"Photo",
		"Photos",
	}
	publishedLabels = []string{
		"Date",
		"Eklenme",
		"Eklenme Tarihi",
		"Eklenme Zamanı",
		"G",
		"Giriş",
		"Giriş Saati",
		"Giriş Tarihi",
		"Haber Giriş",
		"Haber Giriş Tarihi",
		"Haber Tarihi",
		"Haber Yayın Tarihi",
		"Haberin Eklenme Tarihi",
		"Haberin Tarihi",
		"İlk Yayın",
		"İlk Yayın Tarihi",
		"Kayıt Tarihi",
		"Oluşturma",
		"Oluşturma Tarihi",
		"Oluşturulma",
		"Oluşturulma Tarihi",
		"Publication Date",
		"Publish Date",
		"Published",
		"Published Date",
		"Published on",
		"Tarih",
		"Yayımlanma",
		"Yayımlanma Tarihi",
		"Yayın",
		"Yayın Tarihi",
		"Yayınlama",
		"Yayınlama Tarihi",
		"Yayınlandı",
		"Yayınlanma",
		"Yayınlanma Tarihi",
	}
	sectionLabels = []string{
		"Category",
		"Haber Kategorisi",
		"Kategori",
		"Section",
	}
	updatedLabels = []string{
		"Güncelleme",
		"Güncelleme Saati",
		"Güncelleme Tarihi",
		"Güncelleme Zamanı",
		"Güncellendi",
		"Güncellenme",
		"Güncellenme Saati",
		"Güncellenme Tarihi",
		"Haber Güncelleme",
		"Haber Güncelleme Tarihi",
		"Haber Güncellenme Tarihi",
		"Last Mod",
		"Last Modified",
		"Last Update",
		"Last Updated",
		"Modified",
		"Modified Date",
		"Son Güncelleme",
		"Son Güncelleme Saati",
		"Son Güncelleme Tarihi",
		"Son güncelleme zamanı",
		"Son Güncellenme",
		"Son Güncellenme Tarihi",
		"U",
		"Update",
		"Update Date",
		"Updated",
		"Updated on",
	}
)

// Names of months and weekdays, each with its usual short forms. Weekdays count from Sunday, as package time does.
var (
	turkishMonths = [][]string{
		{"Ocak", "Oca"}, {"Şubat", "Şub"}, {"Mart", "Mar"}, {"Nisan", "Nis"}, {"Mayıs", "May"}, {"Haziran", "Haz"},
		{"Temmuz", "Tem"}, {"Ağustos", "Ağu"}, {"Eylül", "Eyl"}, {"Ekim", "Eki"}, {"Kasım", "Kas"}, {"Aralık", "Ara"},
	}
	englishMonths = [][]string{
		{"January", "Jan"}, {"February", "Feb"}, {"March", "Mar"}, {"April", "Apr"}, {"May"}, {"June", "Jun"},
		{"July", "Jul"}, {"August", "Aug"}, {"September", "Sep", "Sept"}, {"October", "Oct"}, {"November", "Nov"}, {"December", "Dec"},
	}
	turkishWeekdays = [][]string{
		{"Pazar", "Paz"}, {"Pazartesi", "Pzt"}, {"Salı", "Sal"}, {"Çarşamba", "Çar"}, {"Perşembe", "Per"}, {"Cuma", "Cum"}, {"Cumartesi", "Cmt"},
	}
	englishWeekdays = [][]string{
		{"Sunday", "Sun"}, {"Monday", "Mon"}, {"Tuesday", "Tue"}, {"Wednesday", "Wed"}, {"Thursday", "Thu"}, {"Friday", "Fri"}, {"Saturday", "Sat"},
	}
)

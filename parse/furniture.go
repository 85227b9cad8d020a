package parse

import (
	"slices"
	"strings"
	"sync"
)

// Page furniture: whole lines that belong to the page, not to the story. A trailing … stands for any
// rest of the line; a leading bullet and a trailing colon or stop make no difference, and none stands here.

// bars stand above a story or inside it, and may come back below it.
var bars = []string{
	"A A", "A+", "A-", "Abone ol", "Abone olmak için …", "Ad Soyad", "Adı Soyadı", "Adınız", "Adınız Soyadınız",
	"Advertisement", "Advertising", "Ana Menü", "Ana Sayfa", "Anasayfa", "Arkadaşına Gönder", "Back",
	"Bizi Takip Edin", "Breaking News", "Bu haberi paylaş", "Bu haberi paylaşın", "Canlı Yayın", "Captcha",
	"Çıktı Al", "Comment", "Comments", "delicious", "Devamını oku", "digg", "E-mail", "E-posta",
	"E-posta adresiniz", "E-posta gönder", "EDITION", "Editöre e-posta", "Email", "Facebook",
	"Facebook'ta Paylaş", "Favorilere ekle", "Flipboard", "Follow us", "Foto Galeri", "Fotoğraf Galerisi",
	"friendfeed", "Geri", "Geri dön", "Gönder", "google", "google buzz", "Google News", "Google News'te Takip Et",
	"Google+", "Haberi Dinle", "Haberi Görüntüle", "Haberi Paylaş", "Haberi Yazdır", "Home", "Home Page",
	"Instagram", "iptal", "İsim", "Kabul et", "kalan karakter …", "Kapat", "Kaydet", "Kopyala", "Link copied",
	"Linkedin", "Linki Kopyala", "Login", "Mail", "Menu", "Mesajınız", "Metni büyüt", "Metni küçült", "mixx",
	"myspace", "Name", "Next", "Okuma modu", "Önceki Haber", "Paylaş", "Paylaşın", "Pinterest", "Post comment",
	"Previous", "Print", "Print this page", "Reddet", "Reklam", "REKLAM ALANI", "RSS", "Sabah USA …",
	"Sayfa Yükleniyor", "Sayfayı Yazdır", "Send", "Send to a friend", "Share", "Share on Facebook",
	"Share on Twitter", "Share this", "Sonraki Haber", "stumbleupon", "Submit", "Subscribe", "Takip Et",
	"Takip Et …", "Takvim", "Telegram", "Temizle", "Today's News", "Tümünü Tek Sayfada Göster", "Tweet",
	"Tweetle", "Twitter", "Twitter'da Paylaş", "Üye Ol", "üye olmadan yorum yazmak istiyorum …", "WhatsApp",
	"Whatsapp'ta Paylaş", "X'te Paylaş", "xing", "yahoo", "Yazdır", "Yazı boyutu", "Yazı Tipi", "Yazıyı Büyüt",
	"Yazıyı Gönder", "Yazıyı Küçült", "yeni haber", "Yorum Yap", "Yorum Yaz", "yorumla", "Yorumlar",
	"Yorumları Gör", "Yorumunuz", "Yorumunuzu buraya yazın", "Your comment", "Your name", "Yukarı", "×",
}

// ends open the part of a page that follows a story; some of them stand above it, too.
var ends = []string{
	"Add comment", "All rights reserved", "Anadolu Ajansı web sitesinde, …", "Be the first to comment…",
	"Benzer Haberler", "Bu haber …kez okundu", "Bu habere tepkiniz", "Bu habere yorum yap", "Bu haberi paylaş",
	"Bu haberi paylaşın", "Bunlar da ilginizi çekebilir", "Copyright (c)…", "Copyright ©…", "DAHA FAZLA GÖSTER",
	"Diğer Haberler", "Diğer …Haberleri", "En çok okunan haberler", "En Çok Okunanlar", "Etiket: …", "Etiketler",
	"Etiketler: …", "Günün Gelişmeleri", "Haber Ara", "Haberle ilgili daha fazlası", "Henüz yorum yapılmamış…",
	"İlgili Haberler", "İlgili konular", "İlgili …Haberler", "İlginizi çekebilir", "İlk yorumu siz yapın…",
	"kalan karakter …", "Latest News", "Leave a comment", "More News", "More on this topic", "Most Read",
	"No comments yet…", "Öne Çıkan Haberler", "ÖNEMLİ NOT: …", "Önerilen Haberler", "Other News",
	"Popüler Haberler", "Read more", "Recommended", "Related", "Related Articles", "Related News",
	"Related Stories", "Related topics", "Sıradaki haber", "Son Dakika Haberleri", "Son Haberler", "Tags",
	"Tags: …", "There are no comments yet…", "Topics", "Tüm hakları saklıdır",
	"üye olmadan yorum yazmak istiyorum …", "Write a comment", "YASAL UYARI: …", "Yorum ekle", "Yorum gönder",
	"Yorum yapabilmek için …", "Yorumunuzu yazın", "You may also like", "©…",
}

// maxFurniture bounds, in bytes, a line of furniture other than those with an open end.
const maxFurniture = 120

// maxOpenTail bounds, in bytes, a line that fits an entry with an open end: beyond, it is prose, unless
// the entry has a comma or a colon, as no sentence begins.
const maxOpenTail = 80

// A pattern is an entry with an open end, folded, with its … taken apart.
type pattern struct{ head, tail string }

var (
	openBars = sync.OnceValue(func() []pattern { return patterns(bars) })
	openEnds = sync.OnceValue(func() []pattern { return patterns(ends) })
)

func patterns(rows []string) (all []pattern) {
	for _, row := range rows {
		if head, tail, open := strings.Cut(folded(row), "…"); open {
			all = append(all, pattern{head, tail})
		}
	}
	return all
}

func (p pattern) fits(line string) bool {
	return (len(line) <= maxOpenTail || strings.ContainsAny(p.head, ":,")) &&
		len(line) >= len(p.head)+len(p.tail) && strings.HasPrefix(line, p.head) && strings.HasSuffix(line, p.tail)
}

// furnitureLook is the look of a line that the tables of furniture know.
func furnitureLook(line string) (l looks) {
	line = bare(line)
	first := lookup(firstWord(line))
	if first.is(barOpening | endOpening) {
		line = folded(line)
	}
	fits := func(p pattern) bool { return p.fits(line) }
	whole := lookup(line)
	if whole.is(barName) || first.is(barOpening) && slices.ContainsFunc(openBars(), fits) {
		l |= barLook
	}
	if whole.is(endName) || first.is(endOpening) && slices.ContainsFunc(openEnds(), fits) {
		l |= endLook
	}
	return l
}

// opensFurniture reports that a line too long for furniture begins as an entry with an open end does.
func opensFurniture(line string) bool {
	line = line[:maxFurniture]
	return lookup(firstWord(line)).is(endOpening) && furnitureLook(line[:strings.LastIndexByte(line, ' ')+1])&endLook != 0
}

// bare drops a leading mark and a trailing colon from a line, and the space before a colon.
func bare(s string) string {
	s = strings.TrimLeft(s, "-•*»«›‹<> ")
	return strings.TrimRight(strings.ReplaceAll(s, " :", ":"), ":.! »›>")
}

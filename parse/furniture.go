package parse

import (
	"slices"
	"strings"
	"sync"
)

// Page furniture: whole lines that belong to the page, not to the story. A trailing … stands for any
// rest of the line; a trailing colon or bullet in the text makes no difference.

// bars stand above a story or inside it, and may come back below it.
var bars = []string{
	"A+", "A-", "A A", "Adınız", "Adı Soyadı", "Adınız Soyadınız", "Ad Soyad", "Captcha", "Comment", "E-mail", "E-posta adresiniz", "Google+", "Gönder", "İsim", "Kaydet", "Mail", "Mesajınız", "Name", "Post comment", "Send", "Submit", "Temizle", "Your comment", "Your name", "Yorumunuz", "Yorumunuzu buraya yazın", "Abone ol", "Ana Sayfa", "Anasayfa", "Ana Menü", "Arkadaşına Gönder", "Back", "Bizi Takip Edin", "Bu haberi paylaş", "Bu haberi paylaşın", "Breaking News", "Canlı Yayın", "Comments", "Çıktı Al",
	"delicious", "Devamını oku", "digg", "Editöre e-posta", "E-posta", "E-posta gönder", "Email", "EDITION", "Facebook", "Facebook'ta Paylaş", "Favorilere ekle", "Flipboard", "Follow us", "Foto Galeri", "Fotoğraf Galerisi", "friendfeed", "Geri", "Geri dön",
	"google", "google buzz", "Google News", "Google News'te Takip Et", "Haberi Dinle", "Haberi Görüntüle", "Haberi Paylaş", "Haberi Yazdır", "Home", "Home Page", "Instagram", "iptal", "Kabul et", "Kapat",
	"Kopyala", "Linkedin", "Linki Kopyala", "Link copied", "Login", "Menu", "Metni büyüt", "Metni küçült", "mixx", "myspace", "Next", "Okuma modu", "Paylaş", "Paylaşın", "Pinterest", "Previous", "Print", "Print this page", "Reddet", "Reklam", "REKLAM ALANI", "RSS", "Advertisement", "Advertising",
	"Sayfa Yükleniyor...", "Sayfayı Yazdır", "Send to a friend", "Share", "Share on Facebook", "Share on Twitter", "Share this", "Sonraki Haber", "Önceki Haber", "stumbleupon", "Subscribe", "Takip Et", "Takip Et …", "Takvim", "Telegram", "Today's News", "Tweet", "Tweetle", "Twitter", "Twitter'da Paylaş", "Tümünü Tek Sayfada Göster",
	"Üye Ol", "WhatsApp", "Whatsapp'ta Paylaş", "X'te Paylaş", "xing", "yahoo", "Yazdır", "Yazı boyutu", "Yazıyı Büyüt", "Yazıyı Gönder", "Yazıyı Küçült", "yeni haber", "Yorum Yap", "Yorum Yaz", "Yorumlar", "Yorumları Gör", "yorumla", "Yukarı", "Yazı Tipi", "×",
	"kalan karakter …", "üye olmadan yorum yazmak istiyorum …", "Abone olmak için …", "Sabah USA …",
}

// ends open the part of a page that follows a story.
var ends = []string{
	"Benzer Haberler", "Bu haber …kez okundu", "Bu habere tepkiniz", "Bu habere yorum yap", "Bu haberi paylaş", "Bu haberi paylaşın", "Bunlar da ilginizi çekebilir", "Copyright ©…", "Copyright (c)…", "©…", "DAHA FAZLA GÖSTER", "Diğer …Haberleri",
	"Diğer Haberler", "En Çok Okunanlar", "En çok okunan haberler", "Etiket: …", "Etiketler", "Etiketler: …", "Günün Gelişmeleri", "Haber Ara", "Haberle ilgili daha fazlası", "İlginizi çekebilir", "İlgili Haberler", "İlgili konular", "İlgili …Haberler", "Latest News", "Most Read", "More News", "More on this topic", "Öne Çıkan Haberler", "Önerilen Haberler",
	"ÖNEMLİ NOT: …", "Other News", "Popüler Haberler", "Read more", "Recommended", "Related", "Related Articles", "Related News", "Related Stories", "Related topics", "Son Dakika Haberleri", "Son Haberler", "Sıradaki haber", "Tags", "Tags: …", "Topics", "Tüm hakları saklıdır", "All rights reserved", "You may also like", "YASAL UYARI: …", "Yorum yapabilmek için …",
	"Yorumunuzu yazın", "Yorum ekle", "Yorum gönder", "Add comment", "Leave a comment", "Write a comment", "No comments yet…", "There are no comments yet…", "Henüz yorum yapılmamış…", "Be the first to comment…", "kalan karakter …", "üye olmadan yorum yazmak istiyorum …", "İlk yorumu siz yapın…", "Anadolu Ajansı web sitesinde, …",
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
		if head, tail, open := strings.Cut(bare(folded(row)), "…"); open {
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

package parse

// agencies are credited by these names, alone or in brackets.
var agencies = []string{
	"AA", "AFP", "Agencies", "Ajans", "Ajanslar", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "ANKA",
	"ANKA Haber Ajansı", "AP", "Associated Press", "BBC", "Bloomberg", "BYEGM", "CHA", "CİHAN",
	"Cihan Haber Ajansı", "Demirören Haber Ajansı", "DHA", "Doğan Haber Ajansı", "DPA", "EFE", "Hibya", "İGFA",
	"İHA", "İhlas Haber Ajansı", "İLKHA", "IRNA", "ITAR-TASS", "Mepa News", "Mezopotamya Ajansı", "MHA", "NHA",
	"PHA", "QHA", "Reuters", "RIA", "RIA Novosti", "Ruptly", "SANA", "Sputnik", "TASS", "TRT", "TRT Haber", "UBA",
	"UPI", "WAFA", "Wire services", "Xinhua",
}

// outlets publish the pages.
var outlets = []string{
	"A Haber", "Akit", "Akşam", "Aydınlık", "Bianet", "BirGün", "BloombergHT", "Bugün", "CNN Türk", "Cumhuriyet",
	"Daily Sabah", "Diken", "Dünya", "Dünya Bülteni", "DünyaBülteni", "En Son Haber", "Ensonhaber", "Evrensel",
	"Fanatik", "Fotomaç", "Gazete Duvar", "Gazete Vatan", "Güneş", "Haber 7", "Haber Vaktim", "Haber7",
	"Haberler.com", "Habertürk", "Hürriyet", "Hürriyet Daily News", "Internet Haber", "Internethaber", "Karar",
	"Milat", "Milli Gazete", "Milliyet", "Mynet", "NTV", "NTV Haber", "Odatv", "Odatv.com", "Posta", "Radikal",
	"Sabah", "Sözcü", "Star", "T24", "Taraf", "Timeturk", "Today's Zaman", "Türkiye", "Türkiye Gazetesi", "Vatan",
	"World Bulletin", "World Bulletin News", "WorldBulletin", "Worldbulletin News", "Yeni Akit", "Yeni Asır",
	"Yeni Çağ", "Yeni Mesaj", "Yeni Şafak", "Yeniçağ", "Yenişafak", "Zaman",
}

// desks name the part of a newsroom; a credit may also end in one of deskWords.
var desks = []string{
	"Dış Haberler", "Dış Haberler Servisi", "Ekonomi Servisi", "Foreign Desk", "Haber Merkezi", "Haber Servisi",
	"İnternet Servisi", "Istanbul Desk", "News Center", "News Centre", "News Desk", "News Room", "News Service",
	"Newsdesk", "Newsroom", "Spor Servisi", "Yurt Haberler", "Yurt Haberleri",
}

var deskWords = []string{
	"Bureau", "Bürosu", "Center", "Centre", "Desk", "Masası", "Merkezi", "Newsroom", "Service", "Servisi",
	"Staff",
}

// sections name the part of the paper a story stands in.
var sections = []string{
	"Actualité", "Africa", "Afrika", "Agenda", "America & Canada", "Americas", "Amerika", "Anadolu", "Analiz",
	"Analysis", "Arts", "Arts & Culture", "Asia", "Asia - Pacific", "Asia Pacific", "Asia-Pacific", "Asya",
	"Avrupa", "Balkanlar", "Balkans", "Bilim", "Bilim Teknoloji", "Bilim ve Teknoloji", "Bilim-Teknoloji",
	"Bilişim", "Breaking News", "Business", "Caucasus", "Central Asia", "Çevre", "Culture", "Culture & Art",
	"Culture & Arts", "Defence", "Defense", "Diplomacy", "Diplomasi", "Dış Haberler", "Dosya", "Dünya", "Economy",
	"Editorial", "Education", "Eğitim", "Ekonomi", "Emlak", "Energy", "Enerji", "Environment", "Europe", "Events",
	"Family", "Features", "Finance", "Finans", "Foto Galeri", "Fotoğraf", "Futbol", "Genel", "Güncel", "Gündem",
	"Haber", "Haberler", "Hayat", "Headlines", "Health", "History", "Human Rights", "Infografik", "Interview",
	"Interviews", "Islam", "İslam Dünyası", "Kadın", "Kafkasya", "Kent", "Kıbrıs", "Kitap", "Kültür",
	"Kültür - Sanat", "Kültür Sanat", "Kültür ve Sanat", "Kültür-Sanat", "Latin America", "Life", "Lifestyle",
	"Local", "Magazin", "Media", "Medya", "Middle East", "Muslim World", "News", "Opinion", "Orta Doğu",
	"Ortadoğu", "Otomobil", "Otomotiv", "Özel Haber", "Palestine", "Politics", "Politika", "Portre", "Region",
	"Religion", "Röportaj", "Sağlık", "Sanat", "Savunma", "Savunma Sanayii", "Sci-Tech", "Science",
	"Science & Technology", "Science and Technology", "Science-Technology", "Sektörler", "Seyahat", "Sinema",
	"Şirketler", "Siyaset", "Society", "Son Dakika", "South Asia", "Spor", "Sport", "Sports", "Tarih", "Tarım",
	"Tech", "Technology", "Teknoloji", "Terör", "Top News", "Toplum", "Travel", "Turizm", "Türk Dünyası",
	"Turkey", "Türkiye", "U.S.", "US", "USA", "Video", "World", "Yaşam", "Yazarlar", "Yerel", "Yerel Haberler",
	"Yorum", "Yurt", "Yurt Haberleri", "Yurttan",
}

// cities stand alone above a body, or open its first paragraph, as dateline.
var cities = []string{
	// Turkey's provinces
	"Adana", "Adıyaman", "Afyon", "Afyonkarahisar", "Ağrı", "Aksaray", "Amasya", "Ankara", "Antalya", "Ardahan",
	"Artvin", "Aydın", "Balıkesir", "Bartın", "Batman", "Bayburt", "Bilecik", "Bingöl", "Bitlis", "Bolu",
	"Burdur", "Bursa", "Çanakkale", "Çankırı", "Çorum", "Denizli", "Diyarbakır", "Düzce", "Edirne", "Elazığ",
	"Erzincan", "Erzurum", "Eskişehir", "Gaziantep", "Giresun", "Gümüşhane", "Hakkari", "Hatay", "İçel", "Iğdır",
	"Isparta", "İstanbul", "İzmir", "Kahramanmaraş", "Karabük", "Karaman", "Kars", "Kastamonu", "Kayseri",
	"Kilis", "Kırıkkale", "Kırklareli", "Kırşehir", "Kocaeli", "Konya", "Kütahya", "Malatya", "Manisa", "Mardin",
	"Mersin", "Muğla", "Muş", "Nevşehir", "Niğde", "Ordu", "Osmaniye", "Rize", "Sakarya", "Samsun", "Şanlıurfa",
	"Siirt", "Sinop", "Şırnak", "Sivas", "Tekirdağ", "Tokat", "Trabzon", "Tunceli", "Uşak", "Van", "Yalova",
	"Yozgat", "Zonguldak",
	// elsewhere, in Turkish and in English
	"Abu Dabi", "Abu Dhabi", "Addis Ababa", "Aden", "Adis Ababa", "Aleppo", "Algiers", "Almatı", "Almaty",
	"Amman", "Amsterdam", "Ashgabat", "Aşkabat", "Asmara", "Astana", "Athens", "Atina", "Bağdat", "Baghdad",
	"Bakü", "Bamako", "Bangkok", "Barcelona", "Barselona", "Beijing", "Beirut", "Belgrad", "Belgrade", "Berlin",
	"Bern", "Beyrut", "Bishkek", "Bişkek", "Bogota", "Brasilia", "Bratislava", "Brüksel", "Brussels", "Bucharest",
	"Budapest", "Budapeşte", "Buenos Aires", "Bükreş", "Cairo", "Canberra", "Cape Town", "Caracas", "Cenevre",
	"Cezayir", "Chicago", "Cidde", "Colombo", "Copenhagen", "Dakar", "Dakka", "Damascus", "Dar es Salaam",
	"Delhi", "Dhaka", "Doha", "Donetsk", "Dubai", "Dublin", "Duşanbe", "Dushanbe", "Erbil", "Erivan", "Frankfurt",
	"Gaza", "Gaza City", "Gazze", "Geneva", "Girne", "Halep", "Hamburg", "Hanoi", "Harare", "Havana", "Helsinki",
	"Hong Kong", "Islamabad", "Jakarta", "Jeddah", "Jerusalem", "Johannesburg", "Juba", "Kabil", "Kabul",
	"Kahire", "Kampala", "Karachi", "Karaçi", "Kathmandu", "Kazan", "Khartoum", "Kiev", "Kigali", "Kinshasa",
	"Kişinev", "Kopenhag", "Kuala Lumpur", "Kudüs", "Kuveyt", "Kuwait City", "Kyiv", "Lagos", "Lahor", "Lahore",
	"Lefkoşa", "Lisbon", "Lizbon", "Ljubljana", "London", "Londra", "Los Angeles", "Lviv", "Madrid", "Makkah",
	"Managua", "Manila", "Maskat", "Mecca", "Medina", "Medine", "Mekke", "Mexico City", "Milano", "Minsk",
	"Mogadishu", "Mogadişu", "Moscow", "Moskova", "Mosul", "Mumbai", "Munich", "Münih", "Musul", "Nairobi",
	"New Delhi", "New York", "Nicosia", "Nouakchott", "Oslo", "Ottawa", "Ouagadougou", "Paris", "Pekin",
	"Peshawar", "Podgorica", "Prag", "Prague", "Pretoria", "Pristina", "Priştine", "Quetta", "Quito", "Rabat",
	"Ramallah", "Reykjavik", "Riga", "Rio de Janeiro", "Riyad", "Riyadh", "Roma", "Rome", "Şam", "Sana'a",
	"Sanaa", "Santiago", "Sarajevo", "Saraybosna", "Seoul", "Seul", "Sevastopol", "Simferopol", "Singapore",
	"Singapur", "Skopje", "Sofia", "Sofya", "Srinagar", "Stockholm", "Stokholm", "Strasbourg", "Strazburg",
	"Sydney", "Tahran", "Tallinn", "Tashkent", "Taşkent", "Tbilisi", "Tehran", "Tel Aviv", "Tiflis", "Tiran",
	"Tirana", "Tokyo", "Toronto", "Trablus", "Tripoli", "Tunis", "Tunus", "Tunus şehri", "Ulan Bator", "Üsküp",
	"Valletta", "Varşova", "Vienna", "Vilnius", "Viyana", "Warsaw", "Washington", "Washington DC", "Yangon",
	"Yerevan", "Zagreb", "Zurich", "Zürih",
}

// Code generated from the lists by go generate; DO NOT EDIT.

package lexicon

// Longest bounds, in bytes, what can be a name.
const Longest = 64

const slotCount = 4096

// names are those of the entries, folded, in their order.
const names = "++a -a0 comments0 dakika okuma0 dk okuma0 goruntulenme0 kez okundu0 min read0 minute read0 views0 yorum" +
	"3. sayfaaa aa a aa habera+a+ a-a-a- a+aaabdaboneabone olaboutabu dabiabu dhabiacikladiactualité" +
	"ad soyadadaletadanaadd commentaddis ababaadenadi soyadiadinizadiniz soyadinizadis ababaadiyamanadliye" +
	"advertisementadvertisingafganistanafghanistanafpafricaafrikaafterafyonafyonkarahisaragainstagencies" +
	"agendaagoagriaguagustosaileajansajansiajanslarakdenizakitaksamaksarayalal jazeeraaleppoalgiersall rights reserved" +
	"almanyaalmatialmatyalsoaltinamamaamasyaamerica & canadaamerica-canadaamericasamerikaamerika birlesik devletleri" +
	"ammanamsterdamana menuana sayfaanadoluanadolu agencyanadolu ajansianahtaranahtar kelimeleranaliz" +
	"analysisanasayfaancakandanfankaanka haber ajansiankaraansaantalyaapapraprilaraarakanaralikarasinda" +
	"ardahanarearkadasina gonderarmeniaartartsarts & cultureartvinasasayisashgabatasiaasia - pacificasia and pacific" +
	"asia pacificasia-pacificaskabatasmaraassociated pressastanaastrolojiasyaatathensatinaaugaugustaustralia" +
	"avrasyaavrupaavustralyaaydinaydinlikayricaayrica bakinizazerbaijanazerbaycanazertacbackback to top" +
	"bagdatbaghdadbakubalikesirbalkanlarbalkansbamakobangkokbangladeshbarcelonabarselonabartinbasa don" +
	"basinbasketbolbatmanbayburtbbcbbc turkcebebeenbeforebegenbegendimbeijingbeirutbelgradbelgradebenzer haberler" +
	"berlinbernbetweenbeyrutbhabianetbilecikbilimbilim teknolojibilim ve teknolojibilim-teknolojibilisim" +
	"binbingolbirbirgunbishkekbiskekbitlisbize ulasinbizi takip edinbloombergbloomberghtbogotabolgebolgesel" +
	"bolubooksborsabosnabosniabrasiliabratislavabreaking newsbrukselbrusselsbtabubu haber 0 defa okundu" +
	"bu haber 0 defa okunmusturbu haber 0 kez okundubu haber 0 kez okunmusturbu haber toplam 0 defa okundu" +
	"bu haber toplam 0 kez okundubu habere tepkinizbu habere yorum yapbu haberi paylasbu haberi paylasin" +
	"bu haberi yazdirbu icerik 0 kez okundubu sayfa 0 kez okundubucharestbudapestbudapestebuenos aires" +
	"bugunbukresbultenimize abone olunbunlar da ilginizi cekebilirbunubunu da okubunu da okuyunburdur" +
	"bureauburosubursabusinessbutbuyukbybyegmcaddecairocalisma hayaticanakkalecanberracankiricanlicanli yayin" +
	"cape towncaptchacarcaracascarscarsambacategorycaucasuscenevrecentercentral africacentral asiacentre" +
	"cevrecezayirchachicagochinaciddecihancihan haber ajansicihan news agencycikticikti alcincinemaclimate" +
	"cmtcnn turkcocukcokcolombocolumnistscommentcommentscomments (0)company newsconflictcopenhagencopy link" +
	"copyrightcopyright 0corumcrimecrimeacultureculture & artculture & artscumcumacumartesicumhuriyet" +
	"cyprusdahadaha fazla gosterdaha fazla haberdaily sabahdakardakikadakkadamascusdar es salaamdatede" +
	"decdecemberdedidefencedefensedegildelhideliciousdemiroren haber ajansidenizlideskdeutsche welledevami" +
	"devamini okudhadhakadicle haber ajansidigerdiger haberlerdiger haberler icin tiklayindiggdihadiken" +
	"dindin ve hayatdinlediplomacydiplomasidis haberlerdis haberler servisidiyanetdiyarbakirdogan haber ajansi" +
	"dogan news agencydogu asyadogu turkistandohadonetskdosyadovizdpadubaidublindundunyadunya bulteni" +
	"dunyabulteniduringdusanbedushanbeduzcedwdw turkcee-maile-postae-posta adresinize-posta gondereast asia" +
	"east turkistaneconomyedebiyatedirneeditioneditoreditor's pickeditor's pickseditore e-postaeditorial" +
	"editorial boardeducationefeegeegitimegyptekiekimeklenmeeklenme tarihieklenme zamanieklenmetarihi" +
	"eklenmezamaniekonomiekonomi servisielelazigemailemeklilikemlaken cok okunan haberleren cok okunanlar" +
	"en son haberenergyenerjiensonhaberentertainmentenvironmenterbilerivanermenistanerzincanerzurumeskisehir" +
	"ethaetiket:etiketleretiketler:ettieurasiaeuronews turkceeuropeeventsevrenseleyleylulfacebookfacebook'ta paylas" +
	"familyfanatikfashionfavorilere eklefeaturesfebfebruaryfenafilistinfinancefinansfirat haber ajansi" +
	"flipboardfollow usfoodfootballforforeign deskfotofoto galerifotograffotograf galerisifotograflar" +
	"fotograflari gosterfotomacfrankfurtfransafrifridayfriendfeedfromfutbolggalerigazagaza citygazete duvar" +
	"gazete vatangazetesigaziantepgazzegenclikgenelgenevageorgiagerigeri dongermanygezigibigiresungiris" +
	"giris saatigiris tarihigirissaatigiristarihigirnegmtgondergooglegoogle buzzgoogle newsgoogle news'te abone ol" +
	"google news'te takip etgoogle+goregoruntulenme: 0goruntulu habergorusgreecegumushanegunguncelguncelleme" +
	"guncelleme saatiguncelleme tarihiguncelleme zamaniguncellemesaatiguncellemetarihiguncellemezamani" +
	"guncellendiguncellenmeguncellenme saatiguncellenme tarihiguncellenmesaatiguncellenmetarihigundem" +
	"gunesguney amerikaguney asyaguneydogugunun gelismelerigunun onemli mansetlerigurcistanguvenlikhaber" +
	"haber - fotohaber - fotografhaber - kamerahaber 7haber arahaber ekibihaber girishaber giris tarihi" +
	"haber guncellemehaber guncelleme tarihihaber guncellenme tarihihaber ile ilgili fotograflarhaber kategorisi" +
	"haber merkezihaber odasihaber servisihaber tarihihaber vaktimhaber yayin tarihihaber yorumlarihaber-foto" +
	"haber-fotografhaber-kamerahaber7habere githabere yorum kathabergirishabergiristarihihaberguncelleme" +
	"haberguncellemetarihihaberguncellenmetarihihaberihaberi dinlehaberi goruntulehaberi hazirlayanhaberi oku" +
	"haberi paylashaberi yapanhaberi yazdirhaberihazirlayanhaberinhaberin devamihaberin eklenme tarihi" +
	"haberin etiketlerihaberin tarihihaberineklenmetarihihaberintarihihaberiyapanhaberkategorisihaberle" +
	"haberle ilgili daha fazlasihaberlerhaberler.comhaberlerihabertarihihaberturkhaberyayintarihihakkari" +
	"halephamburghanoihararehashatayhava durumuhavanahavehayathayvanlarhazhaziranheadlineshealthhelsinki" +
	"henuzhibyahinahishistoryhomehome pagehong konghukukhuman rightshurriyethurriyet daily newsibnic haberler" +
	"ic politikaicelicinicindeigdirigfaihaihlas haber ajansiihlas news agencyileiletisimilgiliilgili haber" +
	"ilgili haberlerilgili internet baglantilariilgili konularilginizi cekebilirilkilk yayinilk yayin tarihi" +
	"ilkhailkyayinilkyayintarihiininancindependent turkceindiainfografikingiltereinsan haklariinstagram" +
	"interfaxinternationalinternetinternet haberinternet servisiinternethaberinterviewinterviewsintoiptal" +
	"irakiraniraqirnaisis dunyasiisimislamislam dunyasiislamabadislamic worldisnaispartaisraelisrailistanbul" +
	"istanbul deskitar-tassitsizmirjakartajanjanuaryjeddahjerusalemjinhajohannesburgjubajuljulyjunjune" +
	"kabilkabulkabul etkadarkadinkafkasyakahirekahramanmaraskalankalan karakter: 0kamerakampalakapatkarabuk" +
	"karachikaracikaradenizkaramankararkarikaturkarskaskashmirkasimkastamonukategorikathmandukaydetkayit" +
	"kayit tarihikayittarihikaynakkayserikazankazinformkeepkentkesmirkeywords:khartoumkibriskievkigali" +
	"kiliskinshasakirikkalekirimkirklarelikirsehirkisinevkitapkocaelikonutkonyakopenhagkopyalakose yazilari" +
	"kosovakosovokripto parakuala lumpurkuduskulturkultur - sanatkultur sanatkultur ve sanatkultur-sanat" +
	"kunakunyekutahyakuveytkuwait citykuzey afrikakuzey amerikakyivkyodolagoslahorlahorelastlast modlast modified" +
	"last updatelast updatedlastmodlastmodifiedlastupdatelastupdatedlatest newslatin americalatin amerika" +
	"leave a commentlebanonlefkosalibyalifelifestylelink copiedlinkedinlinki kopyalalisbonliteraturelizbon" +
	"ljubljanalocalloginlondonlondralos angeleslusalvivmacedoniamadridmagazinmailmakalemakedonyamakkah" +
	"malatyamanaguamanilamanisamansetmarmarchmardinmarmaramartmasasimaskatmaymayismeccameclismediamedina" +
	"medinemedyamekkemenamenumepa newsmerkezimersinmesajinizmetni buyutmetni kucultmexico citymezopotamya ajansi" +
	"mhamiddle eastmilanomilatmilli gazetemilliyetminskmisirmixxmodamodifiedmodified datemodifieddate" +
	"mogadishumogadisumonmondaymore newsmore on this topicmoscowmoskovamost readmosulmuglamuhabirmumbai" +
	"munichmunihmusmusicmuslim worldmuslimsmusulmuzikmyanmarmynetmyspacenairobinamenationalnaturenevsehir" +
	"new delhinew yorknewsnews centernews centrenews desknews roomnews servicenews teamnewsdesknewspaper" +
	"newsroomnextnext pagenhanicosianigdenigerianisnisannonorth africanorth americanouakchottnovnovember" +
	"ntvntv haberntv-msnbcntvmsnbcocaocakoctoctoberodatvodatv.comofokuma moduokuma suresi 0 dakikaokuma suresi 0 dk" +
	"okuma suresi: 0 dakikaokuma suresi: 0 dkokunma sayisi: 0okunma: 0okur yorumlariolanolarakolduolusturma" +
	"olusturma tarihiolusturmatarihiolusturulmaolusturulma tarihiolusturulmatarihiononceoncekionceki haber" +
	"onceki sayfaone cikan haberleronemlionerilen haberleronerilen videoopinionororduorta asyaorta dogu" +
	"ortadoguortadogu ve afrikaosloosmaniyeother newsotomobilotomobil dunyasiotomotivottawaouagadougou" +
	"overozel haberpakistanpalestineparispaylaspaylasinpazpazarpazartesipekinperpersembepeshawarphaphoto" +
	"photospinterestpiyasalarpmpodgoricapolis adliyepoliticspolitikapopuler haberlerportrepost comment" +
	"postapragpraguepress reviewpress tvpretoriapreviousprevious pageprintprint this pageprinter friendly" +
	"printer friendly versionpristinapristinepsikolojiptipuanlapublicationpublication datepublicationdate" +
	"publishpublish datepublishdatepublishedpublished datepublished onpublisheddatepublishedonpztqhaquetta" +
	"quitorabatradikalramadanramallahramazanreadread morerecommendedreddetrefugeesregionreklamreklam alani" +
	"relatedrelated articlesrelated newsrelated storiesrelated storyrelated topicsreligionreporterresmi ilanlar" +
	"reutersreykjavikriaria novostirigario de janeiroriyadriyadhrizeromaromeroportajrssrudawruptlyrussia" +
	"rusyasaatsabahsagliksaidsakaryasalsalisamsamsunsanasana'asanaasanatsanliurfasantiagosarajevosaraybosna" +
	"satsaturdaysaudi arabiasavunmasavunma sanayiisayfa basisayfa yukleniyorsayfayi yazdirsayssci-tech" +
	"sciencescience & technologyscience and technologyscience-technologysearchsecimsectionsectionssecurity" +
	"sehirsektorlersendsend to a friendseoulsepseptseptembersergiserviceservisiseulsevastopolseyahatshare" +
	"share on facebookshare on twittershare thisshare this articlesign up for our newslettersiirtsimferopol" +
	"sinemasingaporesingapursinopsiradaki habersirketlersirnaksivassivil toplumsiyasetskopjesoccersociety" +
	"society and culturesofiasofyasomalisomaliasonson dakikason dakika haberlerison guncellemeson guncelleme saati" +
	"son guncelleme tarihison guncelleme zamanison guncellenmeson guncellenme tarihison haberlersonguncelleme" +
	"songuncellemesaatisonguncellemetarihisonguncellemezamanisonguncellenmesonguncellenmetarihisonrasonraki" +
	"sonraki habersonraki sayfasosyal medyasourcesouth americasouth asiasoutheast asiasoyledisozcuspace" +
	"sporspor servisisportsportssputniksputnik turkiyesrinagarstaffstarstockholmstokholmstrasbourgstrazburg" +
	"stumbleuponsu an ne oluyor?subsubatsubmitsubscribesubscribe to our newslettersudansunsundaysuriye" +
	"sydneysyriasão paulot24tagstags:tahrantakiptakip ettakvimtallinntanjugtaraftarihtarimtashkenttaskent" +
	"tasnimtasstatiltbilisitechtechnologytehrantekirdagteknolojitel avivtelegramtelevizyontemtemizletemmuz" +
	"terorthanthatthetheirtherethisthroughthuthursdaytiflistimeturktirantiranatiyatrototodaytoday's news" +
	"today's zamantokattokyotoldtop newstopicstoplumtorontotourismtrablustrabzontransporttraveltripoli" +
	"trttrt habertrt worldtsituetuesdaytum haklari saklidirtumutumunu gortumunu tek sayfada gostertunceli" +
	"tunistunisiatunustunus sehriturizmturk dunyasiturkeyturkic worldturkish worldturkiyeturkiye gazetesi" +
	"tvtweettweetletwittertwitter'da paylasuu.s.ubauhaukraineukrinformulan batorulasimulusal haber ajansi" +
	"underunited statesuniversiteuntilupdateupdate dateupdatedupdated onupdatedateupdatedonupiususausak" +
	"uskuputcuyeuye oluzak doguuzayvallettavanvarsovavatanveveyavideovideoyuvideoyu izleviennaviews: 0" +
	"vilniusviyanavoavoa turkcevoice of americavoleybolvonwafawarsawwaswashingtonwashington dcweather" +
	"web deskwedwednesdaywerewhatsappwhatsapp'ta paylaswhenwherewhichwhilewhowillwire serviceswithwomen" +
	"worldworld bulletinworld bulletin newsworld economyworldbulletinworldbulletin newswouldwrite a comment" +
	"writtenwritten bywrittenbyx'te paylasxingxinhuayahooyalovayangonyargiyasalyasamyayimlanmayayimlanma tarihi" +
	"yayimlanmatarihiyayinyayin tarihiyayinayayina hazirlayanyayinahazirlayanyayinlamayayinlama tarihi" +
	"yayinlamatarihiyayinlandiyayinlanmayayinlanma tarihiyayinlanmatarihiyayinlayanyayintarihiyazanyazarin diger yazilari" +
	"yazarlaryazdiryazi boyutuyazi dizisiyazi isleriyazi tipiyaziyi buyutyaziyi gonderyaziyi kucultyemek" +
	"yemenyeniyeni akityeni asiryeni cagyeni haberyeni mesajyeni safakyenicagyenisafakyerelyerel haberler" +
	"yerevanyesterdayyilyonhapyorumyorum ekleyorum gonderyorum yapyorum yazyorum yazinyorum: 0yorumla" +
	"yorumlaryorumlar (0)yorumlari goryorumlari gosteryorumlari goster (0)yorumunuzyorumunuzu buraya yazin" +
	"yorumunuzu yazinyou may also likeyour commentyour nameyozgatyukariyukari cikyunanistanyurtyurt haberler" +
	"yurt haberleriyurttanyurttan haberleryuzdezagrebzamanzonguldakzurichzurih~©×"

var entries = [...]Entry{
	{},                                                                               // says nothing
	{Kinds: Bar, at: 0, size: 1},                                                     // +
	{Kinds: Bar, at: 1, size: 5},                                                     // +a -a
	{Kinds: End, at: 6, size: 10},                                                    // 0 comments
	{Kinds: Bar, at: 16, size: 14},                                                   // 0 dakika okuma
	{Kinds: Bar, at: 30, size: 10},                                                   // 0 dk okuma
	{Kinds: Bar, at: 40, size: 14},                                                   // 0 goruntulenme
	{Kinds: Bar, at: 54, size: 12},                                                   // 0 kez okundu
	{Kinds: Bar, at: 66, size: 10},                                                   // 0 min read
	{Kinds: Bar, at: 76, size: 13},                                                   // 0 minute read
	{Kinds: Bar, at: 89, size: 7},                                                    // 0 views
	{Kinds: Bar, at: 96, size: 7},                                                    // 0 yorum
	{Kinds: Section, at: 103, size: 8},                                               // 3. sayfa
	{Kinds: Bar, at: 111, size: 1},                                                   // a
	{Kinds: Bar, at: 112, size: 3},                                                   // a a
	{Kinds: Bar, at: 115, size: 5},                                                   // a a a
	{Kinds: Outlet, at: 120, size: 7},                                                // a haber
	{Kinds: Bar, at: 127, size: 2},                                                   // a+
	{Kinds: Bar, at: 129, size: 5},                                                   // a+ a-
	{Kinds: Bar, at: 134, size: 2},                                                   // a-
	{Kinds: Bar, at: 136, size: 5},                                                   // a- a+
	{Kinds: Agency, at: 141, size: 2},                                                // aa
	{Kinds: Section, at: 143, size: 3},                                               // abd
	{Kinds: OpensBar, pattern: 0, nPatterns: 1, at: 146, size: 5},                    // abone
	{Kinds: Bar, at: 151, size: 8},                                                   // abone ol
	{Kinds: Gluable, at: 159, size: 5},                                               // about
	{Kinds: City, at: 164, size: 8},                                                  // abu dabi
	{Kinds: City, at: 172, size: 9},                                                  // abu dhabi
	{Kinds: Turkish, at: 181, size: 8},                                               // acikladi
	{Kinds: Section, at: 189, size: 10},                                              // actualité
	{Kinds: Bar, at: 199, size: 8},                                                   // ad soyad
	{Kinds: Section, at: 207, size: 6},                                               // adalet
	{Kinds: City, at: 213, size: 5},                                                  // adana
	{Kinds: End, at: 218, size: 11},                                                  // add comment
	{Kinds: City, at: 229, size: 11},                                                 // addis ababa
	{Kinds: City, at: 240, size: 4},                                                  // aden
	{Kinds: Bar, at: 244, size: 10},                                                  // adi soyadi
	{Kinds: Bar, at: 254, size: 6},                                                   // adiniz
	{Kinds: Bar, at: 260, size: 16},                                                  // adiniz soyadiniz
	{Kinds: City, at: 276, size: 10},                                                 // adis ababa
	{Kinds: City, at: 286, size: 8},                                                  // adiyaman
	{Kinds: Section, at: 294, size: 6},                                               // adliye
	{Kinds: Ad | Bar, at: 300, size: 13},                                             // advertisement
	{Kinds: Ad | Bar, at: 313, size: 11},                                             // advertising
	{Kinds: Section, at: 324, size: 10},                                              // afganistan
	{Kinds: Section, at: 334, size: 11},                                              // afghanistan
	{Kinds: Agency, at: 345, size: 3},                                                // afp
	{Kinds: Section, at: 348, size: 6},                                               // africa
	{Kinds: Section, at: 354, size: 6},                                               // afrika
	{Kinds: Gluable, at: 360, size: 5},                                               // after
	{Kinds: City, at: 365, size: 5},                                                  // afyon
	{Kinds: City, at: 370, size: 14},                                                 // afyonkarahisar
	{Kinds: Gluable, at: 384, size: 7},                                               // against
	{Kinds: Agency, at: 391, size: 8},                                                // agencies
	{Kinds: Section, at: 399, size: 6},                                               // agenda
	{Kinds: Relative, at: 405, size: 3},                                              // ago
	{Kinds: City, at: 408, size: 4},                                                  // agri
	{Kinds: OpensStamp, Month: 8, at: 412, size: 3},                                  // agu
	{Kinds: OpensStamp | Turkish, Month: 8, at: 415, size: 7},                        // agustos
	{Kinds: Section, at: 422, size: 4},                                               // aile
	{Kinds: Agency, at: 426, size: 5},                                                // ajans
	{Kinds: OutletWord, at: 431, size: 6},                                            // ajansi
	{Kinds: Agency, at: 437, size: 8},                                                // ajanslar
	{Kinds: Section, at: 445, size: 7},                                               // akdeniz
	{Kinds: Outlet, at: 452, size: 4},                                                // akit
	{Kinds: Outlet, at: 456, size: 5},                                                // aksam
	{Kinds: City, at: 461, size: 7},                                                  // aksaray
	{Kinds: Particle, at: 468, size: 2},                                              // al
	{Kinds: Agency, at: 470, size: 10},                                               // al jazeera
	{Kinds: City, at: 480, size: 6},                                                  // aleppo
	{Kinds: City, at: 486, size: 7},                                                  // algiers
	{Kinds: End, at: 493, size: 19},                                                  // all rights reserved
	{Kinds: Section, at: 512, size: 7},                                               // almanya
	{Kinds: City, at: 519, size: 6},                                                  // almati
	{Kinds: City, at: 525, size: 6},                                                  // almaty
	{Kinds: OpensBar, pattern: 1, nPatterns: 1, at: 531, size: 4},                    // also
	{Kinds: Section, at: 535, size: 5},                                               // altin
	{Kinds: Forenoon, at: 540, size: 2},                                              // am
	{Kinds: Gluable, at: 542, size: 3},                                               // ama
	{Kinds: City, at: 545, size: 6},                                                  // amasya
	{Kinds: Section, at: 551, size: 16},                                              // america & canada
	{Kinds: Section, at: 567, size: 14},                                              // america-canada
	{Kinds: Section, at: 581, size: 8},                                               // americas
	{Kinds: Section, at: 589, size: 7},                                               // amerika
	{Kinds: Section, at: 596, size: 27},                                              // amerika birlesik devletleri
	{Kinds: City, at: 623, size: 5},                                                  // amman
	{Kinds: City, at: 628, size: 9},                                                  // amsterdam
	{Kinds: Bar, at: 637, size: 8},                                                   // ana menu
	{Kinds: Bar | CrumbRoot, at: 645, size: 9},                                       // ana sayfa
	{Kinds: Agency | OpensEnd | Section, pattern: 2, nPatterns: 2, at: 654, size: 7}, // anadolu
	{Kinds: Agency, at: 661, size: 14},                                               // anadolu agency
	{Kinds: Agency, at: 675, size: 14},                                               // anadolu ajansi
	{Kinds: OpensEnd, pattern: 4, nPatterns: 1, at: 689, size: 7},                    // anahtar
	{Kinds: End, at: 696, size: 17},                                                  // anahtar kelimeler
	{Kinds: Section, at: 713, size: 6},                                               // analiz
	{Kinds: Section, at: 719, size: 8},                                               // analysis
	{Kinds: Bar | CrumbRoot, at: 727, size: 8},                                       // anasayfa
	{Kinds: Gluable, at: 735, size: 5},                                               // ancak
	{Kinds: Gluable | Particle, at: 740, size: 3},                                    // and
	{Kinds: Agency, at: 743, size: 3},                                                // anf
	{Kinds: Agency, at: 746, size: 4},                                                // anka
	{Kinds: Agency, at: 750, size: 17},                                               // anka haber ajansi
	{Kinds: City, at: 767, size: 6},                                                  // ankara
	{Kinds: Agency, at: 773, size: 4},                                                // ansa
	{Kinds: City, at: 777, size: 7},                                                  // antalya
	{Kinds: Agency, at: 784, size: 2},                                                // ap
	{Kinds: OpensStamp, Month: 4, at: 786, size: 3},                                  // apr
	{Kinds: OpensStamp, Month: 4, at: 789, size: 5},                                  // april
	{Kinds: OpensStamp, Month: 12, at: 794, size: 3},                                 // ara
	{Kinds: Section, at: 797, size: 6},                                               // arakan
	{Kinds: OpensStamp | Turkish, Month: 12, at: 803, size: 6},                       // aralik
	{Kinds: Gluable | Turkish, at: 809, size: 8},                                     // arasinda
	{Kinds: City, at: 817, size: 7},                                                  // ardahan
	{Kinds: Gluable, at: 824, size: 3},                                               // are
	{Kinds: Bar, at: 827, size: 17},                                                  // arkadasina gonder
	{Kinds: Section, at: 844, size: 7},                                               // armenia
	{Kinds: Section, at: 851, size: 3},                                               // art
	{Kinds: Section, at: 854, size: 4},                                               // arts
	{Kinds: Section, at: 858, size: 14},                                              // arts & culture
	{Kinds: City, at: 872, size: 6},                                                  // artvin
	{Kinds: Gluable, at: 878, size: 2},                                               // as
	{Kinds: Section, at: 880, size: 6},                                               // asayis
	{Kinds: City, at: 886, size: 8},                                                  // ashgabat
	{Kinds: Section, at: 894, size: 4},                                               // asia
	{Kinds: Section, at: 898, size: 14},                                              // asia - pacific
	{Kinds: Section, at: 912, size: 16},                                              // asia and pacific
	{Kinds: Section, at: 928, size: 12},                                              // asia pacific
	{Kinds: Section, at: 940, size: 12},                                              // asia-pacific
	{Kinds: City, at: 952, size: 7},                                                  // askabat
	{Kinds: City, at: 959, size: 6},                                                  // asmara
	{Kinds: Agency, at: 965, size: 16},                                               // associated press
	{Kinds: City, at: 981, size: 6},                                                  // astana
	{Kinds: Section, at: 987, size: 9},                                               // astroloji
	{Kinds: Section, at: 996, size: 4},                                               // asya
	{Kinds: ClockWord | Gluable, at: 1000, size: 2},                                  // at
	{Kinds: City, at: 1002, size: 6},                                                 // athens
	{Kinds: City, at: 1008, size: 5},                                                 // atina
	{Kinds: OpensStamp, Month: 8, at: 1013, size: 3},                                 // aug
	{Kinds: OpensStamp, Month: 8, at: 1016, size: 6},                                 // august
	{Kinds: Section, at: 1022, size: 9},                                              // australia
	{Kinds: Section, at: 1031, size: 7},                                              // avrasya
	{Kinds: Section, at: 1038, size: 6},                                              // avrupa
	{Kinds: Section, at: 1044, size: 10},                                             // avustralya
	{Kinds: City, at: 1054, size: 5},                                                 // aydin
	{Kinds: Outlet, at: 1059, size: 8},                                               // aydinlik
	{Kinds: OpensBar, pattern: 5, nPatterns: 1, at: 1067, size: 6},                   // ayrica
	{Kinds: Bar | TeaserLabel, at: 1073, size: 14},                                   // ayrica bakiniz
	{Kinds: Section, at: 1087, size: 10},                                             // azerbaijan
	{Kinds: Section, at: 1097, size: 10},                                             // azerbaycan
	{Kinds: Agency, at: 1107, size: 7},                                               // azertac
	{Kinds: Bar, at: 1114, size: 4},                                                  // back
	{Kinds: End, at: 1118, size: 11},                                                 // back to top
	{Kinds: City, at: 1129, size: 6},                                                 // bagdat
	{Kinds: City, at: 1135, size: 7},                                                 // baghdad
	{Kinds: City, at: 1142, size: 4},                                                 // baku
	{Kinds: City, at: 1146, size: 9},                                                 // balikesir
	{Kinds: Section, at: 1155, size: 9},                                              // balkanlar
	{Kinds: Section, at: 1164, size: 7},                                              // balkans
	{Kinds: City, at: 1171, size: 6},                                                 // bamako
	{Kinds: City, at: 1177, size: 7},                                                 // bangkok
	{Kinds: Section, at: 1184, size: 10},                                             // bangladesh
	{Kinds: City, at: 1194, size: 9},                                                 // barcelona
	{Kinds: City, at: 1203, size: 9},                                                 // barselona
	{Kinds: City, at: 1212, size: 6},                                                 // bartin
	{Kinds: End, at: 1218, size: 8},                                                  // basa don
	{Kinds: Section, at: 1226, size: 5},                                              // basin
	{Kinds: Section, at: 1231, size: 9},                                              // basketbol
	{Kinds: City, at: 1240, size: 6},                                                 // batman
	{Kinds: City, at: 1246, size: 7},                                                 // bayburt
	{Kinds: Agency, at: 1253, size: 3},                                               // bbc
	{Kinds: Outlet, at: 1256, size: 10},                                              // bbc turkce
	{Kinds: OpensEnd, pattern: 6, nPatterns: 1, at: 1266, size: 2},                   // be
	{Kinds: Gluable, at: 1268, size: 4},                                              // been
	{Kinds: Gluable, at: 1272, size: 6},                                              // before
	{Kinds: Bar, at: 1278, size: 5},                                                  // begen
	{Kinds: Bar, at: 1283, size: 8},                                                  // begendim
	{Kinds: City, at: 1291, size: 7},                                                 // beijing
	{Kinds: City, at: 1298, size: 6},                                                 // beirut
	{Kinds: City, at: 1304, size: 7},                                                 // belgrad
	{Kinds: City, at: 1311, size: 8},                                                 // belgrade
	{Kinds: End, at: 1319, size: 15},                                                 // benzer haberler
	{Kinds: City, at: 1334, size: 6},                                                 // berlin
	{Kinds: City, at: 1340, size: 4},                                                 // bern
	{Kinds: Gluable, at: 1344, size: 7},                                              // between
	{Kinds: City, at: 1351, size: 6},                                                 // beyrut
	{Kinds: Agency, at: 1357, size: 3},                                               // bha
	{Kinds: Outlet, at: 1360, size: 6},                                               // bianet
	{Kinds: City, at: 1366, size: 7},                                                 // bilecik
	{Kinds: Section, at: 1373, size: 5},                                              // bilim
	{Kinds: Section, at: 1378, size: 15},                                             // bilim teknoloji
	{Kinds: Section, at: 1393, size: 18},                                             // bilim ve teknoloji
	{Kinds: Section, at: 1411, size: 15},                                             // bilim-teknoloji
	{Kinds: Section, at: 1426, size: 7},                                              // bilisim
	{Kinds: Particle, at: 1433, size: 3},                                             // bin
	{Kinds: City, at: 1436, size: 6},                                                 // bingol
	{Kinds: Gluable | Turkish, at: 1442, size: 3},                                    // bir
	{Kinds: Outlet, at: 1445, size: 6},                                               // birgun
	{Kinds: City, at: 1451, size: 7},                                                 // bishkek
	{Kinds: City, at: 1458, size: 6},                                                 // biskek
	{Kinds: City, at: 1464, size: 6},                                                 // bitlis
	{Kinds: End, at: 1470, size: 11},                                                 // bize ulasin
	{Kinds: Bar, at: 1481, size: 15},                                                 // bizi takip edin
	{Kinds: Agency, at: 1496, size: 9},                                               // bloomberg
	{Kinds: Outlet, at: 1505, size: 11},                                              // bloomberght
	{Kinds: City, at: 1516, size: 6},                                                 // bogota
	{Kinds: Section, at: 1522, size: 5},                                              // bolge
	{Kinds: Section, at: 1527, size: 8},                                              // bolgesel
	{Kinds: City, at: 1535, size: 4},                                                 // bolu
	{Kinds: Section, at: 1539, size: 5},                                              // books
	{Kinds: Section, at: 1544, size: 5},                                              // borsa
	{Kinds: Section, at: 1549, size: 5},                                              // bosna
	{Kinds: Section, at: 1554, size: 6},                                              // bosnia
	{Kinds: City, at: 1560, size: 8},                                                 // brasilia
	{Kinds: City, at: 1568, size: 10},                                                // bratislava
	{Kinds: Bar | Section, at: 1578, size: 13},                                       // breaking news
	{Kinds: City, at: 1591, size: 7},                                                 // bruksel
	{Kinds: City, at: 1598, size: 8},                                                 // brussels
	{Kinds: Agency, at: 1606, size: 3},                                               // bta
	{Kinds: Gluable, at: 1609, size: 2},                                              // bu
	{Kinds: End, at: 1611, size: 22},                                                 // bu haber 0 defa okundu
	{Kinds: Bar, at: 1633, size: 26},                                                 // bu haber 0 defa okunmustur
	{Kinds: End, at: 1659, size: 21},                                                 // bu haber 0 kez okundu
	{Kinds: Bar, at: 1680, size: 25},                                                 // bu haber 0 kez okunmustur
	{Kinds: End, at: 1705, size: 29},                                                 // bu haber toplam 0 defa okundu
	{Kinds: End, at: 1734, size: 28},                                                 // bu haber toplam 0 kez okundu
	{Kinds: End, at: 1762, size: 18},                                                 // bu habere tepkiniz
	{Kinds: End, at: 1780, size: 19},                                                 // bu habere yorum yap
	{Kinds: Bar | End, at: 1799, size: 16},                                           // bu haberi paylas
	{Kinds: Bar | End, at: 1815, size: 18},                                           // bu haberi paylasin
	{Kinds: End, at: 1833, size: 16},                                                 // bu haberi yazdir
	{Kinds: End, at: 1849, size: 22},                                                 // bu icerik 0 kez okundu
	{Kinds: End, at: 1871, size: 21},                                                 // bu sayfa 0 kez okundu
	{Kinds: City, at: 1892, size: 9},                                                 // bucharest
	{Kinds: City, at: 1901, size: 8},                                                 // budapest
	{Kinds: City, at: 1909, size: 9},                                                 // budapeste
	{Kinds: City, at: 1918, size: 12},                                                // buenos aires
	{Kinds: Outlet | Relative, at: 1930, size: 5},                                    // bugun
	{Kinds: City, at: 1935, size: 6},                                                 // bukres
	{Kinds: End, at: 1941, size: 22},                                                 // bultenimize abone olun
	{Kinds: End | TeaserLabel, at: 1963, size: 28},                                   // bunlar da ilginizi cekebilir
	{Kinds: OpensBar, pattern: 7, nPatterns: 2, at: 1991, size: 4},                   // bunu
	{Kinds: Bar | TeaserLabel, at: 1995, size: 11},                                   // bunu da oku
	{Kinds: Bar | TeaserLabel, at: 2006, size: 14},                                   // bunu da okuyun
	{Kinds: City, at: 2020, size: 6},                                                 // burdur
	{Kinds: DeskWord, at: 2026, size: 6},                                             // bureau
	{Kinds: DeskWord, at: 2032, size: 6},                                             // burosu
	{Kinds: City, at: 2038, size: 5},                                                 // bursa
	{Kinds: Section, at: 2043, size: 8},                                              // business
	{Kinds: Gluable, at: 2051, size: 3},                                              // but
	{Kinds: Turkish, at: 2054, size: 5},                                              // buyuk
	{Kinds: ByWord | Gluable | OpensStamp, Label: CreditLabel, at: 2059, size: 2},    // by
	{Kinds: Agency, at: 2061, size: 5},                                               // byegm
	{Kinds: Section, at: 2066, size: 5},                                              // cadde
	{Kinds: City, at: 2071, size: 5},                                                 // cairo
	{Kinds: Section, at: 2076, size: 14},                                             // calisma hayati
	{Kinds: City, at: 2090, size: 9},                                                 // canakkale
	{Kinds: City, at: 2099, size: 8},                                                 // canberra
	{Kinds: City, at: 2107, size: 7},                                                 // cankiri
	{Kinds: Bar, at: 2114, size: 5},                                                  // canli
	{Kinds: Bar, at: 2119, size: 11},                                                 // canli yayin
	{Kinds: City, at: 2130, size: 9},                                                 // cape town
	{Kinds: Bar, at: 2139, size: 7},                                                  // captcha
	{Kinds: OpensStamp, Weekday: 4, at: 2146, size: 3},                               // car
	{Kinds: City, at: 2149, size: 7},                                                 // caracas
	{Kinds: Section, at: 2156, size: 4},                                              // cars
	{Kinds: OpensStamp | Turkish, Weekday: 4, at: 2160, size: 8},                     // carsamba
	{Kinds: OpensStamp, Label: SectionLabel, at: 2168, size: 8},                      // category
	{Kinds: Section, at: 2176, size: 8},                                              // caucasus
	{Kinds: City, at: 2184, size: 7},                                                 // cenevre
	{Kinds: DeskWord, at: 2191, size: 6},                                             // center
	{Kinds: Section, at: 2197, size: 14},                                             // central africa
	{Kinds: Section, at: 2211, size: 12},                                             // central asia
	{Kinds: DeskWord, at: 2223, size: 6},                                             // centre
	{Kinds: Section, at: 2229, size: 5},                                              // cevre
	{Kinds: City, at: 2234, size: 7},                                                 // cezayir
	{Kinds: Agency, at: 2241, size: 3},                                               // cha
	{Kinds: City, at: 2244, size: 7},                                                 // chicago
	{Kinds: Section, at: 2251, size: 5},                                              // china
	{Kinds: City, at: 2256, size: 5},                                                 // cidde
	{Kinds: Agency, at: 2261, size: 5},                                               // cihan
	{Kinds: Agency, at: 2266, size: 18},                                              // cihan haber ajansi
	{Kinds: Agency, at: 2284, size: 17},                                              // cihan news agency
	{Kinds: Gluable, at: 2301, size: 5},                                              // cikti
	{Kinds: Bar, at: 2306, size: 8},                                                  // cikti al
	{Kinds: Section, at: 2314, size: 3},                                              // cin
	{Kinds: Section, at: 2317, size: 6},                                              // cinema
	{Kinds: Section, at: 2323, size: 7},                                              // climate
	{Kinds: OpensStamp, Weekday: 7, at: 2330, size: 3},                               // cmt
	{Kinds: Outlet, at: 2333, size: 8},                                               // cnn turk
	{Kinds: Section, at: 2341, size: 5},                                              // cocuk
	{Kinds: Turkish, at: 2346, size: 3},                                              // cok
	{Kinds: City, at: 2349, size: 7},                                                 // colombo
	{Kinds: Section, at: 2356, size: 10},                                             // columnists
	{Kinds: Bar, at: 2366, size: 7},                                                  // comment
	{Kinds: Bar | End, at: 2373, size: 8},                                            // comments
	{Kinds: End, at: 2381, size: 12},                                                 // comments (0)
	{Kinds: Section, at: 2393, size: 12},                                             // company news
	{Kinds: Section, at: 2405, size: 8},                                              // conflict
	{Kinds: City, at: 2413, size: 10},                                                // copenhagen
	{Kinds: Bar, at: 2423, size: 9},                                                  // copy link
	{Kinds: OpensEnd, pattern: 9, nPatterns: 4, at: 2432, size: 9},                   // copyright
	{Kinds: End, at: 2441, size: 11},                                                 // copyright 0
	{Kinds: City, at: 2452, size: 5},                                                 // corum
	{Kinds: Section, at: 2457, size: 5},                                              // crime
	{Kinds: Section, at: 2462, size: 6},                                              // crimea
	{Kinds: Section, at: 2468, size: 7},                                              // culture
	{Kinds: Section, at: 2475, size: 13},                                             // culture & art
	{Kinds: Section, at: 2488, size: 14},                                             // culture & arts
	{Kinds: OpensStamp, Weekday: 6, at: 2502, size: 3},                               // cum
	{Kinds: OpensStamp | Turkish, Weekday: 6, at: 2505, size: 4},                     // cuma
	{Kinds: OpensStamp | Turkish, Weekday: 7, at: 2509, size: 9},                     // cumartesi
	{Kinds: Outlet, at: 2518, size: 10},                                              // cumhuriyet
	{Kinds: Section, at: 2528, size: 6},                                              // cyprus
	{Kinds: Turkish, at: 2534, size: 4},                                              // daha
	{Kinds: End, at: 2538, size: 17},                                                 // daha fazla goster
	{Kinds: End, at: 2555, size: 16},                                                 // daha fazla haber
	{Kinds: Outlet, at: 2571, size: 11},                                              // daily sabah
	{Kinds: City, at: 2582, size: 5},                                                 // dakar
	{Kinds: Relative, at: 2587, size: 6},                                             // dakika
	{Kinds: City, at: 2593, size: 5},                                                 // dakka
	{Kinds: City, at: 2598, size: 8},                                                 // damascus
	{Kinds: City, at: 2606, size: 13},                                                // dar es salaam
	{Kinds: OpensStamp, Label: PublishedLabel, at: 2619, size: 4},                    // date
	{Kinds: Particle, at: 2623, size: 2},                                             // de
	{Kinds: OpensStamp, Month: 12, at: 2625, size: 3},                                // dec
	{Kinds: OpensStamp, Month: 12, at: 2628, size: 8},                                // december
	{Kinds: Gluable | Turkish, at: 2636, size: 4},                                    // dedi
	{Kinds: Section, at: 2640, size: 7},                                              // defence
	{Kinds: Section, at: 2647, size: 7},                                              // defense
	{Kinds: Turkish, at: 2654, size: 5},                                              // degil
	{Kinds: City, at: 2659, size: 5},                                                 // delhi
	{Kinds: Bar, at: 2664, size: 9},                                                  // delicious
	{Kinds: Agency, at: 2673, size: 22},                                              // demiroren haber ajansi
	{Kinds: City, at: 2695, size: 7},                                                 // denizli
	{Kinds: DeskWord, at: 2702, size: 4},                                             // desk
	{Kinds: Agency, at: 2706, size: 14},                                              // deutsche welle
	{Kinds: OpensBar, pattern: 13, nPatterns: 1, at: 2720, size: 6},                  // devami
	{Kinds: Bar, at: 2726, size: 12},                                                 // devamini oku
	{Kinds: Agency, at: 2738, size: 3},                                               // dha
	{Kinds: City, at: 2741, size: 5},                                                 // dhaka
	{Kinds: Agency, at: 2746, size: 18},                                              // dicle haber ajansi
	{Kinds: OpensEnd, pattern: 14, nPatterns: 2, at: 2764, size: 5},                  // diger
	{Kinds: End, at: 2769, size: 14},                                                 // diger haberler
	{Kinds: End, at: 2783, size: 28},                                                 // diger haberler icin tiklayin
	{Kinds: Bar, at: 2811, size: 4},                                                  // digg
	{Kinds: Agency, at: 2815, size: 4},                                               // diha
	{Kinds: Outlet, at: 2819, size: 5},                                               // diken
	{Kinds: Section, at: 2824, size: 3},                                              // din
	{Kinds: Section, at: 2827, size: 12},                                             // din ve hayat
	{Kinds: Bar, at: 2839, size: 5},                                                  // dinle
	{Kinds: Section, at: 2844, size: 9},                                              // diplomacy
	{Kinds: Section, at: 2853, size: 9},                                              // diplomasi
	{Kinds: Desk | Section, at: 2862, size: 12},                                      // dis haberler
	{Kinds: Desk, at: 2874, size: 20},                                                // dis haberler servisi
	{Kinds: Section, at: 2894, size: 7},                                              // diyanet
	{Kinds: City, at: 2901, size: 10},                                                // diyarbakir
	{Kinds: Agency, at: 2911, size: 18},                                              // dogan haber ajansi
	{Kinds: Agency, at: 2929, size: 17},                                              // dogan news agency
	{Kinds: Section, at: 2946, size: 9},                                              // dogu asya
	{Kinds: Section, at: 2955, size: 14},                                             // dogu turkistan
	{Kinds: City, at: 2969, size: 4},                                                 // doha
	{Kinds: City, at: 2973, size: 7},                                                 // donetsk
	{Kinds: Section, at: 2980, size: 5},                                              // dosya
	{Kinds: Section, at: 2985, size: 5},                                              // doviz
	{Kinds: Agency, at: 2990, size: 3},                                               // dpa
	{Kinds: City, at: 2993, size: 5},                                                 // dubai
	{Kinds: City, at: 2998, size: 6},                                                 // dublin
	{Kinds: Relative, at: 3004, size: 3},                                             // dun
	{Kinds: Outlet | Section, at: 3007, size: 5},                                     // dunya
	{Kinds: Outlet, at: 3012, size: 13},                                              // dunya bulteni
	{Kinds: Outlet, at: 3025, size: 12},                                              // dunyabulteni
	{Kinds: Gluable, at: 3037, size: 6},                                              // during
	{Kinds: City, at: 3043, size: 7},                                                 // dusanbe
	{Kinds: City, at: 3050, size: 8},                                                 // dushanbe
	{Kinds: City, at: 3058, size: 5},                                                 // duzce
	{Kinds: Agency, at: 3063, size: 2},                                               // dw
	{Kinds: Outlet, at: 3065, size: 9},                                               // dw turkce
	{Kinds: Bar, at: 3074, size: 6},                                                  // e-mail
	{Kinds: Bar, at: 3080, size: 7},                                                  // e-posta
	{Kinds: Bar, at: 3087, size: 17},                                                 // e-posta adresiniz
	{Kinds: Bar, at: 3104, size: 14},                                                 // e-posta gonder
	{Kinds: Section, at: 3118, size: 9},                                              // east asia
	{Kinds: Section, at: 3127, size: 14},                                             // east turkistan
	{Kinds: Section, at: 3141, size: 7},                                              // economy
	{Kinds: Section, at: 3148, size: 8},                                              // edebiyat
	{Kinds: City, at: 3156, size: 6},                                                 // edirne
	{Kinds: Bar, at: 3162, size: 7},                                                  // edition
	{Kinds: OpensStamp, Label: CreditLabel, at: 3169, size: 6},                       // editor
	{Kinds: End, at: 3175, size: 13},                                                 // editor's pick
	{Kinds: End, at: 3188, size: 14},                                                 // editor's picks
	{Kinds: Bar, at: 3202, size: 15},                                                 // editore e-posta
	{Kinds: Section, at: 3217, size: 9},                                              // editorial
	{Kinds: Desk, at: 3226, size: 15},                                                // editorial board
	{Kinds: Section, at: 3241, size: 9},                                              // education
	{Kinds: Agency, at: 3250, size: 3},                                               // efe
	{Kinds: Section, at: 3253, size: 3},                                              // ege
	{Kinds: Section, at: 3256, size: 6},                                              // egitim
	{Kinds: Section, at: 3262, size: 5},                                              // egypt
	{Kinds: OpensStamp, Month: 10, at: 3267, size: 3},                                // eki
	{Kinds: OpensStamp | Turkish, Month: 10, at: 3270, size: 4},                      // ekim
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 3274, size: 7},          // eklenme
	{Label: PublishedLabel, at: 3281, size: 14},                                      // eklenme tarihi
	{Label: PublishedLabel, at: 3295, size: 14},                                      // eklenme zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 3309, size: 13},                   // eklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 3322, size: 13},                   // eklenmezamani
	{Kinds: Section, at: 3335, size: 7},                                              // ekonomi
	{Kinds: Desk, at: 3342, size: 15},                                                // ekonomi servisi
	{Kinds: Particle, at: 3357, size: 2},                                             // el
	{Kinds: City, at: 3359, size: 6},                                                 // elazig
	{Kinds: Bar, at: 3365, size: 5},                                                  // email
	{Kinds: Section, at: 3370, size: 9},                                              // emeklilik
	{Kinds: Section, at: 3379, size: 5},                                              // emlak
	{Kinds: End, at: 3384, size: 22},                                                 // en cok okunan haberler
	{Kinds: End, at: 3406, size: 16},                                                 // en cok okunanlar
	{Kinds: Outlet, at: 3422, size: 12},                                              // en son haber
	{Kinds: Section, at: 3434, size: 6},                                              // energy
	{Kinds: Section, at: 3440, size: 6},                                              // enerji
	{Kinds: Outlet, at: 3446, size: 10},                                              // ensonhaber
	{Kinds: Section, at: 3456, size: 13},                                             // entertainment
	{Kinds: Section, at: 3469, size: 11},                                             // environment
	{Kinds: City, at: 3480, size: 5},                                                 // erbil
	{Kinds: City, at: 3485, size: 6},                                                 // erivan
	{Kinds: Section, at: 3491, size: 10},                                             // ermenistan
	{Kinds: City, at: 3501, size: 8},                                                 // erzincan
	{Kinds: City, at: 3509, size: 7},                                                 // erzurum
	{Kinds: City, at: 3516, size: 9},                                                 // eskisehir
	{Kinds: Agency, at: 3525, size: 4},                                               // etha
	{Kinds: OpensEnd, pattern: 16, nPatterns: 1, at: 3529, size: 7},                  // etiket:
	{Kinds: End, at: 3536, size: 9},                                                  // etiketler
	{Kinds: OpensEnd, pattern: 17, nPatterns: 1, at: 3545, size: 10},                 // etiketler:
	{Kinds: Turkish, at: 3555, size: 4},                                              // etti
	{Kinds: Section, at: 3559, size: 7},                                              // eurasia
	{Kinds: Outlet, at: 3566, size: 15},                                              // euronews turkce
	{Kinds: Section, at: 3581, size: 6},                                              // europe
	{Kinds: Section, at: 3587, size: 6},                                              // events
	{Kinds: Outlet, at: 3593, size: 8},                                               // evrensel
	{Kinds: OpensStamp, Month: 9, at: 3601, size: 3},                                 // eyl
	{Kinds: OpensStamp | Turkish, Month: 9, at: 3604, size: 5},                       // eylul
	{Kinds: Bar, at: 3609, size: 8},                                                  // facebook
	{Kinds: Bar, at: 3617, size: 18},                                                 // facebook'ta paylas
	{Kinds: Section, at: 3635, size: 6},                                              // family
	{Kinds: Outlet, at: 3641, size: 7},                                               // fanatik
	{Kinds: Section, at: 3648, size: 7},                                              // fashion
	{Kinds: Bar, at: 3655, size: 15},                                                 // favorilere ekle
	{Kinds: Section, at: 3670, size: 8},                                              // features
	{Kinds: OpensStamp, Month: 2, at: 3678, size: 3},                                 // feb
	{Kinds: OpensStamp, Month: 2, at: 3681, size: 8},                                 // february
	{Kinds: Agency, at: 3689, size: 4},                                               // fena
	{Kinds: Section, at: 3693, size: 8},                                              // filistin
	{Kinds: Section, at: 3701, size: 7},                                              // finance
	{Kinds: Section, at: 3708, size: 6},                                              // finans
	{Kinds: Agency, at: 3714, size: 18},                                              // firat haber ajansi
	{Kinds: Bar, at: 3732, size: 9},                                                  // flipboard
	{Kinds: Bar, at: 3741, size: 9},                                                  // follow us
	{Kinds: Section, at: 3750, size: 4},                                              // food
	{Kinds: Section, at: 3754, size: 8},                                              // football
	{Kinds: Gluable, at: 3762, size: 3},                                              // for
	{Kinds: Desk, at: 3765, size: 12},                                                // foreign desk
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 18, nPatterns: 1, at: 3777, size: 4},           // foto
	{Kinds: Bar | Section, at: 3781, size: 11},                                                                // foto galeri
	{Kinds: OpensBar | OpensStamp | Section, Label: PhotoLabel, pattern: 19, nPatterns: 1, at: 3792, size: 8}, // fotograf
	{Kinds: Bar, at: 3800, size: 17},                                                                          // fotograf galerisi
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 20, nPatterns: 1, at: 3817, size: 11},          // fotograflar
	{Kinds: Bar, at: 3828, size: 19},                                                                          // fotograflari goster
	{Kinds: Outlet, at: 3847, size: 7},                                                                        // fotomac
	{Kinds: City, at: 3854, size: 9},                                                                          // frankfurt
	{Kinds: Section, at: 3863, size: 6},                                                                       // fransa
	{Kinds: OpensStamp, Weekday: 6, at: 3869, size: 3},                                                        // fri
	{Kinds: OpensStamp, Weekday: 6, at: 3872, size: 6},                                                        // friday
	{Kinds: Bar, at: 3878, size: 10},                                                                          // friendfeed
	{Kinds: Gluable, at: 3888, size: 4},                                                                       // from
	{Kinds: Section, at: 3892, size: 6},                                                                       // futbol
	{Kinds: OpensStamp, Label: PublishedLabel, at: 3898, size: 1},                                             // g
	{Kinds: Bar, at: 3899, size: 6},                                                                           // galeri
	{Kinds: City, at: 3905, size: 4},                                                                          // gaza
	{Kinds: City, at: 3909, size: 9},                                                                          // gaza city
	{Kinds: Outlet, at: 3918, size: 12},                                                                       // gazete duvar
	{Kinds: Outlet, at: 3930, size: 12},                                                                       // gazete vatan
	{Kinds: OutletWord, at: 3942, size: 8},                                                                    // gazetesi
	{Kinds: City, at: 3950, size: 9},                                                                          // gaziantep
	{Kinds: City, at: 3959, size: 5},                                                                          // gazze
	{Kinds: Section, at: 3964, size: 7},                                                                       // genclik
	{Kinds: Section, at: 3971, size: 5},                                                                       // genel
	{Kinds: City, at: 3976, size: 6},                                                                          // geneva
	{Kinds: Section, at: 3982, size: 7},                                                                       // georgia
	{Kinds: Bar, at: 3989, size: 4},                                                                           // geri
	{Kinds: Bar, at: 3993, size: 8},                                                                           // geri don
	{Kinds: Section, at: 4001, size: 7},                                                                       // germany
	{Kinds: Section, at: 4008, size: 4},                                                                       // gezi
	{Kinds: Gluable | Turkish, at: 4012, size: 4},                                                             // gibi
	{Kinds: City, at: 4016, size: 7},                                                                          // giresun
	{Kinds: OpensStamp, Label: PublishedLabel, at: 4023, size: 5},                                             // giris
	{Label: PublishedLabel, at: 4028, size: 11},                                                               // giris saati
	{Label: PublishedLabel, at: 4039, size: 12},                                                               // giris tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 4051, size: 10},                                            // girissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 4061, size: 11},                                            // giristarihi
	{Kinds: City, at: 4072, size: 5},                                                                          // girne
	{Kinds: UTC, at: 4077, size: 3},                                                                           // gmt
	{Kinds: Bar, at: 4080, size: 6},                                                                           // gonder
	{Kinds: Bar, at: 4086, size: 6},                                                                           // google
	{Kinds: Bar, at: 4092, size: 11},                                                                          // google buzz
	{Kinds: Bar, at: 4103, size: 11},                                                                          // google news
	{Kinds: Bar, at: 4114, size: 23},                                                                          // google news'te abone ol
	{Kinds: Bar, at: 4137, size: 23},                                                                          // google news'te takip et
	{Kinds: Bar, at: 4160, size: 7},                                                                           // google+
	{Kinds: Gluable | Turkish, at: 4167, size: 4},                                                             // gore
	{Kinds: Bar, at: 4171, size: 15},                                                                          // goruntulenme: 0
	{Kinds: Bar, at: 4186, size: 15},                                                                          // goruntulu haber
	{Kinds: Section, at: 4201, size: 5},                                                                       // gorus
	{Kinds: Section, at: 4206, size: 6},                                                                       // greece
	{Kinds: City, at: 4212, size: 9},                                                                          // gumushane
	{Kinds: Relative, at: 4221, size: 3},                                                                      // gun
	{Kinds: Section, at: 4224, size: 6},                                                                       // guncel
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 4230, size: 10},                                    // guncelleme
	{Label: UpdatedLabel, at: 4240, size: 16},                                                                 // guncelleme saati
	{Label: UpdatedLabel, at: 4256, size: 17},                                                                 // guncelleme tarihi
	{Label: UpdatedLabel, at: 4273, size: 17},                                                                 // guncelleme zamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4290, size: 15},                                              // guncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4305, size: 16},                                              // guncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4321, size: 16},                                              // guncellemezamani
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 4337, size: 11},                                    // guncellendi
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 4348, size: 11},                                    // guncellenme
	{Label: UpdatedLabel, at: 4359, size: 17},                                                                 // guncellenme saati
	{Label: UpdatedLabel, at: 4376, size: 18},                                                                 // guncellenme tarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4394, size: 16},                                              // guncellenmesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4410, size: 17},                                              // guncellenmetarihi
	{Kinds: Section, at: 4427, size: 6},                                                                       // gundem
	{Kinds: Outlet, at: 4433, size: 5},                                                                        // gunes
	{Kinds: Section, at: 4438, size: 13},                                                                      // guney amerika
	{Kinds: Section, at: 4451, size: 10},                                                                      // guney asya
	{Kinds: Section, at: 4461, size: 9},                                                                       // guneydogu
	{Kinds: End, at: 4470, size: 17},                                                                          // gunun gelismeleri
	{Kinds: End, at: 4487, size: 23},                                                                          // gunun onemli mansetleri
	{Kinds: Section, at: 4510, size: 9},                                                                       // gurcistan
	{Kinds: Section, at: 4519, size: 8},                                                                       // guvenlik
	{Kinds: OpensEnd | OpensStamp | OutletNews | Section, Label: CreditLabel, pattern: 21, nPatterns: 1, at: 4527, size: 5}, // haber
	{Label: CreditLabel, at: 4532, size: 12},                                     // haber - foto
	{Label: CreditLabel, at: 4544, size: 16},                                     // haber - fotograf
	{Label: CreditLabel, at: 4560, size: 14},                                     // haber - kamera
	{Kinds: Outlet, at: 4574, size: 7},                                           // haber 7
	{Kinds: End, at: 4581, size: 9},                                              // haber ara
	{Kinds: Desk, at: 4590, size: 11},                                            // haber ekibi
	{Label: PublishedLabel, at: 4601, size: 11},                                  // haber giris
	{Label: PublishedLabel, at: 4612, size: 18},                                  // haber giris tarihi
	{Label: UpdatedLabel, at: 4630, size: 16},                                    // haber guncelleme
	{Label: UpdatedLabel, at: 4646, size: 23},                                    // haber guncelleme tarihi
	{Label: UpdatedLabel, at: 4669, size: 24},                                    // haber guncellenme tarihi
	{Kinds: Bar, at: 4693, size: 28},                                             // haber ile ilgili fotograflar
	{Label: SectionLabel, at: 4721, size: 16},                                    // haber kategorisi
	{Kinds: Desk, at: 4737, size: 13},                                            // haber merkezi
	{Kinds: Desk, at: 4750, size: 11},                                            // haber odasi
	{Kinds: Desk, at: 4761, size: 13},                                            // haber servisi
	{Label: PublishedLabel, at: 4774, size: 12},                                  // haber tarihi
	{Kinds: Outlet, at: 4786, size: 12},                                          // haber vaktim
	{Label: PublishedLabel, at: 4798, size: 18},                                  // haber yayin tarihi
	{Kinds: End, at: 4816, size: 15},                                             // haber yorumlari
	{Kinds: OpensStamp, Label: CreditLabel, at: 4831, size: 10},                  // haber-foto
	{Kinds: OpensStamp, Label: CreditLabel, at: 4841, size: 14},                  // haber-fotograf
	{Kinds: OpensStamp, Label: CreditLabel, at: 4855, size: 12},                  // haber-kamera
	{Kinds: Outlet, at: 4867, size: 6},                                           // haber7
	{Kinds: Bar | TeaserLink, at: 4873, size: 10},                                // habere git
	{Kinds: End, at: 4883, size: 16},                                             // habere yorum kat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 4899, size: 10},               // habergiris
	{Kinds: OpensStamp, Label: PublishedLabel, at: 4909, size: 16},               // habergiristarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4925, size: 15},                 // haberguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4940, size: 21},                 // haberguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 4961, size: 22},                 // haberguncellenmetarihi
	{Kinds: OpensStamp, at: 4983, size: 6},                                       // haberi
	{Kinds: Bar, at: 4989, size: 12},                                             // haberi dinle
	{Kinds: Bar | TeaserLink, at: 5001, size: 16},                                // haberi goruntule
	{Label: CreditLabel, at: 5017, size: 17},                                     // haberi hazirlayan
	{Kinds: Bar | TeaserLink, at: 5034, size: 10},                                // haberi oku
	{Kinds: Bar, at: 5044, size: 13},                                             // haberi paylas
	{Label: CreditLabel, at: 5057, size: 12},                                     // haberi yapan
	{Kinds: Bar, at: 5069, size: 13},                                             // haberi yazdir
	{Kinds: OpensStamp, Label: CreditLabel, at: 5082, size: 16},                  // haberihazirlayan
	{Kinds: OpensBar | OpensStamp, pattern: 22, nPatterns: 3, at: 5098, size: 7}, // haberin
	{Kinds: Bar, at: 5105, size: 14},                                             // haberin devami
	{Label: PublishedLabel, at: 5119, size: 22},                                  // haberin eklenme tarihi
	{Kinds: End, at: 5141, size: 18},                                             // haberin etiketleri
	{Label: PublishedLabel, at: 5159, size: 14},                                  // haberin tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5173, size: 20},               // haberineklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5193, size: 13},               // haberintarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 5206, size: 11},                  // haberiyapan
	{Kinds: OpensStamp, Label: SectionLabel, at: 5217, size: 15},                 // haberkategorisi
	{Kinds: OpensEnd, pattern: 25, nPatterns: 1, at: 5232, size: 7},              // haberle
	{Kinds: End, at: 5239, size: 27},                                             // haberle ilgili daha fazlasi
	{Kinds: Bar | CrumbRoot | Section, at: 5266, size: 8},                        // haberler
	{Kinds: Outlet, at: 5274, size: 12},                                          // haberler.com
	{Kinds: SectionNews, at: 5286, size: 9},                                      // haberleri
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5295, size: 11},               // habertarihi
	{Kinds: Outlet, at: 5306, size: 9},                                           // haberturk
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5315, size: 16},               // haberyayintarihi
	{Kinds: City, at: 5331, size: 7},                                             // hakkari
	{Kinds: City, at: 5338, size: 5},                                             // halep
	{Kinds: City, at: 5343, size: 7},                                             // hamburg
	{Kinds: City, at: 5350, size: 5},                                             // hanoi
	{Kinds: City, at: 5355, size: 6},                                             // harare
	{Kinds: Gluable, at: 5361, size: 3},                                          // has
	{Kinds: City, at: 5364, size: 5},                                             // hatay
	{Kinds: Section, at: 5369, size: 11},                                         // hava durumu
	{Kinds: City, at: 5380, size: 6},                                             // havana
	{Kinds: Gluable, at: 5386, size: 4},                                          // have
	{Kinds: Section, at: 5390, size: 5},                                          // hayat
	{Kinds: Section, at: 5395, size: 9},                                          // hayvanlar
	{Kinds: OpensStamp, Month: 6, at: 5404, size: 3},                             // haz
	{Kinds: OpensStamp | Turkish, Month: 6, at: 5407, size: 7},                   // haziran
	{Kinds: Section, at: 5414, size: 9},                                          // headlines
	{Kinds: Section, at: 5423, size: 6},                                          // health
	{Kinds: City, at: 5429, size: 8},                                             // helsinki
	{Kinds: OpensEnd, pattern: 26, nPatterns: 1, at: 5437, size: 5},              // henuz
	{Kinds: Agency, at: 5442, size: 5},                                           // hibya
	{Kinds: Agency, at: 5447, size: 4},                                           // hina
	{Kinds: Gluable, at: 5451, size: 3},                                          // his
	{Kinds: Section, at: 5454, size: 7},                                          // history
	{Kinds: Bar | CrumbRoot, at: 5461, size: 4},                                  // home
	{Kinds: Bar | CrumbRoot, at: 5465, size: 9},                                  // home page
	{Kinds: City, at: 5474, size: 9},                                             // hong kong
	{Kinds: Section, at: 5483, size: 5},                                          // hukuk
	{Kinds: Section, at: 5488, size: 12},                                         // human rights
	{Kinds: Outlet, at: 5500, size: 8},                                           // hurriyet
	{Kinds: Outlet, at: 5508, size: 19},                                          // hurriyet daily news
	{Kinds: Particle, at: 5527, size: 3},                                         // ibn
	{Kinds: Section, at: 5530, size: 11},                                         // ic haberler
	{Kinds: Section, at: 5541, size: 11},                                         // ic politika
	{Kinds: City, at: 5552, size: 4},                                             // icel
	{Kinds: Gluable | Turkish, at: 5556, size: 4},                                // icin
	{Kinds: Turkish, at: 5560, size: 6},                                          // icinde
	{Kinds: City, at: 5566, size: 5},                                             // igdir
	{Kinds: Agency, at: 5571, size: 4},                                           // igfa
	{Kinds: Agency, at: 5575, size: 3},                                           // iha
	{Kinds: Agency, at: 5578, size: 18},                                          // ihlas haber ajansi
	{Kinds: Agency, at: 5596, size: 17},                                          // ihlas news agency
	{Kinds: Gluable, at: 5613, size: 3},                                          // ile
	{Kinds: Bar, at: 5616, size: 8},                                              // iletisim
	{Kinds: OpensBar | OpensEnd, pattern: 27, nPatterns: 3, at: 5624, size: 6},   // ilgili
	{Kinds: Bar | TeaserLabel, at: 5630, size: 12},                               // ilgili haber
	{Kinds: End | TeaserLabel, at: 5642, size: 15},                               // ilgili haberler
	{Kinds: End, at: 5657, size: 28},                                             // ilgili internet baglantilari
	{Kinds: End, at: 5685, size: 14},                                             // ilgili konular
	{Kinds: End | TeaserLabel, at: 5699, size: 18},                               // ilginizi cekebilir
	{Kinds: OpensEnd | OpensStamp, pattern: 30, nPatterns: 1, at: 5717, size: 3}, // ilk
	{Label: PublishedLabel, at: 5720, size: 9},                                   // ilk yayin
	{Label: PublishedLabel, at: 5729, size: 16},                                  // ilk yayin tarihi
	{Kinds: Agency, at: 5745, size: 5},                                           // ilkha
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5750, size: 8},                // ilkyayin
	{Kinds: OpensStamp, Label: PublishedLabel, at: 5758, size: 14},               // ilkyayintarihi
	{Kinds: Gluable, at: 5772, size: 2},                                          // in
	{Kinds: Section, at: 5774, size: 5},                                          // inanc
	{Kinds: Outlet, at: 5779, size: 18},                                          // independent turkce
	{Kinds: Section, at: 5797, size: 5},                                          // india
	{Kinds: Section, at: 5802, size: 10},                                         // infografik
	{Kinds: Section, at: 5812, size: 9},                                          // ingiltere
	{Kinds: Section, at: 5821, size: 13},                                         // insan haklari
	{Kinds: Bar, at: 5834, size: 9},                                              // instagram
	{Kinds: Agency, at: 5843, size: 8},                                           // interfax
	{Kinds: Section, at: 5851, size: 13},                                         // international
	{Kinds: Section, at: 5864, size: 8},                                          // internet
	{Kinds: Outlet, at: 5872, size: 14},                                          // internet haber
	{Kinds: Desk, at: 5886, size: 16},                                            // internet servisi
	{Kinds: Outlet, at: 5902, size: 13},                                          // internethaber
	{Kinds: Section, at: 5915, size: 9},                                          // interview
	{Kinds: Section, at: 5924, size: 10},                                         // interviews
	{Kinds: Gluable, at: 5934, size: 4},                                          // into
	{Kinds: Bar, at: 5938, size: 5},                                              // iptal
	{Kinds: Section, at: 5943, size: 4},                                          // irak
	{Kinds: Section, at: 5947, size: 4},                                          // iran
	{Kinds: Section, at: 5951, size: 4},                                          // iraq
	{Kinds: Agency, at: 5955, size: 4},                                           // irna
	{Kinds: Gluable, at: 5959, size: 2},                                          // is
	{Kinds: Section, at: 5961, size: 10},                                         // is dunyasi
	{Kinds: Bar, at: 5971, size: 4},                                              // isim
	{Kinds: Section, at: 5975, size: 5},                                          // islam
	{Kinds: Section, at: 5980, size: 13},                                         // islam dunyasi
	{Kinds: City, at: 5993, size: 9},                                             // islamabad
	{Kinds: Section, at: 6002, size: 13},                                         // islamic world
	{Kinds: Agency, at: 6015, size: 4},                                           // isna
	{Kinds: City, at: 6019, size: 7},                                             // isparta
	{Kinds: Section, at: 6026, size: 6},                                          // israel
	{Kinds: Section, at: 6032, size: 6},                                          // israil
	{Kinds: City, at: 6038, size: 8},                                             // istanbul
	{Kinds: Desk, at: 6046, size: 13},                                            // istanbul desk
	{Kinds: Agency, at: 6059, size: 9},                                           // itar-tass
	{Kinds: Gluable, at: 6068, size: 3},                                          // its
	{Kinds: City, at: 6071, size: 5},                                             // izmir
	{Kinds: City, at: 6076, size: 7},                                             // jakarta
	{Kinds: OpensStamp, Month: 1, at: 6083, size: 3},                             // jan
	{Kinds: OpensStamp, Month: 1, at: 6086, size: 7},                             // january
	{Kinds: City, at: 6093, size: 6},                                             // jeddah
	{Kinds: City, at: 6099, size: 9},                                             // jerusalem
	{Kinds: Agency, at: 6108, size: 5},                                           // jinha
	{Kinds: City, at: 6113, size: 12},                                            // johannesburg
	{Kinds: City, at: 6125, size: 4},                                             // juba
	{Kinds: OpensStamp, Month: 7, at: 6129, size: 3},                             // jul
	{Kinds: OpensStamp, Month: 7, at: 6132, size: 4},                             // july
	{Kinds: OpensStamp, Month: 6, at: 6136, size: 3},                             // jun
	{Kinds: OpensStamp, Month: 6, at: 6139, size: 4},                             // june
	{Kinds: City, at: 6143, size: 5},                                             // kabil
	{Kinds: City, at: 6148, size: 5},                                             // kabul
	{Kinds: Bar, at: 6153, size: 8},                                              // kabul et
	{Kinds: Gluable | Turkish, at: 6161, size: 5},                                // kadar
	{Kinds: Section, at: 6166, size: 5},                                          // kadin
	{Kinds: Section, at: 6171, size: 8},                                          // kafkasya
	{Kinds: City, at: 6179, size: 6},                                             // kahire
	{Kinds: City, at: 6185, size: 13},                                            // kahramanmaras
	{Kinds: OpensBar | OpensEnd, pattern: 31, nPatterns: 1, at: 6198, size: 5},   // kalan
	{Kinds: End, at: 6203, size: 17},                                             // kalan karakter: 0
	{Kinds: OpensStamp, Label: PhotoLabel, at: 6220, size: 6},                    // kamera
	{Kinds: City, at: 6226, size: 7},                                             // kampala
	{Kinds: Bar, at: 6233, size: 5},                                              // kapat
	{Kinds: City, at: 6238, size: 7},                                             // karabuk
	{Kinds: City, at: 6245, size: 7},                                             // karachi
	{Kinds: City, at: 6252, size: 6},                                             // karaci
	{Kinds: Section, at: 6258, size: 9},                                          // karadeniz
	{Kinds: City, at: 6267, size: 7},                                             // karaman
	{Kinds: Outlet, at: 6274, size: 5},                                           // karar
	{Kinds: Section, at: 6279, size: 9},                                          // karikatur
	{Kinds: City, at: 6288, size: 4},                                             // kars
	{Kinds: OpensStamp, Month: 11, at: 6292, size: 3},                            // kas
	{Kinds: Section, at: 6295, size: 7},                                          // kashmir
	{Kinds: OpensStamp | Turkish, Month: 11, at: 6302, size: 5},                  // kasim
	{Kinds: City, at: 6307, size: 9},                                             // kastamonu
	{Kinds: OpensStamp, Label: SectionLabel, at: 6316, size: 8},                  // kategori
	{Kinds: City, at: 6324, size: 9},                                             // kathmandu
	{Kinds: Bar, at: 6333, size: 6},                                              // kaydet
	{Kinds: OpensStamp, at: 6339, size: 5},                                       // kayit
	{Label: PublishedLabel, at: 6344, size: 12},                                  // kayit tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 6356, size: 11},               // kayittarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 6367, size: 6},                   // kaynak
	{Kinds: City, at: 6373, size: 7},                                             // kayseri
	{Kinds: City, at: 6380, size: 5},                                             // kazan
	{Kinds: Agency, at: 6385, size: 9},                                           // kazinform
	{Kinds: OpensEnd, pattern: 32, nPatterns: 1, at: 6394, size: 4},              // keep
	{Kinds: Section, at: 6398, size: 4},                                          // kent
	{Kinds: Section, at: 6402, size: 6},                                          // kesmir
	{Kinds: OpensEnd, pattern: 33, nPatterns: 1, at: 6408, size: 9},              // keywords:
	{Kinds: City, at: 6417, size: 8},                                             // khartoum
	{Kinds: Section, at: 6425, size: 6},                                          // kibris
	{Kinds: City, at: 6431, size: 4},                                             // kiev
	{Kinds: City, at: 6435, size: 6},                                             // kigali
	{Kinds: City, at: 6441, size: 5},                                             // kilis
	{Kinds: City, at: 6446, size: 8},                                             // kinshasa
	{Kinds: City, at: 6454, size: 9},                                             // kirikkale
	{Kinds: Section, at: 6463, size: 5},                                          // kirim
	{Kinds: City, at: 6468, size: 10},                                            // kirklareli
	{Kinds: City, at: 6478, size: 8},                                             // kirsehir
	{Kinds: City, at: 6486, size: 7},                                             // kisinev
	{Kinds: Section, at: 6493, size: 5},                                          // kitap
	{Kinds: City, at: 6498, size: 7},                                             // kocaeli
	{Kinds: Section, at: 6505, size: 5},                                          // konut
	{Kinds: City, at: 6510, size: 5},                                             // konya
	{Kinds: City, at: 6515, size: 8},                                             // kopenhag
	{Kinds: Bar, at: 6523, size: 7},                                              // kopyala
	{Kinds: Section, at: 6530, size: 13},                                         // kose yazilari
	{Kinds: Section, at: 6543, size: 6},                                          // kosova
	{Kinds: Section, at: 6549, size: 6},                                          // kosovo
	{Kinds: Section, at: 6555, size: 11},                                         // kripto para
	{Kinds: City, at: 6566, size: 12},                                            // kuala lumpur
	{Kinds: City, at: 6578, size: 5},                                             // kudus
	{Kinds: Section, at: 6583, size: 6},                                          // kultur
	{Kinds: Section, at: 6589, size: 14},                                         // kultur - sanat
	{Kinds: Section, at: 6603, size: 12},                                         // kultur sanat
	{Kinds: Section, at: 6615, size: 15},                                         // kultur ve sanat
	{Kinds: Section, at: 6630, size: 12},                                         // kultur-sanat
	{Kinds: Agency, at: 6642, size: 4},                                           // kuna
	{Kinds: Bar, at: 6646, size: 5},                                              // kunye
	{Kinds: City, at: 6651, size: 7},                                             // kutahya
	{Kinds: City, at: 6658, size: 6},                                             // kuveyt
	{Kinds: City, at: 6664, size: 11},                                            // kuwait city
	{Kinds: Section, at: 6675, size: 12},                                         // kuzey afrika
	{Kinds: Section, at: 6687, size: 13},                                         // kuzey amerika
	{Kinds: City, at: 6700, size: 4},                                             // kyiv
	{Kinds: Agency, at: 6704, size: 5},                                           // kyodo
	{Kinds: City, at: 6709, size: 5},                                             // lagos
	{Kinds: City, at: 6714, size: 5},                                             // lahor
	{Kinds: City, at: 6719, size: 6},                                             // lahore
	{Kinds: OpensStamp, at: 6725, size: 4},                                       // last
	{Label: UpdatedLabel, at: 6729, size: 8},                                     // last mod
	{Label: UpdatedLabel, at: 6737, size: 13},                                    // last modified
	{Label: UpdatedLabel, at: 6750, size: 11},                                    // last update
	{Label: UpdatedLabel, at: 6761, size: 12},                                    // last updated
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 6773, size: 7},                  // lastmod
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 6780, size: 12},                 // lastmodified
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 6792, size: 10},                 // lastupdate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 6802, size: 11},                 // lastupdated
	{Kinds: End, at: 6813, size: 11},                                             // latest news
	{Kinds: Section, at: 6824, size: 13},                                         // latin america
	{Kinds: Section, at: 6837, size: 13},                                         // latin amerika
	{Kinds: End, at: 6850, size: 15},                                             // leave a comment
	{Kinds: Section, at: 6865, size: 7},                                          // lebanon
	{Kinds: City, at: 6872, size: 7},                                             // lefkosa
	{Kinds: Section, at: 6879, size: 5},                                          // libya
	{Kinds: Section, at: 6884, size: 4},                                          // life
	{Kinds: Section, at: 6888, size: 9},                                          // lifestyle
	{Kinds: Bar, at: 6897, size: 11},                                             // link copied
	{Kinds: Bar, at: 6908, size: 8},                                              // linkedin
	{Kinds: Bar, at: 6916, size: 13},                                             // linki kopyala
	{Kinds: City, at: 6929, size: 6},                                             // lisbon
	{Kinds: Section, at: 6935, size: 10},                                         // literature
	{Kinds: City, at: 6945, size: 6},                                             // lizbon
	{Kinds: City, at: 6951, size: 9},                                             // ljubljana
	{Kinds: Section, at: 6960, size: 5},                                          // local
	{Kinds: Bar, at: 6965, size: 5},                                              // login
	{Kinds: City, at: 6970, size: 6},                                             // london
	{Kinds: City, at: 6976, size: 6},                                             // londra
	{Kinds: City, at: 6982, size: 11},                                            // los angeles
	{Kinds: Agency, at: 6993, size: 4},                                           // lusa
	{Kinds: City, at: 6997, size: 4},                                             // lviv
	{Kinds: Section, at: 7001, size: 9},                                          // macedonia
	{Kinds: City, at: 7010, size: 6},                                             // madrid
	{Kinds: Section, at: 7016, size: 7},                                          // magazin
	{Kinds: Bar, at: 7023, size: 4},                                              // mail
	{Kinds: Section, at: 7027, size: 6},                                          // makale
	{Kinds: Section, at: 7033, size: 9},                                          // makedonya
	{Kinds: City, at: 7042, size: 6},                                             // makkah
	{Kinds: City, at: 7048, size: 7},                                             // malatya
	{Kinds: City, at: 7055, size: 7},                                             // managua
	{Kinds: City, at: 7062, size: 6},                                             // manila
	{Kinds: City, at: 7068, size: 6},                                             // manisa
	{Kinds: Section, at: 7074, size: 6},                                          // manset
	{Kinds: OpensStamp, Month: 3, at: 7080, size: 3},                             // mar
	{Kinds: OpensStamp, Month: 3, at: 7083, size: 5},                             // march
	{Kinds: City, at: 7088, size: 6},                                             // mardin
	{Kinds: Section, at: 7094, size: 7},                                          // marmara
	{Kinds: OpensStamp | Turkish, Month: 3, at: 7101, size: 4},                   // mart
	{Kinds: DeskWord, at: 7105, size: 6},                                         // masasi
	{Kinds: City, at: 7111, size: 6},                                             // maskat
	{Kinds: OpensStamp, Month: 5, at: 7117, size: 3},                             // may
	{Kinds: OpensStamp | Turkish, Month: 5, at: 7120, size: 5},                   // mayis
	{Kinds: City, at: 7125, size: 5},                                             // mecca
	{Kinds: Section, at: 7130, size: 6},                                          // meclis
	{Kinds: Section, at: 7136, size: 5},                                          // media
	{Kinds: City, at: 7141, size: 6},                                             // medina
	{Kinds: City, at: 7147, size: 6},                                             // medine
	{Kinds: Section, at: 7153, size: 5},                                          // medya
	{Kinds: City, at: 7158, size: 5},                                             // mekke
	{Kinds: Agency, at: 7163, size: 4},                                           // mena
	{Kinds: Bar, at: 7167, size: 4},                                              // menu
	{Kinds: Agency, at: 7171, size: 9},                                           // mepa news
	{Kinds: DeskWord, at: 7180, size: 7},                                         // merkezi
	{Kinds: City, at: 7187, size: 6},                                             // mersin
	{Kinds: Bar, at: 7193, size: 9},                                              // mesajiniz
	{Kinds: Bar, at: 7202, size: 11},                                             // metni buyut
	{Kinds: Bar, at: 7213, size: 12},                                             // metni kucult
	{Kinds: City, at: 7225, size: 11},                                            // mexico city
	{Kinds: Agency, at: 7236, size: 18},                                          // mezopotamya ajansi
	{Kinds: Agency, at: 7254, size: 3},                                           // mha
	{Kinds: Section, at: 7257, size: 11},                                         // middle east
	{Kinds: City, at: 7268, size: 6},                                             // milano
	{Kinds: Outlet, at: 7274, size: 5},                                           // milat
	{Kinds: Outlet, at: 7279, size: 12},                                          // milli gazete
	{Kinds: Outlet, at: 7291, size: 8},                                           // milliyet
	{Kinds: City, at: 7299, size: 5},                                             // minsk
	{Kinds: Section, at: 7304, size: 5},                                          // misir
	{Kinds: Bar, at: 7309, size: 4},                                              // mixx
	{Kinds: Section, at: 7313, size: 4},                                          // moda
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 7317, size: 8},                  // modified
	{Label: UpdatedLabel, at: 7325, size: 13},                                    // modified date
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 7338, size: 12},                 // modifieddate
	{Kinds: City, at: 7350, size: 9},                                             // mogadishu
	{Kinds: City, at: 7359, size: 8},                                             // mogadisu
	{Kinds: OpensStamp, Weekday: 2, at: 7367, size: 3},                           // mon
	{Kinds: OpensStamp, Weekday: 2, at: 7370, size: 6},                           // monday
	{Kinds: End, at: 7376, size: 9},                                              // more news
	{Kinds: End, at: 7385, size: 18},                                             // more on this topic
	{Kinds: City, at: 7403, size: 6},                                             // moscow
	{Kinds: City, at: 7409, size: 7},                                             // moskova
	{Kinds: End, at: 7416, size: 9},                                              // most read
	{Kinds: City, at: 7425, size: 5},                                             // mosul
	{Kinds: City, at: 7430, size: 5},                                             // mugla
	{Kinds: OpensStamp, Label: CreditLabel, at: 7435, size: 7},                   // muhabir
	{Kinds: City, at: 7442, size: 6},                                             // mumbai
	{Kinds: City, at: 7448, size: 6},                                             // munich
	{Kinds: City, at: 7454, size: 5},                                             // munih
	{Kinds: City, at: 7459, size: 3},                                             // mus
	{Kinds: Section, at: 7462, size: 5},                                          // music
	{Kinds: Section, at: 7467, size: 12},                                         // muslim world
	{Kinds: Section, at: 7479, size: 7},                                          // muslims
	{Kinds: City, at: 7486, size: 5},                                             // musul
	{Kinds: Section, at: 7491, size: 5},                                          // muzik
	{Kinds: Section, at: 7496, size: 7},                                          // myanmar
	{Kinds: Outlet, at: 7503, size: 5},                                           // mynet
	{Kinds: Bar, at: 7508, size: 7},                                              // myspace
	{Kinds: City, at: 7515, size: 7},                                             // nairobi
	{Kinds: Bar, at: 7522, size: 4},                                              // name
	{Kinds: Section, at: 7526, size: 8},                                          // national
	{Kinds: Section, at: 7534, size: 6},                                          // nature
	{Kinds: City, at: 7540, size: 8},                                             // nevsehir
	{Kinds: City, at: 7548, size: 9},                                             // new delhi
	{Kinds: City, at: 7557, size: 8},                                             // new york
	{Kinds: OutletNews | Section | SectionNews, at: 7565, size: 4},               // news
	{Kinds: Desk, at: 7569, size: 11},                                            // news center
	{Kinds: Desk, at: 7580, size: 11},                                            // news centre
	{Kinds: Desk, at: 7591, size: 9},                                             // news desk
	{Kinds: Desk, at: 7600, size: 9},                                             // news room
	{Kinds: Desk, at: 7609, size: 12},                                            // news service
	{Kinds: Desk, at: 7621, size: 9},                                             // news team
	{Kinds: Desk, at: 7630, size: 8},                                             // newsdesk
	{Kinds: OutletWord, at: 7638, size: 9},                                       // newspaper
	{Kinds: Desk | DeskWord, at: 7647, size: 8},                                  // newsroom
	{Kinds: Bar, at: 7655, size: 4},                                              // next
	{Kinds: Bar, at: 7659, size: 9},                                              // next page
	{Kinds: Agency, at: 7668, size: 3},                                           // nha
	{Kinds: City, at: 7671, size: 7},                                             // nicosia
	{Kinds: City, at: 7678, size: 5},                                             // nigde
	{Kinds: Section, at: 7683, size: 7},                                          // nigeria
	{Kinds: OpensStamp, Month: 4, at: 7690, size: 3},                             // nis
	{Kinds: OpensStamp | Turkish, Month: 4, at: 7693, size: 5},                   // nisan
	{Kinds: OpensEnd, pattern: 34, nPatterns: 1, at: 7698, size: 2},              // no
	{Kinds: Section, at: 7700, size: 12},                                         // north africa
	{Kinds: Section, at: 7712, size: 13},                                         // north america
	{Kinds: City, at: 7725, size: 10},                                            // nouakchott
	{Kinds: OpensStamp, Month: 11, at: 7735, size: 3},                            // nov
	{Kinds: OpensStamp, Month: 11, at: 7738, size: 8},                            // november
	{Kinds: Outlet, at: 7746, size: 3},                                           // ntv
	{Kinds: Outlet, at: 7749, size: 9},                                           // ntv haber
	{Kinds: Outlet, at: 7758, size: 9},                                           // ntv-msnbc
	{Kinds: Outlet, at: 7767, size: 8},                                           // ntvmsnbc
	{Kinds: OpensStamp, Month: 1, at: 7775, size: 3},                             // oca
	{Kinds: OpensStamp | Turkish, Month: 1, at: 7778, size: 4},                   // ocak
	{Kinds: OpensStamp, Month: 10, at: 7782, size: 3},                            // oct
	{Kinds: OpensStamp, Month: 10, at: 7785, size: 7},                            // october
	{Kinds: Outlet, at: 7792, size: 5},                                           // odatv
	{Kinds: Outlet, at: 7797, size: 9},                                           // odatv.com
	{Kinds: Gluable | Particle, at: 7806, size: 2},                               // of
	{Kinds: Bar, at: 7808, size: 10},                                             // okuma modu
	{Kinds: Bar, at: 7818, size: 21},                                             // okuma suresi 0 dakika
	{Kinds: Bar, at: 7839, size: 17},                                             // okuma suresi 0 dk
	{Kinds: Bar, at: 7856, size: 22},                                             // okuma suresi: 0 dakika
	{Kinds: Bar, at: 7878, size: 18},                                             // okuma suresi: 0 dk
	{Kinds: Bar, at: 7896, size: 16},                                             // okunma sayisi: 0
	{Kinds: Bar, at: 7912, size: 9},                                              // okunma: 0
	{Kinds: End, at: 7921, size: 14},                                             // okur yorumlari
	{Kinds: Gluable | Turkish, at: 7935, size: 4},                                // olan
	{Kinds: Gluable | Turkish, at: 7939, size: 6},                                // olarak
	{Kinds: Turkish, at: 7945, size: 4},                                          // oldu
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 7949, size: 9},      // olusturma
	{Label: PublishedLabel, at: 7958, size: 16},                                  // olusturma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7974, size: 15},               // olusturmatarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 7989, size: 11},     // olusturulma
	{Label: PublishedLabel, at: 8000, size: 18},                                  // olusturulma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8018, size: 17},               // olusturulmatarihi
	{Kinds: Gluable, at: 8035, size: 2},                                          // on
	{Kinds: Relative, at: 8037, size: 4},                                         // once
	{Kinds: Bar | OpensEnd, pattern: 35, nPatterns: 1, at: 8041, size: 6},        // onceki
	{Kinds: Bar, at: 8047, size: 12},                                             // onceki haber
	{Kinds: Bar, at: 8059, size: 12},                                             // onceki sayfa
	{Kinds: End, at: 8071, size: 18},                                             // one cikan haberler
	{Kinds: OpensEnd, pattern: 36, nPatterns: 1, at: 8089, size: 6},              // onemli
	{Kinds: End | TeaserLabel, at: 8095, size: 17},                               // onerilen haberler
	{Kinds: End | TeaserLabel, at: 8112, size: 14},                               // onerilen video
	{Kinds: Section, at: 8126, size: 7},                                          // opinion
	{Kinds: Gluable, at: 8133, size: 2},                                          // or
	{Kinds: City, at: 8135, size: 4},                                             // ordu
	{Kinds: Section, at: 8139, size: 9},                                          // orta asya
	{Kinds: Section, at: 8148, size: 9},                                          // orta dogu
	{Kinds: Section, at: 8157, size: 8},                                          // ortadogu
	{Kinds: Section, at: 8165, size: 18},                                         // ortadogu ve afrika
	{Kinds: City, at: 8183, size: 4},                                             // oslo
	{Kinds: City, at: 8187, size: 8},                                             // osmaniye
	{Kinds: End, at: 8195, size: 10},                                             // other news
	{Kinds: Section, at: 8205, size: 8},                                          // otomobil
	{Kinds: Section, at: 8213, size: 16},                                         // otomobil dunyasi
	{Kinds: Section, at: 8229, size: 8},                                          // otomotiv
	{Kinds: City, at: 8237, size: 6},                                             // ottawa
	{Kinds: City, at: 8243, size: 11},                                            // ouagadougou
	{Kinds: Gluable, at: 8254, size: 4},                                          // over
	{Kinds: Section, at: 8258, size: 10},                                         // ozel haber
	{Kinds: Section, at: 8268, size: 8},                                          // pakistan
	{Kinds: Section, at: 8276, size: 9},                                          // palestine
	{Kinds: City, at: 8285, size: 5},                                             // paris
	{Kinds: Bar, at: 8290, size: 6},                                              // paylas
	{Kinds: Bar, at: 8296, size: 8},                                              // paylasin
	{Kinds: OpensStamp, Weekday: 1, at: 8304, size: 3},                           // paz
	{Kinds: OpensStamp | Turkish, Weekday: 1, at: 8307, size: 5},                 // pazar
	{Kinds: OpensStamp | Turkish, Weekday: 2, at: 8312, size: 9},                 // pazartesi
	{Kinds: City, at: 8321, size: 5},                                             // pekin
	{Kinds: OpensStamp, Weekday: 5, at: 8326, size: 3},                           // per
	{Kinds: OpensStamp | Turkish, Weekday: 5, at: 8329, size: 8},                 // persembe
	{Kinds: City, at: 8337, size: 8},                                             // peshawar
	{Kinds: Agency, at: 8345, size: 3},                                           // pha
	{Kinds: OpensStamp, Label: PhotoLabel, at: 8348, size: 5},                    // photo
	{Kinds: OpensStamp | Section, Label: PhotoLabel, at: 8353, size: 6},          // photos
	{Kinds: Bar, at: 8359, size: 9},                                              // pinterest
	{Kinds: Section, at: 8368, size: 9},                                          // piyasalar
	{Kinds: Afternoon, at: 8377, size: 2},                                        // pm
	{Kinds: City, at: 8379, size: 9},                                             // podgorica
	{Kinds: Section, at: 8388, size: 12},                                         // polis adliye
	{Kinds: Section, at: 8400, size: 8},                                          // politics
	{Kinds: Section, at: 8408, size: 8},                                          // politika
	{Kinds: End, at: 8416, size: 16},                                             // populer haberler
	{Kinds: Section, at: 8432, size: 6},                                          // portre
	{Kinds: Bar, at: 8438, size: 12},                                             // post comment
	{Kinds: Outlet, at: 8450, size: 5},                                           // posta
	{Kinds: City, at: 8455, size: 4},                                             // prag
	{Kinds: City, at: 8459, size: 6},                                             // prague
	{Kinds: Section, at: 8465, size: 12},                                         // press review
	{Kinds: Agency, at: 8477, size: 8},                                           // press tv
	{Kinds: City, at: 8485, size: 8},                                             // pretoria
	{Kinds: Bar, at: 8493, size: 8},                                              // previous
	{Kinds: Bar, at: 8501, size: 13},                                             // previous page
	{Kinds: Bar, at: 8514, size: 5},                                              // print
	{Kinds: Bar, at: 8519, size: 15},                                             // print this page
	{Kinds: Bar, at: 8534, size: 16},                                             // printer friendly
	{Kinds: Bar, at: 8550, size: 24},                                             // printer friendly version
	{Kinds: City, at: 8574, size: 8},                                             // pristina
	{Kinds: City, at: 8582, size: 8},                                             // pristine
	{Kinds: Section, at: 8590, size: 9},                                          // psikoloji
	{Kinds: Agency, at: 8599, size: 3},                                           // pti
	{Kinds: Bar, at: 8602, size: 6},                                              // puanla
	{Kinds: OpensStamp, at: 8608, size: 11},                                      // publication
	{Label: PublishedLabel, at: 8619, size: 16},                                  // publication date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8635, size: 15},               // publicationdate
	{Kinds: OpensStamp, at: 8650, size: 7},                                       // publish
	{Label: PublishedLabel, at: 8657, size: 12},                                  // publish date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8669, size: 11},               // publishdate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8680, size: 9},                // published
	{Label: PublishedLabel, at: 8689, size: 14},                                  // published date
	{Label: PublishedLabel, at: 8703, size: 12},                                  // published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8715, size: 13},               // publisheddate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 8728, size: 11},               // publishedon
	{Kinds: OpensStamp, Weekday: 2, at: 8739, size: 3},                           // pzt
	{Kinds: Agency, at: 8742, size: 3},                                           // qha
	{Kinds: City, at: 8745, size: 6},                                             // quetta
	{Kinds: City, at: 8751, size: 5},                                             // quito
	{Kinds: City, at: 8756, size: 5},                                             // rabat
	{Kinds: Outlet, at: 8761, size: 7},                                           // radikal
	{Kinds: Section, at: 8768, size: 7},                                          // ramadan
	{Kinds: City, at: 8775, size: 8},                                             // ramallah
	{Kinds: Section, at: 8783, size: 7},                                          // ramazan
	{Kinds: OpensBar, pattern: 37, nPatterns: 1, at: 8790, size: 4},              // read
	{Kinds: End, at: 8794, size: 9},                                              // read more
	{Kinds: End, at: 8803, size: 11},                                             // recommended
	{Kinds: Bar, at: 8814, size: 6},                                              // reddet
	{Kinds: Section, at: 8820, size: 8},                                          // refugees
	{Kinds: Section, at: 8828, size: 6},                                          // region
	{Kinds: Ad | Bar, at: 8834, size: 6},                                         // reklam
	{Kinds: Ad | Bar, at: 8840, size: 12},                                        // reklam alani
	{Kinds: End | OpensBar, pattern: 38, nPatterns: 1, at: 8852, size: 7},        // related
	{Kinds: End | TeaserLabel, at: 8859, size: 16},                               // related articles
	{Kinds: End | TeaserLabel, at: 8875, size: 12},                               // related news
	{Kinds: End | TeaserLabel, at: 8887, size: 15},                               // related stories
	{Kinds: Bar | TeaserLabel, at: 8902, size: 13},                               // related story
	{Kinds: End, at: 8915, size: 14},                                             // related topics
	{Kinds: Section, at: 8929, size: 8},                                          // religion
	{Kinds: OpensStamp, Label: CreditLabel, at: 8937, size: 8},                   // reporter
	{Kinds: Section, at: 8945, size: 13},                                         // resmi ilanlar
	{Kinds: Agency, at: 8958, size: 7},                                           // reuters
	{Kinds: City, at: 8965, size: 9},                                             // reykjavik
	{Kinds: Agency, at: 8974, size: 3},                                           // ria
	{Kinds: Agency, at: 8977, size: 11},                                          // ria novosti
	{Kinds: City, at: 8988, size: 4},                                             // riga
	{Kinds: City, at: 8992, size: 14},                                            // rio de janeiro
	{Kinds: City, at: 9006, size: 5},                                             // riyad
	{Kinds: City, at: 9011, size: 6},                                             // riyadh
	{Kinds: City, at: 9017, size: 4},                                             // rize
	{Kinds: City, at: 9021, size: 4},                                             // roma
	{Kinds: City, at: 9025, size: 4},                                             // rome
	{Kinds: Section, at: 9029, size: 8},                                          // roportaj
	{Kinds: Bar, at: 9037, size: 3},                                              // rss
	{Kinds: Agency, at: 9040, size: 5},                                           // rudaw
	{Kinds: Agency, at: 9045, size: 6},                                           // ruptly
	{Kinds: Section, at: 9051, size: 6},                                          // russia
	{Kinds: Section, at: 9057, size: 5},                                          // rusya
	{Kinds: ClockWord | OpensStamp | Relative, at: 9062, size: 4},                // saat
	{Kinds: OpensBar | Outlet, pattern: 39, nPatterns: 1, at: 9066, size: 5},     // sabah
	{Kinds: Section, at: 9071, size: 6},                                          // saglik
	{Kinds: Gluable, at: 9077, size: 4},                                          // said
	{Kinds: City, at: 9081, size: 7},                                             // sakarya
	{Kinds: OpensStamp, Weekday: 3, at: 9088, size: 3},                           // sal
	{Kinds: OpensStamp | Turkish, Weekday: 3, at: 9091, size: 4},                 // sali
	{Kinds: City, at: 9095, size: 3},                                             // sam
	{Kinds: City, at: 9098, size: 6},                                             // samsun
	{Kinds: Agency, at: 9104, size: 4},                                           // sana
	{Kinds: City, at: 9108, size: 6},                                             // sana'a
	{Kinds: City, at: 9114, size: 5},                                             // sanaa
	{Kinds: Section, at: 9119, size: 5},                                          // sanat
	{Kinds: City, at: 9124, size: 9},                                             // sanliurfa
	{Kinds: City, at: 9133, size: 8},                                             // santiago
	{Kinds: City, at: 9141, size: 8},                                             // sarajevo
	{Kinds: City, at: 9149, size: 10},                                            // saraybosna
	{Kinds: OpensStamp, Weekday: 7, at: 9159, size: 3},                           // sat
	{Kinds: OpensStamp, Weekday: 7, at: 9162, size: 8},                           // saturday
	{Kinds: Section, at: 9170, size: 12},                                         // saudi arabia
	{Kinds: Section, at: 9182, size: 7},                                          // savunma
	{Kinds: Section, at: 9189, size: 15},                                         // savunma sanayii
	{Kinds: Bar, at: 9204, size: 10},                                             // sayfa basi
	{Kinds: Bar, at: 9214, size: 16},                                             // sayfa yukleniyor
	{Kinds: Bar, at: 9230, size: 14},                                             // sayfayi yazdir
	{Kinds: Gluable, at: 9244, size: 4},                                          // says
	{Kinds: Section, at: 9248, size: 8},                                          // sci-tech
	{Kinds: Section, at: 9256, size: 7},                                          // science
	{Kinds: Section, at: 9263, size: 20},                                         // science & technology
	{Kinds: Section, at: 9283, size: 22},                                         // science and technology
	{Kinds: Section, at: 9305, size: 18},                                         // science-technology
	{Kinds: Bar, at: 9323, size: 6},                                              // search
	{Kinds: Section, at: 9329, size: 5},                                          // secim
	{Kinds: OpensStamp, Label: SectionLabel, at: 9334, size: 7},                  // section
	{Kinds: Bar, at: 9341, size: 8},                                              // sections
	{Kinds: Section, at: 9349, size: 8},                                          // security
	{Kinds: Section, at: 9357, size: 5},                                          // sehir
	{Kinds: Section, at: 9362, size: 9},                                          // sektorler
	{Kinds: Bar, at: 9371, size: 4},                                              // send
	{Kinds: Bar, at: 9375, size: 16},                                             // send to a friend
	{Kinds: City, at: 9391, size: 5},                                             // seoul
	{Kinds: OpensStamp, Month: 9, at: 9396, size: 3},                             // sep
	{Kinds: OpensStamp, Month: 9, at: 9399, size: 4},                             // sept
	{Kinds: OpensStamp, Month: 9, at: 9403, size: 9},                             // september
	{Kinds: Section, at: 9412, size: 5},                                          // sergi
	{Kinds: DeskWord, at: 9417, size: 7},                                         // service
	{Kinds: DeskWord, at: 9424, size: 7},                                         // servisi
	{Kinds: City, at: 9431, size: 4},                                             // seul
	{Kinds: City, at: 9435, size: 10},                                            // sevastopol
	{Kinds: Section, at: 9445, size: 7},                                          // seyahat
	{Kinds: Bar, at: 9452, size: 5},                                              // share
	{Kinds: Bar, at: 9457, size: 17},                                             // share on facebook
	{Kinds: Bar, at: 9474, size: 16},                                             // share on twitter
	{Kinds: Bar, at: 9490, size: 10},                                             // share this
	{Kinds: Bar, at: 9500, size: 18},                                             // share this article
	{Kinds: End, at: 9518, size: 26},                                             // sign up for our newsletter
	{Kinds: City, at: 9544, size: 5},                                             // siirt
	{Kinds: City, at: 9549, size: 10},                                            // simferopol
	{Kinds: Section, at: 9559, size: 6},                                          // sinema
	{Kinds: City, at: 9565, size: 9},                                             // singapore
	{Kinds: City, at: 9574, size: 8},                                             // singapur
	{Kinds: City, at: 9582, size: 5},                                             // sinop
	{Kinds: End | TeaserLabel, at: 9587, size: 14},                               // siradaki haber
	{Kinds: Section, at: 9601, size: 9},                                          // sirketler
	{Kinds: City, at: 9610, size: 6},                                             // sirnak
	{Kinds: City, at: 9616, size: 5},                                             // sivas
	{Kinds: Section, at: 9621, size: 12},                                         // sivil toplum
	{Kinds: Section, at: 9633, size: 7},                                          // siyaset
	{Kinds: City, at: 9640, size: 6},                                             // skopje
	{Kinds: Section, at: 9646, size: 6},                                          // soccer
	{Kinds: Section, at: 9652, size: 7},                                          // society
	{Kinds: Section, at: 9659, size: 19},                                         // society and culture
	{Kinds: City, at: 9678, size: 5},                                             // sofia
	{Kinds: City, at: 9683, size: 5},                                             // sofya
	{Kinds: Section, at: 9688, size: 6},                                          // somali
	{Kinds: Section, at: 9694, size: 7},                                          // somalia
	{Kinds: OpensStamp, at: 9701, size: 3},                                       // son
	{Kinds: Section, at: 9704, size: 10},                                         // son dakika
	{Kinds: End | TeaserLabel, at: 9714, size: 20},                               // son dakika haberleri
	{Label: UpdatedLabel, at: 9734, size: 14},                                    // son guncelleme
	{Label: UpdatedLabel, at: 9748, size: 20},                                    // son guncelleme saati
	{Label: UpdatedLabel, at: 9768, size: 21},                                    // son guncelleme tarihi
	{Label: UpdatedLabel, at: 9789, size: 21},                                    // son guncelleme zamani
	{Label: UpdatedLabel, at: 9810, size: 15},                                    // son guncellenme
	{Label: UpdatedLabel, at: 9825, size: 22},                                    // son guncellenme tarihi
	{Kinds: End, at: 9847, size: 12},                                             // son haberler
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9859, size: 13},                 // songuncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9872, size: 18},                 // songuncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9890, size: 19},                 // songuncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9909, size: 19},                 // songuncellemezamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9928, size: 14},                 // songuncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9942, size: 20},                 // songuncellenmetarihi
	{Kinds: Gluable | Turkish, at: 9962, size: 5},                                // sonra
	{Kinds: Bar | OpensEnd, pattern: 40, nPatterns: 1, at: 9967, size: 7},        // sonraki
	{Kinds: Bar, at: 9974, size: 13},                                             // sonraki haber
	{Kinds: Bar, at: 9987, size: 13},                                             // sonraki sayfa
	{Kinds: Section, at: 10000, size: 12},                                        // sosyal medya
	{Kinds: OpensStamp, Label: CreditLabel, at: 10012, size: 6},                  // source
	{Kinds: Section, at: 10018, size: 13},                                        // south america
	{Kinds: Section, at: 10031, size: 10},                                        // south asia
	{Kinds: Section, at: 10041, size: 14},                                        // southeast asia
	{Kinds: Turkish, at: 10055, size: 7},                                         // soyledi
	{Kinds: Outlet, at: 10062, size: 5},                                          // sozcu
	{Kinds: Section, at: 10067, size: 5},                                         // space
	{Kinds: Section, at: 10072, size: 4},                                         // spor
	{Kinds: Desk, at: 10076, size: 12},                                           // spor servisi
	{Kinds: Section, at: 10088, size: 5},                                         // sport
	{Kinds: Section, at: 10093, size: 6},                                         // sports
	{Kinds: Agency, at: 10099, size: 7},                                          // sputnik
	{Kinds: Outlet, at: 10106, size: 15},                                         // sputnik turkiye
	{Kinds: City, at: 10121, size: 8},                                            // srinagar
	{Kinds: DeskWord, at: 10129, size: 5},                                        // staff
	{Kinds: Outlet, at: 10134, size: 4},                                          // star
	{Kinds: City, at: 10138, size: 9},                                            // stockholm
	{Kinds: City, at: 10147, size: 8},                                            // stokholm
	{Kinds: City, at: 10155, size: 10},                                           // strasbourg
	{Kinds: City, at: 10165, size: 9},                                            // strazburg
	{Kinds: Bar, at: 10174, size: 11},                                            // stumbleupon
	{Kinds: Bar, at: 10185, size: 16},                                            // su an ne oluyor?
	{Kinds: OpensStamp, Month: 2, at: 10201, size: 3},                            // sub
	{Kinds: OpensStamp | Turkish, Month: 2, at: 10204, size: 5},                  // subat
	{Kinds: Bar, at: 10209, size: 6},                                             // submit
	{Kinds: Bar, at: 10215, size: 9},                                             // subscribe
	{Kinds: End, at: 10224, size: 27},                                            // subscribe to our newsletter
	{Kinds: Section, at: 10251, size: 5},                                         // sudan
	{Kinds: OpensStamp, Weekday: 1, at: 10256, size: 3},                          // sun
	{Kinds: OpensStamp, Weekday: 1, at: 10259, size: 6},                          // sunday
	{Kinds: Section, at: 10265, size: 6},                                         // suriye
	{Kinds: City, at: 10271, size: 6},                                            // sydney
	{Kinds: Section, at: 10277, size: 5},                                         // syria
	{Kinds: City, at: 10282, size: 10},                                           // são paulo
	{Kinds: Outlet, at: 10292, size: 3},                                          // t24
	{Kinds: End, at: 10295, size: 4},                                             // tags
	{Kinds: OpensEnd, pattern: 41, nPatterns: 1, at: 10299, size: 5},             // tags:
	{Kinds: City, at: 10304, size: 6},                                            // tahran
	{Kinds: OpensBar, pattern: 42, nPatterns: 1, at: 10310, size: 5},             // takip
	{Kinds: Bar, at: 10315, size: 8},                                             // takip et
	{Kinds: Bar, at: 10323, size: 6},                                             // takvim
	{Kinds: City, at: 10329, size: 7},                                            // tallinn
	{Kinds: Agency, at: 10336, size: 6},                                          // tanjug
	{Kinds: Outlet, at: 10342, size: 5},                                          // taraf
	{Kinds: OpensStamp | Section, Label: PublishedLabel, at: 10347, size: 5},     // tarih
	{Kinds: Section, at: 10352, size: 5},                                         // tarim
	{Kinds: City, at: 10357, size: 8},                                            // tashkent
	{Kinds: City, at: 10365, size: 7},                                            // taskent
	{Kinds: Agency, at: 10372, size: 6},                                          // tasnim
	{Kinds: Agency, at: 10378, size: 4},                                          // tass
	{Kinds: Section, at: 10382, size: 5},                                         // tatil
	{Kinds: City, at: 10387, size: 7},                                            // tbilisi
	{Kinds: Section, at: 10394, size: 4},                                         // tech
	{Kinds: Section, at: 10398, size: 10},                                        // technology
	{Kinds: City, at: 10408, size: 6},                                            // tehran
	{Kinds: City, at: 10414, size: 8},                                            // tekirdag
	{Kinds: Section, at: 10422, size: 9},                                         // teknoloji
	{Kinds: City, at: 10431, size: 8},                                            // tel aviv
	{Kinds: Bar, at: 10439, size: 8},                                             // telegram
	{Kinds: Section, at: 10447, size: 10},                                        // televizyon
	{Kinds: OpensStamp, Month: 7, at: 10457, size: 3},                            // tem
	{Kinds: Bar, at: 10460, size: 7},                                             // temizle
	{Kinds: OpensStamp | Turkish, Month: 7, at: 10467, size: 6},                  // temmuz
	{Kinds: Section, at: 10473, size: 5},                                         // teror
	{Kinds: Gluable, at: 10478, size: 4},                                         // than
	{Kinds: Gluable, at: 10482, size: 4},                                         // that
	{Kinds: Gluable | Particle, at: 10486, size: 3},                              // the
	{Kinds: Gluable, at: 10489, size: 5},                                         // their
	{Kinds: OpensEnd, pattern: 43, nPatterns: 1, at: 10494, size: 5},             // there
	{Kinds: Gluable, at: 10499, size: 4},                                         // this
	{Kinds: Gluable, at: 10503, size: 7},                                         // through
	{Kinds: OpensStamp, Weekday: 5, at: 10510, size: 3},                          // thu
	{Kinds: OpensStamp, Weekday: 5, at: 10513, size: 8},                          // thursday
	{Kinds: City, at: 10521, size: 6},                                            // tiflis
	{Kinds: Outlet, at: 10527, size: 8},                                          // timeturk
	{Kinds: City, at: 10535, size: 5},                                            // tiran
	{Kinds: City, at: 10540, size: 6},                                            // tirana
	{Kinds: Section, at: 10546, size: 7},                                         // tiyatro
	{Kinds: Gluable, at: 10553, size: 2},                                         // to
	{Kinds: Relative, at: 10555, size: 5},                                        // today
	{Kinds: Bar, at: 10560, size: 12},                                            // today's news
	{Kinds: Outlet, at: 10572, size: 13},                                         // today's zaman
	{Kinds: City, at: 10585, size: 5},                                            // tokat
	{Kinds: City, at: 10590, size: 5},                                            // tokyo
	{Kinds: Gluable, at: 10595, size: 4},                                         // told
	{Kinds: Section, at: 10599, size: 8},                                         // top news
	{Kinds: End, at: 10607, size: 6},                                             // topics
	{Kinds: Section, at: 10613, size: 6},                                         // toplum
	{Kinds: City, at: 10619, size: 7},                                            // toronto
	{Kinds: Section, at: 10626, size: 7},                                         // tourism
	{Kinds: City, at: 10633, size: 7},                                            // trablus
	{Kinds: City, at: 10640, size: 7},                                            // trabzon
	{Kinds: Section, at: 10647, size: 9},                                         // transport
	{Kinds: Section, at: 10656, size: 6},                                         // travel
	{Kinds: City, at: 10662, size: 7},                                            // tripoli
	{Kinds: Agency, at: 10669, size: 3},                                          // trt
	{Kinds: Outlet, at: 10672, size: 9},                                          // trt haber
	{Kinds: Outlet, at: 10681, size: 9},                                          // trt world
	{Kinds: TurkeyTime, at: 10690, size: 3},                                      // tsi
	{Kinds: OpensStamp, Weekday: 3, at: 10693, size: 3},                          // tue
	{Kinds: OpensStamp, Weekday: 3, at: 10696, size: 7},                          // tuesday
	{Kinds: End, at: 10703, size: 20},                                            // tum haklari saklidir
	{Kinds: End, at: 10723, size: 4},                                             // tumu
	{Kinds: End, at: 10727, size: 10},                                            // tumunu gor
	{Kinds: Bar, at: 10737, size: 25},                                            // tumunu tek sayfada goster
	{Kinds: City, at: 10762, size: 7},                                            // tunceli
	{Kinds: City, at: 10769, size: 5},                                            // tunis
	{Kinds: Section, at: 10774, size: 7},                                         // tunisia
	{Kinds: City, at: 10781, size: 5},                                            // tunus
	{Kinds: City, at: 10786, size: 11},                                           // tunus sehri
	{Kinds: Section, at: 10797, size: 6},                                         // turizm
	{Kinds: Section, at: 10803, size: 12},                                        // turk dunyasi
	{Kinds: Section, at: 10815, size: 6},                                         // turkey
	{Kinds: Section, at: 10821, size: 12},                                        // turkic world
	{Kinds: Section, at: 10833, size: 13},                                        // turkish world
	{Kinds: Outlet | Section, at: 10846, size: 7},                                // turkiye
	{Kinds: Outlet, at: 10853, size: 16},                                         // turkiye gazetesi
	{Kinds: OutletWord | Section, at: 10869, size: 2},                            // tv
	{Kinds: Bar, at: 10871, size: 5},                                             // tweet
	{Kinds: Bar, at: 10876, size: 7},                                             // tweetle
	{Kinds: Bar, at: 10883, size: 7},                                             // twitter
	{Kinds: Bar, at: 10890, size: 17},                                            // twitter'da paylas
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 10907, size: 1},                 // u
	{Kinds: Section, at: 10908, size: 4},                                         // u.s.
	{Kinds: Agency, at: 10912, size: 3},                                          // uba
	{Kinds: Agency, at: 10915, size: 3},                                          // uha
	{Kinds: Section, at: 10918, size: 7},                                         // ukraine
	{Kinds: Agency, at: 10925, size: 9},                                          // ukrinform
	{Kinds: City, at: 10934, size: 10},                                           // ulan bator
	{Kinds: Section, at: 10944, size: 6},                                         // ulasim
	{Kinds: Agency, at: 10950, size: 19},                                         // ulusal haber ajansi
	{Kinds: Gluable, at: 10969, size: 5},                                         // under
	{Kinds: Section, at: 10974, size: 13},                                        // united states
	{Kinds: Section, at: 10987, size: 10},                                        // universite
	{Kinds: Gluable, at: 10997, size: 5},                                         // until
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 11002, size: 6},                 // update
	{Label: UpdatedLabel, at: 11008, size: 11},                                   // update date
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 11019, size: 7},                 // updated
	{Label: UpdatedLabel, at: 11026, size: 10},                                   // updated on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 11036, size: 10},                // updatedate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 11046, size: 9},                 // updatedon
	{Kinds: Agency, at: 11055, size: 3},                                          // upi
	{Kinds: Section, at: 11058, size: 2},                                         // us
	{Kinds: Section, at: 11060, size: 3},                                         // usa
	{Kinds: City, at: 11063, size: 4},                                            // usak
	{Kinds: City, at: 11067, size: 5},                                            // uskup
	{Kinds: UTC, at: 11072, size: 3},                                             // utc
	{Kinds: OpensBar | OpensEnd, pattern: 44, nPatterns: 1, at: 11075, size: 3},  // uye
	{Kinds: Bar, at: 11078, size: 6},                                             // uye ol
	{Kinds: Section, at: 11084, size: 9},                                         // uzak dogu
	{Kinds: Section, at: 11093, size: 4},                                         // uzay
	{Kinds: City, at: 11097, size: 8},                                            // valletta
	{Kinds: City | Particle, at: 11105, size: 3},                                 // van
	{Kinds: City, at: 11108, size: 7},                                            // varsova
	{Kinds: Outlet, at: 11115, size: 5},                                          // vatan
	{Kinds: Gluable | Particle, at: 11120, size: 2},                              // ve
	{Kinds: Gluable, at: 11122, size: 4},                                         // veya
	{Kinds: OpensBar | Section, pattern: 45, nPatterns: 1, at: 11126, size: 5},   // video
	{Kinds: OpensBar, pattern: 46, nPatterns: 1, at: 11131, size: 7},             // videoyu
	{Kinds: Bar, at: 11138, size: 12},                                            // videoyu izle
	{Kinds: City, at: 11150, size: 6},                                            // vienna
	{Kinds: Bar, at: 11156, size: 8},                                             // views: 0
	{Kinds: City, at: 11164, size: 7},                                            // vilnius
	{Kinds: City, at: 11171, size: 6},                                            // viyana
	{Kinds: Agency, at: 11177, size: 3},                                          // voa
	{Kinds: Outlet, at: 11180, size: 10},                                         // voa turkce
	{Kinds: Agency, at: 11190, size: 16},                                         // voice of america
	{Kinds: Section, at: 11206, size: 8},                                         // voleybol
	{Kinds: Particle, at: 11214, size: 3},                                        // von
	{Kinds: Agency, at: 11217, size: 4},                                          // wafa
	{Kinds: City, at: 11221, size: 6},                                            // warsaw
	{Kinds: Gluable, at: 11227, size: 3},                                         // was
	{Kinds: City, at: 11230, size: 10},                                           // washington
	{Kinds: City, at: 11240, size: 13},                                           // washington dc
	{Kinds: Section, at: 11253, size: 7},                                         // weather
	{Kinds: Desk, at: 11260, size: 8},                                            // web desk
	{Kinds: OpensStamp, Weekday: 4, at: 11268, size: 3},                          // wed
	{Kinds: OpensStamp, Weekday: 4, at: 11271, size: 9},                          // wednesday
	{Kinds: Gluable, at: 11280, size: 4},                                         // were
	{Kinds: Bar | OpensEnd, pattern: 47, nPatterns: 1, at: 11284, size: 8},       // whatsapp
	{Kinds: Bar, at: 11292, size: 18},                                            // whatsapp'ta paylas
	{Kinds: Gluable, at: 11310, size: 4},                                         // when
	{Kinds: Gluable, at: 11314, size: 5},                                         // where
	{Kinds: Gluable, at: 11319, size: 5},                                         // which
	{Kinds: Gluable, at: 11324, size: 5},                                         // while
	{Kinds: Gluable, at: 11329, size: 3},                                         // who
	{Kinds: Gluable, at: 11332, size: 4},                                         // will
	{Kinds: Agency, at: 11336, size: 13},                                         // wire services
	{Kinds: Gluable, at: 11349, size: 4},                                         // with
	{Kinds: Section, at: 11353, size: 5},                                         // women
	{Kinds: Section, at: 11358, size: 5},                                         // world
	{Kinds: Outlet, at: 11363, size: 14},                                         // world bulletin
	{Kinds: Outlet, at: 11377, size: 19},                                         // world bulletin news
	{Kinds: Section, at: 11396, size: 13},                                        // world economy
	{Kinds: Outlet, at: 11409, size: 13},                                         // worldbulletin
	{Kinds: Outlet, at: 11422, size: 18},                                         // worldbulletin news
	{Kinds: Gluable, at: 11440, size: 5},                                         // would
	{Kinds: End, at: 11445, size: 15},                                            // write a comment
	{Kinds: OpensStamp, at: 11460, size: 7},                                      // written
	{Label: CreditLabel, at: 11467, size: 10},                                    // written by
	{Kinds: OpensStamp, Label: CreditLabel, at: 11477, size: 9},                  // writtenby
	{Kinds: Bar, at: 11486, size: 11},                                            // x'te paylas
	{Kinds: Bar, at: 11497, size: 4},                                             // xing
	{Kinds: Agency, at: 11501, size: 6},                                          // xinhua
	{Kinds: Bar, at: 11507, size: 5},                                             // yahoo
	{Kinds: City, at: 11512, size: 6},                                            // yalova
	{Kinds: City, at: 11518, size: 6},                                            // yangon
	{Kinds: Section, at: 11524, size: 5},                                         // yargi
	{Kinds: OpensEnd, pattern: 48, nPatterns: 1, at: 11529, size: 5},             // yasal
	{Kinds: Section, at: 11534, size: 5},                                         // yasam
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 11539, size: 10},    // yayimlanma
	{Label: PublishedLabel, at: 11549, size: 17},                                 // yayimlanma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11566, size: 16},              // yayimlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11582, size: 5},               // yayin
	{Label: PublishedLabel, at: 11587, size: 12},                                 // yayin tarihi
	{Kinds: OpensStamp, at: 11599, size: 6},                                      // yayina
	{Label: CreditLabel, at: 11605, size: 17},                                    // yayina hazirlayan
	{Kinds: OpensStamp, Label: CreditLabel, at: 11622, size: 16},                 // yayinahazirlayan
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 11638, size: 9},     // yayinlama
	{Label: PublishedLabel, at: 11647, size: 16},                                 // yayinlama tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11663, size: 15},              // yayinlamatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11678, size: 10},              // yayinlandi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 11688, size: 10},    // yayinlanma
	{Label: PublishedLabel, at: 11698, size: 17},                                 // yayinlanma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11715, size: 16},              // yayinlanmatarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 11731, size: 10},                 // yayinlayan
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11741, size: 11},              // yayintarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 11752, size: 5},                  // yazan
	{Kinds: End, at: 11757, size: 22},                                            // yazarin diger yazilari
	{Kinds: Section, at: 11779, size: 8},                                         // yazarlar
	{Kinds: Bar, at: 11787, size: 6},                                             // yazdir
	{Kinds: Bar, at: 11793, size: 11},                                            // yazi boyutu
	{Kinds: Section, at: 11804, size: 11},                                        // yazi dizisi
	{Kinds: Desk, at: 11815, size: 11},                                           // yazi isleri
	{Kinds: Bar, at: 11826, size: 9},                                             // yazi tipi
	{Kinds: Bar, at: 11835, size: 12},                                            // yaziyi buyut
	{Kinds: Bar, at: 11847, size: 13},                                            // yaziyi gonder
	{Kinds: Bar, at: 11860, size: 13},                                            // yaziyi kucult
	{Kinds: Section, at: 11873, size: 5},                                         // yemek
	{Kinds: Section, at: 11878, size: 5},                                         // yemen
	{Kinds: Turkish, at: 11883, size: 4},                                         // yeni
	{Kinds: Outlet, at: 11887, size: 9},                                          // yeni akit
	{Kinds: Outlet, at: 11896, size: 9},                                          // yeni asir
	{Kinds: Outlet, at: 11905, size: 8},                                          // yeni cag
	{Kinds: Bar, at: 11913, size: 10},                                            // yeni haber
	{Kinds: Outlet, at: 11923, size: 10},                                         // yeni mesaj
	{Kinds: Outlet, at: 11933, size: 10},                                         // yeni safak
	{Kinds: Outlet, at: 11943, size: 7},                                          // yenicag
	{Kinds: Outlet, at: 11950, size: 9},                                          // yenisafak
	{Kinds: Section, at: 11959, size: 5},                                         // yerel
	{Kinds: Section, at: 11964, size: 14},                                        // yerel haberler
	{Kinds: City, at: 11978, size: 7},                                            // yerevan
	{Kinds: Relative, at: 11985, size: 9},                                        // yesterday
	{Kinds: Turkish, at: 11994, size: 3},                                         // yil
	{Kinds: Agency, at: 11997, size: 6},                                          // yonhap
	{Kinds: OpensEnd | Section, pattern: 49, nPatterns: 2, at: 12003, size: 5},   // yorum
	{Kinds: End, at: 12008, size: 10},                                            // yorum ekle
	{Kinds: End, at: 12018, size: 12},                                            // yorum gonder
	{Kinds: Bar, at: 12030, size: 9},                                             // yorum yap
	{Kinds: Bar, at: 12039, size: 9},                                             // yorum yaz
	{Kinds: End, at: 12048, size: 11},                                            // yorum yazin
	{Kinds: Bar, at: 12059, size: 8},                                             // yorum: 0
	{Kinds: Bar, at: 12067, size: 7},                                             // yorumla
	{Kinds: Bar | End, at: 12074, size: 8},                                       // yorumlar
	{Kinds: End, at: 12082, size: 12},                                            // yorumlar (0)
	{Kinds: Bar, at: 12094, size: 13},                                            // yorumlari gor
	{Kinds: End, at: 12107, size: 16},                                            // yorumlari goster
	{Kinds: End, at: 12123, size: 20},                                            // yorumlari goster (0)
	{Kinds: Bar, at: 12143, size: 9},                                             // yorumunuz
	{Kinds: Bar, at: 12152, size: 23},                                            // yorumunuzu buraya yazin
	{Kinds: End, at: 12175, size: 16},                                            // yorumunuzu yazin
	{Kinds: End, at: 12191, size: 17},                                            // you may also like
	{Kinds: Bar, at: 12208, size: 12},                                            // your comment
	{Kinds: Bar, at: 12220, size: 9},                                             // your name
	{Kinds: City, at: 12229, size: 6},                                            // yozgat
	{Kinds: Bar, at: 12235, size: 6},                                             // yukari
	{Kinds: End, at: 12241, size: 10},                                            // yukari cik
	{Kinds: Section, at: 12251, size: 10},                                        // yunanistan
	{Kinds: Section, at: 12261, size: 4},                                         // yurt
	{Kinds: Desk, at: 12265, size: 13},                                           // yurt haberler
	{Kinds: Desk | Section, at: 12278, size: 14},                                 // yurt haberleri
	{Kinds: Section, at: 12292, size: 7},                                         // yurttan
	{Kinds: Section, at: 12299, size: 16},                                        // yurttan haberler
	{Kinds: Turkish, at: 12315, size: 5},                                         // yuzde
	{Kinds: City, at: 12320, size: 6},                                            // zagreb
	{Kinds: Outlet, at: 12326, size: 5},                                          // zaman
	{Kinds: City, at: 12331, size: 9},                                            // zonguldak
	{Kinds: City, at: 12340, size: 6},                                            // zurich
	{Kinds: City, at: 12346, size: 5},                                            // zurih
	{Kinds: Bar, at: 12351, size: 1},                                             // ~
	{Kinds: OpensEnd, pattern: 51, nPatterns: 1, at: 12352, size: 2},             // ©
	{Kinds: Bar, at: 12354, size: 2},                                             // ×
}

var patterns = [...]Pattern{
	{"abone olmak icin ", "", Bar},
	{"also read: ", "", Bar},
	{"anadolu agency website contains ", "", End},
	{"anadolu ajansi web sitesinde, ", "", End},
	{"anahtar kelimeler: ", "", End},
	{"ayrica bakiniz: ", "", Bar},
	{"be the first to comment", "", End},
	{"bunu da oku: ", "", Bar},
	{"bunu da okuyun: ", "", Bar},
	{"copyright (c)", "", End},
	{"copyright 0 ", "", End},
	{"copyright 0|", "", End},
	{"copyright ©", "", End},
	{"devami icin ", "", Bar},
	{"diger ", "haberleri", End},
	{"diger ", " haberleri", OtherNews},
	{"etiket: ", "", End},
	{"etiketler: ", "", End},
	{"foto galeri icin ", "", Bar},
	{"fotograf galerisi icin ", "", Bar},
	{"fotograflar icin ", "", Bar},
	{"haber yazilimi: ", "", End},
	{"haberin devami icin ", "", Bar},
	{"haberin tamami icin ", "", Bar},
	{"haberin videosu icin ", "", Bar},
	{"haberle ilgili daha fazlasi: ", "", End},
	{"henuz yorum yapilmamis", "", End},
	{"ilgili haber: ", "", Bar},
	{"ilgili konular: ", "", End},
	{"ilgili ", "haberler", End},
	{"ilk yorumu siz yapin", "", End},
	{"kalan karakter ", "", Bar | End},
	{"keep up to date with ", "", End},
	{"keywords: ", "", End},
	{"no comments yet", "", End},
	{"onceki haber: ", "", End},
	{"onemli not: ", "", End},
	{"read more: ", "", Bar},
	{"related story: ", "", Bar},
	{"sabah usa ", "", Bar},
	{"sonraki haber: ", "", End},
	{"tags: ", "", End},
	{"takip et ", "", Bar},
	{"there are no comments yet", "", End},
	{"uye olmadan yorum yazmak istiyorum ", "", Bar | End},
	{"video oynatici ", "", Bar},
	{"videoyu izlemek icin ", "", Bar},
	{"whatsapp ihbar hatti: ", "", End},
	{"yasal uyari: ", "", End},
	{"yorum yapabilmek icin ", "", End},
	{"yorum yapmak icin ", "", End},
	{"©", "", End},
}

var openings = [...]uint64{
	0x0000000000000000, 0x0000000000000000, 0x0000180010010000, 0x0001000004022001,
	0x0024010800000840, 0x0020011000000000, 0x0000000449000000, 0x0000000500000000,
	0x1000000000040001, 0x0010000000001040, 0x0000040800804000, 0x0800024000800000,
	0x0000008000010090, 0x0000040000000000, 0x080800a000040000, 0x004a000048200020,
	0x0000000000001400, 0x0010000000000000, 0x0000009000000000, 0x0000000000188010,
	0x0001010500040000, 0x0040000004000000, 0x0004000000000441, 0x0040002000000010,
	0x0000000220824020, 0x0000020000000000, 0x1000048000020118, 0x0000020000000801,
	0x0000000041000410, 0x0400000000000006, 0x0000000080000202, 0xa008000000000000,
	0x0010000002000110, 0x1000000204000000, 0x1001800000080000, 0x0000000000000089,
	0x0200100004000000, 0x0000000000000000, 0x0011800000000000, 0x0200800010000000,
	0x0110000201000008, 0x0d001000000008b0, 0x0120020000002120, 0x0100000000020000,
	0x0208001004048100, 0x0208000000200100, 0x0000201000040104, 0x0000040048000011,
	0x1100000008210000, 0x0400000001000040, 0x40000000000a0000, 0x0400000000000120,
	0x400c080000100804, 0x44001000000000c4, 0x00000000000430c0, 0x0028010008008002,
	0x0800400000000000, 0x00020000a0000020, 0x2404000000000001, 0x0000408400060000,
	0x1200010000202800, 0x1001220010100200, 0x0000000020000000, 0x00a0000000000001,
}

var slots = [slotCount]slot{
	10: {1031, 0x975a}, 11: {868, 0xdfdf}, 17: {411, 0x888e}, 18: {569, 0x564e}, 26: {779, 0xc05e}, 27: {584, 0xe4d7},
	31: {651, 0x3621}, 33: {580, 0x3c7b}, 40: {146, 0x6762}, 44: {1014, 0x690d}, 45: {1062, 0xfdfc}, 49: {995, 0x2634},
	52: {295, 0x9cd6}, 53: {552, 0xad03}, 54: {1020, 0x6850}, 55: {1187, 0x986d}, 56: {1065, 0xf10e}, 57: {1184, 0x9a5f},
	58: {963, 0x2c5a}, 63: {1242, 0x2e84}, 64: {638, 0xae12}, 77: {1129, 0x92ce}, 78: {607, 0xa458}, 79: {953, 0xdf1a},
	80: {1130, 0x1236}, 101: {696, 0x8241}, 107: {840, 0xc040}, 108: {57, 0x1c41}, 110: {514, 0xc10d}, 114: {530, 0x21b5},
	116: {976, 0x807b}, 117: {470, 0x95cd}, 122: {742, 0x323d}, 123: {1265, 0x55b7}, 125: {424, 0x9679}, 128: {171, 0x382b},
	136: {221, 0x2f9f}, 141: {120, 0x5e25}, 143: {649, 0x92b4}, 147: {796, 0xcac6}, 149: {415, 0x29cc}, 154: {876, 0x7353},
	157: {8, 0xcf47}, 161: {675, 0x7ab1}, 163: {110, 0xaff5}, 170: {1122, 0x9791}, 173: {1098, 0xcefb}, 175: {1126, 0xa488},
	176: {135, 0x9d7b}, 183: {1266, 0xa5c9}, 184: {910, 0xe204}, 187: {5, 0xa340}, 189: {526, 0x8523}, 190: {626, 0xc644},
	194: {771, 0x9631}, 195: {825, 0x67ba}, 196: {943, 0x9188}, 199: {571, 0x3078}, 200: {628, 0x5fe6}, 203: {613, 0xfdd2},
	204: {947, 0x449b}, 207: {1273, 0x995f}, 209: {305, 0xc4ed}, 210: {1093, 0x3924}, 211: {401, 0x843c}, 212: {1350, 0xc971},
	217: {1190, 0xa429}, 223: {1017, 0x19d5}, 232: {969, 0x7636}, 234: {22, 0x1f47}, 235: {450, 0xd6a5}, 238: {715, 0x7814},
	239: {149, 0x34b4}, 240: {821, 0xee89}, 241: {91, 0x4e5e}, 242: {1391, 0x3839}, 244: {556, 0x37a}, 246: {858, 0x600d},
	251: {1194, 0xc94c}, 260: {1451, 0xac0b}, 262: {759, 0x84d6}, 272: {1398, 0x840}, 278: {201, 0x7f75}, 279: {534, 0xe3c5},
	280: {681, 0x1a45}, 283: {287, 0x692}, 284: {199, 0xe126}, 285: {284, 0xf087}, 286: {1024, 0xf35a}, 287: {155, 0x6dc1},
	288: {1198, 0xce01}, 294: {1018, 0x7ccc}, 296: {378, 0x8229}, 299: {66, 0x4709}, 300: {595, 0xe2d9}, 301: {703, 0xefff},
	302: {1339, 0xc7eb}, 305: {438, 0x5c6e}, 307: {1059, 0x2fdc}, 309: {282, 0x508b}, 314: {736, 0x97f9}, 318: {1079, 0x54d7},
	322: {695, 0xe1bc}, 323: {1072, 0xd5bc}, 327: {744, 0x52ad}, 328: {467, 0xc3d7}, 331: {35, 0x36db}, 335: {1295, 0xbab5},
	336: {332, 0x42b6}, 339: {77, 0x4024}, 344: {412, 0x2619}, 345: {895, 0x1246}, 346: {1301, 0xd7ec}, 347: {1259, 0xb819},
	348: {340, 0xdaad}, 349: {85, 0xf625}, 350: {806, 0xe0e8}, 360: {219, 0x9e47}, 361: {345, 0x5726}, 362: {406, 0x33d9},
	369: {1213, 0xa3f9}, 373: {1371, 0x886}, 378: {498, 0x30ca}, 379: {654, 0xe88d}, 380: {873, 0x8784}, 387: {846, 0xda8d},
	389: {363, 0x2d92}, 390: {827, 0xd6a2}, 400: {289, 0x4c2f}, 403: {1011, 0xd7f7}, 404: {1169, 0x6c1}, 409: {935, 0x6ea6},
	416: {970, 0x4ffa}, 418: {150, 0x5bb4}, 419: {306, 0xf9c7}, 420: {941, 0x899d}, 424: {398, 0x7b86}, 426: {101, 0x938c},
	428: {522, 0xf22}, 429: {967, 0xf675}, 431: {388, 0x2369}, 437: {819, 0xe92f}, 438: {78, 0x2c27}, 443: {1200, 0xeb9d},
	444: {273, 0x87fd}, 445: {735, 0x82a0}, 446: {301, 0xa7f2}, 449: {933, 0x85b2}, 453: {104, 0xe40}, 454: {1026, 0x1d0},
	455: {1090, 0x3a8f}, 456: {889, 0x2c0}, 459: {366, 0x4a5}, 460: {954, 0xed1c}, 463: {1068, 0x28fb}, 464: {973, 0x5b56},
	465: {1440, 0xb3eb}, 469: {1378, 0x9bf5}, 479: {614, 0x4a71}, 483: {430, 0x2894}, 484: {1159, 0x221b}, 486: {707, 0x27a5},
	492: {805, 0x9f76}, 498: {1332, 0x16e2}, 499: {740, 0x1111}, 505: {1033, 0xbd4e}, 508: {457, 0x1766}, 509: {1387, 0xe972},
	510: {946, 0x86da}, 512: {757, 0x9cc8}, 517: {546, 0x2a1a}, 527: {966, 0x31f6}, 530: {961, 0xbcb8}, 533: {436, 0x84a8},
	540: {1227, 0xb40e}, 545: {887, 0x64d}, 546: {1419, 0xf0be}, 549: {1185, 0xf7eb}, 550: {782, 0x77f5}, 553: {435, 0x27be},
	554: {236, 0xcfc9}, 555: {853, 0x4934}, 558: {932, 0xc19c}, 566: {815, 0x6710}, 567: {1356, 0x30e0}, 572: {949, 0xe4c9},
	574: {25, 0xb323}, 576: {1150, 0xd36f}, 577: {817, 0xa6a5}, 578: {861, 0xe99e}, 579: {1277, 0x5023}, 580: {453, 0x1006},
	583: {88, 0xf016}, 584: {280, 0xcd08}, 588: {375, 0x4a1c}, 595: {986, 0x4f65}, 596: {987, 0xee42}, 597: {471, 0xe641},
	598: {653, 0x112c}, 602: {1375, 0xdc34}, 603: {179, 0xdb3a}, 604: {413, 0x27c7}, 606: {717, 0x3c8e}, 608: {1107, 0xf8a},
	611: {1420, 0xe6be}, 612: {407, 0x3f1a}, 614: {255, 0xe4c5}, 618: {1101, 0xa8ea}, 622: {1418, 0xc067}, 625: {266, 0xcf2f},
	628: {586, 0x736c}, 631: {770, 0x6922}, 632: {387, 0x5c0d}, 639: {583, 0x7477}, 641: {1230, 0xda2b}, 645: {1167, 0x3553},
	654: {615, 0xd2c8}, 659: {76, 0xec3}, 661: {254, 0x7fc8}, 662: {451, 0x4159}, 663: {458, 0x2267}, 669: {1137, 0x5827},
	672: {338, 0xc066}, 673: {372, 0xda23}, 674: {688, 0x9fe2}, 678: {98, 0xf29}, 679: {633, 0xa2e3}, 680: {1336, 0x4cc8},
	681: {555, 0x7d3}, 682: {536, 0x1946}, 683: {939, 0xa0a}, 684: {1032, 0x74fd}, 690: {186, 0x95b3}, 693: {1280, 0x7a64},
	694: {665, 0x4696}, 695: {1275, 0xc032}, 696: {778, 0x93e6}, 698: {1171, 0x209a}, 702: {1240, 0x4203}, 707: {172, 0xa65b},
	713: {600, 0xb086}, 717: {1007, 0xd740}, 722: {111, 0x7e04}, 727: {294, 0x5886}, 728: {1081, 0xd61c}, 732: {603, 0x6605},
	733: {486, 0x2a3c}, 734: {1037, 0xa024}, 735: {792, 0xe7c7}, 742: {258, 0xe1eb}, 744: {197, 0x6e9}, 745: {641, 0x98e3},
	746: {907, 0xe5c0}, 747: {674, 0x6312}, 754: {1094, 0x5df3}, 757: {303, 0xa207}, 760: {667, 0x3c96}, 762: {464, 0xbde},
	763: {117, 0xa4e5}, 764: {632, 0x31ef}, 765: {501, 0x656b}, 778: {46, 0x333d}, 783: {1025, 0x2359}, 784: {521, 0xbd46},
	786: {1253, 0xd32f}, 787: {1317, 0xdd46}, 788: {1385, 0xee5f}, 798: {1004, 0x590a}, 800: {849, 0xca5a}, 801: {1270, 0x3e69},
	807: {1413, 0x63fe}, 808: {712, 0xa36d}, 809: {835, 0xe625}, 812: {357, 0xf736}, 813: {1226, 0xcb18}, 820: {670, 0xfd4d},
	821: {163, 0xbd87}, 825: {729, 0x1f61}, 834: {140, 0xc60}, 836: {928, 0xb643}, 837: {934, 0xf1c5}, 840: {182, 0xa47b},
	845: {761, 0x885c}, 846: {1120, 0xca12}, 851: {1211, 0x486f}, 853: {844, 0x5e83}, 861: {58, 0xbfb7}, 862: {1133, 0x4a9},
	863: {882, 0x7031}, 874: {1308, 0x3ba0}, 878: {212, 0x1490}, 879: {1197, 0xda14}, 880: {1447, 0x9997}, 882: {909, 0x6ee7},
	883: {441, 0x1f29}, 888: {931, 0x8aee}, 892: {138, 0x17c6}, 895: {1083, 0x59a1}, 896: {1074, 0x66d8}, 897: {832, 0x39ec},
	898: {719, 0xe3bf}, 900: {434, 0x12d8}, 903: {528, 0xb2d7}, 904: {270, 0x2516}, 905: {462, 0x5dc7}, 908: {658, 0x8d05},
	912: {456, 0xacf3}, 914: {856, 0x8de5}, 920: {1100, 0xbc24}, 921: {350, 0x2540}, 924: {402, 0x4514}, 931: {1236, 0x7815},
	934: {578, 0x942a}, 935: {227, 0xe98c}, 936: {479, 0xb372}, 937: {859, 0x8989}, 949: {948, 0x386e}, 955: {508, 0xbf44},
	964: {1096, 0xacdb}, 965: {1030, 0xcedf}, 967: {409, 0x8a87}, 969: {454, 0x3d50}, 970: {444, 0x5f83}, 978: {198, 0xa8fe},
	986: {1153, 0xff87}, 987: {512, 0xc347}, 988: {38, 0xed62}, 989: {422, 0xfdcc}, 990: {391, 0xe0db}, 991: {682, 0x638e},
	992: {1061, 0x1550}, 993: {1012, 0x4b41}, 994: {445, 0xc502}, 995: {563, 0x198e}, 996: {1106, 0x7679}, 997: {816, 0x2df0},
	998: {1138, 0x7411}, 999: {1333, 0x6867}, 1000: {764, 0xcc9e}, 1002: {1135, 0x295f}, 1003: {1302, 0x2b8a}, 1009: {1363, 0x5447},
	1013: {336, 0x6716}, 1014: {881, 0xc5b7}, 1015: {1436, 0x5897}, 1018: {1271, 0xd087}, 1019: {602, 0xf5ce}, 1025: {7, 0xd726},
	1027: {974, 0xea77}, 1028: {609, 0x64f6}, 1032: {364, 0xf02a}, 1033: {640, 0x3594}, 1034: {188, 0x3208}, 1041: {208, 0x7d5},
	1048: {880, 0x631e}, 1050: {1445, 0x65a7}, 1053: {951, 0x5e53}, 1054: {1224, 0xff7e}, 1057: {1021, 0x6b67}, 1058: {857, 0x79c2},
	1061: {1205, 0x2976}, 1063: {1207, 0x44a3}, 1065: {440, 0x521d}, 1070: {1250, 0xf69f}, 1073: {73, 0x908d}, 1074: {468, 0x49b7},
	1079: {21, 0x4c25}, 1096: {732, 0xee7b}, 1098: {1417, 0x38f7}, 1099: {545, 0x7659}, 1100: {1166, 0xae29}, 1101: {113, 0x406f},
	1110: {12, 0x25af}, 1111: {747, 0xab8e}, 1112: {1343, 0x56c}, 1114: {904, 0xf5e9}, 1118: {293, 0x67a6}, 1120: {311, 0x7427},
	1121: {559, 0xe130}, 1124: {697, 0x2f2e}, 1125: {678, 0x3b95}, 1138: {684, 0x41}, 1140: {1296, 0x280f}, 1141: {1034, 0x540b},
	1144: {814, 0x6f1}, 1147: {515, 0xd9e0}, 1148: {209, 0xecd7}, 1156: {269, 0x58c}, 1157: {826, 0xd4e1}, 1158: {709, 0x926b},
	1164: {650, 0xf801}, 1165: {439, 0x5cdc}, 1171: {473, 0x1f92}, 1172: {1246, 0xa48d}, 1178: {531, 0x97e6}, 1179: {799, 0x32e4},
	1185: {1123, 0x3b53}, 1189: {1019, 0xbb7f}, 1191: {1172, 0xd91}, 1196: {1392, 0x9d7e}, 1197: {1425, 0xa2ca}, 1200: {982, 0xe088},
	1204: {1235, 0xfabd}, 1205: {1334, 0xb74a}, 1208: {158, 0x85ec}, 1213: {241, 0x8481}, 1223: {133, 0x29d7}, 1224: {733, 0xf470},
	1225: {527, 0x9a01}, 1232: {151, 0xdbde}, 1233: {1175, 0x675c}, 1245: {750, 0x15a8}, 1246: {122, 0x189d}, 1248: {404, 0x4c82},
	1250: {1372, 0x8f95}, 1255: {214, 0xe8e3}, 1261: {235, 0x6c4e}, 1266: {1158, 0x9f37}, 1271: {40, 0x6098}, 1272: {888, 0x1524},
	1274: {1268, 0x8c61}, 1275: {309, 0x9794}, 1276: {1092, 0x73a}, 1279: {319, 0xfd3a}, 1280: {1437, 0xbcee}, 1281: {767, 0xe597},
	1282: {60, 0x9c06}, 1283: {506, 0x1e5d}, 1284: {81, 0x51ea}, 1286: {611, 0xaaed}, 1287: {718, 0x5a0b}, 1288: {738, 0xc920},
	1289: {722, 0x4c08}, 1290: {1048, 0x8703}, 1294: {210, 0x6595}, 1295: {988, 0x61cf}, 1297: {540, 0x8232}, 1300: {1251, 0xe0f},
	1305: {1342, 0x7f77}, 1308: {1067, 0xbc03}, 1309: {431, 0x2ecb}, 1310: {637, 0x384f}, 1314: {100, 0xc5d8}, 1320: {69, 0xb7bd},
	1321: {999, 0xf45b}, 1326: {811, 0xec90}, 1328: {1298, 0x2086}, 1329: {156, 0x7134}, 1340: {507, 0xd532}, 1341: {330, 0x4abc},
	1342: {785, 0x9c03}, 1343: {442, 0xc266}, 1346: {1088, 0xd458}, 1360: {194, 0x5ae0}, 1370: {929, 0x4efe}, 1372: {16, 0x8bc},
	1373: {1229, 0xb8eb}, 1374: {365, 0x38b5}, 1376: {631, 0x308b}, 1379: {769, 0x928c}, 1384: {700, 0x1e72}, 1385: {870, 0x2a19},
	1386: {174, 0x6816}, 1387: {923, 0x2e41}, 1389: {824, 0xe67b}, 1392: {87, 0x2fad}, 1393: {1041, 0xb48f}, 1402: {229, 0x108b},
	1403: {1395, 0xb1d2}, 1404: {1043, 0xd368}, 1407: {494, 0xdaa7}, 1408: {347, 0xcd62}, 1409: {1146, 0x7058}, 1414: {331, 0x35dc},
	1415: {499, 0x9da4}, 1416: {134, 0x5725}, 1417: {141, 0x859}, 1418: {1400, 0x3f45}, 1421: {1136, 0x7800}, 1422: {710, 0x3b5f},
	1429: {1431, 0x3739}, 1443: {691, 0x8eba}, 1444: {1039, 0xc3f0}, 1445: {541, 0x601c}, 1446: {985, 0x444e}, 1453: {1139, 0x7692},
	1454: {593, 0x3119}, 1461: {394, 0x7b79}, 1462: {1452, 0x720b}, 1464: {1076, 0x5b4f}, 1465: {1263, 0x8849}, 1473: {127, 0xd1ae},
	1475: {1063, 0xa537}, 1480: {596, 0x1a32}, 1483: {591, 0xe8b6}, 1490: {414, 0x7960}, 1491: {1204, 0x1b8a}, 1495: {1338, 0xc396},
	1502: {1118, 0x6647}, 1503: {497, 0x4420}, 1504: {1002, 0x4bbc}, 1507: {1326, 0x7de6}, 1511: {1430, 0x8bbb}, 1517: {449, 0x9534},
	1518: {542, 0xa6e0}, 1519: {1040, 0x891f}, 1522: {579, 0xfcf7}, 1524: {1057, 0x3c01}, 1526: {818, 0x965e}, 1527: {383, 0xb945},
	1528: {1160, 0x577c}, 1530: {959, 0xe70b}, 1531: {1203, 0x15c0}, 1536: {153, 0xba1d}, 1540: {290, 0xf38d}, 1541: {17, 0x624},
	1542: {472, 0xe20c}, 1543: {566, 0x9c89}, 1544: {1272, 0x8a9b}, 1550: {213, 0x9ba0}, 1551: {1319, 0x3298}, 1552: {196, 0x7e05},
	1554: {597, 0xc85e}, 1559: {535, 0x1bf}, 1562: {592, 0x96d0}, 1564: {1073, 0xc114}, 1566: {202, 0xaed4}, 1567: {913, 0x4794},
	1569: {313, 0xb8}, 1571: {95, 0xbc25}, 1576: {82, 0xe391}, 1577: {1182, 0xeff2}, 1579: {1306, 0x2daa}, 1580: {1293, 0xfaaa},
	1584: {673, 0xc4b2}, 1585: {432, 0xf831}, 1592: {274, 0xe18b}, 1595: {1441, 0xf4bd}, 1598: {992, 0xfd10}, 1608: {1080, 0x6c74},
	1609: {1131, 0xc3eb}, 1610: {1322, 0x7925}, 1615: {3, 0x6046}, 1616: {443, 0x9848}, 1617: {1278, 0x4b45}, 1618: {106, 0x216a},
	1619: {797, 0x44bd}, 1620: {232, 0x3340}, 1621: {24, 0x714a}, 1623: {118, 0xb2ed}, 1626: {780, 0x522d}, 1627: {916, 0xd72f},
	1629: {773, 0xca16}, 1630: {1320, 0x6238}, 1637: {872, 0x50ea}, 1640: {310, 0x12fb}, 1641: {390, 0x5ff7}, 1642: {1143, 0x6d5c},
	1644: {532, 0xb3ec}, 1647: {315, 0x55b3}, 1648: {1421, 0xb0e3}, 1649: {386, 0x5368}, 1650: {1070, 0xad0e}, 1654: {644, 0x83de},
	1661: {1309, 0x27aa}, 1662: {1290, 0x7db9}, 1663: {668, 0x24ad}, 1664: {752, 0xb917}, 1668: {474, 0x2683}, 1670: {217, 0x51d7},
	1671: {39, 0xa7b}, 1672: {485, 0x81e6}, 1673: {1426, 0x50b6}, 1681: {741, 0x5a4b}, 1683: {1433, 0xfe74}, 1684: {661, 0x4f10},
	1686: {711, 0xa9ea}, 1688: {1188, 0xf657}, 1691: {142, 0x814c}, 1695: {765, 0x99e9}, 1706: {103, 0xb5ed}, 1707: {1408, 0x7ee4},
	1710: {1448, 0x13c7}, 1717: {724, 0xac92}, 1720: {130, 0xf1d6}, 1728: {1379, 0x1551}, 1732: {496, 0x5e28}, 1733: {41, 0xc573},
	1735: {373, 0xa50a}, 1736: {1075, 0x704f}, 1738: {1141, 0x265f}, 1739: {914, 0x2974}, 1741: {321, 0x393c}, 1743: {360, 0x36f8},
	1744: {484, 0xdb56}, 1749: {1103, 0x52a1}, 1754: {385, 0x4c21}, 1755: {587, 0x9d6e}, 1757: {687, 0x168c}, 1763: {981, 0x8127},
	1775: {362, 0x53d5}, 1777: {2, 0xd832}, 1784: {190, 0x1856}, 1785: {109, 0x4cf6}, 1786: {1254, 0xe661}, 1789: {275, 0xfd85},
	1791: {403, 0x9cc4}, 1792: {52, 0x36ea}, 1796: {1376, 0x36e4}, 1798: {539, 0x5680}, 1800: {801, 0x9c43}, 1801: {1148, 0x70db},
	1802: {789, 0xcb4b}, 1803: {956, 0x5466}, 1804: {31, 0xf394}, 1805: {1396, 0x5b96}, 1809: {645, 0x95c4}, 1814: {1287, 0xb763},
	1818: {927, 0x79a2}, 1821: {990, 0x1498}, 1822: {1116, 0xf298}, 1827: {663, 0x2f91}, 1828: {655, 0x15af}, 1829: {511, 0x3e35},
	1835: {355, 0x4d4}, 1837: {224, 0x3d49}, 1838: {867, 0x29c9}, 1839: {1108, 0xed2}, 1840: {1428, 0x7068}, 1842: {1406, 0xae3f},
	1849: {862, 0x4cfa}, 1850: {543, 0xb3d6}, 1851: {1086, 0xd04e}, 1853: {1377, 0x203a}, 1855: {343, 0x4082}, 1856: {989, 0x3fe2},
	1858: {368, 0x7410}, 1859: {1177, 0xd4e3}, 1874: {75, 0xcec7}, 1875: {1310, 0x2291}, 1896: {1045, 0xaff0}, 1897: {43, 0x8b49},
	1898: {292, 0xb28e}, 1903: {183, 0xa4ee}, 1905: {61, 0x8f8}, 1906: {1023, 0xca5c}, 1907: {1053, 0xd98c}, 1909: {18, 0xb43e},
	1911: {256, 0x8073}, 1914: {505, 0x1f94}, 1919: {276, 0x4460}, 1922: {517, 0xc186}, 1923: {726, 0x242c}, 1924: {734, 0x702b},
	1929: {1016, 0xbc48}, 1930: {421, 0x613b}, 1933: {748, 0x97df}, 1939: {1335, 0x3640}, 1940: {807, 0x853c}, 1941: {525, 0x5f57},
	1942: {234, 0x6f7b}, 1943: {568, 0x8f19}, 1944: {1220, 0x3b82}, 1963: {119, 0xad84}, 1964: {1286, 0x33c5}, 1965: {1341, 0x57c2},
	1969: {983, 0xc0d3}, 1971: {131, 0x14e6}, 1972: {416, 0x35c5}, 1973: {727, 0xc207}, 1974: {490, 0x6ef4}, 1975: {794, 0x50a0},
	1976: {917, 0x48a7}, 1977: {1128, 0xd11f}, 1978: {231, 0xfb11}, 1982: {162, 0xf8d4}, 1990: {170, 0x53db}, 1993: {483, 0x534},
	1998: {978, 0xbb4a}, 2002: {918, 0xa247}, 2004: {810, 0xa0f}, 2006: {728, 0x2f95}, 2009: {683, 0x80f8}, 2014: {487, 0xf319},
	2025: {1089, 0xaada}, 2026: {348, 0x511a}, 2027: {1279, 0x8c8e}, 2032: {1174, 0xb8ab}, 2037: {28, 0xd5f4}, 2039: {107, 0xf31e},
	2040: {962, 0x677}, 2045: {491, 0x742a}, 2055: {463, 0xbcc3}, 2056: {1013, 0xfc0}, 2058: {938, 0x194d}, 2062: {902, 0x36a6},
	2067: {11, 0x95b1}, 2068: {446, 0x5b8c}, 2069: {652, 0xdfdd}, 2070: {1082, 0x121c}, 2071: {768, 0x8f4c}, 2073: {29, 0x9251},
	2074: {776, 0x63e1}, 2078: {755, 0xff9d}, 2082: {185, 0x79cd}, 2083: {342, 0x6844}, 2084: {1239, 0x4245}, 2085: {239, 0x81f3},
	2093: {1121, 0x7d42}, 2094: {746, 0xb12d}, 2095: {1258, 0xcd83}, 2096: {465, 0xdc89}, 2099: {349, 0xa213}, 2100: {132, 0x527d},
	2101: {137, 0x3e63}, 2102: {222, 0x6680}, 2103: {705, 0x9384}, 2104: {783, 0xaf52}, 2105: {1119, 0xfed0}, 2107: {919, 0x2f35},
	2112: {676, 0x8989}, 2113: {823, 0x492a}, 2114: {894, 0xa55a}, 2115: {102, 0xcb68}, 2119: {1366, 0x6b73}, 2132: {84, 0xc98b},
	2138: {567, 0x3f31}, 2139: {854, 0x6fac}, 2143: {14, 0xfa3}, 2144: {346, 0xca2d}, 2147: {1112, 0x59cc}, 2152: {646, 0xab1b},
	2154: {356, 0x9a76}, 2162: {136, 0x77b7}, 2164: {617, 0xafc3}, 2169: {4, 0xdaa2}, 2170: {1231, 0xfd8f}, 2172: {944, 0xc7a1},
	2173: {1151, 0x83ff}, 2174: {1156, 0xb6f8}, 2177: {45, 0x876d}, 2178: {871, 0xe980}, 2184: {1163, 0x747b}, 2192: {277, 0xeca4},
	2193: {588, 0x368d}, 2194: {808, 0xc336}, 2195: {1351, 0x37a3}, 2197: {427, 0x8cfb}, 2203: {1047, 0xaf0b}, 2204: {1288, 0x3a5d},
	2205: {964, 0xb6ae}, 2206: {42, 0x25d6}, 2207: {1145, 0xecd9}, 2208: {317, 0x62b}, 2209: {1060, 0x3a43}, 2217: {1006, 0xd38b},
	2218: {1095, 0x8033}, 2223: {1102, 0x7261}, 2224: {279, 0xdcd3}, 2225: {384, 0xe8d0}, 2226: {1403, 0x3f55}, 2238: {193, 0x5aca},
	2239: {452, 0xe0ff}, 2240: {1359, 0xb13f}, 2243: {83, 0xc4c0}, 2247: {244, 0xd70c}, 2248: {1113, 0x74db}, 2249: {520, 0xc557},
	2254: {1345, 0xdc6}, 2256: {339, 0xac5c}, 2257: {1427, 0xb560}, 2260: {784, 0x5b1f}, 2261: {1353, 0x115e}, 2263: {885, 0x3def},
	2264: {1051, 0xf149}, 2273: {262, 0x474}, 2284: {1232, 0xa40e}, 2286: {950, 0xd0d8}, 2287: {869, 0xa93a}, 2288: {1446, 0xe1e8},
	2289: {616, 0x96e3}, 2292: {516, 0x24f6}, 2300: {1262, 0x9a63}, 2303: {114, 0x8ccc}, 2304: {694, 0x9a3d}, 2309: {71, 0x9167},
	2313: {892, 0xdaa6}, 2314: {184, 0x1610}, 2315: {1323, 0x859}, 2317: {1221, 0xc001}, 2319: {1432, 0x6339}, 2320: {64, 0xcdf8},
	2321: {377, 0x9804}, 2322: {1414, 0x4dbd}, 2325: {1183, 0xdc4e}, 2326: {822, 0x1b59}, 2330: {352, 0x1681}, 2331: {1383, 0x2415},
	2334: {1165, 0x9a28}, 2335: {399, 0x3959}, 2337: {690, 0xe2c9}, 2342: {860, 0xa174}, 2343: {47, 0x19ec}, 2344: {581, 0xde6b},
	2348: {13, 0xe40c}, 2351: {1384, 0x3047}, 2354: {283, 0x4053}, 2355: {34, 0x7ae2}, 2357: {1285, 0x4fb6}, 2361: {672, 0xd9a8},
	2362: {685, 0x809e}, 2374: {1358, 0xec63}, 2380: {874, 0xd484}, 2381: {945, 0xc939}, 2385: {1289, 0x6e86}, 2391: {575, 0xde0b},
	2394: {55, 0x3641}, 2395: {358, 0x532e}, 2396: {175, 0xd2dd}, 2402: {1357, 0x7ac4}, 2403: {1397, 0x9502}, 2404: {15, 0xf8aa},
	2405: {912, 0x27b1}, 2406: {320, 0x9b30}, 2407: {1191, 0x4b0a}, 2409: {679, 0x5b8b}, 2410: {493, 0x6428}, 2411: {777, 0xcf83},
	2420: {1216, 0x25d2}, 2421: {1245, 0x576c}, 2424: {455, 0x659b}, 2425: {1209, 0xfe48}, 2428: {178, 0x1614}, 2429: {1055, 0xf93c},
	2430: {325, 0x16ff}, 2436: {952, 0x5d34}, 2437: {1260, 0x9828}, 2438: {1264, 0xe9a9}, 2441: {865, 0x1b3d}, 2442: {116, 0x2f6f},
	2445: {265, 0x2660}, 2446: {461, 0xe432}, 2451: {1429, 0x1c1f}, 2454: {561, 0x1797}, 2473: {96, 0x1f98}, 2476: {1388, 0x59fb},
	2479: {1241, 0x1b1a}, 2480: {218, 0x482b}, 2486: {1087, 0xeea9}, 2487: {1233, 0x121e}, 2489: {420, 0xdd63}, 2491: {1099, 0xc92c},
	2492: {1077, 0xca5f}, 2498: {90, 0xeeb7}, 2499: {1154, 0xda08}, 2500: {937, 0x3fbb}, 2502: {855, 0xe86e}, 2509: {833, 0x3dec},
	2514: {993, 0x3e2e}, 2515: {148, 0x117a}, 2516: {324, 0xc259}, 2520: {1161, 0x1bcf}, 2521: {62, 0xc0bd}, 2522: {790, 0x41e},
	2523: {1252, 0x6e2b}, 2524: {576, 0xae2f}, 2525: {851, 0x85f1}, 2529: {353, 0x42f1}, 2531: {124, 0xc569}, 2538: {206, 0x9f5b},
	2539: {971, 0x19d3}, 2542: {751, 0xd987}, 2544: {623, 0xb6af}, 2545: {1027, 0x4e7e}, 2546: {1052, 0xac5a}, 2548: {660, 0xa7d4},
	2549: {960, 0x8ba7}, 2550: {510, 0x5758}, 2552: {1348, 0xbcc8}, 2555: {911, 0x76f2}, 2559: {984, 0xfab0}, 2562: {288, 0xe851},
	2563: {656, 0xa31e}, 2564: {1173, 0x31e6}, 2565: {200, 0xc758}, 2566: {1186, 0xaf9e}, 2572: {763, 0xcf35}, 2576: {480, 0xa240},
	2578: {417, 0x5d79}, 2579: {296, 0x1504}, 2580: {1215, 0x3daf}, 2581: {220, 0x84cd}, 2582: {1373, 0xa996}, 2583: {891, 0xdd86},
	2584: {809, 0xbcb5}, 2585: {1442, 0x313e}, 2595: {1315, 0xf25a}, 2596: {344, 0x492e}, 2599: {922, 0xbdda}, 2602: {997, 0xa778},
	2605: {899, 0x703a}, 2606: {648, 0x409f}, 2607: {1066, 0x60d5}, 2608: {1149, 0x5875}, 2610: {68, 0xcbfb}, 2616: {1038, 0xee3c},
	2618: {392, 0x8293}, 2619: {716, 0x2ee5}, 2620: {299, 0xd32d}, 2626: {968, 0x81a3}, 2627: {1365, 0x866c}, 2628: {1399, 0x4245},
	2629: {998, 0x5637}, 2631: {354, 0x8d83}, 2634: {958, 0x4614}, 2638: {704, 0x5018}, 2646: {129, 0x584e}, 2651: {1354, 0x581d},
	2652: {1422, 0x7cb3}, 2653: {447, 0xbe4b}, 2654: {601, 0x2fac}, 2662: {1237, 0xcb79}, 2666: {32, 0xd8a7}, 2668: {489, 0x857d},
	2676: {622, 0x9bde}, 2680: {1217, 0xf48}, 2683: {1140, 0xe036}, 2691: {268, 0xe8a8}, 2694: {144, 0x4397}, 2695: {610, 0x8bc2},
	2696: {371, 0x7bb4}, 2697: {1001, 0x1637}, 2698: {1003, 0x6225}, 2699: {157, 0xcc78}, 2700: {1104, 0x7ff3}, 2701: {1010, 0x7f9a},
	2702: {1164, 0x91a4}, 2703: {27, 0x5360}, 2704: {975, 0xb69f}, 2705: {1346, 0x2af4}, 2706: {1370, 0x574f}, 2707: {475, 0xa597},
	2709: {666, 0x4b96}, 2712: {191, 0xfb0}, 2716: {723, 0x24a0}, 2717: {1257, 0x6c7d}, 2718: {647, 0x4138}, 2719: {839, 0x8ad3},
	2720: {551, 0x1624}, 2721: {1307, 0x3d93}, 2722: {1313, 0x9625}, 2723: {380, 0x57c1}, 2724: {745, 0xc327}, 2735: {48, 0xa01},
	2736: {154, 0x3da0}, 2742: {1248, 0xfbd3}, 2744: {1008, 0x4a76}, 2745: {418, 0x63e}, 2746: {574, 0xeec6}, 2747: {730, 0xeaab},
	2749: {1042, 0x8571}, 2751: {630, 0x76ed}, 2752: {70, 0xc6b2}, 2753: {164, 0x751a}, 2754: {677, 0xd629}, 2755: {795, 0x7afe},
	2757: {787, 0x1ae8}, 2759: {612, 0x60c8}, 2765: {1292, 0x8919}, 2772: {829, 0x837b}, 2774: {1249, 0xbb1b}, 2776: {168, 0x9ea1},
	2777: {1297, 0x7df0}, 2780: {167, 0xf99a}, 2792: {605, 0xf4bf}, 2804: {6, 0x1846}, 2805: {30, 0x4a2e}, 2808: {333, 0x54a2},
	2809: {351, 0x1518}, 2810: {813, 0x9b75}, 2811: {570, 0x1150}, 2812: {1274, 0x44f2}, 2832: {112, 0xc8d4}, 2833: {627, 0x22e7},
	2834: {169, 0x57bf}, 2835: {1324, 0xe52c}, 2836: {367, 0xed31}, 2837: {1050, 0x7cd1}, 2838: {1111, 0x786d}, 2839: {1247, 0x707},
	2842: {1401, 0xc999}, 2847: {803, 0x703b}, 2853: {503, 0xb7e3}, 2858: {1312, 0xae83}, 2860: {495, 0x826b}, 2863: {957, 0x9c65},
	2875: {925, 0x3929}, 2880: {1409, 0xec0e}, 2883: {459, 0x65f4}, 2884: {529, 0x18f6}, 2888: {698, 0x4f74}, 2889: {189, 0xfcd9},
	2892: {1267, 0x677}, 2901: {1256, 0xa91d}, 2911: {408, 0xe4af}, 2919: {621, 0x6ea8}, 2920: {812, 0xf1d2}, 2924: {1318, 0xcef9},
	2937: {460, 0x2b7}, 2947: {249, 0xf88e}, 2948: {625, 0xc427}, 2949: {879, 0x633c}, 2954: {624, 0x2685}, 2962: {1157, 0x635a},
	2963: {915, 0xc059}, 2965: {393, 0x90ab}, 2970: {285, 0x71e7}, 2975: {1362, 0x9e9}, 2976: {1196, 0xf416}, 2978: {195, 0x66ca},
	2980: {731, 0xeb85}, 2981: {176, 0x9d54}, 2995: {1443, 0x99b5}, 2999: {9, 0xe15c}, 3003: {253, 0x9bf}, 3004: {1311, 0x61c3},
	3005: {639, 0x4f1f}, 3008: {1355, 0x95aa}, 3009: {326, 0xace7}, 3012: {252, 0x77de}, 3017: {589, 0x8830}, 3018: {828, 0xf758},
	3021: {1360, 0x9a83}, 3026: {53, 0x9b8}, 3028: {51, 0xf2bc}, 3029: {105, 0x5b25}, 3032: {115, 0xa146}, 3033: {883, 0x1ab6},
	3034: {509, 0x9f28}, 3035: {739, 0x1545}, 3036: {1218, 0x4ed5}, 3038: {400, 0x30f3}, 3045: {298, 0x281a}, 3050: {1424, 0x5a30},
	3053: {1132, 0xd909}, 3057: {1208, 0xd6b5}, 3061: {553, 0x3811}, 3066: {419, 0x3fee}, 3068: {216, 0xe2f3}, 3071: {382, 0x32b5},
	3072: {1402, 0x9815}, 3075: {307, 0x65c}, 3076: {926, 0x8b2b}, 3088: {1269, 0xfe81}, 3089: {706, 0x1895}, 3090: {1283, 0xf00c},
	3091: {1029, 0x5e89}, 3093: {237, 0x2362}, 3094: {664, 0x232e}, 3095: {725, 0x8eab}, 3097: {1212, 0x3f6a}, 3098: {1225, 0xe518},
	3099: {671, 0xb58c}, 3100: {1369, 0x584f}, 3101: {1416, 0xf1a6}, 3111: {359, 0x3d1d}, 3114: {246, 0xf035}, 3124: {94, 0x3c10},
	3125: {211, 0x6900}, 3126: {36, 0xf145}, 3127: {261, 0x4e55}, 3128: {1114, 0xa9c9}, 3129: {582, 0x2446}, 3131: {86, 0xe70f},
	3137: {492, 0x24ce}, 3138: {1125, 0xb81a}, 3142: {890, 0x4bc7}, 3143: {1206, 0x2476}, 3145: {920, 0xaf47}, 3152: {766, 0xd078},
	3155: {328, 0x761a}, 3157: {1195, 0xe87e}, 3161: {322, 0xd472}, 3162: {1299, 0x64d7}, 3164: {147, 0x4b43}, 3165: {1180, 0x280b},
	3168: {1255, 0x6981}, 3170: {396, 0xf2ca}, 3175: {921, 0xbc49}, 3176: {397, 0x5e7}, 3177: {550, 0xbff7}, 3178: {699, 0xdb2d},
	3179: {791, 0x318f}, 3180: {893, 0x41e}, 3181: {924, 0x6934}, 3182: {775, 0x1167}, 3183: {1124, 0x86de}, 3184: {1228, 0xcbfd},
	3185: {226, 0xf538}, 3189: {1202, 0xcad8}, 3194: {788, 0xe119}, 3195: {642, 0x359f}, 3197: {361, 0x3ed9}, 3198: {979, 0x26a9},
	3199: {1404, 0xe732}, 3204: {59, 0xf63a}, 3211: {820, 0xdda2}, 3219: {19, 0x24}, 3220: {250, 0x542b}, 3221: {619, 0xf4ac},
	3225: {1328, 0xeacf}, 3238: {1044, 0x5bc9}, 3243: {478, 0x6ef2}, 3248: {428, 0x7501}, 3249: {713, 0xf6d7}, 3251: {848, 0xdb8a},
	3253: {335, 0x7a5d}, 3256: {334, 0x8b03}, 3258: {180, 0x89b}, 3262: {145, 0x2e2e}, 3266: {192, 0xf224}, 3267: {901, 0x10a2},
	3268: {1147, 0xa06b}, 3269: {558, 0xce9a}, 3270: {1134, 0xa975}, 3271: {1152, 0x1bb6}, 3276: {278, 0xff93}, 3277: {1097, 0xfcdd},
	3278: {549, 0x89ff}, 3279: {1364, 0x5a13}, 3280: {1438, 0xf335}, 3284: {1064, 0xbc16}, 3292: {65, 0xfd96}, 3298: {1344, 0x8d2},
	3300: {629, 0x1f82}, 3306: {329, 0x72d9}, 3307: {1155, 0x9e09}, 3309: {1361, 0x764}, 3315: {251, 0x81bb}, 3319: {1382, 0xf826},
	3321: {1305, 0x516f}, 3322: {1410, 0x8731}, 3323: {1412, 0xd5e}, 3329: {965, 0x2c98}, 3332: {1234, 0xc568}, 3339: {758, 0x45be},
	3340: {1168, 0x1d05}, 3344: {1261, 0x2628}, 3346: {143, 0x1d86}, 3348: {238, 0x67f9}, 3349: {125, 0xfd02}, 3350: {523, 0x5045},
	3351: {781, 0xc93}, 3352: {847, 0x41f9}, 3353: {1084, 0x7b98}, 3355: {204, 0x8c89}, 3358: {1162, 0x589}, 3361: {906, 0x24a4},
	3365: {80, 0x2e0d}, 3367: {426, 0x38b1}, 3372: {524, 0x7993}, 3379: {834, 0xdc73}, 3380: {800, 0x8fc3}, 3383: {369, 0x64c9},
	3386: {837, 0x99e4}, 3387: {1009, 0xed85}, 3389: {533, 0x4899}, 3390: {300, 0xb90d}, 3391: {423, 0x678d}, 3392: {429, 0xbb3d},
	3393: {692, 0x964c}, 3394: {1276, 0xddcb}, 3397: {1367, 0xba80}, 3398: {513, 0xd62}, 3399: {680, 0x3f2b}, 3400: {1381, 0xc567},
	3407: {1105, 0xca27}, 3408: {376, 0x44c5}, 3409: {1192, 0x51b6}, 3411: {877, 0xcac}, 3412: {389, 0x9ae5}, 3414: {1219, 0xe76f},
	3417: {1201, 0x1949}, 3420: {1015, 0xc39e}, 3423: {743, 0xcb73}, 3425: {74, 0xa08d}, 3426: {1321, 0xfedb}, 3427: {97, 0x7592},
	3428: {1450, 0xfb0c}, 3430: {260, 0x6613}, 3437: {230, 0x9932}, 3440: {864, 0x99e8}, 3443: {1078, 0x60e7}, 3444: {482, 0x9d82},
	3445: {1329, 0x9621}, 3454: {1199, 0x3d4a}, 3461: {1411, 0xfabf}, 3463: {936, 0xc085}, 3464: {898, 0x2009}, 3468: {572, 0x423e},
	3469: {585, 0x8528}, 3470: {1347, 0x1010}, 3471: {608, 0x6b98}, 3472: {1115, 0x922a}, 3474: {23, 0x9436}, 3475: {312, 0x4738},
	3476: {701, 0x2a5d}, 3477: {548, 0x16c9}, 3479: {477, 0xe3af}, 3480: {518, 0xa15}, 3482: {590, 0x35af}, 3485: {1434, 0x79c1},
	3492: {977, 0x6b4b}, 3493: {26, 0x9850}, 3494: {662, 0x5d9f}, 3498: {1, 0x2e0c}, 3502: {1178, 0x1e32}, 3503: {1214, 0x5486},
	3508: {1394, 0xbcc5}, 3510: {318, 0x1b7}, 3511: {544, 0x865d}, 3514: {152, 0x786d}, 3515: {1144, 0x3c38}, 3518: {836, 0x85e4},
	3519: {500, 0xe920}, 3520: {1352, 0xdad5}, 3521: {243, 0x6947}, 3522: {565, 0xcba2}, 3526: {165, 0xf834}, 3529: {49, 0x1b6e},
	3530: {159, 0xcb22}, 3531: {1127, 0xac36}, 3532: {1405, 0xd23d}, 3535: {297, 0x974f}, 3536: {1049, 0x4612}, 3542: {264, 0x9527},
	3543: {594, 0xf45c}, 3548: {753, 0x2d98}, 3549: {1071, 0xdd1c}, 3558: {884, 0x8d39}, 3560: {900, 0x5cb6}, 3561: {10, 0x1925},
	3564: {980, 0x4a44}, 3565: {337, 0x3908}, 3566: {1054, 0x916f}, 3567: {1223, 0xb2b5}, 3571: {44, 0x1d3d}, 3572: {1193, 0x6775},
	3573: {1238, 0xa46b}, 3575: {634, 0xcf16}, 3577: {302, 0x6eb9}, 3584: {1243, 0x9a82}, 3585: {108, 0x3c6f}, 3587: {573, 0xffba},
	3591: {1340, 0xc3f4}, 3597: {786, 0x4afc}, 3598: {686, 0xe1ed}, 3603: {502, 0xc642}, 3604: {659, 0xffed}, 3605: {54, 0xb148},
	3606: {481, 0xac41}, 3607: {702, 0xdc67}, 3610: {177, 0x4981}, 3612: {693, 0xdfbc}, 3613: {1294, 0x194f}, 3619: {327, 0x9641},
	3621: {1380, 0x539c}, 3623: {223, 0x786b}, 3624: {519, 0xc685}, 3626: {554, 0xf9a7}, 3627: {1331, 0xec2c}, 3628: {1368, 0xbb83},
	3629: {866, 0xf7ba}, 3630: {92, 0x889e}, 3631: {897, 0x5bc3}, 3636: {1210, 0xc48}, 3639: {63, 0x92e0}, 3640: {1449, 0x432c},
	3650: {560, 0x134}, 3652: {1281, 0xc338}, 3653: {852, 0xeffe}, 3654: {1439, 0xe126}, 3655: {245, 0x6497}, 3656: {126, 0x699d},
	3657: {1444, 0x2689}, 3659: {247, 0x2ab2}, 3667: {838, 0x9fbb}, 3668: {564, 0xc07e}, 3669: {1282, 0x9aa4}, 3675: {121, 0x7fed},
	3677: {1036, 0x5ef6}, 3679: {405, 0x5ab4}, 3680: {940, 0x8925}, 3682: {281, 0x6212}, 3684: {1109, 0x56df}, 3687: {1435, 0x7709},
	3689: {1349, 0xc4a}, 3692: {762, 0xdada}, 3695: {841, 0xd59b}, 3696: {720, 0x1647}, 3697: {1110, 0x6ab8}, 3700: {537, 0xd459},
	3701: {689, 0xdb6a}, 3702: {878, 0x96cd}, 3709: {1035, 0x31a}, 3712: {37, 0x1e2a}, 3713: {996, 0xf547}, 3715: {1000, 0xe43e},
	3716: {547, 0x2f8}, 3717: {1393, 0xe3fd}, 3719: {1022, 0xdfb}, 3722: {886, 0xa656}, 3724: {905, 0xa128}, 3733: {1181, 0xd106},
	3736: {1330, 0x8616}, 3739: {991, 0x3c2c}, 3740: {714, 0x1d6c}, 3744: {395, 0x577d}, 3746: {323, 0x5c1c}, 3747: {896, 0xf726},
	3748: {437, 0x15e6}, 3752: {1304, 0x5391}, 3756: {754, 0xf99d}, 3757: {469, 0x50a4}, 3762: {557, 0xdc43}, 3766: {1058, 0xeb72},
	3767: {772, 0xa8e4}, 3773: {1091, 0x2c6}, 3775: {1291, 0xc634}, 3780: {1316, 0x4849}, 3781: {1407, 0x1bfe}, 3782: {272, 0xe4bb},
	3783: {433, 0xed07}, 3784: {955, 0x4f30}, 3792: {488, 0x81d3}, 3793: {267, 0x9094}, 3794: {620, 0xb7da}, 3796: {286, 0xdb43},
	3799: {863, 0x410d}, 3800: {643, 0x244e}, 3801: {207, 0xcf96}, 3804: {1117, 0x8011}, 3805: {1423, 0xcee0}, 3807: {225, 0xd445},
	3815: {89, 0xee0d}, 3816: {271, 0x3f26}, 3817: {737, 0x384c}, 3820: {721, 0x9c6}, 3821: {1170, 0x2f54}, 3824: {577, 0xee8c},
	3826: {205, 0x5aa2}, 3829: {1005, 0xd78b}, 3833: {1244, 0x9548}, 3836: {304, 0xa509}, 3838: {756, 0x8a1}, 3839: {538, 0x100c},
	3840: {774, 0x752d}, 3841: {793, 0x33df}, 3843: {831, 0xfc9a}, 3851: {635, 0xfa3}, 3852: {128, 0x7e96}, 3853: {374, 0xca23},
	3854: {1374, 0xe85d}, 3856: {50, 0xef6c}, 3857: {56, 0x979c}, 3858: {381, 0xe092}, 3859: {1300, 0x2115}, 3861: {669, 0x4e38},
	3864: {166, 0x3087}, 3869: {604, 0xb5c3}, 3870: {1179, 0x3018}, 3876: {850, 0x32d7}, 3879: {804, 0x9956}, 3880: {341, 0x927a},
	3886: {291, 0x2800}, 3890: {802, 0xc97f}, 3891: {1327, 0x8606}, 3895: {448, 0xae9b}, 3900: {657, 0xa270}, 3902: {173, 0x3845},
	3904: {425, 0xdd9a}, 3905: {263, 0xc367}, 3906: {379, 0x2797}, 3909: {845, 0x2252}, 3911: {1028, 0x79fd}, 3913: {1325, 0x8d21},
	3918: {161, 0x6944}, 3919: {215, 0x4de3}, 3922: {72, 0x8b74}, 3923: {636, 0xc52c}, 3927: {504, 0xd795}, 3930: {798, 0xd923},
	3937: {1189, 0xe04e}, 3941: {316, 0x6dda}, 3942: {93, 0xed9c}, 3944: {606, 0x4cfa}, 3950: {930, 0x1cbc}, 3951: {1069, 0xde1c},
	3953: {181, 0x4132}, 3954: {1176, 0xd13b}, 3956: {843, 0x72d4}, 3966: {466, 0xe23a}, 3967: {1284, 0xda2c}, 3968: {99, 0xd29},
	3969: {708, 0xe84d}, 3970: {203, 0x822b}, 3971: {1390, 0xf35a}, 3972: {160, 0xe108}, 3976: {257, 0xf0ec}, 3977: {79, 0x99c},
	3979: {314, 0xa169}, 3980: {248, 0x60d5}, 3981: {842, 0x1796}, 3983: {242, 0x2f3}, 3992: {308, 0xed56}, 3996: {187, 0x1951},
	3997: {240, 0x6d3e}, 3998: {410, 0x5580}, 4000: {599, 0x49ea}, 4002: {749, 0x109e}, 4003: {1085, 0x2dc5}, 4008: {1056, 0x3801},
	4009: {20, 0x5096}, 4012: {228, 0x370d}, 4013: {1389, 0xbe86}, 4019: {370, 0x39b8}, 4023: {233, 0x5b3a}, 4024: {1337, 0x11d9},
	4032: {67, 0x3f24}, 4035: {476, 0xca23}, 4037: {903, 0xf470}, 4040: {830, 0x485e}, 4041: {139, 0x151d}, 4046: {1386, 0x423a},
	4047: {562, 0xca41}, 4048: {942, 0x6134}, 4049: {994, 0xe039}, 4052: {875, 0x9f9c}, 4053: {1142, 0x300f}, 4054: {1046, 0xad77},
	4055: {618, 0x31c4}, 4056: {972, 0xae90}, 4057: {1303, 0x4643}, 4065: {1314, 0xe9ad}, 4067: {598, 0xedbf}, 4078: {760, 0x9bc2},
	4079: {1415, 0x329b}, 4087: {123, 0x9ae}, 4088: {259, 0x8ee}, 4089: {33, 0xe8db}, 4090: {908, 0x6236}, 4093: {1222, 0xa59d},
}

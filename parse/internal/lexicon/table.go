// Code generated from the lists by go generate; DO NOT EDIT.

package lexicon

// Longest bounds, in bytes, what can be a name.
const Longest = 96

const slotCount = 8192

// names are those of the entries, folded, in their order.
const names = "$ 0++a+a -a+aa-00 - 00 / 00 ay once0 ay once eklendi0 ay once guncellendi0 begeni0 comment0 comments0 comments so far" +
	"0 dakika0 dakika okuma0 dakika once0 dakika once guncellendi0 dakikada okunur0 dakikalik okuma0 day ago" +
	"0 days ago0 defa okundu0 derece0 dk0 dk okuma0 dk. okuma0 followers0 goruntuleme0 goruntulenme0 gosterim" +
	"0 gun once0 gun once eklendi0 gun once guncellendi0 hafta once0 hafta once guncellendi0 hit0 hour ago" +
	"0 hours ago0 imsak'a0 izlenme0 kere okundu0 kez okundu0 kisi begendi0 kisi okudu0 likes0 min0 min read" +
	"0 min. read0 mins read0 minute read0 minutes0 minutes ago0 minutes read0 months ago0 okuma0 okunma" +
	"0 oy0 paylasim0 reads0 saat once0 saat once eklendi0 saat once guncellendi0 shares0 takipci0 tiklama" +
	"0 views0 votes0 weeks ago0 years ago0 yil once0 yil once eklendi0 yil once guncellendi0 yorum0 yorum var" +
	"0 yorum yap0 yorum yapildi0 yorumlar0 ° c0 °c0-minute read0/00dk okuma0°0°c0ºc3. sayfaaa + a -" +
	"a aa a aa habera+a+ a-a+a-a-a- a+a-a+aaaa,aaronabdabdullahabdurrahmanaboneabone olabone olunabonelik" +
	"aboutabout usabu dabiabu dhabiacceptaccept allaccept all cookiesaccept cookiesacdtacik 0°acikladi" +
	"acstactualitéad soyadadaletadamadanaadd a commentadd commentadd to favoritesadd to favouritesadd your comment" +
	"addis ababaademadenadi soyadiadinizadiniz soyadinizadis ababaadiyamanadliyeadnanadsads by google" +
	"adtadvertiseadvertise with usadvertisementadvertisement - scroll to continueadvertisingaedtaestafganistan" +
	"afghanistanafpafricaafrikaafterafyonafyonkarahisaragainstagenciesagencyagendaagoagriaguagustosahmet" +
	"aileajansajansiajanslarakdenizakdtakinakipressakitaksamaksam'a kalan sureaksarayakstalal jazeera" +
	"alakali haberleralanalbertaleppoalevalexanderalgiersalialiceallall newsall rights reservedallow notifications" +
	"almanyaalmatialmatyalperalsoalso readaltinaltin 0altin 0 %0altin 0 -%0altin 0 -0altin 0 0altin fiyatlari" +
	"altin: 0amamaamandaamasyaamerica & canadaamerica-canadaamericasamerikaamerika birlesik devletleri" +
	"ammanamsterdamamyana icerige atlaana icerige gecana menuana sayfaana sayfaya donanadoluanadolu agency" +
	"anadolu ajansanadolu ajansianahtaranahtar kelimeleranalizanalysisanasayfaanasayfaya donancakandandrea" +
	"andrewanfangelaanhaanilankaanka haberanka haber ajansiankaraanketanketleranladimanlikannaanneanp" +
	"ansaantalyaantaraanthonyapapaapp galleryapp storeapp store'dan indirapraprilaraarabicarakanaralik" +
	"aramaarama yaparanacak kelimearasindaarchive photoardaardahanarearifarkadasina gonderarkadasina oner" +
	"armeniaaround the webarsivarsiv fotografiartarthurarticle continues below advertisementartsarts & culture" +
	"artvinarzuasasayisashgabatashleyasiaasia - pacificasia and pacificasia pacificasia-pacificasiyeaskabat" +
	"asliaslihanasmaraassociated pressastastanaastrolojiasumanasyaatataathensatillaatinaaugaugustaustralia" +
	"authorauthorsavailable on the app storeavrasyaavrupaavustralyaawstaycaaydanaydinaydinlatma metni" +
	"aydinlikaygulayhanaylaaylinayni kategoridenaynurayricaayrica bakinizayrintilar icin tiklayinayse" +
	"aysegulayselaysenaysunaytacaz bulutluaz bulutlu 0°azerbaijanazerbaycanazertacazizbackback to home" +
	"back to homepageback to topbagdatbaghdadbaglanti kopyalandibaglantili haberlerbaglantiyi kopyala" +
	"baharbakmadan gecmebakmadan gecmeyinbakubalikesirbalkanlarbalkansbamakobangkokbangladeshbanubarbara" +
	"barcelonabarisbarselonabartinbasa donbasakbasinbasketbolbatmanbatuhanbayburtbayrambbcbbc turkcebe" +
	"be the first to commentbe the first to comment on this storybedribeenbeforebegenbegen 0begendimbegeni: 0" +
	"begumbehcetbeijingbeirutbekirbelgabelginbelgradbelgradebeltabenjaminbenzer haberlerbenzer icerikler" +
	"benzer konularbenzer yazilarberatberfinberilberkberlinbernbernabernamaberrinbestebettybetweenbeyaz haber ajansi" +
	"beyrutbeyzabhabianetbildirimlerbildirimler bu cihazda zaten acik gorunuyorbildirimlere izin verbildirimleri ac" +
	"bildirimlerimizebilecikbilimbilim teknolojibilim ve teknolojibilim-teknolojibilisimbinbingolbirbir cevap yazin" +
	"bir yanit yazinbir yorum yazinbirgulbirgunbishkekbiskekbistbist 0bist 0 0bist 0: 0bist-0 0bist: 0" +
	"bitcoinbitcoin $0bitcoin 0bitcoin 0 %0bitlisbize haber gonderinbize ulasinbize yazinbizibizi google news'te takip edin" +
	"bizi sosyal medyada takip edinbizi takip edinbizi takip etbloombergbloomberghtblueskybnabogotabolge" +
	"bolgeselbolubookmarkbooksboraborsaborsa 0borsa 0 %0bosnabosniabrandonbrasiliabratislavabreaking news" +
	"brent 0brent petrol 0brianbroken cloudsbrucebrukselbrusselsbstbtabtc 0btc/usd 0btc/usdt 0bubu haber 0 defa okundu" +
	"bu haber 0 defa okunmusturbu haber 0 kere okundubu haber 0 kez goruntulendibu haber 0 kez goruntulenmistir" +
	"bu haber 0 kez okundubu haber 0 kez okunmusturbu haber de ilginizi cekebilirbu haber hakkinda yorum yapin" +
	"bu haber icin tepkiniz nedir?bu haber toplam 0 defa okundubu haber toplam 0 kez okundubu haber yoruma kapalidir" +
	"bu habere de bakinbu habere emoji ile tepki verbu habere henuz yorum yapilmamisbu habere hic yorum yapilmamis" +
	"bu habere ne tepki verirsiniz?bu habere tepkinizbu habere tepkiniz ne?bu habere yorum eklebu habere yorum yap" +
	"bu habere yorum yazinbu haberi arkadasina gonderbu haberi begendiniz mi?bu haberi okuyanlar bunlari da okudu" +
	"bu haberi okuyanlar bunu da okudubu haberi paylasbu haberi paylasinbu haberi yazdirbu haberle ilgili yorumunuzu yazin" +
	"bu haberler de ilginizi cekebilirbu haberler ilginizi cekebilirbu icerige henuz yorum yapilmamis" +
	"bu icerigi begendiniz mi?bu icerigi paylasbu icerik 0 kez okundubu icerik 0 kez okunmusturbu kategorideki diger haberler" +
	"bu kategoriden diger haberlerbu kategoriye ait diger haberlerbu sayfa 0 kez goruntulendibu sayfa 0 kez okundu" +
	"bu yazi 0 defa okundubu yazi 0 kez okundubu yaziya henuz yorum yapilmamisbu yaziyi oylabu yaziyi paylas" +
	"bu yaziyi paylasinbucharestbudapestbudapestebuenos airesbugrabugunbugun en cok okunanlarbugunun gazetesi" +
	"bukresbulentbulten aboneligibultene abone olbultenimize abone olunbultenimize kaydolunbulutlubunlar da ilginizi cekebilir" +
	"bunlara da bakinbunlara da goz atinbunlari da okuyunbunubunu da okubunu da okuyunbunu okudunuz mu" +
	"bunu okuyanlar bunu da okuduburakburcinburclarburcuburdurbureauburhanburosubursabusinessbusrabut" +
	"buyukbuyutmek icin resme tiklayinbuyutmek icin tiklayinbybyegmbylinec. altin 0caddecagataycagdas" +
	"caglacairocalisma hayaticancanakkalecanancanberracanercankiricanlicanli borsacanli izlecanli skor" +
	"canli sonuclarcanli tvcanli yayincape towncaptchacarcaracascarlcarolcarolinecarscarsambacatcategory" +
	"catherinecaucasuscavitcdtcelalcemcemalcemilcenevrecengizcenkcentercentralcentral africacentral asia" +
	"centrecerencerez ayarlaricerez politikasicerezleri kabul etcerezleri yonetcestcetcetincevap yazin" +
	"cevdetcevirenceviricevreceyrek 0ceyrek altinceyrek altin 0cezayirchacharlescharlottechicagochina" +
	"christianchristinachristinechristopherciddecigdemcihancihan haber ajansicihan news agencycikis yap" +
	"cikticikti alcincinemaclaireclear skyclickclick hereclick to enlargeclick to expandclimatecmtcnn turk" +
	"cocukcokcok bulutlucok konusulanlarcok okunan haberlercok okunanlarcok paylasilanlarcok yorumlananlar" +
	"colincolombocolumnistscommentcomment (0)commentscomments (0)comments 0comments are closedcomments: 0" +
	"company newscompiled byconflictcontactcontact uscontinue readingcontinue reading belowcontinue reading the main story" +
	"cookie policycookie preferencescookie settingscopenhagencopy linkcopy urlcopyrightcopyright 0copyright notice" +
	"copyright © 0correctionscorrespondentcorumcoskuncraigcreatedcreated atcreated oncreatedatcreatedon" +
	"crimecrimeacstctcultureculture & artculture & artscumcumacumartesicumhuriyetcumhuriyet altini 0cuneyt" +
	"cynthiacyprusdahadaha fazladaha fazla gosterdaha fazla haberdaha fazlasidaha sonradaily sabahdakar" +
	"dakikadakkadamascusdamladanieldar es salaamdark modedatedate / timedate createddate modifieddate posted" +
	"date publisheddate updateddate/timedatecreateddatemodifieddateposteddatepublisheddateupdateddavid" +
	"dedeborahdecdecemberdecrease font sizededidefencedefensedefnedegerlendirme: 0degildegistirildidegistirilme" +
	"degistirilme tarihidegistirilmetarihidelhideliciousdemetdemiroren haber ajansidenizdenizlidennis" +
	"dergisiderleyenderyadesigneddeskdesktop versiondetaylar icin tiklayindetaylar icin tiklayinizdeutsch" +
	"deutsche welledevamidevamini gordevamini gosterdevamini okudevelopeddhadhakadianadicle haber ajansi" +
	"did you find this article useful?didemdigerdiger basliklardiger fotograflardiger galerilerdiger haberler" +
	"diger haberler icin tiklayindiger videolardiger yazilardiggdihadijital gazetedikendilaradilekdin" +
	"din ve hayatdinlediplomacydiplomasidis haberlerdis haberler servisidiyanetdiyarbakirdogandogan haber" +
	"dogan haber ajansidogan news agencydogu asyadogu turkistandogukandohadolardolar $ 0dolar 0dolar 0 %0" +
	"dolar 0 -%0dolar 0 -0dolar 0 0dolar/tl 0dolar: 0don't missdon't miss outdonalddonetskdonnadorothy" +
	"dosyadouglasdovizdoviz kurlaridownload our appdownload the appdpadubaidublindundunyadunya bulteni" +
	"dunyabulteniduringdusanbedushanbeduyguduzceduzeltme gonderduzenlemeduzenleme tarihiduzenlemetarihi" +
	"duzenlendiduzenlenmeduzenlenme tarihiduzenlenmetarihiduzenleyendwdw turkcee-bultene-bulten aboneligi" +
	"e-bulten kayite-bultene kayit ole-gazetee-maile-papere-postae-posta adresinize-posta gondere-posta ile gonder" +
	"e-posta ile paylaseast asiaeast turkistaneasterneatebrueceeconomyedaedebiyatedirneeditededited by" +
	"edited oneditedbyeditedoneditioneditoreditor's pickeditor's pickseditore e-postaeditorialeditorial board" +
	"editorlereditorun onerdiklerieditorun secimieditorun sectigi haberlereditorun sectikleriedteducation" +
	"edwardeesteetefeegeegitimegyptekiekimekineklemeekleme tarihieklemetarihieklendiekleniseklenis tarihi" +
	"eklenistarihieklenmeeklenme tarihieklenme zamanieklenmetarihieklenmezamanieklenmistirekleyenekonomi" +
	"ekonomi servisiekremelelazigelifelizabethemailemail thisemail this articleemail to a friendemeklilik" +
	"emelemilyeminemineemiremlakemmaemrahemreenen cok aranan haberleren cok begenilenleren cok izlenenler" +
	"en cok okunan haberleren cok okunan yazilaren cok okunanlaren cok paylasilanlaren cok yorumlananlar" +
	"en son guncellemeen son guncelleme tarihien son guncellenmeen son haberen son haberleren yeni haberler" +
	"en yeni yorumlaren yenilerenderenergyenerjienesenginenglishensonguncellemeensonguncellemetarihiensonguncellenme" +
	"ensonhaberenter your emailenter your email addressentertainmentenverenvironmenterbilercanerdalerdem" +
	"erdincerdoganerenergunerhanericerivanerkanermenistanerolersinertanertugrulerzincanerzurumesineskisehir" +
	"esmaesraestestimated reading time: 0 minuteseteth 0ethaethanethemethereum 0etiketetiket:etiketler" +
	"etiketler:ettieugeneeur 0eur/try 0eur/usd 0eurasiaeuroeuro 0euro 0 %0euro 0 -%0euro 0 -0euro 0 0" +
	"euro € 0euro/tl 0euro: 0euronews turkceeuropeevaneventsevrenseleyleylemeylulezgifacebookfacebook paylas" +
	"facebook yorumfacebook yorumlarifacebook'ta paylasfadimefahrifaikfaiz 0familyfanatikfaqfarukfashion" +
	"fatihfatmafavorilere eklefeaturesfebfebruaryfeedbackfenaferdiferhatferidefethifevzifew cloudsfeyza" +
	"figenfikretfiksturfile photofiledfilistinfilizfinancefinansfirat haber ajansifirma rehberifirstfirst posted" +
	"first publishedfirst published onfirstpostedfirstpublishedfirstpublishedonflas haberflipboardfollow" +
	"follow usfollow us onfollow us on facebookfollow us on google newsfollow us on social mediafollow us on twitter" +
	"follow us on xfont sizefoodfootballforforeign deskfotofoto galerifoto galerilerfoto haberfoto haberler" +
	"foto-galerifoto-haberfotogalerifotograffotograf galerilerifotograf galerisifotograf yokfotograf: arsiv" +
	"fotografifotografi buyutfotograflarfotograflar icin tiklayinfotograflar icin tiklayinizfotograflari" +
	"fotograflari gosterfotohaberfotomacfrancaisfrankfrankfurtfransafrifridayfriendfeedfromfrom around the web" +
	"fuatfull screenfullscreenfundafurkanfutbolgg. altin 0galerigaleri icin tiklayingaleriye gitgaleriyi gor" +
	"gamzegarethgarygazagaza citygazetegazete duvargazete mansetlerigazete vatangazetelergazetesigaziantep" +
	"gazzegbp 0gece modugelismelerdengenclikgenelgenevageorgegeorgiageraldgerekli alanlar * ile isaretlenmislerdir" +
	"gerigeri bildirimgeri dongeri gitgermanygetget it on google playget notificationsget our appget our newsletter" +
	"get the appgezigibigirengiresungirildigirilmegirilme tarihigirilmetarihigirisgiris saatigiris tarihi" +
	"giris yapgiris zamanigirissaatigiristarihigiriszamanigirnegizemgizlilikgizlilik ilkelerigizlilik politikasi" +
	"gizlilik sozlesmesigmtgo backgo to topgok gurultulugokcegokhangondergonderilmegonderilme tarihigonderilmetarihi" +
	"gonderimgonderim tarihigonderimtarihigonulgooglegoogle buzzgoogle haberler'de takip etgoogle news" +
	"google news ile takip etgoogle news'te abone olgoogle news'te takip edingoogle news'te takip etgoogle play" +
	"google play'den indirgoogle+goregoruntuleme sayisi: 0goruntuleme: 0goruntulenme 0goruntulenme sayisi: 0" +
	"goruntulenme: 0goruntulu habergorusgosterim: 0gotgot itgozden kacirmayingozden kacmasingrahamgram altin" +
	"gram altin 0gram altin 0 %0gram altin: 0gram gumus 0greecegregorygstgulgulaygulcanguldengulsahgulsen" +
	"gulsumgumus 0gumushanegunguncelguncel haberlerguncellemeguncelleme saatiguncelleme tarihiguncelleme tarihi / saat" +
	"guncelleme tarihi ve saatiguncelleme zamaniguncellemesaatiguncellemetarihiguncellemetarihi/saatguncellemetarihivesaati" +
	"guncellemezamaniguncellendiguncellenmeguncellenme saatiguncellenme tarihiguncellenme zamaniguncellenmesaati" +
	"guncellenmetarihiguncellenmezamaniguncellenmistirgundemgundem ozetigunduz modugunesgunesliguney amerika" +
	"guney asyaguneydogugunluk bultenimize kayit olungunluk burclargunugunun en cok okunanlarigunun gelismeleri" +
	"gunun haberlerigunun mansetlerigunun one cikan haberlerigunun onemli mansetlerigunun ozetigunun yazarlari" +
	"gurcistangurkanguvenguvenlikhaberhaber - fotohaber - fotografhaber - kamerahaber / fotohaber 7haber ajansi" +
	"haber arahaber arsivihaber bildirhaber bultenihaber bultenimize abone olunhaber bultenimize kaydolun" +
	"haber editoruhaber ekibihaber ekleme tarihihaber eklenme tarihihaber etiketlerihaber fotografihaber giris" +
	"haber giris saatihaber giris tarihihaber gonderhaber gonderinhaber gorselihaber guncellemehaber guncelleme saati" +
	"haber guncelleme tarihihaber guncellenmehaber guncellenme tarihihaber hattihaber ihbarhaber ihbar hatti" +
	"haber ile ilgili fotograflarhaber kategorisihaber kaynagihaber merkezihaber merkezi editoruhaber odasi" +
	"haber resmihaber servisihaber son guncellemehaber son guncelleme tarihihaber tarihihaber vaktimhaber ve fotograf" +
	"haber videosuhaber yayinhaber yayin tarihihaber yayinlanma tarihihaber yazilimihaber yorumlarihaber," +
	"haber-fotohaber-fotografhaber-kamerahaber/fotohaber7haberajansihabere ait yorum bulunmamaktadirhabere git" +
	"habere yorum eklehabere yorum kathabere yorum yaphabere yorum yazinhabereditoruhabereklemetarihi" +
	"habereklenmetarihihabergirishabergirissaatihabergiristarihihaberguncellemehaberguncellemesaatihaberguncellemetarihi" +
	"haberguncellenmehaberguncellenmetarihihaberihaberi buyuthaberi degerlendirhaberi derleyenhaberi dinle" +
	"haberi ekleyenhaberi facebook'ta paylashaberi girenhaberi goruntulehaberi hazirlayanhaberi kaydet" +
	"haberi kuculthaberi okuhaberi onerhaberi oylayinhaberi paylashaberi paylasinhaberi puanlahaberi sesli dinle" +
	"haberi sesli okuhaberi sikayet ethaberi yapanhaberi yazanhaberi yazdirhaberiderleyenhaberiekleyen" +
	"haberigirenhaberihazirlayanhaberinhaberin devamihaberin devami asagidahaberin devami reklamdan sonra" +
	"haberin eklenme tarihihaberin etiketlerihaberin fotograflarihaberin girildigi tarihhaberin giris saati" +
	"haberin giris tarihihaberin guncellemehaberin guncelleme saatihaberin guncelleme tarihihaberin guncellenme" +
	"haberin guncellenme tarihihaberin kaynagihaberin son guncelleme tarihihaberin son guncellenme tarihi" +
	"haberin tarihihaberin tum fotograflarihaberin verilis tarihihaberin videosuhaberin yayin tarihihaberin yayinlanma tarihi" +
	"haberineklenmetarihihaberingirildigitarihhaberingirissaatihaberingiristarihihaberinguncellemehaberinguncellemesaati" +
	"haberinguncellemetarihihaberinguncellenmehaberinguncellenmetarihihaberinkaynagihaberinsonguncellemetarihi" +
	"haberinsonguncellenmetarihihaberintarihihaberinverilistarihihaberinyayinlanmatarihihaberinyayintarihi" +
	"haberiyapanhaberiyazanhaberkategorisihaberkaynagihaberlehaberle ilgili daha fazlasihaberlerhaberler bildirimleri" +
	"haberler.comhaberlerihaberleri izlemek icin abone olunhaberlerinhabermerkezieditoruhabersonguncelleme" +
	"habersonguncellemetarihihabertarihihaberturkhabervefotografhaberyayinhaberyayinlanmatarihihaberyayintarihi" +
	"hacerhafif kar yagislihafif yagmurluhaftanin en cok okunanlarihakanhakaret,hakkarihakkihakkimizda" +
	"halephalilhalimehalithalukhamburghamdihamzahandanhandehanifehannahhanoiharareharoldharryharunhas" +
	"hasanhata bildirhata bildirimihatayhaticehava durumuhavanahavehavvahayathaydarhayir, tesekkurler" +
	"hayvanlarhazhaziranhazirlayanheadlineshealthheatherhelenhelphelsinkihenryhenuzhenuz hic yorum yapilmamis" +
	"henuz yorum yapilmadihenuz yorum yapilmamishenuz yorum yokhepsini gorhepsini gosterherher hakki saklidir" +
	"heraldhesabimhibyahibya haber ajansihide captionhilalhinahishistoryhit 0hit: 0hits: 0hkthomehome page" +
	"hong konghowardhsthukukhulyahuman rightshurriyethurriyet daily newshuseyinhusnui agreeianibnibrahim" +
	"ic haberleric politikaicelicerige atlaicerige gecicinicindeictidrisidtiftar vaktiiftara kalan sure" +
	"igdirigfaihaihbarihbar hattiihlas haberihlas haber ajansiihlas news agencyihsanikindiileiletisim" +
	"iletisim bilgileriilgiliilgili basliklarilgili diger haberlerilgili etiketlerilgili fotografilgili fotograflar" +
	"ilgili galeriilgili galerilerilgili haberilgili haberlerilgili iceriklerilgili internet baglantilari" +
	"ilgili konularilgili makalelerilgili videoilgili videolarilgili yazilarilginizi cekebilecek diger haberler" +
	"ilginizi cekebilecek haberlerilginizi cekebilecek iceriklerilginizi cekebilirilhaniliskili haberler" +
	"ilkilk yayinilk yayin tarihiilk yorum yapan siz olunilk yorum yazan siz olunilk yorumu sen yapilk yorumu siz yazin" +
	"ilk yorumu yapan siz olunilkayilkerilkhailknurilkyayinilkyayintarihiilnaimkb 0imkb 0 0imprintimsak" +
	"imsak'a 0imsak'a kalan sureinin this articlein this storyinancincrease font sizeindependent turkce" +
	"indiainfografikingiltereinsan haklariinstagraminterfaxinternationalinternetinternet haberinternet servisi" +
	"internethaberinterviewinterviewsintoipekiptalirakiraniraqiremirfaniribirnaisis dunyasiisabelisim" +
	"islamislam dunyasiislamabadislamic worldismailismetisnaispartaisraelisrailististanbulistanbul desk" +
	"itar-tassitsizinsizizinsiz kullanilamazizlenme sayisi: 0izlenme: 0izmirizzetjackjacobjakartajames" +
	"janjanejanetjanuaryjasonjavascriptjavascript devre disijeddahjeffreyjenniferjeremyjerusalemjessica" +
	"jilljinhajoanjohannesburgjohnjoin our mailing listjoin our newsletterjoin our telegram channeljoin our whatsapp channel" +
	"join the conversationjoin the discussionjonathanjosephjoshuajoycejstjuanjubajudithjuljuliajulian" +
	"juliejulyjump to contentjump to navigationjunjunejust injustinkaankabilkabulkabul ediyorumkabul et" +
	"kadarkaderkadinkadirkafkasyakahirekahramanmaraskalankalan karakter: 0kamerakamilkampalakamurankapali" +
	"kapatkarabukkarachikaracikaradenizkaramankaranlik modkararkarenkarikaturkarlikarskaskashmirkasim" +
	"kastamonukategorikategorideki diger haberlerkategorinin diger haberlerikategoriye ait diger haberler" +
	"katherinekathleenkathmandukaydetkayitkayit olkayit tarihikayittarihikaynakkaynak linkikaynaklarkayseri" +
	"kazankazimkazinformkcnakeepkeithkellykemalkenankennethkentkeremkerimkesmirkevinkeywords:khartoum" +
	"kibriskievkigalikiliskimberlykinshasakirikkalekirimkirklarelikirsehirkisinevkitapkocaelikonu hakkinda diger haberler" +
	"konutkonuyla ilgili diger haberlerkonuyla ilgili haberlerkonyakopenhagkopyalakoraykorkutkose yazarlari" +
	"kose yazarlarimizkose yazilarikosovakosovokripto parakripto paralarkstkuala lumpurkubrakuduskufur," +
	"kullanici sozlesmesikullanici yorumlarikullanim kosullarikullanim sartlarikulturkultur - sanatkultur sanat" +
	"kultur ve sanatkultur-sanatkunakunyekurdikursatkutahyakuveytkuvvetli yagmurlukuwait citykuzey afrika" +
	"kuzey amerikakvkkkvkk aydinlatma metnikyivkyodolagoslahorlahorelalelarger textlarrylastlast changed" +
	"last editedlast edited onlast modlast modifiedlast modified datelast modified onlast updatelast update date" +
	"last update onlast updatedlast updated atlast updated onlastchangedlasteditedlasteditedonlastmod" +
	"lastmodifiedlastmodifieddatelastmodifiedonlastupdatelastupdatedlastupdatedatlastupdatedatelastupdatedon" +
	"lastupdateonlatestlatest articleslatest headlineslatest newslatest postslatest storieslatest update" +
	"latest videoslatestupdatelatiflatin americalatin amerikalauralaurenlawrenceleaveleave a commentleave a reply" +
	"leave your commentlebanonlefkosalegallegal noticeleventleylalibyalifelifestylelight modelight rain" +
	"lindalink copiedlinkedinlinkedin'de paylaslinki kopyalalinki paylaslisalisbonlistenlisten to article" +
	"listen to this articlelisteyi gosterliteraturelivelive tvlizbonljubljanaloadinglocallog inlog in / register" +
	"log in to commentlog outloginlogin to commentlondonlondralos angeleslouiselucylukelusalutfen bekleyin" +
	"lutfen bekleyinizlutfilvivmacedoniamadridmagazinmagazinemahmutmailmain menumakalemakedonyamakkah" +
	"malatyamanage cookiesmanage preferencesmanaguamanilamanisamansetmansetlermarmarchmardinmargaretmaria" +
	"mariemarkmarmaramartmartinmarymasasimasaustumasaustu gorunumumasaustu surummaskatmatthewmaymaybe later" +
	"mayismdtmeccameclismediamedinamedinemedyameganmehmetmekkemelekmelihmelikemelismelissameltemmenamenu" +
	"menuyu acmenuyu kapatmepa newsmeralmerkezimersinmertmervemeryemmesajinizmetinmetni buyutmetni kucult" +
	"mevlutmexico citymezopotamya ajansimhamichaelmichellemiddle eastmilanomilatmilli gazetemilliyetmine" +
	"minskmisafir yorumlarimisirmixxmobilmobil surummobil uygulamamobil uygulamamizi indirinmobile version" +
	"modamodificationmodification datemodificationdatemodifiedmodified datemodified onmodifieddatemodifiedon" +
	"mogadishumogadisumonmondaymoremore articlesmore headlinesmore newsmore on this topicmore stories" +
	"more to readmoscowmoskovamost commentedmost popularmost readmost read newsmost read storiesmost shared" +
	"most viewedmostly cloudymostly sunnymosulmountainmskmstmtmuammermugemuglamuhabirmuhabirlermuhammed" +
	"muharremmuhittinmujdemumbaimumtazmunevvermunichmunihmuratmusmusicmuslim worldmuslimsmustafamusul" +
	"muzaffermuzikmy accountmyanmarmynetmyspacenacinairobinalannamaz vakitlerinamenancynatalienathannational" +
	"naturenazannazimnazlinecatinecdetneclanecminedimneilnejatnerminneseneslihannesrinnever miss a story" +
	"nevinnevsehirnevzatnew delhinew yorknewsnews centernews centrenews desknews roomnews servicenews source" +
	"news teamnewsdesknewsletternewslettersnewspapernewspapersnewspapers from turkeynewspapers in english" +
	"newspapers in turkishnewsroomnewssourcenextnext articlenext pagenext postnhanicholasnicolenicosia" +
	"nigdenigelnigerianihalnihatnilnilaynilgunnilufernisnisanniyazinono comment yetno commentsno comments so far" +
	"no comments yetno imageno thanksnobetci eczanelernorth africanorth americanot nownouakchottnovnovember" +
	"now playingnsosyalntvntv haberntv-msnbcntvmsnbcnurannuraynurcannurdannurettinnurgulnurinurselnzdt" +
	"nzstocaocakoctoctoberodatvodatv.comofogleoguzoguzhanokokanoktayokuma moduokuma suresi 0 dakikaokuma suresi 0 dk" +
	"okuma suresi: 0 dakikaokuma suresi: 0 dkokuma suresi: 0 dk, 0 snokuma: 0okumayaokumaya devam etokunma 0" +
	"okunma sayisi 0okunma sayisi: 0okunma: 0okur yorumlariokur yorumlari (0)okuyucuokuyucu sayisi: 0" +
	"okuyucu yorumlariokuyucu yorumlari (0)okuyucu yorumlari 0 yorumolanolarakolduoliveroliviaolusturma" +
	"olusturma tarihiolusturmatarihiolusturulduolusturulmaolusturulma tarihiolusturulma zamaniolusturulmatarihi" +
	"olusturulmazamaniomerononaylanmis yorumlaronceoncekionceki fotografonceki haberonceki icerikonceki makale" +
	"onceki sayfaonceki yazionderone cikan galerilerone cikan haberlerone cikan iceriklerone cikan videolar" +
	"onemlionerilen haberleronerilen videoonlineons 0ons altin 0onuropen in appopinionororduorhanoriginally" +
	"originally publishedoriginally published onoriginallypublishedoriginallypublishedonorijinalorta asya" +
	"orta doguortadoguortadogu ve afrikaortalama okuma suresi 0 dakikaortalama okuma suresi: 0 dakika" +
	"osloosmanosmaniyeother articlesother headlinesother newsother storiesotomobilotomobil dunyasiotomotiv" +
	"ottawaoturum acouagadougououroveroy: 0ozcanozel haberozgeozgurozlempacificpage 0page 0 of 0paid content" +
	"pakistanpalestinepamelaparcali az bulutluparcali bulutluparcali bulutlu 0°parispartly cloudypatricia" +
	"patrickpaulpaylaspaylas 0paylasimpaylasinpazpazarpazartesipdtpekinpelinperpersembepeshawarpeterpetrol 0" +
	"phaphilipphotophoto galleryphoto: filephotosphtpinarpinterestpinterest'te paylaspiyasalarpktplay" +
	"play videopleaseplease disable your ad blockerplease log in to commentplease waitpmpodgoricapolis adliye" +
	"politicspolitikapopular newspopular postspopular storiespopuler aramalarpopuler etiketlerpopuler haberler" +
	"portaliportrepostpost a commentpost commentpost views: 0post your commentpostapostasipostedposted at" +
	"posted byposted onpostedatpostedbypostedonpoweredpragpraguepresspress reviewpress tvpretoriaprevious" +
	"previous articleprevious pageprevious postprintprint articleprint storyprint this articleprint this page" +
	"printer friendlyprinter friendly versionpristinapristineprivacyprivacy policypromotedpromoted content" +
	"psikolojipstptptipuan durumupuan: 0puanlapublicationpublication datepublicationdatepublishpublish date" +
	"publish timepublishdatepublishedpublished 0 hours agopublished atpublished bypublished datepublished on" +
	"publishedatpublishedbypublisheddatepublishedonpublishingpublishing datepublishingdatepublishtime" +
	"pztqhaqnaquettaquitorabatrabiarachelradikalradioradyorahmiralphramadanramallahramazanranarate this article" +
	"rate this storyrating: 0raymondreadread 0 timesread aloudread alsoread commentsread moreread next" +
	"read time: 0 minsread time: 0 minutesreader commentsreading time 0 minreading time: 0 minsreading time: 0 minutes" +
	"rebeccarecent articlesrecent commentsrecent newsrecent postsreceprecommendedrecommended articles" +
	"recommended for yourecommended readingrecommended storiesreddetredditrefikrefugeesregionregister" +
	"reject allreklamreklam & iletisimreklam alanireklam engelleyici kullaniyorsunuzreklam ve iletisim" +
	"reklam verinreklami gecreklami kapatreklamlarrelatedrelated articlerelated articlesrelated content" +
	"related coveragerelated linksrelated newsrelated postrelated postsrelated readingrelated stories" +
	"related storyrelated topicsrelated videorelated videosrelated:religionremzireportreport a correction" +
	"report a typoreport an errorreport byreport this adreportbyreportedreported byreportedbyreporter" +
	"reportingreporting byreportingbyreproductionrepublicationrequiredresim yokresmi ilanlarreturn to homepage" +
	"return to topreutersrevisedreyhanreykjavikriaria novostirichardridvanrifatrigario de janeiroriyad" +
	"riyadhrizarizerobertrogerromaromeronaldroportajrosieroyrssrss feedrudawruhiruptlyrussellrussiarusya" +
	"ruyaruzgarliryans.s.ssaatsaatindesabahsabansabrisadiksaganak yagislisagliksahinsaidsaitsakaryasal" +
	"salisalihsamsamanthasametsamisamsunsamuelsanasana'asanaasanatsandrasanliurfasantiagosarasarahsarajevo" +
	"saraybosnasastsatsaturdaysaudi arabiasavassavesave articlesavunmasavunma sanayiisayfa 0sayfa 0 / 0" +
	"sayfa basisayfa basina donsayfa yukleniyorsayfayi yazdirsaysscattered cloudssci-techsciencescience & technology" +
	"science and technologyscience-technologyscottscroll to topseansearchsearch in sitesebnemsecimsection" +
	"sectionssecuritysedasedatseesee allsee all commentssee alsosee moresefasehirsektorlerselamiselcuk" +
	"seldaselimselinselmasemihsemrasendsend to a friendsenolseoulsepseptseptemberserapserdarserefsergi" +
	"serhatseri ilanlarserkanserpilserviceservisisesli dinlesesli okuseulsevastopolsevdasevgisevilsevim" +
	"sevincseyahatseyfiseymasezersgtshareshare by emailshare on facebookshare on linkedinshare on twitter" +
	"share on whatsappshare on xshare thisshare this articleshare this pageshare this postshare this story" +
	"share via emailshare withsharonshirleyshow captionshow commentsshow comments (0)show lessshow more" +
	"sibelsicak habersifremi unuttumsignsign insign in / registersign in to commentsign upsign up for newsletter" +
	"sign up for our daily newslettersign up for our newslettersign up for our newsletterssign up for the newsletter" +
	"sign up to our newslettersiirtsikayet etsikca sorulan sorularsimdi degilsimferopolsimonsinansinem" +
	"sinemasingaporesingapursinopsiradaki habersiradaki haberlersirketlersirnaksislisite haritasisite ici arama" +
	"site mapsite treesitedesitede arasitemapsitemizdesitemizdekisitemizdensivassivil toplumsiyasetsize" +
	"size ozelsizin icinsizin icin onerilenlersizin icin onerilersizin icin sectiksizin icin sectiklerimiz" +
	"sizlereskip adskip navigationskip to contentskip to main contentskip to navigationskopjeskypesmaller text" +
	"soccersocietysociety and culturesofiasofyasomalisomaliasonson dakikason dakika haberson dakika haberleri" +
	"son degisiklikson degisiklik tarihison duzenlemeson duzenleme tarihison duzenlenmeson eklenen haberler" +
	"son eklenenlerson gelismelerson guncellemeson guncelleme saatison guncelleme tarihison guncelleme zamani" +
	"son guncellendison guncellenmeson guncellenme saatison guncellenme tarihison guncellenme zamanison haberler" +
	"son yazilarson yorumlananlarson yorumlarsondegisikliksondegisikliktarihisonduzenlemesonduzenlemetarihi" +
	"sonduzenlenmesongulsonguncellemesonguncellemesaatisonguncellemetarihisonguncellemezamanisonguncellendi" +
	"songuncellenmesonguncellenmesaatisonguncellenmetarihisonguncellenmezamanisonrasonrakisonraki fotograf" +
	"sonraki habersonraki haberlersonraki iceriksonraki makalesonraki sayfasonraki yazisophiesorumlu yazi isleri muduru" +
	"sosyal medyasosyal medyada bizsosyal medyada paylassourcesource of newssourceofnewssourcessouth america" +
	"south asiasoutheast asiasoyledisozcuspacesponsoredsponsored contentsponsored linkssponsorlusponsorlu baglantilar" +
	"sponsorlu iceriksporspor servisisportsportssputniksputnik turkiyesrinagarstaffstarstaystay connected" +
	"stay informedstay updatedstephaniestephensterlinsterlin 0sterlin 0 %0sterlin: 0stevenstockholmstokholm" +
	"storystory bystory continues belowstory continues below advertisementstorybystrasbourgstrazburgstuart" +
	"stumbleuponsu an ne oluyor?suatsubsubatsubmitsubscribesubscribe nowsubscribe to our channelsubscribe to our daily newsletter" +
	"subscribe to our mailing listsubscribe to our newslettersubscribe to our newsletterssubscribe to our youtube channel" +
	"subscriptionssucsudansuggested for yousukransukrusulesuleymansultansumeyyesunsunasundaysunu da okuyun" +
	"suriyesusansydneysyriasão paulot24tag:taggedtagged:tagstags:tahmini okuma suresi 0 dakikatahmini okuma suresi: 0 dakika" +
	"tahrantakiptakip ettakvimtallinntam altin 0tam ekrantamamtanertanjugtansutap to enlargetaraftarayiciniz" +
	"tarihtarih / saattarih ve saattarih/saattarihitarihindetarihvesaattariktarimtasarimtasarim:tashkent" +
	"taskenttasnimtasstatiltayfuntbilisitechtechnologytehrantekirdagteknolojitel avivtelegramtelegram kanalimiza katilin" +
	"telegram'da paylastelegram'dan paylastelevizyontemtemizletemmuztemsili fotograftemsili gorseltemsilidir" +
	"tepki vertepkiniz nedir?teresatermsterms & conditionsterms and conditionsterms of serviceterms of use" +
	"terortexttext bytext sizetextbythanthatthetheirtheodoretherethere are no commentsthere are no comments yet" +
	"theresathisthis article has been read 0 timesthis news has been read 0 timesthis news has been read 0 times in total" +
	"this page has been viewed 0 timesthomasthroughthuthursdaytiflistiklanma: 0tiklayintiklayiniztiktok" +
	"timestimeturktimothytirantiranatiyatrototodaytoday's front pagetoday's headlinestoday's newstoday's paper" +
	"today's top storiestoday's zamantokattokyotoldtolgatomtop headlinestop newstop storiestopicstoplam goruntulenme: 0" +
	"toplam okunma: 0toplumtorontototal views: 0tourismtrablustrabzontracytrafik durumutransporttravel" +
	"trending nowtrending storiestrending topicstribunetripolitrttrt habertrt worldtsitubatuetuesdaytufan" +
	"tugbatugcetulaytulintumtum fotograflartum haberlertum haklari saklidirtum yazarlartum yazilaritum yorumlar" +
	"tum yorumlar (0)tum yorumlari gortumblrtumutumunu gortumunu gostertumunu kabul ettumunu reddettumunu tek sayfada goster" +
	"tuncaytuncelitunistunisiatunustunus sehrituranturgayturgutturizmturk dunyasiturkanturkceturkeyturkic world" +
	"turkish worldturkiyeturkiye gazetesiturn on notificationstvtweettweet 0tweetletwittertwitter paylas" +
	"twitter'da paylastyleruu.s.ubaufukuguruhaukraineukrinformulan batorulasulasimulusal haber ajansi" +
	"umitumutunalunderunited statesuniversiteuntilup nextupdateupdate dateupdate timeupdatedupdated 0 days ago" +
	"updated 0 hour agoupdated 0 hours agoupdated 0 minutes agoupdated atupdated dateupdated onupdatedat" +
	"updatedateupdateddateupdatedonupdatetimeupiususausakusd 0usd/try 0user commentsuskuputcutkuuyari:" +
	"uyeuye girisiuye oluye ol / giris yapuye yorumlariuygulamamiziuygulamamizi indirinuygulamayiuygulamayi indir" +
	"uzak doguuzayvahapvallettavanvarsovavatanvevedatveliveriveri politikasiveyaveyselvibervictoriavideo" +
	"video galerivideo habervideo haberlervideo icin tiklayinvideo icin tiklayinizvideo izlevideo yukleniyor" +
	"videoyuvideoyu izleviennaview allview all photosview commentsview comments (0)view galleryview photos" +
	"viewed 0 timesviewed: 0views 0views: 0vildanvilniusvincentvirginiaviyanavkontaktevoavoa turkcevoice of america" +
	"voleybolvolkanvonwafawalterwamwarsawwaswas this article helpful?washingtonwashington dcwatwatch also" +
	"watch videowayneweweatherwebweb deskwedwednesdaywendywerewestwetwhat to read nextwhat's newwhat's your reaction?" +
	"whatsappwhatsapp haber hattiwhatsapp ihbar hattiwhatsapp ile paylaswhatsapp kanalimiza katilinwhatsapp kanalimizi takip edin" +
	"whatsapp'ta paylaswhatsapp'tan gonderwhenwherewhichwhilewhowibwillwilliamwire serviceswitwithwomen" +
	"words byworldworld bulletinworld bulletin newsworld economyworldbulletinworldbulletin newswouldwrite a comment" +
	"write your commentwriterwrittenwritten bywrittenbyx'te paylasxingxinhuayagmuryagmurluyahooyahyayakup" +
	"yalcinyalovayangonyapilanyardimyargiyasalyasal uyariyasamyasaryaseminyasinyatsiyavuzyayimyayim tarihi" +
	"yayimlamayayimlama tarihiyayimlamatarihiyayimlandiyayimlanmayayimlanma tarihiyayimlanma zamaniyayimlanmatarihi" +
	"yayimlanmazamaniyayimlanmistiryayimtarihiyayinyayin ilkeleriyayin saatiyayin tarihiyayin tarihi / saat" +
	"yayin tarihi ve saatiyayin zamaniyayinayayina alindiyayina girdiyayina giris tarihiyayina hazirlayan" +
	"yayinaalindiyayinagirdiyayinagiristarihiyayinahazirlayanyayinlamayayinlama tarihiyayinlamatarihi" +
	"yayinlananyayinlandiyayinlanmayayinlanma saatiyayinlanma tarihiyayinlanma zamaniyayinlanmasaatiyayinlanmatarihi" +
	"yayinlanmazamaniyayinlanmistiryayinlayanyayinsaatiyayintarihiyayintarihi/saatyayintarihivesaatiyayinzamani" +
	"yazanyazaryazarin diger yazilariyazarin onceki yazilariyazarin son yazilariyazarin tum yazilariyazarlar" +
	"yazarlarimizyazdiryaziyazi boyutuyazi boyutunu buyutyazi boyutunu kucultyazi dizisiyazi isleriyazi tipi" +
	"yazilanyazilim:yazininyazinin devamiyaziyi buyutyaziyi gonderyaziyi kucultyelizyemekyemenyeniyeni akit" +
	"yeni asiryeni cagyeni haberyeni mesajyeni safakyenicagyenisafakyerelyerel haberleryerevanyesimyesterday" +
	"yilyildirayyildizyilmazyol durumuyonhapyorumyorum (0)yorum 0yorum birakyorum birakinyorum ekleyorum gonder" +
	"yorum kurallariyorum yapyorum yapabilmek icin uye olunyorum yapinyorum yapma kurallariyorum yapmak icin giris yapin" +
	"yorum yazyorum yazinyorum: 0yoruma kapalidiryorumlayorumlaryorumlar (0)yorumlar 0yorumlar,yorumlar: 0" +
	"yorumlari goryorumlari gosteryorumlari goster (0)yorumlarinizyorumlariniziyorumunu yazyorumunuzyorumunuzu buraya yazin" +
	"yorumunuzu gonderinyorumunuzu paylasinyorumunuzu yazinyouyou may also be interested inyou may also like" +
	"you might also likeyou might be interested inyou must be logged in to post a commentyouryour comment" +
	"your comment has been sentyour emailyour email addressyour nameyoutubeyozgatyukariyukari cikyukleme" +
	"yukleme tarihiyuklemetarihiyukleniyoryuklenmeyuklenme tarihiyuklenmetarihiyukselyunanistanyunusyurt" +
	"yurt haberleryurt haberleriyurttanyurttan haberleryusufyuzdezacharyzaferzagrebzamanzehrazekizeliha" +
	"zerrinzeynepzonguldakzubeydezuhalzurichzurih~£ 0©© all rights reserved© tum haklari saklidir" +
	"×русскийالعربية€ 0"

var entries = [...]Entry{
	{},                            // says nothing
	{Kinds: Bar, at: 0, size: 3},  // $ 0
	{Kinds: Bar, at: 3, size: 1},  // +
	{Kinds: Bar, at: 4, size: 2},  // +a
	{Kinds: Bar, at: 6, size: 5},  // +a -a
	{Kinds: Bar, at: 11, size: 4}, // +aa-
	{Kinds: OpensBar, pattern: 0, nPatterns: 1, at: 15, size: 1},                         // 0
	{Kinds: Bar, at: 16, size: 5},                                                        // 0 - 0
	{Kinds: Bar, at: 21, size: 5},                                                        // 0 / 0
	{Kinds: Bar, at: 26, size: 9},                                                        // 0 ay once
	{Kinds: Bar, at: 35, size: 17},                                                       // 0 ay once eklendi
	{Kinds: Bar, at: 52, size: 21},                                                       // 0 ay once guncellendi
	{Kinds: Bar, at: 73, size: 8},                                                        // 0 begeni
	{Kinds: Bar | End, at: 81, size: 9},                                                  // 0 comment
	{Kinds: Bar | End, at: 90, size: 10},                                                 // 0 comments
	{Kinds: Bar, at: 100, size: 17},                                                      // 0 comments so far
	{Kinds: Bar, at: 117, size: 8},                                                       // 0 dakika
	{Kinds: Bar, at: 125, size: 14},                                                      // 0 dakika okuma
	{Kinds: Bar, at: 139, size: 13},                                                      // 0 dakika once
	{Kinds: Bar, at: 152, size: 25},                                                      // 0 dakika once guncellendi
	{Kinds: Bar, at: 177, size: 17},                                                      // 0 dakikada okunur
	{Kinds: Bar, at: 194, size: 17},                                                      // 0 dakikalik okuma
	{Kinds: Bar, at: 211, size: 9},                                                       // 0 day ago
	{Kinds: Bar, at: 220, size: 10},                                                      // 0 days ago
	{Kinds: Bar, at: 230, size: 13},                                                      // 0 defa okundu
	{Kinds: Bar, at: 243, size: 8},                                                       // 0 derece
	{Kinds: Bar, at: 251, size: 4},                                                       // 0 dk
	{Kinds: Bar, at: 255, size: 10},                                                      // 0 dk okuma
	{Kinds: Bar, at: 265, size: 11},                                                      // 0 dk. okuma
	{Kinds: Bar, at: 276, size: 11},                                                      // 0 followers
	{Kinds: Bar, at: 287, size: 13},                                                      // 0 goruntuleme
	{Kinds: Bar, at: 300, size: 14},                                                      // 0 goruntulenme
	{Kinds: Bar, at: 314, size: 10},                                                      // 0 gosterim
	{Kinds: Bar, at: 324, size: 10},                                                      // 0 gun once
	{Kinds: Bar, at: 334, size: 18},                                                      // 0 gun once eklendi
	{Kinds: Bar, at: 352, size: 22},                                                      // 0 gun once guncellendi
	{Kinds: Bar, at: 374, size: 12},                                                      // 0 hafta once
	{Kinds: Bar, at: 386, size: 24},                                                      // 0 hafta once guncellendi
	{Kinds: Bar, at: 410, size: 5},                                                       // 0 hit
	{Kinds: Bar, at: 415, size: 10},                                                      // 0 hour ago
	{Kinds: Bar, at: 425, size: 11},                                                      // 0 hours ago
	{Kinds: Bar, at: 436, size: 9},                                                       // 0 imsak'a
	{Kinds: Bar, at: 445, size: 9},                                                       // 0 izlenme
	{Kinds: Bar, at: 454, size: 13},                                                      // 0 kere okundu
	{Kinds: Bar, at: 467, size: 12},                                                      // 0 kez okundu
	{Kinds: Bar, at: 479, size: 14},                                                      // 0 kisi begendi
	{Kinds: Bar, at: 493, size: 12},                                                      // 0 kisi okudu
	{Kinds: Bar, at: 505, size: 7},                                                       // 0 likes
	{Kinds: Bar, at: 512, size: 5},                                                       // 0 min
	{Kinds: Bar, at: 517, size: 10},                                                      // 0 min read
	{Kinds: Bar, at: 527, size: 11},                                                      // 0 min. read
	{Kinds: Bar, at: 538, size: 11},                                                      // 0 mins read
	{Kinds: Bar, at: 549, size: 13},                                                      // 0 minute read
	{Kinds: Bar, at: 562, size: 9},                                                       // 0 minutes
	{Kinds: Bar, at: 571, size: 13},                                                      // 0 minutes ago
	{Kinds: Bar, at: 584, size: 14},                                                      // 0 minutes read
	{Kinds: Bar, at: 598, size: 12},                                                      // 0 months ago
	{Kinds: Bar, at: 610, size: 7},                                                       // 0 okuma
	{Kinds: Bar, at: 617, size: 8},                                                       // 0 okunma
	{Kinds: Bar, at: 625, size: 4},                                                       // 0 oy
	{Kinds: Bar, at: 629, size: 10},                                                      // 0 paylasim
	{Kinds: Bar, at: 639, size: 7},                                                       // 0 reads
	{Kinds: Bar, at: 646, size: 11},                                                      // 0 saat once
	{Kinds: Bar, at: 657, size: 19},                                                      // 0 saat once eklendi
	{Kinds: Bar, at: 676, size: 23},                                                      // 0 saat once guncellendi
	{Kinds: Bar, at: 699, size: 8},                                                       // 0 shares
	{Kinds: Bar, at: 707, size: 9},                                                       // 0 takipci
	{Kinds: Bar, at: 716, size: 9},                                                       // 0 tiklama
	{Kinds: Bar, at: 725, size: 7},                                                       // 0 views
	{Kinds: Bar, at: 732, size: 7},                                                       // 0 votes
	{Kinds: Bar, at: 739, size: 11},                                                      // 0 weeks ago
	{Kinds: Bar, at: 750, size: 11},                                                      // 0 years ago
	{Kinds: Bar, at: 761, size: 10},                                                      // 0 yil once
	{Kinds: Bar, at: 771, size: 18},                                                      // 0 yil once eklendi
	{Kinds: Bar, at: 789, size: 22},                                                      // 0 yil once guncellendi
	{Kinds: Bar, at: 811, size: 7},                                                       // 0 yorum
	{Kinds: Bar, at: 818, size: 11},                                                      // 0 yorum var
	{Kinds: Bar, at: 829, size: 11},                                                      // 0 yorum yap
	{Kinds: Bar, at: 840, size: 15},                                                      // 0 yorum yapildi
	{Kinds: Bar, at: 855, size: 10},                                                      // 0 yorumlar
	{Kinds: Bar, at: 865, size: 6},                                                       // 0 ° c
	{Kinds: Bar, at: 871, size: 5},                                                       // 0 °c
	{Kinds: Bar, at: 876, size: 13},                                                      // 0-minute read
	{Kinds: Bar, at: 889, size: 3},                                                       // 0/0
	{Kinds: Bar, at: 892, size: 9},                                                       // 0dk okuma
	{Kinds: Bar, at: 901, size: 3},                                                       // 0°
	{Kinds: Bar, at: 904, size: 4},                                                       // 0°c
	{Kinds: Bar, at: 908, size: 4},                                                       // 0ºc
	{Kinds: Section, at: 912, size: 8},                                                   // 3. sayfa
	{Kinds: Bar, at: 920, size: 1},                                                       // a
	{Kinds: Bar, at: 921, size: 7},                                                       // a + a -
	{Kinds: Bar, at: 928, size: 3},                                                       // a a
	{Kinds: Bar, at: 931, size: 5},                                                       // a a a
	{Kinds: Outlet, at: 936, size: 7},                                                    // a haber
	{Kinds: Bar, at: 943, size: 2},                                                       // a+
	{Kinds: Bar, at: 945, size: 5},                                                       // a+ a-
	{Kinds: Bar, at: 950, size: 4},                                                       // a+a-
	{Kinds: Bar, at: 954, size: 2},                                                       // a-
	{Kinds: Bar, at: 956, size: 5},                                                       // a- a+
	{Kinds: Bar, at: 961, size: 4},                                                       // a-a+
	{Kinds: Agency | OpensEnd, pattern: 1, nPatterns: 1, at: 965, size: 2},               // aa
	{Kinds: OpensEnd, pattern: 2, nPatterns: 1, at: 967, size: 3},                        // aa,
	{Kinds: GivenName, at: 970, size: 5},                                                 // aaron
	{Kinds: Section, at: 975, size: 3},                                                   // abd
	{Kinds: GivenName, at: 978, size: 8},                                                 // abdullah
	{Kinds: GivenName, at: 986, size: 11},                                                // abdurrahman
	{Kinds: OpensBar, pattern: 3, nPatterns: 1, at: 997, size: 5},                        // abone
	{Kinds: Bar, at: 1002, size: 8},                                                      // abone ol
	{Kinds: Bar, at: 1010, size: 10},                                                     // abone olun
	{Kinds: Bar, at: 1020, size: 8},                                                      // abonelik
	{Kinds: Bar | Gluable, at: 1028, size: 5},                                            // about
	{Kinds: Bar, at: 1033, size: 8},                                                      // about us
	{Kinds: City, at: 1041, size: 8},                                                     // abu dabi
	{Kinds: City, at: 1049, size: 9},                                                     // abu dhabi
	{Kinds: Bar, at: 1058, size: 6},                                                      // accept
	{Kinds: Bar, at: 1064, size: 10},                                                     // accept all
	{Kinds: Bar, at: 1074, size: 18},                                                     // accept all cookies
	{Kinds: Bar, at: 1092, size: 14},                                                     // accept cookies
	{Kinds: OtherZone, at: 1106, size: 4},                                                // acdt
	{Kinds: Bar, at: 1110, size: 8},                                                      // acik 0°
	{Kinds: Turkish, at: 1118, size: 8},                                                  // acikladi
	{Kinds: OtherZone, at: 1126, size: 4},                                                // acst
	{Kinds: Section, at: 1130, size: 10},                                                 // actualité
	{Kinds: Bar, at: 1140, size: 8},                                                      // ad soyad
	{Kinds: Section, at: 1148, size: 6},                                                  // adalet
	{Kinds: GivenName, at: 1154, size: 4},                                                // adam
	{Kinds: City, at: 1158, size: 5},                                                     // adana
	{Kinds: End, at: 1163, size: 13},                                                     // add a comment
	{Kinds: End, at: 1176, size: 11},                                                     // add comment
	{Kinds: Bar, at: 1187, size: 16},                                                     // add to favorites
	{Kinds: Bar, at: 1203, size: 17},                                                     // add to favourites
	{Kinds: End, at: 1220, size: 16},                                                     // add your comment
	{Kinds: City, at: 1236, size: 11},                                                    // addis ababa
	{Kinds: GivenName, at: 1247, size: 4},                                                // adem
	{Kinds: City, at: 1251, size: 4},                                                     // aden
	{Kinds: Bar, at: 1255, size: 10},                                                     // adi soyadi
	{Kinds: Bar, at: 1265, size: 6},                                                      // adiniz
	{Kinds: Bar, at: 1271, size: 16},                                                     // adiniz soyadiniz
	{Kinds: City, at: 1287, size: 10},                                                    // adis ababa
	{Kinds: City, at: 1297, size: 8},                                                     // adiyaman
	{Kinds: Section, at: 1305, size: 6},                                                  // adliye
	{Kinds: GivenName, at: 1311, size: 5},                                                // adnan
	{Kinds: Bar, at: 1316, size: 3},                                                      // ads
	{Kinds: Bar, at: 1319, size: 13},                                                     // ads by google
	{Kinds: OtherZone, at: 1332, size: 3},                                                // adt
	{Kinds: Bar, at: 1335, size: 9},                                                      // advertise
	{Kinds: Bar, at: 1344, size: 17},                                                     // advertise with us
	{Kinds: Ad | Bar, at: 1361, size: 13},                                                // advertisement
	{Kinds: Bar, at: 1374, size: 34},                                                     // advertisement - scroll to continue
	{Kinds: Ad | Bar, at: 1408, size: 11},                                                // advertising
	{Kinds: OtherZone, at: 1419, size: 4},                                                // aedt
	{Kinds: OtherZone, at: 1423, size: 4},                                                // aest
	{Kinds: Section, at: 1427, size: 10},                                                 // afganistan
	{Kinds: Section, at: 1437, size: 11},                                                 // afghanistan
	{Kinds: Agency, at: 1448, size: 3},                                                   // afp
	{Kinds: Section, at: 1451, size: 6},                                                  // africa
	{Kinds: Section, at: 1457, size: 6},                                                  // afrika
	{Kinds: Gluable, at: 1463, size: 5},                                                  // after
	{Kinds: City, at: 1468, size: 5},                                                     // afyon
	{Kinds: City, at: 1473, size: 14},                                                    // afyonkarahisar
	{Kinds: Gluable, at: 1487, size: 7},                                                  // against
	{Kinds: Agency, at: 1494, size: 8},                                                   // agencies
	{Kinds: OutletWord, at: 1502, size: 6},                                               // agency
	{Kinds: Section, at: 1508, size: 6},                                                  // agenda
	{Kinds: Relative, at: 1514, size: 3},                                                 // ago
	{Kinds: City, at: 1517, size: 4},                                                     // agri
	{Kinds: OpensStamp, Month: 8, at: 1521, size: 3},                                     // agu
	{Kinds: OpensStamp | Turkish, Month: 8, at: 1524, size: 7},                           // agustos
	{Kinds: GivenName, at: 1531, size: 5},                                                // ahmet
	{Kinds: Section, at: 1536, size: 4},                                                  // aile
	{Kinds: Agency | OpensStamp | OutletWord, Label: CreditLabel, at: 1540, size: 5},     // ajans
	{Kinds: OutletWord, at: 1545, size: 6},                                               // ajansi
	{Kinds: Agency, at: 1551, size: 8},                                                   // ajanslar
	{Kinds: Section, at: 1559, size: 7},                                                  // akdeniz
	{Kinds: OtherZone, at: 1566, size: 4},                                                // akdt
	{Kinds: GivenName, at: 1570, size: 4},                                                // akin
	{Kinds: Agency, at: 1574, size: 8},                                                   // akipress
	{Kinds: Outlet, at: 1582, size: 4},                                                   // akit
	{Kinds: Outlet, at: 1586, size: 5},                                                   // aksam
	{Kinds: Bar, at: 1591, size: 18},                                                     // aksam'a kalan sure
	{Kinds: City, at: 1609, size: 7},                                                     // aksaray
	{Kinds: OtherZone, at: 1616, size: 4},                                                // akst
	{Kinds: Particle, at: 1620, size: 2},                                                 // al
	{Kinds: Agency, at: 1622, size: 10},                                                  // al jazeera
	{Kinds: End, at: 1632, size: 16},                                                     // alakali haberler
	{Kinds: GivenName, at: 1648, size: 4},                                                // alan
	{Kinds: GivenName, at: 1652, size: 6},                                                // albert
	{Kinds: City, at: 1658, size: 6},                                                     // aleppo
	{Kinds: GivenName, at: 1664, size: 4},                                                // alev
	{Kinds: GivenName, at: 1668, size: 9},                                                // alexander
	{Kinds: City, at: 1677, size: 7},                                                     // algiers
	{Kinds: GivenName, at: 1684, size: 3},                                                // ali
	{Kinds: GivenName, at: 1687, size: 5},                                                // alice
	{Kinds: OpensEnd, pattern: 4, nPatterns: 3, at: 1692, size: 3},                       // all
	{Kinds: Bar, at: 1695, size: 8},                                                      // all news
	{Kinds: End, at: 1703, size: 19},                                                     // all rights reserved
	{Kinds: Bar, at: 1722, size: 19},                                                     // allow notifications
	{Kinds: Section, at: 1741, size: 7},                                                  // almanya
	{Kinds: City, at: 1748, size: 6},                                                     // almati
	{Kinds: City, at: 1754, size: 6},                                                     // almaty
	{Kinds: GivenName, at: 1760, size: 5},                                                // alper
	{Kinds: OpensBar, pattern: 7, nPatterns: 1, at: 1765, size: 4},                       // also
	{Kinds: Bar | TeaserLabel, at: 1769, size: 9},                                        // also read
	{Kinds: Section, at: 1778, size: 5},                                                  // altin
	{Kinds: Bar, at: 1783, size: 7},                                                      // altin 0
	{Kinds: Bar, at: 1790, size: 10},                                                     // altin 0 %0
	{Kinds: Bar, at: 1800, size: 11},                                                     // altin 0 -%0
	{Kinds: Bar, at: 1811, size: 10},                                                     // altin 0 -0
	{Kinds: Bar, at: 1821, size: 9},                                                      // altin 0 0
	{Kinds: Bar, at: 1830, size: 15},                                                     // altin fiyatlari
	{Kinds: Bar, at: 1845, size: 8},                                                      // altin: 0
	{Kinds: Forenoon, at: 1853, size: 2},                                                 // am
	{Kinds: Gluable, at: 1855, size: 3},                                                  // ama
	{Kinds: GivenName, at: 1858, size: 6},                                                // amanda
	{Kinds: City, at: 1864, size: 6},                                                     // amasya
	{Kinds: Section, at: 1870, size: 16},                                                 // america & canada
	{Kinds: Section, at: 1886, size: 14},                                                 // america-canada
	{Kinds: Section, at: 1900, size: 8},                                                  // americas
	{Kinds: Section, at: 1908, size: 7},                                                  // amerika
	{Kinds: Section, at: 1915, size: 27},                                                 // amerika birlesik devletleri
	{Kinds: City, at: 1942, size: 5},                                                     // amman
	{Kinds: City, at: 1947, size: 9},                                                     // amsterdam
	{Kinds: GivenName, at: 1956, size: 3},                                                // amy
	{Kinds: Bar, at: 1959, size: 16},                                                     // ana icerige atla
	{Kinds: Bar, at: 1975, size: 15},                                                     // ana icerige gec
	{Kinds: Bar, at: 1990, size: 8},                                                      // ana menu
	{Kinds: Bar | CrumbRoot, at: 1998, size: 9},                                          // ana sayfa
	{Kinds: Bar, at: 2007, size: 15},                                                     // ana sayfaya don
	{Kinds: Agency | OpensEnd | Section, pattern: 8, nPatterns: 4, at: 2022, size: 7},    // anadolu
	{Kinds: Agency, at: 2029, size: 14},                                                  // anadolu agency
	{Kinds: Agency, at: 2043, size: 13},                                                  // anadolu ajans
	{Kinds: Agency, at: 2056, size: 14},                                                  // anadolu ajansi
	{Kinds: OpensEnd, pattern: 12, nPatterns: 2, at: 2070, size: 7},                      // anahtar
	{Kinds: End, at: 2077, size: 17},                                                     // anahtar kelimeler
	{Kinds: Section, at: 2094, size: 6},                                                  // analiz
	{Kinds: Section, at: 2100, size: 8},                                                  // analysis
	{Kinds: Bar | CrumbRoot, at: 2108, size: 8},                                          // anasayfa
	{Kinds: Bar, at: 2116, size: 14},                                                     // anasayfaya don
	{Kinds: Gluable, at: 2130, size: 5},                                                  // ancak
	{Kinds: Gluable | Particle, at: 2135, size: 3},                                       // and
	{Kinds: GivenName, at: 2138, size: 6},                                                // andrea
	{Kinds: GivenName, at: 2144, size: 6},                                                // andrew
	{Kinds: Agency, at: 2150, size: 3},                                                   // anf
	{Kinds: GivenName, at: 2153, size: 6},                                                // angela
	{Kinds: Agency, at: 2159, size: 4},                                                   // anha
	{Kinds: GivenName, at: 2163, size: 4},                                                // anil
	{Kinds: Agency, at: 2167, size: 4},                                                   // anka
	{Kinds: Agency, at: 2171, size: 10},                                                  // anka haber
	{Kinds: Agency, at: 2181, size: 17},                                                  // anka haber ajansi
	{Kinds: City | TurkeyTime, at: 2198, size: 6},                                        // ankara
	{Kinds: Bar, at: 2204, size: 5},                                                      // anket
	{Kinds: Bar, at: 2209, size: 8},                                                      // anketler
	{Kinds: Bar, at: 2217, size: 7},                                                      // anladim
	{Kinds: OpensBar, pattern: 14, nPatterns: 1, at: 2224, size: 5},                      // anlik
	{Kinds: GivenName, at: 2229, size: 4},                                                // anna
	{Kinds: GivenName, at: 2233, size: 4},                                                // anne
	{Kinds: Agency, at: 2237, size: 3},                                                   // anp
	{Kinds: Agency, at: 2240, size: 4},                                                   // ansa
	{Kinds: City, at: 2244, size: 7},                                                     // antalya
	{Kinds: Agency, at: 2251, size: 6},                                                   // antara
	{Kinds: GivenName, at: 2257, size: 7},                                                // anthony
	{Kinds: Agency, at: 2264, size: 2},                                                   // ap
	{Kinds: Agency, at: 2266, size: 3},                                                   // apa
	{Kinds: Bar, at: 2269, size: 11},                                                     // app gallery
	{Kinds: Bar, at: 2280, size: 9},                                                      // app store
	{Kinds: Bar, at: 2289, size: 19},                                                     // app store'dan indir
	{Kinds: OpensStamp, Month: 4, at: 2308, size: 3},                                     // apr
	{Kinds: OpensStamp, Month: 4, at: 2311, size: 5},                                     // april
	{Kinds: Bar | OpensStamp, Month: 12, at: 2316, size: 3},                              // ara
	{Kinds: Bar, at: 2319, size: 6},                                                      // arabic
	{Kinds: Section, at: 2325, size: 6},                                                  // arakan
	{Kinds: OpensStamp | Turkish, Month: 12, at: 2331, size: 6},                          // aralik
	{Kinds: Bar, at: 2337, size: 5},                                                      // arama
	{Kinds: Bar, at: 2342, size: 9},                                                      // arama yap
	{Kinds: Bar, at: 2351, size: 15},                                                     // aranacak kelime
	{Kinds: Gluable | Turkish, at: 2366, size: 8},                                        // arasinda
	{Kinds: Bar, at: 2374, size: 13},                                                     // archive photo
	{Kinds: GivenName, at: 2387, size: 4},                                                // arda
	{Kinds: City, at: 2391, size: 7},                                                     // ardahan
	{Kinds: Gluable, at: 2398, size: 3},                                                  // are
	{Kinds: GivenName, at: 2401, size: 4},                                                // arif
	{Kinds: Bar, at: 2405, size: 17},                                                     // arkadasina gonder
	{Kinds: Bar, at: 2422, size: 15},                                                     // arkadasina oner
	{Kinds: Section, at: 2437, size: 7},                                                  // armenia
	{Kinds: End, at: 2444, size: 14},                                                     // around the web
	{Kinds: Bar, at: 2458, size: 5},                                                      // arsiv
	{Kinds: Bar, at: 2463, size: 15},                                                     // arsiv fotografi
	{Kinds: Section, at: 2478, size: 3},                                                  // art
	{Kinds: GivenName, at: 2481, size: 6},                                                // arthur
	{Kinds: Bar, at: 2487, size: 37},                                                     // article continues below advertisement
	{Kinds: Section, at: 2524, size: 4},                                                  // arts
	{Kinds: Section, at: 2528, size: 14},                                                 // arts & culture
	{Kinds: City, at: 2542, size: 6},                                                     // artvin
	{Kinds: GivenName, at: 2548, size: 4},                                                // arzu
	{Kinds: Gluable, at: 2552, size: 2},                                                  // as
	{Kinds: Section, at: 2554, size: 6},                                                  // asayis
	{Kinds: City, at: 2560, size: 8},                                                     // ashgabat
	{Kinds: GivenName, at: 2568, size: 6},                                                // ashley
	{Kinds: Section, at: 2574, size: 4},                                                  // asia
	{Kinds: Section, at: 2578, size: 14},                                                 // asia - pacific
	{Kinds: Section, at: 2592, size: 16},                                                 // asia and pacific
	{Kinds: Section, at: 2608, size: 12},                                                 // asia pacific
	{Kinds: Section, at: 2620, size: 12},                                                 // asia-pacific
	{Kinds: GivenName, at: 2632, size: 5},                                                // asiye
	{Kinds: City, at: 2637, size: 7},                                                     // askabat
	{Kinds: GivenName, at: 2644, size: 4},                                                // asli
	{Kinds: GivenName, at: 2648, size: 7},                                                // aslihan
	{Kinds: City, at: 2655, size: 6},                                                     // asmara
	{Kinds: Agency, at: 2661, size: 16},                                                  // associated press
	{Kinds: OtherZone, at: 2677, size: 3},                                                // ast
	{Kinds: City, at: 2680, size: 6},                                                     // astana
	{Kinds: Section, at: 2686, size: 9},                                                  // astroloji
	{Kinds: GivenName, at: 2695, size: 6},                                                // asuman
	{Kinds: Section, at: 2701, size: 4},                                                  // asya
	{Kinds: ClockWord | Gluable, at: 2705, size: 2},                                      // at
	{Kinds: GivenName, at: 2707, size: 3},                                                // ata
	{Kinds: City, at: 2710, size: 6},                                                     // athens
	{Kinds: GivenName, at: 2716, size: 6},                                                // atilla
	{Kinds: City, at: 2722, size: 5},                                                     // atina
	{Kinds: OpensStamp, Month: 8, at: 2727, size: 3},                                     // aug
	{Kinds: OpensStamp, Month: 8, at: 2730, size: 6},                                     // august
	{Kinds: Section, at: 2736, size: 9},                                                  // australia
	{Kinds: OpensStamp, Label: CreditLabel, at: 2745, size: 6},                           // author
	{Kinds: OpensStamp, Label: CreditLabel, at: 2751, size: 7},                           // authors
	{Kinds: Bar, at: 2758, size: 26},                                                     // available on the app store
	{Kinds: Section, at: 2784, size: 7},                                                  // avrasya
	{Kinds: Section, at: 2791, size: 6},                                                  // avrupa
	{Kinds: Section, at: 2797, size: 10},                                                 // avustralya
	{Kinds: OtherZone, at: 2807, size: 4},                                                // awst
	{Kinds: GivenName, at: 2811, size: 4},                                                // ayca
	{Kinds: GivenName, at: 2815, size: 5},                                                // aydan
	{Kinds: City | GivenName, at: 2820, size: 5},                                         // aydin
	{Kinds: Bar, at: 2825, size: 16},                                                     // aydinlatma metni
	{Kinds: Outlet, at: 2841, size: 8},                                                   // aydinlik
	{Kinds: GivenName, at: 2849, size: 5},                                                // aygul
	{Kinds: GivenName, at: 2854, size: 5},                                                // ayhan
	{Kinds: GivenName, at: 2859, size: 4},                                                // ayla
	{Kinds: GivenName, at: 2863, size: 5},                                                // aylin
	{Kinds: End, at: 2868, size: 16},                                                     // ayni kategoriden
	{Kinds: GivenName, at: 2884, size: 5},                                                // aynur
	{Kinds: OpensBar, pattern: 15, nPatterns: 1, at: 2889, size: 6},                      // ayrica
	{Kinds: Bar | TeaserLabel, at: 2895, size: 14},                                       // ayrica bakiniz
	{Kinds: Bar, at: 2909, size: 24},                                                     // ayrintilar icin tiklayin
	{Kinds: GivenName, at: 2933, size: 4},                                                // ayse
	{Kinds: GivenName, at: 2937, size: 7},                                                // aysegul
	{Kinds: GivenName, at: 2944, size: 5},                                                // aysel
	{Kinds: GivenName, at: 2949, size: 5},                                                // aysen
	{Kinds: GivenName, at: 2954, size: 5},                                                // aysun
	{Kinds: GivenName, at: 2959, size: 5},                                                // aytac
	{Kinds: Bar, at: 2964, size: 10},                                                     // az bulutlu
	{Kinds: Bar, at: 2974, size: 14},                                                     // az bulutlu 0°
	{Kinds: Section, at: 2988, size: 10},                                                 // azerbaijan
	{Kinds: Section, at: 2998, size: 10},                                                 // azerbaycan
	{Kinds: Agency, at: 3008, size: 7},                                                   // azertac
	{Kinds: GivenName, at: 3015, size: 4},                                                // aziz
	{Kinds: Bar, at: 3019, size: 4},                                                      // back
	{Kinds: Bar, at: 3023, size: 12},                                                     // back to home
	{Kinds: Bar, at: 3035, size: 16},                                                     // back to homepage
	{Kinds: End, at: 3051, size: 11},                                                     // back to top
	{Kinds: City, at: 3062, size: 6},                                                     // bagdat
	{Kinds: City, at: 3068, size: 7},                                                     // baghdad
	{Kinds: Bar, at: 3075, size: 19},                                                     // baglanti kopyalandi
	{Kinds: End, at: 3094, size: 19},                                                     // baglantili haberler
	{Kinds: Bar, at: 3113, size: 18},                                                     // baglantiyi kopyala
	{Kinds: GivenName, at: 3131, size: 5},                                                // bahar
	{Kinds: End | TeaserLabel, at: 3136, size: 14},                                       // bakmadan gecme
	{Kinds: End, at: 3150, size: 17},                                                     // bakmadan gecmeyin
	{Kinds: City, at: 3167, size: 4},                                                     // baku
	{Kinds: City, at: 3171, size: 9},                                                     // balikesir
	{Kinds: Section, at: 3180, size: 9},                                                  // balkanlar
	{Kinds: Section, at: 3189, size: 7},                                                  // balkans
	{Kinds: City, at: 3196, size: 6},                                                     // bamako
	{Kinds: City, at: 3202, size: 7},                                                     // bangkok
	{Kinds: Section, at: 3209, size: 10},                                                 // bangladesh
	{Kinds: GivenName, at: 3219, size: 4},                                                // banu
	{Kinds: GivenName, at: 3223, size: 7},                                                // barbara
	{Kinds: City, at: 3230, size: 9},                                                     // barcelona
	{Kinds: GivenName, at: 3239, size: 5},                                                // baris
	{Kinds: City, at: 3244, size: 9},                                                     // barselona
	{Kinds: City, at: 3253, size: 6},                                                     // bartin
	{Kinds: End, at: 3259, size: 8},                                                      // basa don
	{Kinds: GivenName, at: 3267, size: 5},                                                // basak
	{Kinds: Section, at: 3272, size: 5},                                                  // basin
	{Kinds: Section, at: 3277, size: 9},                                                  // basketbol
	{Kinds: City, at: 3286, size: 6},                                                     // batman
	{Kinds: GivenName, at: 3292, size: 7},                                                // batuhan
	{Kinds: City, at: 3299, size: 7},                                                     // bayburt
	{Kinds: GivenName, at: 3306, size: 6},                                                // bayram
	{Kinds: Agency, at: 3312, size: 3},                                                   // bbc
	{Kinds: Outlet, at: 3315, size: 10},                                                  // bbc turkce
	{Kinds: OpensEnd, pattern: 16, nPatterns: 1, at: 3325, size: 2},                      // be
	{Kinds: End, at: 3327, size: 23},                                                     // be the first to comment
	{Kinds: End, at: 3350, size: 37},                                                     // be the first to comment on this story
	{Kinds: GivenName, at: 3387, size: 5},                                                // bedri
	{Kinds: Gluable, at: 3392, size: 4},                                                  // been
	{Kinds: Gluable, at: 3396, size: 6},                                                  // before
	{Kinds: Bar, at: 3402, size: 5},                                                      // begen
	{Kinds: Bar, at: 3407, size: 7},                                                      // begen 0
	{Kinds: Bar, at: 3414, size: 8},                                                      // begendim
	{Kinds: Bar, at: 3422, size: 9},                                                      // begeni: 0
	{Kinds: GivenName, at: 3431, size: 5},                                                // begum
	{Kinds: GivenName, at: 3436, size: 6},                                                // behcet
	{Kinds: City, at: 3442, size: 7},                                                     // beijing
	{Kinds: City, at: 3449, size: 6},                                                     // beirut
	{Kinds: GivenName, at: 3455, size: 5},                                                // bekir
	{Kinds: Agency, at: 3460, size: 5},                                                   // belga
	{Kinds: GivenName, at: 3465, size: 6},                                                // belgin
	{Kinds: City, at: 3471, size: 7},                                                     // belgrad
	{Kinds: City, at: 3478, size: 8},                                                     // belgrade
	{Kinds: Agency, at: 3486, size: 5},                                                   // belta
	{Kinds: GivenName, at: 3491, size: 8},                                                // benjamin
	{Kinds: End, at: 3499, size: 15},                                                     // benzer haberler
	{Kinds: End, at: 3514, size: 16},                                                     // benzer icerikler
	{Kinds: End, at: 3530, size: 14},                                                     // benzer konular
	{Kinds: End, at: 3544, size: 14},                                                     // benzer yazilar
	{Kinds: GivenName, at: 3558, size: 5},                                                // berat
	{Kinds: GivenName, at: 3563, size: 6},                                                // berfin
	{Kinds: GivenName, at: 3569, size: 5},                                                // beril
	{Kinds: GivenName, at: 3574, size: 4},                                                // berk
	{Kinds: City, at: 3578, size: 6},                                                     // berlin
	{Kinds: City, at: 3584, size: 4},                                                     // bern
	{Kinds: GivenName, at: 3588, size: 5},                                                // berna
	{Kinds: Agency, at: 3593, size: 7},                                                   // bernama
	{Kinds: GivenName, at: 3600, size: 6},                                                // berrin
	{Kinds: GivenName, at: 3606, size: 5},                                                // beste
	{Kinds: GivenName, at: 3611, size: 5},                                                // betty
	{Kinds: Gluable, at: 3616, size: 7},                                                  // between
	{Kinds: Agency, at: 3623, size: 18},                                                  // beyaz haber ajansi
	{Kinds: City, at: 3641, size: 6},                                                     // beyrut
	{Kinds: GivenName, at: 3647, size: 5},                                                // beyza
	{Kinds: Agency, at: 3652, size: 3},                                                   // bha
	{Kinds: Outlet, at: 3655, size: 6},                                                   // bianet
	{Kinds: Bar, at: 3661, size: 11},                                                     // bildirimler
	{Kinds: Bar, at: 3672, size: 43},                                                     // bildirimler bu cihazda zaten acik gorunuyor
	{Kinds: Bar, at: 3715, size: 21},                                                     // bildirimlere izin ver
	{Kinds: Bar, at: 3736, size: 15},                                                     // bildirimleri ac
	{Kinds: OpensBar, pattern: 17, nPatterns: 1, at: 3751, size: 16},                     // bildirimlerimize
	{Kinds: City, at: 3767, size: 7},                                                     // bilecik
	{Kinds: Section, at: 3774, size: 5},                                                  // bilim
	{Kinds: Section, at: 3779, size: 15},                                                 // bilim teknoloji
	{Kinds: Section, at: 3794, size: 18},                                                 // bilim ve teknoloji
	{Kinds: Section, at: 3812, size: 15},                                                 // bilim-teknoloji
	{Kinds: Section, at: 3827, size: 7},                                                  // bilisim
	{Kinds: Particle, at: 3834, size: 3},                                                 // bin
	{Kinds: City, at: 3837, size: 6},                                                     // bingol
	{Kinds: Gluable | Turkish, at: 3843, size: 3},                                        // bir
	{Kinds: End, at: 3846, size: 15},                                                     // bir cevap yazin
	{Kinds: End, at: 3861, size: 15},                                                     // bir yanit yazin
	{Kinds: End, at: 3876, size: 15},                                                     // bir yorum yazin
	{Kinds: GivenName, at: 3891, size: 6},                                                // birgul
	{Kinds: Outlet, at: 3897, size: 6},                                                   // birgun
	{Kinds: City, at: 3903, size: 7},                                                     // bishkek
	{Kinds: City, at: 3910, size: 6},                                                     // biskek
	{Kinds: Bar, at: 3916, size: 4},                                                      // bist
	{Kinds: Bar, at: 3920, size: 6},                                                      // bist 0
	{Kinds: Bar, at: 3926, size: 8},                                                      // bist 0 0
	{Kinds: Bar, at: 3934, size: 9},                                                      // bist 0: 0
	{Kinds: Bar, at: 3943, size: 8},                                                      // bist-0 0
	{Kinds: Bar, at: 3951, size: 7},                                                      // bist: 0
	{Kinds: Bar, at: 3958, size: 7},                                                      // bitcoin
	{Kinds: Bar, at: 3965, size: 10},                                                     // bitcoin $0
	{Kinds: Bar, at: 3975, size: 9},                                                      // bitcoin 0
	{Kinds: Bar, at: 3984, size: 12},                                                     // bitcoin 0 %0
	{Kinds: City, at: 3996, size: 6},                                                     // bitlis
	{Kinds: End, at: 4002, size: 19},                                                     // bize haber gonderin
	{Kinds: Bar | End, at: 4021, size: 11},                                               // bize ulasin
	{Kinds: Bar, at: 4032, size: 10},                                                     // bize yazin
	{Kinds: OpensEnd, pattern: 18, nPatterns: 2, at: 4042, size: 4},                      // bizi
	{Kinds: Bar, at: 4046, size: 30},                                                     // bizi google news'te takip edin
	{Kinds: Bar | End, at: 4076, size: 30},                                               // bizi sosyal medyada takip edin
	{Kinds: Bar, at: 4106, size: 15},                                                     // bizi takip edin
	{Kinds: Bar, at: 4121, size: 13},                                                     // bizi takip et
	{Kinds: Agency, at: 4134, size: 9},                                                   // bloomberg
	{Kinds: Outlet, at: 4143, size: 11},                                                  // bloomberght
	{Kinds: Bar, at: 4154, size: 7},                                                      // bluesky
	{Kinds: Agency, at: 4161, size: 3},                                                   // bna
	{Kinds: City, at: 4164, size: 6},                                                     // bogota
	{Kinds: Section, at: 4170, size: 5},                                                  // bolge
	{Kinds: Section, at: 4175, size: 8},                                                  // bolgesel
	{Kinds: City, at: 4183, size: 4},                                                     // bolu
	{Kinds: Bar, at: 4187, size: 8},                                                      // bookmark
	{Kinds: Section, at: 4195, size: 5},                                                  // books
	{Kinds: GivenName, at: 4200, size: 4},                                                // bora
	{Kinds: Section, at: 4204, size: 5},                                                  // borsa
	{Kinds: Bar, at: 4209, size: 7},                                                      // borsa 0
	{Kinds: Bar, at: 4216, size: 10},                                                     // borsa 0 %0
	{Kinds: Section, at: 4226, size: 5},                                                  // bosna
	{Kinds: Section, at: 4231, size: 6},                                                  // bosnia
	{Kinds: GivenName, at: 4237, size: 7},                                                // brandon
	{Kinds: City, at: 4244, size: 8},                                                     // brasilia
	{Kinds: City, at: 4252, size: 10},                                                    // bratislava
	{Kinds: Bar | Section, at: 4262, size: 13},                                           // breaking news
	{Kinds: Bar, at: 4275, size: 7},                                                      // brent 0
	{Kinds: Bar, at: 4282, size: 14},                                                     // brent petrol 0
	{Kinds: GivenName, at: 4296, size: 5},                                                // brian
	{Kinds: Bar, at: 4301, size: 13},                                                     // broken clouds
	{Kinds: GivenName, at: 4314, size: 5},                                                // bruce
	{Kinds: City, at: 4319, size: 7},                                                     // bruksel
	{Kinds: City, at: 4326, size: 8},                                                     // brussels
	{Kinds: OtherZone, at: 4334, size: 3},                                                // bst
	{Kinds: Agency, at: 4337, size: 3},                                                   // bta
	{Kinds: Bar, at: 4340, size: 5},                                                      // btc 0
	{Kinds: Bar, at: 4345, size: 9},                                                      // btc/usd 0
	{Kinds: Bar, at: 4354, size: 10},                                                     // btc/usdt 0
	{Kinds: Gluable | OpensBar | OpensEnd, pattern: 20, nPatterns: 7, at: 4364, size: 2}, // bu
	{Kinds: End, at: 4366, size: 22},                                                     // bu haber 0 defa okundu
	{Kinds: Bar, at: 4388, size: 26},                                                     // bu haber 0 defa okunmustur
	{Kinds: Bar, at: 4414, size: 22},                                                     // bu haber 0 kere okundu
	{Kinds: Bar, at: 4436, size: 27},                                                     // bu haber 0 kez goruntulendi
	{Kinds: Bar, at: 4463, size: 31},                                                     // bu haber 0 kez goruntulenmistir
	{Kinds: End, at: 4494, size: 21},                                                     // bu haber 0 kez okundu
	{Kinds: Bar, at: 4515, size: 25},                                                     // bu haber 0 kez okunmustur
	{Kinds: Bar | TeaserLabel, at: 4540, size: 30},                                       // bu haber de ilginizi cekebilir
	{Kinds: End, at: 4570, size: 29},                                                     // bu haber hakkinda yorum yapin
	{Kinds: End, at: 4599, size: 29},                                                     // bu haber icin tepkiniz nedir?
	{Kinds: End, at: 4628, size: 29},                                                     // bu haber toplam 0 defa okundu
	{Kinds: End, at: 4657, size: 28},                                                     // bu haber toplam 0 kez okundu
	{Kinds: End, at: 4685, size: 25},                                                     // bu haber yoruma kapalidir
	{Kinds: Bar | TeaserLabel, at: 4710, size: 18},                                       // bu habere de bakin
	{Kinds: End, at: 4728, size: 29},                                                     // bu habere emoji ile tepki ver
	{Kinds: End, at: 4757, size: 32},                                                     // bu habere henuz yorum yapilmamis
	{Kinds: End, at: 4789, size: 30},                                                     // bu habere hic yorum yapilmamis
	{Kinds: End, at: 4819, size: 30},                                                     // bu habere ne tepki verirsiniz?
	{Kinds: End, at: 4849, size: 18},                                                     // bu habere tepkiniz
	{Kinds: End, at: 4867, size: 22},                                                     // bu habere tepkiniz ne?
	{Kinds: End, at: 4889, size: 20},                                                     // bu habere yorum ekle
	{Kinds: End, at: 4909, size: 19},                                                     // bu habere yorum yap
	{Kinds: End, at: 4928, size: 21},                                                     // bu habere yorum yazin
	{Kinds: End, at: 4949, size: 27},                                                     // bu haberi arkadasina gonder
	{Kinds: End, at: 4976, size: 24},                                                     // bu haberi begendiniz mi?
	{Kinds: End, at: 5000, size: 36},                                                     // bu haberi okuyanlar bunlari da okudu
	{Kinds: End, at: 5036, size: 33},                                                     // bu haberi okuyanlar bunu da okudu
	{Kinds: Bar | End, at: 5069, size: 16},                                               // bu haberi paylas
	{Kinds: Bar | End, at: 5085, size: 18},                                               // bu haberi paylasin
	{Kinds: End, at: 5103, size: 16},                                                     // bu haberi yazdir
	{Kinds: End, at: 5119, size: 34},                                                     // bu haberle ilgili yorumunuzu yazin
	{Kinds: End | TeaserLabel, at: 5153, size: 33},                                       // bu haberler de ilginizi cekebilir
	{Kinds: End, at: 5186, size: 30},                                                     // bu haberler ilginizi cekebilir
	{Kinds: End, at: 5216, size: 33},                                                     // bu icerige henuz yorum yapilmamis
	{Kinds: End, at: 5249, size: 25},                                                     // bu icerigi begendiniz mi?
	{Kinds: End, at: 5274, size: 17},                                                     // bu icerigi paylas
	{Kinds: End, at: 5291, size: 22},                                                     // bu icerik 0 kez okundu
	{Kinds: Bar, at: 5313, size: 26},                                                     // bu icerik 0 kez okunmustur
	{Kinds: End, at: 5339, size: 30},                                                     // bu kategorideki diger haberler
	{Kinds: End, at: 5369, size: 29},                                                     // bu kategoriden diger haberler
	{Kinds: End, at: 5398, size: 32},                                                     // bu kategoriye ait diger haberler
	{Kinds: Bar, at: 5430, size: 27},                                                     // bu sayfa 0 kez goruntulendi
	{Kinds: End, at: 5457, size: 21},                                                     // bu sayfa 0 kez okundu
	{Kinds: Bar, at: 5478, size: 21},                                                     // bu yazi 0 defa okundu
	{Kinds: Bar, at: 5499, size: 20},                                                     // bu yazi 0 kez okundu
	{Kinds: End, at: 5519, size: 32},                                                     // bu yaziya henuz yorum yapilmamis
	{Kinds: End, at: 5551, size: 14},                                                     // bu yaziyi oyla
	{Kinds: End, at: 5565, size: 16},                                                     // bu yaziyi paylas
	{Kinds: End, at: 5581, size: 18},                                                     // bu yaziyi paylasin
	{Kinds: City, at: 5599, size: 9},                                                     // bucharest
	{Kinds: City, at: 5608, size: 8},                                                     // budapest
	{Kinds: City, at: 5616, size: 9},                                                     // budapeste
	{Kinds: City, at: 5625, size: 12},                                                    // buenos aires
	{Kinds: GivenName, at: 5637, size: 5},                                                // bugra
	{Kinds: Outlet | OutletWord | Relative, at: 5642, size: 5},                           // bugun
	{Kinds: End, at: 5647, size: 22},                                                     // bugun en cok okunanlar
	{Kinds: Bar, at: 5669, size: 16},                                                     // bugunun gazetesi
	{Kinds: City, at: 5685, size: 6},                                                     // bukres
	{Kinds: GivenName, at: 5691, size: 6},                                                // bulent
	{Kinds: End, at: 5697, size: 16},                                                     // bulten aboneligi
	{Kinds: Bar, at: 5713, size: 16},                                                     // bultene abone ol
	{Kinds: End, at: 5729, size: 22},                                                     // bultenimize abone olun
	{Kinds: End, at: 5751, size: 20},                                                     // bultenimize kaydolun
	{Kinds: Bar, at: 5771, size: 7},                                                      // bulutlu
	{Kinds: End | TeaserLabel, at: 5778, size: 28},                                       // bunlar da ilginizi cekebilir
	{Kinds: End, at: 5806, size: 16},                                                     // bunlara da bakin
	{Kinds: End, at: 5822, size: 19},                                                     // bunlara da goz atin
	{Kinds: End | TeaserLabel, at: 5841, size: 17},                                       // bunlari da okuyun
	{Kinds: OpensBar, pattern: 27, nPatterns: 2, at: 5858, size: 4},                      // bunu
	{Kinds: Bar | TeaserLabel, at: 5862, size: 11},                                       // bunu da oku
	{Kinds: Bar | TeaserLabel, at: 5873, size: 14},                                       // bunu da okuyun
	{Kinds: Bar | TeaserLabel, at: 5887, size: 16},                                       // bunu okudunuz mu
	{Kinds: End, at: 5903, size: 28},                                                     // bunu okuyanlar bunu da okudu
	{Kinds: GivenName, at: 5931, size: 5},                                                // burak
	{Kinds: GivenName, at: 5936, size: 6},                                                // burcin
	{Kinds: Bar, at: 5942, size: 7},                                                      // burclar
	{Kinds: GivenName, at: 5949, size: 5},                                                // burcu
	{Kinds: City, at: 5954, size: 6},                                                     // burdur
	{Kinds: DeskWord, at: 5960, size: 6},                                                 // bureau
	{Kinds: GivenName, at: 5966, size: 6},                                                // burhan
	{Kinds: DeskWord, at: 5972, size: 6},                                                 // burosu
	{Kinds: City, at: 5978, size: 5},                                                     // bursa
	{Kinds: Section, at: 5983, size: 8},                                                  // business
	{Kinds: GivenName, at: 5991, size: 5},                                                // busra
	{Kinds: Gluable, at: 5996, size: 3},                                                  // but
	{Kinds: OpensBar | Turkish, pattern: 29, nPatterns: 1, at: 5999, size: 5},            // buyuk
	{Kinds: Bar, at: 6004, size: 28},                                                     // buyutmek icin resme tiklayin
	{Kinds: Bar, at: 6032, size: 22},                                                     // buyutmek icin tiklayin
	{Kinds: ByWord | Gluable | OpensBar | OpensStamp, Label: CreditLabel, pattern: 30, nPatterns: 2, at: 6054, size: 2}, // by
	{Kinds: Agency, at: 6056, size: 5},                                          // byegm
	{Kinds: OpensStamp, Label: CreditLabel, at: 6061, size: 6},                  // byline
	{Kinds: Bar, at: 6067, size: 10},                                            // c. altin 0
	{Kinds: Section, at: 6077, size: 5},                                         // cadde
	{Kinds: GivenName, at: 6082, size: 7},                                       // cagatay
	{Kinds: GivenName, at: 6089, size: 6},                                       // cagdas
	{Kinds: GivenName, at: 6095, size: 5},                                       // cagla
	{Kinds: City, at: 6100, size: 5},                                            // cairo
	{Kinds: Section, at: 6105, size: 14},                                        // calisma hayati
	{Kinds: GivenName, at: 6119, size: 3},                                       // can
	{Kinds: City, at: 6122, size: 9},                                            // canakkale
	{Kinds: GivenName, at: 6131, size: 5},                                       // canan
	{Kinds: City, at: 6136, size: 8},                                            // canberra
	{Kinds: GivenName, at: 6144, size: 5},                                       // caner
	{Kinds: City, at: 6149, size: 7},                                            // cankiri
	{Kinds: Bar, at: 6156, size: 5},                                             // canli
	{Kinds: Bar, at: 6161, size: 11},                                            // canli borsa
	{Kinds: Bar, at: 6172, size: 10},                                            // canli izle
	{Kinds: Bar, at: 6182, size: 10},                                            // canli skor
	{Kinds: Bar, at: 6192, size: 14},                                            // canli sonuclar
	{Kinds: Bar, at: 6206, size: 8},                                             // canli tv
	{Kinds: Bar, at: 6214, size: 11},                                            // canli yayin
	{Kinds: City, at: 6225, size: 9},                                            // cape town
	{Kinds: Bar, at: 6234, size: 7},                                             // captcha
	{Kinds: OpensStamp, Weekday: 4, at: 6241, size: 3},                          // car
	{Kinds: City, at: 6244, size: 7},                                            // caracas
	{Kinds: GivenName, at: 6251, size: 4},                                       // carl
	{Kinds: GivenName, at: 6255, size: 5},                                       // carol
	{Kinds: GivenName, at: 6260, size: 8},                                       // caroline
	{Kinds: Section, at: 6268, size: 4},                                         // cars
	{Kinds: OpensStamp | Turkish, Weekday: 4, at: 6272, size: 8},                // carsamba
	{Kinds: OtherZone, at: 6280, size: 3},                                       // cat
	{Kinds: OpensStamp, Label: SectionLabel, at: 6283, size: 8},                 // category
	{Kinds: GivenName, at: 6291, size: 9},                                       // catherine
	{Kinds: Section, at: 6300, size: 8},                                         // caucasus
	{Kinds: GivenName, at: 6308, size: 5},                                       // cavit
	{Kinds: OtherZone, at: 6313, size: 3},                                       // cdt
	{Kinds: GivenName, at: 6316, size: 5},                                       // celal
	{Kinds: GivenName, at: 6321, size: 3},                                       // cem
	{Kinds: GivenName, at: 6324, size: 5},                                       // cemal
	{Kinds: GivenName, at: 6329, size: 5},                                       // cemil
	{Kinds: City, at: 6334, size: 7},                                            // cenevre
	{Kinds: GivenName, at: 6341, size: 6},                                       // cengiz
	{Kinds: GivenName, at: 6347, size: 4},                                       // cenk
	{Kinds: DeskWord, at: 6351, size: 6},                                        // center
	{Kinds: OtherZone, at: 6357, size: 7},                                       // central
	{Kinds: Section, at: 6364, size: 14},                                        // central africa
	{Kinds: Section, at: 6378, size: 12},                                        // central asia
	{Kinds: DeskWord, at: 6390, size: 6},                                        // centre
	{Kinds: GivenName, at: 6396, size: 5},                                       // ceren
	{Kinds: Bar, at: 6401, size: 14},                                            // cerez ayarlari
	{Kinds: Bar, at: 6415, size: 16},                                            // cerez politikasi
	{Kinds: Bar, at: 6431, size: 18},                                            // cerezleri kabul et
	{Kinds: Bar, at: 6449, size: 15},                                            // cerezleri yonet
	{Kinds: OtherZone, at: 6464, size: 4},                                       // cest
	{Kinds: OtherZone, at: 6468, size: 3},                                       // cet
	{Kinds: GivenName, at: 6471, size: 5},                                       // cetin
	{Kinds: End, at: 6476, size: 11},                                            // cevap yazin
	{Kinds: GivenName, at: 6487, size: 6},                                       // cevdet
	{Kinds: OpensStamp, Label: CreditLabel, at: 6493, size: 7},                  // ceviren
	{Kinds: OpensStamp, Label: CreditLabel, at: 6500, size: 6},                  // ceviri
	{Kinds: Section, at: 6506, size: 5},                                         // cevre
	{Kinds: Bar, at: 6511, size: 8},                                             // ceyrek 0
	{Kinds: Bar, at: 6519, size: 12},                                            // ceyrek altin
	{Kinds: Bar, at: 6531, size: 14},                                            // ceyrek altin 0
	{Kinds: City, at: 6545, size: 7},                                            // cezayir
	{Kinds: Agency, at: 6552, size: 3},                                          // cha
	{Kinds: GivenName, at: 6555, size: 7},                                       // charles
	{Kinds: GivenName, at: 6562, size: 9},                                       // charlotte
	{Kinds: City, at: 6571, size: 7},                                            // chicago
	{Kinds: Section, at: 6578, size: 5},                                         // china
	{Kinds: GivenName, at: 6583, size: 9},                                       // christian
	{Kinds: GivenName, at: 6592, size: 9},                                       // christina
	{Kinds: GivenName, at: 6601, size: 9},                                       // christine
	{Kinds: GivenName, at: 6610, size: 11},                                      // christopher
	{Kinds: City, at: 6621, size: 5},                                            // cidde
	{Kinds: GivenName, at: 6626, size: 6},                                       // cigdem
	{Kinds: Agency | GivenName, at: 6632, size: 5},                              // cihan
	{Kinds: Agency, at: 6637, size: 18},                                         // cihan haber ajansi
	{Kinds: Agency, at: 6655, size: 17},                                         // cihan news agency
	{Kinds: Bar, at: 6672, size: 9},                                             // cikis yap
	{Kinds: Gluable, at: 6681, size: 5},                                         // cikti
	{Kinds: Bar, at: 6686, size: 8},                                             // cikti al
	{Kinds: Section, at: 6694, size: 3},                                         // cin
	{Kinds: Section, at: 6697, size: 6},                                         // cinema
	{Kinds: GivenName, at: 6703, size: 6},                                       // claire
	{Kinds: Bar, at: 6709, size: 9},                                             // clear sky
	{Kinds: OpensBar, pattern: 32, nPatterns: 4, at: 6718, size: 5},             // click
	{Kinds: Bar, at: 6723, size: 10},                                            // click here
	{Kinds: Bar, at: 6733, size: 16},                                            // click to enlarge
	{Kinds: Bar, at: 6749, size: 15},                                            // click to expand
	{Kinds: Section, at: 6764, size: 7},                                         // climate
	{Kinds: OpensStamp, Weekday: 7, at: 6771, size: 3},                          // cmt
	{Kinds: Outlet, at: 6774, size: 8},                                          // cnn turk
	{Kinds: Section, at: 6782, size: 5},                                         // cocuk
	{Kinds: Turkish, at: 6787, size: 3},                                         // cok
	{Kinds: Bar, at: 6790, size: 11},                                            // cok bulutlu
	{Kinds: End, at: 6801, size: 16},                                            // cok konusulanlar
	{Kinds: End | TeaserLabel, at: 6817, size: 19},                              // cok okunan haberler
	{Kinds: End, at: 6836, size: 13},                                            // cok okunanlar
	{Kinds: End, at: 6849, size: 17},                                            // cok paylasilanlar
	{Kinds: End, at: 6866, size: 17},                                            // cok yorumlananlar
	{Kinds: GivenName, at: 6883, size: 5},                                       // colin
	{Kinds: City, at: 6888, size: 7},                                            // colombo
	{Kinds: Section, at: 6895, size: 10},                                        // columnists
	{Kinds: Bar, at: 6905, size: 7},                                             // comment
	{Kinds: End, at: 6912, size: 11},                                            // comment (0)
	{Kinds: Bar | End, at: 6923, size: 8},                                       // comments
	{Kinds: End, at: 6931, size: 12},                                            // comments (0)
	{Kinds: End, at: 6943, size: 10},                                            // comments 0
	{Kinds: End, at: 6953, size: 19},                                            // comments are closed
	{Kinds: End, at: 6972, size: 11},                                            // comments: 0
	{Kinds: Section, at: 6983, size: 12},                                        // company news
	{Kinds: ByWord, at: 6995, size: 11},                                         // compiled by
	{Kinds: Section, at: 7006, size: 8},                                         // conflict
	{Kinds: Bar, at: 7014, size: 7},                                             // contact
	{Kinds: Bar, at: 7021, size: 10},                                            // contact us
	{Kinds: Bar, at: 7031, size: 16},                                            // continue reading
	{Kinds: Bar, at: 7047, size: 22},                                            // continue reading below
	{Kinds: Bar, at: 7069, size: 31},                                            // continue reading the main story
	{Kinds: Bar, at: 7100, size: 13},                                            // cookie policy
	{Kinds: Bar, at: 7113, size: 18},                                            // cookie preferences
	{Kinds: Bar, at: 7131, size: 15},                                            // cookie settings
	{Kinds: City, at: 7146, size: 10},                                           // copenhagen
	{Kinds: Bar, at: 7156, size: 9},                                             // copy link
	{Kinds: Bar, at: 7165, size: 8},                                             // copy url
	{Kinds: OpensEnd, pattern: 36, nPatterns: 6, at: 7173, size: 9},             // copyright
	{Kinds: End, at: 7182, size: 11},                                            // copyright 0
	{Kinds: End, at: 7193, size: 16},                                            // copyright notice
	{Kinds: End, at: 7209, size: 14},                                            // copyright © 0
	{Kinds: Bar, at: 7223, size: 11},                                            // corrections
	{Kinds: OpensStamp, Label: CreditLabel, at: 7234, size: 13},                 // correspondent
	{Kinds: City, at: 7247, size: 5},                                            // corum
	{Kinds: GivenName, at: 7252, size: 6},                                       // coskun
	{Kinds: GivenName, at: 7258, size: 5},                                       // craig
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7263, size: 7},               // created
	{Label: PublishedLabel, at: 7270, size: 10},                                 // created at
	{Label: PublishedLabel, at: 7280, size: 10},                                 // created on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7290, size: 9},               // createdat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7299, size: 9},               // createdon
	{Kinds: Section, at: 7308, size: 5},                                         // crime
	{Kinds: Section, at: 7313, size: 6},                                         // crimea
	{Kinds: OtherZone, at: 7319, size: 3},                                       // cst
	{Kinds: OtherZone, at: 7322, size: 2},                                       // ct
	{Kinds: Section, at: 7324, size: 7},                                         // culture
	{Kinds: Section, at: 7331, size: 13},                                        // culture & art
	{Kinds: Section, at: 7344, size: 14},                                        // culture & arts
	{Kinds: OpensStamp, Weekday: 6, at: 7358, size: 3},                          // cum
	{Kinds: OpensStamp | Turkish, Weekday: 6, at: 7361, size: 4},                // cuma
	{Kinds: OpensStamp | Turkish, Weekday: 7, at: 7365, size: 9},                // cumartesi
	{Kinds: Outlet, at: 7374, size: 10},                                         // cumhuriyet
	{Kinds: Bar, at: 7384, size: 19},                                            // cumhuriyet altini 0
	{Kinds: GivenName, at: 7403, size: 6},                                       // cuneyt
	{Kinds: GivenName, at: 7409, size: 7},                                       // cynthia
	{Kinds: Section, at: 7416, size: 6},                                         // cyprus
	{Kinds: Turkish, at: 7422, size: 4},                                         // daha
	{Kinds: Bar, at: 7426, size: 10},                                            // daha fazla
	{Kinds: End, at: 7436, size: 17},                                            // daha fazla goster
	{Kinds: End, at: 7453, size: 16},                                            // daha fazla haber
	{Kinds: Bar, at: 7469, size: 12},                                            // daha fazlasi
	{Kinds: Bar, at: 7481, size: 10},                                            // daha sonra
	{Kinds: Outlet, at: 7491, size: 11},                                         // daily sabah
	{Kinds: City, at: 7502, size: 5},                                            // dakar
	{Kinds: Relative, at: 7507, size: 6},                                        // dakika
	{Kinds: City, at: 7513, size: 5},                                            // dakka
	{Kinds: City, at: 7518, size: 8},                                            // damascus
	{Kinds: GivenName, at: 7526, size: 5},                                       // damla
	{Kinds: GivenName, at: 7531, size: 6},                                       // daniel
	{Kinds: City, at: 7537, size: 13},                                           // dar es salaam
	{Kinds: Bar, at: 7550, size: 9},                                             // dark mode
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7559, size: 4},               // date
	{Label: PublishedLabel, at: 7563, size: 11},                                 // date / time
	{Label: PublishedLabel, at: 7574, size: 12},                                 // date created
	{Label: UpdatedLabel, at: 7586, size: 13},                                   // date modified
	{Label: PublishedLabel, at: 7599, size: 11},                                 // date posted
	{Label: PublishedLabel, at: 7610, size: 14},                                 // date published
	{Label: UpdatedLabel, at: 7624, size: 12},                                   // date updated
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7636, size: 9},               // date/time
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7645, size: 11},              // datecreated
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 7656, size: 12},                // datemodified
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7668, size: 10},              // dateposted
	{Kinds: OpensStamp, Label: PublishedLabel, at: 7678, size: 13},              // datepublished
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 7691, size: 11},                // dateupdated
	{Kinds: GivenName, at: 7702, size: 5},                                       // david
	{Kinds: Particle, at: 7707, size: 2},                                        // de
	{Kinds: GivenName, at: 7709, size: 7},                                       // deborah
	{Kinds: OpensStamp, Month: 12, at: 7716, size: 3},                           // dec
	{Kinds: OpensStamp, Month: 12, at: 7719, size: 8},                           // december
	{Kinds: Bar, at: 7727, size: 18},                                            // decrease font size
	{Kinds: Gluable | Turkish, at: 7745, size: 4},                               // dedi
	{Kinds: Section, at: 7749, size: 7},                                         // defence
	{Kinds: Section, at: 7756, size: 7},                                         // defense
	{Kinds: GivenName, at: 7763, size: 5},                                       // defne
	{Kinds: Bar, at: 7768, size: 16},                                            // degerlendirme: 0
	{Kinds: Turkish, at: 7784, size: 5},                                         // degil
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 7789, size: 12},   // degistirildi
	{Kinds: OpensStamp, at: 7801, size: 12},                                     // degistirilme
	{Label: UpdatedLabel, at: 7813, size: 19},                                   // degistirilme tarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 7832, size: 18},                // degistirilmetarihi
	{Kinds: City, at: 7850, size: 5},                                            // delhi
	{Kinds: Bar, at: 7855, size: 9},                                             // delicious
	{Kinds: GivenName, at: 7864, size: 5},                                       // demet
	{Kinds: Agency, at: 7869, size: 22},                                         // demiroren haber ajansi
	{Kinds: GivenName, at: 7891, size: 5},                                       // deniz
	{Kinds: City, at: 7896, size: 7},                                            // denizli
	{Kinds: GivenName, at: 7903, size: 6},                                       // dennis
	{Kinds: OutletWord, at: 7909, size: 7},                                      // dergisi
	{Kinds: OpensStamp, Label: CreditLabel, at: 7916, size: 8},                  // derleyen
	{Kinds: GivenName, at: 7924, size: 5},                                       // derya
	{Kinds: OpensEnd, pattern: 42, nPatterns: 1, at: 7929, size: 8},             // designed
	{Kinds: DeskWord, at: 7937, size: 4},                                        // desk
	{Kinds: Bar, at: 7941, size: 15},                                            // desktop version
	{Kinds: Bar, at: 7956, size: 22},                                            // detaylar icin tiklayin
	{Kinds: Bar, at: 7978, size: 24},                                            // detaylar icin tiklayiniz
	{Kinds: Bar, at: 8002, size: 7},                                             // deutsch
	{Kinds: Agency, at: 8009, size: 14},                                         // deutsche welle
	{Kinds: Bar | OpensBar, pattern: 43, nPatterns: 1, at: 8023, size: 6},       // devami
	{Kinds: Bar, at: 8029, size: 12},                                            // devamini gor
	{Kinds: Bar, at: 8041, size: 15},                                            // devamini goster
	{Kinds: Bar, at: 8056, size: 12},                                            // devamini oku
	{Kinds: OpensEnd, pattern: 44, nPatterns: 1, at: 8068, size: 9},             // developed
	{Kinds: Agency | OpensEnd, pattern: 45, nPatterns: 1, at: 8077, size: 3},    // dha
	{Kinds: City, at: 8080, size: 5},                                            // dhaka
	{Kinds: GivenName, at: 8085, size: 5},                                       // diana
	{Kinds: Agency, at: 8090, size: 18},                                         // dicle haber ajansi
	{Kinds: End, at: 8108, size: 33},                                            // did you find this article useful?
	{Kinds: GivenName, at: 8141, size: 5},                                       // didem
	{Kinds: OpensEnd, pattern: 46, nPatterns: 2, at: 8146, size: 5},             // diger
	{Kinds: End, at: 8151, size: 15},                                            // diger basliklar
	{Kinds: End, at: 8166, size: 17},                                            // diger fotograflar
	{Kinds: End, at: 8183, size: 15},                                            // diger galeriler
	{Kinds: End, at: 8198, size: 14},                                            // diger haberler
	{Kinds: End, at: 8212, size: 28},                                            // diger haberler icin tiklayin
	{Kinds: End, at: 8240, size: 14},                                            // diger videolar
	{Kinds: End, at: 8254, size: 13},                                            // diger yazilar
	{Kinds: Bar, at: 8267, size: 4},                                             // digg
	{Kinds: Agency, at: 8271, size: 4},                                          // diha
	{Kinds: Bar, at: 8275, size: 14},                                            // dijital gazete
	{Kinds: Outlet, at: 8289, size: 5},                                          // diken
	{Kinds: GivenName, at: 8294, size: 6},                                       // dilara
	{Kinds: GivenName, at: 8300, size: 5},                                       // dilek
	{Kinds: Section, at: 8305, size: 3},                                         // din
	{Kinds: Section, at: 8308, size: 12},                                        // din ve hayat
	{Kinds: Bar, at: 8320, size: 5},                                             // dinle
	{Kinds: Section, at: 8325, size: 9},                                         // diplomacy
	{Kinds: Section, at: 8334, size: 9},                                         // diplomasi
	{Kinds: Desk | Section, at: 8343, size: 12},                                 // dis haberler
	{Kinds: Desk, at: 8355, size: 20},                                           // dis haberler servisi
	{Kinds: Section, at: 8375, size: 7},                                         // diyanet
	{Kinds: City, at: 8382, size: 10},                                           // diyarbakir
	{Kinds: GivenName, at: 8392, size: 5},                                       // dogan
	{Kinds: Agency, at: 8397, size: 11},                                         // dogan haber
	{Kinds: Agency, at: 8408, size: 18},                                         // dogan haber ajansi
	{Kinds: Agency, at: 8426, size: 17},                                         // dogan news agency
	{Kinds: Section, at: 8443, size: 9},                                         // dogu asya
	{Kinds: Section, at: 8452, size: 14},                                        // dogu turkistan
	{Kinds: GivenName, at: 8466, size: 7},                                       // dogukan
	{Kinds: City, at: 8473, size: 4},                                            // doha
	{Kinds: Bar, at: 8477, size: 5},                                             // dolar
	{Kinds: Bar, at: 8482, size: 9},                                             // dolar $ 0
	{Kinds: Bar, at: 8491, size: 7},                                             // dolar 0
	{Kinds: Bar, at: 8498, size: 10},                                            // dolar 0 %0
	{Kinds: Bar, at: 8508, size: 11},                                            // dolar 0 -%0
	{Kinds: Bar, at: 8519, size: 10},                                            // dolar 0 -0
	{Kinds: Bar, at: 8529, size: 9},                                             // dolar 0 0
	{Kinds: Bar, at: 8538, size: 10},                                            // dolar/tl 0
	{Kinds: Bar, at: 8548, size: 8},                                             // dolar: 0
	{Kinds: Bar | TeaserLabel, at: 8556, size: 10},                              // don't miss
	{Kinds: End, at: 8566, size: 14},                                            // don't miss out
	{Kinds: GivenName, at: 8580, size: 6},                                       // donald
	{Kinds: City, at: 8586, size: 7},                                            // donetsk
	{Kinds: GivenName, at: 8593, size: 5},                                       // donna
	{Kinds: GivenName, at: 8598, size: 7},                                       // dorothy
	{Kinds: Section, at: 8605, size: 5},                                         // dosya
	{Kinds: GivenName, at: 8610, size: 7},                                       // douglas
	{Kinds: Section, at: 8617, size: 5},                                         // doviz
	{Kinds: Bar, at: 8622, size: 13},                                            // doviz kurlari
	{Kinds: Bar, at: 8635, size: 16},                                            // download our app
	{Kinds: Bar, at: 8651, size: 16},                                            // download the app
	{Kinds: Agency, at: 8667, size: 3},                                          // dpa
	{Kinds: City, at: 8670, size: 5},                                            // dubai
	{Kinds: City, at: 8675, size: 6},                                            // dublin
	{Kinds: Relative, at: 8681, size: 3},                                        // dun
	{Kinds: Outlet | Section, at: 8684, size: 5},                                // dunya
	{Kinds: Outlet, at: 8689, size: 13},                                         // dunya bulteni
	{Kinds: Outlet, at: 8702, size: 12},                                         // dunyabulteni
	{Kinds: Gluable, at: 8714, size: 6},                                         // during
	{Kinds: City, at: 8720, size: 7},                                            // dusanbe
	{Kinds: City, at: 8727, size: 8},                                            // dushanbe
	{Kinds: GivenName, at: 8735, size: 5},                                       // duygu
	{Kinds: City, at: 8740, size: 5},                                            // duzce
	{Kinds: Bar, at: 8745, size: 15},                                            // duzeltme gonder
	{Kinds: OpensStamp | Turkish, at: 8760, size: 9},                            // duzenleme
	{Label: UpdatedLabel, at: 8769, size: 16},                                   // duzenleme tarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 8785, size: 15},                // duzenlemetarihi
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 8800, size: 10},   // duzenlendi
	{Kinds: OpensStamp, at: 8810, size: 10},                                     // duzenlenme
	{Label: UpdatedLabel, at: 8820, size: 17},                                   // duzenlenme tarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 8837, size: 16},                // duzenlenmetarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 8853, size: 10},                 // duzenleyen
	{Kinds: Agency, at: 8863, size: 2},                                          // dw
	{Kinds: Outlet, at: 8865, size: 9},                                          // dw turkce
	{Kinds: End, at: 8874, size: 8},                                             // e-bulten
	{Kinds: End, at: 8882, size: 18},                                            // e-bulten aboneligi
	{Kinds: End, at: 8900, size: 14},                                            // e-bulten kayit
	{Kinds: Bar, at: 8914, size: 18},                                            // e-bultene kayit ol
	{Kinds: Bar, at: 8932, size: 8},                                             // e-gazete
	{Kinds: Bar, at: 8940, size: 6},                                             // e-mail
	{Kinds: Bar, at: 8946, size: 7},                                             // e-paper
	{Kinds: Bar | OpensEnd, pattern: 48, nPatterns: 2, at: 8953, size: 7},       // e-posta
	{Kinds: Bar, at: 8960, size: 17},                                            // e-posta adresiniz
	{Kinds: Bar, at: 8977, size: 14},                                            // e-posta gonder
	{Kinds: Bar, at: 8991, size: 18},                                            // e-posta ile gonder
	{Kinds: Bar, at: 9009, size: 18},                                            // e-posta ile paylas
	{Kinds: Section, at: 9027, size: 9},                                         // east asia
	{Kinds: Section, at: 9036, size: 14},                                        // east turkistan
	{Kinds: OtherZone, at: 9050, size: 7},                                       // eastern
	{Kinds: OtherZone, at: 9057, size: 3},                                       // eat
	{Kinds: GivenName, at: 9060, size: 4},                                       // ebru
	{Kinds: GivenName, at: 9064, size: 3},                                       // ece
	{Kinds: Section, at: 9067, size: 7},                                         // economy
	{Kinds: GivenName, at: 9074, size: 3},                                       // eda
	{Kinds: Section, at: 9077, size: 8},                                         // edebiyat
	{Kinds: City, at: 9085, size: 6},                                            // edirne
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9091, size: 6},                 // edited
	{Kinds: ByWord, Label: CreditLabel, at: 9097, size: 9},                      // edited by
	{Label: UpdatedLabel, at: 9106, size: 9},                                    // edited on
	{Kinds: OpensStamp, Label: CreditLabel, at: 9115, size: 8},                  // editedby
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9123, size: 8},                 // editedon
	{Kinds: Bar, at: 9131, size: 7},                                             // edition
	{Kinds: OpensStamp, Label: CreditLabel, at: 9138, size: 6},                  // editor
	{Kinds: End, at: 9144, size: 13},                                            // editor's pick
	{Kinds: End, at: 9157, size: 14},                                            // editor's picks
	{Kinds: Bar, at: 9171, size: 15},                                            // editore e-posta
	{Kinds: Section, at: 9186, size: 9},                                         // editorial
	{Kinds: Desk, at: 9195, size: 15},                                           // editorial board
	{Kinds: OpensStamp, Label: CreditLabel, at: 9210, size: 9},                  // editorler
	{Kinds: End, at: 9219, size: 20},                                            // editorun onerdikleri
	{Kinds: End, at: 9239, size: 15},                                            // editorun secimi
	{Kinds: End, at: 9254, size: 25},                                            // editorun sectigi haberler
	{Kinds: End | TeaserLabel, at: 9279, size: 19},                              // editorun sectikleri
	{Kinds: OtherZone, at: 9298, size: 3},                                       // edt
	{Kinds: Section, at: 9301, size: 9},                                         // education
	{Kinds: GivenName, at: 9310, size: 6},                                       // edward
	{Kinds: OtherZone, at: 9316, size: 4},                                       // eest
	{Kinds: OtherZone, at: 9320, size: 3},                                       // eet
	{Kinds: Agency, at: 9323, size: 3},                                          // efe
	{Kinds: Section, at: 9326, size: 3},                                         // ege
	{Kinds: Section, at: 9329, size: 6},                                         // egitim
	{Kinds: Section, at: 9335, size: 5},                                         // egypt
	{Kinds: OpensStamp, Month: 10, at: 9340, size: 3},                           // eki
	{Kinds: OpensStamp | Turkish, Month: 10, at: 9343, size: 4},                 // ekim
	{Kinds: GivenName, at: 9347, size: 4},                                       // ekin
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 9351, size: 6},     // ekleme
	{Label: PublishedLabel, at: 9357, size: 13},                                 // ekleme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9370, size: 12},              // eklemetarihi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 9382, size: 7},  // eklendi
	{Kinds: OpensStamp, at: 9389, size: 7},                                      // eklenis
	{Label: PublishedLabel, at: 9396, size: 14},                                 // eklenis tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9410, size: 13},              // eklenistarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 9423, size: 7},     // eklenme
	{Label: PublishedLabel, at: 9430, size: 14},                                 // eklenme tarihi
	{Label: PublishedLabel, at: 9444, size: 14},                                 // eklenme zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9458, size: 13},              // eklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9471, size: 13},              // eklenmezamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 9484, size: 11}, // eklenmistir
	{Kinds: OpensStamp, Label: CreditLabel, at: 9495, size: 7},                  // ekleyen
	{Kinds: Section, at: 9502, size: 7},                                         // ekonomi
	{Kinds: Desk, at: 9509, size: 15},                                           // ekonomi servisi
	{Kinds: GivenName, at: 9524, size: 5},                                       // ekrem
	{Kinds: Particle, at: 9529, size: 2},                                        // el
	{Kinds: City, at: 9531, size: 6},                                            // elazig
	{Kinds: GivenName, at: 9537, size: 4},                                       // elif
	{Kinds: GivenName, at: 9541, size: 9},                                       // elizabeth
	{Kinds: Bar, at: 9550, size: 5},                                             // email
	{Kinds: Bar, at: 9555, size: 10},                                            // email this
	{Kinds: Bar, at: 9565, size: 18},                                            // email this article
	{Kinds: Bar, at: 9583, size: 17},                                            // email to a friend
	{Kinds: Section, at: 9600, size: 9},                                         // emeklilik
	{Kinds: GivenName, at: 9609, size: 4},                                       // emel
	{Kinds: GivenName, at: 9613, size: 5},                                       // emily
	{Kinds: GivenName, at: 9618, size: 4},                                       // emin
	{Kinds: GivenName, at: 9622, size: 5},                                       // emine
	{Kinds: GivenName, at: 9627, size: 4},                                       // emir
	{Kinds: Section, at: 9631, size: 5},                                         // emlak
	{Kinds: GivenName, at: 9636, size: 4},                                       // emma
	{Kinds: GivenName, at: 9640, size: 5},                                       // emrah
	{Kinds: GivenName, at: 9645, size: 4},                                       // emre
	{Kinds: OpensStamp, at: 9649, size: 2},                                      // en
	{Kinds: End, at: 9651, size: 22},                                            // en cok aranan haberler
	{Kinds: End, at: 9673, size: 19},                                            // en cok begenilenler
	{Kinds: End, at: 9692, size: 17},                                            // en cok izlenenler
	{Kinds: End | TeaserLabel, at: 9709, size: 22},                              // en cok okunan haberler
	{Kinds: End, at: 9731, size: 21},                                            // en cok okunan yazilar
	{Kinds: End, at: 9752, size: 16},                                            // en cok okunanlar
	{Kinds: End, at: 9768, size: 20},                                            // en cok paylasilanlar
	{Kinds: End, at: 9788, size: 20},                                            // en cok yorumlananlar
	{Label: UpdatedLabel, at: 9808, size: 17},                                   // en son guncelleme
	{Label: UpdatedLabel, at: 9825, size: 24},                                   // en son guncelleme tarihi
	{Label: UpdatedLabel, at: 9849, size: 18},                                   // en son guncellenme
	{Kinds: Outlet, at: 9867, size: 12},                                         // en son haber
	{Kinds: End, at: 9879, size: 15},                                            // en son haberler
	{Kinds: End, at: 9894, size: 16},                                            // en yeni haberler
	{Kinds: End, at: 9910, size: 16},                                            // en yeni yorumlar
	{Kinds: End, at: 9926, size: 10},                                            // en yeniler
	{Kinds: GivenName, at: 9936, size: 5},                                       // ender
	{Kinds: Section, at: 9941, size: 6},                                         // energy
	{Kinds: Section, at: 9947, size: 6},                                         // enerji
	{Kinds: GivenName, at: 9953, size: 4},                                       // enes
	{Kinds: GivenName, at: 9957, size: 5},                                       // engin
	{Kinds: Bar, at: 9962, size: 7},                                             // english
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9969, size: 15},                // ensonguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 9984, size: 21},                // ensonguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 10005, size: 16},               // ensonguncellenme
	{Kinds: Outlet, at: 10021, size: 10},                                        // ensonhaber
	{Kinds: End, at: 10031, size: 16},                                           // enter your email
	{Kinds: End, at: 10047, size: 24},                                           // enter your email address
	{Kinds: Section, at: 10071, size: 13},                                       // entertainment
	{Kinds: GivenName, at: 10084, size: 5},                                      // enver
	{Kinds: Section, at: 10089, size: 11},                                       // environment
	{Kinds: City, at: 10100, size: 5},                                           // erbil
	{Kinds: GivenName, at: 10105, size: 5},                                      // ercan
	{Kinds: GivenName, at: 10110, size: 5},                                      // erdal
	{Kinds: GivenName, at: 10115, size: 5},                                      // erdem
	{Kinds: GivenName, at: 10120, size: 6},                                      // erdinc
	{Kinds: GivenName, at: 10126, size: 7},                                      // erdogan
	{Kinds: GivenName, at: 10133, size: 4},                                      // eren
	{Kinds: GivenName, at: 10137, size: 5},                                      // ergun
	{Kinds: GivenName, at: 10142, size: 5},                                      // erhan
	{Kinds: GivenName, at: 10147, size: 4},                                      // eric
	{Kinds: City, at: 10151, size: 6},                                           // erivan
	{Kinds: GivenName, at: 10157, size: 5},                                      // erkan
	{Kinds: Section, at: 10162, size: 10},                                       // ermenistan
	{Kinds: GivenName, at: 10172, size: 4},                                      // erol
	{Kinds: GivenName, at: 10176, size: 5},                                      // ersin
	{Kinds: GivenName, at: 10181, size: 5},                                      // ertan
	{Kinds: GivenName, at: 10186, size: 8},                                      // ertugrul
	{Kinds: City, at: 10194, size: 8},                                           // erzincan
	{Kinds: City, at: 10202, size: 7},                                           // erzurum
	{Kinds: GivenName, at: 10209, size: 4},                                      // esin
	{Kinds: City, at: 10213, size: 9},                                           // eskisehir
	{Kinds: GivenName, at: 10222, size: 4},                                      // esma
	{Kinds: GivenName, at: 10226, size: 4},                                      // esra
	{Kinds: OtherZone, at: 10230, size: 3},                                      // est
	{Kinds: Bar, at: 10233, size: 33},                                           // estimated reading time: 0 minutes
	{Kinds: OtherZone, at: 10266, size: 2},                                      // et
	{Kinds: Bar, at: 10268, size: 5},                                            // eth 0
	{Kinds: Agency, at: 10273, size: 4},                                         // etha
	{Kinds: GivenName, at: 10277, size: 5},                                      // ethan
	{Kinds: GivenName, at: 10282, size: 5},                                      // ethem
	{Kinds: Bar, at: 10287, size: 10},                                           // ethereum 0
	{Kinds: End, at: 10297, size: 6},                                            // etiket
	{Kinds: OpensEnd, pattern: 50, nPatterns: 1, at: 10303, size: 7},            // etiket:
	{Kinds: End, at: 10310, size: 9},                                            // etiketler
	{Kinds: OpensEnd, pattern: 51, nPatterns: 1, at: 10319, size: 10},           // etiketler:
	{Kinds: Turkish, at: 10329, size: 4},                                        // etti
	{Kinds: GivenName, at: 10333, size: 6},                                      // eugene
	{Kinds: Bar, at: 10339, size: 5},                                            // eur 0
	{Kinds: Bar, at: 10344, size: 9},                                            // eur/try 0
	{Kinds: Bar, at: 10353, size: 9},                                            // eur/usd 0
	{Kinds: Section, at: 10362, size: 7},                                        // eurasia
	{Kinds: Bar, at: 10369, size: 4},                                            // euro
	{Kinds: Bar, at: 10373, size: 6},                                            // euro 0
	{Kinds: Bar, at: 10379, size: 9},                                            // euro 0 %0
	{Kinds: Bar, at: 10388, size: 10},                                           // euro 0 -%0
	{Kinds: Bar, at: 10398, size: 9},                                            // euro 0 -0
	{Kinds: Bar, at: 10407, size: 8},                                            // euro 0 0
	{Kinds: Bar, at: 10415, size: 10},                                           // euro € 0
	{Kinds: Bar, at: 10425, size: 9},                                            // euro/tl 0
	{Kinds: Bar, at: 10434, size: 7},                                            // euro: 0
	{Kinds: Outlet, at: 10441, size: 15},                                        // euronews turkce
	{Kinds: Section, at: 10456, size: 6},                                        // europe
	{Kinds: GivenName, at: 10462, size: 4},                                      // evan
	{Kinds: Section, at: 10466, size: 6},                                        // events
	{Kinds: Outlet, at: 10472, size: 8},                                         // evrensel
	{Kinds: OpensStamp, Month: 9, at: 10480, size: 3},                           // eyl
	{Kinds: GivenName, at: 10483, size: 5},                                      // eylem
	{Kinds: OpensStamp | Turkish, Month: 9, at: 10488, size: 5},                 // eylul
	{Kinds: GivenName, at: 10493, size: 4},                                      // ezgi
	{Kinds: Bar, at: 10497, size: 8},                                            // facebook
	{Kinds: Bar, at: 10505, size: 15},                                           // facebook paylas
	{Kinds: End, at: 10520, size: 14},                                           // facebook yorum
	{Kinds: End, at: 10534, size: 18},                                           // facebook yorumlari
	{Kinds: Bar, at: 10552, size: 18},                                           // facebook'ta paylas
	{Kinds: GivenName, at: 10570, size: 6},                                      // fadime
	{Kinds: GivenName, at: 10576, size: 5},                                      // fahri
	{Kinds: GivenName, at: 10581, size: 4},                                      // faik
	{Kinds: Bar, at: 10585, size: 6},                                            // faiz 0
	{Kinds: Section, at: 10591, size: 6},                                        // family
	{Kinds: Outlet, at: 10597, size: 7},                                         // fanatik
	{Kinds: Bar, at: 10604, size: 3},                                            // faq
	{Kinds: GivenName, at: 10607, size: 5},                                      // faruk
	{Kinds: Section, at: 10612, size: 7},                                        // fashion
	{Kinds: GivenName, at: 10619, size: 5},                                      // fatih
	{Kinds: GivenName, at: 10624, size: 5},                                      // fatma
	{Kinds: Bar, at: 10629, size: 15},                                           // favorilere ekle
	{Kinds: Section, at: 10644, size: 8},                                        // features
	{Kinds: OpensStamp, Month: 2, at: 10652, size: 3},                           // feb
	{Kinds: OpensStamp, Month: 2, at: 10655, size: 8},                           // february
	{Kinds: Bar, at: 10663, size: 8},                                            // feedback
	{Kinds: Agency, at: 10671, size: 4},                                         // fena
	{Kinds: GivenName, at: 10675, size: 5},                                      // ferdi
	{Kinds: GivenName, at: 10680, size: 6},                                      // ferhat
	{Kinds: GivenName, at: 10686, size: 6},                                      // feride
	{Kinds: GivenName, at: 10692, size: 5},                                      // fethi
	{Kinds: GivenName, at: 10697, size: 5},                                      // fevzi
	{Kinds: Bar, at: 10702, size: 10},                                           // few clouds
	{Kinds: GivenName, at: 10712, size: 5},                                      // feyza
	{Kinds: GivenName, at: 10717, size: 5},                                      // figen
	{Kinds: GivenName, at: 10722, size: 6},                                      // fikret
	{Kinds: Bar, at: 10728, size: 7},                                            // fikstur
	{Kinds: Bar, at: 10735, size: 10},                                           // file photo
	{Kinds: OpensEnd, pattern: 52, nPatterns: 1, at: 10745, size: 5},            // filed
	{Kinds: Section, at: 10750, size: 8},                                        // filistin
	{Kinds: GivenName, at: 10758, size: 5},                                      // filiz
	{Kinds: Section, at: 10763, size: 7},                                        // finance
	{Kinds: Section, at: 10770, size: 6},                                        // finans
	{Kinds: Agency, at: 10776, size: 18},                                        // firat haber ajansi
	{Kinds: Bar, at: 10794, size: 13},                                           // firma rehberi
	{Kinds: OpensStamp, at: 10807, size: 5},                                     // first
	{Label: PublishedLabel, at: 10812, size: 12},                                // first posted
	{Label: PublishedLabel, at: 10824, size: 15},                                // first published
	{Label: PublishedLabel, at: 10839, size: 18},                                // first published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10857, size: 11},             // firstposted
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10868, size: 14},             // firstpublished
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10882, size: 16},             // firstpublishedon
	{Kinds: Bar, at: 10898, size: 10},                                           // flas haber
	{Kinds: Bar, at: 10908, size: 9},                                            // flipboard
	{Kinds: Bar, at: 10917, size: 6},                                            // follow
	{Kinds: Bar, at: 10923, size: 9},                                            // follow us
	{Kinds: End, at: 10932, size: 12},                                           // follow us on
	{Kinds: Bar, at: 10944, size: 21},                                           // follow us on facebook
	{Kinds: Bar, at: 10965, size: 24},                                           // follow us on google news
	{Kinds: End, at: 10989, size: 25},                                           // follow us on social media
	{Kinds: Bar, at: 11014, size: 20},                                           // follow us on twitter
	{Kinds: Bar, at: 11034, size: 14},                                           // follow us on x
	{Kinds: Bar, at: 11048, size: 9},                                            // font size
	{Kinds: Section, at: 11057, size: 4},                                        // food
	{Kinds: Section, at: 11061, size: 8},                                        // football
	{Kinds: Gluable, at: 11069, size: 3},                                        // for
	{Kinds: Desk, at: 11072, size: 12},                                          // foreign desk
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 53, nPatterns: 1, at: 11084, size: 4},           // foto
	{Kinds: Bar | Section, at: 11088, size: 11},                                                                // foto galeri
	{Kinds: End, at: 11099, size: 14},                                                                          // foto galeriler
	{Kinds: Bar, Label: CreditLabel, at: 11113, size: 10},                                                      // foto haber
	{Kinds: End, at: 11123, size: 13},                                                                          // foto haberler
	{Kinds: Bar, at: 11136, size: 11},                                                                          // foto-galeri
	{Kinds: OpensStamp, Label: CreditLabel, at: 11147, size: 10},                                               // foto-haber
	{Kinds: Bar, at: 11157, size: 10},                                                                          // fotogaleri
	{Kinds: OpensBar | OpensStamp | Section, Label: PhotoLabel, pattern: 54, nPatterns: 1, at: 11167, size: 8}, // fotograf
	{Kinds: End, at: 11175, size: 19},                                                                          // fotograf galerileri
	{Kinds: Bar, at: 11194, size: 17},                                                                          // fotograf galerisi
	{Kinds: Bar, at: 11211, size: 12},                                                                          // fotograf yok
	{Kinds: Bar, at: 11223, size: 15},                                                                          // fotograf: arsiv
	{Kinds: OpensBar, pattern: 55, nPatterns: 1, at: 11238, size: 9},                                           // fotografi
	{Kinds: Bar, at: 11247, size: 15},                                                                          // fotografi buyut
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 56, nPatterns: 1, at: 11262, size: 11},          // fotograflar
	{Kinds: Bar, at: 11273, size: 25},                                                                          // fotograflar icin tiklayin
	{Kinds: Bar, at: 11298, size: 27},                                                                          // fotograflar icin tiklayiniz
	{Kinds: OpensBar, pattern: 57, nPatterns: 1, at: 11325, size: 12},                                          // fotograflari
	{Kinds: Bar, at: 11337, size: 19},                                                                          // fotograflari goster
	{Kinds: OpensStamp, Label: CreditLabel, at: 11356, size: 9},                                                // fotohaber
	{Kinds: Outlet, at: 11365, size: 7},                                                                        // fotomac
	{Kinds: Bar, at: 11372, size: 8},                                                                           // francais
	{Kinds: GivenName, at: 11380, size: 5},                                                                     // frank
	{Kinds: City, at: 11385, size: 9},                                                                          // frankfurt
	{Kinds: Section, at: 11394, size: 6},                                                                       // fransa
	{Kinds: OpensStamp, Weekday: 6, at: 11400, size: 3},                                                        // fri
	{Kinds: OpensStamp, Weekday: 6, at: 11403, size: 6},                                                        // friday
	{Kinds: Bar, at: 11409, size: 10},                                                                          // friendfeed
	{Kinds: Gluable, at: 11419, size: 4},                                                                       // from
	{Kinds: End, at: 11423, size: 19},                                                                          // from around the web
	{Kinds: GivenName, at: 11442, size: 4},                                                                     // fuat
	{Kinds: Bar, at: 11446, size: 11},                                                                          // full screen
	{Kinds: Bar, at: 11457, size: 10},                                                                          // fullscreen
	{Kinds: GivenName, at: 11467, size: 5},                                                                     // funda
	{Kinds: GivenName, at: 11472, size: 6},                                                                     // furkan
	{Kinds: Section, at: 11478, size: 6},                                                                       // futbol
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11484, size: 1},                                             // g
	{Kinds: Bar, at: 11485, size: 10},                                                                          // g. altin 0
	{Kinds: Bar, at: 11495, size: 6},                                                                           // galeri
	{Kinds: Bar, at: 11501, size: 20},                                                                          // galeri icin tiklayin
	{Kinds: Bar, at: 11521, size: 12},                                                                          // galeriye git
	{Kinds: Bar, at: 11533, size: 12},                                                                          // galeriyi gor
	{Kinds: GivenName, at: 11545, size: 5},                                                                     // gamze
	{Kinds: GivenName, at: 11550, size: 6},                                                                     // gareth
	{Kinds: GivenName, at: 11556, size: 4},                                                                     // gary
	{Kinds: City, at: 11560, size: 4},                                                                          // gaza
	{Kinds: City, at: 11564, size: 9},                                                                          // gaza city
	{Kinds: OutletWord, at: 11573, size: 6},                                                                    // gazete
	{Kinds: Outlet, at: 11579, size: 12},                                                                       // gazete duvar
	{Kinds: Bar, at: 11591, size: 17},                                                                          // gazete mansetleri
	{Kinds: Outlet, at: 11608, size: 12},                                                                       // gazete vatan
	{Kinds: Bar, at: 11620, size: 9},                                                                           // gazeteler
	{Kinds: OutletWord, at: 11629, size: 8},                                                                    // gazetesi
	{Kinds: City, at: 11637, size: 9},                                                                          // gaziantep
	{Kinds: City, at: 11646, size: 5},                                                                          // gazze
	{Kinds: Bar, at: 11651, size: 5},                                                                           // gbp 0
	{Kinds: Bar, at: 11656, size: 9},                                                                           // gece modu
	{Kinds: OpensBar, pattern: 58, nPatterns: 1, at: 11665, size: 13},                                          // gelismelerden
	{Kinds: Section, at: 11678, size: 7},                                                                       // genclik
	{Kinds: Section, at: 11685, size: 5},                                                                       // genel
	{Kinds: City, at: 11690, size: 6},                                                                          // geneva
	{Kinds: GivenName, at: 11696, size: 6},                                                                     // george
	{Kinds: Section, at: 11702, size: 7},                                                                       // georgia
	{Kinds: GivenName, at: 11709, size: 6},                                                                     // gerald
	{Kinds: End, at: 11715, size: 40},                                                                          // gerekli alanlar * ile isaretlenmislerdir
	{Kinds: Bar, at: 11755, size: 4},                                                                           // geri
	{Kinds: Bar, at: 11759, size: 13},                                                                          // geri bildirim
	{Kinds: Bar, at: 11772, size: 8},                                                                           // geri don
	{Kinds: Bar, at: 11780, size: 8},                                                                           // geri git
	{Kinds: Section, at: 11788, size: 7},                                                                       // germany
	{Kinds: OpensEnd, pattern: 59, nPatterns: 1, at: 11795, size: 3},                                           // get
	{Kinds: Bar, at: 11798, size: 21},                                                                          // get it on google play
	{Kinds: Bar, at: 11819, size: 17},                                                                          // get notifications
	{Kinds: Bar, at: 11836, size: 11},                                                                          // get our app
	{Kinds: End, at: 11847, size: 18},                                                                          // get our newsletter
	{Kinds: Bar, at: 11865, size: 11},                                                                          // get the app
	{Kinds: Section, at: 11876, size: 4},                                                                       // gezi
	{Kinds: Gluable | Turkish, at: 11880, size: 4},                                                             // gibi
	{Kinds: OpensStamp, Label: CreditLabel, at: 11884, size: 5},                                                // giren
	{Kinds: City, at: 11889, size: 7},                                                                          // giresun
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 11896, size: 7},                                // girildi
	{Kinds: OpensStamp, at: 11903, size: 7},                                                                    // girilme
	{Label: PublishedLabel, at: 11910, size: 14},                                                               // girilme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11924, size: 13},                                            // girilmetarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 11937, size: 5},                                   // giris
	{Label: PublishedLabel, at: 11942, size: 11},                                                               // giris saati
	{Label: PublishedLabel, at: 11953, size: 12},                                                               // giris tarihi
	{Kinds: Bar, at: 11965, size: 9},                                                                           // giris yap
	{Label: PublishedLabel, at: 11974, size: 12},                                                               // giris zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11986, size: 10},                                            // girissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11996, size: 11},                                            // giristarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 12007, size: 11},                                            // giriszamani
	{Kinds: City, at: 12018, size: 5},                                                                          // girne
	{Kinds: GivenName, at: 12023, size: 5},                                                                     // gizem
	{Kinds: Bar, at: 12028, size: 8},                                                                           // gizlilik
	{Kinds: Bar, at: 12036, size: 17},                                                                          // gizlilik ilkeleri
	{Kinds: Bar, at: 12053, size: 19},                                                                          // gizlilik politikasi
	{Kinds: Bar, at: 12072, size: 19},                                                                          // gizlilik sozlesmesi
	{Kinds: UTC, at: 12091, size: 3},                                                                           // gmt
	{Kinds: Bar, at: 12094, size: 7},                                                                           // go back
	{Kinds: End, at: 12101, size: 9},                                                                           // go to top
	{Kinds: Bar, at: 12110, size: 13},                                                                          // gok gurultulu
	{Kinds: GivenName, at: 12123, size: 5},                                                                     // gokce
	{Kinds: GivenName, at: 12128, size: 6},                                                                     // gokhan
	{Kinds: Bar, at: 12134, size: 6},                                                                           // gonder
	{Kinds: OpensStamp, at: 12140, size: 10},                                                                   // gonderilme
	{Label: PublishedLabel, at: 12150, size: 17},                                                               // gonderilme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 12167, size: 16},                                            // gonderilmetarihi
	{Kinds: OpensStamp, at: 12183, size: 8},                                                                    // gonderim
	{Label: PublishedLabel, at: 12191, size: 15},                                                               // gonderim tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 12206, size: 14},                                            // gonderimtarihi
	{Kinds: GivenName, at: 12220, size: 5},                                                                     // gonul
	{Kinds: Bar | OpensBar | OpensEnd, pattern: 60, nPatterns: 4, at: 12225, size: 6},                          // google
	{Kinds: Bar, at: 12231, size: 11},                                                                          // google buzz
	{Kinds: Bar, at: 12242, size: 27},                                                                          // google haberler'de takip et
	{Kinds: Bar, at: 12269, size: 11},                                                                          // google news
	{Kinds: Bar, at: 12280, size: 24},                                                                          // google news ile takip et
	{Kinds: Bar, at: 12304, size: 23},                                                                          // google news'te abone ol
	{Kinds: Bar, at: 12327, size: 25},                                                                          // google news'te takip edin
	{Kinds: Bar, at: 12352, size: 23},                                                                          // google news'te takip et
	{Kinds: Bar, at: 12375, size: 11},                                                                          // google play
	{Kinds: Bar, at: 12386, size: 21},                                                                          // google play'den indir
	{Kinds: Bar, at: 12407, size: 7},                                                                           // google+
	{Kinds: Gluable | Turkish, at: 12414, size: 4},                                                             // gore
	{Kinds: Bar, at: 12418, size: 21},                                                                          // goruntuleme sayisi: 0
	{Kinds: Bar, at: 12439, size: 14},                                                                          // goruntuleme: 0
	{Kinds: Bar, at: 12453, size: 14},                                                                          // goruntulenme 0
	{Kinds: Bar, at: 12467, size: 22},                                                                          // goruntulenme sayisi: 0
	{Kinds: Bar, at: 12489, size: 15},                                                                          // goruntulenme: 0
	{Kinds: Bar, at: 12504, size: 15},                                                                          // goruntulu haber
	{Kinds: Section, at: 12519, size: 5},                                                                       // gorus
	{Kinds: Bar, at: 12524, size: 11},                                                                          // gosterim: 0
	{Kinds: OpensEnd, pattern: 64, nPatterns: 2, at: 12535, size: 3},                                           // got
	{Kinds: Bar, at: 12538, size: 6},                                                                           // got it
	{Kinds: End, at: 12544, size: 17},                                                                          // gozden kacirmayin
	{Kinds: End, at: 12561, size: 15},                                                                          // gozden kacmasin
	{Kinds: GivenName, at: 12576, size: 6},                                                                     // graham
	{Kinds: Bar, at: 12582, size: 10},                                                                          // gram altin
	{Kinds: Bar, at: 12592, size: 12},                                                                          // gram altin 0
	{Kinds: Bar, at: 12604, size: 15},                                                                          // gram altin 0 %0
	{Kinds: Bar, at: 12619, size: 13},                                                                          // gram altin: 0
	{Kinds: Bar, at: 12632, size: 12},                                                                          // gram gumus 0
	{Kinds: Section, at: 12644, size: 6},                                                                       // greece
	{Kinds: GivenName, at: 12650, size: 7},                                                                     // gregory
	{Kinds: OtherZone, at: 12657, size: 3},                                                                     // gst
	{Kinds: GivenName, at: 12660, size: 3},                                                                     // gul
	{Kinds: GivenName, at: 12663, size: 5},                                                                     // gulay
	{Kinds: GivenName, at: 12668, size: 6},                                                                     // gulcan
	{Kinds: GivenName, at: 12674, size: 6},                                                                     // gulden
	{Kinds: GivenName, at: 12680, size: 6},                                                                     // gulsah
	{Kinds: GivenName, at: 12686, size: 6},                                                                     // gulsen
	{Kinds: GivenName, at: 12692, size: 6},                                                                     // gulsum
	{Kinds: Bar, at: 12698, size: 7},                                                                           // gumus 0
	{Kinds: City, at: 12705, size: 9},                                                                          // gumushane
	{Kinds: Relative, at: 12714, size: 3},                                                                      // gun
	{Kinds: OpensBar | Section, pattern: 66, nPatterns: 1, at: 12717, size: 6},                                 // guncel
	{Kinds: End, at: 12723, size: 15},                                                                          // guncel haberler
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 12738, size: 10},                                    // guncelleme
	{Label: UpdatedLabel, at: 12748, size: 16},                                                                 // guncelleme saati
	{Label: UpdatedLabel, at: 12764, size: 17},                                                                 // guncelleme tarihi
	{Label: UpdatedLabel, at: 12781, size: 24},                                                                 // guncelleme tarihi / saat
	{Label: UpdatedLabel, at: 12805, size: 26},                                                                 // guncelleme tarihi ve saati
	{Label: UpdatedLabel, at: 12831, size: 17},                                                                 // guncelleme zamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12848, size: 15},                                              // guncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12863, size: 16},                                              // guncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12879, size: 21},                                              // guncellemetarihi/saat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12900, size: 23},                                              // guncellemetarihivesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12923, size: 16},                                              // guncellemezamani
	{Kinds: BehindDate | OpensStamp | Turkish, Label: UpdatedLabel, at: 12939, size: 11},                       // guncellendi
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 12950, size: 11},                                    // guncellenme
	{Label: UpdatedLabel, at: 12961, size: 17},                                                                 // guncellenme saati
	{Label: UpdatedLabel, at: 12978, size: 18},                                                                 // guncellenme tarihi
	{Label: UpdatedLabel, at: 12996, size: 18},                                                                 // guncellenme zamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 13014, size: 16},                                              // guncellenmesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 13030, size: 17},                                              // guncellenmetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 13047, size: 17},                                              // guncellenmezamani
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 13064, size: 15},                                 // guncellenmistir
	{Kinds: Section, at: 13079, size: 6},                                                                       // gundem
	{Kinds: Bar, at: 13085, size: 12},                                                                          // gundem ozeti
	{Kinds: Bar, at: 13097, size: 11},                                                                          // gunduz modu
	{Kinds: GivenName | Outlet, at: 13108, size: 5},                                                            // gunes
	{Kinds: Bar, at: 13113, size: 7},                                                                           // gunesli
	{Kinds: Section, at: 13120, size: 13},                                                                      // guney amerika
	{Kinds: Section, at: 13133, size: 10},                                                                      // guney asya
	{Kinds: Section, at: 13143, size: 9},                                                                       // guneydogu
	{Kinds: End, at: 13152, size: 29},                                                                          // gunluk bultenimize kayit olun
	{Kinds: Bar, at: 13181, size: 14},                                                                          // gunluk burclar
	{Kinds: ClockWord, at: 13195, size: 4},                                                                     // gunu
	{Kinds: End, at: 13199, size: 23},                                                                          // gunun en cok okunanlari
	{Kinds: End, at: 13222, size: 17},                                                                          // gunun gelismeleri
	{Kinds: End, at: 13239, size: 15},                                                                          // gunun haberleri
	{Kinds: Bar, at: 13254, size: 16},                                                                          // gunun mansetleri
	{Kinds: End, at: 13270, size: 25},                                                                          // gunun one cikan haberleri
	{Kinds: End, at: 13295, size: 23},                                                                          // gunun onemli mansetleri
	{Kinds: Bar, at: 13318, size: 11},                                                                          // gunun ozeti
	{Kinds: End, at: 13329, size: 15},                                                                          // gunun yazarlari
	{Kinds: Section, at: 13344, size: 9},                                                                       // gurcistan
	{Kinds: GivenName, at: 13353, size: 6},                                                                     // gurkan
	{Kinds: GivenName, at: 13359, size: 5},                                                                     // guven
	{Kinds: Section, at: 13364, size: 8},                                                                       // guvenlik
	{Kinds: OpensEnd | OpensStamp | OutletNews | Section, Label: CreditLabel, pattern: 67, nPatterns: 5, at: 13372, size: 5}, // haber
	{Label: CreditLabel, at: 13377, size: 12},                                                         // haber - foto
	{Label: CreditLabel, at: 13389, size: 16},                                                         // haber - fotograf
	{Label: CreditLabel, at: 13405, size: 14},                                                         // haber - kamera
	{Label: CreditLabel, at: 13419, size: 12},                                                         // haber / foto
	{Kinds: Outlet, at: 13431, size: 7},                                                               // haber 7
	{Label: CreditLabel, at: 13438, size: 12},                                                         // haber ajansi
	{Kinds: End, at: 13450, size: 9},                                                                  // haber ara
	{Kinds: Bar, at: 13459, size: 12},                                                                 // haber arsivi
	{Kinds: End, at: 13471, size: 12},                                                                 // haber bildir
	{Kinds: End, at: 13483, size: 13},                                                                 // haber bulteni
	{Kinds: End, at: 13496, size: 28},                                                                 // haber bultenimize abone olun
	{Kinds: End, at: 13524, size: 26},                                                                 // haber bultenimize kaydolun
	{Label: CreditLabel, at: 13550, size: 13},                                                         // haber editoru
	{Kinds: Desk, at: 13563, size: 11},                                                                // haber ekibi
	{Label: PublishedLabel, at: 13574, size: 19},                                                      // haber ekleme tarihi
	{Label: PublishedLabel, at: 13593, size: 20},                                                      // haber eklenme tarihi
	{Kinds: End, at: 13613, size: 16},                                                                 // haber etiketleri
	{Kinds: Bar, at: 13629, size: 15},                                                                 // haber fotografi
	{Label: PublishedLabel, at: 13644, size: 11},                                                      // haber giris
	{Label: PublishedLabel, at: 13655, size: 17},                                                      // haber giris saati
	{Label: PublishedLabel, at: 13672, size: 18},                                                      // haber giris tarihi
	{Kinds: Bar, at: 13690, size: 12},                                                                 // haber gonder
	{Kinds: End, at: 13702, size: 14},                                                                 // haber gonderin
	{Kinds: Bar, at: 13716, size: 13},                                                                 // haber gorseli
	{Label: UpdatedLabel, at: 13729, size: 16},                                                        // haber guncelleme
	{Label: UpdatedLabel, at: 13745, size: 22},                                                        // haber guncelleme saati
	{Label: UpdatedLabel, at: 13767, size: 23},                                                        // haber guncelleme tarihi
	{Label: UpdatedLabel, at: 13790, size: 17},                                                        // haber guncellenme
	{Label: UpdatedLabel, at: 13807, size: 24},                                                        // haber guncellenme tarihi
	{Kinds: End, at: 13831, size: 11},                                                                 // haber hatti
	{Kinds: Bar, at: 13842, size: 11},                                                                 // haber ihbar
	{Kinds: End, at: 13853, size: 17},                                                                 // haber ihbar hatti
	{Kinds: Bar, at: 13870, size: 28},                                                                 // haber ile ilgili fotograflar
	{Label: SectionLabel, at: 13898, size: 16},                                                        // haber kategorisi
	{Label: CreditLabel, at: 13914, size: 13},                                                         // haber kaynagi
	{Kinds: Desk, at: 13927, size: 13},                                                                // haber merkezi
	{Label: CreditLabel, at: 13940, size: 21},                                                         // haber merkezi editoru
	{Kinds: Desk, at: 13961, size: 11},                                                                // haber odasi
	{Kinds: Bar, at: 13972, size: 11},                                                                 // haber resmi
	{Kinds: Desk, at: 13983, size: 13},                                                                // haber servisi
	{Label: UpdatedLabel, at: 13996, size: 20},                                                        // haber son guncelleme
	{Label: UpdatedLabel, at: 14016, size: 27},                                                        // haber son guncelleme tarihi
	{Label: PublishedLabel, at: 14043, size: 12},                                                      // haber tarihi
	{Kinds: Outlet, at: 14055, size: 12},                                                              // haber vaktim
	{Label: CreditLabel, at: 14067, size: 17},                                                         // haber ve fotograf
	{Kinds: End, at: 14084, size: 13},                                                                 // haber videosu
	{Label: PublishedLabel, at: 14097, size: 11},                                                      // haber yayin
	{Label: PublishedLabel, at: 14108, size: 18},                                                      // haber yayin tarihi
	{Label: PublishedLabel, at: 14126, size: 23},                                                      // haber yayinlanma tarihi
	{Kinds: End, at: 14149, size: 14},                                                                 // haber yazilimi
	{Kinds: End, at: 14163, size: 15},                                                                 // haber yorumlari
	{Kinds: OpensEnd, pattern: 72, nPatterns: 1, at: 14178, size: 6},                                  // haber,
	{Kinds: OpensStamp, Label: CreditLabel, at: 14184, size: 10},                                      // haber-foto
	{Kinds: OpensStamp, Label: CreditLabel, at: 14194, size: 14},                                      // haber-fotograf
	{Kinds: OpensStamp, Label: CreditLabel, at: 14208, size: 12},                                      // haber-kamera
	{Kinds: OpensStamp, Label: CreditLabel, at: 14220, size: 10},                                      // haber/foto
	{Kinds: Outlet, at: 14230, size: 6},                                                               // haber7
	{Kinds: OpensStamp, Label: CreditLabel, at: 14236, size: 11},                                      // haberajansi
	{Kinds: End, at: 14247, size: 32},                                                                 // habere ait yorum bulunmamaktadir
	{Kinds: Bar | TeaserLink, at: 14279, size: 10},                                                    // habere git
	{Kinds: End, at: 14289, size: 17},                                                                 // habere yorum ekle
	{Kinds: End, at: 14306, size: 16},                                                                 // habere yorum kat
	{Kinds: End, at: 14322, size: 16},                                                                 // habere yorum yap
	{Kinds: End, at: 14338, size: 18},                                                                 // habere yorum yazin
	{Kinds: OpensStamp, Label: CreditLabel, at: 14356, size: 12},                                      // habereditoru
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14368, size: 17},                                   // habereklemetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14385, size: 18},                                   // habereklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14403, size: 10},                                   // habergiris
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14413, size: 15},                                   // habergirissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14428, size: 16},                                   // habergiristarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14444, size: 15},                                     // haberguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14459, size: 20},                                     // haberguncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14479, size: 21},                                     // haberguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14500, size: 16},                                     // haberguncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14516, size: 22},                                     // haberguncellenmetarihi
	{Kinds: OpensStamp, at: 14538, size: 6},                                                           // haberi
	{Kinds: Bar, at: 14544, size: 12},                                                                 // haberi buyut
	{Kinds: End, at: 14556, size: 18},                                                                 // haberi degerlendir
	{Label: CreditLabel, at: 14574, size: 15},                                                         // haberi derleyen
	{Kinds: Bar, at: 14589, size: 12},                                                                 // haberi dinle
	{Label: CreditLabel, at: 14601, size: 14},                                                         // haberi ekleyen
	{Kinds: Bar, at: 14615, size: 25},                                                                 // haberi facebook'ta paylas
	{Label: CreditLabel, at: 14640, size: 12},                                                         // haberi giren
	{Kinds: Bar | TeaserLink, at: 14652, size: 16},                                                    // haberi goruntule
	{Label: CreditLabel, at: 14668, size: 17},                                                         // haberi hazirlayan
	{Kinds: Bar, at: 14685, size: 13},                                                                 // haberi kaydet
	{Kinds: Bar, at: 14698, size: 13},                                                                 // haberi kucult
	{Kinds: Bar | TeaserLink, at: 14711, size: 10},                                                    // haberi oku
	{Kinds: Bar, at: 14721, size: 11},                                                                 // haberi oner
	{Kinds: End, at: 14732, size: 14},                                                                 // haberi oylayin
	{Kinds: Bar, at: 14746, size: 13},                                                                 // haberi paylas
	{Kinds: End, at: 14759, size: 15},                                                                 // haberi paylasin
	{Kinds: End, at: 14774, size: 13},                                                                 // haberi puanla
	{Kinds: Bar, at: 14787, size: 18},                                                                 // haberi sesli dinle
	{Kinds: Bar, at: 14805, size: 16},                                                                 // haberi sesli oku
	{Kinds: End, at: 14821, size: 17},                                                                 // haberi sikayet et
	{Label: CreditLabel, at: 14838, size: 12},                                                         // haberi yapan
	{Label: CreditLabel, at: 14850, size: 12},                                                         // haberi yazan
	{Kinds: Bar, at: 14862, size: 13},                                                                 // haberi yazdir
	{Kinds: OpensStamp, Label: CreditLabel, at: 14875, size: 14},                                      // haberiderleyen
	{Kinds: OpensStamp, Label: CreditLabel, at: 14889, size: 13},                                      // haberiekleyen
	{Kinds: OpensStamp, Label: CreditLabel, at: 14902, size: 11},                                      // haberigiren
	{Kinds: OpensStamp, Label: CreditLabel, at: 14913, size: 16},                                      // haberihazirlayan
	{Kinds: OpensBar | OpensEnd | OpensStamp, pattern: 73, nPatterns: 5, at: 14929, size: 7},          // haberin
	{Kinds: Bar, at: 14936, size: 14},                                                                 // haberin devami
	{Kinds: Bar, at: 14950, size: 22},                                                                 // haberin devami asagida
	{Kinds: Bar, at: 14972, size: 30},                                                                 // haberin devami reklamdan sonra
	{Label: PublishedLabel, at: 15002, size: 22},                                                      // haberin eklenme tarihi
	{Kinds: End, at: 15024, size: 18},                                                                 // haberin etiketleri
	{Kinds: End, at: 15042, size: 20},                                                                 // haberin fotograflari
	{Label: PublishedLabel, at: 15062, size: 23},                                                      // haberin girildigi tarih
	{Label: PublishedLabel, at: 15085, size: 19},                                                      // haberin giris saati
	{Label: PublishedLabel, at: 15104, size: 20},                                                      // haberin giris tarihi
	{Label: UpdatedLabel, at: 15124, size: 18},                                                        // haberin guncelleme
	{Label: UpdatedLabel, at: 15142, size: 24},                                                        // haberin guncelleme saati
	{Label: UpdatedLabel, at: 15166, size: 25},                                                        // haberin guncelleme tarihi
	{Label: UpdatedLabel, at: 15191, size: 19},                                                        // haberin guncellenme
	{Label: UpdatedLabel, at: 15210, size: 26},                                                        // haberin guncellenme tarihi
	{Label: CreditLabel, at: 15236, size: 15},                                                         // haberin kaynagi
	{Label: UpdatedLabel, at: 15251, size: 29},                                                        // haberin son guncelleme tarihi
	{Label: UpdatedLabel, at: 15280, size: 30},                                                        // haberin son guncellenme tarihi
	{Label: PublishedLabel, at: 15310, size: 14},                                                      // haberin tarihi
	{Kinds: End, at: 15324, size: 24},                                                                 // haberin tum fotograflari
	{Label: PublishedLabel, at: 15348, size: 22},                                                      // haberin verilis tarihi
	{Kinds: End, at: 15370, size: 15},                                                                 // haberin videosu
	{Label: PublishedLabel, at: 15385, size: 20},                                                      // haberin yayin tarihi
	{Label: PublishedLabel, at: 15405, size: 25},                                                      // haberin yayinlanma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15430, size: 20},                                   // haberineklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15450, size: 21},                                   // haberingirildigitarih
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15471, size: 17},                                   // haberingirissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15488, size: 18},                                   // haberingiristarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15506, size: 17},                                     // haberinguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15523, size: 22},                                     // haberinguncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15545, size: 23},                                     // haberinguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15568, size: 18},                                     // haberinguncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15586, size: 24},                                     // haberinguncellenmetarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15610, size: 14},                                      // haberinkaynagi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15624, size: 26},                                     // haberinsonguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15650, size: 27},                                     // haberinsonguncellenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15677, size: 13},                                   // haberintarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15690, size: 20},                                   // haberinverilistarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15710, size: 23},                                   // haberinyayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15733, size: 18},                                   // haberinyayintarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15751, size: 11},                                      // haberiyapan
	{Kinds: OpensStamp, Label: CreditLabel, at: 15762, size: 11},                                      // haberiyazan
	{Kinds: OpensStamp, Label: SectionLabel, at: 15773, size: 15},                                     // haberkategorisi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15788, size: 12},                                      // haberkaynagi
	{Kinds: OpensEnd, pattern: 78, nPatterns: 1, at: 15800, size: 7},                                  // haberle
	{Kinds: End, at: 15807, size: 27},                                                                 // haberle ilgili daha fazlasi
	{Kinds: Bar | CrumbRoot | OtherNews | Section | SectionNews, at: 15834, size: 8},                  // haberler
	{Kinds: Bar, at: 15842, size: 21},                                                                 // haberler bildirimleri
	{Kinds: Outlet, at: 15863, size: 12},                                                              // haberler.com
	{Kinds: OtherNews | OutletNews | SectionNews, at: 15875, size: 9},                                 // haberleri
	{Kinds: Bar, at: 15884, size: 33},                                                                 // haberleri izlemek icin abone olun
	{Kinds: OpensEnd, pattern: 79, nPatterns: 1, at: 15917, size: 10},                                 // haberlerin
	{Kinds: OpensStamp, Label: CreditLabel, at: 15927, size: 19},                                      // habermerkezieditoru
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15946, size: 18},                                     // habersonguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15964, size: 24},                                     // habersonguncellemetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15988, size: 11},                                   // habertarihi
	{Kinds: Outlet, at: 15999, size: 9},                                                               // haberturk
	{Kinds: OpensStamp, Label: CreditLabel, at: 16008, size: 15},                                      // habervefotograf
	{Kinds: OpensStamp, Label: PublishedLabel, at: 16023, size: 10},                                   // haberyayin
	{Kinds: OpensStamp, Label: PublishedLabel, at: 16033, size: 21},                                   // haberyayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 16054, size: 16},                                   // haberyayintarihi
	{Kinds: GivenName, at: 16070, size: 5},                                                            // hacer
	{Kinds: Bar, at: 16075, size: 17},                                                                 // hafif kar yagisli
	{Kinds: Bar, at: 16092, size: 14},                                                                 // hafif yagmurlu
	{Kinds: End, at: 16106, size: 26},                                                                 // haftanin en cok okunanlari
	{Kinds: GivenName, at: 16132, size: 5},                                                            // hakan
	{Kinds: OpensEnd, pattern: 80, nPatterns: 1, at: 16137, size: 8},                                  // hakaret,
	{Kinds: City, at: 16145, size: 7},                                                                 // hakkari
	{Kinds: GivenName, at: 16152, size: 5},                                                            // hakki
	{Kinds: Bar, at: 16157, size: 10},                                                                 // hakkimizda
	{Kinds: City, at: 16167, size: 5},                                                                 // halep
	{Kinds: GivenName, at: 16172, size: 5},                                                            // halil
	{Kinds: GivenName, at: 16177, size: 6},                                                            // halime
	{Kinds: GivenName, at: 16183, size: 5},                                                            // halit
	{Kinds: GivenName, at: 16188, size: 5},                                                            // haluk
	{Kinds: City, at: 16193, size: 7},                                                                 // hamburg
	{Kinds: GivenName, at: 16200, size: 5},                                                            // hamdi
	{Kinds: GivenName, at: 16205, size: 5},                                                            // hamza
	{Kinds: GivenName, at: 16210, size: 6},                                                            // handan
	{Kinds: GivenName, at: 16216, size: 5},                                                            // hande
	{Kinds: GivenName, at: 16221, size: 6},                                                            // hanife
	{Kinds: GivenName, at: 16227, size: 6},                                                            // hannah
	{Kinds: City, at: 16233, size: 5},                                                                 // hanoi
	{Kinds: City, at: 16238, size: 6},                                                                 // harare
	{Kinds: GivenName, at: 16244, size: 6},                                                            // harold
	{Kinds: GivenName, at: 16250, size: 5},                                                            // harry
	{Kinds: GivenName, at: 16255, size: 5},                                                            // harun
	{Kinds: Gluable, at: 16260, size: 3},                                                              // has
	{Kinds: GivenName, at: 16263, size: 5},                                                            // hasan
	{Kinds: Bar | End, at: 16268, size: 11},                                                           // hata bildir
	{Kinds: Bar, at: 16279, size: 14},                                                                 // hata bildirimi
	{Kinds: City, at: 16293, size: 5},                                                                 // hatay
	{Kinds: GivenName, at: 16298, size: 6},                                                            // hatice
	{Kinds: Bar, at: 16304, size: 11},                                                                 // hava durumu
	{Kinds: City, at: 16315, size: 6},                                                                 // havana
	{Kinds: Gluable | OpensEnd, pattern: 81, nPatterns: 1, at: 16321, size: 4},                        // have
	{Kinds: GivenName, at: 16325, size: 5},                                                            // havva
	{Kinds: Section, at: 16330, size: 5},                                                              // hayat
	{Kinds: GivenName, at: 16335, size: 6},                                                            // haydar
	{Kinds: Bar, at: 16341, size: 18},                                                                 // hayir, tesekkurler
	{Kinds: Section, at: 16359, size: 9},                                                              // hayvanlar
	{Kinds: OpensStamp, Month: 6, at: 16368, size: 3},                                                 // haz
	{Kinds: OpensStamp | Turkish, Month: 6, at: 16371, size: 7},                                       // haziran
	{Kinds: OpensStamp, Label: CreditLabel, at: 16378, size: 10},                                      // hazirlayan
	{Kinds: Section, at: 16388, size: 9},                                                              // headlines
	{Kinds: Section, at: 16397, size: 6},                                                              // health
	{Kinds: GivenName, at: 16403, size: 7},                                                            // heather
	{Kinds: GivenName, at: 16410, size: 5},                                                            // helen
	{Kinds: Bar, at: 16415, size: 4},                                                                  // help
	{Kinds: City, at: 16419, size: 8},                                                                 // helsinki
	{Kinds: GivenName, at: 16427, size: 5},                                                            // henry
	{Kinds: OpensEnd, pattern: 82, nPatterns: 3, at: 16432, size: 5},                                  // henuz
	{Kinds: End, at: 16437, size: 26},                                                                 // henuz hic yorum yapilmamis
	{Kinds: End, at: 16463, size: 21},                                                                 // henuz yorum yapilmadi
	{Kinds: End, at: 16484, size: 22},                                                                 // henuz yorum yapilmamis
	{Kinds: End, at: 16506, size: 15},                                                                 // henuz yorum yok
	{Kinds: Bar, at: 16521, size: 11},                                                                 // hepsini gor
	{Kinds: Bar, at: 16532, size: 14},                                                                 // hepsini goster
	{Kinds: OpensEnd, pattern: 85, nPatterns: 1, at: 16546, size: 3},                                  // her
	{Kinds: End, at: 16549, size: 18},                                                                 // her hakki saklidir
	{Kinds: OutletWord, at: 16567, size: 6},                                                           // herald
	{Kinds: Bar, at: 16573, size: 7},                                                                  // hesabim
	{Kinds: Agency, at: 16580, size: 5},                                                               // hibya
	{Kinds: Agency, at: 16585, size: 18},                                                              // hibya haber ajansi
	{Kinds: Bar, at: 16603, size: 12},                                                                 // hide caption
	{Kinds: GivenName, at: 16615, size: 5},                                                            // hilal
	{Kinds: Agency, at: 16620, size: 4},                                                               // hina
	{Kinds: Gluable, at: 16624, size: 3},                                                              // his
	{Kinds: Section, at: 16627, size: 7},                                                              // history
	{Kinds: Bar, at: 16634, size: 5},                                                                  // hit 0
	{Kinds: Bar, at: 16639, size: 6},                                                                  // hit: 0
	{Kinds: Bar, at: 16645, size: 7},                                                                  // hits: 0
	{Kinds: OtherZone, at: 16652, size: 3},                                                            // hkt
	{Kinds: Bar | CrumbRoot, at: 16655, size: 4},                                                      // home
	{Kinds: Bar | CrumbRoot, at: 16659, size: 9},                                                      // home page
	{Kinds: City, at: 16668, size: 9},                                                                 // hong kong
	{Kinds: GivenName, at: 16677, size: 6},                                                            // howard
	{Kinds: OtherZone, at: 16683, size: 3},                                                            // hst
	{Kinds: Section, at: 16686, size: 5},                                                              // hukuk
	{Kinds: GivenName, at: 16691, size: 5},                                                            // hulya
	{Kinds: Section, at: 16696, size: 12},                                                             // human rights
	{Kinds: Outlet, at: 16708, size: 8},                                                               // hurriyet
	{Kinds: Outlet, at: 16716, size: 19},                                                              // hurriyet daily news
	{Kinds: GivenName, at: 16735, size: 7},                                                            // huseyin
	{Kinds: GivenName, at: 16742, size: 5},                                                            // husnu
	{Kinds: Bar, at: 16747, size: 7},                                                                  // i agree
	{Kinds: GivenName, at: 16754, size: 3},                                                            // ian
	{Kinds: Particle, at: 16757, size: 3},                                                             // ibn
	{Kinds: GivenName, at: 16760, size: 7},                                                            // ibrahim
	{Kinds: Section, at: 16767, size: 11},                                                             // ic haberler
	{Kinds: Section, at: 16778, size: 11},                                                             // ic politika
	{Kinds: City, at: 16789, size: 4},                                                                 // icel
	{Kinds: Bar, at: 16793, size: 12},                                                                 // icerige atla
	{Kinds: Bar, at: 16805, size: 11},                                                                 // icerige gec
	{Kinds: Gluable | Turkish, at: 16816, size: 4},                                                    // icin
	{Kinds: Turkish, at: 16820, size: 6},                                                              // icinde
	{Kinds: OtherZone, at: 16826, size: 3},                                                            // ict
	{Kinds: GivenName, at: 16829, size: 5},                                                            // idris
	{Kinds: OtherZone, at: 16834, size: 3},                                                            // idt
	{Kinds: Bar, at: 16837, size: 11},                                                                 // iftar vakti
	{Kinds: Bar, at: 16848, size: 17},                                                                 // iftara kalan sure
	{Kinds: City, at: 16865, size: 5},                                                                 // igdir
	{Kinds: Agency, at: 16870, size: 4},                                                               // igfa
	{Kinds: Agency | OpensEnd, pattern: 86, nPatterns: 1, at: 16874, size: 3},                         // iha
	{Kinds: OpensEnd, pattern: 87, nPatterns: 1, at: 16877, size: 5},                                  // ihbar
	{Kinds: Bar, at: 16882, size: 11},                                                                 // ihbar hatti
	{Kinds: Agency, at: 16893, size: 11},                                                              // ihlas haber
	{Kinds: Agency, at: 16904, size: 18},                                                              // ihlas haber ajansi
	{Kinds: Agency, at: 16922, size: 17},                                                              // ihlas news agency
	{Kinds: GivenName, at: 16939, size: 5},                                                            // ihsan
	{Kinds: Bar, at: 16944, size: 6},                                                                  // ikindi
	{Kinds: Gluable, at: 16950, size: 3},                                                              // ile
	{Kinds: Bar, at: 16953, size: 8},                                                                  // iletisim
	{Kinds: End, at: 16961, size: 18},                                                                 // iletisim bilgileri
	{Kinds: OpensBar | OpensEnd, pattern: 88, nPatterns: 3, at: 16979, size: 6},                       // ilgili
	{Kinds: End, at: 16985, size: 16},                                                                 // ilgili basliklar
	{Kinds: End, at: 17001, size: 21},                                                                 // ilgili diger haberler
	{Kinds: End, at: 17022, size: 16},                                                                 // ilgili etiketler
	{Kinds: Bar | TeaserLabel, at: 17038, size: 15},                                                   // ilgili fotograf
	{Kinds: End, at: 17053, size: 18},                                                                 // ilgili fotograflar
	{Kinds: Bar | TeaserLabel, at: 17071, size: 13},                                                   // ilgili galeri
	{Kinds: End, at: 17084, size: 16},                                                                 // ilgili galeriler
	{Kinds: Bar | TeaserLabel, at: 17100, size: 12},                                                   // ilgili haber
	{Kinds: End | TeaserLabel, at: 17112, size: 15},                                                   // ilgili haberler
	{Kinds: End | TeaserLabel, at: 17127, size: 16},                                                   // ilgili icerikler
	{Kinds: End, at: 17143, size: 28},                                                                 // ilgili internet baglantilari
	{Kinds: End, at: 17171, size: 14},                                                                 // ilgili konular
	{Kinds: End, at: 17185, size: 16},                                                                 // ilgili makaleler
	{Kinds: Bar | TeaserLabel, at: 17201, size: 12},                                                   // ilgili video
	{Kinds: End, at: 17213, size: 15},                                                                 // ilgili videolar
	{Kinds: End | TeaserLabel, at: 17228, size: 14},                                                   // ilgili yazilar
	{Kinds: End, at: 17242, size: 35},                                                                 // ilginizi cekebilecek diger haberler
	{Kinds: End, at: 17277, size: 29},                                                                 // ilginizi cekebilecek haberler
	{Kinds: End, at: 17306, size: 30},                                                                 // ilginizi cekebilecek icerikler
	{Kinds: End | TeaserLabel, at: 17336, size: 18},                                                   // ilginizi cekebilir
	{Kinds: GivenName, at: 17354, size: 5},                                                            // ilhan
	{Kinds: End, at: 17359, size: 17},                                                                 // iliskili haberler
	{Kinds: OpensEnd | OpensStamp, pattern: 91, nPatterns: 1, at: 17376, size: 3},                     // ilk
	{Label: PublishedLabel, at: 17379, size: 9},                                                       // ilk yayin
	{Label: PublishedLabel, at: 17388, size: 16},                                                      // ilk yayin tarihi
	{Kinds: End, at: 17404, size: 24},                                                                 // ilk yorum yapan siz olun
	{Kinds: End, at: 17428, size: 24},                                                                 // ilk yorum yazan siz olun
	{Kinds: End, at: 17452, size: 18},                                                                 // ilk yorumu sen yap
	{Kinds: End, at: 17470, size: 20},                                                                 // ilk yorumu siz yazin
	{Kinds: End, at: 17490, size: 25},                                                                 // ilk yorumu yapan siz olun
	{Kinds: GivenName, at: 17515, size: 5},                                                            // ilkay
	{Kinds: GivenName, at: 17520, size: 5},                                                            // ilker
	{Kinds: Agency, at: 17525, size: 5},                                                               // ilkha
	{Kinds: GivenName, at: 17530, size: 6},                                                            // ilknur
	{Kinds: OpensStamp, Label: PublishedLabel, at: 17536, size: 8},                                    // ilkyayin
	{Kinds: OpensStamp, Label: PublishedLabel, at: 17544, size: 14},                                   // ilkyayintarihi
	{Kinds: Agency, at: 17558, size: 4},                                                               // ilna
	{Kinds: Bar, at: 17562, size: 6},                                                                  // imkb 0
	{Kinds: Bar, at: 17568, size: 8},                                                                  // imkb 0 0
	{Kinds: Bar, at: 17576, size: 7},                                                                  // imprint
	{Kinds: Bar, at: 17583, size: 5},                                                                  // imsak
	{Kinds: Bar, at: 17588, size: 9},                                                                  // imsak'a 0
	{Kinds: Bar, at: 17597, size: 18},                                                                 // imsak'a kalan sure
	{Kinds: Gluable, at: 17615, size: 2},                                                              // in
	{Kinds: End, at: 17617, size: 15},                                                                 // in this article
	{Kinds: End, at: 17632, size: 13},                                                                 // in this story
	{Kinds: Section, at: 17645, size: 5},                                                              // inanc
	{Kinds: Bar, at: 17650, size: 18},                                                                 // increase font size
	{Kinds: Outlet, at: 17668, size: 18},                                                              // independent turkce
	{Kinds: Section, at: 17686, size: 5},                                                              // india
	{Kinds: Section, at: 17691, size: 10},                                                             // infografik
	{Kinds: Section, at: 17701, size: 9},                                                              // ingiltere
	{Kinds: Section, at: 17710, size: 13},                                                             // insan haklari
	{Kinds: Bar | OpensEnd, pattern: 92, nPatterns: 1, at: 17723, size: 9},                            // instagram
	{Kinds: Agency, at: 17732, size: 8},                                                               // interfax
	{Kinds: Section, at: 17740, size: 13},                                                             // international
	{Kinds: Section, at: 17753, size: 8},                                                              // internet
	{Kinds: Outlet, at: 17761, size: 14},                                                              // internet haber
	{Kinds: Desk, at: 17775, size: 16},                                                                // internet servisi
	{Kinds: Outlet, at: 17791, size: 13},                                                              // internethaber
	{Kinds: Section, at: 17804, size: 9},                                                              // interview
	{Kinds: Section, at: 17813, size: 10},                                                             // interviews
	{Kinds: Gluable, at: 17823, size: 4},                                                              // into
	{Kinds: GivenName, at: 17827, size: 4},                                                            // ipek
	{Kinds: Bar, at: 17831, size: 5},                                                                  // iptal
	{Kinds: Section, at: 17836, size: 4},                                                              // irak
	{Kinds: Section, at: 17840, size: 4},                                                              // iran
	{Kinds: Section, at: 17844, size: 4},                                                              // iraq
	{Kinds: GivenName, at: 17848, size: 4},                                                            // irem
	{Kinds: GivenName, at: 17852, size: 5},                                                            // irfan
	{Kinds: Agency, at: 17857, size: 4},                                                               // irib
	{Kinds: Agency, at: 17861, size: 4},                                                               // irna
	{Kinds: Gluable, at: 17865, size: 2},                                                              // is
	{Kinds: Section, at: 17867, size: 10},                                                             // is dunyasi
	{Kinds: GivenName, at: 17877, size: 6},                                                            // isabel
	{Kinds: Bar, at: 17883, size: 4},                                                                  // isim
	{Kinds: Section, at: 17887, size: 5},                                                              // islam
	{Kinds: Section, at: 17892, size: 13},                                                             // islam dunyasi
	{Kinds: City, at: 17905, size: 9},                                                                 // islamabad
	{Kinds: Section, at: 17914, size: 13},                                                             // islamic world
	{Kinds: GivenName, at: 17927, size: 6},                                                            // ismail
	{Kinds: GivenName, at: 17933, size: 5},                                                            // ismet
	{Kinds: Agency, at: 17938, size: 4},                                                               // isna
	{Kinds: City, at: 17942, size: 7},                                                                 // isparta
	{Kinds: Section, at: 17949, size: 6},                                                              // israel
	{Kinds: Section, at: 17955, size: 6},                                                              // israil
	{Kinds: OtherZone, at: 17961, size: 3},                                                            // ist
	{Kinds: City | TurkeyTime, at: 17964, size: 8},                                                    // istanbul
	{Kinds: Desk, at: 17972, size: 13},                                                                // istanbul desk
	{Kinds: Agency, at: 17985, size: 9},                                                               // itar-tass
	{Kinds: Gluable, at: 17994, size: 3},                                                              // its
	{Kinds: OpensEnd, pattern: 93, nPatterns: 2, at: 17997, size: 7},                                  // izinsiz
	{Kinds: End, at: 18004, size: 20},                                                                 // izinsiz kullanilamaz
	{Kinds: Bar, at: 18024, size: 17},                                                                 // izlenme sayisi: 0
	{Kinds: Bar, at: 18041, size: 10},                                                                 // izlenme: 0
	{Kinds: City, at: 18051, size: 5},                                                                 // izmir
	{Kinds: GivenName, at: 18056, size: 5},                                                            // izzet
	{Kinds: GivenName, at: 18061, size: 4},                                                            // jack
	{Kinds: GivenName, at: 18065, size: 5},                                                            // jacob
	{Kinds: City, at: 18070, size: 7},                                                                 // jakarta
	{Kinds: GivenName, at: 18077, size: 5},                                                            // james
	{Kinds: OpensStamp, Month: 1, at: 18082, size: 3},                                                 // jan
	{Kinds: GivenName, at: 18085, size: 4},                                                            // jane
	{Kinds: GivenName, at: 18089, size: 5},                                                            // janet
	{Kinds: OpensStamp, Month: 1, at: 18094, size: 7},                                                 // january
	{Kinds: GivenName, at: 18101, size: 5},                                                            // jason
	{Kinds: OpensBar, pattern: 95, nPatterns: 1, at: 18106, size: 10},                                 // javascript
	{Kinds: Bar, at: 18116, size: 21},                                                                 // javascript devre disi
	{Kinds: City, at: 18137, size: 6},                                                                 // jeddah
	{Kinds: GivenName, at: 18143, size: 7},                                                            // jeffrey
	{Kinds: GivenName, at: 18150, size: 8},                                                            // jennifer
	{Kinds: GivenName, at: 18158, size: 6},                                                            // jeremy
	{Kinds: City, at: 18164, size: 9},                                                                 // jerusalem
	{Kinds: GivenName, at: 18173, size: 7},                                                            // jessica
	{Kinds: GivenName, at: 18180, size: 4},                                                            // jill
	{Kinds: Agency, at: 18184, size: 5},                                                               // jinha
	{Kinds: GivenName, at: 18189, size: 4},                                                            // joan
	{Kinds: City, at: 18193, size: 12},                                                                // johannesburg
	{Kinds: GivenName, at: 18205, size: 4},                                                            // john
	{Kinds: End, at: 18209, size: 21},                                                                 // join our mailing list
	{Kinds: End, at: 18230, size: 19},                                                                 // join our newsletter
	{Kinds: Bar, at: 18249, size: 25},                                                                 // join our telegram channel
	{Kinds: Bar, at: 18274, size: 25},                                                                 // join our whatsapp channel
	{Kinds: End, at: 18299, size: 21},                                                                 // join the conversation
	{Kinds: End, at: 18320, size: 19},                                                                 // join the discussion
	{Kinds: GivenName, at: 18339, size: 8},                                                            // jonathan
	{Kinds: GivenName, at: 18347, size: 6},                                                            // joseph
	{Kinds: GivenName, at: 18353, size: 6},                                                            // joshua
	{Kinds: GivenName, at: 18359, size: 5},                                                            // joyce
	{Kinds: OtherZone, at: 18364, size: 3},                                                            // jst
	{Kinds: GivenName, at: 18367, size: 4},                                                            // juan
	{Kinds: City, at: 18371, size: 4},                                                                 // juba
	{Kinds: GivenName, at: 18375, size: 6},                                                            // judith
	{Kinds: OpensStamp, Month: 7, at: 18381, size: 3},                                                 // jul
	{Kinds: GivenName, at: 18384, size: 5},                                                            // julia
	{Kinds: GivenName, at: 18389, size: 6},                                                            // julian
	{Kinds: GivenName, at: 18395, size: 5},                                                            // julie
	{Kinds: OpensStamp, Month: 7, at: 18400, size: 4},                                                 // july
	{Kinds: Bar, at: 18404, size: 15},                                                                 // jump to content
	{Kinds: Bar, at: 18419, size: 18},                                                                 // jump to navigation
	{Kinds: OpensStamp, Month: 6, at: 18437, size: 3},                                                 // jun
	{Kinds: OpensStamp, Month: 6, at: 18440, size: 4},                                                 // june
	{Kinds: Bar, at: 18444, size: 7},                                                                  // just in
	{Kinds: GivenName, at: 18451, size: 6},                                                            // justin
	{Kinds: GivenName, at: 18457, size: 4},                                                            // kaan
	{Kinds: City, at: 18461, size: 5},                                                                 // kabil
	{Kinds: City, at: 18466, size: 5},                                                                 // kabul
	{Kinds: Bar, at: 18471, size: 14},                                                                 // kabul ediyorum
	{Kinds: Bar, at: 18485, size: 8},                                                                  // kabul et
	{Kinds: Gluable | Turkish, at: 18493, size: 5},                                                    // kadar
	{Kinds: GivenName, at: 18498, size: 5},                                                            // kader
	{Kinds: Section, at: 18503, size: 5},                                                              // kadin
	{Kinds: GivenName, at: 18508, size: 5},                                                            // kadir
	{Kinds: Section, at: 18513, size: 8},                                                              // kafkasya
	{Kinds: City, at: 18521, size: 6},                                                                 // kahire
	{Kinds: City, at: 18527, size: 13},                                                                // kahramanmaras
	{Kinds: OpensBar | OpensEnd, pattern: 96, nPatterns: 1, at: 18540, size: 5},                       // kalan
	{Kinds: End, at: 18545, size: 17},                                                                 // kalan karakter: 0
	{Kinds: OpensStamp, Label: PhotoLabel, at: 18562, size: 6},                                        // kamera
	{Kinds: GivenName, at: 18568, size: 5},                                                            // kamil
	{Kinds: City, at: 18573, size: 7},                                                                 // kampala
	{Kinds: GivenName, at: 18580, size: 7},                                                            // kamuran
	{Kinds: Bar, at: 18587, size: 6},                                                                  // kapali
	{Kinds: Bar, at: 18593, size: 5},                                                                  // kapat
	{Kinds: City, at: 18598, size: 7},                                                                 // karabuk
	{Kinds: City, at: 18605, size: 7},                                                                 // karachi
	{Kinds: City, at: 18612, size: 6},                                                                 // karaci
	{Kinds: Section, at: 18618, size: 9},                                                              // karadeniz
	{Kinds: City, at: 18627, size: 7},                                                                 // karaman
	{Kinds: Bar, at: 18634, size: 12},                                                                 // karanlik mod
	{Kinds: Outlet, at: 18646, size: 5},                                                               // karar
	{Kinds: GivenName, at: 18651, size: 5},                                                            // karen
	{Kinds: Section, at: 18656, size: 9},                                                              // karikatur
	{Kinds: Bar, at: 18665, size: 5},                                                                  // karli
	{Kinds: City, at: 18670, size: 4},                                                                 // kars
	{Kinds: OpensStamp, Month: 11, at: 18674, size: 3},                                                // kas
	{Kinds: Section, at: 18677, size: 7},                                                              // kashmir
	{Kinds: OpensStamp | Turkish, Month: 11, at: 18684, size: 5},                                      // kasim
	{Kinds: City, at: 18689, size: 9},                                                                 // kastamonu
	{Kinds: OpensStamp, Label: SectionLabel, at: 18698, size: 8},                                      // kategori
	{Kinds: End, at: 18706, size: 27},                                                                 // kategorideki diger haberler
	{Kinds: End, at: 18733, size: 27},                                                                 // kategorinin diger haberleri
	{Kinds: End, at: 18760, size: 29},                                                                 // kategoriye ait diger haberler
	{Kinds: GivenName, at: 18789, size: 9},                                                            // katherine
	{Kinds: GivenName, at: 18798, size: 8},                                                            // kathleen
	{Kinds: City, at: 18806, size: 9},                                                                 // kathmandu
	{Kinds: Bar, at: 18815, size: 6},                                                                  // kaydet
	{Kinds: OpensStamp | Turkish, at: 18821, size: 5},                                                 // kayit
	{Kinds: Bar, at: 18826, size: 8},                                                                  // kayit ol
	{Label: PublishedLabel, at: 18834, size: 12},                                                      // kayit tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 18846, size: 11},                                   // kayittarihi
	{Kinds: OpensEnd | OpensStamp, Label: CreditLabel, pattern: 97, nPatterns: 4, at: 18857, size: 6}, // kaynak
	{Kinds: End, at: 18863, size: 12},                                                                 // kaynak linki
	{Kinds: OpensStamp, Label: CreditLabel, at: 18875, size: 9},                                       // kaynaklar
	{Kinds: City, at: 18884, size: 7},                                                                 // kayseri
	{Kinds: City, at: 18891, size: 5},                                                                 // kazan
	{Kinds: GivenName, at: 18896, size: 5},                                                            // kazim
	{Kinds: Agency, at: 18901, size: 9},                                                               // kazinform
	{Kinds: Agency, at: 18910, size: 4},                                                               // kcna
	{Kinds: OpensEnd, pattern: 101, nPatterns: 1, at: 18914, size: 4},                                 // keep
	{Kinds: GivenName, at: 18918, size: 5},                                                            // keith
	{Kinds: GivenName, at: 18923, size: 5},                                                            // kelly
	{Kinds: GivenName, at: 18928, size: 5},                                                            // kemal
	{Kinds: GivenName, at: 18933, size: 5},                                                            // kenan
	{Kinds: GivenName, at: 18938, size: 7},                                                            // kenneth
	{Kinds: Section, at: 18945, size: 4},                                                              // kent
	{Kinds: GivenName, at: 18949, size: 5},                                                            // kerem
	{Kinds: GivenName, at: 18954, size: 5},                                                            // kerim
	{Kinds: Section, at: 18959, size: 6},                                                              // kesmir
	{Kinds: GivenName, at: 18965, size: 5},                                                            // kevin
	{Kinds: OpensEnd, pattern: 102, nPatterns: 1, at: 18970, size: 9},                                 // keywords:
	{Kinds: City, at: 18979, size: 8},                                                                 // khartoum
	{Kinds: Section, at: 18987, size: 6},                                                              // kibris
	{Kinds: City, at: 18993, size: 4},                                                                 // kiev
	{Kinds: City, at: 18997, size: 6},                                                                 // kigali
	{Kinds: City, at: 19003, size: 5},                                                                 // kilis
	{Kinds: GivenName, at: 19008, size: 8},                                                            // kimberly
	{Kinds: City, at: 19016, size: 8},                                                                 // kinshasa
	{Kinds: City, at: 19024, size: 9},                                                                 // kirikkale
	{Kinds: Section, at: 19033, size: 5},                                                              // kirim
	{Kinds: City, at: 19038, size: 10},                                                                // kirklareli
	{Kinds: City, at: 19048, size: 8},                                                                 // kirsehir
	{Kinds: City, at: 19056, size: 7},                                                                 // kisinev
	{Kinds: Section, at: 19063, size: 5},                                                              // kitap
	{Kinds: City, at: 19068, size: 7},                                                                 // kocaeli
	{Kinds: End, at: 19075, size: 28},                                                                 // konu hakkinda diger haberler
	{Kinds: Section, at: 19103, size: 5},                                                              // konut
	{Kinds: End, at: 19108, size: 29},                                                                 // konuyla ilgili diger haberler
	{Kinds: End, at: 19137, size: 23},                                                                 // konuyla ilgili haberler
	{Kinds: City, at: 19160, size: 5},                                                                 // konya
	{Kinds: City, at: 19165, size: 8},                                                                 // kopenhag
	{Kinds: Bar, at: 19173, size: 7},                                                                  // kopyala
	{Kinds: GivenName, at: 19180, size: 5},                                                            // koray
	{Kinds: GivenName, at: 19185, size: 6},                                                            // korkut
	{Kinds: End, at: 19191, size: 14},                                                                 // kose yazarlari
	{Kinds: End, at: 19205, size: 17},                                                                 // kose yazarlarimiz
	{Kinds: Section, at: 19222, size: 13},                                                             // kose yazilari
	{Kinds: Section, at: 19235, size: 6},                                                              // kosova
	{Kinds: Section, at: 19241, size: 6},                                                              // kosovo
	{Kinds: Section, at: 19247, size: 11},                                                             // kripto para
	{Kinds: Bar, at: 19258, size: 14},                                                                 // kripto paralar
	{Kinds: OtherZone, at: 19272, size: 3},                                                            // kst
	{Kinds: City, at: 19275, size: 12},                                                                // kuala lumpur
	{Kinds: GivenName, at: 19287, size: 5},                                                            // kubra
	{Kinds: City, at: 19292, size: 5},                                                                 // kudus
	{Kinds: OpensEnd, pattern: 103, nPatterns: 3, at: 19297, size: 6},                                 // kufur,
	{Kinds: Bar, at: 19303, size: 20},                                                                 // kullanici sozlesmesi
	{Kinds: End, at: 19323, size: 19},                                                                 // kullanici yorumlari
	{Kinds: Bar, at: 19342, size: 18},                                                                 // kullanim kosullari
	{Kinds: Bar, at: 19360, size: 17},                                                                 // kullanim sartlari
	{Kinds: Section, at: 19377, size: 6},                                                              // kultur
	{Kinds: Section, at: 19383, size: 14},                                                             // kultur - sanat
	{Kinds: Section, at: 19397, size: 12},                                                             // kultur sanat
	{Kinds: Section, at: 19409, size: 15},                                                             // kultur ve sanat
	{Kinds: Section, at: 19424, size: 12},                                                             // kultur-sanat
	{Kinds: Agency, at: 19436, size: 4},                                                               // kuna
	{Kinds: Bar, at: 19440, size: 5},                                                                  // kunye
	{Kinds: Bar, at: 19445, size: 5},                                                                  // kurdi
	{Kinds: GivenName, at: 19450, size: 6},                                                            // kursat
	{Kinds: City, at: 19456, size: 7},                                                                 // kutahya
	{Kinds: City, at: 19463, size: 6},                                                                 // kuveyt
	{Kinds: Bar, at: 19469, size: 17},                                                                 // kuvvetli yagmurlu
	{Kinds: City, at: 19486, size: 11},                                                                // kuwait city
	{Kinds: Section, at: 19497, size: 12},                                                             // kuzey afrika
	{Kinds: Section, at: 19509, size: 13},                                                             // kuzey amerika
	{Kinds: Bar, at: 19522, size: 4},                                                                  // kvkk
	{Kinds: Bar, at: 19526, size: 21},                                                                 // kvkk aydinlatma metni
	{Kinds: City, at: 19547, size: 4},                                                                 // kyiv
	{Kinds: Agency, at: 19551, size: 5},                                                               // kyodo
	{Kinds: City, at: 19556, size: 5},                                                                 // lagos
	{Kinds: City, at: 19561, size: 5},                                                                 // lahor
	{Kinds: City, at: 19566, size: 6},                                                                 // lahore
	{Kinds: GivenName, at: 19572, size: 4},                                                            // lale
	{Kinds: Bar, at: 19576, size: 11},                                                                 // larger text
	{Kinds: GivenName, at: 19587, size: 5},                                                            // larry
	{Kinds: OpensStamp, at: 19592, size: 4},                                                           // last
	{Label: UpdatedLabel, at: 19596, size: 12},                                                        // last changed
	{Label: UpdatedLabel, at: 19608, size: 11},                                                        // last edited
	{Label: UpdatedLabel, at: 19619, size: 14},                                                        // last edited on
	{Label: UpdatedLabel, at: 19633, size: 8},                                                         // last mod
	{Kinds: BehindDate, Label: UpdatedLabel, at: 19641, size: 13},                                     // last modified
	{Label: UpdatedLabel, at: 19654, size: 18},                                                        // last modified date
	{Label: UpdatedLabel, at: 19672, size: 16},                                                        // last modified on
	{Label: UpdatedLabel, at: 19688, size: 11},                                                        // last update
	{Label: UpdatedLabel, at: 19699, size: 16},                                                        // last update date
	{Label: UpdatedLabel, at: 19715, size: 14},                                                        // last update on
	{Kinds: BehindDate, Label: UpdatedLabel, at: 19729, size: 12},                                     // last updated
	{Label: UpdatedLabel, at: 19741, size: 15},                                                        // last updated at
	{Label: UpdatedLabel, at: 19756, size: 15},                                                        // last updated on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19771, size: 11},                                     // lastchanged
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19782, size: 10},                                     // lastedited
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19792, size: 12},                                     // lasteditedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19804, size: 7},                                      // lastmod
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19811, size: 12},                                     // lastmodified
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19823, size: 16},                                     // lastmodifieddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19839, size: 14},                                     // lastmodifiedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19853, size: 10},                                     // lastupdate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19863, size: 11},                                     // lastupdated
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19874, size: 13},                                     // lastupdatedat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19887, size: 14},                                     // lastupdatedate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19901, size: 13},                                     // lastupdatedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19914, size: 12},                                     // lastupdateon
	{Kinds: Bar | OpensStamp, at: 19926, size: 6},                                                     // latest
	{Kinds: End, at: 19932, size: 15},                                                                 // latest articles
	{Kinds: End, at: 19947, size: 16},                                                                 // latest headlines
	{Kinds: End | TeaserLabel, at: 19963, size: 11},                                                   // latest news
	{Kinds: End, at: 19974, size: 12},                                                                 // latest posts
	{Kinds: End, at: 19986, size: 14},                                                                 // latest stories
	{Label: UpdatedLabel, at: 20000, size: 13},                                                        // latest update
	{Kinds: End, at: 20013, size: 13},                                                                 // latest videos
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 20026, size: 12},                                     // latestupdate
	{Kinds: GivenName, at: 20038, size: 5},                                                            // latif
	{Kinds: Section, at: 20043, size: 13},                                                             // latin america
	{Kinds: Section, at: 20056, size: 13},                                                             // latin amerika
	{Kinds: GivenName, at: 20069, size: 5},                                                            // laura
	{Kinds: GivenName, at: 20074, size: 6},                                                            // lauren
	{Kinds: GivenName, at: 20080, size: 8},                                                            // lawrence
	{Kinds: OpensEnd, pattern: 106, nPatterns: 1, at: 20088, size: 5},                                 // leave
	{Kinds: End, at: 20093, size: 15},                                                                 // leave a comment
	{Kinds: End, at: 20108, size: 13},                                                                 // leave a reply
	{Kinds: End, at: 20121, size: 18},                                                                 // leave your comment
	{Kinds: Section, at: 20139, size: 7},                                                              // lebanon
	{Kinds: City, at: 20146, size: 7},                                                                 // lefkosa
	{Kinds: OpensEnd, pattern: 107, nPatterns: 1, at: 20153, size: 5},                                 // legal
	{Kinds: Bar, at: 20158, size: 12},                                                                 // legal notice
	{Kinds: GivenName, at: 20170, size: 6},                                                            // levent
	{Kinds: GivenName, at: 20176, size: 5},                                                            // leyla
	{Kinds: Section, at: 20181, size: 5},                                                              // libya
	{Kinds: Section, at: 20186, size: 4},                                                              // life
	{Kinds: Section, at: 20190, size: 9},                                                              // lifestyle
	{Kinds: Bar, at: 20199, size: 10},                                                                 // light mode
	{Kinds: Bar, at: 20209, size: 10},                                                                 // light rain
	{Kinds: GivenName, at: 20219, size: 5},                                                            // linda
	{Kinds: Bar, at: 20224, size: 11},                                                                 // link copied
	{Kinds: Bar, at: 20235, size: 8},                                                                  // linkedin
	{Kinds: Bar, at: 20243, size: 18},                                                                 // linkedin'de paylas
	{Kinds: Bar, at: 20261, size: 13},                                                                 // linki kopyala
	{Kinds: Bar, at: 20274, size: 12},                                                                 // linki paylas
	{Kinds: GivenName, at: 20286, size: 4},                                                            // lisa
	{Kinds: City, at: 20290, size: 6},                                                                 // lisbon
	{Kinds: Bar, at: 20296, size: 6},                                                                  // listen
	{Kinds: Bar, at: 20302, size: 17},                                                                 // listen to article
	{Kinds: Bar, at: 20319, size: 22},                                                                 // listen to this article
	{Kinds: Bar, at: 20341, size: 14},                                                                 // listeyi goster
	{Kinds: Section, at: 20355, size: 10},                                                             // literature
	{Kinds: Bar, at: 20365, size: 4},                                                                  // live
	{Kinds: Bar, at: 20369, size: 7},                                                                  // live tv
	{Kinds: City, at: 20376, size: 6},                                                                 // lizbon
	{Kinds: City, at: 20382, size: 9},                                                                 // ljubljana
	{Kinds: Bar, at: 20391, size: 7},                                                                  // loading
	{Kinds: Section, at: 20398, size: 5},                                                              // local
	{Kinds: Bar, at: 20403, size: 6},                                                                  // log in
	{Kinds: Bar, at: 20409, size: 17},                                                                 // log in / register
	{Kinds: End, at: 20426, size: 17},                                                                 // log in to comment
	{Kinds: Bar, at: 20443, size: 7},                                                                  // log out
	{Kinds: Bar, at: 20450, size: 5},                                                                  // login
	{Kinds: End, at: 20455, size: 16},                                                                 // login to comment
	{Kinds: City, at: 20471, size: 6},                                                                 // london
	{Kinds: City, at: 20477, size: 6},                                                                 // londra
	{Kinds: City, at: 20483, size: 11},                                                                // los angeles
	{Kinds: GivenName, at: 20494, size: 6},                                                            // louise
	{Kinds: GivenName, at: 20500, size: 4},                                                            // lucy
	{Kinds: GivenName, at: 20504, size: 4},                                                            // luke
	{Kinds: Agency, at: 20508, size: 4},                                                               // lusa
	{Kinds: Bar, at: 20512, size: 15},                                                                 // lutfen bekleyin
	{Kinds: Bar, at: 20527, size: 17},                                                                 // lutfen bekleyiniz
	{Kinds: GivenName, at: 20544, size: 5},                                                            // lutfi
	{Kinds: City, at: 20549, size: 4},                                                                 // lviv
	{Kinds: Section, at: 20553, size: 9},                                                              // macedonia
	{Kinds: City, at: 20562, size: 6},                                                                 // madrid
	{Kinds: Section, at: 20568, size: 7},                                                              // magazin
	{Kinds: OutletWord, at: 20575, size: 8},                                                           // magazine
	{Kinds: GivenName, at: 20583, size: 6},                                                            // mahmut
	{Kinds: Bar, at: 20589, size: 4},                                                                  // mail
	{Kinds: Bar, at: 20593, size: 9},                                                                  // main menu
	{Kinds: Section, at: 20602, size: 6},                                                              // makale
	{Kinds: Section, at: 20608, size: 9},                                                              // makedonya
	{Kinds: City, at: 20617, size: 6},                                                                 // makkah
	{Kinds: City, at: 20623, size: 7},                                                                 // malatya
	{Kinds: Bar, at: 20630, size: 14},                                                                 // manage cookies
	{Kinds: Bar, at: 20644, size: 18},                                                                 // manage preferences
	{Kinds: City, at: 20662, size: 7},                                                                 // managua
	{Kinds: City, at: 20669, size: 6},                                                                 // manila
	{Kinds: City, at: 20675, size: 6},                                                                 // manisa
	{Kinds: Section, at: 20681, size: 6},                                                              // manset
	{Kinds: Bar, at: 20687, size: 9},                                                                  // mansetler
	{Kinds: OpensStamp, Month: 3, at: 20696, size: 3},                                                 // mar
	{Kinds: OpensStamp, Month: 3, at: 20699, size: 5},                                                 // march
	{Kinds: City, at: 20704, size: 6},                                                                 // mardin
	{Kinds: GivenName, at: 20710, size: 8},                                                            // margaret
	{Kinds: GivenName, at: 20718, size: 5},                                                            // maria
	{Kinds: GivenName, at: 20723, size: 5},                                                            // marie
	{Kinds: GivenName, at: 20728, size: 4},                                                            // mark
	{Kinds: Section, at: 20732, size: 7},                                                              // marmara
	{Kinds: OpensStamp | Turkish, Month: 3, at: 20739, size: 4},                                       // mart
	{Kinds: GivenName, at: 20743, size: 6},                                                            // martin
	{Kinds: GivenName, at: 20749, size: 4},                                                            // mary
	{Kinds: DeskWord, at: 20753, size: 6},                                                             // masasi
	{Kinds: OpensBar | OpensEnd, pattern: 108, nPatterns: 2, at: 20759, size: 8},                      // masaustu
	{Kinds: Bar, at: 20767, size: 17},                                                                 // masaustu gorunumu
	{Kinds: Bar, at: 20784, size: 14},                                                                 // masaustu surum
	{Kinds: City, at: 20798, size: 6},                                                                 // maskat
	{Kinds: GivenName, at: 20804, size: 7},                                                            // matthew
	{Kinds: OpensStamp, Month: 5, at: 20811, size: 3},                                                 // may
	{Kinds: Bar, at: 20814, size: 11},                                                                 // maybe later
	{Kinds: OpensStamp | Turkish, Month: 5, at: 20825, size: 5},                                       // mayis
	{Kinds: OtherZone, at: 20830, size: 3},                                                            // mdt
	{Kinds: City, at: 20833, size: 5},                                                                 // mecca
	{Kinds: Section, at: 20838, size: 6},                                                              // meclis
	{Kinds: Section, at: 20844, size: 5},                                                              // media
	{Kinds: City, at: 20849, size: 6},                                                                 // medina
	{Kinds: City, at: 20855, size: 6},                                                                 // medine
	{Kinds: OutletWord | Section, at: 20861, size: 5},                                                 // medya
	{Kinds: GivenName, at: 20866, size: 5},                                                            // megan
	{Kinds: GivenName, at: 20871, size: 6},                                                            // mehmet
	{Kinds: City, at: 20877, size: 5},                                                                 // mekke
	{Kinds: GivenName, at: 20882, size: 5},                                                            // melek
	{Kinds: GivenName, at: 20887, size: 5},                                                            // melih
	{Kinds: GivenName, at: 20892, size: 6},                                                            // melike
	{Kinds: GivenName, at: 20898, size: 5},                                                            // melis
	{Kinds: GivenName, at: 20903, size: 7},                                                            // melissa
	{Kinds: GivenName, at: 20910, size: 6},                                                            // meltem
	{Kinds: Agency, at: 20916, size: 4},                                                               // mena
	{Kinds: Bar, at: 20920, size: 4},                                                                  // menu
	{Kinds: Bar, at: 20924, size: 9},                                                                  // menuyu ac
	{Kinds: Bar, at: 20933, size: 12},                                                                 // menuyu kapat
	{Kinds: Agency, at: 20945, size: 9},                                                               // mepa news
	{Kinds: GivenName, at: 20954, size: 5},                                                            // meral
	{Kinds: DeskWord, at: 20959, size: 7},                                                             // merkezi
	{Kinds: City, at: 20966, size: 6},                                                                 // mersin
	{Kinds: GivenName, at: 20972, size: 4},                                                            // mert
	{Kinds: GivenName, at: 20976, size: 5},                                                            // merve
	{Kinds: GivenName, at: 20981, size: 6},                                                            // meryem
	{Kinds: Bar, at: 20987, size: 9},                                                                  // mesajiniz
	{Kinds: GivenName, at: 20996, size: 5},                                                            // metin
	{Kinds: Bar, at: 21001, size: 11},                                                                 // metni buyut
	{Kinds: Bar, at: 21012, size: 12},                                                                 // metni kucult
	{Kinds: GivenName, at: 21024, size: 6},                                                            // mevlut
	{Kinds: City, at: 21030, size: 11},                                                                // mexico city
	{Kinds: Agency, at: 21041, size: 18},                                                              // mezopotamya ajansi
	{Kinds: Agency, at: 21059, size: 3},                                                               // mha
	{Kinds: GivenName, at: 21062, size: 7},                                                            // michael
	{Kinds: GivenName, at: 21069, size: 8},                                                            // michelle
	{Kinds: Section, at: 21077, size: 11},                                                             // middle east
	{Kinds: City, at: 21088, size: 6},                                                                 // milano
	{Kinds: Outlet, at: 21094, size: 5},                                                               // milat
	{Kinds: Outlet, at: 21099, size: 12},                                                              // milli gazete
	{Kinds: Outlet, at: 21111, size: 8},                                                               // milliyet
	{Kinds: GivenName, at: 21119, size: 4},                                                            // mine
	{Kinds: City, at: 21123, size: 5},                                                                 // minsk
	{Kinds: End, at: 21128, size: 17},                                                                 // misafir yorumlari
	{Kinds: Section, at: 21145, size: 5},                                                              // misir
	{Kinds: Bar, at: 21150, size: 4},                                                                  // mixx
	{Kinds: OpensEnd, pattern: 110, nPatterns: 1, at: 21154, size: 5},                                 // mobil
	{Kinds: Bar, at: 21159, size: 11},                                                                 // mobil surum
	{Kinds: Bar, at: 21170, size: 14},                                                                 // mobil uygulama
	{Kinds: Bar, at: 21184, size: 26},                                                                 // mobil uygulamamizi indirin
	{Kinds: Bar, at: 21210, size: 14},                                                                 // mobile version
	{Kinds: Section, at: 21224, size: 4},                                                              // moda
	{Kinds: OpensStamp, at: 21228, size: 12},                                                          // modification
	{Label: UpdatedLabel, at: 21240, size: 17},                                                        // modification date
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21257, size: 16},                                     // modificationdate
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 21273, size: 8},                         // modified
	{Label: UpdatedLabel, at: 21281, size: 13},                                                        // modified date
	{Label: UpdatedLabel, at: 21294, size: 11},                                                        // modified on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21305, size: 12},                                     // modifieddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21317, size: 10},                                     // modifiedon
	{Kinds: City, at: 21327, size: 9},                                                                 // mogadishu
	{Kinds: City, at: 21336, size: 8},                                                                 // mogadisu
	{Kinds: OpensStamp, Weekday: 2, at: 21344, size: 3},                                               // mon
	{Kinds: OpensStamp, Weekday: 2, at: 21347, size: 6},                                               // monday
	{Kinds: Bar | OpensEnd, pattern: 111, nPatterns: 5, at: 21353, size: 4},                           // more
	{Kinds: End, at: 21357, size: 13},                                                                 // more articles
	{Kinds: End, at: 21370, size: 14},                                                                 // more headlines
	{Kinds: End, at: 21384, size: 9},                                                                  // more news
	{Kinds: End, at: 21393, size: 18},                                                                 // more on this topic
	{Kinds: End | TeaserLabel, at: 21411, size: 12},                                                   // more stories
	{Kinds: End, at: 21423, size: 12},                                                                 // more to read
	{Kinds: City, at: 21435, size: 6},                                                                 // moscow
	{Kinds: City, at: 21441, size: 7},                                                                 // moskova
	{Kinds: End, at: 21448, size: 14},                                                                 // most commented
	{Kinds: End | TeaserLabel, at: 21462, size: 12},                                                   // most popular
	{Kinds: End | TeaserLabel, at: 21474, size: 9},                                                    // most read
	{Kinds: End, at: 21483, size: 14},                                                                 // most read news
	{Kinds: End, at: 21497, size: 17},                                                                 // most read stories
	{Kinds: End, at: 21514, size: 11},                                                                 // most shared
	{Kinds: End, at: 21525, size: 11},                                                                 // most viewed
	{Kinds: Bar, at: 21536, size: 13},                                                                 // mostly cloudy
	{Kinds: Bar, at: 21549, size: 12},                                                                 // mostly sunny
	{Kinds: City, at: 21561, size: 5},                                                                 // mosul
	{Kinds: OtherZone, at: 21566, size: 8},                                                            // mountain
	{Kinds: OtherZone, at: 21574, size: 3},                                                            // msk
	{Kinds: OtherZone, at: 21577, size: 3},                                                            // mst
	{Kinds: OtherZone, at: 21580, size: 2},                                                            // mt
	{Kinds: GivenName, at: 21582, size: 7},                                                            // muammer
	{Kinds: GivenName, at: 21589, size: 4},                                                            // muge
	{Kinds: City, at: 21593, size: 5},                                                                 // mugla
	{Kinds: OpensStamp, Label: CreditLabel, at: 21598, size: 7},                                       // muhabir
	{Kinds: OpensStamp, Label: CreditLabel, at: 21605, size: 10},                                      // muhabirler
	{Kinds: GivenName, at: 21615, size: 8},                                                            // muhammed
	{Kinds: GivenName, at: 21623, size: 8},                                                            // muharrem
	{Kinds: GivenName, at: 21631, size: 8},                                                            // muhittin
	{Kinds: GivenName, at: 21639, size: 5},                                                            // mujde
	{Kinds: City, at: 21644, size: 6},                                                                 // mumbai
	{Kinds: GivenName, at: 21650, size: 6},                                                            // mumtaz
	{Kinds: GivenName, at: 21656, size: 8},                                                            // munevver
	{Kinds: City, at: 21664, size: 6},                                                                 // munich
	{Kinds: City, at: 21670, size: 5},                                                                 // munih
	{Kinds: GivenName, at: 21675, size: 5},                                                            // murat
	{Kinds: City, at: 21680, size: 3},                                                                 // mus
	{Kinds: Section, at: 21683, size: 5},                                                              // music
	{Kinds: Section, at: 21688, size: 12},                                                             // muslim world
	{Kinds: Section, at: 21700, size: 7},                                                              // muslims
	{Kinds: GivenName, at: 21707, size: 7},                                                            // mustafa
	{Kinds: City, at: 21714, size: 5},                                                                 // musul
	{Kinds: GivenName, at: 21719, size: 8},                                                            // muzaffer
	{Kinds: Section, at: 21727, size: 5},                                                              // muzik
	{Kinds: Bar, at: 21732, size: 10},                                                                 // my account
	{Kinds: Section, at: 21742, size: 7},                                                              // myanmar
	{Kinds: Outlet, at: 21749, size: 5},                                                               // mynet
	{Kinds: Bar, at: 21754, size: 7},                                                                  // myspace
	{Kinds: GivenName, at: 21761, size: 4},                                                            // naci
	{Kinds: City, at: 21765, size: 7},                                                                 // nairobi
	{Kinds: GivenName, at: 21772, size: 5},                                                            // nalan
	{Kinds: Bar, at: 21777, size: 15},                                                                 // namaz vakitleri
	{Kinds: Bar, at: 21792, size: 4},                                                                  // name
	{Kinds: GivenName, at: 21796, size: 5},                                                            // nancy
	{Kinds: GivenName, at: 21801, size: 7},                                                            // natalie
	{Kinds: GivenName, at: 21808, size: 6},                                                            // nathan
	{Kinds: Section, at: 21814, size: 8},                                                              // national
	{Kinds: Section, at: 21822, size: 6},                                                              // nature
	{Kinds: GivenName, at: 21828, size: 5},                                                            // nazan
	{Kinds: GivenName, at: 21833, size: 5},                                                            // nazim
	{Kinds: GivenName, at: 21838, size: 5},                                                            // nazli
	{Kinds: GivenName, at: 21843, size: 6},                                                            // necati
	{Kinds: GivenName, at: 21849, size: 6},                                                            // necdet
	{Kinds: GivenName, at: 21855, size: 5},                                                            // necla
	{Kinds: GivenName, at: 21860, size: 5},                                                            // necmi
	{Kinds: GivenName, at: 21865, size: 5},                                                            // nedim
	{Kinds: GivenName, at: 21870, size: 4},                                                            // neil
	{Kinds: GivenName, at: 21874, size: 5},                                                            // nejat
	{Kinds: GivenName, at: 21879, size: 6},                                                            // nermin
	{Kinds: GivenName, at: 21885, size: 4},                                                            // nese
	{Kinds: GivenName, at: 21889, size: 8},                                                            // neslihan
	{Kinds: GivenName, at: 21897, size: 6},                                                            // nesrin
	{Kinds: End, at: 21903, size: 18},                                                                 // never miss a story
	{Kinds: GivenName, at: 21921, size: 5},                                                            // nevin
	{Kinds: City, at: 21926, size: 8},                                                                 // nevsehir
	{Kinds: GivenName, at: 21934, size: 6},                                                            // nevzat
	{Kinds: City, at: 21940, size: 9},                                                                 // new delhi
	{Kinds: City, at: 21949, size: 8},                                                                 // new york
	{Kinds: OpensStamp | OutletNews | Section | SectionNews, at: 21957, size: 4},                      // news
	{Kinds: Desk, at: 21961, size: 11},                                                                // news center
	{Kinds: Desk, at: 21972, size: 11},                                                                // news centre
	{Kinds: Desk, at: 21983, size: 9},                                                                 // news desk
	{Kinds: Desk, at: 21992, size: 9},                                                                 // news room
	{Kinds: Desk, at: 22001, size: 12},                                                                // news service
	{Label: CreditLabel, at: 22013, size: 11},                                                         // news source
	{Kinds: Desk, at: 22024, size: 9},                                                                 // news team
	{Kinds: Desk, at: 22033, size: 8},                                                                 // newsdesk
	{Kinds: End, at: 22041, size: 10},                                                                 // newsletter
	{Kinds: End, at: 22051, size: 11},                                                                 // newsletters
	{Kinds: OutletWord, at: 22062, size: 9},                                                           // newspaper
	{Kinds: Bar, at: 22071, size: 10},                                                                 // newspapers
	{Kinds: Bar, at: 22081, size: 22},                                                                 // newspapers from turkey
	{Kinds: Bar, at: 22103, size: 21},                                                                 // newspapers in english
	{Kinds: Bar, at: 22124, size: 21},                                                                 // newspapers in turkish
	{Kinds: Desk | DeskWord, at: 22145, size: 8},                                                      // newsroom
	{Kinds: OpensStamp, Label: CreditLabel, at: 22153, size: 10},                                      // newssource
	{Kinds: Bar, at: 22163, size: 4},                                                                  // next
	{Kinds: Bar, at: 22167, size: 12},                                                                 // next article
	{Kinds: Bar, at: 22179, size: 9},                                                                  // next page
	{Kinds: Bar, at: 22188, size: 9},                                                                  // next post
	{Kinds: Agency, at: 22197, size: 3},                                                               // nha
	{Kinds: GivenName, at: 22200, size: 8},                                                            // nicholas
	{Kinds: GivenName, at: 22208, size: 6},                                                            // nicole
	{Kinds: City, at: 22214, size: 7},                                                                 // nicosia
	{Kinds: City, at: 22221, size: 5},                                                                 // nigde
	{Kinds: GivenName, at: 22226, size: 5},                                                            // nigel
	{Kinds: Section, at: 22231, size: 7},                                                              // nigeria
	{Kinds: GivenName, at: 22238, size: 5},                                                            // nihal
	{Kinds: GivenName, at: 22243, size: 5},                                                            // nihat
	{Kinds: GivenName, at: 22248, size: 3},                                                            // nil
	{Kinds: GivenName, at: 22251, size: 5},                                                            // nilay
	{Kinds: GivenName, at: 22256, size: 6},                                                            // nilgun
	{Kinds: GivenName, at: 22262, size: 7},                                                            // nilufer
	{Kinds: OpensStamp, Month: 4, at: 22269, size: 3},                                                 // nis
	{Kinds: OpensStamp | Turkish, Month: 4, at: 22272, size: 5},                                       // nisan
	{Kinds: GivenName, at: 22277, size: 6},                                                            // niyazi
	{Kinds: OpensEnd, pattern: 116, nPatterns: 1, at: 22283, size: 2},                                 // no
	{Kinds: End, at: 22285, size: 14},                                                                 // no comment yet
	{Kinds: End, at: 22299, size: 11},                                                                 // no comments
	{Kinds: End, at: 22310, size: 18},                                                                 // no comments so far
	{Kinds: End, at: 22328, size: 15},                                                                 // no comments yet
	{Kinds: Bar, at: 22343, size: 8},                                                                  // no image
	{Kinds: Bar, at: 22351, size: 9},                                                                  // no thanks
	{Kinds: Bar, at: 22360, size: 17},                                                                 // nobetci eczaneler
	{Kinds: Section, at: 22377, size: 12},                                                             // north africa
	{Kinds: Section, at: 22389, size: 13},                                                             // north america
	{Kinds: Bar, at: 22402, size: 7},                                                                  // not now
	{Kinds: City, at: 22409, size: 10},                                                                // nouakchott
	{Kinds: OpensStamp, Month: 11, at: 22419, size: 3},                                                // nov
	{Kinds: OpensStamp, Month: 11, at: 22422, size: 8},                                                // november
	{Kinds: Bar, at: 22430, size: 11},                                                                 // now playing
	{Kinds: Bar, at: 22441, size: 7},                                                                  // nsosyal
	{Kinds: Outlet, at: 22448, size: 3},                                                               // ntv
	{Kinds: Outlet, at: 22451, size: 9},                                                               // ntv haber
	{Kinds: Outlet, at: 22460, size: 9},                                                               // ntv-msnbc
	{Kinds: Outlet, at: 22469, size: 8},                                                               // ntvmsnbc
	{Kinds: GivenName, at: 22477, size: 5},                                                            // nuran
	{Kinds: GivenName, at: 22482, size: 5},                                                            // nuray
	{Kinds: GivenName, at: 22487, size: 6},                                                            // nurcan
	{Kinds: GivenName, at: 22493, size: 6},                                                            // nurdan
	{Kinds: GivenName, at: 22499, size: 8},                                                            // nurettin
	{Kinds: GivenName, at: 22507, size: 6},                                                            // nurgul
	{Kinds: GivenName, at: 22513, size: 4},                                                            // nuri
	{Kinds: GivenName, at: 22517, size: 6},                                                            // nursel
	{Kinds: OtherZone, at: 22523, size: 4},                                                            // nzdt
	{Kinds: OtherZone, at: 22527, size: 4},                                                            // nzst
	{Kinds: OpensStamp, Month: 1, at: 22531, size: 3},                                                 // oca
	{Kinds: OpensStamp | Turkish, Month: 1, at: 22534, size: 4},                                       // ocak
	{Kinds: OpensStamp, Month: 10, at: 22538, size: 3},                                                // oct
	{Kinds: OpensStamp, Month: 10, at: 22541, size: 7},                                                // october
	{Kinds: Outlet, at: 22548, size: 5},                                                               // odatv
	{Kinds: Outlet, at: 22553, size: 9},                                                               // odatv.com
	{Kinds: Gluable | Particle, at: 22562, size: 2},                                                   // of
	{Kinds: Bar, at: 22564, size: 4},                                                                  // ogle
	{Kinds: GivenName, at: 22568, size: 4},                                                            // oguz
	{Kinds: GivenName, at: 22572, size: 7},                                                            // oguzhan
	{Kinds: Bar, at: 22579, size: 2},                                                                  // ok
	{Kinds: GivenName, at: 22581, size: 4},                                                            // okan
	{Kinds: GivenName, at: 22585, size: 5},                                                            // oktay
	{Kinds: Bar, at: 22590, size: 10},                                                                 // okuma modu
	{Kinds: Bar, at: 22600, size: 21},                                                                 // okuma suresi 0 dakika
	{Kinds: Bar, at: 22621, size: 17},                                                                 // okuma suresi 0 dk
	{Kinds: Bar, at: 22638, size: 22},                                                                 // okuma suresi: 0 dakika
	{Kinds: Bar, at: 22660, size: 18},                                                                 // okuma suresi: 0 dk
	{Kinds: Bar, at: 22678, size: 24},                                                                 // okuma suresi: 0 dk, 0 sn
	{Kinds: Bar, at: 22702, size: 8},                                                                  // okuma: 0
	{Kinds: OpensBar, pattern: 117, nPatterns: 1, at: 22710, size: 7},                                 // okumaya
	{Kinds: Bar, at: 22717, size: 16},                                                                 // okumaya devam et
	{Kinds: Bar, at: 22733, size: 8},                                                                  // okunma 0
	{Kinds: Bar, at: 22741, size: 15},                                                                 // okunma sayisi 0
	{Kinds: Bar, at: 22756, size: 16},                                                                 // okunma sayisi: 0
	{Kinds: Bar, at: 22772, size: 9},                                                                  // okunma: 0
	{Kinds: End, at: 22781, size: 14},                                                                 // okur yorumlari
	{Kinds: End, at: 22795, size: 18},                                                                 // okur yorumlari (0)
	{Kinds: OpensEnd, pattern: 118, nPatterns: 1, at: 22813, size: 7},                                 // okuyucu
	{Kinds: Bar, at: 22820, size: 17},                                                                 // okuyucu sayisi: 0
	{Kinds: End, at: 22837, size: 17},                                                                 // okuyucu yorumlari
	{Kinds: End, at: 22854, size: 21},                                                                 // okuyucu yorumlari (0)
	{Kinds: End, at: 22875, size: 25},                                                                 // okuyucu yorumlari 0 yorum
	{Kinds: Gluable | Turkish, at: 22900, size: 4},                                                    // olan
	{Kinds: Gluable | Turkish, at: 22904, size: 6},                                                    // olarak
	{Kinds: Turkish, at: 22910, size: 4},                                                              // oldu
	{Kinds: GivenName, at: 22914, size: 6},                                                            // oliver
	{Kinds: GivenName, at: 22920, size: 6},                                                            // olivia
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 22926, size: 9},                          // olusturma
	{Label: PublishedLabel, at: 22935, size: 16},                                                      // olusturma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 22951, size: 15},                                   // olusturmatarihi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 22966, size: 11},                      // olusturuldu
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 22977, size: 11},                         // olusturulma
	{Label: PublishedLabel, at: 22988, size: 18},                                                      // olusturulma tarihi
	{Label: PublishedLabel, at: 23006, size: 18},                                                      // olusturulma zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 23024, size: 17},                                   // olusturulmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 23041, size: 17},                                   // olusturulmazamani
	{Kinds: GivenName, at: 23058, size: 4},                                                            // omer
	{Kinds: Gluable, at: 23062, size: 2},                                                              // on
	{Kinds: End, at: 23064, size: 19},                                                                 // onaylanmis yorumlar
	{Kinds: Relative, at: 23083, size: 4},                                                             // once
	{Kinds: Bar | OpensEnd, pattern: 119, nPatterns: 1, at: 23087, size: 6},                           // onceki
	{Kinds: Bar, at: 23093, size: 15},                                                                 // onceki fotograf
	{Kinds: Bar, at: 23108, size: 12},                                                                 // onceki haber
	{Kinds: Bar, at: 23120, size: 13},                                                                 // onceki icerik
	{Kinds: Bar, at: 23133, size: 13},                                                                 // onceki makale
	{Kinds: Bar, at: 23146, size: 12},                                                                 // onceki sayfa
	{Kinds: Bar, at: 23158, size: 11},                                                                 // onceki yazi
	{Kinds: GivenName, at: 23169, size: 5},                                                            // onder
	{Kinds: End, at: 23174, size: 19},                                                                 // one cikan galeriler
	{Kinds: End, at: 23193, size: 18},                                                                 // one cikan haberler
	{Kinds: End, at: 23211, size: 19},                                                                 // one cikan icerikler
	{Kinds: End, at: 23230, size: 18},                                                                 // one cikan videolar
	{Kinds: OpensEnd, pattern: 120, nPatterns: 1, at: 23248, size: 6},                                 // onemli
	{Kinds: End | TeaserLabel, at: 23254, size: 17},                                                   // onerilen haberler
	{Kinds: End | TeaserLabel, at: 23271, size: 14},                                                   // onerilen video
	{Kinds: OutletWord, at: 23285, size: 6},                                                           // online
	{Kinds: Bar, at: 23291, size: 5},                                                                  // ons 0
	{Kinds: Bar, at: 23296, size: 11},                                                                 // ons altin 0
	{Kinds: GivenName, at: 23307, size: 4},                                                            // onur
	{Kinds: Bar, at: 23311, size: 11},                                                                 // open in app
	{Kinds: Section, at: 23322, size: 7},                                                              // opinion
	{Kinds: Gluable, at: 23329, size: 2},                                                              // or
	{Kinds: City, at: 23331, size: 4},                                                                 // ordu
	{Kinds: GivenName, at: 23335, size: 5},                                                            // orhan
	{Kinds: OpensStamp, at: 23340, size: 10},                                                          // originally
	{Label: PublishedLabel, at: 23350, size: 20},                                                      // originally published
	{Label: PublishedLabel, at: 23370, size: 23},                                                      // originally published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 23393, size: 19},                                   // originallypublished
	{Kinds: OpensStamp, Label: PublishedLabel, at: 23412, size: 21},                                   // originallypublishedon
	{Kinds: OpensEnd, pattern: 121, nPatterns: 1, at: 23433, size: 8},                                 // orijinal
	{Kinds: Section, at: 23441, size: 9},                                                              // orta asya
	{Kinds: Section, at: 23450, size: 9},                                                              // orta dogu
	{Kinds: Section, at: 23459, size: 8},                                                              // ortadogu
	{Kinds: Section, at: 23467, size: 18},                                                             // ortadogu ve afrika
	{Kinds: Bar, at: 23485, size: 30},                                                                 // ortalama okuma suresi 0 dakika
	{Kinds: Bar, at: 23515, size: 31},                                                                 // ortalama okuma suresi: 0 dakika
	{Kinds: City, at: 23546, size: 4},                                                                 // oslo
	{Kinds: GivenName, at: 23550, size: 5},                                                            // osman
	{Kinds: City, at: 23555, size: 8},                                                                 // osmaniye
	{Kinds: End, at: 23563, size: 14},                                                                 // other articles
	{Kinds: End, at: 23577, size: 15},                                                                 // other headlines
	{Kinds: End, at: 23592, size: 10},                                                                 // other news
	{Kinds: End, at: 23602, size: 13},                                                                 // other stories
	{Kinds: Section, at: 23615, size: 8},                                                              // otomobil
	{Kinds: Section, at: 23623, size: 16},                                                             // otomobil dunyasi
	{Kinds: Section, at: 23639, size: 8},                                                              // otomotiv
	{Kinds: City, at: 23647, size: 6},                                                                 // ottawa
	{Kinds: Bar, at: 23653, size: 9},                                                                  // oturum ac
	{Kinds: City, at: 23662, size: 11},                                                                // ouagadougou
	{Kinds: OpensEnd, pattern: 122, nPatterns: 1, at: 23673, size: 3},                                 // our
	{Kinds: Gluable, at: 23676, size: 4},                                                              // over
	{Kinds: Bar, at: 23680, size: 5},                                                                  // oy: 0
	{Kinds: GivenName, at: 23685, size: 5},                                                            // ozcan
	{Kinds: Section, at: 23690, size: 10},                                                             // ozel haber
	{Kinds: GivenName, at: 23700, size: 4},                                                            // ozge
	{Kinds: GivenName, at: 23704, size: 5},                                                            // ozgur
	{Kinds: GivenName, at: 23709, size: 5},                                                            // ozlem
	{Kinds: OtherZone, at: 23714, size: 7},                                                            // pacific
	{Kinds: Bar, at: 23721, size: 6},                                                                  // page 0
	{Kinds: Bar, at: 23727, size: 11},                                                                 // page 0 of 0
	{Kinds: Bar, at: 23738, size: 12},                                                                 // paid content
	{Kinds: Section, at: 23750, size: 8},                                                              // pakistan
	{Kinds: Section, at: 23758, size: 9},                                                              // palestine
	{Kinds: GivenName, at: 23767, size: 6},                                                            // pamela
	{Kinds: Bar, at: 23773, size: 18},                                                                 // parcali az bulutlu
	{Kinds: Bar, at: 23791, size: 15},                                                                 // parcali bulutlu
	{Kinds: Bar, at: 23806, size: 19},                                                                 // parcali bulutlu 0°
	{Kinds: City, at: 23825, size: 5},                                                                 // paris
	{Kinds: Bar, at: 23830, size: 13},                                                                 // partly cloudy
	{Kinds: GivenName, at: 23843, size: 8},                                                            // patricia
	{Kinds: GivenName, at: 23851, size: 7},                                                            // patrick
	{Kinds: GivenName, at: 23858, size: 4},                                                            // paul
	{Kinds: Bar, at: 23862, size: 6},                                                                  // paylas
	{Kinds: Bar, at: 23868, size: 8},                                                                  // paylas 0
	{Kinds: Bar, at: 23876, size: 8},                                                                  // paylasim
	{Kinds: Bar, at: 23884, size: 8},                                                                  // paylasin
	{Kinds: OpensStamp, Weekday: 1, at: 23892, size: 3},                                               // paz
	{Kinds: OpensStamp | Turkish, Weekday: 1, at: 23895, size: 5},                                     // pazar
	{Kinds: OpensStamp | Turkish, Weekday: 2, at: 23900, size: 9},                                     // pazartesi
	{Kinds: OtherZone, at: 23909, size: 3},                                                            // pdt
	{Kinds: City, at: 23912, size: 5},                                                                 // pekin
	{Kinds: GivenName, at: 23917, size: 5},                                                            // pelin
	{Kinds: OpensStamp, Weekday: 5, at: 23922, size: 3},                                               // per
	{Kinds: OpensStamp | Turkish, Weekday: 5, at: 23925, size: 8},                                     // persembe
	{Kinds: City, at: 23933, size: 8},                                                                 // peshawar
	{Kinds: GivenName, at: 23941, size: 5},                                                            // peter
	{Kinds: Bar, at: 23946, size: 8},                                                                  // petrol 0
	{Kinds: Agency, at: 23954, size: 3},                                                               // pha
	{Kinds: GivenName, at: 23957, size: 6},                                                            // philip
	{Kinds: OpensStamp, Label: PhotoLabel, at: 23963, size: 5},                                        // photo
	{Kinds: Bar, at: 23968, size: 13},                                                                 // photo gallery
	{Kinds: Bar, at: 23981, size: 11},                                                                 // photo: file
	{Kinds: OpensStamp | Section, Label: PhotoLabel, at: 23992, size: 6},                              // photos
	{Kinds: OtherZone, at: 23998, size: 3},                                                            // pht
	{Kinds: GivenName, at: 24001, size: 5},                                                            // pinar
	{Kinds: Bar, at: 24006, size: 9},                                                                  // pinterest
	{Kinds: Bar, at: 24015, size: 19},                                                                 // pinterest'te paylas
	{Kinds: Section, at: 24034, size: 9},                                                              // piyasalar
	{Kinds: OtherZone, at: 24043, size: 3},                                                            // pkt
	{Kinds: Bar, at: 24046, size: 4},                                                                  // play
	{Kinds: Bar, at: 24050, size: 10},                                                                 // play video
	{Kinds: OpensBar, pattern: 123, nPatterns: 1, at: 24060, size: 6},                                 // please
	{Kinds: Bar, at: 24066, size: 30},                                                                 // please disable your ad blocker
	{Kinds: End, at: 24096, size: 24},                                                                 // please log in to comment
	{Kinds: Bar, at: 24120, size: 11},                                                                 // please wait
	{Kinds: Afternoon, at: 24131, size: 2},                                                            // pm
	{Kinds: City, at: 24133, size: 9},                                                                 // podgorica
	{Kinds: Section, at: 24142, size: 12},                                                             // polis adliye
	{Kinds: Section, at: 24154, size: 8},                                                              // politics
	{Kinds: Section, at: 24162, size: 8},                                                              // politika
	{Kinds: End, at: 24170, size: 12},                                                                 // popular news
	{Kinds: End, at: 24182, size: 13},                                                                 // popular posts
	{Kinds: End, at: 24195, size: 15},                                                                 // popular stories
	{Kinds: End, at: 24210, size: 16},                                                                 // populer aramalar
	{Kinds: End, at: 24226, size: 17},                                                                 // populer etiketler
	{Kinds: End, at: 24243, size: 16},                                                                 // populer haberler
	{Kinds: OutletWord, at: 24259, size: 7},                                                           // portali
	{Kinds: Section, at: 24266, size: 6},                                                              // portre
	{Kinds: OutletWord, at: 24272, size: 4},                                                           // post
	{Kinds: End, at: 24276, size: 14},                                                                 // post a comment
	{Kinds: Bar, at: 24290, size: 12},                                                                 // post comment
	{Kinds: Bar, at: 24302, size: 13},                                                                 // post views: 0
	{Kinds: End, at: 24315, size: 17},                                                                 // post your comment
	{Kinds: Outlet, at: 24332, size: 5},                                                               // posta
	{Kinds: OutletWord, at: 24337, size: 7},                                                           // postasi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 24344, size: 6},                       // posted
	{Label: PublishedLabel, at: 24350, size: 9},                                                       // posted at
	{Kinds: ByWord, Label: CreditLabel, at: 24359, size: 9},                                           // posted by
	{Label: PublishedLabel, at: 24368, size: 9},                                                       // posted on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24377, size: 8},                                    // postedat
	{Kinds: OpensStamp, Label: CreditLabel, at: 24385, size: 8},                                       // postedby
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24393, size: 8},                                    // postedon
	{Kinds: OpensEnd, pattern: 124, nPatterns: 1, at: 24401, size: 7},                                 // powered
	{Kinds: City, at: 24408, size: 4},                                                                 // prag
	{Kinds: City, at: 24412, size: 6},                                                                 // prague
	{Kinds: OutletWord, at: 24418, size: 5},                                                           // press
	{Kinds: Section, at: 24423, size: 12},                                                             // press review
	{Kinds: Agency, at: 24435, size: 8},                                                               // press tv
	{Kinds: City, at: 24443, size: 8},                                                                 // pretoria
	{Kinds: Bar, at: 24451, size: 8},                                                                  // previous
	{Kinds: Bar, at: 24459, size: 16},                                                                 // previous article
	{Kinds: Bar, at: 24475, size: 13},                                                                 // previous page
	{Kinds: Bar, at: 24488, size: 13},                                                                 // previous post
	{Kinds: Bar, at: 24501, size: 5},                                                                  // print
	{Kinds: Bar, at: 24506, size: 13},                                                                 // print article
	{Kinds: Bar, at: 24519, size: 11},                                                                 // print story
	{Kinds: Bar, at: 24530, size: 18},                                                                 // print this article
	{Kinds: Bar, at: 24548, size: 15},                                                                 // print this page
	{Kinds: Bar, at: 24563, size: 16},                                                                 // printer friendly
	{Kinds: Bar, at: 24579, size: 24},                                                                 // printer friendly version
	{Kinds: City, at: 24603, size: 8},                                                                 // pristina
	{Kinds: City, at: 24611, size: 8},                                                                 // pristine
	{Kinds: Bar, at: 24619, size: 7},                                                                  // privacy
	{Kinds: Bar, at: 24626, size: 14},                                                                 // privacy policy
	{Kinds: Bar, at: 24640, size: 8},                                                                  // promoted
	{Kinds: Bar, at: 24648, size: 16},                                                                 // promoted content
	{Kinds: Section, at: 24664, size: 9},                                                              // psikoloji
	{Kinds: OtherZone, at: 24673, size: 3},                                                            // pst
	{Kinds: OtherZone, at: 24676, size: 2},                                                            // pt
	{Kinds: Agency, at: 24678, size: 3},                                                               // pti
	{Kinds: Bar, at: 24681, size: 11},                                                                 // puan durumu
	{Kinds: Bar, at: 24692, size: 7},                                                                  // puan: 0
	{Kinds: Bar, at: 24699, size: 6},                                                                  // puanla
	{Kinds: OpensStamp, at: 24705, size: 11},                                                          // publication
	{Label: PublishedLabel, at: 24716, size: 16},                                                      // publication date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24732, size: 15},                                   // publicationdate
	{Kinds: OpensStamp, at: 24747, size: 7},                                                           // publish
	{Label: PublishedLabel, at: 24754, size: 12},                                                      // publish date
	{Label: PublishedLabel, at: 24766, size: 12},                                                      // publish time
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24778, size: 11},                                   // publishdate
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 24789, size: 9},                       // published
	{Kinds: Bar, at: 24798, size: 21},                                                                 // published 0 hours ago
	{Label: PublishedLabel, at: 24819, size: 12},                                                      // published at
	{Label: CreditLabel, at: 24831, size: 12},                                                         // published by
	{Label: PublishedLabel, at: 24843, size: 14},                                                      // published date
	{Label: PublishedLabel, at: 24857, size: 12},                                                      // published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24869, size: 11},                                   // publishedat
	{Kinds: OpensStamp, Label: CreditLabel, at: 24880, size: 11},                                      // publishedby
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24891, size: 13},                                   // publisheddate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24904, size: 11},                                   // publishedon
	{Kinds: OpensStamp, at: 24915, size: 10},                                                          // publishing
	{Label: PublishedLabel, at: 24925, size: 15},                                                      // publishing date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24940, size: 14},                                   // publishingdate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24954, size: 11},                                   // publishtime
	{Kinds: OpensStamp, Weekday: 2, at: 24965, size: 3},                                               // pzt
	{Kinds: Agency, at: 24968, size: 3},                                                               // qha
	{Kinds: Agency, at: 24971, size: 3},                                                               // qna
	{Kinds: City, at: 24974, size: 6},                                                                 // quetta
	{Kinds: City, at: 24980, size: 5},                                                                 // quito
	{Kinds: City, at: 24985, size: 5},                                                                 // rabat
	{Kinds: GivenName, at: 24990, size: 5},                                                            // rabia
	{Kinds: GivenName, at: 24995, size: 6},                                                            // rachel
	{Kinds: Outlet, at: 25001, size: 7},                                                               // radikal
	{Kinds: OutletWord, at: 25008, size: 5},                                                           // radio
	{Kinds: OutletWord, at: 25013, size: 5},                                                           // radyo
	{Kinds: GivenName, at: 25018, size: 5},                                                            // rahmi
	{Kinds: GivenName, at: 25023, size: 5},                                                            // ralph
	{Kinds: Section, at: 25028, size: 7},                                                              // ramadan
	{Kinds: City, at: 25035, size: 8},                                                                 // ramallah
	{Kinds: GivenName | Section, at: 25043, size: 7},                                                  // ramazan
	{Kinds: GivenName, at: 25050, size: 4},                                                            // rana
	{Kinds: End, at: 25054, size: 17},                                                                 // rate this article
	{Kinds: End, at: 25071, size: 15},                                                                 // rate this story
	{Kinds: Bar, at: 25086, size: 9},                                                                  // rating: 0
	{Kinds: GivenName, at: 25095, size: 7},                                                            // raymond
	{Kinds: OpensBar | OpensEnd, pattern: 125, nPatterns: 3, at: 25102, size: 4},                      // read
	{Kinds: Bar, at: 25106, size: 12},                                                                 // read 0 times
	{Kinds: Bar, at: 25118, size: 10},                                                                 // read aloud
	{Kinds: Bar | TeaserLabel, at: 25128, size: 9},                                                    // read also
	{Kinds: End, at: 25137, size: 13},                                                                 // read comments
	{Kinds: End, at: 25150, size: 9},                                                                  // read more
	{Kinds: Bar | TeaserLabel, at: 25159, size: 9},                                                    // read next
	{Kinds: Bar, at: 25168, size: 17},                                                                 // read time: 0 mins
	{Kinds: Bar, at: 25185, size: 20},                                                                 // read time: 0 minutes
	{Kinds: End, at: 25205, size: 15},                                                                 // reader comments
	{Kinds: Bar, at: 25220, size: 18},                                                                 // reading time 0 min
	{Kinds: Bar, at: 25238, size: 20},                                                                 // reading time: 0 mins
	{Kinds: Bar, at: 25258, size: 23},                                                                 // reading time: 0 minutes
	{Kinds: GivenName, at: 25281, size: 7},                                                            // rebecca
	{Kinds: End, at: 25288, size: 15},                                                                 // recent articles
	{Kinds: End, at: 25303, size: 15},                                                                 // recent comments
	{Kinds: End, at: 25318, size: 11},                                                                 // recent news
	{Kinds: End, at: 25329, size: 12},                                                                 // recent posts
	{Kinds: GivenName, at: 25341, size: 5},                                                            // recep
	{Kinds: End | TeaserLabel, at: 25346, size: 11},                                                   // recommended
	{Kinds: End, at: 25357, size: 20},                                                                 // recommended articles
	{Kinds: End | TeaserLabel, at: 25377, size: 19},                                                   // recommended for you
	{Kinds: End, at: 25396, size: 19},                                                                 // recommended reading
	{Kinds: End | TeaserLabel, at: 25415, size: 19},                                                   // recommended stories
	{Kinds: Bar, at: 25434, size: 6},                                                                  // reddet
	{Kinds: Bar, at: 25440, size: 6},                                                                  // reddit
	{Kinds: GivenName, at: 25446, size: 5},                                                            // refik
	{Kinds: Section, at: 25451, size: 8},                                                              // refugees
	{Kinds: Section, at: 25459, size: 6},                                                              // region
	{Kinds: Bar, at: 25465, size: 8},                                                                  // register
	{Kinds: Bar, at: 25473, size: 10},                                                                 // reject all
	{Kinds: Ad | Bar | OpensBar | OpensEnd, pattern: 128, nPatterns: 2, at: 25483, size: 6},           // reklam
	{Kinds: End, at: 25489, size: 17},                                                                 // reklam & iletisim
	{Kinds: Ad | Bar, at: 25506, size: 12},                                                            // reklam alani
	{Kinds: Bar, at: 25518, size: 34},                                                                 // reklam engelleyici kullaniyorsunuz
	{Kinds: End, at: 25552, size: 18},                                                                 // reklam ve iletisim
	{Kinds: Bar, at: 25570, size: 12},                                                                 // reklam verin
	{Kinds: Bar, at: 25582, size: 11},                                                                 // reklami gec
	{Kinds: Bar, at: 25593, size: 13},                                                                 // reklami kapat
	{Kinds: Bar, at: 25606, size: 9},                                                                  // reklamlar
	{Kinds: End | OpensBar | OpensEnd, pattern: 130, nPatterns: 2, at: 25615, size: 7},                // related
	{Kinds: Bar | TeaserLabel, at: 25622, size: 15},                                                   // related article
	{Kinds: End | TeaserLabel, at: 25637, size: 16},                                                   // related articles
	{Kinds: End | TeaserLabel, at: 25653, size: 15},                                                   // related content
	{Kinds: End | TeaserLabel, at: 25668, size: 16},                                                   // related coverage
	{Kinds: End | TeaserLabel, at: 25684, size: 13},                                                   // related links
	{Kinds: End | TeaserLabel, at: 25697, size: 12},                                                   // related news
	{Kinds: End, at: 25709, size: 12},                                                                 // related post
	{Kinds: End | TeaserLabel, at: 25721, size: 13},                                                   // related posts
	{Kinds: End, at: 25734, size: 15},                                                                 // related reading
	{Kinds: End | TeaserLabel, at: 25749, size: 15},                                                   // related stories
	{Kinds: Bar | TeaserLabel, at: 25764, size: 13},                                                   // related story
	{Kinds: End, at: 25777, size: 14},                                                                 // related topics
	{Kinds: Bar | TeaserLabel, at: 25791, size: 13},                                                   // related video
	{Kinds: End, at: 25804, size: 14},                                                                 // related videos
	{Kinds: OpensEnd, pattern: 132, nPatterns: 1, at: 25818, size: 8},                                 // related:
	{Kinds: Section, at: 25826, size: 8},                                                              // religion
	{Kinds: GivenName, at: 25834, size: 5},                                                            // remzi
	{Kinds: OpensStamp, at: 25839, size: 6},                                                           // report
	{Kinds: End, at: 25845, size: 19},                                                                 // report a correction
	{Kinds: End, at: 25864, size: 13},                                                                 // report a typo
	{Kinds: Bar, at: 25877, size: 15},                                                                 // report an error
	{Kinds: ByWord, Label: CreditLabel, at: 25892, size: 9},                                           // report by
	{Kinds: End, at: 25901, size: 14},                                                                 // report this ad
	{Kinds: OpensStamp, Label: CreditLabel, at: 25915, size: 8},                                       // reportby
	{Kinds: OpensStamp, at: 25923, size: 8},                                                           // reported
	{Kinds: ByWord, Label: CreditLabel, at: 25931, size: 11},                                          // reported by
	{Kinds: OpensStamp, Label: CreditLabel, at: 25942, size: 10},                                      // reportedby
	{Kinds: OpensStamp, Label: CreditLabel, at: 25952, size: 8},                                       // reporter
	{Kinds: OpensStamp, at: 25960, size: 9},                                                           // reporting
	{Label: CreditLabel, at: 25969, size: 12},                                                         // reporting by
	{Kinds: OpensStamp, Label: CreditLabel, at: 25981, size: 11},                                      // reportingby
	{Kinds: OpensEnd, pattern: 133, nPatterns: 1, at: 25992, size: 12},                                // reproduction
	{Kinds: OpensEnd, pattern: 134, nPatterns: 1, at: 26004, size: 13},                                // republication
	{Kinds: OpensEnd, pattern: 135, nPatterns: 1, at: 26017, size: 8},                                 // required
	{Kinds: Bar, at: 26025, size: 9},                                                                  // resim yok
	{Kinds: Section, at: 26034, size: 13},                                                             // resmi ilanlar
	{Kinds: Bar, at: 26047, size: 18},                                                                 // return to homepage
	{Kinds: End, at: 26065, size: 13},                                                                 // return to top
	{Kinds: Agency, at: 26078, size: 7},                                                               // reuters
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 26085, size: 7},                                      // revised
	{Kinds: GivenName, at: 26092, size: 6},                                                            // reyhan
	{Kinds: City, at: 26098, size: 9},                                                                 // reykjavik
	{Kinds: Agency, at: 26107, size: 3},                                                               // ria
	{Kinds: Agency, at: 26110, size: 11},                                                              // ria novosti
	{Kinds: GivenName, at: 26121, size: 7},                                                            // richard
	{Kinds: GivenName, at: 26128, size: 6},                                                            // ridvan
	{Kinds: GivenName, at: 26134, size: 5},                                                            // rifat
	{Kinds: City, at: 26139, size: 4},                                                                 // riga
	{Kinds: City, at: 26143, size: 14},                                                                // rio de janeiro
	{Kinds: City, at: 26157, size: 5},                                                                 // riyad
	{Kinds: City, at: 26162, size: 6},                                                                 // riyadh
	{Kinds: GivenName, at: 26168, size: 4},                                                            // riza
	{Kinds: City, at: 26172, size: 4},                                                                 // rize
	{Kinds: GivenName, at: 26176, size: 6},                                                            // robert
	{Kinds: GivenName, at: 26182, size: 5},                                                            // roger
	{Kinds: City, at: 26187, size: 4},                                                                 // roma
	{Kinds: City, at: 26191, size: 4},                                                                 // rome
	{Kinds: GivenName, at: 26195, size: 6},                                                            // ronald
	{Kinds: OpensStamp | Section, Label: CreditLabel, at: 26201, size: 8},                             // roportaj
	{Kinds: GivenName, at: 26209, size: 5},                                                            // rosie
	{Kinds: GivenName, at: 26214, size: 3},                                                            // roy
	{Kinds: Bar, at: 26217, size: 3},                                                                  // rss
	{Kinds: Bar, at: 26220, size: 8},                                                                  // rss feed
	{Kinds: Agency, at: 26228, size: 5},                                                               // rudaw
	{Kinds: GivenName, at: 26233, size: 4},                                                            // ruhi
	{Kinds: Agency, at: 26237, size: 6},                                                               // ruptly
	{Kinds: GivenName, at: 26243, size: 7},                                                            // russell
	{Kinds: Section, at: 26250, size: 6},                                                              // russia
	{Kinds: Section, at: 26256, size: 5},                                                              // rusya
	{Kinds: GivenName, at: 26261, size: 4},                                                            // ruya
	{Kinds: Bar, at: 26265, size: 8},                                                                  // ruzgarli
	{Kinds: GivenName, at: 26273, size: 4},                                                            // ryan
	{Kinds: Bar, at: 26277, size: 5},                                                                  // s.s.s
	{Kinds: ClockWord | OpensStamp | Relative, at: 26282, size: 4},                                    // saat
	{Kinds: ClockWord, at: 26286, size: 8},                                                            // saatinde
	{Kinds: OpensBar | Outlet, pattern: 136, nPatterns: 1, at: 26294, size: 5},                        // sabah
	{Kinds: GivenName, at: 26299, size: 5},                                                            // saban
	{Kinds: GivenName, at: 26304, size: 5},                                                            // sabri
	{Kinds: GivenName, at: 26309, size: 5},                                                            // sadik
	{Kinds: Bar, at: 26314, size: 15},                                                                 // saganak yagisli
	{Kinds: Section, at: 26329, size: 6},                                                              // saglik
	{Kinds: GivenName, at: 26335, size: 5},                                                            // sahin
	{Kinds: Gluable, at: 26340, size: 4},                                                              // said
	{Kinds: GivenName, at: 26344, size: 4},                                                            // sait
	{Kinds: City, at: 26348, size: 7},                                                                 // sakarya
	{Kinds: OpensStamp, Weekday: 3, at: 26355, size: 3},                                               // sal
	{Kinds: OpensStamp | Turkish, Weekday: 3, at: 26358, size: 4},                                     // sali
	{Kinds: GivenName, at: 26362, size: 5},                                                            // salih
	{Kinds: City, at: 26367, size: 3},                                                                 // sam
	{Kinds: GivenName, at: 26370, size: 8},                                                            // samantha
	{Kinds: GivenName, at: 26378, size: 5},                                                            // samet
	{Kinds: GivenName, at: 26383, size: 4},                                                            // sami
	{Kinds: City, at: 26387, size: 6},                                                                 // samsun
	{Kinds: GivenName, at: 26393, size: 6},                                                            // samuel
	{Kinds: Agency, at: 26399, size: 4},                                                               // sana
	{Kinds: City, at: 26403, size: 6},                                                                 // sana'a
	{Kinds: City, at: 26409, size: 5},                                                                 // sanaa
	{Kinds: Section, at: 26414, size: 5},                                                              // sanat
	{Kinds: GivenName, at: 26419, size: 6},                                                            // sandra
	{Kinds: City, at: 26425, size: 9},                                                                 // sanliurfa
	{Kinds: City, at: 26434, size: 8},                                                                 // santiago
	{Kinds: GivenName, at: 26442, size: 4},                                                            // sara
	{Kinds: GivenName, at: 26446, size: 5},                                                            // sarah
	{Kinds: City, at: 26451, size: 8},                                                                 // sarajevo
	{Kinds: City, at: 26459, size: 10},                                                                // saraybosna
	{Kinds: OtherZone, at: 26469, size: 4},                                                            // sast
	{Kinds: OpensStamp, Weekday: 7, at: 26473, size: 3},                                               // sat
	{Kinds: OpensStamp, Weekday: 7, at: 26476, size: 8},                                               // saturday
	{Kinds: Section, at: 26484, size: 12},                                                             // saudi arabia
	{Kinds: GivenName, at: 26496, size: 5},                                                            // savas
	{Kinds: Bar, at: 26501, size: 4},                                                                  // save
	{Kinds: Bar, at: 26505, size: 12},                                                                 // save article
	{Kinds: Section, at: 26517, size: 7},                                                              // savunma
	{Kinds: Section, at: 26524, size: 15},                                                             // savunma sanayii
	{Kinds: Bar, at: 26539, size: 7},                                                                  // sayfa 0
	{Kinds: Bar, at: 26546, size: 11},                                                                 // sayfa 0 / 0
	{Kinds: Bar, at: 26557, size: 10},                                                                 // sayfa basi
	{Kinds: End, at: 26567, size: 16},                                                                 // sayfa basina don
	{Kinds: Bar, at: 26583, size: 16},                                                                 // sayfa yukleniyor
	{Kinds: Bar, at: 26599, size: 14},                                                                 // sayfayi yazdir
	{Kinds: Gluable, at: 26613, size: 4},                                                              // says
	{Kinds: Bar, at: 26617, size: 16},                                                                 // scattered clouds
	{Kinds: Section, at: 26633, size: 8},                                                              // sci-tech
	{Kinds: Section, at: 26641, size: 7},                                                              // science
	{Kinds: Section, at: 26648, size: 20},                                                             // science & technology
	{Kinds: Section, at: 26668, size: 22},                                                             // science and technology
	{Kinds: Section, at: 26690, size: 18},                                                             // science-technology
	{Kinds: GivenName, at: 26708, size: 5},                                                            // scott
	{Kinds: End, at: 26713, size: 13},                                                                 // scroll to top
	{Kinds: GivenName, at: 26726, size: 4},                                                            // sean
	{Kinds: Bar | OpensBar, pattern: 137, nPatterns: 2, at: 26730, size: 6},                           // search
	{Kinds: Bar, at: 26736, size: 14},                                                                 // search in site
	{Kinds: GivenName, at: 26750, size: 6},                                                            // sebnem
	{Kinds: Section, at: 26756, size: 5},                                                              // secim
	{Kinds: OpensStamp, Label: SectionLabel, at: 26761, size: 7},                                      // section
	{Kinds: Bar, at: 26768, size: 8},                                                                  // sections
	{Kinds: Section, at: 26776, size: 8},                                                              // security
	{Kinds: GivenName, at: 26784, size: 4},                                                            // seda
	{Kinds: GivenName, at: 26788, size: 5},                                                            // sedat
	{Kinds: OpensEnd, pattern: 139, nPatterns: 1, at: 26793, size: 3},                                 // see
	{Kinds: Bar, at: 26796, size: 7},                                                                  // see all
	{Kinds: End, at: 26803, size: 16},                                                                 // see all comments
	{Kinds: Bar | TeaserLabel, at: 26819, size: 8},                                                    // see also
	{Kinds: Bar, at: 26827, size: 8},                                                                  // see more
	{Kinds: GivenName, at: 26835, size: 4},                                                            // sefa
	{Kinds: Section, at: 26839, size: 5},                                                              // sehir
	{Kinds: Section, at: 26844, size: 9},                                                              // sektorler
	{Kinds: GivenName, at: 26853, size: 6},                                                            // selami
	{Kinds: GivenName, at: 26859, size: 6},                                                            // selcuk
	{Kinds: GivenName, at: 26865, size: 5},                                                            // selda
	{Kinds: GivenName, at: 26870, size: 5},                                                            // selim
	{Kinds: GivenName, at: 26875, size: 5},                                                            // selin
	{Kinds: GivenName, at: 26880, size: 5},                                                            // selma
	{Kinds: GivenName, at: 26885, size: 5},                                                            // semih
	{Kinds: GivenName, at: 26890, size: 5},                                                            // semra
	{Kinds: Bar, at: 26895, size: 4},                                                                  // send
	{Kinds: Bar, at: 26899, size: 16},                                                                 // send to a friend
	{Kinds: GivenName, at: 26915, size: 5},                                                            // senol
	{Kinds: City, at: 26920, size: 5},                                                                 // seoul
	{Kinds: OpensStamp, Month: 9, at: 26925, size: 3},                                                 // sep
	{Kinds: OpensStamp, Month: 9, at: 26928, size: 4},                                                 // sept
	{Kinds: OpensStamp, Month: 9, at: 26932, size: 9},                                                 // september
	{Kinds: GivenName, at: 26941, size: 5},                                                            // serap
	{Kinds: GivenName, at: 26946, size: 6},                                                            // serdar
	{Kinds: GivenName, at: 26952, size: 5},                                                            // seref
	{Kinds: Section, at: 26957, size: 5},                                                              // sergi
	{Kinds: GivenName, at: 26962, size: 6},                                                            // serhat
	{Kinds: Bar, at: 26968, size: 12},                                                                 // seri ilanlar
	{Kinds: GivenName, at: 26980, size: 6},                                                            // serkan
	{Kinds: GivenName, at: 26986, size: 6},                                                            // serpil
	{Kinds: DeskWord, at: 26992, size: 7},                                                             // service
	{Kinds: DeskWord, at: 26999, size: 7},                                                             // servisi
	{Kinds: Bar, at: 27006, size: 11},                                                                 // sesli dinle
	{Kinds: Bar, at: 27017, size: 9},                                                                  // sesli oku
	{Kinds: City, at: 27026, size: 4},                                                                 // seul
	{Kinds: City, at: 27030, size: 10},                                                                // sevastopol
	{Kinds: GivenName, at: 27040, size: 5},                                                            // sevda
	{Kinds: GivenName, at: 27045, size: 5},                                                            // sevgi
	{Kinds: GivenName, at: 27050, size: 5},                                                            // sevil
	{Kinds: GivenName, at: 27055, size: 5},                                                            // sevim
	{Kinds: GivenName, at: 27060, size: 6},                                                            // sevinc
	{Kinds: Section, at: 27066, size: 7},                                                              // seyahat
	{Kinds: GivenName, at: 27073, size: 5},                                                            // seyfi
	{Kinds: GivenName, at: 27078, size: 5},                                                            // seyma
	{Kinds: GivenName, at: 27083, size: 5},                                                            // sezer
	{Kinds: OtherZone, at: 27088, size: 3},                                                            // sgt
	{Kinds: Bar, at: 27091, size: 5},                                                                  // share
	{Kinds: Bar, at: 27096, size: 14},                                                                 // share by email
	{Kinds: Bar, at: 27110, size: 17},                                                                 // share on facebook
	{Kinds: Bar, at: 27127, size: 17},                                                                 // share on linkedin
	{Kinds: Bar, at: 27144, size: 16},                                                                 // share on twitter
	{Kinds: Bar, at: 27160, size: 17},                                                                 // share on whatsapp
	{Kinds: Bar, at: 27177, size: 10},                                                                 // share on x
	{Kinds: Bar, at: 27187, size: 10},                                                                 // share this
	{Kinds: Bar, at: 27197, size: 18},                                                                 // share this article
	{Kinds: Bar, at: 27215, size: 15},                                                                 // share this page
	{Kinds: Bar, at: 27230, size: 15},                                                                 // share this post
	{Kinds: Bar, at: 27245, size: 16},                                                                 // share this story
	{Kinds: Bar, at: 27261, size: 15},                                                                 // share via email
	{Kinds: Bar, at: 27276, size: 10},                                                                 // share with
	{Kinds: GivenName, at: 27286, size: 6},                                                            // sharon
	{Kinds: GivenName, at: 27292, size: 7},                                                            // shirley
	{Kinds: Bar, at: 27299, size: 12},                                                                 // show caption
	{Kinds: End, at: 27311, size: 13},                                                                 // show comments
	{Kinds: End, at: 27324, size: 17},                                                                 // show comments (0)
	{Kinds: Bar, at: 27341, size: 9},                                                                  // show less
	{Kinds: Bar, at: 27350, size: 9},                                                                  // show more
	{Kinds: GivenName, at: 27359, size: 5},                                                            // sibel
	{Kinds: Bar, at: 27364, size: 11},                                                                 // sicak haber
	{Kinds: Bar, at: 27375, size: 15},                                                                 // sifremi unuttum
	{Kinds: OpensEnd, pattern: 140, nPatterns: 3, at: 27390, size: 4},                                 // sign
	{Kinds: Bar, at: 27394, size: 7},                                                                  // sign in
	{Kinds: Bar, at: 27401, size: 18},                                                                 // sign in / register
	{Kinds: End, at: 27419, size: 18},                                                                 // sign in to comment
	{Kinds: Bar, at: 27437, size: 7},                                                                  // sign up
	{Kinds: End, at: 27444, size: 22},                                                                 // sign up for newsletter
	{Kinds: End, at: 27466, size: 32},                                                                 // sign up for our daily newsletter
	{Kinds: End, at: 27498, size: 26},                                                                 // sign up for our newsletter
	{Kinds: End, at: 27524, size: 27},                                                                 // sign up for our newsletters
	{Kinds: End, at: 27551, size: 26},                                                                 // sign up for the newsletter
	{Kinds: End, at: 27577, size: 25},                                                                 // sign up to our newsletter
	{Kinds: City, at: 27602, size: 5},                                                                 // siirt
	{Kinds: End, at: 27607, size: 10},                                                                 // sikayet et
	{Kinds: Bar, at: 27617, size: 21},                                                                 // sikca sorulan sorular
	{Kinds: Bar, at: 27638, size: 11},                                                                 // simdi degil
	{Kinds: City, at: 27649, size: 10},                                                                // simferopol
	{Kinds: GivenName, at: 27659, size: 5},                                                            // simon
	{Kinds: GivenName, at: 27664, size: 5},                                                            // sinan
	{Kinds: GivenName, at: 27669, size: 5},                                                            // sinem
	{Kinds: Section, at: 27674, size: 6},                                                              // sinema
	{Kinds: City, at: 27680, size: 9},                                                                 // singapore
	{Kinds: City, at: 27689, size: 8},                                                                 // singapur
	{Kinds: City, at: 27697, size: 5},                                                                 // sinop
	{Kinds: End | TeaserLabel, at: 27702, size: 14},                                                   // siradaki haber
	{Kinds: End, at: 27716, size: 17},                                                                 // siradaki haberler
	{Kinds: Section, at: 27733, size: 9},                                                              // sirketler
	{Kinds: City, at: 27742, size: 6},                                                                 // sirnak
	{Kinds: Bar, at: 27748, size: 5},                                                                  // sisli
	{Kinds: Bar, at: 27753, size: 13},                                                                 // site haritasi
	{Kinds: Bar, at: 27766, size: 14},                                                                 // site ici arama
	{Kinds: Bar, at: 27780, size: 8},                                                                  // site map
	{Kinds: Bar, at: 27788, size: 9},                                                                  // site tree
	{Kinds: OpensEnd, pattern: 143, nPatterns: 1, at: 27797, size: 6},                                 // sitede
	{Kinds: Bar, at: 27803, size: 10},                                                                 // sitede ara
	{Kinds: Bar, at: 27813, size: 7},                                                                  // sitemap
	{Kinds: OpensBar | OpensEnd, pattern: 144, nPatterns: 4, at: 27820, size: 9},                      // sitemizde
	{Kinds: OpensEnd, pattern: 148, nPatterns: 1, at: 27829, size: 11},                                // sitemizdeki
	{Kinds: OpensEnd, pattern: 149, nPatterns: 1, at: 27840, size: 10},                                // sitemizden
	{Kinds: City, at: 27850, size: 5},                                                                 // sivas
	{Kinds: Section, at: 27855, size: 12},                                                             // sivil toplum
	{Kinds: Section, at: 27867, size: 7},                                                              // siyaset
	{Kinds: OpensBar, pattern: 150, nPatterns: 1, at: 27874, size: 4},                                 // size
	{Kinds: End, at: 27878, size: 9},                                                                  // size ozel
	{Kinds: End, at: 27887, size: 10},                                                                 // sizin icin
	{Kinds: End, at: 27897, size: 22},                                                                 // sizin icin onerilenler
	{Kinds: End, at: 27919, size: 19},                                                                 // sizin icin oneriler
	{Kinds: End, at: 27938, size: 17},                                                                 // sizin icin sectik
	{Kinds: End | TeaserLabel, at: 27955, size: 24},                                                   // sizin icin sectiklerimiz
	{Kinds: OpensBar, pattern: 151, nPatterns: 1, at: 27979, size: 7},                                 // sizlere
	{Kinds: Bar, at: 27986, size: 7},                                                                  // skip ad
	{Kinds: Bar, at: 27993, size: 15},                                                                 // skip navigation
	{Kinds: Bar, at: 28008, size: 15},                                                                 // skip to content
	{Kinds: Bar, at: 28023, size: 20},                                                                 // skip to main content
	{Kinds: Bar, at: 28043, size: 18},                                                                 // skip to navigation
	{Kinds: City, at: 28061, size: 6},                                                                 // skopje
	{Kinds: Bar, at: 28067, size: 5},                                                                  // skype
	{Kinds: Bar, at: 28072, size: 12},                                                                 // smaller text
	{Kinds: Section, at: 28084, size: 6},                                                              // soccer
	{Kinds: Section, at: 28090, size: 7},                                                              // society
	{Kinds: Section, at: 28097, size: 19},                                                             // society and culture
	{Kinds: City, at: 28116, size: 5},                                                                 // sofia
	{Kinds: City, at: 28121, size: 5},                                                                 // sofya
	{Kinds: Section, at: 28126, size: 6},                                                              // somali
	{Kinds: Section, at: 28132, size: 7},                                                              // somalia
	{Kinds: OpensBar | OpensEnd | OpensStamp, pattern: 152, nPatterns: 2, at: 28139, size: 3},         // son
	{Kinds: Section, at: 28142, size: 10},                                                             // son dakika
	{Kinds: Bar, at: 28152, size: 16},                                                                 // son dakika haber
	{Kinds: End | TeaserLabel, at: 28168, size: 20},                                                   // son dakika haberleri
	{Label: UpdatedLabel, at: 28188, size: 14},                                                        // son degisiklik
	{Label: UpdatedLabel, at: 28202, size: 21},                                                        // son degisiklik tarihi
	{Label: UpdatedLabel, at: 28223, size: 13},                                                        // son duzenleme
	{Label: UpdatedLabel, at: 28236, size: 20},                                                        // son duzenleme tarihi
	{Label: UpdatedLabel, at: 28256, size: 14},                                                        // son duzenlenme
	{Kinds: End, at: 28270, size: 20},                                                                 // son eklenen haberler
	{Kinds: End, at: 28290, size: 14},                                                                 // son eklenenler
	{Kinds: End, at: 28304, size: 14},                                                                 // son gelismeler
	{Label: UpdatedLabel, at: 28318, size: 14},                                                        // son guncelleme
	{Label: UpdatedLabel, at: 28332, size: 20},                                                        // son guncelleme saati
	{Label: UpdatedLabel, at: 28352, size: 21},                                                        // son guncelleme tarihi
	{Label: UpdatedLabel, at: 28373, size: 21},                                                        // son guncelleme zamani
	{Label: UpdatedLabel, at: 28394, size: 15},                                                        // son guncellendi
	{Label: UpdatedLabel, at: 28409, size: 15},                                                        // son guncellenme
	{Label: UpdatedLabel, at: 28424, size: 21},                                                        // son guncellenme saati
	{Label: UpdatedLabel, at: 28445, size: 22},                                                        // son guncellenme tarihi
	{Label: UpdatedLabel, at: 28467, size: 22},                                                        // son guncellenme zamani
	{Kinds: End, at: 28489, size: 12},                                                                 // son haberler
	{Kinds: End, at: 28501, size: 11},                                                                 // son yazilar
	{Kinds: End, at: 28512, size: 17},                                                                 // son yorumlananlar
	{Kinds: End, at: 28529, size: 12},                                                                 // son yorumlar
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28541, size: 13},                                     // sondegisiklik
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28554, size: 19},                                     // sondegisikliktarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28573, size: 12},                                     // sonduzenleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28585, size: 18},                                     // sonduzenlemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28603, size: 13},                                     // sonduzenlenme
	{Kinds: GivenName, at: 28616, size: 6},                                                            // songul
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28622, size: 13},                                     // songuncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28635, size: 18},                                     // songuncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28653, size: 19},                                     // songuncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28672, size: 19},                                     // songuncellemezamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28691, size: 14},                                     // songuncellendi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28705, size: 14},                                     // songuncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28719, size: 19},                                     // songuncellenmesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28738, size: 20},                                     // songuncellenmetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28758, size: 20},                                     // songuncellenmezamani
	{Kinds: Gluable | Turkish, at: 28778, size: 5},                                                    // sonra
	{Kinds: Bar | OpensEnd, pattern: 154, nPatterns: 1, at: 28783, size: 7},                           // sonraki
	{Kinds: Bar, at: 28790, size: 16},                                                                 // sonraki fotograf
	{Kinds: Bar, at: 28806, size: 13},                                                                 // sonraki haber
	{Kinds: End, at: 28819, size: 16},                                                                 // sonraki haberler
	{Kinds: Bar, at: 28835, size: 14},                                                                 // sonraki icerik
	{Kinds: Bar, at: 28849, size: 14},                                                                 // sonraki makale
	{Kinds: Bar, at: 28863, size: 13},                                                                 // sonraki sayfa
	{Kinds: Bar, at: 28876, size: 12},                                                                 // sonraki yazi
	{Kinds: GivenName, at: 28888, size: 6},                                                            // sophie
	{Kinds: End, at: 28894, size: 26},                                                                 // sorumlu yazi isleri muduru
	{Kinds: Section, at: 28920, size: 12},                                                             // sosyal medya
	{Kinds: End, at: 28932, size: 18},                                                                 // sosyal medyada biz
	{Kinds: Bar, at: 28950, size: 21},                                                                 // sosyal medyada paylas
	{Kinds: OpensStamp, Label: CreditLabel, at: 28971, size: 6},                                       // source
	{Label: CreditLabel, at: 28977, size: 14},                                                         // source of news
	{Kinds: OpensStamp, Label: CreditLabel, at: 28991, size: 12},                                      // sourceofnews
	{Kinds: OpensStamp, Label: CreditLabel, at: 29003, size: 7},                                       // sources
	{Kinds: Section, at: 29010, size: 13},                                                             // south america
	{Kinds: Section, at: 29023, size: 10},                                                             // south asia
	{Kinds: Section, at: 29033, size: 14},                                                             // southeast asia
	{Kinds: Turkish, at: 29047, size: 7},                                                              // soyledi
	{Kinds: Outlet, at: 29054, size: 5},                                                               // sozcu
	{Kinds: Section, at: 29059, size: 5},                                                              // space
	{Kinds: Bar, at: 29064, size: 9},                                                                  // sponsored
	{Kinds: Bar, at: 29073, size: 17},                                                                 // sponsored content
	{Kinds: Bar, at: 29090, size: 15},                                                                 // sponsored links
	{Kinds: Bar, at: 29105, size: 9},                                                                  // sponsorlu
	{Kinds: Bar | End, at: 29114, size: 21},                                                           // sponsorlu baglantilar
	{Kinds: Bar, at: 29135, size: 16},                                                                 // sponsorlu icerik
	{Kinds: Section, at: 29151, size: 4},                                                              // spor
	{Kinds: Desk, at: 29155, size: 12},                                                                // spor servisi
	{Kinds: Section, at: 29167, size: 5},                                                              // sport
	{Kinds: Section, at: 29172, size: 6},                                                              // sports
	{Kinds: Agency, at: 29178, size: 7},                                                               // sputnik
	{Kinds: Outlet, at: 29185, size: 15},                                                              // sputnik turkiye
	{Kinds: City, at: 29200, size: 8},                                                                 // srinagar
	{Kinds: DeskWord, at: 29208, size: 5},                                                             // staff
	{Kinds: Outlet, at: 29213, size: 4},                                                               // star
	{Kinds: OpensEnd, pattern: 155, nPatterns: 1, at: 29217, size: 4},                                 // stay
	{Kinds: End, at: 29221, size: 14},                                                                 // stay connected
	{Kinds: End, at: 29235, size: 13},                                                                 // stay informed
	{Kinds: End, at: 29248, size: 12},                                                                 // stay updated
	{Kinds: GivenName, at: 29260, size: 9},                                                            // stephanie
	{Kinds: GivenName, at: 29269, size: 7},                                                            // stephen
	{Kinds: Bar, at: 29276, size: 7},                                                                  // sterlin
	{Kinds: Bar, at: 29283, size: 9},                                                                  // sterlin 0
	{Kinds: Bar, at: 29292, size: 12},                                                                 // sterlin 0 %0
	{Kinds: Bar, at: 29304, size: 10},                                                                 // sterlin: 0
	{Kinds: GivenName, at: 29314, size: 6},                                                            // steven
	{Kinds: City, at: 29320, size: 9},                                                                 // stockholm
	{Kinds: City, at: 29329, size: 8},                                                                 // stokholm
	{Kinds: OpensStamp, at: 29337, size: 5},                                                           // story
	{Kinds: ByWord, Label: CreditLabel, at: 29342, size: 8},                                           // story by
	{Kinds: Bar, at: 29350, size: 21},                                                                 // story continues below
	{Kinds: Bar, at: 29371, size: 35},                                                                 // story continues below advertisement
	{Kinds: OpensStamp, Label: CreditLabel, at: 29406, size: 7},                                       // storyby
	{Kinds: City, at: 29413, size: 10},                                                                // strasbourg
	{Kinds: City, at: 29423, size: 9},                                                                 // strazburg
	{Kinds: GivenName, at: 29432, size: 6},                                                            // stuart
	{Kinds: Bar, at: 29438, size: 11},                                                                 // stumbleupon
	{Kinds: Bar, at: 29449, size: 16},                                                                 // su an ne oluyor?
	{Kinds: GivenName, at: 29465, size: 4},                                                            // suat
	{Kinds: OpensStamp, Month: 2, at: 29469, size: 3},                                                 // sub
	{Kinds: OpensStamp | Turkish, Month: 2, at: 29472, size: 5},                                       // subat
	{Kinds: Bar, at: 29477, size: 6},                                                                  // submit
	{Kinds: Bar | OpensEnd, pattern: 156, nPatterns: 1, at: 29483, size: 9},                           // subscribe
	{Kinds: End, at: 29492, size: 13},                                                                 // subscribe now
	{Kinds: End, at: 29505, size: 24},                                                                 // subscribe to our channel
	{Kinds: End, at: 29529, size: 33},                                                                 // subscribe to our daily newsletter
	{Kinds: End, at: 29562, size: 29},                                                                 // subscribe to our mailing list
	{Kinds: End, at: 29591, size: 27},                                                                 // subscribe to our newsletter
	{Kinds: End, at: 29618, size: 28},                                                                 // subscribe to our newsletters
	{Kinds: End, at: 29646, size: 32},                                                                 // subscribe to our youtube channel
	{Kinds: Bar, at: 29678, size: 13},                                                                 // subscriptions
	{Kinds: OpensEnd, pattern: 157, nPatterns: 2, at: 29691, size: 3},                                 // suc
	{Kinds: Section, at: 29694, size: 5},                                                              // sudan
	{Kinds: End, at: 29699, size: 17},                                                                 // suggested for you
	{Kinds: GivenName, at: 29716, size: 6},                                                            // sukran
	{Kinds: GivenName, at: 29722, size: 5},                                                            // sukru
	{Kinds: GivenName, at: 29727, size: 4},                                                            // sule
	{Kinds: GivenName, at: 29731, size: 8},                                                            // suleyman
	{Kinds: GivenName, at: 29739, size: 6},                                                            // sultan
	{Kinds: GivenName, at: 29745, size: 7},                                                            // sumeyye
	{Kinds: OpensStamp, Weekday: 1, at: 29752, size: 3},                                               // sun
	{Kinds: GivenName, at: 29755, size: 4},                                                            // suna
	{Kinds: OpensStamp, Weekday: 1, at: 29759, size: 6},                                               // sunday
	{Kinds: Bar | TeaserLabel, at: 29765, size: 14},                                                   // sunu da okuyun
	{Kinds: Section, at: 29779, size: 6},                                                              // suriye
	{Kinds: GivenName, at: 29785, size: 5},                                                            // susan
	{Kinds: City, at: 29790, size: 6},                                                                 // sydney
	{Kinds: Section, at: 29796, size: 5},                                                              // syria
	{Kinds: City, at: 29801, size: 10},                                                                // são paulo
	{Kinds: Outlet, at: 29811, size: 3},                                                               // t24
	{Kinds: OpensEnd, pattern: 159, nPatterns: 1, at: 29814, size: 4},                                 // tag:
	{Kinds: OpensEnd, pattern: 160, nPatterns: 1, at: 29818, size: 6},                                 // tagged
	{Kinds: OpensEnd, pattern: 161, nPatterns: 1, at: 29824, size: 7},                                 // tagged:
	{Kinds: End, at: 29831, size: 4},                                                                  // tags
	{Kinds: OpensEnd, pattern: 162, nPatterns: 1, at: 29835, size: 5},                                 // tags:
	{Kinds: Bar, at: 29840, size: 29},                                                                 // tahmini okuma suresi 0 dakika
	{Kinds: Bar, at: 29869, size: 30},                                                                 // tahmini okuma suresi: 0 dakika
	{Kinds: City, at: 29899, size: 6},                                                                 // tahran
	{Kinds: OpensBar, pattern: 163, nPatterns: 1, at: 29905, size: 5},                                 // takip
	{Kinds: Bar, at: 29910, size: 8},                                                                  // takip et
	{Kinds: Bar, at: 29918, size: 6},                                                                  // takvim
	{Kinds: City, at: 29924, size: 7},                                                                 // tallinn
	{Kinds: Bar, at: 29931, size: 11},                                                                 // tam altin 0
	{Kinds: Bar, at: 29942, size: 9},                                                                  // tam ekran
	{Kinds: Bar, at: 29951, size: 5},                                                                  // tamam
	{Kinds: GivenName, at: 29956, size: 5},                                                            // taner
	{Kinds: Agency, at: 29961, size: 6},                                                               // tanjug
	{Kinds: GivenName, at: 29967, size: 5},                                                            // tansu
	{Kinds: Bar, at: 29972, size: 14},                                                                 // tap to enlarge
	{Kinds: Outlet, at: 29986, size: 5},                                                               // taraf
	{Kinds: OpensBar, pattern: 164, nPatterns: 2, at: 29991, size: 11},                                // tarayiciniz
	{Kinds: OpensStamp | Section | Turkish, Label: PublishedLabel, at: 30002, size: 5},                // tarih
	{Label: PublishedLabel, at: 30007, size: 12},                                                      // tarih / saat
	{Label: PublishedLabel, at: 30019, size: 13},                                                      // tarih ve saat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 30032, size: 10},                                   // tarih/saat
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 30042, size: 6},                          // tarihi
	{Kinds: ClockWord, at: 30048, size: 9},                                                            // tarihinde
	{Kinds: OpensStamp, Label: PublishedLabel, at: 30057, size: 11},                                   // tarihvesaat
	{Kinds: GivenName, at: 30068, size: 5},                                                            // tarik
	{Kinds: Section, at: 30073, size: 5},                                                              // tarim
	{Kinds: OpensEnd, pattern: 166, nPatterns: 1, at: 30078, size: 7},                                 // tasarim
	{Kinds: OpensEnd, pattern: 167, nPatterns: 1, at: 30085, size: 8},                                 // tasarim:
	{Kinds: City, at: 30093, size: 8},                                                                 // tashkent
	{Kinds: City, at: 30101, size: 7},                                                                 // taskent
	{Kinds: Agency, at: 30108, size: 6},                                                               // tasnim
	{Kinds: Agency, at: 30114, size: 4},                                                               // tass
	{Kinds: Section, at: 30118, size: 5},                                                              // tatil
	{Kinds: GivenName, at: 30123, size: 6},                                                            // tayfun
	{Kinds: City, at: 30129, size: 7},                                                                 // tbilisi
	{Kinds: Section, at: 30136, size: 4},                                                              // tech
	{Kinds: Section, at: 30140, size: 10},                                                             // technology
	{Kinds: City, at: 30150, size: 6},                                                                 // tehran
	{Kinds: City, at: 30156, size: 8},                                                                 // tekirdag
	{Kinds: Section, at: 30164, size: 9},                                                              // teknoloji
	{Kinds: City, at: 30173, size: 8},                                                                 // tel aviv
	{Kinds: Bar, at: 30181, size: 8},                                                                  // telegram
	{Kinds: Bar, at: 30189, size: 27},                                                                 // telegram kanalimiza katilin
	{Kinds: Bar, at: 30216, size: 18},                                                                 // telegram'da paylas
	{Kinds: Bar, at: 30234, size: 19},                                                                 // telegram'dan paylas
	{Kinds: Section, at: 30253, size: 10},                                                             // televizyon
	{Kinds: OpensStamp, Month: 7, at: 30263, size: 3},                                                 // tem
	{Kinds: Bar, at: 30266, size: 7},                                                                  // temizle
	{Kinds: OpensStamp | Turkish, Month: 7, at: 30273, size: 6},                                       // temmuz
	{Kinds: Bar, at: 30279, size: 16},                                                                 // temsili fotograf
	{Kinds: Bar, at: 30295, size: 14},                                                                 // temsili gorsel
	{Kinds: Bar, at: 30309, size: 10},                                                                 // temsilidir
	{Kinds: End, at: 30319, size: 9},                                                                  // tepki ver
	{Kinds: End, at: 30328, size: 15},                                                                 // tepkiniz nedir?
	{Kinds: GivenName, at: 30343, size: 6},                                                            // teresa
	{Kinds: Bar, at: 30349, size: 5},                                                                  // terms
	{Kinds: Bar, at: 30354, size: 18},                                                                 // terms & conditions
	{Kinds: Bar, at: 30372, size: 20},                                                                 // terms and conditions
	{Kinds: Bar, at: 30392, size: 16},                                                                 // terms of service
	{Kinds: Bar, at: 30408, size: 12},                                                                 // terms of use
	{Kinds: Section, at: 30420, size: 5},                                                              // teror
	{Kinds: OpensStamp, at: 30425, size: 4},                                                           // text
	{Kinds: ByWord, Label: CreditLabel, at: 30429, size: 7},                                           // text by
	{Kinds: Bar, at: 30436, size: 9},                                                                  // text size
	{Kinds: OpensStamp, Label: CreditLabel, at: 30445, size: 6},                                       // textby
	{Kinds: Gluable, at: 30451, size: 4},                                                              // than
	{Kinds: Gluable, at: 30455, size: 4},                                                              // that
	{Kinds: Gluable | Particle, at: 30459, size: 3},                                                   // the
	{Kinds: Gluable, at: 30462, size: 5},                                                              // their
	{Kinds: GivenName, at: 30467, size: 8},                                                            // theodore
	{Kinds: OpensEnd, pattern: 168, nPatterns: 1, at: 30475, size: 5},                                 // there
	{Kinds: End, at: 30480, size: 21},                                                                 // there are no comments
	{Kinds: End, at: 30501, size: 25},                                                                 // there are no comments yet
	{Kinds: GivenName, at: 30526, size: 7},                                                            // theresa
	{Kinds: Gluable | OpensBar | OpensEnd, pattern: 169, nPatterns: 3, at: 30533, size: 4},            // this
	{Kinds: Bar, at: 30537, size: 34},                                                                 // this article has been read 0 times
	{Kinds: Bar, at: 30571, size: 31},                                                                 // this news has been read 0 times
	{Kinds: Bar, at: 30602, size: 40},                                                                 // this news has been read 0 times in total
	{Kinds: Bar, at: 30642, size: 33},                                                                 // this page has been viewed 0 times
	{Kinds: GivenName, at: 30675, size: 6},                                                            // thomas
	{Kinds: Gluable, at: 30681, size: 7},                                                              // through
	{Kinds: OpensStamp, Weekday: 5, at: 30688, size: 3},                                               // thu
	{Kinds: OpensStamp, Weekday: 5, at: 30691, size: 8},                                               // thursday
	{Kinds: City, at: 30699, size: 6},                                                                 // tiflis
	{Kinds: Bar, at: 30705, size: 11},                                                                 // tiklanma: 0
	{Kinds: Bar, at: 30716, size: 8},                                                                  // tiklayin
	{Kinds: Bar, at: 30724, size: 10},                                                                 // tiklayiniz
	{Kinds: Bar, at: 30734, size: 6},                                                                  // tiktok
	{Kinds: OutletWord, at: 30740, size: 5},                                                           // times
	{Kinds: Outlet, at: 30745, size: 8},                                                               // timeturk
	{Kinds: GivenName, at: 30753, size: 7},                                                            // timothy
	{Kinds: City, at: 30760, size: 5},                                                                 // tiran
	{Kinds: City, at: 30765, size: 6},                                                                 // tirana
	{Kinds: Section, at: 30771, size: 7},                                                              // tiyatro
	{Kinds: Gluable, at: 30778, size: 2},                                                              // to
	{Kinds: Relative, at: 30780, size: 5},                                                             // today
	{Kinds: Bar, at: 30785, size: 18},                                                                 // today's front page
	{Kinds: End, at: 30803, size: 17},                                                                 // today's headlines
	{Kinds: Bar, at: 30820, size: 12},                                                                 // today's news
	{Kinds: Bar, at: 30832, size: 13},                                                                 // today's paper
	{Kinds: End, at: 30845, size: 19},                                                                 // today's top stories
	{Kinds: Outlet, at: 30864, size: 13},                                                              // today's zaman
	{Kinds: City, at: 30877, size: 5},                                                                 // tokat
	{Kinds: City, at: 30882, size: 5},                                                                 // tokyo
	{Kinds: Gluable, at: 30887, size: 4},                                                              // told
	{Kinds: GivenName, at: 30891, size: 5},                                                            // tolga
	{Kinds: GivenName, at: 30896, size: 3},                                                            // tom
	{Kinds: End, at: 30899, size: 13},                                                                 // top headlines
	{Kinds: Section, at: 30912, size: 8},                                                              // top news
	{Kinds: Bar, at: 30920, size: 11},                                                                 // top stories
	{Kinds: End, at: 30931, size: 6},                                                                  // topics
	{Kinds: Bar, at: 30937, size: 22},                                                                 // toplam goruntulenme: 0
	{Kinds: Bar, at: 30959, size: 16},                                                                 // toplam okunma: 0
	{Kinds: Section, at: 30975, size: 6},                                                              // toplum
	{Kinds: City, at: 30981, size: 7},                                                                 // toronto
	{Kinds: Bar, at: 30988, size: 14},                                                                 // total views: 0
	{Kinds: Section, at: 31002, size: 7},                                                              // tourism
	{Kinds: City, at: 31009, size: 7},                                                                 // trablus
	{Kinds: City, at: 31016, size: 7},                                                                 // trabzon
	{Kinds: GivenName, at: 31023, size: 5},                                                            // tracy
	{Kinds: Bar, at: 31028, size: 13},                                                                 // trafik durumu
	{Kinds: Section, at: 31041, size: 9},                                                              // transport
	{Kinds: Section, at: 31050, size: 6},                                                              // travel
	{Kinds: Bar, at: 31056, size: 12},                                                                 // trending now
	{Kinds: End, at: 31068, size: 16},                                                                 // trending stories
	{Kinds: End, at: 31084, size: 15},                                                                 // trending topics
	{Kinds: OutletWord, at: 31099, size: 7},                                                           // tribune
	{Kinds: City, at: 31106, size: 7},                                                                 // tripoli
	{Kinds: Agency, at: 31113, size: 3},                                                               // trt
	{Kinds: Outlet, at: 31116, size: 9},                                                               // trt haber
	{Kinds: Outlet, at: 31125, size: 9},                                                               // trt world
	{Kinds: TurkeyTime, at: 31134, size: 3},                                                           // tsi
	{Kinds: GivenName, at: 31137, size: 4},                                                            // tuba
	{Kinds: OpensStamp, Weekday: 3, at: 31141, size: 3},                                               // tue
	{Kinds: OpensStamp, Weekday: 3, at: 31144, size: 7},                                               // tuesday
	{Kinds: GivenName, at: 31151, size: 5},                                                            // tufan
	{Kinds: GivenName, at: 31156, size: 5},                                                            // tugba
	{Kinds: GivenName, at: 31161, size: 5},                                                            // tugce
	{Kinds: GivenName, at: 31166, size: 5},                                                            // tulay
	{Kinds: GivenName, at: 31171, size: 5},                                                            // tulin
	{Kinds: OpensEnd, pattern: 172, nPatterns: 4, at: 31176, size: 3},                                 // tum
	{Kinds: Bar, at: 31179, size: 15},                                                                 // tum fotograflar
	{Kinds: Bar, at: 31194, size: 12},                                                                 // tum haberler
	{Kinds: End, at: 31206, size: 20},                                                                 // tum haklari saklidir
	{Kinds: Bar, at: 31226, size: 12},                                                                 // tum yazarlar
	{Kinds: Bar, at: 31238, size: 12},                                                                 // tum yazilari
	{Kinds: End, at: 31250, size: 12},                                                                 // tum yorumlar
	{Kinds: End, at: 31262, size: 16},                                                                 // tum yorumlar (0)
	{Kinds: End, at: 31278, size: 17},                                                                 // tum yorumlari gor
	{Kinds: Bar, at: 31295, size: 6},                                                                  // tumblr
	{Kinds: End, at: 31301, size: 4},                                                                  // tumu
	{Kinds: End, at: 31305, size: 10},                                                                 // tumunu gor
	{Kinds: Bar, at: 31315, size: 13},                                                                 // tumunu goster
	{Kinds: Bar, at: 31328, size: 15},                                                                 // tumunu kabul et
	{Kinds: Bar, at: 31343, size: 13},                                                                 // tumunu reddet
	{Kinds: Bar, at: 31356, size: 25},                                                                 // tumunu tek sayfada goster
	{Kinds: GivenName, at: 31381, size: 6},                                                            // tuncay
	{Kinds: City, at: 31387, size: 7},                                                                 // tunceli
	{Kinds: City, at: 31394, size: 5},                                                                 // tunis
	{Kinds: Section, at: 31399, size: 7},                                                              // tunisia
	{Kinds: City, at: 31406, size: 5},                                                                 // tunus
	{Kinds: City, at: 31411, size: 11},                                                                // tunus sehri
	{Kinds: GivenName, at: 31422, size: 5},                                                            // turan
	{Kinds: GivenName, at: 31427, size: 6},                                                            // turgay
	{Kinds: GivenName, at: 31433, size: 6},                                                            // turgut
	{Kinds: Section, at: 31439, size: 6},                                                              // turizm
	{Kinds: Section, at: 31445, size: 12},                                                             // turk dunyasi
	{Kinds: GivenName, at: 31457, size: 6},                                                            // turkan
	{Kinds: Bar | OpensEnd, pattern: 176, nPatterns: 3, at: 31463, size: 6},                           // turkce
	{Kinds: Section | TurkeyTime, at: 31469, size: 6},                                                 // turkey
	{Kinds: Section, at: 31475, size: 12},                                                             // turkic world
	{Kinds: Section, at: 31487, size: 13},                                                             // turkish world
	{Kinds: Outlet | Section | TurkeyTime, at: 31500, size: 7},                                        // turkiye
	{Kinds: Outlet, at: 31507, size: 16},                                                              // turkiye gazetesi
	{Kinds: Bar, at: 31523, size: 21},                                                                 // turn on notifications
	{Kinds: OutletWord | Section, at: 31544, size: 2},                                                 // tv
	{Kinds: Bar, at: 31546, size: 5},                                                                  // tweet
	{Kinds: Bar, at: 31551, size: 7},                                                                  // tweet 0
	{Kinds: Bar, at: 31558, size: 7},                                                                  // tweetle
	{Kinds: Bar, at: 31565, size: 7},                                                                  // twitter
	{Kinds: Bar, at: 31572, size: 14},                                                                 // twitter paylas
	{Kinds: Bar, at: 31586, size: 17},                                                                 // twitter'da paylas
	{Kinds: GivenName, at: 31603, size: 5},                                                            // tyler
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31608, size: 1},                                      // u
	{Kinds: Section, at: 31609, size: 4},                                                              // u.s.
	{Kinds: Agency, at: 31613, size: 3},                                                               // uba
	{Kinds: GivenName, at: 31616, size: 4},                                                            // ufuk
	{Kinds: GivenName, at: 31620, size: 4},                                                            // ugur
	{Kinds: Agency, at: 31624, size: 3},                                                               // uha
	{Kinds: Section, at: 31627, size: 7},                                                              // ukraine
	{Kinds: Agency, at: 31634, size: 9},                                                               // ukrinform
	{Kinds: City, at: 31643, size: 10},                                                                // ulan bator
	{Kinds: GivenName, at: 31653, size: 4},                                                            // ulas
	{Kinds: Section, at: 31657, size: 6},                                                              // ulasim
	{Kinds: Agency, at: 31663, size: 19},                                                              // ulusal haber ajansi
	{Kinds: GivenName, at: 31682, size: 4},                                                            // umit
	{Kinds: GivenName, at: 31686, size: 4},                                                            // umut
	{Kinds: GivenName, at: 31690, size: 4},                                                            // unal
	{Kinds: Gluable, at: 31694, size: 5},                                                              // under
	{Kinds: Section, at: 31699, size: 13},                                                             // united states
	{Kinds: Section, at: 31712, size: 10},                                                             // universite
	{Kinds: Gluable, at: 31722, size: 5},                                                              // until
	{Kinds: End, at: 31727, size: 7},                                                                  // up next
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31734, size: 6},                                      // update
	{Label: UpdatedLabel, at: 31740, size: 11},                                                        // update date
	{Label: UpdatedLabel, at: 31751, size: 11},                                                        // update time
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 31762, size: 7},                         // updated
	{Kinds: Bar, at: 31769, size: 18},                                                                 // updated 0 days ago
	{Kinds: Bar, at: 31787, size: 18},                                                                 // updated 0 hour ago
	{Kinds: Bar, at: 31805, size: 19},                                                                 // updated 0 hours ago
	{Kinds: Bar, at: 31824, size: 21},                                                                 // updated 0 minutes ago
	{Label: UpdatedLabel, at: 31845, size: 10},                                                        // updated at
	{Label: UpdatedLabel, at: 31855, size: 12},                                                        // updated date
	{Label: UpdatedLabel, at: 31867, size: 10},                                                        // updated on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31877, size: 9},                                      // updatedat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31886, size: 10},                                     // updatedate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31896, size: 11},                                     // updateddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31907, size: 9},                                      // updatedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31916, size: 10},                                     // updatetime
	{Kinds: Agency, at: 31926, size: 3},                                                               // upi
	{Kinds: Section, at: 31929, size: 2},                                                              // us
	{Kinds: Section, at: 31931, size: 3},                                                              // usa
	{Kinds: City, at: 31934, size: 4},                                                                 // usak
	{Kinds: Bar, at: 31938, size: 5},                                                                  // usd 0
	{Kinds: Bar, at: 31943, size: 9},                                                                  // usd/try 0
	{Kinds: End, at: 31952, size: 13},                                                                 // user comments
	{Kinds: City, at: 31965, size: 5},                                                                 // uskup
	{Kinds: UTC, at: 31970, size: 3},                                                                  // utc
	{Kinds: GivenName, at: 31973, size: 4},                                                            // utku
	{Kinds: OpensEnd, pattern: 179, nPatterns: 1, at: 31977, size: 6},                                 // uyari:
	{Kinds: OpensBar | OpensEnd, pattern: 180, nPatterns: 2, at: 31983, size: 3},                      // uye
	{Kinds: Bar, at: 31986, size: 10},                                                                 // uye girisi
	{Kinds: Bar, at: 31996, size: 6},                                                                  // uye ol
	{Kinds: Bar, at: 32002, size: 18},                                                                 // uye ol / giris yap
	{Kinds: End, at: 32020, size: 13},                                                                 // uye yorumlari
	{Kinds: OpensEnd, pattern: 182, nPatterns: 1, at: 32033, size: 12},                                // uygulamamizi
	{Kinds: Bar, at: 32045, size: 20},                                                                 // uygulamamizi indirin
	{Kinds: OpensBar, pattern: 183, nPatterns: 1, at: 32065, size: 10},                                // uygulamayi
	{Kinds: Bar, at: 32075, size: 16},                                                                 // uygulamayi indir
	{Kinds: Section, at: 32091, size: 9},                                                              // uzak dogu
	{Kinds: Section, at: 32100, size: 4},                                                              // uzay
	{Kinds: GivenName, at: 32104, size: 5},                                                            // vahap
	{Kinds: City, at: 32109, size: 8},                                                                 // valletta
	{Kinds: City | Particle, at: 32117, size: 3},                                                      // van
	{Kinds: City, at: 32120, size: 7},                                                                 // varsova
	{Kinds: Outlet, at: 32127, size: 5},                                                               // vatan
	{Kinds: Gluable | Particle, at: 32132, size: 2},                                                   // ve
	{Kinds: GivenName, at: 32134, size: 5},                                                            // vedat
	{Kinds: GivenName, at: 32139, size: 4},                                                            // veli
	{Kinds: OpensBar, pattern: 184, nPatterns: 1, at: 32143, size: 4},                                 // veri
	{Kinds: Bar, at: 32147, size: 15},                                                                 // veri politikasi
	{Kinds: Gluable, at: 32162, size: 4},                                                              // veya
	{Kinds: GivenName, at: 32166, size: 6},                                                            // veysel
	{Kinds: Bar, at: 32172, size: 5},                                                                  // viber
	{Kinds: GivenName, at: 32177, size: 8},                                                            // victoria
	{Kinds: OpensBar | Section, pattern: 185, nPatterns: 1, at: 32185, size: 5},                       // video
	{Kinds: Bar, at: 32190, size: 12},                                                                 // video galeri
	{Kinds: Bar, at: 32202, size: 11},                                                                 // video haber
	{Kinds: End, at: 32213, size: 14},                                                                 // video haberler
	{Kinds: Bar, at: 32227, size: 19},                                                                 // video icin tiklayin
	{Kinds: Bar, at: 32246, size: 21},                                                                 // video icin tiklayiniz
	{Kinds: Bar, at: 32267, size: 10},                                                                 // video izle
	{Kinds: Bar, at: 32277, size: 16},                                                                 // video yukleniyor
	{Kinds: OpensBar, pattern: 186, nPatterns: 1, at: 32293, size: 7},                                 // videoyu
	{Kinds: Bar, at: 32300, size: 12},                                                                 // videoyu izle
	{Kinds: City, at: 32312, size: 6},                                                                 // vienna
	{Kinds: Bar, at: 32318, size: 8},                                                                  // view all
	{Kinds: Bar, at: 32326, size: 15},                                                                 // view all photos
	{Kinds: End, at: 32341, size: 13},                                                                 // view comments
	{Kinds: End, at: 32354, size: 17},                                                                 // view comments (0)
	{Kinds: Bar, at: 32371, size: 12},                                                                 // view gallery
	{Kinds: Bar, at: 32383, size: 11},                                                                 // view photos
	{Kinds: Bar, at: 32394, size: 14},                                                                 // viewed 0 times
	{Kinds: Bar, at: 32408, size: 9},                                                                  // viewed: 0
	{Kinds: Bar, at: 32417, size: 7},                                                                  // views 0
	{Kinds: Bar, at: 32424, size: 8},                                                                  // views: 0
	{Kinds: GivenName, at: 32432, size: 6},                                                            // vildan
	{Kinds: City, at: 32438, size: 7},                                                                 // vilnius
	{Kinds: GivenName, at: 32445, size: 7},                                                            // vincent
	{Kinds: GivenName, at: 32452, size: 8},                                                            // virginia
	{Kinds: City, at: 32460, size: 6},                                                                 // viyana
	{Kinds: Bar, at: 32466, size: 9},                                                                  // vkontakte
	{Kinds: Agency, at: 32475, size: 3},                                                               // voa
	{Kinds: Outlet, at: 32478, size: 10},                                                              // voa turkce
	{Kinds: Agency, at: 32488, size: 16},                                                              // voice of america
	{Kinds: Section, at: 32504, size: 8},                                                              // voleybol
	{Kinds: GivenName, at: 32512, size: 6},                                                            // volkan
	{Kinds: Particle, at: 32518, size: 3},                                                             // von
	{Kinds: Agency, at: 32521, size: 4},                                                               // wafa
	{Kinds: GivenName, at: 32525, size: 6},                                                            // walter
	{Kinds: Agency, at: 32531, size: 3},                                                               // wam
	{Kinds: City, at: 32534, size: 6},                                                                 // warsaw
	{Kinds: Gluable, at: 32540, size: 3},                                                              // was
	{Kinds: End, at: 32543, size: 25},                                                                 // was this article helpful?
	{Kinds: City, at: 32568, size: 10},                                                                // washington
	{Kinds: City, at: 32578, size: 13},                                                                // washington dc
	{Kinds: OtherZone, at: 32591, size: 3},                                                            // wat
	{Kinds: Bar | TeaserLabel, at: 32594, size: 10},                                                   // watch also
	{Kinds: Bar, at: 32604, size: 11},                                                                 // watch video
	{Kinds: GivenName, at: 32615, size: 5},                                                            // wayne
	{Kinds: OpensBar, pattern: 187, nPatterns: 5, at: 32620, size: 2},                                 // we
	{Kinds: Section, at: 32622, size: 7},                                                              // weather
	{Kinds: OpensBar | OpensEnd | OutletWord, pattern: 192, nPatterns: 3, at: 32629, size: 3},         // web
	{Kinds: Desk, at: 32632, size: 8},                                                                 // web desk
	{Kinds: OpensStamp, Weekday: 4, at: 32640, size: 3},                                               // wed
	{Kinds: OpensStamp, Weekday: 4, at: 32643, size: 9},                                               // wednesday
	{Kinds: GivenName, at: 32652, size: 5},                                                            // wendy
	{Kinds: Gluable, at: 32657, size: 4},                                                              // were
	{Kinds: OtherZone, at: 32661, size: 4},                                                            // west
	{Kinds: OtherZone, at: 32665, size: 3},                                                            // wet
	{Kinds: End, at: 32668, size: 17},                                                                 // what to read next
	{Kinds: Bar, at: 32685, size: 10},                                                                 // what's new
	{Kinds: End, at: 32695, size: 21},                                                                 // what's your reaction?
	{Kinds: Bar | OpensEnd, pattern: 195, nPatterns: 3, at: 32716, size: 8},                           // whatsapp
	{Kinds: End, at: 32724, size: 20},                                                                 // whatsapp haber hatti
	{Kinds: End, at: 32744, size: 20},                                                                 // whatsapp ihbar hatti
	{Kinds: Bar, at: 32764, size: 19},                                                                 // whatsapp ile paylas
	{Kinds: Bar, at: 32783, size: 27},                                                                 // whatsapp kanalimiza katilin
	{Kinds: Bar, at: 32810, size: 30},                                                                 // whatsapp kanalimizi takip edin
	{Kinds: Bar, at: 32840, size: 18},                                                                 // whatsapp'ta paylas
	{Kinds: Bar, at: 32858, size: 19},                                                                 // whatsapp'tan gonder
	{Kinds: Gluable, at: 32877, size: 4},                                                              // when
	{Kinds: Gluable, at: 32881, size: 5},                                                              // where
	{Kinds: Gluable, at: 32886, size: 5},                                                              // which
	{Kinds: Gluable, at: 32891, size: 5},                                                              // while
	{Kinds: Gluable, at: 32896, size: 3},                                                              // who
	{Kinds: OtherZone, at: 32899, size: 3},                                                            // wib
	{Kinds: Gluable, at: 32902, size: 4},                                                              // will
	{Kinds: GivenName, at: 32906, size: 7},                                                            // william
	{Kinds: Agency, at: 32913, size: 13},                                                              // wire services
	{Kinds: OtherZone, at: 32926, size: 3},                                                            // wit
	{Kinds: Gluable, at: 32929, size: 4},                                                              // with
	{Kinds: Section, at: 32933, size: 5},                                                              // women
	{Kinds: ByWord, at: 32938, size: 8},                                                               // words by
	{Kinds: Section, at: 32946, size: 5},                                                              // world
	{Kinds: Outlet, at: 32951, size: 14},                                                              // world bulletin
	{Kinds: Outlet, at: 32965, size: 19},                                                              // world bulletin news
	{Kinds: Section, at: 32984, size: 13},                                                             // world economy
	{Kinds: Outlet, at: 32997, size: 13},                                                              // worldbulletin
	{Kinds: Outlet, at: 33010, size: 18},                                                              // worldbulletin news
	{Kinds: Gluable, at: 33028, size: 5},                                                              // would
	{Kinds: End, at: 33033, size: 15},                                                                 // write a comment
	{Kinds: End, at: 33048, size: 18},                                                                 // write your comment
	{Kinds: OpensStamp, Label: CreditLabel, at: 33066, size: 6},                                       // writer
	{Kinds: OpensStamp, at: 33072, size: 7},                                                           // written
	{Kinds: ByWord, Label: CreditLabel, at: 33079, size: 10},                                          // written by
	{Kinds: OpensStamp, Label: CreditLabel, at: 33089, size: 9},                                       // writtenby
	{Kinds: Bar, at: 33098, size: 11},                                                                 // x'te paylas
	{Kinds: Bar, at: 33109, size: 4},                                                                  // xing
	{Kinds: Agency, at: 33113, size: 6},                                                               // xinhua
	{Kinds: GivenName, at: 33119, size: 6},                                                            // yagmur
	{Kinds: Bar, at: 33125, size: 8},                                                                  // yagmurlu
	{Kinds: Bar, at: 33133, size: 5},                                                                  // yahoo
	{Kinds: GivenName, at: 33138, size: 5},                                                            // yahya
	{Kinds: GivenName, at: 33143, size: 5},                                                            // yakup
	{Kinds: GivenName, at: 33148, size: 6},                                                            // yalcin
	{Kinds: City, at: 33154, size: 6},                                                                 // yalova
	{Kinds: City, at: 33160, size: 6},                                                                 // yangon
	{Kinds: OpensEnd, pattern: 198, nPatterns: 1, at: 33166, size: 7},                                 // yapilan
	{Kinds: Bar, at: 33173, size: 6},                                                                  // yardim
	{Kinds: Section, at: 33179, size: 5},                                                              // yargi
	{Kinds: OpensEnd, pattern: 199, nPatterns: 2, at: 33184, size: 5},                                 // yasal
	{Kinds: End, at: 33189, size: 11},                                                                 // yasal uyari
	{Kinds: Section, at: 33200, size: 5},                                                              // yasam
	{Kinds: GivenName, at: 33205, size: 5},                                                            // yasar
	{Kinds: GivenName, at: 33210, size: 7},                                                            // yasemin
	{Kinds: GivenName, at: 33217, size: 5},                                                            // yasin
	{Kinds: Bar, at: 33222, size: 5},                                                                  // yatsi
	{Kinds: GivenName, at: 33227, size: 5},                                                            // yavuz
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33232, size: 5},                                    // yayim
	{Label: PublishedLabel, at: 33237, size: 12},                                                      // yayim tarihi
	{Kinds: OpensStamp, at: 33249, size: 9},                                                           // yayimlama
	{Label: PublishedLabel, at: 33258, size: 16},                                                      // yayimlama tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33274, size: 15},                                   // yayimlamatarihi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33289, size: 10},                      // yayimlandi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33299, size: 10},                         // yayimlanma
	{Label: PublishedLabel, at: 33309, size: 17},                                                      // yayimlanma tarihi
	{Label: PublishedLabel, at: 33326, size: 17},                                                      // yayimlanma zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33343, size: 16},                                   // yayimlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33359, size: 16},                                   // yayimlanmazamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33375, size: 14},                      // yayimlanmistir
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33389, size: 11},                                   // yayimtarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33400, size: 5},                          // yayin
	{Kinds: Bar, at: 33405, size: 14},                                                                 // yayin ilkeleri
	{Label: PublishedLabel, at: 33419, size: 11},                                                      // yayin saati
	{Label: PublishedLabel, at: 33430, size: 12},                                                      // yayin tarihi
	{Label: PublishedLabel, at: 33442, size: 19},                                                      // yayin tarihi / saat
	{Label: PublishedLabel, at: 33461, size: 21},                                                      // yayin tarihi ve saati
	{Label: PublishedLabel, at: 33482, size: 12},                                                      // yayin zamani
	{Kinds: OpensStamp, at: 33494, size: 6},                                                           // yayina
	{Kinds: BehindDate, Label: PublishedLabel, at: 33500, size: 13},                                   // yayina alindi
	{Label: PublishedLabel, at: 33513, size: 12},                                                      // yayina girdi
	{Label: PublishedLabel, at: 33525, size: 19},                                                      // yayina giris tarihi
	{Label: CreditLabel, at: 33544, size: 17},                                                         // yayina hazirlayan
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33561, size: 12},                                   // yayinaalindi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33573, size: 11},                                   // yayinagirdi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33584, size: 17},                                   // yayinagiristarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 33601, size: 16},                                      // yayinahazirlayan
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33617, size: 9},                          // yayinlama
	{Label: PublishedLabel, at: 33626, size: 16},                                                      // yayinlama tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33642, size: 15},                                   // yayinlamatarihi
	{Kinds: OpensEnd, pattern: 201, nPatterns: 1, at: 33657, size: 10},                                // yayinlanan
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33667, size: 10},                      // yayinlandi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33677, size: 10},                         // yayinlanma
	{Label: PublishedLabel, at: 33687, size: 16},                                                      // yayinlanma saati
	{Label: PublishedLabel, at: 33703, size: 17},                                                      // yayinlanma tarihi
	{Label: PublishedLabel, at: 33720, size: 17},                                                      // yayinlanma zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33737, size: 15},                                   // yayinlanmasaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33752, size: 16},                                   // yayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33768, size: 16},                                   // yayinlanmazamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33784, size: 14},                      // yayinlanmistir
	{Kinds: OpensStamp, Label: CreditLabel, at: 33798, size: 10},                                      // yayinlayan
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33808, size: 10},                                   // yayinsaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33818, size: 11},                                   // yayintarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33829, size: 16},                                   // yayintarihi/saat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33845, size: 18},                                   // yayintarihivesaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33863, size: 11},                                   // yayinzamani
	{Kinds: OpensStamp, Label: CreditLabel, at: 33874, size: 5},                                       // yazan
	{Kinds: OpensStamp, Label: CreditLabel, at: 33879, size: 5},                                       // yazar
	{Kinds: End, at: 33884, size: 22},                                                                 // yazarin diger yazilari
	{Kinds: End, at: 33906, size: 23},                                                                 // yazarin onceki yazilari
	{Kinds: End, at: 33929, size: 20},                                                                 // yazarin son yazilari
	{Kinds: End, at: 33949, size: 20},                                                                 // yazarin tum yazilari
	{Kinds: OpensStamp | Section, Label: CreditLabel, at: 33969, size: 8},                             // yazarlar
	{Kinds: End, at: 33977, size: 12},                                                                 // yazarlarimiz
	{Kinds: Bar, at: 33989, size: 6},                                                                  // yazdir
	{Kinds: OpensBar | OpensStamp, Label: CreditLabel, pattern: 202, nPatterns: 1, at: 33995, size: 4}, // yazi
	{Kinds: Bar, at: 33999, size: 11},                                            // yazi boyutu
	{Kinds: Bar, at: 34010, size: 19},                                            // yazi boyutunu buyut
	{Kinds: Bar, at: 34029, size: 20},                                            // yazi boyutunu kucult
	{Kinds: Section, at: 34049, size: 11},                                        // yazi dizisi
	{Kinds: Desk, at: 34060, size: 11},                                           // yazi isleri
	{Kinds: Bar, at: 34071, size: 9},                                             // yazi tipi
	{Kinds: OpensEnd, pattern: 203, nPatterns: 2, at: 34080, size: 7},            // yazilan
	{Kinds: OpensEnd, pattern: 205, nPatterns: 1, at: 34087, size: 8},            // yazilim:
	{Kinds: OpensBar, pattern: 206, nPatterns: 1, at: 34095, size: 7},            // yazinin
	{Kinds: Bar, at: 34102, size: 14},                                            // yazinin devami
	{Kinds: Bar, at: 34116, size: 12},                                            // yaziyi buyut
	{Kinds: Bar, at: 34128, size: 13},                                            // yaziyi gonder
	{Kinds: Bar, at: 34141, size: 13},                                            // yaziyi kucult
	{Kinds: GivenName, at: 34154, size: 5},                                       // yeliz
	{Kinds: Section, at: 34159, size: 5},                                         // yemek
	{Kinds: Section, at: 34164, size: 5},                                         // yemen
	{Kinds: Turkish, at: 34169, size: 4},                                         // yeni
	{Kinds: Outlet, at: 34173, size: 9},                                          // yeni akit
	{Kinds: Outlet, at: 34182, size: 9},                                          // yeni asir
	{Kinds: Outlet, at: 34191, size: 8},                                          // yeni cag
	{Kinds: Bar, at: 34199, size: 10},                                            // yeni haber
	{Kinds: Outlet, at: 34209, size: 10},                                         // yeni mesaj
	{Kinds: Outlet, at: 34219, size: 10},                                         // yeni safak
	{Kinds: Outlet, at: 34229, size: 7},                                          // yenicag
	{Kinds: Outlet, at: 34236, size: 9},                                          // yenisafak
	{Kinds: Section, at: 34245, size: 5},                                         // yerel
	{Kinds: Section, at: 34250, size: 14},                                        // yerel haberler
	{Kinds: City, at: 34264, size: 7},                                            // yerevan
	{Kinds: GivenName, at: 34271, size: 5},                                       // yesim
	{Kinds: Relative, at: 34276, size: 9},                                        // yesterday
	{Kinds: Turkish, at: 34285, size: 3},                                         // yil
	{Kinds: GivenName, at: 34288, size: 8},                                       // yildiray
	{Kinds: GivenName, at: 34296, size: 6},                                       // yildiz
	{Kinds: GivenName, at: 34302, size: 6},                                       // yilmaz
	{Kinds: Bar, at: 34308, size: 10},                                            // yol durumu
	{Kinds: Agency, at: 34318, size: 6},                                          // yonhap
	{Kinds: OpensEnd | Section, pattern: 207, nPatterns: 5, at: 34324, size: 5},  // yorum
	{Kinds: Bar, at: 34329, size: 9},                                             // yorum (0)
	{Kinds: Bar, at: 34338, size: 7},                                             // yorum 0
	{Kinds: End, at: 34345, size: 11},                                            // yorum birak
	{Kinds: End, at: 34356, size: 13},                                            // yorum birakin
	{Kinds: End, at: 34369, size: 10},                                            // yorum ekle
	{Kinds: End, at: 34379, size: 12},                                            // yorum gonder
	{Kinds: End, at: 34391, size: 15},                                            // yorum kurallari
	{Kinds: Bar, at: 34406, size: 9},                                             // yorum yap
	{Kinds: End, at: 34415, size: 30},                                            // yorum yapabilmek icin uye olun
	{Kinds: End, at: 34445, size: 11},                                            // yorum yapin
	{Kinds: End, at: 34456, size: 21},                                            // yorum yapma kurallari
	{Kinds: End, at: 34477, size: 29},                                            // yorum yapmak icin giris yapin
	{Kinds: Bar, at: 34506, size: 9},                                             // yorum yaz
	{Kinds: End, at: 34515, size: 11},                                            // yorum yazin
	{Kinds: Bar, at: 34526, size: 8},                                             // yorum: 0
	{Kinds: End, at: 34534, size: 16},                                            // yoruma kapalidir
	{Kinds: Bar, at: 34550, size: 7},                                             // yorumla
	{Kinds: Bar | End, at: 34557, size: 8},                                       // yorumlar
	{Kinds: End, at: 34565, size: 12},                                            // yorumlar (0)
	{Kinds: End, at: 34577, size: 10},                                            // yorumlar 0
	{Kinds: OpensEnd, pattern: 212, nPatterns: 1, at: 34587, size: 9},            // yorumlar,
	{Kinds: End, at: 34596, size: 11},                                            // yorumlar: 0
	{Kinds: Bar, at: 34607, size: 13},                                            // yorumlari gor
	{Kinds: End, at: 34620, size: 16},                                            // yorumlari goster
	{Kinds: End, at: 34636, size: 20},                                            // yorumlari goster (0)
	{Kinds: OpensEnd, pattern: 213, nPatterns: 2, at: 34656, size: 12},           // yorumlariniz
	{Kinds: OpensEnd, pattern: 215, nPatterns: 1, at: 34668, size: 13},           // yorumlarinizi
	{Kinds: End, at: 34681, size: 12},                                            // yorumunu yaz
	{Kinds: Bar | OpensEnd, pattern: 216, nPatterns: 3, at: 34693, size: 9},      // yorumunuz
	{Kinds: Bar, at: 34702, size: 23},                                            // yorumunuzu buraya yazin
	{Kinds: End, at: 34725, size: 19},                                            // yorumunuzu gonderin
	{Kinds: End, at: 34744, size: 19},                                            // yorumunuzu paylasin
	{Kinds: End, at: 34763, size: 16},                                            // yorumunuzu yazin
	{Kinds: OpensBar, pattern: 219, nPatterns: 1, at: 34779, size: 3},            // you
	{Kinds: End, at: 34782, size: 29},                                            // you may also be interested in
	{Kinds: End | TeaserLabel, at: 34811, size: 17},                              // you may also like
	{Kinds: End | TeaserLabel, at: 34828, size: 19},                              // you might also like
	{Kinds: End, at: 34847, size: 26},                                            // you might be interested in
	{Kinds: End, at: 34873, size: 39},                                            // you must be logged in to post a comment
	{Kinds: OpensBar | OpensEnd, pattern: 220, nPatterns: 2, at: 34912, size: 4}, // your
	{Kinds: Bar, at: 34916, size: 12},                                            // your comment
	{Kinds: End, at: 34928, size: 26},                                            // your comment has been sent
	{Kinds: End, at: 34954, size: 10},                                            // your email
	{Kinds: End, at: 34964, size: 18},                                            // your email address
	{Kinds: Bar, at: 34982, size: 9},                                             // your name
	{Kinds: Bar, at: 34991, size: 7},                                             // youtube
	{Kinds: City, at: 34998, size: 6},                                            // yozgat
	{Kinds: Bar, at: 35004, size: 6},                                             // yukari
	{Kinds: End, at: 35010, size: 10},                                            // yukari cik
	{Kinds: OpensStamp, at: 35020, size: 7},                                      // yukleme
	{Label: PublishedLabel, at: 35027, size: 14},                                 // yukleme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 35041, size: 13},              // yuklemetarihi
	{Kinds: Bar, at: 35054, size: 10},                                            // yukleniyor
	{Kinds: OpensStamp, at: 35064, size: 8},                                      // yuklenme
	{Label: PublishedLabel, at: 35072, size: 15},                                 // yuklenme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 35087, size: 14},              // yuklenmetarihi
	{Kinds: GivenName, at: 35101, size: 6},                                       // yuksel
	{Kinds: Section, at: 35107, size: 10},                                        // yunanistan
	{Kinds: GivenName, at: 35117, size: 5},                                       // yunus
	{Kinds: Section, at: 35122, size: 4},                                         // yurt
	{Kinds: Desk, at: 35126, size: 13},                                           // yurt haberler
	{Kinds: Desk | Section, at: 35139, size: 14},                                 // yurt haberleri
	{Kinds: Section, at: 35153, size: 7},                                         // yurttan
	{Kinds: Section, at: 35160, size: 16},                                        // yurttan haberler
	{Kinds: GivenName, at: 35176, size: 5},                                       // yusuf
	{Kinds: Turkish, at: 35181, size: 5},                                         // yuzde
	{Kinds: GivenName, at: 35186, size: 7},                                       // zachary
	{Kinds: GivenName, at: 35193, size: 5},                                       // zafer
	{Kinds: City, at: 35198, size: 6},                                            // zagreb
	{Kinds: Outlet, at: 35204, size: 5},                                          // zaman
	{Kinds: GivenName, at: 35209, size: 5},                                       // zehra
	{Kinds: GivenName, at: 35214, size: 4},                                       // zeki
	{Kinds: GivenName, at: 35218, size: 6},                                       // zeliha
	{Kinds: GivenName, at: 35224, size: 6},                                       // zerrin
	{Kinds: GivenName, at: 35230, size: 6},                                       // zeynep
	{Kinds: City, at: 35236, size: 9},                                            // zonguldak
	{Kinds: GivenName, at: 35245, size: 7},                                       // zubeyde
	{Kinds: GivenName, at: 35252, size: 5},                                       // zuhal
	{Kinds: City, at: 35257, size: 6},                                            // zurich
	{Kinds: City, at: 35263, size: 5},                                            // zurih
	{Kinds: Bar, at: 35268, size: 1},                                             // ~
	{Kinds: Bar, at: 35269, size: 4},                                             // £ 0
	{Kinds: OpensEnd, pattern: 222, nPatterns: 3, at: 35273, size: 2},            // ©
	{Kinds: End, at: 35275, size: 22},                                            // © all rights reserved
	{Kinds: End, at: 35297, size: 23},                                            // © tum haklari saklidir
	{Kinds: Bar, at: 35320, size: 2},                                             // ×
	{Kinds: Bar, at: 35322, size: 14},                                            // русский
	{Kinds: Bar, at: 35336, size: 14},                                            // العربية
	{Kinds: Bar, at: 35350, size: 5},                                             // € 0
}

var patterns = [...]Pattern{
	{"0 sayili kisisel verilerin ", "", Bar},
	{"aa tarafindan gecilen tum ", "", End},
	{"aa, dha ve iha tarafindan ", "", End},
	{"abone olmak icin ", "", Bar},
	{"all content © ", "", End},
	{"all rights reserved © ", "", End},
	{"all rights reserved ", "", End},
	{"also read: ", "", Bar},
	{"anadolu agency website contains ", "", End},
	{"anadolu ajansi (aa), ihlas haber ajansi (iha), ", "", End},
	{"anadolu ajansi web sitesinde, ", "", End},
	{"anadolu ajansi, dha ve iha tarafindan gecilen ", "", End},
	{"anahtar kelime: ", "", End},
	{"anahtar kelimeler: ", "", End},
	{"anlik bildirimler icin ", "", Bar},
	{"ayrica bakiniz: ", "", Bar},
	{"be the first to comment", "", End},
	{"bildirimlerimize ", "", Bar},
	{"bizi google news'ten takip etmek icin ", "", End},
	{"bizi takip etmek icin ", "", End},
	{"bu icerigi goruntulemek icin ", "", Bar},
	{"bu internet sitesinde cerez ", "", Bar},
	{"bu sitede cerez ", "", Bar},
	{"bu sitede cerezler kullanilmaktadir. daha ", "", Bar},
	{"bu web sitesi cerez ", "", Bar},
	{"bu haber ajanslar tarafindan servis edilmis ", "", End},
	{"bu habere henuz yorum ", "", End},
	{"bunu da oku: ", "", Bar},
	{"bunu da okuyun: ", "", Bar},
	{"buyuk fotograf icin ", "", Bar},
	{"by continuing to use this site, ", "", Bar},
	{"by using this site, you agree ", "", Bar},
	{"click for more ", "", Bar},
	{"click here to ", "", Bar},
	{"click to read ", "", Bar},
	{"click to share ", "", Bar},
	{"copyright (c) ", "", End},
	{"copyright (c)", "", End},
	{"copyright 0 ", "", End},
	{"copyright 0|", "", End},
	{"copyright © ", "", End},
	{"copyright ©", "", End},
	{"designed by ", "", End},
	{"devami icin ", "", Bar},
	{"developed by ", "", End},
	{"dha tarafindan gecilen tum ", "", End},
	{"diger ", "haberleri", End},
	{"diger ", "haberleri icin tiklayin", End},
	{"e-posta adresiniz kesinlikle ", "", End},
	{"e-posta hesabiniz ", "", End},
	{"etiket: ", "", End},
	{"etiketler: ", "", End},
	{"filed under: ", "", End},
	{"foto galeri icin ", "", Bar},
	{"fotograf galerisi icin ", "", Bar},
	{"fotografi buyutmek icin ", "", Bar},
	{"fotograflar icin ", "", Bar},
	{"fotograflari gormek icin ", "", Bar},
	{"gelismelerden haberdar olmak icin ", "", Bar},
	{"get the latest news ", "", End},
	{"google haberler'de ", " takip edin", Bar},
	{"google news'te ", " abone olun", Bar},
	{"google news'te ", " takip edin", Bar},
	{"google news'ten takip etmek icin ", "", End},
	{"got a news tip? ", "", End},
	{"got a story? ", "", End},
	{"guncel haberlerden aninda haberdar olmak icin ", "", Bar},
	{"haber etiketleri: ", "", End},
	{"haber ihbar hatti: ", "", End},
	{"haber scripti: ", "", End},
	{"haber sistemi: ", "", End},
	{"haber yazilimi: ", "", End},
	{"haber, degistirilmeden ", "", End},
	{"haberin devami icin ", "", Bar},
	{"haberin tamami icin ", "", Bar},
	{"haberin videosu icin ", "", Bar},
	{"haberin orijinali icin ", "", End},
	{"haberin tum haklari ", "", End},
	{"haberle ilgili daha fazlasi: ", "", End},
	{"haberlerin her turlu ", "", End},
	{"hakaret, kufur iceren ", "", End},
	{"have a correction? ", "", End},
	{"henuz bu icerige yorum yapilmamis", "", End},
	{"henuz hic yorum yapilmadi", "", End},
	{"henuz yorum yapilmamis", "", End},
	{"her hakki saklidir ", "", End},
	{"iha tarafindan gecilen tum ", "", End},
	{"ihbar hatti: ", "", End},
	{"ilgili haber: ", "", Bar},
	{"ilgili konular: ", "", End},
	{"ilgili ", "haberler", End},
	{"ilk yorumu siz yapin", "", End},
	{"instagram hesabimizi takip etmek icin ", "", End},
	{"izinsiz kopyalanamaz ", "", End},
	{"izinsiz ve kaynak ", "", End},
	{"javascript is disabled ", "", Bar},
	{"kalan karakter ", "", Bar | End},
	{"kaynak belirtilmeden ", "", End},
	{"kaynak gosterilmeden alinti ", "", End},
	{"kaynak gosterilmeden ve izin alinmadan ", "", End},
	{"kaynak gosterilmeden ", "", End},
	{"keep up to date with ", "", End},
	{"keywords: ", "", End},
	{"kufur, hakaret iceren ", "", End},
	{"kufur, hakaret, bir grup, ", "", End},
	{"kufur, hakaret, rencide edici ", "", End},
	{"leave a reply ", "", End},
	{"legal notice: ", "", End},
	{"masaustu bildirimlerimize ", "", Bar},
	{"masaustu bildirimlerimize izin vererek, ", "", End},
	{"mobil uygulamamizi indirmek icin ", "", End},
	{"more about ", "", End},
	{"more from ", "", End},
	{"more in ", "", End},
	{"more on ", "", End},
	{"more ", "news", End},
	{"no comments yet", "", End},
	{"okumaya devam etmek icin ", "", Bar},
	{"okuyucu yorumlari ile ilgili ", "", End},
	{"onceki haber: ", "", End},
	{"onemli not: ", "", End},
	{"orijinal haber icin ", "", End},
	{"our standards: ", "", End},
	{"please enable javascript ", "", Bar},
	{"powered by ", "", End},
	{"read more: ", "", Bar},
	{"read more about ", "", End},
	{"read more ", "", End},
	{"reklam engelleyici ", "", Bar},
	{"reklam icin: ", "", End},
	{"related story: ", "", Bar | End},
	{"related ", "", End},
	{"related: ", "", End},
	{"reproduction in whole or in part ", "", End},
	{"republication or redistribution ", "", End},
	{"required fields are marked ", "", End},
	{"sabah usa ", "", Bar},
	{"search for: ", "", Bar},
	{"search in news: ", "", Bar},
	{"see also: ", "", End},
	{"sign up for our free ", "", End},
	{"sign up for our newsletter ", "", End},
	{"sign up to receive ", "", End},
	{"sitede yayinlanan yazilarin ", "", End},
	{"sitemizde cerez ", "", Bar},
	{"sitemizde sizlere daha iyi bir ", "", End},
	{"sitemizde yayinlanan haberlerin telif haklari ", "", End},
	{"sitemizde yayinlanan haberlerin ", "", End},
	{"sitemizdeki yazi, resim ve haberlerin ", "", End},
	{"sitemizden alinti ", "", End},
	{"size daha iyi hizmet sunabilmek icin ", "", Bar},
	{"sizlere daha iyi bir hizmet ", "", Bar},
	{"son dakika gelismelerinden ", "", Bar},
	{"son dakika haberlerini takip etmek icin ", "", End},
	{"sonraki haber: ", "", End},
	{"stay up to date ", "", End},
	{"subscribe to our newsletter ", "", End},
	{"suc teskil edecek, yasa disi, ", "", End},
	{"suc teskil edecek, yasadisi, ", "", End},
	{"tag: ", "", End},
	{"tagged with ", "", End},
	{"tagged: ", "", End},
	{"tags: ", "", End},
	{"takip et ", "", Bar},
	{"tarayiciniz video ", "", Bar},
	{"tarayiciniz ", "desteklemiyor", Bar},
	{"tasarim ve yazilim: ", "", End},
	{"tasarim: ", "", End},
	{"there are no comments yet", "", End},
	{"this site uses cookies ", "", Bar},
	{"this website uses cookies ", "", Bar},
	{"this material may not be published, ", "", End},
	{"tum haklari saklidir © ", "", End},
	{"tum haklari saklidir ", "", End},
	{"tum yorumlari gormek icin ", "", End},
	{"tum yorumlari okumak icin ", "", End},
	{"turkce karakter kullanilmayan ve ", "", End},
	{"turkce karakter kullanilmayan ", "", End},
	{"turkce karakter ", "", End},
	{"uyari: kufur, hakaret, ", "", End},
	{"uye olmadan yorum yazmak istiyorum ", "", Bar | End},
	{"uye girisi yapmadan ", "", End},
	{"uygulamamizi indirmek icin ", "", End},
	{"uygulamayi indirmek icin ", "", Bar},
	{"veri politikasindaki amaclarla ", "", Bar},
	{"video oynatici ", "", Bar},
	{"videoyu izlemek icin ", "", Bar},
	{"we have detected that you are using ", "", Bar},
	{"we use cookies and ", "", Bar},
	{"we use cookies on ", "", Bar},
	{"we use cookies to ", "", Bar},
	{"we use cookies ", "", Bar},
	{"web sitemizde cerez ", "", Bar},
	{"web sitemizde size en iyi ", "", End},
	{"web sitemizde yayinlanan ", "", End},
	{"whatsapp hatti: ", "", End},
	{"whatsapp ihbar hatti: ", "", End},
	{"whatsapp kanalimiza katilmak icin ", "", End},
	{"yapilan yorumlarda ", "", End},
	{"yasal uyari! ", "", End},
	{"yasal uyari: ", "", End},
	{"yayinlanan haber, yazi ve fotograflarin ", "", End},
	{"yazi boyutu: ", "", Bar},
	{"yazilan yorumlar hicbir sekilde ", "", End},
	{"yazilan yorumlardan ", "", End},
	{"yazilim: ", "", End},
	{"yazinin devami icin ", "", Bar},
	{"yorum gondererek ", "", End},
	{"yorum yapabilmek icin ", "", End},
	{"yorum yaparken ", "", End},
	{"yorum yapmak icin ", "", End},
	{"yorum yazarak ", "", End},
	{"yorumlar, editorler tarafindan ", "", End},
	{"yorumlariniz editor ", "", End},
	{"yorumlariniz onaylandiktan sonra yayimlanacaktir ", "", End},
	{"yorumlarinizi turkce ", "", End},
	{"yorumunuz basariyla ", "", End},
	{"yorumunuz editor ", "", End},
	{"yorumunuz onaylandiktan sonra ", "", End},
	{"you need to enable javascript ", "", Bar},
	{"your browser does not support ", "", Bar},
	{"your email address will not be published", "", End},
	{"© 0 ", "", End},
	{"© copyright ", "", End},
	{"©", "", End},
}

var openings = [...]uint64{
	0x0240000100000808, 0x0020800402000000, 0xa000180410010241, 0x0141000204022029,
	0x082e010c40002852, 0x0024031000020000, 0x0080080449021020, 0x0004000500400001,
	0x5001150600240101, 0x2e10000400001040, 0x00003c0801894002, 0x3904025000800400,
	0x10001080000114b0, 0x0000040104000002, 0x080c00a000040100, 0x024a0000482000a0,
	0x0000802040015400, 0x101a000140000000, 0x080402b800080000, 0x0102080000188a11,
	0x4001010500050040, 0x004004002c001400, 0x0014000222800441, 0x0350082040000010,
	0x00000002248640b0, 0x0000020002004000, 0x100004c000020398, 0x0000020844020801,
	0x0210010041000590, 0x0408000102a4080e, 0x802a840088040282, 0xa848040040400004,
	0x0054200006000110, 0x1801810a04000082, 0x1001a61140084000, 0x0140000200000089,
	0x1208100804102020, 0x4200204010020830, 0x0011800000000000, 0x0202890011000500,
	0x0111080241000008, 0x0f401000001008b2, 0x01210244402025a1, 0x8180102000020040,
	0x0a08081104848100, 0x0208900000202100, 0x0800201400040104, 0x4004048058000215,
	0x110010010a352400, 0x1780008003000849, 0x40040000000a0410, 0x0400020010006160,
	0x440c080000100804, 0x44001408016920c4, 0x00000012430437c0, 0x00a8014049008002,
	0x4c42c20100000080, 0x00022800a00041b8, 0x2406000009084001, 0x0004408440260001,
	0x1204030000202800, 0x1201224410100200, 0x0000210020001000, 0x14a0c00000001001,
}

var slots = [slotCount]slot{
	0: {339, 0xdf13}, 6: {109, 0x9e0f}, 14: {2600, 0x2c4e}, 17: {978, 0x888e}, 18: {1774, 0x8d9}, 23: {1635, 0x297d},
	26: {1898, 0xc05e}, 31: {1665, 0x3621}, 37: {3190, 0x65ee}, 38: {2057, 0x13e5}, 44: {2452, 0x690d}, 45: {2598, 0xfdfc},
	51: {747, 0x3fb8}, 52: {702, 0x9cd6}, 53: {2464, 0x6850}, 54: {2916, 0x986d}, 56: {2606, 0xf10e}, 57: {598, 0x8100},
	63: {3044, 0x2e84}, 64: {1625, 0xae12}, 66: {162, 0xa951}, 67: {2281, 0xde7a}, 71: {2953, 0x6d08}, 72: {1593, 0x26dd},
	78: {1544, 0xa458}, 79: {2307, 0xdf1a}, 80: {51, 0xf259}, 81: {2371, 0x648e}, 83: {3090, 0xd467}, 84: {205, 0xccae},
	85: {2031, 0x77ca}, 86: {1741, 0x4a7c}, 87: {3097, 0xa746}, 90: {1546, 0xdf50}, 91: {23, 0x29a0}, 93: {777, 0xb645},
	94: {3224, 0xf9cc}, 98: {499, 0x64e4}, 100: {996, 0x9f8d}, 101: {1028, 0x7878}, 102: {1756, 0x8241}, 110: {1294, 0xc10d},
	111: {3296, 0x8099}, 114: {1320, 0x21b5}, 115: {3030, 0xb8d9}, 116: {151, 0xb736}, 117: {1164, 0x95cd}, 121: {563, 0xee52},
	122: {907, 0x9c75}, 123: {456, 0xf1f}, 125: {654, 0xedbd}, 126: {1032, 0x9679}, 128: {390, 0x382b}, 129: {2723, 0x62ed},
	130: {2688, 0xf105}, 131: {1451, 0x4467}, 134: {1217, 0xf8d5}, 136: {510, 0x2f9f}, 141: {294, 0x5e25}, 142: {1469, 0xa7de},
	143: {1663, 0x92b4}, 146: {2861, 0xea6c}, 147: {494, 0xe9d3}, 148: {1951, 0xcac6}, 149: {1007, 0x5205}, 154: {2126, 0x7353},
	155: {2350, 0x3199}, 156: {1114, 0xde43}, 157: {49, 0xcf47}, 158: {1656, 0xe4ad}, 159: {1864, 0x372e}, 161: {991, 0x30d1},
	162: {1694, 0x7ab1}, 163: {2105, 0x49cb}, 168: {1863, 0xddf8}, 171: {3309, 0x5663}, 173: {2744, 0x969e}, 175: {2764, 0xa488},
	178: {1788, 0x6b0d}, 180: {3210, 0xe7d3}, 183: {3100, 0xa5c9}, 184: {2213, 0xe204}, 186: {2150, 0x7e47}, 187: {27, 0xa340},
	189: {1118, 0x1606}, 190: {1313, 0x8523}, 191: {1594, 0xc644}, 192: {1932, 0x5473}, 194: {1882, 0x9631}, 195: {2308, 0x9290},
	196: {3415, 0x5a67}, 199: {1424, 0x3078}, 200: {1601, 0x5fe6}, 202: {1749, 0x4c3d}, 207: {3112, 0x995f}, 209: {738, 0xc4ed},
	210: {2453, 0x9324}, 211: {955, 0x843c}, 212: {1283, 0xa90}, 213: {1729, 0xbe1d}, 214: {3275, 0xc971}, 216: {1683, 0x28a0},
	217: {2931, 0xa429}, 219: {2210, 0x3eed}, 223: {2438, 0xf67}, 224: {2459, 0x19d5}, 225: {1342, 0x6c91}, 227: {1709, 0xe9f},
	232: {2347, 0x7636}, 234: {1128, 0x879}, 236: {1179, 0xecea}, 238: {2409, 0xed88}, 239: {353, 0x34b4}, 240: {2002, 0xee89},
	241: {231, 0x4e5e}, 242: {244, 0xaddb}, 244: {2389, 0xc9c}, 246: {2011, 0xd97b}, 247: {2080, 0x600d}, 251: {823, 0xfbf5},
	252: {2937, 0xc94c}, 259: {1822, 0xde6d}, 262: {1865, 0x84d6}, 266: {69, 0x8cce}, 269: {2713, 0x2ff5}, 271: {2502, 0xeae0},
	272: {3382, 0x840}, 275: {2790, 0x5cda}, 276: {2293, 0x586c}, 278: {470, 0x7f75}, 280: {1703, 0x1a45}, 281: {2481, 0x2091},
	285: {564, 0xe510}, 286: {677, 0xf087}, 287: {368, 0x6dc1}, 299: {1515, 0xe2d9}, 300: {811, 0x910b}, 301: {1769, 0xefff},
	304: {3349, 0x2d68}, 307: {2592, 0x2fdc}, 309: {675, 0x508b}, 313: {3167, 0x77dd}, 322: {1842, 0xfed8}, 323: {808, 0x413d},
	324: {2834, 0x389c}, 329: {2230, 0x9851}, 331: {134, 0x36db}, 335: {3144, 0xbab5}, 336: {796, 0x42b6}, 337: {1166, 0xfd71},
	340: {1585, 0x16f5}, 344: {986, 0x2619}, 345: {1250, 0xd4da}, 346: {2171, 0x1246}, 350: {1978, 0xe0e8}, 360: {505, 0x9e47},
	364: {1233, 0x5645}, 366: {992, 0x38ec}, 369: {2978, 0xa3f9}, 371: {1227, 0x3abc}, 378: {2122, 0x8784}, 385: {2034, 0x67d3},
	387: {2055, 0xda8d}, 390: {2018, 0xd6a2}, 393: {1038, 0x76bc}, 394: {2332, 0x5b0f}, 395: {1096, 0x7837}, 400: {688, 0x4c2f},
	401: {790, 0x1532}, 403: {2449, 0xd7f7}, 409: {2269, 0x6ea6}, 413: {59, 0xaedd}, 414: {1187, 0xb00f}, 417: {1481, 0x70e},
	418: {355, 0x5bb4}, 419: {2279, 0x899d}, 420: {3048, 0xa548}, 424: {944, 0x7b86}, 425: {2406, 0x333c}, 426: {248, 0x938c},
	428: {1306, 0xf22}, 429: {2338, 0xf675}, 431: {925, 0x2369}, 443: {2948, 0xeb9d}, 445: {1825, 0x82a0}, 446: {580, 0xcea4},
	447: {721, 0xa7f2}, 448: {1167, 0x20c5}, 449: {2440, 0xb88}, 450: {2704, 0x3811}, 451: {2932, 0xa968}, 453: {258, 0xe40},
	454: {2653, 0x3a8f}, 455: {1349, 0xbc91}, 456: {2165, 0x2c0}, 457: {2411, 0x61ef}, 458: {2585, 0x9219}, 459: {875, 0x4a5},
	463: {2615, 0x28fb}, 464: {2361, 0x5b56}, 465: {3311, 0x183c}, 466: {3467, 0xb3eb}, 471: {346, 0x5981}, 473: {348, 0xdfa0},
	478: {1939, 0x3ce4}, 479: {1568, 0x4a71}, 480: {2086, 0xe855}, 498: {3235, 0x16e2}, 500: {768, 0x6919}, 505: {2514, 0xbd4e},
	507: {194, 0x40f8}, 508: {1134, 0x1766}, 509: {1467, 0xb1f2}, 510: {2290, 0x86da}, 511: {2565, 0x211}, 512: {1857, 0x9cc8},
	515: {2742, 0x2901}, 517: {1365, 0x2a1a}, 518: {335, 0x689a}, 519: {1070, 0x370e}, 520: {2101, 0xd399}, 529: {856, 0xc41e},
	530: {2328, 0xbcb8}, 532: {2816, 0x37b7}, 533: {1069, 0x84a8}, 534: {1285, 0x6048}, 535: {2734, 0x6990}, 536: {3161, 0x21b8},
	542: {1831, 0x7eb}, 544: {2021, 0xcdab}, 546: {256, 0x2329}, 547: {2103, 0x7f63}, 548: {1312, 0xb454}, 549: {2910, 0xf7eb},
	550: {1908, 0x77f5}, 552: {405, 0xac40}, 553: {1068, 0x27be}, 554: {559, 0xcfc9}, 555: {761, 0x1b0f}, 556: {1033, 0xa0c9},
	557: {801, 0xb10}, 558: {1750, 0xa808}, 559: {1873, 0x218e}, 560: {2066, 0x4934}, 561: {2996, 0x91de}, 562: {3422, 0xb8e1},
	564: {9, 0xacde}, 565: {496, 0x259d}, 567: {3282, 0x30e0}, 568: {1931, 0xbfaf}, 569: {2366, 0x1d31}, 572: {2298, 0xe4c9},
	576: {3116, 0x5023}, 577: {2084, 0xe99e}, 578: {3377, 0x6ede}, 582: {1917, 0x4170}, 583: {226, 0xf016}, 584: {3301, 0x51bb},
	586: {342, 0xf785}, 590: {1137, 0x66cc}, 595: {2391, 0x4f65}, 597: {1171, 0xe641}, 603: {408, 0xdb3a}, 604: {988, 0x27c7},
	606: {1789, 0x3c8e}, 610: {1443, 0x593a}, 611: {3018, 0x41bf}, 612: {514, 0xd935}, 613: {964, 0x3f1a}, 614: {1177, 0x6d98},
	615: {1270, 0xd191}, 616: {3331, 0x5bc}, 617: {3419, 0xe6be}, 618: {2677, 0xa8ea}, 619: {3347, 0xf0f7}, 620: {3448, 0x6903},
	625: {626, 0xcf2f}, 626: {3379, 0x1751}, 628: {1485, 0x736c}, 631: {1513, 0xf03e}, 632: {924, 0x5c0d}, 633: {1879, 0x6922},
	635: {254, 0xc9cc}, 637: {459, 0x55f7}, 639: {1480, 0x7477}, 641: {948, 0x8614}, 642: {2256, 0xc71c}, 645: {2868, 0x3553},
	654: {1573, 0xd2c8}, 657: {32, 0x1dc7}, 658: {3327, 0x60ab}, 659: {203, 0xec3}, 661: {602, 0x7fc8}, 663: {1135, 0x2267},
	664: {1498, 0x3eac}, 666: {39, 0xa2a8}, 669: {2802, 0x5827}, 672: {815, 0xc066}, 673: {1723, 0x9fe2}, 674: {1157, 0x77e4},
	678: {239, 0xf29}, 679: {1611, 0xa2e3}, 681: {1387, 0x7d3}, 682: {2276, 0xa0a}, 683: {2966, 0x4d5a}, 684: {2509, 0x74fd},
	685: {2559, 0xbaf}, 686: {3432, 0xf3e5}, 690: {431, 0x95b3}, 693: {2158, 0xaa0}, 694: {1680, 0x4696}, 695: {2303, 0xa866},
	696: {3114, 0xc032}, 697: {3121, 0x7a64}, 699: {2789, 0xd726}, 703: {1345, 0x52c}, 704: {1606, 0x1222}, 705: {2995, 0x9385},
	706: {3000, 0x38dd}, 717: {2441, 0xd740}, 722: {275, 0x7e04}, 723: {415, 0x1cd2}, 726: {2159, 0x2c6a}, 731: {2543, 0x1170},
	732: {81, 0xb570}, 733: {984, 0x914f}, 734: {133, 0x37db}, 735: {1943, 0xe7c7}, 736: {2523, 0xa024}, 741: {2985, 0x90bb},
	743: {3219, 0x20ef}, 744: {2524, 0x221c}, 746: {2202, 0xe5c0}, 749: {824, 0xb326}, 750: {2533, 0xe5ab}, 752: {1323, 0x3dac},
	753: {1711, 0x4822}, 757: {734, 0xa207}, 762: {1156, 0xbde}, 763: {290, 0xa4e5}, 764: {436, 0x296f}, 765: {1169, 0x46c3},
	766: {1235, 0x1ef3}, 767: {1251, 0x656b}, 768: {754, 0xea8f}, 771: {24, 0xf583}, 772: {1796, 0xa691}, 776: {2567, 0x4670},
	777: {20, 0xf644}, 778: {154, 0x333d}, 781: {1059, 0x20f3}, 783: {2474, 0x2359}, 786: {3064, 0xd32f}, 789: {952, 0xc61},
	795: {2522, 0xd77c}, 797: {1644, 0xf3ab}, 798: {2434, 0x590a}, 800: {2060, 0xca5a}, 805: {863, 0x23c4}, 808: {2030, 0xe625},
	812: {847, 0xf736}, 813: {3484, 0x5333}, 817: {2205, 0x97c6}, 818: {38, 0x696d}, 819: {2582, 0xf53c}, 821: {379, 0xbd87},
	827: {1218, 0xeee0}, 833: {3205, 0xcd0a}, 836: {2250, 0xb643}, 837: {2268, 0xf1c5}, 838: {538, 0xb960}, 839: {2792, 0x3680},
	840: {420, 0xa47b}, 842: {1308, 0x1844}, 846: {72, 0xa397}, 851: {865, 0x4138}, 852: {2975, 0x486f}, 853: {2053, 0x5e83},
	856: {2047, 0x31aa}, 861: {167, 0xbfb7}, 863: {286, 0x4809}, 864: {2135, 0x7031}, 870: {53, 0x3451}, 871: {2109, 0x5162},
	874: {1358, 0xab73}, 875: {78, 0x4abb}, 876: {558, 0xcada}, 877: {3173, 0x3ba0}, 878: {489, 0x1490}, 879: {2943, 0xda14},
	880: {2241, 0x74f5}, 881: {524, 0x20cd}, 882: {3482, 0x9997}, 886: {429, 0x25de}, 900: {1067, 0x12d8}, 903: {2203, 0x9c79},
	908: {1672, 0x8d05}, 910: {240, 0xb436}, 912: {1133, 0xacf3}, 921: {838, 0x2540}, 922: {3337, 0xcf38}, 924: {956, 0x4514},
	926: {1257, 0x81e5}, 928: {10, 0x884}, 929: {1737, 0x3542}, 931: {3034, 0x7815}, 934: {1444, 0x942a}, 935: {532, 0xe98c},
	936: {1189, 0xb372}, 937: {2082, 0x8989}, 942: {2337, 0xf1a2}, 952: {3085, 0x66de}, 955: {1266, 0xbf44}, 957: {2737, 0x6c4d},
	964: {2014, 0x6367}, 965: {2490, 0xcedf}, 967: {536, 0xd4ec}, 970: {1090, 0x5f83}, 974: {3232, 0x341e}, 978: {452, 0xa8fe},
	979: {1576, 0xab5f}, 980: {1619, 0x1a38}, 982: {834, 0xa11c}, 987: {3237, 0x6867}, 988: {137, 0xed62}, 990: {1085, 0x5c2d},
	991: {2803, 0x7411}, 994: {1101, 0x38b3}, 995: {1406, 0x198e}, 997: {1996, 0x2df0}, 998: {2492, 0xaf6a}, 1000: {1870, 0xcc9e},
	1002: {2800, 0x295f}, 1003: {3162, 0x2b8a}, 1005: {2809, 0x2bd9}, 1007: {2622, 0xc90c}, 1009: {3291, 0x5447}, 1012: {3293, 0x37ae},
	1018: {1548, 0x3871}, 1019: {1535, 0xf5ce}, 1023: {1281, 0x3c35}, 1024: {2092, 0x76ca}, 1029: {1062, 0xb586}, 1032: {873, 0xf02a},
	1034: {1953, 0xfffb}, 1035: {2413, 0x4c07}, 1040: {432, 0x237e}, 1043: {2291, 0x7e1c}, 1044: {2662, 0xeccc}, 1046: {2151, 0xc7b},
	1048: {2133, 0x631e}, 1052: {2505, 0x401b}, 1053: {2305, 0x5e53}, 1057: {2469, 0x6b67}, 1058: {2078, 0x79c2}, 1062: {668, 0x548d},
	1063: {2971, 0x44a3}, 1065: {1082, 0x521d}, 1074: {1162, 0x49b7}, 1079: {100, 0x4c25}, 1080: {2963, 0xf97c}, 1087: {349, 0xc1ed},
	1088: {2107, 0xcf80}, 1099: {2867, 0xae29}, 1100: {427, 0xef1d}, 1102: {131, 0xbb05}, 1111: {1726, 0x2f89}, 1114: {2192, 0xf5e9},
	1118: {303, 0xbfe1}, 1119: {699, 0x67a6}, 1120: {744, 0x7427}, 1121: {850, 0x7692}, 1122: {969, 0x482}, 1127: {985, 0xb7c3},
	1128: {1119, 0x6266}, 1136: {2632, 0xb8f6}, 1137: {3445, 0xb2ac}, 1138: {2425, 0x9af2}, 1141: {691, 0x1736}, 1142: {2517, 0x540b},
	1145: {870, 0xb1c1}, 1147: {1295, 0xd9e0}, 1148: {3480, 0xc474}, 1149: {1087, 0x42cb}, 1150: {3320, 0x977e}, 1156: {638, 0x58c},
	1157: {2016, 0xd4e1}, 1158: {1778, 0x926b}, 1159: {2010, 0xc887}, 1161: {3184, 0x8d33}, 1162: {1613, 0xad93}, 1169: {143, 0xe653},
	1170: {2359, 0xb190}, 1171: {1174, 0x1f92}, 1172: {3021, 0xfdeb}, 1176: {2891, 0x64b7}, 1177: {2163, 0x21c8}, 1179: {1962, 0x32e4},
	1180: {627, 0x8e23}, 1182: {1207, 0x3f00}, 1183: {2457, 0x96dc}, 1184: {1354, 0x6d82}, 1185: {2007, 0xc77a}, 1188: {1765, 0x2668},
	1189: {2463, 0xbb7f}, 1190: {2746, 0xb3cf}, 1191: {1037, 0x7899}, 1192: {447, 0xb35b}, 1193: {2813, 0xb49a}, 1194: {3201, 0xc24c},
	1196: {2828, 0xe589}, 1197: {3370, 0x9d7e}, 1200: {2377, 0xe088}, 1204: {3032, 0xfabd}, 1208: {371, 0x85ec}, 1210: {330, 0x3d71},
	1212: {1425, 0x1e81}, 1214: {3039, 0xe435}, 1216: {493, 0x3172}, 1217: {2869, 0x296d}, 1218: {3152, 0xb512}, 1223: {313, 0x29d7},
	1224: {347, 0x795b}, 1225: {1316, 0x9a01}, 1226: {1820, 0xf470}, 1227: {3459, 0xe800}, 1232: {358, 0xdbde}, 1233: {2355, 0xe940},
	1234: {2882, 0x675c}, 1245: {1844, 0x15a8}, 1248: {958, 0x4c82}, 1250: {3319, 0x8f95}, 1251: {861, 0x8c3}, 1253: {1020, 0x368f},
	1254: {1436, 0x449e}, 1255: {491, 0xe8e3}, 1256: {629, 0x2faa}, 1257: {2379, 0x38e6}, 1258: {2547, 0x75aa}, 1259: {2669, 0x96a2},
	1261: {557, 0x6c4e}, 1262: {2516, 0x913a}, 1263: {2718, 0xe1bd}, 1269: {1027, 0x589e}, 1271: {2164, 0x1524}, 1274: {1273, 0x88c1},
	1275: {2655, 0x73a}, 1276: {2658, 0xbd20}, 1277: {345, 0x5b81}, 1278: {693, 0xdcae}, 1281: {1875, 0xe597}, 1284: {87, 0x9575},
	1285: {216, 0x51ea}, 1286: {1757, 0xa4ed}, 1287: {1790, 0x5a0b}, 1288: {1961, 0x3b06}, 1289: {3307, 0x724f}, 1290: {2788, 0x499e},
	1294: {2393, 0x61cf}, 1296: {951, 0x2ae9}, 1300: {3060, 0xe0f}, 1305: {3264, 0x7f77}, 1309: {1054, 0x2ecb}, 1310: {222, 0x2427},
	1311: {1623, 0x384f}, 1317: {911, 0x6c6e}, 1320: {2424, 0xf45b}, 1326: {1988, 0xec90}, 1327: {2079, 0xc5f8}, 1328: {1720, 0x1413},
	1329: {369, 0x7134}, 1330: {3363, 0x90fa}, 1340: {1265, 0xd532}, 1341: {793, 0x4abc}, 1342: {2480, 0xda76}, 1343: {54, 0xd632},
	1344: {3022, 0xca1b}, 1345: {3376, 0x489f}, 1346: {2650, 0xd458}, 1347: {1662, 0xe20a}, 1348: {2602, 0x4281}, 1353: {357, 0x1d5d},
	1354: {1721, 0x8180}, 1358: {202, 0x209f}, 1359: {2106, 0xe480}, 1361: {1897, 0x7e1d}, 1363: {682, 0xd3e5}, 1364: {1238, 0x2da8},
	1370: {2251, 0x4efe}, 1372: {93, 0x8bc}, 1373: {2339, 0x860f}, 1374: {874, 0x38b5}, 1376: {1607, 0x308b}, 1380: {29, 0x4bb7},
	1382: {328, 0x5417}, 1383: {773, 0x55b9}, 1384: {1764, 0x1e72}, 1385: {2112, 0x2a19}, 1386: {2593, 0x5ec0}, 1392: {225, 0x2fad},
	1393: {2257, 0x502e}, 1394: {1520, 0xbaa8}, 1395: {806, 0x4884}, 1402: {534, 0x108b}, 1403: {3375, 0xb1d2}, 1405: {62, 0x1d90},
	1407: {509, 0xb724}, 1408: {835, 0xcd62}, 1409: {700, 0xc03f}, 1410: {1225, 0xdaa7}, 1411: {2812, 0x67f}, 1414: {794, 0x35dc},
	1415: {1248, 0x9da4}, 1418: {982, 0x411a}, 1419: {2739, 0x4a08}, 1421: {2801, 0x7800}, 1422: {1779, 0x3b5f}, 1431: {3105, 0xb03c},
	1433: {2006, 0xcf7a}, 1434: {2353, 0xa57d}, 1435: {976, 0xf897}, 1441: {2773, 0xcbaf}, 1446: {2390, 0x444e}, 1451: {2672, 0xa365},
	1453: {2804, 0x7692}, 1460: {3180, 0x2da}, 1461: {264, 0xd0fd}, 1462: {2395, 0x2799}, 1464: {3093, 0x8849}, 1472: {527, 0xa5b8},
	1473: {90, 0xbfcb}, 1474: {2531, 0x5670}, 1475: {1158, 0xf40c}, 1476: {2599, 0xa537}, 1480: {1522, 0x1a32}, 1481: {365, 0x1efa},
	1482: {1050, 0x78d9}, 1483: {1496, 0xe8b6}, 1487: {1437, 0x2981}, 1489: {3196, 0xac9}, 1491: {2958, 0x1b8a}, 1495: {3248, 0xc396},
	1496: {1528, 0x1dc5}, 1507: {3226, 0x7de6}, 1509: {2196, 0x7570}, 1511: {1903, 0x3f8b}, 1513: {1246, 0x2d04}, 1515: {1315, 0xc6b},
	1517: {1109, 0x9534}, 1522: {2797, 0x2abf}, 1523: {3096, 0xe95c}, 1526: {1410, 0xf60b}, 1527: {620, 0x9027}, 1528: {914, 0xb945},
	1529: {2856, 0x577c}, 1534: {657, 0x475b}, 1536: {360, 0xba1d}, 1537: {2136, 0x8d20}, 1538: {1093, 0x3684}, 1542: {1172, 0xe20c},
	1544: {3109, 0x8a9b}, 1549: {1045, 0x2f38}, 1550: {490, 0x9ba0}, 1551: {1743, 0xf221}, 1552: {450, 0x7e05}, 1553: {3099, 0xd752},
	1554: {1523, 0xc85e}, 1557: {1969, 0xc7a8}, 1559: {1620, 0xa0a3}, 1560: {2342, 0x95bf}, 1562: {1230, 0xed4e}, 1563: {1500, 0x96d0},
	1564: {2625, 0xc114}, 1566: {472, 0xaed4}, 1567: {2217, 0x4794}, 1568: {2564, 0x848c}, 1569: {749, 0xb8}, 1570: {168, 0x4396},
	1571: {235, 0xbc25}, 1572: {1889, 0x33ff}, 1576: {2906, 0xeff2}, 1580: {3142, 0xfaaa}, 1582: {1097, 0xf787}, 1584: {1692, 0xc4b2},
	1592: {659, 0xe18b}, 1594: {121, 0x48f7}, 1608: {2225, 0xf7ca}, 1609: {3218, 0x7925}, 1615: {1089, 0x9848}, 1617: {3016, 0x5bad},
	1618: {266, 0x216a}, 1623: {291, 0xb2ed}, 1626: {1474, 0x6288}, 1627: {464, 0x4e20}, 1628: {1901, 0x522d}, 1629: {1817, 0x2fce},
	1630: {1884, 0xca16}, 1631: {3207, 0x6238}, 1637: {2121, 0x50ea}, 1638: {3213, 0xa0e6}, 1640: {743, 0x12fb}, 1641: {927, 0x5ff7},
	1642: {2817, 0x6d5c}, 1644: {1329, 0xb3ec}, 1648: {1279, 0x5817}, 1654: {1647, 0x83de}, 1662: {3136, 0x7db9}, 1663: {1686, 0x24ad},
	1671: {138, 0xa7b}, 1673: {3429, 0x50b6}, 1681: {3, 0x48dc}, 1682: {1832, 0x5a4b}, 1684: {1675, 0x4f10}, 1686: {1780, 0xa9ea},
	1689: {591, 0xd089}, 1691: {327, 0x814c}, 1695: {1871, 0x99e9}, 1699: {1223, 0x42b8}, 1702: {1652, 0x7072}, 1706: {3446, 0xf0},
	1707: {3393, 0x7ee4}, 1711: {1708, 0xb844}, 1720: {308, 0xf1d6}, 1723: {1331, 0xe080}, 1730: {3260, 0x373c}, 1731: {2209, 0x44a9},
	1733: {140, 0xc573}, 1738: {2806, 0x265f}, 1739: {2220, 0x2974}, 1740: {2956, 0xf72}, 1741: {762, 0x393c}, 1744: {2552, 0xfc17},
	1745: {2076, 0xbaa6}, 1752: {1457, 0x4768}, 1754: {1486, 0x9d6e}, 1755: {2246, 0x7fca}, 1757: {1719, 0x168c}, 1760: {227, 0x27db},
	1763: {245, 0xc6de}, 1767: {2179, 0x6d57}, 1772: {512, 0x3526}, 1774: {1254, 0x11e5}, 1775: {867, 0x53d5}, 1777: {4, 0xd832},
	1778: {1472, 0x541b}, 1779: {2534, 0xfe5e}, 1785: {270, 0x4cf6}, 1786: {2899, 0x1eea}, 1788: {1598, 0x81cf}, 1790: {2219, 0xade5},
	1791: {2944, 0xdae4}, 1792: {160, 0x36ea}, 1796: {1758, 0x4e40}, 1797: {3332, 0x36e4}, 1798: {1341, 0x5680}, 1800: {71, 0x4ff7},
	1801: {1965, 0x9c43}, 1802: {2824, 0x70db}, 1803: {191, 0x1025}, 1804: {3380, 0x5b96}, 1808: {2952, 0x881d}, 1815: {2885, 0xb196},
	1818: {2249, 0x79a2}, 1819: {560, 0x41eb}, 1820: {2143, 0xce99}, 1822: {2721, 0xf298}, 1825: {1731, 0xe90f}, 1826: {760, 0x45a1},
	1827: {1677, 0x2f91}, 1829: {1290, 0x3e35}, 1830: {1735, 0x2d2}, 1831: {1797, 0x4654}, 1834: {224, 0x6e58}, 1837: {1536, 0x952a},
	1838: {2696, 0xed2}, 1842: {799, 0x9c1d}, 1848: {763, 0x6273}, 1853: {3336, 0x203a}, 1858: {181, 0xd212}, 1859: {877, 0x7410},
	1862: {1465, 0x3646}, 1874: {201, 0xcec7}, 1878: {3450, 0xf03d}, 1879: {1206, 0x540c}, 1882: {1759, 0x47ae}, 1886: {1260, 0x907a},
	1896: {2558, 0xaff0}, 1897: {149, 0x8b49}, 1898: {698, 0xb28e}, 1903: {426, 0xa4ee}, 1905: {2472, 0xca5c}, 1906: {2580, 0xd98c},
	1911: {606, 0x8073}, 1914: {1259, 0x1f94}, 1919: {663, 0x4460}, 1922: {1299, 0xc186}, 1923: {1605, 0x152a}, 1924: {1191, 0x1a8},
	1925: {1504, 0x4169}, 1926: {1804, 0x242c}, 1927: {1629, 0x8c6d}, 1929: {2455, 0xbc48}, 1930: {1373, 0x93b4}, 1933: {1839, 0x97df},
	1934: {803, 0xe2f1}, 1939: {3244, 0x3640}, 1940: {1617, 0xb4cd}, 1941: {1310, 0x5f57}, 1942: {1416, 0x8f19}, 1945: {786, 0xfef0},
	1963: {3131, 0x33c5}, 1964: {3262, 0x57c2}, 1968: {1340, 0x3220}, 1969: {2380, 0xc0d3}, 1971: {310, 0x14e6}, 1972: {1001, 0x35c5},
	1973: {1805, 0xc207}, 1974: {1215, 0x6ef4}, 1975: {2295, 0xec8d}, 1978: {547, 0xfb11}, 1979: {518, 0x7bab}, 1982: {378, 0xf8d4},
	1983: {3401, 0x412b}, 1986: {1334, 0xe965}, 1987: {2855, 0xb52a}, 1988: {2052, 0xf2f4}, 1991: {897, 0x4ddc}, 1993: {1196, 0x534},
	1998: {1209, 0xe5b9}, 1999: {2415, 0x9462}, 2002: {2234, 0xa247}, 2004: {1985, 0xa0f}, 2006: {1806, 0x2f95}, 2009: {1705, 0x80f8},
	2012: {2508, 0x363b}, 2014: {1205, 0xf319}, 2015: {2351, 0x6a23}, 2018: {125, 0x57d0}, 2019: {1414, 0xce4e}, 2020: {3364, 0x323b},
	2022: {3139, 0x6dfb}, 2026: {2992, 0x9e77}, 2027: {3119, 0x8c8e}, 2028: {1754, 0xee02}, 2030: {1088, 0x61c1}, 2033: {2535, 0x1768},
	2039: {267, 0xf31e}, 2040: {2329, 0x677}, 2041: {1651, 0x2a15}, 2042: {2925, 0x5329}, 2043: {309, 0x2d72}, 2046: {787, 0x77bd},
	2058: {263, 0x5d55}, 2059: {2274, 0x194d}, 2064: {83, 0x4b7e}, 2067: {1092, 0x5b8c}, 2071: {1877, 0x8f4c}, 2079: {1521, 0x7bc8},
	2081: {2446, 0x313b}, 2082: {430, 0x79cd}, 2083: {825, 0x6844}, 2084: {3037, 0x4245}, 2093: {3073, 0xcd83}, 2094: {1837, 0xb12d},
	2096: {1159, 0xdc89}, 2097: {2261, 0xed4e}, 2098: {2571, 0x7078}, 2099: {3089, 0x617d}, 2100: {1771, 0x9384}, 2102: {1147, 0xcf6b},
	2104: {1911, 0xaf52}, 2106: {1274, 0xa663}, 2107: {2235, 0x2f35}, 2109: {900, 0x7a8f}, 2110: {3249, 0x8658}, 2111: {323, 0x4333},
	2112: {1697, 0x8989}, 2113: {2348, 0x9feb}, 2115: {249, 0xcb68}, 2117: {2870, 0x32c8}, 2118: {2976, 0xe848}, 2119: {2437, 0x7ea6},
	2134: {2733, 0xa283}, 2137: {2146, 0xc6d6}, 2138: {1412, 0x3f31}, 2139: {2067, 0x6fac}, 2144: {832, 0xca2d}, 2148: {1180, 0x2e6e},
	2149: {1434, 0x5252}, 2150: {34, 0x6084}, 2152: {1650, 0xab1b}, 2153: {2068, 0x3821}, 2155: {1902, 0x35ae}, 2156: {3019, 0xda29},
	2159: {681, 0x5c7e}, 2164: {1454, 0x10de}, 2165: {1575, 0xafc3}, 2168: {1140, 0x3583}, 2169: {17, 0xdaa2}, 2170: {3023, 0xfd8f},
	2172: {2837, 0x83ff}, 2174: {658, 0x15e}, 2175: {2845, 0xb6f8}, 2176: {2180, 0xc70b}, 2177: {153, 0x876d}, 2182: {605, 0xe2df},
	2184: {2864, 0x747b}, 2187: {1923, 0x785f}, 2189: {387, 0x9570}, 2190: {375, 0xf685}, 2191: {1239, 0x3c9a}, 2192: {664, 0xeca4},
	2193: {1488, 0x368d}, 2194: {648, 0x4eae}, 2195: {3277, 0x37a3}, 2197: {1046, 0x8cfb}, 2201: {2708, 0x3488}, 2203: {2569, 0xaf0b},
	2204: {312, 0xaeab}, 2205: {979, 0x227d}, 2206: {147, 0x25d6}, 2207: {2331, 0xb6ae}, 2208: {2594, 0x3a43}, 2209: {3133, 0x3a5d},
	2216: {711, 0xe9e7}, 2217: {2436, 0xd38b}, 2218: {2661, 0x8033}, 2223: {6, 0x350c}, 2224: {694, 0x33ef}, 2225: {354, 0x36e3},
	2226: {2686, 0x7261}, 2227: {3427, 0xc103}, 2231: {1462, 0x767b}, 2232: {1964, 0x68cc}, 2239: {705, 0xec38}, 2242: {146, 0xc0b6},
	2243: {218, 0xc4c0}, 2244: {966, 0xc0a5}, 2247: {255, 0xcdcc}, 2248: {583, 0xd70c}, 2249: {1304, 0xc557}, 2250: {1929, 0xdb66},
	2253: {85, 0xa1ec}, 2254: {613, 0xdda9}, 2255: {3267, 0xdc6}, 2256: {1408, 0xd617}, 2257: {3430, 0xb560}, 2259: {425, 0xfb47},
	2260: {1368, 0x2961}, 2261: {1912, 0x5b1f}, 2262: {2603, 0x392c}, 2263: {2144, 0x3def}, 2264: {2578, 0xf149}, 2265: {2853, 0x5508},
	2270: {2496, 0xeba9}, 2272: {1442, 0x28cb}, 2274: {76, 0x154d}, 2275: {2815, 0xe6ac}, 2278: {2753, 0xec08}, 2281: {251, 0x4091},
	2284: {1015, 0x45bb}, 2285: {1075, 0xe692}, 2286: {1346, 0xf352}, 2287: {2111, 0xa93a}, 2288: {2299, 0xd0d8}, 2289: {2507, 0xe269},
	2290: {2849, 0x3c83}, 2291: {3476, 0xe1e8}, 2300: {148, 0x78e0}, 2303: {281, 0x8ccc}, 2304: {1572, 0xeecc}, 2305: {1752, 0x9a3d},
	2307: {3408, 0xf74c}, 2308: {2646, 0x3bf2}, 2309: {195, 0x9167}, 2310: {250, 0xc91f}, 2311: {2772, 0x8b46}, 2313: {3220, 0x859},
	2314: {1569, 0x5173}, 2320: {177, 0xcdf8}, 2321: {3125, 0xf91}, 2322: {3400, 0x4dbd}, 2323: {3029, 0x21ea}, 2325: {919, 0xffe0},
	2326: {2003, 0x1b59}, 2327: {2266, 0x56bc}, 2330: {840, 0x1681}, 2334: {2866, 0x9a28}, 2335: {945, 0x3959}, 2337: {1730, 0xe2c9},
	2339: {45, 0x622b}, 2341: {1855, 0xfc11}, 2342: {2083, 0xa174}, 2343: {155, 0x19ec}, 2344: {1464, 0xde6b}, 2345: {3123, 0xc9c1},
	2346: {3361, 0x6dfc}, 2348: {89, 0xe40c}, 2349: {2575, 0x9fd1}, 2353: {1728, 0x55b}, 2357: {3128, 0x4fb6}, 2358: {449, 0x8005},
	2360: {1382, 0xcabc}, 2361: {1714, 0x809e}, 2364: {730, 0x4547}, 2369: {1918, 0xf137}, 2370: {2645, 0xbf03}, 2372: {104, 0xcfa1},
	2373: {2928, 0x3d67}, 2374: {3284, 0xec63}, 2377: {60, 0x811b}, 2379: {1344, 0xe1d3}, 2380: {2124, 0xd484}, 2381: {995, 0x2c16},
	2382: {2399, 0x1646}, 2385: {3134, 0x6e86}, 2387: {2609, 0xcfcb}, 2393: {1178, 0xbbfb}, 2396: {398, 0xd2dd}, 2401: {1554, 0x760e},
	2402: {3491, 0x7342}, 2405: {3477, 0x188e}, 2409: {1894, 0xcf83}, 2410: {111, 0xd4be}, 2411: {656, 0xfb09}, 2420: {3047, 0x576c},
	2421: {1124, 0x6586}, 2424: {1132, 0x659b}, 2425: {2132, 0x1bac}, 2426: {2309, 0xb664}, 2429: {2583, 0xf93c}, 2432: {1570, 0xebd9},
	2433: {3357, 0xe15c}, 2435: {902, 0xd71e}, 2436: {2306, 0x5d34}, 2437: {736, 0xfa47}, 2438: {3076, 0x9828}, 2439: {3326, 0xea31},
	2441: {2093, 0x1b3d}, 2445: {624, 0x2660}, 2453: {953, 0xd553}, 2454: {2893, 0xea42}, 2455: {3082, 0xf6f9}, 2458: {539, 0xd8e6},
	2463: {1519, 0xf618}, 2469: {1921, 0x3be0}, 2473: {236, 0x1f98}, 2474: {2607, 0xf70e}, 2475: {3217, 0xbf82}, 2476: {3360, 0x59fb},
	2477: {2396, 0xbe60}, 2478: {831, 0x51ea}, 2479: {3041, 0x1b1a}, 2480: {3251, 0xeae9}, 2483: {391, 0xdd72}, 2487: {3025, 0x121e},
	2489: {1371, 0xd1c7}, 2491: {2667, 0xc92c}, 2492: {1061, 0x4ecf}, 2494: {2894, 0xf6c3}, 2498: {229, 0xeeb7}, 2499: {2841, 0xda08},
	2500: {2273, 0x3fbb}, 2513: {243, 0x6553}, 2514: {1117, 0x322e}, 2515: {352, 0x117a}, 2516: {2408, 0x3e2e}, 2518: {1422, 0xd5e},
	2520: {2859, 0x1bcf}, 2524: {1440, 0xae2f}, 2525: {2062, 0x85f1}, 2529: {841, 0x42f1}, 2530: {1818, 0x93ba}, 2533: {2019, 0x707b},
	2534: {1072, 0x9a21}, 2537: {77, 0xb06c}, 2538: {86, 0x958d}, 2539: {478, 0x9f5b}, 2540: {1042, 0x881c}, 2542: {1845, 0xd987},
	2543: {2172, 0x4214}, 2544: {1589, 0xb6af}, 2545: {2482, 0x4e7e}, 2546: {2579, 0xac5a}, 2547: {3192, 0xdd35}, 2548: {2113, 0xfbf9},
	2549: {2326, 0x8ba7}, 2550: {980, 0x4c7d}, 2555: {1272, 0xd4ca}, 2559: {2382, 0xfab0}, 2563: {2911, 0xaf9e}, 2565: {465, 0xc758},
	2570: {1945, 0x8318}, 2572: {1869, 0xcf35}, 2579: {2980, 0x3daf}, 2580: {3321, 0xa996}, 2583: {2167, 0xdd86}, 2584: {1984, 0xbcb5},
	2590: {145, 0xd917}, 2595: {3188, 0xf25a}, 2596: {829, 0x492e}, 2601: {393, 0x3f5e}, 2602: {578, 0xe613}, 2603: {2422, 0xa778},
	2606: {2714, 0x3006}, 2607: {2826, 0x5875}, 2612: {596, 0x7050}, 2616: {517, 0x9de9}, 2618: {2847, 0xc049}, 2620: {718, 0xd32d},
	2621: {1383, 0xfa44}, 2623: {1557, 0xfaad}, 2626: {2346, 0x81a3}, 2627: {3295, 0x866c}, 2631: {842, 0x8d83}, 2634: {3120, 0xbe0c},
	2635: {2310, 0xd449}, 2643: {458, 0xe42b}, 2644: {3312, 0xe55d}, 2645: {883, 0x239f}, 2646: {307, 0x584e}, 2647: {3495, 0x1680},
	2650: {1941, 0xf31a}, 2651: {3280, 0x581d}, 2653: {1094, 0xbe4b}, 2654: {127, 0x5722}, 2655: {1534, 0x2fac}, 2659: {771, 0x8c57},
	2662: {3035, 0xcb79}, 2664: {2860, 0x163f}, 2668: {1213, 0x857d}, 2675: {1275, 0x1b85}, 2680: {2982, 0xf48}, 2688: {2465, 0x28e0},
	2690: {959, 0xae65}, 2692: {684, 0x76b8}, 2694: {333, 0x4397}, 2695: {1551, 0x8bc2}, 2696: {880, 0x7bb4}, 2697: {2428, 0x1637},
	2698: {2433, 0x6225}, 2699: {370, 0xcc78}, 2700: {2487, 0x7643}, 2701: {2448, 0x7f9a}, 2702: {2689, 0x7ff3}, 2703: {113, 0x5360},
	2704: {1386, 0x883c}, 2705: {2363, 0xb69f}, 2706: {3268, 0x2af4}, 2707: {1182, 0xa597}, 2709: {1681, 0x4b96}, 2710: {2253, 0xda8e},
	2712: {665, 0x655e}, 2713: {485, 0x25f6}, 2714: {949, 0x93cd}, 2717: {280, 0x99f1}, 2718: {3452, 0xb7c5}, 2719: {186, 0x31a2},
	2720: {1376, 0x1624}, 2721: {2442, 0x5578}, 2723: {905, 0x57c1}, 2724: {1836, 0xc327}, 2729: {467, 0xbc84}, 2730: {1100, 0xc6ed},
	2735: {156, 0xa01}, 2736: {367, 0x3da0}, 2737: {3066, 0xcf3b}, 2738: {946, 0x3a59}, 2741: {2035, 0x53f6}, 2742: {3056, 0xfbd3},
	2745: {1011, 0x63e}, 2746: {1799, 0xb24d}, 2747: {1810, 0xeaab}, 2751: {1603, 0x76ed}, 2752: {1698, 0xd629}, 2753: {380, 0x751a},
	2754: {1949, 0x7afe}, 2755: {3080, 0x16a9}, 2756: {3333, 0x8269}, 2757: {2913, 0xf643}, 2758: {2401, 0x477}, 2759: {950, 0x4905},
	2760: {1566, 0x60c8}, 2765: {1592, 0x281b}, 2773: {350, 0x90a3}, 2776: {386, 0x9ea1}, 2777: {3147, 0x7df0}, 2779: {2102, 0x421d},
	2781: {521, 0xc338}, 2782: {3052, 0xd7}, 2785: {636, 0x96c8}, 2786: {2040, 0x48fa}, 2787: {1352, 0x7c92}, 2788: {3058, 0xf274},
	2795: {3049, 0x9c10}, 2796: {484, 0xc1d7}, 2798: {2229, 0x37c1}, 2799: {2618, 0x8791}, 2808: {798, 0x54a2}, 2809: {3113, 0x44f2},
	2810: {1991, 0x9b75}, 2814: {791, 0x6528}, 2824: {1577, 0xfe92}, 2827: {223, 0xc4f1}, 2828: {3215, 0x2d41}, 2830: {2648, 0xd716},
	2833: {1595, 0x22e7}, 2835: {3223, 0xe52c}, 2836: {2705, 0x786d}, 2837: {2574, 0x7cd1}, 2838: {3053, 0x707}, 2847: {1375, 0x4db5},
	2848: {1972, 0x703b}, 2849: {1149, 0x9be1}, 2853: {1255, 0xb7e3}, 2855: {418, 0xa97b}, 2860: {1226, 0x826b}, 2867: {1153, 0x8260},
	2868: {1025, 0xcecc}, 2871: {1840, 0xe427}, 2878: {2842, 0xcff9}, 2879: {910, 0x2a1d}, 2883: {1136, 0x65f4}, 2884: {1319, 0x18f6},
	2888: {1761, 0x4f74}, 2889: {439, 0xfcd9}, 2890: {1023, 0x41ad}, 2892: {1579, 0xdfce}, 2893: {2439, 0x10e9}, 2901: {3071, 0xa91d},
	2906: {37, 0xecf4}, 2911: {965, 0xe4af}, 2914: {247, 0xf0dd}, 2916: {800, 0x9f50}, 2917: {822, 0x2700}, 2918: {1021, 0x938e},
	2920: {1990, 0xf1d2}, 2923: {550, 0x541c}, 2924: {1125, 0x2cc0}, 2925: {3198, 0xcef9}, 2931: {2358, 0x7345}, 2932: {3153, 0xddd},
	2935: {1229, 0xeefe}, 2936: {1006, 0x9d52}, 2945: {610, 0x8af0}, 2946: {2120, 0x33ff}, 2947: {590, 0xf88e}, 2948: {1526, 0xd364},
	2949: {2131, 0x633c}, 2950: {3257, 0x1b39}, 2956: {1017, 0xff3f}, 2963: {2221, 0xc059}, 2966: {667, 0x807a}, 2970: {678, 0x71e7},
	2975: {3290, 0x9e9}, 2976: {2942, 0xf416}, 2978: {445, 0x66ca}, 2979: {2538, 0x19}, 2980: {1812, 0xeb85}, 2981: {402, 0x9d54},
	2982: {2741, 0xcbc}, 2989: {412, 0xe554}, 2990: {2195, 0x8d70}, 2993: {1030, 0x309a}, 2996: {2680, 0x1e46}, 2999: {52, 0xe15c},
	3003: {601, 0x9bf}, 3009: {783, 0xace7}, 3012: {41, 0x532a}, 3013: {193, 0x1325}, 3014: {921, 0xdcfb}, 3016: {2605, 0x1d7b},
	3017: {1489, 0x8830}, 3018: {1926, 0x6630}, 3019: {2020, 0xf758}, 3023: {680, 0x4506}, 3024: {2242, 0x69df}, 3027: {1689, 0x2b0c},
	3028: {159, 0xf2bc}, 3029: {2467, 0x22a9}, 3032: {283, 0xa146}, 3033: {2137, 0x1ab6}, 3034: {1278, 0x9f28}, 3038: {2727, 0x9439},
	3041: {1005, 0x6a24}, 3045: {2005, 0xd37a}, 3050: {3424, 0x5a30}, 3057: {2972, 0xd6b5}, 3064: {1538, 0x621e}, 3066: {1013, 0x3fee},
	3068: {498, 0xe2f3}, 3069: {1553, 0xa90b}, 3070: {3263, 0x7a3d}, 3071: {213, 0x303}, 3072: {909, 0x32b5}, 3073: {3387, 0x9815},
	3074: {33, 0xc55b}, 3075: {740, 0x65c}, 3080: {1399, 0x2b98}, 3082: {1938, 0x38b8}, 3085: {1397, 0xc69f}, 3088: {1628, 0xb8bc},
	3089: {1029, 0x347c}, 3090: {1772, 0x1895}, 3091: {1539, 0x9f39}, 3092: {2484, 0x5e89}, 3093: {1679, 0x232e}, 3094: {1802, 0x8eab},
	3097: {1333, 0x96ab}, 3099: {1004, 0x94fa}, 3100: {1690, 0xb58c}, 3101: {3406, 0xf1a6}, 3102: {16, 0xb1e1}, 3103: {570, 0x197},
	3104: {2549, 0x1fac}, 3106: {572, 0xef08}, 3107: {2595, 0x2023}, 3111: {2028, 0xc59d}, 3112: {1056, 0x98cd}, 3113: {1600, 0x6f19},
	3114: {586, 0xf035}, 3115: {2157, 0x6dd0}, 3123: {1479, 0x7cc1}, 3124: {2263, 0xbf19}, 3125: {617, 0x4e55}, 3131: {221, 0xe70f},
	3136: {2670, 0xb526}, 3137: {1221, 0x24ce}, 3138: {2763, 0xb81a}, 3142: {1324, 0x1c95}, 3143: {2968, 0x2476}, 3144: {2385, 0x9ef9},
	3145: {2775, 0x89a0}, 3151: {750, 0x411e}, 3152: {1237, 0x6429}, 3155: {785, 0x761a}, 3157: {2938, 0xe87e}, 3158: {937, 0x3ac},
	3164: {351, 0x4b43}, 3165: {2903, 0x280b}, 3168: {3070, 0x6981}, 3170: {942, 0xf2ca}, 3176: {943, 0x5e7}, 3180: {1816, 0xab32},
	3181: {2762, 0x86de}, 3182: {1886, 0x1167}, 3183: {3050, 0xbf30}, 3188: {129, 0x98ec}, 3189: {2139, 0x8aab}, 3190: {2950, 0xcad8},
	3194: {525, 0x9538}, 3195: {545, 0xeff3}, 3196: {967, 0x3e69}, 3197: {2271, 0x902b}, 3199: {3389, 0xe732}, 3210: {61, 0xdfd0},
	3211: {2001, 0xdda2}, 3219: {97, 0x24}, 3220: {593, 0x542b}, 3221: {1580, 0xf4ac}, 3226: {1561, 0x108f}, 3227: {1712, 0x2e53},
	3228: {1967, 0xffea}, 3229: {2087, 0xa1e7}, 3234: {3481, 0x6058}, 3243: {1188, 0x6ef2}, 3244: {2711, 0x97ed}, 3248: {1047, 0x7501},
	3249: {2874, 0x3c26}, 3256: {804, 0x8b03}, 3258: {411, 0x89b}, 3259: {1446, 0x97d3}, 3263: {2364, 0x574d}, 3264: {57, 0xd050},
	3265: {551, 0x4530}, 3266: {442, 0xf224}, 3267: {2186, 0x10a2}, 3268: {2822, 0xa06b}, 3269: {410, 0xc064}, 3270: {2799, 0xa975},
	3271: {2832, 0xb6c4}, 3272: {2838, 0x1bb6}, 3273: {2957, 0x9013}, 3276: {2665, 0xfcdd}, 3277: {3202, 0x25e6}, 3278: {3292, 0x5a13},
	3279: {3464, 0xf335}, 3282: {2429, 0x3245}, 3284: {913, 0x8772}, 3287: {1453, 0x3b9}, 3292: {1819, 0xbe98}, 3295: {1385, 0xa40d},
	3298: {3266, 0x8d2}, 3301: {2336, 0xd1f1}, 3302: {2515, 0xbd30}, 3305: {600, 0xf426}, 3306: {788, 0x72d9}, 3307: {1405, 0x8288},
	3308: {2843, 0x9e09}, 3309: {3289, 0x764}, 3312: {1966, 0xcd6e}, 3313: {1351, 0x7613}, 3317: {3305, 0x21b9}, 3321: {3165, 0x516f},
	3322: {3395, 0x8731}, 3324: {2529, 0xdc5c}, 3328: {2608, 0xf23c}, 3329: {2333, 0x2c98}, 3330: {2443, 0x5d4e}, 3331: {2728, 0x21b},
	3332: {2930, 0x1b2d}, 3333: {3026, 0xc568}, 3335: {3302, 0xdac7}, 3339: {2875, 0x1d05}, 3342: {1975, 0xfa12}, 3343: {3117, 0xf78d},
	3344: {1995, 0xe1d2}, 3345: {3474, 0xdd94}, 3346: {331, 0x1d86}, 3348: {2643, 0x7b98}, 3349: {2058, 0x41f9}, 3352: {3081, 0xe00c},
	3356: {1733, 0xe720}, 3358: {2863, 0x589}, 3359: {2997, 0x40d5}, 3363: {3258, 0xc9e8}, 3366: {599, 0x4b29}, 3367: {1041, 0x38b1},
	3380: {1963, 0x8fc3}, 3385: {2036, 0x4c34}, 3386: {2447, 0xed85}, 3389: {1746, 0x964c}, 3390: {720, 0xb90d}, 3391: {1031, 0x678d},
	3392: {3428, 0xedc7}, 3393: {1280, 0x5839}, 3394: {3115, 0xddcb}, 3395: {1115, 0x2c8e}, 3397: {3300, 0xba80}, 3398: {1293, 0xd62},
	3399: {1702, 0x3f2b}, 3400: {2388, 0x6ea6}, 3401: {2888, 0x1705}, 3402: {3343, 0xc567}, 3404: {1968, 0x8dff}, 3407: {48, 0x6079},
	3408: {2690, 0xca27}, 3409: {1078, 0xd1eb}, 3411: {2127, 0xcac}, 3412: {926, 0x9ae5}, 3414: {2984, 0xe76f}, 3417: {2949, 0x1949},
	3420: {2200, 0xde35}, 3425: {199, 0xa08d}, 3426: {3487, 0xfb0c}, 3427: {238, 0x7592}, 3428: {1120, 0xf209}, 3429: {2386, 0x4dd5},
	3430: {616, 0x6613}, 3431: {1892, 0x4ae8}, 3436: {1040, 0xd0b8}, 3437: {471, 0xdd9b}, 3438: {1914, 0xf7fc}, 3442: {1909, 0xaa5e},
	3443: {1971, 0x424f}, 3444: {2631, 0x60e7}, 3450: {2046, 0xbda1}, 3454: {1640, 0xb479}, 3455: {2947, 0x3d4a}, 3460: {241, 0xa636},
	3462: {424, 0x7ec3}, 3463: {2272, 0xc085}, 3468: {1484, 0x8528}, 3469: {1558, 0xf4b4}, 3470: {3270, 0x1010}, 3471: {1545, 0x6b98},
	3475: {748, 0x4738}, 3478: {508, 0x448e}, 3483: {1, 0x5b9d}, 3484: {1876, 0x9f19}, 3485: {3451, 0x79c1}, 3491: {2075, 0x179e},
	3492: {2367, 0x6b4b}, 3493: {2461, 0x5e54}, 3497: {1807, 0xa5a3}, 3499: {814, 0x98b5}, 3500: {2116, 0x1a5d}, 3501: {561, 0x2ef7},
	3502: {2896, 0x1e32}, 3503: {3241, 0xedf8}, 3504: {2181, 0x9649}, 3510: {652, 0x788a}, 3511: {1361, 0x865d}, 3512: {1919, 0x83a1},
	3513: {2063, 0x7e89}, 3514: {2155, 0x37a3}, 3515: {454, 0x230d}, 3516: {3043, 0x57d7}, 3517: {3078, 0xb4cc}, 3518: {3278, 0xdad5},
	3519: {1249, 0xe920}, 3520: {2678, 0x3c70}, 3525: {633, 0x6370}, 3526: {382, 0xf834}, 3527: {715, 0x532b}, 3530: {1311, 0x2756},
	3531: {3390, 0xd23d}, 3533: {2940, 0xfddc}, 3540: {779, 0x6f63}, 3542: {623, 0x9527}, 3543: {1035, 0xabd2}, 3546: {3084, 0x3b6c},
	3554: {1317, 0x8220}, 3560: {2184, 0x5cb6}, 3561: {68, 0x1925}, 3562: {2889, 0x9a36}, 3566: {2581, 0x916f}, 3571: {152, 0x1d3d},
	3577: {726, 0x6eb9}, 3579: {3273, 0x21f7}, 3580: {807, 0x1096}, 3581: {1740, 0xd270}, 3584: {3045, 0x9a82}, 3585: {268, 0x3c6f},
	3587: {1433, 0xffba}, 3590: {1530, 0xa867}, 3591: {3256, 0xc3f4}, 3593: {872, 0x9063}, 3597: {1927, 0x4afc}, 3598: {1292, 0x1723},
	3599: {1475, 0x969e}, 3600: {1716, 0xe1ed}, 3601: {3441, 0xdad}, 3603: {1253, 0xc642}, 3604: {1768, 0xdc67}, 3609: {480, 0x51fb},
	3610: {403, 0x4981}, 3612: {1748, 0xdfbc}, 3613: {3143, 0x194f}, 3617: {1847, 0x6134}, 3618: {3398, 0x1bf7}, 3619: {784, 0x9641},
	3621: {3342, 0x539c}, 3622: {1063, 0x3a30}, 3623: {515, 0x786b}, 3624: {1303, 0xc685}, 3626: {1384, 0xf9a7}, 3629: {2094, 0xf7ba},
	3630: {232, 0x889e}, 3631: {18, 0xf7e0}, 3632: {1762, 0x7cdb}, 3633: {2174, 0x5bc3}, 3634: {2917, 0x39fc}, 3636: {2974, 0xc48},
	3638: {886, 0x6e39}, 3639: {173, 0x92e0}, 3646: {3004, 0xbde6}, 3650: {1396, 0x134}, 3653: {2064, 0xeffe}, 3655: {585, 0x6497},
	3656: {301, 0x699d}, 3657: {3472, 0x2689}, 3658: {3426, 0xf202}, 3659: {587, 0x2ab2}, 3661: {2854, 0x8f98}, 3666: {3353, 0x84e4},
	3667: {2041, 0x9fbb}, 3668: {1407, 0xc07e}, 3675: {295, 0x7fed}, 3676: {704, 0x5ddc}, 3679: {2277, 0x8925}, 3683: {1468, 0xc4f1},
	3687: {3453, 0x7709}, 3689: {1643, 0xd412}, 3690: {2130, 0x256f}, 3691: {3322, 0xcbb5}, 3692: {1868, 0xdada}, 3696: {2702, 0x6ab8},
	3700: {3458, 0x845}, 3701: {2471, 0x1f7}, 3704: {209, 0x3f85}, 3705: {2544, 0x1b54}, 3707: {745, 0xd0a3}, 3708: {1438, 0xb9a9},
	3711: {1144, 0x39b6}, 3715: {2426, 0xe43e}, 3716: {3373, 0xe3fd}, 3717: {1529, 0x65fb}, 3720: {1204, 0x838b}, 3721: {1657, 0x793b},
	3722: {2373, 0x4c}, 3724: {2194, 0xa128}, 3736: {2013, 0x22c4}, 3737: {3231, 0x8616}, 3738: {2914, 0x85e6}, 3739: {852, 0x88b4},
	3740: {1783, 0x1d6c}, 3741: {1896, 0x66ba}, 3742: {2402, 0x3c2c}, 3744: {941, 0x577d}, 3745: {679, 0xea74}, 3746: {778, 0x5c1c},
	3747: {2173, 0xf726}, 3750: {15, 0xeb4b}, 3752: {622, 0x8dc8}, 3756: {1852, 0xf99d}, 3757: {1163, 0x50a4}, 3759: {1413, 0xf40e},
	3761: {1706, 0x3988}, 3762: {1390, 0xdc43}, 3763: {2489, 0xa860}, 3765: {3031, 0x5d68}, 3775: {3137, 0xc634}, 3777: {277, 0xb70d},
	3780: {3189, 0x4849}, 3781: {3392, 0x1bfe}, 3782: {642, 0xe4bb}, 3784: {2316, 0x4f30}, 3792: {1212, 0x81d3}, 3793: {628, 0x9094},
	3794: {1581, 0xb7da}, 3795: {3367, 0x5092}, 3796: {685, 0xdb43}, 3797: {3157, 0xe1ca}, 3799: {2089, 0x410d}, 3804: {2724, 0x8011},
	3807: {523, 0xd445}, 3810: {844, 0x7409}, 3813: {2098, 0xcc4e}, 3814: {3285, 0x6b6c}, 3816: {641, 0x3f26}, 3817: {885, 0xd1a8},
	3818: {2987, 0xcfc5}, 3821: {2148, 0xebb5}, 3825: {922, 0xc7f4}, 3826: {477, 0x5aa2}, 3829: {2435, 0xd78b}, 3830: {2506, 0xcc33},
	3833: {3046, 0x9548}, 3836: {735, 0xa509}, 3837: {1039, 0x471a}, 3838: {1854, 0x8a1}, 3840: {1944, 0x33df}, 3842: {66, 0xf1ee},
	3844: {1798, 0x5829}, 3849: {1403, 0x2660}, 3850: {2732, 0x1552}, 3852: {884, 0xca23}, 3853: {3325, 0xe85d}, 3855: {366, 0xa8c6},
	3856: {1511, 0xf83e}, 3857: {1616, 0x4ab7}, 3858: {621, 0x6708}, 3859: {908, 0xe092}, 3860: {2745, 0x1f33}, 3861: {1687, 0x4e38},
	3864: {383, 0x3087}, 3869: {2902, 0x3018}, 3876: {2061, 0x32d7}, 3879: {1973, 0x9956}, 3880: {821, 0x927a}, 3881: {1241, 0xb355},
	3882: {492, 0xc1c5}, 3883: {2322, 0x2c3b}, 3884: {2901, 0xdd59}, 3886: {697, 0x2800}, 3889: {692, 0xeed5}, 3890: {1970, 0xc97f},
	3891: {3227, 0x8606}, 3892: {2255, 0xf4f0}, 3893: {3195, 0xc263}, 3894: {2668, 0x7148}, 3895: {3297, 0x358f}, 3896: {3308, 0x942a},
	3898: {30, 0x264f}, 3904: {1034, 0xdd9a}, 3905: {904, 0x2797}, 3906: {2161, 0x26be}, 3907: {2970, 0x760e}, 3909: {2054, 0x2252},
	3910: {495, 0x8b40}, 3911: {888, 0xa56a}, 3912: {1722, 0xa43f}, 3913: {2483, 0x79fd}, 3914: {2720, 0xf85e}, 3915: {3095, 0x60e8},
	3916: {3225, 0x8d21}, 3918: {376, 0x6944}, 3919: {497, 0x4de3}, 3921: {2301, 0xce59}, 3922: {197, 0x8b74}, 3923: {1622, 0xc52c},
	3924: {1824, 0xabc}, 3926: {2829, 0x53f4}, 3927: {1258, 0xd795}, 3933: {2227, 0x848f}, 3936: {36, 0x4a95}, 3937: {288, 0xb182},
	3940: {1347, 0x24fb}, 3942: {2254, 0xd378}, 3943: {2550, 0xbded}, 3944: {1053, 0x8a2f}, 3945: {1542, 0x4cfa}, 3946: {3211, 0xef66},
	3947: {2292, 0x4706}, 3948: {2967, 0x2676}, 3952: {1122, 0x5b6c}, 3953: {419, 0x4132}, 3954: {1418, 0x295}, 3955: {2883, 0xd13b},
	3956: {2051, 0x72d4}, 3965: {999, 0x1030}, 3966: {637, 0x41e2}, 3967: {647, 0x5faa}, 3968: {1160, 0xe23a}, 3969: {284, 0xb3b6},
	3970: {473, 0x822b}, 3971: {854, 0xffa2}, 3972: {373, 0xe108}, 3973: {1009, 0x3b85}, 3974: {1116, 0xa00e}, 3975: {1775, 0xe84d},
	3976: {608, 0xf0ec}, 3977: {2304, 0xd1ee}, 3978: {3127, 0xda2c}, 3979: {751, 0xa169}, 3980: {589, 0x60d5}, 3981: {2050, 0x1796},
	3996: {437, 0x1951}, 3997: {2039, 0x1faa}, 4000: {513, 0x80ae}, 4001: {1173, 0x307a}, 4002: {1531, 0x49ea}, 4003: {1841, 0x109e},
	4004: {1957, 0xcab0}, 4008: {2586, 0x3801}, 4009: {3243, 0x5c47}, 4010: {1448, 0xefcb}, 4013: {3362, 0xbe86}, 4019: {879, 0x39b8},
	4021: {1074, 0xff71}, 4025: {435, 0x6ac1}, 4032: {182, 0x3f24}, 4033: {723, 0xe654}, 4034: {683, 0xe704}, 4035: {1184, 0xca23},
	4036: {3063, 0xa8be}, 4038: {363, 0xb6ca}, 4041: {276, 0x7e16}, 4042: {507, 0x7005}, 4043: {1002, 0x9f45}, 4044: {646, 0x2b0f},
	4045: {1244, 0xde29}, 4048: {2282, 0x6134}, 4049: {3067, 0xa502}, 4052: {2125, 0x9f9c}, 4053: {2808, 0x300f}, 4054: {2566, 0xad77},
	4057: {549, 0xcd85}, 4058: {1392, 0x8561}, 4059: {2562, 0xb44}, 4060: {3163, 0x4643}, 4061: {3352, 0x69ac}, 4065: {3187, 0xe9ad},
	4067: {1527, 0xedbf}, 4068: {2108, 0x572e}, 4069: {2693, 0x1d6}, 4071: {1564, 0xc1ff}, 4077: {2398, 0x6e9f}, 4087: {298, 0x9ae},
	4088: {615, 0x8ee}, 4089: {772, 0x8ef2}, 4090: {2204, 0x6236}, 4091: {3313, 0x9b5d}, 4093: {2990, 0xa59d}, 4097: {1913, 0xc54a},
	4100: {857, 0xa487}, 4102: {2476, 0xb3df}, 4103: {119, 0x4c69}, 4106: {2495, 0x975a}, 4107: {2104, 0xdfdf}, 4113: {1420, 0x564e},
	4114: {3145, 0x46ee}, 4117: {1129, 0x6c63}, 4118: {2343, 0x8184}, 4123: {1482, 0xe4d7}, 4124: {2100, 0xf3ad}, 4126: {260, 0x62b1},
	4129: {1458, 0x3c7b}, 4136: {341, 0x6762}, 4141: {3212, 0x6079}, 4143: {543, 0x5c03}, 4144: {3355, 0x36ab}, 4145: {2419, 0x2634},
	4147: {649, 0xf67e}, 4148: {1379, 0xad03}, 4152: {2909, 0x9a5f}, 4154: {2330, 0x2c5a}, 4155: {2149, 0xc74f}, 4173: {2779, 0x92ce},
	4175: {2780, 0x1236}, 4181: {1550, 0x8cbb}, 4193: {819, 0xd500}, 4197: {2296, 0xc0a7}, 4199: {1108, 0x5005}, 4203: {2044, 0xc040},
	4204: {166, 0x1c41}, 4205: {1552, 0xee9b}, 4206: {43, 0x1781}, 4210: {3488, 0x8363}, 4212: {2365, 0x807b}, 4217: {2770, 0x7f6c},
	4218: {1833, 0x323d}, 4219: {3098, 0x55b7}, 4226: {1043, 0xa912}, 4228: {579, 0x9927}, 4234: {2300, 0x8f73}, 4243: {2252, 0x2864},
	4245: {1000, 0x29cc}, 4248: {3177, 0xa686}, 4249: {1956, 0x5bdd}, 4250: {1509, 0xb73e}, 4252: {3440, 0x50b8}, 4254: {2264, 0x4a23},
	4259: {271, 0xaff5}, 4264: {935, 0x7674}, 4266: {2760, 0x9791}, 4269: {2666, 0xcefb}, 4270: {3214, 0xde19}, 4272: {316, 0x9d7b},
	4277: {2768, 0x7bba}, 4284: {975, 0x3388}, 4289: {2468, 0xa824}, 4291: {2012, 0x67ba}, 4292: {2284, 0x9188}, 4293: {3191, 0xf911},
	4298: {3490, 0x1343}, 4299: {1567, 0xfdd2}, 4300: {2294, 0x449b}, 4303: {2743, 0x72cb}, 4304: {501, 0x5218}, 4306: {2656, 0x3924},
	4311: {1105, 0xaa8b}, 4316: {542, 0x2bb7}, 4317: {1456, 0x867a}, 4318: {2636, 0xbff4}, 4322: {237, 0x5d90}, 4327: {2510, 0x2f6d},
	4330: {103, 0x1f47}, 4331: {1110, 0xd6a5}, 4334: {576, 0x8178}, 4335: {289, 0xd6df}, 4336: {1785, 0x7814}, 4337: {3368, 0x3839},
	4340: {1389, 0x37a}, 4341: {461, 0x5ac4}, 4349: {1881, 0x8807}, 4350: {2354, 0xd48c}, 4356: {3489, 0xac0b}, 4358: {3069, 0xa4c3},
	4361: {269, 0x658e}, 4363: {858, 0xc57f}, 4365: {2835, 0x326b}, 4368: {868, 0x7b11}, 4374: {1335, 0xe3c5}, 4379: {686, 0x692},
	4380: {463, 0xe126}, 4381: {971, 0x7cbf}, 4382: {1262, 0x6fa2}, 4383: {2473, 0xf35a}, 4384: {2946, 0xce01}, 4390: {990, 0xeec9},
	4391: {2460, 0x7ccc}, 4392: {903, 0x8229}, 4393: {1288, 0x95f2}, 4394: {2381, 0x666c}, 4395: {180, 0x4709}, 4396: {1893, 0x1891},
	4397: {2545, 0xb34}, 4398: {1473, 0xab76}, 4399: {1786, 0x841f}, 4400: {2214, 0x544c}, 4401: {1073, 0x5c6e}, 4402: {3250, 0xc7eb},
	4404: {1490, 0xca73}, 4405: {1066, 0xad2}, 4410: {1826, 0x97f9}, 4411: {2810, 0xe98c}, 4414: {2634, 0x54d7}, 4418: {1615, 0x9099},
	4419: {1755, 0xe1bc}, 4420: {2623, 0xd5bc}, 4423: {1835, 0x52ad}, 4424: {1161, 0xc3d7}, 4427: {1506, 0xea42}, 4428: {2999, 0xd86e},
	4430: {404, 0x2e91}, 4432: {1505, 0xd72e}, 4435: {211, 0x4024}, 4438: {8, 0xa483}, 4439: {2096, 0x2d27}, 4441: {3160, 0xd7ec},
	4443: {651, 0x67fe}, 4444: {818, 0xdaad}, 4445: {220, 0xf625}, 4446: {3074, 0xb819}, 4447: {2887, 0x4372}, 4454: {2959, 0x9223},
	4456: {962, 0x33d9}, 4457: {830, 0x5726}, 4458: {3314, 0x2fd7}, 4463: {2954, 0x169f}, 4464: {3371, 0x5f46}, 4466: {1880, 0x695a},
	4469: {2312, 0xbd84}, 4470: {3318, 0x886}, 4474: {1240, 0x30ca}, 4475: {1668, 0xe88d}, 4477: {3148, 0x525}, 4479: {1811, 0xc9c0},
	4480: {1767, 0xe5d}, 4485: {869, 0x2d92}, 4491: {2183, 0x8ea5}, 4494: {3222, 0x3600}, 4496: {3028, 0xd325}, 4500: {2876, 0x6c1},
	4509: {1808, 0x19de}, 4510: {553, 0xf632}, 4511: {1915, 0xab59}, 4512: {2352, 0x4ffa}, 4514: {739, 0xf9c7}, 4519: {1494, 0x5138},
	4520: {3221, 0xf41c}, 4530: {2697, 0x4e10}, 4531: {805, 0xab5c}, 4533: {1999, 0xe92f}, 4534: {212, 0x2c27}, 4539: {1631, 0xfc15},
	4540: {655, 0x87fd}, 4544: {2519, 0x2d68}, 4545: {2267, 0x85b2}, 4548: {537, 0x82a3}, 4549: {1326, 0xdd87}, 4550: {2477, 0x1d0},
	4551: {2493, 0x85e0}, 4552: {2633, 0x43df}, 4555: {887, 0xab9e}, 4556: {2315, 0xed1c}, 4557: {2778, 0x9369}, 4559: {2320, 0x16d2},
	4560: {1725, 0x9e28}, 4565: {3340, 0x9bf5}, 4567: {2774, 0x366c}, 4569: {889, 0x2730}, 4576: {3478, 0x6585}, 4578: {666, 0x847a},
	4579: {1049, 0x2894}, 4580: {1739, 0xfac5}, 4581: {2852, 0x221b}, 4582: {1773, 0x27a5}, 4587: {1843, 0x3dc1}, 4588: {1974, 0x9f76},
	4589: {592, 0xa30c}, 4595: {1830, 0x1111}, 4601: {2858, 0xc462}, 4604: {3356, 0xe972}, 4615: {714, 0xdd0a}, 4616: {401, 0x16a1},
	4618: {108, 0x3bfc}, 4620: {731, 0x3f69}, 4623: {1165, 0x7247}, 4624: {2335, 0x31f6}, 4625: {2497, 0x4ac}, 4629: {141, 0xa5a3},
	4631: {47, 0x524d}, 4636: {3010, 0xb40e}, 4641: {2162, 0x64d}, 4642: {2178, 0x698c}, 4643: {3414, 0xf0be}, 4651: {3209, 0xe465},
	4654: {2260, 0xc19c}, 4656: {1103, 0x1e13}, 4657: {2597, 0xcfa8}, 4662: {828, 0xda4f}, 4663: {1296, 0x357a}, 4664: {1993, 0x6710},
	4669: {690, 0x557b}, 4670: {110, 0xb323}, 4672: {1655, 0x795f}, 4673: {1997, 0xa6a5}, 4674: {2278, 0xe02c}, 4675: {2414, 0x8969},
	4676: {1123, 0x1006}, 4677: {2836, 0xd36f}, 4680: {672, 0xcd08}, 4684: {894, 0x4a1c}, 4689: {3261, 0xa26f}, 4691: {528, 0xdeb1},
	4692: {2392, 0xee42}, 4693: {3493, 0xabce}, 4694: {1667, 0x112c}, 4695: {1627, 0x1a5b}, 4697: {1994, 0xc211}, 4698: {1744, 0xdbcb},
	4699: {3328, 0xdc34}, 4702: {457, 0x18ef}, 4704: {2692, 0xf8a}, 4706: {2695, 0xffcd}, 4707: {2378, 0x5744}, 4709: {1106, 0x35e7},
	4710: {604, 0xe4c5}, 4712: {1776, 0x4596}, 4716: {859, 0x3e35}, 4718: {3412, 0xc067}, 4719: {1588, 0x3fc3}, 4720: {2511, 0x4b92},
	4721: {1717, 0x145b}, 4722: {2726, 0xd38c}, 4725: {1630, 0xe8ec}, 4737: {3017, 0xda2b}, 4738: {960, 0xfe5}, 4741: {891, 0x86b0},
	4747: {930, 0x3aeb}, 4749: {1906, 0x8adf}, 4757: {1111, 0x4159}, 4758: {1493, 0x5e53}, 4768: {1364, 0xa0c6}, 4769: {881, 0xda23},
	4774: {2115, 0x8480}, 4775: {3246, 0x4cc8}, 4778: {1337, 0x1946}, 4779: {2065, 0xd9aa}, 4783: {987, 0x301}, 4786: {2231, 0x95a7},
	4790: {3315, 0x9ff0}, 4792: {1895, 0x93e6}, 4794: {2878, 0x209a}, 4798: {2755, 0xe7e5}, 4799: {3038, 0x4203}, 4800: {2857, 0x8494},
	4803: {394, 0xa65b}, 4809: {1533, 0xb086}, 4811: {1946, 0x2ab0}, 4813: {584, 0x9098}, 4814: {1079, 0x78a5}, 4815: {2431, 0xeb7f},
	4819: {2138, 0x6fac}, 4820: {934, 0xe5cf}, 4823: {701, 0x5886}, 4824: {2637, 0xd61c}, 4828: {1537, 0x6605}, 4829: {1203, 0x2a3c},
	4833: {2314, 0xbffd}, 4835: {2840, 0xda19}, 4838: {609, 0xe1eb}, 4839: {2376, 0x7a42}, 4840: {451, 0x6e9}, 4841: {1637, 0x98e3},
	4842: {2683, 0xa2e}, 4843: {1693, 0x6312}, 4846: {2927, 0xe5be}, 4850: {2657, 0x5df3}, 4853: {710, 0x3455}, 4856: {1682, 0x3c96},
	4858: {1377, 0x1a3a}, 4859: {1608, 0x31ef}, 4862: {2211, 0x8413}, 4863: {2986, 0xa0f5}, 4864: {2730, 0xd3a4}, 4869: {896, 0xad95},
	4876: {2749, 0x662d}, 4880: {1305, 0xbd46}, 4882: {3194, 0xdd46}, 4883: {3351, 0xee5f}, 4884: {2747, 0xb854}, 4891: {1450, 0x602b},
	4897: {3104, 0x3e69}, 4903: {1900, 0x27c7}, 4904: {1781, 0xa36d}, 4905: {3399, 0x63fe}, 4908: {674, 0xd92a}, 4909: {2561, 0xa6a3},
	4910: {3009, 0xcb18}, 4912: {2069, 0x8d33}, 4915: {2445, 0x2fb7}, 4916: {1688, 0xfd4d}, 4921: {1809, 0x1f61}, 4922: {2334, 0xa91a},
	4924: {3418, 0xa26}, 4925: {1987, 0x15d5}, 4930: {325, 0xc60}, 4931: {1596, 0x83e1}, 4933: {2833, 0xa490}, 4936: {933, 0xfba9},
	4941: {1867, 0x885c}, 4942: {2513, 0xf6ed}, 4943: {2752, 0xca12}, 4947: {96, 0xce75}, 4950: {611, 0xa11d}, 4955: {42, 0x73fa},
	4958: {2488, 0x202d}, 4959: {2798, 0x4a9}, 4961: {1366, 0xbdb5}, 4963: {3358, 0xce11}, 4964: {3359, 0xfff9}, 4970: {643, 0x254c},
	4971: {1328, 0xdbb1}, 4978: {2212, 0x6ee7}, 4979: {1083, 0x1f29}, 4980: {3483, 0x4989}, 4984: {2259, 0x8aee}, 4985: {2475, 0x1e46},
	4988: {320, 0x17c6}, 4989: {893, 0xf753}, 4991: {2526, 0xc25f}, 4992: {2626, 0x66d8}, 4993: {2025, 0x39ec}, 4994: {1791, 0xe3bf},
	4995: {2639, 0x59a1}, 4999: {1318, 0xb2d7}, 5000: {640, 0x2516}, 5001: {1150, 0x5dc7}, 5002: {1210, 0x9ccd}, 5009: {3323, 0x4711},
	5010: {2077, 0x8de5}, 5011: {931, 0x3e3a}, 5014: {2554, 0xaae4}, 5016: {2676, 0xbc24}, 5024: {1036, 0x940c}, 5028: {2964, 0x91dd},
	5029: {719, 0xa728}, 5030: {1872, 0x8ab9}, 5031: {753, 0x8c6d}, 5032: {1753, 0xeb48}, 5036: {2245, 0xab9e}, 5038: {305, 0x1da7},
	5042: {2503, 0xbd44}, 5045: {2297, 0x386e}, 5046: {1497, 0xdfab}, 5047: {1211, 0x31a5}, 5050: {3138, 0x7df0}, 5056: {2226, 0x616a},
	5060: {2664, 0xacdb}, 5061: {306, 0x1bdd}, 5063: {968, 0x8a87}, 5065: {1131, 0x3d50}, 5066: {397, 0x1baf}, 5067: {1269, 0x90a1},
	5078: {2740, 0x70a8}, 5081: {2375, 0x9c42}, 5082: {2839, 0xff87}, 5083: {1291, 0xc347}, 5084: {2596, 0x1550}, 5085: {1026, 0xfdcc},
	5086: {928, 0xe0db}, 5087: {1471, 0x5037}, 5088: {1704, 0x638e}, 5089: {2045, 0x9b02}, 5090: {1091, 0xc502}, 5091: {2450, 0x4b41},
	5092: {997, 0xb6da}, 5093: {2691, 0x7679}, 5094: {3106, 0xe51b}, 5095: {192, 0x8722}, 5099: {2588, 0x807b}, 5109: {810, 0x6716},
	5110: {2134, 0xc5b7}, 5111: {3334, 0x1b6f}, 5112: {3454, 0x5897}, 5114: {2153, 0x1e38}, 5115: {3108, 0xd087}, 5118: {2785, 0xadc7},
	5119: {46, 0x33f8}, 5120: {3463, 0xe052}, 5121: {44, 0xd726}, 5122: {1916, 0x2dcd}, 5123: {2362, 0xea77}, 5124: {1549, 0x64f6},
	5126: {1648, 0x2009}, 5128: {22, 0x2f0a}, 5129: {422, 0xe26f}, 5130: {438, 0x3208}, 5131: {1634, 0x3594}, 5134: {377, 0xa0f1},
	5137: {481, 0x7d5}, 5139: {210, 0x969b}, 5142: {1455, 0xcedd}, 5146: {2270, 0x8921}, 5147: {3475, 0x65a7}, 5149: {3003, 0xff7e},
	5157: {1633, 0x127a}, 5158: {2960, 0x2976}, 5161: {1252, 0x4806}, 5166: {3059, 0xf69f}, 5168: {26, 0xb4ee}, 5169: {198, 0x908d},
	5178: {55, 0x7fa3}, 5179: {2095, 0xd16d}, 5182: {866, 0x99b}, 5186: {1632, 0x202f}, 5192: {1814, 0xee7b}, 5193: {2528, 0x7dcf},
	5194: {3411, 0x38f7}, 5195: {1363, 0x7659}, 5196: {2886, 0x9db7}, 5197: {279, 0x406f}, 5204: {795, 0xc6a9}, 5205: {993, 0x5579},
	5206: {88, 0x25af}, 5207: {1838, 0xab8e}, 5208: {2682, 0xf325}, 5209: {3265, 0x56c}, 5214: {1302, 0x739}, 5215: {1924, 0xc59a},
	5216: {1393, 0xe130}, 5217: {2794, 0x2973}, 5218: {2056, 0xbc57}, 5220: {1760, 0x2f2e}, 5221: {1699, 0x3b95}, 5224: {632, 0xd7e},
	5227: {3372, 0xd3b}, 5234: {1710, 0x41}, 5235: {1019, 0x67e4}, 5236: {3146, 0x280f}, 5238: {607, 0xe6d6}, 5240: {1992, 0x6f1},
	5242: {3042, 0xaaef}, 5244: {483, 0xecd7}, 5245: {1263, 0x6c93}, 5260: {1664, 0xf801}, 5261: {1077, 0x5cdc}, 5262: {2961, 0x946},
	5264: {1170, 0x6060}, 5267: {3051, 0xa48d}, 5274: {1325, 0x97e6}, 5276: {1487, 0x8806}, 5281: {2761, 0x3b53}, 5287: {2879, 0xd91},
	5293: {2736, 0xdee4}, 5294: {3425, 0xa2ca}, 5298: {2185, 0xeca9}, 5300: {3238, 0xb74a}, 5301: {2485, 0xa69b}, 5302: {989, 0xef4a},
	5303: {2458, 0x8bd9}, 5304: {3199, 0xeb9e}, 5307: {729, 0x31ed}, 5308: {2912, 0x4d38}, 5309: {574, 0x8481}, 5310: {1695, 0xfc4b},
	5311: {2349, 0x18f9}, 5314: {630, 0xf87c}, 5315: {3457, 0x66d2}, 5316: {2709, 0x3365}, 5319: {2417, 0x307a}, 5321: {2504, 0xdc8c},
	5322: {196, 0x202e}, 5323: {70, 0x10ab}, 5324: {728, 0x298e}, 5325: {3460, 0x9aaf}, 5327: {3091, 0x9432}, 5328: {105, 0x1cb0},
	5329: {1095, 0x1e86}, 5331: {1183, 0x6052}, 5341: {1022, 0x1db8}, 5342: {296, 0x189d}, 5351: {3240, 0xae55}, 5353: {3494, 0xdceb},
	5355: {2548, 0x19bb}, 5361: {2674, 0xb873}, 5362: {2848, 0x9f37}, 5365: {2610, 0x11ba}, 5367: {139, 0x6098}, 5369: {503, 0x8b48},
	5370: {3102, 0x8c61}, 5371: {204, 0xa07a}, 5372: {742, 0x9794}, 5373: {1192, 0x7352}, 5374: {3444, 0x7624}, 5375: {758, 0xfd3a},
	5376: {3455, 0xbcee}, 5378: {170, 0x9c06}, 5379: {1264, 0x1e5d}, 5382: {1562, 0xaaed}, 5383: {1828, 0xc920}, 5385: {1499, 0xf2c3},
	5386: {1794, 0x4c08}, 5387: {2572, 0x8703}, 5388: {2939, 0xbd16}, 5390: {486, 0x6595}, 5391: {184, 0xf067}, 5392: {577, 0x99ac},
	5393: {1051, 0x165d}, 5394: {1343, 0x8232}, 5401: {413, 0x744c}, 5404: {2613, 0xbc03}, 5407: {1560, 0xd608}, 5410: {246, 0xc5d8},
	5412: {531, 0x857c}, 5413: {1559, 0xd6ef}, 5416: {187, 0xb7bd}, 5423: {433, 0xa49b}, 5424: {285, 0xef88}, 5425: {519, 0xdf6},
	5426: {2187, 0x2a4c}, 5427: {3149, 0x2086}, 5436: {2539, 0x831a}, 5437: {1920, 0x9c03}, 5439: {1086, 0xc266}, 5440: {434, 0xc1ee},
	5441: {650, 0x9802}, 5442: {356, 0x2ff1}, 5443: {2029, 0x6f9a}, 5445: {2892, 0x4506}, 5449: {338, 0x1edb}, 5450: {274, 0xef25},
	5451: {662, 0xde07}, 5455: {1232, 0x4712}, 5456: {444, 0x5ae0}, 5457: {189, 0x3e35}, 5463: {265, 0x4b5b}, 5464: {2568, 0x5160},
	5466: {639, 0xdd19}, 5469: {3013, 0xb8eb}, 5473: {529, 0x7961}, 5475: {1878, 0x928c}, 5480: {2239, 0x2e41}, 5482: {396, 0x6816},
	5483: {912, 0x7ded}, 5484: {3286, 0x84cc}, 5485: {2009, 0xe67b}, 5486: {3417, 0xda02}, 5487: {3479, 0x1bb8}, 5489: {2540, 0xb48f},
	5496: {1452, 0xe713}, 5500: {2542, 0xd368}, 5504: {2820, 0x7058}, 5505: {3329, 0x878f}, 5506: {230, 0x167a}, 5512: {314, 0x5725},
	5513: {84, 0x4370}, 5514: {326, 0x859}, 5515: {130, 0x7a67}, 5516: {2081, 0x950f}, 5517: {3110, 0x8655}, 5518: {3385, 0x3f45},
	5523: {932, 0x12bb}, 5525: {273, 0x2d67}, 5526: {733, 0x1bba}, 5527: {3439, 0x3739}, 5532: {3107, 0xd7eb}, 5533: {2074, 0xdaad},
	5539: {1732, 0x8eba}, 5540: {2532, 0xc3f0}, 5541: {1350, 0x601c}, 5543: {400, 0x873d}, 5547: {695, 0x37}, 5550: {1507, 0x3119},
	5555: {1701, 0x8409}, 5557: {940, 0x7b79}, 5558: {3492, 0x720b}, 5560: {2628, 0x5b4f}, 5569: {302, 0xd1ae}, 5570: {2265, 0x9bcd},
	5581: {28, 0x7bf7}, 5586: {994, 0x7960}, 5595: {860, 0x1bba}, 5598: {2725, 0x6647}, 5599: {1234, 0x4420}, 5600: {2015, 0x5de0},
	5601: {2432, 0x4bbc}, 5602: {2872, 0x4e5c}, 5605: {2821, 0xa07c}, 5607: {3436, 0x8bbb}, 5611: {460, 0xb00b}, 5613: {1355, 0xa6e0},
	5615: {2536, 0x891f}, 5617: {1245, 0xe59b}, 5618: {1445, 0xfcf7}, 5619: {2577, 0x8b1}, 5620: {2587, 0x3c01}, 5621: {3135, 0x149a},
	5622: {1998, 0x965e}, 5623: {3383, 0x9e07}, 5625: {1282, 0xc900}, 5626: {2323, 0xe70b}, 5627: {2955, 0x15c0}, 5634: {117, 0xc63d},
	5636: {689, 0xf38d}, 5637: {94, 0x624}, 5638: {998, 0x7843}, 5639: {1411, 0x9c89}, 5640: {2629, 0x230c}, 5643: {2769, 0x952b},
	5646: {3206, 0x3298}, 5648: {74, 0xc160}, 5650: {3181, 0x9f07}, 5655: {1336, 0x1bf}, 5658: {337, 0xd6c7}, 5661: {3083, 0xa028},
	5665: {1104, 0x64dd}, 5666: {2128, 0xa5c9}, 5667: {3006, 0x7727}, 5669: {1301, 0xdf5e}, 5670: {631, 0xce51}, 5672: {217, 0xe391},
	5673: {1261, 0xd64d}, 5675: {3169, 0x2daa}, 5679: {64, 0x65d6}, 5680: {2612, 0xd75b}, 5681: {1064, 0xf831}, 5682: {1977, 0xd4fc},
	5683: {2873, 0x5fd9}, 5684: {2466, 0xeb8c}, 5685: {3062, 0x6d3d}, 5689: {1696, 0x75d0}, 5691: {3468, 0xf4bd}, 5694: {2405, 0xfd10},
	5704: {2635, 0x6c74}, 5705: {2781, 0xc3eb}, 5711: {14, 0x6046}, 5712: {3118, 0x4b45}, 5713: {2716, 0xda21}, 5714: {1954, 0x44bd},
	5715: {3298, 0xf491}, 5716: {554, 0x3340}, 5717: {107, 0x714a}, 5719: {2710, 0x3465}, 5720: {3402, 0xf628}, 5723: {2222, 0xd72f},
	5725: {63, 0x4c09}, 5726: {1432, 0x9856}, 5732: {3159, 0x5883}, 5736: {336, 0xdf68}, 5737: {50, 0xdbbe}, 5738: {2520, 0xa845},
	5739: {2283, 0xdebb}, 5740: {2698, 0x1776}, 5743: {752, 0x55b3}, 5744: {1449, 0xe8f2}, 5745: {923, 0x5368}, 5746: {1636, 0xc010},
	5747: {2042, 0x9485}, 5748: {2617, 0xad0e}, 5749: {3420, 0xb0e3}, 5757: {3175, 0x27aa}, 5759: {703, 0xefc4}, 5760: {1846, 0xb917},
	5761: {101, 0xf945}, 5764: {1181, 0x2683}, 5765: {1980, 0x64b2}, 5766: {500, 0x51d7}, 5767: {595, 0x622d}, 5768: {1201, 0x81e6},
	5769: {2324, 0xb2c1}, 5770: {2370, 0xb803}, 5771: {2499, 0x79ac}, 5777: {3040, 0xbb15}, 5778: {3079, 0xfeac}, 5779: {3447, 0xfe74},
	5784: {2921, 0xf657}, 5798: {1955, 0x3b3b}, 5802: {257, 0xb5ed}, 5806: {446, 0xea2c}, 5807: {416, 0x2193}, 5808: {732, 0x15c9},
	5809: {3485, 0x13c7}, 5813: {1801, 0xac92}, 5814: {2659, 0x5203}, 5816: {1360, 0xcc01}, 5824: {3341, 0x1551}, 5828: {1228, 0x5e28},
	5829: {1905, 0x9058}, 5831: {882, 0xa50a}, 5832: {2627, 0x704f}, 5839: {851, 0x36f8}, 5840: {1198, 0xdb56}, 5841: {1231, 0xa203},
	5843: {1081, 0xa422}, 5845: {2687, 0x52a1}, 5847: {1219, 0xaeb3}, 5849: {2793, 0xea88}, 5850: {917, 0x4c21}, 5851: {1621, 0xa7c9},
	5859: {2374, 0x8127}, 5880: {440, 0x1856}, 5881: {3065, 0xe661}, 5885: {660, 0xfd85}, 5887: {957, 0x9cc4}, 5888: {2032, 0x4cd3},
	5898: {1936, 0xcb4b}, 5899: {1503, 0x2fe0}, 5900: {124, 0xf394}, 5901: {2317, 0x5466}, 5903: {1378, 0x3979}, 5905: {1649, 0x95c4},
	5906: {3055, 0xb97c}, 5910: {3132, 0xb763}, 5913: {2088, 0x7666}, 5914: {1314, 0xe95b}, 5915: {2831, 0xfece}, 5917: {2400, 0x1498},
	5920: {2286, 0x445c}, 5924: {1669, 0x15af}, 5925: {2289, 0x9b4d}, 5927: {853, 0xb2ae}, 5931: {843, 0x4d4}, 5933: {516, 0x3d49},
	5934: {2097, 0x29c9}, 5935: {3431, 0x7068}, 5937: {12, 0x9b12}, 5938: {3391, 0xae3f}, 5943: {797, 0x80b6}, 5945: {2085, 0x4cfa},
	5946: {774, 0x4ae9}, 5947: {1357, 0xb3d6}, 5948: {2311, 0xaaa8}, 5949: {2647, 0xd04e}, 5951: {826, 0x4082}, 5952: {2394, 0x3fe2},
	5954: {1860, 0x2f15}, 5955: {1098, 0xac89}, 5956: {1713, 0xcde0}, 5957: {2218, 0xec2e}, 5958: {2895, 0xd4e3}, 5959: {2918, 0xb9e9},
	5962: {1058, 0x9eba}, 5967: {3166, 0x13c3}, 5971: {3182, 0x2291}, 5972: {2500, 0x35ec}, 5973: {1618, 0xca16}, 5980: {1010, 0x2fc4},
	5981: {3068, 0x6881}, 5984: {7, 0xc755}, 5985: {19, 0x93a2}, 5987: {208, 0xc9a0}, 5992: {3014, 0xd74b}, 5996: {2791, 0x8e9a},
	6001: {171, 0x8f8}, 6003: {2207, 0xd503}, 6004: {1543, 0x2bd0}, 6005: {95, 0xb43e}, 6008: {670, 0xdebf}, 6009: {206, 0xff8f},
	6014: {565, 0x5bbd}, 6015: {802, 0x23ec}, 6018: {1823, 0x702b}, 6019: {2920, 0xdb4e}, 6020: {2844, 0x66d3}, 6021: {1321, 0x604d},
	6026: {1024, 0x613b}, 6035: {56, 0x8d43}, 6036: {1747, 0x90a}, 6037: {1982, 0x853c}, 6038: {556, 0x6f7b}, 6039: {2070, 0xfcdf},
	6040: {2228, 0xd87e}, 6041: {2988, 0x3b82}, 6042: {3335, 0x9340}, 6049: {899, 0x2f35}, 6051: {2114, 0x115f}, 6053: {2640, 0xe93e},
	6054: {2919, 0xcbb8}, 6056: {3176, 0xc96e}, 6058: {2555, 0xa5f0}, 6059: {292, 0xad84}, 6063: {1960, 0x7f0}, 6064: {2244, 0x6634},
	6065: {142, 0x2a38}, 6066: {1214, 0x5734}, 6067: {1948, 0x50a0}, 6068: {2223, 0x48a7}, 6069: {2767, 0xd11f}, 6070: {2923, 0x3785},
	6071: {3276, 0x24c8}, 6072: {817, 0xf61}, 6074: {253, 0x9ea2}, 6078: {2156, 0x4f}, 6082: {2537, 0x489c}, 6083: {1428, 0xceb7},
	6085: {1142, 0x7630}, 6086: {389, 0x53db}, 6092: {2787, 0xb925}, 6094: {2368, 0xbb4a}, 6095: {1193, 0x6c7d}, 6108: {1003, 0xa5ed},
	6112: {2783, 0x4a29}, 6113: {2494, 0xb822}, 6114: {2814, 0x9671}, 6117: {1491, 0xb39}, 6120: {1381, 0xd021}, 6121: {2651, 0xaada},
	6122: {836, 0x511a}, 6123: {2049, 0xb942}, 6124: {2823, 0x416a}, 6128: {2881, 0xb8ab}, 6133: {120, 0xd5f4}, 6134: {1516, 0x642e},
	6137: {2951, 0x1978}, 6138: {2340, 0x38ac}, 6141: {1220, 0x742a}, 6147: {2663, 0x2036}, 6150: {1784, 0xd9da}, 6151: {1154, 0xbcc3},
	6152: {2451, 0xfc0}, 6153: {374, 0x4195}, 6154: {644, 0x677a}, 6155: {3294, 0xeee0}, 6158: {2188, 0x36a6}, 6160: {475, 0x6dc8},
	6161: {588, 0x60d3}, 6162: {1044, 0xde0e}, 6163: {75, 0x95b1}, 6164: {1666, 0xdfdd}, 6165: {448, 0xf096}, 6166: {2638, 0x121c},
	6168: {2462, 0x535b}, 6169: {122, 0x9251}, 6170: {1890, 0x63e1}, 6173: {2224, 0xeeca}, 6174: {1853, 0xff9d}, 6177: {1891, 0xed7f},
	6181: {569, 0x81f3}, 6182: {2825, 0x5d1a}, 6186: {2123, 0xf992}, 6187: {769, 0xe8e0}, 6189: {1268, 0x581b}, 6190: {2756, 0x7d42},
	6192: {1276, 0xd553}, 6193: {2729, 0xd82e}, 6194: {2862, 0x721e}, 6195: {645, 0x46df}, 6196: {311, 0x527d}, 6197: {319, 0x3e63},
	6198: {511, 0x6680}, 6199: {837, 0xa213}, 6200: {2748, 0xfed0}, 6204: {1256, 0x1a1b}, 6205: {3338, 0x50c9}, 6207: {1076, 0x593c},
	6208: {2008, 0x492a}, 6209: {1113, 0x4881}, 6210: {2170, 0xa55a}, 6215: {3299, 0x6b73}, 6224: {1197, 0x6052}, 6225: {1243, 0x1c93},
	6226: {696, 0x296f}, 6227: {1736, 0x3c7f}, 6228: {219, 0xc98b}, 6233: {2017, 0xa185}, 6235: {1084, 0xbbf8}, 6236: {207, 0x3cc2},
	6239: {91, 0xfa3}, 6242: {3015, 0x57ed}, 6243: {2384, 0xc2cb}, 6244: {2706, 0x59cc}, 6250: {846, 0x9a76}, 6253: {634, 0x835d},
	6254: {1447, 0xbae6}, 6258: {318, 0x77b7}, 6264: {1060, 0xbbe5}, 6265: {1430, 0x88e2}, 6268: {324, 0xc3b9}, 6269: {712, 0x9ecf},
	6270: {2285, 0xc7a1}, 6274: {2118, 0xe980}, 6276: {179, 0x83ad}, 6277: {1200, 0x6172}, 6289: {522, 0xbad9}, 6290: {1983, 0xc336},
	6291: {2387, 0x8dde}, 6298: {2553, 0x83}, 6303: {2819, 0xecd9}, 6304: {756, 0x62b}, 6306: {1646, 0x78f8}, 6312: {1642, 0xbe27},
	6320: {671, 0xdcd3}, 6321: {916, 0xe8d0}, 6322: {939, 0x7c77}, 6323: {1501, 0x54a0}, 6324: {3365, 0x798c}, 6325: {3388, 0x3f55},
	6326: {1849, 0xe8c6}, 6334: {443, 0x5aca}, 6335: {1121, 0xe0ff}, 6336: {3287, 0xb13f}, 6337: {3242, 0x1cdc}, 6344: {2712, 0x74db},
	6347: {3259, 0x359d}, 6352: {816, 0xac5c}, 6357: {3279, 0x115e}, 6360: {1599, 0x7ec0}, 6369: {618, 0x474}, 6370: {1604, 0xa03e},
	6371: {2345, 0x63}, 6375: {1185, 0x470b}, 6376: {3252, 0x21d9}, 6380: {2197, 0xda3}, 6381: {3024, 0xa40e}, 6385: {1574, 0x96e3},
	6388: {1298, 0x24f6}, 6392: {1055, 0x7daa}, 6393: {1151, 0x9fb0}, 6394: {3433, 0xb5e3}, 6396: {3086, 0x9a63}, 6399: {2416, 0x836f},
	6402: {80, 0x4efa}, 6404: {1803, 0x112}, 6405: {1888, 0xb3c2}, 6406: {2576, 0x5c76}, 6407: {1518, 0x5964}, 6409: {2168, 0xdaa6},
	6410: {428, 0x1610}, 6413: {2430, 0xd103}, 6414: {2989, 0xc001}, 6415: {3442, 0x6339}, 6416: {901, 0x9804}, 6417: {2681, 0xf625},
	6418: {3088, 0x501b}, 6419: {862, 0x6bee}, 6421: {2908, 0xdc4e}, 6426: {3346, 0x2415}, 6427: {1112, 0x5d81}, 6435: {709, 0x4303},
	6438: {1563, 0xb3b2}, 6443: {2926, 0x3bc}, 6447: {1216, 0x20bf}, 6448: {3348, 0x3047}, 6450: {676, 0x4053}, 6451: {132, 0x7ae2},
	6453: {2850, 0xa17a}, 6457: {1691, 0xd9a8}, 6460: {947, 0xcac9}, 6461: {392, 0x7f2f}, 6463: {1208, 0x41dd}, 6465: {2232, 0x8f7d},
	6466: {2703, 0x2565}, 6467: {343, 0xd3a4}, 6468: {144, 0x2b38}, 6469: {2262, 0xfe15}, 6470: {2527, 0x4e84}, 6474: {1141, 0xba5f},
	6475: {1353, 0x9db1}, 6476: {2176, 0x3935}, 6477: {2287, 0xc939}, 6478: {981, 0x3e49}, 6479: {782, 0xd32e}, 6480: {1423, 0x39e1},
	6481: {3378, 0x6f84}, 6482: {1584, 0x9e6d}, 6485: {2784, 0x9e9a}, 6486: {2341, 0x932b}, 6487: {1439, 0xde0b}, 6488: {3130, 0xda43},
	6490: {164, 0x3641}, 6491: {848, 0x532e}, 6492: {2782, 0x23a0}, 6495: {1910, 0x9c0}, 6497: {1130, 0xdbb}, 6498: {3283, 0x7ac4},
	6499: {1934, 0x48f1}, 6500: {92, 0xf8aa}, 6501: {603, 0xf074}, 6502: {759, 0x9b30}, 6503: {2216, 0x27b1}, 6504: {2933, 0x4b0a},
	6505: {1700, 0x5b8b}, 6506: {1222, 0x6428}, 6507: {2152, 0xf078}, 6508: {35, 0x306a}, 6509: {3155, 0x9f8e}, 6510: {3381, 0x9502},
	6513: {252, 0x11a6}, 6516: {1724, 0xe6be}, 6517: {1359, 0x4423}, 6518: {2981, 0x25d2}, 6521: {2973, 0xfe48}, 6524: {407, 0x1614},
	6526: {781, 0x16ff}, 6530: {2754, 0xf97e}, 6533: {3094, 0xe9a9}, 6538: {287, 0x2f6f}, 6539: {421, 0x17d4}, 6541: {1145, 0xe432},
	6543: {1745, 0xa948}, 6544: {938, 0xb2b0}, 6545: {2684, 0x86e2}, 6547: {3435, 0x1c1f}, 6549: {40, 0x3615}, 6550: {1398, 0x1797},
	6551: {1126, 0x75ce}, 6555: {963, 0xc7b3}, 6560: {1146, 0xc1c6}, 6568: {2383, 0x653c}, 6576: {504, 0x482b}, 6580: {1659, 0x570d},
	6581: {2420, 0x1fc}, 6582: {2649, 0xeea9}, 6584: {2551, 0xcb32}, 6585: {1014, 0xdd63}, 6586: {1400, 0x8ff8}, 6588: {2630, 0xca5f},
	6593: {3324, 0xbaaa}, 6598: {2073, 0xe86e}, 6599: {1394, 0xba3c}, 6600: {2660, 0x5a50}, 6601: {2890, 0x1046}, 6603: {548, 0x7c70},
	6605: {2026, 0x3dec}, 6607: {2110, 0xc626}, 6608: {1199, 0xc3a8}, 6611: {780, 0xc259}, 6613: {3154, 0x6eb4}, 6617: {65, 0x214f},
	6618: {172, 0xc0bd}, 6619: {1016, 0x2048}, 6620: {1937, 0x41e}, 6621: {3061, 0x6e2b}, 6627: {299, 0xc569}, 6630: {11, 0x8415},
	6631: {3002, 0x6fae}, 6632: {918, 0x6df5}, 6635: {2357, 0x19d3}, 6636: {2325, 0x2ed9}, 6637: {1547, 0x70b6}, 6638: {2319, 0x7021},
	6639: {3310, 0xe91}, 6640: {1463, 0x10d0}, 6641: {3403, 0xfa8f}, 6644: {1674, 0xa7d4}, 6645: {2796, 0x90b1}, 6646: {1289, 0x5758},
	6648: {3272, 0xbcc8}, 6651: {2215, 0x76f2}, 6658: {687, 0xe851}, 6659: {1670, 0xa31e}, 6660: {2880, 0x31e6}, 6661: {3416, 0xf322},
	6665: {1532, 0xac7c}, 6668: {259, 0x6a19}, 6672: {1190, 0xa240}, 6673: {2404, 0x2e3}, 6674: {1008, 0x5d79}, 6675: {706, 0x1504},
	6676: {3239, 0x11e2}, 6677: {506, 0x84cd}, 6680: {3168, 0xe95a}, 6681: {3469, 0x313e}, 6684: {3200, 0x9290}, 6695: {2238, 0xbdda},
	6698: {812, 0xda58}, 6699: {25, 0xc394}, 6700: {3204, 0x5aac}, 6701: {2182, 0x703a}, 6702: {1661, 0x409f}, 6703: {1565, 0xfaac},
	6704: {1148, 0x5671}, 6705: {2611, 0x60d5}, 6706: {183, 0xcbfb}, 6709: {1502, 0x9637}, 6711: {2962, 0x6bf0}, 6712: {2530, 0xee3c},
	6714: {929, 0x8293}, 6715: {1787, 0x2ee5}, 6722: {3384, 0x4245}, 6725: {2423, 0x5637}, 6727: {2403, 0x89e7}, 6730: {2321, 0x4614},
	6734: {1018, 0xf2a1}, 6735: {1770, 0x5018}, 6736: {3171, 0xc7ad}, 6741: {2591, 0x420e}, 6742: {322, 0x4f7a}, 6743: {3172, 0xde2c},
	6745: {725, 0xd660}, 6747: {3421, 0x7cb3}, 6748: {1202, 0x602}, 6749: {2621, 0x1958}, 6750: {2757, 0x66cf}, 6755: {3005, 0xfb56},
	6757: {2722, 0x6080}, 6762: {126, 0xd8a7}, 6765: {2685, 0xb5d1}, 6766: {82, 0x1350}, 6768: {716, 0xaced}, 6771: {2557, 0xff2d},
	6772: {1587, 0x9bde}, 6773: {3410, 0xf474}, 6776: {767, 0x90a5}, 6778: {567, 0x45b6}, 6779: {2805, 0xe036}, 6782: {1751, 0x483c},
	6784: {2313, 0x296c}, 6787: {635, 0xe8a8}, 6790: {3306, 0x574f}, 6794: {727, 0x73aa}, 6795: {2865, 0x91a4}, 6796: {3197, 0x3180},
	6797: {3473, 0xd19f}, 6806: {3461, 0xf65}, 6808: {441, 0xfb0}, 6812: {1800, 0x24a0}, 6813: {3072, 0x6c7d}, 6814: {1658, 0x4138},
	6815: {2043, 0x8ad3}, 6816: {3170, 0x3d93}, 6818: {845, 0x971a}, 6819: {3186, 0x9625}, 6831: {293, 0x96c3}, 6835: {3092, 0x3700},
	6840: {2444, 0x4a76}, 6841: {1395, 0x67d3}, 6842: {1435, 0xeec6}, 6845: {2541, 0x8571}, 6848: {190, 0xc6b2}, 6853: {1928, 0x1ae8},
	6858: {2811, 0x390}, 6860: {1795, 0x8a57}, 6861: {535, 0xba5f}, 6862: {3141, 0x8919}, 6864: {2525, 0x4a99}, 6868: {2022, 0x837b},
	6869: {2771, 0x5f16}, 6870: {3057, 0xbb1b}, 6875: {1571, 0x49e0}, 6876: {384, 0xf99a}, 6879: {1922, 0x428}, 6885: {1429, 0xbd1c},
	6888: {1541, 0xf4bf}, 6891: {1236, 0x9882}, 6896: {1958, 0xe98c}, 6897: {1356, 0x7dd0}, 6898: {2427, 0xfb6c}, 6900: {31, 0x1846},
	6901: {123, 0x4a2e}, 6904: {2907, 0x3e1c}, 6905: {839, 0x1518}, 6906: {3253, 0xa5c}, 6907: {1421, 0x1150}, 6908: {3404, 0x6ba6},
	6911: {272, 0x8b92}, 6912: {1556, 0xd7aa}, 6915: {2851, 0xede1}, 6924: {1641, 0x767c}, 6928: {278, 0xc8d4}, 6930: {388, 0x57bf},
	6931: {661, 0xaa4b}, 6932: {876, 0xed31}, 6933: {1057, 0x9108}, 6934: {2765, 0x8f15}, 6935: {502, 0x6}, 6936: {2738, 0x8ccc},
	6937: {2871, 0xdf68}, 6938: {58, 0x83a4}, 6939: {73, 0x5bda}, 6940: {770, 0xb41a}, 6941: {833, 0x729}, 6942: {1899, 0x7dd9},
	6943: {482, 0xbf87}, 6944: {2758, 0xaa32}, 6945: {3179, 0x6ed0}, 6946: {3203, 0x6946}, 6947: {3386, 0xc999}, 6948: {540, 0xe2bd},
	6950: {1850, 0xbe57}, 6954: {3185, 0xae83}, 6959: {2318, 0x9c65}, 6971: {2247, 0x3929}, 6976: {3394, 0xec0e}, 6977: {713, 0x9e1d},
	6979: {970, 0x270c}, 6983: {2072, 0x4e6d}, 6984: {2147, 0xe3c1}, 6988: {3101, 0x677}, 6990: {115, 0x77e0}, 6996: {2033, 0x8554},
	7000: {1168, 0x5032}, 7002: {3129, 0x8ec5}, 7006: {1583, 0xab52}, 7013: {1777, 0x6eaf}, 7014: {2934, 0x49d4}, 7015: {1582, 0x6ea8},
	7025: {2776, 0xa6b8}, 7033: {1143, 0x2b7}, 7037: {1856, 0x712d}, 7039: {1989, 0x2ea1}, 7041: {1176, 0x22bb}, 7042: {1935, 0x3cbd},
	7044: {1591, 0xc427}, 7050: {1590, 0x2685}, 7055: {2501, 0xeb81}, 7056: {2673, 0x87fb}, 7057: {2922, 0x8d0}, 7058: {2846, 0x635a},
	7059: {3316, 0xaf1a}, 7060: {2117, 0x3cc9}, 7061: {936, 0x90ab}, 7062: {1224, 0x8f7f}, 7063: {2830, 0x6bb5}, 7066: {1102, 0x3b3c},
	7068: {1327, 0xe7ff}, 7071: {364, 0x89f8}, 7075: {1986, 0x8772}, 7077: {892, 0x3a49}, 7078: {2119, 0xcd1e}, 7079: {185, 0xef9a},
	7081: {1887, 0x72ee}, 7086: {385, 0x3d4c}, 7089: {2302, 0xdefb}, 7091: {707, 0x8c10}, 7092: {3470, 0x99b5}, 7097: {2091, 0x72b5},
	7100: {3183, 0x61c3}, 7101: {1626, 0x4f1f}, 7102: {3255, 0x2c63}, 7104: {3281, 0x95aa}, 7108: {597, 0x77de}, 7109: {2479, 0x8e66},
	7117: {3288, 0x9a83}, 7121: {116, 0x8eff}, 7122: {161, 0x9b8}, 7124: {261, 0x5b25}, 7125: {653, 0x5434}, 7126: {2941, 0x9998},
	7130: {1829, 0x1545}, 7131: {2983, 0x4ed5}, 7134: {954, 0x30f3}, 7139: {2486, 0xc148}, 7140: {1492, 0xf7c2}, 7141: {361, 0xdd8f},
	7142: {717, 0x281a}, 7143: {99, 0x670c}, 7144: {898, 0x89e}, 7145: {414, 0x7b8a}, 7146: {2563, 0xcff5}, 7147: {1715, 0xb00b},
	7148: {2614, 0xac03}, 7149: {2795, 0xd909}, 7150: {3413, 0x3b0c}, 7155: {983, 0xf9de}, 7157: {1380, 0x3811}, 7159: {3140, 0xd0c8},
	7162: {2969, 0xd2b6}, 7166: {2715, 0x64de}, 7167: {1821, 0xbe77}, 7172: {2248, 0x8b2b}, 7173: {174, 0xd3dc}, 7175: {625, 0x674},
	7177: {2160, 0x8a7c}, 7178: {3449, 0xa22c}, 7181: {1610, 0xf254}, 7184: {3103, 0xfe81}, 7185: {3126, 0xf00c}, 7186: {1514, 0xdd85},
	7189: {562, 0x2362}, 7193: {2977, 0x3f6a}, 7194: {2175, 0x6a99}, 7195: {3008, 0xe518}, 7196: {3304, 0x584f}, 7198: {1734, 0xdb01},
	7200: {890, 0x1f1e}, 7207: {849, 0x3d1d}, 7209: {1330, 0xef6f}, 7212: {1459, 0xb85e}, 7213: {2998, 0xee7a}, 7219: {3075, 0x6424},
	7220: {234, 0x3c10}, 7221: {487, 0x6900}, 7222: {135, 0xf145}, 7223: {2679, 0x8d42}, 7224: {2717, 0xa9c9}, 7225: {1476, 0x2446},
	7226: {2915, 0x1c01}, 7231: {2898, 0x6b2c}, 7234: {2560, 0x9906}, 7238: {2166, 0x4bc7}, 7241: {1477, 0xde40}, 7242: {2236, 0xaf47},
	7243: {3438, 0x108b}, 7248: {1874, 0xd078}, 7257: {764, 0xd472}, 7258: {3156, 0x64d7}, 7264: {546, 0xb1eb}, 7266: {2707, 0x5486},
	7271: {200, 0x7884}, 7272: {1080, 0x1753}, 7273: {1374, 0xbff7}, 7274: {1348, 0x613e}, 7275: {188, 0xe7a4}, 7276: {1763, 0xdb2d},
	7277: {1942, 0x318f}, 7278: {2169, 0x41e}, 7279: {2237, 0xbc49}, 7280: {1678, 0x6b81}, 7281: {399, 0x87d4}, 7282: {526, 0xf538},
	7283: {2240, 0x6934}, 7284: {2512, 0x9703}, 7285: {1277, 0x5774}, 7286: {3011, 0xcbfd}, 7287: {3409, 0xaba1}, 7289: {2735, 0x78c5},
	7290: {827, 0x9c9c}, 7291: {1597, 0x81fe}, 7292: {1638, 0x359f}, 7293: {864, 0x3ed9}, 7294: {1933, 0xe119}, 7295: {2369, 0x26a9},
	7296: {2900, 0x6b7d}, 7299: {3339, 0xdabc}, 7300: {169, 0xf63a}, 7302: {282, 0xe7cf}, 7303: {724, 0xe1ac}, 7304: {2004, 0x43d1},
	7313: {3245, 0xfd9}, 7315: {1461, 0x2d21}, 7316: {2356, 0x6689}, 7317: {612, 0xbdcf}, 7319: {3330, 0x2e46}, 7321: {3228, 0xeacf},
	7326: {581, 0xfc0d}, 7329: {1861, 0x7aa1}, 7331: {409, 0x9c60}, 7334: {2546, 0x5bc9}, 7342: {2652, 0x20c6}, 7344: {1782, 0xf6d7},
	7346: {2897, 0xb3e7}, 7347: {1645, 0x77ef}, 7348: {2059, 0xdb8a}, 7349: {765, 0x9c1f}, 7350: {809, 0x7a5d}, 7351: {3033, 0x2662},
	7352: {3407, 0xec0b}, 7358: {340, 0x2e2e}, 7359: {1470, 0x1be}, 7360: {2491, 0xbd3a}, 7365: {552, 0x670}, 7366: {1391, 0xce9a},
	7367: {1099, 0x8ddc}, 7368: {2142, 0x4ce2}, 7369: {2410, 0x799e}, 7372: {669, 0xff93}, 7374: {1372, 0x89ff}, 7377: {3012, 0x44a5},
	7380: {2604, 0xbc16}, 7387: {1684, 0x64b3}, 7388: {178, 0xfd96}, 7396: {1602, 0x1f82}, 7402: {1287, 0x3b66}, 7406: {1466, 0xccb4},
	7411: {594, 0x81bb}, 7414: {1242, 0x88f}, 7415: {3345, 0xf826}, 7419: {3397, 0xd5e}, 7425: {974, 0xe09b}, 7427: {423, 0x5fc},
	7435: {571, 0x6926}, 7436: {1859, 0x45be}, 7438: {1930, 0x28a6}, 7440: {2206, 0x642b}, 7441: {3077, 0x2628}, 7442: {2642, 0x1dfe},
	7444: {566, 0x67f9}, 7445: {300, 0xfd02}, 7446: {776, 0xb84e}, 7447: {1307, 0x5045}, 7448: {1907, 0xc93}, 7450: {1415, 0xfdc1},
	7451: {476, 0x8c89}, 7454: {1362, 0xe7c9}, 7457: {2201, 0x24a4}, 7459: {2601, 0xb5e2}, 7461: {215, 0x2e0d}, 7462: {1431, 0xd25},
	7463: {1848, 0xe9a9}, 7468: {1309, 0x7993}, 7473: {1367, 0x9ca7}, 7475: {1742, 0xd730}, 7476: {1858, 0xe6f9}, 7477: {2027, 0xdc73},
	7478: {3350, 0x7d82}, 7479: {878, 0x64c9}, 7482: {2038, 0x99e4}, 7485: {1332, 0x4899}, 7486: {1048, 0xbb3d}, 7487: {3150, 0x463a},
	7489: {2071, 0x38eb}, 7499: {150, 0xb920}, 7504: {895, 0x44c5}, 7505: {2935, 0x51b6}, 7506: {2965, 0xce96}, 7507: {453, 0xa573},
	7508: {3001, 0x5101}, 7509: {3020, 0x54fa}, 7510: {3178, 0xa79b}, 7512: {3229, 0xf08f}, 7516: {2454, 0xc39e}, 7517: {381, 0xfd48},
	7519: {1834, 0xcb73}, 7522: {3208, 0xfedb}, 7526: {1653, 0x6208}, 7527: {1976, 0xe90f}, 7530: {1139, 0x9ac5}, 7533: {541, 0x9932},
	7535: {1925, 0x466a}, 7536: {2090, 0x99e8}, 7537: {3151, 0x2d0b}, 7540: {1195, 0x9d82}, 7541: {3230, 0x9621}, 7544: {2000, 0xff02},
	7552: {871, 0xa966}, 7554: {67, 0xe347}, 7557: {2190, 0xbcd}, 7558: {3396, 0xfabf}, 7560: {2177, 0x2009}, 7561: {2994, 0x260a},
	7564: {1427, 0x423e}, 7567: {2719, 0x922a}, 7569: {746, 0xa4bc}, 7570: {106, 0x9436}, 7572: {1766, 0x2a5d}, 7573: {1370, 0x16c9},
	7574: {1524, 0xddba}, 7575: {1186, 0xe3af}, 7576: {1300, 0xa15}, 7578: {1495, 0x35af}, 7579: {176, 0x7a4f}, 7580: {2694, 0x34a2},
	7581: {2807, 0xf976}, 7586: {79, 0x17d1}, 7589: {112, 0x9850}, 7590: {13, 0xdb80}, 7591: {1676, 0x5d9f}, 7594: {2, 0x2e0c},
	7595: {1555, 0x442}, 7599: {1947, 0xefe1}, 7600: {2979, 0x5486}, 7604: {3374, 0xbcc5}, 7606: {757, 0x1b7}, 7610: {359, 0x786d},
	7611: {1152, 0xb6ab}, 7612: {2818, 0x3c38}, 7613: {3236, 0x19a}, 7614: {2037, 0x85e4}, 7615: {329, 0xb77d}, 7616: {2751, 0x9450},
	7617: {582, 0x6947}, 7618: {1409, 0xcba2}, 7619: {1417, 0x3ddc}, 7621: {2827, 0xd1db}, 7622: {2141, 0x55d6}, 7625: {157, 0x1b6e},
	7626: {372, 0xcb22}, 7627: {315, 0x1861}, 7628: {2766, 0xac36}, 7631: {708, 0x974f}, 7632: {2573, 0x4612}, 7638: {1478, 0xf391},
	7639: {1510, 0xf45c}, 7640: {977, 0x2788}, 7641: {2327, 0x6297}, 7642: {3111, 0x815b}, 7643: {544, 0xbb74}, 7644: {1402, 0x9928},
	7645: {1851, 0x2d98}, 7646: {2619, 0xdd1c}, 7647: {1718, 0x11bd}, 7648: {2243, 0xead0}, 7649: {3087, 0xc3ca}, 7654: {2140, 0x8d39},
	7660: {2372, 0x4a44}, 7661: {813, 0x3908}, 7663: {262, 0x306a}, 7664: {1175, 0x70b6}, 7665: {1815, 0xfa72}, 7666: {2991, 0xb2b5},
	7667: {417, 0x14e5}, 7668: {2407, 0x2a97}, 7669: {2936, 0x6775}, 7670: {1609, 0xe6c9}, 7671: {1612, 0xcf16}, 7672: {3036, 0xa46b},
	7677: {2699, 0xb2fc}, 7697: {1271, 0x2a6c}, 7699: {1673, 0xffed}, 7700: {2456, 0x3820}, 7701: {163, 0xb148}, 7702: {1194, 0xac41},
	7703: {3254, 0x7c25}, 7706: {102, 0xb19b}, 7712: {2884, 0xc63b}, 7714: {1952, 0x20ca}, 7715: {455, 0x2341}, 7717: {2498, 0xfc75},
	7718: {3443, 0x4835}, 7719: {2288, 0xef19}, 7720: {1707, 0xe4ce}, 7721: {114, 0x824}, 7722: {3234, 0xec2c}, 7723: {3303, 0xbb83},
	7724: {1127, 0xfe24}, 7730: {2624, 0x2c6a}, 7735: {3486, 0x432c}, 7741: {3269, 0x17f7}, 7746: {3193, 0xd61d}, 7748: {3122, 0xc338},
	7749: {3466, 0xe126}, 7751: {1286, 0x5a3f}, 7752: {2641, 0xccff}, 7753: {3233, 0x28e2}, 7763: {2671, 0x73cc}, 7764: {3124, 0x9aa4},
	7767: {2556, 0x638a}, 7768: {3007, 0xc285}, 7770: {2620, 0x9e32}, 7771: {1512, 0x510f}, 7773: {2521, 0x5ef6}, 7775: {961, 0x5ab4},
	7778: {673, 0x6212}, 7780: {2701, 0x56df}, 7783: {1950, 0x8313}, 7785: {3274, 0xc4a}, 7789: {1525, 0xc85d}, 7790: {3271, 0xac92},
	7791: {2048, 0xd59b}, 7792: {1792, 0x1647}, 7793: {520, 0xe572}, 7796: {1338, 0xd459}, 7797: {1727, 0xdb6a}, 7798: {2129, 0x96cd},
	7800: {468, 0x596b}, 7801: {2731, 0x7ee8}, 7805: {2518, 0x31a}, 7806: {2945, 0xd877}, 7808: {136, 0x1e2a}, 7809: {334, 0xf967},
	7810: {2421, 0xf547}, 7812: {1369, 0x2f8}, 7815: {2470, 0xdfb}, 7818: {2145, 0xa656}, 7819: {2198, 0x32cd}, 7820: {614, 0x708c},
	7821: {855, 0x949b}, 7822: {2280, 0x5f02}, 7823: {2412, 0x54e6}, 7824: {2759, 0xc927}, 7829: {2905, 0xd106}, 7841: {920, 0xad9},
	7844: {1071, 0x15e6}, 7847: {297, 0xfbb0}, 7848: {3164, 0x5391}, 7851: {1660, 0x4689}, 7857: {3216, 0x5ec6}, 7858: {3369, 0x5e68},
	7860: {2478, 0xae40}, 7862: {2233, 0x7d4e}, 7863: {1883, 0xa8e4}, 7864: {2589, 0xeb72}, 7869: {766, 0x2c94}, 7870: {2654, 0x2c6},
	7879: {1065, 0xed07}, 7880: {2786, 0xdae1}, 7886: {973, 0x356a}, 7893: {344, 0x1de7}, 7894: {3456, 0xf19a}, 7895: {2570, 0x991a},
	7896: {1639, 0x244e}, 7897: {479, 0xcf96}, 7898: {406, 0x8f47}, 7900: {3423, 0xcee0}, 7905: {1388, 0xfc30}, 7909: {2584, 0xc4f3},
	7911: {228, 0xee0d}, 7912: {792, 0x86c5}, 7913: {1138, 0xd026}, 7914: {1827, 0x384c}, 7915: {2344, 0xf27c}, 7916: {1297, 0x83ef},
	7917: {1793, 0x9c6}, 7918: {2193, 0xc8e6}, 7919: {2877, 0x2f54}, 7920: {1441, 0xee8c}, 7923: {530, 0x468c}, 7927: {1981, 0x4014},
	7929: {1940, 0x9043}, 7930: {2904, 0xbb}, 7931: {1426, 0x5895}, 7932: {3437, 0xca51}, 7935: {1339, 0x100c}, 7936: {1885, 0x752d},
	7939: {1586, 0x9ddc}, 7940: {2024, 0xfc9a}, 7947: {1614, 0xfa3}, 7948: {304, 0x7e96}, 7949: {1401, 0xcc9f}, 7950: {3471, 0x3635},
	7951: {1419, 0x64c8}, 7952: {158, 0xef6c}, 7953: {165, 0x979c}, 7954: {3158, 0x2115}, 7958: {317, 0x63fb}, 7960: {469, 0x7a96},
	7961: {3317, 0xe49b}, 7962: {568, 0xca32}, 7965: {1540, 0xb5c3}, 7966: {2590, 0xb28}, 7968: {2750, 0xf06f}, 7974: {1284, 0x9bad},
	7978: {2993, 0x6307}, 7979: {1508, 0xb214}, 7984: {2189, 0x7248}, 7987: {2275, 0x21b}, 7991: {1107, 0xae9b}, 7992: {3054, 0x871f},
	7996: {1671, 0xa270}, 7998: {395, 0x3845}, 8000: {789, 0x520}, 8001: {619, 0xc367}, 8003: {3434, 0x1c4b}, 8004: {820, 0xea52},
	8005: {1155, 0x1723}, 8006: {1979, 0x4e5a}, 8007: {5, 0x8654}, 8008: {2675, 0x7d4c}, 8022: {1247, 0x4a2a}, 8023: {915, 0x6b74},
	8024: {2397, 0x3431}, 8025: {1624, 0x2fd9}, 8026: {1738, 0xe40c}, 8027: {1813, 0x7d73}, 8028: {1959, 0xd923}, 8029: {3027, 0x4784},
	8033: {2929, 0xe04e}, 8035: {906, 0xdb2a}, 8037: {755, 0x6dda}, 8038: {233, 0xed9c}, 8039: {2099, 0xa2b8}, 8041: {1685, 0x3fa9},
	8046: {474, 0xfb2f}, 8047: {362, 0x6700}, 8048: {2258, 0x1cbc}, 8049: {2616, 0xde1c}, 8051: {1483, 0xf172}, 8057: {1052, 0xeda6},
	8063: {3366, 0xf35a}, 8064: {242, 0xd29}, 8069: {2777, 0xb788}, 8073: {214, 0x99c}, 8079: {575, 0x2f3}, 8082: {466, 0xa17a},
	8085: {21, 0x1c02}, 8088: {741, 0xed56}, 8089: {2154, 0x4adf}, 8092: {972, 0x5580}, 8093: {573, 0x6d3e}, 8094: {175, 0xc7f8},
	8095: {3344, 0xf71f}, 8096: {3465, 0x8ea1}, 8098: {2644, 0x2dc5}, 8102: {332, 0xa652}, 8105: {98, 0x5096}, 8106: {462, 0xfa12},
	8107: {2700, 0xfbe}, 8108: {533, 0x370d}, 8109: {1517, 0x4000}, 8119: {555, 0x5b3a}, 8120: {2924, 0x9583}, 8121: {3247, 0x11d9},
	8122: {1654, 0xcd23}, 8123: {2208, 0x4266}, 8133: {2191, 0xf470}, 8136: {2023, 0x485e}, 8137: {321, 0x151d}, 8142: {3354, 0x423a},
	8143: {1404, 0xca41}, 8144: {2418, 0xe039}, 8146: {737, 0x4b29}, 8149: {775, 0x3981}, 8151: {1578, 0x31c4}, 8152: {2360, 0xae90},
	8154: {1322, 0xcfa0}, 8157: {118, 0x4b13}, 8161: {1267, 0x3d91}, 8163: {1012, 0xecbb}, 8166: {2199, 0x445}, 8167: {1904, 0x4518},
	8169: {1460, 0x336b}, 8170: {722, 0xa74a}, 8174: {1866, 0x9bc2}, 8175: {488, 0x5a08}, 8176: {3405, 0x329b}, 8177: {3462, 0x6d8d},
	8183: {3174, 0x688d}, 8185: {128, 0xe8db}, 8191: {1862, 0xc961},
}

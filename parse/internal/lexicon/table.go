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
	"edwardeesteetefeegeegitimegyptekiekimekineklemeekleme tarihieklemetarihieklendieklenmeeklenme tarihi" +
	"eklenme zamanieklenmetarihieklenmezamanieklenmistirekleyenekonomiekonomi servisiekremelelazigelif" +
	"elizabethemailemail thisemail this articleemail to a friendemeklilikemelemilyeminemineemiremlakemma" +
	"emrahemreen cok aranan haberleren cok begenilenleren cok izlenenleren cok okunan haberleren cok okunan yazilar" +
	"en cok okunanlaren cok paylasilanlaren cok yorumlananlaren son haberen son haberleren yeni haberler" +
	"en yeni yorumlaren yenilerenderenergyenerjienesenginenglishensonhaberenter your emailenter your email address" +
	"entertainmentenverenvironmenterbilercanerdalerdemerdincerdoganerenergunerhanericerivanerkanermenistan" +
	"erolersinertanertugrulerzincanerzurumesineskisehiresmaesraestestimated reading time: 0 minuteset" +
	"eth 0ethaethanethemethereum 0etiketetiket:etiketleretiketler:ettieugeneeur 0eur/try 0eur/usd 0eurasia" +
	"euroeuro 0euro 0 %0euro 0 -%0euro 0 -0euro 0 0euro € 0euro/tl 0euro: 0euronews turkceeuropeevan" +
	"eventsevrenseleyleylemeylulezgifacebookfacebook paylasfacebook yorumfacebook yorumlarifacebook'ta paylas" +
	"fadimefahrifaikfaiz 0familyfanatikfaqfarukfashionfatihfatmafavorilere eklefeaturesfebfebruaryfeedback" +
	"fenaferdiferhatferidefethifevzifew cloudsfeyzafigenfikretfiksturfile photofiledfilistinfilizfinance" +
	"finansfirat haber ajansifirma rehberifirstfirst postedfirst publishedfirst published onfirstposted" +
	"firstpublishedfirstpublishedonflas haberflipboardfollowfollow usfollow us onfollow us on facebook" +
	"follow us on google newsfollow us on social mediafollow us on twitterfollow us on xfont sizefood" +
	"footballforforeign deskfotofoto galerifoto galerilerfoto haberfoto haberlerfoto-galerifoto-haber" +
	"fotogalerifotograffotograf galerilerifotograf galerisifotograf yokfotograf: arsivfotografifotografi buyut" +
	"fotograflarfotograflar icin tiklayinfotograflar icin tiklayinizfotograflarifotograflari gosterfotohaber" +
	"fotomacfrancaisfrankfrankfurtfransafrifridayfriendfeedfromfrom around the webfuatfull screenfullscreen" +
	"fundafurkanfutbolgg. altin 0galerigaleri icin tiklayingaleriye gitgaleriyi gorgamzegarethgarygaza" +
	"gaza citygazetegazete duvargazete mansetlerigazete vatangazetelergazetesigaziantepgazzegbp 0gece modu" +
	"gelismelerdengenclikgenelgenevageorgegeorgiageraldgerekli alanlar * ile isaretlenmislerdirgerigeri bildirim" +
	"geri dongeri gitgermanygetget it on google playget notificationsget our appget our newsletterget the app" +
	"gezigibigirengiresungirildigirilmegirilme tarihigirilmetarihigirisgiris saatigiris tarihigiris yap" +
	"giris zamanigirissaatigiristarihigiriszamanigirnegizemgizlilikgizlilik ilkelerigizlilik politikasi" +
	"gizlilik sozlesmesigmtgo backgo to topgok gurultulugokcegokhangondergonderilmegonderilme tarihigonderilmetarihi" +
	"gonderimgonderim tarihigonderimtarihigonulgooglegoogle buzzgoogle haberler'de takip etgoogle news" +
	"google news ile takip etgoogle news'te abone olgoogle news'te takip edingoogle news'te takip etgoogle play" +
	"google play'den indirgoogle+goregoruntuleme sayisi: 0goruntuleme: 0goruntulenme 0goruntulenme sayisi: 0" +
	"goruntulenme: 0goruntulu habergorusgosterim: 0gotgot itgozden kacirmayingozden kacmasingrahamgram altin" +
	"gram altin 0gram altin 0 %0gram altin: 0gram gumus 0greecegregorygstgulgulaygulcanguldengulsahgulsen" +
	"gulsumgumus 0gumushanegunguncelguncel haberlerguncellemeguncelleme saatiguncelleme tarihiguncelleme tarihi / saat" +
	"guncelleme tarihi ve saatiguncelleme zamaniguncellemesaatiguncellemetarihiguncellemetarihi/saatguncellemetarihivesaati" +
	"guncellemezamaniguncellendiguncellenmeguncellenme saatiguncellenme tarihiguncellenmesaatiguncellenmetarihi" +
	"guncellenmistirgundemgundem ozetigunduz modugunesgunesliguney amerikaguney asyaguneydogugunluk bultenimize kayit olun" +
	"gunluk burclargunugunun en cok okunanlarigunun gelismelerigunun haberlerigunun mansetlerigunun one cikan haberleri" +
	"gunun onemli mansetlerigunun ozetigunun yazarlarigurcistangurkanguvenguvenlikhaberhaber - fotohaber - fotograf" +
	"haber - kamerahaber / fotohaber 7haber ajansihaber arahaber arsivihaber bildirhaber bultenihaber bultenimize abone olun" +
	"haber bultenimize kaydolunhaber editoruhaber ekibihaber ekleme tarihihaber eklenme tarihihaber etiketleri" +
	"haber fotografihaber girishaber giris saatihaber giris tarihihaber gonderhaber gonderinhaber gorseli" +
	"haber guncellemehaber guncelleme saatihaber guncelleme tarihihaber guncellenmehaber guncellenme tarihi" +
	"haber hattihaber ihbarhaber ihbar hattihaber ile ilgili fotograflarhaber kategorisihaber kaynagi" +
	"haber merkezihaber merkezi editoruhaber odasihaber resmihaber servisihaber son guncellemehaber son guncelleme tarihi" +
	"haber tarihihaber vaktimhaber ve fotografhaber videosuhaber yayinhaber yayin tarihihaber yayinlanma tarihi" +
	"haber yazilimihaber yorumlarihaber,haber-fotohaber-fotografhaber-kamerahaber/fotohaber7haberajansi" +
	"habere ait yorum bulunmamaktadirhabere githabere yorum eklehabere yorum kathabere yorum yaphabere yorum yazin" +
	"habereditoruhabereklemetarihihabereklenmetarihihabergirishabergirissaatihabergiristarihihaberguncelleme" +
	"haberguncellemesaatihaberguncellemetarihihaberguncellenmehaberguncellenmetarihihaberihaberi buyut" +
	"haberi degerlendirhaberi derleyenhaberi dinlehaberi ekleyenhaberi facebook'ta paylashaberi giren" +
	"haberi goruntulehaberi hazirlayanhaberi kaydethaberi kuculthaberi okuhaberi onerhaberi oylayinhaberi paylas" +
	"haberi paylasinhaberi puanlahaberi sesli dinlehaberi sesli okuhaberi sikayet ethaberi yapanhaberi yazan" +
	"haberi yazdirhaberiderleyenhaberiekleyenhaberigirenhaberihazirlayanhaberinhaberin devamihaberin devami asagida" +
	"haberin devami reklamdan sonrahaberin eklenme tarihihaberin etiketlerihaberin fotograflarihaberin girildigi tarih" +
	"haberin giris saatihaberin giris tarihihaberin guncellemehaberin guncelleme saatihaberin guncelleme tarihi" +
	"haberin guncellenmehaberin guncellenme tarihihaberin kaynagihaberin son guncelleme tarihihaberin son guncellenme tarihi" +
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
	"olusturma tarihiolusturmatarihiolusturulduolusturulmaolusturulma tarihiolusturulmatarihiomerononaylanmis yorumlar" +
	"onceoncekionceki fotografonceki haberonceki icerikonceki makaleonceki sayfaonceki yazionderone cikan galeriler" +
	"one cikan haberlerone cikan iceriklerone cikan videolaronemlionerilen haberleronerilen videoonline" +
	"ons 0ons altin 0onuropen in appopinionororduorhanoriginallyoriginally publishedoriginallypublished" +
	"orijinalorta asyaorta doguortadoguortadogu ve afrikaortalama okuma suresi 0 dakikaortalama okuma suresi: 0 dakika" +
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
	"yayin tarihi ve saatiyayinayayina alindiyayina girdiyayina giris tarihiyayina hazirlayanyayinaalindi" +
	"yayinagirdiyayinagiristarihiyayinahazirlayanyayinlamayayinlama tarihiyayinlamatarihiyayinlananyayinlandi" +
	"yayinlanmayayinlanma saatiyayinlanma tarihiyayinlanma zamaniyayinlanmasaatiyayinlanmatarihiyayinlanmazamani" +
	"yayinlanmistiryayinlayanyayinsaatiyayintarihiyayintarihi/saatyayintarihivesaatiyazanyazaryazarin diger yazilari" +
	"yazarin onceki yazilariyazarin son yazilariyazarin tum yazilariyazarlaryazarlarimizyazdiryaziyazi boyutu" +
	"yazi boyutunu buyutyazi boyutunu kucultyazi dizisiyazi isleriyazi tipiyazilanyazilim:yazininyazinin devami" +
	"yaziyi buyutyaziyi gonderyaziyi kucultyelizyemekyemenyeniyeni akityeni asiryeni cagyeni haberyeni mesaj" +
	"yeni safakyenicagyenisafakyerelyerel haberleryerevanyesimyesterdayyilyildirayyildizyilmazyol durumu" +
	"yonhapyorumyorum (0)yorum 0yorum birakyorum birakinyorum ekleyorum gonderyorum kurallariyorum yap" +
	"yorum yapabilmek icin uye olunyorum yapinyorum yapma kurallariyorum yapmak icin giris yapinyorum yaz" +
	"yorum yazinyorum: 0yoruma kapalidiryorumlayorumlaryorumlar (0)yorumlar 0yorumlar,yorumlar: 0yorumlari gor" +
	"yorumlari gosteryorumlari goster (0)yorumlarinizyorumlariniziyorumunu yazyorumunuzyorumunuzu buraya yazin" +
	"yorumunuzu gonderinyorumunuzu paylasinyorumunuzu yazinyouyou may also be interested inyou may also like" +
	"you might also likeyou might be interested inyou must be logged in to post a commentyouryour comment" +
	"your comment has been sentyour emailyour email addressyour nameyoutubeyozgatyukariyukari cikyukleniyor" +
	"yukselyunanistanyunusyurtyurt haberleryurt haberleriyurttanyurttan haberleryusufyuzdezacharyzafer" +
	"zagrebzamanzehrazekizelihazerrinzeynepzonguldakzubeydezuhalzurichzurih~£ 0©© all rights reserved" +
	"© tum haklari saklidir×русскийالعربية€ 0"

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
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 9389, size: 7},     // eklenme
	{Label: PublishedLabel, at: 9396, size: 14},                                 // eklenme tarihi
	{Label: PublishedLabel, at: 9410, size: 14},                                 // eklenme zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9424, size: 13},              // eklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 9437, size: 13},              // eklenmezamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 9450, size: 11}, // eklenmistir
	{Kinds: OpensStamp, Label: CreditLabel, at: 9461, size: 7},                  // ekleyen
	{Kinds: Section, at: 9468, size: 7},                                         // ekonomi
	{Kinds: Desk, at: 9475, size: 15},                                           // ekonomi servisi
	{Kinds: GivenName, at: 9490, size: 5},                                       // ekrem
	{Kinds: Particle, at: 9495, size: 2},                                        // el
	{Kinds: City, at: 9497, size: 6},                                            // elazig
	{Kinds: GivenName, at: 9503, size: 4},                                       // elif
	{Kinds: GivenName, at: 9507, size: 9},                                       // elizabeth
	{Kinds: Bar, at: 9516, size: 5},                                             // email
	{Kinds: Bar, at: 9521, size: 10},                                            // email this
	{Kinds: Bar, at: 9531, size: 18},                                            // email this article
	{Kinds: Bar, at: 9549, size: 17},                                            // email to a friend
	{Kinds: Section, at: 9566, size: 9},                                         // emeklilik
	{Kinds: GivenName, at: 9575, size: 4},                                       // emel
	{Kinds: GivenName, at: 9579, size: 5},                                       // emily
	{Kinds: GivenName, at: 9584, size: 4},                                       // emin
	{Kinds: GivenName, at: 9588, size: 5},                                       // emine
	{Kinds: GivenName, at: 9593, size: 4},                                       // emir
	{Kinds: Section, at: 9597, size: 5},                                         // emlak
	{Kinds: GivenName, at: 9602, size: 4},                                       // emma
	{Kinds: GivenName, at: 9606, size: 5},                                       // emrah
	{Kinds: GivenName, at: 9611, size: 4},                                       // emre
	{Kinds: End, at: 9615, size: 22},                                            // en cok aranan haberler
	{Kinds: End, at: 9637, size: 19},                                            // en cok begenilenler
	{Kinds: End, at: 9656, size: 17},                                            // en cok izlenenler
	{Kinds: End | TeaserLabel, at: 9673, size: 22},                              // en cok okunan haberler
	{Kinds: End, at: 9695, size: 21},                                            // en cok okunan yazilar
	{Kinds: End, at: 9716, size: 16},                                            // en cok okunanlar
	{Kinds: End, at: 9732, size: 20},                                            // en cok paylasilanlar
	{Kinds: End, at: 9752, size: 20},                                            // en cok yorumlananlar
	{Kinds: Outlet, at: 9772, size: 12},                                         // en son haber
	{Kinds: End, at: 9784, size: 15},                                            // en son haberler
	{Kinds: End, at: 9799, size: 16},                                            // en yeni haberler
	{Kinds: End, at: 9815, size: 16},                                            // en yeni yorumlar
	{Kinds: End, at: 9831, size: 10},                                            // en yeniler
	{Kinds: GivenName, at: 9841, size: 5},                                       // ender
	{Kinds: Section, at: 9846, size: 6},                                         // energy
	{Kinds: Section, at: 9852, size: 6},                                         // enerji
	{Kinds: GivenName, at: 9858, size: 4},                                       // enes
	{Kinds: GivenName, at: 9862, size: 5},                                       // engin
	{Kinds: Bar, at: 9867, size: 7},                                             // english
	{Kinds: Outlet, at: 9874, size: 10},                                         // ensonhaber
	{Kinds: End, at: 9884, size: 16},                                            // enter your email
	{Kinds: End, at: 9900, size: 24},                                            // enter your email address
	{Kinds: Section, at: 9924, size: 13},                                        // entertainment
	{Kinds: GivenName, at: 9937, size: 5},                                       // enver
	{Kinds: Section, at: 9942, size: 11},                                        // environment
	{Kinds: City, at: 9953, size: 5},                                            // erbil
	{Kinds: GivenName, at: 9958, size: 5},                                       // ercan
	{Kinds: GivenName, at: 9963, size: 5},                                       // erdal
	{Kinds: GivenName, at: 9968, size: 5},                                       // erdem
	{Kinds: GivenName, at: 9973, size: 6},                                       // erdinc
	{Kinds: GivenName, at: 9979, size: 7},                                       // erdogan
	{Kinds: GivenName, at: 9986, size: 4},                                       // eren
	{Kinds: GivenName, at: 9990, size: 5},                                       // ergun
	{Kinds: GivenName, at: 9995, size: 5},                                       // erhan
	{Kinds: GivenName, at: 10000, size: 4},                                      // eric
	{Kinds: City, at: 10004, size: 6},                                           // erivan
	{Kinds: GivenName, at: 10010, size: 5},                                      // erkan
	{Kinds: Section, at: 10015, size: 10},                                       // ermenistan
	{Kinds: GivenName, at: 10025, size: 4},                                      // erol
	{Kinds: GivenName, at: 10029, size: 5},                                      // ersin
	{Kinds: GivenName, at: 10034, size: 5},                                      // ertan
	{Kinds: GivenName, at: 10039, size: 8},                                      // ertugrul
	{Kinds: City, at: 10047, size: 8},                                           // erzincan
	{Kinds: City, at: 10055, size: 7},                                           // erzurum
	{Kinds: GivenName, at: 10062, size: 4},                                      // esin
	{Kinds: City, at: 10066, size: 9},                                           // eskisehir
	{Kinds: GivenName, at: 10075, size: 4},                                      // esma
	{Kinds: GivenName, at: 10079, size: 4},                                      // esra
	{Kinds: OtherZone, at: 10083, size: 3},                                      // est
	{Kinds: Bar, at: 10086, size: 33},                                           // estimated reading time: 0 minutes
	{Kinds: OtherZone, at: 10119, size: 2},                                      // et
	{Kinds: Bar, at: 10121, size: 5},                                            // eth 0
	{Kinds: Agency, at: 10126, size: 4},                                         // etha
	{Kinds: GivenName, at: 10130, size: 5},                                      // ethan
	{Kinds: GivenName, at: 10135, size: 5},                                      // ethem
	{Kinds: Bar, at: 10140, size: 10},                                           // ethereum 0
	{Kinds: End, at: 10150, size: 6},                                            // etiket
	{Kinds: OpensEnd, pattern: 50, nPatterns: 1, at: 10156, size: 7},            // etiket:
	{Kinds: End, at: 10163, size: 9},                                            // etiketler
	{Kinds: OpensEnd, pattern: 51, nPatterns: 1, at: 10172, size: 10},           // etiketler:
	{Kinds: Turkish, at: 10182, size: 4},                                        // etti
	{Kinds: GivenName, at: 10186, size: 6},                                      // eugene
	{Kinds: Bar, at: 10192, size: 5},                                            // eur 0
	{Kinds: Bar, at: 10197, size: 9},                                            // eur/try 0
	{Kinds: Bar, at: 10206, size: 9},                                            // eur/usd 0
	{Kinds: Section, at: 10215, size: 7},                                        // eurasia
	{Kinds: Bar, at: 10222, size: 4},                                            // euro
	{Kinds: Bar, at: 10226, size: 6},                                            // euro 0
	{Kinds: Bar, at: 10232, size: 9},                                            // euro 0 %0
	{Kinds: Bar, at: 10241, size: 10},                                           // euro 0 -%0
	{Kinds: Bar, at: 10251, size: 9},                                            // euro 0 -0
	{Kinds: Bar, at: 10260, size: 8},                                            // euro 0 0
	{Kinds: Bar, at: 10268, size: 10},                                           // euro € 0
	{Kinds: Bar, at: 10278, size: 9},                                            // euro/tl 0
	{Kinds: Bar, at: 10287, size: 7},                                            // euro: 0
	{Kinds: Outlet, at: 10294, size: 15},                                        // euronews turkce
	{Kinds: Section, at: 10309, size: 6},                                        // europe
	{Kinds: GivenName, at: 10315, size: 4},                                      // evan
	{Kinds: Section, at: 10319, size: 6},                                        // events
	{Kinds: Outlet, at: 10325, size: 8},                                         // evrensel
	{Kinds: OpensStamp, Month: 9, at: 10333, size: 3},                           // eyl
	{Kinds: GivenName, at: 10336, size: 5},                                      // eylem
	{Kinds: OpensStamp | Turkish, Month: 9, at: 10341, size: 5},                 // eylul
	{Kinds: GivenName, at: 10346, size: 4},                                      // ezgi
	{Kinds: Bar, at: 10350, size: 8},                                            // facebook
	{Kinds: Bar, at: 10358, size: 15},                                           // facebook paylas
	{Kinds: End, at: 10373, size: 14},                                           // facebook yorum
	{Kinds: End, at: 10387, size: 18},                                           // facebook yorumlari
	{Kinds: Bar, at: 10405, size: 18},                                           // facebook'ta paylas
	{Kinds: GivenName, at: 10423, size: 6},                                      // fadime
	{Kinds: GivenName, at: 10429, size: 5},                                      // fahri
	{Kinds: GivenName, at: 10434, size: 4},                                      // faik
	{Kinds: Bar, at: 10438, size: 6},                                            // faiz 0
	{Kinds: Section, at: 10444, size: 6},                                        // family
	{Kinds: Outlet, at: 10450, size: 7},                                         // fanatik
	{Kinds: Bar, at: 10457, size: 3},                                            // faq
	{Kinds: GivenName, at: 10460, size: 5},                                      // faruk
	{Kinds: Section, at: 10465, size: 7},                                        // fashion
	{Kinds: GivenName, at: 10472, size: 5},                                      // fatih
	{Kinds: GivenName, at: 10477, size: 5},                                      // fatma
	{Kinds: Bar, at: 10482, size: 15},                                           // favorilere ekle
	{Kinds: Section, at: 10497, size: 8},                                        // features
	{Kinds: OpensStamp, Month: 2, at: 10505, size: 3},                           // feb
	{Kinds: OpensStamp, Month: 2, at: 10508, size: 8},                           // february
	{Kinds: Bar, at: 10516, size: 8},                                            // feedback
	{Kinds: Agency, at: 10524, size: 4},                                         // fena
	{Kinds: GivenName, at: 10528, size: 5},                                      // ferdi
	{Kinds: GivenName, at: 10533, size: 6},                                      // ferhat
	{Kinds: GivenName, at: 10539, size: 6},                                      // feride
	{Kinds: GivenName, at: 10545, size: 5},                                      // fethi
	{Kinds: GivenName, at: 10550, size: 5},                                      // fevzi
	{Kinds: Bar, at: 10555, size: 10},                                           // few clouds
	{Kinds: GivenName, at: 10565, size: 5},                                      // feyza
	{Kinds: GivenName, at: 10570, size: 5},                                      // figen
	{Kinds: GivenName, at: 10575, size: 6},                                      // fikret
	{Kinds: Bar, at: 10581, size: 7},                                            // fikstur
	{Kinds: Bar, at: 10588, size: 10},                                           // file photo
	{Kinds: OpensEnd, pattern: 52, nPatterns: 1, at: 10598, size: 5},            // filed
	{Kinds: Section, at: 10603, size: 8},                                        // filistin
	{Kinds: GivenName, at: 10611, size: 5},                                      // filiz
	{Kinds: Section, at: 10616, size: 7},                                        // finance
	{Kinds: Section, at: 10623, size: 6},                                        // finans
	{Kinds: Agency, at: 10629, size: 18},                                        // firat haber ajansi
	{Kinds: Bar, at: 10647, size: 13},                                           // firma rehberi
	{Kinds: OpensStamp, at: 10660, size: 5},                                     // first
	{Label: PublishedLabel, at: 10665, size: 12},                                // first posted
	{Label: PublishedLabel, at: 10677, size: 15},                                // first published
	{Label: PublishedLabel, at: 10692, size: 18},                                // first published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10710, size: 11},             // firstposted
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10721, size: 14},             // firstpublished
	{Kinds: OpensStamp, Label: PublishedLabel, at: 10735, size: 16},             // firstpublishedon
	{Kinds: Bar, at: 10751, size: 10},                                           // flas haber
	{Kinds: Bar, at: 10761, size: 9},                                            // flipboard
	{Kinds: Bar, at: 10770, size: 6},                                            // follow
	{Kinds: Bar, at: 10776, size: 9},                                            // follow us
	{Kinds: End, at: 10785, size: 12},                                           // follow us on
	{Kinds: Bar, at: 10797, size: 21},                                           // follow us on facebook
	{Kinds: Bar, at: 10818, size: 24},                                           // follow us on google news
	{Kinds: End, at: 10842, size: 25},                                           // follow us on social media
	{Kinds: Bar, at: 10867, size: 20},                                           // follow us on twitter
	{Kinds: Bar, at: 10887, size: 14},                                           // follow us on x
	{Kinds: Bar, at: 10901, size: 9},                                            // font size
	{Kinds: Section, at: 10910, size: 4},                                        // food
	{Kinds: Section, at: 10914, size: 8},                                        // football
	{Kinds: Gluable, at: 10922, size: 3},                                        // for
	{Kinds: Desk, at: 10925, size: 12},                                          // foreign desk
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 53, nPatterns: 1, at: 10937, size: 4},           // foto
	{Kinds: Bar | Section, at: 10941, size: 11},                                                                // foto galeri
	{Kinds: End, at: 10952, size: 14},                                                                          // foto galeriler
	{Kinds: Bar, Label: CreditLabel, at: 10966, size: 10},                                                      // foto haber
	{Kinds: End, at: 10976, size: 13},                                                                          // foto haberler
	{Kinds: Bar, at: 10989, size: 11},                                                                          // foto-galeri
	{Kinds: OpensStamp, Label: CreditLabel, at: 11000, size: 10},                                               // foto-haber
	{Kinds: Bar, at: 11010, size: 10},                                                                          // fotogaleri
	{Kinds: OpensBar | OpensStamp | Section, Label: PhotoLabel, pattern: 54, nPatterns: 1, at: 11020, size: 8}, // fotograf
	{Kinds: End, at: 11028, size: 19},                                                                          // fotograf galerileri
	{Kinds: Bar, at: 11047, size: 17},                                                                          // fotograf galerisi
	{Kinds: Bar, at: 11064, size: 12},                                                                          // fotograf yok
	{Kinds: Bar, at: 11076, size: 15},                                                                          // fotograf: arsiv
	{Kinds: OpensBar, pattern: 55, nPatterns: 1, at: 11091, size: 9},                                           // fotografi
	{Kinds: Bar, at: 11100, size: 15},                                                                          // fotografi buyut
	{Kinds: OpensBar | OpensStamp, Label: PhotoLabel, pattern: 56, nPatterns: 1, at: 11115, size: 11},          // fotograflar
	{Kinds: Bar, at: 11126, size: 25},                                                                          // fotograflar icin tiklayin
	{Kinds: Bar, at: 11151, size: 27},                                                                          // fotograflar icin tiklayiniz
	{Kinds: OpensBar, pattern: 57, nPatterns: 1, at: 11178, size: 12},                                          // fotograflari
	{Kinds: Bar, at: 11190, size: 19},                                                                          // fotograflari goster
	{Kinds: OpensStamp, Label: CreditLabel, at: 11209, size: 9},                                                // fotohaber
	{Kinds: Outlet, at: 11218, size: 7},                                                                        // fotomac
	{Kinds: Bar, at: 11225, size: 8},                                                                           // francais
	{Kinds: GivenName, at: 11233, size: 5},                                                                     // frank
	{Kinds: City, at: 11238, size: 9},                                                                          // frankfurt
	{Kinds: Section, at: 11247, size: 6},                                                                       // fransa
	{Kinds: OpensStamp, Weekday: 6, at: 11253, size: 3},                                                        // fri
	{Kinds: OpensStamp, Weekday: 6, at: 11256, size: 6},                                                        // friday
	{Kinds: Bar, at: 11262, size: 10},                                                                          // friendfeed
	{Kinds: Gluable, at: 11272, size: 4},                                                                       // from
	{Kinds: End, at: 11276, size: 19},                                                                          // from around the web
	{Kinds: GivenName, at: 11295, size: 4},                                                                     // fuat
	{Kinds: Bar, at: 11299, size: 11},                                                                          // full screen
	{Kinds: Bar, at: 11310, size: 10},                                                                          // fullscreen
	{Kinds: GivenName, at: 11320, size: 5},                                                                     // funda
	{Kinds: GivenName, at: 11325, size: 6},                                                                     // furkan
	{Kinds: Section, at: 11331, size: 6},                                                                       // futbol
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11337, size: 1},                                             // g
	{Kinds: Bar, at: 11338, size: 10},                                                                          // g. altin 0
	{Kinds: Bar, at: 11348, size: 6},                                                                           // galeri
	{Kinds: Bar, at: 11354, size: 20},                                                                          // galeri icin tiklayin
	{Kinds: Bar, at: 11374, size: 12},                                                                          // galeriye git
	{Kinds: Bar, at: 11386, size: 12},                                                                          // galeriyi gor
	{Kinds: GivenName, at: 11398, size: 5},                                                                     // gamze
	{Kinds: GivenName, at: 11403, size: 6},                                                                     // gareth
	{Kinds: GivenName, at: 11409, size: 4},                                                                     // gary
	{Kinds: City, at: 11413, size: 4},                                                                          // gaza
	{Kinds: City, at: 11417, size: 9},                                                                          // gaza city
	{Kinds: OutletWord, at: 11426, size: 6},                                                                    // gazete
	{Kinds: Outlet, at: 11432, size: 12},                                                                       // gazete duvar
	{Kinds: Bar, at: 11444, size: 17},                                                                          // gazete mansetleri
	{Kinds: Outlet, at: 11461, size: 12},                                                                       // gazete vatan
	{Kinds: Bar, at: 11473, size: 9},                                                                           // gazeteler
	{Kinds: OutletWord, at: 11482, size: 8},                                                                    // gazetesi
	{Kinds: City, at: 11490, size: 9},                                                                          // gaziantep
	{Kinds: City, at: 11499, size: 5},                                                                          // gazze
	{Kinds: Bar, at: 11504, size: 5},                                                                           // gbp 0
	{Kinds: Bar, at: 11509, size: 9},                                                                           // gece modu
	{Kinds: OpensBar, pattern: 58, nPatterns: 1, at: 11518, size: 13},                                          // gelismelerden
	{Kinds: Section, at: 11531, size: 7},                                                                       // genclik
	{Kinds: Section, at: 11538, size: 5},                                                                       // genel
	{Kinds: City, at: 11543, size: 6},                                                                          // geneva
	{Kinds: GivenName, at: 11549, size: 6},                                                                     // george
	{Kinds: Section, at: 11555, size: 7},                                                                       // georgia
	{Kinds: GivenName, at: 11562, size: 6},                                                                     // gerald
	{Kinds: End, at: 11568, size: 40},                                                                          // gerekli alanlar * ile isaretlenmislerdir
	{Kinds: Bar, at: 11608, size: 4},                                                                           // geri
	{Kinds: Bar, at: 11612, size: 13},                                                                          // geri bildirim
	{Kinds: Bar, at: 11625, size: 8},                                                                           // geri don
	{Kinds: Bar, at: 11633, size: 8},                                                                           // geri git
	{Kinds: Section, at: 11641, size: 7},                                                                       // germany
	{Kinds: OpensEnd, pattern: 59, nPatterns: 1, at: 11648, size: 3},                                           // get
	{Kinds: Bar, at: 11651, size: 21},                                                                          // get it on google play
	{Kinds: Bar, at: 11672, size: 17},                                                                          // get notifications
	{Kinds: Bar, at: 11689, size: 11},                                                                          // get our app
	{Kinds: End, at: 11700, size: 18},                                                                          // get our newsletter
	{Kinds: Bar, at: 11718, size: 11},                                                                          // get the app
	{Kinds: Section, at: 11729, size: 4},                                                                       // gezi
	{Kinds: Gluable | Turkish, at: 11733, size: 4},                                                             // gibi
	{Kinds: OpensStamp, Label: CreditLabel, at: 11737, size: 5},                                                // giren
	{Kinds: City, at: 11742, size: 7},                                                                          // giresun
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 11749, size: 7},                                // girildi
	{Kinds: OpensStamp, at: 11756, size: 7},                                                                    // girilme
	{Label: PublishedLabel, at: 11763, size: 14},                                                               // girilme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11777, size: 13},                                            // girilmetarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 11790, size: 5},                                   // giris
	{Label: PublishedLabel, at: 11795, size: 11},                                                               // giris saati
	{Label: PublishedLabel, at: 11806, size: 12},                                                               // giris tarihi
	{Kinds: Bar, at: 11818, size: 9},                                                                           // giris yap
	{Label: PublishedLabel, at: 11827, size: 12},                                                               // giris zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11839, size: 10},                                            // girissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11849, size: 11},                                            // giristarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 11860, size: 11},                                            // giriszamani
	{Kinds: City, at: 11871, size: 5},                                                                          // girne
	{Kinds: GivenName, at: 11876, size: 5},                                                                     // gizem
	{Kinds: Bar, at: 11881, size: 8},                                                                           // gizlilik
	{Kinds: Bar, at: 11889, size: 17},                                                                          // gizlilik ilkeleri
	{Kinds: Bar, at: 11906, size: 19},                                                                          // gizlilik politikasi
	{Kinds: Bar, at: 11925, size: 19},                                                                          // gizlilik sozlesmesi
	{Kinds: UTC, at: 11944, size: 3},                                                                           // gmt
	{Kinds: Bar, at: 11947, size: 7},                                                                           // go back
	{Kinds: End, at: 11954, size: 9},                                                                           // go to top
	{Kinds: Bar, at: 11963, size: 13},                                                                          // gok gurultulu
	{Kinds: GivenName, at: 11976, size: 5},                                                                     // gokce
	{Kinds: GivenName, at: 11981, size: 6},                                                                     // gokhan
	{Kinds: Bar, at: 11987, size: 6},                                                                           // gonder
	{Kinds: OpensStamp, at: 11993, size: 10},                                                                   // gonderilme
	{Label: PublishedLabel, at: 12003, size: 17},                                                               // gonderilme tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 12020, size: 16},                                            // gonderilmetarihi
	{Kinds: OpensStamp, at: 12036, size: 8},                                                                    // gonderim
	{Label: PublishedLabel, at: 12044, size: 15},                                                               // gonderim tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 12059, size: 14},                                            // gonderimtarihi
	{Kinds: GivenName, at: 12073, size: 5},                                                                     // gonul
	{Kinds: Bar | OpensBar | OpensEnd, pattern: 60, nPatterns: 4, at: 12078, size: 6},                          // google
	{Kinds: Bar, at: 12084, size: 11},                                                                          // google buzz
	{Kinds: Bar, at: 12095, size: 27},                                                                          // google haberler'de takip et
	{Kinds: Bar, at: 12122, size: 11},                                                                          // google news
	{Kinds: Bar, at: 12133, size: 24},                                                                          // google news ile takip et
	{Kinds: Bar, at: 12157, size: 23},                                                                          // google news'te abone ol
	{Kinds: Bar, at: 12180, size: 25},                                                                          // google news'te takip edin
	{Kinds: Bar, at: 12205, size: 23},                                                                          // google news'te takip et
	{Kinds: Bar, at: 12228, size: 11},                                                                          // google play
	{Kinds: Bar, at: 12239, size: 21},                                                                          // google play'den indir
	{Kinds: Bar, at: 12260, size: 7},                                                                           // google+
	{Kinds: Gluable | Turkish, at: 12267, size: 4},                                                             // gore
	{Kinds: Bar, at: 12271, size: 21},                                                                          // goruntuleme sayisi: 0
	{Kinds: Bar, at: 12292, size: 14},                                                                          // goruntuleme: 0
	{Kinds: Bar, at: 12306, size: 14},                                                                          // goruntulenme 0
	{Kinds: Bar, at: 12320, size: 22},                                                                          // goruntulenme sayisi: 0
	{Kinds: Bar, at: 12342, size: 15},                                                                          // goruntulenme: 0
	{Kinds: Bar, at: 12357, size: 15},                                                                          // goruntulu haber
	{Kinds: Section, at: 12372, size: 5},                                                                       // gorus
	{Kinds: Bar, at: 12377, size: 11},                                                                          // gosterim: 0
	{Kinds: OpensEnd, pattern: 64, nPatterns: 2, at: 12388, size: 3},                                           // got
	{Kinds: Bar, at: 12391, size: 6},                                                                           // got it
	{Kinds: End, at: 12397, size: 17},                                                                          // gozden kacirmayin
	{Kinds: End, at: 12414, size: 15},                                                                          // gozden kacmasin
	{Kinds: GivenName, at: 12429, size: 6},                                                                     // graham
	{Kinds: Bar, at: 12435, size: 10},                                                                          // gram altin
	{Kinds: Bar, at: 12445, size: 12},                                                                          // gram altin 0
	{Kinds: Bar, at: 12457, size: 15},                                                                          // gram altin 0 %0
	{Kinds: Bar, at: 12472, size: 13},                                                                          // gram altin: 0
	{Kinds: Bar, at: 12485, size: 12},                                                                          // gram gumus 0
	{Kinds: Section, at: 12497, size: 6},                                                                       // greece
	{Kinds: GivenName, at: 12503, size: 7},                                                                     // gregory
	{Kinds: OtherZone, at: 12510, size: 3},                                                                     // gst
	{Kinds: GivenName, at: 12513, size: 3},                                                                     // gul
	{Kinds: GivenName, at: 12516, size: 5},                                                                     // gulay
	{Kinds: GivenName, at: 12521, size: 6},                                                                     // gulcan
	{Kinds: GivenName, at: 12527, size: 6},                                                                     // gulden
	{Kinds: GivenName, at: 12533, size: 6},                                                                     // gulsah
	{Kinds: GivenName, at: 12539, size: 6},                                                                     // gulsen
	{Kinds: GivenName, at: 12545, size: 6},                                                                     // gulsum
	{Kinds: Bar, at: 12551, size: 7},                                                                           // gumus 0
	{Kinds: City, at: 12558, size: 9},                                                                          // gumushane
	{Kinds: Relative, at: 12567, size: 3},                                                                      // gun
	{Kinds: OpensBar | Section, pattern: 66, nPatterns: 1, at: 12570, size: 6},                                 // guncel
	{Kinds: End, at: 12576, size: 15},                                                                          // guncel haberler
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 12591, size: 10},                                    // guncelleme
	{Label: UpdatedLabel, at: 12601, size: 16},                                                                 // guncelleme saati
	{Label: UpdatedLabel, at: 12617, size: 17},                                                                 // guncelleme tarihi
	{Label: UpdatedLabel, at: 12634, size: 24},                                                                 // guncelleme tarihi / saat
	{Label: UpdatedLabel, at: 12658, size: 26},                                                                 // guncelleme tarihi ve saati
	{Label: UpdatedLabel, at: 12684, size: 17},                                                                 // guncelleme zamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12701, size: 15},                                              // guncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12716, size: 16},                                              // guncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12732, size: 21},                                              // guncellemetarihi/saat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12753, size: 23},                                              // guncellemetarihivesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12776, size: 16},                                              // guncellemezamani
	{Kinds: BehindDate | OpensStamp | Turkish, Label: UpdatedLabel, at: 12792, size: 11},                       // guncellendi
	{Kinds: OpensStamp | Turkish, Label: UpdatedLabel, at: 12803, size: 11},                                    // guncellenme
	{Label: UpdatedLabel, at: 12814, size: 17},                                                                 // guncellenme saati
	{Label: UpdatedLabel, at: 12831, size: 18},                                                                 // guncellenme tarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12849, size: 16},                                              // guncellenmesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 12865, size: 17},                                              // guncellenmetarihi
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 12882, size: 15},                                 // guncellenmistir
	{Kinds: Section, at: 12897, size: 6},                                                                       // gundem
	{Kinds: Bar, at: 12903, size: 12},                                                                          // gundem ozeti
	{Kinds: Bar, at: 12915, size: 11},                                                                          // gunduz modu
	{Kinds: GivenName | Outlet, at: 12926, size: 5},                                                            // gunes
	{Kinds: Bar, at: 12931, size: 7},                                                                           // gunesli
	{Kinds: Section, at: 12938, size: 13},                                                                      // guney amerika
	{Kinds: Section, at: 12951, size: 10},                                                                      // guney asya
	{Kinds: Section, at: 12961, size: 9},                                                                       // guneydogu
	{Kinds: End, at: 12970, size: 29},                                                                          // gunluk bultenimize kayit olun
	{Kinds: Bar, at: 12999, size: 14},                                                                          // gunluk burclar
	{Kinds: ClockWord, at: 13013, size: 4},                                                                     // gunu
	{Kinds: End, at: 13017, size: 23},                                                                          // gunun en cok okunanlari
	{Kinds: End, at: 13040, size: 17},                                                                          // gunun gelismeleri
	{Kinds: End, at: 13057, size: 15},                                                                          // gunun haberleri
	{Kinds: Bar, at: 13072, size: 16},                                                                          // gunun mansetleri
	{Kinds: End, at: 13088, size: 25},                                                                          // gunun one cikan haberleri
	{Kinds: End, at: 13113, size: 23},                                                                          // gunun onemli mansetleri
	{Kinds: Bar, at: 13136, size: 11},                                                                          // gunun ozeti
	{Kinds: End, at: 13147, size: 15},                                                                          // gunun yazarlari
	{Kinds: Section, at: 13162, size: 9},                                                                       // gurcistan
	{Kinds: GivenName, at: 13171, size: 6},                                                                     // gurkan
	{Kinds: GivenName, at: 13177, size: 5},                                                                     // guven
	{Kinds: Section, at: 13182, size: 8},                                                                       // guvenlik
	{Kinds: OpensEnd | OpensStamp | OutletNews | Section, Label: CreditLabel, pattern: 67, nPatterns: 5, at: 13190, size: 5}, // haber
	{Label: CreditLabel, at: 13195, size: 12},                                                         // haber - foto
	{Label: CreditLabel, at: 13207, size: 16},                                                         // haber - fotograf
	{Label: CreditLabel, at: 13223, size: 14},                                                         // haber - kamera
	{Label: CreditLabel, at: 13237, size: 12},                                                         // haber / foto
	{Kinds: Outlet, at: 13249, size: 7},                                                               // haber 7
	{Label: CreditLabel, at: 13256, size: 12},                                                         // haber ajansi
	{Kinds: End, at: 13268, size: 9},                                                                  // haber ara
	{Kinds: Bar, at: 13277, size: 12},                                                                 // haber arsivi
	{Kinds: End, at: 13289, size: 12},                                                                 // haber bildir
	{Kinds: End, at: 13301, size: 13},                                                                 // haber bulteni
	{Kinds: End, at: 13314, size: 28},                                                                 // haber bultenimize abone olun
	{Kinds: End, at: 13342, size: 26},                                                                 // haber bultenimize kaydolun
	{Label: CreditLabel, at: 13368, size: 13},                                                         // haber editoru
	{Kinds: Desk, at: 13381, size: 11},                                                                // haber ekibi
	{Label: PublishedLabel, at: 13392, size: 19},                                                      // haber ekleme tarihi
	{Label: PublishedLabel, at: 13411, size: 20},                                                      // haber eklenme tarihi
	{Kinds: End, at: 13431, size: 16},                                                                 // haber etiketleri
	{Kinds: Bar, at: 13447, size: 15},                                                                 // haber fotografi
	{Label: PublishedLabel, at: 13462, size: 11},                                                      // haber giris
	{Label: PublishedLabel, at: 13473, size: 17},                                                      // haber giris saati
	{Label: PublishedLabel, at: 13490, size: 18},                                                      // haber giris tarihi
	{Kinds: Bar, at: 13508, size: 12},                                                                 // haber gonder
	{Kinds: End, at: 13520, size: 14},                                                                 // haber gonderin
	{Kinds: Bar, at: 13534, size: 13},                                                                 // haber gorseli
	{Label: UpdatedLabel, at: 13547, size: 16},                                                        // haber guncelleme
	{Label: UpdatedLabel, at: 13563, size: 22},                                                        // haber guncelleme saati
	{Label: UpdatedLabel, at: 13585, size: 23},                                                        // haber guncelleme tarihi
	{Label: UpdatedLabel, at: 13608, size: 17},                                                        // haber guncellenme
	{Label: UpdatedLabel, at: 13625, size: 24},                                                        // haber guncellenme tarihi
	{Kinds: End, at: 13649, size: 11},                                                                 // haber hatti
	{Kinds: Bar, at: 13660, size: 11},                                                                 // haber ihbar
	{Kinds: End, at: 13671, size: 17},                                                                 // haber ihbar hatti
	{Kinds: Bar, at: 13688, size: 28},                                                                 // haber ile ilgili fotograflar
	{Label: SectionLabel, at: 13716, size: 16},                                                        // haber kategorisi
	{Label: CreditLabel, at: 13732, size: 13},                                                         // haber kaynagi
	{Kinds: Desk, at: 13745, size: 13},                                                                // haber merkezi
	{Label: CreditLabel, at: 13758, size: 21},                                                         // haber merkezi editoru
	{Kinds: Desk, at: 13779, size: 11},                                                                // haber odasi
	{Kinds: Bar, at: 13790, size: 11},                                                                 // haber resmi
	{Kinds: Desk, at: 13801, size: 13},                                                                // haber servisi
	{Label: UpdatedLabel, at: 13814, size: 20},                                                        // haber son guncelleme
	{Label: UpdatedLabel, at: 13834, size: 27},                                                        // haber son guncelleme tarihi
	{Label: PublishedLabel, at: 13861, size: 12},                                                      // haber tarihi
	{Kinds: Outlet, at: 13873, size: 12},                                                              // haber vaktim
	{Label: CreditLabel, at: 13885, size: 17},                                                         // haber ve fotograf
	{Kinds: End, at: 13902, size: 13},                                                                 // haber videosu
	{Label: PublishedLabel, at: 13915, size: 11},                                                      // haber yayin
	{Label: PublishedLabel, at: 13926, size: 18},                                                      // haber yayin tarihi
	{Label: PublishedLabel, at: 13944, size: 23},                                                      // haber yayinlanma tarihi
	{Kinds: End, at: 13967, size: 14},                                                                 // haber yazilimi
	{Kinds: End, at: 13981, size: 15},                                                                 // haber yorumlari
	{Kinds: OpensEnd, pattern: 72, nPatterns: 1, at: 13996, size: 6},                                  // haber,
	{Kinds: OpensStamp, Label: CreditLabel, at: 14002, size: 10},                                      // haber-foto
	{Kinds: OpensStamp, Label: CreditLabel, at: 14012, size: 14},                                      // haber-fotograf
	{Kinds: OpensStamp, Label: CreditLabel, at: 14026, size: 12},                                      // haber-kamera
	{Kinds: OpensStamp, Label: CreditLabel, at: 14038, size: 10},                                      // haber/foto
	{Kinds: Outlet, at: 14048, size: 6},                                                               // haber7
	{Kinds: OpensStamp, Label: CreditLabel, at: 14054, size: 11},                                      // haberajansi
	{Kinds: End, at: 14065, size: 32},                                                                 // habere ait yorum bulunmamaktadir
	{Kinds: Bar | TeaserLink, at: 14097, size: 10},                                                    // habere git
	{Kinds: End, at: 14107, size: 17},                                                                 // habere yorum ekle
	{Kinds: End, at: 14124, size: 16},                                                                 // habere yorum kat
	{Kinds: End, at: 14140, size: 16},                                                                 // habere yorum yap
	{Kinds: End, at: 14156, size: 18},                                                                 // habere yorum yazin
	{Kinds: OpensStamp, Label: CreditLabel, at: 14174, size: 12},                                      // habereditoru
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14186, size: 17},                                   // habereklemetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14203, size: 18},                                   // habereklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14221, size: 10},                                   // habergiris
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14231, size: 15},                                   // habergirissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 14246, size: 16},                                   // habergiristarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14262, size: 15},                                     // haberguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14277, size: 20},                                     // haberguncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14297, size: 21},                                     // haberguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14318, size: 16},                                     // haberguncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 14334, size: 22},                                     // haberguncellenmetarihi
	{Kinds: OpensStamp, at: 14356, size: 6},                                                           // haberi
	{Kinds: Bar, at: 14362, size: 12},                                                                 // haberi buyut
	{Kinds: End, at: 14374, size: 18},                                                                 // haberi degerlendir
	{Label: CreditLabel, at: 14392, size: 15},                                                         // haberi derleyen
	{Kinds: Bar, at: 14407, size: 12},                                                                 // haberi dinle
	{Label: CreditLabel, at: 14419, size: 14},                                                         // haberi ekleyen
	{Kinds: Bar, at: 14433, size: 25},                                                                 // haberi facebook'ta paylas
	{Label: CreditLabel, at: 14458, size: 12},                                                         // haberi giren
	{Kinds: Bar | TeaserLink, at: 14470, size: 16},                                                    // haberi goruntule
	{Label: CreditLabel, at: 14486, size: 17},                                                         // haberi hazirlayan
	{Kinds: Bar, at: 14503, size: 13},                                                                 // haberi kaydet
	{Kinds: Bar, at: 14516, size: 13},                                                                 // haberi kucult
	{Kinds: Bar | TeaserLink, at: 14529, size: 10},                                                    // haberi oku
	{Kinds: Bar, at: 14539, size: 11},                                                                 // haberi oner
	{Kinds: End, at: 14550, size: 14},                                                                 // haberi oylayin
	{Kinds: Bar, at: 14564, size: 13},                                                                 // haberi paylas
	{Kinds: End, at: 14577, size: 15},                                                                 // haberi paylasin
	{Kinds: End, at: 14592, size: 13},                                                                 // haberi puanla
	{Kinds: Bar, at: 14605, size: 18},                                                                 // haberi sesli dinle
	{Kinds: Bar, at: 14623, size: 16},                                                                 // haberi sesli oku
	{Kinds: End, at: 14639, size: 17},                                                                 // haberi sikayet et
	{Label: CreditLabel, at: 14656, size: 12},                                                         // haberi yapan
	{Label: CreditLabel, at: 14668, size: 12},                                                         // haberi yazan
	{Kinds: Bar, at: 14680, size: 13},                                                                 // haberi yazdir
	{Kinds: OpensStamp, Label: CreditLabel, at: 14693, size: 14},                                      // haberiderleyen
	{Kinds: OpensStamp, Label: CreditLabel, at: 14707, size: 13},                                      // haberiekleyen
	{Kinds: OpensStamp, Label: CreditLabel, at: 14720, size: 11},                                      // haberigiren
	{Kinds: OpensStamp, Label: CreditLabel, at: 14731, size: 16},                                      // haberihazirlayan
	{Kinds: OpensBar | OpensEnd | OpensStamp, pattern: 73, nPatterns: 5, at: 14747, size: 7},          // haberin
	{Kinds: Bar, at: 14754, size: 14},                                                                 // haberin devami
	{Kinds: Bar, at: 14768, size: 22},                                                                 // haberin devami asagida
	{Kinds: Bar, at: 14790, size: 30},                                                                 // haberin devami reklamdan sonra
	{Label: PublishedLabel, at: 14820, size: 22},                                                      // haberin eklenme tarihi
	{Kinds: End, at: 14842, size: 18},                                                                 // haberin etiketleri
	{Kinds: End, at: 14860, size: 20},                                                                 // haberin fotograflari
	{Label: PublishedLabel, at: 14880, size: 23},                                                      // haberin girildigi tarih
	{Label: PublishedLabel, at: 14903, size: 19},                                                      // haberin giris saati
	{Label: PublishedLabel, at: 14922, size: 20},                                                      // haberin giris tarihi
	{Label: UpdatedLabel, at: 14942, size: 18},                                                        // haberin guncelleme
	{Label: UpdatedLabel, at: 14960, size: 24},                                                        // haberin guncelleme saati
	{Label: UpdatedLabel, at: 14984, size: 25},                                                        // haberin guncelleme tarihi
	{Label: UpdatedLabel, at: 15009, size: 19},                                                        // haberin guncellenme
	{Label: UpdatedLabel, at: 15028, size: 26},                                                        // haberin guncellenme tarihi
	{Label: CreditLabel, at: 15054, size: 15},                                                         // haberin kaynagi
	{Label: UpdatedLabel, at: 15069, size: 29},                                                        // haberin son guncelleme tarihi
	{Label: UpdatedLabel, at: 15098, size: 30},                                                        // haberin son guncellenme tarihi
	{Label: PublishedLabel, at: 15128, size: 14},                                                      // haberin tarihi
	{Kinds: End, at: 15142, size: 24},                                                                 // haberin tum fotograflari
	{Label: PublishedLabel, at: 15166, size: 22},                                                      // haberin verilis tarihi
	{Kinds: End, at: 15188, size: 15},                                                                 // haberin videosu
	{Label: PublishedLabel, at: 15203, size: 20},                                                      // haberin yayin tarihi
	{Label: PublishedLabel, at: 15223, size: 25},                                                      // haberin yayinlanma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15248, size: 20},                                   // haberineklenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15268, size: 21},                                   // haberingirildigitarih
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15289, size: 17},                                   // haberingirissaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15306, size: 18},                                   // haberingiristarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15324, size: 17},                                     // haberinguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15341, size: 22},                                     // haberinguncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15363, size: 23},                                     // haberinguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15386, size: 18},                                     // haberinguncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15404, size: 24},                                     // haberinguncellenmetarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15428, size: 14},                                      // haberinkaynagi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15442, size: 26},                                     // haberinsonguncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15468, size: 27},                                     // haberinsonguncellenmetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15495, size: 13},                                   // haberintarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15508, size: 20},                                   // haberinverilistarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15528, size: 23},                                   // haberinyayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15551, size: 18},                                   // haberinyayintarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15569, size: 11},                                      // haberiyapan
	{Kinds: OpensStamp, Label: CreditLabel, at: 15580, size: 11},                                      // haberiyazan
	{Kinds: OpensStamp, Label: SectionLabel, at: 15591, size: 15},                                     // haberkategorisi
	{Kinds: OpensStamp, Label: CreditLabel, at: 15606, size: 12},                                      // haberkaynagi
	{Kinds: OpensEnd, pattern: 78, nPatterns: 1, at: 15618, size: 7},                                  // haberle
	{Kinds: End, at: 15625, size: 27},                                                                 // haberle ilgili daha fazlasi
	{Kinds: Bar | CrumbRoot | OtherNews | Section | SectionNews, at: 15652, size: 8},                  // haberler
	{Kinds: Bar, at: 15660, size: 21},                                                                 // haberler bildirimleri
	{Kinds: Outlet, at: 15681, size: 12},                                                              // haberler.com
	{Kinds: OtherNews | OutletNews | SectionNews, at: 15693, size: 9},                                 // haberleri
	{Kinds: Bar, at: 15702, size: 33},                                                                 // haberleri izlemek icin abone olun
	{Kinds: OpensEnd, pattern: 79, nPatterns: 1, at: 15735, size: 10},                                 // haberlerin
	{Kinds: OpensStamp, Label: CreditLabel, at: 15745, size: 19},                                      // habermerkezieditoru
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15764, size: 18},                                     // habersonguncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 15782, size: 24},                                     // habersonguncellemetarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15806, size: 11},                                   // habertarihi
	{Kinds: Outlet, at: 15817, size: 9},                                                               // haberturk
	{Kinds: OpensStamp, Label: CreditLabel, at: 15826, size: 15},                                      // habervefotograf
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15841, size: 10},                                   // haberyayin
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15851, size: 21},                                   // haberyayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 15872, size: 16},                                   // haberyayintarihi
	{Kinds: GivenName, at: 15888, size: 5},                                                            // hacer
	{Kinds: Bar, at: 15893, size: 17},                                                                 // hafif kar yagisli
	{Kinds: Bar, at: 15910, size: 14},                                                                 // hafif yagmurlu
	{Kinds: End, at: 15924, size: 26},                                                                 // haftanin en cok okunanlari
	{Kinds: GivenName, at: 15950, size: 5},                                                            // hakan
	{Kinds: OpensEnd, pattern: 80, nPatterns: 1, at: 15955, size: 8},                                  // hakaret,
	{Kinds: City, at: 15963, size: 7},                                                                 // hakkari
	{Kinds: GivenName, at: 15970, size: 5},                                                            // hakki
	{Kinds: Bar, at: 15975, size: 10},                                                                 // hakkimizda
	{Kinds: City, at: 15985, size: 5},                                                                 // halep
	{Kinds: GivenName, at: 15990, size: 5},                                                            // halil
	{Kinds: GivenName, at: 15995, size: 6},                                                            // halime
	{Kinds: GivenName, at: 16001, size: 5},                                                            // halit
	{Kinds: GivenName, at: 16006, size: 5},                                                            // haluk
	{Kinds: City, at: 16011, size: 7},                                                                 // hamburg
	{Kinds: GivenName, at: 16018, size: 5},                                                            // hamdi
	{Kinds: GivenName, at: 16023, size: 5},                                                            // hamza
	{Kinds: GivenName, at: 16028, size: 6},                                                            // handan
	{Kinds: GivenName, at: 16034, size: 5},                                                            // hande
	{Kinds: GivenName, at: 16039, size: 6},                                                            // hanife
	{Kinds: GivenName, at: 16045, size: 6},                                                            // hannah
	{Kinds: City, at: 16051, size: 5},                                                                 // hanoi
	{Kinds: City, at: 16056, size: 6},                                                                 // harare
	{Kinds: GivenName, at: 16062, size: 6},                                                            // harold
	{Kinds: GivenName, at: 16068, size: 5},                                                            // harry
	{Kinds: GivenName, at: 16073, size: 5},                                                            // harun
	{Kinds: Gluable, at: 16078, size: 3},                                                              // has
	{Kinds: GivenName, at: 16081, size: 5},                                                            // hasan
	{Kinds: Bar | End, at: 16086, size: 11},                                                           // hata bildir
	{Kinds: Bar, at: 16097, size: 14},                                                                 // hata bildirimi
	{Kinds: City, at: 16111, size: 5},                                                                 // hatay
	{Kinds: GivenName, at: 16116, size: 6},                                                            // hatice
	{Kinds: Bar, at: 16122, size: 11},                                                                 // hava durumu
	{Kinds: City, at: 16133, size: 6},                                                                 // havana
	{Kinds: Gluable | OpensEnd, pattern: 81, nPatterns: 1, at: 16139, size: 4},                        // have
	{Kinds: GivenName, at: 16143, size: 5},                                                            // havva
	{Kinds: Section, at: 16148, size: 5},                                                              // hayat
	{Kinds: GivenName, at: 16153, size: 6},                                                            // haydar
	{Kinds: Bar, at: 16159, size: 18},                                                                 // hayir, tesekkurler
	{Kinds: Section, at: 16177, size: 9},                                                              // hayvanlar
	{Kinds: OpensStamp, Month: 6, at: 16186, size: 3},                                                 // haz
	{Kinds: OpensStamp | Turkish, Month: 6, at: 16189, size: 7},                                       // haziran
	{Kinds: OpensStamp, Label: CreditLabel, at: 16196, size: 10},                                      // hazirlayan
	{Kinds: Section, at: 16206, size: 9},                                                              // headlines
	{Kinds: Section, at: 16215, size: 6},                                                              // health
	{Kinds: GivenName, at: 16221, size: 7},                                                            // heather
	{Kinds: GivenName, at: 16228, size: 5},                                                            // helen
	{Kinds: Bar, at: 16233, size: 4},                                                                  // help
	{Kinds: City, at: 16237, size: 8},                                                                 // helsinki
	{Kinds: GivenName, at: 16245, size: 5},                                                            // henry
	{Kinds: OpensEnd, pattern: 82, nPatterns: 3, at: 16250, size: 5},                                  // henuz
	{Kinds: End, at: 16255, size: 26},                                                                 // henuz hic yorum yapilmamis
	{Kinds: End, at: 16281, size: 21},                                                                 // henuz yorum yapilmadi
	{Kinds: End, at: 16302, size: 22},                                                                 // henuz yorum yapilmamis
	{Kinds: End, at: 16324, size: 15},                                                                 // henuz yorum yok
	{Kinds: Bar, at: 16339, size: 11},                                                                 // hepsini gor
	{Kinds: Bar, at: 16350, size: 14},                                                                 // hepsini goster
	{Kinds: OpensEnd, pattern: 85, nPatterns: 1, at: 16364, size: 3},                                  // her
	{Kinds: End, at: 16367, size: 18},                                                                 // her hakki saklidir
	{Kinds: OutletWord, at: 16385, size: 6},                                                           // herald
	{Kinds: Bar, at: 16391, size: 7},                                                                  // hesabim
	{Kinds: Agency, at: 16398, size: 5},                                                               // hibya
	{Kinds: Agency, at: 16403, size: 18},                                                              // hibya haber ajansi
	{Kinds: Bar, at: 16421, size: 12},                                                                 // hide caption
	{Kinds: GivenName, at: 16433, size: 5},                                                            // hilal
	{Kinds: Agency, at: 16438, size: 4},                                                               // hina
	{Kinds: Gluable, at: 16442, size: 3},                                                              // his
	{Kinds: Section, at: 16445, size: 7},                                                              // history
	{Kinds: Bar, at: 16452, size: 5},                                                                  // hit 0
	{Kinds: Bar, at: 16457, size: 6},                                                                  // hit: 0
	{Kinds: Bar, at: 16463, size: 7},                                                                  // hits: 0
	{Kinds: OtherZone, at: 16470, size: 3},                                                            // hkt
	{Kinds: Bar | CrumbRoot, at: 16473, size: 4},                                                      // home
	{Kinds: Bar | CrumbRoot, at: 16477, size: 9},                                                      // home page
	{Kinds: City, at: 16486, size: 9},                                                                 // hong kong
	{Kinds: GivenName, at: 16495, size: 6},                                                            // howard
	{Kinds: OtherZone, at: 16501, size: 3},                                                            // hst
	{Kinds: Section, at: 16504, size: 5},                                                              // hukuk
	{Kinds: GivenName, at: 16509, size: 5},                                                            // hulya
	{Kinds: Section, at: 16514, size: 12},                                                             // human rights
	{Kinds: Outlet, at: 16526, size: 8},                                                               // hurriyet
	{Kinds: Outlet, at: 16534, size: 19},                                                              // hurriyet daily news
	{Kinds: GivenName, at: 16553, size: 7},                                                            // huseyin
	{Kinds: GivenName, at: 16560, size: 5},                                                            // husnu
	{Kinds: Bar, at: 16565, size: 7},                                                                  // i agree
	{Kinds: GivenName, at: 16572, size: 3},                                                            // ian
	{Kinds: Particle, at: 16575, size: 3},                                                             // ibn
	{Kinds: GivenName, at: 16578, size: 7},                                                            // ibrahim
	{Kinds: Section, at: 16585, size: 11},                                                             // ic haberler
	{Kinds: Section, at: 16596, size: 11},                                                             // ic politika
	{Kinds: City, at: 16607, size: 4},                                                                 // icel
	{Kinds: Bar, at: 16611, size: 12},                                                                 // icerige atla
	{Kinds: Bar, at: 16623, size: 11},                                                                 // icerige gec
	{Kinds: Gluable | Turkish, at: 16634, size: 4},                                                    // icin
	{Kinds: Turkish, at: 16638, size: 6},                                                              // icinde
	{Kinds: OtherZone, at: 16644, size: 3},                                                            // ict
	{Kinds: GivenName, at: 16647, size: 5},                                                            // idris
	{Kinds: OtherZone, at: 16652, size: 3},                                                            // idt
	{Kinds: Bar, at: 16655, size: 11},                                                                 // iftar vakti
	{Kinds: Bar, at: 16666, size: 17},                                                                 // iftara kalan sure
	{Kinds: City, at: 16683, size: 5},                                                                 // igdir
	{Kinds: Agency, at: 16688, size: 4},                                                               // igfa
	{Kinds: Agency | OpensEnd, pattern: 86, nPatterns: 1, at: 16692, size: 3},                         // iha
	{Kinds: OpensEnd, pattern: 87, nPatterns: 1, at: 16695, size: 5},                                  // ihbar
	{Kinds: Bar, at: 16700, size: 11},                                                                 // ihbar hatti
	{Kinds: Agency, at: 16711, size: 11},                                                              // ihlas haber
	{Kinds: Agency, at: 16722, size: 18},                                                              // ihlas haber ajansi
	{Kinds: Agency, at: 16740, size: 17},                                                              // ihlas news agency
	{Kinds: GivenName, at: 16757, size: 5},                                                            // ihsan
	{Kinds: Bar, at: 16762, size: 6},                                                                  // ikindi
	{Kinds: Gluable, at: 16768, size: 3},                                                              // ile
	{Kinds: Bar, at: 16771, size: 8},                                                                  // iletisim
	{Kinds: End, at: 16779, size: 18},                                                                 // iletisim bilgileri
	{Kinds: OpensBar | OpensEnd, pattern: 88, nPatterns: 3, at: 16797, size: 6},                       // ilgili
	{Kinds: End, at: 16803, size: 16},                                                                 // ilgili basliklar
	{Kinds: End, at: 16819, size: 21},                                                                 // ilgili diger haberler
	{Kinds: End, at: 16840, size: 16},                                                                 // ilgili etiketler
	{Kinds: Bar | TeaserLabel, at: 16856, size: 15},                                                   // ilgili fotograf
	{Kinds: End, at: 16871, size: 18},                                                                 // ilgili fotograflar
	{Kinds: Bar | TeaserLabel, at: 16889, size: 13},                                                   // ilgili galeri
	{Kinds: End, at: 16902, size: 16},                                                                 // ilgili galeriler
	{Kinds: Bar | TeaserLabel, at: 16918, size: 12},                                                   // ilgili haber
	{Kinds: End | TeaserLabel, at: 16930, size: 15},                                                   // ilgili haberler
	{Kinds: End | TeaserLabel, at: 16945, size: 16},                                                   // ilgili icerikler
	{Kinds: End, at: 16961, size: 28},                                                                 // ilgili internet baglantilari
	{Kinds: End, at: 16989, size: 14},                                                                 // ilgili konular
	{Kinds: End, at: 17003, size: 16},                                                                 // ilgili makaleler
	{Kinds: Bar | TeaserLabel, at: 17019, size: 12},                                                   // ilgili video
	{Kinds: End, at: 17031, size: 15},                                                                 // ilgili videolar
	{Kinds: End | TeaserLabel, at: 17046, size: 14},                                                   // ilgili yazilar
	{Kinds: End, at: 17060, size: 35},                                                                 // ilginizi cekebilecek diger haberler
	{Kinds: End, at: 17095, size: 29},                                                                 // ilginizi cekebilecek haberler
	{Kinds: End, at: 17124, size: 30},                                                                 // ilginizi cekebilecek icerikler
	{Kinds: End | TeaserLabel, at: 17154, size: 18},                                                   // ilginizi cekebilir
	{Kinds: GivenName, at: 17172, size: 5},                                                            // ilhan
	{Kinds: End, at: 17177, size: 17},                                                                 // iliskili haberler
	{Kinds: OpensEnd | OpensStamp, pattern: 91, nPatterns: 1, at: 17194, size: 3},                     // ilk
	{Label: PublishedLabel, at: 17197, size: 9},                                                       // ilk yayin
	{Label: PublishedLabel, at: 17206, size: 16},                                                      // ilk yayin tarihi
	{Kinds: End, at: 17222, size: 24},                                                                 // ilk yorum yapan siz olun
	{Kinds: End, at: 17246, size: 24},                                                                 // ilk yorum yazan siz olun
	{Kinds: End, at: 17270, size: 18},                                                                 // ilk yorumu sen yap
	{Kinds: End, at: 17288, size: 20},                                                                 // ilk yorumu siz yazin
	{Kinds: End, at: 17308, size: 25},                                                                 // ilk yorumu yapan siz olun
	{Kinds: GivenName, at: 17333, size: 5},                                                            // ilkay
	{Kinds: GivenName, at: 17338, size: 5},                                                            // ilker
	{Kinds: Agency, at: 17343, size: 5},                                                               // ilkha
	{Kinds: GivenName, at: 17348, size: 6},                                                            // ilknur
	{Kinds: OpensStamp, Label: PublishedLabel, at: 17354, size: 8},                                    // ilkyayin
	{Kinds: OpensStamp, Label: PublishedLabel, at: 17362, size: 14},                                   // ilkyayintarihi
	{Kinds: Agency, at: 17376, size: 4},                                                               // ilna
	{Kinds: Bar, at: 17380, size: 6},                                                                  // imkb 0
	{Kinds: Bar, at: 17386, size: 8},                                                                  // imkb 0 0
	{Kinds: Bar, at: 17394, size: 7},                                                                  // imprint
	{Kinds: Bar, at: 17401, size: 5},                                                                  // imsak
	{Kinds: Bar, at: 17406, size: 9},                                                                  // imsak'a 0
	{Kinds: Bar, at: 17415, size: 18},                                                                 // imsak'a kalan sure
	{Kinds: Gluable, at: 17433, size: 2},                                                              // in
	{Kinds: End, at: 17435, size: 15},                                                                 // in this article
	{Kinds: End, at: 17450, size: 13},                                                                 // in this story
	{Kinds: Section, at: 17463, size: 5},                                                              // inanc
	{Kinds: Bar, at: 17468, size: 18},                                                                 // increase font size
	{Kinds: Outlet, at: 17486, size: 18},                                                              // independent turkce
	{Kinds: Section, at: 17504, size: 5},                                                              // india
	{Kinds: Section, at: 17509, size: 10},                                                             // infografik
	{Kinds: Section, at: 17519, size: 9},                                                              // ingiltere
	{Kinds: Section, at: 17528, size: 13},                                                             // insan haklari
	{Kinds: Bar | OpensEnd, pattern: 92, nPatterns: 1, at: 17541, size: 9},                            // instagram
	{Kinds: Agency, at: 17550, size: 8},                                                               // interfax
	{Kinds: Section, at: 17558, size: 13},                                                             // international
	{Kinds: Section, at: 17571, size: 8},                                                              // internet
	{Kinds: Outlet, at: 17579, size: 14},                                                              // internet haber
	{Kinds: Desk, at: 17593, size: 16},                                                                // internet servisi
	{Kinds: Outlet, at: 17609, size: 13},                                                              // internethaber
	{Kinds: Section, at: 17622, size: 9},                                                              // interview
	{Kinds: Section, at: 17631, size: 10},                                                             // interviews
	{Kinds: Gluable, at: 17641, size: 4},                                                              // into
	{Kinds: GivenName, at: 17645, size: 4},                                                            // ipek
	{Kinds: Bar, at: 17649, size: 5},                                                                  // iptal
	{Kinds: Section, at: 17654, size: 4},                                                              // irak
	{Kinds: Section, at: 17658, size: 4},                                                              // iran
	{Kinds: Section, at: 17662, size: 4},                                                              // iraq
	{Kinds: GivenName, at: 17666, size: 4},                                                            // irem
	{Kinds: GivenName, at: 17670, size: 5},                                                            // irfan
	{Kinds: Agency, at: 17675, size: 4},                                                               // irib
	{Kinds: Agency, at: 17679, size: 4},                                                               // irna
	{Kinds: Gluable, at: 17683, size: 2},                                                              // is
	{Kinds: Section, at: 17685, size: 10},                                                             // is dunyasi
	{Kinds: GivenName, at: 17695, size: 6},                                                            // isabel
	{Kinds: Bar, at: 17701, size: 4},                                                                  // isim
	{Kinds: Section, at: 17705, size: 5},                                                              // islam
	{Kinds: Section, at: 17710, size: 13},                                                             // islam dunyasi
	{Kinds: City, at: 17723, size: 9},                                                                 // islamabad
	{Kinds: Section, at: 17732, size: 13},                                                             // islamic world
	{Kinds: GivenName, at: 17745, size: 6},                                                            // ismail
	{Kinds: GivenName, at: 17751, size: 5},                                                            // ismet
	{Kinds: Agency, at: 17756, size: 4},                                                               // isna
	{Kinds: City, at: 17760, size: 7},                                                                 // isparta
	{Kinds: Section, at: 17767, size: 6},                                                              // israel
	{Kinds: Section, at: 17773, size: 6},                                                              // israil
	{Kinds: OtherZone, at: 17779, size: 3},                                                            // ist
	{Kinds: City | TurkeyTime, at: 17782, size: 8},                                                    // istanbul
	{Kinds: Desk, at: 17790, size: 13},                                                                // istanbul desk
	{Kinds: Agency, at: 17803, size: 9},                                                               // itar-tass
	{Kinds: Gluable, at: 17812, size: 3},                                                              // its
	{Kinds: OpensEnd, pattern: 93, nPatterns: 2, at: 17815, size: 7},                                  // izinsiz
	{Kinds: End, at: 17822, size: 20},                                                                 // izinsiz kullanilamaz
	{Kinds: Bar, at: 17842, size: 17},                                                                 // izlenme sayisi: 0
	{Kinds: Bar, at: 17859, size: 10},                                                                 // izlenme: 0
	{Kinds: City, at: 17869, size: 5},                                                                 // izmir
	{Kinds: GivenName, at: 17874, size: 5},                                                            // izzet
	{Kinds: GivenName, at: 17879, size: 4},                                                            // jack
	{Kinds: GivenName, at: 17883, size: 5},                                                            // jacob
	{Kinds: City, at: 17888, size: 7},                                                                 // jakarta
	{Kinds: GivenName, at: 17895, size: 5},                                                            // james
	{Kinds: OpensStamp, Month: 1, at: 17900, size: 3},                                                 // jan
	{Kinds: GivenName, at: 17903, size: 4},                                                            // jane
	{Kinds: GivenName, at: 17907, size: 5},                                                            // janet
	{Kinds: OpensStamp, Month: 1, at: 17912, size: 7},                                                 // january
	{Kinds: GivenName, at: 17919, size: 5},                                                            // jason
	{Kinds: OpensBar, pattern: 95, nPatterns: 1, at: 17924, size: 10},                                 // javascript
	{Kinds: Bar, at: 17934, size: 21},                                                                 // javascript devre disi
	{Kinds: City, at: 17955, size: 6},                                                                 // jeddah
	{Kinds: GivenName, at: 17961, size: 7},                                                            // jeffrey
	{Kinds: GivenName, at: 17968, size: 8},                                                            // jennifer
	{Kinds: GivenName, at: 17976, size: 6},                                                            // jeremy
	{Kinds: City, at: 17982, size: 9},                                                                 // jerusalem
	{Kinds: GivenName, at: 17991, size: 7},                                                            // jessica
	{Kinds: GivenName, at: 17998, size: 4},                                                            // jill
	{Kinds: Agency, at: 18002, size: 5},                                                               // jinha
	{Kinds: GivenName, at: 18007, size: 4},                                                            // joan
	{Kinds: City, at: 18011, size: 12},                                                                // johannesburg
	{Kinds: GivenName, at: 18023, size: 4},                                                            // john
	{Kinds: End, at: 18027, size: 21},                                                                 // join our mailing list
	{Kinds: End, at: 18048, size: 19},                                                                 // join our newsletter
	{Kinds: Bar, at: 18067, size: 25},                                                                 // join our telegram channel
	{Kinds: Bar, at: 18092, size: 25},                                                                 // join our whatsapp channel
	{Kinds: End, at: 18117, size: 21},                                                                 // join the conversation
	{Kinds: End, at: 18138, size: 19},                                                                 // join the discussion
	{Kinds: GivenName, at: 18157, size: 8},                                                            // jonathan
	{Kinds: GivenName, at: 18165, size: 6},                                                            // joseph
	{Kinds: GivenName, at: 18171, size: 6},                                                            // joshua
	{Kinds: GivenName, at: 18177, size: 5},                                                            // joyce
	{Kinds: OtherZone, at: 18182, size: 3},                                                            // jst
	{Kinds: GivenName, at: 18185, size: 4},                                                            // juan
	{Kinds: City, at: 18189, size: 4},                                                                 // juba
	{Kinds: GivenName, at: 18193, size: 6},                                                            // judith
	{Kinds: OpensStamp, Month: 7, at: 18199, size: 3},                                                 // jul
	{Kinds: GivenName, at: 18202, size: 5},                                                            // julia
	{Kinds: GivenName, at: 18207, size: 6},                                                            // julian
	{Kinds: GivenName, at: 18213, size: 5},                                                            // julie
	{Kinds: OpensStamp, Month: 7, at: 18218, size: 4},                                                 // july
	{Kinds: Bar, at: 18222, size: 15},                                                                 // jump to content
	{Kinds: Bar, at: 18237, size: 18},                                                                 // jump to navigation
	{Kinds: OpensStamp, Month: 6, at: 18255, size: 3},                                                 // jun
	{Kinds: OpensStamp, Month: 6, at: 18258, size: 4},                                                 // june
	{Kinds: Bar, at: 18262, size: 7},                                                                  // just in
	{Kinds: GivenName, at: 18269, size: 6},                                                            // justin
	{Kinds: GivenName, at: 18275, size: 4},                                                            // kaan
	{Kinds: City, at: 18279, size: 5},                                                                 // kabil
	{Kinds: City, at: 18284, size: 5},                                                                 // kabul
	{Kinds: Bar, at: 18289, size: 14},                                                                 // kabul ediyorum
	{Kinds: Bar, at: 18303, size: 8},                                                                  // kabul et
	{Kinds: Gluable | Turkish, at: 18311, size: 5},                                                    // kadar
	{Kinds: GivenName, at: 18316, size: 5},                                                            // kader
	{Kinds: Section, at: 18321, size: 5},                                                              // kadin
	{Kinds: GivenName, at: 18326, size: 5},                                                            // kadir
	{Kinds: Section, at: 18331, size: 8},                                                              // kafkasya
	{Kinds: City, at: 18339, size: 6},                                                                 // kahire
	{Kinds: City, at: 18345, size: 13},                                                                // kahramanmaras
	{Kinds: OpensBar | OpensEnd, pattern: 96, nPatterns: 1, at: 18358, size: 5},                       // kalan
	{Kinds: End, at: 18363, size: 17},                                                                 // kalan karakter: 0
	{Kinds: OpensStamp, Label: PhotoLabel, at: 18380, size: 6},                                        // kamera
	{Kinds: GivenName, at: 18386, size: 5},                                                            // kamil
	{Kinds: City, at: 18391, size: 7},                                                                 // kampala
	{Kinds: GivenName, at: 18398, size: 7},                                                            // kamuran
	{Kinds: Bar, at: 18405, size: 6},                                                                  // kapali
	{Kinds: Bar, at: 18411, size: 5},                                                                  // kapat
	{Kinds: City, at: 18416, size: 7},                                                                 // karabuk
	{Kinds: City, at: 18423, size: 7},                                                                 // karachi
	{Kinds: City, at: 18430, size: 6},                                                                 // karaci
	{Kinds: Section, at: 18436, size: 9},                                                              // karadeniz
	{Kinds: City, at: 18445, size: 7},                                                                 // karaman
	{Kinds: Bar, at: 18452, size: 12},                                                                 // karanlik mod
	{Kinds: Outlet, at: 18464, size: 5},                                                               // karar
	{Kinds: GivenName, at: 18469, size: 5},                                                            // karen
	{Kinds: Section, at: 18474, size: 9},                                                              // karikatur
	{Kinds: Bar, at: 18483, size: 5},                                                                  // karli
	{Kinds: City, at: 18488, size: 4},                                                                 // kars
	{Kinds: OpensStamp, Month: 11, at: 18492, size: 3},                                                // kas
	{Kinds: Section, at: 18495, size: 7},                                                              // kashmir
	{Kinds: OpensStamp | Turkish, Month: 11, at: 18502, size: 5},                                      // kasim
	{Kinds: City, at: 18507, size: 9},                                                                 // kastamonu
	{Kinds: OpensStamp, Label: SectionLabel, at: 18516, size: 8},                                      // kategori
	{Kinds: End, at: 18524, size: 27},                                                                 // kategorideki diger haberler
	{Kinds: End, at: 18551, size: 27},                                                                 // kategorinin diger haberleri
	{Kinds: End, at: 18578, size: 29},                                                                 // kategoriye ait diger haberler
	{Kinds: GivenName, at: 18607, size: 9},                                                            // katherine
	{Kinds: GivenName, at: 18616, size: 8},                                                            // kathleen
	{Kinds: City, at: 18624, size: 9},                                                                 // kathmandu
	{Kinds: Bar, at: 18633, size: 6},                                                                  // kaydet
	{Kinds: OpensStamp | Turkish, at: 18639, size: 5},                                                 // kayit
	{Kinds: Bar, at: 18644, size: 8},                                                                  // kayit ol
	{Label: PublishedLabel, at: 18652, size: 12},                                                      // kayit tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 18664, size: 11},                                   // kayittarihi
	{Kinds: OpensEnd | OpensStamp, Label: CreditLabel, pattern: 97, nPatterns: 4, at: 18675, size: 6}, // kaynak
	{Kinds: End, at: 18681, size: 12},                                                                 // kaynak linki
	{Kinds: OpensStamp, Label: CreditLabel, at: 18693, size: 9},                                       // kaynaklar
	{Kinds: City, at: 18702, size: 7},                                                                 // kayseri
	{Kinds: City, at: 18709, size: 5},                                                                 // kazan
	{Kinds: GivenName, at: 18714, size: 5},                                                            // kazim
	{Kinds: Agency, at: 18719, size: 9},                                                               // kazinform
	{Kinds: Agency, at: 18728, size: 4},                                                               // kcna
	{Kinds: OpensEnd, pattern: 101, nPatterns: 1, at: 18732, size: 4},                                 // keep
	{Kinds: GivenName, at: 18736, size: 5},                                                            // keith
	{Kinds: GivenName, at: 18741, size: 5},                                                            // kelly
	{Kinds: GivenName, at: 18746, size: 5},                                                            // kemal
	{Kinds: GivenName, at: 18751, size: 5},                                                            // kenan
	{Kinds: GivenName, at: 18756, size: 7},                                                            // kenneth
	{Kinds: Section, at: 18763, size: 4},                                                              // kent
	{Kinds: GivenName, at: 18767, size: 5},                                                            // kerem
	{Kinds: GivenName, at: 18772, size: 5},                                                            // kerim
	{Kinds: Section, at: 18777, size: 6},                                                              // kesmir
	{Kinds: GivenName, at: 18783, size: 5},                                                            // kevin
	{Kinds: OpensEnd, pattern: 102, nPatterns: 1, at: 18788, size: 9},                                 // keywords:
	{Kinds: City, at: 18797, size: 8},                                                                 // khartoum
	{Kinds: Section, at: 18805, size: 6},                                                              // kibris
	{Kinds: City, at: 18811, size: 4},                                                                 // kiev
	{Kinds: City, at: 18815, size: 6},                                                                 // kigali
	{Kinds: City, at: 18821, size: 5},                                                                 // kilis
	{Kinds: GivenName, at: 18826, size: 8},                                                            // kimberly
	{Kinds: City, at: 18834, size: 8},                                                                 // kinshasa
	{Kinds: City, at: 18842, size: 9},                                                                 // kirikkale
	{Kinds: Section, at: 18851, size: 5},                                                              // kirim
	{Kinds: City, at: 18856, size: 10},                                                                // kirklareli
	{Kinds: City, at: 18866, size: 8},                                                                 // kirsehir
	{Kinds: City, at: 18874, size: 7},                                                                 // kisinev
	{Kinds: Section, at: 18881, size: 5},                                                              // kitap
	{Kinds: City, at: 18886, size: 7},                                                                 // kocaeli
	{Kinds: End, at: 18893, size: 28},                                                                 // konu hakkinda diger haberler
	{Kinds: Section, at: 18921, size: 5},                                                              // konut
	{Kinds: End, at: 18926, size: 29},                                                                 // konuyla ilgili diger haberler
	{Kinds: End, at: 18955, size: 23},                                                                 // konuyla ilgili haberler
	{Kinds: City, at: 18978, size: 5},                                                                 // konya
	{Kinds: City, at: 18983, size: 8},                                                                 // kopenhag
	{Kinds: Bar, at: 18991, size: 7},                                                                  // kopyala
	{Kinds: GivenName, at: 18998, size: 5},                                                            // koray
	{Kinds: GivenName, at: 19003, size: 6},                                                            // korkut
	{Kinds: End, at: 19009, size: 14},                                                                 // kose yazarlari
	{Kinds: End, at: 19023, size: 17},                                                                 // kose yazarlarimiz
	{Kinds: Section, at: 19040, size: 13},                                                             // kose yazilari
	{Kinds: Section, at: 19053, size: 6},                                                              // kosova
	{Kinds: Section, at: 19059, size: 6},                                                              // kosovo
	{Kinds: Section, at: 19065, size: 11},                                                             // kripto para
	{Kinds: Bar, at: 19076, size: 14},                                                                 // kripto paralar
	{Kinds: OtherZone, at: 19090, size: 3},                                                            // kst
	{Kinds: City, at: 19093, size: 12},                                                                // kuala lumpur
	{Kinds: GivenName, at: 19105, size: 5},                                                            // kubra
	{Kinds: City, at: 19110, size: 5},                                                                 // kudus
	{Kinds: OpensEnd, pattern: 103, nPatterns: 3, at: 19115, size: 6},                                 // kufur,
	{Kinds: Bar, at: 19121, size: 20},                                                                 // kullanici sozlesmesi
	{Kinds: End, at: 19141, size: 19},                                                                 // kullanici yorumlari
	{Kinds: Bar, at: 19160, size: 18},                                                                 // kullanim kosullari
	{Kinds: Bar, at: 19178, size: 17},                                                                 // kullanim sartlari
	{Kinds: Section, at: 19195, size: 6},                                                              // kultur
	{Kinds: Section, at: 19201, size: 14},                                                             // kultur - sanat
	{Kinds: Section, at: 19215, size: 12},                                                             // kultur sanat
	{Kinds: Section, at: 19227, size: 15},                                                             // kultur ve sanat
	{Kinds: Section, at: 19242, size: 12},                                                             // kultur-sanat
	{Kinds: Agency, at: 19254, size: 4},                                                               // kuna
	{Kinds: Bar, at: 19258, size: 5},                                                                  // kunye
	{Kinds: Bar, at: 19263, size: 5},                                                                  // kurdi
	{Kinds: GivenName, at: 19268, size: 6},                                                            // kursat
	{Kinds: City, at: 19274, size: 7},                                                                 // kutahya
	{Kinds: City, at: 19281, size: 6},                                                                 // kuveyt
	{Kinds: Bar, at: 19287, size: 17},                                                                 // kuvvetli yagmurlu
	{Kinds: City, at: 19304, size: 11},                                                                // kuwait city
	{Kinds: Section, at: 19315, size: 12},                                                             // kuzey afrika
	{Kinds: Section, at: 19327, size: 13},                                                             // kuzey amerika
	{Kinds: Bar, at: 19340, size: 4},                                                                  // kvkk
	{Kinds: Bar, at: 19344, size: 21},                                                                 // kvkk aydinlatma metni
	{Kinds: City, at: 19365, size: 4},                                                                 // kyiv
	{Kinds: Agency, at: 19369, size: 5},                                                               // kyodo
	{Kinds: City, at: 19374, size: 5},                                                                 // lagos
	{Kinds: City, at: 19379, size: 5},                                                                 // lahor
	{Kinds: City, at: 19384, size: 6},                                                                 // lahore
	{Kinds: GivenName, at: 19390, size: 4},                                                            // lale
	{Kinds: Bar, at: 19394, size: 11},                                                                 // larger text
	{Kinds: GivenName, at: 19405, size: 5},                                                            // larry
	{Kinds: OpensStamp, at: 19410, size: 4},                                                           // last
	{Label: UpdatedLabel, at: 19414, size: 12},                                                        // last changed
	{Label: UpdatedLabel, at: 19426, size: 11},                                                        // last edited
	{Label: UpdatedLabel, at: 19437, size: 14},                                                        // last edited on
	{Label: UpdatedLabel, at: 19451, size: 8},                                                         // last mod
	{Kinds: BehindDate, Label: UpdatedLabel, at: 19459, size: 13},                                     // last modified
	{Label: UpdatedLabel, at: 19472, size: 18},                                                        // last modified date
	{Label: UpdatedLabel, at: 19490, size: 16},                                                        // last modified on
	{Label: UpdatedLabel, at: 19506, size: 11},                                                        // last update
	{Label: UpdatedLabel, at: 19517, size: 16},                                                        // last update date
	{Label: UpdatedLabel, at: 19533, size: 14},                                                        // last update on
	{Kinds: BehindDate, Label: UpdatedLabel, at: 19547, size: 12},                                     // last updated
	{Label: UpdatedLabel, at: 19559, size: 15},                                                        // last updated at
	{Label: UpdatedLabel, at: 19574, size: 15},                                                        // last updated on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19589, size: 11},                                     // lastchanged
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19600, size: 10},                                     // lastedited
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19610, size: 12},                                     // lasteditedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19622, size: 7},                                      // lastmod
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19629, size: 12},                                     // lastmodified
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19641, size: 16},                                     // lastmodifieddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19657, size: 14},                                     // lastmodifiedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19671, size: 10},                                     // lastupdate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19681, size: 11},                                     // lastupdated
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19692, size: 13},                                     // lastupdatedat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19705, size: 14},                                     // lastupdatedate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19719, size: 13},                                     // lastupdatedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19732, size: 12},                                     // lastupdateon
	{Kinds: Bar | OpensStamp, at: 19744, size: 6},                                                     // latest
	{Kinds: End, at: 19750, size: 15},                                                                 // latest articles
	{Kinds: End, at: 19765, size: 16},                                                                 // latest headlines
	{Kinds: End | TeaserLabel, at: 19781, size: 11},                                                   // latest news
	{Kinds: End, at: 19792, size: 12},                                                                 // latest posts
	{Kinds: End, at: 19804, size: 14},                                                                 // latest stories
	{Label: UpdatedLabel, at: 19818, size: 13},                                                        // latest update
	{Kinds: End, at: 19831, size: 13},                                                                 // latest videos
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 19844, size: 12},                                     // latestupdate
	{Kinds: GivenName, at: 19856, size: 5},                                                            // latif
	{Kinds: Section, at: 19861, size: 13},                                                             // latin america
	{Kinds: Section, at: 19874, size: 13},                                                             // latin amerika
	{Kinds: GivenName, at: 19887, size: 5},                                                            // laura
	{Kinds: GivenName, at: 19892, size: 6},                                                            // lauren
	{Kinds: GivenName, at: 19898, size: 8},                                                            // lawrence
	{Kinds: OpensEnd, pattern: 106, nPatterns: 1, at: 19906, size: 5},                                 // leave
	{Kinds: End, at: 19911, size: 15},                                                                 // leave a comment
	{Kinds: End, at: 19926, size: 13},                                                                 // leave a reply
	{Kinds: End, at: 19939, size: 18},                                                                 // leave your comment
	{Kinds: Section, at: 19957, size: 7},                                                              // lebanon
	{Kinds: City, at: 19964, size: 7},                                                                 // lefkosa
	{Kinds: OpensEnd, pattern: 107, nPatterns: 1, at: 19971, size: 5},                                 // legal
	{Kinds: Bar, at: 19976, size: 12},                                                                 // legal notice
	{Kinds: GivenName, at: 19988, size: 6},                                                            // levent
	{Kinds: GivenName, at: 19994, size: 5},                                                            // leyla
	{Kinds: Section, at: 19999, size: 5},                                                              // libya
	{Kinds: Section, at: 20004, size: 4},                                                              // life
	{Kinds: Section, at: 20008, size: 9},                                                              // lifestyle
	{Kinds: Bar, at: 20017, size: 10},                                                                 // light mode
	{Kinds: Bar, at: 20027, size: 10},                                                                 // light rain
	{Kinds: GivenName, at: 20037, size: 5},                                                            // linda
	{Kinds: Bar, at: 20042, size: 11},                                                                 // link copied
	{Kinds: Bar, at: 20053, size: 8},                                                                  // linkedin
	{Kinds: Bar, at: 20061, size: 18},                                                                 // linkedin'de paylas
	{Kinds: Bar, at: 20079, size: 13},                                                                 // linki kopyala
	{Kinds: Bar, at: 20092, size: 12},                                                                 // linki paylas
	{Kinds: GivenName, at: 20104, size: 4},                                                            // lisa
	{Kinds: City, at: 20108, size: 6},                                                                 // lisbon
	{Kinds: Bar, at: 20114, size: 6},                                                                  // listen
	{Kinds: Bar, at: 20120, size: 17},                                                                 // listen to article
	{Kinds: Bar, at: 20137, size: 22},                                                                 // listen to this article
	{Kinds: Bar, at: 20159, size: 14},                                                                 // listeyi goster
	{Kinds: Section, at: 20173, size: 10},                                                             // literature
	{Kinds: Bar, at: 20183, size: 4},                                                                  // live
	{Kinds: Bar, at: 20187, size: 7},                                                                  // live tv
	{Kinds: City, at: 20194, size: 6},                                                                 // lizbon
	{Kinds: City, at: 20200, size: 9},                                                                 // ljubljana
	{Kinds: Bar, at: 20209, size: 7},                                                                  // loading
	{Kinds: Section, at: 20216, size: 5},                                                              // local
	{Kinds: Bar, at: 20221, size: 6},                                                                  // log in
	{Kinds: Bar, at: 20227, size: 17},                                                                 // log in / register
	{Kinds: End, at: 20244, size: 17},                                                                 // log in to comment
	{Kinds: Bar, at: 20261, size: 7},                                                                  // log out
	{Kinds: Bar, at: 20268, size: 5},                                                                  // login
	{Kinds: End, at: 20273, size: 16},                                                                 // login to comment
	{Kinds: City, at: 20289, size: 6},                                                                 // london
	{Kinds: City, at: 20295, size: 6},                                                                 // londra
	{Kinds: City, at: 20301, size: 11},                                                                // los angeles
	{Kinds: GivenName, at: 20312, size: 6},                                                            // louise
	{Kinds: GivenName, at: 20318, size: 4},                                                            // lucy
	{Kinds: GivenName, at: 20322, size: 4},                                                            // luke
	{Kinds: Agency, at: 20326, size: 4},                                                               // lusa
	{Kinds: Bar, at: 20330, size: 15},                                                                 // lutfen bekleyin
	{Kinds: Bar, at: 20345, size: 17},                                                                 // lutfen bekleyiniz
	{Kinds: GivenName, at: 20362, size: 5},                                                            // lutfi
	{Kinds: City, at: 20367, size: 4},                                                                 // lviv
	{Kinds: Section, at: 20371, size: 9},                                                              // macedonia
	{Kinds: City, at: 20380, size: 6},                                                                 // madrid
	{Kinds: Section, at: 20386, size: 7},                                                              // magazin
	{Kinds: OutletWord, at: 20393, size: 8},                                                           // magazine
	{Kinds: GivenName, at: 20401, size: 6},                                                            // mahmut
	{Kinds: Bar, at: 20407, size: 4},                                                                  // mail
	{Kinds: Bar, at: 20411, size: 9},                                                                  // main menu
	{Kinds: Section, at: 20420, size: 6},                                                              // makale
	{Kinds: Section, at: 20426, size: 9},                                                              // makedonya
	{Kinds: City, at: 20435, size: 6},                                                                 // makkah
	{Kinds: City, at: 20441, size: 7},                                                                 // malatya
	{Kinds: Bar, at: 20448, size: 14},                                                                 // manage cookies
	{Kinds: Bar, at: 20462, size: 18},                                                                 // manage preferences
	{Kinds: City, at: 20480, size: 7},                                                                 // managua
	{Kinds: City, at: 20487, size: 6},                                                                 // manila
	{Kinds: City, at: 20493, size: 6},                                                                 // manisa
	{Kinds: Section, at: 20499, size: 6},                                                              // manset
	{Kinds: Bar, at: 20505, size: 9},                                                                  // mansetler
	{Kinds: OpensStamp, Month: 3, at: 20514, size: 3},                                                 // mar
	{Kinds: OpensStamp, Month: 3, at: 20517, size: 5},                                                 // march
	{Kinds: City, at: 20522, size: 6},                                                                 // mardin
	{Kinds: GivenName, at: 20528, size: 8},                                                            // margaret
	{Kinds: GivenName, at: 20536, size: 5},                                                            // maria
	{Kinds: GivenName, at: 20541, size: 5},                                                            // marie
	{Kinds: GivenName, at: 20546, size: 4},                                                            // mark
	{Kinds: Section, at: 20550, size: 7},                                                              // marmara
	{Kinds: OpensStamp | Turkish, Month: 3, at: 20557, size: 4},                                       // mart
	{Kinds: GivenName, at: 20561, size: 6},                                                            // martin
	{Kinds: GivenName, at: 20567, size: 4},                                                            // mary
	{Kinds: DeskWord, at: 20571, size: 6},                                                             // masasi
	{Kinds: OpensBar | OpensEnd, pattern: 108, nPatterns: 2, at: 20577, size: 8},                      // masaustu
	{Kinds: Bar, at: 20585, size: 17},                                                                 // masaustu gorunumu
	{Kinds: Bar, at: 20602, size: 14},                                                                 // masaustu surum
	{Kinds: City, at: 20616, size: 6},                                                                 // maskat
	{Kinds: GivenName, at: 20622, size: 7},                                                            // matthew
	{Kinds: OpensStamp, Month: 5, at: 20629, size: 3},                                                 // may
	{Kinds: Bar, at: 20632, size: 11},                                                                 // maybe later
	{Kinds: OpensStamp | Turkish, Month: 5, at: 20643, size: 5},                                       // mayis
	{Kinds: OtherZone, at: 20648, size: 3},                                                            // mdt
	{Kinds: City, at: 20651, size: 5},                                                                 // mecca
	{Kinds: Section, at: 20656, size: 6},                                                              // meclis
	{Kinds: Section, at: 20662, size: 5},                                                              // media
	{Kinds: City, at: 20667, size: 6},                                                                 // medina
	{Kinds: City, at: 20673, size: 6},                                                                 // medine
	{Kinds: OutletWord | Section, at: 20679, size: 5},                                                 // medya
	{Kinds: GivenName, at: 20684, size: 5},                                                            // megan
	{Kinds: GivenName, at: 20689, size: 6},                                                            // mehmet
	{Kinds: City, at: 20695, size: 5},                                                                 // mekke
	{Kinds: GivenName, at: 20700, size: 5},                                                            // melek
	{Kinds: GivenName, at: 20705, size: 5},                                                            // melih
	{Kinds: GivenName, at: 20710, size: 6},                                                            // melike
	{Kinds: GivenName, at: 20716, size: 5},                                                            // melis
	{Kinds: GivenName, at: 20721, size: 7},                                                            // melissa
	{Kinds: GivenName, at: 20728, size: 6},                                                            // meltem
	{Kinds: Agency, at: 20734, size: 4},                                                               // mena
	{Kinds: Bar, at: 20738, size: 4},                                                                  // menu
	{Kinds: Bar, at: 20742, size: 9},                                                                  // menuyu ac
	{Kinds: Bar, at: 20751, size: 12},                                                                 // menuyu kapat
	{Kinds: Agency, at: 20763, size: 9},                                                               // mepa news
	{Kinds: GivenName, at: 20772, size: 5},                                                            // meral
	{Kinds: DeskWord, at: 20777, size: 7},                                                             // merkezi
	{Kinds: City, at: 20784, size: 6},                                                                 // mersin
	{Kinds: GivenName, at: 20790, size: 4},                                                            // mert
	{Kinds: GivenName, at: 20794, size: 5},                                                            // merve
	{Kinds: GivenName, at: 20799, size: 6},                                                            // meryem
	{Kinds: Bar, at: 20805, size: 9},                                                                  // mesajiniz
	{Kinds: GivenName, at: 20814, size: 5},                                                            // metin
	{Kinds: Bar, at: 20819, size: 11},                                                                 // metni buyut
	{Kinds: Bar, at: 20830, size: 12},                                                                 // metni kucult
	{Kinds: GivenName, at: 20842, size: 6},                                                            // mevlut
	{Kinds: City, at: 20848, size: 11},                                                                // mexico city
	{Kinds: Agency, at: 20859, size: 18},                                                              // mezopotamya ajansi
	{Kinds: Agency, at: 20877, size: 3},                                                               // mha
	{Kinds: GivenName, at: 20880, size: 7},                                                            // michael
	{Kinds: GivenName, at: 20887, size: 8},                                                            // michelle
	{Kinds: Section, at: 20895, size: 11},                                                             // middle east
	{Kinds: City, at: 20906, size: 6},                                                                 // milano
	{Kinds: Outlet, at: 20912, size: 5},                                                               // milat
	{Kinds: Outlet, at: 20917, size: 12},                                                              // milli gazete
	{Kinds: Outlet, at: 20929, size: 8},                                                               // milliyet
	{Kinds: GivenName, at: 20937, size: 4},                                                            // mine
	{Kinds: City, at: 20941, size: 5},                                                                 // minsk
	{Kinds: End, at: 20946, size: 17},                                                                 // misafir yorumlari
	{Kinds: Section, at: 20963, size: 5},                                                              // misir
	{Kinds: Bar, at: 20968, size: 4},                                                                  // mixx
	{Kinds: OpensEnd, pattern: 110, nPatterns: 1, at: 20972, size: 5},                                 // mobil
	{Kinds: Bar, at: 20977, size: 11},                                                                 // mobil surum
	{Kinds: Bar, at: 20988, size: 14},                                                                 // mobil uygulama
	{Kinds: Bar, at: 21002, size: 26},                                                                 // mobil uygulamamizi indirin
	{Kinds: Bar, at: 21028, size: 14},                                                                 // mobile version
	{Kinds: Section, at: 21042, size: 4},                                                              // moda
	{Kinds: OpensStamp, at: 21046, size: 12},                                                          // modification
	{Label: UpdatedLabel, at: 21058, size: 17},                                                        // modification date
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21075, size: 16},                                     // modificationdate
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 21091, size: 8},                         // modified
	{Label: UpdatedLabel, at: 21099, size: 13},                                                        // modified date
	{Label: UpdatedLabel, at: 21112, size: 11},                                                        // modified on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21123, size: 12},                                     // modifieddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 21135, size: 10},                                     // modifiedon
	{Kinds: City, at: 21145, size: 9},                                                                 // mogadishu
	{Kinds: City, at: 21154, size: 8},                                                                 // mogadisu
	{Kinds: OpensStamp, Weekday: 2, at: 21162, size: 3},                                               // mon
	{Kinds: OpensStamp, Weekday: 2, at: 21165, size: 6},                                               // monday
	{Kinds: Bar | OpensEnd, pattern: 111, nPatterns: 5, at: 21171, size: 4},                           // more
	{Kinds: End, at: 21175, size: 13},                                                                 // more articles
	{Kinds: End, at: 21188, size: 14},                                                                 // more headlines
	{Kinds: End, at: 21202, size: 9},                                                                  // more news
	{Kinds: End, at: 21211, size: 18},                                                                 // more on this topic
	{Kinds: End | TeaserLabel, at: 21229, size: 12},                                                   // more stories
	{Kinds: End, at: 21241, size: 12},                                                                 // more to read
	{Kinds: City, at: 21253, size: 6},                                                                 // moscow
	{Kinds: City, at: 21259, size: 7},                                                                 // moskova
	{Kinds: End, at: 21266, size: 14},                                                                 // most commented
	{Kinds: End | TeaserLabel, at: 21280, size: 12},                                                   // most popular
	{Kinds: End | TeaserLabel, at: 21292, size: 9},                                                    // most read
	{Kinds: End, at: 21301, size: 14},                                                                 // most read news
	{Kinds: End, at: 21315, size: 17},                                                                 // most read stories
	{Kinds: End, at: 21332, size: 11},                                                                 // most shared
	{Kinds: End, at: 21343, size: 11},                                                                 // most viewed
	{Kinds: Bar, at: 21354, size: 13},                                                                 // mostly cloudy
	{Kinds: Bar, at: 21367, size: 12},                                                                 // mostly sunny
	{Kinds: City, at: 21379, size: 5},                                                                 // mosul
	{Kinds: OtherZone, at: 21384, size: 8},                                                            // mountain
	{Kinds: OtherZone, at: 21392, size: 3},                                                            // msk
	{Kinds: OtherZone, at: 21395, size: 3},                                                            // mst
	{Kinds: OtherZone, at: 21398, size: 2},                                                            // mt
	{Kinds: GivenName, at: 21400, size: 7},                                                            // muammer
	{Kinds: GivenName, at: 21407, size: 4},                                                            // muge
	{Kinds: City, at: 21411, size: 5},                                                                 // mugla
	{Kinds: OpensStamp, Label: CreditLabel, at: 21416, size: 7},                                       // muhabir
	{Kinds: OpensStamp, Label: CreditLabel, at: 21423, size: 10},                                      // muhabirler
	{Kinds: GivenName, at: 21433, size: 8},                                                            // muhammed
	{Kinds: GivenName, at: 21441, size: 8},                                                            // muharrem
	{Kinds: GivenName, at: 21449, size: 8},                                                            // muhittin
	{Kinds: GivenName, at: 21457, size: 5},                                                            // mujde
	{Kinds: City, at: 21462, size: 6},                                                                 // mumbai
	{Kinds: GivenName, at: 21468, size: 6},                                                            // mumtaz
	{Kinds: GivenName, at: 21474, size: 8},                                                            // munevver
	{Kinds: City, at: 21482, size: 6},                                                                 // munich
	{Kinds: City, at: 21488, size: 5},                                                                 // munih
	{Kinds: GivenName, at: 21493, size: 5},                                                            // murat
	{Kinds: City, at: 21498, size: 3},                                                                 // mus
	{Kinds: Section, at: 21501, size: 5},                                                              // music
	{Kinds: Section, at: 21506, size: 12},                                                             // muslim world
	{Kinds: Section, at: 21518, size: 7},                                                              // muslims
	{Kinds: GivenName, at: 21525, size: 7},                                                            // mustafa
	{Kinds: City, at: 21532, size: 5},                                                                 // musul
	{Kinds: GivenName, at: 21537, size: 8},                                                            // muzaffer
	{Kinds: Section, at: 21545, size: 5},                                                              // muzik
	{Kinds: Bar, at: 21550, size: 10},                                                                 // my account
	{Kinds: Section, at: 21560, size: 7},                                                              // myanmar
	{Kinds: Outlet, at: 21567, size: 5},                                                               // mynet
	{Kinds: Bar, at: 21572, size: 7},                                                                  // myspace
	{Kinds: GivenName, at: 21579, size: 4},                                                            // naci
	{Kinds: City, at: 21583, size: 7},                                                                 // nairobi
	{Kinds: GivenName, at: 21590, size: 5},                                                            // nalan
	{Kinds: Bar, at: 21595, size: 15},                                                                 // namaz vakitleri
	{Kinds: Bar, at: 21610, size: 4},                                                                  // name
	{Kinds: GivenName, at: 21614, size: 5},                                                            // nancy
	{Kinds: GivenName, at: 21619, size: 7},                                                            // natalie
	{Kinds: GivenName, at: 21626, size: 6},                                                            // nathan
	{Kinds: Section, at: 21632, size: 8},                                                              // national
	{Kinds: Section, at: 21640, size: 6},                                                              // nature
	{Kinds: GivenName, at: 21646, size: 5},                                                            // nazan
	{Kinds: GivenName, at: 21651, size: 5},                                                            // nazim
	{Kinds: GivenName, at: 21656, size: 5},                                                            // nazli
	{Kinds: GivenName, at: 21661, size: 6},                                                            // necati
	{Kinds: GivenName, at: 21667, size: 6},                                                            // necdet
	{Kinds: GivenName, at: 21673, size: 5},                                                            // necla
	{Kinds: GivenName, at: 21678, size: 5},                                                            // necmi
	{Kinds: GivenName, at: 21683, size: 5},                                                            // nedim
	{Kinds: GivenName, at: 21688, size: 4},                                                            // neil
	{Kinds: GivenName, at: 21692, size: 5},                                                            // nejat
	{Kinds: GivenName, at: 21697, size: 6},                                                            // nermin
	{Kinds: GivenName, at: 21703, size: 4},                                                            // nese
	{Kinds: GivenName, at: 21707, size: 8},                                                            // neslihan
	{Kinds: GivenName, at: 21715, size: 6},                                                            // nesrin
	{Kinds: End, at: 21721, size: 18},                                                                 // never miss a story
	{Kinds: GivenName, at: 21739, size: 5},                                                            // nevin
	{Kinds: City, at: 21744, size: 8},                                                                 // nevsehir
	{Kinds: GivenName, at: 21752, size: 6},                                                            // nevzat
	{Kinds: City, at: 21758, size: 9},                                                                 // new delhi
	{Kinds: City, at: 21767, size: 8},                                                                 // new york
	{Kinds: OpensStamp | OutletNews | Section | SectionNews, at: 21775, size: 4},                      // news
	{Kinds: Desk, at: 21779, size: 11},                                                                // news center
	{Kinds: Desk, at: 21790, size: 11},                                                                // news centre
	{Kinds: Desk, at: 21801, size: 9},                                                                 // news desk
	{Kinds: Desk, at: 21810, size: 9},                                                                 // news room
	{Kinds: Desk, at: 21819, size: 12},                                                                // news service
	{Label: CreditLabel, at: 21831, size: 11},                                                         // news source
	{Kinds: Desk, at: 21842, size: 9},                                                                 // news team
	{Kinds: Desk, at: 21851, size: 8},                                                                 // newsdesk
	{Kinds: End, at: 21859, size: 10},                                                                 // newsletter
	{Kinds: End, at: 21869, size: 11},                                                                 // newsletters
	{Kinds: OutletWord, at: 21880, size: 9},                                                           // newspaper
	{Kinds: Bar, at: 21889, size: 10},                                                                 // newspapers
	{Kinds: Bar, at: 21899, size: 22},                                                                 // newspapers from turkey
	{Kinds: Bar, at: 21921, size: 21},                                                                 // newspapers in english
	{Kinds: Bar, at: 21942, size: 21},                                                                 // newspapers in turkish
	{Kinds: Desk | DeskWord, at: 21963, size: 8},                                                      // newsroom
	{Kinds: OpensStamp, Label: CreditLabel, at: 21971, size: 10},                                      // newssource
	{Kinds: Bar, at: 21981, size: 4},                                                                  // next
	{Kinds: Bar, at: 21985, size: 12},                                                                 // next article
	{Kinds: Bar, at: 21997, size: 9},                                                                  // next page
	{Kinds: Bar, at: 22006, size: 9},                                                                  // next post
	{Kinds: Agency, at: 22015, size: 3},                                                               // nha
	{Kinds: GivenName, at: 22018, size: 8},                                                            // nicholas
	{Kinds: GivenName, at: 22026, size: 6},                                                            // nicole
	{Kinds: City, at: 22032, size: 7},                                                                 // nicosia
	{Kinds: City, at: 22039, size: 5},                                                                 // nigde
	{Kinds: GivenName, at: 22044, size: 5},                                                            // nigel
	{Kinds: Section, at: 22049, size: 7},                                                              // nigeria
	{Kinds: GivenName, at: 22056, size: 5},                                                            // nihal
	{Kinds: GivenName, at: 22061, size: 5},                                                            // nihat
	{Kinds: GivenName, at: 22066, size: 3},                                                            // nil
	{Kinds: GivenName, at: 22069, size: 5},                                                            // nilay
	{Kinds: GivenName, at: 22074, size: 6},                                                            // nilgun
	{Kinds: GivenName, at: 22080, size: 7},                                                            // nilufer
	{Kinds: OpensStamp, Month: 4, at: 22087, size: 3},                                                 // nis
	{Kinds: OpensStamp | Turkish, Month: 4, at: 22090, size: 5},                                       // nisan
	{Kinds: GivenName, at: 22095, size: 6},                                                            // niyazi
	{Kinds: OpensEnd, pattern: 116, nPatterns: 1, at: 22101, size: 2},                                 // no
	{Kinds: End, at: 22103, size: 14},                                                                 // no comment yet
	{Kinds: End, at: 22117, size: 11},                                                                 // no comments
	{Kinds: End, at: 22128, size: 18},                                                                 // no comments so far
	{Kinds: End, at: 22146, size: 15},                                                                 // no comments yet
	{Kinds: Bar, at: 22161, size: 8},                                                                  // no image
	{Kinds: Bar, at: 22169, size: 9},                                                                  // no thanks
	{Kinds: Bar, at: 22178, size: 17},                                                                 // nobetci eczaneler
	{Kinds: Section, at: 22195, size: 12},                                                             // north africa
	{Kinds: Section, at: 22207, size: 13},                                                             // north america
	{Kinds: Bar, at: 22220, size: 7},                                                                  // not now
	{Kinds: City, at: 22227, size: 10},                                                                // nouakchott
	{Kinds: OpensStamp, Month: 11, at: 22237, size: 3},                                                // nov
	{Kinds: OpensStamp, Month: 11, at: 22240, size: 8},                                                // november
	{Kinds: Bar, at: 22248, size: 11},                                                                 // now playing
	{Kinds: Bar, at: 22259, size: 7},                                                                  // nsosyal
	{Kinds: Outlet, at: 22266, size: 3},                                                               // ntv
	{Kinds: Outlet, at: 22269, size: 9},                                                               // ntv haber
	{Kinds: Outlet, at: 22278, size: 9},                                                               // ntv-msnbc
	{Kinds: Outlet, at: 22287, size: 8},                                                               // ntvmsnbc
	{Kinds: GivenName, at: 22295, size: 5},                                                            // nuran
	{Kinds: GivenName, at: 22300, size: 5},                                                            // nuray
	{Kinds: GivenName, at: 22305, size: 6},                                                            // nurcan
	{Kinds: GivenName, at: 22311, size: 6},                                                            // nurdan
	{Kinds: GivenName, at: 22317, size: 8},                                                            // nurettin
	{Kinds: GivenName, at: 22325, size: 6},                                                            // nurgul
	{Kinds: GivenName, at: 22331, size: 4},                                                            // nuri
	{Kinds: GivenName, at: 22335, size: 6},                                                            // nursel
	{Kinds: OtherZone, at: 22341, size: 4},                                                            // nzdt
	{Kinds: OtherZone, at: 22345, size: 4},                                                            // nzst
	{Kinds: OpensStamp, Month: 1, at: 22349, size: 3},                                                 // oca
	{Kinds: OpensStamp | Turkish, Month: 1, at: 22352, size: 4},                                       // ocak
	{Kinds: OpensStamp, Month: 10, at: 22356, size: 3},                                                // oct
	{Kinds: OpensStamp, Month: 10, at: 22359, size: 7},                                                // october
	{Kinds: Outlet, at: 22366, size: 5},                                                               // odatv
	{Kinds: Outlet, at: 22371, size: 9},                                                               // odatv.com
	{Kinds: Gluable | Particle, at: 22380, size: 2},                                                   // of
	{Kinds: Bar, at: 22382, size: 4},                                                                  // ogle
	{Kinds: GivenName, at: 22386, size: 4},                                                            // oguz
	{Kinds: GivenName, at: 22390, size: 7},                                                            // oguzhan
	{Kinds: Bar, at: 22397, size: 2},                                                                  // ok
	{Kinds: GivenName, at: 22399, size: 4},                                                            // okan
	{Kinds: GivenName, at: 22403, size: 5},                                                            // oktay
	{Kinds: Bar, at: 22408, size: 10},                                                                 // okuma modu
	{Kinds: Bar, at: 22418, size: 21},                                                                 // okuma suresi 0 dakika
	{Kinds: Bar, at: 22439, size: 17},                                                                 // okuma suresi 0 dk
	{Kinds: Bar, at: 22456, size: 22},                                                                 // okuma suresi: 0 dakika
	{Kinds: Bar, at: 22478, size: 18},                                                                 // okuma suresi: 0 dk
	{Kinds: Bar, at: 22496, size: 24},                                                                 // okuma suresi: 0 dk, 0 sn
	{Kinds: Bar, at: 22520, size: 8},                                                                  // okuma: 0
	{Kinds: OpensBar, pattern: 117, nPatterns: 1, at: 22528, size: 7},                                 // okumaya
	{Kinds: Bar, at: 22535, size: 16},                                                                 // okumaya devam et
	{Kinds: Bar, at: 22551, size: 8},                                                                  // okunma 0
	{Kinds: Bar, at: 22559, size: 15},                                                                 // okunma sayisi 0
	{Kinds: Bar, at: 22574, size: 16},                                                                 // okunma sayisi: 0
	{Kinds: Bar, at: 22590, size: 9},                                                                  // okunma: 0
	{Kinds: End, at: 22599, size: 14},                                                                 // okur yorumlari
	{Kinds: End, at: 22613, size: 18},                                                                 // okur yorumlari (0)
	{Kinds: OpensEnd, pattern: 118, nPatterns: 1, at: 22631, size: 7},                                 // okuyucu
	{Kinds: Bar, at: 22638, size: 17},                                                                 // okuyucu sayisi: 0
	{Kinds: End, at: 22655, size: 17},                                                                 // okuyucu yorumlari
	{Kinds: End, at: 22672, size: 21},                                                                 // okuyucu yorumlari (0)
	{Kinds: End, at: 22693, size: 25},                                                                 // okuyucu yorumlari 0 yorum
	{Kinds: Gluable | Turkish, at: 22718, size: 4},                                                    // olan
	{Kinds: Gluable | Turkish, at: 22722, size: 6},                                                    // olarak
	{Kinds: Turkish, at: 22728, size: 4},                                                              // oldu
	{Kinds: GivenName, at: 22732, size: 6},                                                            // oliver
	{Kinds: GivenName, at: 22738, size: 6},                                                            // olivia
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 22744, size: 9},                          // olusturma
	{Label: PublishedLabel, at: 22753, size: 16},                                                      // olusturma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 22769, size: 15},                                   // olusturmatarihi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 22784, size: 11},                      // olusturuldu
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 22795, size: 11},                         // olusturulma
	{Label: PublishedLabel, at: 22806, size: 18},                                                      // olusturulma tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 22824, size: 17},                                   // olusturulmatarihi
	{Kinds: GivenName, at: 22841, size: 4},                                                            // omer
	{Kinds: Gluable, at: 22845, size: 2},                                                              // on
	{Kinds: End, at: 22847, size: 19},                                                                 // onaylanmis yorumlar
	{Kinds: Relative, at: 22866, size: 4},                                                             // once
	{Kinds: Bar | OpensEnd, pattern: 119, nPatterns: 1, at: 22870, size: 6},                           // onceki
	{Kinds: Bar, at: 22876, size: 15},                                                                 // onceki fotograf
	{Kinds: Bar, at: 22891, size: 12},                                                                 // onceki haber
	{Kinds: Bar, at: 22903, size: 13},                                                                 // onceki icerik
	{Kinds: Bar, at: 22916, size: 13},                                                                 // onceki makale
	{Kinds: Bar, at: 22929, size: 12},                                                                 // onceki sayfa
	{Kinds: Bar, at: 22941, size: 11},                                                                 // onceki yazi
	{Kinds: GivenName, at: 22952, size: 5},                                                            // onder
	{Kinds: End, at: 22957, size: 19},                                                                 // one cikan galeriler
	{Kinds: End, at: 22976, size: 18},                                                                 // one cikan haberler
	{Kinds: End, at: 22994, size: 19},                                                                 // one cikan icerikler
	{Kinds: End, at: 23013, size: 18},                                                                 // one cikan videolar
	{Kinds: OpensEnd, pattern: 120, nPatterns: 1, at: 23031, size: 6},                                 // onemli
	{Kinds: End | TeaserLabel, at: 23037, size: 17},                                                   // onerilen haberler
	{Kinds: End | TeaserLabel, at: 23054, size: 14},                                                   // onerilen video
	{Kinds: OutletWord, at: 23068, size: 6},                                                           // online
	{Kinds: Bar, at: 23074, size: 5},                                                                  // ons 0
	{Kinds: Bar, at: 23079, size: 11},                                                                 // ons altin 0
	{Kinds: GivenName, at: 23090, size: 4},                                                            // onur
	{Kinds: Bar, at: 23094, size: 11},                                                                 // open in app
	{Kinds: Section, at: 23105, size: 7},                                                              // opinion
	{Kinds: Gluable, at: 23112, size: 2},                                                              // or
	{Kinds: City, at: 23114, size: 4},                                                                 // ordu
	{Kinds: GivenName, at: 23118, size: 5},                                                            // orhan
	{Kinds: OpensStamp, at: 23123, size: 10},                                                          // originally
	{Label: PublishedLabel, at: 23133, size: 20},                                                      // originally published
	{Kinds: OpensStamp, Label: PublishedLabel, at: 23153, size: 19},                                   // originallypublished
	{Kinds: OpensEnd, pattern: 121, nPatterns: 1, at: 23172, size: 8},                                 // orijinal
	{Kinds: Section, at: 23180, size: 9},                                                              // orta asya
	{Kinds: Section, at: 23189, size: 9},                                                              // orta dogu
	{Kinds: Section, at: 23198, size: 8},                                                              // ortadogu
	{Kinds: Section, at: 23206, size: 18},                                                             // ortadogu ve afrika
	{Kinds: Bar, at: 23224, size: 30},                                                                 // ortalama okuma suresi 0 dakika
	{Kinds: Bar, at: 23254, size: 31},                                                                 // ortalama okuma suresi: 0 dakika
	{Kinds: City, at: 23285, size: 4},                                                                 // oslo
	{Kinds: GivenName, at: 23289, size: 5},                                                            // osman
	{Kinds: City, at: 23294, size: 8},                                                                 // osmaniye
	{Kinds: End, at: 23302, size: 14},                                                                 // other articles
	{Kinds: End, at: 23316, size: 15},                                                                 // other headlines
	{Kinds: End, at: 23331, size: 10},                                                                 // other news
	{Kinds: End, at: 23341, size: 13},                                                                 // other stories
	{Kinds: Section, at: 23354, size: 8},                                                              // otomobil
	{Kinds: Section, at: 23362, size: 16},                                                             // otomobil dunyasi
	{Kinds: Section, at: 23378, size: 8},                                                              // otomotiv
	{Kinds: City, at: 23386, size: 6},                                                                 // ottawa
	{Kinds: Bar, at: 23392, size: 9},                                                                  // oturum ac
	{Kinds: City, at: 23401, size: 11},                                                                // ouagadougou
	{Kinds: OpensEnd, pattern: 122, nPatterns: 1, at: 23412, size: 3},                                 // our
	{Kinds: Gluable, at: 23415, size: 4},                                                              // over
	{Kinds: Bar, at: 23419, size: 5},                                                                  // oy: 0
	{Kinds: GivenName, at: 23424, size: 5},                                                            // ozcan
	{Kinds: Section, at: 23429, size: 10},                                                             // ozel haber
	{Kinds: GivenName, at: 23439, size: 4},                                                            // ozge
	{Kinds: GivenName, at: 23443, size: 5},                                                            // ozgur
	{Kinds: GivenName, at: 23448, size: 5},                                                            // ozlem
	{Kinds: OtherZone, at: 23453, size: 7},                                                            // pacific
	{Kinds: Bar, at: 23460, size: 6},                                                                  // page 0
	{Kinds: Bar, at: 23466, size: 11},                                                                 // page 0 of 0
	{Kinds: Bar, at: 23477, size: 12},                                                                 // paid content
	{Kinds: Section, at: 23489, size: 8},                                                              // pakistan
	{Kinds: Section, at: 23497, size: 9},                                                              // palestine
	{Kinds: GivenName, at: 23506, size: 6},                                                            // pamela
	{Kinds: Bar, at: 23512, size: 18},                                                                 // parcali az bulutlu
	{Kinds: Bar, at: 23530, size: 15},                                                                 // parcali bulutlu
	{Kinds: Bar, at: 23545, size: 19},                                                                 // parcali bulutlu 0°
	{Kinds: City, at: 23564, size: 5},                                                                 // paris
	{Kinds: Bar, at: 23569, size: 13},                                                                 // partly cloudy
	{Kinds: GivenName, at: 23582, size: 8},                                                            // patricia
	{Kinds: GivenName, at: 23590, size: 7},                                                            // patrick
	{Kinds: GivenName, at: 23597, size: 4},                                                            // paul
	{Kinds: Bar, at: 23601, size: 6},                                                                  // paylas
	{Kinds: Bar, at: 23607, size: 8},                                                                  // paylas 0
	{Kinds: Bar, at: 23615, size: 8},                                                                  // paylasim
	{Kinds: Bar, at: 23623, size: 8},                                                                  // paylasin
	{Kinds: OpensStamp, Weekday: 1, at: 23631, size: 3},                                               // paz
	{Kinds: OpensStamp | Turkish, Weekday: 1, at: 23634, size: 5},                                     // pazar
	{Kinds: OpensStamp | Turkish, Weekday: 2, at: 23639, size: 9},                                     // pazartesi
	{Kinds: OtherZone, at: 23648, size: 3},                                                            // pdt
	{Kinds: City, at: 23651, size: 5},                                                                 // pekin
	{Kinds: GivenName, at: 23656, size: 5},                                                            // pelin
	{Kinds: OpensStamp, Weekday: 5, at: 23661, size: 3},                                               // per
	{Kinds: OpensStamp | Turkish, Weekday: 5, at: 23664, size: 8},                                     // persembe
	{Kinds: City, at: 23672, size: 8},                                                                 // peshawar
	{Kinds: GivenName, at: 23680, size: 5},                                                            // peter
	{Kinds: Bar, at: 23685, size: 8},                                                                  // petrol 0
	{Kinds: Agency, at: 23693, size: 3},                                                               // pha
	{Kinds: GivenName, at: 23696, size: 6},                                                            // philip
	{Kinds: OpensStamp, Label: PhotoLabel, at: 23702, size: 5},                                        // photo
	{Kinds: Bar, at: 23707, size: 13},                                                                 // photo gallery
	{Kinds: Bar, at: 23720, size: 11},                                                                 // photo: file
	{Kinds: OpensStamp | Section, Label: PhotoLabel, at: 23731, size: 6},                              // photos
	{Kinds: OtherZone, at: 23737, size: 3},                                                            // pht
	{Kinds: GivenName, at: 23740, size: 5},                                                            // pinar
	{Kinds: Bar, at: 23745, size: 9},                                                                  // pinterest
	{Kinds: Bar, at: 23754, size: 19},                                                                 // pinterest'te paylas
	{Kinds: Section, at: 23773, size: 9},                                                              // piyasalar
	{Kinds: OtherZone, at: 23782, size: 3},                                                            // pkt
	{Kinds: Bar, at: 23785, size: 4},                                                                  // play
	{Kinds: Bar, at: 23789, size: 10},                                                                 // play video
	{Kinds: OpensBar, pattern: 123, nPatterns: 1, at: 23799, size: 6},                                 // please
	{Kinds: Bar, at: 23805, size: 30},                                                                 // please disable your ad blocker
	{Kinds: End, at: 23835, size: 24},                                                                 // please log in to comment
	{Kinds: Bar, at: 23859, size: 11},                                                                 // please wait
	{Kinds: Afternoon, at: 23870, size: 2},                                                            // pm
	{Kinds: City, at: 23872, size: 9},                                                                 // podgorica
	{Kinds: Section, at: 23881, size: 12},                                                             // polis adliye
	{Kinds: Section, at: 23893, size: 8},                                                              // politics
	{Kinds: Section, at: 23901, size: 8},                                                              // politika
	{Kinds: End, at: 23909, size: 12},                                                                 // popular news
	{Kinds: End, at: 23921, size: 13},                                                                 // popular posts
	{Kinds: End, at: 23934, size: 15},                                                                 // popular stories
	{Kinds: End, at: 23949, size: 16},                                                                 // populer aramalar
	{Kinds: End, at: 23965, size: 17},                                                                 // populer etiketler
	{Kinds: End, at: 23982, size: 16},                                                                 // populer haberler
	{Kinds: OutletWord, at: 23998, size: 7},                                                           // portali
	{Kinds: Section, at: 24005, size: 6},                                                              // portre
	{Kinds: OutletWord, at: 24011, size: 4},                                                           // post
	{Kinds: End, at: 24015, size: 14},                                                                 // post a comment
	{Kinds: Bar, at: 24029, size: 12},                                                                 // post comment
	{Kinds: Bar, at: 24041, size: 13},                                                                 // post views: 0
	{Kinds: End, at: 24054, size: 17},                                                                 // post your comment
	{Kinds: Outlet, at: 24071, size: 5},                                                               // posta
	{Kinds: OutletWord, at: 24076, size: 7},                                                           // postasi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 24083, size: 6},                       // posted
	{Label: PublishedLabel, at: 24089, size: 9},                                                       // posted at
	{Kinds: ByWord, Label: CreditLabel, at: 24098, size: 9},                                           // posted by
	{Label: PublishedLabel, at: 24107, size: 9},                                                       // posted on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24116, size: 8},                                    // postedat
	{Kinds: OpensStamp, Label: CreditLabel, at: 24124, size: 8},                                       // postedby
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24132, size: 8},                                    // postedon
	{Kinds: OpensEnd, pattern: 124, nPatterns: 1, at: 24140, size: 7},                                 // powered
	{Kinds: City, at: 24147, size: 4},                                                                 // prag
	{Kinds: City, at: 24151, size: 6},                                                                 // prague
	{Kinds: OutletWord, at: 24157, size: 5},                                                           // press
	{Kinds: Section, at: 24162, size: 12},                                                             // press review
	{Kinds: Agency, at: 24174, size: 8},                                                               // press tv
	{Kinds: City, at: 24182, size: 8},                                                                 // pretoria
	{Kinds: Bar, at: 24190, size: 8},                                                                  // previous
	{Kinds: Bar, at: 24198, size: 16},                                                                 // previous article
	{Kinds: Bar, at: 24214, size: 13},                                                                 // previous page
	{Kinds: Bar, at: 24227, size: 13},                                                                 // previous post
	{Kinds: Bar, at: 24240, size: 5},                                                                  // print
	{Kinds: Bar, at: 24245, size: 13},                                                                 // print article
	{Kinds: Bar, at: 24258, size: 11},                                                                 // print story
	{Kinds: Bar, at: 24269, size: 18},                                                                 // print this article
	{Kinds: Bar, at: 24287, size: 15},                                                                 // print this page
	{Kinds: Bar, at: 24302, size: 16},                                                                 // printer friendly
	{Kinds: Bar, at: 24318, size: 24},                                                                 // printer friendly version
	{Kinds: City, at: 24342, size: 8},                                                                 // pristina
	{Kinds: City, at: 24350, size: 8},                                                                 // pristine
	{Kinds: Bar, at: 24358, size: 7},                                                                  // privacy
	{Kinds: Bar, at: 24365, size: 14},                                                                 // privacy policy
	{Kinds: Bar, at: 24379, size: 8},                                                                  // promoted
	{Kinds: Bar, at: 24387, size: 16},                                                                 // promoted content
	{Kinds: Section, at: 24403, size: 9},                                                              // psikoloji
	{Kinds: OtherZone, at: 24412, size: 3},                                                            // pst
	{Kinds: OtherZone, at: 24415, size: 2},                                                            // pt
	{Kinds: Agency, at: 24417, size: 3},                                                               // pti
	{Kinds: Bar, at: 24420, size: 11},                                                                 // puan durumu
	{Kinds: Bar, at: 24431, size: 7},                                                                  // puan: 0
	{Kinds: Bar, at: 24438, size: 6},                                                                  // puanla
	{Kinds: OpensStamp, at: 24444, size: 11},                                                          // publication
	{Label: PublishedLabel, at: 24455, size: 16},                                                      // publication date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24471, size: 15},                                   // publicationdate
	{Kinds: OpensStamp, at: 24486, size: 7},                                                           // publish
	{Label: PublishedLabel, at: 24493, size: 12},                                                      // publish date
	{Label: PublishedLabel, at: 24505, size: 12},                                                      // publish time
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24517, size: 11},                                   // publishdate
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 24528, size: 9},                       // published
	{Kinds: Bar, at: 24537, size: 21},                                                                 // published 0 hours ago
	{Label: PublishedLabel, at: 24558, size: 12},                                                      // published at
	{Label: CreditLabel, at: 24570, size: 12},                                                         // published by
	{Label: PublishedLabel, at: 24582, size: 14},                                                      // published date
	{Label: PublishedLabel, at: 24596, size: 12},                                                      // published on
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24608, size: 11},                                   // publishedat
	{Kinds: OpensStamp, Label: CreditLabel, at: 24619, size: 11},                                      // publishedby
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24630, size: 13},                                   // publisheddate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24643, size: 11},                                   // publishedon
	{Kinds: OpensStamp, at: 24654, size: 10},                                                          // publishing
	{Label: PublishedLabel, at: 24664, size: 15},                                                      // publishing date
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24679, size: 14},                                   // publishingdate
	{Kinds: OpensStamp, Label: PublishedLabel, at: 24693, size: 11},                                   // publishtime
	{Kinds: OpensStamp, Weekday: 2, at: 24704, size: 3},                                               // pzt
	{Kinds: Agency, at: 24707, size: 3},                                                               // qha
	{Kinds: Agency, at: 24710, size: 3},                                                               // qna
	{Kinds: City, at: 24713, size: 6},                                                                 // quetta
	{Kinds: City, at: 24719, size: 5},                                                                 // quito
	{Kinds: City, at: 24724, size: 5},                                                                 // rabat
	{Kinds: GivenName, at: 24729, size: 5},                                                            // rabia
	{Kinds: GivenName, at: 24734, size: 6},                                                            // rachel
	{Kinds: Outlet, at: 24740, size: 7},                                                               // radikal
	{Kinds: OutletWord, at: 24747, size: 5},                                                           // radio
	{Kinds: OutletWord, at: 24752, size: 5},                                                           // radyo
	{Kinds: GivenName, at: 24757, size: 5},                                                            // rahmi
	{Kinds: GivenName, at: 24762, size: 5},                                                            // ralph
	{Kinds: Section, at: 24767, size: 7},                                                              // ramadan
	{Kinds: City, at: 24774, size: 8},                                                                 // ramallah
	{Kinds: GivenName | Section, at: 24782, size: 7},                                                  // ramazan
	{Kinds: GivenName, at: 24789, size: 4},                                                            // rana
	{Kinds: End, at: 24793, size: 17},                                                                 // rate this article
	{Kinds: End, at: 24810, size: 15},                                                                 // rate this story
	{Kinds: Bar, at: 24825, size: 9},                                                                  // rating: 0
	{Kinds: GivenName, at: 24834, size: 7},                                                            // raymond
	{Kinds: OpensBar | OpensEnd, pattern: 125, nPatterns: 3, at: 24841, size: 4},                      // read
	{Kinds: Bar, at: 24845, size: 12},                                                                 // read 0 times
	{Kinds: Bar, at: 24857, size: 10},                                                                 // read aloud
	{Kinds: Bar | TeaserLabel, at: 24867, size: 9},                                                    // read also
	{Kinds: End, at: 24876, size: 13},                                                                 // read comments
	{Kinds: End, at: 24889, size: 9},                                                                  // read more
	{Kinds: Bar | TeaserLabel, at: 24898, size: 9},                                                    // read next
	{Kinds: Bar, at: 24907, size: 17},                                                                 // read time: 0 mins
	{Kinds: Bar, at: 24924, size: 20},                                                                 // read time: 0 minutes
	{Kinds: End, at: 24944, size: 15},                                                                 // reader comments
	{Kinds: Bar, at: 24959, size: 18},                                                                 // reading time 0 min
	{Kinds: Bar, at: 24977, size: 20},                                                                 // reading time: 0 mins
	{Kinds: Bar, at: 24997, size: 23},                                                                 // reading time: 0 minutes
	{Kinds: GivenName, at: 25020, size: 7},                                                            // rebecca
	{Kinds: End, at: 25027, size: 15},                                                                 // recent articles
	{Kinds: End, at: 25042, size: 15},                                                                 // recent comments
	{Kinds: End, at: 25057, size: 11},                                                                 // recent news
	{Kinds: End, at: 25068, size: 12},                                                                 // recent posts
	{Kinds: GivenName, at: 25080, size: 5},                                                            // recep
	{Kinds: End | TeaserLabel, at: 25085, size: 11},                                                   // recommended
	{Kinds: End, at: 25096, size: 20},                                                                 // recommended articles
	{Kinds: End | TeaserLabel, at: 25116, size: 19},                                                   // recommended for you
	{Kinds: End, at: 25135, size: 19},                                                                 // recommended reading
	{Kinds: End | TeaserLabel, at: 25154, size: 19},                                                   // recommended stories
	{Kinds: Bar, at: 25173, size: 6},                                                                  // reddet
	{Kinds: Bar, at: 25179, size: 6},                                                                  // reddit
	{Kinds: GivenName, at: 25185, size: 5},                                                            // refik
	{Kinds: Section, at: 25190, size: 8},                                                              // refugees
	{Kinds: Section, at: 25198, size: 6},                                                              // region
	{Kinds: Bar, at: 25204, size: 8},                                                                  // register
	{Kinds: Bar, at: 25212, size: 10},                                                                 // reject all
	{Kinds: Ad | Bar | OpensBar | OpensEnd, pattern: 128, nPatterns: 2, at: 25222, size: 6},           // reklam
	{Kinds: End, at: 25228, size: 17},                                                                 // reklam & iletisim
	{Kinds: Ad | Bar, at: 25245, size: 12},                                                            // reklam alani
	{Kinds: Bar, at: 25257, size: 34},                                                                 // reklam engelleyici kullaniyorsunuz
	{Kinds: End, at: 25291, size: 18},                                                                 // reklam ve iletisim
	{Kinds: Bar, at: 25309, size: 12},                                                                 // reklam verin
	{Kinds: Bar, at: 25321, size: 11},                                                                 // reklami gec
	{Kinds: Bar, at: 25332, size: 13},                                                                 // reklami kapat
	{Kinds: Bar, at: 25345, size: 9},                                                                  // reklamlar
	{Kinds: End | OpensBar | OpensEnd, pattern: 130, nPatterns: 2, at: 25354, size: 7},                // related
	{Kinds: Bar | TeaserLabel, at: 25361, size: 15},                                                   // related article
	{Kinds: End | TeaserLabel, at: 25376, size: 16},                                                   // related articles
	{Kinds: End | TeaserLabel, at: 25392, size: 15},                                                   // related content
	{Kinds: End | TeaserLabel, at: 25407, size: 16},                                                   // related coverage
	{Kinds: End | TeaserLabel, at: 25423, size: 13},                                                   // related links
	{Kinds: End | TeaserLabel, at: 25436, size: 12},                                                   // related news
	{Kinds: End, at: 25448, size: 12},                                                                 // related post
	{Kinds: End | TeaserLabel, at: 25460, size: 13},                                                   // related posts
	{Kinds: End, at: 25473, size: 15},                                                                 // related reading
	{Kinds: End | TeaserLabel, at: 25488, size: 15},                                                   // related stories
	{Kinds: Bar | TeaserLabel, at: 25503, size: 13},                                                   // related story
	{Kinds: End, at: 25516, size: 14},                                                                 // related topics
	{Kinds: Bar | TeaserLabel, at: 25530, size: 13},                                                   // related video
	{Kinds: End, at: 25543, size: 14},                                                                 // related videos
	{Kinds: OpensEnd, pattern: 132, nPatterns: 1, at: 25557, size: 8},                                 // related:
	{Kinds: Section, at: 25565, size: 8},                                                              // religion
	{Kinds: GivenName, at: 25573, size: 5},                                                            // remzi
	{Kinds: OpensStamp, at: 25578, size: 6},                                                           // report
	{Kinds: End, at: 25584, size: 19},                                                                 // report a correction
	{Kinds: End, at: 25603, size: 13},                                                                 // report a typo
	{Kinds: Bar, at: 25616, size: 15},                                                                 // report an error
	{Kinds: ByWord, Label: CreditLabel, at: 25631, size: 9},                                           // report by
	{Kinds: End, at: 25640, size: 14},                                                                 // report this ad
	{Kinds: OpensStamp, Label: CreditLabel, at: 25654, size: 8},                                       // reportby
	{Kinds: OpensStamp, at: 25662, size: 8},                                                           // reported
	{Kinds: ByWord, Label: CreditLabel, at: 25670, size: 11},                                          // reported by
	{Kinds: OpensStamp, Label: CreditLabel, at: 25681, size: 10},                                      // reportedby
	{Kinds: OpensStamp, Label: CreditLabel, at: 25691, size: 8},                                       // reporter
	{Kinds: OpensStamp, at: 25699, size: 9},                                                           // reporting
	{Label: CreditLabel, at: 25708, size: 12},                                                         // reporting by
	{Kinds: OpensStamp, Label: CreditLabel, at: 25720, size: 11},                                      // reportingby
	{Kinds: OpensEnd, pattern: 133, nPatterns: 1, at: 25731, size: 12},                                // reproduction
	{Kinds: OpensEnd, pattern: 134, nPatterns: 1, at: 25743, size: 13},                                // republication
	{Kinds: OpensEnd, pattern: 135, nPatterns: 1, at: 25756, size: 8},                                 // required
	{Kinds: Bar, at: 25764, size: 9},                                                                  // resim yok
	{Kinds: Section, at: 25773, size: 13},                                                             // resmi ilanlar
	{Kinds: Bar, at: 25786, size: 18},                                                                 // return to homepage
	{Kinds: End, at: 25804, size: 13},                                                                 // return to top
	{Kinds: Agency, at: 25817, size: 7},                                                               // reuters
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 25824, size: 7},                                      // revised
	{Kinds: GivenName, at: 25831, size: 6},                                                            // reyhan
	{Kinds: City, at: 25837, size: 9},                                                                 // reykjavik
	{Kinds: Agency, at: 25846, size: 3},                                                               // ria
	{Kinds: Agency, at: 25849, size: 11},                                                              // ria novosti
	{Kinds: GivenName, at: 25860, size: 7},                                                            // richard
	{Kinds: GivenName, at: 25867, size: 6},                                                            // ridvan
	{Kinds: GivenName, at: 25873, size: 5},                                                            // rifat
	{Kinds: City, at: 25878, size: 4},                                                                 // riga
	{Kinds: City, at: 25882, size: 14},                                                                // rio de janeiro
	{Kinds: City, at: 25896, size: 5},                                                                 // riyad
	{Kinds: City, at: 25901, size: 6},                                                                 // riyadh
	{Kinds: GivenName, at: 25907, size: 4},                                                            // riza
	{Kinds: City, at: 25911, size: 4},                                                                 // rize
	{Kinds: GivenName, at: 25915, size: 6},                                                            // robert
	{Kinds: GivenName, at: 25921, size: 5},                                                            // roger
	{Kinds: City, at: 25926, size: 4},                                                                 // roma
	{Kinds: City, at: 25930, size: 4},                                                                 // rome
	{Kinds: GivenName, at: 25934, size: 6},                                                            // ronald
	{Kinds: OpensStamp | Section, Label: CreditLabel, at: 25940, size: 8},                             // roportaj
	{Kinds: GivenName, at: 25948, size: 5},                                                            // rosie
	{Kinds: GivenName, at: 25953, size: 3},                                                            // roy
	{Kinds: Bar, at: 25956, size: 3},                                                                  // rss
	{Kinds: Bar, at: 25959, size: 8},                                                                  // rss feed
	{Kinds: Agency, at: 25967, size: 5},                                                               // rudaw
	{Kinds: GivenName, at: 25972, size: 4},                                                            // ruhi
	{Kinds: Agency, at: 25976, size: 6},                                                               // ruptly
	{Kinds: GivenName, at: 25982, size: 7},                                                            // russell
	{Kinds: Section, at: 25989, size: 6},                                                              // russia
	{Kinds: Section, at: 25995, size: 5},                                                              // rusya
	{Kinds: GivenName, at: 26000, size: 4},                                                            // ruya
	{Kinds: Bar, at: 26004, size: 8},                                                                  // ruzgarli
	{Kinds: GivenName, at: 26012, size: 4},                                                            // ryan
	{Kinds: Bar, at: 26016, size: 5},                                                                  // s.s.s
	{Kinds: ClockWord | OpensStamp | Relative, at: 26021, size: 4},                                    // saat
	{Kinds: ClockWord, at: 26025, size: 8},                                                            // saatinde
	{Kinds: OpensBar | Outlet, pattern: 136, nPatterns: 1, at: 26033, size: 5},                        // sabah
	{Kinds: GivenName, at: 26038, size: 5},                                                            // saban
	{Kinds: GivenName, at: 26043, size: 5},                                                            // sabri
	{Kinds: GivenName, at: 26048, size: 5},                                                            // sadik
	{Kinds: Bar, at: 26053, size: 15},                                                                 // saganak yagisli
	{Kinds: Section, at: 26068, size: 6},                                                              // saglik
	{Kinds: GivenName, at: 26074, size: 5},                                                            // sahin
	{Kinds: Gluable, at: 26079, size: 4},                                                              // said
	{Kinds: GivenName, at: 26083, size: 4},                                                            // sait
	{Kinds: City, at: 26087, size: 7},                                                                 // sakarya
	{Kinds: OpensStamp, Weekday: 3, at: 26094, size: 3},                                               // sal
	{Kinds: OpensStamp | Turkish, Weekday: 3, at: 26097, size: 4},                                     // sali
	{Kinds: GivenName, at: 26101, size: 5},                                                            // salih
	{Kinds: City, at: 26106, size: 3},                                                                 // sam
	{Kinds: GivenName, at: 26109, size: 8},                                                            // samantha
	{Kinds: GivenName, at: 26117, size: 5},                                                            // samet
	{Kinds: GivenName, at: 26122, size: 4},                                                            // sami
	{Kinds: City, at: 26126, size: 6},                                                                 // samsun
	{Kinds: GivenName, at: 26132, size: 6},                                                            // samuel
	{Kinds: Agency, at: 26138, size: 4},                                                               // sana
	{Kinds: City, at: 26142, size: 6},                                                                 // sana'a
	{Kinds: City, at: 26148, size: 5},                                                                 // sanaa
	{Kinds: Section, at: 26153, size: 5},                                                              // sanat
	{Kinds: GivenName, at: 26158, size: 6},                                                            // sandra
	{Kinds: City, at: 26164, size: 9},                                                                 // sanliurfa
	{Kinds: City, at: 26173, size: 8},                                                                 // santiago
	{Kinds: GivenName, at: 26181, size: 4},                                                            // sara
	{Kinds: GivenName, at: 26185, size: 5},                                                            // sarah
	{Kinds: City, at: 26190, size: 8},                                                                 // sarajevo
	{Kinds: City, at: 26198, size: 10},                                                                // saraybosna
	{Kinds: OtherZone, at: 26208, size: 4},                                                            // sast
	{Kinds: OpensStamp, Weekday: 7, at: 26212, size: 3},                                               // sat
	{Kinds: OpensStamp, Weekday: 7, at: 26215, size: 8},                                               // saturday
	{Kinds: Section, at: 26223, size: 12},                                                             // saudi arabia
	{Kinds: GivenName, at: 26235, size: 5},                                                            // savas
	{Kinds: Bar, at: 26240, size: 4},                                                                  // save
	{Kinds: Bar, at: 26244, size: 12},                                                                 // save article
	{Kinds: Section, at: 26256, size: 7},                                                              // savunma
	{Kinds: Section, at: 26263, size: 15},                                                             // savunma sanayii
	{Kinds: Bar, at: 26278, size: 7},                                                                  // sayfa 0
	{Kinds: Bar, at: 26285, size: 11},                                                                 // sayfa 0 / 0
	{Kinds: Bar, at: 26296, size: 10},                                                                 // sayfa basi
	{Kinds: End, at: 26306, size: 16},                                                                 // sayfa basina don
	{Kinds: Bar, at: 26322, size: 16},                                                                 // sayfa yukleniyor
	{Kinds: Bar, at: 26338, size: 14},                                                                 // sayfayi yazdir
	{Kinds: Gluable, at: 26352, size: 4},                                                              // says
	{Kinds: Bar, at: 26356, size: 16},                                                                 // scattered clouds
	{Kinds: Section, at: 26372, size: 8},                                                              // sci-tech
	{Kinds: Section, at: 26380, size: 7},                                                              // science
	{Kinds: Section, at: 26387, size: 20},                                                             // science & technology
	{Kinds: Section, at: 26407, size: 22},                                                             // science and technology
	{Kinds: Section, at: 26429, size: 18},                                                             // science-technology
	{Kinds: GivenName, at: 26447, size: 5},                                                            // scott
	{Kinds: End, at: 26452, size: 13},                                                                 // scroll to top
	{Kinds: GivenName, at: 26465, size: 4},                                                            // sean
	{Kinds: Bar | OpensBar, pattern: 137, nPatterns: 2, at: 26469, size: 6},                           // search
	{Kinds: Bar, at: 26475, size: 14},                                                                 // search in site
	{Kinds: GivenName, at: 26489, size: 6},                                                            // sebnem
	{Kinds: Section, at: 26495, size: 5},                                                              // secim
	{Kinds: OpensStamp, Label: SectionLabel, at: 26500, size: 7},                                      // section
	{Kinds: Bar, at: 26507, size: 8},                                                                  // sections
	{Kinds: Section, at: 26515, size: 8},                                                              // security
	{Kinds: GivenName, at: 26523, size: 4},                                                            // seda
	{Kinds: GivenName, at: 26527, size: 5},                                                            // sedat
	{Kinds: OpensEnd, pattern: 139, nPatterns: 1, at: 26532, size: 3},                                 // see
	{Kinds: Bar, at: 26535, size: 7},                                                                  // see all
	{Kinds: End, at: 26542, size: 16},                                                                 // see all comments
	{Kinds: Bar | TeaserLabel, at: 26558, size: 8},                                                    // see also
	{Kinds: Bar, at: 26566, size: 8},                                                                  // see more
	{Kinds: GivenName, at: 26574, size: 4},                                                            // sefa
	{Kinds: Section, at: 26578, size: 5},                                                              // sehir
	{Kinds: Section, at: 26583, size: 9},                                                              // sektorler
	{Kinds: GivenName, at: 26592, size: 6},                                                            // selami
	{Kinds: GivenName, at: 26598, size: 6},                                                            // selcuk
	{Kinds: GivenName, at: 26604, size: 5},                                                            // selda
	{Kinds: GivenName, at: 26609, size: 5},                                                            // selim
	{Kinds: GivenName, at: 26614, size: 5},                                                            // selin
	{Kinds: GivenName, at: 26619, size: 5},                                                            // selma
	{Kinds: GivenName, at: 26624, size: 5},                                                            // semih
	{Kinds: GivenName, at: 26629, size: 5},                                                            // semra
	{Kinds: Bar, at: 26634, size: 4},                                                                  // send
	{Kinds: Bar, at: 26638, size: 16},                                                                 // send to a friend
	{Kinds: GivenName, at: 26654, size: 5},                                                            // senol
	{Kinds: City, at: 26659, size: 5},                                                                 // seoul
	{Kinds: OpensStamp, Month: 9, at: 26664, size: 3},                                                 // sep
	{Kinds: OpensStamp, Month: 9, at: 26667, size: 4},                                                 // sept
	{Kinds: OpensStamp, Month: 9, at: 26671, size: 9},                                                 // september
	{Kinds: GivenName, at: 26680, size: 5},                                                            // serap
	{Kinds: GivenName, at: 26685, size: 6},                                                            // serdar
	{Kinds: GivenName, at: 26691, size: 5},                                                            // seref
	{Kinds: Section, at: 26696, size: 5},                                                              // sergi
	{Kinds: GivenName, at: 26701, size: 6},                                                            // serhat
	{Kinds: Bar, at: 26707, size: 12},                                                                 // seri ilanlar
	{Kinds: GivenName, at: 26719, size: 6},                                                            // serkan
	{Kinds: GivenName, at: 26725, size: 6},                                                            // serpil
	{Kinds: DeskWord, at: 26731, size: 7},                                                             // service
	{Kinds: DeskWord, at: 26738, size: 7},                                                             // servisi
	{Kinds: Bar, at: 26745, size: 11},                                                                 // sesli dinle
	{Kinds: Bar, at: 26756, size: 9},                                                                  // sesli oku
	{Kinds: City, at: 26765, size: 4},                                                                 // seul
	{Kinds: City, at: 26769, size: 10},                                                                // sevastopol
	{Kinds: GivenName, at: 26779, size: 5},                                                            // sevda
	{Kinds: GivenName, at: 26784, size: 5},                                                            // sevgi
	{Kinds: GivenName, at: 26789, size: 5},                                                            // sevil
	{Kinds: GivenName, at: 26794, size: 5},                                                            // sevim
	{Kinds: GivenName, at: 26799, size: 6},                                                            // sevinc
	{Kinds: Section, at: 26805, size: 7},                                                              // seyahat
	{Kinds: GivenName, at: 26812, size: 5},                                                            // seyfi
	{Kinds: GivenName, at: 26817, size: 5},                                                            // seyma
	{Kinds: GivenName, at: 26822, size: 5},                                                            // sezer
	{Kinds: OtherZone, at: 26827, size: 3},                                                            // sgt
	{Kinds: Bar, at: 26830, size: 5},                                                                  // share
	{Kinds: Bar, at: 26835, size: 14},                                                                 // share by email
	{Kinds: Bar, at: 26849, size: 17},                                                                 // share on facebook
	{Kinds: Bar, at: 26866, size: 17},                                                                 // share on linkedin
	{Kinds: Bar, at: 26883, size: 16},                                                                 // share on twitter
	{Kinds: Bar, at: 26899, size: 17},                                                                 // share on whatsapp
	{Kinds: Bar, at: 26916, size: 10},                                                                 // share on x
	{Kinds: Bar, at: 26926, size: 10},                                                                 // share this
	{Kinds: Bar, at: 26936, size: 18},                                                                 // share this article
	{Kinds: Bar, at: 26954, size: 15},                                                                 // share this page
	{Kinds: Bar, at: 26969, size: 15},                                                                 // share this post
	{Kinds: Bar, at: 26984, size: 16},                                                                 // share this story
	{Kinds: Bar, at: 27000, size: 15},                                                                 // share via email
	{Kinds: Bar, at: 27015, size: 10},                                                                 // share with
	{Kinds: GivenName, at: 27025, size: 6},                                                            // sharon
	{Kinds: GivenName, at: 27031, size: 7},                                                            // shirley
	{Kinds: Bar, at: 27038, size: 12},                                                                 // show caption
	{Kinds: End, at: 27050, size: 13},                                                                 // show comments
	{Kinds: End, at: 27063, size: 17},                                                                 // show comments (0)
	{Kinds: Bar, at: 27080, size: 9},                                                                  // show less
	{Kinds: Bar, at: 27089, size: 9},                                                                  // show more
	{Kinds: GivenName, at: 27098, size: 5},                                                            // sibel
	{Kinds: Bar, at: 27103, size: 11},                                                                 // sicak haber
	{Kinds: Bar, at: 27114, size: 15},                                                                 // sifremi unuttum
	{Kinds: OpensEnd, pattern: 140, nPatterns: 3, at: 27129, size: 4},                                 // sign
	{Kinds: Bar, at: 27133, size: 7},                                                                  // sign in
	{Kinds: Bar, at: 27140, size: 18},                                                                 // sign in / register
	{Kinds: End, at: 27158, size: 18},                                                                 // sign in to comment
	{Kinds: Bar, at: 27176, size: 7},                                                                  // sign up
	{Kinds: End, at: 27183, size: 22},                                                                 // sign up for newsletter
	{Kinds: End, at: 27205, size: 32},                                                                 // sign up for our daily newsletter
	{Kinds: End, at: 27237, size: 26},                                                                 // sign up for our newsletter
	{Kinds: End, at: 27263, size: 27},                                                                 // sign up for our newsletters
	{Kinds: End, at: 27290, size: 26},                                                                 // sign up for the newsletter
	{Kinds: End, at: 27316, size: 25},                                                                 // sign up to our newsletter
	{Kinds: City, at: 27341, size: 5},                                                                 // siirt
	{Kinds: End, at: 27346, size: 10},                                                                 // sikayet et
	{Kinds: Bar, at: 27356, size: 21},                                                                 // sikca sorulan sorular
	{Kinds: Bar, at: 27377, size: 11},                                                                 // simdi degil
	{Kinds: City, at: 27388, size: 10},                                                                // simferopol
	{Kinds: GivenName, at: 27398, size: 5},                                                            // simon
	{Kinds: GivenName, at: 27403, size: 5},                                                            // sinan
	{Kinds: GivenName, at: 27408, size: 5},                                                            // sinem
	{Kinds: Section, at: 27413, size: 6},                                                              // sinema
	{Kinds: City, at: 27419, size: 9},                                                                 // singapore
	{Kinds: City, at: 27428, size: 8},                                                                 // singapur
	{Kinds: City, at: 27436, size: 5},                                                                 // sinop
	{Kinds: End | TeaserLabel, at: 27441, size: 14},                                                   // siradaki haber
	{Kinds: End, at: 27455, size: 17},                                                                 // siradaki haberler
	{Kinds: Section, at: 27472, size: 9},                                                              // sirketler
	{Kinds: City, at: 27481, size: 6},                                                                 // sirnak
	{Kinds: Bar, at: 27487, size: 5},                                                                  // sisli
	{Kinds: Bar, at: 27492, size: 13},                                                                 // site haritasi
	{Kinds: Bar, at: 27505, size: 14},                                                                 // site ici arama
	{Kinds: Bar, at: 27519, size: 8},                                                                  // site map
	{Kinds: Bar, at: 27527, size: 9},                                                                  // site tree
	{Kinds: OpensEnd, pattern: 143, nPatterns: 1, at: 27536, size: 6},                                 // sitede
	{Kinds: Bar, at: 27542, size: 10},                                                                 // sitede ara
	{Kinds: Bar, at: 27552, size: 7},                                                                  // sitemap
	{Kinds: OpensBar | OpensEnd, pattern: 144, nPatterns: 4, at: 27559, size: 9},                      // sitemizde
	{Kinds: OpensEnd, pattern: 148, nPatterns: 1, at: 27568, size: 11},                                // sitemizdeki
	{Kinds: OpensEnd, pattern: 149, nPatterns: 1, at: 27579, size: 10},                                // sitemizden
	{Kinds: City, at: 27589, size: 5},                                                                 // sivas
	{Kinds: Section, at: 27594, size: 12},                                                             // sivil toplum
	{Kinds: Section, at: 27606, size: 7},                                                              // siyaset
	{Kinds: OpensBar, pattern: 150, nPatterns: 1, at: 27613, size: 4},                                 // size
	{Kinds: End, at: 27617, size: 9},                                                                  // size ozel
	{Kinds: End, at: 27626, size: 10},                                                                 // sizin icin
	{Kinds: End, at: 27636, size: 22},                                                                 // sizin icin onerilenler
	{Kinds: End, at: 27658, size: 19},                                                                 // sizin icin oneriler
	{Kinds: End, at: 27677, size: 17},                                                                 // sizin icin sectik
	{Kinds: End | TeaserLabel, at: 27694, size: 24},                                                   // sizin icin sectiklerimiz
	{Kinds: OpensBar, pattern: 151, nPatterns: 1, at: 27718, size: 7},                                 // sizlere
	{Kinds: Bar, at: 27725, size: 7},                                                                  // skip ad
	{Kinds: Bar, at: 27732, size: 15},                                                                 // skip navigation
	{Kinds: Bar, at: 27747, size: 15},                                                                 // skip to content
	{Kinds: Bar, at: 27762, size: 20},                                                                 // skip to main content
	{Kinds: Bar, at: 27782, size: 18},                                                                 // skip to navigation
	{Kinds: City, at: 27800, size: 6},                                                                 // skopje
	{Kinds: Bar, at: 27806, size: 5},                                                                  // skype
	{Kinds: Bar, at: 27811, size: 12},                                                                 // smaller text
	{Kinds: Section, at: 27823, size: 6},                                                              // soccer
	{Kinds: Section, at: 27829, size: 7},                                                              // society
	{Kinds: Section, at: 27836, size: 19},                                                             // society and culture
	{Kinds: City, at: 27855, size: 5},                                                                 // sofia
	{Kinds: City, at: 27860, size: 5},                                                                 // sofya
	{Kinds: Section, at: 27865, size: 6},                                                              // somali
	{Kinds: Section, at: 27871, size: 7},                                                              // somalia
	{Kinds: OpensBar | OpensEnd | OpensStamp, pattern: 152, nPatterns: 2, at: 27878, size: 3},         // son
	{Kinds: Section, at: 27881, size: 10},                                                             // son dakika
	{Kinds: Bar, at: 27891, size: 16},                                                                 // son dakika haber
	{Kinds: End | TeaserLabel, at: 27907, size: 20},                                                   // son dakika haberleri
	{Label: UpdatedLabel, at: 27927, size: 14},                                                        // son degisiklik
	{Label: UpdatedLabel, at: 27941, size: 21},                                                        // son degisiklik tarihi
	{Label: UpdatedLabel, at: 27962, size: 13},                                                        // son duzenleme
	{Label: UpdatedLabel, at: 27975, size: 20},                                                        // son duzenleme tarihi
	{Label: UpdatedLabel, at: 27995, size: 14},                                                        // son duzenlenme
	{Kinds: End, at: 28009, size: 20},                                                                 // son eklenen haberler
	{Kinds: End, at: 28029, size: 14},                                                                 // son eklenenler
	{Kinds: End, at: 28043, size: 14},                                                                 // son gelismeler
	{Label: UpdatedLabel, at: 28057, size: 14},                                                        // son guncelleme
	{Label: UpdatedLabel, at: 28071, size: 20},                                                        // son guncelleme saati
	{Label: UpdatedLabel, at: 28091, size: 21},                                                        // son guncelleme tarihi
	{Label: UpdatedLabel, at: 28112, size: 21},                                                        // son guncelleme zamani
	{Label: UpdatedLabel, at: 28133, size: 15},                                                        // son guncellendi
	{Label: UpdatedLabel, at: 28148, size: 15},                                                        // son guncellenme
	{Label: UpdatedLabel, at: 28163, size: 21},                                                        // son guncellenme saati
	{Label: UpdatedLabel, at: 28184, size: 22},                                                        // son guncellenme tarihi
	{Label: UpdatedLabel, at: 28206, size: 22},                                                        // son guncellenme zamani
	{Kinds: End, at: 28228, size: 12},                                                                 // son haberler
	{Kinds: End, at: 28240, size: 11},                                                                 // son yazilar
	{Kinds: End, at: 28251, size: 17},                                                                 // son yorumlananlar
	{Kinds: End, at: 28268, size: 12},                                                                 // son yorumlar
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28280, size: 13},                                     // sondegisiklik
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28293, size: 19},                                     // sondegisikliktarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28312, size: 12},                                     // sonduzenleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28324, size: 18},                                     // sonduzenlemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28342, size: 13},                                     // sonduzenlenme
	{Kinds: GivenName, at: 28355, size: 6},                                                            // songul
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28361, size: 13},                                     // songuncelleme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28374, size: 18},                                     // songuncellemesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28392, size: 19},                                     // songuncellemetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28411, size: 19},                                     // songuncellemezamani
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28430, size: 14},                                     // songuncellendi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28444, size: 14},                                     // songuncellenme
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28458, size: 19},                                     // songuncellenmesaati
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28477, size: 20},                                     // songuncellenmetarihi
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 28497, size: 20},                                     // songuncellenmezamani
	{Kinds: Gluable | Turkish, at: 28517, size: 5},                                                    // sonra
	{Kinds: Bar | OpensEnd, pattern: 154, nPatterns: 1, at: 28522, size: 7},                           // sonraki
	{Kinds: Bar, at: 28529, size: 16},                                                                 // sonraki fotograf
	{Kinds: Bar, at: 28545, size: 13},                                                                 // sonraki haber
	{Kinds: End, at: 28558, size: 16},                                                                 // sonraki haberler
	{Kinds: Bar, at: 28574, size: 14},                                                                 // sonraki icerik
	{Kinds: Bar, at: 28588, size: 14},                                                                 // sonraki makale
	{Kinds: Bar, at: 28602, size: 13},                                                                 // sonraki sayfa
	{Kinds: Bar, at: 28615, size: 12},                                                                 // sonraki yazi
	{Kinds: GivenName, at: 28627, size: 6},                                                            // sophie
	{Kinds: End, at: 28633, size: 26},                                                                 // sorumlu yazi isleri muduru
	{Kinds: Section, at: 28659, size: 12},                                                             // sosyal medya
	{Kinds: End, at: 28671, size: 18},                                                                 // sosyal medyada biz
	{Kinds: Bar, at: 28689, size: 21},                                                                 // sosyal medyada paylas
	{Kinds: OpensStamp, Label: CreditLabel, at: 28710, size: 6},                                       // source
	{Label: CreditLabel, at: 28716, size: 14},                                                         // source of news
	{Kinds: OpensStamp, Label: CreditLabel, at: 28730, size: 12},                                      // sourceofnews
	{Kinds: OpensStamp, Label: CreditLabel, at: 28742, size: 7},                                       // sources
	{Kinds: Section, at: 28749, size: 13},                                                             // south america
	{Kinds: Section, at: 28762, size: 10},                                                             // south asia
	{Kinds: Section, at: 28772, size: 14},                                                             // southeast asia
	{Kinds: Turkish, at: 28786, size: 7},                                                              // soyledi
	{Kinds: Outlet, at: 28793, size: 5},                                                               // sozcu
	{Kinds: Section, at: 28798, size: 5},                                                              // space
	{Kinds: Bar, at: 28803, size: 9},                                                                  // sponsored
	{Kinds: Bar, at: 28812, size: 17},                                                                 // sponsored content
	{Kinds: Bar, at: 28829, size: 15},                                                                 // sponsored links
	{Kinds: Bar, at: 28844, size: 9},                                                                  // sponsorlu
	{Kinds: Bar | End, at: 28853, size: 21},                                                           // sponsorlu baglantilar
	{Kinds: Bar, at: 28874, size: 16},                                                                 // sponsorlu icerik
	{Kinds: Section, at: 28890, size: 4},                                                              // spor
	{Kinds: Desk, at: 28894, size: 12},                                                                // spor servisi
	{Kinds: Section, at: 28906, size: 5},                                                              // sport
	{Kinds: Section, at: 28911, size: 6},                                                              // sports
	{Kinds: Agency, at: 28917, size: 7},                                                               // sputnik
	{Kinds: Outlet, at: 28924, size: 15},                                                              // sputnik turkiye
	{Kinds: City, at: 28939, size: 8},                                                                 // srinagar
	{Kinds: DeskWord, at: 28947, size: 5},                                                             // staff
	{Kinds: Outlet, at: 28952, size: 4},                                                               // star
	{Kinds: OpensEnd, pattern: 155, nPatterns: 1, at: 28956, size: 4},                                 // stay
	{Kinds: End, at: 28960, size: 14},                                                                 // stay connected
	{Kinds: End, at: 28974, size: 13},                                                                 // stay informed
	{Kinds: End, at: 28987, size: 12},                                                                 // stay updated
	{Kinds: GivenName, at: 28999, size: 9},                                                            // stephanie
	{Kinds: GivenName, at: 29008, size: 7},                                                            // stephen
	{Kinds: Bar, at: 29015, size: 7},                                                                  // sterlin
	{Kinds: Bar, at: 29022, size: 9},                                                                  // sterlin 0
	{Kinds: Bar, at: 29031, size: 12},                                                                 // sterlin 0 %0
	{Kinds: Bar, at: 29043, size: 10},                                                                 // sterlin: 0
	{Kinds: GivenName, at: 29053, size: 6},                                                            // steven
	{Kinds: City, at: 29059, size: 9},                                                                 // stockholm
	{Kinds: City, at: 29068, size: 8},                                                                 // stokholm
	{Kinds: OpensStamp, at: 29076, size: 5},                                                           // story
	{Kinds: ByWord, Label: CreditLabel, at: 29081, size: 8},                                           // story by
	{Kinds: Bar, at: 29089, size: 21},                                                                 // story continues below
	{Kinds: Bar, at: 29110, size: 35},                                                                 // story continues below advertisement
	{Kinds: OpensStamp, Label: CreditLabel, at: 29145, size: 7},                                       // storyby
	{Kinds: City, at: 29152, size: 10},                                                                // strasbourg
	{Kinds: City, at: 29162, size: 9},                                                                 // strazburg
	{Kinds: GivenName, at: 29171, size: 6},                                                            // stuart
	{Kinds: Bar, at: 29177, size: 11},                                                                 // stumbleupon
	{Kinds: Bar, at: 29188, size: 16},                                                                 // su an ne oluyor?
	{Kinds: GivenName, at: 29204, size: 4},                                                            // suat
	{Kinds: OpensStamp, Month: 2, at: 29208, size: 3},                                                 // sub
	{Kinds: OpensStamp | Turkish, Month: 2, at: 29211, size: 5},                                       // subat
	{Kinds: Bar, at: 29216, size: 6},                                                                  // submit
	{Kinds: Bar | OpensEnd, pattern: 156, nPatterns: 1, at: 29222, size: 9},                           // subscribe
	{Kinds: End, at: 29231, size: 13},                                                                 // subscribe now
	{Kinds: End, at: 29244, size: 24},                                                                 // subscribe to our channel
	{Kinds: End, at: 29268, size: 33},                                                                 // subscribe to our daily newsletter
	{Kinds: End, at: 29301, size: 29},                                                                 // subscribe to our mailing list
	{Kinds: End, at: 29330, size: 27},                                                                 // subscribe to our newsletter
	{Kinds: End, at: 29357, size: 28},                                                                 // subscribe to our newsletters
	{Kinds: End, at: 29385, size: 32},                                                                 // subscribe to our youtube channel
	{Kinds: Bar, at: 29417, size: 13},                                                                 // subscriptions
	{Kinds: OpensEnd, pattern: 157, nPatterns: 2, at: 29430, size: 3},                                 // suc
	{Kinds: Section, at: 29433, size: 5},                                                              // sudan
	{Kinds: End, at: 29438, size: 17},                                                                 // suggested for you
	{Kinds: GivenName, at: 29455, size: 6},                                                            // sukran
	{Kinds: GivenName, at: 29461, size: 5},                                                            // sukru
	{Kinds: GivenName, at: 29466, size: 4},                                                            // sule
	{Kinds: GivenName, at: 29470, size: 8},                                                            // suleyman
	{Kinds: GivenName, at: 29478, size: 6},                                                            // sultan
	{Kinds: GivenName, at: 29484, size: 7},                                                            // sumeyye
	{Kinds: OpensStamp, Weekday: 1, at: 29491, size: 3},                                               // sun
	{Kinds: GivenName, at: 29494, size: 4},                                                            // suna
	{Kinds: OpensStamp, Weekday: 1, at: 29498, size: 6},                                               // sunday
	{Kinds: Bar | TeaserLabel, at: 29504, size: 14},                                                   // sunu da okuyun
	{Kinds: Section, at: 29518, size: 6},                                                              // suriye
	{Kinds: GivenName, at: 29524, size: 5},                                                            // susan
	{Kinds: City, at: 29529, size: 6},                                                                 // sydney
	{Kinds: Section, at: 29535, size: 5},                                                              // syria
	{Kinds: City, at: 29540, size: 10},                                                                // são paulo
	{Kinds: Outlet, at: 29550, size: 3},                                                               // t24
	{Kinds: OpensEnd, pattern: 159, nPatterns: 1, at: 29553, size: 4},                                 // tag:
	{Kinds: OpensEnd, pattern: 160, nPatterns: 1, at: 29557, size: 6},                                 // tagged
	{Kinds: OpensEnd, pattern: 161, nPatterns: 1, at: 29563, size: 7},                                 // tagged:
	{Kinds: End, at: 29570, size: 4},                                                                  // tags
	{Kinds: OpensEnd, pattern: 162, nPatterns: 1, at: 29574, size: 5},                                 // tags:
	{Kinds: Bar, at: 29579, size: 29},                                                                 // tahmini okuma suresi 0 dakika
	{Kinds: Bar, at: 29608, size: 30},                                                                 // tahmini okuma suresi: 0 dakika
	{Kinds: City, at: 29638, size: 6},                                                                 // tahran
	{Kinds: OpensBar, pattern: 163, nPatterns: 1, at: 29644, size: 5},                                 // takip
	{Kinds: Bar, at: 29649, size: 8},                                                                  // takip et
	{Kinds: Bar, at: 29657, size: 6},                                                                  // takvim
	{Kinds: City, at: 29663, size: 7},                                                                 // tallinn
	{Kinds: Bar, at: 29670, size: 11},                                                                 // tam altin 0
	{Kinds: Bar, at: 29681, size: 9},                                                                  // tam ekran
	{Kinds: Bar, at: 29690, size: 5},                                                                  // tamam
	{Kinds: GivenName, at: 29695, size: 5},                                                            // taner
	{Kinds: Agency, at: 29700, size: 6},                                                               // tanjug
	{Kinds: GivenName, at: 29706, size: 5},                                                            // tansu
	{Kinds: Bar, at: 29711, size: 14},                                                                 // tap to enlarge
	{Kinds: Outlet, at: 29725, size: 5},                                                               // taraf
	{Kinds: OpensBar, pattern: 164, nPatterns: 2, at: 29730, size: 11},                                // tarayiciniz
	{Kinds: OpensStamp | Section | Turkish, Label: PublishedLabel, at: 29741, size: 5},                // tarih
	{Label: PublishedLabel, at: 29746, size: 12},                                                      // tarih / saat
	{Label: PublishedLabel, at: 29758, size: 13},                                                      // tarih ve saat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 29771, size: 10},                                   // tarih/saat
	{Kinds: Turkish, at: 29781, size: 6},                                                              // tarihi
	{Kinds: ClockWord, at: 29787, size: 9},                                                            // tarihinde
	{Kinds: OpensStamp, Label: PublishedLabel, at: 29796, size: 11},                                   // tarihvesaat
	{Kinds: GivenName, at: 29807, size: 5},                                                            // tarik
	{Kinds: Section, at: 29812, size: 5},                                                              // tarim
	{Kinds: OpensEnd, pattern: 166, nPatterns: 1, at: 29817, size: 7},                                 // tasarim
	{Kinds: OpensEnd, pattern: 167, nPatterns: 1, at: 29824, size: 8},                                 // tasarim:
	{Kinds: City, at: 29832, size: 8},                                                                 // tashkent
	{Kinds: City, at: 29840, size: 7},                                                                 // taskent
	{Kinds: Agency, at: 29847, size: 6},                                                               // tasnim
	{Kinds: Agency, at: 29853, size: 4},                                                               // tass
	{Kinds: Section, at: 29857, size: 5},                                                              // tatil
	{Kinds: GivenName, at: 29862, size: 6},                                                            // tayfun
	{Kinds: City, at: 29868, size: 7},                                                                 // tbilisi
	{Kinds: Section, at: 29875, size: 4},                                                              // tech
	{Kinds: Section, at: 29879, size: 10},                                                             // technology
	{Kinds: City, at: 29889, size: 6},                                                                 // tehran
	{Kinds: City, at: 29895, size: 8},                                                                 // tekirdag
	{Kinds: Section, at: 29903, size: 9},                                                              // teknoloji
	{Kinds: City, at: 29912, size: 8},                                                                 // tel aviv
	{Kinds: Bar, at: 29920, size: 8},                                                                  // telegram
	{Kinds: Bar, at: 29928, size: 27},                                                                 // telegram kanalimiza katilin
	{Kinds: Bar, at: 29955, size: 18},                                                                 // telegram'da paylas
	{Kinds: Bar, at: 29973, size: 19},                                                                 // telegram'dan paylas
	{Kinds: Section, at: 29992, size: 10},                                                             // televizyon
	{Kinds: OpensStamp, Month: 7, at: 30002, size: 3},                                                 // tem
	{Kinds: Bar, at: 30005, size: 7},                                                                  // temizle
	{Kinds: OpensStamp | Turkish, Month: 7, at: 30012, size: 6},                                       // temmuz
	{Kinds: Bar, at: 30018, size: 16},                                                                 // temsili fotograf
	{Kinds: Bar, at: 30034, size: 14},                                                                 // temsili gorsel
	{Kinds: Bar, at: 30048, size: 10},                                                                 // temsilidir
	{Kinds: End, at: 30058, size: 9},                                                                  // tepki ver
	{Kinds: End, at: 30067, size: 15},                                                                 // tepkiniz nedir?
	{Kinds: GivenName, at: 30082, size: 6},                                                            // teresa
	{Kinds: Bar, at: 30088, size: 5},                                                                  // terms
	{Kinds: Bar, at: 30093, size: 18},                                                                 // terms & conditions
	{Kinds: Bar, at: 30111, size: 20},                                                                 // terms and conditions
	{Kinds: Bar, at: 30131, size: 16},                                                                 // terms of service
	{Kinds: Bar, at: 30147, size: 12},                                                                 // terms of use
	{Kinds: Section, at: 30159, size: 5},                                                              // teror
	{Kinds: OpensStamp, at: 30164, size: 4},                                                           // text
	{Kinds: ByWord, Label: CreditLabel, at: 30168, size: 7},                                           // text by
	{Kinds: Bar, at: 30175, size: 9},                                                                  // text size
	{Kinds: OpensStamp, Label: CreditLabel, at: 30184, size: 6},                                       // textby
	{Kinds: Gluable, at: 30190, size: 4},                                                              // than
	{Kinds: Gluable, at: 30194, size: 4},                                                              // that
	{Kinds: Gluable | Particle, at: 30198, size: 3},                                                   // the
	{Kinds: Gluable, at: 30201, size: 5},                                                              // their
	{Kinds: GivenName, at: 30206, size: 8},                                                            // theodore
	{Kinds: OpensEnd, pattern: 168, nPatterns: 1, at: 30214, size: 5},                                 // there
	{Kinds: End, at: 30219, size: 21},                                                                 // there are no comments
	{Kinds: End, at: 30240, size: 25},                                                                 // there are no comments yet
	{Kinds: GivenName, at: 30265, size: 7},                                                            // theresa
	{Kinds: Gluable | OpensBar | OpensEnd, pattern: 169, nPatterns: 3, at: 30272, size: 4},            // this
	{Kinds: Bar, at: 30276, size: 34},                                                                 // this article has been read 0 times
	{Kinds: Bar, at: 30310, size: 31},                                                                 // this news has been read 0 times
	{Kinds: Bar, at: 30341, size: 40},                                                                 // this news has been read 0 times in total
	{Kinds: Bar, at: 30381, size: 33},                                                                 // this page has been viewed 0 times
	{Kinds: GivenName, at: 30414, size: 6},                                                            // thomas
	{Kinds: Gluable, at: 30420, size: 7},                                                              // through
	{Kinds: OpensStamp, Weekday: 5, at: 30427, size: 3},                                               // thu
	{Kinds: OpensStamp, Weekday: 5, at: 30430, size: 8},                                               // thursday
	{Kinds: City, at: 30438, size: 6},                                                                 // tiflis
	{Kinds: Bar, at: 30444, size: 11},                                                                 // tiklanma: 0
	{Kinds: Bar, at: 30455, size: 8},                                                                  // tiklayin
	{Kinds: Bar, at: 30463, size: 10},                                                                 // tiklayiniz
	{Kinds: Bar, at: 30473, size: 6},                                                                  // tiktok
	{Kinds: OutletWord, at: 30479, size: 5},                                                           // times
	{Kinds: Outlet, at: 30484, size: 8},                                                               // timeturk
	{Kinds: GivenName, at: 30492, size: 7},                                                            // timothy
	{Kinds: City, at: 30499, size: 5},                                                                 // tiran
	{Kinds: City, at: 30504, size: 6},                                                                 // tirana
	{Kinds: Section, at: 30510, size: 7},                                                              // tiyatro
	{Kinds: Gluable, at: 30517, size: 2},                                                              // to
	{Kinds: Relative, at: 30519, size: 5},                                                             // today
	{Kinds: Bar, at: 30524, size: 18},                                                                 // today's front page
	{Kinds: End, at: 30542, size: 17},                                                                 // today's headlines
	{Kinds: Bar, at: 30559, size: 12},                                                                 // today's news
	{Kinds: Bar, at: 30571, size: 13},                                                                 // today's paper
	{Kinds: End, at: 30584, size: 19},                                                                 // today's top stories
	{Kinds: Outlet, at: 30603, size: 13},                                                              // today's zaman
	{Kinds: City, at: 30616, size: 5},                                                                 // tokat
	{Kinds: City, at: 30621, size: 5},                                                                 // tokyo
	{Kinds: Gluable, at: 30626, size: 4},                                                              // told
	{Kinds: GivenName, at: 30630, size: 5},                                                            // tolga
	{Kinds: GivenName, at: 30635, size: 3},                                                            // tom
	{Kinds: End, at: 30638, size: 13},                                                                 // top headlines
	{Kinds: Section, at: 30651, size: 8},                                                              // top news
	{Kinds: Bar, at: 30659, size: 11},                                                                 // top stories
	{Kinds: End, at: 30670, size: 6},                                                                  // topics
	{Kinds: Bar, at: 30676, size: 22},                                                                 // toplam goruntulenme: 0
	{Kinds: Bar, at: 30698, size: 16},                                                                 // toplam okunma: 0
	{Kinds: Section, at: 30714, size: 6},                                                              // toplum
	{Kinds: City, at: 30720, size: 7},                                                                 // toronto
	{Kinds: Bar, at: 30727, size: 14},                                                                 // total views: 0
	{Kinds: Section, at: 30741, size: 7},                                                              // tourism
	{Kinds: City, at: 30748, size: 7},                                                                 // trablus
	{Kinds: City, at: 30755, size: 7},                                                                 // trabzon
	{Kinds: GivenName, at: 30762, size: 5},                                                            // tracy
	{Kinds: Bar, at: 30767, size: 13},                                                                 // trafik durumu
	{Kinds: Section, at: 30780, size: 9},                                                              // transport
	{Kinds: Section, at: 30789, size: 6},                                                              // travel
	{Kinds: Bar, at: 30795, size: 12},                                                                 // trending now
	{Kinds: End, at: 30807, size: 16},                                                                 // trending stories
	{Kinds: End, at: 30823, size: 15},                                                                 // trending topics
	{Kinds: OutletWord, at: 30838, size: 7},                                                           // tribune
	{Kinds: City, at: 30845, size: 7},                                                                 // tripoli
	{Kinds: Agency, at: 30852, size: 3},                                                               // trt
	{Kinds: Outlet, at: 30855, size: 9},                                                               // trt haber
	{Kinds: Outlet, at: 30864, size: 9},                                                               // trt world
	{Kinds: TurkeyTime, at: 30873, size: 3},                                                           // tsi
	{Kinds: GivenName, at: 30876, size: 4},                                                            // tuba
	{Kinds: OpensStamp, Weekday: 3, at: 30880, size: 3},                                               // tue
	{Kinds: OpensStamp, Weekday: 3, at: 30883, size: 7},                                               // tuesday
	{Kinds: GivenName, at: 30890, size: 5},                                                            // tufan
	{Kinds: GivenName, at: 30895, size: 5},                                                            // tugba
	{Kinds: GivenName, at: 30900, size: 5},                                                            // tugce
	{Kinds: GivenName, at: 30905, size: 5},                                                            // tulay
	{Kinds: GivenName, at: 30910, size: 5},                                                            // tulin
	{Kinds: OpensEnd, pattern: 172, nPatterns: 4, at: 30915, size: 3},                                 // tum
	{Kinds: Bar, at: 30918, size: 15},                                                                 // tum fotograflar
	{Kinds: Bar, at: 30933, size: 12},                                                                 // tum haberler
	{Kinds: End, at: 30945, size: 20},                                                                 // tum haklari saklidir
	{Kinds: Bar, at: 30965, size: 12},                                                                 // tum yazarlar
	{Kinds: Bar, at: 30977, size: 12},                                                                 // tum yazilari
	{Kinds: End, at: 30989, size: 12},                                                                 // tum yorumlar
	{Kinds: End, at: 31001, size: 16},                                                                 // tum yorumlar (0)
	{Kinds: End, at: 31017, size: 17},                                                                 // tum yorumlari gor
	{Kinds: Bar, at: 31034, size: 6},                                                                  // tumblr
	{Kinds: End, at: 31040, size: 4},                                                                  // tumu
	{Kinds: End, at: 31044, size: 10},                                                                 // tumunu gor
	{Kinds: Bar, at: 31054, size: 13},                                                                 // tumunu goster
	{Kinds: Bar, at: 31067, size: 15},                                                                 // tumunu kabul et
	{Kinds: Bar, at: 31082, size: 13},                                                                 // tumunu reddet
	{Kinds: Bar, at: 31095, size: 25},                                                                 // tumunu tek sayfada goster
	{Kinds: GivenName, at: 31120, size: 6},                                                            // tuncay
	{Kinds: City, at: 31126, size: 7},                                                                 // tunceli
	{Kinds: City, at: 31133, size: 5},                                                                 // tunis
	{Kinds: Section, at: 31138, size: 7},                                                              // tunisia
	{Kinds: City, at: 31145, size: 5},                                                                 // tunus
	{Kinds: City, at: 31150, size: 11},                                                                // tunus sehri
	{Kinds: GivenName, at: 31161, size: 5},                                                            // turan
	{Kinds: GivenName, at: 31166, size: 6},                                                            // turgay
	{Kinds: GivenName, at: 31172, size: 6},                                                            // turgut
	{Kinds: Section, at: 31178, size: 6},                                                              // turizm
	{Kinds: Section, at: 31184, size: 12},                                                             // turk dunyasi
	{Kinds: GivenName, at: 31196, size: 6},                                                            // turkan
	{Kinds: Bar | OpensEnd, pattern: 176, nPatterns: 3, at: 31202, size: 6},                           // turkce
	{Kinds: Section | TurkeyTime, at: 31208, size: 6},                                                 // turkey
	{Kinds: Section, at: 31214, size: 12},                                                             // turkic world
	{Kinds: Section, at: 31226, size: 13},                                                             // turkish world
	{Kinds: Outlet | Section | TurkeyTime, at: 31239, size: 7},                                        // turkiye
	{Kinds: Outlet, at: 31246, size: 16},                                                              // turkiye gazetesi
	{Kinds: Bar, at: 31262, size: 21},                                                                 // turn on notifications
	{Kinds: OutletWord | Section, at: 31283, size: 2},                                                 // tv
	{Kinds: Bar, at: 31285, size: 5},                                                                  // tweet
	{Kinds: Bar, at: 31290, size: 7},                                                                  // tweet 0
	{Kinds: Bar, at: 31297, size: 7},                                                                  // tweetle
	{Kinds: Bar, at: 31304, size: 7},                                                                  // twitter
	{Kinds: Bar, at: 31311, size: 14},                                                                 // twitter paylas
	{Kinds: Bar, at: 31325, size: 17},                                                                 // twitter'da paylas
	{Kinds: GivenName, at: 31342, size: 5},                                                            // tyler
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31347, size: 1},                                      // u
	{Kinds: Section, at: 31348, size: 4},                                                              // u.s.
	{Kinds: Agency, at: 31352, size: 3},                                                               // uba
	{Kinds: GivenName, at: 31355, size: 4},                                                            // ufuk
	{Kinds: GivenName, at: 31359, size: 4},                                                            // ugur
	{Kinds: Agency, at: 31363, size: 3},                                                               // uha
	{Kinds: Section, at: 31366, size: 7},                                                              // ukraine
	{Kinds: Agency, at: 31373, size: 9},                                                               // ukrinform
	{Kinds: City, at: 31382, size: 10},                                                                // ulan bator
	{Kinds: GivenName, at: 31392, size: 4},                                                            // ulas
	{Kinds: Section, at: 31396, size: 6},                                                              // ulasim
	{Kinds: Agency, at: 31402, size: 19},                                                              // ulusal haber ajansi
	{Kinds: GivenName, at: 31421, size: 4},                                                            // umit
	{Kinds: GivenName, at: 31425, size: 4},                                                            // umut
	{Kinds: GivenName, at: 31429, size: 4},                                                            // unal
	{Kinds: Gluable, at: 31433, size: 5},                                                              // under
	{Kinds: Section, at: 31438, size: 13},                                                             // united states
	{Kinds: Section, at: 31451, size: 10},                                                             // universite
	{Kinds: Gluable, at: 31461, size: 5},                                                              // until
	{Kinds: End, at: 31466, size: 7},                                                                  // up next
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31473, size: 6},                                      // update
	{Label: UpdatedLabel, at: 31479, size: 11},                                                        // update date
	{Label: UpdatedLabel, at: 31490, size: 11},                                                        // update time
	{Kinds: BehindDate | OpensStamp, Label: UpdatedLabel, at: 31501, size: 7},                         // updated
	{Kinds: Bar, at: 31508, size: 18},                                                                 // updated 0 days ago
	{Kinds: Bar, at: 31526, size: 18},                                                                 // updated 0 hour ago
	{Kinds: Bar, at: 31544, size: 19},                                                                 // updated 0 hours ago
	{Kinds: Bar, at: 31563, size: 21},                                                                 // updated 0 minutes ago
	{Label: UpdatedLabel, at: 31584, size: 10},                                                        // updated at
	{Label: UpdatedLabel, at: 31594, size: 12},                                                        // updated date
	{Label: UpdatedLabel, at: 31606, size: 10},                                                        // updated on
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31616, size: 9},                                      // updatedat
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31625, size: 10},                                     // updatedate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31635, size: 11},                                     // updateddate
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31646, size: 9},                                      // updatedon
	{Kinds: OpensStamp, Label: UpdatedLabel, at: 31655, size: 10},                                     // updatetime
	{Kinds: Agency, at: 31665, size: 3},                                                               // upi
	{Kinds: Section, at: 31668, size: 2},                                                              // us
	{Kinds: Section, at: 31670, size: 3},                                                              // usa
	{Kinds: City, at: 31673, size: 4},                                                                 // usak
	{Kinds: Bar, at: 31677, size: 5},                                                                  // usd 0
	{Kinds: Bar, at: 31682, size: 9},                                                                  // usd/try 0
	{Kinds: End, at: 31691, size: 13},                                                                 // user comments
	{Kinds: City, at: 31704, size: 5},                                                                 // uskup
	{Kinds: UTC, at: 31709, size: 3},                                                                  // utc
	{Kinds: GivenName, at: 31712, size: 4},                                                            // utku
	{Kinds: OpensEnd, pattern: 179, nPatterns: 1, at: 31716, size: 6},                                 // uyari:
	{Kinds: OpensBar | OpensEnd, pattern: 180, nPatterns: 2, at: 31722, size: 3},                      // uye
	{Kinds: Bar, at: 31725, size: 10},                                                                 // uye girisi
	{Kinds: Bar, at: 31735, size: 6},                                                                  // uye ol
	{Kinds: Bar, at: 31741, size: 18},                                                                 // uye ol / giris yap
	{Kinds: End, at: 31759, size: 13},                                                                 // uye yorumlari
	{Kinds: OpensEnd, pattern: 182, nPatterns: 1, at: 31772, size: 12},                                // uygulamamizi
	{Kinds: Bar, at: 31784, size: 20},                                                                 // uygulamamizi indirin
	{Kinds: OpensBar, pattern: 183, nPatterns: 1, at: 31804, size: 10},                                // uygulamayi
	{Kinds: Bar, at: 31814, size: 16},                                                                 // uygulamayi indir
	{Kinds: Section, at: 31830, size: 9},                                                              // uzak dogu
	{Kinds: Section, at: 31839, size: 4},                                                              // uzay
	{Kinds: GivenName, at: 31843, size: 5},                                                            // vahap
	{Kinds: City, at: 31848, size: 8},                                                                 // valletta
	{Kinds: City | Particle, at: 31856, size: 3},                                                      // van
	{Kinds: City, at: 31859, size: 7},                                                                 // varsova
	{Kinds: Outlet, at: 31866, size: 5},                                                               // vatan
	{Kinds: Gluable | Particle, at: 31871, size: 2},                                                   // ve
	{Kinds: GivenName, at: 31873, size: 5},                                                            // vedat
	{Kinds: GivenName, at: 31878, size: 4},                                                            // veli
	{Kinds: OpensBar, pattern: 184, nPatterns: 1, at: 31882, size: 4},                                 // veri
	{Kinds: Bar, at: 31886, size: 15},                                                                 // veri politikasi
	{Kinds: Gluable, at: 31901, size: 4},                                                              // veya
	{Kinds: GivenName, at: 31905, size: 6},                                                            // veysel
	{Kinds: Bar, at: 31911, size: 5},                                                                  // viber
	{Kinds: GivenName, at: 31916, size: 8},                                                            // victoria
	{Kinds: OpensBar | Section, pattern: 185, nPatterns: 1, at: 31924, size: 5},                       // video
	{Kinds: Bar, at: 31929, size: 12},                                                                 // video galeri
	{Kinds: Bar, at: 31941, size: 11},                                                                 // video haber
	{Kinds: End, at: 31952, size: 14},                                                                 // video haberler
	{Kinds: Bar, at: 31966, size: 19},                                                                 // video icin tiklayin
	{Kinds: Bar, at: 31985, size: 21},                                                                 // video icin tiklayiniz
	{Kinds: Bar, at: 32006, size: 10},                                                                 // video izle
	{Kinds: Bar, at: 32016, size: 16},                                                                 // video yukleniyor
	{Kinds: OpensBar, pattern: 186, nPatterns: 1, at: 32032, size: 7},                                 // videoyu
	{Kinds: Bar, at: 32039, size: 12},                                                                 // videoyu izle
	{Kinds: City, at: 32051, size: 6},                                                                 // vienna
	{Kinds: Bar, at: 32057, size: 8},                                                                  // view all
	{Kinds: Bar, at: 32065, size: 15},                                                                 // view all photos
	{Kinds: End, at: 32080, size: 13},                                                                 // view comments
	{Kinds: End, at: 32093, size: 17},                                                                 // view comments (0)
	{Kinds: Bar, at: 32110, size: 12},                                                                 // view gallery
	{Kinds: Bar, at: 32122, size: 11},                                                                 // view photos
	{Kinds: Bar, at: 32133, size: 14},                                                                 // viewed 0 times
	{Kinds: Bar, at: 32147, size: 9},                                                                  // viewed: 0
	{Kinds: Bar, at: 32156, size: 7},                                                                  // views 0
	{Kinds: Bar, at: 32163, size: 8},                                                                  // views: 0
	{Kinds: GivenName, at: 32171, size: 6},                                                            // vildan
	{Kinds: City, at: 32177, size: 7},                                                                 // vilnius
	{Kinds: GivenName, at: 32184, size: 7},                                                            // vincent
	{Kinds: GivenName, at: 32191, size: 8},                                                            // virginia
	{Kinds: City, at: 32199, size: 6},                                                                 // viyana
	{Kinds: Bar, at: 32205, size: 9},                                                                  // vkontakte
	{Kinds: Agency, at: 32214, size: 3},                                                               // voa
	{Kinds: Outlet, at: 32217, size: 10},                                                              // voa turkce
	{Kinds: Agency, at: 32227, size: 16},                                                              // voice of america
	{Kinds: Section, at: 32243, size: 8},                                                              // voleybol
	{Kinds: GivenName, at: 32251, size: 6},                                                            // volkan
	{Kinds: Particle, at: 32257, size: 3},                                                             // von
	{Kinds: Agency, at: 32260, size: 4},                                                               // wafa
	{Kinds: GivenName, at: 32264, size: 6},                                                            // walter
	{Kinds: Agency, at: 32270, size: 3},                                                               // wam
	{Kinds: City, at: 32273, size: 6},                                                                 // warsaw
	{Kinds: Gluable, at: 32279, size: 3},                                                              // was
	{Kinds: End, at: 32282, size: 25},                                                                 // was this article helpful?
	{Kinds: City, at: 32307, size: 10},                                                                // washington
	{Kinds: City, at: 32317, size: 13},                                                                // washington dc
	{Kinds: OtherZone, at: 32330, size: 3},                                                            // wat
	{Kinds: Bar | TeaserLabel, at: 32333, size: 10},                                                   // watch also
	{Kinds: Bar, at: 32343, size: 11},                                                                 // watch video
	{Kinds: GivenName, at: 32354, size: 5},                                                            // wayne
	{Kinds: OpensBar, pattern: 187, nPatterns: 5, at: 32359, size: 2},                                 // we
	{Kinds: Section, at: 32361, size: 7},                                                              // weather
	{Kinds: OpensBar | OpensEnd | OutletWord, pattern: 192, nPatterns: 3, at: 32368, size: 3},         // web
	{Kinds: Desk, at: 32371, size: 8},                                                                 // web desk
	{Kinds: OpensStamp, Weekday: 4, at: 32379, size: 3},                                               // wed
	{Kinds: OpensStamp, Weekday: 4, at: 32382, size: 9},                                               // wednesday
	{Kinds: GivenName, at: 32391, size: 5},                                                            // wendy
	{Kinds: Gluable, at: 32396, size: 4},                                                              // were
	{Kinds: OtherZone, at: 32400, size: 4},                                                            // west
	{Kinds: OtherZone, at: 32404, size: 3},                                                            // wet
	{Kinds: End, at: 32407, size: 17},                                                                 // what to read next
	{Kinds: Bar, at: 32424, size: 10},                                                                 // what's new
	{Kinds: End, at: 32434, size: 21},                                                                 // what's your reaction?
	{Kinds: Bar | OpensEnd, pattern: 195, nPatterns: 3, at: 32455, size: 8},                           // whatsapp
	{Kinds: End, at: 32463, size: 20},                                                                 // whatsapp haber hatti
	{Kinds: End, at: 32483, size: 20},                                                                 // whatsapp ihbar hatti
	{Kinds: Bar, at: 32503, size: 19},                                                                 // whatsapp ile paylas
	{Kinds: Bar, at: 32522, size: 27},                                                                 // whatsapp kanalimiza katilin
	{Kinds: Bar, at: 32549, size: 30},                                                                 // whatsapp kanalimizi takip edin
	{Kinds: Bar, at: 32579, size: 18},                                                                 // whatsapp'ta paylas
	{Kinds: Bar, at: 32597, size: 19},                                                                 // whatsapp'tan gonder
	{Kinds: Gluable, at: 32616, size: 4},                                                              // when
	{Kinds: Gluable, at: 32620, size: 5},                                                              // where
	{Kinds: Gluable, at: 32625, size: 5},                                                              // which
	{Kinds: Gluable, at: 32630, size: 5},                                                              // while
	{Kinds: Gluable, at: 32635, size: 3},                                                              // who
	{Kinds: OtherZone, at: 32638, size: 3},                                                            // wib
	{Kinds: Gluable, at: 32641, size: 4},                                                              // will
	{Kinds: GivenName, at: 32645, size: 7},                                                            // william
	{Kinds: Agency, at: 32652, size: 13},                                                              // wire services
	{Kinds: OtherZone, at: 32665, size: 3},                                                            // wit
	{Kinds: Gluable, at: 32668, size: 4},                                                              // with
	{Kinds: Section, at: 32672, size: 5},                                                              // women
	{Kinds: ByWord, at: 32677, size: 8},                                                               // words by
	{Kinds: Section, at: 32685, size: 5},                                                              // world
	{Kinds: Outlet, at: 32690, size: 14},                                                              // world bulletin
	{Kinds: Outlet, at: 32704, size: 19},                                                              // world bulletin news
	{Kinds: Section, at: 32723, size: 13},                                                             // world economy
	{Kinds: Outlet, at: 32736, size: 13},                                                              // worldbulletin
	{Kinds: Outlet, at: 32749, size: 18},                                                              // worldbulletin news
	{Kinds: Gluable, at: 32767, size: 5},                                                              // would
	{Kinds: End, at: 32772, size: 15},                                                                 // write a comment
	{Kinds: End, at: 32787, size: 18},                                                                 // write your comment
	{Kinds: OpensStamp, Label: CreditLabel, at: 32805, size: 6},                                       // writer
	{Kinds: OpensStamp, at: 32811, size: 7},                                                           // written
	{Kinds: ByWord, Label: CreditLabel, at: 32818, size: 10},                                          // written by
	{Kinds: OpensStamp, Label: CreditLabel, at: 32828, size: 9},                                       // writtenby
	{Kinds: Bar, at: 32837, size: 11},                                                                 // x'te paylas
	{Kinds: Bar, at: 32848, size: 4},                                                                  // xing
	{Kinds: Agency, at: 32852, size: 6},                                                               // xinhua
	{Kinds: GivenName, at: 32858, size: 6},                                                            // yagmur
	{Kinds: Bar, at: 32864, size: 8},                                                                  // yagmurlu
	{Kinds: Bar, at: 32872, size: 5},                                                                  // yahoo
	{Kinds: GivenName, at: 32877, size: 5},                                                            // yahya
	{Kinds: GivenName, at: 32882, size: 5},                                                            // yakup
	{Kinds: GivenName, at: 32887, size: 6},                                                            // yalcin
	{Kinds: City, at: 32893, size: 6},                                                                 // yalova
	{Kinds: City, at: 32899, size: 6},                                                                 // yangon
	{Kinds: OpensEnd, pattern: 198, nPatterns: 1, at: 32905, size: 7},                                 // yapilan
	{Kinds: Bar, at: 32912, size: 6},                                                                  // yardim
	{Kinds: Section, at: 32918, size: 5},                                                              // yargi
	{Kinds: OpensEnd, pattern: 199, nPatterns: 2, at: 32923, size: 5},                                 // yasal
	{Kinds: End, at: 32928, size: 11},                                                                 // yasal uyari
	{Kinds: Section, at: 32939, size: 5},                                                              // yasam
	{Kinds: GivenName, at: 32944, size: 5},                                                            // yasar
	{Kinds: GivenName, at: 32949, size: 7},                                                            // yasemin
	{Kinds: GivenName, at: 32956, size: 5},                                                            // yasin
	{Kinds: Bar, at: 32961, size: 5},                                                                  // yatsi
	{Kinds: GivenName, at: 32966, size: 5},                                                            // yavuz
	{Kinds: OpensStamp, Label: PublishedLabel, at: 32971, size: 5},                                    // yayim
	{Label: PublishedLabel, at: 32976, size: 12},                                                      // yayim tarihi
	{Kinds: OpensStamp, at: 32988, size: 9},                                                           // yayimlama
	{Label: PublishedLabel, at: 32997, size: 16},                                                      // yayimlama tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33013, size: 15},                                   // yayimlamatarihi
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33028, size: 10},                      // yayimlandi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33038, size: 10},                         // yayimlanma
	{Label: PublishedLabel, at: 33048, size: 17},                                                      // yayimlanma tarihi
	{Label: PublishedLabel, at: 33065, size: 17},                                                      // yayimlanma zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33082, size: 16},                                   // yayimlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33098, size: 16},                                   // yayimlanmazamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33114, size: 14},                      // yayimlanmistir
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33128, size: 11},                                   // yayimtarihi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33139, size: 5},                          // yayin
	{Kinds: Bar, at: 33144, size: 14},                                                                 // yayin ilkeleri
	{Label: PublishedLabel, at: 33158, size: 11},                                                      // yayin saati
	{Label: PublishedLabel, at: 33169, size: 12},                                                      // yayin tarihi
	{Label: PublishedLabel, at: 33181, size: 19},                                                      // yayin tarihi / saat
	{Label: PublishedLabel, at: 33200, size: 21},                                                      // yayin tarihi ve saati
	{Kinds: OpensStamp, at: 33221, size: 6},                                                           // yayina
	{Kinds: BehindDate, Label: PublishedLabel, at: 33227, size: 13},                                   // yayina alindi
	{Label: PublishedLabel, at: 33240, size: 12},                                                      // yayina girdi
	{Label: PublishedLabel, at: 33252, size: 19},                                                      // yayina giris tarihi
	{Label: CreditLabel, at: 33271, size: 17},                                                         // yayina hazirlayan
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33288, size: 12},                                   // yayinaalindi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33300, size: 11},                                   // yayinagirdi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33311, size: 17},                                   // yayinagiristarihi
	{Kinds: OpensStamp, Label: CreditLabel, at: 33328, size: 16},                                      // yayinahazirlayan
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33344, size: 9},                          // yayinlama
	{Label: PublishedLabel, at: 33353, size: 16},                                                      // yayinlama tarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33369, size: 15},                                   // yayinlamatarihi
	{Kinds: OpensEnd, pattern: 201, nPatterns: 1, at: 33384, size: 10},                                // yayinlanan
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33394, size: 10},                      // yayinlandi
	{Kinds: OpensStamp | Turkish, Label: PublishedLabel, at: 33404, size: 10},                         // yayinlanma
	{Label: PublishedLabel, at: 33414, size: 16},                                                      // yayinlanma saati
	{Label: PublishedLabel, at: 33430, size: 17},                                                      // yayinlanma tarihi
	{Label: PublishedLabel, at: 33447, size: 17},                                                      // yayinlanma zamani
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33464, size: 15},                                   // yayinlanmasaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33479, size: 16},                                   // yayinlanmatarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33495, size: 16},                                   // yayinlanmazamani
	{Kinds: BehindDate | OpensStamp, Label: PublishedLabel, at: 33511, size: 14},                      // yayinlanmistir
	{Kinds: OpensStamp, Label: CreditLabel, at: 33525, size: 10},                                      // yayinlayan
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33535, size: 10},                                   // yayinsaati
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33545, size: 11},                                   // yayintarihi
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33556, size: 16},                                   // yayintarihi/saat
	{Kinds: OpensStamp, Label: PublishedLabel, at: 33572, size: 18},                                   // yayintarihivesaati
	{Kinds: OpensStamp, Label: CreditLabel, at: 33590, size: 5},                                       // yazan
	{Kinds: OpensStamp, Label: CreditLabel, at: 33595, size: 5},                                       // yazar
	{Kinds: End, at: 33600, size: 22},                                                                 // yazarin diger yazilari
	{Kinds: End, at: 33622, size: 23},                                                                 // yazarin onceki yazilari
	{Kinds: End, at: 33645, size: 20},                                                                 // yazarin son yazilari
	{Kinds: End, at: 33665, size: 20},                                                                 // yazarin tum yazilari
	{Kinds: OpensStamp | Section, Label: CreditLabel, at: 33685, size: 8},                             // yazarlar
	{Kinds: End, at: 33693, size: 12},                                                                 // yazarlarimiz
	{Kinds: Bar, at: 33705, size: 6},                                                                  // yazdir
	{Kinds: OpensBar | OpensStamp, Label: CreditLabel, pattern: 202, nPatterns: 1, at: 33711, size: 4}, // yazi
	{Kinds: Bar, at: 33715, size: 11},                                            // yazi boyutu
	{Kinds: Bar, at: 33726, size: 19},                                            // yazi boyutunu buyut
	{Kinds: Bar, at: 33745, size: 20},                                            // yazi boyutunu kucult
	{Kinds: Section, at: 33765, size: 11},                                        // yazi dizisi
	{Kinds: Desk, at: 33776, size: 11},                                           // yazi isleri
	{Kinds: Bar, at: 33787, size: 9},                                             // yazi tipi
	{Kinds: OpensEnd, pattern: 203, nPatterns: 2, at: 33796, size: 7},            // yazilan
	{Kinds: OpensEnd, pattern: 205, nPatterns: 1, at: 33803, size: 8},            // yazilim:
	{Kinds: OpensBar, pattern: 206, nPatterns: 1, at: 33811, size: 7},            // yazinin
	{Kinds: Bar, at: 33818, size: 14},                                            // yazinin devami
	{Kinds: Bar, at: 33832, size: 12},                                            // yaziyi buyut
	{Kinds: Bar, at: 33844, size: 13},                                            // yaziyi gonder
	{Kinds: Bar, at: 33857, size: 13},                                            // yaziyi kucult
	{Kinds: GivenName, at: 33870, size: 5},                                       // yeliz
	{Kinds: Section, at: 33875, size: 5},                                         // yemek
	{Kinds: Section, at: 33880, size: 5},                                         // yemen
	{Kinds: Turkish, at: 33885, size: 4},                                         // yeni
	{Kinds: Outlet, at: 33889, size: 9},                                          // yeni akit
	{Kinds: Outlet, at: 33898, size: 9},                                          // yeni asir
	{Kinds: Outlet, at: 33907, size: 8},                                          // yeni cag
	{Kinds: Bar, at: 33915, size: 10},                                            // yeni haber
	{Kinds: Outlet, at: 33925, size: 10},                                         // yeni mesaj
	{Kinds: Outlet, at: 33935, size: 10},                                         // yeni safak
	{Kinds: Outlet, at: 33945, size: 7},                                          // yenicag
	{Kinds: Outlet, at: 33952, size: 9},                                          // yenisafak
	{Kinds: Section, at: 33961, size: 5},                                         // yerel
	{Kinds: Section, at: 33966, size: 14},                                        // yerel haberler
	{Kinds: City, at: 33980, size: 7},                                            // yerevan
	{Kinds: GivenName, at: 33987, size: 5},                                       // yesim
	{Kinds: Relative, at: 33992, size: 9},                                        // yesterday
	{Kinds: Turkish, at: 34001, size: 3},                                         // yil
	{Kinds: GivenName, at: 34004, size: 8},                                       // yildiray
	{Kinds: GivenName, at: 34012, size: 6},                                       // yildiz
	{Kinds: GivenName, at: 34018, size: 6},                                       // yilmaz
	{Kinds: Bar, at: 34024, size: 10},                                            // yol durumu
	{Kinds: Agency, at: 34034, size: 6},                                          // yonhap
	{Kinds: OpensEnd | Section, pattern: 207, nPatterns: 5, at: 34040, size: 5},  // yorum
	{Kinds: Bar, at: 34045, size: 9},                                             // yorum (0)
	{Kinds: Bar, at: 34054, size: 7},                                             // yorum 0
	{Kinds: End, at: 34061, size: 11},                                            // yorum birak
	{Kinds: End, at: 34072, size: 13},                                            // yorum birakin
	{Kinds: End, at: 34085, size: 10},                                            // yorum ekle
	{Kinds: End, at: 34095, size: 12},                                            // yorum gonder
	{Kinds: End, at: 34107, size: 15},                                            // yorum kurallari
	{Kinds: Bar, at: 34122, size: 9},                                             // yorum yap
	{Kinds: End, at: 34131, size: 30},                                            // yorum yapabilmek icin uye olun
	{Kinds: End, at: 34161, size: 11},                                            // yorum yapin
	{Kinds: End, at: 34172, size: 21},                                            // yorum yapma kurallari
	{Kinds: End, at: 34193, size: 29},                                            // yorum yapmak icin giris yapin
	{Kinds: Bar, at: 34222, size: 9},                                             // yorum yaz
	{Kinds: End, at: 34231, size: 11},                                            // yorum yazin
	{Kinds: Bar, at: 34242, size: 8},                                             // yorum: 0
	{Kinds: End, at: 34250, size: 16},                                            // yoruma kapalidir
	{Kinds: Bar, at: 34266, size: 7},                                             // yorumla
	{Kinds: Bar | End, at: 34273, size: 8},                                       // yorumlar
	{Kinds: End, at: 34281, size: 12},                                            // yorumlar (0)
	{Kinds: End, at: 34293, size: 10},                                            // yorumlar 0
	{Kinds: OpensEnd, pattern: 212, nPatterns: 1, at: 34303, size: 9},            // yorumlar,
	{Kinds: End, at: 34312, size: 11},                                            // yorumlar: 0
	{Kinds: Bar, at: 34323, size: 13},                                            // yorumlari gor
	{Kinds: End, at: 34336, size: 16},                                            // yorumlari goster
	{Kinds: End, at: 34352, size: 20},                                            // yorumlari goster (0)
	{Kinds: OpensEnd, pattern: 213, nPatterns: 2, at: 34372, size: 12},           // yorumlariniz
	{Kinds: OpensEnd, pattern: 215, nPatterns: 1, at: 34384, size: 13},           // yorumlarinizi
	{Kinds: End, at: 34397, size: 12},                                            // yorumunu yaz
	{Kinds: Bar | OpensEnd, pattern: 216, nPatterns: 3, at: 34409, size: 9},      // yorumunuz
	{Kinds: Bar, at: 34418, size: 23},                                            // yorumunuzu buraya yazin
	{Kinds: End, at: 34441, size: 19},                                            // yorumunuzu gonderin
	{Kinds: End, at: 34460, size: 19},                                            // yorumunuzu paylasin
	{Kinds: End, at: 34479, size: 16},                                            // yorumunuzu yazin
	{Kinds: OpensBar, pattern: 219, nPatterns: 1, at: 34495, size: 3},            // you
	{Kinds: End, at: 34498, size: 29},                                            // you may also be interested in
	{Kinds: End | TeaserLabel, at: 34527, size: 17},                              // you may also like
	{Kinds: End | TeaserLabel, at: 34544, size: 19},                              // you might also like
	{Kinds: End, at: 34563, size: 26},                                            // you might be interested in
	{Kinds: End, at: 34589, size: 39},                                            // you must be logged in to post a comment
	{Kinds: OpensBar | OpensEnd, pattern: 220, nPatterns: 2, at: 34628, size: 4}, // your
	{Kinds: Bar, at: 34632, size: 12},                                            // your comment
	{Kinds: End, at: 34644, size: 26},                                            // your comment has been sent
	{Kinds: End, at: 34670, size: 10},                                            // your email
	{Kinds: End, at: 34680, size: 18},                                            // your email address
	{Kinds: Bar, at: 34698, size: 9},                                             // your name
	{Kinds: Bar, at: 34707, size: 7},                                             // youtube
	{Kinds: City, at: 34714, size: 6},                                            // yozgat
	{Kinds: Bar, at: 34720, size: 6},                                             // yukari
	{Kinds: End, at: 34726, size: 10},                                            // yukari cik
	{Kinds: Bar, at: 34736, size: 10},                                            // yukleniyor
	{Kinds: GivenName, at: 34746, size: 6},                                       // yuksel
	{Kinds: Section, at: 34752, size: 10},                                        // yunanistan
	{Kinds: GivenName, at: 34762, size: 5},                                       // yunus
	{Kinds: Section, at: 34767, size: 4},                                         // yurt
	{Kinds: Desk, at: 34771, size: 13},                                           // yurt haberler
	{Kinds: Desk | Section, at: 34784, size: 14},                                 // yurt haberleri
	{Kinds: Section, at: 34798, size: 7},                                         // yurttan
	{Kinds: Section, at: 34805, size: 16},                                        // yurttan haberler
	{Kinds: GivenName, at: 34821, size: 5},                                       // yusuf
	{Kinds: Turkish, at: 34826, size: 5},                                         // yuzde
	{Kinds: GivenName, at: 34831, size: 7},                                       // zachary
	{Kinds: GivenName, at: 34838, size: 5},                                       // zafer
	{Kinds: City, at: 34843, size: 6},                                            // zagreb
	{Kinds: Outlet, at: 34849, size: 5},                                          // zaman
	{Kinds: GivenName, at: 34854, size: 5},                                       // zehra
	{Kinds: GivenName, at: 34859, size: 4},                                       // zeki
	{Kinds: GivenName, at: 34863, size: 6},                                       // zeliha
	{Kinds: GivenName, at: 34869, size: 6},                                       // zerrin
	{Kinds: GivenName, at: 34875, size: 6},                                       // zeynep
	{Kinds: City, at: 34881, size: 9},                                            // zonguldak
	{Kinds: GivenName, at: 34890, size: 7},                                       // zubeyde
	{Kinds: GivenName, at: 34897, size: 5},                                       // zuhal
	{Kinds: City, at: 34902, size: 6},                                            // zurich
	{Kinds: City, at: 34908, size: 5},                                            // zurih
	{Kinds: Bar, at: 34913, size: 1},                                             // ~
	{Kinds: Bar, at: 34914, size: 4},                                             // £ 0
	{Kinds: OpensEnd, pattern: 222, nPatterns: 3, at: 34918, size: 2},            // ©
	{Kinds: End, at: 34920, size: 22},                                            // © all rights reserved
	{Kinds: End, at: 34942, size: 23},                                            // © tum haklari saklidir
	{Kinds: Bar, at: 34965, size: 2},                                             // ×
	{Kinds: Bar, at: 34967, size: 14},                                            // русский
	{Kinds: Bar, at: 34981, size: 14},                                            // العربية
	{Kinds: Bar, at: 34995, size: 5},                                             // € 0
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
	0x4001010500040040, 0x004004002c001400, 0x0014000222800441, 0x0350082040000010,
	0x00000002248640b0, 0x0000020002004000, 0x100004c000020398, 0x0000020844020801,
	0x0210010041000590, 0x0408000102a4080e, 0x802a840088040282, 0xa848040040400004,
	0x0054200006000110, 0x1801810a04000082, 0x1001a61140084000, 0x0140000200000089,
	0x1208100804102020, 0x4200204010020830, 0x0011800000000000, 0x0202890011000500,
	0x0111080241000008, 0x0f401000001008b2, 0x01210244402025a1, 0x8180102000020040,
	0x0a08081104848100, 0x0208900000202100, 0x0800201400040104, 0x4004048058000215,
	0x110010010a352400, 0x1780008003000849, 0x40040000000a0410, 0x0400020010006160,
	0x440c080000100804, 0x44001408016920c4, 0x00000012430437c0, 0x00a8014049008002,
	0x4c42c20100000080, 0x00022800a00041b8, 0x2406000009084001, 0x0004408440060001,
	0x1204030000202800, 0x1201224410100200, 0x0000210020001000, 0x14a0c00000001001,
}

var slots = [slotCount]slot{
	0: {339, 0xdf13}, 6: {109, 0x9e0f}, 14: {2584, 0x2c4e}, 17: {975, 0x888e}, 18: {1762, 0x8d9}, 23: {1623, 0x297d},
	26: {1886, 0xc05e}, 31: {1653, 0x3621}, 37: {3174, 0x65ee}, 38: {2045, 0x13e5}, 44: {2436, 0x690d}, 45: {2582, 0xfdfc},
	51: {747, 0x3fb8}, 52: {702, 0x9cd6}, 53: {2448, 0x6850}, 54: {2900, 0x986d}, 56: {2590, 0xf10e}, 57: {598, 0x8100},
	63: {3028, 0x2e84}, 64: {1613, 0xae12}, 66: {162, 0xa951}, 67: {2267, 0xde7a}, 71: {2937, 0x6d08}, 72: {1581, 0x26dd},
	78: {1532, 0xa458}, 79: {2293, 0xdf1a}, 80: {51, 0xf259}, 81: {2355, 0x648e}, 83: {3074, 0xd467}, 84: {205, 0xccae},
	85: {2019, 0x77ca}, 86: {1729, 0x4a7c}, 87: {3081, 0xa746}, 90: {1534, 0xdf50}, 91: {23, 0x29a0}, 93: {777, 0xb645},
	94: {3208, 0xf9cc}, 98: {499, 0x64e4}, 100: {989, 0x9f8d}, 101: {1018, 0x7878}, 102: {1744, 0x8241}, 110: {1284, 0xc10d},
	111: {3280, 0x8099}, 114: {1308, 0x21b5}, 115: {3014, 0xb8d9}, 116: {151, 0xb736}, 117: {1154, 0x95cd}, 121: {563, 0xee52},
	122: {907, 0x9c75}, 123: {456, 0xf1f}, 125: {654, 0xedbd}, 126: {1022, 0x9679}, 128: {390, 0x382b}, 129: {2707, 0x62ed},
	130: {2672, 0xf105}, 131: {1439, 0x4467}, 134: {1207, 0xf8d5}, 136: {510, 0x2f9f}, 141: {294, 0x5e25}, 142: {1457, 0xa7de},
	143: {1651, 0x92b4}, 146: {2845, 0xea6c}, 147: {494, 0xe9d3}, 148: {1939, 0xcac6}, 154: {2114, 0x7353}, 155: {2334, 0x3199},
	156: {1104, 0xde43}, 157: {49, 0xcf47}, 158: {1644, 0xe4ad}, 159: {1852, 0x372e}, 161: {1682, 0x7ab1}, 162: {2093, 0x49cb},
	168: {1851, 0xddf8}, 171: {3293, 0x5663}, 173: {2728, 0x969e}, 175: {2748, 0xa488}, 178: {1776, 0x6b0d}, 180: {3194, 0xe7d3},
	183: {3084, 0xa5c9}, 184: {2201, 0xe204}, 186: {2138, 0x7e47}, 187: {27, 0xa340}, 189: {1108, 0x1606}, 190: {1301, 0x8523},
	191: {1582, 0xc644}, 192: {1920, 0x5473}, 194: {1870, 0x9631}, 195: {2294, 0x9290}, 196: {3397, 0x5a67}, 199: {1412, 0x3078},
	200: {1589, 0x5fe6}, 202: {1737, 0x4c3d}, 207: {3096, 0x995f}, 209: {738, 0xc4ed}, 210: {2437, 0x9324}, 211: {952, 0x843c},
	212: {1273, 0xa90}, 213: {1717, 0xbe1d}, 214: {3259, 0xc971}, 216: {1671, 0x28a0}, 217: {2915, 0xa429}, 219: {2198, 0x3eed},
	223: {2422, 0xf67}, 224: {2443, 0x19d5}, 225: {1330, 0x6c91}, 227: {1697, 0xe9f}, 232: {2331, 0x7636}, 234: {1118, 0x879},
	236: {1169, 0xecea}, 238: {2393, 0xed88}, 239: {353, 0x34b4}, 240: {1990, 0xee89}, 241: {231, 0x4e5e}, 242: {244, 0xaddb},
	244: {2373, 0xc9c}, 246: {1999, 0xd97b}, 247: {2068, 0x600d}, 251: {823, 0xfbf5}, 252: {2921, 0xc94c}, 259: {1810, 0xde6d},
	262: {1853, 0x84d6}, 266: {69, 0x8cce}, 269: {2697, 0x2ff5}, 271: {2486, 0xeae0}, 272: {3364, 0x840}, 275: {2774, 0x5cda},
	276: {2279, 0x586c}, 278: {470, 0x7f75}, 280: {1691, 0x1a45}, 281: {2465, 0x2091}, 285: {564, 0xe510}, 286: {677, 0xf087},
	287: {368, 0x6dc1}, 299: {1503, 0xe2d9}, 300: {811, 0x910b}, 301: {1757, 0xefff}, 304: {3332, 0x2d68}, 307: {2576, 0x2fdc},
	309: {675, 0x508b}, 313: {3151, 0x77dd}, 322: {1830, 0xfed8}, 323: {808, 0x413d}, 324: {2818, 0x389c}, 329: {2218, 0x9851},
	331: {134, 0x36db}, 335: {3128, 0xbab5}, 336: {796, 0x42b6}, 337: {1156, 0xfd71}, 340: {1573, 0x16f5}, 344: {982, 0x2619},
	345: {1240, 0xd4da}, 346: {2159, 0x1246}, 350: {1966, 0xe0e8}, 360: {505, 0x9e47}, 364: {1223, 0x5645}, 369: {2962, 0xa3f9},
	371: {1217, 0x3abc}, 378: {2110, 0x8784}, 385: {2022, 0x67d3}, 387: {2043, 0xda8d}, 390: {2006, 0xd6a2}, 393: {1028, 0x76bc},
	394: {2316, 0x5b0f}, 395: {1086, 0x7837}, 400: {688, 0x4c2f}, 401: {790, 0x1532}, 403: {2433, 0xd7f7}, 409: {2257, 0x6ea6},
	413: {59, 0xaedd}, 414: {1177, 0xb00f}, 417: {1469, 0x70e}, 418: {355, 0x5bb4}, 419: {2266, 0x899d}, 420: {3032, 0xa548},
	424: {944, 0x7b86}, 425: {2390, 0x333c}, 426: {248, 0x938c}, 428: {1296, 0xf22}, 429: {2322, 0xf675}, 431: {925, 0x2369},
	443: {2932, 0xeb9d}, 445: {1813, 0x82a0}, 446: {580, 0xcea4}, 447: {721, 0xa7f2}, 448: {1157, 0x20c5}, 449: {2424, 0xb88},
	450: {2688, 0x3811}, 451: {2916, 0xa968}, 453: {258, 0xe40}, 454: {2637, 0x3a8f}, 455: {1337, 0xbc91}, 456: {2153, 0x2c0},
	457: {2395, 0x61ef}, 458: {2569, 0x9219}, 459: {875, 0x4a5}, 463: {2599, 0x28fb}, 464: {2345, 0x5b56}, 465: {3295, 0x183c},
	466: {3443, 0xb3eb}, 471: {346, 0x5981}, 473: {348, 0xdfa0}, 478: {1927, 0x3ce4}, 479: {1556, 0x4a71}, 480: {2074, 0xe855},
	498: {3219, 0x16e2}, 500: {768, 0x6919}, 505: {2498, 0xbd4e}, 507: {194, 0x40f8}, 508: {1124, 0x1766}, 509: {1455, 0xb1f2},
	510: {2276, 0x86da}, 511: {2549, 0x211}, 512: {1845, 0x9cc8}, 515: {2726, 0x2901}, 517: {1353, 0x2a1a}, 518: {335, 0x689a},
	519: {1060, 0x370e}, 520: {2089, 0xd399}, 529: {856, 0xc41e}, 530: {2312, 0xbcb8}, 532: {2800, 0x37b7}, 533: {1059, 0x84a8},
	534: {1275, 0x6048}, 535: {2718, 0x6990}, 536: {3145, 0x21b8}, 542: {1819, 0x7eb}, 544: {2009, 0xcdab}, 546: {256, 0x2329},
	547: {2091, 0x7f63}, 548: {1300, 0xb454}, 549: {2894, 0xf7eb}, 550: {1896, 0x77f5}, 552: {405, 0xac40}, 553: {1058, 0x27be},
	554: {559, 0xcfc9}, 555: {761, 0x1b0f}, 556: {1023, 0xa0c9}, 557: {801, 0xb10}, 558: {1738, 0xa808}, 559: {1861, 0x218e},
	560: {2054, 0x4934}, 561: {2980, 0x91de}, 562: {3404, 0xb8e1}, 564: {9, 0xacde}, 565: {496, 0x259d}, 567: {3266, 0x30e0},
	568: {1919, 0xbfaf}, 569: {2350, 0x1d31}, 572: {2284, 0xe4c9}, 576: {3100, 0x5023}, 577: {2072, 0xe99e}, 578: {3359, 0x6ede},
	582: {1905, 0x4170}, 583: {226, 0xf016}, 584: {3285, 0x51bb}, 586: {342, 0xf785}, 590: {1127, 0x66cc}, 595: {2375, 0x4f65},
	597: {1161, 0xe641}, 603: {408, 0xdb3a}, 604: {984, 0x27c7}, 606: {1777, 0x3c8e}, 610: {1431, 0x593a}, 611: {3002, 0x41bf},
	612: {514, 0xd935}, 613: {961, 0x3f1a}, 614: {1167, 0x6d98}, 615: {1260, 0xd191}, 616: {3401, 0xe6be}, 617: {3430, 0x6903},
	618: {2661, 0xa8ea}, 619: {3330, 0xf0f7}, 625: {626, 0xcf2f}, 626: {3361, 0x1751}, 628: {1473, 0x736c}, 631: {1501, 0xf03e},
	632: {924, 0x5c0d}, 633: {1867, 0x6922}, 635: {254, 0xc9cc}, 637: {459, 0x55f7}, 639: {1468, 0x7477}, 641: {948, 0x8614},
	642: {2244, 0xc71c}, 645: {2852, 0x3553}, 654: {1561, 0xd2c8}, 657: {32, 0x1dc7}, 658: {3311, 0x60ab}, 659: {203, 0xec3},
	661: {602, 0x7fc8}, 663: {1125, 0x2267}, 664: {1486, 0x3eac}, 666: {39, 0xa2a8}, 669: {2786, 0x5827}, 672: {815, 0xc066},
	673: {1711, 0x9fe2}, 674: {1147, 0x77e4}, 678: {239, 0xf29}, 679: {1599, 0xa2e3}, 681: {1375, 0x7d3}, 682: {2264, 0xa0a},
	683: {2950, 0x4d5a}, 684: {2493, 0x74fd}, 685: {2543, 0xbaf}, 686: {3414, 0xf3e5}, 690: {431, 0x95b3}, 693: {2146, 0xaa0},
	694: {1668, 0x4696}, 695: {2289, 0xa866}, 696: {3098, 0xc032}, 697: {3105, 0x7a64}, 699: {2773, 0xd726}, 703: {1333, 0x52c},
	704: {1594, 0x1222}, 705: {2979, 0x9385}, 706: {2984, 0x38dd}, 717: {2425, 0xd740}, 722: {275, 0x7e04}, 723: {415, 0x1cd2},
	726: {2147, 0x2c6a}, 731: {2527, 0x1170}, 732: {81, 0xb570}, 733: {980, 0x914f}, 734: {133, 0x37db}, 735: {1931, 0xe7c7},
	736: {2507, 0xa024}, 741: {2969, 0x90bb}, 743: {3203, 0x20ef}, 744: {2508, 0x221c}, 746: {2190, 0xe5c0}, 749: {824, 0xb326},
	750: {2517, 0xe5ab}, 752: {1311, 0x3dac}, 753: {1699, 0x4822}, 757: {734, 0xa207}, 762: {1146, 0xbde}, 763: {290, 0xa4e5},
	764: {436, 0x296f}, 765: {1159, 0x46c3}, 766: {1225, 0x1ef3}, 767: {1241, 0x656b}, 768: {754, 0xea8f}, 771: {24, 0xf583},
	772: {1784, 0xa691}, 776: {2551, 0x4670}, 777: {20, 0xf644}, 778: {154, 0x333d}, 781: {1049, 0x20f3}, 783: {2458, 0x2359},
	786: {3048, 0xd32f}, 795: {2506, 0xd77c}, 797: {1632, 0xf3ab}, 798: {2418, 0x590a}, 800: {2048, 0xca5a}, 805: {863, 0x23c4},
	808: {2018, 0xe625}, 812: {847, 0xf736}, 813: {3460, 0x5333}, 817: {2193, 0x97c6}, 818: {38, 0x696d}, 819: {2566, 0xf53c},
	821: {379, 0xbd87}, 827: {1208, 0xeee0}, 833: {3189, 0xcd0a}, 836: {2238, 0xb643}, 837: {2256, 0xf1c5}, 838: {538, 0xb960},
	839: {2776, 0x3680}, 840: {420, 0xa47b}, 846: {72, 0xa397}, 851: {865, 0x4138}, 852: {2959, 0x486f}, 853: {2041, 0x5e83},
	856: {2035, 0x31aa}, 861: {167, 0xbfb7}, 863: {286, 0x4809}, 864: {2123, 0x7031}, 870: {53, 0x3451}, 871: {2097, 0x5162},
	874: {1346, 0xab73}, 875: {78, 0x4abb}, 876: {558, 0xcada}, 877: {3157, 0x3ba0}, 878: {489, 0x1490}, 879: {2927, 0xda14},
	880: {2229, 0x74f5}, 881: {524, 0x20cd}, 882: {3458, 0x9997}, 886: {429, 0x25de}, 900: {1057, 0x12d8}, 903: {2191, 0x9c79},
	908: {1660, 0x8d05}, 910: {240, 0xb436}, 912: {1123, 0xacf3}, 921: {838, 0x2540}, 922: {3320, 0xcf38}, 924: {953, 0x4514},
	926: {1247, 0x81e5}, 928: {10, 0x884}, 929: {1725, 0x3542}, 931: {3018, 0x7815}, 934: {1432, 0x942a}, 935: {532, 0xe98c},
	936: {1179, 0xb372}, 937: {2070, 0x8989}, 942: {2321, 0xf1a2}, 952: {3069, 0x66de}, 955: {1256, 0xbf44}, 957: {2721, 0x6c4d},
	964: {2002, 0x6367}, 965: {2474, 0xcedf}, 967: {536, 0xd4ec}, 970: {1080, 0x5f83}, 974: {3216, 0x341e}, 978: {452, 0xa8fe},
	979: {1564, 0xab5f}, 980: {1607, 0x1a38}, 982: {834, 0xa11c}, 987: {3221, 0x6867}, 988: {137, 0xed62}, 990: {1075, 0x5c2d},
	991: {2787, 0x7411}, 994: {1091, 0x38b3}, 995: {1394, 0x198e}, 997: {1984, 0x2df0}, 998: {2476, 0xaf6a}, 1000: {1858, 0xcc9e},
	1002: {2784, 0x295f}, 1003: {3146, 0x2b8a}, 1005: {2793, 0x2bd9}, 1007: {2606, 0xc90c}, 1009: {3275, 0x5447}, 1012: {3277, 0x37ae},
	1018: {1536, 0x3871}, 1019: {1523, 0xf5ce}, 1023: {1271, 0x3c35}, 1024: {2080, 0x76ca}, 1029: {1052, 0xb586}, 1032: {873, 0xf02a},
	1034: {1941, 0xfffb}, 1035: {2397, 0x4c07}, 1040: {432, 0x237e}, 1043: {2277, 0x7e1c}, 1044: {2646, 0xeccc}, 1046: {2139, 0xc7b},
	1048: {2121, 0x631e}, 1052: {2489, 0x401b}, 1053: {2291, 0x5e53}, 1057: {2453, 0x6b67}, 1058: {2066, 0x79c2}, 1062: {668, 0x548d},
	1063: {2955, 0x44a3}, 1065: {1072, 0x521d}, 1074: {1152, 0x49b7}, 1079: {100, 0x4c25}, 1080: {2947, 0xf97c}, 1087: {349, 0xc1ed},
	1088: {2095, 0xcf80}, 1099: {2851, 0xae29}, 1100: {427, 0xef1d}, 1102: {131, 0xbb05}, 1111: {1714, 0x2f89}, 1114: {2180, 0xf5e9},
	1118: {303, 0xbfe1}, 1119: {699, 0x67a6}, 1120: {744, 0x7427}, 1121: {850, 0x7692}, 1122: {966, 0x482}, 1127: {981, 0xb7c3},
	1128: {1109, 0x6266}, 1136: {2616, 0xb8f6}, 1137: {3427, 0xb2ac}, 1138: {2409, 0x9af2}, 1141: {691, 0x1736}, 1142: {2501, 0x540b},
	1145: {870, 0xb1c1}, 1147: {1285, 0xd9e0}, 1148: {3456, 0xc474}, 1149: {1077, 0x42cb}, 1150: {3304, 0x977e}, 1156: {638, 0x58c},
	1157: {2004, 0xd4e1}, 1158: {1766, 0x926b}, 1159: {1998, 0xc887}, 1161: {3168, 0x8d33}, 1162: {1601, 0xad93}, 1169: {143, 0xe653},
	1170: {2343, 0xb190}, 1171: {1164, 0x1f92}, 1172: {3005, 0xfdeb}, 1176: {2875, 0x64b7}, 1177: {2151, 0x21c8}, 1179: {1950, 0x32e4},
	1180: {627, 0x8e23}, 1182: {1197, 0x3f00}, 1183: {2441, 0x96dc}, 1184: {1342, 0x6d82}, 1185: {1995, 0xc77a}, 1188: {1753, 0x2668},
	1189: {2447, 0xbb7f}, 1190: {2730, 0xb3cf}, 1191: {1027, 0x7899}, 1192: {447, 0xb35b}, 1193: {2797, 0xb49a}, 1194: {3185, 0xc24c},
	1196: {2812, 0xe589}, 1197: {3352, 0x9d7e}, 1200: {2361, 0xe088}, 1204: {3016, 0xfabd}, 1208: {371, 0x85ec}, 1210: {330, 0x3d71},
	1212: {1413, 0x1e81}, 1214: {3023, 0xe435}, 1216: {493, 0x3172}, 1217: {2853, 0x296d}, 1218: {3136, 0xb512}, 1223: {313, 0x29d7},
	1224: {347, 0x795b}, 1225: {1304, 0x9a01}, 1226: {1808, 0xf470}, 1227: {3438, 0xe800}, 1232: {358, 0xdbde}, 1233: {2339, 0xe940},
	1234: {2866, 0x675c}, 1245: {1832, 0x15a8}, 1248: {955, 0x4c82}, 1250: {3303, 0x8f95}, 1251: {861, 0x8c3}, 1253: {1010, 0x368f},
	1254: {1424, 0x449e}, 1255: {491, 0xe8e3}, 1256: {629, 0x2faa}, 1257: {2363, 0x38e6}, 1258: {2531, 0x75aa}, 1259: {2653, 0x96a2},
	1261: {557, 0x6c4e}, 1262: {2500, 0x913a}, 1263: {2702, 0xe1bd}, 1269: {1017, 0x589e}, 1271: {2152, 0x1524}, 1274: {1263, 0x88c1},
	1275: {2639, 0x73a}, 1276: {2642, 0xbd20}, 1277: {345, 0x5b81}, 1278: {693, 0xdcae}, 1281: {1863, 0xe597}, 1284: {87, 0x9575},
	1285: {216, 0x51ea}, 1286: {1745, 0xa4ed}, 1287: {1778, 0x5a0b}, 1288: {1949, 0x3b06}, 1289: {3291, 0x724f}, 1290: {2772, 0x499e},
	1294: {2377, 0x61cf}, 1300: {3044, 0xe0f}, 1305: {3248, 0x7f77}, 1309: {1044, 0x2ecb}, 1310: {222, 0x2427}, 1311: {1611, 0x384f},
	1317: {911, 0x6c6e}, 1320: {2408, 0xf45b}, 1326: {1976, 0xec90}, 1327: {2067, 0xc5f8}, 1328: {1708, 0x1413}, 1329: {369, 0x7134},
	1330: {3345, 0x90fa}, 1340: {1255, 0xd532}, 1341: {793, 0x4abc}, 1342: {2464, 0xda76}, 1343: {54, 0xd632}, 1344: {3006, 0xca1b},
	1345: {3358, 0x489f}, 1346: {2634, 0xd458}, 1347: {1650, 0xe20a}, 1348: {2586, 0x4281}, 1353: {357, 0x1d5d}, 1354: {1709, 0x8180},
	1358: {202, 0x209f}, 1359: {2094, 0xe480}, 1361: {1885, 0x7e1d}, 1363: {682, 0xd3e5}, 1364: {1228, 0x2da8}, 1370: {2239, 0x4efe},
	1372: {93, 0x8bc}, 1373: {2323, 0x860f}, 1374: {874, 0x38b5}, 1376: {1595, 0x308b}, 1380: {29, 0x4bb7}, 1382: {328, 0x5417},
	1383: {773, 0x55b9}, 1384: {1752, 0x1e72}, 1385: {2100, 0x2a19}, 1386: {2577, 0x5ec0}, 1392: {225, 0x2fad}, 1393: {2245, 0x502e},
	1394: {1508, 0xbaa8}, 1395: {806, 0x4884}, 1402: {534, 0x108b}, 1403: {3357, 0xb1d2}, 1405: {62, 0x1d90}, 1407: {509, 0xb724},
	1408: {835, 0xcd62}, 1409: {700, 0xc03f}, 1410: {1215, 0xdaa7}, 1411: {2796, 0x67f}, 1414: {794, 0x35dc}, 1415: {1238, 0x9da4},
	1418: {2723, 0x4a08}, 1421: {2785, 0x7800}, 1422: {1767, 0x3b5f}, 1431: {3089, 0xb03c}, 1433: {1994, 0xcf7a}, 1434: {2337, 0xa57d},
	1435: {973, 0xf897}, 1441: {2757, 0xcbaf}, 1446: {2374, 0x444e}, 1451: {2656, 0xa365}, 1453: {2788, 0x7692}, 1460: {3164, 0x2da},
	1461: {264, 0xd0fd}, 1462: {2379, 0x2799}, 1464: {3077, 0x8849}, 1472: {527, 0xa5b8}, 1473: {90, 0xbfcb}, 1474: {2515, 0x5670},
	1475: {1148, 0xf40c}, 1476: {2583, 0xa537}, 1480: {1510, 0x1a32}, 1481: {365, 0x1efa}, 1482: {1040, 0x78d9}, 1483: {1484, 0xe8b6},
	1487: {1425, 0x2981}, 1489: {3180, 0xac9}, 1491: {2942, 0x1b8a}, 1495: {3232, 0xc396}, 1496: {1516, 0x1dc5}, 1507: {3210, 0x7de6},
	1509: {2184, 0x7570}, 1511: {1891, 0x3f8b}, 1513: {1236, 0x2d04}, 1515: {1303, 0xc6b}, 1517: {1099, 0x9534}, 1522: {2781, 0x2abf},
	1523: {3080, 0xe95c}, 1526: {1398, 0xf60b}, 1527: {620, 0x9027}, 1528: {914, 0xb945}, 1529: {2840, 0x577c}, 1534: {657, 0x475b},
	1536: {360, 0xba1d}, 1537: {2124, 0x8d20}, 1538: {1083, 0x3684}, 1542: {1162, 0xe20c}, 1544: {3093, 0x8a9b}, 1549: {1035, 0x2f38},
	1550: {490, 0x9ba0}, 1551: {1731, 0xf221}, 1552: {450, 0x7e05}, 1553: {3083, 0xd752}, 1554: {1511, 0xc85e}, 1557: {1957, 0xc7a8},
	1559: {1608, 0xa0a3}, 1560: {2326, 0x95bf}, 1562: {1220, 0xed4e}, 1563: {1488, 0x96d0}, 1564: {2609, 0xc114}, 1566: {472, 0xaed4},
	1567: {2205, 0x4794}, 1568: {2548, 0x848c}, 1569: {749, 0xb8}, 1570: {168, 0x4396}, 1571: {235, 0xbc25}, 1572: {1877, 0x33ff},
	1576: {2890, 0xeff2}, 1580: {3126, 0xfaaa}, 1582: {1087, 0xf787}, 1584: {1680, 0xc4b2}, 1592: {659, 0xe18b}, 1594: {121, 0x48f7},
	1608: {2213, 0xf7ca}, 1609: {3202, 0x7925}, 1615: {1079, 0x9848}, 1617: {3000, 0x5bad}, 1618: {266, 0x216a}, 1623: {291, 0xb2ed},
	1626: {1462, 0x6288}, 1627: {464, 0x4e20}, 1628: {1889, 0x522d}, 1629: {1805, 0x2fce}, 1630: {1872, 0xca16}, 1631: {3191, 0x6238},
	1637: {2109, 0x50ea}, 1638: {3197, 0xa0e6}, 1640: {743, 0x12fb}, 1641: {927, 0x5ff7}, 1642: {2801, 0x6d5c}, 1644: {1317, 0xb3ec},
	1648: {1269, 0x5817}, 1654: {1635, 0x83de}, 1662: {3120, 0x7db9}, 1663: {1674, 0x24ad}, 1671: {138, 0xa7b}, 1673: {3411, 0x50b6},
	1681: {3, 0x48dc}, 1682: {1820, 0x5a4b}, 1684: {1663, 0x4f10}, 1686: {1768, 0xa9ea}, 1689: {591, 0xd089}, 1691: {327, 0x814c},
	1695: {1859, 0x99e9}, 1699: {1213, 0x42b8}, 1702: {1640, 0x7072}, 1706: {3428, 0xf0}, 1707: {3375, 0x7ee4}, 1711: {1696, 0xb844},
	1720: {308, 0xf1d6}, 1723: {1319, 0xe080}, 1730: {3244, 0x373c}, 1731: {2197, 0x44a9}, 1733: {140, 0xc573}, 1738: {2790, 0x265f},
	1739: {2208, 0x2974}, 1740: {2940, 0xf72}, 1741: {762, 0x393c}, 1744: {2536, 0xfc17}, 1745: {2064, 0xbaa6}, 1752: {1445, 0x4768},
	1754: {1474, 0x9d6e}, 1755: {2234, 0x7fca}, 1757: {1707, 0x168c}, 1760: {227, 0x27db}, 1763: {245, 0xc6de}, 1767: {2167, 0x6d57},
	1772: {512, 0x3526}, 1774: {1244, 0x11e5}, 1775: {867, 0x53d5}, 1777: {4, 0xd832}, 1778: {1460, 0x541b}, 1779: {2518, 0xfe5e},
	1785: {270, 0x4cf6}, 1786: {2883, 0x1eea}, 1788: {1586, 0x81cf}, 1790: {2207, 0xade5}, 1791: {2928, 0xdae4}, 1792: {160, 0x36ea},
	1796: {1746, 0x4e40}, 1797: {3315, 0x36e4}, 1798: {1329, 0x5680}, 1800: {71, 0x4ff7}, 1801: {1953, 0x9c43}, 1802: {2808, 0x70db},
	1803: {191, 0x1025}, 1804: {3362, 0x5b96}, 1808: {2936, 0x881d}, 1815: {2869, 0xb196}, 1818: {2237, 0x79a2}, 1819: {560, 0x41eb},
	1820: {2131, 0xce99}, 1822: {2705, 0xf298}, 1825: {1719, 0xe90f}, 1826: {760, 0x45a1}, 1827: {1665, 0x2f91}, 1829: {1280, 0x3e35},
	1830: {1723, 0x2d2}, 1831: {1785, 0x4654}, 1834: {224, 0x6e58}, 1837: {1524, 0x952a}, 1838: {2680, 0xed2}, 1842: {799, 0x9c1d},
	1848: {763, 0x6273}, 1853: {3319, 0x203a}, 1858: {181, 0xd212}, 1859: {877, 0x7410}, 1862: {1453, 0x3646}, 1874: {201, 0xcec7},
	1878: {3432, 0xf03d}, 1879: {1196, 0x540c}, 1882: {1747, 0x47ae}, 1886: {1250, 0x907a}, 1896: {2542, 0xaff0}, 1897: {149, 0x8b49},
	1898: {698, 0xb28e}, 1903: {426, 0xa4ee}, 1905: {2456, 0xca5c}, 1906: {2564, 0xd98c}, 1911: {606, 0x8073}, 1914: {1249, 0x1f94},
	1919: {663, 0x4460}, 1922: {1289, 0xc186}, 1923: {1593, 0x152a}, 1924: {1181, 0x1a8}, 1925: {1492, 0x4169}, 1926: {1792, 0x242c},
	1927: {1617, 0x8c6d}, 1929: {2439, 0xbc48}, 1930: {1361, 0x93b4}, 1933: {1827, 0x97df}, 1934: {803, 0xe2f1}, 1939: {3228, 0x3640},
	1940: {1605, 0xb4cd}, 1941: {1299, 0x5f57}, 1942: {1404, 0x8f19}, 1945: {786, 0xfef0}, 1963: {3115, 0x33c5}, 1964: {3246, 0x57c2},
	1968: {1328, 0x3220}, 1969: {2364, 0xc0d3}, 1971: {310, 0x14e6}, 1972: {994, 0x35c5}, 1973: {1793, 0xc207}, 1974: {1205, 0x6ef4},
	1975: {2281, 0xec8d}, 1978: {547, 0xfb11}, 1979: {518, 0x7bab}, 1982: {378, 0xf8d4}, 1983: {3383, 0x412b}, 1986: {1322, 0xe965},
	1987: {2839, 0xb52a}, 1988: {2040, 0xf2f4}, 1991: {897, 0x4ddc}, 1993: {1186, 0x534}, 1998: {1199, 0xe5b9}, 1999: {2399, 0x9462},
	2002: {2222, 0xa247}, 2004: {1973, 0xa0f}, 2006: {1794, 0x2f95}, 2009: {1693, 0x80f8}, 2012: {2492, 0x363b}, 2014: {1195, 0xf319},
	2015: {2335, 0x6a23}, 2018: {125, 0x57d0}, 2019: {1402, 0xce4e}, 2020: {3346, 0x323b}, 2022: {3123, 0x6dfb}, 2026: {2976, 0x9e77},
	2027: {3103, 0x8c8e}, 2028: {1742, 0xee02}, 2030: {1078, 0x61c1}, 2033: {2519, 0x1768}, 2039: {267, 0xf31e}, 2040: {2313, 0x677},
	2041: {1639, 0x2a15}, 2042: {2909, 0x5329}, 2043: {309, 0x2d72}, 2046: {787, 0x77bd}, 2058: {263, 0x5d55}, 2059: {2262, 0x194d},
	2064: {83, 0x4b7e}, 2067: {1082, 0x5b8c}, 2071: {1865, 0x8f4c}, 2079: {1509, 0x7bc8}, 2081: {2430, 0x313b}, 2082: {430, 0x79cd},
	2083: {825, 0x6844}, 2084: {3021, 0x4245}, 2093: {3057, 0xcd83}, 2094: {1825, 0xb12d}, 2096: {1149, 0xdc89}, 2097: {2249, 0xed4e},
	2098: {2555, 0x7078}, 2099: {3073, 0x617d}, 2100: {1759, 0x9384}, 2102: {1137, 0xcf6b}, 2104: {1899, 0xaf52}, 2106: {1264, 0xa663},
	2107: {2223, 0x2f35}, 2109: {900, 0x7a8f}, 2110: {3233, 0x8658}, 2111: {323, 0x4333}, 2112: {1685, 0x8989}, 2113: {2332, 0x9feb},
	2115: {249, 0xcb68}, 2117: {2854, 0x32c8}, 2118: {2960, 0xe848}, 2119: {2421, 0x7ea6}, 2134: {2717, 0xa283}, 2137: {2134, 0xc6d6},
	2138: {1400, 0x3f31}, 2139: {2055, 0x6fac}, 2144: {832, 0xca2d}, 2148: {1170, 0x2e6e}, 2149: {1422, 0x5252}, 2150: {34, 0x6084},
	2152: {1638, 0xab1b}, 2153: {2056, 0x3821}, 2155: {1890, 0x35ae}, 2156: {3003, 0xda29}, 2159: {681, 0x5c7e}, 2164: {1442, 0x10de},
	2165: {1563, 0xafc3}, 2168: {1130, 0x3583}, 2169: {17, 0xdaa2}, 2170: {3007, 0xfd8f}, 2172: {2821, 0x83ff}, 2174: {658, 0x15e},
	2175: {2829, 0xb6f8}, 2176: {2168, 0xc70b}, 2177: {153, 0x876d}, 2182: {605, 0xe2df}, 2184: {2848, 0x747b}, 2187: {1911, 0x785f},
	2189: {387, 0x9570}, 2190: {375, 0xf685}, 2191: {1229, 0x3c9a}, 2192: {664, 0xeca4}, 2193: {1476, 0x368d}, 2194: {648, 0x4eae},
	2195: {3261, 0x37a3}, 2197: {1036, 0x8cfb}, 2201: {2692, 0x3488}, 2203: {2553, 0xaf0b}, 2204: {312, 0xaeab}, 2205: {976, 0x227d},
	2206: {147, 0x25d6}, 2207: {2315, 0xb6ae}, 2208: {2578, 0x3a43}, 2209: {3117, 0x3a5d}, 2216: {711, 0xe9e7}, 2217: {2420, 0xd38b},
	2218: {2645, 0x8033}, 2223: {6, 0x350c}, 2224: {694, 0x33ef}, 2225: {354, 0x36e3}, 2226: {2670, 0x7261}, 2227: {3409, 0xc103},
	2231: {1450, 0x767b}, 2232: {1952, 0x68cc}, 2239: {705, 0xec38}, 2242: {146, 0xc0b6}, 2243: {218, 0xc4c0}, 2244: {963, 0xc0a5},
	2247: {255, 0xcdcc}, 2248: {583, 0xd70c}, 2249: {1294, 0xc557}, 2250: {1917, 0xdb66}, 2253: {85, 0xa1ec}, 2254: {613, 0xdda9},
	2255: {3251, 0xdc6}, 2256: {1396, 0xd617}, 2257: {3412, 0xb560}, 2259: {425, 0xfb47}, 2260: {1356, 0x2961}, 2261: {1900, 0x5b1f},
	2262: {2587, 0x392c}, 2263: {2132, 0x3def}, 2264: {2562, 0xf149}, 2265: {2837, 0x5508}, 2270: {2480, 0xeba9}, 2272: {1430, 0x28cb},
	2274: {76, 0x154d}, 2275: {2799, 0xe6ac}, 2278: {2737, 0xec08}, 2281: {251, 0x4091}, 2284: {1005, 0x45bb}, 2285: {1065, 0xe692},
	2286: {1334, 0xf352}, 2287: {2099, 0xa93a}, 2288: {2285, 0xd0d8}, 2289: {2491, 0xe269}, 2290: {2833, 0x3c83}, 2291: {3452, 0xe1e8},
	2300: {148, 0x78e0}, 2303: {281, 0x8ccc}, 2304: {1560, 0xeecc}, 2305: {1740, 0x9a3d}, 2307: {3390, 0xf74c}, 2308: {2630, 0x3bf2},
	2309: {195, 0x9167}, 2310: {250, 0xc91f}, 2311: {2756, 0x8b46}, 2313: {3204, 0x859}, 2314: {1557, 0x5173}, 2320: {177, 0xcdf8},
	2321: {3109, 0xf91}, 2322: {3382, 0x4dbd}, 2323: {3013, 0x21ea}, 2325: {919, 0xffe0}, 2326: {1991, 0x1b59}, 2327: {2254, 0x56bc},
	2330: {840, 0x1681}, 2334: {2850, 0x9a28}, 2335: {945, 0x3959}, 2337: {1718, 0xe2c9}, 2339: {45, 0x622b}, 2341: {1843, 0xfc11},
	2342: {2071, 0xa174}, 2343: {155, 0x19ec}, 2344: {1452, 0xde6b}, 2345: {3107, 0xc9c1}, 2346: {3343, 0x6dfc}, 2348: {89, 0xe40c},
	2349: {2559, 0x9fd1}, 2353: {1716, 0x55b}, 2357: {3112, 0x4fb6}, 2358: {449, 0x8005}, 2360: {1370, 0xcabc}, 2361: {1702, 0x809e},
	2364: {730, 0x4547}, 2369: {1906, 0xf137}, 2370: {2629, 0xbf03}, 2372: {104, 0xcfa1}, 2373: {2912, 0x3d67}, 2374: {3268, 0xec63},
	2377: {60, 0x811b}, 2379: {1332, 0xe1d3}, 2380: {2112, 0xd484}, 2381: {988, 0x2c16}, 2382: {2383, 0x1646}, 2385: {3118, 0x6e86},
	2387: {2593, 0xcfcb}, 2393: {1168, 0xbbfb}, 2396: {398, 0xd2dd}, 2401: {1542, 0x760e}, 2402: {3467, 0x7342}, 2405: {3453, 0x188e},
	2409: {1882, 0xcf83}, 2410: {111, 0xd4be}, 2411: {656, 0xfb09}, 2420: {3031, 0x576c}, 2421: {1114, 0x6586}, 2424: {1122, 0x659b},
	2425: {2120, 0x1bac}, 2426: {2295, 0xb664}, 2429: {2567, 0xf93c}, 2432: {1558, 0xebd9}, 2433: {3340, 0xe15c}, 2435: {902, 0xd71e},
	2436: {2292, 0x5d34}, 2437: {736, 0xfa47}, 2438: {3060, 0x9828}, 2439: {3310, 0xea31}, 2441: {2081, 0x1b3d}, 2445: {624, 0x2660},
	2453: {3066, 0xf6f9}, 2454: {2877, 0xea42}, 2458: {539, 0xd8e6}, 2463: {1507, 0xf618}, 2469: {1909, 0x3be0}, 2473: {236, 0x1f98},
	2474: {2591, 0xf70e}, 2475: {3201, 0xbf82}, 2476: {3342, 0x59fb}, 2477: {2380, 0xbe60}, 2478: {831, 0x51ea}, 2479: {3025, 0x1b1a},
	2480: {3235, 0xeae9}, 2483: {391, 0xdd72}, 2487: {3009, 0x121e}, 2489: {1359, 0xd1c7}, 2491: {2651, 0xc92c}, 2492: {1051, 0x4ecf},
	2494: {2878, 0xf6c3}, 2498: {229, 0xeeb7}, 2499: {2825, 0xda08}, 2500: {2261, 0x3fbb}, 2513: {243, 0x6553}, 2514: {1107, 0x322e},
	2515: {352, 0x117a}, 2516: {2392, 0x3e2e}, 2518: {1410, 0xd5e}, 2520: {2843, 0x1bcf}, 2524: {1428, 0xae2f}, 2525: {2050, 0x85f1},
	2529: {841, 0x42f1}, 2530: {1806, 0x93ba}, 2533: {2007, 0x707b}, 2534: {1062, 0x9a21}, 2537: {77, 0xb06c}, 2538: {86, 0x958d},
	2539: {478, 0x9f5b}, 2540: {1032, 0x881c}, 2542: {1833, 0xd987}, 2543: {2160, 0x4214}, 2544: {1577, 0xb6af}, 2545: {2466, 0x4e7e},
	2546: {2563, 0xac5a}, 2547: {3176, 0xdd35}, 2548: {2101, 0xfbf9}, 2549: {2310, 0x8ba7}, 2550: {977, 0x4c7d}, 2555: {1262, 0xd4ca},
	2559: {2366, 0xfab0}, 2563: {2895, 0xaf9e}, 2565: {465, 0xc758}, 2570: {1933, 0x8318}, 2572: {1857, 0xcf35}, 2579: {2964, 0x3daf},
	2580: {3305, 0xa996}, 2583: {2155, 0xdd86}, 2584: {1972, 0xbcb5}, 2590: {145, 0xd917}, 2595: {3172, 0xf25a}, 2596: {829, 0x492e},
	2601: {393, 0x3f5e}, 2602: {578, 0xe613}, 2603: {2406, 0xa778}, 2606: {2698, 0x3006}, 2607: {2810, 0x5875}, 2612: {596, 0x7050},
	2616: {517, 0x9de9}, 2618: {2831, 0xc049}, 2620: {718, 0xd32d}, 2621: {1371, 0xfa44}, 2623: {1545, 0xfaad}, 2626: {2330, 0x81a3},
	2627: {3279, 0x866c}, 2631: {842, 0x8d83}, 2634: {3104, 0xbe0c}, 2635: {2296, 0xd449}, 2643: {458, 0xe42b}, 2644: {3296, 0xe55d},
	2645: {883, 0x239f}, 2646: {307, 0x584e}, 2647: {3471, 0x1680}, 2650: {1929, 0xf31a}, 2651: {3264, 0x581d}, 2653: {1084, 0xbe4b},
	2654: {127, 0x5722}, 2655: {1522, 0x2fac}, 2659: {771, 0x8c57}, 2662: {3019, 0xcb79}, 2664: {2844, 0x163f}, 2668: {1203, 0x857d},
	2675: {1265, 0x1b85}, 2680: {2966, 0xf48}, 2688: {2449, 0x28e0}, 2690: {956, 0xae65}, 2692: {684, 0x76b8}, 2694: {333, 0x4397},
	2695: {1539, 0x8bc2}, 2696: {880, 0x7bb4}, 2697: {2412, 0x1637}, 2698: {2417, 0x6225}, 2699: {370, 0xcc78}, 2700: {2471, 0x7643},
	2701: {2432, 0x7f9a}, 2702: {2673, 0x7ff3}, 2703: {113, 0x5360}, 2704: {1374, 0x883c}, 2705: {2347, 0xb69f}, 2706: {3252, 0x2af4},
	2707: {1172, 0xa597}, 2709: {1669, 0x4b96}, 2710: {2241, 0xda8e}, 2712: {665, 0x655e}, 2713: {485, 0x25f6}, 2714: {949, 0x93cd},
	2717: {280, 0x99f1}, 2718: {3434, 0xb7c5}, 2719: {186, 0x31a2}, 2720: {1364, 0x1624}, 2721: {2426, 0x5578}, 2723: {905, 0x57c1},
	2724: {1824, 0xc327}, 2729: {467, 0xbc84}, 2730: {1090, 0xc6ed}, 2735: {156, 0xa01}, 2736: {367, 0x3da0}, 2737: {3050, 0xcf3b},
	2738: {946, 0x3a59}, 2741: {2023, 0x53f6}, 2742: {3040, 0xfbd3}, 2745: {1001, 0x63e}, 2746: {1787, 0xb24d}, 2747: {1798, 0xeaab},
	2751: {1591, 0x76ed}, 2752: {1686, 0xd629}, 2753: {380, 0x751a}, 2754: {1937, 0x7afe}, 2755: {3064, 0x16a9}, 2756: {3316, 0x8269},
	2757: {2897, 0xf643}, 2758: {2385, 0x477}, 2759: {950, 0x4905}, 2760: {1554, 0x60c8}, 2765: {1580, 0x281b}, 2773: {350, 0x90a3},
	2776: {386, 0x9ea1}, 2777: {3131, 0x7df0}, 2779: {2090, 0x421d}, 2781: {521, 0xc338}, 2782: {3036, 0xd7}, 2785: {636, 0x96c8},
	2786: {2028, 0x48fa}, 2787: {1340, 0x7c92}, 2788: {3042, 0xf274}, 2795: {3033, 0x9c10}, 2796: {484, 0xc1d7}, 2798: {2217, 0x37c1},
	2799: {2602, 0x8791}, 2808: {798, 0x54a2}, 2809: {3097, 0x44f2}, 2810: {1979, 0x9b75}, 2814: {791, 0x6528}, 2824: {1565, 0xfe92},
	2827: {223, 0xc4f1}, 2828: {3199, 0x2d41}, 2830: {2632, 0xd716}, 2833: {1583, 0x22e7}, 2835: {3207, 0xe52c}, 2836: {2689, 0x786d},
	2837: {2558, 0x7cd1}, 2838: {3037, 0x707}, 2847: {1363, 0x4db5}, 2848: {1960, 0x703b}, 2849: {1139, 0x9be1}, 2853: {1245, 0xb7e3},
	2855: {418, 0xa97b}, 2860: {1216, 0x826b}, 2867: {1143, 0x8260}, 2868: {1015, 0xcecc}, 2871: {1828, 0xe427}, 2878: {2826, 0xcff9},
	2879: {910, 0x2a1d}, 2883: {1126, 0x65f4}, 2884: {1307, 0x18f6}, 2888: {1749, 0x4f74}, 2889: {439, 0xfcd9}, 2890: {1013, 0x41ad},
	2892: {1567, 0xdfce}, 2893: {2423, 0x10e9}, 2901: {3055, 0xa91d}, 2906: {37, 0xecf4}, 2911: {962, 0xe4af}, 2914: {247, 0xf0dd},
	2916: {800, 0x9f50}, 2917: {822, 0x2700}, 2918: {1011, 0x938e}, 2920: {1978, 0xf1d2}, 2923: {550, 0x541c}, 2924: {1115, 0x2cc0},
	2925: {3182, 0xcef9}, 2931: {2342, 0x7345}, 2932: {3137, 0xddd}, 2935: {1219, 0xeefe}, 2945: {610, 0x8af0}, 2946: {2108, 0x33ff},
	2947: {590, 0xf88e}, 2948: {1514, 0xd364}, 2949: {2119, 0x633c}, 2950: {3241, 0x1b39}, 2956: {1007, 0xff3f}, 2963: {2209, 0xc059},
	2966: {667, 0x807a}, 2970: {678, 0x71e7}, 2975: {3274, 0x9e9}, 2976: {2926, 0xf416}, 2978: {445, 0x66ca}, 2979: {2522, 0x19},
	2980: {1800, 0xeb85}, 2981: {402, 0x9d54}, 2982: {2725, 0xcbc}, 2989: {412, 0xe554}, 2990: {2183, 0x8d70}, 2993: {1020, 0x309a},
	2996: {2664, 0x1e46}, 2999: {52, 0xe15c}, 3003: {601, 0x9bf}, 3009: {783, 0xace7}, 3012: {41, 0x532a}, 3013: {193, 0x1325},
	3014: {921, 0xdcfb}, 3016: {2589, 0x1d7b}, 3017: {1477, 0x8830}, 3018: {1914, 0x6630}, 3019: {2008, 0xf758}, 3023: {680, 0x4506},
	3024: {2230, 0x69df}, 3027: {1677, 0x2b0c}, 3028: {159, 0xf2bc}, 3029: {2451, 0x22a9}, 3032: {283, 0xa146}, 3033: {2125, 0x1ab6},
	3034: {1268, 0x9f28}, 3038: {2711, 0x9439}, 3045: {1993, 0xd37a}, 3050: {3406, 0x5a30}, 3057: {2956, 0xd6b5}, 3064: {1526, 0x621e},
	3066: {1003, 0x3fee}, 3068: {498, 0xe2f3}, 3069: {1541, 0xa90b}, 3070: {3247, 0x7a3d}, 3071: {213, 0x303}, 3072: {909, 0x32b5},
	3073: {3369, 0x9815}, 3074: {33, 0xc55b}, 3075: {740, 0x65c}, 3080: {1387, 0x2b98}, 3082: {1926, 0x38b8}, 3085: {1385, 0xc69f},
	3088: {1616, 0xb8bc}, 3089: {1019, 0x347c}, 3090: {1760, 0x1895}, 3091: {1527, 0x9f39}, 3092: {2468, 0x5e89}, 3093: {1667, 0x232e},
	3094: {1790, 0x8eab}, 3097: {1321, 0x96ab}, 3099: {997, 0x94fa}, 3100: {1678, 0xb58c}, 3101: {3388, 0xf1a6}, 3102: {16, 0xb1e1},
	3103: {570, 0x197}, 3104: {2533, 0x1fac}, 3106: {572, 0xef08}, 3107: {2579, 0x2023}, 3111: {2016, 0xc59d}, 3112: {1046, 0x98cd},
	3113: {1588, 0x6f19}, 3114: {586, 0xf035}, 3115: {2145, 0x6dd0}, 3123: {1467, 0x7cc1}, 3124: {2251, 0xbf19}, 3125: {617, 0x4e55},
	3131: {221, 0xe70f}, 3136: {2654, 0xb526}, 3137: {1211, 0x24ce}, 3138: {2747, 0xb81a}, 3142: {1312, 0x1c95}, 3143: {2952, 0x2476},
	3144: {2369, 0x9ef9}, 3145: {2759, 0x89a0}, 3151: {750, 0x411e}, 3152: {1227, 0x6429}, 3155: {785, 0x761a}, 3157: {2922, 0xe87e},
	3158: {937, 0x3ac}, 3164: {351, 0x4b43}, 3165: {2887, 0x280b}, 3168: {3054, 0x6981}, 3170: {942, 0xf2ca}, 3176: {943, 0x5e7},
	3180: {1804, 0xab32}, 3181: {2746, 0x86de}, 3182: {1874, 0x1167}, 3183: {3034, 0xbf30}, 3188: {129, 0x98ec}, 3189: {2127, 0x8aab},
	3190: {2934, 0xcad8}, 3194: {525, 0x9538}, 3195: {545, 0xeff3}, 3196: {964, 0x3e69}, 3197: {2259, 0x902b}, 3199: {3371, 0xe732},
	3210: {61, 0xdfd0}, 3211: {1989, 0xdda2}, 3219: {97, 0x24}, 3220: {593, 0x542b}, 3221: {1568, 0xf4ac}, 3226: {1549, 0x108f},
	3227: {1700, 0x2e53}, 3228: {1955, 0xffea}, 3229: {2075, 0xa1e7}, 3234: {3457, 0x6058}, 3243: {1178, 0x6ef2}, 3244: {2695, 0x97ed},
	3248: {1037, 0x7501}, 3249: {2858, 0x3c26}, 3256: {804, 0x8b03}, 3258: {411, 0x89b}, 3259: {1434, 0x97d3}, 3263: {2348, 0x574d},
	3264: {57, 0xd050}, 3265: {551, 0x4530}, 3266: {442, 0xf224}, 3267: {2174, 0x10a2}, 3268: {2806, 0xa06b}, 3269: {410, 0xc064},
	3270: {2783, 0xa975}, 3271: {2816, 0xb6c4}, 3272: {2822, 0x1bb6}, 3273: {2941, 0x9013}, 3276: {2649, 0xfcdd}, 3277: {3186, 0x25e6},
	3278: {3276, 0x5a13}, 3279: {3440, 0xf335}, 3282: {2413, 0x3245}, 3284: {913, 0x8772}, 3287: {1441, 0x3b9}, 3292: {1807, 0xbe98},
	3295: {1373, 0xa40d}, 3298: {3250, 0x8d2}, 3301: {2320, 0xd1f1}, 3302: {2499, 0xbd30}, 3305: {600, 0xf426}, 3306: {788, 0x72d9},
	3307: {1393, 0x8288}, 3308: {2827, 0x9e09}, 3309: {3273, 0x764}, 3312: {1954, 0xcd6e}, 3313: {1339, 0x7613}, 3317: {3289, 0x21b9},
	3321: {3149, 0x516f}, 3322: {3377, 0x8731}, 3324: {2513, 0xdc5c}, 3328: {2592, 0xf23c}, 3329: {2317, 0x2c98}, 3330: {2427, 0x5d4e},
	3331: {2712, 0x21b}, 3332: {2914, 0x1b2d}, 3333: {3010, 0xc568}, 3335: {3286, 0xdac7}, 3339: {2859, 0x1d05}, 3342: {1963, 0xfa12},
	3343: {3101, 0xf78d}, 3344: {1983, 0xe1d2}, 3345: {3450, 0xdd94}, 3346: {331, 0x1d86}, 3348: {2627, 0x7b98}, 3349: {2046, 0x41f9},
	3352: {3065, 0xe00c}, 3356: {1721, 0xe720}, 3358: {2847, 0x589}, 3359: {2981, 0x40d5}, 3363: {3242, 0xc9e8}, 3366: {599, 0x4b29},
	3367: {1031, 0x38b1}, 3380: {1951, 0x8fc3}, 3385: {2024, 0x4c34}, 3386: {2431, 0xed85}, 3389: {1734, 0x964c}, 3390: {720, 0xb90d},
	3391: {1021, 0x678d}, 3392: {3410, 0xedc7}, 3393: {1270, 0x5839}, 3394: {3099, 0xddcb}, 3395: {1105, 0x2c8e}, 3397: {3284, 0xba80},
	3398: {1283, 0xd62}, 3399: {1690, 0x3f2b}, 3400: {2372, 0x6ea6}, 3401: {2872, 0x1705}, 3402: {3326, 0xc567}, 3404: {1956, 0x8dff},
	3407: {48, 0x6079}, 3408: {2674, 0xca27}, 3409: {1068, 0xd1eb}, 3411: {2115, 0xcac}, 3412: {926, 0x9ae5}, 3414: {2968, 0xe76f},
	3417: {2933, 0x1949}, 3420: {2188, 0xde35}, 3425: {199, 0xa08d}, 3426: {3463, 0xfb0c}, 3427: {238, 0x7592}, 3428: {1110, 0xf209},
	3429: {2370, 0x4dd5}, 3430: {616, 0x6613}, 3431: {1880, 0x4ae8}, 3436: {1030, 0xd0b8}, 3437: {471, 0xdd9b}, 3438: {1902, 0xf7fc},
	3442: {1897, 0xaa5e}, 3443: {1959, 0x424f}, 3444: {2615, 0x60e7}, 3450: {2034, 0xbda1}, 3454: {1628, 0xb479}, 3455: {2931, 0x3d4a},
	3460: {241, 0xa636}, 3462: {424, 0x7ec3}, 3463: {2260, 0xc085}, 3468: {1472, 0x8528}, 3469: {1546, 0xf4b4}, 3470: {3254, 0x1010},
	3471: {1533, 0x6b98}, 3475: {748, 0x4738}, 3478: {508, 0x448e}, 3483: {1, 0x5b9d}, 3484: {1864, 0x9f19}, 3485: {3433, 0x79c1},
	3491: {2063, 0x179e}, 3492: {2351, 0x6b4b}, 3493: {2445, 0x5e54}, 3497: {1795, 0xa5a3}, 3499: {814, 0x98b5}, 3500: {2104, 0x1a5d},
	3501: {561, 0x2ef7}, 3502: {2880, 0x1e32}, 3503: {3225, 0xedf8}, 3504: {2169, 0x9649}, 3510: {652, 0x788a}, 3511: {1349, 0x865d},
	3512: {1907, 0x83a1}, 3513: {2051, 0x7e89}, 3514: {2143, 0x37a3}, 3515: {454, 0x230d}, 3516: {3027, 0x57d7}, 3517: {3062, 0xb4cc},
	3518: {3262, 0xdad5}, 3519: {1239, 0xe920}, 3520: {2662, 0x3c70}, 3525: {633, 0x6370}, 3526: {382, 0xf834}, 3527: {715, 0x532b},
	3530: {3372, 0xd23d}, 3533: {2924, 0xfddc}, 3540: {779, 0x6f63}, 3542: {623, 0x9527}, 3543: {1025, 0xabd2}, 3546: {3068, 0x3b6c},
	3554: {1305, 0x8220}, 3560: {2172, 0x5cb6}, 3561: {68, 0x1925}, 3562: {2873, 0x9a36}, 3566: {2565, 0x916f}, 3571: {152, 0x1d3d},
	3577: {726, 0x6eb9}, 3579: {3257, 0x21f7}, 3580: {807, 0x1096}, 3581: {1728, 0xd270}, 3584: {3029, 0x9a82}, 3585: {268, 0x3c6f},
	3587: {1421, 0xffba}, 3590: {1518, 0xa867}, 3591: {3240, 0xc3f4}, 3593: {872, 0x9063}, 3597: {1915, 0x4afc}, 3598: {1282, 0x1723},
	3599: {1463, 0x969e}, 3600: {1704, 0xe1ed}, 3601: {3423, 0xdad}, 3603: {1243, 0xc642}, 3604: {1756, 0xdc67}, 3609: {480, 0x51fb},
	3610: {403, 0x4981}, 3612: {1736, 0xdfbc}, 3613: {3127, 0x194f}, 3617: {1835, 0x6134}, 3618: {3380, 0x1bf7}, 3619: {784, 0x9641},
	3621: {3325, 0x539c}, 3622: {1053, 0x3a30}, 3623: {515, 0x786b}, 3624: {1293, 0xc685}, 3626: {1372, 0xf9a7}, 3629: {2082, 0xf7ba},
	3630: {232, 0x889e}, 3631: {18, 0xf7e0}, 3632: {1750, 0x7cdb}, 3633: {2162, 0x5bc3}, 3634: {2901, 0x39fc}, 3636: {2958, 0xc48},
	3638: {886, 0x6e39}, 3639: {173, 0x92e0}, 3646: {2988, 0xbde6}, 3650: {1384, 0x134}, 3653: {2052, 0xeffe}, 3655: {585, 0x6497},
	3656: {301, 0x699d}, 3657: {3448, 0x2689}, 3658: {3408, 0xf202}, 3659: {587, 0x2ab2}, 3661: {2838, 0x8f98}, 3666: {3336, 0x84e4},
	3667: {2029, 0x9fbb}, 3668: {1395, 0xc07e}, 3675: {295, 0x7fed}, 3676: {704, 0x5ddc}, 3679: {2265, 0x8925}, 3683: {1456, 0xc4f1},
	3687: {3435, 0x7709}, 3689: {1631, 0xd412}, 3690: {2118, 0x256f}, 3691: {3306, 0xcbb5}, 3692: {1856, 0xdada}, 3696: {2686, 0x6ab8},
	3701: {2455, 0x1f7}, 3704: {209, 0x3f85}, 3705: {2528, 0x1b54}, 3707: {745, 0xd0a3}, 3708: {1426, 0xb9a9}, 3711: {1134, 0x39b6},
	3715: {2410, 0xe43e}, 3716: {3355, 0xe3fd}, 3717: {1517, 0x65fb}, 3720: {1194, 0x838b}, 3721: {1645, 0x793b}, 3722: {2357, 0x4c},
	3724: {2182, 0xa128}, 3736: {2001, 0x22c4}, 3737: {3215, 0x8616}, 3738: {2898, 0x85e6}, 3739: {852, 0x88b4}, 3740: {1771, 0x1d6c},
	3741: {1884, 0x66ba}, 3742: {2386, 0x3c2c}, 3744: {941, 0x577d}, 3745: {679, 0xea74}, 3746: {778, 0x5c1c}, 3747: {2161, 0xf726},
	3750: {15, 0xeb4b}, 3752: {622, 0x8dc8}, 3756: {1840, 0xf99d}, 3757: {1153, 0x50a4}, 3759: {1401, 0xf40e}, 3761: {1694, 0x3988},
	3762: {1378, 0xdc43}, 3763: {2473, 0xa860}, 3765: {3015, 0x5d68}, 3775: {3121, 0xc634}, 3777: {277, 0xb70d}, 3780: {3173, 0x4849},
	3781: {3374, 0x1bfe}, 3782: {642, 0xe4bb}, 3784: {2300, 0x4f30}, 3792: {1202, 0x81d3}, 3793: {628, 0x9094}, 3794: {1569, 0xb7da},
	3795: {3349, 0x5092}, 3796: {685, 0xdb43}, 3797: {3141, 0xe1ca}, 3799: {2077, 0x410d}, 3804: {2708, 0x8011}, 3807: {523, 0xd445},
	3810: {844, 0x7409}, 3813: {2086, 0xcc4e}, 3814: {3269, 0x6b6c}, 3816: {641, 0x3f26}, 3817: {885, 0xd1a8}, 3818: {2971, 0xcfc5},
	3821: {2136, 0xebb5}, 3825: {922, 0xc7f4}, 3826: {477, 0x5aa2}, 3829: {2419, 0xd78b}, 3830: {2490, 0xcc33}, 3833: {3030, 0x9548},
	3836: {735, 0xa509}, 3837: {1029, 0x471a}, 3838: {1842, 0x8a1}, 3840: {1932, 0x33df}, 3842: {66, 0xf1ee}, 3844: {1786, 0x5829},
	3849: {1391, 0x2660}, 3850: {2716, 0x1552}, 3852: {884, 0xca23}, 3853: {3309, 0xe85d}, 3855: {366, 0xa8c6}, 3856: {1499, 0xf83e},
	3857: {1604, 0x4ab7}, 3858: {621, 0x6708}, 3859: {908, 0xe092}, 3860: {2729, 0x1f33}, 3861: {1675, 0x4e38}, 3864: {383, 0x3087},
	3869: {2886, 0x3018}, 3876: {2049, 0x32d7}, 3879: {1961, 0x9956}, 3880: {821, 0x927a}, 3881: {1231, 0xb355}, 3882: {492, 0xc1c5},
	3883: {2306, 0x2c3b}, 3884: {2885, 0xdd59}, 3886: {697, 0x2800}, 3889: {692, 0xeed5}, 3890: {1958, 0xc97f}, 3891: {3211, 0x8606},
	3892: {2243, 0xf4f0}, 3893: {3179, 0xc263}, 3894: {2652, 0x7148}, 3895: {3281, 0x358f}, 3896: {3292, 0x942a}, 3898: {30, 0x264f},
	3904: {1024, 0xdd9a}, 3905: {904, 0x2797}, 3906: {2149, 0x26be}, 3907: {2954, 0x760e}, 3909: {2042, 0x2252}, 3910: {495, 0x8b40},
	3911: {888, 0xa56a}, 3912: {1710, 0xa43f}, 3913: {2467, 0x79fd}, 3914: {2704, 0xf85e}, 3915: {3079, 0x60e8}, 3916: {3209, 0x8d21},
	3918: {376, 0x6944}, 3919: {497, 0x4de3}, 3921: {2287, 0xce59}, 3922: {197, 0x8b74}, 3923: {1610, 0xc52c}, 3924: {1812, 0xabc},
	3926: {2813, 0x53f4}, 3927: {1248, 0xd795}, 3933: {2215, 0x848f}, 3936: {36, 0x4a95}, 3937: {288, 0xb182}, 3940: {1335, 0x24fb},
	3942: {2242, 0xd378}, 3943: {2534, 0xbded}, 3944: {1043, 0x8a2f}, 3945: {1530, 0x4cfa}, 3946: {3195, 0xef66}, 3947: {2278, 0x4706},
	3948: {2951, 0x2676}, 3952: {1112, 0x5b6c}, 3953: {419, 0x4132}, 3954: {1406, 0x295}, 3955: {2867, 0xd13b}, 3956: {2039, 0x72d4},
	3965: {992, 0x1030}, 3966: {637, 0x41e2}, 3967: {647, 0x5faa}, 3968: {1150, 0xe23a}, 3969: {284, 0xb3b6}, 3970: {473, 0x822b},
	3971: {854, 0xffa2}, 3972: {373, 0xe108}, 3973: {999, 0x3b85}, 3974: {1106, 0xa00e}, 3975: {1763, 0xe84d}, 3976: {608, 0xf0ec},
	3977: {2290, 0xd1ee}, 3978: {3111, 0xda2c}, 3979: {751, 0xa169}, 3980: {589, 0x60d5}, 3981: {2038, 0x1796}, 3996: {437, 0x1951},
	3997: {2027, 0x1faa}, 4000: {513, 0x80ae}, 4001: {1163, 0x307a}, 4002: {1519, 0x49ea}, 4003: {1829, 0x109e}, 4004: {1945, 0xcab0},
	4008: {2570, 0x3801}, 4009: {3227, 0x5c47}, 4010: {1436, 0xefcb}, 4013: {3344, 0xbe86}, 4019: {879, 0x39b8}, 4021: {1064, 0xff71},
	4025: {435, 0x6ac1}, 4032: {182, 0x3f24}, 4033: {723, 0xe654}, 4034: {683, 0xe704}, 4035: {1174, 0xca23}, 4036: {3047, 0xa8be},
	4038: {363, 0xb6ca}, 4041: {276, 0x7e16}, 4042: {507, 0x7005}, 4043: {995, 0x9f45}, 4044: {646, 0x2b0f}, 4045: {1234, 0xde29},
	4048: {2268, 0x6134}, 4049: {3051, 0xa502}, 4052: {2113, 0x9f9c}, 4053: {2792, 0x300f}, 4054: {2550, 0xad77}, 4057: {549, 0xcd85},
	4058: {1380, 0x8561}, 4059: {2546, 0xb44}, 4060: {3147, 0x4643}, 4061: {3335, 0x69ac}, 4065: {3171, 0xe9ad}, 4067: {1515, 0xedbf},
	4068: {2096, 0x572e}, 4069: {2677, 0x1d6}, 4071: {1552, 0xc1ff}, 4077: {2382, 0x6e9f}, 4087: {298, 0x9ae}, 4088: {615, 0x8ee},
	4089: {772, 0x8ef2}, 4090: {2192, 0x6236}, 4091: {3297, 0x9b5d}, 4093: {2974, 0xa59d}, 4097: {1901, 0xc54a}, 4100: {857, 0xa487},
	4102: {2460, 0xb3df}, 4103: {119, 0x4c69}, 4106: {2479, 0x975a}, 4107: {2092, 0xdfdf}, 4113: {1408, 0x564e}, 4114: {3129, 0x46ee},
	4117: {1119, 0x6c63}, 4118: {2327, 0x8184}, 4123: {1470, 0xe4d7}, 4124: {2088, 0xf3ad}, 4126: {260, 0x62b1}, 4129: {1446, 0x3c7b},
	4136: {341, 0x6762}, 4141: {3196, 0x6079}, 4143: {543, 0x5c03}, 4144: {3338, 0x36ab}, 4145: {2403, 0x2634}, 4147: {649, 0xf67e},
	4148: {1367, 0xad03}, 4152: {2893, 0x9a5f}, 4154: {2314, 0x2c5a}, 4155: {2137, 0xc74f}, 4173: {2763, 0x92ce}, 4175: {2764, 0x1236},
	4181: {1538, 0x8cbb}, 4193: {819, 0xd500}, 4197: {2282, 0xc0a7}, 4199: {1098, 0x5005}, 4203: {2032, 0xc040}, 4204: {166, 0x1c41},
	4205: {1540, 0xee9b}, 4206: {43, 0x1781}, 4210: {3464, 0x8363}, 4212: {2349, 0x807b}, 4217: {2754, 0x7f6c}, 4218: {1821, 0x323d},
	4219: {3082, 0x55b7}, 4226: {1033, 0xa912}, 4228: {579, 0x9927}, 4234: {2286, 0x8f73}, 4243: {2240, 0x2864}, 4245: {993, 0x29cc},
	4248: {3161, 0xa686}, 4249: {1944, 0x5bdd}, 4250: {1497, 0xb73e}, 4252: {3422, 0x50b8}, 4254: {2252, 0x4a23}, 4259: {271, 0xaff5},
	4264: {935, 0x7674}, 4266: {2744, 0x9791}, 4269: {2650, 0xcefb}, 4270: {3198, 0xde19}, 4272: {316, 0x9d7b}, 4277: {2752, 0x7bba},
	4284: {972, 0x3388}, 4289: {2452, 0xa824}, 4291: {2000, 0x67ba}, 4292: {2270, 0x9188}, 4293: {3175, 0xf911}, 4298: {3466, 0x1343},
	4299: {1555, 0xfdd2}, 4300: {2280, 0x449b}, 4303: {2727, 0x72cb}, 4304: {501, 0x5218}, 4306: {2640, 0x3924}, 4311: {1095, 0xaa8b},
	4316: {542, 0x2bb7}, 4317: {1444, 0x867a}, 4318: {2620, 0xbff4}, 4322: {237, 0x5d90}, 4327: {2494, 0x2f6d}, 4330: {103, 0x1f47},
	4331: {1100, 0xd6a5}, 4334: {576, 0x8178}, 4335: {289, 0xd6df}, 4336: {1773, 0x7814}, 4337: {3350, 0x3839}, 4340: {1377, 0x37a},
	4341: {461, 0x5ac4}, 4349: {1869, 0x8807}, 4350: {2338, 0xd48c}, 4356: {3465, 0xac0b}, 4358: {3053, 0xa4c3}, 4361: {269, 0x658e},
	4363: {858, 0xc57f}, 4365: {2819, 0x326b}, 4368: {868, 0x7b11}, 4374: {1323, 0xe3c5}, 4379: {686, 0x692}, 4380: {463, 0xe126},
	4381: {968, 0x7cbf}, 4382: {1252, 0x6fa2}, 4383: {2457, 0xf35a}, 4384: {2930, 0xce01}, 4390: {986, 0xeec9}, 4391: {2444, 0x7ccc},
	4392: {903, 0x8229}, 4393: {1278, 0x95f2}, 4394: {2365, 0x666c}, 4395: {180, 0x4709}, 4396: {1881, 0x1891}, 4397: {2529, 0xb34},
	4398: {1461, 0xab76}, 4399: {1774, 0x841f}, 4400: {2202, 0x544c}, 4401: {1063, 0x5c6e}, 4402: {3234, 0xc7eb}, 4404: {1478, 0xca73},
	4405: {1056, 0xad2}, 4410: {1814, 0x97f9}, 4411: {2794, 0xe98c}, 4414: {2618, 0x54d7}, 4418: {1603, 0x9099}, 4419: {1743, 0xe1bc},
	4420: {2607, 0xd5bc}, 4423: {1823, 0x52ad}, 4424: {1151, 0xc3d7}, 4427: {1494, 0xea42}, 4428: {2983, 0xd86e}, 4430: {404, 0x2e91},
	4432: {1493, 0xd72e}, 4435: {211, 0x4024}, 4438: {8, 0xa483}, 4439: {2084, 0x2d27}, 4441: {3144, 0xd7ec}, 4443: {651, 0x67fe},
	4444: {818, 0xdaad}, 4445: {220, 0xf625}, 4446: {3058, 0xb819}, 4447: {2871, 0x4372}, 4454: {2943, 0x9223}, 4456: {959, 0x33d9},
	4457: {830, 0x5726}, 4458: {3298, 0x2fd7}, 4463: {2938, 0x169f}, 4464: {3353, 0x5f46}, 4466: {1868, 0x695a}, 4469: {2297, 0xbd84},
	4470: {3302, 0x886}, 4474: {1230, 0x30ca}, 4475: {1656, 0xe88d}, 4477: {3132, 0x525}, 4479: {1799, 0xc9c0}, 4480: {1755, 0xe5d},
	4485: {869, 0x2d92}, 4491: {2171, 0x8ea5}, 4494: {3206, 0x3600}, 4496: {3012, 0xd325}, 4500: {2860, 0x6c1}, 4509: {1796, 0x19de},
	4510: {553, 0xf632}, 4511: {1903, 0xab59}, 4512: {2336, 0x4ffa}, 4514: {739, 0xf9c7}, 4519: {1482, 0x5138}, 4520: {3205, 0xf41c},
	4530: {2681, 0x4e10}, 4531: {805, 0xab5c}, 4533: {1987, 0xe92f}, 4534: {212, 0x2c27}, 4539: {1619, 0xfc15}, 4540: {655, 0x87fd},
	4544: {2503, 0x2d68}, 4545: {2255, 0x85b2}, 4548: {537, 0x82a3}, 4549: {1314, 0xdd87}, 4550: {2461, 0x1d0}, 4551: {2477, 0x85e0},
	4552: {2617, 0x43df}, 4555: {887, 0xab9e}, 4556: {2299, 0xed1c}, 4557: {2762, 0x9369}, 4559: {2304, 0x16d2}, 4560: {1713, 0x9e28},
	4565: {3323, 0x9bf5}, 4567: {2758, 0x366c}, 4569: {889, 0x2730}, 4576: {3454, 0x6585}, 4578: {666, 0x847a}, 4579: {1039, 0x2894},
	4580: {1727, 0xfac5}, 4581: {2836, 0x221b}, 4582: {1761, 0x27a5}, 4587: {1831, 0x3dc1}, 4588: {1962, 0x9f76}, 4589: {592, 0xa30c},
	4595: {1818, 0x1111}, 4601: {2842, 0xc462}, 4604: {3339, 0xe972}, 4615: {714, 0xdd0a}, 4616: {401, 0x16a1}, 4618: {108, 0x3bfc},
	4620: {731, 0x3f69}, 4623: {1155, 0x7247}, 4624: {2319, 0x31f6}, 4625: {2481, 0x4ac}, 4629: {141, 0xa5a3}, 4631: {47, 0x524d},
	4636: {2994, 0xb40e}, 4641: {2150, 0x64d}, 4642: {2166, 0x698c}, 4643: {3396, 0xf0be}, 4651: {3193, 0xe465}, 4654: {2248, 0xc19c},
	4656: {1093, 0x1e13}, 4657: {2581, 0xcfa8}, 4662: {828, 0xda4f}, 4663: {1286, 0x357a}, 4664: {1981, 0x6710}, 4669: {690, 0x557b},
	4670: {110, 0xb323}, 4672: {1643, 0x795f}, 4673: {1985, 0xa6a5}, 4674: {2820, 0xd36f}, 4675: {2398, 0x8969}, 4676: {1113, 0x1006},
	4680: {672, 0xcd08}, 4684: {894, 0x4a1c}, 4689: {3245, 0xa26f}, 4691: {528, 0xdeb1}, 4692: {2376, 0xee42}, 4693: {3469, 0xabce},
	4694: {1655, 0x112c}, 4695: {1615, 0x1a5b}, 4697: {1982, 0xc211}, 4698: {1732, 0xdbcb}, 4699: {3312, 0xdc34}, 4702: {457, 0x18ef},
	4704: {2676, 0xf8a}, 4706: {2679, 0xffcd}, 4707: {2362, 0x5744}, 4709: {1096, 0x35e7}, 4710: {604, 0xe4c5}, 4712: {1764, 0x4596},
	4716: {859, 0x3e35}, 4718: {3394, 0xc067}, 4719: {1576, 0x3fc3}, 4720: {2495, 0x4b92}, 4721: {1705, 0x145b}, 4722: {2710, 0xd38c},
	4725: {1618, 0xe8ec}, 4737: {3001, 0xda2b}, 4738: {957, 0xfe5}, 4741: {891, 0x86b0}, 4747: {930, 0x3aeb}, 4749: {1894, 0x8adf},
	4757: {1101, 0x4159}, 4758: {1481, 0x5e53}, 4768: {1352, 0xa0c6}, 4769: {881, 0xda23}, 4774: {2103, 0x8480}, 4775: {3230, 0x4cc8},
	4778: {1325, 0x1946}, 4779: {2053, 0xd9aa}, 4783: {983, 0x301}, 4786: {2219, 0x95a7}, 4790: {3299, 0x9ff0}, 4792: {1883, 0x93e6},
	4794: {2862, 0x209a}, 4798: {2739, 0xe7e5}, 4799: {3022, 0x4203}, 4800: {2841, 0x8494}, 4803: {394, 0xa65b}, 4809: {1521, 0xb086},
	4811: {1934, 0x2ab0}, 4813: {584, 0x9098}, 4814: {1069, 0x78a5}, 4815: {2415, 0xeb7f}, 4819: {2126, 0x6fac}, 4820: {934, 0xe5cf},
	4823: {701, 0x5886}, 4824: {2621, 0xd61c}, 4828: {1525, 0x6605}, 4829: {1193, 0x2a3c}, 4833: {2298, 0xbffd}, 4835: {2824, 0xda19},
	4838: {609, 0xe1eb}, 4839: {2360, 0x7a42}, 4840: {451, 0x6e9}, 4841: {1625, 0x98e3}, 4842: {2667, 0xa2e}, 4843: {1681, 0x6312},
	4846: {2911, 0xe5be}, 4850: {2641, 0x5df3}, 4853: {710, 0x3455}, 4856: {1670, 0x3c96}, 4858: {1365, 0x1a3a}, 4859: {1596, 0x31ef},
	4862: {2199, 0x8413}, 4863: {2970, 0xa0f5}, 4864: {2714, 0xd3a4}, 4869: {896, 0xad95}, 4876: {2733, 0x662d}, 4880: {1295, 0xbd46},
	4882: {3178, 0xdd46}, 4883: {3334, 0xee5f}, 4884: {2731, 0xb854}, 4891: {1438, 0x602b}, 4897: {3088, 0x3e69}, 4903: {1888, 0x27c7},
	4904: {1769, 0xa36d}, 4905: {3381, 0x63fe}, 4908: {674, 0xd92a}, 4909: {2545, 0xa6a3}, 4910: {2993, 0xcb18}, 4912: {2057, 0x8d33},
	4915: {2429, 0x2fb7}, 4916: {1676, 0xfd4d}, 4921: {1797, 0x1f61}, 4922: {2318, 0xa91a}, 4924: {3400, 0xa26}, 4925: {1975, 0x15d5},
	4930: {325, 0xc60}, 4931: {1584, 0x83e1}, 4933: {2817, 0xa490}, 4936: {933, 0xfba9}, 4941: {1855, 0x885c}, 4942: {2497, 0xf6ed},
	4943: {2736, 0xca12}, 4947: {96, 0xce75}, 4950: {611, 0xa11d}, 4955: {42, 0x73fa}, 4958: {2472, 0x202d}, 4959: {2782, 0x4a9},
	4961: {1354, 0xbdb5}, 4963: {3341, 0xce11}, 4970: {643, 0x254c}, 4971: {1316, 0xdbb1}, 4978: {2200, 0x6ee7}, 4979: {1073, 0x1f29},
	4980: {3459, 0x4989}, 4984: {2247, 0x8aee}, 4985: {2459, 0x1e46}, 4988: {320, 0x17c6}, 4989: {893, 0xf753}, 4991: {2510, 0xc25f},
	4992: {2610, 0x66d8}, 4993: {2013, 0x39ec}, 4994: {1779, 0xe3bf}, 4995: {2623, 0x59a1}, 4999: {1306, 0xb2d7}, 5000: {640, 0x2516},
	5001: {1140, 0x5dc7}, 5002: {1200, 0x9ccd}, 5009: {3307, 0x4711}, 5010: {2065, 0x8de5}, 5011: {931, 0x3e3a}, 5014: {2538, 0xaae4},
	5016: {2660, 0xbc24}, 5024: {1026, 0x940c}, 5028: {2948, 0x91dd}, 5029: {719, 0xa728}, 5030: {1860, 0x8ab9}, 5031: {753, 0x8c6d},
	5032: {1741, 0xeb48}, 5036: {2233, 0xab9e}, 5038: {305, 0x1da7}, 5042: {2487, 0xbd44}, 5045: {2283, 0x386e}, 5046: {1485, 0xdfab},
	5047: {1201, 0x31a5}, 5050: {3122, 0x7df0}, 5056: {2214, 0x616a}, 5060: {2648, 0xacdb}, 5061: {306, 0x1bdd}, 5063: {965, 0x8a87},
	5065: {1121, 0x3d50}, 5066: {397, 0x1baf}, 5067: {1259, 0x90a1}, 5078: {2724, 0x70a8}, 5081: {2359, 0x9c42}, 5082: {2823, 0xff87},
	5083: {1281, 0xc347}, 5084: {2580, 0x1550}, 5085: {1016, 0xfdcc}, 5086: {928, 0xe0db}, 5087: {1459, 0x5037}, 5088: {1692, 0x638e},
	5089: {2033, 0x9b02}, 5090: {1081, 0xc502}, 5091: {2434, 0x4b41}, 5092: {990, 0xb6da}, 5093: {2675, 0x7679}, 5094: {3090, 0xe51b},
	5095: {192, 0x8722}, 5099: {2572, 0x807b}, 5109: {810, 0x6716}, 5110: {2122, 0xc5b7}, 5111: {3317, 0x1b6f}, 5112: {3436, 0x5897},
	5114: {2141, 0x1e38}, 5115: {3092, 0xd087}, 5118: {2769, 0xadc7}, 5119: {46, 0x33f8}, 5120: {3439, 0xe052}, 5121: {44, 0xd726},
	5122: {1904, 0x2dcd}, 5123: {2346, 0xea77}, 5124: {1537, 0x64f6}, 5126: {1636, 0x2009}, 5128: {22, 0x2f0a}, 5129: {422, 0xe26f},
	5130: {438, 0x3208}, 5131: {1622, 0x3594}, 5134: {377, 0xa0f1}, 5137: {481, 0x7d5}, 5139: {210, 0x969b}, 5142: {1443, 0xcedd},
	5146: {2258, 0x8921}, 5147: {3451, 0x65a7}, 5149: {2987, 0xff7e}, 5157: {1621, 0x127a}, 5158: {2944, 0x2976}, 5161: {1242, 0x4806},
	5166: {3043, 0xf69f}, 5168: {26, 0xb4ee}, 5169: {198, 0x908d}, 5178: {55, 0x7fa3}, 5179: {2083, 0xd16d}, 5182: {866, 0x99b},
	5186: {1620, 0x202f}, 5192: {1802, 0xee7b}, 5193: {2512, 0x7dcf}, 5194: {3393, 0x38f7}, 5195: {1351, 0x7659}, 5196: {2870, 0x9db7},
	5197: {279, 0x406f}, 5204: {795, 0xc6a9}, 5206: {88, 0x25af}, 5207: {1826, 0xab8e}, 5208: {2666, 0xf325}, 5209: {3249, 0x56c},
	5214: {1292, 0x739}, 5215: {1912, 0xc59a}, 5216: {1381, 0xe130}, 5217: {2778, 0x2973}, 5218: {2044, 0xbc57}, 5220: {1748, 0x2f2e},
	5221: {1687, 0x3b95}, 5224: {632, 0xd7e}, 5227: {3354, 0xd3b}, 5234: {1698, 0x41}, 5235: {1009, 0x67e4}, 5236: {3130, 0x280f},
	5238: {607, 0xe6d6}, 5240: {1980, 0x6f1}, 5242: {3026, 0xaaef}, 5244: {483, 0xecd7}, 5245: {1253, 0x6c93}, 5260: {1652, 0xf801},
	5261: {1067, 0x5cdc}, 5262: {2945, 0x946}, 5264: {1160, 0x6060}, 5267: {3035, 0xa48d}, 5274: {1313, 0x97e6}, 5276: {1475, 0x8806},
	5281: {2745, 0x3b53}, 5287: {2863, 0xd91}, 5293: {2720, 0xdee4}, 5294: {3407, 0xa2ca}, 5298: {2173, 0xeca9}, 5300: {3222, 0xb74a},
	5301: {2469, 0xa69b}, 5302: {985, 0xef4a}, 5303: {2442, 0x8bd9}, 5304: {3183, 0xeb9e}, 5307: {729, 0x31ed}, 5308: {2896, 0x4d38},
	5309: {574, 0x8481}, 5310: {1683, 0xfc4b}, 5311: {2333, 0x18f9}, 5314: {630, 0xf87c}, 5316: {2693, 0x3365}, 5319: {2401, 0x307a},
	5321: {2488, 0xdc8c}, 5322: {196, 0x202e}, 5323: {70, 0x10ab}, 5324: {728, 0x298e}, 5327: {3075, 0x9432}, 5328: {105, 0x1cb0},
	5329: {1085, 0x1e86}, 5331: {1173, 0x6052}, 5341: {1012, 0x1db8}, 5342: {296, 0x189d}, 5351: {3224, 0xae55}, 5353: {3470, 0xdceb},
	5355: {2532, 0x19bb}, 5361: {2658, 0xb873}, 5362: {2832, 0x9f37}, 5365: {2594, 0x11ba}, 5367: {139, 0x6098}, 5369: {503, 0x8b48},
	5370: {3086, 0x8c61}, 5371: {204, 0xa07a}, 5372: {742, 0x9794}, 5373: {1182, 0x7352}, 5374: {3426, 0x7624}, 5375: {758, 0xfd3a},
	5376: {3437, 0xbcee}, 5378: {170, 0x9c06}, 5379: {1254, 0x1e5d}, 5382: {1550, 0xaaed}, 5383: {1816, 0xc920}, 5385: {1487, 0xf2c3},
	5386: {1782, 0x4c08}, 5387: {2556, 0x8703}, 5388: {2923, 0xbd16}, 5390: {486, 0x6595}, 5391: {184, 0xf067}, 5392: {577, 0x99ac},
	5393: {1041, 0x165d}, 5394: {1331, 0x8232}, 5401: {413, 0x744c}, 5404: {2597, 0xbc03}, 5407: {1548, 0xd608}, 5410: {246, 0xc5d8},
	5412: {531, 0x857c}, 5413: {1547, 0xd6ef}, 5416: {187, 0xb7bd}, 5423: {433, 0xa49b}, 5424: {285, 0xef88}, 5425: {519, 0xdf6},
	5426: {2175, 0x2a4c}, 5427: {3133, 0x2086}, 5436: {2523, 0x831a}, 5437: {1908, 0x9c03}, 5439: {1076, 0xc266}, 5440: {434, 0xc1ee},
	5441: {650, 0x9802}, 5442: {356, 0x2ff1}, 5443: {2017, 0x6f9a}, 5445: {2876, 0x4506}, 5449: {338, 0x1edb}, 5450: {274, 0xef25},
	5451: {662, 0xde07}, 5455: {1222, 0x4712}, 5456: {444, 0x5ae0}, 5457: {189, 0x3e35}, 5463: {265, 0x4b5b}, 5464: {2552, 0x5160},
	5466: {639, 0xdd19}, 5469: {2997, 0xb8eb}, 5473: {529, 0x7961}, 5475: {1866, 0x928c}, 5480: {2227, 0x2e41}, 5482: {396, 0x6816},
	5483: {912, 0x7ded}, 5484: {3270, 0x84cc}, 5485: {1997, 0xe67b}, 5486: {3399, 0xda02}, 5487: {3455, 0x1bb8}, 5489: {2524, 0xb48f},
	5496: {1440, 0xe713}, 5500: {2526, 0xd368}, 5504: {2804, 0x7058}, 5505: {3313, 0x878f}, 5506: {230, 0x167a}, 5512: {314, 0x5725},
	5513: {84, 0x4370}, 5514: {326, 0x859}, 5515: {130, 0x7a67}, 5516: {2069, 0x950f}, 5517: {3094, 0x8655}, 5518: {3367, 0x3f45},
	5523: {932, 0x12bb}, 5525: {273, 0x2d67}, 5526: {733, 0x1bba}, 5527: {3421, 0x3739}, 5532: {3091, 0xd7eb}, 5533: {2062, 0xdaad},
	5539: {1720, 0x8eba}, 5540: {2516, 0xc3f0}, 5541: {1338, 0x601c}, 5543: {400, 0x873d}, 5547: {695, 0x37}, 5550: {1495, 0x3119},
	5555: {1689, 0x8409}, 5557: {940, 0x7b79}, 5558: {3468, 0x720b}, 5560: {2612, 0x5b4f}, 5569: {302, 0xd1ae}, 5570: {2253, 0x9bcd},
	5581: {28, 0x7bf7}, 5586: {987, 0x7960}, 5595: {860, 0x1bba}, 5598: {2709, 0x6647}, 5599: {1224, 0x4420}, 5600: {2003, 0x5de0},
	5601: {2416, 0x4bbc}, 5602: {2856, 0x4e5c}, 5605: {2805, 0xa07c}, 5607: {3418, 0x8bbb}, 5611: {460, 0xb00b}, 5613: {1343, 0xa6e0},
	5615: {2520, 0x891f}, 5617: {1235, 0xe59b}, 5618: {1433, 0xfcf7}, 5619: {2561, 0x8b1}, 5620: {2571, 0x3c01}, 5621: {3119, 0x149a},
	5622: {1986, 0x965e}, 5623: {3365, 0x9e07}, 5625: {1272, 0xc900}, 5626: {2307, 0xe70b}, 5627: {2939, 0x15c0}, 5634: {117, 0xc63d},
	5636: {689, 0xf38d}, 5637: {94, 0x624}, 5638: {991, 0x7843}, 5639: {1399, 0x9c89}, 5640: {2613, 0x230c}, 5643: {2753, 0x952b},
	5646: {3190, 0x3298}, 5648: {74, 0xc160}, 5650: {3165, 0x9f07}, 5655: {1324, 0x1bf}, 5658: {337, 0xd6c7}, 5661: {3067, 0xa028},
	5665: {1094, 0x64dd}, 5666: {2116, 0xa5c9}, 5667: {2990, 0x7727}, 5669: {1291, 0xdf5e}, 5670: {631, 0xce51}, 5672: {217, 0xe391},
	5673: {1251, 0xd64d}, 5675: {3153, 0x2daa}, 5679: {64, 0x65d6}, 5680: {2596, 0xd75b}, 5681: {1054, 0xf831}, 5682: {1965, 0xd4fc},
	5683: {2857, 0x5fd9}, 5684: {2450, 0xeb8c}, 5685: {3046, 0x6d3d}, 5689: {1684, 0x75d0}, 5691: {3444, 0xf4bd}, 5694: {2389, 0xfd10},
	5704: {2619, 0x6c74}, 5705: {2765, 0xc3eb}, 5711: {14, 0x6046}, 5712: {3102, 0x4b45}, 5713: {2700, 0xda21}, 5714: {1942, 0x44bd},
	5715: {3282, 0xf491}, 5716: {554, 0x3340}, 5717: {107, 0x714a}, 5719: {2694, 0x3465}, 5720: {3384, 0xf628}, 5723: {2210, 0xd72f},
	5725: {63, 0x4c09}, 5726: {1420, 0x9856}, 5732: {3143, 0x5883}, 5736: {336, 0xdf68}, 5737: {50, 0xdbbe}, 5738: {2504, 0xa845},
	5739: {2269, 0xdebb}, 5740: {2682, 0x1776}, 5743: {752, 0x55b3}, 5744: {1437, 0xe8f2}, 5745: {923, 0x5368}, 5746: {1624, 0xc010},
	5747: {2030, 0x9485}, 5748: {2601, 0xad0e}, 5749: {3402, 0xb0e3}, 5757: {3159, 0x27aa}, 5759: {703, 0xefc4}, 5760: {1834, 0xb917},
	5761: {101, 0xf945}, 5764: {1171, 0x2683}, 5765: {1968, 0x64b2}, 5766: {500, 0x51d7}, 5767: {595, 0x622d}, 5768: {1191, 0x81e6},
	5769: {2308, 0xb2c1}, 5770: {2354, 0xb803}, 5771: {2483, 0x79ac}, 5777: {3024, 0xbb15}, 5778: {3063, 0xfeac}, 5779: {3429, 0xfe74},
	5784: {2905, 0xf657}, 5798: {1943, 0x3b3b}, 5802: {257, 0xb5ed}, 5806: {446, 0xea2c}, 5807: {416, 0x2193}, 5808: {732, 0x15c9},
	5809: {3461, 0x13c7}, 5813: {1789, 0xac92}, 5814: {2643, 0x5203}, 5816: {1348, 0xcc01}, 5824: {3324, 0x1551}, 5828: {1218, 0x5e28},
	5829: {1893, 0x9058}, 5831: {882, 0xa50a}, 5832: {2611, 0x704f}, 5839: {851, 0x36f8}, 5840: {1188, 0xdb56}, 5841: {1221, 0xa203},
	5843: {1071, 0xa422}, 5845: {2671, 0x52a1}, 5847: {1209, 0xaeb3}, 5849: {2777, 0xea88}, 5850: {917, 0x4c21}, 5851: {1609, 0xa7c9},
	5859: {2358, 0x8127}, 5880: {440, 0x1856}, 5881: {3049, 0xe661}, 5885: {660, 0xfd85}, 5887: {954, 0x9cc4}, 5888: {2020, 0x4cd3},
	5898: {1924, 0xcb4b}, 5899: {1491, 0x2fe0}, 5900: {124, 0xf394}, 5901: {2301, 0x5466}, 5903: {1366, 0x3979}, 5905: {1637, 0x95c4},
	5906: {3039, 0xb97c}, 5910: {3116, 0xb763}, 5913: {2076, 0x7666}, 5914: {1302, 0xe95b}, 5915: {2815, 0xfece}, 5917: {2384, 0x1498},
	5920: {2272, 0x445c}, 5924: {1657, 0x15af}, 5925: {2275, 0x9b4d}, 5927: {853, 0xb2ae}, 5931: {843, 0x4d4}, 5933: {516, 0x3d49},
	5934: {2085, 0x29c9}, 5935: {3413, 0x7068}, 5937: {12, 0x9b12}, 5938: {3373, 0xae3f}, 5943: {797, 0x80b6}, 5945: {2073, 0x4cfa},
	5946: {774, 0x4ae9}, 5947: {1345, 0xb3d6}, 5948: {2631, 0xd04e}, 5951: {826, 0x4082}, 5952: {2378, 0x3fe2}, 5954: {1848, 0x2f15},
	5955: {1088, 0xac89}, 5956: {1701, 0xcde0}, 5957: {2206, 0xec2e}, 5958: {2879, 0xd4e3}, 5959: {2902, 0xb9e9}, 5962: {1048, 0x9eba},
	5967: {3150, 0x13c3}, 5971: {3166, 0x2291}, 5972: {2484, 0x35ec}, 5973: {1606, 0xca16}, 5980: {1000, 0x2fc4}, 5981: {3052, 0x6881},
	5984: {7, 0xc755}, 5985: {19, 0x93a2}, 5987: {208, 0xc9a0}, 5992: {2998, 0xd74b}, 5996: {2775, 0x8e9a}, 6001: {171, 0x8f8},
	6003: {2195, 0xd503}, 6004: {1531, 0x2bd0}, 6005: {95, 0xb43e}, 6008: {670, 0xdebf}, 6009: {206, 0xff8f}, 6014: {565, 0x5bbd},
	6015: {802, 0x23ec}, 6018: {1811, 0x702b}, 6019: {2904, 0xdb4e}, 6020: {2828, 0x66d3}, 6021: {1309, 0x604d}, 6026: {1014, 0x613b},
	6035: {56, 0x8d43}, 6036: {1735, 0x90a}, 6037: {1970, 0x853c}, 6038: {556, 0x6f7b}, 6039: {2058, 0xfcdf}, 6040: {2216, 0xd87e},
	6041: {2972, 0x3b82}, 6042: {3318, 0x9340}, 6049: {899, 0x2f35}, 6051: {2102, 0x115f}, 6053: {2624, 0xe93e}, 6054: {2903, 0xcbb8},
	6056: {3160, 0xc96e}, 6058: {2539, 0xa5f0}, 6059: {292, 0xad84}, 6063: {1948, 0x7f0}, 6064: {2232, 0x6634}, 6065: {142, 0x2a38},
	6066: {1204, 0x5734}, 6067: {1936, 0x50a0}, 6068: {2211, 0x48a7}, 6069: {2751, 0xd11f}, 6070: {2907, 0x3785}, 6071: {3260, 0x24c8},
	6072: {817, 0xf61}, 6074: {253, 0x9ea2}, 6078: {2144, 0x4f}, 6082: {2521, 0x489c}, 6083: {1416, 0xceb7}, 6085: {1132, 0x7630},
	6086: {389, 0x53db}, 6092: {2771, 0xb925}, 6094: {2352, 0xbb4a}, 6095: {1183, 0x6c7d}, 6108: {996, 0xa5ed}, 6112: {2767, 0x4a29},
	6113: {2478, 0xb822}, 6114: {2798, 0x9671}, 6117: {1479, 0xb39}, 6120: {1369, 0xd021}, 6121: {2635, 0xaada}, 6122: {836, 0x511a},
	6123: {2037, 0xb942}, 6124: {2807, 0x416a}, 6128: {2865, 0xb8ab}, 6133: {120, 0xd5f4}, 6134: {1504, 0x642e}, 6137: {2935, 0x1978},
	6138: {2324, 0x38ac}, 6141: {1210, 0x742a}, 6147: {2647, 0x2036}, 6150: {1772, 0xd9da}, 6151: {1144, 0xbcc3}, 6152: {2435, 0xfc0},
	6153: {374, 0x4195}, 6154: {644, 0x677a}, 6155: {3278, 0xeee0}, 6158: {2176, 0x36a6}, 6160: {475, 0x6dc8}, 6161: {588, 0x60d3},
	6162: {1034, 0xde0e}, 6163: {75, 0x95b1}, 6164: {1654, 0xdfdd}, 6165: {448, 0xf096}, 6166: {2622, 0x121c}, 6168: {2446, 0x535b},
	6169: {122, 0x9251}, 6170: {1878, 0x63e1}, 6173: {2212, 0xeeca}, 6174: {1841, 0xff9d}, 6177: {1879, 0xed7f}, 6181: {569, 0x81f3},
	6182: {2809, 0x5d1a}, 6186: {2111, 0xf992}, 6187: {769, 0xe8e0}, 6189: {1258, 0x581b}, 6190: {2740, 0x7d42}, 6192: {1266, 0xd553},
	6193: {2713, 0xd82e}, 6194: {2846, 0x721e}, 6195: {645, 0x46df}, 6196: {311, 0x527d}, 6197: {319, 0x3e63}, 6198: {511, 0x6680},
	6199: {837, 0xa213}, 6200: {2732, 0xfed0}, 6204: {1246, 0x1a1b}, 6205: {3321, 0x50c9}, 6207: {1066, 0x593c}, 6208: {1996, 0x492a},
	6209: {1103, 0x4881}, 6210: {2158, 0xa55a}, 6215: {3283, 0x6b73}, 6224: {1187, 0x6052}, 6225: {1233, 0x1c93}, 6226: {696, 0x296f},
	6227: {1724, 0x3c7f}, 6228: {219, 0xc98b}, 6233: {2005, 0xa185}, 6235: {1074, 0xbbf8}, 6236: {207, 0x3cc2}, 6239: {91, 0xfa3},
	6242: {2999, 0x57ed}, 6243: {2368, 0xc2cb}, 6244: {2690, 0x59cc}, 6250: {846, 0x9a76}, 6253: {634, 0x835d}, 6254: {1435, 0xbae6},
	6258: {318, 0x77b7}, 6264: {1050, 0xbbe5}, 6265: {1418, 0x88e2}, 6268: {324, 0xc3b9}, 6269: {712, 0x9ecf}, 6270: {2271, 0xc7a1},
	6274: {2106, 0xe980}, 6276: {179, 0x83ad}, 6277: {1190, 0x6172}, 6289: {522, 0xbad9}, 6290: {1971, 0xc336}, 6291: {2371, 0x8dde},
	6298: {2537, 0x83}, 6303: {2803, 0xecd9}, 6304: {756, 0x62b}, 6306: {1634, 0x78f8}, 6312: {1630, 0xbe27}, 6320: {671, 0xdcd3},
	6321: {916, 0xe8d0}, 6322: {939, 0x7c77}, 6323: {1489, 0x54a0}, 6324: {3347, 0x798c}, 6325: {3370, 0x3f55}, 6326: {1837, 0xe8c6},
	6334: {443, 0x5aca}, 6335: {1111, 0xe0ff}, 6336: {3271, 0xb13f}, 6337: {3226, 0x1cdc}, 6344: {2696, 0x74db}, 6347: {3243, 0x359d},
	6352: {816, 0xac5c}, 6357: {3263, 0x115e}, 6360: {1587, 0x7ec0}, 6369: {618, 0x474}, 6370: {1592, 0xa03e}, 6371: {2329, 0x63},
	6375: {1175, 0x470b}, 6376: {3236, 0x21d9}, 6380: {2185, 0xda3}, 6381: {3008, 0xa40e}, 6385: {1562, 0x96e3}, 6388: {1288, 0x24f6},
	6392: {1045, 0x7daa}, 6393: {1141, 0x9fb0}, 6394: {3415, 0xb5e3}, 6396: {3070, 0x9a63}, 6399: {2400, 0x836f}, 6402: {80, 0x4efa},
	6404: {1791, 0x112}, 6405: {1876, 0xb3c2}, 6406: {2560, 0x5c76}, 6407: {1506, 0x5964}, 6409: {2156, 0xdaa6}, 6410: {428, 0x1610},
	6413: {2414, 0xd103}, 6414: {2973, 0xc001}, 6415: {3424, 0x6339}, 6416: {901, 0x9804}, 6417: {2665, 0xf625}, 6418: {3072, 0x501b},
	6419: {862, 0x6bee}, 6421: {2892, 0xdc4e}, 6426: {3329, 0x2415}, 6427: {1102, 0x5d81}, 6435: {709, 0x4303}, 6438: {1551, 0xb3b2},
	6443: {2910, 0x3bc}, 6447: {1206, 0x20bf}, 6448: {3331, 0x3047}, 6450: {676, 0x4053}, 6451: {132, 0x7ae2}, 6453: {2834, 0xa17a},
	6457: {1679, 0xd9a8}, 6460: {947, 0xcac9}, 6461: {392, 0x7f2f}, 6463: {1198, 0x41dd}, 6465: {2220, 0x8f7d}, 6466: {2687, 0x2565},
	6467: {343, 0xd3a4}, 6468: {144, 0x2b38}, 6469: {2250, 0xfe15}, 6470: {2511, 0x4e84}, 6474: {1131, 0xba5f}, 6475: {1341, 0x9db1},
	6476: {2164, 0x3935}, 6477: {2273, 0xc939}, 6478: {978, 0x3e49}, 6479: {782, 0xd32e}, 6480: {1411, 0x39e1}, 6481: {3360, 0x6f84},
	6482: {1572, 0x9e6d}, 6485: {2768, 0x9e9a}, 6486: {2325, 0x932b}, 6487: {1427, 0xde0b}, 6488: {3114, 0xda43}, 6490: {164, 0x3641},
	6491: {848, 0x532e}, 6492: {2766, 0x23a0}, 6495: {1898, 0x9c0}, 6497: {1120, 0xdbb}, 6498: {3267, 0x7ac4}, 6499: {1922, 0x48f1},
	6500: {92, 0xf8aa}, 6501: {603, 0xf074}, 6502: {759, 0x9b30}, 6503: {2204, 0x27b1}, 6504: {2917, 0x4b0a}, 6505: {1688, 0x5b8b},
	6506: {1212, 0x6428}, 6507: {2140, 0xf078}, 6508: {35, 0x306a}, 6509: {3139, 0x9f8e}, 6510: {3363, 0x9502}, 6513: {252, 0x11a6},
	6516: {1712, 0xe6be}, 6517: {1347, 0x4423}, 6518: {2965, 0x25d2}, 6521: {2957, 0xfe48}, 6524: {407, 0x1614}, 6526: {781, 0x16ff},
	6530: {2738, 0xf97e}, 6533: {3078, 0xe9a9}, 6538: {287, 0x2f6f}, 6539: {421, 0x17d4}, 6541: {1135, 0xe432}, 6543: {1733, 0xa948},
	6544: {938, 0xb2b0}, 6545: {2668, 0x86e2}, 6547: {3417, 0x1c1f}, 6549: {40, 0x3615}, 6550: {1386, 0x1797}, 6551: {1116, 0x75ce},
	6555: {960, 0xc7b3}, 6560: {1136, 0xc1c6}, 6568: {2367, 0x653c}, 6576: {504, 0x482b}, 6580: {1647, 0x570d}, 6581: {2404, 0x1fc},
	6582: {2633, 0xeea9}, 6584: {2535, 0xcb32}, 6585: {1004, 0xdd63}, 6586: {1388, 0x8ff8}, 6588: {2614, 0xca5f}, 6593: {3308, 0xbaaa},
	6598: {2061, 0xe86e}, 6599: {1382, 0xba3c}, 6600: {2644, 0x5a50}, 6601: {2874, 0x1046}, 6603: {548, 0x7c70}, 6605: {2014, 0x3dec},
	6607: {2098, 0xc626}, 6608: {1189, 0xc3a8}, 6611: {780, 0xc259}, 6613: {3138, 0x6eb4}, 6617: {65, 0x214f}, 6618: {172, 0xc0bd},
	6619: {1006, 0x2048}, 6620: {1925, 0x41e}, 6621: {3045, 0x6e2b}, 6627: {299, 0xc569}, 6630: {11, 0x8415}, 6631: {2986, 0x6fae},
	6632: {918, 0x6df5}, 6635: {2341, 0x19d3}, 6636: {2309, 0x2ed9}, 6637: {1535, 0x70b6}, 6638: {2303, 0x7021}, 6639: {3294, 0xe91},
	6640: {1451, 0x10d0}, 6641: {3385, 0xfa8f}, 6644: {1662, 0xa7d4}, 6645: {2780, 0x90b1}, 6646: {1279, 0x5758}, 6648: {3256, 0xbcc8},
	6651: {2203, 0x76f2}, 6658: {687, 0xe851}, 6659: {1658, 0xa31e}, 6660: {2864, 0x31e6}, 6661: {3398, 0xf322}, 6665: {1520, 0xac7c},
	6668: {259, 0x6a19}, 6672: {1180, 0xa240}, 6673: {2388, 0x2e3}, 6674: {998, 0x5d79}, 6675: {706, 0x1504}, 6676: {3223, 0x11e2},
	6677: {506, 0x84cd}, 6680: {3152, 0xe95a}, 6681: {3445, 0x313e}, 6684: {3184, 0x9290}, 6695: {2226, 0xbdda}, 6698: {812, 0xda58},
	6699: {25, 0xc394}, 6700: {3188, 0x5aac}, 6701: {2170, 0x703a}, 6702: {1649, 0x409f}, 6703: {1553, 0xfaac}, 6704: {1138, 0x5671},
	6705: {2595, 0x60d5}, 6706: {183, 0xcbfb}, 6709: {1490, 0x9637}, 6711: {2946, 0x6bf0}, 6712: {2514, 0xee3c}, 6714: {929, 0x8293},
	6715: {1775, 0x2ee5}, 6722: {3366, 0x4245}, 6725: {2407, 0x5637}, 6727: {2387, 0x89e7}, 6730: {2305, 0x4614}, 6734: {1008, 0xf2a1},
	6735: {1758, 0x5018}, 6736: {3155, 0xc7ad}, 6741: {2575, 0x420e}, 6742: {322, 0x4f7a}, 6743: {3156, 0xde2c}, 6745: {725, 0xd660},
	6747: {3403, 0x7cb3}, 6748: {1192, 0x602}, 6749: {2605, 0x1958}, 6750: {2741, 0x66cf}, 6755: {2989, 0xfb56}, 6757: {2706, 0x6080},
	6762: {126, 0xd8a7}, 6765: {2669, 0xb5d1}, 6766: {82, 0x1350}, 6768: {716, 0xaced}, 6771: {2541, 0xff2d}, 6772: {1575, 0x9bde},
	6773: {3392, 0xf474}, 6776: {767, 0x90a5}, 6778: {567, 0x45b6}, 6779: {2789, 0xe036}, 6782: {1739, 0x483c}, 6787: {635, 0xe8a8},
	6790: {3290, 0x574f}, 6794: {727, 0x73aa}, 6795: {2849, 0x91a4}, 6796: {3181, 0x3180}, 6797: {3449, 0xd19f}, 6808: {441, 0xfb0},
	6812: {1788, 0x24a0}, 6813: {3056, 0x6c7d}, 6814: {1646, 0x4138}, 6815: {2031, 0x8ad3}, 6816: {3154, 0x3d93}, 6818: {845, 0x971a},
	6819: {3170, 0x9625}, 6831: {293, 0x96c3}, 6835: {3076, 0x3700}, 6840: {2428, 0x4a76}, 6841: {1383, 0x67d3}, 6842: {1423, 0xeec6},
	6845: {2525, 0x8571}, 6848: {190, 0xc6b2}, 6853: {1916, 0x1ae8}, 6858: {2795, 0x390}, 6860: {1783, 0x8a57}, 6861: {535, 0xba5f},
	6862: {3125, 0x8919}, 6864: {2509, 0x4a99}, 6868: {2010, 0x837b}, 6869: {2755, 0x5f16}, 6870: {3041, 0xbb1b}, 6875: {1559, 0x49e0},
	6876: {384, 0xf99a}, 6879: {1910, 0x428}, 6885: {1417, 0xbd1c}, 6888: {1529, 0xf4bf}, 6891: {1226, 0x9882}, 6896: {1946, 0xe98c},
	6897: {1344, 0x7dd0}, 6898: {2411, 0xfb6c}, 6900: {31, 0x1846}, 6901: {123, 0x4a2e}, 6904: {2891, 0x3e1c}, 6905: {839, 0x1518},
	6906: {3237, 0xa5c}, 6907: {1409, 0x1150}, 6908: {3386, 0x6ba6}, 6911: {272, 0x8b92}, 6912: {1544, 0xd7aa}, 6915: {2835, 0xede1},
	6924: {1629, 0x767c}, 6928: {278, 0xc8d4}, 6930: {388, 0x57bf}, 6931: {661, 0xaa4b}, 6932: {876, 0xed31}, 6933: {1047, 0x9108},
	6934: {2749, 0x8f15}, 6935: {502, 0x6}, 6936: {2722, 0x8ccc}, 6937: {2855, 0xdf68}, 6938: {58, 0x83a4}, 6939: {73, 0x5bda},
	6940: {770, 0xb41a}, 6941: {833, 0x729}, 6942: {1887, 0x7dd9}, 6943: {482, 0xbf87}, 6944: {2742, 0xaa32}, 6945: {3163, 0x6ed0},
	6946: {3187, 0x6946}, 6947: {3368, 0xc999}, 6948: {540, 0xe2bd}, 6950: {1838, 0xbe57}, 6954: {3169, 0xae83}, 6959: {2302, 0x9c65},
	6971: {2235, 0x3929}, 6976: {3376, 0xec0e}, 6977: {713, 0x9e1d}, 6979: {967, 0x270c}, 6983: {2060, 0x4e6d}, 6984: {2135, 0xe3c1},
	6988: {3085, 0x677}, 6990: {115, 0x77e0}, 6996: {2021, 0x8554}, 7000: {1158, 0x5032}, 7002: {3113, 0x8ec5}, 7006: {1571, 0xab52},
	7013: {1765, 0x6eaf}, 7014: {2918, 0x49d4}, 7015: {1570, 0x6ea8}, 7025: {2760, 0xa6b8}, 7033: {1133, 0x2b7}, 7037: {1844, 0x712d},
	7039: {1977, 0x2ea1}, 7041: {1166, 0x22bb}, 7042: {1923, 0x3cbd}, 7044: {1579, 0xc427}, 7050: {1578, 0x2685}, 7055: {2485, 0xeb81},
	7056: {2657, 0x87fb}, 7057: {2906, 0x8d0}, 7058: {2830, 0x635a}, 7059: {3300, 0xaf1a}, 7060: {2105, 0x3cc9}, 7061: {936, 0x90ab},
	7062: {1214, 0x8f7f}, 7063: {2814, 0x6bb5}, 7066: {1092, 0x3b3c}, 7068: {1315, 0xe7ff}, 7071: {364, 0x89f8}, 7075: {1974, 0x8772},
	7077: {892, 0x3a49}, 7078: {2107, 0xcd1e}, 7079: {185, 0xef9a}, 7081: {1875, 0x72ee}, 7086: {385, 0x3d4c}, 7089: {2288, 0xdefb},
	7091: {707, 0x8c10}, 7092: {3446, 0x99b5}, 7097: {2079, 0x72b5}, 7100: {3167, 0x61c3}, 7101: {1614, 0x4f1f}, 7102: {3239, 0x2c63},
	7104: {3265, 0x95aa}, 7108: {597, 0x77de}, 7109: {2463, 0x8e66}, 7117: {3272, 0x9a83}, 7121: {116, 0x8eff}, 7122: {161, 0x9b8},
	7124: {261, 0x5b25}, 7125: {653, 0x5434}, 7126: {2925, 0x9998}, 7130: {1817, 0x1545}, 7131: {2967, 0x4ed5}, 7134: {951, 0x30f3},
	7139: {2470, 0xc148}, 7140: {1480, 0xf7c2}, 7141: {361, 0xdd8f}, 7142: {717, 0x281a}, 7143: {99, 0x670c}, 7144: {898, 0x89e},
	7145: {414, 0x7b8a}, 7146: {2547, 0xcff5}, 7147: {1703, 0xb00b}, 7148: {2598, 0xac03}, 7149: {2779, 0xd909}, 7150: {3395, 0x3b0c},
	7155: {979, 0xf9de}, 7157: {1368, 0x3811}, 7159: {3124, 0xd0c8}, 7162: {2953, 0xd2b6}, 7166: {2699, 0x64de}, 7167: {1809, 0xbe77},
	7172: {2236, 0x8b2b}, 7173: {174, 0xd3dc}, 7175: {625, 0x674}, 7177: {2148, 0x8a7c}, 7178: {3431, 0xa22c}, 7181: {1598, 0xf254},
	7184: {3087, 0xfe81}, 7185: {3110, 0xf00c}, 7186: {1502, 0xdd85}, 7189: {562, 0x2362}, 7193: {2961, 0x3f6a}, 7194: {2163, 0x6a99},
	7195: {2992, 0xe518}, 7196: {3288, 0x584f}, 7198: {1722, 0xdb01}, 7200: {890, 0x1f1e}, 7207: {849, 0x3d1d}, 7209: {1318, 0xef6f},
	7212: {1447, 0xb85e}, 7213: {2982, 0xee7a}, 7219: {3059, 0x6424}, 7220: {234, 0x3c10}, 7221: {487, 0x6900}, 7222: {135, 0xf145},
	7223: {2663, 0x8d42}, 7224: {2701, 0xa9c9}, 7225: {1464, 0x2446}, 7226: {2899, 0x1c01}, 7231: {2882, 0x6b2c}, 7234: {2544, 0x9906},
	7238: {2154, 0x4bc7}, 7241: {1465, 0xde40}, 7242: {2224, 0xaf47}, 7243: {3420, 0x108b}, 7248: {1862, 0xd078}, 7257: {764, 0xd472},
	7258: {3140, 0x64d7}, 7264: {546, 0xb1eb}, 7266: {2691, 0x5486}, 7271: {200, 0x7884}, 7272: {1070, 0x1753}, 7273: {1362, 0xbff7},
	7274: {1336, 0x613e}, 7275: {188, 0xe7a4}, 7276: {1751, 0xdb2d}, 7277: {1930, 0x318f}, 7278: {2157, 0x41e}, 7279: {2225, 0xbc49},
	7280: {1666, 0x6b81}, 7281: {399, 0x87d4}, 7282: {526, 0xf538}, 7283: {2228, 0x6934}, 7284: {2496, 0x9703}, 7285: {1267, 0x5774},
	7286: {2995, 0xcbfd}, 7287: {3391, 0xaba1}, 7289: {2719, 0x78c5}, 7290: {827, 0x9c9c}, 7291: {1585, 0x81fe}, 7292: {1626, 0x359f},
	7293: {864, 0x3ed9}, 7294: {1921, 0xe119}, 7295: {2353, 0x26a9}, 7296: {2884, 0x6b7d}, 7299: {3322, 0xdabc}, 7300: {169, 0xf63a},
	7302: {282, 0xe7cf}, 7303: {724, 0xe1ac}, 7304: {1992, 0x43d1}, 7313: {3229, 0xfd9}, 7315: {1449, 0x2d21}, 7316: {2340, 0x6689},
	7317: {612, 0xbdcf}, 7319: {3314, 0x2e46}, 7321: {3212, 0xeacf}, 7326: {581, 0xfc0d}, 7329: {1849, 0x7aa1}, 7331: {409, 0x9c60},
	7334: {2530, 0x5bc9}, 7342: {2636, 0x20c6}, 7344: {1770, 0xf6d7}, 7346: {2881, 0xb3e7}, 7347: {1633, 0x77ef}, 7348: {2047, 0xdb8a},
	7349: {765, 0x9c1f}, 7350: {809, 0x7a5d}, 7351: {3017, 0x2662}, 7352: {3389, 0xec0b}, 7358: {340, 0x2e2e}, 7359: {1458, 0x1be},
	7360: {2475, 0xbd3a}, 7365: {552, 0x670}, 7366: {1379, 0xce9a}, 7367: {1089, 0x8ddc}, 7368: {2130, 0x4ce2}, 7369: {2394, 0x799e},
	7372: {669, 0xff93}, 7374: {1360, 0x89ff}, 7377: {2996, 0x44a5}, 7380: {2588, 0xbc16}, 7387: {1672, 0x64b3}, 7388: {178, 0xfd96},
	7396: {1590, 0x1f82}, 7402: {1277, 0x3b66}, 7406: {1454, 0xccb4}, 7411: {594, 0x81bb}, 7414: {1232, 0x88f}, 7415: {3328, 0xf826},
	7419: {3379, 0xd5e}, 7425: {971, 0xe09b}, 7427: {423, 0x5fc}, 7435: {571, 0x6926}, 7436: {1847, 0x45be}, 7438: {1918, 0x28a6},
	7440: {2194, 0x642b}, 7441: {3061, 0x2628}, 7442: {2626, 0x1dfe}, 7444: {566, 0x67f9}, 7445: {300, 0xfd02}, 7446: {776, 0xb84e},
	7447: {1297, 0x5045}, 7448: {1895, 0xc93}, 7450: {1403, 0xfdc1}, 7451: {476, 0x8c89}, 7454: {1350, 0xe7c9}, 7457: {2189, 0x24a4},
	7459: {2585, 0xb5e2}, 7461: {215, 0x2e0d}, 7462: {1419, 0xd25}, 7463: {1836, 0xe9a9}, 7468: {1298, 0x7993}, 7473: {1355, 0x9ca7},
	7475: {1730, 0xd730}, 7476: {1846, 0xe6f9}, 7477: {2015, 0xdc73}, 7478: {3333, 0x7d82}, 7479: {878, 0x64c9}, 7482: {2026, 0x99e4},
	7485: {1320, 0x4899}, 7486: {1038, 0xbb3d}, 7487: {3134, 0x463a}, 7489: {2059, 0x38eb}, 7499: {150, 0xb920}, 7504: {895, 0x44c5},
	7505: {2919, 0x51b6}, 7506: {2949, 0xce96}, 7507: {453, 0xa573}, 7508: {2985, 0x5101}, 7509: {3004, 0x54fa}, 7510: {3162, 0xa79b},
	7512: {3213, 0xf08f}, 7516: {2438, 0xc39e}, 7517: {381, 0xfd48}, 7519: {1822, 0xcb73}, 7522: {3192, 0xfedb}, 7526: {1641, 0x6208},
	7527: {1964, 0xe90f}, 7530: {1129, 0x9ac5}, 7533: {541, 0x9932}, 7535: {1913, 0x466a}, 7536: {2078, 0x99e8}, 7537: {3135, 0x2d0b},
	7540: {1185, 0x9d82}, 7541: {3214, 0x9621}, 7544: {1988, 0xff02}, 7552: {871, 0xa966}, 7554: {67, 0xe347}, 7557: {2178, 0xbcd},
	7558: {3378, 0xfabf}, 7560: {2165, 0x2009}, 7561: {2978, 0x260a}, 7564: {1415, 0x423e}, 7567: {2703, 0x922a}, 7569: {746, 0xa4bc},
	7570: {106, 0x9436}, 7572: {1754, 0x2a5d}, 7573: {1358, 0x16c9}, 7574: {1512, 0xddba}, 7575: {1176, 0xe3af}, 7576: {1290, 0xa15},
	7578: {1483, 0x35af}, 7579: {176, 0x7a4f}, 7580: {2678, 0x34a2}, 7581: {2791, 0xf976}, 7586: {79, 0x17d1}, 7589: {112, 0x9850},
	7590: {13, 0xdb80}, 7591: {1664, 0x5d9f}, 7594: {2, 0x2e0c}, 7595: {1543, 0x442}, 7599: {1935, 0xefe1}, 7600: {2963, 0x5486},
	7604: {3356, 0xbcc5}, 7606: {757, 0x1b7}, 7610: {359, 0x786d}, 7611: {1142, 0xb6ab}, 7612: {2802, 0x3c38}, 7613: {3220, 0x19a},
	7614: {2025, 0x85e4}, 7615: {329, 0xb77d}, 7616: {2735, 0x9450}, 7617: {582, 0x6947}, 7618: {1397, 0xcba2}, 7619: {1405, 0x3ddc},
	7621: {2811, 0xd1db}, 7622: {2129, 0x55d6}, 7625: {157, 0x1b6e}, 7626: {372, 0xcb22}, 7627: {315, 0x1861}, 7628: {2750, 0xac36},
	7631: {708, 0x974f}, 7632: {2557, 0x4612}, 7638: {1466, 0xf391}, 7639: {1498, 0xf45c}, 7640: {974, 0x2788}, 7641: {2311, 0x6297},
	7642: {3095, 0x815b}, 7643: {544, 0xbb74}, 7644: {1390, 0x9928}, 7645: {1839, 0x2d98}, 7646: {2603, 0xdd1c}, 7647: {1706, 0x11bd},
	7648: {2231, 0xead0}, 7649: {3071, 0xc3ca}, 7654: {2128, 0x8d39}, 7660: {2356, 0x4a44}, 7661: {813, 0x3908}, 7663: {262, 0x306a},
	7664: {1165, 0x70b6}, 7665: {1803, 0xfa72}, 7666: {2975, 0xb2b5}, 7667: {417, 0x14e5}, 7668: {2391, 0x2a97}, 7669: {2920, 0x6775},
	7670: {1597, 0xe6c9}, 7671: {1600, 0xcf16}, 7672: {3020, 0xa46b}, 7677: {2683, 0xb2fc}, 7697: {1261, 0x2a6c}, 7699: {1661, 0xffed},
	7700: {2440, 0x3820}, 7701: {163, 0xb148}, 7702: {1184, 0xac41}, 7703: {3238, 0x7c25}, 7706: {102, 0xb19b}, 7712: {2868, 0xc63b},
	7714: {1940, 0x20ca}, 7715: {455, 0x2341}, 7717: {2482, 0xfc75}, 7718: {3425, 0x4835}, 7719: {2274, 0xef19}, 7720: {1695, 0xe4ce},
	7721: {114, 0x824}, 7722: {3218, 0xec2c}, 7723: {3287, 0xbb83}, 7724: {1117, 0xfe24}, 7730: {2608, 0x2c6a}, 7735: {3462, 0x432c},
	7741: {3253, 0x17f7}, 7746: {3177, 0xd61d}, 7748: {3106, 0xc338}, 7749: {3442, 0xe126}, 7751: {1276, 0x5a3f}, 7752: {2625, 0xccff},
	7753: {3217, 0x28e2}, 7763: {2655, 0x73cc}, 7764: {3108, 0x9aa4}, 7767: {2540, 0x638a}, 7768: {2991, 0xc285}, 7770: {2604, 0x9e32},
	7771: {1500, 0x510f}, 7773: {2505, 0x5ef6}, 7775: {958, 0x5ab4}, 7778: {673, 0x6212}, 7780: {2685, 0x56df}, 7783: {1938, 0x8313},
	7785: {3258, 0xc4a}, 7789: {1513, 0xc85d}, 7790: {3255, 0xac92}, 7791: {2036, 0xd59b}, 7792: {1780, 0x1647}, 7793: {520, 0xe572},
	7796: {1326, 0xd459}, 7797: {1715, 0xdb6a}, 7798: {2117, 0x96cd}, 7800: {468, 0x596b}, 7801: {2715, 0x7ee8}, 7805: {2502, 0x31a},
	7806: {2929, 0xd877}, 7808: {136, 0x1e2a}, 7809: {334, 0xf967}, 7810: {2405, 0xf547}, 7812: {1357, 0x2f8}, 7815: {2454, 0xdfb},
	7818: {2133, 0xa656}, 7819: {2186, 0x32cd}, 7820: {614, 0x708c}, 7821: {855, 0x949b}, 7822: {2396, 0x54e6}, 7823: {2743, 0xc927},
	7829: {2889, 0xd106}, 7841: {920, 0xad9}, 7844: {1061, 0x15e6}, 7847: {297, 0xfbb0}, 7848: {3148, 0x5391}, 7851: {1648, 0x4689},
	7857: {3200, 0x5ec6}, 7858: {3351, 0x5e68}, 7860: {2462, 0xae40}, 7862: {2221, 0x7d4e}, 7863: {1871, 0xa8e4}, 7864: {2573, 0xeb72},
	7869: {766, 0x2c94}, 7870: {2638, 0x2c6}, 7879: {1055, 0xed07}, 7880: {2770, 0xdae1}, 7886: {970, 0x356a}, 7893: {344, 0x1de7},
	7895: {2554, 0x991a}, 7896: {1627, 0x244e}, 7897: {479, 0xcf96}, 7898: {406, 0x8f47}, 7900: {3405, 0xcee0}, 7905: {1376, 0xfc30},
	7909: {2568, 0xc4f3}, 7911: {228, 0xee0d}, 7912: {792, 0x86c5}, 7913: {1128, 0xd026}, 7914: {1815, 0x384c}, 7915: {2328, 0xf27c},
	7916: {1287, 0x83ef}, 7917: {1781, 0x9c6}, 7918: {2181, 0xc8e6}, 7919: {2861, 0x2f54}, 7920: {1429, 0xee8c}, 7923: {530, 0x468c},
	7927: {1969, 0x4014}, 7929: {1928, 0x9043}, 7930: {2888, 0xbb}, 7931: {1414, 0x5895}, 7932: {3419, 0xca51}, 7935: {1327, 0x100c},
	7936: {1873, 0x752d}, 7939: {1574, 0x9ddc}, 7940: {2012, 0xfc9a}, 7947: {1602, 0xfa3}, 7948: {304, 0x7e96}, 7949: {1389, 0xcc9f},
	7950: {3447, 0x3635}, 7951: {1407, 0x64c8}, 7952: {158, 0xef6c}, 7953: {165, 0x979c}, 7954: {3142, 0x2115}, 7958: {317, 0x63fb},
	7960: {469, 0x7a96}, 7961: {3301, 0xe49b}, 7962: {568, 0xca32}, 7965: {1528, 0xb5c3}, 7966: {2574, 0xb28}, 7968: {2734, 0xf06f},
	7974: {1274, 0x9bad}, 7978: {2977, 0x6307}, 7979: {1496, 0xb214}, 7984: {2177, 0x7248}, 7987: {2263, 0x21b}, 7991: {1097, 0xae9b},
	7992: {3038, 0x871f}, 7996: {1659, 0xa270}, 7998: {395, 0x3845}, 8000: {789, 0x520}, 8001: {619, 0xc367}, 8003: {3416, 0x1c4b},
	8004: {820, 0xea52}, 8005: {1145, 0x1723}, 8006: {1967, 0x4e5a}, 8007: {5, 0x8654}, 8008: {2659, 0x7d4c}, 8022: {1237, 0x4a2a},
	8023: {915, 0x6b74}, 8024: {2381, 0x3431}, 8025: {1612, 0x2fd9}, 8026: {1726, 0xe40c}, 8027: {1801, 0x7d73}, 8028: {1947, 0xd923},
	8029: {3011, 0x4784}, 8033: {2913, 0xe04e}, 8035: {906, 0xdb2a}, 8037: {755, 0x6dda}, 8038: {233, 0xed9c}, 8039: {2087, 0xa2b8},
	8041: {1673, 0x3fa9}, 8046: {474, 0xfb2f}, 8047: {362, 0x6700}, 8048: {2246, 0x1cbc}, 8049: {2600, 0xde1c}, 8051: {1471, 0xf172},
	8057: {1042, 0xeda6}, 8063: {3348, 0xf35a}, 8064: {242, 0xd29}, 8069: {2761, 0xb788}, 8073: {214, 0x99c}, 8079: {575, 0x2f3},
	8082: {466, 0xa17a}, 8085: {21, 0x1c02}, 8088: {741, 0xed56}, 8089: {2142, 0x4adf}, 8092: {969, 0x5580}, 8093: {573, 0x6d3e},
	8094: {175, 0xc7f8}, 8095: {3327, 0xf71f}, 8096: {3441, 0x8ea1}, 8098: {2628, 0x2dc5}, 8102: {332, 0xa652}, 8105: {98, 0x5096},
	8106: {462, 0xfa12}, 8107: {2684, 0xfbe}, 8108: {533, 0x370d}, 8109: {1505, 0x4000}, 8119: {555, 0x5b3a}, 8120: {2908, 0x9583},
	8121: {3231, 0x11d9}, 8122: {1642, 0xcd23}, 8123: {2196, 0x4266}, 8133: {2179, 0xf470}, 8136: {2011, 0x485e}, 8137: {321, 0x151d},
	8142: {3337, 0x423a}, 8143: {1392, 0xca41}, 8144: {2402, 0xe039}, 8146: {737, 0x4b29}, 8149: {775, 0x3981}, 8151: {1566, 0x31c4},
	8152: {2344, 0xae90}, 8154: {1310, 0xcfa0}, 8157: {118, 0x4b13}, 8161: {1257, 0x3d91}, 8163: {1002, 0xecbb}, 8166: {2187, 0x445},
	8167: {1892, 0x4518}, 8169: {1448, 0x336b}, 8170: {722, 0xa74a}, 8174: {1854, 0x9bc2}, 8175: {488, 0x5a08}, 8176: {3387, 0x329b},
	8183: {3158, 0x688d}, 8185: {128, 0xe8db}, 8191: {1850, 0xc961},
}

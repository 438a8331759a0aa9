import type { Lexicon } from '../signals.ts';

export const tr: Lexicon = {
  transfer:
    'transfer|havale|eft.|gonder|yolla|yatirdi|para gonder|swift|alici|tedarikci|aileme|anneme|iban|fast.|yurtdisina',
  payout:
    'para cek|cekim|cekmek|cektigim|odeme al|hakedis|satis gelir|satislarim|kazanc|maas|hesabima aktar|bankama aktar|bankaya aktar|tahsilat|cekemiyorum paramı',
  payment:
    'odeme|oded|oduyor|odeye|odemek|islem|satin al|alisveris|abonelik|taksit|tahsil|otomatik odeme|harc.',
  money: 'para.|param|parayi|paranin|parami|parasi|bakiye|tutar|miktar|lira|dolar|euro|tl.|*€|*$|nakit',
  card: 'kart|kredi kart|banka kart|visa.|mastercard',
  cardFeature:
    'pin.|kart sifre|kartimin sifre|atm|bankamatik|temassiz|cip|sanal kart|fiziksel kart|son kullanma|suresi doldu|suresi bitti|suresi doluyor|kartimi aktif|karti aktif|kart aktivas|yeni kart|ek kart|ikinci kart|kart limit|kartimin limit|apple pay|google pay|karti yuttu|kartimi yuttu|yuttu|manyetik|cvv|kart basvuru|kart istiyorum|kart cikart|kart siparis|karti dondur|kart yenile|para cekemiyorum|dort hane',
  checkout:
    'magaza|dukkan|market|sepet|kasa.|kasada|satin alirken|alisveriste|otel|restoran|bilet|rezervasyon|ucak|odeme sayfa|odeme ekran|siparis verirken|siparis veremiyorum|siteden|internet alisveris|trendyol|amazon|eczane|benzin|pos.|3d secure|isyeri|uye isyeri|son adimda|satici diyor|almaya calis',
  order: 'siparis|urun|paket|kargo|rezervasyon|bilet|satici|esya|konser|mal.',
  fee: 'ucret|komisyon|kesinti|kesildi|kesilmis|kestiniz|kesiyor|masraf|aidat|ne kadar aliyorsunuz|ne kadar kesiyor|ne kadar tutar|maliyet|pahali|yuzde|*%|araci banka|muhabir banka|bedava|ucretsiz|aylik ucret|kac para alı',
  rate: 'kur.|kuru|kurdan|kurunuz|doviz|cevir|donustur|parite|para birimi|google da|serbest piyasa|sabitle',
  invoice:
    'fatura|makbuz|dekont|ekstre|hesap ozeti|hesap dokumu|vergi|kdv|muhasebe|mali musavir|e fatura|e arsiv|vkn|vergi no|odeme belgesi|belgesi lazim|unvan|gider pusulasi|beyanname|fis.|fisi',
  refund:
    'iade|geri odeme|paramı geri|parami geri|geri ver|geri iste|geri al|geri gelmedi|geri yatirilmadi|iadesi|iademi|geri odenme|tazmin',
  dispute:
    'itiraz|ters ibraz|chargeback|urun gelmedi|urun gonderilmedi|kargolanmadi|sahte urun|taklit|bozuk|kirik|farkli urun|yanlis urun|aciklamaya uymuyor|bos kutu|satici cevap|satici iade|magaza iade|iade etmiyor|alici itiraz|tugla|konser iptal|organizator|anlasmazlik|spor salonu|geri yolladim|iade ettim urunu',
  login:
    'giris|girem|giremiyorum|oturum|sifre|parola|hesabima girem|hesabima eris|erisem|erisim|hesabima ulas|kilitlen|kilitli|kilit|sifirla|yenileme link|beni atiyor|parmak izi|yuz tanima|face id|deneme|kullanici adi|login|log in',
  code: 'kod.|kodu|kodunu|kodlar|dogrulama kod|onay kod|sms|otp|iki asamali|iki adimli|iki faktor|2fa|authenticator|tek kullanimlik|alti hane|6 hane|guvenlik kodu|mesaj gelmiyor',
  contactChange:
    'baska bir e posta|baska bir mail|baska e posta|baska numara|farkli bir e posta|e posta koymak|mailimi guncelle|numaram degis|numarami degis|numara degis|yeni numara|eski numara|numaramı degis|telefonumu degis|telefon degis|telefonum degis|yeni telefon|eski telefon|hattim|hattimi|sim kart|e posta degis|eposta degis|mail degis|mailimi degis|e postami degis|mail adresimi|e posta adresimi|eski mail|eski e posta|eski eposta|numaraya erisim|numarayi kullanmiyorum|telefonumu kaybet|telefonum calin|telefonum kirildi|telefonum bozuldu|numarami guncelle|iletisim bilgi|eski esim',
  closeAccount:
    'hesabimi kapat|hesap kapat|hesabimi sil|hesabi sil|hesap silme|hesabimi iptal|hesabin kapatil|hesabimin kapat|hesabimin silin|uyeligimi iptal|uyeligimi sil|verilerimi sil|bilgilerimi sil|kvkk|kullanmak istemiyorum|hesabi kapat',
  account: 'hesab|hesap|profil',
  kyc: 'birikimimin|birikimim nereden|nereden geldigini|paramin nereden|kyc|kimlik|dogrulama|pasaport|ehliyet|belge|evrak|nufus cuzdan|ikametgah|ikamet|oturma izni|selfie|adres belge|fatura istiyor|elektrik faturasi|gelir belgesi|kaynagi|kaynak|para nereden|nereden geldi|uyum|kara para|yaptirim|vergi levhasi|ticaret sicil|imza sirkuleri|ortak|gercek faydalanici|fotograf|yukledim|yukle|form|anket|masak|yuz dogrulama|canlilik',
  frozen:
    'donduru|dondur|askiya|kisitla|kisitli|bloke|blokeli|incelemede|inceleme|hesabim kapatildi|hesap engellendi|engellendi|erisime kapat|tutuluyor|alikonul|bekletiliyor|guvenlik kontrol|kaldirin|acilmasi|sorusturma|durduruldu',
  limit: 'limit|ust sinir|en fazla|maksimum|ne kadar gonderebilir|artirmak|artir|asildi|asti|yukselt',
  api: 'api|webhook|endpoint|sandbox|sdk|eklenti|entegrasyon|entegre|json|imza dogrulama|imza hatasi|http|500|401|403|404|422|429|502|503|504|gelistirici|yazilim|test ortami|canli ortam|api anahtari|token|callback|zaman asimi|timeout|shopify|woocommerce|opencart|sunucu|istek.|kutuphane|csv|dokuman|modul|yazilimci',
  app: 'uygulama|site.|siteniz|sitesi|web sitesi|sayfa|ekran|buton|dugme|tarayici|chrome|android|iphone|ios|guncelleme|guncelledim|surum|bildirim|qr kod|karekod|platform|sistem|panel',
  broken:
    'cokuyor|coktu|kapaniyor|kendi kendine|donuyor|dondu kaldi|takili|takiliyor|beyaz ekran|siyah ekran|bos sayfa|bembeyaz|yuklenmiyor|yuklenemiyor|acilmiyor|acilmadi|donup duruyor|yanit vermiyor|tepki vermiyor|hata mesaj|hata veriyor|hata.|hatasi|hatalar|bug.|calismiyor|calismadi|bozuldu|ariza|bakim|yavas|erisilemiyor|hicbir sey olmuyor|tiklanmiyor|basilmiyor|bos dosya|bir seyler ters|cevap vermiyor|sikinti var sistem',
  declined:
    'basa atiyor|basa sariyor|en basa|reddedil|ret.|red.|reddet|basarisiz|kabul edilm|kabul etmi|onaylanm|onay verilm|gecmedi|gecmiyor|gerceklesm|gerceklestirilem|tamamlanam|tamamlanm|yapilam|odeyem|odeme yapam|yetersiz bakiye|izin verilm|geri dondu|iade edildi havale|basarili olm|olmuyor|olmadi|basa donuyor|geri atiyor|iptal oldu|kartimi kabul|cekmiyor|hata aldim|hata aliyorum',
  notArrived:
    'gelmedi|gelmemis|gelmiyor|ulasmadi|ulasmamis|gecmemis|hesaba gecm|hesabima gecm|hesabina gecm|yatmadi|yatmamis|yatirilmadi|gorunmuyor|gozukmuyor|alamadim|almadim|almadi|almamis|alamadi|hala yok|hala gel|halen|henuz|ortada yok|kayip|kayboldu para|yok oldu|hicbir sey gelm|yansimadi|yansimamis|bir sey yok|hala bekl|ses yok|sifir|dusmedi|dusmemis|para yok|hicbir sey gorm|eline gecm',
  pending:
    'beklemede|bekliyor|bekliyorum|isleniyor|isleme alindi|islemde|gecik|uzun suredir|cok uzun|gundur|gun oldu|gun gecti|haftadir|hafta oldu|hafta gecti|ne zamandir|hala|askida|yolda|is gunu|gecen hafta|pazartesiden|salidan|carsambadan|persembeden|cumadan|coktan|olmasi gerekiyordu|gelmesi gerekiyordu|pending|aydir|uzadi|suruyor|takildi',
  where:
    'nerede|nerde|nereye gitti|ne zaman gel|ne zaman gec|ne zaman yat|ne zaman ulas|ne zaman al|ne zaman|ne kadar surer|kac gun|kac gunde|durumu|durum.|takip|sorgula|izle|haber var mi|gelisme|akibet|ne oldu|hangi asamada',
  twice:
    'iki kez|iki kere|iki defa|2 kez|2 kere|2 defa|cift|mukerrer|tekrar cekil|tekrar kesil|ayni tutar|ayni islem|yine cekil|uc kere',
  wrong:
    'yanlis|hatali|hata var|yanlislikla|uyusmuyor|tutmuyor|eslesmiyor|dogru degil|yanlış hesap|baskasina|tanimadigim birine|eksik hane|bir rakam|eski unvan',
  less: 'eksik|az geldi|daha az|sadece..geldi|sadece..gecti|sadece..ulasti|fark.|fazla cekil|fazla kesil|fazla alin|daha fazla|daha pahali|dusuk|kotu kur|kaybettim kur|yerine|yarisi|artmis|zam.|beklediğimden',
  cannot:
    'yapamiyorum|edemiyorum|olmuyor|izin vermiyor|mumkun degil|imkansiz|kullanamiyorum|giremiyorum|gonderemiyorum|odeyemiyorum|cekemiyorum|alamiyorum|acamiyorum|yukleyemiyorum|calismiyor|beceremedim|tanimiyor',
  delivery:
    'kartim gelmedi|kart gelmedi|kartim hala gel|kart hala gel|kartim ne zaman|kart ne zaman gel|kartim nerede|kartim nerde|kart teslim|kartin teslim|kart kargo|kartimin kargo|kartim kargo|kartimi almadim|karti almadim|kartim ulasmadi|kart elime|kartim elime|posta kutu|kartimi bekliyorum|kart gonderil|ptt',
  cancelled: 'iptal|vazgec|cay|feshet|istemiyorum artik|geri gonderdim|ertelendi|donus yaptim',
  debited:
    'cekildi|cekilmis|cekti.|cektiniz|cekilen|kesildi|kesilmis|hesabimdan gitti|hesabimdan cikti|hesabimdan alin|hesabimdan dustu|karttan|kartimdan|odedim|odeme yaptim|odemeyi yaptim|para gitti|para cikti|bankam diyor|banka onay|tahsil edildi|alindi param|para dustu|hesaptan cik',
  unconfirmed:
    'onay gelmedi|onaylanmadi|onaylanmamis|siparis yok|siparis olus|siparisim yok|siparis gorunm|siparis gozuk|odenmedi|odenmemis|odeme bekl|odeme gorunm|magaza gorm|magaza odeme|satici odeme|rezervasyon yok|rezervasyon olus|bilet gelmedi|bilet kesilm|bilet olus|odeme alinmadi|odemeyi gormuyor|siparis iptal|basarisiz gorunuyor|siparis onay',
  lost: 'kaybettim|kayip kart|kaybol|kaybetmis|bulamiyorum kart|kartimi bulam|dusurdum|unuttum kartimi|cuzdanimi kayb|kartimi kayb',
  stolen: 'calin|caldi|calan|hirsiz|gasp|soyul|soygun|kapkac|yankesici|calmis',
  unauthorised:
    'hic cikmadim|hic bulunmadim|hic gitmedim oraya|disina cikmadim|ben yapmadim|benim degil|bana ait degil|bilgim disinda|bilgim olmadan|haberim yok|haberim olmadan|iznim olmadan|izinsiz|onayim olmadan|onaylamadigim|yapmadigim|tanimadigim islem|tanimadigim harcama|tanimadigim odeme|bilmedigim islem|bilmedigim harcama|bilmedigim bir|tanimiyorum bu|supheli islem|supheli harcama|yetkisiz|biri kartimi|baskasi kartimi|birisi kartimi|kartimla alisveris|kartimdan alisveris|kartim kullanilmis|kartim kopyala|kopyalan|hic gitmedim|hic gitmedigim|satin almadim|almadigim|siparis vermedim|nedir bu cekim|bu cekim ne|harcamalari ben|ben degildim',
  takeover:
    'hack|ele gecir|hesabima girmis|hesabima girildi|hesabima giris yap|biri hesabima|birisi hesabima|baskasi hesabima|girisi yapilmis|den giris|dan giris|tan giris|ten giris|bilinmeyen cihaz|tanimadigim cihaz|yabanci cihaz|sifrem degis|sifremi degistirmis|mailim degis|mail adresim degis|e postam degis|numaram degistirilmis|hesabimi bosalt|hesabim bosalt|bosaltilmis|istemedigim kod|talep etmedigim|istemedim|talep etmedim|calindi hesab|hesabim calin|sim swap|giris uyarisi|giris bildirimi',
  phishing:
    'oltalama|phishing|supheli mail|supheli e posta|supheli eposta|supheli mesaj|supheli sms|supheli link|supheli baglanti|garip mail|garip mesaj|garip sms|garip link|tuhaf mail|tuhaf mesaj|sizden mi|siz misiniz|siz mi gonder|siz mi attin|size mi ait|gercek mi|dogru mu|resmi mi|guvenilir mi|sahte site|sahte mail|sahte sayfa|linke tikla|linke bas|baglantiya tikla|linki ac|sifremi istiyor|sifremi sordu|sifremi istedi|kodu istedi|kod istedi|kodu sordu|kodu istiyor|kodu soyledim|kodu verdim|kodu paylas|kart bilgilerimi istiyor|kart bilgilerimi girdim|bilgilerimi girdim|bilgilerimi verdim|sitenizin aynisi|sitenize benzeyen',
  scam: 'dolandir|kandir|sahtekar|tuzak|tongaya|sahte yatirim|sahte ilan|sahte satici|sahte magaza|yatirim sitesi|forex|bahis|santaj|tehditle para|uckagit|aldatil|sahte cikti|sahteymis|ponzi|saadet zinciri',
  impersonation:
    'kendini..olarak tanit|olarak tanitan|olarak tanitti|gibi davran|taklit eden|adiniza|adinizi kullan|sizin adiniza|sizden ariyor|sizden aradi|sizin adinizla|calisaniniz oldugunu|calisaniniz olarak|musteri hizmetlerinden aradi|musteri hizmetlerinden ariyor|guvenlik biriminizden|guvenlik departmani|biri aradi|birisi aradi|arayip|diyerek aradi|diyerek beni|anydesk|uzaktan erisim|guvenli hesap|logonuz',
  mule: 'hesabimi kullan|hesabimi kirala|hesap kirala|iban kirala|ibanimi kirala|benim hesabima gonder|hesabima para gelecek|baskasina aktar|baska hesaba aktar|baskasina gonderme|komisyon karsiligi|yuzdesini al|yuzde 10 bende|tanimadigim biri para|tanimadigim birinden para|tanimadigim kisi para|bilmedigim birinden para|yanlislikla para gelmis|internetten tanis|parayi alip',
  rude: 'kaba|saygisiz|terbiyesiz|yuzume kapat|telefonu kapat|suratima kapat|azarla|bagir|hakaret|alay|dalga gec|kustah|ukala|ilgisiz|tavir|tavri|uslup|temsilci|calisaniniz|personel|musteri temsilcisi|profesyonel degil|beceriksiz|yetersiz temsilci|guldu',
  ignored:
    'bir haftada cevap|haftada cevap|cevap icin bir hafta|gercek bir insan|kimse okumuyor|kimse okuma|cevap yok|cevap vermiyor|cevap veren yok|cevap alam|cevap gelmedi|kimse cevap|kimse yardim|kimse ilgilen|kimse don|kimse arama|kimse cozm|donus yok|donus yap|donus alam|geri donus|yanit yok|yanit alam|yanit gelm|umursam|gormezden|ucuncu kez|ucuncu kere|ucuncu defa|dorduncu|besinci|kac kere|kac kez|kac defa|defalarca|surekli ayni|ayni cevap|ayni mesaj|kopyala yapistir|otomatik cevap|otomatik mesaj|robot|bot.|oradan oraya|birbirine yonlendir|oyaliyor|oyaladi|bekletildim|bekletiliyorum|dakika bekle|hatta bekle|sesiniz cikm|muhatap',
  complain:
    'saka mi|sikayet|rezalet|rezil|berbat|kabul edilemez|hayal kirikligi|igrenc|korkunc|utanc|yazik|kepazelik|skandal|kotu hizmet|en kotu|hizmetiniz|musteri hizmet|biktim|yeter artik|sinirli|ofkeli|kizgin|bir daha asla|bir daha kullan|zaman kaybi|vakit kaybi|pisman|guven|yonetici|mudur|yetkili|sikayetvar|tek yildiz|memnun degil|magdur|ciddiyetsiz|sorumsuz|dalga mi|saka mi|aptal yerine',
  promise:
    'soz ver|soz verildi|sozunuz|dediniz|demistiniz|denildi|denmisti|soylendi|soylemistiniz|soylemisti|garanti|arayacakti|arayacaginizi|aranacagim|geri arayacak|24 saat icinde|yalan|tutulmadi',
  howto:
    'nasil|mumkun mu|yapabilir miyim|edebilir miyim|bilir miyim|bilir miyiz|ogrenmek isti|sormak isti|bir soru|sorum var|bilgi al|bilgi alabilir|merak ed|hangi belge|ne gerekiyor|ne yapmam|nereden bul|nerede bul|nereden ogren|var mi.|musunuz|misiniz|acaba|dusunuyorum|planliyorum',
  product:
    'calisiyor musunuz|hizmet veriyor|destekliyor|destekleniyor|hangi ulke|ulkelerde|kullanilabilir|kullanabilir mi|gecerli mi|calisma saat|mesai saat|saat kac|acik misiniz|kaca kadar|telefon numaraniz|adresiniz|ofisiniz|subeniz|sube.|ortaklik|is birligi|isbirligi|arkadas|davet|referans kod|promosyon|kampanya|kupon|indirim|hesap ac|hesap acmak|uye ol|kayit ol|coklu para|sirket hesab|ticari hesap|kurumsal hesap|arasindaki fark|farki ne|lisans|guvenli mi|yas sinir|bayram|tatil|hafta sonu|is ilani|bulten|dolar tut',
  thanks:
    'tesekkur|sagol|sag ol|harika|super|mukemmel|memnun|basarili buluyor|elinize saglik|cok iyi|tebrik|begendim|seviyorum|minnettar|hizli cozum|yardimci oldu',
  suggestion:
    'oneri|tavsiye|keske|guzel olur|iyi olur|eklerseniz|ekleyin|eklenirse|ozellik|gelistir|fikir|geri bildirim|karanlik mod|koyu tema',
  urgent: 'acil|hemen|derhal|en kisa surede|bir an once|ivedi|cabuk|simdi|bugun|vakit kaybet',
  deadline:
    'yarin|bu aksam|bu gece|son gun|son tarih|cumaya kadar|pazartesiye kadar|ay sonu|kira.|kirami|kirayi|maas odeme|personel maas|maaslari|calisanlarim|kredi taksit|okul ucreti|harc odeme|ceza|gecikme faizi|ameliyat|hastane|ucagim|ucusum|kaybedece|tahliye|vize|gumruk|sinav|tapu|kapora',
  distress:
    'caresiz|yalvar|lutfen yardim edin|imdat|agliyor|gozyas|panik|korkuyorum|ac kaldi|ac kald|yemek alacak|yiyecek|ilac|hastane|cocugum|cocuklarim|kizim|oglum|bebe|butun birikim|tum birikim|birikimlerim|tek param|butun param|tum param|parasiz|bes kurus|mahsur|uyuyamiyorum|hamile|engelli|yasli|emekli|kanser|kemoterapi|sokakta kal|ne yapacagimi bilm|perisan',
  legal:
    'avukat|dava|mahkeme|hukuki|yasal|savci|suc duyuru|polis|emniyet|tuketici hakem|hakem heyeti|bddk|tcmb|merkez bankasi|ihtar|noter|icra|sikayet edecegim|cimer|masak a|tuketici mahkeme|btk',
  threat:
    'oldurur|oldurece|gebert|yakarim|yakacagim|bomba|yerinizi biliyorum|oraya gelip|pisman olacaksiniz|pisman ederim|bedelini ode|dagitirim|vururum|kafaniza sik|hesabini sorarim sizi',
  selfHarm:
    'intihar|kendimi oldur|canima kiy|yasamak istemiyorum|olmek istiyorum|hayatima son|son verecegim|kendime zarar|dayanamiyorum artik yasam|kendimi as|yasamanin anlami',
  justNow:
    'az once|simdi.|su anda|su an|demin|dakika once|saat once|yarim saat once|biraz once|durdurun|durdur|iptal edin|engelleyin|bloke edin|geri cagir|geri cekin|bu sabah|hala cekiyorlar|yetisin',
  sayFailed:
    'odeme basarisiz|odeme reddedildi|odemem reddedildi|odeme yapamiyorum|odeme yapilamadi|odeme gecmiyor|odeme gecmedi|odeme alinamadi|odeme hatasi|kart reddedildi|kartim reddedildi|kartim kabul|kartimi kabul|kart gecmiyor|kartim gecmiyor|kartimdan odeme|transfer basarisiz|transfer reddedildi|havale basarisiz|havale reddedildi|islem reddedildi|islem basarisiz|para cekildi ama|cekildi ama|odedim ama|para gitti ama',
  sayDelayed:
    'param nerede|param nerde|para gelmedi|param gelmedi|para hala gelm|param hala|para hesaba gecm|hesaba gecmedi|hesabima gecmedi|hesabima gelmedi|hesabima yatmadi|transfer gelmedi|transfer ulasmadi|transferim nerede|havale gelmedi|havale ulasmadi|havalem|cekim bekl|cekimim|cekim talebim|ne zaman hesab|ne zaman gelir|kac gunde|kac gun surer|ne kadar surer|hala beklemede|hala isleniyor|odemem gelmedi|odeme gelmedi|hakedisim|aliciya ulasmadi|karsi tarafa',
  sayFees:
    'komisyon ne kadar|ucret ne kadar|ne kadar komisyon|ne kadar ucret|neden ucret|neden komisyon|niye komisyon|yuksek komisyon|gizli ucret|gizli masraf|kur farki|doviz kuru|kurunuz|kotu kur|dusuk kur|eksik geldi|eksik ulasti|eksik gecti|araci banka|transfer ucreti|masraf kesil|komisyon oran',
  sayBilling:
    'iki kez cekildi|iki kere cekildi|iki defa cekildi|cift cekim|mukerrer cekim|iki kez odeme|iki kere odeme|iki kez tahsil|fatura yanlis|yanlis fatura|fatura hatali|fatura istiyorum|faturaya ihtiyac|fatura kesil|fatura lazim|faturami|dekont lazim|dekont istiyorum|hesap ozeti|hesap ekstre|ekstremde|hesap dokumu|fazla cekildi|fazla tahsil|iptal ettigim halde|hala ucret kesiliyor|vergi numarasi',
  sayRefund:
    'iade istiyorum|iadem|iademi|para iadesi|parami geri|paramin iadesi|iade ne zaman|iade gelmedi|iade edilmedi|iade talebi|siparisi iptal ettim|siparisimi iptal|iptal ettim ama|iptal ettigim siparis|ters ibraz|harcama itiraz|yanlis hesaba|yanlis kisiye|yanlis ibana|yanlis iban|transferi iptal|havaleyi geri|satici',
  sayCard:
    'kartimi aktif|kart aktivasyon|kart sifremi unut|kartimin sifresini|pin kodumu|kartim gelmedi|kartimin suresi|sanal kart|kartim kirildi|kartim bozuldu|kart limitimi|kartimin limit|atm kartimi|bankamatik|yeni kart|kart yenileme|kart basvuru|kartim nerede|temassiz calis|ek kart',
  sayAccess:
    'giris yapamiyorum|giremiyorum|hesabima giremiyorum|hesabima erisemiyorum|oturum acamiyorum|sifremi unuttum|sifre unuttum|sifremi sifirla|sifre sifirla|sifre yenile|dogrulama kodu gelmiyor|kod gelmiyor|kod gelmedi|sms gelmiyor|sms gelmedi|hesabim kilitlendi|hesap kilitlendi|numarami degistir|telefon numaram degisti|mail adresimi degistir|hesabimi kapat|hesabimi sil',
  sayVerification:
    'hesabim donduruldu|hesap donduruldu|hesabim askiya|hesabim kisitlandi|hesabim bloke|hesabima bloke|hesabim incelemede|kimlik dogrulama|kimligimi dogrula|kimligim kabul|kimligim redded|belgem redded|belgelerim redded|belgelerim onay|evraklarim|pasaportum kabul|adres belgesi|paranin kaynagi|gelir belgesi|limit artir|limitimi artir|transfer limiti|gonderim limiti|dogrulama basarisiz|dogrulama bekliyor|neden belge ist|param bloke',
  sayFraud:
    'dolandirildim|dolandiricilik|dolandirici|hesabim calindi|hesabim hack|hesabim ele gecir|kartim calindi|kartimi kaybettim|cuzdanimi kaybettim|cuzdanim calindi|bilgim disinda|tanimadigim islem|yetkisiz islem|ben yapmadim|supheli islem|oltalama|kartim kopyala|kotu niyetli',
  sayTechnical:
    'uygulama acilmiyor|uygulama cokuyor|uygulama kapaniyor|uygulama calismiyor|uygulama donuyor|uygulama surekli|site acilmiyor|site calismiyor|siteye girilmiyor|sayfa acilmiyor|sayfa yuklenmiyor|beyaz ekran|api hatasi|webhook|sandbox|imza dogrulama|buton calismiyor|dosya yuklenmiyor|belge yuklenmiyor|teknik hata|sistem hatasi|eklenti',
  sayComplaint:
    'sikayetciyim|sikayet etmek|sikayetim var|sikayette|rezalet bir|berbat hizmet|berbat bir|kotu hizmet|en kotu hizmet|kimse cevap vermiyor|kimse ilgilenmiyor|kimse yardimci|hayal kirikligi|saygisizlik|temsilciniz|yetkiliyle gorusmek|yonetici ile gorus|magdur ettiniz|magdur ediyor|dalga geciyor|oyaliyorsunuz|musteriye boyle|cok kotu bir',
  sayGeneral:
    'hangi ulkelerde|calisma saatleri|mesai saatleri|hesap nasil acilir|nasil hesap ac|hesap acmak istiyorum|tesekkur etmek|cok tesekkur ederim|yardiminiz icin tesekkur|icin tesekkur|ofisiniz var mi|subeniz var mi|destekliyor musunuz|hizmet veriyor musunuz|arkadasimi davet|onerim var|bir onerim|kullanabilir miyim',
};

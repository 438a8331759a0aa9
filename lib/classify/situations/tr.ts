import type { Lexicon } from '../signals.ts';

/** Danger, feelings and references to earlier messages, as customers put them. */
export const tr: Lexicon = {
  takeover:
    'biri hesabima|biri..hesabima gir|birisi hesabima|baskasi hesabim|hesabima girmis|hesabima girdi|hesabimi ele gecir|kendi numarasini|tanimadigim birinin|e postasi..birinin|sifre..degistirilmis|sifrem degistirilmis|sifremi degistirmis|hacklen|hacklendi|calinti hesap|hesabim calindi|sim kart kopya|!sifremi kendim|!kendim degistirdim',
  unauthorised:
    'kumarhane|ben hic oynamam|hic oynamam|biri kartimla|birisi kartimla|biri..kartimla|biri kartimi|birisi kartimi|biri para cek|ben yapmadim|ben degildim|ben degilim|bana ait degil|parami kim|kim cekti|kim harcadi|haberim olmadan|iznim olmadan|onayim olmadan|bilgim disinda|tanimadigim islem|tanimadigim harcama|hic gitmedigim|!odemeyi zamaninda|!onay verilmedi diyor|!yanlis kod yuzunden',
  phishing:
    'mail dolandiricilik mi|mesaj dolandiricilik mi|dolandiricilik mi.|dolandirici mi|sahte mi|gercek mi|sizden mi geldi|sizden mi.|logonuzla|logonuz olan|garip bir site|garip site|garip bir link|garip link|supheli link|supheli mail|supheli mesaj|supheli sms|sizinkine benzeyen|sitenize benzeyen|sahte site|sahte sayfa|sahteymis|tiklamazsam|linke tikla|sifremi girdim|bilgilerimi girdim|oltalama|!dogru baglanti bu mu|!baglanti acilmiyor',
  scam: 'dolandirici.|dolandiriciya|dolandirildim|dolandirdi|dolandiriliyor|kandirildim|kandirdi|diye biri yok|satici kayboldu|beni engelledi|vurgun|!dolandiricilik mi|!dolandirici mi|!dolandiriciliktan|!yil once..dolandirilmistim|!yil once..dolandiril|!kurunuz..dolandiricilik|!resmen dolandiricilik|!komisyon..dolandiricilik',
  scamNow:
    'dolandiriliyorum|su an telefonda|hala telefonda|birikimimi aktar|guvenli hesap|az once dolandirici|az once..dolandirici|simdi..gonder|dolandirici..durdur|dolandir..durdur|dolandir..dakika once|dakika once..dolandir|dolandir..geri al',
  justNow: 'havaleyi durdurun|transferi durdurun|eft yi durdurun',
  impersonation:
    'sizin..ekibinden oldugunu|sizden oldugunu|oldugunu soyledi..erisim|gibi davraniyor|gibi davranan|oldugunu iddia|calisaniniz oldugunu|personeliniz oldugunu|kendini..tanit|taklit|sahte temsilci|sahte calisan|uzaktan erisim|adinizi kullan|!temsilciniz dun aradi|!aramanizi kacirdim',
  mule: 'hesabima para gelsin|hesabima gelen parayi|baskasina aktar|baska hesaba aktar|yuzde bes senin|yuzde..senin|hesabimi kirala|hesabimi..kirala|hesap kirala|hesabimi odunc|hesabimi kullan..para|hesabimi sat|alip bitcoin|bitcoin olarak gonder|internetten tanistigim..gonder|para aklama|!faturayi..iletebilir|!yuzde kac',
  threat:
    'birini doverim|sizi doverim|doverim|oldururum|sizi oldur|gebertirim|binanizi yak|yakarim|yakacagim|bombala|nerede oturdugunu biliyorum|evinizi biliyorum|pisman olacaksiniz|pisman ederim|ofisinize gelip|silahla|bicakla|kafanizi kir|!bomba gibi|!adam oldururum saka|!odeme icin adam|!ofisinize gelip imza|!ofisinize gelip evrak|!dukkanimi olduruyor',
  selfHarm:
    'yasamak istemiyorum|yasamak istemem|intihar|kendimi oldur|canima kiy|olmek istiyorum|ben olsem|olsem herkes|olsem de kurtul|hayatima son|yasamanin anlami|kendimi as|atlayacagim|!olduruyor|!icin oluyorum|!gulmekten oldum',
  legal:
    'dava ac|avukatim dava|mahkeme|yasal islem|hukuki islem|savcilik|bddk|tuketici hakem|tuketici mahkeme|sikayetvar|sizi sikayet|suc duyurusu|ihtarname|!avukatim fatura|!avukat..fatura|!avukata odeme|!hukuk burosunda|!polis cezayi|!trafik cezasi|!polis..ceza',
  worry: 'endise|merak ediyorum paramin|kaygi|korkuyorum|korktum|tedirgin|telas|huzursuz|panik|stres',
  anger:
    'sinirli|kizgin|ofkeli|rezalet|rezil|utanmaz|hirsiz|soyguncu|yalanci|sacmalik|biktim|yeter artik|lanet|aptal|amk|kahrolsun|dalga mi geciyor|alay|kepaze|delirdim|cildir|berbat|iğrenc|igrenc',
  vulnerable:
    'hastanede|ameliyat|kemoterapi|diyaliz|insulin|ilac|ilaclarim|engelli|tekerlekli sandalye|emekli|yasli annem|yasli babam|annem 7|annem 8|bebegim|yenidogan|mama alam|cocuklarim ac|cocuklara yemek|yiyecek bir sey|yemek alam|ac kaldik|evden cikar|evden atil|sokakta kal|evsiz|mahsur|yurt disinda kaldim|eve donemiyorum|donemiyorum|hamile|cenaze|elektrigi kes|elektrigim kes|siddet',
  distress:
    'yalvariyorum|yalvaririm|caresiz|agliyorum|perisan|ne yapacagimi bilmiyorum|dayanamiyorum|bittim|imdat|mahvoldum',
  followUp:
    'haber var mi|bir gelisme|gelisme var|ne oldu|ne durumda|son durum|hala gelmedi|hala yok|hala ayni|hala bekliyorum|halen|henuz|daha gelmedi|ekte|ekliyorum|ekledim|ek olarak|buyurun|iste fotograf|iste belge|istediginiz gibi|istediginiz|soylediginiz gibi|dedigim gibi|yazdigim gibi|daha once yazdim|gecen sefer|gonderdim|attim bile|yaptim zaten|denedim|evet o|evet dogru|evet lutfen|hayir o|aynen|ayni sorun|degismedi|mesajimi gordunuz|ulasti mi|kimse yok mu|orada misiniz|peki simdi|simdi ne|ne kadar daha|hatirlatma|takip',
};

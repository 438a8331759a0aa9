/**
 * Everyday and payment words that give a language away in short texts, with the spellings of people who leave accents
 * out. A word listed for several languages counts less for each. `hi` is Hindi in Latin letters.
 */
export const wordHints: Readonly<Record<string, string>> = {
  en: `the i my is and to you your it not have has was for of on in with this that but what why when how where can can't cannot do does did don't didn't
    please pls plz help hi hello thanks thx thank been still yet from me we they are am i'm im i've ive a an got get getting would could should will money
    sent send received pay paid charged account card refund transfer payment fee rate password locked stolen lost after before again twice wrong anyone someone
    says say keep keeps need want any no yes ok okay where's what's isn't hasn't haven't won't u ur sir dear team support order bank days since today yesterday`,
  es: `el la los las un una de del que y en no me mi mis se lo por con para es está esta estoy como cómo qué cuándo cuando dónde donde por qué porque pero muy ya
    he ha han tengo tiene quiero necesito puedo pueden hola buenas buenos días tardes gracias ayuda ayúdenme favor dinero plata cuenta tarjeta transferencia pago pagos
    reembolso devolución cobro cobraron cobrado llegó llegado llega todavía aún sigo desde hace días ayer hoy mañana contraseña banco factura comisión envío enviado sale
    dice hay alguien nadie usted ustedes hacer nada más mas también les le al bloqueada bloqueado robaron retiro retirar quien cuanto cuánto`,
  fr: `le la les un une des de du que qui et en ne pas je j'ai jai mon ma mes me se ce cette c'est cest est suis il elle nous vous vos votre pour avec dans sur mais
    bonjour bonsoir salut merci svp aide aidez argent compte carte virement paiement remboursement facture frais mot passe pourquoi quand comment où toujours encore
    depuis hier aujourd'hui jours reçu recu envoyé envoye bloqué bloque perdu volé vole aucun rien plus très tres été ete ai avez avoir faire fait peux peut puis au aux
    l'argent n'est n'ai d'un qu'il j'arrive arrive combien sans code quel quelle`,
  de: `der die das den dem ein eine einen ich mein meine meinen mir mich ist sind und nicht kein keine zu zum zur auf für fur mit von vom im in es sie wir ihr ihre hat
    habe haben wurde wird warum wieso wann wie wo was noch immer seit gestern heute tagen hallo guten tag danke bitte hilfe geld konto karte überweisung ueberweisung
    zahlung gebühr gebühren rechnung passwort gesperrt verloren gestohlen erstattung rückerstattung angekommen bekommen kann können geht funktioniert schon aber oder
    wenn dass daß mal doch mehr nur bei aus nach über über einfach jemand niemand abgelehnt abgebucht`,
  pt: `o a os as um uma de do da dos das que e em no na nos nas não nao meu minha meus me se por com para pra é está esta estou como quando onde porque porquê mas muito
    já ja foi fui tenho tem quero preciso posso consigo oi olá ola bom dia boa tarde noite obrigado obrigada ajuda ajudem dinheiro conta cartão cartao transferência
    transferencia pagamento reembolso estorno cobrado cobraram cobrança chegou caiu ainda desde faz dias ontem hoje amanhã senha banco nota fiscal taxa envio enviei
    alguém ninguém você voce vocês voces vcs vc isso esse essa fazer nada mais também tambem ao aos pelo pela até ate pix saque sacar boleto aqui`,
  it: `il lo la i gli le un una di del della dei che e in non mi mio mia miei si per con è sono ho ha hanno come quando dove perché perche ma molto già gia stato stata
    voglio vorrei devo posso riesco ciao salve buongiorno buonasera grazie aiuto soldi denaro conto carta bonifico pagamento rimborso addebito addebitato arrivato arrivati
    ancora da giorni ieri oggi domani password banca fattura commissione commissioni inviato ricevuto bloccato bloccata perso rubata qualcuno nessuno questo questa vostro
    vostra fare niente più piu anche al alla nel nella dal sul sulla quanto cosa chi mai c'è`,
  vi: `tôi toi mình minh em anh chị chi của cua là la và va không khong ko k được duoc đã da chưa chua rồi roi có co cho với voi này nay ở o từ tu vì vi sao bao giờ gio khi nào nao
    tiền tien chuyển chuyen khoản khoan tài tai thẻ the ngân hàng ngan hang nhận nhan gửi gui rút rut phí phi hoàn hoan mật khẩu mat khau lỗi loi giúp giup xin chào chao ơi oi ạ
    vẫn van bị bi mất mat khóa khoa lừa lua đảo dao thanh toán toan hôm hom qua ngày ngay mấy may vậy vay thế sao bạn ban các cac bên ben muốn muon làm lam`,
  id: `saya aku gue gua kamu anda yang dan di ke dari ini itu tidak tak gak nggak ga ngga enggak belum sudah udah udh bisa tidak mau mohon tolong min kak gan dong kok sih
    kenapa mengapa kapan bagaimana gimana berapa dimana uang duit dana rekening kartu transfer transferan kirim dikirim terkirim masuk bayar pembayaran biaya saldo tarik
    penarikan kata sandi akun gagal ditolak hilang dicuri diblokir terblokir kembali dikembalikan pengembalian karena tapi tetapi sejak kemarin hari ini besok bantu bantuannya
    terima kasih makasih selamat siang pagi malam cs admin apakah apa ada untuk dengan sama lagi aja saja jadi banget harus tabungan asalnya jawabannya aplikasinya penjual adik bagaimana sisanya terus cuma habis kayak banyak mutasi sekali padahal
    ktp nomor hp ganti verifikasi kalian orang`,
  ms: `saya aku awak anda kami yang dan di ke dari daripada ini itu tidak tak belum sudah dah boleh nak hendak mahu tolong sila kenapa mengapa bila bagaimana macam mana berapa
    wang duit akaun kad bank pindahan pemindahan hantar dihantar masuk bayar bayaran caj yuran baki keluar pengeluaran kata laluan gagal ditolak hilang dicuri disekat dibekukan
    dikunci pulangkan bayaran balik kerana sebab tapi tetapi sejak semalam hari ini esok bantu bantuan terima kasih selamat pagi petang encik puan apa ada untuk dengan lagi
    sahaja je jer lah ni tu ringgit rm telefon nombor sijil pengenalan syarikat pelanggan khidmat perkhidmatan lepas kemas kini korang kerja raya nanti jawapan macamana kat nampak tukar dapat je asyik mak penyata telan pergi mana penjual adik sekali padahal simpanan datang hantar
    memang kena nampaknya dekat ke tempoh semak dalam talian aplikasi tutup sendiri cuti pejabat soalan beritahu tuan boss apakah adakah sangat ialah adalah invois kutipan ditipu`,
  tr: `bir ve bu şu ne neden niye niçin nasıl nasil ne zaman nerede için icin ile ama değil degil var yok mı mi mu mü ben benim bana beni siz sizin hala hâlâ henüz henuz
    para param parayı paramı hesap hesabım hesabıma kart kartım kartımı havale transfer ödeme odeme iade ücret ucret komisyon kur şifre sifre şifremi fatura gelmedi geldi
    yaptım yaptim gönderdim gonderdim alamıyorum giremiyorum olmadı oldu merhaba selam lütfen lutfen teşekkürler tesekkurler yardım yardim dün bugün yarın gün gündür çok cok
    daha kadar sonra önce artık acil kimse biri çalındı kayboldu reddedildi bekliyorum istiyorum`,
  hi: `mera meri mere mujhe muje maine main mai hai hain ho hu hoon tha thi nahi nahin nhi kya kyu kyun kyo kaise kab kahan kaha kitna kitne ka ki ke ko se me mein par pe aur
    bhi abhi tak paisa paise paisa rupaye rupay aaya aya aayi aaye gaya gayi gaye kar karo kare karna karne raha rahi rahe hua hui huye diya diye liya bhai sir ji aap aapka
    apka aapke hum humara hamara koi kuch sab kal aaj din se pehle baad wapas vapas chahiye baar har likh likha teesri dusri aisa waisa kabhi hamesha karwa chal chala band khul raha
    shayad nakli asli daal dala kab kahin kuchh nikalne nikal lagta lagega
    batao bataiye bhej bheja bheje kat kata kate mil mila mile khata band chori
    dhokha jaldi kripya kripaya madad namaste yaar wala wale lekin magar agar phir fir ye yeh wo woh`,
  nl: `de het een ik mijn niet is en van op voor met maar waarom wanneer hoe nog geld rekening kaart geen heb heeft dank hallo graag betaling overschrijving`,
  pl: `nie mam moje moja mój pieniądze konto karta przelew dlaczego kiedy jak jest się na do proszę dzień dobry dziękuję płatność`,
  tl: `ang ng mga sa ko po hindi pa ako bakit kailan paano pera yung ba na wala`,
  sv: `jag min mitt inte är och på för med pengar konto kort varför när hur hej tack`,
  ro: `nu am mea meu bani cont cardul de ce când cum este și pe la bună mulțumesc`,
  ru: `я мой моя мне меня не и в на что это как когда почему где деньги карта карту перевод счёт счет платёж платеж здравствуйте спасибо пожалуйста помогите уже до сих пор`,
  uk: `я мій моя мені не і в на що це як коли чому де гроші картка картку переказ рахунок платіж доброго дякую будь ласка допоможіть вже досі ще та є`,
  ar: `في من على إلى الى لم لا ما هل أنا انا لي حسابي بطاقتي المال فلوس تحويل التحويل متى لماذا ليش كيف شكرا مرحبا السلام عليكم حتى الآن الان بعد هذا هذه`,
  fa: `من است در از به که این را می برای چرا پول حساب کارت سلام ممنون نشده هنوز`,
  ur: `میں ہے میرا میری نہیں کیا کیوں پیسے اکاؤنٹ کارڈ کا کی کے سے اور ابھی تک`,
};

/** Words of the trade that people of every language use in English, and names: they say nothing about the writer. */
export const internationalWords: ReadonlySet<string> = new Set(
  `kyc api otp pin iban swift bic visa mastercard paypal webhook app login id ok vip atm usd eur gbp cny jpy krw usdt crypto bitcoin wallet sandbox sdk json url
  error refund payout transfer account card bank payment online email mail sms support admin status pending failed reject rejected declined blocked invoice vat
  decline update verify verification virtual delivery request confirm cancel process apply approve check freeze unfreeze charge fee rate order transaction
  deposit withdraw withdrawal balance limit test live key token link code scan bug crash sorry please hello hi dear thanks team bro sir madam urgent asap service customer
  shopify woocommerce amazon ebay wise payoneer stripe alipay wechat whatsapp telegram line google apple iphone android samsung pay sepa cvv qr aml`.split(
    /\s+/,
  ),
);

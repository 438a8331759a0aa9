/** The captions of the lines that stand between an answer and another mail, in lower case; programs frame them with dashes or write them alone with a colon. */

const captions = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split('|')));

/** What follows is the mail that is answered. */
export const originalCaptions = captions(
  'original message|antwort nachricht|original mail|original email|original|replied message|reply message',
  'previous message|原始邮件|原始郵件|原始信件|原邮件|原郵件|原始消息|回复的原邮件|回覆的原郵件|邮件原件|原文|原始訊息|元のメッセージ|オリジナルメッセージ',
  '元のメール|元メッセージ|返信元メッセージ|원본 메일|원본 메시지|원본 이메일|원본메일|원본메시지|원래 메시지|원본 메세지|mensaje original',
  "mensaje anterior|correo original|mensagem original|message original|message d'origine",
  'message d’origine|message initial|ursprüngliche nachricht|originalnachricht|original-nachricht',
  'ursprüngliche mail|messaggio originale|oorspronkelijk bericht|origineel bericht',
  'исходное сообщение|оригинальное сообщение|оригінальне повідомлення|початкове повідомлення',
  'вихідне повідомлення|oryginalna wiadomość|wiadomość oryginalna|pierwotna wiadomość',
  'původní zpráva|původní e-mail|pôvodná správa|orijinal mesaj|orjinal mesaj|özgün ileti',
  'orijinal ileti|الرسالة الأصلية|رسالة أصلية|الرسالة الاصلية|הודעה מקורית|ההודעה המקורית',
  'ข้อความต้นฉบับ|ข้อความเดิม|ต้นฉบับ|thư gốc|tin nhắn gốc|thư ban đầu|pesan asli|pesan awal',
  'pesan sebelumnya|ursprungligt meddelande|originalmeddelande|alkuperäinen viesti',
  'oprindelig meddelelse|original meddelelse|opprinnelig melding|original melding|eredeti üzenet',
  'mesaj original|mesajul original|αρχικό μήνυμα|mail original|e-mail original|courriel original',
  'mesej asal|mesej asli|оригинално съобщение|първоначално съобщение|izvorna poruka|originalna poruka',
  'izvirno sporočilo|оригинална порука|pradinis pranešimas|pradinis laiškas|sākotnējais ziņojums',
  'algne sõnum|algne kiri|missatge original|پیام اصلی|मूल संदेश|upprunaleg skilaboð',
);

/** What follows is passed on, and so it is content. */
export const forwardCaptions = captions(
  'forwarded message|forwarded mail|forwarded by|forwarded|begin forwarded message',
  'start of forwarded message|转发邮件|转发的邮件|转发邮件信息|转发的消息|轉寄郵件|轉寄的郵件|轉發郵件|開始轉寄的郵件|开始转发的邮件|以下是轉寄的郵件',
  '以下是转发的邮件|転送されたメッセージ|転送メッセージ|転送メール|転送されたメール|전달된 메일|전달된 메시지|전달 메시지|전달된 메시지 시작|전달메일|전달된 이메일',
  'mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada',
  'início da mensagem reenviada|início da mensagem encaminhada|message transféré|message réexpédié',
  'début du message réexpédié|début du message transféré|weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht|beginn der weitergeleiteten nachricht|messaggio inoltrato',
  'inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht',
  'пересылаемое сообщение|переадресованное сообщение|пересланное сообщение',
  'начало переадресованного сообщения|начало пересылаемого сообщения|переслане повідомлення',
  'перенаправлене повідомлення|przekazana wiadomość|wiadomość przekazana dalej',
  'treść przekazanej wiadomości|początek przekazywanej wiadomości|přeposlaná zpráva',
  'začátek přeposlané zprávy|preposlaná správa|iletilen mesaj|yönlendirilen mesaj',
  'yönlendirilmiş mesaj|iletilen ileti|رسالة معاد توجيهها|الرسالة المعاد توجيهها|رسالة محولة',
  'הודעה שהועברה|ההודעה שהועברה|ข้อความที่ส่งต่อ|tin nhắn được chuyển tiếp|thư được chuyển tiếp',
  'thư đã chuyển tiếp|tin nhắn đã chuyển tiếp|pesan terusan|pesan yang diteruskan',
  'vidarebefordrat meddelande|vidarebefordrat brev|välitetty viesti|edelleenlähetetty viesti',
  'videresendt meddelelse|videresendt melding|videresendt besked|továbbított üzenet',
  'mesaj redirecționat|προωθημένο μήνυμα|mesej dimajukan|препратено съобщение|proslijeđena poruka',
  'posredovano sporočilo|прослеђена порука|persiųstas laiškas|pārsūtīts ziņojums|edastatud kiri',
  'missatge reenviat|پیام بازارسال‌شده',
);

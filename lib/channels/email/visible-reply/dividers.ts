/** Lines that stand between an answer and the mail it answers, or in front of a mail that is passed on. */

const originalMessage = [
  'original message',
  'original mail',
  'original email',
  'original',
  'replied message',
  'reply message',
  'previous message',
  '原始邮件',
  '原始郵件',
  '原始信件',
  '原邮件',
  '原郵件',
  '原始消息',
  '回复的原邮件',
  '回覆的原郵件',
  '邮件原件',
  '原文',
  '原始訊息',
  '元のメッセージ',
  'オリジナルメッセージ',
  '元のメール',
  '元メッセージ',
  '返信元メッセージ',
  '원본 메일',
  '원본 메시지',
  '원본 이메일',
  '원본메일',
  '원본메시지',
  '원래 메시지',
  '원본 메세지',
  'mensaje original',
  'mensaje anterior',
  'correo original',
  'mensagem original',
  'message original',
  "message d'origine",
  'message d’origine',
  'message initial',
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'ursprüngliche mail',
  'messaggio originale',
  'oorspronkelijk bericht',
  'origineel bericht',
  'исходное сообщение',
  'оригинальное сообщение',
  'оригінальне повідомлення',
  'початкове повідомлення',
  'вихідне повідомлення',
  'oryginalna wiadomość',
  'wiadomość oryginalna',
  'pierwotna wiadomość',
  'původní zpráva',
  'původní e-mail',
  'pôvodná správa',
  'orijinal mesaj',
  'orjinal mesaj',
  'özgün ileti',
  'orijinal ileti',
  'الرسالة الأصلية',
  'رسالة أصلية',
  'الرسالة الاصلية',
  'הודעה מקורית',
  'ההודעה המקורית',
  'ข้อความต้นฉบับ',
  'ข้อความเดิม',
  'ต้นฉบับ',
  'thư gốc',
  'tin nhắn gốc',
  'thư ban đầu',
  'pesan asli',
  'pesan awal',
  'pesan sebelumnya',
  'ursprungligt meddelande',
  'originalmeddelande',
  'alkuperäinen viesti',
  'oprindelig meddelelse',
  'original meddelelse',
  'opprinnelig melding',
  'original melding',
  'eredeti üzenet',
  'mesaj original',
  'mesajul original',
  'αρχικό μήνυμα',
] as const;

const forwardedMessage = [
  'forwarded message',
  'forwarded mail',
  'forwarded by',
  'forwarded',
  'begin forwarded message',
  'start of forwarded message',
  '转发邮件',
  '转发的邮件',
  '转发邮件信息',
  '转发的消息',
  '轉寄郵件',
  '轉寄的郵件',
  '轉發郵件',
  '開始轉寄的郵件',
  '开始转发的邮件',
  '以下是轉寄的郵件',
  '以下是转发的邮件',
  '転送されたメッセージ',
  '転送メッセージ',
  '転送メール',
  '転送されたメール',
  'forwarded message',
  '전달된 메일',
  '전달된 메시지',
  '전달 메시지',
  '전달된 메시지 시작',
  '전달메일',
  '전달된 이메일',
  'mensaje reenviado',
  'inicio del mensaje reenviado',
  'mensagem encaminhada',
  'mensagem reencaminhada',
  'início da mensagem reenviada',
  'início da mensagem encaminhada',
  'message transféré',
  'message réexpédié',
  'début du message réexpédié',
  'début du message transféré',
  'weitergeleitete nachricht',
  'anfang der weitergeleiteten nachricht',
  'beginn der weitergeleiteten nachricht',
  'messaggio inoltrato',
  'inizio messaggio inoltrato',
  'doorgestuurd bericht',
  'begin doorgestuurd bericht',
  'пересылаемое сообщение',
  'переадресованное сообщение',
  'пересланное сообщение',
  'начало переадресованного сообщения',
  'начало пересылаемого сообщения',
  'переслане повідомлення',
  'перенаправлене повідомлення',
  'przekazana wiadomość',
  'wiadomość przekazana dalej',
  'treść przekazanej wiadomości',
  'początek przekazywanej wiadomości',
  'přeposlaná zpráva',
  'začátek přeposlané zprávy',
  'preposlaná správa',
  'iletilen mesaj',
  'yönlendirilen mesaj',
  'yönlendirilmiş mesaj',
  'iletilen ileti',
  'رسالة معاد توجيهها',
  'الرسالة المعاد توجيهها',
  'رسالة محولة',
  'הודעה שהועברה',
  'ההודעה שהועברה',
  'ข้อความที่ส่งต่อ',
  'tin nhắn được chuyển tiếp',
  'thư được chuyển tiếp',
  'thư đã chuyển tiếp',
  'tin nhắn đã chuyển tiếp',
  'pesan terusan',
  'pesan yang diteruskan',
  'vidarebefordrat meddelande',
  'vidarebefordrat brev',
  'välitetty viesti',
  'edelleenlähetetty viesti',
  'videresendt meddelelse',
  'videresendt melding',
  'videresendt besked',
  'továbbított üzenet',
  'mesaj redirecționat',
  'προωθημένο μήνυμα',
] as const;

const replyAbove =
  /^[\W_]*(please )?(reply|type your reply|type your response|respond|write your reply) (only )?(above|over) (this|the) (line|text)[\W_]*$|(oberhalb dieser (linie|zeile) antworten|antworten sie (bitte )?(oberhalb|über) dieser (linie|zeile)|répondre au-dessus de cette ligne|responda por encima de esta línea|responda acima desta linha|请在此行上方回复|请在这条线以上回复|請在此行上方回覆|この(行|線)より上に(ご)?(返信|記入)|이 줄 위에 (회신|답장))/iu;

const originals = new Set<string>(originalMessage);
const forwards = new Set<string>(forwardedMessage);
const rule = '[-–—_=*~#━─]{2,}';
const framed = new RegExp(`^${rule}\\s*(.{2,60}?)\\s*[:：]?\\s*${rule}$`, 'u');
const opening = new RegExp(`^${rule}\\s*([^-–—_=*~#━─].{1,60}?)\\s*[:：]?$`, 'u');

const captionOf = (line: string): string | undefined =>
  line.length > 160 ? undefined : (framed.exec(line.trim()) ?? opening.exec(line.trim()))?.[1]?.toLowerCase();

/** `-----Original Message-----` in any of the languages, or a line that asks to answer above it. */
export const isOriginalDivider = (line: string): boolean => {
  const caption = captionOf(line);
  if (caption !== undefined) return originals.has(caption);
  return line.length <= 200 && replyAbove.test(line);
};

/** `---------- Forwarded message ---------`, or `Begin forwarded message:` alone on a line. */
export const isForwardDivider = (line: string): boolean => {
  const caption = captionOf(line);
  if (caption !== undefined) return forwards.has(caption) || caption.startsWith('forwarded by ');
  const words = line.length > 160 ? '' : line.trim();
  const alone = /[:：]$/u.test(words) ? words.slice(0, -1).trim().toLowerCase() : undefined;
  return alone !== undefined && forwards.has(alone);
};

/** A rule without words. In front of a quoted mail it belongs to it; anywhere else it is the sender's. */
export const isBareRule = (line: string): boolean => /^[-–—_=*━─]{5,}$/u.test(line.trim());

const forwardPrefix =
  /^\s*(fwd?|wg|tr|rv|enc|doorst|vb|vl|pd|ilt|i̇lt|iletilen|пересл|fw d|转发|轉寄|轉發|転送|전달|fs|vs fwd|ส่งต่อ|chuyển tiếp|fyi fwd|הועבר|إعادة توجيه)\s*(\[\d+\])?\s*[:：]/iu;

/** Whether a subject says that the mail passes another one on: then the quoted mail is the content. */
export const isForwardSubject = (subject: string): boolean => forwardPrefix.test(subject.slice(0, 100));

const anyPrefix =
  /^\s*(re|aw|sv|vs|antw?|rif|odp|ynt|res|bls|balas|回复|答复|回覆|答覆|返信|回信|회신|답장|отв|відп|تعيين|رد|השב|ตอบกลับ|trả lời|fwd?|wg|tr|rv|enc|转发|轉寄|転送|전달)\s*(\[\d+\]|\(\d+\))?\s*[:：]\s*/iu;

/** The subject without its `Re:` and `Fwd:` prefixes of any language, for comparing. */
export const baseSubject = (subject: string): string => {
  let base = subject.slice(0, 500).trim();
  for (let round = 0; round < 20; round++) {
    const next = base.replace(anyPrefix, '');
    if (next === base) break;
    base = next;
  }
  return base.replace(/\s+/g, ' ').toLowerCase();
};

/**
 * The labels of the header block that Outlook, Foxmail, QQ and others put above a quoted mail (`From: … Sent: … To: …`).
 * One line a language: from; date; to; cc; subject, with bars between alternatives. Lower case.
 */
export const labelRoles = ['from', 'date', 'to', 'cc', 'subject'] as const;
export type LabelRole = (typeof labelRoles)[number];

export const headerLabels: Readonly<Record<string, string>> = {
  en: 'from; sent|date|sent at|sent on; to; cc|bcc; subject',
  zh: '发件人|寄件者|寄件人|發件人|发信人|發信人|来自|寄信人; 发送时间|日期|发送日期|时间|傳送時間|寄件日期|發送時間|已傳送|已发送|時間|寄送日期|发送|傳送日期; 收件人|收件者|收信人|至; 抄送|副本|密送|密件副本|抄送人; 主题|主旨|主題|标题|標題',
  ja: '差出人|送信者|送信元|発信者; 送信日時|日時|日付|送信|送信日; 宛先|受信者|送信先; cc|ｃｃ|同報; 件名|題名|タイトル',
  ko: '보낸 사람|보낸사람|보낸이|발신인|발신자|보낸 이; 보낸 날짜|날짜|보낸날짜|보낸 시간|일시|보낸시각|발신일; 받는 사람|받는사람|받는이|수신인|수신자|수신; 참조|숨은 참조; 제목',
  es: 'de|desde; enviado|fecha|enviado el|enviada; para|a; cc|cco; asunto',
  pt: 'de; enviada em|enviado|data|enviada|enviado em; para; cc|c/c; assunto',
  fr: 'de|expéditeur; envoyé|date|envoyé le|envoyé à|message du; à|a|pour|destinataire; cc|cci|copie à; objet|sujet',
  de: 'von|absender; gesendet|datum|gesendet am; an|empfänger; cc|kopie; betreff',
  it: 'da|mittente; inviato|data|inviato il|inviata; a|per|destinatario; cc|ccn; oggetto',
  nl: 'van; verzonden|datum|verzonden op; aan; cc; onderwerp',
  ru: 'от|от кого|отправитель; отправлено|дата|отправлен; кому|получатель; копия|копии; тема',
  uk: 'від|від кого|відправник; надіслано|дата|відправлено; кому|одержувач; копія; тема',
  pl: 'od|nadawca; wysłano|data|wysłane; do|adresat; dw|do wiadomości|cc|kopia; temat',
  cs: 'od|odesílatel|odosielateľ; odesláno|datum|odoslané|dátum; komu|pro; kopie|kópia; předmět|predmet',
  tr: 'kimden|gönderen; gönderildi|tarih|gönderme tarihi|gönderilme tarihi|gönderilen; kime|alıcı; bilgi|cc; konu',
  ar: 'من|المرسل; تاريخ الإرسال|التاريخ|تم الإرسال|أرسلت|أُرسلت|مرسل; إلى|الى; نسخة|نسخة إلى; الموضوع|موضوع',
  he: 'מאת|מ; נשלח|תאריך|נשלח בתאריך; אל|ל; עותק|העתק; נושא',
  th: 'จาก; ส่ง|วันที่|ส่งเมื่อ; ถึง; สำเนา|สำเนาถึง; เรื่อง|หัวข้อ',
  vi: 'từ|người gửi; đã gửi|ngày|ngày gửi|gửi lúc|thời gian; đến|tới|người nhận; cc|đồng gửi; chủ đề|tiêu đề',
  id: 'dari; dikirim|tanggal|terkirim; kepada|untuk|ke; cc|tembusan; subjek|perihal|judul',
  sv: 'från; skickat|datum|skickades; till; kopia|cc; ämne',
  fi: 'lähettäjä; lähetetty|päivämäärä|päiväys|pvm; vastaanottaja; kopio; aihe',
  da: 'fra; sendt|dato; til; cc|kopi; emne',
  nb: 'fra; sendt|dato; til; kopi|cc; emne',
  hu: 'feladó; elküldve|küldve|dátum; címzett; másolatot kap|másolat; tárgy',
  ro: 'de la|expeditor; trimis|data; către|catre; cc; subiect',
  el: 'από; στάλθηκε|ημερομηνία; προς; κοιν|κοινοποίηση; θέμα',
  ms: 'daripada|dari; dihantar|tarikh; kepada; sk|salinan; subjek|perkara',
  bg: 'от; изпратено|дата; до; копие; относно|тема',
  hr: 'od|šalje; poslano|datum; prima|za; kopija; predmet',
  sl: 'od|pošiljatelj; poslano|datum; za; kp|kopija; zadeva',
  sr: 'од|пошиљалац; послато|датум; за|коме|прима; копија; наслов|тема',
  lt: 'nuo|siuntėjas; išsiųsta|data; kam|gavėjas; kopija; tema',
  lv: 'no|sūtītājs; nosūtīts|datums; kam; kopija; tēma|temats',
  et: 'saatja|kellelt; saadetud|kuupäev; adressaat|kellele; koopia; teema',
  ca: 'de; enviat|enviat el|data; per a|a; a/c|cc; assumpte|tema',
  fa: 'از|فرستنده; ارسال شده|تاریخ; به|گیرنده; رونوشت; موضوع',
};

/** What passports and identity numbers are called, and the words people put before the number itself. */
const names = [
  'aadhaar|aadhar|आधार(?: कार्ड)?|पासपोर्ट|पैन(?: कार्ड)?',
  'passport|ssn|social security|national id|id card|identity card|driving licen[cs]e|driver.?s licen[cs]e|hkid',
  '身份证|身分證|护照|護照|居民身份证|港澳通行证|台胞证',
  'マイナンバー|個人番号|旅券|パスポート|運転免許証?|在留カード',
  '주민(?:등록)?번호|여권|외국인등록번호|운전면허',
  '\\bcpf\\b|\\bcnpj\\b|\\brg\\b|\\bdni\\b|\\bnie\\b|\\bcurp\\b|pasaporte|passaporte|c[eé]dula|identidad',
  'codice fiscale|passaporto|carta d.identit[aà]',
  'steuer-?id|reisepass|pass-?nummer|personalausweis|ausweis',
  'passeport|carte d.identit[eé]|s[eé]curit[eé] sociale|\\bnir\\b',
  'паспорт\\p{L}{0,3}|снилс|инн',
  'جواز (?:ال)?سفر\\p{L}{0,2}|جوازي|الهوية|هويتي|الإقامة',
  'หนังสือเดินทาง|พาสปอร์ต|บัตรประชาชน|เลขบัตรประชาชน',
  'h[oộ] chi[eế]u|cccd|cmnd|c[aă]n c[uư][oớ]c(?: c[oô]ng d[aâ]n)?|ch[uứ]ng minh',
  '\\bnik\\b|\\bktp\\b|paspor|pasport|mykad|no\\.? ic|kad pengenalan',
  't\\.?c\\.? kimlik|kimlik|pasaport',
].join('|');
const fillers =
  '(?:号码|號碼|号|號|字號|番号|番號|번호|number|no|nr|num|nummer|numara\\p{L}{0,2}|numero|número|numéro|n[º°]|número|номер|رقم|رقمه|เลขที่|หมายเลข|เลข|s[oố]|nomor|nombor|नंबर|संख्या|id|card|saya|của tôi|ของฉัน|is|ist|est|es|è|é|là|adalah|ialah|है|คือ|هو|は|是|为|為|은|는)';

/** A name of an identity number with up to three words behind it. */
export const idNames = `(?:${names})(?:[ .:#-]{0,2}${fillers}(?![a-z])){0,3}`;

import { type FindSpans, spansOf } from './replace.ts';

const secretNames =
  'pass ?word|passwd|pwd|passphrase|passwor[dt]|kennwort|mot de passe|mdp|contrase[nñ]a|senha|palavra-passe|密码|密碼|口令|パスワード|비밀번호|비번|пароль|' +
  'كلمة السر|كلمة المرور|الرقم السري|รหัสผ่าน|m[aậ]t kh[aẩ]u|kata sandi|kata laluan|[sş]ifre(?:m|si)?|parola|पासवर्ड|' +
  'api[ _-]?key|secret(?:[ _-]?key)?|client[ _-]?secret|access[ _-]?token|private[ _-]?key|api密钥|密钥|シークレット';
const linked = new RegExp(
  `(?:${secretNames})\\s{0,2}(?:[:=]|\\s(?:is|was|ist|lautet|es|est|é|è)\\s|是|为|為|は|는|은)\\s{0,2}["'“「]?(?<value>(?![\\[\\s])[^\\s"'”」，。]{4,128})`,
  'giu',
);
const assigned = /[:=]\s{0,2}["'“「]?[\x21-\x7e]*$/;

/** After "is" a plain word is more likely a sentence ("my password is wrong") than a password. */
const isSecret = (value: string, whole: string): boolean =>
  /[\d!@#$%^&*_+]/.test(value) || assigned.test(whole);

const tokenShapes =
  /(?<![A-Za-z0-9_])(?<value>(?:sk|pk|rk|whsec|ghp|gho|xox[abp]|key|tok)[_-][A-Za-z0-9_-]{12,200}|AKIA[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30,60}|eyJ[A-Za-z0-9_-]{10,2000}(?:\.[A-Za-z0-9_-]{1,2000}){1,2}|(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}=*)/g;

const privateKey =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,8000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g;

const seedNames =
  'seed|seed phrase|recovery phrase|recovery words|mnemonic|secret phrase|12 words|24 words|助记词|助記詞|シードフレーズ|復元フレーズ|시드 ?구문|복구 ?구문|сид[ -]?фраза|frase semilla|phrase de r[eé]cup[eé]ration';
const seedPhrase = new RegExp(
  `(?:${seedNames})[^A-Za-z\\n]{0,5}(?:is|:|=)?[\\s:]{0,4}(?<value>[a-z]{3,8}(?:[\\s,]{1,3}[a-z]{3,8}){11,23})`,
  'giu',
);

const codeNames =
  'otp|tac|tan|pin(?: code)?|passcode|2fa(?: code)?|(?:verification|security|one[- ]time|sms|login|confirmation|auth(?:entication)?) code|my code|the code|code|验证码|驗證碼|校验码|动态码|' +
  '認証コード|確認コード|暗証番号|ワンタイム\\p{L}*|인증번호|인증코드|код\\p{L}{0,2}|пин-?код|رمز(?: التحقق)?|الرمز|الكود|كود|ओटीपी|कोड|पिन|รหัส(?:ยืนยัน|otp)?|โอทีพี|' +
  'm[aã] (?:otp|x[aá]c (?:nh[aậ]n|th[uự]c|minh)|pin)|kode(?: otp| verifikasi)?|kod(?:u|um)?|c[oó]digo|clave|codice|geheimzahl|best[aä]tigungscode|sicherheitscode';
const namedCode = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${codeNames})(?<between>[^\\d\\n\\[•]{0,18})(?<value>\\d(?:[ -]?\\d){3,7})(?![\\d]|[.,]\\d|\\s?[%€$£¥₩])`,
  'giu',
);
/** Codes of other kinds, which agents need: errors, places, vouchers, banks. */
const otherCode =
  /(?:error|status|http|response|postal|post|zip|area|country|promo|voucher|referral|swift|bic|sort|order|product|qr|reason|fehler|bar)[ .:-]?$/i;

const errorCode = /err|fehler|ошибк|خطأ|lỗi|ralat|hata|त्रुटि/i;

const codeThenName =
  /(?<![\d.,-])(?<value>\d{4,8})(?= ?(?:is|ist|es|est|è|é|是|は) ?(?:my |the |mein |mi |mon |meu |我的|你的)?(?:otp|code|pin|verification|验证码|驗證碼|認証))/giu;

/** Passwords, API secrets, private keys, seed phrases and one-time codes. */
export const findSecrets: FindSpans = (flat) => [
  ...spansOf(flat, privateKey, () => '[secret]'),
  ...spansOf(flat, seedPhrase, () => '[seed phrase]'),
  ...spansOf(flat, tokenShapes, () => '[secret]'),
  ...spansOf(flat, linked, (value, match) => (isSecret(value, match[0]) ? '[secret]' : undefined)),
];

export const findCodes: FindSpans = (flat) => [
  ...spansOf(flat, namedCode, (_value, { index, groups }) =>
    otherCode.test(flat.slice(Math.max(0, index - 12), index)) || errorCode.test(groups?.between ?? '')
      ? undefined
      : '[code]',
  ),
  ...spansOf(flat, codeThenName, () => '[code]'),
];

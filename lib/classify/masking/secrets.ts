import { type FindSpans, spansOf } from './replace.ts';
import { findSeedPhrases } from './seed-phrases.ts';

const secretNames =
  'pass ?words?|passcode|passphrase de s[eé]curit[eé]|passwd|pwd|passphrase|passwor[dt]|kennwort|mot de passe|mdp|contrase[nñ]a|senha|palavra-passe|密码|密碼|口令|パスワード|비밀번호|비번|пароль|' +
  'كلمة السر|كلمة المرور|الرقم السري|รหัสผ่าน|m[aậ]t kh[aẩ]u(?: c[uủ]a (?:t[oô]i|em|m[iì]nh|anh|ch[iị]|con))?|kata (?:sandi|laluan)(?: saya| aku)?|[sş]ifre(?:m|si)?|parola|पासवर्ड|' +
  'api[ _-]?key|secret(?:[ _-]?key)?|client[ _-]?secret|access[ _-]?token|private[ _-]?key|api密钥|密钥|シークレット';
const linked = new RegExp(
  `(?:${secretNames})\\s{0,2}(?:[:=]|\\s(?:is|was|ist|lautet|es|est|é|è|là|adalah|ialah|это|هي|هو|है|[-–—])\\s|是|为|為|は|는|은|คือ|है )\\s{0,2}["'“「]?(?<value>(?![\\[\\s])[^\\s"'”」，。]{4,128})`,
  'giu',
);
const assigned = /[:=]\s{0,2}["'“「]?[\x21-\x7e]*$/;

/** After "is" a plain word is more likely a sentence ("my password is wrong") than a password. */
const isSecret = (value: string, whole: string): boolean =>
  /[\d!@#$%^&*_+]/.test(value) || assigned.test(whole);

const tokenShapes =
  /(?<![A-Za-z0-9_])(?<value>(?:sk|pk|rk|whsec|gh[posur]|github_pat|glpat|npm|xox[abeoprs]|key|tok)[_-][A-Za-z0-9_-]{12,200}|A[KS]IA[A-Z0-9]{16}|SG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,80}|ya29\.[A-Za-z0-9_-]{20,400}|(?<=aws_secret_access_key[ =:"']{1,4})[A-Za-z0-9/+]{40}|AIza[A-Za-z0-9_-]{30,60}|eyJ[A-Za-z0-9_-]{10,2000}(?:\.[A-Za-z0-9_-]{1,2000}){1,2}|(?<=[Bb]earer )[A-Za-z0-9._~+/-]{16,2000}=*)/g;

const privateKey =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^-]{0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g;

/** "password hunter2" has nothing between the two; words and figures together are seldom a sentence. */
const following = new RegExp(
  `(?<![\\p{L}])(?:${secretNames}) (?<value>(?=[^\\s]{0,40}[a-z])(?=[^\\s]{0,40}\\d)[!-~]{6,64})(?![^\\s,.;!?])`,
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

/** Every token has as many letters and figures without a space. */
const longRun = /[\w.~+/-]{12}/;
const figure = /\d/;

/** Passwords, API secrets, private keys, seed phrases and one-time codes. */
export const findSecrets: FindSpans = (flat) => [
  ...(flat.includes('-----BEGIN') ? spansOf(flat, privateKey, () => '[secret]') : []),
  ...findSeedPhrases(flat),
  ...(longRun.test(flat) ? spansOf(flat, tokenShapes, () => '[secret]') : []),
  ...spansOf(flat, linked, (value, match) => (isSecret(value, match[0]) ? '[secret]' : undefined)),
  ...(figure.test(flat) ? spansOf(flat, following, () => '[secret]') : []),
];

export const findCodes: FindSpans = (flat) => [
  ...spansOf(flat, namedCode, (_value, { index, groups }) =>
    otherCode.test(flat.slice(Math.max(0, index - 12), index)) || errorCode.test(groups?.between ?? '')
      ? undefined
      : '[code]',
  ),
  ...spansOf(flat, codeThenName, () => '[code]'),
];

/** What mail programs and people put under a mail. Only what is certain is cut: greetings and names stay. */

/** Lines a telephone or a mail program adds by itself. */
const programLines: readonly RegExp[] = [
  /^(sent|envoyé|inviato|enviado|gesendet|verzonden|verstuurd|sendt|skickat|lähetetty|wysłan[eoy]|odesláno|odoslané|отправлено|надіслано|gönderildi|dikirim|trimis) (from|with|via|using|by|depuis|de|à partir de|du|da|dal|dallo|desde|do|von|mit|aus|vanaf|van|met|fra|från|med|ze?|из|с|від|з|dari|din|pomocí) .{2,60}$/iu,
  /^(von|aus) (meine[mrn]|unterwegs|der)[ /].{1,40} (gesendet|geschickt)\.?$/iu,
  /^diese (nachricht|e-mail) wurde (von|mit) .{3,60} (gesendet|geschickt)\.?$/iu,
  /^(elküldve|küldve) (az?|a következőről:) .{2,40}$/iu,
  /^(στάλθηκε|εστάλη) από .{2,40}$/iu,
  /^изпратено (от|с|чрез) .{2,40}$/iu,
  /^(dihantar|poslano|pošiljatelj) (daripada|dari|s|sa|z|iz) .{2,40}$/iu,
  /^provenance\s?: (courrier|mail|outlook).{2,60}$/iu,
  /^get outlook for (ios|android|mac)\b.{0,80}$/iu,
  /^(outlook (für|pour|para|per|voor) (ios|android).{0,80}|téléchargez outlook pour .{2,80}|(obtener|obtenha o) outlook (para|for) .{2,80}|scarica outlook per .{2,80}|holen sie sich outlook für .{2,80})$/iu,
  /^(发自|寄自|從|从|來自|来自|发送自|由|使用|通过|透過).{0,30}(iphone|ipad|android|手机|手機|客户端|邮箱|信箱|foxmail|qq邮箱|网易邮箱.{0,10}|outlook|华为|小米|三星|发送|傳送|寄出|手机版)(.{0,20}(发送|傳送|寄出|发出|的邮件))?$/iu,
  /^(发自|發自|寄自) ?我的[^,.;，。；]{2,20}$/iu,
  /^.{0,20}(iphone|ipad|galaxy|xperia|aquos|android|スマートフォン|携帯|outlook|yahoo!?メール).{0,20}(から|より)(送信|のメール)?(しました|されました)?。?$/iu,
  /^(나의 |내 |삼성 |naver |네이버 ?|다음 ?)?.{0,20}(iphone|ipad|휴대폰|갤럭시|galaxy|스마트폰|메일 ?앱|아이폰|android|안드로이드).{0,10}(에서|으로|로) ?(보냄|보냈습니다|보낸 메일|전송|작성).{0,10}$/iu,
  /^.{0,10}iphone['’]?(umdan|dan|sta|u|esta|a)? ?(gönderildi|lähetetty)?$/iu,
  /^(أُرسلت|أرسلت|مرسل|تم الإرسال) من .{2,40}$/u,
  /^נשלח מ.{2,40}$/u,
  /^ส่งจาก.{2,40}$/u,
  /^(đã )?gửi từ .{2,40}$/iu,
  /^lähetetty .{2,40}$/iu,
  /^.{2,30}(cihazımdan|telefonumdan|iphone'umdan|ipad'imden) gönderildi$/iu,
];

const plain = (line: string): string =>
  line
    .replace(/[<[(]?https?:\/\/\S+/g, '')
    .replace(/^[\s*_[({-]+|[\s*_\])}.-]+$/gu, '')
    .trim();

/** `Get Outlook for iOS<https://aka.ms/…>` in any language: told by its link. */
const outlookLine = /^.{0,40}\boutlook\b.{0,40}[<[(]?https:\/\/aka\.ms\/\w{4,12}[>\])]?.{0,20}$/iu;

/** `Sent from my iPhone` and its like, in any of the languages. */
export const isProgramLine = (line: string): boolean => {
  if (line.length > 200) return false;
  if (outlookLine.test(line.trim())) return true;
  const words = plain(line);
  return words.length > 4 && programLines.some((pattern) => pattern.test(words));
};

/** Longest signature, in lines, that the delimiter is trusted to begin. Without its blank it is trusted less. */
const longestSignature = 40;
const longestDoubtful = 12;

/** Whether the line is the signature delimiter of RFC 3676 §4.3 (`-- `), given how many lines stand under it. */
export const beginsSignature = (line: string, linesBelow: number): boolean => {
  if (line === '-- ') return linesBelow <= longestSignature;
  return /^(--|—|__)\s*$/.test(line) && linesBelow <= longestDoubtful;
};

/** Cuts the signature off the end of what one person wrote without a break. */
export const withoutSignature = (lines: readonly string[]): readonly string[] => {
  const filled = lines.map((line, index) => (line.trim() === '' ? -1 : index)).filter((index) => index >= 0);
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) return lines;
  const delimiter = lines.findIndex((line, index) => index > first && beginsSignature(line, last - index));
  let end = delimiter === -1 ? last + 1 : delimiter;
  let cut = delimiter !== -1;
  // Programs put their line last; a second one or a blank line may stand above it.
  for (let line = lines[end - 1] ?? ''; end > first; line = lines[end - 1] ?? '') {
    const program = isProgramLine(line);
    if (!program && line.trim() !== '') break;
    cut ||= program;
    end--;
  }
  return cut ? lines.slice(0, end) : lines;
};

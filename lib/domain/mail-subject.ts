/**
 * Subjects as threads are told apart by. Weak evidence: it counts only for the same sender and inbox, and only where the
 * subject says what it is about.
 */

/** How mail programs mark answers and forwards in the languages customers write, with counters as in `Re[2]:` and `Re^2:`. */
const prefix =
  /^(?:re|aw|antw|antwort|sv|vs|vl|ref|rv|res|rif|rép|tr|enc|i|fs|fwd?|wg|doorst|ynt|ilt|odp|pd|vá|továbbítás|bls|trs|hd|yth|ha|на|ответ|відп|пересл|σχετ|απ|πρθ|回复|回覆|答复|答覆|转发|轉寄|轉發|返信|転送|회신|답장|전달|رد|إعادة توجيه|הועבר|תגובה|תשובה|ตอบกลับ|ตอบ|ส่งต่อ|trả lời|chuyển tiếp|balas|teruskan|उत्तर|जवाब)(?:\s?\[\d{1,3}\]|\^\d{1,3}|\s?\(\d{1,3}\))?\s*[:：]\s*/iu;

/** What mailing lists, gateways and programs that answer by themselves put in front. */
const label =
  /^(?:\[(?:ext(?:ern(?:al)?)?|spam|\*+spam\*+)\]|\((?:ext(?:ern(?:al)?)?)\)|external:|(?:automatic reply|auto:|out of office:?|automatische antwort|réponse automatique|respuesta automática|resposta automática|risposta automatica|自动回复|自動回覆|自動応答|자동 회신)\s*[:：]?)\s*/iu;

/** Our own references, in brackets or without. */
const reference = /\[?\bMR-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b\]?/giu;

const bare = (subject: string): string => {
  const next = subject.replace(prefix, '').replace(label, '').trimStart();
  return next === subject ? subject : bare(next);
};

const longest = 400;

/** The subject without marks of answering, references and differences nobody means; digits stay. */
export const threadSubject = (subject: string): string =>
  bare(subject.slice(0, longest).normalize('NFKC').replace(reference, ' ').trim())
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The reference of a case that a subject quotes: the first. */
export const quotedReference = (subject: string): string | undefined =>
  subject.slice(0, longest).match(reference)?.[0].replace(/[[\]]/g, '').toUpperCase();

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/**
 * Whether a subject (as `threadSubject` gives it) says enough to be told from other matters of the same sender: four words, a
 * number of four digits among two words, or ten letters of a script that is written without spaces. "Payment", "Need help" and
 * "Payment problem" are about anything.
 */
export const isSpecificSubject = (subject: string): boolean => {
  const words = subject.split(' ').filter((word) => word !== '');
  if ((subject.match(unspacedLetter) ?? []).length >= 10) return true;
  if (words.length >= 2 && /\p{N}{4}/u.test(subject)) return true;
  return words.length >= 4 && words.filter((word) => word.length > 2).length >= 3;
};

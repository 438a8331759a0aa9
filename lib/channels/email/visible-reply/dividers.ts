import { forwardCaptions, originalCaptions } from './divider-captions.ts';

/** Lines that stand between an answer and the mail it answers, or in front of a mail that is passed on. */

const replyAbove =
  /^[\W_]*(please )?(reply|type your reply|type your response|respond|write your reply) (only )?(above|over) (this|the) (line|text)[\W_]*$|(oberhalb dieser (linie|zeile) antworten|antworten sie (bitte )?(oberhalb|über) dieser (linie|zeile)|répondre au-dessus de cette ligne|responda por encima de esta línea|responda acima desta linha|请在此行上方回复|请在这条线以上回复|請在此行上方回覆|この(行|線)より上に(ご)?(返信|記入)|이 줄 위에 (회신|답장))/iu;

const rule = '[-‐‑‒–—―_=*~#━─]{2,}';
const framed = new RegExp(`^${rule}\\s*(.{2,60}?)\\s*[:：]?\\s*${rule}$`, 'u');
const opening = new RegExp(`^${rule}\\s*([^-‐‑‒–—―_=*~#━─].{1,60}?)\\s*[:：]?$`, 'u');

/** Lower case; the dot that `İ` leaves behind is no letter of its own. */
const folded = (text: string): string => text.normalize('NFC').toLowerCase().replaceAll('\u0307', '');

const captionOf = (line: string): string | undefined => {
  if (line.length > 160) return undefined;
  const caption = (framed.exec(line.trim()) ?? opening.exec(line.trim()))?.[1];
  return caption === undefined ? undefined : folded(caption);
};

/** `-----Original Message-----` in any of the languages, or a line that asks to answer above it. */
export const isOriginalDivider = (line: string): boolean => {
  const caption = captionOf(line);
  if (caption !== undefined && originalCaptions.has(caption)) return true;
  return line.length <= 200 && replyAbove.test(line);
};

/** The same caption without any dashes: what it says counts only where a quoted mail follows. */
export const isBareCaption = (line: string): boolean =>
  line.length <= 60 && originalCaptions.has(folded(line.trim().replace(/\s*[:：]$/u, '')));

/** `---------- Forwarded message ---------`, or `Begin forwarded message:` alone on a line. */
export const isForwardDivider = (line: string): boolean => {
  const caption = captionOf(line);
  if (caption !== undefined) return forwardCaptions.has(caption) || caption.startsWith('forwarded by ');
  const words = line.length > 160 ? '' : line.trim();
  const alone = /[:：]$/u.test(words) ? words.slice(0, -1).trim().toLowerCase() : undefined;
  return alone !== undefined && forwardCaptions.has(alone);
};

/** A rule without words. In front of a quoted mail it belongs to it; anywhere else it is the sender's. */
export const isBareRule = (line: string): boolean => /^[-‐‑‒–—―_=*━─]{5,}$/u.test(line.trim());

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

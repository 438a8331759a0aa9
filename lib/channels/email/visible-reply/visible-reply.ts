import { htmlToText } from '../mime/html-text.ts';
import { lineMarks } from '../mime/text-lines.ts';
import { isBareCaption, isBareRule, isForwardDivider, isForwardSubject } from './dividers.ts';
import { quoteMeaning } from './html-quote.ts';
import { type Line, toLines } from './quoted-line.ts';
import { beginsSignature, withoutSignature } from './signatures.ts';
import { type ReplyContext, readStretches, type Stretch, type Stretches } from './stretches.ts';

/**
 * What somebody wrote this time: a mail's text without the mail it answers and without signature. Knows the marks of mail
 * programs rather than guessing at meaning, keeps whatever is in doubt, and takes linear time.
 */

const withoutTrailingRule = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const line = lines[last] ?? '';
  return last >= 0 && (isBareRule(line) || isBareCaption(line)) ? lines.slice(0, last) : lines;
};

const isWritten = ({ quoted, lines }: Stretch): boolean =>
  !quoted && lines.some((line) => line.trim() !== '');

/** Below a quote some programs put the signature that belongs to the answer above it. */
const isSignature = (stretch: Stretch | undefined): boolean => {
  const lines = stretch?.lines ?? [];
  const first = lines.findIndex((line) => line.trim() !== '');
  return beginsSignature(lines[first] ?? '', lines.length - first - 1);
};

/**
 * Quotes between two answers are kept: without them "yes" and "no" mean nothing. So is a quote in the middle that nothing
 * introduces: it may be the sender's own. Others are dropped.
 */
const visibleLines = ({ all }: Stretches, isCut: boolean): readonly string[] => {
  const texts = all.flatMap((stretch, index) => (isWritten(stretch) ? [index] : []));
  const signed = new Set(texts.slice(1).filter((index) => isSignature(all[index])));
  const written = texts.filter((index) => !signed.has(index));
  const firstQuote = all.findIndex(({ quoted }) => quoted);
  const interleaved = firstQuote !== -1 && written.filter((index) => index > firstQuote).length > 1;
  const [first = all.length, last = -1] = [written[0], written.at(-1)];
  return all.flatMap(({ quoted, introduced, lines }, index) => {
    const isOwn = !introduced && index > first;
    if (quoted) return index < last && (interleaved || isOwn) ? lines : [];
    if (signed.has(index)) return [];
    const followed = isCut || index < all.length - 1;
    return withoutSignature(followed ? withoutTrailingRule(lines) : lines);
  });
};

const strip = (lines: readonly Line[], context: ReplyContext): string => {
  // What is passed on is content, whatever it looks like; only the lines in front of it are looked at.
  const forward = lines.findIndex((line) => line.quoted === 'no' && isForwardDivider(line.text));
  const before = forward === -1 ? lines : lines.slice(0, forward);
  const stretches = readStretches(before, context);
  const read = stretches.all.reduce((sum, stretch) => sum + stretch.lines.length, 0);
  const cut = read < before.length;
  const visible = visibleLines(stretches, cut).join('\n').trim();
  if (forward === -1) return visible;
  if (cut) return visible;
  const passedOn = lines
    .slice(forward)
    .map(({ text }) => text)
    .join('\n');
  return `${visible}\n\n${passedOn}`.trim();
};

const marked = new RegExp(`^[${Object.values(lineMarks).join('')}]`, 'm');

/**
 * The part of `text` its sender wrote for this mail; `html` is the same mail as HTML, whose structure is asked first. When
 * nothing would be left, everything is shown. The caller keeps the whole text.
 */
export const visibleReply = (text: string, html?: string, context: ReplyContext = {}): string => {
  if (context.subject !== undefined && isForwardSubject(context.subject)) return text.trim();
  const structured = html === undefined ? '' : htmlToText(html, quoteMeaning);
  const forwards = toLines(text).some((line) => line.quoted === 'no' && isForwardDivider(line.text));
  if (!forwards && (marked.test(structured) || text.trim() === '')) {
    const reply = strip(toLines(structured), context);
    if (reply !== '') return reply;
  }
  return strip(toLines(text), context) || text.trim();
};

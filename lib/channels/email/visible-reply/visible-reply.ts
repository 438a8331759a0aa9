import { htmlToText, lineMarks } from '../mime/html-text.ts';
import {
  baseSubject,
  isBareRule,
  isForwardDivider,
  isForwardSubject,
  isOriginalDivider,
} from './dividers.ts';
import { quotedHeaderAt } from './header-block.ts';
import { quoteMeaning } from './html-quote.ts';
import { type Introduction, introductionEndingAt } from './introduction.ts';
import { isBlank, type Line, toLines } from './quoted-line.ts';
import { withoutSignature } from './signatures.ts';

/**
 * What somebody wrote this time: a mail's text without the mail it answers and without signature. Knows the marks of mail
 * programs rather than guessing at meaning, keeps whatever is in doubt, and takes linear time.
 */

export interface ReplyContext {
  /** The mail's subject: tells a forward, whose quoted mail is the content, from a reply. */
  readonly subject?: string;
  /** Whether the mail's header names a mail it answers. */
  readonly answers?: boolean;
}

/** A stretch of lines that are all quoted, or all written by the sender. */
interface Stretch {
  readonly quoted: boolean;
  readonly lines: string[];
}

class Stretches {
  readonly all: Stretch[] = [];

  add(quoted: boolean, line: string): void {
    const last = this.all.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else this.all.push({ quoted, lines: [line] });
  }
}

const nextWritten = (lines: readonly Line[], from: number): Line | undefined =>
  lines.slice(from, from + 8).find((line) => !isBlank(line));

/** Text pasted below "I got this mail:" is what the customer wants us to read. */
const isPasted = (
  lines: readonly Line[],
  start: number,
  subject: string | undefined,
  context: ReplyContext,
): boolean => {
  if (context.answers !== false || context.subject === undefined || subject === undefined) return false;
  const before = lines.slice(Math.max(0, start - 3), start).findLast((line) => !isBlank(line));
  const announced = /[:：]\s*$/.test(before?.text ?? '');
  return announced && baseSubject(subject) !== baseSubject(context.subject);
};

/** Whether from line `start` on everything is another mail. */
const cutsAt = (lines: readonly Line[], start: number, context: ReplyContext): boolean => {
  const line = lines[start];
  if (line === undefined || line.quoted === 'yes') return false;
  if (line.divides) return true;
  if (isBlank(line)) return false;
  if (isOriginalDivider(line.text)) return true;
  const header = quotedHeaderAt(lines, start);
  return header !== undefined && !isPasted(lines, start, header.subject, context);
};

/** All introductions, by the index of their first line; those in doubt only where quoted lines follow. */
const findIntroductions = (lines: readonly Line[]): ReadonlyMap<number, Introduction> => {
  const found = new Map<number, Introduction>();
  for (let index = 0; index < lines.length; index++) {
    if (lines[index]?.quoted === 'yes') continue;
    const introduction = introductionEndingAt(lines, index);
    if (introduction === undefined) continue;
    const quoted = nextWritten(lines, introduction.end)?.quoted ?? 'no';
    if (introduction.certain || quoted !== 'no') found.set(introduction.start, introduction);
  }
  return found;
};

/** Sorts lines into stretches, up to where another mail takes up all the rest. */
const readStretches = (lines: readonly Line[], context: ReplyContext): Stretches => {
  const stretches = new Stretches();
  const introductions = findIntroductions(lines);
  let introduced = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || cutsAt(lines, index, context)) break;
    const introduction = introductions.get(index);
    if (introduction !== undefined) {
      if (nextWritten(lines, introduction.end)?.quoted === 'no') break;
      introduced = true;
      index = introduction.end - 1;
      continue;
    }
    const quoted: boolean = line.quoted === 'yes' || (line.quoted === 'maybe' && introduced);
    if (!isBlank(line) || line.quoted !== 'no') {
      introduced &&= quoted;
      stretches.add(quoted, line.text);
    } else stretches.add(stretches.all.at(-1)?.quoted ?? false, '');
  }
  return stretches;
};

const withoutTrailingRule = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const rule = last >= 0 && isBareRule(lines[last] ?? '');
  return rule ? lines.slice(0, last) : lines;
};

const isWritten = ({ quoted, lines }: Stretch): boolean =>
  !quoted && lines.some((line) => line.trim() !== '');

/** Quotes between two answers are kept: without them "yes" and "no" mean nothing. Others are dropped. */
const visibleLines = ({ all }: Stretches, isCut: boolean): readonly string[] => {
  const written = all
    .map((stretch, index) => (isWritten(stretch) ? index : -1))
    .filter((index) => index >= 0);
  const firstQuote = all.findIndex(({ quoted }) => quoted);
  const interleaved = firstQuote !== -1 && written.filter((index) => index > firstQuote).length > 1;
  const last = written.at(-1) ?? -1;
  return all.flatMap(({ quoted, lines }, index) => {
    if (quoted) return interleaved && index >= firstQuote && index < last ? lines : [];
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

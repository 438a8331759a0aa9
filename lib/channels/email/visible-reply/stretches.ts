import { baseSubject, isOriginalDivider } from './dividers.ts';
import { quotedHeaderAt } from './header-block.ts';
import { type Introduction, introductionEndingAt } from './introduction.ts';
import { isBlank, type Line } from './quoted-line.ts';

/** Tells apart what is quoted and what the sender wrote, line by line. */

export interface ReplyContext {
  /** The mail's subject: tells a forward, whose quoted mail is the content, from a reply. */
  readonly subject?: string;
  /** Whether the mail's header names a mail it answers. */
  readonly answers?: boolean;
}

/** A stretch of lines that are all quoted, or all written by the sender. */
export interface Stretch {
  readonly quoted: boolean;
  /** An introduction stands in front of it. */
  readonly introduced: boolean;
  readonly lines: string[];
}

export class Stretches {
  readonly all: Stretch[] = [];

  add(quoted: boolean, line: string, introduced = false): void {
    const last = this.all.at(-1);
    if (last?.quoted === quoted) last.lines.push(line);
    else this.all.push({ quoted, introduced, lines: [line] });
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

/** A link that wrapped out of a quote stands between quoted lines without their mark. */
const isWrappedLink = (lines: readonly Line[], index: number): boolean =>
  lines[index - 1]?.quoted === 'yes' &&
  lines[index + 1]?.quoted === 'yes' &&
  /^\s*[(<]?https?:\/\/\S{1,2000}[)>\s]*$/.test(lines[index]?.text.slice(0, 2100) ?? '');

/** Sorts lines into stretches, up to where another mail takes up all the rest. */
export const readStretches = (lines: readonly Line[], context: ReplyContext): Stretches => {
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
    const marked: boolean = line.quoted === 'yes' || (line.quoted === 'maybe' && introduced);
    const quoted: boolean = marked || isWrappedLink(lines, index);
    if (!isBlank(line) || line.quoted !== 'no') {
      stretches.add(quoted, line.text, introduced && quoted);
      introduced &&= quoted;
    } else stretches.add(stretches.all.at(-1)?.quoted ?? false, '');
  }
  return stretches;
};

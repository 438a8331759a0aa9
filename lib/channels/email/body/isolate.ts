import type { Direction } from './direction.ts';

/**
 * References, amounts, links and names keep their order inside a line that runs the other way: "1,200.50 USD" in Arabic
 * would else be shown as "USD 1,200.50", and a full stop would jump to the other end.
 */

const leftToRightRun =
  /[\p{Script=Latin}\p{Sc}0-9](?:[\p{Script=Latin}\p{M}\p{Sc}0-9 \u00a0.,:/@+&#%=?~_'•-]*[\p{Script=Latin}\p{Sc}0-9%/])?/gu;
const rightToLeftRun =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{M} \u00a0,.'"0-9-]*[\p{Script=Arabic}\p{Script=Hebrew}])?/gu;

/** A piece of a line; `isolated` runs against it. */
export interface Run {
  readonly text: string;
  readonly isolated: boolean;
}

/** Takes a line apart at runs against its direction. Linear. */
export const runsOf = (line: string, direction: Direction): readonly Run[] => {
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: text, index } of line.matchAll(direction === 'rtl' ? leftToRightRun : rightToLeftRun)) {
    if (index > end) runs.push({ text: line.slice(end, index), isolated: false });
    runs.push({ text, isolated: true });
    end = index + text.length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), isolated: false });
  return runs;
};

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';

/** Names and addresses stand right without help, and a mark beside a link would become part of it. */
const needsMarks = (text: string): boolean =>
  /[0-9]/.test(text) && /[^0-9]/.test(text) && !/:\/\/|@/.test(text);

/** The same for plain text, where invisible marks isolate. Lines from left to right are left as they are. */
export const isolatedText = (line: string, direction: Direction): string =>
  direction === 'ltr'
    ? line
    : runsOf(line, direction)
        .map(({ text, isolated }) =>
          isolated && needsMarks(text) ? `${leftToRightIsolate}${text}${popIsolate}` : text,
        )
        .join('');

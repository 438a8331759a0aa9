import { lineMarks } from '../mime/text-lines.ts';

/** One line of a mail and whether it is quoted: by `>`, by the HTML around it, or `maybe`, when only an introduction tells. */
export interface Line {
  readonly text: string;
  readonly quoted: 'no' | 'yes' | 'maybe';
  /** The mail program said that everything from here on is another mail. */
  readonly divides: boolean;
  /** The mail program said that this line introduces a quote. */
  readonly introduces: boolean;
}

// A line `>:` is the wrapped end of `… <ana@example.org>:`.
const quotePrefix = /^[ \t]{0,3}(>|&gt;|＞)(?!\s*[:：])/;

const toLine = (raw: string): Line => {
  const plain = { text: raw.slice(1), quoted: 'no', divides: false, introduces: false } as const;
  if (raw.startsWith(lineMarks.divider)) return { ...plain, text: '', divides: true };
  if (raw.startsWith(lineMarks.introduction)) return { ...plain, introduces: true };
  if (raw.startsWith(lineMarks.quote)) return { ...plain, quoted: 'yes' };
  if (raw.startsWith(lineMarks['maybe-quote'])) return { ...plain, quoted: 'maybe' };
  // `>From` is how mailboxes escape a line that begins with "From", not a quote.
  const quoted = quotePrefix.test(raw) && !raw.startsWith('>From ');
  return { ...plain, text: raw, quoted: quoted ? 'yes' : 'no' };
};

/** Splits text, as a mail has it or as HTML was rendered, into lines. */
export const toLines = (text: string): readonly Line[] => text.split('\n').map(toLine);

export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

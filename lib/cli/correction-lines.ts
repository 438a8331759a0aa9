import { mask } from '../classify/masking/mask.ts';
import type { ExportedCorrection } from './each-correction.ts';
import { plainCell } from './plain-cell.ts';

/** A correction whose message is still there. */
export type Corrected = ExportedCorrection & { readonly text: string };

/** As the classifier reads it. Masked as a whole: what is harmless in two parts may not be in one. */
const wholeText = ({ subject, text }: Corrected): string => mask(subject ? `${subject}\n${text}` : text);

/** One line for `classify --accuracy`: the message with its right labels. */
export const labelledLine = (corrected: Corrected): string => {
  const { reference: id, subject, text, before, after } = corrected;
  const { category, language } = after;
  return JSON.stringify({
    id,
    ...(subject === undefined ? {} : { subject }),
    text,
    category,
    language,
    before,
  });
};

const columns = ['intent', 'suggested', 'category', 'language', 'text', 'scenario', 'before'];
export const trainingColumns = columns.join('\t');

/** One row for `taxonomy add`, once somebody has named the intent. */
export const trainingRow = (corrected: Corrected, suggest: (text: string) => string | undefined): string => {
  const { reference, before, after } = corrected;
  const text = wholeText(corrected);
  return [
    ...[
      '',
      suggest(text) ?? '',
      after.category,
      after.language,
      plainCell(text.replaceAll(/\r?\n|\r/g, '\\n')),
    ],
    ...[`corrected-${reference.toLowerCase()}`, `${before.language} ${before.category}`],
  ]
    .map(quoted)
    .join('\t');
};

/** Without control characters, and quoted where a quote would be taken for a mark (RFC 4180). */
const quoted = (value: string): string => {
  const cell = value.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ');
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
};

import {
  isAadhaar,
  isChineseId,
  isCpf,
  isFrenchId,
  isHongKongId,
  isMyNumber,
  isSpanishId,
  isTaiwaneseId,
  isTurkishId,
} from './checksums.ts';
import { idNames } from './id-names.ts';
import { type FindSpans, spansOf } from './replace.ts';
import { isCnpj, isCodiceFiscale } from './tax-numbers.ts';

const token = '[national id]';
const edge = '(?<![A-Za-z0-9+])';
const end = '(?![A-Za-z0-9])';
const pattern = (body: string, flags = 'g') => new RegExp(`${edge}(?<value>${body})${end}`, flags);
const bare = (value: string): string => value.replace(/[\s.\-/()]/g, '');

const always = () => true;

/** The shape of each number, and what else must be true of it. */
const kinds: readonly (readonly [RegExp, (bareNumber: string) => boolean])[] = [
  // China: region, date of birth, sequence, check character.
  [pattern('[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]'), isChineseId],
  [pattern('\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}'), isCpf],
  [pattern('[1-9]\\d{10}'), isTurkishId],
  [pattern('(?:\\d{8}|[XYZxyz]\\d{7})[ -]?[A-Za-z]'), isSpanishId],
  [pattern('\\d{14}|[A-Z\\d]{2}\\.[A-Z\\d]{3}\\.[A-Z\\d]{3}/?[A-Z\\d]{4}-?\\d{2}'), isCnpj],
  // Italy: letters may stand for figures where two people would share a code.
  [
    pattern('[A-Za-z]{6}[\\dL-NP-V]{2}[A-EHLMPRSTa-ehlmprst][\\dL-NP-V]{2}[A-Za-z][\\dL-NP-V]{3}[A-Za-z]'),
    isCodiceFiscale,
  ],
  // India's tax card: the fourth letter is the kind of holder.
  [pattern('[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]'), always],
  // Korea: date of birth and sequence; the check digit was given up in 2020.
  [pattern('\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[ ]?-[ ]?[1-8]\\d{6}'), always],
  [pattern('\\d{4}[ -]\\d{4}[ -]\\d{4}'), (number) => isMyNumber(number) || isAadhaar(number)],
  [pattern('[A-Za-z][1289]\\d{8}'), isTaiwaneseId],
  [pattern('[A-Za-z]{1,2}\\d{6} ?\\([\\dAa]\\)', 'g'), isHongKongId],
  // United States: never 000, 666 or 9xx, never 00, never 0000.
  [pattern('(?!000|666|9)\\d{3}-(?!00)\\d{2}-(?!0000)\\d{4}'), always],
  [
    pattern('[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\\d) ?(?:\\d{2}|2[ABab]) ?\\d{3} ?\\d{3} ?\\d{2}'),
    isFrenchId,
  ],
];

const named = new RegExp(
  `${idNames}[^A-Za-z0-9\\n[]{0,12}(?<value>(?=[A-Za-z]{0,5}\\d)[A-Za-z0-9]{2,18}(?:[ -](?=[A-Za-z]{0,2}\\d)[A-Za-z0-9]{1,9}){0,4})(?![A-Za-z0-9])`,
  'giu',
);

/** A value that is called an identity number must hold figures enough to be one. */
const looksLikeId = (value: string): boolean => value.replace(/\D/g, '').length >= 5;

/** National identity and passport numbers: by checksum or shape, or because they are called so. */
export const findNationalIds: FindSpans = (flat) => [
  ...kinds.flatMap(([shape, isValid]) =>
    spansOf(flat, shape, (value) => (isValid(bare(value)) ? token : undefined)),
  ),
  ...spansOf(flat, named, (value) => (looksLikeId(value) ? token : undefined)),
];

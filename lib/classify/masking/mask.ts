import { findAccounts, findIbans } from './bank-accounts.ts';
import { findCards, findCvvs } from './cards.ts';
import { findMails, findPhones } from './contacts.ts';
import { findNationalIds } from './national-ids.ts';
import { type FindSpans, flatten, writeSpans } from './replace.ts';
import { findCodes, findSecrets } from './secrets.ts';

const figures = /\p{Nd}/u;
const anything = /./;

/**
 * In the order of what they cost when they leak; an earlier find keeps its place against a later one. Each with what a
 * text must have at least, since most texts have no figures at all.
 */
const finders: readonly (readonly [FindSpans, RegExp])[] = [
  [findCards, figures],
  [findIbans, figures],
  [findSecrets, anything],
  [findCvvs, figures],
  [findNationalIds, figures],
  [findAccounts, figures],
  [findCodes, figures],
  [findMails, /@/],
  [findPhones, figures],
];

/** What masking writes. Strict, so that nobody can hide a number from masking between brackets. */
const token =
  /(\[(?:card •••• \d{4}|iban [A-Z]{2}•• •••• [A-Z0-9]{4}|account •••• \d{1,4}|phone •••• \d{1,2}|national id|secret|seed phrase|code|cvv|expiry)\])/;
/** Payments are found by their UETR: no group of its figures is a card or a phone number. Keys of this shape are secrets still. */
const tokenOrUetr = new RegExp(
  `${token.source}|((?<![\\w-])[\\da-f]{8}-[\\da-f]{4}-4[\\da-f]{3}-[89ab][\\da-f]{3}-[\\da-f]{12}(?![\\w-]))`,
  'i',
);
/** One finding can lay open another; texts settle in two or three rounds. */
const mostRounds = 6;

const mayHoldTokens = /\[|-4[\da-f]{3}-/i;

const replaceFound = (text: string, [find, needed]: (typeof finders)[number]): string => {
  const spans = needed.test(text) ? find(flatten(text)) : [];
  return spans.length === 0 ? text : writeSpans(text, spans);
};

/** Finders see the text between tokens only, which the split puts at odd places, one for each group. */
const applyFinder = (text: string, finder: (typeof finders)[number]): string => {
  if (!mayHoldTokens.test(text)) return replaceFound(text, finder);
  const apart = finder[0] === findSecrets ? token : tokenOrUetr;
  const groups = apart === token ? 2 : 3;
  return text
    .split(apart)
    .map((part, index) => (index % groups === 0 ? replaceFound(part, finder) : (part ?? '')))
    .join('');
};

/**
 * Replaces card numbers, CVVs, bank accounts, national ids, secrets and one-time codes by tokens such as
 * `[card •••• 1111]`, and hides mail addresses and phone numbers in part. Order ids, references, amounts and dates stay.
 * Linear in the text's length; masking a masked text changes nothing.
 */
export const mask = (text: string): string => {
  let masked = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = finders.reduce(applyFinder, masked);
    if (next === masked) break;
    masked = next;
  }
  return masked;
};

import type { PaymentFact } from '../../domain/payment-fact.ts';
import { mask } from '../masking/mask.ts';
import type { FactText, FindFacts } from './fact.ts';
import { numberWords, referenceNames } from './reference-names.ts';

const value = '[a-z0-9](?:[a-z0-9]|[-_/.](?=[a-z0-9])){3,39}';
const edge = '(?![a-z0-9@%€$£¥₹₽])';
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${referenceNames})(?:[ .:#()=-]{0,3}(?:${numberWords})){0,3}[ .:#()=\\["'-]{0,4}(?<value>${value})${edge}`,
  'gu',
);

/** Numbers that call themselves one, as providers and shops shape them. */
const shapes =
  /(?<![A-Za-z0-9_-])(?:MR-[0-9A-Z]{5}-[0-9A-Z]{5}|(?:ch|pi|py|po|tr|txn|re|in|cs|dp|pm)_[A-Za-z0-9]{14,40}|[A-Z]{2,6}[-_/]\d{3,14}(?:[-_/][A-Z0-9]{1,10}){0,3}|(?=[A-Z0-9]{10,25}(?![A-Za-z0-9]))(?=[A-Z]*\d)(?=\d*[A-Z])(?=(?:[A-Z]*\d){4})[A-Z0-9]{10,25}|#\d{5,16})(?![A-Za-z0-9@_])/g;
const fewestFigures = 3;
const enoughFigures = /\d(?:\D*\d){2}/;
const shortestSecret = 8;
const date = /^(?:\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d+[.,]\d{1,2})$/;

const figuresIn = (text: string): number => text.replace(/\D/g, '').length;

const factOf = (
  { flat }: FactText,
  start: number,
  end: number,
  confidence: number,
): readonly PaymentFact[] => {
  const written = flat.slice(start, end).replace(/^#/, '');
  const isNumber = figuresIn(written) >= fewestFigures && !date.test(written);
  // What masking would hide is no order number, whatever it is called.
  if (!isNumber || (written.length >= shortestSecret && mask(written) !== written)) return [];
  const shown = /^[a-z]{2,3}_/.test(written) ? written : written.toUpperCase();
  return [{ kind: 'reference', start, end, value: shown, shown, confidence }];
};

/** Numbers of orders, payments and invoices: called so in eighteen languages, or of a shape that only such numbers have. */
export const findReferences: FindFacts = (text) =>
  enoughFigures.test(text.flat) ? [...namedReferences(text), ...shapedReferences(text)] : [];

const namedReferences: FindFacts = (text) =>
  [...text.lower.matchAll(named)].flatMap(({ 0: whole, index, groups }) => {
    const end = index + whole.length;
    return factOf(text, end - (groups?.value ?? '').length, end, 0.95);
  });

const shapedReferences: FindFacts = (text) =>
  [...text.flat.matchAll(shapes)].flatMap(({ 0: whole, index }) =>
    factOf(text, index, index + whole.length, whole.startsWith('MR-') ? 0.95 : 0.7),
  );

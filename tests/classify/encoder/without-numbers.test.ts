import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEncoder } from '../../../lib/classify/encoder/encoder.ts';
import { createCategoryReader } from '../../../lib/classify/encoder/read-category.ts';
import { withoutNumbers } from '../../../lib/classify/encoder/without-numbers.ts';

const weights = readFileSync(new URL('../../../lib/classify/encoder/weights.bin', import.meta.url));
const read = createCategoryReader(createEncoder(weights));
const best = (text: string): string => [...read(text)].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'nothing';

describe('numbers', () => {
  it.each([
    ['my card 4111 1111 1111 1111 was declined', 'my card   was declined'],
    ['卡号６２１２３４５６７８９０１２３２被拒', '卡号 被拒'],
    ['to DE89 3704 0044 0532 0130 00 today', 'to   today'],
    ['UETR 97ed4827-7b6f-4491-a06f-d548d5a7512d where', 'UETR   where'],
    ['call +44 7700 900123', 'call + '],
  ])('of cards, accounts and payments are left out: %s', (text, left) => {
    expect(withoutNumbers(text)).toBe(left);
  });

  it.each([
    '500 EUR since 12 May',
    '1.234,56 €',
    '3,000,000 IDR',
    '2100000 so‘m',
    'error 4001',
    '3D Secure 2',
    '30000円',
  ])('that tell how much, when or which stay: %s', (text) =>
    expect(withoutNumbers(text)).toBe(text.normalize('NFKC')),
  );

  it.each([
    ['my card 4111 1111 1111 1111 was declined at the shop', 'payment-failed'],
    ['Payout to DE89 3704 0044 0532 0130 00 has not arrived', 'payment-delayed'],
    ['refund for order 20261122-4471-889923 please', 'refund-dispute'],
  ])('change nothing about the category of %s', (text, category) => expect(best(text)).toBe(category));

  it('take time in proportion to the text', () => {
    const spent = (length: number): number => {
      const text = 'a1 '.repeat(length / 3) + 'a'.repeat(length) + ' 1'.repeat(length / 2);
      const before = process.cpuUsage();
      withoutNumbers(text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(60_000);
    expect(spent(240_000)).toBeLessThan(40 * spent(60_000) + 20_000);
  });
});

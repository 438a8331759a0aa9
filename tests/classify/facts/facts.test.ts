import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/classify/facts/find-facts.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
const read = (text: string) => findFacts(text, 'en', { at, timeZone: 'Asia/Tokyo' });
const valuesOf = (kind: string, text: string) =>
  read(text)
    .filter((fact) => fact.kind === kind)
    .map(({ value }) => value);

describe('accounts, banks and cards', () => {
  it.each([
    ['iban', 'to DE89 3704 0044 0532 0130 00 please', ['DE89370400440532013000']],
    ['iban', 'to DE89 3704 0044 0532 0130 01 please', []],
    ['bic', 'SWIFT: DEUTDEFF', ['DEUTDEFF']],
    ['bic', 'bic bofaus3nxxx', []],
    ['bic', 'the code is BOFAUS3NXXX', ['BOFAUS3NXXX']],
    ['bic', 'VERY BAD BANK CUSTOMER SERVICE', []],
    ['bic', 'DELIVERY and PASSWORD', []],
    ['uetr', 'UETR 97ED4827-7B6F-4491-A06F-B548D5A7512D', ['97ed4827-7b6f-4491-a06f-b548d5a7512d']],
    ['uetr', '97ed4827-7b6f-1491-a06f-b548d5a7512d', []],
    ['card', '4111 1111\u00a01111 1111', ['41111111•••• 1111']],
    ['card', '378282246310005', ['378282•••• 0005']],
    ['card', 'my card ending 4242', ['•••• 4242']],
    ['card', '尾号4242的卡', ['•••• 4242']],
    ['card', '4111111111111112', []],
  ] as const)('%s in "%s"', (kind, text, values) => expect(valuesOf(kind, text)).toEqual(values));

  it('shows an account in part', () => {
    expect(read('DE89370400440532013000').map(({ shown }) => shown)).toEqual(['DE•• •••• 3000']);
  });
});

describe('references', () => {
  it.each([
    ['order 12345', '12345'],
    ['Order no. A-99821', 'A-99821'],
    ['reference: TX-883920-AA', 'TX-883920-AA'],
    ['订单号：2026112312345', '2026112312345'],
    ['注文番号はAB-12345です', 'AB-12345'],
    ['주문번호 20261123-001', '20261123-001'],
    ['pedido nº 778812', '778812'],
    ['commande n° 99812', '99812'],
    ['Vorgangsnummer 8812-33', '8812-33'],
    ['номер заказа 55123', '55123'],
    ['رقم الطلب 883920', '883920'],
    ['คำสั่งซื้อหมายเลข 12345', '12345'],
    ['mã đơn hàng: DH12345', 'DH12345'],
    ['nomor pesanan 12345', '12345'],
    ['sipariş no: 12345', '12345'],
    ['ऑर्डर नंबर 12345', '12345'],
    ['pi_3NabcdefghIJKL1234', 'pi_3NabcdefghIJKL1234'],
    ['MR-7K3F9-Q2XBT', 'MR-7K3F9-Q2XBT'],
  ])('%s names %s', (text, reference) => expect(valuesOf('reference', text)).toEqual([reference]));

  it.each([
    'transfer 5000 eur',
    'payment 12.50',
    'order of 12.11.2026',
    'order me 4 things',
    'payment 2026-11-03',
  ])('sees none in %s', (text) => expect(valuesOf('reference', text)).toEqual([]));

  it.each(['order 4111111111111111', 'reference DE89370400440532013000', 'order 11010519491231002X'])(
    'never takes what masking hides for one: %s',
    (text) => expect(valuesOf('reference', text)).toEqual([]),
  );
});

describe('facts of any text', () => {
  const fragment = fc.constantFrom(
    '1.234,56',
    ' €',
    '4111 1111 1111 1111',
    '三千',
    '万',
    'by ',
    'Friday',
    '12/11',
    '-',
    '.',
    'order ',
    ' no ',
    '明日',
    '中',
    '٣',
    '\ud83d',
    '\u200d',
    'DE89',
    'k',
    'İ',
    '\n',
  );

  it('are in order, within the text and apart, and reading them never fails', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('');
          let after = 0;
          for (const { start, end, confidence, shown } of read(text)) {
            expect(start).toBeGreaterThanOrEqual(after);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence > 0 && confidence <= 1).toBe(true);
            expect(shown).not.toMatch(/\d{14}/);
            after = end;
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    'a',
    '4',
    '4 ',
    '1.',
    '一',
    '万',
    'order ',
    'by ',
    '12/',
    'DE89 ',
    'ABCDEF',
    '1,',
    '\ud800',
    'Friday ',
    '3 days ',
  ])('are read from a megabyte of %j in a second of work', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(2_000_000);
  });
});

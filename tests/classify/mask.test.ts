import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../lib/classify/masking/mask.ts';

describe('mask', () => {
  it.each([
    ['my card 4111 1111 1111 1111 was declined', 'my card [card •••• 1111] was declined'],
    ['4111-1111-1111-1111', '[card •••• 1111]'],
    ['amex 378282246310005.', 'amex [card •••• 0005].'],
    ['卡号４１１１１１１１１１１１１１１１被拒', '卡号[card •••• 1111]被拒'],
    ['بطاقتي ٤١١١ ١١١١ ١١١١ ١١١١ مرفوضة', 'بطاقتي [card •••• 1111] مرفوضة'],
    ['4111 1111\n1111 1111', '[card •••• 1111]'],
    ['UnionPay 6222021234567890128', 'UnionPay [card •••• 0128]'],
    ['5555 5555 5555 4444 12/27 123', '[card •••• 4444] [expiry] [cvv]'],
    ['card 5555555555554444, cvv: 123', 'card [card •••• 4444], cvv: [cvv]'],
    ['order 12 4111 1111 1111 1111', 'order 12 [card •••• 1111]'],
  ])('hides card numbers: %s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    ['IBAN DE89 3704 0044 0532 0130 00 please', 'IBAN [iban DE•• •••• 3000] please'],
    ['to GB82WEST12345698765432.', 'to [iban GB•• •••• 5432].'],
    ['fr7630006000011234567890189', '[iban FR•• •••• 0189]'],
    ['iban: DE00 3704 0044 0532 0130 01', 'iban: [iban DE•• •••• 3001]'],
    ['account number 12345678', 'account number [account •••• 5678]'],
    ['카드번호 9410-1234-5678-9012', '카드번호 [account •••• 9012]'],
    ['口座番号は1234567です', '口座番号は[account •••• 4567]です'],
  ])('hides bank accounts: %s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    '11010519491231002X',
    '111.444.777-35',
    '12345678Z',
    'X1234567L',
    'RSSMRA85T10A562S',
    '900101-1234568',
    '10000000146',
    'A123456789',
    'A123456(3)',
    '123-45-6789',
  ])('hides the national id %s', (id) => expect(mask(`my id ${id} ok`)).toBe('my id [national id] ok'));

  it.each([
    ['Aadhaar: 2341 2341 2346', '2341 2341 2346'],
    ['マイナンバーは123456789018です', '123456789018'],
    ['护照号 E12345678', 'E12345678'],
    ['passport no. 912803456', '912803456'],
  ])('hides what is called an identity number: %s', (text, id) => {
    expect(mask(text)).toBe(text.replace(id, '[national id]'));
  });

  it.each([
    ['my password is Tr0ub4dor&3 help', 'my password is [secret] help'],
    ['密码：abcd1234', '密码：[secret]'],
    ['the key is sk_live_51HcXyZabcdefgh1234', 'the key is [secret]'],
    ['验证码是 483920', '验证码是 [code]'],
    ['482913 is my code', '[code] is my code'],
    ['PIN 4821', 'PIN [code]'],
    ['la clave es 4821', 'la clave es [code]'],
    [
      'seed phrase: apple river stone cloud tiger ocean maple grape lemon chair table house',
      'seed phrase: [seed phrase]',
    ],
  ])('hides secrets and one-time codes: %s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    ['write to anna.schmidt@example.com', 'write to a•••@example.com'],
    ['call +44 7700 900123', 'call [phone •••• 23]'],
    ['I sent it to +66812345678', 'I sent it to [phone •••• 78]'],
    ['手机13812345678', '手机[phone •••• 78]'],
    ['tel 030 1234567', 'tel [phone •••• 67]'],
  ])('hides contacts in part: %s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    'order 1234567890123 of 2026-11-03 over 1,234.56 EUR',
    'Reference MR-7K3F9-Q2XBT, transaction TX-883920-AA',
    'UETR 97ed4827-7b6f-4491-a06f-b548d5a7512d',
    'codigo de error 4012',
    'error code 5003, HTTP status code 404, postal code 75001',
    '3万円を2026年11月3日に送金しました',
    'my password is wrong, I forgot the password',
    'Rs 12,00,000 on 03/11/2026 at 14:30',
    'invoice 4111111111111112',
    '1.234.567,89 € since 5 days',
  ])('leaves orders, references, amounts and dates readable: %s', (text) => expect(mask(text)).toBe(text));

  it('does not believe a customer that a number is masked already', () => {
    expect(mask('[card 4111111111111111]')).toBe('[card [card •••• 1111]]');
  });

  const fragment = fc.constantFrom(
    '4111 1111 1111 1111',
    ' 123 ',
    '12/27',
    'cvv',
    'code: ',
    '482913',
    'password: ',
    'DE89370400440532013000',
    '[card •••• 1111]',
    '\n',
    '+44 7700 900123',
    'a@b.co',
    '[',
    ']',
    '•',
    'passport ',
    'E12345678',
    '-',
    '٤١١١',
    ' is my code',
    'iban ',
    '123456789018',
    'x',
  );

  it('changes nothing when it reads what it wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fragment, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 14 }),
        (parts) => {
          const once = mask(parts.join(''));
          expect(mask(once)).toBe(once);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('lets no card number through, however it is grouped', () => {
    const separators = fc.array(fc.constantFrom('', '', ' ', '-', '.', '\u00a0', '\n'), {
      minLength: 15,
      maxLength: 15,
    });
    fc.assert(
      fc.property(
        separators,
        fc.constantFrom('5555555555554444', '4111111111111111', '6011111111111117'),
        (gaps, card) => {
          const written = [...card].map((digit, index) => digit + (gaps[index] ?? '')).join('');
          expect(mask(`it is ${written} ok`).replace(/\D/g, '').length).toBe(4);
        },
      ),
    );
  });

  it.each(['a', '4', '4 ', '4111 1111 ', 'code ', 'a@', 'DE89 ', '[card ', 'password: '])(
    'reads a megabyte of %j in seconds of work',
    (unit) => {
      const before = process.cpuUsage();
      mask(unit.repeat(1_000_000 / unit.length));
      const { user, system } = process.cpuUsage(before);
      expect(user + system).toBeLessThan(12_000_000);
    },
  );
});

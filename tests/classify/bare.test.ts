import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, writeBare } from '../../lib/classify/bare.ts';
import { fold, foldWhole } from '../../lib/classify/fold.ts';
import { foldByRules } from '../../lib/classify/fold-rules.ts';

const picture = /[\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1f7ff}\u{1f800}-\u{1fbef}]/gu;
/** Kept in neither form: they would be told apart from spaces only. */
const controls = ['\0', '\u0001', '\u0002', '\u0003'];

/** What is written unit by unit; undefined where the rules must decide. */
const written = (text: string): string | undefined => {
  const room = new Uint16Array(2 * text.length + 32);
  const count = writeBare(text, room);
  return count < 0 ? undefined : String.fromCharCode(...room.subarray(0, count));
};
const byRules = (text: string): string =>
  controls.reduce((bare, control) => bare.replaceAll(control, ' '), bareText(text.replace(picture, ' ')));

const pieces = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Straße ',
    'ﬁnal ',
    'İZMİR',
    'đồng ',
    'né\u0301 ',
    'कृपया ',
    'मैंने ',
    'ปุ่ม',
    'ที่',
    'أين ',
    'が',
    'カ\u3099',
  ),
  fc.constantFrom(
    '한글',
    'ㅋㅋ',
    'ㄱㅏ',
    'Σας ',
    'pаypаl ',
    'Привет',
    'ＡＢＣ　１２',
    '①',
    '❤\ufe0f',
    '🙏🏽',
    '😀',
    '\u200d',
    '<b>',
    'a@b.co ',
  ),
);

describe('the bare form of a text', () => {
  it('is the same unit by unit as by the rules', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const bare = written(text);
        if (bare !== undefined) expect(bare).toBe(byRules(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is written unit by unit in every language customers write', () => {
    const texts = [
      "I can't find 1.250,00 €!",
      '我的钱没到账，为什么？',
      'お金が届きません。パスワードを忘れました',
      '카드가 거절됐어요',
      'क्या मेरा पैसा आएगा?',
      'ยังไม่ได้รับเงินที่โอนไป',
      'لم تصل الحوالة بعد؟',
      'Где мои деньги?',
      'Tiền của tôi đâu rồi?',
      'Überweisung nicht angekommen 😡',
    ];
    for (const text of texts) expect(written(text)).toBe(byRules(text));
  });
});

describe('a folded text', () => {
  it('is the same letter by letter as rule by rule', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        expect(foldWhole(parts.join(''))).toBe(foldByRules(parts.join('')));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["I can't, he'll - they're 'so", ' i cant hell theyre so '],
    ['1.250,00 and 3. 4', ' 125000 and 3 ¶ 4 '],
    ['Done?! Yes... ok', ' done ¶ yes ¶ ok '],
    ['KYC被reject了', ' kyc 被 reject 了 '],
    ['see https://x.example/?a=b or a@b.example', ' see or '],
    ['ok🙏🏽fine ❤️', ' ok fine \ufe0f '],
    ['', ' '],
  ])('of %j has its words between single spaces', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../lib/classify/classifier.ts';
import { findFacts } from '../../lib/classify/facts/find-facts.ts';
import { identifyLanguage } from '../../lib/classify/language/identify.ts';
import { tones } from '../../lib/domain/reading.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';

const { classify, mask } = createClassifier();

/** What every reader answers to one text; throws where one of them does. */
const readBy = (text: string) => {
  const read = classify({ text, at: Date.parse('2026-11-23T09:00:00Z') });
  expect(categories).toContain(read.category);
  expect(urgencies).toContain(read.urgency);
  expect(tones).toContain(read.tone);
  expect(read.languageConfidence).toBeGreaterThanOrEqual(0);
  expect(read.languageConfidence).toBeLessThanOrEqual(1);
  for (const { start, end } of [...(read.because ?? []), ...(read.facts ?? []), ...(read.issues ?? [])]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThanOrEqual(end);
  }
  const masked = mask(text);
  expect(mask(masked)).toBe(masked);
  return { ...read, masked };
};

const emoji = '👨‍👩‍👧‍👦 👍🏽 ❤️ 🏳️‍🌈 1️⃣ 🇯🇵';

describe('a text that says nothing', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \t\r\n\u00a0\u3000'],
    ['one full stop', '.'],
    ['one digit', '7'],
    ['digits only', '0123456789 9876543210'],
    ['digits of other scripts', '٠١٢٣٤٥ ０１２３ ०१२३ ๐๑๒'],
    ['emoji only', emoji],
    ['an address only', 'https://pay.example/track?id=MTCN-99381&lang=fr#état'],
    ['a mail address only', 'maria.lopez@correo.example'],
    ['half a surrogate pair', '\ud83d'],
    ['halves in the wrong order', '\udc00\ud800'],
    ['marks of direction only', '\u202e\u2066\u200f\u2069'],
    ['joiners only', '\u200d\u200c\ufeff\u2060'],
    ['marks without letters', '\u0301\u0301\u0308'],
    ['control characters', '\u0000\u0007\u001b\u009f'],
    ['a reference', 'TX-883920-AA'],
  ])('is no language, no hurry and no risk: %s', (_what, text) => {
    const { language, languageConfidence, urgency, risks, tone } = readBy(text);
    expect({ language, languageConfidence }).toEqual({ language: 'und', languageConfidence: 0 });
    expect({ urgency, risks, tone }).toEqual({ urgency: 'low', risks: [], tone: 'calm' });
  });

  it.each(['a', 'é', '你', 'ก', 'я', '한'])('is read without ado when it is one letter: %s', (text) => {
    expect(readBy(text)).toMatchObject({ category: 'general', urgency: 'low', risks: [], masked: text });
  });
});

describe('what is hidden inside words', () => {
  it.each([
    ['a zero-width joiner', 'please re\u200dfund me, the re\u200dfund has not come'],
    ['a zero-width space', 'please re\u200bfund me, the ref\u200bund has not come'],
    ['a soft hyphen', 'please re\u00adfund me, the re\u00adfund has not come'],
    ['marks of direction', '\u202aplease re\u2066fund\u2069 me, the refund has not come\u202c'],
    ['mathematical letters', 'please 𝗿𝗲𝗳𝘂𝗻𝗱 me, the 𝓻𝓮𝓯𝓾𝓷𝓭 has not come'],
    ['full-width letters', 'please ｒｅｆｕｎｄ me, the ｒｅｆｕｎｄ has not come'],
    ['circled letters', 'please ⓡⓔⓕⓤⓝⓓ me, the ⓡⓔⓕⓤⓝⓓ has not come'],
    ['Cyrillic letters', 'рlеаsе rеfund mе, thе rеfund hаs nоt соmе'],
    ['struck-out letters', 'please r\u0336e\u0336f\u0336u\u0336n\u0336d\u0336 me, the refund has not come'],
  ])('does not hide them: %s', (_what, text) => {
    expect(readBy(text)).toMatchObject({ language: 'en', category: 'refund-dispute' });
  });

  it('leaves joiners alone where scripts need them', () => {
    expect(identifyLanguage('می‌خواهم پولم را پس بگیرم').language).toBe('fa');
    expect(identifyLanguage('क्‍या मेरा पैसा आया').language).toBe('hi');
    expect(mask('می‌خواهم پولم را پس بگیرم')).toBe('می‌خواهم پولم را پس بگیرم');
    expect(mask(emoji)).toBe(emoji);
  });

  it('takes no Russian word for a Latin one', () => {
    expect(identifyLanguage('оплата по смс не приходит').language).toBe('ru');
    expect(identifyLanguage('не приходит sms код').language).toBe('ru');
  });

  it.each([
    ['zero-width spaces', '4111\u200b1111\u200b1111\u200b1111'],
    ['joiners between all figures', [...'4111111111111111'].join('\u200d')],
    ['soft hyphens', '4111\u00ad1111\u00ad1111\u00ad1111'],
    ['word joiners', '4111\u20601111\u20601111\u20601111'],
    ['marks of direction', '411111\u2066\u20691111\u206a111111'],
    ['variation selectors', '4111\ufe0f1111\ufe0f1111\ufe0f1111'],
    ['keycaps', [...'4111111111111111'].map((figure) => `${figure}\ufe0f\u20e3`).join('')],
    ['mathematical figures', '𝟒𝟏𝟏𝟏 𝟷𝟷𝟷𝟷 𝟙𝟙𝟙𝟙 𝟭𝟭𝟭𝟭'],
    ['full-width figures', '４１１１１１１１１１１１１１１１'],
    ['halves of surrogates around it', '\ud8004111111111111111\udc00'],
  ])('does not hide a card number: %s', (_what, text) => {
    expect(mask(`card ${text}`)).toMatch(/^card \ud800?\[card •••• 1111\]$/);
    expect(findFacts(`card ${text}`, 'en', {}).map(({ kind }) => kind)).toEqual(['card']);
  });
});

const fragment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('refund', 'IBAN ', 'DE89370400440532013000', '4111 1111', '\ud83d', '\udc4d', '\u200d'),
  fc.constantFrom(
    'https://',
    'a@b.c',
    '\u202e',
    '１２３',
    '3万円',
    '1.234,56 €',
    'urgent',
    '救命',
    'ป',
    '\u0301',
  ),
);

it('is answered sensibly whatever it is made of', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
      readBy(parts.join(''));
    }),
    { numRuns: 400 },
  );
});

/** Processor time in milliseconds; other work on the machine does not count. */
const costOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const readers = {
  classify: (text: string) => void classify({ text, at: 0 }),
  mask: (text: string) => void mask(text),
  facts: (text: string) => void findFacts(text, 'en', { at: 0 }),
  language: (text: string) => void identifyLanguage(text),
};
const units = [
  'a',
  '1',
  '你',
  'é',
  'refund',
  'refund ',
  '退款',
  'а',
  '\u200d',
  '\ud83d',
  '👍',
  '1,',
  '.',
  '@',
  '-',
];
const cases = Object.entries(readers).flatMap(([name, read]) =>
  units.map((unit) => [name, JSON.stringify(unit), unit, read] as const),
);

describe('a megabyte of one thing', () => {
  it.each(cases)('costs %s no more than its length asks for: %s', (_name, _shown, unit, read) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const quarter = text.slice(0, 250_000);
    read(quarter);
    // Linear is four times; quadratic would be sixteen, and more than the allowance for what goes on beside it.
    expect(costOf(() => read(text))).toBeLessThan(9 * costOf(() => read(quarter)) + 400);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../lib/channels/text-split.ts';

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');
const family = '👩‍👩‍👧‍👦';

describe('a text split at the channel limit', () => {
  it('stays whole while it fits', () => {
    expect(splitText('Grüße', 5)).toEqual(['Grüße']);
    expect(splitText('   ', 5)).toEqual([]);
  });

  it('breaks between lines, then sentences, then words', () => {
    expect(splitText('first line\nsecond line', 14)).toEqual(['first line', 'second line']);
    expect(splitText('It is paid. Please wait', 16)).toEqual(['It is paid.', 'Please wait']);
    expect(splitText('one two three', 9)).toEqual(['one two', 'three']);
  });

  it('breaks Chinese and Japanese after a sentence, else between words', () => {
    expect(splitText('付款已到账。请稍等片刻。', 8)).toEqual(['付款已到账。', '请稍等片刻。']);
    for (const part of splitText('人民币汇款到账时间', 4))
      expect('人民币 汇款 到 账 时间 到账').toContain(part.slice(0, 2));
  });

  it('never cuts a surrogate pair or a grapheme cluster that fits', () => {
    expect(splitText(family.repeat(3), 25)).toEqual(Array(2).fill(family.repeat(2)).with(1, family));
    expect(splitText('e\u0301'.repeat(5), 5)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301', 'e\u0301']);
  });

  it('counts bytes where the provider does', () => {
    for (const part of splitText('é'.repeat(30), 11, 'utf-8'))
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(11);
  });

  it('loses nothing but white space and keeps every part within the limit, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 8, max: 60 }),
        fc.constantFrom('utf-16', 'utf-8'),
        (whole, limit, measure) => {
          const parts = splitText(whole, limit, measure);
          expect(withoutSpace(parts.join(''))).toBe(withoutSpace(whole));
          for (const part of parts) {
            expect(measure === 'utf-8' ? Buffer.byteLength(part) : part.length).toBeLessThanOrEqual(limit);
            expect(Buffer.from(part).toString()).toBe(part);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

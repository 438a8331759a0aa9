import { describe, expect, it } from 'vitest';
import { readFurther, type Tone } from '../../lib/domain/reading.ts';
import type { Category } from '../../lib/domain/vocabulary.ts';

const place = { start: 0, end: 9 };
const issue = (category: Category, confidence = 0.9) => ({ category, confidence, ...place });
const before = {
  messageId: 'in-1',
  tone: 'worried' as Tone,
  issues: [issue('payment-delayed')],
  because: [{ signal: 'worry', ...place }],
};
const second = { messageId: 'in-2', category: 'payment-delayed' } as const;

describe('the reading of a case with a further message', () => {
  it('adds a matter that is new, and says which message tells of it', () => {
    const read = { tone: 'calm', issues: [issue('payment-delayed'), issue('card')] } as const;
    expect(readFurther(before, read, second).issues).toEqual([
      issue('payment-delayed'),
      { ...issue('card'), messageId: 'in-2' },
    ]);
  });

  it('puts the matter of the case first', () => {
    const { issues } = readFurther(before, { issues: [issue('card')] }, { ...second, category: 'card' });
    expect(issues.map(({ category }) => category)).toEqual(['card', 'payment-delayed']);
  });

  it('adds no guess and no thanks', () => {
    const guess = { issues: [issue('technical')], unsure: true } as const;
    const thanks = { issues: [issue('general')], thanks: true } as const;
    const vague = { issues: [issue('complaint', 0.2)] };
    for (const read of [guess, thanks, vague]) {
      expect(readFurther(before, read, second).issues).toEqual(before.issues);
    }
  });

  it.each([
    ['worried', 'calm', 'worried'],
    ['worried', 'desperate', 'desperate'],
    ['angry', 'worried', 'angry'],
  ] as const)('of a %s customer who now sounds %s is %s', (tone, now, together) => {
    expect(readFurther({ ...before, tone }, { tone: now }, second).tone).toBe(together);
  });

  it('keeps the reasons of all messages, each with its message, and stays small', () => {
    const because = Array.from({ length: 40 }, () => ({ signal: 'urgent', ...place }));
    const read = readFurther(before, { because }, second);
    expect(read.because.slice(0, 2)).toEqual([
      { signal: 'worry', ...place },
      { signal: 'urgent', ...place, messageId: 'in-2' },
    ]);
    expect(read.because).toHaveLength(24);
  });
});

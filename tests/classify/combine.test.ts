import { describe, expect, it } from 'vitest';
import { combine } from '../../lib/classify/combine.ts';
import type { Category } from '../../lib/domain/vocabulary.ts';

const scores = (entries: Partial<Record<Category, number>>): ReadonlyMap<Category, number> =>
  new Map(Object.entries(entries).map(([name, score]) => [name as Category, score ?? 0]));

describe('what rules and encoder say together', () => {
  it('is the encoder where no rule speaks', () => {
    expect(combine(scores({}), scores({ card: 0.9, general: 0.1 }))).toMatchObject({ category: 'card' });
  });

  it('is the rule where the encoder wavers', () => {
    const read = scores({ card: 0.45, 'fees-and-rates': 0.4, general: 0.15 });
    expect(combine(scores({ 'fees-and-rates': 3 }), read).category).toBe('fees-and-rates');
  });

  it('stays with a sure encoder against one weak rule', () => {
    const read = scores({ 'account-access': 0.97, general: 0.03 });
    expect(combine(scores({ general: 0.35, card: 2 }), read).category).toBe('account-access');
  });

  it('is as sure as its share of all', () => {
    const { confidence } = combine(scores({}), scores({ card: 0.6, general: 0.4 }));
    expect(confidence).toBeGreaterThan(0.58);
    expect(confidence).toBeLessThan(0.61);
  });
});

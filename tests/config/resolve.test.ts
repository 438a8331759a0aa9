import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../lib/config/parse-configuration.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { isOpen } from '../../lib/domain/opening-hours.ts';
import { categories } from '../../lib/domain/vocabulary.ts';
import example from '../../meridian.config.ts';
import { aDesk, anInput } from './an-input.ts';
import { now, resolveDesk } from './resolve-one.ts';

describe('weekly hours', () => {
  it('are spelled out from spans of days, over the weekend too', () => {
    const { weekly } = resolveDesk({
      hours: {
        'sat-mon': [{ start: '10:00', end: '12:00', people: 1 }],
        mon: [{ start: '22:00', end: '06:00', people: 2 }],
      },
    }).schedule;
    expect(weekly).toEqual([
      { weekday: 1, start: '10:00', end: '12:00', people: 1 },
      { weekday: 1, start: '22:00', end: '06:00', people: 2 },
      { weekday: 6, start: '10:00', end: '12:00', people: 1 },
      { weekday: 7, start: '10:00', end: '12:00', people: 1 },
    ]);
  });
});

describe('categories', () => {
  it('written as all leave the restricted ones out', () => {
    const risk = aDesk({ id: 'risk', categories: ['fraud-security'] });
    const { desks } = resolveConfiguration(
      anInput({ desks: [aDesk(), risk], restrictedCategories: ['fraud-security'] }),
      now,
    );
    expect(desks.map((desk) => desk.categories)).toEqual([
      categories.filter((category) => category !== 'fraud-security'),
      ['fraud-security'],
    ]);
  });
});

describe('the example configuration', () => {
  const resolved = resolveConfiguration(example, now);

  it('survives being written beside a function and read by it', () => {
    expect(parseConfiguration(JSON.parse(JSON.stringify(resolved)))).toEqual(resolved);
  });

  it('keeps whether gaps in coverage stop its deployment', () => {
    const strict = resolveConfiguration(anInput({ strict: true }), now);
    expect(parseConfiguration(JSON.parse(JSON.stringify(strict))).strict).toBe(true);
    expect(resolveConfiguration(anInput(), now).strict).toBeUndefined();
  });

  it('has somebody open at every hour of a year', () => {
    for (let at = now; at < now + 365 * 86_400_000; at += 3_600_000) {
      expect(resolved.desks.some(({ schedule }) => isOpen(schedule, at))).toBe(true);
    }
  });

  it('says until when its holidays reach', () => {
    expect(resolved.holidaysUntil).toBe('2029-12-31');
  });
});

describe('a deployed configuration of another version', () => {
  it('is refused by path', () => {
    const { brand: _, ...rest } = resolveConfiguration(anInput(), now);
    expect(() => parseConfiguration(rest)).toThrow(/deploy again[\s\S]*brand/);
    expect(() => parseConfiguration('{}')).toThrow('deploy again');
  });
});

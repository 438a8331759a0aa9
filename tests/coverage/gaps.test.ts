import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../lib/coverage/coverage.ts';
import { gapMinutes, gapsOf } from '../../lib/coverage/gaps.ts';
import { coverageJson } from '../../lib/coverage/json.ts';
import { coverageText } from '../../lib/coverage/text.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { day } from '../../lib/domain/instant.ts';
import { categories } from '../../lib/domain/vocabulary.ts';
import { every } from '../domain/a-schedule.ts';
import { at, aWorld, stretchesOf } from './a-world.ts';

const workdays = every([{ start: '09:00', end: '18:00', people: 2 }], [1, 2, 3, 4, 5]);
const labourDay = { date: '2026-11-23', name: 'Labour Thanksgiving Day', intervals: [] };

const tokyo: Partial<Desk> = {
  id: 'tokyo',
  languages: ['ja'],
  categories: [...categories],
  schedule: { timeZone: 'Asia/Tokyo', weekly: workdays, exceptions: [labourDay] },
};
const dublin: Partial<Desk> = {
  id: 'dublin',
  languages: ['en'],
  categories: [...categories],
  schedule: { timeZone: 'Europe/Dublin', always: { people: 1 }, weekly: [], exceptions: [] },
};

/** Monday to Tuesday in Tokyo. */
const twoDays = { from: at('2026-11-22T15:00:00Z'), until: at('2026-11-24T15:00:00Z') };

describe('a gap', () => {
  const alone = coverageOf(aWorld([tokyo]), twoDays);

  it('is a time in which nobody reads the language, to the minute', () => {
    expect(stretchesOf(alone, 'ja')).toEqual([
      { startAt: at('2026-11-22T15:00:00Z'), endAt: at('2026-11-24T00:00:00Z'), how: 'none' },
      { startAt: at('2026-11-24T00:00:00Z'), endAt: at('2026-11-24T09:00:00Z'), how: 'exact' },
      { startAt: at('2026-11-24T09:00:00Z'), endAt: at('2026-11-24T15:00:00Z'), how: 'none' },
    ]);
  });

  it('names the holiday that keeps a desk away, and only where it does', () => {
    const [holiday, night] = coverageJson(alone).gaps.filter(({ audiences }) =>
      audiences.some(({ language }) => language === 'ja'),
    );
    expect(holiday?.desks).toEqual([
      {
        deskId: 'tokyo',
        from: 'Mon 23 Nov 00:00',
        until: 'Tue 24 Nov 09:00',
        timeZone: 'Asia/Tokyo',
        because: 'closed for Labour Thanksgiving Day (2026-11-23)',
      },
    ]);
    expect(night?.desks.map(({ because }) => because)).toEqual(['outside its hours']);
  });

  it('says when no desk could ever fill it', () => {
    const german = gapsOf(alone).find(({ audiences }) => audiences.some(({ language }) => language === '*'));
    expect(german).toMatchObject({ startAt: twoDays.from, endAt: twoDays.until });
    expect(coverageText(alone)).toContain('no desk serves this and reads the language');
  });

  it('is counted once where several languages share it', () => {
    expect(gapMinutes(gapsOf(alone))).toBe(2 * 24 * 60);
  });

  it('names the eve whose night shift would have lasted into it', () => {
    const night = every([{ start: '22:00', end: '06:00', people: 1 }], [1, 2, 3, 4, 5, 6, 7]);
    const schedule = { timeZone: 'Asia/Tokyo', weekly: night, exceptions: [labourDay] };
    const span = { from: at('2026-11-23T17:00:00Z'), until: at('2026-11-23T18:00:00Z') };
    const [gap] = coverageJson(coverageOf(aWorld([{ ...tokyo, schedule }]), span)).gaps;
    expect(gap?.desks[0]).toMatchObject({
      from: 'Tue 24 Nov 02:00',
      because: 'closed for Labour Thanksgiving Day (2026-11-23)',
    });
  });
});

describe('a declared fallback', () => {
  const world = aWorld([tokyo, dublin], { '*': [{ language: 'en', translated: true }] });
  const coverage = coverageOf(world, twoDays);

  it('fills a gap, by its own name', () => {
    expect(gapsOf(coverage)).toEqual([]);
    expect(stretchesOf(coverage, 'ja').map(({ how }) => how)).toEqual([
      'translated:en',
      'exact',
      'translated:en',
    ]);
    expect(coverageText(coverage)).toMatch(
      /^No gap: at every minute from 2026-11-22 15:00 to 2026-11-24 15:00 UTC/,
    );
  });

  it('does not fill it for categories that its desk does not serve', () => {
    const elsewhere = {
      ...world,
      desks: world.desks.map((desk) =>
        desk.id === 'dublin' ? { ...desk, categories: ['card' as const] } : desk,
      ),
    };
    const partly = coverageOf(elsewhere, twoDays);
    expect(stretchesOf(partly, 'ja', 'card').some(({ how }) => how === 'none')).toBe(false);
    expect(stretchesOf(partly, 'ja', 'general').some(({ how }) => how === 'none')).toBe(true);
  });
});

describe('the report', () => {
  it('folds what happens every week into one entry', () => {
    const from = at('2026-11-24T00:00:00Z');
    const text = coverageText(coverageOf(aWorld([tokyo]), { from, until: from + 28 * day }));
    expect(text).toContain(
      '2026-11-24 09:00 – 2026-11-25 00:00 UTC, 15 h; 4 times so, at last on 2026-12-15',
    );
    expect(text).toContain(
      'tokyo          Tue 24 Nov 18:00 – Wed 25 Nov 09:00 Asia/Tokyo: outside its hours',
    );
  });

  it('counts the minutes of each kind, which make up the span', () => {
    const { audiences, gapMinutes: missing } = coverageJson(coverageOf(aWorld([tokyo, dublin]), twoDays));
    expect(audiences.find(({ language }) => language === 'ja')?.minutes).toEqual({
      exact: 540,
      fallback: 0,
      translated: 0,
      none: 2340,
    });
    expect(missing).toBe(2880);
  });
});

describe('clock-change nights', () => {
  const shift = (start: string, end: string): Partial<Desk> => ({
    languages: ['de'],
    schedule: {
      timeZone: 'Europe/Berlin',
      weekly: every([{ start, end, people: 1 }], [1, 2, 3, 4, 5, 6, 7]),
      exceptions: [],
    },
  });
  const daySpan = (from: string) => ({ from: at(from), until: at(from) + day });

  it.each(['2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z'])(
    'leave no gap between shifts that meet in the changed hour after %s',
    (from) => {
      const desks = [shift('14:30', '02:30'), shift('02:30', '14:30')];
      const stretches = stretchesOf(coverageOf(aWorld(desks), daySpan(from)), 'de');
      expect(stretches.map(({ how }) => how)).toEqual(['exact']);
    },
  );

  it.each([
    ['2026-03-28T12:00:00Z', 0],
    ['2026-06-28T12:00:00Z', 60],
    ['2026-10-24T12:00:00Z', 120],
  ])('make an hour without anybody as long as it is: after %s %i minutes', (from, minutes) => {
    const desks = [shift('14:00', '02:00'), shift('03:00', '14:00')];
    const stretches = stretchesOf(coverageOf(aWorld(desks), daySpan(from)), 'de');
    const none = stretches.filter(({ how }) => how === 'none');
    expect(none.reduce((sum, { startAt, endAt }) => sum + (endAt - startAt) / 60_000, 0)).toBe(minutes);
  });
});

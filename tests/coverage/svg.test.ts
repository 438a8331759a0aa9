import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../lib/coverage/coverage.ts';
import { coverageSvg } from '../../lib/coverage/svg.ts';
import { tellingWeeks } from '../../lib/coverage/telling-weeks.ts';
import { day } from '../../lib/domain/instant.ts';
import { categories } from '../../lib/domain/vocabulary.ts';
import { every } from '../domain/a-schedule.ts';
import { at, aWorld } from './a-world.ts';
import { tagsOf } from './tags-of.ts';

const closing = ['2026-12-24', '2026-12-25'].map((date) => ({ date, name: 'Christmas', intervals: [] }));
const world = aWorld(
  [
    {
      id: 'berlin',
      languages: ['de', 'en'],
      categories: [...categories],
      schedule: {
        timeZone: 'Europe/Berlin',
        weekly: every([{ start: '09:00', end: '17:30', people: 2 }], [1, 2, 3, 4, 5]),
        exceptions: closing,
      },
    },
    {
      id: 'card',
      languages: ['en'],
      categories: ['card'],
      schedule: { timeZone: 'UTC', always: { people: 1 }, weekly: [], exceptions: [] },
    },
  ],
  { ja: [{ language: 'en', translated: true }] },
);
const coverage = coverageOf(world, {
  from: at('2026-11-22T00:00:00Z'),
  until: at('2026-11-22T00:00:00Z') + 60 * day,
});
const tags = tagsOf(coverageSvg(coverage));
const ofClass = (name: string) => tags.filter(({ attributes }) => attributes.class === name);

describe('the picture of coverage', () => {
  it('is well-formed and says in words what it shows', () => {
    expect(tags[0]).toMatchObject({
      name: 'svg',
      attributes: { role: 'img', 'aria-labelledby': 'title description' },
    });
    expect(tags.map(({ attributes }) => attributes.id)).toEqual(
      expect.arrayContaining(['title', 'description']),
    );
  });

  it('has a row for each language in both weeks', () => {
    const languages = new Set(coverage.audiences.map(({ language }) => language));
    expect([...languages]).toEqual(['de', 'en', 'ja', 'und', '*']);
    expect(ofClass('week')).toHaveLength(2);
    expect(ofClass('language')).toHaveLength(2 * languages.size);
  });

  it('has a column for each of the 168 hours in every row', () => {
    const hours = tags.flatMap(({ attributes }) => Number(attributes['data-hours'] ?? 0));
    expect(hours.reduce((sum, each) => sum + each, 0)).toBe(168 * ofClass('language').length);
  });

  it('fills every cell to its full height', () => {
    const area = ['exact', 'fallback', 'translated', 'none']
      .flatMap(ofClass)
      .reduce((sum, { attributes }) => sum + Number(attributes.width) * Number(attributes.height), 0);
    expect(area / (168 * 6 * 18 * ofClass('language').length)).toBeCloseTo(1, 3);
  });

  it('takes the week of the holidays for the worst, and an ordinary one for the normal week', () => {
    const weeks = tellingWeeks(coverage);
    expect(weeks?.worst).toBe(at('2026-12-21T00:00:00Z'));
    expect(weeks?.normal).not.toBe(weeks?.worst);
  });

  it('needs a whole week', () => {
    const span = { from: at('2026-11-24T00:00:00Z'), until: at('2026-11-29T00:00:00Z') };
    expect(() => coverageSvg(coverageOf(world, span))).toThrow('no whole week');
  });
});

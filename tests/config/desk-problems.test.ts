import { describe, expect, it } from 'vitest';
import { aDesk, anInput } from './an-input.ts';
import { problemsOf, shift, withDesk } from './problems-of.ts';

describe('a wrong value of a desk is named with its path and its remedy', () => {
  const cases: readonly (readonly [changes: object, problem: string])[] = [
    [
      { hours: { mon: [shift('09:00', '25:00')] } },
      'desks[0].hours.mon[0].end: "25:00" is not a time; write HH:MM between 00:00 and 24:00',
    ],
    [
      { hours: { 'mon-fri': [shift('9:00', '17:00')] } },
      'desks[0].hours["mon-fri"][0].start: "9:00" is not a time; write HH:MM between 00:00 and 23:59',
    ],
    [
      { hours: { 'mon-fry': [shift('09:00', '17:00')] } },
      'desks[0].hours["mon-fry"]: "mon-fry" is no day; write mon to sun, or a span such as "mon-fri"',
    ],
    [
      { hours: { mon: [{ start: '09:00', end: '17:00', people: 0 }] } },
      'desks[0].hours.mon[0].people: 0 does not fit; write at least 1',
    ],
    [
      { hours: { mon: [] } },
      'desks[0].hours: has no interval; write one, or `always: { people }` for a desk that never closes',
    ],
    [
      { timeZone: 'Mars/Phobos' },
      'desks[0].timeZone: "Mars/Phobos" is no IANA time zone; write one such as "Asia/Tokyo" or "UTC"',
    ],
    [{ region: 'moon' }, 'desks[0].region: "moon" is no region; write one of emea'],
    [
      { languages: ['de', 'zh-TW'] },
      'desks[0].languages[1]: "zh-TW" is not how Meridian writes the language; write "zh-Hant"',
    ],
    [
      { languages: ['xq'] },
      'desks[0].languages[0]: "xq" is no known language; write a BCP 47 tag such as "ja", "pt" or "zh-Hant"',
    ],
    [
      { languages: ['de', 'de'] },
      'desks[0].languages[1]: "de" is there twice; give each its own, or remove one',
    ],
    [{ minutesPerCase: undefined }, 'desks[0].minutesPerCase: is missing; write a value of type number'],
    [{ hour: {} }, 'desks[0].hour: is no known field; remove it or correct its spelling'],
    [
      { holidays: { country: 'XX' } },
      'desks[0].holidays.country: "XX" has no holidays known; write an ISO 3166-1 code such as "JP"',
    ],
    [{ always: { people: 1 } }, 'desks[0].always: contradicts `hours`; keep one of them'],
  ];

  it.each(cases)('%j', (changes, problem) => {
    expect(problemsOf(withDesk(changes))).toEqual([problem]);
  });

  it('such as a category that does not exist', () => {
    const [problem = ''] = problemsOf(withDesk({ categories: ['card', 'cards'] }));
    expect(problem).toMatch(
      /^desks\[0\]\.categories\[1\]: "cards" does not fit; write "payment-failed", .* or "general"$/,
    );
  });

  it('such as the state of another country', () => {
    const [problem = ''] = problemsOf(withDesk({ holidays: { country: 'DE', state: 'CA' } }));
    expect(problem).toMatch(/^desks\[0\]\.holidays\.state: "CA" has no holidays known; write one of .*BE/);
  });

  it('such as a holiday that is not one there', () => {
    const [problem = ''] = problemsOf(
      withDesk({ holidays: { country: 'DE', except: ['Independence Day'] } }),
    );
    expect(problem).toMatch(
      /^desks\[0\]\.holidays\.except\[0\]: "Independence Day" is no holiday there in 2026; write one of: .*Good Friday/,
    );
  });

  it('such as having no hours at all', () => {
    const { hours: _, ...closed } = aDesk();
    expect(problemsOf({ ...anInput(), desks: [closed] })).toEqual([
      'desks[0].hours: is missing; write weekly hours, or `always: { people }`',
    ]);
  });
});

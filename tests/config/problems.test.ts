import { describe, expect, it } from 'vitest';
import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';
import { ConfigurationError } from '../../lib/config/problem.ts';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { aDesk, anInput } from './an-input.ts';

const now = Date.UTC(2026, 10, 22);

const problemsOf = (input: unknown): readonly string[] => {
  try {
    resolveConfiguration(input, now);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
};

type Desk = ConfigurationInput['desks'][number];
type Inbox = ConfigurationInput['inboxes'][number];

const withDesk = (changes: object): unknown => ({ ...anInput(), desks: [{ ...aDesk(), ...changes }] });
const withInbox = (inbox: object): unknown => ({
  ...anInput(),
  inboxes: [...anInput().inboxes, { id: 'second', language: 'en', timeZone: 'UTC', ...inbox }],
});
const shift = (start: string, end: string) => ({ start, end, people: 1 });

describe('a configuration without mistakes', () => {
  it('has no problems', () => {
    expect(problemsOf(anInput())).toEqual([]);
  });
});

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

describe('intervals that overlap are refused', () => {
  const overlapping: readonly (readonly [name: string, hours: Desk['hours'], path: string])[] = [
    ['on one day', { mon: [shift('09:00', '13:00'), shift('12:30', '17:00')] }, 'desks[0].hours.mon[1]'],
    [
      'between a day and a span',
      { 'mon-fri': [shift('09:00', '17:00')], wed: [shift('16:00', '20:00')] },
      'desks[0].hours.wed[0]',
    ],
    [
      'over midnight',
      { mon: [shift('22:00', '06:00')], tue: [shift('05:00', '12:00')] },
      'desks[0].hours.tue[0]',
    ],
    [
      'from Sunday to Monday',
      { sun: [shift('22:00', '06:00')], mon: [shift('05:00', '12:00')] },
      'desks[0].hours.mon[0]',
    ],
  ];

  it.each(overlapping)('%s', (_, hours, path) => {
    const problems = problemsOf(withDesk({ hours }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`${path}: `);
    expect(problems[0]).toContain('overlaps');
  });

  it('but may touch, on one day and over midnight', () => {
    const hours: Desk['hours'] = {
      mon: [shift('00:00', '12:00'), shift('12:00', '24:00')],
      tue: [shift('00:00', '08:00')],
      sun: [shift('20:00', '00:00')],
    };
    expect(problemsOf(withDesk({ hours }))).toEqual([]);
  });
});

describe('exceptions', () => {
  const exception = (changes: object) => ({ date: '2026-12-24', name: 'Eve', hours: 'closed', ...changes });
  const problemsWith = (...exceptions: object[]) => problemsOf(withDesk({ exceptions }));

  it('need dates that exist', () => {
    expect(problemsWith(exception({ date: '2026-02-30' }))).toEqual([
      'desks[0].exceptions[0].date: "2026-02-30" is no date; write YYYY-MM-DD, or MM-DD for every year',
    ]);
    expect(problemsWith(exception({ date: '02-29' }))).toEqual([]);
  });

  it('name every date once, but a single year may differ from every year', () => {
    const annual = exception({ date: '12-24' });
    expect(problemsWith(exception({}), exception({}))).toEqual([
      'desks[0].exceptions[1].date: names 2026-12-24 a second time; keep one',
    ]);
    expect(problemsWith(annual, exception({ date: '12-20', until: '12-26' }))).toHaveLength(1);
    expect(problemsWith(annual, exception({}))).toEqual([]);
  });

  it('end after they begin', () => {
    const [problem = ''] = problemsWith(exception({ until: '2026-12-20' }));
    expect(problem).toMatch(/^desks\[0\]\.exceptions\[0\]\.until: 2026-12-20 /);
  });

  it('are closed, as usual, or a list of intervals', () => {
    expect(problemsWith(exception({ hours: 'open' }))).toEqual([
      'desks[0].exceptions[0].hours: "open" does not fit; write "closed" or "as-usual", or write a value of type array',
    ]);
    expect(problemsWith(exception({ hours: [shift('9', '12:00')] }))[0]).toContain(
      'desks[0].exceptions[0].hours[0].start: "9" is not a time',
    );
  });
});

describe('an inbox', () => {
  const cases: readonly (readonly [inbox: Partial<Inbox>, problem: string])[] = [
    [{ channel: 'email' }, 'inboxes[1].address: is missing; write the mail address of the inbox'],
    [
      { channel: 'email', address: 'support' },
      'inboxes[1].address: "support" is no mail address; write one such as "support@example.com"',
    ],
    [
      { channel: 'email', address: 'Support@pay.example' },
      'inboxes[1].address: "support@pay.example" is there twice; give each its own, or remove one',
    ],
    [
      { channel: 'form' },
      'inboxes[1].repliesFrom: is missing; write the id of the email inbox that answers: support',
    ],
    [
      { channel: 'form', repliesFrom: 'sales' },
      'inboxes[1].repliesFrom: "sales" is no email inbox; write the id of the email inbox that answers: support',
    ],
    [
      { channel: 'form', repliesFrom: 'support', allowedOrigins: ['https://pay.example/form'] },
      'inboxes[1].allowedOrigins[0]: "https://pay.example/form" is no web origin; write scheme and host only, such as "https://www.example.com"',
    ],
    [
      { channel: 'telegram' },
      'inboxes[1].secretName: is missing; write the name of the secret that holds the telegram credentials',
    ],
    [
      { channel: 'line', secretName: 'line', repliesFrom: 'support' },
      'inboxes[1].repliesFrom: only means something for a form; remove it',
    ],
    [
      { channel: 'generic', secretName: 'partner', apiBaseUrl: 'http://partner.example' },
      'inboxes[1].apiBaseUrl: "http://partner.example" is no API address; write an https:// URL',
    ],
  ];

  it.each(cases)('%j has the problem "%s"', (inbox, problem) => {
    expect(problemsOf(withInbox(inbox))).toEqual([problem]);
  });
});

describe('what refers to something that is not there is refused', () => {
  const cases: readonly (readonly [changes: Partial<ConfigurationInput>, problem: string])[] = [
    [{ generalistDesk: 'rome' }, 'generalistDesk: "rome" is no desk; write one of berlin, paris'],
    [
      { restrictedCategories: ['fraud-security'] },
      'restrictedCategories[0]: no desk names "fraud-security", and "all" does not count; add it to the categories of a desk',
    ],
    [
      { languageFallbacks: { nl: ['de', 'fi'] } },
      'languageFallbacks.nl[1]: no desk reads "fi"; add it to a desk\'s languages, or remove it here',
    ],
    [{ languageFallbacks: { de: ['de'] } }, 'languageFallbacks.de[0]: is the language itself; remove it'],
    [
      { languageFallbacks: { 'zh-CN': ['en'] } },
      'languageFallbacks["zh-CN"]: "zh-CN" is not how Meridian writes the language; write "zh-Hans"',
    ],
    [{ desks: [aDesk(), aDesk()] }, 'desks[1].id: "berlin" is there twice; give each its own, or remove one'],
  ];

  it.each(cases)('%j', (changes, problem) => {
    expect(problemsOf(anInput(changes))).toEqual([problem]);
  });

  it('and so is an SLA that misses cases, or has policies that never match', () => {
    const [usual] = anInput().sla;
    const critical = { ...usual, id: 'critical', urgencies: ['critical'] };
    expect(problemsOf({ ...anInput(), sla: [critical] })).toEqual([
      'sla: matches not every case; end with a policy without urgencies and segments',
    ]);
    expect(problemsOf({ ...anInput(), sla: [usual, critical] })).toEqual([
      'sla[1]: is never used: sla[0] already matches every case; put it before that one',
    ]);
  });
});

describe('all problems', () => {
  it('are reported together, wherever they are and of whatever kind', () => {
    const desk = { ...aDesk(), region: 'moon', hours: { mon: [shift('09:00', '25:00')] }, minutesPerCase: 0 };
    const input = {
      ...anInput(),
      brand: undefined,
      desks: [desk, aDesk({ id: 'rome' })],
      generalistDesk: 'oslo',
    };
    expect(problemsOf(input).map((problem) => problem.split(': ')[0])).toEqual([
      'brand',
      'desks[0].hours.mon[0].end',
      'desks[0].minutesPerCase',
      'desks[0].region',
      'generalistDesk',
    ]);
  });

  it('are counted and listed in one message', () => {
    expect(() => resolveConfiguration({ ...anInput(), brand: '', generalistDesk: 'oslo' }, now)).toThrow(
      /^The configuration has 2 problems\.\n {2}brand: .*\n {2}generalistDesk: /,
    );
  });

  it.each([undefined, null, 5, 'text', [], {}, { desks: 'none', regions: [null] }])(
    'of %j are values, not crashes',
    (input) => {
      expect(problemsOf(input).length).toBeGreaterThan(0);
    },
  );
});

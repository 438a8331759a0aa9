import { describe, expect, it } from 'vitest';
import type { ConfigurationInput } from '../../lib/config/configuration-input.ts';
import { problemsOf, shift, withDesk } from './problems-of.ts';

type Hours = ConfigurationInput['desks'][number]['hours'];

describe('intervals that overlap are refused', () => {
  const overlapping: readonly (readonly [name: string, hours: Hours, path: string])[] = [
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
    const hours: Hours = {
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

import { describe, expect, it } from 'vitest';
import { exceptionsOf, namesOn } from './resolve-one.ts';

describe('public holidays', () => {
  it('close a desk on workdays of this year and the three after it', () => {
    const dates = exceptionsOf({ holidays: { country: 'DE', state: 'BE' } }).map(({ date }) => date);
    expect(dates).toContain('2026-12-25');
    expect(dates).toContain('2029-05-01');
    expect(dates.every((date) => date >= '2026-01-01' && date <= '2029-12-31')).toBe(true);
    // A Saturday, on which the desk is closed anyway.
    expect(dates).not.toContain('2026-12-26');
    expect(dates).toEqual(dates.toSorted());
  });

  it('follow the state', () => {
    expect(namesOn('2027-03-08', { holidays: { country: 'DE', state: 'BE' } })).toEqual([
      "International Women's Day",
    ]);
    expect(namesOn('2027-03-08', { holidays: { country: 'DE', state: 'BY' } })).toEqual([]);
  });

  it('last as many days as the occasion', () => {
    const hours = { 'mon-sun': [{ start: '09:00', end: '17:00', people: 1 }] };
    const eid = exceptionsOf({ hours, timeZone: 'Africa/Cairo', holidays: { country: 'EG' } })
      .filter(({ date }) => date.startsWith('2027-05'))
      .map(({ date }) => date);
    expect(eid).toEqual(expect.arrayContaining(['2027-05-16', '2027-05-17', '2027-05-18']));
  });

  it('that are substitutes for a weekend count', () => {
    expect(namesOn('2026-05-06', { timeZone: 'Asia/Tokyo', holidays: { country: 'JP' } })).toHaveLength(1);
  });

  it('may be worked through by name', () => {
    const holidays = { country: 'CN', except: ["Children's Day"] };
    expect(namesOn('2027-06-01', { holidays: { country: 'CN' } })).toEqual(["Children's Day"]);
    expect(namesOn('2027-06-01', { holidays })).toEqual([]);
  });

  it('may have hours for those on duty, on workdays', () => {
    const hours = [{ start: '10:00', end: '14:00', people: 1 }];
    const exceptions = exceptionsOf({ holidays: { country: 'DE', hours } });
    const on = (date: string) => exceptions.find((exception) => exception.date === date);
    expect(on('2026-12-25')).toEqual({ date: '2026-12-25', name: 'Christmas Day', intervals: hours });
    // A Saturday.
    expect(on('2026-12-26')).toBeUndefined();
  });

  it('of the year before are known while it is still that year further west', () => {
    const newYear = Date.UTC(2027, 0, 1, 2);
    const dates = exceptionsOf({ holidays: { country: 'US' }, timeZone: 'America/New_York' }, newYear);
    expect(dates[0]?.date.slice(0, 4)).toBe('2026');
  });
});

describe('explicit exceptions', () => {
  const holidays = { country: 'DE', state: 'BE' };

  it('open a desk on a holiday, as usual or for some hours', () => {
    const halfDay = [{ start: '09:00', end: '12:00', people: 1 }];
    expect(
      namesOn('2026-12-25', {
        holidays,
        exceptions: [{ date: '2026-12-25', name: 'Duty', hours: 'as-usual' }],
      }),
    ).toEqual([]);
    const [duty] = exceptionsOf({
      holidays,
      exceptions: [{ date: '2026-12-25', name: 'Duty', hours: halfDay }],
    }).filter(({ date }) => date === '2026-12-25');
    expect(duty).toEqual({ date: '2026-12-25', name: 'Duty', intervals: halfDay });
  });

  it('close a desk on a workday', () => {
    expect(exceptionsOf({ exceptions: [{ date: '2026-11-24', name: 'Move', hours: 'closed' }] })).toEqual([
      { date: '2026-11-24', name: 'Move', intervals: [] },
    ]);
  });

  it('return every year, over the new year too', () => {
    const exceptions = [{ date: '12-30', until: '01-02', name: 'Pause', hours: 'closed' as const }];
    const dates = exceptionsOf({ exceptions }).map(({ date }) => date);
    expect(dates.slice(0, 4)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(dates).toHaveLength(16);
  });

  it('of 29 February only concern leap years', () => {
    const exceptions = [{ date: '02-29', name: 'Leap day', hours: 'closed' as const }];
    expect(exceptionsOf({ exceptions }).map(({ date }) => date)).toEqual(['2028-02-29']);
  });

  it('of one year win over those of every year, in whatever order', () => {
    const once = { date: '2026-12-24', name: 'Full day', hours: 'as-usual' as const };
    const annual = { date: '12-24', name: 'Eve', hours: 'closed' as const };
    for (const exceptions of [
      [once, annual],
      [annual, once],
    ]) {
      expect(namesOn('2026-12-24', { exceptions })).toEqual([]);
      expect(namesOn('2027-12-24', { exceptions })).toEqual(['Eve']);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import { loadAhead, outlook } from '../../lib/domain/outlook.ts';
import {
  type Duty,
  measuredMinutes,
  nextPace,
  type Pace,
  peopleSeen,
  seenOnDuty,
} from '../../lib/domain/pace.ts';
import { route } from '../../lib/domain/route.ts';
import { aConfiguration, aDesk, considered, monday, someFacts } from './routing-example.ts';

const seen = { deskId: 'tokyo', agentId: 'agent-1', at: monday };

describe('who is there', () => {
  const duty = seenOnDuty(undefined, seen);

  it('is written down at most every five minutes, but for every case that is finished, once', () => {
    expect(seenOnDuty(duty, { ...seen, at: monday + 4 * minute })).toBe(duty);
    expect(seenOnDuty(duty, { ...seen, at: monday + 5 * minute })).toMatchObject({ version: 2 });
    const done = seenOnDuty(duty, { ...seen, finishedId: 'A 1' });
    expect(done).toMatchObject({ finished: [{ id: 'A 1', at: monday }], version: 2 });
    expect(seenOnDuty(done, { ...seen, finishedId: 'A 1' })).toBe(done);
    let busy: Duty = done;
    for (let count = 0; count < 99; count++) busy = seenOnDuty(busy, { ...seen, finishedId: `B${count}` });
    expect(busy.finished).toHaveLength(50);
  });

  it('is whoever was seen in half an hour, and unknown while a shift begins or when nobody was seen', () => {
    const { schedule } = aDesk('tokyo');
    const away = { ...duty, seenAt: monday - hour };
    expect(peopleSeen([duty, away], monday, schedule)).toBe(1);
    expect(peopleSeen([away], monday, schedule)).toBeUndefined();
    const opensAt = monday - hour;
    expect(peopleSeen([away], opensAt + 29 * minute, schedule)).toBeUndefined();
    expect(peopleSeen([{ ...away, seenAt: opensAt + 5 * minute }], opensAt + 30 * minute, schedule)).toBe(1);
    expect(peopleSeen([duty], monday + 12 * hour, schedule)).toBeUndefined();
  });
});

describe('the pace of a desk', () => {
  const afterMinutes = (count: number, finished: number, busy: number): Pace => {
    let pace: Pace | undefined;
    for (let index = 0; index < count; index++) pace = nextPace(pace, { elapsed: minute, finished, busy });
    return pace ?? { cases: 0, personMinutes: 0 };
  };

  it('is what was configured while few cases were finished', () => {
    expect(measuredMinutes(afterMinutes(4, 1, 8), 10)).toBeUndefined();
  });

  it('is the working minutes a case takes, and follows a change within hours', () => {
    expect(measuredMinutes(afterMinutes(60, 1, 8), 10)).toBeCloseTo(8);
    let pace = afterMinutes(600, 1, 8);
    for (let index = 0; index < 360; index++)
      pace = nextPace(pace, { elapsed: minute, finished: 1, busy: 20 });
    expect(measuredMinutes(pace, 10)).toBeGreaterThan(18);
  });

  it('does not grow while nobody has anything to do, nor beyond three times what was configured', () => {
    const before = afterMinutes(60, 1, 8);
    const idle = nextPace(before, { elapsed: minute, finished: 0, busy: 0 });
    expect(measuredMinutes(idle, 10)).toBeCloseTo(8);
    expect(measuredMinutes(afterMinutes(60, 1, 200), 10)).toBe(30);
    expect(measuredMinutes(afterMinutes(60, 9, 1), 10)).toBeCloseTo(10 / 3);
  });
});

describe('routing by figures', () => {
  const tokyo = aDesk('tokyo');

  it('takes the measured pace where it is one', () => {
    const at = (minutesPerCase: number) =>
      outlook(tokyo, monday, { queued: 0, minutesPerCase }).expectedReplyAt;
    expect([at(25), at(0), at(Number.NaN)]).toEqual([25, 10, 10].map((each) => monday + each * minute));
  });

  it('tells the figures of every desk in the decision', () => {
    const load = { tokyo: { queued: 40, people: 1, minutesPerCase: 12.4 }, night: { queued: 3 } };
    const decision = route(someFacts({ category: 'general' }), aConfiguration(), monday, load);
    expect(considered(decision, 'tokyo')?.because).toContain('40 waiting, 1 at work, 12 min a case');
    expect(decision).toMatchObject({ deskId: 'night', because: expect.stringContaining('3 waiting') });
  });

  it('puts an urgent case before the standard lane', () => {
    const load = { queued: 40, urgent: 2 };
    expect([loadAhead(load, true)?.queued, loadAhead(load, false)?.queued]).toEqual([2, 40]);
    expect(loadAhead({ queued: 40 }, true)?.queued).toBe(40);
    const expectedAt = (urgency: 'high' | 'normal') => {
      const decision = route(someFacts({ urgency }), aConfiguration(), monday, { tokyo: load });
      return considered(decision, 'tokyo')?.expectedReplyAt;
    };
    expect(expectedAt('high')).toBe(monday + 20 * minute);
    expect(expectedAt('normal')).toBe(monday + 210 * minute);
  });
});

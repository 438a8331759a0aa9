import { describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import type { Arrival } from '../../lib/simulate/arrival.ts';
import { reportOf } from '../../lib/simulate/report.ts';
import { createSimulation } from '../../lib/simulate/simulation.ts';
import { baselines, meridian } from '../../lib/simulate/strategy.ts';
import { aConfiguration, aDesk, monday, officeHours } from '../domain/routing-example.ts';
import { simulated, someTraffic, span } from './a-scenario.ts';

const anArrival = (at: number, changes: Partial<Arrival> = {}): Arrival => ({
  id: `case at ${at}`,
  at,
  language: 'ja',
  category: 'card',
  urgency: 'normal',
  segment: 'consumer',
  effort: 1,
  ...changes,
});

const oneDesk = (people = 1) => {
  const schedule = officeHours('Asia/Tokyo');
  const weekly = schedule.weekly.map((interval) => ({ ...interval, people }));
  return aConfiguration({
    desks: [aDesk('tokyo', { languages: ['ja'], schedule: { ...schedule, weekly } })],
    generalistDesk: 'tokyo',
  });
};

const replies = (configuration: ReturnType<typeof oneDesk>, arrivals: readonly Arrival[], until: number) => {
  const simulation = createSimulation({ configuration, strategy: meridian, from: monday });
  for (const arrival of arrivals) simulation.take(arrival);
  return reportOf('a', simulation, until);
};

describe('on the virtual clock', () => {
  it('a case that comes while somebody is free is answered after its work', () => {
    const { waits, answered } = replies(oneDesk(), [anArrival(monday)], monday + hour);
    expect(answered).toBe(1);
    expect(waits.mean).toBe(10);
  });

  it('people work one case after the other, each one at a time', () => {
    const arrivals = ['a', 'b', 'c'].map((id) => anArrival(monday, { id }));
    // 10 + 20 + 30 minutes, by one; 10 + 10 + 20 by two.
    expect(replies(oneDesk(1), arrivals, monday + hour).waits.mean).toBe(20);
    expect(replies(oneDesk(2), arrivals, monday + hour).waits.mean).toBe(13.3);
  });

  it('a case that comes at night waits for the morning', () => {
    const night = monday + 10 * hour;
    const { waits } = replies(oneDesk(), [anArrival(night)], night + 24 * hour);
    // 20:00 to 09:00, and ten minutes of work.
    expect(waits.mean).toBe(13 * 60 + 10);
  });

  it('whoever began before closing finishes', () => {
    const lastMinute = monday + 8 * hour - minute;
    const { answered, desks } = replies(oneDesk(), [anArrival(lastMinute)], monday + 9 * hour);
    expect(answered).toBe(1);
    // 10 minutes of work on a minute of duty in the hour from 08:00 UTC, nobody being there after it.
    expect(desks[0]?.byHour[9]).toBeNull();
  });

  it('urgent cases are taken first, then the earliest deadline', () => {
    const policies = [
      {
        id: 'high',
        urgencies: ['high' as const],
        firstReplyMinutes: 60,
        nextReplyMinutes: 60,
        resolutionMinutes: 600,
      },
      { id: 'usual', firstReplyMinutes: 600, nextReplyMinutes: 600, resolutionMinutes: 6000 },
    ];
    const arrivals = [
      anArrival(monday, { id: 'busy', effort: 3 }),
      anArrival(monday + minute, { id: 'first', language: 'ko' }),
      anArrival(monday + 2 * minute, { id: 'urgent', urgency: 'high', language: 'en' }),
    ];
    const { byLanguage } = replies({ ...oneDesk(), sla: policies }, arrivals, monday + 2 * hour);
    const waited = (language: string) => byLanguage.find((each) => each.language === language)?.mean;
    expect(waited('en')).toBe(38);
    expect(waited('ko')).toBe(49);
  });

  it('a case past its deadline is late, answered or not', () => {
    const sla = [{ id: 'quick', firstReplyMinutes: 15, nextReplyMinutes: 15, resolutionMinutes: 600 }];
    const arrivals = ['a', 'b', 'c'].map((id) => anArrival(monday, { id }));
    const report = replies({ ...oneDesk(), sla }, arrivals, monday + 25 * minute);
    expect(report).toMatchObject({ cases: 3, answered: 2, inWork: 1, queued: 0, late: 2 });
  });
});

describe('whoever decides', () => {
  it.each([meridian, ...baselines])('$name loses no case', (strategy) => {
    const report = simulated({ strategy });
    expect(report.cases).toBeGreaterThan(300);
    expect(report.answered + report.inWork + report.queued).toBe(report.cases);
    expect(report.byLanguage.reduce((sum, { cases }) => sum + cases, 0)).toBe(report.cases);
    expect(report.moves.reduce((sum, { cases }) => sum + cases, 0)).toBe(report.cases);
    expect(report.desks.reduce((sum, { answered }) => sum + answered, 0)).toBe(report.answered);
  });

  it('the same seed gives the same report, another seed another', () => {
    expect(simulated()).toEqual(simulated());
    expect(simulated({ seed: 'b' }).waits).not.toEqual(simulated().waits);
  });
});

describe('a typhoon', () => {
  const traffic = someTraffic({ script: ['drain apac 2026-11-24T09:00+08:00 for 36h'] });
  const answeredIn = (report: ReturnType<typeof simulated>, deskId: string) =>
    report.desks.find(({ desk }) => desk === deskId);

  it.each([meridian, ...baselines])('costs $name no case', (strategy) => {
    const report = simulated({ strategy, traffic });
    expect(report.answered + report.inWork + report.queued).toBe(report.cases);
  });

  it('sends the people of the region home, and others answer', () => {
    const calm = simulated();
    const storm = simulated({ traffic });
    expect(answeredIn(storm, 'tokyo')?.staffedHours).toBeLessThan(
      answeredIn(calm, 'tokyo')?.staffedHours ?? 0,
    );
    expect(answeredIn(storm, 'london')?.answered).toBeGreaterThan(answeredIn(calm, 'london')?.answered ?? 0);
  });

  it('leaves nothing at desks that are closed by it', () => {
    const simulation = createSimulation({
      configuration: aConfiguration(),
      strategy: meridian,
      from: span.from,
      drains: traffic.script,
    });
    const ids = Array.from({ length: 40 }, (_, index) => String(index));
    for (const id of ids) simulation.take(anArrival(Date.parse('2026-11-24T00:59:00Z'), { id, effort: 6 }));
    simulation.runUntil(Date.parse('2026-11-24T01:01:00Z'));
    const { desks, queued, inWork, cases } = reportOf('a', simulation, Date.parse('2026-11-24T01:01:00Z'));
    expect(cases).toBe(40);
    expect(queued + inWork).toBe(40);
    expect(
      desks.filter(({ desk }) => ['tokyo', 'taipei', 'shanghai'].includes(desk)).map(({ queued }) => queued),
    ).toEqual([0, 0, 0]);
  });

  it('brings what waits elsewhere back to desks that answer it sooner', () => {
    const restoredAt = Date.parse('2026-11-24T04:00:00Z');
    const simulation = createSimulation({
      configuration: aConfiguration(),
      strategy: meridian,
      from: span.from,
      drains: [{ target: 'apac', from: restoredAt - 3 * hour, until: restoredAt }],
    });
    const ids = Array.from({ length: 30 }, (_, index) => String(index));
    for (const id of ids)
      simulation.take(anArrival(restoredAt - hour, { id, language: 'zh-Hant', effort: 6 }));
    simulation.runUntil(restoredAt);
    const before = simulation.world.floors.get('taipei')?.inWork.size;
    simulation.runUntil(restoredAt + minute);
    expect(before).toBe(0);
    expect(simulation.world.floors.get('taipei')?.inWork.size).toBe(2);
  });

  it('needs a region or desk that there is', () => {
    const unknown = someTraffic({ script: ['drain mars 2026-11-24T09:00+08:00 for 36h'] });
    expect(() => simulated({ traffic: unknown })).toThrow('drain mars: no region or desk');
  });
});

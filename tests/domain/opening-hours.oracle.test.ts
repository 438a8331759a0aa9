import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addOpenMinutes,
  isOpen,
  nextClosing,
  nextOpening,
  openMinutesBetween,
  peopleAt,
} from '../../lib/domain/opening-hours.ts';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { type Scene, scenesOf, scheduleIn, watched } from './clock-scenes.ts';
import { peopleOnWall } from './minute-oracle.ts';
import { zones } from './odd-zones.ts';

const minute = 60_000;

/** What the doorkeeper answers, by counting minutes; `undefined` for what lies beyond the watched ones. */
const doorkeeper = ({ from, walls }: Scene, schedule: Schedule) => {
  const working = walls.map(peopleOnWall(schedule));
  const first = (since: number, holds: (count: number) => boolean) => {
    const index = working.findIndex((count, at) => at >= since && holds(count));
    return index === -1 ? undefined : from + index * minute;
  };
  return {
    working,
    nextOpening: (since: number) => first(since, (count) => count > 0),
    nextClosing: (since: number) => first(since, (count) => count === 0),
    openMinutes: (since: number, until: number) =>
      working.slice(since, until).filter((count) => count > 0).length,
    addOpen: (since: number, minutes: number) => {
      let left = minutes;
      if (left === 0) return from + since * minute;
      const last = working.findIndex((count, at) => at >= since && count > 0 && --left === 0);
      return last === -1 ? undefined : from + (last + 1) * minute;
    },
  };
};

const checkScene = (
  scene: Scene,
  schedule: Schedule,
  [one, other, added]: readonly [number, number, number],
) => {
  const { from, walls, change } = scene;
  const keeper = doorkeeper(scene, schedule);
  const differs = walls.findIndex((_, at) => peopleAt(schedule, from + at * minute) !== keeper.working[at]);
  expect(differs).toBe(-1);
  const end = from + walls.length * minute;
  const within = (at: number | undefined) => (at !== undefined && at < end ? at : undefined);
  for (const since of [0, one, other, (change - from) / minute - 1, (change - from) / minute]) {
    const at = from + since * minute;
    expect(isOpen(schedule, at + 59_999)).toBe((keeper.working[since] ?? 0) > 0);
    expect(within(nextOpening(schedule, at))).toBe(keeper.nextOpening(since));
    expect(within(nextClosing(schedule, at))).toBe(keeper.nextClosing(since));
    expect(openMinutesBetween(schedule, at, end)).toBe(keeper.openMinutes(since, walls.length));
    expect(within(addOpenMinutes(schedule, at, added))).toBe(within(keeper.addOpen(since, added)));
  }
  const [early, late] = [Math.min(one, other), Math.max(one, other)];
  const between = openMinutesBetween(schedule, from + early * minute, from + late * minute);
  expect(between).toBe(keeper.openMinutes(early, late));
};

const minuteOfScene = fc.integer({ min: 0, max: watched / minute - 1 });
const questions = fc.tuple(minuteOfScene, minuteOfScene, fc.integer({ min: 0, max: 1500 }));

describe('opening hours agree with a doorkeeper who counts minutes', () => {
  it('in more than a hundred zones, with both nights of those that change their clocks', () => {
    expect(new Set(zones.map(([timeZone]) => timeZone)).size).toBeGreaterThan(100);
    expect(scenesOf('Australia/Lord_Howe', '2026-01-01', '2027-01-01').map(({ change }) => change)).toEqual([
      Date.parse('2026-04-04T15:00:00Z'),
      Date.parse('2026-10-03T15:30:00Z'),
    ]);
    expect(scenesOf('Pacific/Apia', '2011-12-01', '2012-01-31')).toHaveLength(1);
  });

  it.each(zones)('in %s from %s', (timeZone, first, last) => {
    for (const scene of scenesOf(timeZone, first, last)) {
      fc.assert(
        fc.property(scheduleIn(scene), questions, (schedule, asked) => checkScene(scene, schedule, asked)),
        { numRuns: 3 },
      );
    }
  });
});

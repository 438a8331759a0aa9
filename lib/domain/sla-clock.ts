import { type Instant, minute } from './instant.ts';
import { addOpenMinutes, openMinutesBetween } from './opening-hours.ts';
import type { Schedule } from './schedule.ts';
import type { SlaDeadline } from './sla.ts';

/** A promise is at risk when a quarter of its time is left. */
const untilAtRisk = 0.75;

/** Desks that do not open in this time owe nothing sooner. */
const farthestMinutes = 400 * 24 * 60;

/**
 * One clock for each promise; events start, stop and settle it. A settled clock never changes again. With a schedule, only its
 * open minutes count.
 */
export const startClock = (at: Instant, minutes: number, hours?: Schedule): SlaDeadline =>
  hours === undefined
    ? { state: 'running', startedAt: at, dueAt: at + minutes * minute }
    : {
        state: 'running',
        startedAt: at,
        dueAt: walk(hours, at, minutes),
        clock: 'desk-hours',
        riskAt: walk(hours, at, minutes * untilAtRisk),
      };

const walk = (hours: Schedule, at: Instant, minutes: number): Instant =>
  addOpenMinutes(promisedHours(hours), at, minutes) ?? at + farthestMinutes * minute;

export const pauseClock = (clock: SlaDeadline, at: Instant): SlaDeadline =>
  clock.state === 'running' ? { ...clock, state: 'paused', settledAt: at } : clock;

/** Gives back the time the clock stood still; of a clock of desk hours, the open minutes that were left. */
export const resumeClock = (clock: SlaDeadline, at: Instant, hours?: Schedule): SlaDeadline => {
  if (clock.state !== 'paused') return clock;
  const { settledAt = at, ...running } = clock;
  const left = (until: Instant): Instant =>
    clock.clock === 'desk-hours' && hours !== undefined
      ? leftOn({ from: hours, since: settledAt, until }, hours, at)
      : until + Math.max(0, at - settledAt);
  return { ...running, state: 'running', dueAt: left(clock.dueAt), riskAt: left(atRiskAt(clock)) };
};

interface Stretch {
  readonly from: Schedule;
  readonly since: Instant;
  readonly until: Instant;
}

/** Walks the open minutes that are left of one desk's stretch on another's schedule. What is overdue stays as it is. */
const leftOn = ({ from, since, until }: Stretch, to: Schedule, at: Instant): Instant =>
  until <= since ? until : walk(to, at, openMinutesBetween(promisedHours(from), since, until));

/** What was promised in desk hours rests on the hours as configured: who closes a desk at run time changes no promise. */
const promisedHours = (hours: Schedule): Schedule => hours.planned ?? hours;

/**
 * The clock of a case that goes from one desk to another. One of desk hours walks the minutes it has left on the receiving
 * desk's schedule from now on; a move never gives more time than was left before.
 */
export const moveClock = (
  clock: SlaDeadline,
  { from, to, at }: { readonly from: Schedule; readonly to: Schedule; readonly at: Instant },
): SlaDeadline => {
  if (clock.clock !== 'desk-hours' || clock.state !== 'running') return clock;
  const moved = (until: Instant): Instant => Math.min(until, leftOn({ from, since: at, until }, to, at));
  return { ...clock, dueAt: moved(clock.dueAt), riskAt: moved(atRiskAt(clock)) };
};

/** Settles the clock at `at`: met when in time, else breached. */
export const settleClock = (clock: SlaDeadline, at: Instant): SlaDeadline => {
  if (clock.state === 'met' || clock.state === 'breached') return clock;
  const stoppedAt = clock.state === 'paused' ? (clock.settledAt ?? at) : at;
  return { ...clock, state: stoppedAt <= clock.dueAt ? 'met' : 'breached', settledAt: at };
};

/** What was promised has been done, if late: nobody further is told. */
export const endEscalation = (clock: SlaDeadline): SlaDeadline => {
  const { escalateAt: _over, ...rest } = clock;
  return rest;
};

/** When a quarter of the promise's time is left. */
export const atRiskAt = (clock: SlaDeadline): Instant =>
  clock.riskAt ?? clock.dueAt - Math.round((clock.dueAt - clock.startedAt) * (1 - untilAtRisk));

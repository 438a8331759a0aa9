import { type Instant, minute } from './instant.ts';
import type { SlaDeadline } from './sla.ts';

/** One clock for each promise; events start, stop and settle it. A settled clock never changes again. */
export const startClock = (at: Instant, minutes: number): SlaDeadline => ({
  state: 'running',
  startedAt: at,
  dueAt: at + minutes * minute,
});

export const pauseClock = (clock: SlaDeadline, at: Instant): SlaDeadline =>
  clock.state === 'running' ? { ...clock, state: 'paused', settledAt: at } : clock;

/** Gives back the time the clock stood still. */
export const resumeClock = (clock: SlaDeadline, at: Instant): SlaDeadline => {
  if (clock.state !== 'paused') return clock;
  const { settledAt = at, ...running } = clock;
  return { ...running, state: 'running', dueAt: clock.dueAt + Math.max(0, at - settledAt) };
};

/** Settles the clock at `at`: met when in time, else breached. */
export const settleClock = (clock: SlaDeadline, at: Instant): SlaDeadline => {
  if (clock.state === 'met' || clock.state === 'breached') return clock;
  const stoppedAt = clock.state === 'paused' ? (clock.settledAt ?? at) : at;
  return { ...clock, state: stoppedAt <= clock.dueAt ? 'met' : 'breached', settledAt: at };
};

/** A promise is at risk when a quarter of its time is left. */
export const atRiskAt = (clock: SlaDeadline): Instant =>
  clock.dueAt - Math.round((clock.dueAt - clock.startedAt) / 4);

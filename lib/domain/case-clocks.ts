import type { Case } from './case.ts';
import type { Desk } from './desk.ts';
import type { Instant } from './instant.ts';
import { isOpen } from './opening-hours.ts';
import type { Schedule } from './schedule.ts';
import type { SlaDeadline, SlaPolicy } from './sla.ts';
import { moveClock, resumeClock, startClock } from './sla-clock.ts';

export const scheduleOf = (desks: readonly Desk[], deskId: string): Schedule | undefined =>
  desks.find(({ id }) => id === deskId)?.schedule;

/** What comes to a desk that is closed is looked at soon: another may be awake. */
export const lookIfClosed = (
  { deskId }: Pick<Case, 'deskId'>,
  { desks, at }: { readonly desks: readonly Desk[]; readonly at: Instant },
): Pick<Case, 'handOverAt'> => {
  const schedule = scheduleOf(desks, deskId);
  return schedule === undefined || isOpen(schedule, at) ? {} : { handOverAt: at };
};

/** A clock of the policy at a desk, begun at `at`. */
export const startPromise = (
  at: Instant,
  minutes: number,
  { policy, schedule }: { readonly policy: SlaPolicy; readonly schedule: Schedule | undefined },
): SlaDeadline => startClock(at, minutes, policy.clock === 'desk-hours' ? schedule : undefined);

/**
 * The clocks of a case that somebody is to work on, at its desk or at the one it moves to: those that stood still run again,
 * and those of desk hours follow the case.
 */
export const clocksAt = (
  { sla, deskId }: Case,
  { desks, at, to = deskId }: { readonly desks: readonly Desk[]; readonly at: Instant; readonly to?: string },
): Case['sla'] => {
  const home = scheduleOf(desks, deskId);
  const next = scheduleOf(desks, to);
  const moved = (clock: SlaDeadline): SlaDeadline =>
    home === undefined || next === undefined || to === deskId
      ? clock
      : moveClock(clock, { from: home, to: next, at });
  return { ...sla, reply: moved(sla.reply), resolution: moved(resumeClock(sla.resolution, at, home)) };
};

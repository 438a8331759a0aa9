import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { enqueue } from './case-moves.ts';
import type { Configuration } from './configuration.ts';
import type { PromiseName } from './errand.ts';
import { escalate } from './escalation.ts';
import type { Instant } from './instant.ts';
import type { Looked } from './looked.ts';
import { settleClock } from './sla-clock.ts';

const by = 'meridian';

/** A promise comes near its end: the case goes to the urgent lane, and the ladder begins. */
export const promiseAtRisk = (
  supportCase: Case,
  promise: PromiseName,
  configuration: Configuration,
  at: Instant,
): Looked => {
  const { waitingDays } = configuration;
  const sla = { ...supportCase.sla, [promise]: { ...supportCase.sla[promise], warnedAt: at } };
  const warned = escalate({ ...supportCase, sla }, promise, configuration, at);
  if (supportCase.state === 'queued' && supportCase.lane === 'standard') {
    const what = `${promise} at risk, moved to the urgent lane`;
    return { supportCase: enqueue(warned, { at, by, what, waitingDays }, { lane: 'urgent' }), ticket: true };
  }
  const history = addEvent(warned, { at, what: `${promise} at risk`, by });
  const next = { ...warned, lane: 'urgent' as const, history, version: supportCase.version + 1 };
  return { supportCase: withDue(next, waitingDays), ticket: false };
};

/** A promise is broken: its clock is settled, and the ladder goes on. */
export const promiseBreached = (
  supportCase: Case,
  promise: PromiseName,
  configuration: Configuration,
  at: Instant,
): Looked => {
  const clock = supportCase.sla[promise];
  const sla = { ...supportCase.sla, [promise]: settleClock(clock, Math.max(at, clock.dueAt + 1)) };
  const history = addEvent(supportCase, { at, what: `${promise} promise breached`, by });
  const breached = escalate({ ...supportCase, sla, history }, promise, configuration, at);
  const next = { ...breached, version: supportCase.version + 1 };
  return { supportCase: withDue(next, configuration.waitingDays), ticket: false };
};

/** The next level of whichever ladder is due. */
export const promiseEscalates = (supportCase: Case, configuration: Configuration, at: Instant): Looked => {
  const reply = escalateIfDue(supportCase, 'reply', configuration, at);
  const both = escalateIfDue(reply, 'resolution', configuration, at);
  const next = { ...both, version: supportCase.version + 1 };
  return { supportCase: withDue(next, configuration.waitingDays), ticket: false };
};

const escalateIfDue = (
  supportCase: Case,
  promise: PromiseName,
  configuration: Configuration,
  at: Instant,
): Case => {
  const { escalateAt, ...clock } = supportCase.sla[promise];
  if (escalateAt === undefined || escalateAt > at) return supportCase;
  // A ladder that has left the configuration is not asked for again.
  const sla = { ...supportCase.sla, [promise]: clock };
  return escalate({ ...supportCase, sla }, promise, configuration, at);
};

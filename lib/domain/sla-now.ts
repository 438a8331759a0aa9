import type { Case } from './case.ts';
import { type PromiseName, promiseNames } from './errand.ts';
import { type Instant, minute } from './instant.ts';
import type { SlaDeadline } from './sla.ts';
import { atRiskAt } from './sla-clock.ts';

/** A promise as it stands at an instant. */
export interface PromiseNow {
  readonly promise: 'first-reply' | 'next-reply' | 'resolution';
  /** Also `at-risk` and `breached` before anybody has looked. */
  readonly state: 'running' | 'at-risk' | 'paused' | 'met' | 'breached';
  readonly dueAt: Instant;
  /** Real minutes until then; negative once it has passed. Of a paused promise, as it stood when it was paused. */
  readonly leftMinutes: number;
}

const stateAt = (clock: SlaDeadline, at: Instant): PromiseNow['state'] => {
  if (clock.state !== 'running') return clock.state;
  if (at > clock.dueAt) return 'breached';
  return at >= atRiskAt(clock) ? 'at-risk' : 'running';
};

const nameOf = (promise: PromiseName, { lastOutboundAt }: Case, { startedAt }: SlaDeadline) => {
  if (promise === 'resolution') return 'resolution';
  return lastOutboundAt === undefined || lastOutboundAt > startedAt ? 'first-reply' : 'next-reply';
};

/** How the promises of a case stand at an instant, without anybody having to look at the case. */
export const slaNow = (supportCase: Case, at: Instant): readonly PromiseNow[] =>
  promiseNames.map((promise) => {
    const clock = supportCase.sla[promise];
    const until = clock.state === 'running' ? at : (clock.settledAt ?? at);
    return {
      promise: nameOf(promise, supportCase, clock),
      state: stateAt(clock, at),
      dueAt: clock.dueAt,
      leftMinutes: Math.floor((clock.dueAt - until) / minute),
    };
  });

import type { Case, Lease } from './case.ts';
import { scheduleOf } from './case-clocks.ts';
import type { Configuration } from './configuration.ts';
import type { Desk } from './desk.ts';
import { hour, type Instant, minute } from './instant.ts';
import { isOpen, nextClosing, nextOpening, wallTextAt } from './opening-hours.ts';
import type { SlaDeadline } from './sla.ts';
import { atRiskAt } from './sla-clock.ts';

/** Work after the end of a shift keeps a case for so long at a time. */
const overtime = 10 * minute;

/** So long after the desk opened, its agent is taken to be absent. */
const grace = 15 * minute;

/** Nothing ties a customer yet to somebody who has not answered: such a case waits over a break, not over a night. */
const longestBreak = 2 * hour;
const usualWaitHours = 16;

interface Claim {
  readonly agentId: string;
  readonly at: Instant;
  readonly leaseMinutes: number;
  readonly desks: readonly Desk[];
}

/** A lease as it is given or renewed: it ends with the shift at the latest, except for who works on after it. */
export const leaseOf = ({ deskId }: Case, { agentId, at, leaseMinutes, desks }: Claim): Lease => {
  const schedule = scheduleOf(desks, deskId);
  const full = at + leaseMinutes * minute;
  if (schedule === undefined || !isOpen(schedule, at)) return { agentId, until: full };
  const closesAt = nextClosing(schedule, at) ?? full;
  return { agentId, until: Math.min(full, Math.max(closesAt, at + overtime)) };
};

/** Until when a case waits for its agent, and why, in words an agent understands. */
export interface OwnerWait {
  readonly until: Instant;
  readonly opensAt: Instant;
  readonly because: string;
}

const bindingClock = ({ sla }: Case): SlaDeadline | undefined =>
  [sla.reply, sla.resolution].find(({ state }) => state === 'running');

/**
 * Whether a case whose agent has gone waits for him: his desk is closed, and opens again before the promise is at risk. Once
 * only: who is not back then has lost it.
 */
export const ownerWait = (
  supportCase: Case,
  desk: Desk,
  { ownerWaitHours = usualWaitHours }: Pick<Configuration, 'ownerWaitHours'>,
  at: Instant,
): OwnerWait | undefined => {
  const { lease, lastOutboundAt } = supportCase;
  const clock = bindingClock(supportCase);
  const opensAt = nextOpening(desk.schedule, at);
  if (clock === undefined || opensAt === undefined || opensAt <= at || lease?.awaitsOwner || desk.drained)
    return undefined;
  const longest = ownerWaitHours * hour;
  const patience = lastOutboundAt === undefined ? Math.min(longestBreak, longest) : longest;
  const until = opensAt + grace;
  if (opensAt - at > patience || until > atRiskAt(clock)) return undefined;
  const opens = `${desk.id} opens ${wallTextAt(desk.schedule, opensAt)}`;
  return { until, opensAt, because: `${opens}, before the promise is at risk` };
};

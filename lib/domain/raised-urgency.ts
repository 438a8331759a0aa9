import type { Case } from './case.ts';
import { scheduleOf, startPromise } from './case-clocks.ts';
import type { Configuration } from './configuration.ts';
import type { Instant } from './instant.ts';
import type { SlaDeadline, SlaPolicy } from './sla.ts';

/** The policy that holds now, and the instant its promises count from. */
interface Pressing {
  readonly policy: SlaPolicy;
  readonly message: { readonly receivedAt: Instant };
  readonly configuration: Pick<Configuration, 'desks'>;
}

/**
 * The promises of a case that a further message made more urgent: where the stricter policy, counted from that message, asks
 * for an earlier deadline, that one holds. Nothing that was promised gets later.
 */
export const tightened = (supportCase: Case, facts: Pressing): Case['sla'] => {
  const { policy, message, configuration } = facts;
  const { sla, deskId, lastOutboundAt } = supportCase;
  const terms = { policy, schedule: scheduleOf(configuration.desks, deskId) };
  const earlier = (clock: SlaDeadline, minutes: number): SlaDeadline => {
    const next = startPromise(message.receivedAt, minutes, terms);
    return clock.state === 'running' && next.dueAt < clock.dueAt ? next : clock;
  };
  const replyMinutes = lastOutboundAt === undefined ? policy.firstReplyMinutes : policy.nextReplyMinutes;
  return {
    policyId: policy.id,
    reply: earlier(sla.reply, replyMinutes),
    resolution: earlier(sla.resolution, policy.resolutionMinutes),
  };
};

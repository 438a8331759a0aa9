import type { Case } from './case.ts';
import { scheduleOf, startPromise } from './case-clocks.ts';
import type { JoiningFacts } from './case-inbound.ts';
import type { SlaDeadline } from './sla.ts';

/**
 * The promises of a case that a further message made more urgent: where the stricter policy, counted from that message, asks
 * for an earlier deadline, that one holds. Nothing that was promised gets later.
 */
export const tightened = (supportCase: Case, facts: JoiningFacts): Case['sla'] => {
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

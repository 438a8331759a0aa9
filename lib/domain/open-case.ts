import type { Case } from './case.ts';
import { scheduleOf, startPromise } from './case-clocks.ts';
import { withDue } from './case-due.ts';
import type { Classification } from './classification.ts';
import type { Conversation } from './conversation.ts';
import type { Decision } from './decision.ts';
import type { Desk } from './desk.ts';
import { referenceOf } from './ids.ts';
import type { Instant } from './instant.ts';
import type { InboundMessage } from './message.ts';
import { withFacts } from './payment-fact.ts';
import { promisedReplyAt } from './promise.ts';
import { readingOf } from './reading.ts';
import type { SlaPolicy } from './sla.ts';

export interface OpeningFacts {
  readonly caseId: string;
  readonly conversation: Conversation;
  readonly message: InboundMessage;
  readonly classification: Classification;
  readonly decision: Decision;
  readonly policy: SlaPolicy;
  /** Already masked. */
  readonly subject?: string;
  readonly waitingDays: number;
  readonly desks: readonly Desk[];
  readonly at: Instant;
}

/** A new case, queued at the desk the decision chose. Its clocks start when the customer's message was received. */
export const openCase = (facts: OpeningFacts): Case => {
  const { caseId, conversation, message, classification, decision, policy, at } = facts;
  const reading = readingOf(classification, message.messageId);
  const known = withFacts(undefined, classification.facts, message.messageId);
  const terms = { policy, schedule: scheduleOf(facts.desks, decision.deskId) };
  return withDue(
    {
      caseId,
      reference: referenceOf(caseId),
      conversationKey: conversation.conversationKey,
      contactId: conversation.contactId,
      channel: conversation.channel,
      inboxId: conversation.inboxId,
      segment: conversation.segment,
      ...(facts.subject === undefined ? {} : { subject: facts.subject }),
      state: 'queued',
      deskId: decision.deskId,
      lane: decision.lane,
      epoch: 1,
      fence: 0,
      language: classification.language,
      category: classification.category,
      urgency: classification.urgency,
      risks: classification.risks,
      ...(reading === undefined ? {} : { reading }),
      ...(known === undefined ? {} : { facts: known }),
      decision,
      openedAt: at,
      lastInboundAt: message.receivedAt,
      ...(conversation.previousCaseId === undefined ? {} : { previousCaseId: conversation.previousCaseId }),
      ...(conversation.replyWindowEndsAt === undefined
        ? {}
        : { replyWindowEndsAt: conversation.replyWindowEndsAt }),
      sla: {
        policyId: policy.id,
        reply: startPromise(message.receivedAt, policy.firstReplyMinutes, terms),
        resolution: startPromise(message.receivedAt, policy.resolutionMinutes, terms),
      },
      promisedReplyAt: promisedReplyAt(at, decision.expectedReplyAt),
      queuedAt: at,
      ticketAttempts: 1,
      recentMessageIds: [message.messageId],
      history: [
        {
          at,
          what: `opened and routed to ${decision.deskId} (${decision.lane})`,
          by: 'meridian',
          because: decision.because,
        },
      ],
      version: 1,
    },
    facts.waitingDays,
  );
};

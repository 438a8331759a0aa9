import type { Classification } from '../domain/classification.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Decision } from '../domain/decision.ts';
import { earliest, type Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { Load } from '../domain/outlook.ts';
import { route } from '../domain/route.ts';
import { firstReplyDueAt, policyFor, type SlaPolicy } from '../domain/sla.ts';

interface Routable {
  readonly message: InboundMessage;
  readonly classification: Classification;
  readonly at: Instant;
  readonly load: Load;
}

/** The policy and the desk of a message, as things are now. */
export const decide = (
  ports: { readonly configuration: Configuration },
  { message, classification, load, at }: Routable,
  conversation: Conversation,
): { policy: SlaPolicy; decision: Decision } => {
  const { category, urgency } = classification;
  const { segment, language } = conversation;
  const policy = policyFor(ports.configuration.sla, { urgency, segment });
  const deadlineAt = earliest(firstReplyDueAt(policy, message.receivedAt), conversation.replyWindowEndsAt);
  const facts = { language, category, urgency, segment, ...(deadlineAt === undefined ? {} : { deadlineAt }) };
  return { policy, decision: route(facts, ports.configuration, at, load) };
};

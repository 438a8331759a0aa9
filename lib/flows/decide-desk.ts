import type { Classification } from '../domain/classification.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Decision, RoutingFacts } from '../domain/decision.ts';
import { earliest, type Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import type { Load } from '../domain/outlook.ts';
import { customerDeadline } from '../domain/payment-fact.ts';
import { route } from '../domain/route.ts';
import { opinionTexts } from '../domain/second-opinion.ts';
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
  const { urgency } = classification;
  const { segment, language } = conversation;
  const policy = policyFor(ports.configuration.sla, { urgency, segment });
  const category = subjectOf(classification, ports.configuration);
  const facts = { language, category, urgency, segment };
  const deadline = deadlineOf(conversation, {
    promised: firstReplyDueAt(policy, message.receivedAt),
    needed: customerDeadline(classification.facts, at),
  });
  const decision = route({ ...facts, ...deadline }, ports.configuration, at, load);
  const because = [decision.because, ...opinionTexts(classification, language)].join('; ');
  return { policy, decision: { ...decision, because } };
};

/** Guesses go to desks that know every subject, but nothing that may be restricted goes to those that must not see it. */
const subjectOf = (
  { category, unsure, risks }: Classification,
  { restrictedCategories }: Configuration,
): Classification['category'] =>
  unsure && risks.length === 0 && !restrictedCategories.includes(category) ? 'general' : category;

/** The earliest of our promise, the end of the channel's window, and the date by which the customer needs it. */
const deadlineOf = (
  { replyWindowEndsAt }: Conversation,
  { promised, needed }: { readonly promised: Instant; readonly needed: Instant | undefined },
): Pick<RoutingFacts, 'deadlineAt' | 'deadlineReason'> => {
  const deadlineAt = earliest(promised, replyWindowEndsAt, needed) ?? promised;
  if (deadlineAt === promised) return { deadlineAt };
  return { deadlineAt, deadlineReason: deadlineAt === needed ? 'customer' : 'reply-window' };
};

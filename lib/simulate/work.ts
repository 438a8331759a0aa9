import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Decision, RoutingFacts } from '../domain/decision.ts';
import type { InboundMessage } from '../domain/message.ts';
import { openCase } from '../domain/open-case.ts';
import { policyFor } from '../domain/sla.ts';
import type { Arrival } from './arrival.ts';

/** An open case of the simulation. */
export interface Work {
  readonly arrival: Arrival;
  supportCase: Case;
  /** Its place in its lane. */
  slot: number;
  /** How often it went from one desk to another. */
  moves: number;
  /** Raised by whatever makes plans for it out of date. */
  plan: number;
  inWork: boolean;
}

export const factsOfArrival = ({ language, category, urgency, segment }: Arrival): RoutingFacts => ({
  language,
  category,
  urgency,
  segment,
});

/** Everybody writes by mail, in a conversation of their own. */
const conversationOf = ({ id, segment, language, at }: Arrival): Conversation => ({
  conversationKey: id,
  channel: 'email',
  inboxId: 'simulated',
  peer: id,
  contactId: id,
  segment,
  language,
  openedAt: at,
  lastInboundAt: at,
  version: 1,
});

const messageOf = ({ id, at }: Arrival): InboundMessage => ({
  direction: 'in',
  conversationKey: id,
  messageId: id,
  sentAt: at,
  receivedAt: at,
  text: '',
  attachments: [],
  contentType: 'text',
  version: 1,
});

/** The case as the flows would open it. */
export const openWork = (
  arrival: Arrival,
  place: Pick<Decision, 'deskId' | 'lane' | 'expectedReplyAt'>,
  { sla, desks, waitingDays }: Configuration,
): Work => {
  const { at, language, category, urgency } = arrival;
  const facts = factsOfArrival(arrival);
  const supportCase = openCase({
    caseId: arrival.id,
    conversation: conversationOf(arrival),
    message: messageOf(arrival),
    classification: { language, category, urgency, languageConfidence: 1, categoryConfidence: 1, risks: [] },
    decision: { at, facts, ...place, because: '', considered: [] },
    policy: policyFor(sla, facts),
    desks,
    waitingDays,
    at,
  });
  return { arrival, supportCase, slot: 0, moves: 0, plan: 0, inWork: false };
};

import type { Case } from '../domain/case.ts';
import { isReopenable } from '../domain/case-inbound.ts';
import { asCorrected } from '../domain/case-language.ts';
import type { Classification } from '../domain/classification.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { isGratitude } from '../domain/gratitude.ts';
import { caseIdOf } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import { openCase } from '../domain/open-case.ts';
import type { Load } from '../domain/outlook.ts';
import { contactOf, refreshConversation } from '../domain/start-conversation.ts';
import { beginConversation } from './begin-conversation.ts';
import { Conflict } from './conflict.ts';
import { decide } from './decide-desk.ts';
import { keepNewAddresses } from './identify-contact.ts';
import { joinCase } from './join-case.ts';
import { pointFromReference } from './point-from-reference.ts';
import type { Mask, Store } from './ports.ts';
import { rememberLanguage } from './remember-language.ts';

export interface CasePorts {
  readonly store: Store;
  readonly mask: Mask;
  readonly configuration: Configuration;
}

/** One message on its way to a case. */
export interface Arrival {
  readonly message: InboundMessage;
  readonly classification: Classification;
  readonly at: Instant;
  /** What waits at the desks, as far as known. */
  readonly load: Load;
  /** The conversation as stored; absent when this is its first message. */
  readonly stored: Conversation | undefined;
  /** The case the conversation points at, if there is one. */
  readonly current: Case | undefined;
}

export interface AtCase {
  readonly supportCase: Case;
  readonly conversation: Conversation;
  /** True when this message is the one that opened the case, also on a repeated run. */
  readonly opened: boolean;
  /** Whether the case came to a queue by this message, or a run that died may have left it without its ticket. */
  readonly needsTicket: boolean;
}

/** Opens a case for the message or joins the current one. Throws `Conflict` when somebody else was quicker. */
export const toCase = async (ports: CasePorts, arrival: Arrival): Promise<AtCase> => {
  const { message, stored, current } = arrival;
  const ownCaseId = caseIdOf(message.conversationKey, message.messageId);
  if (stored?.currentCaseId === ownCaseId) {
    const supportCase = current ?? (await insertCase(ports, arrival, stored));
    return { supportCase, conversation: stored, opened: true, needsTicket: true };
  }
  if (stored && current && joins(current, arrival, ports.configuration.reopenHours)) {
    return joinCase(ports, arrival, stored, current);
  }
  const conversation = await pointAt(ports, arrival, ownCaseId);
  const supportCase = await insertCase(ports, arrival, conversation);
  return { supportCase, conversation, opened: true, needsTicket: true };
};

/** Gratitude belongs to the case it is for, however late. */
const joins = (current: Case, { message, classification, at }: Arrival, reopenHours: number): boolean =>
  current.recentMessageIds.includes(message.messageId) ||
  isReopenable(current, at, reopenHours) ||
  isGratitude(message, classification);

/** The conversation names its case before the case exists: of two first messages only one can win this write. */
const pointAt = async (ports: CasePorts, arrival: Arrival, caseId: string): Promise<Conversation> => {
  const { message, stored, current, classification } = arrival;
  const base = stored
    ? refreshConversation(asCorrected(stored, current), message, classification)
    : await beginConversation(ports, message, classification);
  const conversation: Conversation = {
    ...base,
    currentCaseId: caseId,
    openingMessageId: message.messageId,
    ...(stored?.currentCaseId === undefined ? {} : { previousCaseId: stored.currentCaseId }),
    version: base.version + 1,
  };
  if (stored === undefined) await ports.store.insertContact(contactOf(conversation, message));
  else await keepWhatIsNew(ports, stored, conversation, message);
  const written = stored
    ? await ports.store.saveConversation(conversation)
    : await ports.store.insertConversation(conversation);
  if (!written) throw new Conflict('the conversation was written by another run');
  return conversation;
};

const keepWhatIsNew = async (
  { store }: CasePorts,
  before: Conversation,
  after: Conversation,
  { receivedAt }: InboundMessage,
): Promise<void> => {
  await keepNewAddresses(store, before, after, receivedAt);
  await rememberLanguage(store, before, after);
};

const insertCase = async (ports: CasePorts, arrival: Arrival, conversation: Conversation): Promise<Case> => {
  const { message, at } = arrival;
  const classification = inLanguageOf(conversation, arrival.classification);
  const { policy, decision } = decide(ports, arrival, conversation);
  const supportCase = openCase({
    caseId: caseIdOf(message.conversationKey, message.messageId),
    conversation,
    message,
    classification,
    decision,
    policy,
    ...(message.subject === undefined ? {} : { subject: ports.mask(message.subject) }),
    waitingDays: ports.configuration.waitingDays,
    desks: ports.configuration.desks,
    at,
  });
  await pointFromReference(ports.store, conversation, message, supportCase.caseId);
  if (await ports.store.insertCase(supportCase)) return supportCase;
  throw new Conflict('the case was opened by another run');
};

/** A message without a readable language is taken to be in the language of the conversation. */
const inLanguageOf = (conversation: Conversation, classification: Classification): Classification => ({
  ...classification,
  language: conversation.language,
});

import type { Case } from '../domain/case.ts';
import { joinMessage } from '../domain/case-inbound.ts';
import { asCorrected } from '../domain/case-language.ts';
import type { Classification } from '../domain/classification.ts';
import type { Conversation } from '../domain/conversation.ts';
import { refreshConversation } from '../domain/start-conversation.ts';
import { moreUrgentOf } from '../domain/vocabulary.ts';
import { Conflict } from './conflict.ts';
import { decide } from './decide-desk.ts';
import { keepNewAddresses } from './identify-contact.ts';
import { rememberLanguage } from './remember-language.ts';
import type { Arrival, AtCase, CasePorts } from './to-case.ts';

/** Takes a further message to the current case. Throws `Conflict` when somebody else was quicker. */
export const joinCase = async (
  ports: CasePorts,
  arrival: Arrival,
  stored: Conversation,
  current: Case,
): Promise<AtCase> => {
  const { message, classification, at } = arrival;
  const conversation = await hearMessage(ports, arrival, stored, current);
  const { supportCase, moved } = joinMessage(current, {
    message,
    classification,
    language: conversation.language,
    ...decide(ports, { ...arrival, classification: asCase(current, classification) }, conversation),
    ...(conversation.replyWindowEndsAt === undefined
      ? {}
      : { replyWindowEndsAt: conversation.replyWindowEndsAt }),
    configuration: ports.configuration,
    waitingDays: ports.configuration.waitingDays,
    at,
  });
  if (supportCase !== current && !(await ports.store.saveCase(supportCase))) {
    throw new Conflict('the case was written by another run');
  }
  const alreadyJoined = supportCase === current;
  return { supportCase, conversation, opened: false, needsTicket: moved || alreadyJoined };
};

/** The conversation after the message, stored. */
const hearMessage = async (
  { store }: CasePorts,
  { message, classification }: Arrival,
  stored: Conversation,
  current: Case,
): Promise<Conversation> => {
  const refreshed = refreshConversation(asCorrected(stored, current), message, classification);
  if (refreshed === stored) return stored;
  const conversation = { ...refreshed, version: stored.version + 1 };
  await keepNewAddresses(store, stored, conversation, message.receivedAt);
  await rememberLanguage(store, stored, conversation);
  if (await store.saveConversation(conversation)) return conversation;
  throw new Conflict('the conversation was written by another run');
};

/** A further message is routed as what the case is about, and as the more urgent of the two. */
const asCase = (
  { category, urgency }: Case,
  { secondOpinion: _category, languageBy: _language, unsure: _guess, ...classification }: Classification,
): Classification => ({
  ...classification,
  category,
  urgency: moreUrgentOf(urgency, classification.urgency),
});

import { opensCase } from '../domain/automatic-mail.ts';
import type { Case } from '../domain/case.ts';
import { isReopenable } from '../domain/case-inbound.ts';
import { correctedLanguage } from '../domain/case-language.ts';
import type { ClassifyRequest, Occasion } from '../domain/classification.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Conversation } from '../domain/conversation.ts';
import { caseIdOf, parseConversationKey } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import type { InboundMessage } from '../domain/message.ts';
import { habitual } from '../domain/preferred-language.ts';

/** What the classifier is told of a message. Its dates are read on the clock where the customer is, as far as known. */
export const classifyRequestOf = (
  message: InboundMessage,
  stored: Pick<Conversation, 'timeZone' | 'language' | 'languageConfidence'> | undefined,
  { inboxes }: Pick<Configuration, 'inboxes'>,
  current?: Pick<Case, 'category' | 'urgency' | 'state' | 'language' | 'corrections'>,
): ClassifyRequest => {
  const { channel, inboxId } = parseConversationKey(message.conversationKey);
  const { locale, country, timeZone: told } = message.hints ?? {};
  const timeZone = told ?? stored?.timeZone ?? inboxes.find(({ id }) => id === inboxId)?.timeZone;
  const earlierLanguage = (current && correctedLanguage(current)) ?? (stored && habitual(stored));
  return {
    text: message.text,
    channel,
    at: message.sentAt,
    ...(message.subject === undefined ? {} : { subject: message.subject }),
    ...(current === undefined || current.state === 'resolved' ? {} : earlierMatter(current)),
    ...(earlierLanguage === undefined ? {} : { earlierLanguage }),
    ...(locale === undefined ? {} : { locale }),
    ...(country === undefined ? {} : { country }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
};

/** A case that could wait is about a question, any other about something that went wrong. */
const earlierMatter = ({ category, urgency }: Pick<Case, 'category' | 'urgency'>) => ({
  earlierCategory: category,
  earlierTrouble: urgency !== 'low',
});

/** For whoever asks a remote model; `undefined` for what machines write, which nobody is paid to read. */
export const occasionOf = (
  message: InboundMessage,
  current: Case | undefined,
  { reopenHours }: Pick<Configuration, 'reopenHours'>,
  at: Instant,
): Occasion | undefined => {
  if (!opensCase(message) || message.flags?.flood) return undefined;
  const { conversationKey, messageId, receivedAt } = message;
  const isOwn = current?.caseId === caseIdOf(conversationKey, messageId);
  const joins = current !== undefined && !isOwn && isReopenable(current, at, reopenHours);
  return { conversationKey, messageId, receivedAt, opensCase: !joins };
};

import type { Configuration, Inbox } from '../domain/configuration.ts';
import { deriveId, outboundIdOf, referenceOf } from '../domain/ids.ts';
import { day, type Instant, minute } from '../domain/instant.ts';
import type { Message, OutboundMessage } from '../domain/message.ts';
import { templateLanguage } from '../domain/reply-window.ts';
import type { MessageQueue, Store } from './ports.ts';

/** So long a reply waits for the customer to answer the invitation. */
export const heldFor = 7 * day;
/** How often a held reply is looked at, should nobody call it when the customer answers. */
export const heldPause = 60 * minute;
const heldReason = 'held until the customer answers the invitation to write again';

/** The reply as it waits. */
export const heldReply = (message: OutboundMessage, at: Instant): OutboundMessage => ({
  ...message,
  delivery: { ...message.delivery, state: 'pending', reason: heldReason },
  dueAt: at + heldPause,
  version: message.version + 1,
});

const isHeld = (message: Message): message is OutboundMessage =>
  message.direction === 'out' && message.dueAt !== undefined && message.delivery.reason === heldReason;

/**
 * The provider's approved template that asks the customer to write again. Its id follows from the window that closed, so
 * there is one for all replies held since.
 */
export const invitationOf = (
  reply: OutboundMessage,
  { inbox, brand, windowEndedAt, at }: InvitationFacts,
): OutboundMessage | undefined => {
  const { reopenTemplate } = inbox;
  if (reopenTemplate === undefined) return undefined;
  const { conversationKey, caseId, language } = reply;
  const values = { brand, reference: caseId === undefined ? brand : referenceOf(caseId) };
  const template = {
    name: reopenTemplate.name,
    language: templateLanguage(reopenTemplate.languages, language),
    parameters: reopenTemplate.parameters.map((name) => values[name]),
  };
  return {
    conversationKey,
    messageId: outboundIdOf(
      deriveId(['conversation', conversationKey]),
      `invitation ${String(windowEndedAt)}`,
    ),
    direction: 'out',
    purpose: 'invitation',
    text: `[${[`template ${template.name} in ${template.language}`, ...template.parameters].join('; ')}]`,
    template,
    language,
    attachments: [],
    sentAt: at,
    createdAt: at,
    ...(caseId === undefined ? {} : { caseId }),
    dueAt: at,
    delivery: { state: 'pending', attempts: 0 },
    version: 1,
  };
};

export interface InvitationFacts {
  readonly inbox: Pick<Inbox, 'reopenTemplate'>;
  readonly brand: string;
  readonly windowEndedAt: Instant;
  readonly at: Instant;
}

export interface ReleasePorts {
  readonly store: Pick<Store, 'listMessages'>;
  readonly outbound: MessageQueue;
  readonly configuration: Pick<Configuration, 'inboxes'>;
}

const lookedBack = 50;

/** The customer wrote again: what was held for them may leave. Repeating it changes nothing. */
export const releaseHeld = async (
  ports: ReleasePorts,
  { conversationKey, inboxId }: { readonly conversationKey: string; readonly inboxId: string },
): Promise<void> => {
  const inbox = ports.configuration.inboxes.find(({ id }) => id === inboxId);
  if (inbox?.reopenTemplate === undefined) return;
  const held = (await ports.store.listMessages(conversationKey, lookedBack)).filter(isHeld);
  await ports.outbound.send(
    held.map(({ messageId, version }) => ({ conversationKey, messageId, attempt: version })),
  );
};

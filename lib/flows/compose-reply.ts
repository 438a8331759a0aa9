import { type AddressMark, reasonNotToWrite } from '../domain/address-mark.ts';
import type { Agent } from '../domain/agent.ts';
import type { Case } from '../domain/case.ts';
import type { Inbox } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Attachment, InboundMessage, OutboundMessage } from '../domain/message.ts';
import { refusalToHear } from '../domain/relation.ts';
import { replyWayOf } from '../domain/reply-window.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { threadingOf } from './acknowledge.ts';
import { markOf } from './mark-address.ts';
import type { Store } from './ports.ts';

export interface ReplyText {
  readonly messageId: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly agent: Agent;
  readonly at: Instant;
  readonly inboxes: readonly Inbox[];
  /** The agent knows what is known against the address and writes to it all the same. */
  readonly despiteMark?: boolean;
}

const lookedBack = 50;

/** An agent's reply as a message, threaded to the newest message of the customer. Refused where it could not arrive. */
export const composeReply = async (
  store: Pick<Store, 'loadConversation' | 'listMessages' | 'loadMark'>,
  supportCase: Case,
  { messageId, text, attachments, agent, at, inboxes, despiteMark = false }: ReplyText,
): Promise<Result<OutboundMessage>> => {
  const conversation = await store.loadConversation(supportCase.conversationKey);
  if (conversation?.replyAddress === undefined) {
    return refuse(
      'no-reply-address',
      'The channel gave no address to answer to. Resolve the case with a note.',
    );
  }
  const refusal = refusalToHear(conversation);
  if (refusal !== undefined) {
    const since = new Date(conversation.blockedAt ?? at).toISOString();
    return refuse('blocked-by-customer', `Since ${since} ${refusal}. Resolve the case with a note.`);
  }
  const inbox = inboxes.find(({ id }) => id === conversation.inboxId);
  if (replyWayOf(conversation, inbox, at) === 'closed') {
    const ended = new Date(conversation.replyWindowEndsAt ?? at).toISOString();
    return refuse('reply-window-closed', `The channel's window for free replies closed at ${ended}.`);
  }
  const marked = despiteMark ? undefined : refusalOf(await markOf(store, conversation.replyAddress));
  if (marked !== undefined) return marked;
  const messages = await store.listMessages(supportCase.conversationKey, lookedBack);
  const newest = messages.findLast((message) => message.direction === 'in');
  return accept({
    conversationKey: supportCase.conversationKey,
    messageId,
    direction: 'out',
    purpose: 'reply',
    text,
    ...(conversation.replyAddress.channel === 'email' ? mailFacts(supportCase, newest) : {}),
    language: supportCase.language,
    attachments,
    sentAt: at,
    createdAt: at,
    agentId: agent.agentId,
    caseId: supportCase.caseId,
    delivery: { state: 'pending', attempts: 0 },
    version: 1,
  });
};

const refusalOf = (mark: AddressMark | undefined): Result<never> | undefined => {
  const reason = reasonNotToWrite(mark);
  if (reason === undefined) return undefined;
  const since = new Date(mark?.complained?.at ?? mark?.bounced?.at ?? 0).toISOString();
  return refuse(
    'address-marked',
    `Since ${since} ${reason}. Reach the customer another way, or repeat the reply with "despiteMark": true.`,
  );
};

const mailFacts = (
  { subject, reference }: Case,
  newest: InboundMessage | undefined,
): { subject: string; inReplyTo?: string; references?: readonly string[] } => ({
  subject: subject === undefined ? `[${reference}]` : replySubject(subject),
  ...(newest ? threadingOf(newest) : {}),
});

/** Clients thread by the subject after `Re:`; one prefix is enough. */
const replySubject = (subject: string): string => (/^re\s*[:：]/i.test(subject) ? subject : `Re: ${subject}`);

import { type AddressMark, reasonNotToWrite } from '../domain/address-mark.ts';
import type { Agent } from '../domain/agent.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Attachment, OutboundMessage } from '../domain/message.ts';
import { refusalToHear } from '../domain/relation.ts';
import { withoutReplyPrefixes } from '../domain/reply-subject.ts';
import { replyWayOf } from '../domain/reply-window.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { mailThread } from './mail-thread.ts';
import { markOf } from './mark-address.ts';
import type { ReplyFiles, Store } from './ports.ts';
import { type History, type QuotePorts, quoteHistory } from './quote-history.ts';
import { checkReplyFiles } from './reply-files.ts';

export interface ComposePorts extends QuotePorts {
  readonly store: Pick<Store, 'loadConversation' | 'listMessages' | 'loadMark'>;
  readonly replyFiles: Pick<ReplyFiles, 'look'>;
}

export interface ReplyText {
  readonly messageId: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly agent: Agent;
  readonly at: Instant;
  /** The agent knows what is known against the address and writes to it all the same. */
  readonly despiteMark?: boolean;
}

const lookedBack = 50;

/** An agent's reply as a message, threaded to the newest message of the customer. Refused where it could not arrive. */
export const composeReply = async (
  ports: ComposePorts,
  supportCase: Case,
  { messageId, text, attachments, agent, at, despiteMark = false }: ReplyText,
): Promise<Result<OutboundMessage>> => {
  const conversation = await ports.store.loadConversation(supportCase.conversationKey);
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
  const inbox = ports.configuration.inboxes.find(({ id }) => id === conversation.inboxId);
  if (replyWayOf(conversation, inbox, at) === 'closed') {
    const ended = new Date(conversation.replyWindowEndsAt ?? at).toISOString();
    return refuse('reply-window-closed', `The channel's window for free replies closed at ${ended}.`);
  }
  const marked = despiteMark ? undefined : refusalOf(await markOf(ports.store, conversation.replyAddress));
  if (marked !== undefined) return marked;
  const { caseId } = supportCase;
  const { channel } = conversation.replyAddress;
  const files = await checkReplyFiles(ports.replyFiles, { caseId, channel, attachments });
  if (!files.ok) return files;
  return accept({
    conversationKey: supportCase.conversationKey,
    messageId,
    direction: 'out',
    purpose: 'reply',
    text,
    ...(channel === 'email' ? await mailFacts(ports, { supportCase, conversation }) : {}),
    language: supportCase.language,
    attachments: files.value,
    sentAt: at,
    createdAt: at,
    agentId: agent.agentId,
    caseId,
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

const mailFacts = async (
  ports: ComposePorts,
  { supportCase, conversation }: Omit<History, 'messages'>,
): Promise<Pick<OutboundMessage, 'subject' | 'inReplyTo' | 'references' | 'quoted'>> => {
  const { subject, reference, conversationKey, caseId } = supportCase;
  const messages = await ports.store.listMessages(conversationKey, lookedBack);
  const quoted = quoteHistory(ports, { supportCase, conversation, messages });
  return {
    subject: subject === undefined ? `[${reference}]` : replySubject(subject, reference),
    ...mailThread(messages, caseId),
    ...(quoted.length === 0 ? {} : { quoted }),
  };
};

/** Mail programs thread by the subject after one `Re:`. */
const replySubject = (subject: string, reference: string): string =>
  `Re: ${withoutReplyPrefixes(subject) || `[${reference}]`}`;

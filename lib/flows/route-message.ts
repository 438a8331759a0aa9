import { opensCase } from '../domain/automatic-mail.ts';
import type { Classification, Classifier } from '../domain/classification.ts';
import type { Conversation } from '../domain/conversation.ts';
import { type Instant, minute } from '../domain/instant.ts';
import { awaitsMedia, awaitsRouting, hasFetchable } from '../domain/media.ts';
import type { InboundMessage, MessageKey } from '../domain/message.ts';
import type { Load } from '../domain/outlook.ts';
import { withSenderRisk } from '../domain/sender-risk.ts';
import { ticketOf } from '../domain/ticket.ts';
import type { AcknowledgePorts } from './acknowledge.ts';
import { answer } from './answer.ts';
import { classifyRequestOf, occasionOf } from './classify-request.ts';
import { repeatOnConflict } from './conflict.ts';
import { releaseHeld } from './hold-reply.ts';
import { linkCases } from './link-cases.ts';
import { linkPayments } from './link-payments.ts';
import type { DeskQueues, MessageQueue } from './ports.ts';
import { tellCase } from './tell-case.ts';
import { type Arrival, type CasePorts, toCase } from './to-case.ts';

export interface RouteMessagePorts extends CasePorts, AcknowledgePorts, Classifier {
  readonly store: CasePorts['store'];
  readonly configuration: CasePorts['configuration'];
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly media: MessageQueue;
  /** What waits at the desks; empty when that is not known. */
  readonly load: (at: Instant) => Promise<Load>;
}

/** A file that is not fetched by then is asked for again. */
export const fetchWithin = 4 * minute;

/** What became of a message, for the log: ids and reasons, never text. */
export interface Routed {
  readonly outcome: 'opened' | 'joined' | 'stored' | 'already-routed' | 'applied' | 'postponed';
  readonly caseId?: string;
  readonly deskId?: string;
  readonly because?: string;
  /** Why a case that was opened was not acknowledged, though its customer is one that is. */
  readonly unanswered?: string;
}

/**
 * Takes one stored message to its case: open or join it, acknowledge, put a ticket on the desk's queue, and only then mark
 * the message as routed. Every step may be repeated; a redelivery completes a half-finished run.
 */
export const routeMessage = (ports: RouteMessagePorts, key: MessageKey, at: Instant): Promise<Routed> =>
  repeatOnConflict(() => routeOnce(ports, key, at));

const routeOnce = async (ports: RouteMessagePorts, key: MessageKey, at: Instant): Promise<Routed> => {
  const message = await loadInbound(ports, key);
  if (!awaitsRouting(message)) {
    // The run that routed it may have died before it could say so.
    if (awaitsMedia(message)) await ports.media.send([{ ...key, attempt: 0 }]);
    return { outcome: 'already-routed', ...caseOf(message.caseId) };
  }
  const arrival = await arrivalOf(ports, message, at);
  if (!opensCase(message)) return keepAside(ports, arrival);

  const { supportCase: found, conversation, opened, needsTicket } = await toCase(ports, arrival);
  const answering = await linkCases(ports, found, message, at);
  const supportCase = await linkPayments(ports, answering, arrival.classification.facts ?? [], at);
  const unanswered = opened && (await answer(ports, { supportCase, conversation, message, at }));
  // A second ticket of the same epoch does no harm; a missing one would.
  if (needsTicket && supportCase.state === 'queued') await ports.deskQueues.send([ticketOf(supportCase)]);
  await releaseHeld(ports, conversation);
  await markRouted(ports, arrival, supportCase.caseId);
  const { caseId, deskId, decision } = supportCase;
  const outcome = opened ? 'opened' : 'joined';
  return { outcome, caseId, deskId, because: decision.because, ...(unanswered ? { unanswered } : {}) };
};

/** Automatic mail is recorded on the case of its conversation, if there is one, and moves nothing. */
const keepAside = async (ports: RouteMessagePorts, arrival: Arrival): Promise<Routed> => {
  const caseId = arrival.current?.caseId;
  await tellCase(ports, caseId, { at: arrival.at, ...automaticNews });
  await markRouted(ports, arrival, caseId);
  return { outcome: 'stored', because: 'automatic mail is no work', ...caseOf(caseId) };
};

/** Told once, however many come: a history is for people to read. */
const automaticNews = { what: 'automatic mail came in', because: 'machines move no case' };

const caseOf = (caseId: string | undefined) => (caseId === undefined ? {} : { caseId });

const loadInbound = async (ports: RouteMessagePorts, key: MessageKey): Promise<InboundMessage> => {
  const message = await ports.store.loadMessage(key);
  if (message?.direction === 'in') return message;
  throw new Error(`no inbound message ${key.messageId} is stored in its conversation; nothing to route`);
};

const arrivalOf = async (
  ports: RouteMessagePorts,
  message: InboundMessage,
  at: Instant,
): Promise<Arrival> => {
  const stored = await ports.store.loadConversation(message.conversationKey);
  const caseId = stored?.currentCaseId;
  const current = caseId === undefined ? undefined : await ports.store.loadCase(caseId);
  if (stored && current === undefined && (await openedByAnother(ports, stored, message, at))) {
    return arrivalOf(ports, message, at);
  }
  const request = classifyRequestOf(message, stored, ports.configuration, current);
  const said = await ports.classify(request, occasionOf(message, current, ports.configuration, at));
  const classification = withSenderRisk(withFlood(message, said), message);
  return { message, classification, at, load: await ports.load(at), stored, current };
};

/** The run that named the case died before it wrote it: its message comes first. False when there is no such message. */
const openedByAnother = async (
  ports: RouteMessagePorts,
  { conversationKey, openingMessageId }: Conversation,
  message: InboundMessage,
  at: Instant,
): Promise<boolean> => {
  if (openingMessageId === undefined || openingMessageId === message.messageId) return false;
  const key = { conversationKey, messageId: openingMessageId };
  const opening = await ports.store.loadMessage(key);
  if (opening === undefined || !awaitsRouting(opening)) return false;
  await routeOnce(ports, key, at);
  return true;
};

/** So that agents see at once that it may be a machine that writes. */
const withFlood = ({ flags }: InboundMessage, classification: Classification): Classification =>
  flags?.flood ? { ...classification, risks: [...classification.risks, 'mail-loop'] } : classification;

const markRouted = async (ports: RouteMessagePorts, arrival: Arrival, caseId?: string): Promise<void> => {
  const { dueAt: _done, dueAttempts: _too, ...message } = arrival.message;
  const { conversationKey, messageId } = message;
  const pending = hasFetchable(message);
  // False means that a parallel run marked it already, which is as good.
  await ports.store.saveMessage({
    ...message,
    ...caseOf(caseId),
    ...(pending ? { mediaPending: true, dueAt: arrival.at + fetchWithin } : {}),
    language: arrival.classification.language,
    version: message.version + 1,
  });
  if (pending) await ports.media.send([{ conversationKey, messageId, attempt: 0 }]);
};

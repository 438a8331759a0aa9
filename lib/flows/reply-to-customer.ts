import { replyToCase } from '../domain/agent-moves.ts';
import type { Case } from '../domain/case.ts';
import { deriveId, outboundIdOf } from '../domain/ids.ts';
import type { Attachment, Message, MessageKey, OutboundMessage } from '../domain/message.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { sendWithin } from './acknowledge.ts';
import { type ComposePorts, composeReply } from './compose-reply.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { MessageQueue } from './ports.ts';
import { fenced, loadOwn, type Work, type WorkPorts } from './work-on-case.ts';

export interface ReplyPorts extends WorkPorts, Pick<ComposePorts, 'templates' | 'mask' | 'replyFiles'> {
  readonly outbound: MessageQueue;
  readonly configuration: WorkPorts['configuration'] & ComposePorts['configuration'];
}

export interface AgentReply {
  readonly text: string;
  /** Files at public addresses, or uploaded to the case. */
  readonly attachments?: readonly Attachment[];
  /** Names this reply; the same name again is the same reply. Without one, the same text under the same claim is. */
  readonly idempotencyKey?: string;
  /** Writes to an address although mail to it bounced or was complained of. */
  readonly despiteMark?: boolean;
}

/**
 * Answers the customer: the message is stored, then the case waits, then the message is queued for sending. Repeating it
 * after a failure completes it; a double click sends nothing twice.
 */
export const replyToCustomer = async (
  ports: ReplyPorts,
  work: Work,
  agentReply: AgentReply,
): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const key = replyKeyOf(loaded.value, work, agentReply);
  const stored = await ports.store.loadMessage(key);
  if (stored && !isSame(stored, agentReply)) {
    return refuse(
      'conflict',
      'This Idempotency-Key named another reply before; send a new key with a new text or other files.',
    );
  }
  if (stored && isCounted(loaded.value, stored)) {
    await ports.outbound.send([{ ...key, attempt: 0 }]);
    return loaded;
  }
  const checked = stored ? accept(stored) : await storeReply(ports, work, key, agentReply);
  if (!checked.ok) return checked;
  const answered = await repeatOnConflict(() => answer(ports, work, checked.value));
  if (answered.ok) await ports.outbound.send([{ ...key, attempt: 0 }]);
  else if (stored === undefined) await withdraw(ports, key, answered.refusal.detail);
  return answered;
};

const replyKeyOf = (supportCase: Case, work: Work, reply: AgentReply): MessageKey => ({
  conversationKey: supportCase.conversationKey,
  messageId: outboundIdOf(work.caseId, nameOf(work, reply)),
});

/** Apart from the names of other purposes, whatever a client calls its replies. */
const nameOf = ({ fence }: Work, { text, idempotencyKey, attachments = [] }: AgentReply): string =>
  idempotencyKey
    ? deriveId(['reply by key', idempotencyKey])
    : deriveId(['reply', String(fence), text, ...attachments.map(fileNameOf)]);

const fileNameOf = ({ url, objectKey = '' }: Attachment): string => url ?? objectKey;

/** Whether a reply stored before under this name says and carries the same. */
const isSame = (stored: Message, { text, attachments = [] }: AgentReply): boolean =>
  stored.text === text &&
  stored.attachments.map(fileNameOf).join('\n') === attachments.map(fileNameOf).join('\n');

const isCounted = (supportCase: Case, message: Message): boolean =>
  message.direction === 'out' && (supportCase.lastOutboundAt ?? 0) >= message.createdAt;

/** Checks the agent's right before anything is stored. */
const storeReply = async (
  ports: ReplyPorts,
  work: Work,
  { messageId }: MessageKey,
  { text, attachments = [], despiteMark = false }: AgentReply,
): Promise<Result<OutboundMessage>> => {
  const loaded = await loadOwn(ports, work);
  if (!loaded.ok) return loaded;
  const allowed = replyToCase(loaded.value, fenced(ports, work));
  if (!allowed.ok) return allowed;
  const message = await composeReply(ports, loaded.value, {
    ...work,
    messageId,
    text,
    attachments,
    despiteMark,
  });
  if (message.ok) await ports.store.insertMessage({ ...message.value, dueAt: work.at + sendWithin });
  return message;
};

const answer = async (ports: ReplyPorts, work: Work, message: Message): Promise<Result<Case>> => {
  const loaded = await loadOwn(ports, work);
  // The same request at the same time was quicker.
  if (!loaded.ok || isCounted(loaded.value, message)) return loaded;
  const next = replyToCase(loaded.value, fenced(ports, work));
  if (next.ok && !(await ports.store.saveCase(next.value))) throw new Conflict('the case changed meanwhile');
  return next;
};

/** The case was taken away in the instant between storing and answering: the reply must not leave. */
const withdraw = async (ports: ReplyPorts, key: MessageKey, reason: string): Promise<void> => {
  const stored = await ports.store.loadMessage(key);
  if (stored?.direction !== 'out' || stored.delivery.state !== 'pending') return;
  const { dueAt: _withdrawn, ...rest } = stored;
  const delivery = { ...stored.delivery, state: 'failed' as const, reason };
  await ports.store.saveMessage({ ...rest, delivery, version: stored.version + 1 });
};

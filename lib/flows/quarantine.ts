import type { Agent } from '../domain/agent.ts';
import type { Instant } from '../domain/instant.ts';
import type { QuarantinedMail, QuarantineState } from '../domain/quarantined-mail.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import { queueHeld } from './hold-message.ts';
import type { MailStore, QuarantinePage } from './mail-store.ts';
import type { Store } from './ports.ts';

/** Takes mail in again that was held. The same mail twice is taken in once. */
export interface MailIntakeQueue {
  takeIn(rawKey: string): Promise<void>;
}

export interface QuarantinePorts {
  readonly store: Pick<MailStore, 'loadQuarantined' | 'saveQuarantined' | 'listQuarantined'> &
    Pick<Store, 'loadMessage' | 'saveMessage'>;
  readonly mailIntake: MailIntakeQueue;
}

const supervisorsOnly = refuse(
  'supervisors-only',
  'Quarantined mail belongs to no desk; ask a supervisor to look at it.',
);

/** Mail in one state, oldest first. */
export const listQuarantine = async (
  { store }: QuarantinePorts,
  agent: Agent,
  state: QuarantineState,
  page: { readonly limit: number; readonly after?: string },
): Promise<Result<QuarantinePage>> =>
  agent.role === 'supervisor' ? accept(await store.listQuarantined(state, page)) : supervisorsOnly;

export interface QuarantineDecision {
  readonly agent: Agent;
  readonly mailId: string;
  readonly at: Instant;
}

/**
 * Lets a mail in. It is queued before it is marked: a run that dies in between lets it in and leaves it on the list, and
 * releasing it again changes nothing, since intake knows a mail it has stored.
 */
export const releaseMail = async (
  ports: QuarantinePorts,
  decision: QuarantineDecision,
): Promise<Result<QuarantinedMail>> => {
  const found = await loadFor(ports, decision);
  if (!found.ok) return found;
  const { rawKey, reason, message } = found.value;
  if (message === undefined && (rawKey === undefined || reason === 'unplaced-report'))
    return refuse(
      'not-releasable',
      'This is a report about a mail of ours, no mail of a customer. Discard it.',
    );
  if (found.value.state === 'discarded')
    return refuse('already-decided', 'This was discarded; it is kept until retention ends.');
  if (message !== undefined) await queueHeld(ports.store, message, decision.at);
  else if (rawKey !== undefined) await ports.mailIntake.takeIn(rawKey);
  return decide(ports, decision, 'released');
};

/** Takes a mail off the list. It stays in the bucket until retention ends. */
export const discardMail = async (
  ports: QuarantinePorts,
  decision: QuarantineDecision,
): Promise<Result<QuarantinedMail>> => {
  const found = await loadFor(ports, decision);
  if (!found.ok) return found;
  return found.value.state === 'released'
    ? refuse('already-decided', 'This mail was released; its case can be resolved.')
    : decide(ports, decision, 'discarded');
};

const loadFor = async (
  { store }: QuarantinePorts,
  { agent, mailId }: QuarantineDecision,
): Promise<Result<QuarantinedMail>> => {
  if (agent.role !== 'supervisor') return supervisorsOnly;
  const mail = await store.loadQuarantined(mailId);
  return mail ? accept(mail) : refuse('not-found', `There is no quarantined mail ${mailId}.`);
};

const decide = (
  { store }: QuarantinePorts,
  { agent, mailId, at }: QuarantineDecision,
  state: 'released' | 'discarded',
): Promise<Result<QuarantinedMail>> =>
  repeatOnConflict(async () => {
    const mail = await store.loadQuarantined(mailId);
    if (mail === undefined) return refuse('not-found', `There is no quarantined mail ${mailId}.`);
    if (mail.state === state) return accept(mail);
    if (mail.state !== 'held') return refuse('already-decided', `This mail was ${mail.state} meanwhile.`);
    const { agentId: decidedBy } = agent;
    const decided = { ...mail, state, decidedAt: at, decidedBy, version: mail.version + 1 };
    if (!(await store.saveQuarantined(decided))) throw new Conflict('the mail was decided by another run');
    return accept(decided);
  });

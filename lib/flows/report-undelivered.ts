import { returnToAgent } from '../domain/case-inbound.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { OutboundMessage } from '../domain/message.ts';
import { policyFor } from '../domain/sla.ts';
import { ticketOf } from '../domain/ticket.ts';
import { Conflict } from './conflict.ts';
import type { DeskQueues, Store } from './ports.ts';

export interface ReportPorts {
  readonly store: Pick<Store, 'loadCase' | 'saveCase'>;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Pick<Configuration, 'desks' | 'sla' | 'waitingDays'>;
}

/**
 * Tells the case that a message did not reach the customer: a waiting case goes back to its desk's queue, and a resolved one
 * too when it was an agent's answer that got lost.
 */
export const reportUndelivered = (
  ports: ReportPorts,
  message: OutboundMessage,
  reason: string,
  at: Instant,
): Promise<void> =>
  callAgent(ports, message.caseId, {
    at,
    because: `${message.purpose} ${message.messageId} ${reason}`,
    reopens: message.purpose === 'reply',
  });

export interface AgentCall {
  readonly at: Instant;
  readonly what?: string;
  readonly because: string;
  /** Whether it matters so much that a resolved case is opened again. */
  readonly reopens?: boolean;
}

/** Brings the case before an agent: from waiting back to its desk's queue, elsewhere by a word in its history. */
export const callAgent = async (
  ports: ReportPorts,
  caseId: string | undefined,
  { reopens = false, ...news }: AgentCall,
): Promise<void> => {
  const supportCase = caseId === undefined ? undefined : await ports.store.loadCase(caseId);
  if (supportCase === undefined || (supportCase.state === 'resolved' && !reopens)) return;
  const returned = returnToAgent(supportCase, {
    ...news,
    policy: policyFor(ports.configuration.sla, supportCase),
    waitingDays: ports.configuration.waitingDays,
    desks: ports.configuration.desks,
  });
  if (returned.supportCase !== supportCase && !(await ports.store.saveCase(returned.supportCase))) {
    throw new Conflict('the case was written by another run');
  }
  // Also on a repeated run: the ticket of the first may never have left.
  if (returned.supportCase.state === 'queued') await ports.deskQueues.send([ticketOf(returned.supportCase)]);
};

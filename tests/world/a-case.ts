import type { Case } from '../../lib/domain/case.ts';
import { aMessage } from './a-message.ts';

const at = Date.parse('2026-11-23T09:00:00Z');

/** A case queued at desk `asia`. */
export const aCase = (over: Partial<Case> = {}): Case => ({
  caseId: 'CASE1',
  reference: 'MR-AAAAA-BBBBB',
  conversationKey: aMessage().conversationKey,
  contactId: 'CONTACT1',
  channel: 'telegram',
  inboxId: 'bot',
  segment: 'consumer',
  state: 'queued',
  deskId: 'asia',
  lane: 'standard',
  epoch: 1,
  fence: 0,
  language: 'en',
  category: 'payment-delayed',
  urgency: 'normal',
  risks: [],
  decision: {
    at,
    facts: { language: 'en', category: 'payment-delayed', urgency: 'normal', segment: 'consumer' },
    deskId: 'asia',
    lane: 'standard',
    expectedReplyAt: at + 600_000,
    because: 'open now',
    considered: [],
  },
  openedAt: at,
  lastInboundAt: at,
  sla: {
    policyId: 'standard',
    reply: { state: 'running', startedAt: at, dueAt: at + 4 * 3_600_000 },
    resolution: { state: 'running', startedAt: at, dueAt: at + 48 * 3_600_000 },
  },
  queuedAt: at,
  ticketAttempts: 1,
  dueAt: at + 300_000,
  dueReason: 'ticket-unseen',
  recentMessageIds: ['in-1'],
  history: [{ at, what: 'opened', by: 'meridian' }],
  version: 1,
  ...over,
});

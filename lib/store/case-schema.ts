import { z } from 'zod';
import { type Case, caseStates, dueReasons } from '../domain/case.ts';
import { type Errand, promiseNames } from '../domain/errand.ts';
import { factKinds, factsVersion } from '../domain/payment-fact.ts';
import { tones } from '../domain/reading.ts';
import { categories, channelNames, lanes, segments, urgencies } from '../domain/vocabulary.ts';

const Clock = z.object({
  state: z.enum(['running', 'paused', 'met', 'breached']),
  startedAt: z.number(),
  dueAt: z.number(),
  settledAt: z.number().exactOptional(),
  clock: z.literal('desk-hours').exactOptional(),
  riskAt: z.number().exactOptional(),
  warnedAt: z.number().exactOptional(),
  escalated: z.array(z.number()).exactOptional(),
  escalateAt: z.number().exactOptional(),
});

const errand = { id: z.string(), at: z.number() };
const StoredErrand: z.ZodType<Errand> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('summary'), ...errand, fromDeskId: z.string(), deskId: z.string() }),
  z.object({ kind: z.literal('delay'), ...errand, expectedReplyAt: z.number() }),
  z.object({
    kind: z.literal('notice'),
    ...errand,
    recipientId: z.string(),
    promise: z.enum(promiseNames),
    what: z.enum(['at-risk', 'breached']),
    level: z.number(),
    deadlineAt: z.number(),
    deskId: z.string(),
  }),
]);

const StoredDecision = z.object({
  at: z.number(),
  facts: z.object({
    language: z.string(),
    category: z.enum(categories),
    urgency: z.enum(urgencies),
    segment: z.enum(segments),
    deadlineAt: z.number().exactOptional(),
    deadlineReason: z.enum(['reply-window', 'customer']).exactOptional(),
  }),
  deskId: z.string(),
  lane: z.enum(lanes),
  expectedReplyAt: z.number(),
  because: z.string(),
  considered: z.array(
    z.object({
      deskId: z.string(),
      eligible: z.boolean(),
      language: z.string(),
      openNow: z.boolean(),
      opensAt: z.number().exactOptional(),
      expectedReplyAt: z.number().exactOptional(),
      because: z.string(),
    }),
  ),
});

const StoredFacts = z.object({
  version: z.literal(factsVersion),
  known: z.array(
    z.object({
      kind: z.enum(factKinds),
      shown: z.string(),
      confidence: z.number(),
      messageId: z.string(),
      at: z.number().exactOptional(),
      deadline: z.literal(true).exactOptional(),
    }),
  ),
});

const place = { start: z.number(), end: z.number(), messageId: z.string().exactOptional() };

const StoredReading = z.object({
  messageId: z.string(),
  tone: z.enum(tones),
  issues: z.array(z.object({ category: z.enum(categories), confidence: z.number(), ...place })),
  because: z.array(z.object({ signal: z.string(), ...place })),
});

const Labels = z.object({
  language: z.string(),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
});

const StoredCorrection = z.object({
  at: z.number(),
  by: z.string(),
  messageId: z.string().exactOptional(),
  before: Labels,
  after: Labels,
});

/** A case as the table holds it. */
export const StoredCase: z.ZodType<Case> = z.object({
  caseId: z.string(),
  reference: z.string(),
  conversationKey: z.string(),
  contactId: z.string(),
  channel: z.enum(channelNames),
  inboxId: z.string(),
  segment: z.enum(segments),
  subject: z.string().exactOptional(),
  state: z.enum(caseStates),
  deskId: z.string(),
  lane: z.enum(lanes),
  epoch: z.number(),
  fence: z.number(),
  lease: z
    .object({ agentId: z.string(), until: z.number(), awaitsOwner: z.literal(true).exactOptional() })
    .exactOptional(),
  ownerId: z.string().exactOptional(),
  language: z.string(),
  category: z.enum(categories),
  urgency: z.enum(urgencies),
  risks: z.array(z.string()),
  reading: StoredReading.exactOptional(),
  corrections: z.array(StoredCorrection).exactOptional(),
  decision: StoredDecision,
  openedAt: z.number(),
  lastInboundAt: z.number(),
  lastOutboundAt: z.number().exactOptional(),
  resolvedAt: z.number().exactOptional(),
  previousCaseId: z.string().exactOptional(),
  relatedCaseIds: z.array(z.string()).exactOptional(),
  samePaymentCaseIds: z.array(z.string()).exactOptional(),
  facts: StoredFacts.exactOptional(),
  replyWindowEndsAt: z.number().exactOptional(),
  sla: z.object({ policyId: z.string(), reply: Clock, resolution: Clock }),
  promisedReplyAt: z.number().exactOptional(),
  delayToldAt: z.number().exactOptional(),
  handOverAt: z.number().exactOptional(),
  errands: z.array(StoredErrand).exactOptional(),
  errandsAt: z.number().exactOptional(),
  queuedAt: z.number(),
  ticketAttempts: z.number(),
  dueAt: z.number(),
  dueReason: z.enum(dueReasons),
  recentMessageIds: z.array(z.string()),
  history: z.array(
    z.object({ at: z.number(), what: z.string(), by: z.string(), because: z.string().exactOptional() }),
  ),
  version: z.number(),
});

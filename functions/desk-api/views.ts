import { z } from 'zod';
import { type Case, caseStates, dueReasons } from '../../lib/domain/case.ts';
import { referenceOf } from '../../lib/domain/ids.ts';
import type { Instant } from '../../lib/domain/instant.ts';
import { toIso } from '../../lib/domain/instant.ts';
import { categories, channelNames, lanes, segments, urgencies } from '../../lib/domain/vocabulary.ts';
import type { CaseSummary } from '../../lib/flows/ports.ts';
import type { DeskCounts } from '../../lib/flows/read-case.ts';
import { CorrectionView, correctionViews } from './correction-view.ts';
import { FactView, paymentViews, SamePaymentView } from './payment-view.ts';
import { ReadingView, readingView } from './reading-view.ts';

/** What the API shows of cases and desks; instants are ISO 8601 in UTC. */

export const Iso = z.iso.datetime();
const optionalIso = (at: Instant | undefined): string | undefined =>
  at === undefined ? undefined : toIso(at);

export const DeskView = z
  .object({
    deskId: z.string(),
    name: z.string(),
    region: z.string(),
    timeZone: z.string(),
    languages: z.array(z.string()),
    categories: z.array(z.enum(categories)),
    queued: z.number().int().meta({ description: 'At most 1000: then it is 1000 or more.' }),
    claimed: z.number().int(),
    waiting: z.number().int(),
  })
  .meta({ id: 'Desk' });

export const deskView = ({ desk, queued, claimed, waiting }: DeskCounts): z.input<typeof DeskView> => ({
  deskId: desk.id,
  name: desk.name,
  region: desk.region,
  timeZone: desk.schedule.timeZone,
  languages: [...desk.languages],
  categories: [...desk.categories],
  queued,
  claimed,
  waiting,
});

export const SummaryView = z
  .object({
    caseId: z.string(),
    reference: z.string(),
    deskId: z.string(),
    state: z.enum(caseStates),
    lane: z.enum(lanes),
    language: z.string(),
    category: z.enum(categories),
    urgency: z.enum(urgencies),
    openedAt: Iso,
    replyDueAt: Iso,
  })
  .meta({ id: 'CaseSummary' });

export const summaryView = (summary: CaseSummary): z.input<typeof SummaryView> => {
  const { epoch: _internal, dueAt: _too, openedAt, replyDueAt, ...rest } = summary;
  return { ...rest, openedAt: toIso(openedAt), replyDueAt: toIso(replyDueAt) };
};

const ClockView = z
  .object({ state: z.enum(['running', 'paused', 'met', 'breached']), dueAt: Iso })
  .meta({ id: 'SlaClock' });

export const DecisionView = z
  .object({
    at: Iso,
    deskId: z.string(),
    lane: z.enum(lanes),
    expectedReplyAt: Iso,
    because: z.string(),
    considered: z.array(
      z.object({
        deskId: z.string(),
        eligible: z.boolean(),
        language: z.string(),
        openNow: z.boolean(),
        opensAt: Iso.optional(),
        expectedReplyAt: Iso.optional(),
        because: z.string(),
      }),
    ),
  })
  .meta({ id: 'Decision' });

export const CaseView = z
  .object({
    caseId: z.string(),
    reference: z.string(),
    state: z.enum(caseStates),
    deskId: z.string(),
    lane: z.enum(lanes),
    fence: z
      .number()
      .int()
      .meta({ description: 'Send it with every write; it proves that the case is still yours.' }),
    leaseUntil: Iso.optional(),
    ownerId: z.string().optional(),
    channel: z.enum(channelNames),
    inboxId: z.string(),
    segment: z.enum(segments),
    subject: z.string().optional().meta({ description: 'With card numbers and other secrets masked.' }),
    language: z.string(),
    category: z.enum(categories),
    urgency: z.enum(urgencies),
    risks: z.array(z.string()),
    reading: ReadingView.optional(),
    openedAt: Iso,
    lastInboundAt: Iso,
    lastOutboundAt: Iso.optional(),
    resolvedAt: Iso.optional(),
    previousCaseId: z.string().optional(),
    relatedCases: z
      .array(z.object({ caseId: z.string(), reference: z.string() }))
      .meta({ description: 'The same matter under another sender, or the case that followed.' }),
    corrections: z.array(CorrectionView),
    facts: z.array(FactView),
    samePayment: SamePaymentView,
    replyWindowEndsAt: Iso.optional(),
    sla: z.object({ policyId: z.string(), reply: ClockView, resolution: ClockView }),
    dueAt: Iso,
    dueReason: z.enum(dueReasons),
    decision: DecisionView,
    history: z.array(z.object({ at: Iso, what: z.string(), by: z.string(), because: z.string().optional() })),
  })
  .meta({ id: 'Case' });

const decisionView = ({ at, deskId, lane, expectedReplyAt, because, considered }: Case['decision']) => ({
  at: toIso(at),
  deskId,
  lane,
  because,
  expectedReplyAt: toIso(expectedReplyAt),
  considered: considered.map((desk) => ({
    ...desk,
    opensAt: optionalIso(desk.opensAt),
    expectedReplyAt: optionalIso(desk.expectedReplyAt),
  })),
});

export const caseView = (supportCase: Case): z.input<typeof CaseView> => {
  const { caseId, reference, state, deskId, lane, fence, lease, ownerId, channel, inboxId, segment } =
    supportCase;
  const { subject, language, category, urgency, risks, previousCaseId, sla, dueReason } = supportCase;
  const clock = ({ state, dueAt }: Case['sla']['reply']) => ({ state, dueAt: toIso(dueAt) });
  return {
    ...{ caseId, reference, state, deskId, lane, fence, ownerId, channel, inboxId, segment },
    ...{ subject, language, category, urgency, risks: [...risks], previousCaseId, dueReason },
    reading: readingView(supportCase),
    relatedCases: (supportCase.relatedCaseIds ?? []).map((id) => ({
      caseId: id,
      reference: referenceOf(id),
    })),
    corrections: correctionViews(supportCase),
    ...paymentViews(supportCase),
    leaseUntil: optionalIso(lease?.until),
    openedAt: toIso(supportCase.openedAt),
    lastInboundAt: toIso(supportCase.lastInboundAt),
    lastOutboundAt: optionalIso(supportCase.lastOutboundAt),
    resolvedAt: optionalIso(supportCase.resolvedAt),
    replyWindowEndsAt: optionalIso(supportCase.replyWindowEndsAt),
    sla: { policyId: sla.policyId, reply: clock(sla.reply), resolution: clock(sla.resolution) },
    dueAt: toIso(supportCase.dueAt),
    decision: decisionView(supportCase.decision),
    history: supportCase.history.map(({ at, ...event }) => ({ ...event, at: toIso(at) })),
  };
};

import type { Case } from './case.ts';
import { clocksAt, scheduleOf } from './case-clocks.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { enqueue } from './case-moves.ts';
import { type Errand, withErrands } from './errand.ts';
import { type HandOverPlan, type LookContext, nextHandOverLook, planHandOver } from './hand-over.ts';
import { deriveId } from './ids.ts';
import { type Instant, minute } from './instant.ts';
import type { Looked } from './looked.ts';
import { isOpen } from './opening-hours.ts';
import { type OwnerWait, ownerWait } from './owner.ts';
import { expectReply } from './promise.ts';

const by = 'meridian';

/** A summary is written where somebody has worked on the case: one for each claim that ended. */
export const summaryFor = ({ caseId, fence, deskId }: Case, to: string, at: Instant): readonly Errand[] =>
  fence === 0
    ? []
    : [
        {
          kind: 'summary',
          id: deriveId(['summary', caseId, String(fence), to]),
          at,
          fromDeskId: deskId,
          deskId: to,
        },
      ];

/** The desk of a queued case closes: what it will not start moves on, the rest stays and is looked at again. */
export const handOver = (supportCase: Case, at: Instant, context: LookContext): Looked => {
  const plan = planHandOver(supportCase, at, context);
  if (plan.moves) return { supportCase: moveTo(supportCase, plan, at, context), ticket: true };
  const schedule = scheduleOf(context.configuration.desks, supportCase.deskId);
  const { handOverAt: _past, ...rest } = expectReply(supportCase, plan.expectedReplyAt, at);
  const next = schedule && nextHandOverLook(schedule, at);
  const stays = {
    ...rest,
    ...(next === undefined ? {} : { handOverAt: next }),
    version: supportCase.version + 1,
  };
  return { supportCase: withDue(stays, context.configuration.waitingDays), ticket: false };
};

/** The hours of its desk have changed: a case in its queue is not looked at later than they now ask for. */
export const lookByNewHours = (supportCase: Case, at: Instant, { configuration }: LookContext): Looked => {
  const { state, deskId, handOverAt = at } = supportCase;
  const schedule = scheduleOf(configuration.desks, deskId);
  const next = schedule && nextHandOverLook(schedule, at);
  if (state !== 'queued' || next === undefined || handOverAt <= next) return { supportCase, ticket: false };
  const sooner = { ...supportCase, handOverAt: next, version: supportCase.version + 1 };
  return { supportCase: withDue(sooner, configuration.waitingDays), ticket: false };
};

/** Gives a case to another desk, with all that follows from it. */
export const moveTo = (
  supportCase: Case,
  { deskId, because, decision, expectedReplyAt }: HandOverPlan,
  at: Instant,
  { configuration }: LookContext,
): Case => {
  const { desks, waitingDays } = configuration;
  const leaving = withErrands(supportCase, summaryFor(supportCase, deskId, at), at);
  const what = `handed over from ${supportCase.deskId} to ${deskId}`;
  const change = {
    deskId,
    sla: clocksAt(supportCase, { desks, at, to: deskId }),
    ...(decision === undefined ? {} : { decision }),
  };
  const told = expectReply(leaving, expectedReplyAt, at);
  return enqueue(told, { at, by, what, because, waitingDays }, change);
};

/**
 * A lease has ended. While the desk is open, its queue has the case again. When the desk has closed, the case waits for its
 * agent if he is back in time, else it goes to whoever can take it.
 */
export const leaseEnded = (supportCase: Case, at: Instant, context: LookContext): Looked => {
  const { desks, waitingDays } = context.configuration;
  const desk = desks.find(({ id }) => id === supportCase.deskId);
  const isShiftOver = desk !== undefined && !isOpen(desk.schedule, at);
  const wait = isShiftOver ? ownerWait(supportCase, desk, context.configuration, at) : undefined;
  if (desk !== undefined && wait !== undefined)
    return { supportCase: waitForOwner(supportCase, wait, at, context), ticket: false };
  const plan = isShiftOver ? planHandOver(supportCase, at, context) : undefined;
  if (plan?.moves) return { supportCase: moveTo(supportCase, plan, at, context), ticket: true };
  const told = plan === undefined ? supportCase : expectReply(supportCase, plan.expectedReplyAt, at);
  const leaving = withErrands(told, summaryFor(supportCase, supportCase.deskId, at), at);
  const because = `${supportCase.lease?.agentId ?? 'the agent'} did not work on it in time`;
  const what = 'lease ended, back in the queue';
  return { supportCase: enqueue(leaving, { at, by, what, because, waitingDays }), ticket: true };
};

const waitForOwner = (
  supportCase: Case,
  { until, opensAt, because }: OwnerWait,
  at: Instant,
  { configuration }: LookContext,
): Case => {
  const agentId = supportCase.lease?.agentId ?? supportCase.ownerId ?? '';
  const { minutesPerCase = 0 } = configuration.desks.find(({ id }) => id === supportCase.deskId) ?? {};
  const told = expectReply(supportCase, opensAt + minutesPerCase * minute, at);
  const history = addEvent(told, { at, what: `waits for ${agentId}`, by, because });
  const lease = { agentId, until, awaitsOwner: true as const };
  return withDue({ ...told, lease, history, version: supportCase.version + 1 }, configuration.waitingDays);
};

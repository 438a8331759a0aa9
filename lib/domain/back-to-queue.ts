import type { Case } from './case.ts';
import { clocksAt, scheduleOf, startPromise } from './case-clocks.ts';
import type { JoiningFacts } from './case-inbound.ts';
import { isReadElsewhere } from './case-language.ts';
import { enqueue } from './case-moves.ts';
import { withErrands } from './errand.ts';
import { summaryFor } from './hand-over-moves.ts';
import { ownerWait } from './owner.ts';
import { isUrgent } from './vocabulary.ts';

/**
 * A waiting case stays with its desk while that is open, or when its owner is back there before the new promise is at risk;
 * otherwise it goes where the decision says now, with a summary.
 */
export const backToQueue = (before: Case, read: Case, facts: JoiningFacts): Case => {
  const { at, decision, waitingDays } = facts;
  const reopened = before.state === 'resolved';
  const atHome = { ...read, sla: renewedClocks(before, facts, before.deskId) };
  const keeps = isReadElsewhere(before, read, decision) ? undefined : whyKept(atHome, facts);
  const deskId = keeps === undefined ? decision.deskId : before.deskId;
  const sla = deskId === before.deskId ? atHome.sla : renewedClocks(before, facts, deskId);
  const what = reopened ? 'reopened by a message of the customer' : 'the customer answered';
  const lane = isUrgent(read.urgency) ? 'urgent' : decision.lane;
  const moves = deskId !== before.deskId;
  const leaving = moves ? withErrands(read, summaryFor(before, deskId, at), at) : read;
  const move = { at, by: 'meridian', what, because: keeps ?? decision.because, waitingDays };
  return enqueue(leaving, move, { deskId, lane, sla, decision });
};

/** Why the case stays at its desk; `undefined` when it does not. */
const whyKept = (atHome: Case, { decision, configuration, at }: JoiningFacts): string | undefined => {
  const { deskId, ownerId } = atHome;
  const home = decision.considered.find((desk) => desk.deskId === deskId);
  if (home?.openNow === true || decision.deskId === deskId) return `${deskId} keeps it`;
  const desk = configuration.desks.find(({ id }) => id === deskId);
  const wait = desk && ownerId !== undefined ? ownerWait(atHome, desk, configuration, at) : undefined;
  return wait && `waits for ${ownerId ?? deskId}: ${wait.because}`;
};

/** A new promise of the next reply, and the old one of a resolution, as they run at a desk. */
const renewedClocks = (before: Case, { at, policy, message, configuration }: JoiningFacts, to: string) => {
  const { desks } = configuration;
  const terms = { policy, schedule: scheduleOf(desks, to) };
  return {
    policyId: policy.id,
    reply: startPromise(message.receivedAt, policy.nextReplyMinutes, terms),
    resolution:
      before.state === 'resolved'
        ? startPromise(message.receivedAt, policy.resolutionMinutes, terms)
        : clocksAt(before, { desks, at, to }).resolution,
  };
};

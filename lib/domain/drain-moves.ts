import type { Case } from './case.ts';
import { hasHeard, hear } from './case-news.ts';
import type { Decision, RoutingFacts } from './decision.ts';
import { factsOf, type LookContext, worthMoving } from './hand-over.ts';
import { moveTo } from './hand-over-moves.ts';
import { type Instant, minute } from './instant.ts';
import type { Looked } from './looked.ts';
import { type Choice, route, weighDesks } from './route.ts';
import { shortlistFor } from './shortlist.ts';

const stayed = 'stays at a drained desk';

/**
 * A case at a drained desk, waiting or in somebody's hands, goes to whoever may take it. What nobody else may take stays, and
 * says so once. The drained desk's agent finds the case no longer his.
 */
export const leaveDrainedDesk = (supportCase: Case, at: Instant, context: LookContext): Looked => {
  const { desks, waitingDays } = context.configuration;
  const { state, deskId } = supportCase;
  const drained = desks.find(({ id }) => id === deskId)?.drained;
  if (drained === undefined || (state !== 'queued' && state !== 'claimed'))
    return { supportCase, ticket: false };
  const decision = route(factsOf(supportCase, at), context.configuration, at, context.load);
  if (desks.find(({ id }) => id === decision.deskId)?.drained === undefined) {
    const because = `${drained.because}; ${decision.because}`;
    return { supportCase: moveTo(supportCase, planOf(decision, because), at, context), ticket: true };
  }
  const news = { at, what: stayed, because: `${drained.because}; no other desk may take it` };
  const told = hasHeard(supportCase, news) ? supportCase : hear(supportCase, news, waitingDays);
  return { supportCase: told, ticket: false };
};

/** Whether a drained desk keeps what it has of these facts, whatever the time. */
export const staysThough = (
  facts: Pick<Case, 'language' | 'category'>,
  { configuration }: Pick<LookContext, 'configuration'>,
): boolean => shortlistFor(facts, configuration).desks.every(({ desk }) => desk.drained !== undefined);

/** What brings cases back: desks that work again or longer, and why. */
export interface Reopened {
  readonly deskIds: ReadonlySet<string>;
  readonly because: string;
}

/** Whether one of the desks could be chosen for these facts at all, whatever the time. */
export const mayFetch = (
  facts: Pick<Case, 'language' | 'category'>,
  { deskIds }: Reopened,
  { configuration }: Pick<LookContext, 'configuration'>,
): boolean => shortlistFor(facts, configuration).desks.some(({ desk }) => deskIds.has(desk.id));

/**
 * A case that waits elsewhere comes to a desk that works again, where that desk serves it clearly better: it fits where the
 * other was a last resort, keeps a deadline, or saves half an hour, language counted. What somebody has begun stays.
 */
export const fetchCase = (
  supportCase: Case,
  reopened: Reopened,
  at: Instant,
  context: LookContext,
): Looked => {
  const unchanged = { supportCase, ticket: false };
  if (supportCase.state !== 'queued' || isBegun(supportCase)) return unchanged;
  const facts = factsOf(supportCase, at);
  const choice = weighDesks(facts, context.configuration, at, context.load);
  if (choice.deskId === supportCase.deskId || !reopened.deskIds.has(choice.deskId)) return unchanged;
  if (!isClearlyBetter(choice, supportCase.deskId, facts, context)) return unchanged;
  const decision = choice.explain();
  const because = `${reopened.because}; ${decision.because}`;
  return { supportCase: moveTo(supportCase, planOf(decision, because), at, context), ticket: true };
};

const planOf = (decision: Decision, because: string) => {
  const { deskId, expectedReplyAt } = decision;
  return { moves: true, deskId, expectedReplyAt, because, decision };
};

/** Whether somebody has worked on it since it came to its desk. */
const isBegun = ({ history }: Case): boolean =>
  history.findLastIndex(({ what }) => what === 'claimed') >
  history.findLastIndex(({ what }) => what.startsWith('handed over'));

const isClearlyBetter = (
  { deskId, expectedReplyAt, deadlineAt, replyAt }: Choice,
  from: string,
  facts: RoutingFacts,
  { configuration }: LookContext,
): boolean => {
  const stay = replyAt(from);
  if (stay === undefined || (stay > deadlineAt && expectedReplyAt <= deadlineAt)) return true;
  const { fits } = shortlistFor(facts, configuration);
  const penalty = (id: string): number =>
    (fits.find(({ desk }) => desk.id === id)?.match.penaltyMinutes ?? 0) * minute;
  return stay + penalty(from) - expectedReplyAt - penalty(deskId) >= worthMoving;
};

import { type Candidate, candidateOf, compareCandidates, type Question } from './candidate.ts';
import type { Configuration } from './configuration.ts';
import type { ConsideredDesk, Decision, RoutingFacts } from './decision.ts';
import { day, type Instant } from './instant.ts';
import type { Load } from './outlook.ts';
import { whyChosen, whyNot } from './route-reasons.ts';
import { type Shortlist, shortlistFor } from './shortlist.ts';
import { firstReplyDueAt, policyFor } from './sla.ts';
import type { Lane, Urgency } from './vocabulary.ts';

/** Nothing is said about times farther away: replies of desks that never open, deadlines of no consequence. */
const farthest = 400 * day;

/**
 * Chooses the desk for a case. Among desks that serve the category and read the language (or a declared fallback) it
 * is the one that replies by the deadline with the shortest wait plus language penalty; ties go to the better language,
 * the earlier reply, the region listed first, the smaller desk id. Where none fits, the generalist desk takes the
 * case; a restricted category then goes to a desk that names it, whatever it reads. Without a deadline the SLA's
 * first reply counts from `at`. The same arguments always give the same decision.
 */
export const route = (
  facts: RoutingFacts,
  configuration: Configuration,
  at: Instant,
  load: Load = {},
): Decision => weighDesks(facts, configuration, at, load).explain();

type Place = Pick<Decision, 'deskId' | 'lane' | 'expectedReplyAt'>;

/** Where `route` sends a case, and what speaks for leaving it where it is; the reasons are worked out when they are asked for. */
export interface Choice extends Place {
  readonly deadlineAt: Instant;
  /** When a desk that may take the case would reply; `undefined` for others, and where that is farther than 400 days. */
  readonly replyAt: (deskId: string) => Instant | undefined;
  readonly explain: () => Decision;
}

/** Decides as `route` does, for many cases of which most stay where they are. */
export const weighDesks = (
  facts: RoutingFacts,
  configuration: Configuration,
  at: Instant,
  load: Load = {},
): Choice => {
  const question = questionOf(facts, configuration, at, load);
  const shortlist = shortlistFor(facts, configuration);
  const candidates = shortlist.desks.map((fit) => candidateOf(fit, question));
  const winner = bestOf(candidates);
  return {
    ...placeOf(winner, question),
    deadlineAt: question.facts.deadlineAt,
    replyAt: (deskId) => candidates.find(({ desk }) => desk.id === deskId)?.outlook.expectedReplyAt,
    explain: () => explained(question, shortlist, candidates, winner),
  };
};

const explained = (
  question: Question,
  { fits, reason }: Shortlist,
  candidates: readonly Candidate[],
  winner: Candidate,
): Decision => {
  const choices = new Map(candidates.map((candidate) => [candidate.desk, candidate]));
  const because = whyChosen(winner, question, reason);
  return {
    at: question.at,
    facts: question.facts,
    ...placeOf(winner, question),
    because,
    considered: fits.map((fit) => {
      const choice = choices.get(fit.desk);
      const candidate = choice ?? candidateOf(fit, question);
      return {
        ...figuresOf(candidate),
        eligible: choice !== undefined,
        because: candidate === winner ? because : whyNot(candidate, winner, question),
      };
    }),
  };
};

/** Where `route` sends a case, without the reasons and the desks that were no choice: for many decisions in a row. */
export const chooseDesk = (
  facts: RoutingFacts,
  configuration: Configuration,
  at: Instant,
  load: Load = {},
): Place => {
  const question = questionOf(facts, configuration, at, load);
  const { desks } = shortlistFor(facts, configuration);
  return placeOf(bestOf(desks.map((fit) => candidateOf(fit, question))), question);
};

const questionOf = (
  facts: RoutingFacts,
  configuration: Configuration,
  at: Instant,
  load: Load,
): Question => ({
  facts: { ...facts, deadlineAt: deadlineOf(facts, configuration, at) },
  configuration,
  at,
  load,
});

const bestOf = (candidates: readonly Candidate[]): Candidate => {
  const [first, ...others] = candidates;
  if (first === undefined) throw new Error('The configuration has no desks: add one to meridian.config.ts.');
  return others.reduce((best, other) => (compareCandidates(other, best) < 0 ? other : best), first);
};

const placeOf = ({ desk, outlook }: Candidate, { facts, at }: Question) => ({
  deskId: desk.id,
  lane: laneOf(facts.urgency),
  expectedReplyAt: outlook.expectedReplyAt ?? at + farthest,
});

// A date that a message carries may be any number.
const deadlineOf = ({ deadlineAt, ...facts }: RoutingFacts, { sla }: Configuration, at: Instant): Instant => {
  const known = deadlineAt !== undefined && !Number.isNaN(deadlineAt);
  const deadline = known ? deadlineAt : firstReplyDueAt(policyFor(sla, facts), at);
  return Math.max(at - farthest, Math.min(deadline, at + farthest));
};

/** Urgent cases are claimed before all others. */
export const laneOf = (urgency: Urgency): Lane =>
  urgency === 'critical' || urgency === 'high' ? 'urgent' : 'standard';

const figuresOf = ({ desk, match, outlook }: Candidate): Omit<ConsideredDesk, 'eligible' | 'because'> => ({
  deskId: desk.id,
  language: match.how,
  openNow: outlook.openNow,
  ...(outlook.opensAt !== undefined && { opensAt: outlook.opensAt }),
  ...(outlook.expectedReplyAt !== undefined && { expectedReplyAt: outlook.expectedReplyAt }),
});

import { type Candidate, candidatesFor, compareCandidates, type Question } from './candidate.ts';
import type { Configuration } from './configuration.ts';
import type { ConsideredDesk, Decision, RoutingFacts } from './decision.ts';
import { day, type Instant } from './instant.ts';
import type { Load } from './outlook.ts';
import { whyChosen, whyNot } from './route-reasons.ts';
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
): Decision => {
  const deadlineAt = deadlineOf(facts, configuration, at);
  const question = { facts: { ...facts, deadlineAt }, configuration, at, load };
  const candidates = candidatesFor(question);
  const shortlist = shortlistOf(candidates, question);
  const [winner] = [...shortlist.desks].sort(compareCandidates);
  if (winner === undefined) throw new Error('The configuration has no desks: add one to meridian.config.ts.');
  const because = whyChosen(winner, question, shortlist.reason);
  return {
    at,
    facts: question.facts,
    deskId: winner.desk.id,
    lane: laneOf(facts.urgency),
    expectedReplyAt: winner.outlook.expectedReplyAt ?? at + farthest,
    because,
    considered: candidates.map((candidate) => ({
      ...figuresOf(candidate),
      eligible: shortlist.desks.includes(candidate),
      because: candidate === winner ? because : whyNot(candidate, winner, question),
    })),
  };
};

// A date that a message carries may be any number.
const deadlineOf = ({ deadlineAt, ...facts }: RoutingFacts, { sla }: Configuration, at: Instant): Instant => {
  const known = deadlineAt !== undefined && !Number.isNaN(deadlineAt);
  const deadline = known ? deadlineAt : firstReplyDueAt(policyFor(sla, facts), at);
  return Math.max(at - farthest, Math.min(deadline, at + farthest));
};

/** Urgent cases are claimed before all others. */
export const laneOf = (urgency: Urgency): Lane =>
  urgency === 'critical' || urgency === 'high' ? 'urgent' : 'standard';

interface Shortlist {
  readonly desks: readonly Candidate[];
  /** Why this list was needed, where it is a last resort. */
  readonly reason?: string;
}

const shortlistOf = (candidates: readonly Candidate[], { facts, configuration }: Question): Shortlist => {
  const fitting = candidates.filter(({ serves, match }) => serves && match.reads);
  if (fitting.length > 0) return { desks: fitting };
  const reason = `last resort: no desk serves ${facts.category} and reads ${facts.language}`;
  if (configuration.restrictedCategories.includes(facts.category)) {
    const naming = candidates.filter(({ serves }) => serves);
    if (naming.length > 0) return { desks: naming, reason: `${reason}; only desks that name it may take it` };
  }
  const generalist = candidates.filter(({ desk }) => desk.id === configuration.generalistDesk);
  return { desks: generalist.length > 0 ? generalist : candidates, reason };
};

const figuresOf = ({ desk, match, outlook }: Candidate): Omit<ConsideredDesk, 'eligible' | 'because'> => ({
  deskId: desk.id,
  language: match.how,
  openNow: outlook.openNow,
  ...(outlook.opensAt !== undefined && { opensAt: outlook.opensAt }),
  ...(outlook.expectedReplyAt !== undefined && { expectedReplyAt: outlook.expectedReplyAt }),
});

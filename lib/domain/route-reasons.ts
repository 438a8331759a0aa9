import type { Candidate, Question } from './candidate.ts';
import { day, hour, type Instant, minute } from './instant.ts';
import { closureAt, exceptionAt, wallTextAt } from './opening-hours.ts';
import { undetermined } from './vocabulary.ts';

/** Why a desk won, in words an agent understands; `reason` leads where it was a last resort. */
export const whyChosen = (winner: Candidate, question: Question, reason?: string): string =>
  [
    reason,
    winner.outlook.openNow ? 'open now' : closedUntil(winner, question),
    figuresText(winner, question),
    readsText(winner, question),
    winner.serves ? `serves ${question.facts.category}` : undefined,
    replyText(winner, question),
    deadlineText(winner, question),
  ]
    .filter((part) => part !== undefined)
    .join('; ');

/** Whose deadline it is, where it is not the SLA's. */
const deadlineText = (winner: Candidate, { facts }: Question): string | undefined => {
  if (facts.deadlineReason === undefined) return undefined;
  const when = at(winner, facts.deadlineAt);
  return facts.deadlineReason === 'customer'
    ? `the customer needs it by ${when}`
    : `the window for replies closes ${when}`;
};

/** Why a desk lost against the winner: what it lacks, else what the winner does better. */
export const whyNot = (loser: Candidate, winner: Candidate, question: Question): string => {
  const lacks = [
    loser.desk.drained?.because,
    loser.serves ? undefined : `does not serve ${question.facts.category}`,
    loser.match.reads ? undefined : readsText(loser, question),
  ].filter((part) => part !== undefined);
  return lacks.length > 0 ? lacks.join('; ') : outdone(loser, winner, question);
};

const outdone = (loser: Candidate, winner: Candidate, question: Question): string => {
  const state = loser.outlook.openNow ? 'open now' : closedUntil(loser, question);
  const language = loser.match.rank === 0 ? undefined : readsText(loser, question);
  return [state, figuresText(loser, question), language, comparison(loser, winner, question)]
    .filter((part) => part !== undefined)
    .join('; ');
};

const comparison = (loser: Candidate, winner: Candidate, question: Question): string => {
  const name = winner.desk.id;
  if (winner.meetsDeadline && !loser.meetsDeadline) {
    return `would miss the deadline ${at(loser, question.facts.deadlineAt)}, which ${name} meets`;
  }
  if (loser.cost > winner.cost) return `${name} ${advantage(loser, winner)}`;
  if (loser.match.rank !== winner.match.rank) return `${name} reads the language better`;
  if (loser.outlook.expectedReplyAt !== winner.outlook.expectedReplyAt)
    return `${name} takes less time for a case`;
  return loser.regionRank === winner.regionRank
    ? `equal to ${name}, which comes first by id`
    : `equal to ${name}, whose region is listed first`;
};

const advantage = (loser: Candidate, winner: Candidate): string => {
  if (!Number.isFinite(loser.cost)) return 'answers sooner';
  const ahead = duration(loser.cost - winner.cost);
  return loser.match.penaltyMinutes === winner.match.penaltyMinutes
    ? `gets to it ${ahead} sooner`
    : `is ${ahead} better, wait and language taken together`;
};

const isFigure = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;

/** What was measured there, as far as it says something. */
const figuresText = ({ desk }: Candidate, { load }: Question): string | undefined => {
  const { queued = 0, people, minutesPerCase } = load[desk.id] ?? {};
  const parts = [
    isFigure(queued) && queued > 0 ? `${queued} waiting` : undefined,
    isFigure(people) ? `${people} at work` : undefined,
    isFigure(minutesPerCase) && minutesPerCase > 0 ? `${Math.round(minutesPerCase)} min a case` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
};

const readsText = ({ match, desk }: Candidate, { facts }: Question): string => {
  if (match.rank === 0) return `reads ${facts.language}`;
  const [way = '', language = ''] = match.how.split(':');
  if (way === 'fallback' && facts.language === undetermined)
    return `reads ${language}, the language being unknown`;
  if (way === 'fallback') return `reads ${language} in place of ${facts.language}`;
  if (way === 'translated') return `works in ${language} through translation`;
  return `does not read ${facts.language}; reads ${desk.languages.join(', ')}`;
};

const closedUntil = (candidate: Candidate, question: Question): string => {
  const { desk, outlook } = candidate;
  const occasion = closureAt(desk.schedule, question.at) ?? exceptionAt(desk.schedule, question.at);
  const name = occasion === undefined ? '' : ` (${occasion.name})`;
  return outlook.opensAt === undefined
    ? `does not open within 400 days${name}`
    : `closed until ${at(candidate, outlook.opensAt)}${name}`;
};

const replyText = (winner: Candidate, question: Question): string | undefined => {
  const { expectedReplyAt } = winner.outlook;
  if (expectedReplyAt === undefined) return undefined;
  const late = winner.meetsDeadline ? '' : `, after the deadline ${at(winner, question.facts.deadlineAt)}`;
  return `first reply expected ${at(winner, expectedReplyAt)}${late}`;
};

const at = ({ desk }: Candidate, instant: Instant): string => wallTextAt(desk.schedule, instant);

const duration = (milliseconds: number): string => {
  if (milliseconds < hour) return `${Math.ceil(milliseconds / minute)} min`;
  if (milliseconds < 2 * day) return `${(milliseconds / hour).toFixed(1).replace('.0', '')} h`;
  return `${Math.round(milliseconds / day)} days`;
};

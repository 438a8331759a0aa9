import type { Configuration } from './configuration.ts';
import type { RoutingFacts } from './decision.ts';
import type { Desk } from './desk.ts';
import { type Instant, minute } from './instant.ts';
import type { LanguageMatch } from './languages.ts';
import { type Load, loadAhead, type Outlook, outlook } from './outlook.ts';
import { isUrgent } from './vocabulary.ts';

/** One desk with its figures for one case. */
export interface Candidate {
  readonly desk: Desk;
  readonly outlook: Outlook;
  readonly serves: boolean;
  readonly match: LanguageMatch;
  readonly meetsDeadline: boolean;
  /** Milliseconds until somebody picks the case up, plus what a worse language costs. */
  readonly cost: number;
  readonly regionRank: number;
}

/** One desk and what its words say about a case, whatever the time. */
export interface Fit {
  readonly desk: Desk;
  readonly serves: boolean;
  readonly match: LanguageMatch;
  readonly regionRank: number;
}

export interface Question {
  readonly facts: RoutingFacts & { readonly deadlineAt: Instant };
  readonly configuration: Configuration;
  readonly at: Instant;
  readonly load: Load;
}

/** A desk with its figures at this moment. */
export const candidateOf = ({ desk, serves, match, regionRank }: Fit, question: Question): Candidate => {
  const { facts, at, load } = question;
  const ahead = outlook(desk, at, loadAhead(load[desk.id], isUrgent(facts.urgency)));
  const { pickUpAt = Number.POSITIVE_INFINITY, expectedReplyAt = Number.POSITIVE_INFINITY } = ahead;
  return {
    desk,
    outlook: ahead,
    serves,
    match,
    meetsDeadline: expectedReplyAt <= facts.deadlineAt,
    cost: pickUpAt - at + match.penaltyMinutes * minute,
    regionRank,
  };
};

/** Best first: in time, cheapest, best language, earliest reply, region as listed, desk id. Never a draw. */
export const compareCandidates = (one: Candidate, other: Candidate): number =>
  Number(other.meetsDeadline) - Number(one.meetsDeadline) ||
  order(one.cost, other.cost) ||
  order(one.match.rank, other.match.rank) ||
  order(one.outlook.expectedReplyAt ?? 0, other.outlook.expectedReplyAt ?? 0) ||
  order(one.regionRank, other.regionRank) ||
  order(one.desk.id, other.desk.id);

// Differences of infinities are no numbers, so desks that never open are compared, not subtracted.
const order = <Value extends number | string>(one: Value, other: Value): number =>
  one < other ? -1 : Number(one > other);

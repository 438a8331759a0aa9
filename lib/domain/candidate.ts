import type { Configuration } from './configuration.ts';
import type { RoutingFacts } from './decision.ts';
import type { Desk } from './desk.ts';
import { type Instant, minute } from './instant.ts';
import { type LanguageMatch, matchLanguage, normaliseLanguage } from './languages.ts';
import { type Load, type Outlook, outlook } from './outlook.ts';
import type { Category, Language } from './vocabulary.ts';

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

interface KnownDesk {
  readonly desk: Desk;
  readonly languages: ReadonlySet<Language>;
  readonly categories: ReadonlySet<Category>;
  readonly regionRank: number;
}

const compiled = new WeakMap<Configuration, readonly KnownDesk[]>();

const desksOf = (configuration: Configuration): readonly KnownDesk[] => {
  const known = compiled.get(configuration);
  if (known !== undefined) return known;
  const regions = configuration.regions.map(({ id }) => id);
  const desks = configuration.desks.map((desk) => ({
    desk,
    languages: new Set(desk.languages.map(normaliseLanguage)),
    categories: new Set(desk.categories),
    regionRank: regions.indexOf(desk.region),
  }));
  compiled.set(configuration, desks);
  return desks;
};

export interface Question {
  readonly facts: RoutingFacts & { readonly deadlineAt: Instant };
  readonly configuration: Configuration;
  readonly at: Instant;
  readonly load: Load;
}

/** Every desk of the configuration with its figures, in the configuration's order. */
export const candidatesFor = ({ facts, configuration, at, load }: Question): readonly Candidate[] => {
  const language = normaliseLanguage(facts.language);
  return desksOf(configuration).map(({ desk, languages, categories, regionRank }) => {
    const match = matchLanguage(language, languages, configuration.languageFallbacks);
    const ahead = outlook(desk, at, load[desk.id]);
    const { pickUpAt = Number.POSITIVE_INFINITY, expectedReplyAt = Number.POSITIVE_INFINITY } = ahead;
    return {
      desk,
      outlook: ahead,
      serves: categories.has(facts.category),
      match,
      meetsDeadline: expectedReplyAt <= facts.deadlineAt,
      cost: pickUpAt - at + match.penaltyMinutes * minute,
      regionRank,
    };
  });
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

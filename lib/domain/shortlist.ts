import type { Fit } from './candidate.ts';
import type { Configuration } from './configuration.ts';
import type { RoutingFacts } from './decision.ts';
import { matchLanguage, normaliseLanguage } from './languages.ts';

/** The desks that may take a case, whatever the time; and all desks, in the configuration's order. */
export interface Shortlist {
  readonly fits: readonly Fit[];
  readonly desks: readonly Fit[];
  /** Why this list was needed, where it is a last resort. */
  readonly reason?: string;
}

// Customers' languages are many, desks' answers to them few; hostile tags must not fill the memory.
const keptShortlists = 2_000;
const known = new WeakMap<Configuration, Map<string, Shortlist>>();

/** Found once for each language and category of a configuration. */
export const shortlistFor = (
  { language, category }: Pick<RoutingFacts, 'language' | 'category'>,
  configuration: Configuration,
): Shortlist => {
  const lists = known.get(configuration) ?? new Map<string, Shortlist>();
  known.set(configuration, lists);
  const key = `${category} ${language}`;
  const found = lists.get(key) ?? shortlistOf({ language, category }, configuration);
  if (lists.size < keptShortlists) lists.set(key, found);
  return found;
};

type Asked = Pick<RoutingFacts, 'language' | 'category'>;

/** A drained desk is a choice only where no other may take the case. */
const shortlistOf = (asked: Asked, configuration: Configuration): Shortlist => {
  const fits = fitsOf(asked, configuration);
  const working = fits.filter(({ desk }) => desk.drained === undefined);
  if (working.length === fits.length) return { fits, ...choiceOf(asked, configuration, fits) };
  const choice = mustWait(asked, configuration, fits, working)
    ? undefined
    : choiceOf(asked, configuration, working);
  if (choice === undefined) return { fits, ...choiceOf(asked, configuration, fits), reason: noOther };
  const wasOpen = fits.some(({ desk, serves, match }) => desk.drained && serves && match.reads);
  const reason = choice.reason && wasOpen ? drainedOut(asked) : choice.reason;
  return { fits, ...choice, ...(reason === undefined ? {} : { reason }) };
};

const noOther = 'waits at a drained desk: no other desk may take it';
const drainedOut = ({ category, language }: Asked): string =>
  `last resort: every desk that serves ${category} and reads ${language} is drained`;

/** Nobody works at all, or only drained desks name a restricted category. */
const mustWait = (
  { category }: Asked,
  { restrictedCategories }: Configuration,
  fits: readonly Fit[],
  working: readonly Fit[],
): boolean => {
  const named = fits.some(({ serves }) => serves) && !working.some(({ serves }) => serves);
  return working.length === 0 || (restrictedCategories.includes(category) && named);
};

const choiceOf = (
  { language, category }: Asked,
  configuration: Configuration,
  fits: readonly Fit[],
): Omit<Shortlist, 'fits'> => {
  const fitting = fits.filter(({ serves, match }) => serves && match.reads);
  if (fitting.length > 0) return { desks: fitting };
  const reason = `last resort: no desk serves ${category} and reads ${language}`;
  if (configuration.restrictedCategories.includes(category)) {
    const naming = fits.filter(({ serves }) => serves);
    if (naming.length > 0) return { desks: naming, reason: `${reason}; only desks that name it may take it` };
  }
  const generalist = fits.filter(({ desk }) => desk.id === configuration.generalistDesk);
  return { desks: generalist.length > 0 ? generalist : fits, reason };
};

const fitsOf = ({ language, category }: Asked, configuration: Configuration): readonly Fit[] => {
  const wanted = normaliseLanguage(language);
  const regions = configuration.regions.map(({ id }) => id);
  return configuration.desks.map((desk) => ({
    desk,
    serves: desk.categories.includes(category),
    match: matchLanguage(
      wanted,
      new Set(desk.languages.map(normaliseLanguage)),
      configuration.languageFallbacks,
    ),
    regionRank: regions.indexOf(desk.region),
  }));
};

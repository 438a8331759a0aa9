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

const shortlistOf = ({ language, category }: Asked, configuration: Configuration): Shortlist => {
  const fits = fitsOf({ language, category }, configuration);
  const fitting = fits.filter(({ serves, match }) => serves && match.reads);
  if (fitting.length > 0) return { fits, desks: fitting };
  const reason = `last resort: no desk serves ${category} and reads ${language}`;
  if (configuration.restrictedCategories.includes(category)) {
    const naming = fits.filter(({ serves }) => serves);
    if (naming.length > 0)
      return { fits, desks: naming, reason: `${reason}; only desks that name it may take it` };
  }
  const generalist = fits.filter(({ desk }) => desk.id === configuration.generalistDesk);
  return { fits, desks: generalist.length > 0 ? generalist : fits, reason };
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

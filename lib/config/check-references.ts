import type { ConfigurationDraft } from './draft.ts';
import type { Problem } from './problem.ts';

/** What refers to something that is not there, or cannot take effect. */
export const checkReferences = (draft: ConfigurationDraft): readonly Problem[] => [
  ...checkRegions(draft),
  ...checkGeneralist(draft),
  ...checkRestricted(draft),
  ...checkFallbacks(draft),
  ...checkPolicies(draft),
];

type Listed = { readonly id?: string | undefined } | undefined;

/** The ids of a list, or nothing while an element cannot be read: then no reference can be called wrong. */
const idsOf = (elements: readonly Listed[]): readonly string[] | undefined => {
  const ids = elements.flatMap((element) => element?.id ?? []);
  return ids.length === elements.length && ids.length > 0 ? ids : undefined;
};

const checkRegions = ({ regions, desks }: ConfigurationDraft): readonly Problem[] => {
  const known = idsOf(regions);
  return desks.flatMap((desk, index) =>
    known === undefined || desk?.region === undefined || known.includes(desk.region)
      ? []
      : [{ path: ['desks', index, 'region'], message: unknown(desk.region, 'region', known) }],
  );
};

const checkGeneralist = ({ desks, generalistDesk }: ConfigurationDraft): readonly Problem[] => {
  const known = idsOf(desks);
  if (known === undefined || generalistDesk === undefined || known.includes(generalistDesk)) return [];
  return [{ path: ['generalistDesk'], message: unknown(generalistDesk, 'desk', known) }];
};

const unknown = (id: string, what: string, known: readonly string[]): string =>
  `"${id}" is no ${what}; write one of ${known.join(', ')}`;

const checkRestricted = ({ desks, restrictedCategories = [] }: ConfigurationDraft): readonly Problem[] => {
  const named = desks.map((desk) => desk?.categories);
  if (named.includes(undefined)) return [];
  return restrictedCategories.flatMap((category, index) =>
    named.some((names) => names?.includes(category))
      ? []
      : [
          {
            path: ['restrictedCategories', index],
            message: `no desk names "${category}", and "all" does not count; add it to the categories of a desk`,
          },
        ],
  );
};

const checkFallbacks = ({ desks, languageFallbacks = {} }: ConfigurationDraft): readonly Problem[] => {
  const read = desks.flatMap((desk) => desk?.languages ?? [undefined]);
  if (read.includes(undefined)) return [];
  return Object.entries(languageFallbacks).flatMap(([customer, fallbacks]) =>
    fallbacks.flatMap((fallback, index) => {
      const language = typeof fallback === 'string' ? fallback : fallback.language;
      const path = ['languageFallbacks', customer, index];
      if (language === customer) return [{ path, message: 'is the language itself; remove it' }];
      return read.includes(language)
        ? []
        : [{ path, message: `no desk reads "${language}"; add it to a desk's languages, or remove it here` }];
    }),
  );
};

const checkPolicies = ({ sla }: ConfigurationDraft): readonly Problem[] => {
  if (sla.includes(undefined) || sla.length === 0) return [];
  const catchAll = sla.findIndex((policy) => !policy?.urgencies && !policy?.segments);
  if (catchAll === -1) {
    return [
      { path: ['sla'], message: 'matches not every case; end with a policy without urgencies and segments' },
    ];
  }
  return sla.slice(catchAll + 1).map((_, index) => ({
    path: ['sla', catchAll + 1 + index],
    message: `is never used: sla[${catchAll}] already matches every case; put it before that one`,
  }));
};

import type { Configuration } from '../../lib/domain/configuration.ts';
import { minute } from '../../lib/domain/instant.ts';
import { isOpen } from '../../lib/domain/opening-hours.ts';
import type { Category } from '../../lib/domain/vocabulary.ts';

/** The languages that may answer a customer, best first, as somebody reads them off the configuration. */
const answersTo = (language: string, { languageFallbacks }: Configuration) => {
  const declared = languageFallbacks[language] ?? languageFallbacks['*'] ?? [];
  const fallbacks = declared.map((each) => ({
    language: each.language,
    how: `${each.translated ? 'translated' : 'fallback'}:${each.language}`,
  }));
  return language === 'und' ? fallbacks : [{ language, how: 'exact' }, ...fallbacks];
};

/**
 * How a customer is read at each minute of a span: a second, slow opinion that looks at every desk again every minute.
 * Ask it for each language and category.
 */
export const slowCoverage = (
  configuration: Configuration,
  { from, until }: { readonly from: number; readonly until: number },
): ((language: string, category: Category) => readonly string[]) => {
  const minutes = Array.from({ length: (until - from) / minute }, (_, index) =>
    configuration.desks.filter(({ schedule }) => isOpen(schedule, from + index * minute)),
  );
  return (language, category) => {
    const answers = answersTo(language, configuration);
    return minutes.map((open) => {
      const serving = open.filter(({ categories }) => categories.includes(category));
      const read = serving.flatMap(({ languages }) => languages);
      return answers.find((answer) => read.includes(answer.language))?.how ?? 'none';
    });
  };
};

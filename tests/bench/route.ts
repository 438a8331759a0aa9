import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { day, hour } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import example from '../../meridian.config.ts';

/** What routing costs with the example configuration: the first decision of a cold start, and the mean after it. */
export interface RouteFigures {
  readonly desks: number;
  readonly firstMs: number;
  readonly meanMicroseconds: number;
}

const languages = ['en', 'ja', 'zh-Hant', 'zh-Hans', 'pt', 'ko', 'ar', 'und', 'fi'];
const from = Date.UTC(2026, 10, 22);
const weeks = 8 * 7 * day;

const decide = (configuration: ReturnType<typeof resolveConfiguration>, count: number): void => {
  for (let index = 0; index < count; index++) {
    const facts = {
      language: languages[index % languages.length] ?? 'en',
      category: categories[index % categories.length] ?? 'general',
      urgency: urgencies[index % urgencies.length] ?? 'normal',
      segment: 'consumer',
    } as const;
    route(facts, configuration, from + ((index * 7 * hour) % weeks));
  }
};

/** Measures `count` decisions spread over eight weeks. */
export const measureRoute = (count = 20_000): RouteFigures => {
  const configuration = resolveConfiguration(example, from);
  const start = performance.now();
  decide(configuration, 1);
  const firstMs = performance.now() - start;
  decide(configuration, 1_000);
  const warm = performance.now();
  decide(configuration, count);
  const meanMicroseconds = ((performance.now() - warm) * 1_000) / count;
  return { desks: configuration.desks.length, firstMs, meanMicroseconds };
};

import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { day, hour } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { categories, urgencies } from '../../lib/domain/vocabulary.ts';
import example from '../../meridian.config.ts';

/** The processor time routing takes with the example configuration: the first decision of a cold start, and the mean after it. */
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

/** Processor time, so that a busy machine gives the same figures. */
export const cpuMicroseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
};

/** Measures `count` decisions spread over eight weeks. */
export const measureRoute = (count = 20_000): RouteFigures => {
  const configuration = resolveConfiguration(example, from);
  const firstMs = cpuMicroseconds(() => decide(configuration, 1)) / 1_000;
  decide(configuration, 1_000);
  const meanMicroseconds = cpuMicroseconds(() => decide(configuration, count)) / count;
  return { desks: configuration.desks.length, firstMs, meanMicroseconds };
};

import type { Configuration } from '../../lib/domain/configuration.ts';
import { hour } from '../../lib/domain/instant.ts';
import { generateArrivals } from '../../lib/simulate/generate.ts';
import { type Report, reportOf } from '../../lib/simulate/report.ts';
import { createSimulation } from '../../lib/simulate/simulation.ts';
import { meridian, type Strategy } from '../../lib/simulate/strategy.ts';
import { readTraffic, type Traffic } from '../../lib/simulate/traffic.ts';
import { aConfiguration, monday } from '../domain/routing-example.ts';

/** Three days from Monday morning in Tokyo. */
export const span = { from: monday, until: monday + 72 * hour };

export const someTraffic = (changes: object = {}): Traffic =>
  readTraffic({
    streams: [
      { language: 'ja', timeZone: 'Asia/Tokyo', perDay: 40 },
      { language: 'zh-Hans', timeZone: 'Asia/Shanghai', perDay: 40 },
      { language: 'en', timeZone: 'Europe/London', perDay: 60, segment: 'business' },
    ],
    day: Array.from({ length: 24 }, (_, index) => (index > 7 && index < 22 ? 3 : 1)),
    categories: { card: 3, general: 2, 'fraud-security': 1 },
    urgencies: { critical: 1, high: 2, normal: 6, low: 1 },
    ...changes,
  });

interface Scenario {
  readonly configuration?: Configuration;
  readonly strategy?: Strategy;
  readonly traffic?: Traffic;
  readonly seed?: string;
}

export const simulated = (scenario: Scenario = {}): Omit<Report, 'leftOut'> => {
  const { configuration = aConfiguration(), strategy = meridian } = scenario;
  const { traffic = someTraffic(), seed = 'a' } = scenario;
  const simulation = createSimulation({ configuration, strategy, from: span.from, drains: traffic.script });
  for (const arrival of generateArrivals(traffic, span, seed)) simulation.take(arrival);
  return reportOf('a', simulation, span.until);
};

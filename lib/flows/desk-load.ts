import type { Configuration } from '../domain/configuration.ts';
import { type Instant, minute, second } from '../domain/instant.ts';
import type { Load } from '../domain/outlook.ts';
import type { Store } from './ports.ts';
import { countedAtMost } from './read-case.ts';

/** How much waits at every desk, as measured at one instant. */
export interface DeskFigures {
  readonly measuredAt: Instant;
  readonly load: Load;
}

export interface LoadStore {
  saveFigures(figures: DeskFigures): Promise<boolean>;
  loadFigures(): Promise<DeskFigures | undefined>;
}

export interface MeasurePorts {
  readonly store: Pick<Store, 'countCases'>;
  readonly figures: Pick<LoadStore, 'saveFigures'>;
  readonly configuration: Pick<Configuration, 'desks'>;
}

/** Counts what waits at every desk, for routing and for the answer times customers are told. */
export const measureLoad = async (
  { store, figures, configuration }: MeasurePorts,
  at: Instant,
): Promise<void> => {
  const counted = await Promise.all(
    configuration.desks.map(
      async ({ id }) => [id, { queued: await store.countCases(id, 'queued', countedAtMost) }] as const,
    ),
  );
  await figures.saveFigures({ measuredAt: at, load: Object.fromEntries(counted) });
};

const readEvery = 20 * second;
/** Older figures say less than the schedule alone. */
const staleAfter = 5 * minute;

/**
 * Reads the figures, at most every 20 seconds. Missing, stale or unreadable ones are no figures: routing then follows the
 * schedules, and never fails for want of them.
 */
export const createLoadReader = (
  figures: Pick<LoadStore, 'loadFigures'>,
): ((at: Instant) => Promise<Load>) => {
  let known: DeskFigures | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  return async (at) => {
    if (at - readAt >= readEvery) {
      known = await figures.loadFigures().catch(() => undefined);
      readAt = at;
    }
    return known !== undefined && at - known.measuredAt < staleAfter ? known.load : {};
  };
};

import type { Configuration } from './configuration.ts';
import type { Desk } from './desk.ts';
import type { Instant } from './instant.ts';
import { concerns, endOf, isInForce, type Override, overrideText } from './override.ts';
import type { OpeningOverride, Schedule, WeeklyInterval } from './schedule.ts';

interface Effective {
  readonly desks: readonly Desk[];
  /** By the drains in force. */
  readonly configurations: Map<string, Configuration>;
}

const known = new WeakMap<Configuration, WeakMap<readonly Override[], Effective>>();
const keptConfigurations = 50;

/**
 * The configuration as it is at an instant: every schedule with the overrides laid over it, and every desk that is drained
 * now marked so. The same list of overrides gives the same schedules, so what is cached by them stays cached.
 */
export const effectiveConfiguration = (
  configuration: Configuration,
  overrides: readonly Override[],
  at: Instant,
): Configuration => {
  if (overrides.length === 0) return configuration;
  const byOverrides = known.get(configuration) ?? new WeakMap<readonly Override[], Effective>();
  known.set(configuration, byOverrides);
  const effective = byOverrides.get(overrides) ?? scheduled(configuration, overrides);
  byOverrides.set(overrides, effective);
  const drains = overrides.filter((override) => override.kind === 'drain' && isInForce(override, at));
  const key = drains.map(({ overrideId }) => overrideId).join(' ');
  const found = effective.configurations.get(key) ?? {
    ...configuration,
    desks: effective.desks.map((desk) => withDrain(desk, drains)),
  };
  if (effective.configurations.size < keptConfigurations) effective.configurations.set(key, found);
  return found;
};

const scheduled = ({ desks }: Configuration, overrides: readonly Override[]): Effective => ({
  desks: desks.map((desk) => {
    const own = overrides.filter((override) => concerns(override, desk)).flatMap(openingOverrideOf);
    return own.length === 0 ? desk : { ...desk, schedule: effectiveSchedule(desk.schedule, own) };
  }),
  configurations: new Map(),
});

const openingOverrideOf = (override: Override): readonly OpeningOverride[] => {
  const { kind, from, people = 1 } = override;
  const until = endOf(override);
  const closes = kind !== 'open';
  return from < until ? [{ from, until, people: closes ? 0 : people, name: overrideText(override) }] : [];
};

/** A schedule with overrides laid over it. One that is open `always` is written out as weeks first. */
export const effectiveSchedule = (planned: Schedule, overrides: readonly OpeningOverride[]): Schedule => {
  const { always, ...hours } = planned;
  const written =
    always === undefined ? hours : { ...hours, weekly: aroundTheClock(always.people), exceptions: [] };
  return { ...written, overrides, planned };
};

const aroundTheClock = (people: number): readonly WeeklyInterval[] =>
  ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start: '00:00', end: '24:00', people }));

/** Of several drains the one that lasts longest counts. */
const withDrain = (desk: Desk, drains: readonly Override[]): Desk => {
  const [longest] = drains
    .filter((drain) => concerns(drain, desk))
    .sort((one, other) => endOf(other) - endOf(one));
  if (longest === undefined) return desk;
  const { from: since, until } = longest;
  const drained = { since, ...(until === undefined ? {} : { until }), because: overrideText(longest) };
  return { ...desk, drained };
};

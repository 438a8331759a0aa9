import type { Agent } from '../domain/agent.ts';
import type { Configuration } from '../domain/configuration.ts';
import { effectiveConfiguration } from '../domain/effective-configuration.ts';
import { day, type Instant, second } from '../domain/instant.ts';
import {
  concerns,
  endOverride,
  isOver,
  type Override,
  type OverrideRequest,
  type OverrideScope,
  overrideOf,
} from '../domain/override.ts';
import { accept, type Result, refuse } from '../domain/result.ts';
import { Conflict, repeatOnConflict } from './conflict.ts';
import type { Mask } from './ports.ts';

export interface OverrideStore {
  /** All of them, also those that are over. */
  listOverrides(): Promise<readonly Override[]>;
  insertOverride(override: Override): Promise<boolean>;
  saveOverride(override: Override): Promise<boolean>;
}

export interface OverridePorts {
  readonly overrides: OverrideStore;
  readonly configuration: Pick<Configuration, 'desks'>;
  readonly mask: Mask;
}

const longest = 31 * day;
const farthestBegin = 60 * day;

const supervisorsOnly = refuse('supervisors-only', 'Only supervisors close, open or drain desks; ask one.');

/** Sets an override for a supervisor. The same request again, within its minute, changes nothing. */
export const setOverride = (
  ports: OverridePorts,
  agent: Agent,
  request: Omit<OverrideRequest, 'by'>,
  at: Instant,
): Promise<Result<Override>> =>
  repeatOnConflict(async () => {
    if (agent.role !== 'supervisor') return supervisorsOnly;
    const problem = problemOf(ports, request, at);
    if (problem !== undefined) return problem;
    const asked = { ...request, because: ports.mask(request.because), by: agent.agentId };
    const wanted = overrideOf(asked, at);
    if (await ports.overrides.insertOverride(wanted)) return accept(wanted);
    const known = (await ports.overrides.listOverrides()).find(
      (each) => each.overrideId === wanted.overrideId,
    );
    if (known === undefined) throw new Conflict('the override has expired just now');
    if (!isOver(known, at)) return accept(known);
    const again = { ...wanted, version: known.version + 1 };
    if (!(await ports.overrides.saveOverride(again)))
      throw new Conflict('somebody else changed the override');
    return accept(again);
  });

const problemOf = (
  { configuration }: Pick<OverridePorts, 'configuration'>,
  request: Omit<OverrideRequest, 'by'>,
  at: Instant,
) => {
  const { scope, kind, from, until, people } = request;
  const problems = [
    configuration.desks.some((desk) => concerns({ scope }, desk))
      ? undefined
      : `there is no ${scope.kind} "${scope.id}" with desks`,
    from > at + farthestBegin ? '"from" is more than 60 days ahead' : undefined,
    kind !== 'drain' && until === undefined ? '"until" is needed; only a drain may be without' : undefined,
    until !== undefined && until <= Math.max(from, at)
      ? '"until" must lie after now and after "from"'
      : undefined,
    until !== undefined && until > Math.max(from, at) + longest
      ? '"until" is more than 31 days later; change the schedule in the configuration instead'
      : undefined,
    (kind === 'open') === (people === undefined)
      ? '"people" is needed for "open", and only there'
      : undefined,
  ].filter((problem) => problem !== undefined);
  return problems.length === 0 ? undefined : refuse('bad-override', `${problems.join('; ')}.`);
};

/** Which overrides are taken back: one, or all of a desk or region that close it. */
export type Ended = { readonly overrideId: string } | { readonly scope: OverrideScope };

/** Takes overrides back for a supervisor; `[]` when there was nothing (any more) to take back. */
export const endOverrides = async (
  { overrides }: Pick<OverridePorts, 'overrides'>,
  agent: Agent,
  which: Ended,
  at: Instant,
): Promise<Result<readonly Override[]>> =>
  repeatOnConflict(async () => {
    if (agent.role !== 'supervisor') return supervisorsOnly;
    const meant = (await overrides.listOverrides()).filter((each) => isMeant(each, which));
    if (meant.length === 0 && 'overrideId' in which)
      return refuse('not-found', `There is no override ${which.overrideId}.`);
    const ended: Override[] = [];
    for (const override of meant) {
      const next = endOverride(override, at, agent.agentId);
      if (next === override) continue;
      if (!(await overrides.saveOverride(next))) throw new Conflict('the override was changed just now');
      ended.push(next);
    }
    return accept(ended);
  });

const isMeant = ({ overrideId, scope, kind }: Override, which: Ended): boolean =>
  'overrideId' in which
    ? overrideId === which.overrideId
    : kind !== 'open' && scope.kind === which.scope.kind && scope.id === which.scope.id;

/** The overrides that count from now on, the newest first. */
export const currentOverrides = (overrides: readonly Override[], at: Instant): readonly Override[] =>
  overrides
    .filter((override) => !isOver(override, at))
    .sort((one, other) => other.createdAt - one.createdAt || (one.overrideId < other.overrideId ? -1 : 1));

const readEvery = 5 * second;

/**
 * The configuration with the overrides of now, read at most every five seconds. When they cannot be read the last known
 * ones hold on; before anything is known the error is thrown, so that no drained desk is given a case unawares.
 */
export const createConfigurationReader = (
  overrides: Pick<OverrideStore, 'listOverrides'>,
  configuration: Configuration,
): ((at: Instant) => Promise<Configuration>) => {
  let known: { readonly list: readonly Override[]; readonly key: string } | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  const read = async (at: Instant) => {
    const list = currentOverrides(await overrides.listOverrides(), at);
    const key = list.map(({ overrideId, version }) => `${overrideId} ${version}`).join(',');
    readAt = at;
    // The same list as before keeps what was worked out from it.
    return known?.key === key ? known : { list, key };
  };
  return async (at) => {
    if (at - readAt >= readEvery) {
      const before = known;
      known = await (before === undefined ? read(at) : read(at).catch(() => before));
    }
    return effectiveConfiguration(configuration, known?.list ?? [], at);
  };
};

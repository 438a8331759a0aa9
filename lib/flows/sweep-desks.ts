import { effectiveConfiguration } from '../domain/effective-configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { concerns, type Override, overrideText } from '../domain/override.ts';
import { type OverridePhase, phaseAt, phaseDone, stepsOf } from '../domain/override-phase.ts';
import { type CaseLookPorts, createDeskPlaces } from './look-at-case.ts';
import { type Failure, lookAtPage, type Tally, type Task } from './look-at-page.ts';
import { currentOverrides, type OverrideStore } from './overrides.ts';

/** The configuration is the one without overrides: they are laid over it as they are when the sweep begins. */
export interface SweepPorts extends Omit<CaseLookPorts, 'places'> {
  readonly overrides: OverrideStore;
}

/** What one run did because of overrides. `left` says that time ran out; the next run goes on from there. */
export interface Sweep {
  readonly moved: number;
  readonly failures: readonly Failure[];
  readonly left: boolean;
}

const pageSize = 100;

/**
 * Moves cases as supervisors' overrides ask for it: away from drained desks, and back once they work again. Goes through the
 * desks' lists page by page; when time runs out, its place is kept with the override. Each case is moved by one write, so a run
 * that dies is simply repeated.
 */
export const sweepDesks = async (ports: SweepPorts, at: Instant, goesOn: () => boolean): Promise<Sweep> => {
  const tally: Tally = { moved: 0, failures: [] };
  const overrides = await ports.overrides.listOverrides();
  let run: (SweepPorts & CaseLookPorts) | undefined;
  for (const override of overrides) {
    const phase = phaseAt(override, at);
    if (phase === undefined) continue;
    run ??= await runOf(ports, overrides, at);
    const done = await runPhase(run, taskOf(run, override, phase, at), tally, goesOn);
    if (!done) return { ...tally, left: true };
  }
  return { ...tally, left: false };
};

/** What has to be done and the hours it is done by come from one reading: a phase counts as done for good. */
const runOf = async (
  ports: SweepPorts,
  overrides: readonly Override[],
  at: Instant,
): Promise<SweepPorts & CaseLookPorts> => ({
  ...ports,
  configuration: effectiveConfiguration(ports.configuration, currentOverrides(overrides, at), at),
  places: await createDeskPlaces(ports, at),
});

const taskOf = (
  { configuration }: SweepPorts,
  override: Override,
  phase: OverridePhase,
  at: Instant,
): Task => {
  const own = configuration.desks.filter((desk) => concerns(override, desk) && desk.drained === undefined);
  const over = override.kind === 'open' ? '' : ', which is over';
  const because = `${overrideText(override)}${over}`;
  return { override, phase, at, reopened: { deskIds: new Set(own.map(({ id }) => id)), because } };
};

/** Answers whether all lists were gone through; what failed makes the phase begin anew, next time. */
const runPhase = async (
  ports: SweepPorts & CaseLookPorts,
  task: Task,
  tally: Tally,
  goesOn: () => boolean,
): Promise<boolean> => {
  const { override, phase, at } = task;
  const steps = stepsOf(override, phase, ports.configuration);
  const failedBefore = tally.failures.length;
  let { step, after } = override.progress ?? { step: 0 };
  for (let list = steps[step]; list !== undefined; list = steps[step]) {
    if (!goesOn()) {
      await keepPlace(ports, override, after === undefined ? { step } : { step, after });
      return false;
    }
    const page = await ports.store.listCases(list.deskId, list.state, {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    await lookAtPage(ports, task, page.cases, tally);
    after = page.next;
    if (after === undefined) step += 1;
  }
  const { progress: _past, ...anew } = override;
  const failed = tally.failures.length > failedBefore;
  const next = failed ? { ...anew, version: override.version + 1 } : phaseDone(override, at);
  // Somebody who changes the override meanwhile makes the phase run again, which moves nothing twice.
  if (next !== override && (!failed || override.progress !== undefined))
    await ports.overrides.saveOverride(next);
  return true;
};

const keepPlace = (
  { overrides }: SweepPorts,
  override: Override,
  progress: NonNullable<Override['progress']>,
) => overrides.saveOverride({ ...override, progress, version: override.version + 1 });

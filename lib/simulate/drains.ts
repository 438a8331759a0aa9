import type { Configuration } from '../domain/configuration.ts';
import { fetchCase, leaveDrainedDesk } from '../domain/drain-moves.ts';
import { effectiveConfiguration } from '../domain/effective-configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Looked } from '../domain/looked.ts';
import { type Override, overrideOf } from '../domain/override.ts';
import { become, changeShift, enter } from './desk-work.ts';
import { addSpan, type Floor } from './floor.ts';
import { withErrandsDone } from './look.ts';
import type { Drain } from './traffic.ts';
import type { Work } from './work.ts';
import { floorOf, type World } from './world.ts';

/** Nobody knows of a drain before it begins; from then on its end is known. */
export const planDrains = (world: World, drains: readonly Drain[]): void => {
  const planned = drains.map((drain) => overrideFor(world.configuration, drain));
  for (const at of new Set(planned.flatMap(({ from, until = from }) => [from, until]))) {
    const overrides = planned.filter(({ from, until = from }) => from <= at && at < until);
    world.events.push(at, { kind: 'overrides', overrides });
  }
};

/** @throws when neither a region nor a desk is called so. */
const overrideFor = ({ regions, desks }: Configuration, { target, from, until }: Drain): Override => {
  const isRegion = regions.some(({ id }) => id === target);
  if (!isRegion && !desks.some(({ id }) => id === target))
    throw new Error(`drain ${target}: no region or desk of the configuration has this id`);
  const scope = { kind: isRegion ? 'region' : 'desk', id: target } as const;
  return overrideOf({ scope, kind: 'drain', from, until, by: 'script', because: 'script' }, from);
};

/** Drained people leave in the midst of their cases, which begin anew with whoever takes them; restored ones come back. */
export const applyOverrides = (world: World, overrides: readonly Override[], at: Instant): void => {
  const before = drainedDesks(world);
  world.configuration = effectiveConfiguration(world.planned, overrides, at);
  world.load.forget();
  for (const desk of world.configuration.desks) floorOf(world, desk.id).desk = desk;
  const drained = [...drainedDesks(world)].filter((id) => !before.has(id)).map((id) => floorOf(world, id));
  const dropped = drained.flatMap((floor) => dropWork(floor, at));
  for (const floor of world.floors.values()) {
    floor.plan++;
    changeShift(world, floor, at);
  }
  for (const work of dropped) enter(world, work, at);
  if (!world.strategy.looks) return;
  for (const floor of drained) giveAway(world, floor, at);
  fetchBack(world, new Set([...before].filter((id) => floorOf(world, id).desk.drained === undefined)), at);
};

const drainedDesks = ({ configuration }: World): ReadonlySet<string> =>
  new Set(configuration.desks.filter(({ drained }) => drained !== undefined).map(({ id }) => id));

const dropWork = (floor: Floor, at: Instant): readonly Work[] => {
  const dropped = [...floor.inWork.keys()];
  for (const [work, since] of floor.inWork) {
    addSpan(floor.busy, since, at);
    work.plan++;
    work.inWork = false;
  }
  floor.inWork.clear();
  return dropped;
};

const waitingAt = ({ lanes }: Floor): readonly Work[] => [...lanes.urgent.all(), ...lanes.standard.all()];

/** What waits at a drained desk goes where it is answered, the most urgent first. */
const giveAway = (world: World, floor: Floor, at: Instant): void => {
  for (const work of waitingAt(floor)) {
    const { configuration, load } = world;
    const context = { configuration, load: load.at(at) };
    moved(world, work, leaveDrainedDesk(work.supportCase, at, context), at);
  }
};

/** What waits elsewhere comes to desks that work again and serve it clearly better. */
const fetchBack = (world: World, deskIds: ReadonlySet<string>, at: Instant): void => {
  if (deskIds.size === 0) return;
  const elsewhere = [...world.floors.values()].filter(({ desk }) => !deskIds.has(desk.id));
  const reopened = { deskIds, because: '' };
  for (const work of elsewhere.flatMap(waitingAt)) {
    const { configuration, load } = world;
    const context = { configuration, load: load.at(at) };
    moved(world, work, fetchCase(work.supportCase, reopened, at, context), at);
  }
};

const moved = (world: World, work: Work, { supportCase }: Looked, at: Instant): void => {
  if (supportCase !== work.supportCase)
    become(world, work, withErrandsDone(supportCase, world.configuration), at);
};

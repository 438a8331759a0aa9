import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Arrival } from './arrival.ts';
import { changeShift, finish, look, place } from './desk-work.ts';
import { applyOverrides, planDrains } from './drains.ts';
import { createFloor } from './floor.ts';
import { createLedger } from './ledger.ts';
import { createLoadGauge } from './load-gauge.ts';
import type { Strategy } from './strategy.ts';
import { createTimeHeap } from './time-heap.ts';
import type { Drain } from './traffic.ts';
import type { Moment, World } from './world.ts';

export interface SimulationSettings {
  readonly configuration: Configuration;
  readonly strategy: Strategy;
  readonly from: Instant;
  readonly drains?: readonly Drain[];
}

/** A virtual clock on which desks work off what arrives. Nothing waits for real time, nothing is drawn by chance. */
export interface Simulation {
  /** A case comes in; arrivals come in order of time. */
  readonly take: (arrival: Arrival) => void;
  /** Lets the clock run on; what happens at `until` itself is still to come. */
  readonly runUntil: (until: Instant) => void;
  readonly world: World;
}

export const createSimulation = (settings: SimulationSettings): Simulation => {
  const { configuration, strategy, from, drains = [] } = settings;
  const floors = new Map(configuration.desks.map((desk) => [desk.id, createFloor(desk, from)]));
  const load = createLoadGauge([...floors.values()]);
  const events = createTimeHeap<Moment>();
  const world: World = {
    planned: configuration,
    configuration,
    strategy,
    floors,
    load,
    events,
    ledger: createLedger(),
  };
  for (const floor of floors.values()) changeShift(world, floor, from);
  planDrains(world, drains);
  const runUntil = (until: Instant): void => {
    for (let at = events.nextAt(); at < until; at = events.nextAt()) {
      const moment = events.pop();
      if (moment !== undefined) happen(world, moment, at);
    }
  };
  return {
    world,
    runUntil,
    take: (arrival) => {
      runUntil(arrival.at);
      place(world, arrival);
    },
  };
};

const happen = (world: World, moment: Moment, at: Instant): void => {
  if (moment.kind === 'shift') {
    if (moment.plan === moment.floor.plan) changeShift(world, moment.floor, at);
    return;
  }
  if (moment.kind === 'overrides') {
    applyOverrides(world, moment.overrides, at);
    return;
  }
  const { work } = moment;
  if (moment.plan !== work.plan) return;
  if (moment.kind === 'done') finish(world, work, at);
  else look(world, work, at);
};

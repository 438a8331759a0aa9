import type { Case } from '../domain/case.ts';
import { type Instant, minute } from '../domain/instant.ts';
import { openingAfter } from '../domain/interval-table.ts';
import { settleClock } from '../domain/sla-clock.ts';
import { type Arrival, workOn } from './arrival.ts';
import { addSpan, type Floor, queuedAt, staff } from './floor.ts';
import { lookAtWork } from './look.ts';
import { factsOfArrival, openWork, type Work } from './work.ts';
import { floorOf, type World } from './world.ts';

/** The people change; whoever is in the middle of a case finishes it. */
export const changeShift = (world: World, floor: Floor, at: Instant): void => {
  const opening = openingAfter(floor.desk.schedule, at);
  const isOpen = opening !== undefined && opening.startAt <= at;
  staff(floor, isOpen ? opening.people : 0, at);
  const nextAt = isOpen ? opening.endAt : opening?.startAt;
  floor.until = nextAt ?? Number.POSITIVE_INFINITY;
  if (nextAt !== undefined) world.events.push(nextAt, { kind: 'shift', floor, plan: floor.plan });
  serve(world, floor, at);
};

export const place = (world: World, arrival: Arrival): void => {
  const { at } = arrival;
  const { configuration, strategy, load } = world;
  const queued = (deskId: string): number => queuedAt(floorOf(world, deskId));
  const scene = { configuration, at, load: load.at(at), queued };
  const work = openWork(arrival, strategy.choose(factsOfArrival(arrival), scene), configuration);
  world.ledger.arrived(work);
  enter(world, work, at);
};

/** Puts a case on its desk's queue; if nobody is free to take it, it is looked at when it falls due. */
export const enter = (world: World, work: Work, at: Instant): void => {
  const floor = floorOf(world, work.supportCase.deskId);
  floor.lanes[work.supportCase.lane].add(work);
  serve(world, floor, at);
  if (!work.inWork) watch(world, work, at);
};

/** Timers run each minute. */
const watch = (world: World, work: Work, at: Instant): void => {
  if (!world.strategy.looks) return;
  const lookAt = Math.ceil(Math.max(work.supportCase.dueAt, at + 1) / minute) * minute;
  world.events.push(lookAt, { kind: 'look', work, plan: ++work.plan });
};

export const look = (world: World, work: Work, at: Instant): void =>
  become(world, work, lookAtWork(world, work, at), at);

/** A queued case after a look at it: where it was, or on another queue. */
export const become = (world: World, work: Work, next: Case, at: Instant): void => {
  const { deskId, lane, epoch } = work.supportCase;
  if (next.epoch === epoch) {
    work.supportCase = next;
    watch(world, work, at);
    return;
  }
  floorOf(world, deskId).lanes[lane].remove(work);
  work.supportCase = next;
  if (next.deskId !== deskId) {
    work.moves++;
    world.load.moved({ deskId, lane }, next);
  }
  enter(world, work, at);
};

/** At the very instant of a change nobody begins: who is there then shows next. */
const serve = (world: World, floor: Floor, at: Instant): void => {
  if (at >= floor.until) return;
  while (floor.inWork.size < floor.people) {
    const work = floor.lanes.urgent.take() ?? floor.lanes.standard.take();
    if (work === undefined) return;
    floor.inWork.set(work, at);
    work.inWork = true;
    world.events.push(at + workOn(work.arrival, floor.desk), { kind: 'done', work, plan: ++work.plan });
  }
};

export const finish = (world: World, work: Work, at: Instant): void => {
  const floor = floorOf(world, work.supportCase.deskId);
  addSpan(floor.busy, floor.inWork.get(work) ?? at, at);
  floor.inWork.delete(work);
  floor.answered++;
  world.ledger.answered(work, settleClock(work.supportCase.sla.reply, at), at);
  serve(world, floor, at);
};

import type { Configuration } from '../domain/configuration.ts';
import type { Desk } from '../domain/desk.ts';
import { type Instant, minute, second } from '../domain/instant.ts';
import { peopleAt } from '../domain/opening-hours.ts';
import type { DeskLoad, Load } from '../domain/outlook.ts';
import { type Duty, measuredMinutes, nextPace, type Pace, peopleSeen } from '../domain/pace.ts';
import type { Store } from './ports.ts';

/** How much waits at every desk, who is there and how fast they are, as measured at one instant. */
export interface DeskFigures {
  readonly measuredAt: Instant;
  readonly load: Load;
  /** By desk, to go on measuring from. */
  readonly pace?: Readonly<Record<string, Pace>>;
}

export interface LoadStore {
  saveFigures(figures: DeskFigures): Promise<boolean>;
  loadFigures(): Promise<DeskFigures | undefined>;
}

export interface LaneCounts {
  readonly queued: number;
  /** Of those, how many in the urgent lane. */
  readonly urgent: number;
}

export interface DutyStore {
  loadDuty(deskId: string, agentId: string): Promise<Duty | undefined>;
  saveDuty(duty: Duty): Promise<boolean>;
  listDuties(deskId: string): Promise<readonly Duty[]>;
  countLanes(deskId: string, atMost: number): Promise<LaneCounts>;
}

export interface MeasurePorts {
  readonly store: Pick<Store, 'countCases'>;
  readonly duties: Pick<DutyStore, 'listDuties' | 'countLanes'>;
  readonly figures: LoadStore;
  readonly configuration: Pick<Configuration, 'desks'>;
}

/** Beyond so many a desk is full whatever the number is. */
const countedAtMost = 10_000;

/** Measures every desk, for routing and for the answer times customers are told. */
export const measureLoad = async (ports: MeasurePorts, at: Instant): Promise<void> => {
  const before = await ports.figures.loadFigures().catch(() => undefined);
  const measured = await Promise.all(
    ports.configuration.desks.map(async (desk) => ({
      deskId: desk.id,
      ...(await measureDesk(ports, desk, { at, before })),
    })),
  );
  const load = Object.fromEntries(measured.map(({ deskId, load: of }) => [deskId, of]));
  const pace = Object.fromEntries(measured.map(({ deskId, pace: of }) => [deskId, of]));
  await ports.figures.saveFigures({ measuredAt: at, load, pace });
};

interface Measuring {
  readonly at: Instant;
  readonly before: DeskFigures | undefined;
}

const measureDesk = async (
  { store, duties }: MeasurePorts,
  { id, schedule, minutesPerCase }: Desk,
  { at, before }: Measuring,
): Promise<{ load: DeskLoad; pace: Pace }> => {
  const [{ queued, urgent }, claimed, seen] = await Promise.all([
    duties.countLanes(id, countedAtMost),
    store.countCases(id, 'claimed', countedAtMost),
    duties.listDuties(id),
  ]);
  const people = peopleSeen(seen, at, schedule);
  const since = before?.measuredAt ?? at;
  const marks = seen.flatMap(({ finished }) => finished).filter((mark) => mark.at > since && mark.at <= at);
  const busy = Math.min(people ?? peopleAt(schedule, at), queued + claimed + marks.length);
  const pace = nextPace(before?.pace?.[id], { elapsed: at - since, finished: marks.length, busy });
  const measured = measuredMinutes(pace, minutesPerCase);
  const known = {
    ...(people === undefined ? {} : { people }),
    ...(measured === undefined ? {} : { minutesPerCase: measured }),
  };
  return { load: { queued, urgent, ...known }, pace };
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

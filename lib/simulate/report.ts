import { hour, type Instant, minute } from '../domain/instant.ts';
import type { BoundFigures } from './bound.ts';
import { addSpan, type Floor, queuedAt, staff } from './floor.ts';
import type { Account } from './ledger.ts';
import type { Simulation } from './simulation.ts';
import type { Sketch } from './sketch.ts';
import type { Work } from './work.ts';

/** Minutes from arrival to first reply that so many percent stay within. */
export interface Waits {
  readonly mean: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
}

export interface LanguageFigures extends Waits {
  readonly language: string;
  readonly cases: number;
  readonly late: number;
}

export interface DeskFigures {
  readonly desk: string;
  readonly answered: number;
  readonly queued: number;
  readonly staffedHours: number;
  /** Work done a person-hour on duty; above 1 where cases are finished after the shift. `null` when nobody is on duty. */
  readonly utilisation: number | null;
  /** The same for each hour of the day in UTC. */
  readonly byHour: readonly (number | null)[];
}

/** What one run came to. `cases` = `answered` + `inWork` + `queued`. */
export interface Report {
  readonly name: string;
  readonly cases: number;
  /** Arrivals outside the span, which no figure counts. */
  readonly leftOut: number;
  readonly answered: number;
  readonly inWork: number;
  readonly queued: number;
  readonly late: number;
  /** Minutes after their deadline, of the late ones. */
  readonly lateness: Waits;
  readonly waits: Waits;
  readonly byLanguage: readonly LanguageFigures[];
  readonly desks: readonly DeskFigures[];
  /** How many cases moved so often between desks. */
  readonly moves: readonly { readonly moves: number; readonly cases: number }[];
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
const inMinutes = (milliseconds: number): number => rounded(milliseconds / minute, 1);

const waitsOf = (sketch: Sketch): Waits => ({
  mean: inMinutes(sketch.mean()),
  p50: inMinutes(sketch.quantile(0.5)),
  p90: inMinutes(sketch.quantile(0.9)),
  p99: inMinutes(sketch.quantile(0.99)),
});

const languageFigures = ([language, { arrived, late, waits }]: [string, Account]): LanguageFigures => ({
  language,
  cases: arrived,
  late,
  ...waitsOf(waits),
});

const byCases = (one: LanguageFigures, other: LanguageFigures): number =>
  other.cases - one.cases || (one.language < other.language ? -1 : 1);

/** Ends a simulation at an instant and says what it came to. */
export const reportOf = (name: string, simulation: Simulation, at: Instant): Omit<Report, 'leftOut'> => {
  simulation.runUntil(at);
  const { floors, ledger } = simulation.world;
  const all = [...floors.values()];
  for (const work of all.flatMap(openOf)) ledger.leftOver(work, at);
  const sum = (count: (floor: Floor) => number): number =>
    all.reduce((total, each) => total + count(each), 0);
  return {
    name,
    cases: ledger.all.arrived,
    answered: ledger.all.answered,
    inWork: sum(({ inWork }) => inWork.size),
    queued: sum(queuedAt),
    late: ledger.all.late,
    lateness: waitsOf(ledger.all.lateness),
    waits: waitsOf(ledger.all.waits),
    byLanguage: [...ledger.byLanguage].map(languageFigures).sort(byCases),
    desks: all.map((floor) => deskFigures(floor, at)),
    moves: [...ledger.moves].map(([moves, cases]) => ({ moves, cases })).sort((a, b) => a.moves - b.moves),
  };
};

const openOf = ({ lanes, inWork }: Floor): readonly Work[] => [
  ...lanes.urgent.all(),
  ...lanes.standard.all(),
  ...inWork.keys(),
];

const deskFigures = (floor: Floor, at: Instant): DeskFigures => {
  staff(floor, floor.people, at);
  for (const since of floor.inWork.values()) addSpan(floor.busy, since, at);
  const total = (hours: Float64Array): number => hours.reduce((sum, each) => sum + each, 0);
  const share = (busy: number, staffed: number): number | null =>
    staffed === 0 ? null : rounded(busy / staffed, 3);
  return {
    desk: floor.desk.id,
    answered: floor.answered,
    queued: queuedAt(floor),
    staffedHours: rounded(total(floor.staffed) / hour, 1),
    utilisation: share(total(floor.busy), total(floor.staffed)),
    byHour: Array.from(floor.staffed, (staffed, index) => share(floor.busy[index] ?? 0, staffed)),
  };
};

/** The bound, in the form of a run; what it says nothing about is left out. */
export interface BoundReport {
  readonly late: number;
  readonly waits: Waits;
  readonly byLanguage: readonly ({ readonly language: string } & Waits)[];
}

export const boundReportOf = ({ late, waits, meanWait, byLanguage }: BoundFigures): BoundReport => ({
  late,
  waits: { ...waitsOf(waits), mean: inMinutes(meanWait) },
  byLanguage: [...byLanguage].map(([language, sketch]) => ({ language, ...waitsOf(sketch) })),
});

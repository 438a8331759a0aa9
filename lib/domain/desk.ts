import type { Instant } from './instant.ts';
import type { Schedule } from './schedule.ts';
import type { Category, Language } from './vocabulary.ts';

/** Taken out of work at once; its cases are given to others. */
export interface Drained {
  readonly since: Instant;
  /** Absent when nobody knows yet. */
  readonly until?: Instant;
  readonly because: string;
}

/** A team in one region: who they are, what they speak, what they know and when they are awake. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly schedule: Schedule;
  /** Set while the desk is drained. */
  readonly drained?: Drained;
  readonly languages: readonly Language[];
  readonly categories: readonly Category[];
  /** Working minutes one person spends on one case, for estimates. */
  readonly minutesPerCase: number;
}

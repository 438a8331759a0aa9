import type { Schedule } from './schedule.ts';
import type { Category, Language } from './vocabulary.ts';

/** A team in one region: who they are, what they speak, what they know and when they are awake. */
export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly schedule: Schedule;
  readonly languages: readonly Language[];
  readonly categories: readonly Category[];
  /** Working minutes one person spends on one case, for estimates. */
  readonly minutesPerCase: number;
}

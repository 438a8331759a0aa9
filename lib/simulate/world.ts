import type { Configuration } from '../domain/configuration.ts';
import type { Override } from '../domain/override.ts';
import type { Floor } from './floor.ts';
import type { Ledger } from './ledger.ts';
import type { LoadGauge } from './load-gauge.ts';
import type { Strategy } from './strategy.ts';
import type { TimeHeap } from './time-heap.ts';
import type { Work } from './work.ts';

/** Something planned. It no longer holds once the plan it was made by has changed. */
export type Moment =
  | { readonly kind: 'shift'; readonly floor: Floor; readonly plan: number }
  | { readonly kind: 'overrides'; readonly overrides: readonly Override[] }
  | { readonly kind: 'look' | 'done'; readonly work: Work; readonly plan: number };

/** Everything that is true on the virtual clock. */
export interface World {
  /** As written, and with what is drained now. */
  readonly planned: Configuration;
  configuration: Configuration;
  readonly strategy: Strategy;
  readonly floors: ReadonlyMap<string, Floor>;
  readonly load: LoadGauge;
  readonly events: TimeHeap<Moment>;
  readonly ledger: Ledger;
}

export const floorOf = ({ floors }: Pick<World, 'floors'>, deskId: string): Floor => {
  const floor = floors.get(deskId);
  if (floor === undefined) throw new Error(`A case was sent to desk "${deskId}", which is not configured.`);
  return floor;
};

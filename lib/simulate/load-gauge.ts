import { type Instant, minute } from '../domain/instant.ts';
import { type DeskLoad, type Load, withOne } from '../domain/outlook.ts';
import type { Lane } from '../domain/vocabulary.ts';
import { type Floor, queuedAt } from './floor.ts';

/** What routing knows of the desks: as on a deployed stack it is counted once a minute, not at each decision. */
export interface LoadGauge {
  readonly at: (at: Instant) => Load;
  /** A case was moved: whoever decides in the same minute knows, so that not all go to the one desk that was free. */
  readonly moved: (from: Place, to: Place) => void;
  /** The next question is answered by a new count. */
  readonly forget: () => void;
}

export interface Place {
  readonly deskId: string;
  readonly lane: Lane;
}

export const createLoadGauge = (floors: readonly Floor[]): LoadGauge => {
  let counted = Number.NEGATIVE_INFINITY;
  let load: Record<string, DeskLoad> = {};
  return {
    at: (at) => {
      const thisMinute = Math.floor(at / minute);
      if (thisMinute === counted) return load;
      counted = thisMinute;
      load = Object.fromEntries(
        floors.map((floor): [string, DeskLoad] => [
          floor.desk.id,
          { queued: queuedAt(floor), urgent: floor.lanes.urgent.size() },
        ]),
      );
      return load;
    },
    forget: () => {
      counted = Number.NEGATIVE_INFINITY;
    },
    moved: (from, to) => {
      load = { ...load };
      load[from.deskId] = withOne(load[from.deskId], from, -1);
      load[to.deskId] = withOne(load[to.deskId], to, 1);
    },
  };
};

import type { Desk } from '../domain/desk.ts';
import type { Audience } from './audience.ts';
import type { OpeningChange } from './opening-changes.ts';

/** How many open desks read each audience in each way, kept up to date while desks open and close. */
export interface Tally {
  /** Counts a change in, and adds the audiences for whom a way of being read appeared or vanished to `touched`. */
  readonly count: (change: OpeningChange, touched: Set<number>) => void;
  /** The best way in which an open desk reads an audience, `none` when there is no such desk. */
  readonly best: (audience: number) => string;
}

/** One way in which an audience may be read; its open desks are counted under its number. */
interface Way {
  readonly audience: number;
  readonly how: string;
}

/** Nobody is at work yet. Audiences and desks are known by their places in the lists. */
export const tallyOf = (audiences: readonly Audience[], desks: readonly Desk[]): Tally => {
  const { ways, waysOf, waysByDesk } = numberWays(audiences, desks);
  const open = new Int32Array(ways.length);
  return {
    count: ({ desk, opens }, touched) => {
      const step = opens ? 1 : -1;
      const before = opens ? 0 : 1;
      for (const way of waysByDesk[desk] ?? []) {
        const known = open[way] ?? 0;
        open[way] = known + step;
        const audience = ways[way]?.audience;
        if (known === before && audience !== undefined) touched.add(audience);
      }
    },
    best: (audience) => {
      const way = waysOf[audience]?.find((each) => (open[each] ?? 0) > 0);
      return way === undefined ? 'none' : (ways[way]?.how ?? 'none');
    },
  };
};

const numberWays = (audiences: readonly Audience[], desks: readonly Desk[]) => {
  const ways: Way[] = [];
  const placeOf = new Map(desks.map((desk, place) => [desk, place]));
  const waysByDesk: number[][] = desks.map(() => []);
  const waysOf = audiences.map(({ readers }, audience) => {
    const numbers = new Map<string, number>();
    const bestFirst = [...readers].sort((one, other) => one.match.rank - other.match.rank);
    for (const { desk, match } of bestFirst) {
      const number = numbers.get(match.how) ?? ways.push({ audience, how: match.how }) - 1;
      numbers.set(match.how, number);
      waysByDesk[placeOf.get(desk) ?? -1]?.push(number);
    }
    return [...numbers.values()];
  });
  return { ways, waysOf, waysByDesk };
};

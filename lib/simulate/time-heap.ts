import type { Instant } from '../domain/instant.ts';

/** What happens next: the earliest first, and what was planned first of those at one instant. */
export interface TimeHeap<Item> {
  readonly push: (at: Instant, item: Item) => void;
  /** When the next item is due; infinite when there is none. */
  readonly nextAt: () => number;
  readonly pop: () => Item | undefined;
  readonly size: () => number;
  /** Drops what no longer holds. */
  readonly retain: (holds: (item: Item) => boolean) => void;
}

interface Entry<Item> {
  readonly at: number;
  readonly order: number;
  readonly item: Item;
}

const isBefore = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

/** A binary heap. */
export const createTimeHeap = <Item>(): TimeHeap<Item> => {
  let entries: Entry<Item>[] = [];
  let planned = 0;
  return {
    push: (at, item) => {
      entries.push({ at, order: planned++, item });
      rise(entries);
    },
    nextAt: () => entries[0]?.at ?? Number.POSITIVE_INFINITY,
    pop: () => {
      const first = entries[0];
      const last = entries.pop();
      if (last !== undefined && entries.length > 0) sink(entries, last);
      return first?.item;
    },
    size: () => entries.length,
    retain: (holds) => {
      // A sorted list is a heap.
      entries = entries
        .filter(({ item }) => holds(item))
        .sort((one, other) => (isBefore(one, other) ? -1 : 1));
    },
  };
};

const rise = <Item>(entries: Entry<Item>[]): void => {
  let place = entries.length - 1;
  const entry = entries[place];
  if (entry === undefined) return;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const parent = entries[above];
    if (parent === undefined || isBefore(parent, entry)) break;
    entries[place] = parent;
    place = above;
  }
  entries[place] = entry;
};

const sink = <Item>(entries: Entry<Item>[], entry: Entry<Item>): void => {
  let place = 0;
  for (;;) {
    const left = entries[2 * place + 1];
    const right = entries[2 * place + 2];
    if (left === undefined) break;
    const isLeft = right === undefined || isBefore(left, right);
    const child = isLeft ? left : right;
    if (isBefore(entry, child)) break;
    entries[place] = child;
    place = isLeft ? 2 * place + 1 : 2 * place + 2;
  }
  entries[place] = entry;
};

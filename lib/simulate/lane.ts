import { byDeadline, ticketsAtOnce } from '../domain/ticket.ts';
import type { Work } from './work.ts';

/** One lane of a desk's queue as agents meet it: the oldest tickets come into view, the most pressing of them is taken. */
export interface QueueLane {
  readonly add: (work: Work) => void;
  readonly remove: (work: Work) => void;
  /** Takes the case that an agent who asks now is given. */
  readonly take: () => Work | undefined;
  /** How many stand before it; cases that left from their midst since the last tidying count too. */
  readonly ahead: (work: Work) => number;
  readonly size: () => number;
  readonly all: () => readonly Work[];
}

interface Slots {
  list: (Work | undefined)[];
  head: number;
  size: number;
}

export const createQueueLane = (): QueueLane => {
  const slots: Slots = { list: [], head: 0, size: 0 };
  const remove = (work: Work): void => {
    slots.list[work.slot] = undefined;
    slots.size--;
    tidy(slots);
  };
  return {
    add: (work) => {
      work.slot = slots.list.push(work) - 1;
      slots.size++;
    },
    remove,
    take: () => {
      const [found] = byDeadline(inView(slots), ({ supportCase }) => supportCase.sla.reply.dueAt);
      if (found !== undefined) remove(found);
      return found;
    },
    ahead: ({ slot }) => slot - slots.head,
    size: () => slots.size,
    all: () => slots.list.filter((work) => work !== undefined),
  };
};

const inView = ({ list, head, size }: Slots): readonly Work[] => {
  const view: Work[] = [];
  const most = Math.min(ticketsAtOnce, size);
  for (let index = head; view.length < most; index++) {
    const work = list[index];
    if (work !== undefined) view.push(work);
  }
  return view;
};

const mostHoles = 64;

/** Drops what was taken, once that is most of the list, so that the lane costs what waits in it. */
const tidy = (slots: Slots): void => {
  while (slots.head < slots.list.length && slots.list[slots.head] === undefined) slots.head++;
  if (slots.list.length - slots.size <= Math.max(mostHoles, slots.size)) return;
  slots.list = slots.list.filter((work) => work !== undefined);
  slots.head = 0;
  for (const [index, work] of slots.list.entries()) if (work !== undefined) work.slot = index;
};

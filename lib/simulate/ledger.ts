import type { Instant } from '../domain/instant.ts';
import type { SlaDeadline } from '../domain/sla.ts';
import type { Language } from '../domain/vocabulary.ts';
import { createSketch, type Sketch } from './sketch.ts';
import type { Work } from './work.ts';

/** What became of the cases of one language, or of all. */
export interface Account {
  arrived: number;
  answered: number;
  /** First replies after their deadline, and cases still without one past it. */
  late: number;
  /** From arrival to the first reply; of cases without one, so far. */
  readonly waits: Sketch;
  /** How much after its deadline a late one is. */
  readonly lateness: Sketch;
}

export interface Ledger {
  readonly all: Account;
  readonly byLanguage: Map<Language, Account>;
  /** How many cases moved so often from desk to desk. */
  readonly moves: Map<number, number>;
  readonly arrived: (work: Work) => void;
  readonly answered: (work: Work, reply: SlaDeadline, at: Instant) => void;
  readonly leftOver: (work: Work, at: Instant) => void;
}

const openAccount = (): Account => ({
  arrived: 0,
  answered: 0,
  late: 0,
  waits: createSketch(),
  lateness: createSketch(),
});

export const createLedger = (): Ledger => {
  const all = openAccount();
  const byLanguage = new Map<Language, Account>();
  const moves = new Map<number, number>();
  const accountsOf = ({ arrival }: Work): readonly Account[] => {
    const known = byLanguage.get(arrival.language);
    if (known !== undefined) return [all, known];
    const opened = openAccount();
    byLanguage.set(arrival.language, opened);
    return [all, opened];
  };
  const settle = (work: Work, until: Instant, isLate: boolean): void => {
    moves.set(work.moves, (moves.get(work.moves) ?? 0) + 1);
    for (const account of accountsOf(work)) {
      account.waits.add(until - work.arrival.at);
      if (!isLate) continue;
      account.late++;
      account.lateness.add(until - work.supportCase.sla.reply.dueAt);
    }
  };
  return {
    all,
    byLanguage,
    moves,
    arrived: (work) => {
      for (const account of accountsOf(work)) account.arrived++;
    },
    answered: (work, reply, at) => {
      for (const account of accountsOf(work)) account.answered++;
      settle(work, at, reply.state === 'breached');
    },
    leftOver: (work, at) => settle(work, at, work.supportCase.sla.reply.dueAt < at),
  };
};

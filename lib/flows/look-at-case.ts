import type { Case } from '../domain/case.ts';
import { lookAtDueCase } from '../domain/case-look.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import type { Looked } from '../domain/looked.ts';
import { type Load, withOne } from '../domain/outlook.ts';
import { ticketOf } from '../domain/ticket.ts';
import type { CaseSummary, DeskQueues, Store } from './ports.ts';
import { type ErrandPorts, runErrands } from './run-errands.ts';

export interface CaseLookPorts extends ErrandPorts {
  readonly store: Store;
  readonly deskQueues: Pick<DeskQueues, 'send'>;
  readonly configuration: Configuration;
  /** What waits at the desks; empty when that is not known. */
  readonly load: (at: Instant) => Promise<Load>;
  readonly places: DeskPlaces;
}

/** What stands where in the desks' queues, and how much was moved there since that was counted. */
export interface DeskPlaces {
  readonly load: () => Load;
  /** How many cases stand before this one at its desk. */
  readonly ahead: (supportCase: Case) => Promise<number>;
  readonly moved: (before: Case, after: Case) => void;
}

/** Pages of a queue that are read to find a case's place; whatever stands behind them is not reached before closing anyway. */
const mostPages = 10;
const pageSize = 100;

const listQueue = async ({ store }: Pick<CaseLookPorts, 'store'>, deskId: string): Promise<CaseSummary[]> => {
  const found: CaseSummary[] = [];
  let after: string | undefined;
  for (let read = 0; read < mostPages; read++) {
    const page = await store.listCases(deskId, 'queued', {
      limit: pageSize,
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.cases);
    after = page.next;
    if (after === undefined) break;
  }
  return found;
};

/** The urgent lane goes first, and in each lane the earliest deadline; the id decides between equals. */
const comesBefore = (one: CaseSummary, { lane, sla, caseId }: Case): boolean => {
  if (one.lane !== lane) return one.lane === 'urgent';
  const dueAt = sla.reply.dueAt;
  return one.replyDueAt < dueAt || (one.replyDueAt === dueAt && one.caseId < caseId);
};

/** Each closing desk's queue is read once a run; cases that were given away since no longer count. */
export const createDeskPlaces = async (
  ports: Pick<CaseLookPorts, 'store' | 'load'>,
  at: Instant,
): Promise<DeskPlaces> => {
  const load: Record<string, Load[string]> = { ...(await ports.load(at)) };
  const queues = new Map<string, Promise<CaseSummary[]>>();
  const queueOf = (deskId: string): Promise<CaseSummary[]> => {
    const known = queues.get(deskId) ?? listQueue(ports, deskId);
    queues.set(deskId, known);
    return known;
  };
  return {
    load: () => load,
    ahead: async (supportCase) => {
      const queue = await queueOf(supportCase.deskId);
      return queue.filter((each) => comesBefore(each, supportCase)).length;
    },
    moved: (before, after) => {
      load[before.deskId] = withOne(load[before.deskId], before, -1);
      load[after.deskId] = withOne(load[after.deskId], after, 1);
    },
  };
};

/** Whether the look depends on the case's place in its desk's queue. */
const asksForPlace = ({ state, dueReason }: Case): boolean =>
  state === 'queued' && dueReason === 'desk-closes';

/** A case that several things fell due for is looked at for each; more than these come up in the next minute. */
const mostLooks = 6;

/** Looks at one case that fell due: it moves as its rules say, gets its ticket, and its errands are done. */
export const lookAtCase = async (ports: CaseLookPorts, caseId: string, at: Instant): Promise<void> => {
  for (let look = 0; look < mostLooks; look++) {
    const supportCase = await ports.store.loadCase(caseId);
    if (supportCase === undefined) return;
    const looked = await lookOnce(ports, supportCase, at);
    if (looked.supportCase === supportCase) return;
    await applyLook(ports, supportCase, looked, at);
  }
};

const lookOnce = async (
  { configuration, places }: CaseLookPorts,
  supportCase: Case,
  at: Instant,
): Promise<Looked> => {
  const ahead = asksForPlace(supportCase) ? { ahead: await places.ahead(supportCase) } : {};
  return lookAtDueCase(supportCase, at, { configuration, load: places.load(), ...ahead });
};

/** Saves what a look decided, then does what follows from it. Answers whether the case has moved to another desk. */
export const applyLook = async (
  ports: CaseLookPorts,
  before: Case,
  looked: Looked,
  at: Instant,
): Promise<boolean> => {
  // A lost race means that somebody worked on the case just now; it says itself when it is due next.
  if (looked.supportCase === before || !(await ports.store.saveCase(looked.supportCase))) return false;
  const { deskId } = looked.supportCase;
  const isMoved = deskId !== before.deskId;
  if (isMoved) ports.places.moved(before, looked.supportCase);
  if (looked.ticket) await ports.deskQueues.send([ticketOf(looked.supportCase)]);
  await runErrands(ports, looked.supportCase, at);
  return isMoved;
};

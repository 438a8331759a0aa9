import { type Agent, worksFor } from '../domain/agent.ts';
import { claim, claimByTicket, type Move } from '../domain/agent-moves.ts';
import type { Case } from '../domain/case.ts';
import type { Configuration } from '../domain/configuration.ts';
import type { Instant } from '../domain/instant.ts';
import { accept, type Refusal, type Result, refuse } from '../domain/result.ts';
import { byDeadline, ticketsAtOnce } from '../domain/ticket.ts';
import { type Lane, lanes } from '../domain/vocabulary.ts';
import type { DeskQueues, ReceivedTicket, Store } from './ports.ts';

export interface ClaimPorts {
  readonly store: Pick<Store, 'loadCase' | 'saveCase' | 'listCases'>;
  readonly deskQueues: DeskQueues;
  readonly configuration: Pick<Configuration, 'desks' | 'leaseMinutes' | 'waitingDays'>;
}

/** Rounds of stale tickets one request clears away. */
const mostRounds = 5;

export const moveOf = (
  { leaseMinutes, waitingDays, desks }: Pick<Configuration, 'leaseMinutes' | 'waitingDays' | 'desks'>,
  agent: Agent,
  at: Instant,
): Move => ({ agentId: agent.agentId, at, leaseMinutes, waitingDays, desks });

/** Whether the desk exists and the agent works for it. */
export const deskOf = (
  { desks }: Pick<Configuration, 'desks'>,
  agent: Agent,
  deskId: string,
): Result<string> => {
  if (!desks.some((desk) => desk.id === deskId))
    return refuse('unknown-desk', `There is no desk "${deskId}".`);
  return worksFor(agent, deskId)
    ? accept(deskId)
    : refuse('not-your-desk', `You do not work for "${deskId}"; a supervisor can add it to your desks.`);
};

/** Why nobody works at a desk that is drained, for who asks. */
export const drainedRefusal = (
  { desks }: Pick<Configuration, 'desks'>,
  deskId: string,
): { ok: false; refusal: Refusal } | undefined => {
  const drained = desks.find(({ id }) => id === deskId)?.drained;
  return (
    drained &&
    refuse(
      'desk-drained',
      `No cases are given out at "${deskId}" (${drained.because}); they go to other desks.`,
    )
  );
};

/**
 * The next case of a desk: the urgent lane first, in each lane the earliest reply deadline among the tickets at hand.
 * `undefined` when nothing waits. When the queues are empty the table is asked, so a lost ticket costs nobody an answer.
 */
export const claimNext = async (
  ports: ClaimPorts,
  agent: Agent,
  deskId: string,
  at: Instant,
): Promise<Result<Case | undefined>> => {
  const desk = deskOf(ports.configuration, agent, deskId);
  if (!desk.ok) return desk;
  const drained = drainedRefusal(ports.configuration, deskId);
  if (drained) return drained;
  const move = moveOf(ports.configuration, agent, at);
  for (const lane of lanes) {
    const claimed = await claimFromLane(ports, deskId, lane, move);
    if (claimed) return accept(claimed);
  }
  return accept(await claimFromTable(ports, deskId, move));
};

const claimFromLane = async (
  ports: ClaimPorts,
  deskId: string,
  lane: Lane,
  move: Move,
): Promise<Case | undefined> => {
  for (let round = 0; round < mostRounds; round++) {
    const received = await ports.deskQueues.receive(deskId, lane, ticketsAtOnce);
    if (received.length === 0) return undefined;
    const { claimed, spent, untouched } = await firstClaimable(ports, received, move);
    await Promise.all([
      ports.deskQueues.remove(deskId, lane, spent),
      ports.deskQueues.giveBack(deskId, lane, untouched),
    ]);
    if (claimed) return claimed;
  }
  return undefined;
};

const pressing = ({ ticket }: ReceivedTicket): number => ticket?.replyDueAt ?? Number.MAX_SAFE_INTEGER;

/** Tries tickets by deadline until one can be claimed; stale ones are spent, those behind the claimed one untouched. */
const firstClaimable = async (
  ports: ClaimPorts,
  received: readonly ReceivedTicket[],
  move: Move,
): Promise<{ claimed?: Case; spent: string[]; untouched: string[] }> => {
  const inOrder = byDeadline(received, pressing);
  const spent: string[] = [];
  for (const [index, { ticket, handle }] of inOrder.entries()) {
    spent.push(handle);
    const claimed =
      ticket && (await tryClaim(ports, ticket.caseId, (found) => claimByTicket(found, move, ticket.epoch)));
    if (claimed) return { claimed, spent, untouched: inOrder.slice(index + 1).map((rest) => rest.handle) };
  }
  return { spent, untouched: [] };
};

/** A write between, such as a further message of the customer, does not cost the ticket. */
const mostTries = 3;

const tryClaim = async (
  ports: ClaimPorts,
  caseId: string,
  attempt: (supportCase: Case) => Result<Case>,
): Promise<Case | undefined> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const supportCase = await ports.store.loadCase(caseId);
    const claimed = supportCase && attempt(supportCase);
    if (!claimed?.ok) return undefined;
    if (await ports.store.saveCase(claimed.value)) return claimed.value;
  }
  return undefined;
};

const claimFromTable = async (ports: ClaimPorts, deskId: string, move: Move): Promise<Case | undefined> => {
  const { cases } = await ports.store.listCases(deskId, 'queued', { limit: ticketsAtOnce });
  for (const { caseId } of byDeadline(cases, ({ replyDueAt }) => replyDueAt)) {
    const claimed = await tryClaim(ports, caseId, (found) =>
      found.state === 'queued' && found.deskId === deskId
        ? claim(found, move)
        : refuse('not-queued', 'The case has left this desk since the list was read.'),
    );
    if (claimed) return claimed;
  }
  return undefined;
};

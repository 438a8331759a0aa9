import type { Case } from './case.ts';
import { clocksAt, lookIfClosed } from './case-clocks.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import { enqueue, settle } from './case-moves.ts';
import type { Desk } from './desk.ts';
import type { Instant } from './instant.ts';
import { leaseOf } from './owner.ts';
import { accept, type Result, refuse } from './result.ts';
import { endEscalation, pauseClock, settleClock } from './sla-clock.ts';

/** What every move by an agent carries. */
export interface Move {
  readonly agentId: string;
  readonly at: Instant;
  readonly leaseMinutes: number;
  readonly waitingDays: number;
  readonly desks: readonly Desk[];
}

export interface FencedMove extends Move {
  readonly fence: number;
}

/** Claims by a ticket: refused when the case has moved since the ticket was written. */
export const claimByTicket = (supportCase: Case, move: Move, epoch: number): Result<Case> =>
  supportCase.epoch === epoch && supportCase.state === 'queued'
    ? claim(supportCase, move)
    : refuse('stale-epoch', 'The case has moved since this ticket was written; drop the ticket.');

/** Gives a queued or waiting case to an agent: a lease and a new fence. */
export const claim = (supportCase: Case, move: Move): Result<Case> => {
  const { at, agentId } = move;
  if (supportCase.state === 'resolved') return alreadyResolved(supportCase);
  if (supportCase.state === 'claimed' && supportCase.lease && at < supportCase.lease.until) {
    return refuse('not-queued', `The case is claimed by ${supportCase.lease.agentId}.`);
  }
  const claimed = {
    ...supportCase,
    state: 'claimed' as const,
    epoch: supportCase.epoch + 1,
    fence: supportCase.fence + 1,
    lease: leaseOf(supportCase, move),
    ownerId: agentId,
    sla: clocksAt(supportCase, move),
    history: addEvent(supportCase, { at, what: 'claimed', by: agentId }),
    version: supportCase.version + 1,
  };
  return accept(withDue(claimed, move.waitingDays));
};

/**
 * Whether an agent may write: the fence must be the newest, and the case still theirs (claimed under this fence, or waiting
 * since their own reply). An older fence means somebody else has claimed the case in between.
 */
export const mayWrite = (supportCase: Case, { agentId, fence, at }: FencedMove): Result<Case> => {
  if (supportCase.state === 'resolved') return alreadyResolved(supportCase);
  if (supportCase.fence !== fence) {
    return refuse(
      'stale-fence',
      `The fence is ${supportCase.fence}, not ${fence}: the case was claimed again since. Read it before you write.`,
    );
  }
  const held =
    supportCase.state === 'claimed' && supportCase.lease?.agentId === agentId && at < supportCase.lease.until;
  const owned = supportCase.state === 'waiting' && supportCase.ownerId === agentId;
  if (held || owned) return accept(supportCase);
  return refuse('not-claimed-by-you', `The case is ${supportCase.state}; claim it before you write.`);
};

const alreadyResolved = (supportCase: Case) =>
  refuse(
    'already-resolved',
    `Case ${supportCase.reference} is resolved; a new message of the customer reopens it.`,
  );

/** The lease anew, where the case is held. */
export const renewed = (supportCase: Case, move: Move): Partial<Case> =>
  supportCase.state === 'claimed' ? { lease: leaseOf(supportCase, move) } : {};

/** A note renews the lease and changes nothing else. */
export const noteCase = (supportCase: Case, move: FencedMove): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  if (!allowed.ok) return allowed;
  const history = addEvent(supportCase, { at: move.at, what: 'note added', by: move.agentId });
  const next = { ...supportCase, ...renewed(supportCase, move), history, version: supportCase.version + 1 };
  return accept(withDue(next, move.waitingDays));
};

/** The agent answered: the reply promise is settled and the case waits for the customer. */
export const replyToCase = (supportCase: Case, move: FencedMove): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  if (!allowed.ok) return allowed;
  const { lease: _ended, ...rest } = supportCase;
  const { at, agentId } = move;
  const next = {
    ...rest,
    state: 'waiting' as const,
    epoch: supportCase.epoch + 1,
    lastOutboundAt: at,
    sla: {
      ...supportCase.sla,
      reply: endEscalation(settleClock(supportCase.sla.reply, at)),
      resolution: pauseClock(supportCase.sla.resolution, at),
    },
    history: addEvent(supportCase, { at, what: 'replied', by: agentId }),
    version: supportCase.version + 1,
  };
  return accept(withDue(next, move.waitingDays));
};

/** Gives the case back to its desk's queue. */
export const releaseCase = (supportCase: Case, move: FencedMove, because?: string): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  if (!allowed.ok) return allowed;
  return accept(
    enqueue(
      supportCase,
      { ...move, by: move.agentId, what: 'released', ...(because ? { because } : {}) },
      { sla: clocksAt(supportCase, move), ...lookIfClosed(supportCase, move) },
    ),
  );
};

/** Hands the case to another desk's queue; its clocks run on. */
export const transferCase = (
  supportCase: Case,
  move: FencedMove,
  deskId: string,
  because: string,
): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  if (!allowed.ok) return allowed;
  const what = `transferred from ${supportCase.deskId} to ${deskId}`;
  return accept(
    enqueue(
      supportCase,
      { ...move, by: move.agentId, what, because },
      { deskId, sla: clocksAt(supportCase, { ...move, to: deskId }) },
    ),
  );
};

export const resolveCase = (supportCase: Case, move: FencedMove, because?: string): Result<Case> => {
  const allowed = mayWrite(supportCase, move);
  return allowed.ok
    ? accept(settle(supportCase, { ...move, by: move.agentId, ...(because ? { because } : {}) }))
    : allowed;
};

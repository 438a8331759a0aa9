import type { Case } from './case.ts';
import { withDue } from './case-due.ts';
import { addEvent } from './case-events.ts';
import type { Instant } from './instant.ts';
import { settleClock } from './sla-clock.ts';

/**
 * Puts the case on a desk's queue: the move that every way back to the queue shares. One that stays in its desk's queue keeps
 * the look at the desk's closing, which may have been due already.
 */
export const enqueue = (
  supportCase: Case,
  move: { at: Instant; by: string; what: string; because?: string; waitingDays: number },
  change: Partial<Pick<Case, 'deskId' | 'lane' | 'sla' | 'decision' | 'handOverAt'>> = {},
): Case => {
  const { lease: _ended, resolvedAt: _reopened, handOverAt, ...rest } = supportCase;
  const { deskId = supportCase.deskId } = change;
  const keepsPlace = supportCase.state === 'queued' && deskId === supportCase.deskId;
  const { at, by, what, because } = move;
  return withDue(
    {
      ...rest,
      ...(keepsPlace && handOverAt !== undefined ? { handOverAt } : {}),
      ...change,
      state: 'queued',
      epoch: supportCase.epoch + 1,
      queuedAt: at,
      ticketAttempts: 1,
      history: addEvent(supportCase, { at, what, by, ...(because === undefined ? {} : { because }) }),
      version: supportCase.version + 1,
    },
    move.waitingDays,
  );
};

/** Ends a case, by an agent or because the customer never answered, and with it what was promised of an answer. */
export const settle = (
  supportCase: Case,
  move: { at: Instant; by: string; because?: string; waitingDays: number },
): Case => {
  const { lease: _ended, promisedReplyAt: _over, ...rest } = supportCase;
  const { at, by, because } = move;
  return withDue(
    {
      ...rest,
      state: 'resolved',
      epoch: supportCase.epoch + 1,
      resolvedAt: at,
      sla: {
        ...supportCase.sla,
        reply: settleClock(supportCase.sla.reply, at),
        resolution: settleClock(supportCase.sla.resolution, at),
      },
      history: addEvent(supportCase, {
        at,
        what: 'resolved',
        by,
        ...(because === undefined ? {} : { because }),
      }),
      version: supportCase.version + 1,
    },
    move.waitingDays,
  );
};

import { describe, expect, it } from 'vitest';
import { claim, releaseCase } from '../../lib/domain/agent-moves.ts';
import type { Case } from '../../lib/domain/case.ts';
import { withDue } from '../../lib/domain/case-due.ts';
import { lookAtDueCase } from '../../lib/domain/case-look.ts';
import { enqueue, settle } from '../../lib/domain/case-moves.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { factsOf } from '../../lib/domain/hand-over.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { expectReply } from '../../lib/domain/promise.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration } from '../world/a-configuration.ts';

/** Tokyo is open 00:00 to 09:00 UTC, Madrid in winter 08:00 to 16:00 UTC. */
const aDesk = (id: string, timeZone: string, start: string, end: string): Desk => ({
  id,
  name: id,
  region: 'all',
  schedule: {
    timeZone,
    weekly: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start, end, people: 1 })),
    exceptions: [],
  },
  languages: ['en'],
  categories: ['payment-delayed'],
  minutesPerCase: 10,
});
const configuration: Configuration = {
  ...aConfiguration(),
  desks: [aDesk('asia', 'Asia/Tokyo', '09:00', '18:00'), aDesk('west', 'Europe/Madrid', '09:00', '17:00')],
};
const context = { configuration };
const openedAt = Date.parse('2026-11-23T06:00:00Z');
const closing = Date.parse('2026-11-23T09:00:00Z');
const clocks = (replyMinutes: number): Case['sla'] => ({
  policyId: 'standard',
  reply: { state: 'running', startedAt: openedAt, dueAt: openedAt + replyMinutes * minute },
  resolution: { state: 'running', startedAt: openedAt, dueAt: openedAt + 72 * hour },
});
const inTokyo = (over: Partial<Case> = {}): Case =>
  withDue(aCase({ openedAt, queuedAt: openedAt, lastInboundAt: openedAt, sla: clocks(720), ...over }), 7);

/** Looks at the case as a late tick does: once for everything that fell due before it. */
const lookOn = (from: Case, at: number): { supportCase: Case; tickets: number } => {
  let [supportCase, tickets] = [from, 0];
  for (let looks = 0; supportCase.state !== 'resolved' && supportCase.dueAt <= at; looks++) {
    if (looks > 20) throw new Error('it is due for ever');
    const looked = lookAtDueCase(supportCase, at, { ...context, ahead: 0 });
    tickets += Number(looked.ticket);
    supportCase = looked.supportCase;
  }
  return { supportCase, tickets };
};

describe('a closing that is looked at late', () => {
  it('is looked at although the case went to the urgent lane just before', () => {
    // A quarter of four hours is left at 09:00, when the desk closes; nobody looked for a quarter of an hour.
    const due = inTokyo({ sla: clocks(239), handOverAt: closing, ticketAttempts: 6 });
    expect(due.dueReason).toBe('reply-at-risk');
    const { supportCase } = lookOn(due, closing + 15 * minute);
    expect(supportCase).toMatchObject({ deskId: 'west', lane: 'urgent', state: 'queued' });
  });

  it('is not missed for a case that its agent gives back after it', () => {
    const move = { agentId: 'ana', leaseMinutes: 30, waitingDays: 7, desks: configuration.desks, fence: 1 };
    const held = claim(inTokyo(), { ...move, at: closing - 5 * minute });
    const after = closing + 3 * minute;
    if (!held.ok) throw new Error(held.refusal.detail);
    const worked = { ...held.value, lease: { agentId: 'ana', until: after + minute } };
    const released = releaseCase(worked, { ...move, at: after }, 'my shift is over');
    if (!released.ok) throw new Error(released.refusal.detail);
    expect(lookOn(released.value, after + minute).supportCase).toMatchObject({ deskId: 'west' });
  });
});

describe('a ticket that nobody looked after for days', () => {
  it('is put on the queue once', () => {
    const quiet = inTokyo({ sla: { ...clocks(30 * 24 * 60) }, handOverAt: openedAt + 30 * day });
    const { supportCase, tickets } = lookOn(quiet, openedAt + 2 * day);
    expect(tickets).toBe(1);
    expect(supportCase.dueAt).toBeLessThanOrEqual(openedAt + 2 * day + 2 * hour);
  });
});

describe('a case at a desk that has left the configuration', () => {
  const gone = { deskId: 'gone', fence: 1, ownerId: 'ana' } as const;

  it('ends when its customer does not answer, and calls nobody', () => {
    const waiting = inTokyo({ ...gone, state: 'waiting', lastOutboundAt: openedAt });
    expect(lookOn(waiting, openedAt + 7 * day).supportCase).toMatchObject({ state: 'resolved' });
  });

  it('leaves the hands of its agent with a summary', () => {
    const held = inTokyo({ ...gone, state: 'claimed', lease: { agentId: 'ana', until: closing } });
    const { supportCase } = lookOn(held, closing);
    expect(supportCase).toMatchObject({ deskId: 'west', errands: [{ kind: 'summary', fromDeskId: 'gone' }] });
  });
});

describe('a case that was resolved without an answer', () => {
  it('promises nothing of before once its customer writes again', () => {
    const move = { at: openedAt + hour, by: 'ana', waitingDays: 7 };
    const reopened = enqueue(settle(inTokyo({ promisedReplyAt: openedAt + hour }), move), {
      ...{ at: closing, by: 'meridian', what: 'reopened', waitingDays: 7 },
    });
    const running = { ...reopened, sla: clocks(24 * 60) };
    expect(expectReply(running, closing + day, closing)).toBe(running);
  });
});

describe('the deadline a case is moved by', () => {
  it('lies ahead: a window that has closed binds nobody any more', () => {
    const closed = inTokyo({ replyWindowEndsAt: closing - hour });
    expect(factsOf(closed, closing).deadlineAt).toBe(openedAt + 12 * hour);
    expect(factsOf(closed, closing - 2 * hour).deadlineAt).toBe(closing - hour);
  });
});

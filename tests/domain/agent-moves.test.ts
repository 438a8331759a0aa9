import { describe, expect, it } from 'vitest';
import {
  claim,
  claimByTicket,
  type FencedMove,
  noteCase,
  releaseCase,
  replyToCase,
  resolveCase,
  transferCase,
} from '../../lib/domain/agent-moves.ts';
import type { Case } from '../../lib/domain/case.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import type { Result } from '../../lib/domain/result.ts';
import { aCase } from '../world/a-case.ts';

const at = Date.parse('2026-11-23T09:10:00Z');
const move = (over: Partial<FencedMove> = {}): FencedMove => ({
  agentId: 'ana',
  at,
  leaseMinutes: 30,
  waitingDays: 7,
  desks: [],
  fence: 1,
  ...over,
});
const value = (result: Result<Case>): Case => {
  if (!result.ok) throw new Error(result.refusal.detail);
  return result.value;
};
const code = (result: Result<Case>): string => (result.ok ? 'accepted' : result.refusal.code);
const claimed = (): Case => value(claim(aCase(), move()));

describe('claiming', () => {
  it('gives a lease, a new fence and a new epoch, so that other tickets are stale', () => {
    const next = claimed();
    expect(next).toMatchObject({ state: 'claimed', fence: 1, epoch: 2, ownerId: 'ana', version: 2 });
    expect(next.lease).toEqual({ agentId: 'ana', until: at + 30 * minute });
    expect(code(claimByTicket(next, move({ agentId: 'bo' }), 1))).toBe('stale-epoch');
    expect(code(claimByTicket(next, move({ agentId: 'bo' }), 2))).toBe('stale-epoch');
  });

  it('is refused while another agent holds the lease, and possible once it has ended', () => {
    expect(code(claim(claimed(), move({ agentId: 'bo' })))).toBe('not-queued');
    const late = claim(claimed(), move({ agentId: 'bo', at: at + 31 * minute }));
    expect(value(late)).toMatchObject({ fence: 2, lease: { agentId: 'bo' } });
  });

  it('of a case waiting for the customer starts its resolution clock again, without the time it stood still', () => {
    const waiting = value(replyToCase(claimed(), move({ at: at + minute })));
    expect(waiting.sla.resolution.state).toBe('paused');
    const again = value(claim(waiting, move({ agentId: 'bo', at: at + minute + 5 * hour })));
    expect(again.sla.resolution.state).toBe('running');
    expect(again.sla.resolution.dueAt).toBe(aCase().sla.resolution.dueAt + 5 * hour);
  });
});

describe('writing', () => {
  const writes = {
    note: (supportCase: Case, with_: FencedMove) => noteCase(supportCase, with_),
    reply: (supportCase: Case, with_: FencedMove) => replyToCase(supportCase, with_),
    release: (supportCase: Case, with_: FencedMove) => releaseCase(supportCase, with_),
    transfer: (supportCase: Case, with_: FencedMove) =>
      transferCase(supportCase, with_, 'west', 'their bank'),
    resolve: (supportCase: Case, with_: FencedMove) => resolveCase(supportCase, with_),
  };

  it.each(Object.entries(writes))(
    '%s needs the newest fence, a lease that runs, and its owner',
    (_name, write) => {
      expect(code(write(claimed(), move()))).toBe('accepted');
      expect(code(write(claimed(), move({ fence: 0 })))).toBe('stale-fence');
      expect(code(write(claimed(), move({ agentId: 'bo' })))).toBe('not-claimed-by-you');
      expect(code(write(claimed(), move({ at: at + 30 * minute })))).toBe('not-claimed-by-you');
      expect(code(write(aCase(), move({ fence: 0 })))).toBe('not-claimed-by-you');
      const resolved = value(resolveCase(claimed(), move()));
      expect(code(write(resolved, move()))).toBe('already-resolved');
    },
  );

  it('a note renews the lease and moves nothing', () => {
    const next = value(noteCase(claimed(), move({ at: at + 20 * minute })));
    expect(next).toMatchObject({ state: 'claimed', epoch: 2, lease: { until: at + 50 * minute } });
  });

  it('a reply meets the reply promise and waits for the customer; its author may go on writing', () => {
    const waiting = value(replyToCase(claimed(), move()));
    expect(waiting).toMatchObject({
      state: 'waiting',
      sla: { reply: { state: 'met' }, resolution: { state: 'paused' } },
    });
    expect(waiting.lease).toBeUndefined();
    expect(code(resolveCase(waiting, move({ at: at + hour })))).toBe('accepted');
    expect(code(resolveCase(waiting, move({ agentId: 'bo' })))).toBe('not-claimed-by-you');
  });

  it('a late reply is a breach, also afterwards', () => {
    const late = value(
      replyToCase(value(claim(aCase(), move({ at: at + 5 * hour }))), move({ at: at + 5 * hour })),
    );
    expect(late.sla.reply.state).toBe('breached');
  });

  it('a release and a transfer put it on a queue, once, with the reason', () => {
    const released = value(releaseCase(claimed(), move(), 'shift ends'));
    expect(released).toMatchObject({ state: 'queued', deskId: 'asia', epoch: 3 });
    expect(released.lease).toBeUndefined();
    const moved = value(transferCase(claimed(), move(), 'west', 'their bank'));
    expect(moved).toMatchObject({ state: 'queued', deskId: 'west', epoch: 3 });
    expect(moved.history.at(-1)).toMatchObject({
      what: 'transferred from asia to west',
      because: 'their bank',
      by: 'ana',
    });
  });
});

describe('the next due instant', () => {
  it('of an open case always lies ahead of the event that set it', () => {
    const states = [
      aCase(),
      claimed(),
      value(replyToCase(claimed(), move())),
      value(releaseCase(claimed(), move())),
    ];
    for (const supportCase of states) {
      expect(supportCase.dueAt, supportCase.state).toBeGreaterThan(supportCase.openedAt);
      expect(supportCase.dueReason, supportCase.state).not.toBe('none');
    }
    expect(value(resolveCase(claimed(), move())).dueReason).toBe('none');
  });

  it('is the end of the lease, of the wait, or the check of the ticket', () => {
    expect(claimed()).toMatchObject({ dueReason: 'lease-ends', dueAt: at + 30 * minute });
    expect(value(replyToCase(claimed(), move()))).toMatchObject({
      dueReason: 'waiting-ends',
      dueAt: at + 7 * 24 * hour,
    });
    expect(value(releaseCase(claimed(), move()))).toMatchObject({
      dueReason: 'ticket-unseen',
      dueAt: at + 5 * minute,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case.ts';
import { withDue } from '../../lib/domain/case-due.ts';
import { lookAtDueCase } from '../../lib/domain/case-look.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration } from '../world/a-configuration.ts';

const context = { configuration: aConfiguration() };
const openedAt = aCase().openedAt;
const queued = (over: Partial<Case> = {}): Case => withDue(aCase(over), 7);

/** Looks at the case whenever it is due until the instant; answers it and the instants of its tickets. */
const pass = (from: Case, until: number): { supportCase: Case; tickets: number[] } => {
  let supportCase = from;
  const tickets: number[] = [];
  for (let looks = 0; supportCase.state !== 'resolved' && supportCase.dueAt <= until; looks++) {
    if (looks > 200) throw new Error('it is due for ever');
    const at = supportCase.dueAt;
    const looked = lookAtDueCase(supportCase, at, context);
    if (looked.ticket) tickets.push(at - openedAt);
    supportCase = looked.supportCase;
  }
  return { supportCase, tickets };
};

describe('a case that falls due', () => {
  it('is left alone before its instant', () => {
    const supportCase = queued();
    expect(lookAtDueCase(supportCase, supportCase.dueAt - 1, context)).toEqual({
      supportCase,
      ticket: false,
    });
  });

  it('gets its ticket again at growing distances, of the same epoch, so that its place in the queue is kept', () => {
    const { supportCase, tickets } = pass(queued(), openedAt + 2.5 * hour);
    expect(tickets).toEqual([5, 15, 35, 75].map((minutes) => minutes * minute));
    expect(supportCase.epoch).toBe(1);
  });

  it('moves to the urgent lane when a quarter of the reply time is left, and is breached after it', () => {
    const atRisk = pass(queued(), openedAt + 3 * hour).supportCase;
    expect(atRisk).toMatchObject({ lane: 'urgent', state: 'queued', epoch: 2 });
    const breached = pass(queued(), openedAt + 4 * hour).supportCase;
    expect(breached.sla.reply.state).toBe('breached');
    expect(breached.history.map(({ what }) => what)).toContain('reply promise breached');
  });

  it('goes back to its queue when the lease ends, whoever held it', () => {
    const lease = { agentId: 'ana', until: openedAt + 30 * minute };
    const { supportCase, tickets } = pass(
      queued({ state: 'claimed', lease, fence: 1, epoch: 2 }),
      openedAt + 31 * minute,
    );
    expect(supportCase).toMatchObject({ state: 'queued', epoch: 3, fence: 1 });
    expect(supportCase.history.at(-1)).toMatchObject({ because: 'ana did not work on it in time' });
    expect(tickets).toEqual([30 * minute]);
  });

  it('is resolved when the customer has not answered for the configured days', () => {
    const waiting = queued({ state: 'waiting', lastOutboundAt: openedAt });
    expect(pass(waiting, openedAt + 7 * day - 1).supportCase.state).toBe('waiting');
    expect(pass(waiting, openedAt + 7 * day).supportCase).toMatchObject({
      state: 'resolved',
      dueReason: 'none',
    });
  });

  it('is looked at a bounded number of times however long nobody comes', () => {
    expect(pass(queued(), openedAt + 14 * day).tickets.length).toBeLessThan(200);
  });
});

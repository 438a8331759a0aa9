import { describe, expect, it } from 'vitest';
import { hour, minute } from '../../lib/domain/instant.ts';
import { slaNow } from '../../lib/domain/sla-now.ts';
import { aCase } from '../world/a-case.ts';

describe('the promises of a case', () => {
  const supportCase = aCase();
  const { openedAt, sla } = supportCase;

  it.each([
    ['running', 2 * hour, 120],
    ['at-risk', 3 * hour, 60],
    ['at-risk', 4 * hour, 0],
    ['breached', 4 * hour + minute, -1],
  ] as const)('are %s after %i ms, whether or not somebody has looked', (state, after, leftMinutes) => {
    const [reply] = slaNow(supportCase, openedAt + after);
    expect(reply).toEqual({ promise: 'first-reply', state, dueAt: openedAt + 4 * hour, leftMinutes });
  });

  it('are of the next reply once the customer was answered, and stand still while he is waited for', () => {
    const reply = { state: 'running', startedAt: openedAt + hour, dueAt: openedAt + 5 * hour } as const;
    const resolution = { ...sla.resolution, state: 'paused', settledAt: openedAt + hour } as const;
    const answered = aCase({ lastOutboundAt: openedAt + minute, sla: { ...sla, reply, resolution } });
    const [next, whole] = slaNow(answered, openedAt + 2 * hour);
    expect(next).toMatchObject({ promise: 'next-reply', state: 'running' });
    expect(whole).toMatchObject({ promise: 'resolution', state: 'paused', leftMinutes: 47 * 60 });
  });
});

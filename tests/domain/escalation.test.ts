import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case.ts';
import { withDue } from '../../lib/domain/case-due.ts';
import { lookAtDueCase } from '../../lib/domain/case-look.ts';
import type { Configuration, EscalationLevel, Recipient } from '../../lib/domain/configuration.ts';
import type { NoticeErrand } from '../../lib/domain/errand.ts';
import { climb } from '../../lib/domain/escalation.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { startClock } from '../../lib/domain/sla-clock.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration } from '../world/a-configuration.ts';

const at = (text: string): number => Date.parse(text);
const awake = (id: string, timeZone: string, start = '09:00', end = '18:00'): Recipient => ({
  id,
  name: id,
  schedule: {
    timeZone,
    weekly: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start, end, people: 1 })),
    exceptions: [],
  },
});
const always = (id: string): Recipient => ({
  id,
  name: id,
  schedule: { timeZone: 'UTC', always: { people: 1 }, weekly: [], exceptions: [] },
});
const level = (over: Partial<EscalationLevel> & Pick<EscalationLevel, 'recipients'>): EscalationLevel => ({
  on: 'breached',
  afterMinutes: 0,
  asleep: 'next-level',
  ...over,
});
const berlin = awake('berlin', 'Europe/Berlin');
const tokyo = awake('tokyo', 'Asia/Tokyo');

const climbAt = (
  levels: readonly EscalationLevel[],
  recipients: readonly Recipient[],
  due: string,
  now = due,
) => {
  const clock = startClock(at(due) - 4 * hour, 240);
  const { told, escalated, nextAt } = climb({ id: 'usual', levels }, recipients, clock, at(now));
  return { told: told.map(({ recipient, level: reached }) => [recipient.id, reached]), escalated, nextAt };
};

describe('a ladder', () => {
  it('tells the first of a level who is awake, and comes back for the next level', () => {
    const levels = [
      level({ recipients: ['tokyo', 'berlin'] }),
      level({ recipients: ['boss'], afterMinutes: 60 }),
    ];
    const climbed = climbAt(levels, [tokyo, berlin, always('boss')], '2026-11-23T10:00:00Z');
    expect(climbed).toEqual({ told: [['berlin', 0]], escalated: [0], nextAt: at('2026-11-23T11:00:00Z') });
  });

  it('wakes nobody: at midnight of a level the next one is told in its place', () => {
    const levels = [level({ recipients: ['berlin'] }), level({ recipients: ['tokyo'], afterMinutes: 60 })];
    const climbed = climbAt(levels, [berlin, tokyo], '2026-11-24T00:30:00Z');
    expect(climbed).toEqual({ told: [['tokyo', 1]], escalated: [0, 1], nextAt: undefined });
  });

  it('waits for the opening of who is asleep, where that is the policy', () => {
    const levels = [level({ recipients: ['berlin'], asleep: 'wait' }), level({ recipients: ['tokyo'] })];
    const climbed = climbAt(levels, [berlin, tokyo], '2026-11-24T00:30:00Z');
    expect(climbed.told).toEqual([['tokyo', 1]]);
    expect(climbed).toMatchObject({ escalated: [1], nextAt: at('2026-11-24T08:00:00Z') });
  });

  it.each([
    ['spring', '2027-03-28T00:30:00Z', '2027-03-28T07:00:00Z'],
    ['autumn', '2026-10-25T00:30:00Z', '2026-10-25T08:00:00Z'],
  ])('waits for nine on the wall over the clock change in %s', (_name, due, opens) => {
    expect(climbAt([level({ recipients: ['berlin'], asleep: 'wait' })], [berlin], due).nextAt).toBe(
      at(opens),
    );
  });

  it('when all are asleep waits for the first of all that may answer', () => {
    const levels = [level({ recipients: ['berlin'] }), level({ recipients: ['tokyo'], afterMinutes: 600 })];
    // 21:30 in Berlin, 05:30 in Tokyo.
    expect(climbAt(levels, [berlin, tokyo], '2026-11-23T20:30:00Z')).toMatchObject({
      told: [],
      nextAt: at('2026-11-24T00:00:00Z'),
    });
  });

  it('may begin with the warning', () => {
    const levels = [level({ recipients: ['boss'], on: 'at-risk' })];
    const climbed = climbAt(levels, [always('boss')], '2026-11-23T10:00:00Z', '2026-11-23T09:00:00Z');
    expect(climbed.told).toEqual([['boss', 0]]);
  });
});

const configured = (levels: readonly EscalationLevel[]): Configuration => ({
  ...aConfiguration(),
  sla: [
    {
      id: 'standard',
      firstReplyMinutes: 240,
      nextReplyMinutes: 240,
      resolutionMinutes: 2_880,
      escalation: 'usual',
    },
  ],
  escalation: { recipients: [always('lead'), always('boss')], ladders: [{ id: 'usual', levels }] },
});
const ladder = [level({ recipients: ['lead'] }), level({ recipients: ['boss'], afterMinutes: 30 })];

/** Looks at the case whenever it is due until the instant, as if its errands were done each time. */
const pass = (from: Case, until: number, configuration = configured(ladder)) => {
  let supportCase = from;
  const notices: NoticeErrand[] = [];
  for (let looks = 0; supportCase.dueAt <= until; looks++) {
    if (looks > 200) throw new Error('it is due for ever');
    const { supportCase: next } = lookAtDueCase(supportCase, supportCase.dueAt, { configuration });
    for (const errand of next.errands ?? []) if (errand.kind === 'notice') notices.push(errand);
    const { errands: _done, errandsAt: _too, ...rest } = next;
    supportCase = withDue(rest, 7);
  }
  return { supportCase, notices };
};

describe('a case whose promise is broken', () => {
  const opened = aCase().openedAt;

  it('climbs level by level, each told once, with the deadline and an id of its own', () => {
    const { notices, supportCase } = pass(withDue(aCase(), 7), opened + 5 * hour);
    expect(notices.map(({ recipientId, at: told }) => [recipientId, told - opened])).toEqual([
      ['lead', 4 * hour],
      ['boss', 4 * hour + 30 * minute],
    ]);
    expect(new Set(notices.map(({ id }) => id)).size).toBe(2);
    expect(notices[0]).toMatchObject({
      what: 'breached',
      promise: 'reply',
      deskId: 'asia',
      deadlineAt: opened + 4 * hour,
    });
    expect(supportCase.history.map(({ what }) => what)).toContain('escalated to boss (level 2)');
  });

  it('is warned of at three quarters, also in the urgent lane, once', () => {
    const urgent = withDue(aCase({ lane: 'urgent' }), 7);
    const { supportCase } = pass(urgent, opened + 3.9 * hour);
    expect(supportCase.history.filter(({ what }) => what === 'reply at risk')).toHaveLength(1);
    expect(supportCase.epoch).toBe(urgent.epoch);
  });

  it('warns of a resolution as of a reply', () => {
    const answered = { ...aCase().sla.reply, state: 'met' as const };
    const lease = { agentId: 'ana', until: opened + 72 * hour };
    const sla = { ...aCase().sla, reply: answered };
    const held = withDue(aCase({ state: 'claimed', lease, fence: 1, sla }), 7);
    const { supportCase, notices } = pass(held, opened + 50 * hour);
    expect(supportCase.sla.resolution.state).toBe('breached');
    expect(notices.map(({ promise, recipientId }) => [promise, recipientId])).toEqual([
      ['resolution', 'lead'],
      ['resolution', 'boss'],
    ]);
  });

  it('forgets a ladder that has left the configuration', () => {
    const { supportCase } = pass(withDue(aCase(), 7), opened + 4 * hour);
    expect(supportCase.sla.reply.escalateAt).toBeDefined();
    const { supportCase: later, notices } = pass(supportCase, opened + 6 * hour, aConfiguration());
    expect(notices).toEqual([]);
    expect(later.sla.reply.escalateAt).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { claim, noteCase } from '../../lib/domain/agent-moves.ts';
import type { Case } from '../../lib/domain/case.ts';
import { withDue } from '../../lib/domain/case-due.ts';
import { joinMessage, returnToAgent } from '../../lib/domain/case-inbound.ts';
import { lookAtDueCase } from '../../lib/domain/case-look.ts';
import type { Configuration } from '../../lib/domain/configuration.ts';
import type { Desk } from '../../lib/domain/desk.ts';
import { nextHandOverLook, planHandOver } from '../../lib/domain/hand-over.ts';
import { hour, minute } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import type { Schedule } from '../../lib/domain/schedule.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration } from '../world/a-configuration.ts';
import { aMessage } from '../world/a-message.ts';

const at = (text: string): number => Date.parse(text);
const daily = (timeZone: string, ...spans: readonly (readonly [string, string])[]): Schedule => ({
  timeZone,
  weekly: ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) =>
    spans.map(([start, end]) => ({ weekday, start, end, people: 1 })),
  ),
  exceptions: [],
});
const aDesk = (id: string, schedule: Schedule): Desk => ({
  id,
  name: id,
  region: 'all',
  schedule,
  languages: ['en'],
  categories: ['payment-delayed'],
  minutesPerCase: 10,
});
/** Tokyo is open 00:00 to 09:00 UTC, Madrid in winter 08:00 to 16:00 UTC. */
const tokyo = aDesk('asia', daily('Asia/Tokyo', ['09:00', '18:00']));
const madrid = aDesk('west', daily('Europe/Madrid', ['09:00', '17:00']));
const configured = (
  desks: readonly Desk[] = [tokyo, madrid],
  over: Partial<Configuration> = {},
): Configuration => ({
  ...aConfiguration(),
  desks,
  ...over,
});
const configuration = configured();

const openedAt = at('2026-11-23T06:00:00Z');
const clocks = (replyMinutes: number): Case['sla'] => ({
  policyId: 'standard',
  reply: { state: 'running', startedAt: openedAt, dueAt: openedAt + replyMinutes * minute },
  resolution: { state: 'running', startedAt: openedAt, dueAt: openedAt + 72 * hour },
});
const inTokyo = (over: Partial<Case> = {}): Case =>
  withDue(
    aCase({
      ...{ openedAt, queuedAt: openedAt, lastInboundAt: openedAt, sla: clocks(720) },
      promisedReplyAt: at('2026-11-23T09:00:00Z'),
      ...over,
    }),
    7,
  );
const closing = at('2026-11-23T09:00:00Z');

describe('a desk that closes', () => {
  it('is looked at an hour before and at the closing, also when it is only to open', () => {
    expect(nextHandOverLook(tokyo.schedule, openedAt)).toBe(closing - hour);
    expect(nextHandOverLook(tokyo.schedule, closing - hour)).toBe(closing);
    expect(nextHandOverLook(tokyo.schedule, closing)).toBe(closing + 23 * hour);
    expect(nextHandOverLook({ ...tokyo.schedule, weekly: [] }, closing)).toBeUndefined();
    expect(
      nextHandOverLook({ ...tokyo.schedule, always: { people: 1 }, weekly: [] }, closing),
    ).toBeUndefined();
  });

  it.each([
    ['2027-03-28T00:00:00Z', '2027-03-28T14:00:00Z'],
    ['2026-10-25T00:00:00Z', '2026-10-25T15:00:00Z'],
  ])('is looked at by the clock on its wall on the day of a clock change: %s', (from, look) => {
    expect(nextHandOverLook(madrid.schedule, at(from))).toBe(at(look));
  });

  it('keeps what it starts before closing, by the place in its own queue', () => {
    const plan = planHandOver(inTokyo(), closing - hour, { configuration, ahead: 5 });
    expect(plan).toMatchObject({ moves: false, because: 'asia starts it before it closes' });
  });

  it('gives what it will not reach to the desk that is awake, with the decision', () => {
    const supportCase = inTokyo({
      dueAt: closing - hour,
      dueReason: 'desk-closes',
      handOverAt: closing - hour,
    });
    const { supportCase: moved, ticket } = lookAtDueCase(supportCase, closing - hour, {
      configuration,
      ahead: 6,
    });
    expect(moved).toMatchObject({ deskId: 'west', state: 'queued', epoch: supportCase.epoch + 1 });
    expect(moved.decision.considered.map(({ deskId }) => deskId)).toEqual(['asia', 'west']);
    expect(moved.history.at(-1)).toMatchObject({ what: 'handed over from asia to west' });
    expect(moved.sla).toEqual(supportCase.sla);
    expect(ticket).toBe(true);
  });

  it('keeps what nobody would answer half an hour sooner, unless that keeps the deadline', () => {
    const late = configured([tokyo, aDesk('west', daily('UTC', ['23:45', '23:59']))]);
    const atClosing = (minutes: number) =>
      planHandOver(inTokyo({ sla: clocks(minutes) }), closing, { configuration: late, ahead: 0 });
    expect(atClosing(24 * 60)).toMatchObject({
      moves: false,
      because: 'west would not answer half an hour sooner',
    });
    expect(atClosing(18 * 60)).toMatchObject({ moves: true, deskId: 'west' });
  });

  it('moves a case whose customer needs an answer by a date that only another desk keeps', () => {
    const late = configured([tokyo, aDesk('west', daily('UTC', ['23:45', '23:59']))]);
    const needed = {
      kind: 'date',
      shown: '2026-11-24',
      confidence: 1,
      messageId: 'in-1',
      deadline: true,
    } as const;
    const facts = { version: 1, known: [{ ...needed, at: at('2026-11-24T00:00:00Z') }] } as const;
    const supportCase = inTokyo({ sla: clocks(24 * 60), facts });
    const plan = planHandOver(supportCase, closing, { configuration: late, ahead: 0 });
    expect(plan).toMatchObject({ moves: true, deskId: 'west' });
  });

  it('is worked out at the first look at the ticket, and a closing that lies before it is made up for', () => {
    const early = inTokyo();
    const looked = lookAtDueCase(early, early.dueAt, { configuration }).supportCase;
    expect(looked).toMatchObject({ handOverAt: closing - hour, deskId: 'asia', epoch: early.epoch });
    const late = inTokyo({ queuedAt: closing - 2 * minute, sla: { ...clocks(720) } });
    const made = lookAtDueCase(late, closing + 3 * minute, { configuration }).supportCase;
    expect(made).toMatchObject({ deskId: 'west' });
  });

  it('tells the customer, once, when what was promised cannot be kept', () => {
    const alone = configured([tokyo]);
    const due = { dueAt: closing, dueReason: 'desk-closes', handOverAt: closing } as const;
    const stays = lookAtDueCase(inTokyo(due), closing, { configuration: alone }).supportCase;
    expect(stays.deskId).toBe('asia');
    expect(stays.errands).toMatchObject([{ kind: 'delay', expectedReplyAt: at('2026-11-24T00:10:00Z') }]);
    const again = lookAtDueCase({ ...stays, ...due }, closing, { configuration: alone }).supportCase;
    expect(again.errands).toEqual(stays.errands);
    const kept = inTokyo({ ...due, promisedReplyAt: at('2026-11-24T00:15:00Z') });
    expect(lookAtDueCase(kept, closing, { configuration: alone }).supportCase.errands).toBeUndefined();
    const answered = inTokyo({ ...due, lastOutboundAt: openedAt });
    expect(lookAtDueCase(answered, closing, { configuration: alone }).supportCase.errands).toBeUndefined();
  });
});

const move = (when: number, fence = 0) => ({
  ...{ agentId: 'ana', at: when, leaseMinutes: 30, waitingDays: 7, desks: configuration.desks, fence },
});
const claimedAt = (when: number, over: Partial<Case> = {}): Case => {
  const result = claim(inTokyo(over), move(when));
  if (!result.ok) throw new Error(result.refusal.detail);
  return result.value;
};

describe('an agent whose shift ends', () => {
  it('has leases until then, and ten minutes at a time for what is worked on after it', () => {
    const supportCase = claimedAt(closing - 20 * minute);
    expect(supportCase.lease?.until).toBe(closing);
    const worked = noteCase(supportCase, move(closing - minute, supportCase.fence));
    expect(worked.ok && worked.value.lease?.until).toBe(closing + 9 * minute);
    expect(claimedAt(closing + hour).lease?.until).toBe(closing + 1.5 * hour);
  });

  it('hands a case over that waits for its first answer, with a summary for the other desk', () => {
    const { supportCase, ticket } = lookAtDueCase(claimedAt(closing - 20 * minute), closing, {
      configuration,
    });
    expect(supportCase).toMatchObject({ deskId: 'west', state: 'queued', ownerId: 'ana' });
    expect(supportCase.errands).toMatchObject([{ kind: 'summary', fromDeskId: 'asia', deskId: 'west' }]);
    expect(ticket).toBe(true);
  });

  it('keeps a case he has answered when he is back before the promise is at risk', () => {
    const answered = { lastOutboundAt: openedAt, sla: clocks(30 * 60) };
    const { supportCase, ticket } = lookAtDueCase(claimedAt(closing - 20 * minute, answered), closing, {
      configuration,
    });
    const back = at('2026-11-24T00:00:00Z');
    expect(supportCase).toMatchObject({ state: 'claimed', deskId: 'asia', fence: 1 });
    expect(supportCase.lease).toEqual({ agentId: 'ana', until: back + 15 * minute, awaitsOwner: true });
    expect(supportCase.history.at(-1)).toMatchObject({ what: 'waits for ana' });
    expect(ticket).toBe(false);
    expect(noteCase(supportCase, move(back + minute, 1)).ok).toBe(true);
    const absent = lookAtDueCase(supportCase, back + 15 * minute, { configuration }).supportCase;
    expect(absent).toMatchObject({ state: 'queued', deskId: 'asia' });
  });

  it.each([
    ['the promise would be at risk by then', { lastOutboundAt: openedAt, sla: clocks(20 * 60) }, {}],
    ['the policy says never', { lastOutboundAt: openedAt, sla: clocks(30 * 60) }, { ownerWaitHours: 0 }],
    ['nobody has answered yet', { sla: clocks(30 * 60) }, {}],
  ])('does not keep it when %s', (_name, over, policy) => {
    const held = claimedAt(closing - 20 * minute, over);
    const looked = lookAtDueCase(held, closing, { configuration: configured([tokyo, madrid], policy) });
    expect(looked.supportCase).toMatchObject({ state: 'queued', deskId: 'west' });
  });

  it('keeps it no longer when a promise that got shorter is at risk', () => {
    const answered = { lastOutboundAt: openedAt, sla: clocks(30 * 60) };
    const waits = lookAtDueCase(claimedAt(closing - 20 * minute, answered), closing, { configuration });
    const shorter = withDue({ ...waits.supportCase, sla: clocks(8 * 60) }, 7);
    const riskAt = openedAt + 6 * hour;
    expect(shorter).toMatchObject({ dueReason: 'reply-at-risk', dueAt: riskAt });
    const looked = lookAtDueCase(shorter, riskAt, { configuration }).supportCase;
    expect(looked).toMatchObject({ state: 'queued', deskId: 'west' });
  });

  it('keeps it over a break', () => {
    const lunch = aDesk('asia', daily('Asia/Tokyo', ['09:00', '15:30'], ['16:15', '18:00']));
    const withLunch = configured([lunch, madrid]);
    const held = claim(inTokyo(), { ...move(at('2026-11-23T06:20:00Z')), desks: withLunch.desks });
    if (!held.ok) throw new Error(held.refusal.detail);
    const looked = lookAtDueCase(held.value, held.value.dueAt, { configuration: withLunch });
    expect(held.value.dueAt).toBe(at('2026-11-23T06:30:00Z'));
    expect(looked.supportCase).toMatchObject({ state: 'claimed', lease: { awaitsOwner: true } });
  });
});

describe('a message that did not arrive', () => {
  it('calls an agent who is awake when the desk of the case is not', () => {
    const waiting = inTokyo({ state: 'waiting', ownerId: 'ana', lastOutboundAt: openedAt, fence: 1 });
    const policy = { id: 'next', firstReplyMinutes: 60, nextReplyMinutes: 240, resolutionMinutes: 2_880 };
    const call = { at: closing + hour, because: 'reply out-1 failed', policy, waitingDays: 7 };
    const called = returnToAgent(waiting, { ...call, desks: configuration.desks }).supportCase;
    expect(called).toMatchObject({ deskId: 'asia', dueReason: 'desk-closes', dueAt: closing + hour });
    const moved = lookAtDueCase(called, closing + hour, { configuration, ahead: 0 }).supportCase;
    expect(moved).toMatchObject({ deskId: 'west', state: 'queued' });
  });
});

describe('a customer who answers when the desk is closed', () => {
  const answeredAt = closing + hour;
  const waiting = inTokyo({ state: 'waiting', ownerId: 'ana', lastOutboundAt: openedAt, fence: 1 });
  const join = (nextReplyMinutes: number) => {
    const policy = { id: 'next', firstReplyMinutes: 60, nextReplyMinutes, resolutionMinutes: 2_880 };
    const facts = {
      language: 'en',
      category: 'payment-delayed',
      urgency: 'normal',
      segment: 'consumer',
    } as const;
    return joinMessage(waiting, {
      message: aMessage({ messageId: 'in-2', at: answeredAt }),
      classification: { ...facts, languageConfidence: 1, categoryConfidence: 1, risks: [] },
      policy,
      decision: route(facts, configuration, answeredAt),
      waitingDays: 7,
      configuration,
      at: answeredAt,
    }).supportCase;
  };

  it('waits for the agent who knows the case, if he is back in time', () => {
    expect(join(24 * 60)).toMatchObject({ deskId: 'asia', state: 'queued' });
    expect(join(24 * 60).history.at(-1)?.because).toContain('waits for ana: asia opens');
  });

  it('goes to a desk that is awake if not, with a summary', () => {
    const moved = join(240);
    expect(moved).toMatchObject({ deskId: 'west', state: 'queued', sla: { policyId: 'next' } });
    expect(moved.errands).toMatchObject([{ kind: 'summary', deskId: 'west' }]);
  });
});

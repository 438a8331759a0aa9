import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/domain/case.ts';
import { fetchCase, leaveDrainedDesk, mayFetch, staysThough } from '../../lib/domain/drain-moves.ts';
import { effectiveConfiguration } from '../../lib/domain/effective-configuration.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { endOverride, type Override, overrideOf } from '../../lib/domain/override.ts';
import { phaseAt, phaseDone, stepsOf } from '../../lib/domain/override-phase.ts';
import { aCase } from '../world/a-case.ts';
import { aConfiguration, monday, someFacts } from './routing-example.ts';

const configuration = aConfiguration();
const drainOf = (kind: 'desk' | 'region', id: string): Override =>
  overrideOf({ scope: { kind, id }, kind: 'drain', from: monday, by: 'ana', because: 'typhoon' }, monday);
const typhoon = drainOf('region', 'apac');
const typhoonDesks = ['tokyo', 'taipei', 'shanghai'];
const at = monday + minute;
const context = { configuration: effectiveConfiguration(configuration, [typhoon], at) };
const waiting = (over: Partial<Case> = {}): Case =>
  aCase({ ...someFacts({ language: 'ja' }), deskId: 'tokyo', risks: [], queuedAt: monday, ...over });
const lease = { agentId: 'agent-1', until: monday + hour };

describe('a case at a drained desk', () => {
  it('goes to whoever may take it, with a new epoch and the reasons', () => {
    const { supportCase, ticket } = leaveDrainedDesk(waiting(), at, context);
    expect(supportCase).toMatchObject({ state: 'queued', deskId: 'night', epoch: 2, version: 2 });
    expect(ticket).toBe(true);
    expect(supportCase.history.at(-1)?.what).toBe('handed over from tokyo to night');
    expect(supportCase.history.at(-1)?.because).toMatch(/^apac drained: typhoon; last resort: /);
    expect(supportCase.decision.deskId).toBe('night');
  });

  it('leaves the hands of its agent with a summary, its clocks unbroken', () => {
    const held = waiting({ state: 'claimed', fence: 1, lease, ownerId: 'agent-1' });
    const { supportCase } = leaveDrainedDesk(held, at, context);
    expect(supportCase).toMatchObject({ state: 'queued', deskId: 'night', fence: 1, sla: held.sla });
    expect(supportCase.lease).toBeUndefined();
    expect(supportCase.errands?.[0]).toMatchObject({ kind: 'summary', fromDeskId: 'tokyo', deskId: 'night' });
  });

  it('stays while it waits for the customer', () => {
    const asked = waiting({ state: 'waiting' });
    expect(leaveDrainedDesk(asked, at, context).supportCase).toBe(asked);
  });

  it('stays where nobody else may take it, and says so once', () => {
    const risk = { configuration: effectiveConfiguration(configuration, [drainOf('desk', 'risk')], at) };
    const fraud = waiting({ category: 'fraud-security', deskId: 'risk' });
    const told = leaveDrainedDesk(fraud, at, risk);
    expect(told).toMatchObject({ ticket: false, supportCase: { deskId: 'risk', epoch: 1 } });
    expect(told.supportCase.history.at(-1)).toMatchObject({
      what: 'stays at a drained desk',
      because: 'risk drained: typhoon; no other desk may take it',
    });
    expect(leaveDrainedDesk(told.supportCase, at + day, risk).supportCase).toBe(told.supportCase);
    expect([staysThough(fraud, risk), staysThough(waiting(), context)]).toEqual([true, false]);
  });
});

describe('a desk that works again', () => {
  const back = { deskIds: new Set(['tokyo', 'taipei', 'shanghai']), because: 'apac drained: typhoon, over' };
  const plain = { configuration };
  const away = leaveDrainedDesk(waiting(), at, context).supportCase;

  it('fetches what it serves better, and never twice', () => {
    const { supportCase, ticket } = fetchCase(away, back, at + hour, plain);
    expect([supportCase.deskId, supportCase.epoch, ticket]).toEqual(['tokyo', 3, true]);
    expect(supportCase.history.at(-1)?.because).toMatch(/^apac drained: typhoon, over; open now/);
    expect(fetchCase(supportCase, back, at + hour, plain).supportCase).toBe(supportCase);
    expect(mayFetch(away, back, plain)).toBe(true);
  });

  it('leaves what somebody has begun, and what is served as well where it is', () => {
    const begun = { ...away, history: [...away.history, { at, what: 'claimed', by: 'agent-2' }] };
    expect(fetchCase(begun, back, at + hour, plain).supportCase).toBe(begun);
    const atNight = waiting({ language: 'en', category: 'general', deskId: 'night' });
    expect(fetchCase(atNight, back, at + hour, plain).supportCase).toBe(atNight);
    const claimed = waiting({ deskId: 'night', state: 'claimed', lease });
    expect(fetchCase(claimed, back, at + hour, plain).supportCase).toBe(claimed);
  });

  it('does not fetch for less than half an hour', () => {
    const english = waiting({ language: 'en', category: 'general', deskId: 'night' });
    const load = (queued: number) => ({ ...plain, load: { night: { queued } } });
    expect(fetchCase(english, back, at + hour, load(2)).supportCase).toBe(english);
    expect(fetchCase(english, back, at + hour, load(30)).supportCase.deskId).toBe('tokyo');
  });
});

describe('what an override asks for', () => {
  const close = { ...typhoon, kind: 'close' as const, from: monday + 5 * hour, until: monday + day };
  const open = { ...close, kind: 'open' as const };

  it('is to empty a drained desk for as long as it lasts, and to fetch cases once it is over', () => {
    const swept = phaseDone(typhoon, at);
    expect([phaseAt(typhoon, at), phaseAt(swept, at)]).toEqual(['empty', 'empty']);
    expect(phaseDone(swept, at)).toBe(swept);
    const ended = endOverride(swept, at, 'bo');
    expect(phaseAt(ended, at)).toBe('fetch');
    expect(phaseAt(phaseDone(ended, at), at)).toBeUndefined();
    expect(phaseAt({ ...typhoon, from: at + day, endedAt: at }, at)).toBeUndefined();
  });

  it('is to plan anew once before it closes early, and to fetch when it opens more', () => {
    expect(phaseAt(close, close.from - hour - 1)).toBeUndefined();
    expect(phaseAt(close, close.from - hour)).toBe('replan');
    expect(phaseAt(phaseDone(close, close.from), close.from)).toBeUndefined();
    expect(phaseAt(close, close.until)).toBe('fetch');
    expect([phaseAt(open, open.from - 1), phaseAt(open, open.from)]).toEqual([undefined, 'fetch']);
    expect(phaseAt(open, open.until)).toBe('replan');
    expect(phaseAt({ ...open, endedAt: open.from - hour }, open.from - hour)).toBe('replan');
  });

  it('goes through the lists of its own desks, or of all others and then its own', () => {
    const risk = drainOf('desk', 'risk');
    expect(stepsOf(risk, 'empty', configuration)).toEqual([
      { deskId: 'risk', state: 'queued' },
      { deskId: 'risk', state: 'claimed' },
    ]);
    expect(stepsOf(typhoon, 'fetch', configuration).map(({ deskId }) => deskId)).toEqual([
      'london',
      'risk',
      'night',
      ...typhoonDesks,
    ]);
  });
});

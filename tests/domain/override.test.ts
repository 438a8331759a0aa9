import { describe, expect, it } from 'vitest';
import { effectiveConfiguration } from '../../lib/domain/effective-configuration.ts';
import { day, hour, minute } from '../../lib/domain/instant.ts';
import { isOpen } from '../../lib/domain/opening-hours.ts';
import { endOverride, isInForce, type Override, overrideOf } from '../../lib/domain/override.ts';
import { chooseDesk, route } from '../../lib/domain/route.ts';
import { aConfiguration, considered, monday, officeHours, someFacts } from './routing-example.ts';

const anOverride = (over: Partial<Override> = {}): Override => ({
  ...overrideOf(
    {
      scope: { kind: 'region', id: 'apac' },
      kind: 'drain',
      from: monday,
      by: 'ana',
      because: 'typhoon',
    },
    monday,
  ),
  ...over,
});
const configuration = aConfiguration();
const inJapanese = someFacts({ language: 'ja' });
const drained = (over: Partial<Override> = {}, at = monday) =>
  effectiveConfiguration(configuration, [anOverride(over)], at);

describe('a drained region', () => {
  it('receives nothing, and each of its desks says why', () => {
    const decision = route(someFacts(), drained(), monday);
    expect(decision.deskId).toBe('london');
    expect(considered(decision, 'tokyo')).toMatchObject({
      eligible: false,
      openNow: false,
      because: expect.stringContaining('apac drained: typhoon'),
    });
  });

  it('receives nothing even if it is back before the other desk opens', () => {
    const until = monday + hour;
    expect(route(someFacts(), drained({ until }), monday).deskId).toBe('london');
    expect(route(someFacts(), drained({ until }, until), until).deskId).toBe('tokyo');
  });

  it('leaves what only its desks read to the generalist, who is told so', () => {
    const decision = route(inJapanese, drained(), monday);
    expect(decision.deskId).toBe('night');
    expect(decision.because).toContain('last resort: every desk that serves card and reads ja is drained');
  });

  it('keeps a restricted category that no other desk names, and says that it waits', () => {
    const risk = anOverride({ scope: { kind: 'desk', id: 'risk' } });
    const config = effectiveConfiguration(configuration, [risk], monday);
    const decision = route(someFacts({ category: 'fraud-security' }), config, monday);
    expect(decision.deskId).toBe('risk');
    expect(decision.because).toContain('waits at a drained desk: no other desk may take it');
  });

  it('gives way to nobody when all desks are drained: cases go where they would', () => {
    const all = ['apac', 'emea', 'amer'].map((id) => anOverride({ scope: { kind: 'region', id } }));
    const config = effectiveConfiguration(configuration, all, monday);
    const decision = route(inJapanese, config, monday);
    expect(decision.deskId).toBe('tokyo');
    expect(chooseDesk(inJapanese, config, monday).deskId).toBe('tokyo');
  });

  it('is as it was once the drain is taken back', () => {
    const ended = endOverride(anOverride(), monday + minute, 'bo');
    expect([ended.endedBy, ended.version]).toEqual(['bo', 2]);
    const config = effectiveConfiguration(configuration, [ended], monday + minute);
    expect(route(inJapanese, config, monday + minute).deskId).toBe('tokyo');
    expect(endOverride(ended, monday + day, 'cy')).toBe(ended);
  });
});

describe('an override', () => {
  it('closes early, opens late or opens beyond the hours, at its desk alone', () => {
    const desk = { kind: 'desk', id: 'tokyo' } as const;
    const six = Date.parse('2026-11-23T18:00:00+09:00');
    const close = anOverride({ kind: 'close', scope: desk, from: six - 2 * hour, until: six + day });
    const open = anOverride({ kind: 'open', scope: desk, from: six, until: six + 2 * hour, people: 1 });
    const scheduleIn = (overrides: readonly Override[], id: string) => {
      const found = effectiveConfiguration(configuration, overrides, monday).desks;
      return found.find((each) => each.id === id)?.schedule ?? officeHours('UTC');
    };
    expect(isOpen(scheduleIn([close], 'tokyo'), six - 3 * hour)).toBe(true);
    expect(isOpen(scheduleIn([close], 'tokyo'), six - hour)).toBe(false);
    expect(isOpen(scheduleIn([close], 'taipei'), six - hour)).toBe(true);
    expect(isOpen(scheduleIn([open], 'tokyo'), six + hour)).toBe(true);
    expect(isOpen(scheduleIn([close, open], 'tokyo'), six + hour)).toBe(false);
  });

  it('is another with other people', () => {
    const request = { scope: { kind: 'desk', id: 'tokyo' }, kind: 'open', from: monday } as const;
    const open = (people: number) =>
      overrideOf({ ...request, until: monday + hour, people, by: 'ana', because: 'launch' }, monday);
    expect(open(5).overrideId).not.toBe(open(8).overrideId);
  });

  it('is the same when asked for twice in a minute, and begins at the minute', () => {
    const { createdAt: _one, ...first } = anOverride();
    const request = { scope: first.scope, kind: first.kind, from: monday + 59_999, by: 'ana', because: 'x' };
    const again = overrideOf(request, monday + 59_999);
    expect([again.overrideId, again.from]).toEqual([first.overrideId, monday]);
    expect(isInForce(again, monday + day)).toBe(true);
  });

  it('gives the same configuration for the same overrides, and the configured one for none', () => {
    const overrides = [anOverride()];
    const once = effectiveConfiguration(configuration, overrides, monday);
    expect(effectiveConfiguration(configuration, overrides, monday + hour)).toBe(once);
    expect(effectiveConfiguration(configuration, [], monday)).toBe(configuration);
  });
});

import { describe, expect, it } from 'vitest';
import { fromIso, minute, toIso } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { aConfiguration, aDesk, considered, monday, roundTheClock, someFacts } from './routing-example.ts';

const at = (text: string): number => fromIso(text) ?? Number.NaN;

describe('load', () => {
  const pair = aConfiguration({
    desks: [aDesk('busy', { schedule: roundTheClock }), aDesk('idle', { schedule: roundTheClock })],
  });

  it('moves cases to the desk with the shorter wait', () => {
    expect(route(someFacts(), pair, monday).deskId).toBe('busy');
    const decision = route(someFacts(), pair, monday, { busy: { queued: 6 } });
    expect(decision.deskId).toBe('idle');
    // Six cases of ten minutes by three people, then ten minutes for this one.
    expect(considered(decision, 'busy')?.expectedReplyAt).toBe(monday + 30 * minute);
  });

  it('is worked off in opening hours only', () => {
    const only = aConfiguration({ desks: [aDesk('tokyo')] });
    const friday = at('2026-11-20T08:30:00Z');
    const decision = route(someFacts(), only, friday, { tokyo: { queued: 18 } });
    // Two people work off six cases until 18:00, and the other twelve on Monday morning.
    expect(toIso(decision.expectedReplyAt)).toBe('2026-11-23T01:10:00.000Z');
  });

  it('counts the people who are really there', () => {
    const decision = route(someFacts(), pair, monday, { busy: { queued: 2, people: 1 } });
    expect(considered(decision, 'busy')?.expectedReplyAt).toBe(monday + 30 * minute);
  });

  it('treats a desk without anybody as closed', () => {
    const decision = route(someFacts(), pair, monday, { busy: { queued: 0, people: 0 } });
    expect(decision.deskId).toBe('idle');
    expect(considered(decision, 'busy')?.openNow).toBe(false);
  });

  it('that makes no sense is ignored', () => {
    const nonsense = { busy: { queued: Number.NaN, people: -1 }, idle: { queued: -5 } };
    expect(route(someFacts(), pair, monday, nonsense)).toEqual(route(someFacts(), pair, monday));
  });
});

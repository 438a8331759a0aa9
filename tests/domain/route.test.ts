import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/domain/decision.ts';
import { fromIso, hour, minute, toIso } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { categories, segments, urgencies } from '../../lib/domain/vocabulary.ts';
import { aConfiguration, aDesk, officeHours, roundTheClock, someFacts } from './routing-example.ts';

const at = (text: string): number => fromIso(text) ?? Number.NaN;
const configuration = aConfiguration();

/** Monday: 10:00 in Tokyo, 09:00 in Taipei and Shanghai, 01:00 in London. */
const monday = at('2026-11-23T01:00:00Z');
/** Sunday evening in Asia, morning in Europe. */
const sunday = at('2026-11-22T10:00:00Z');

const considered = (decision: Decision, deskId: string) =>
  decision.considered.find((desk) => desk.deskId === deskId);

describe('a case', () => {
  it('goes to a desk that is open, serves its category and reads its language', () => {
    const decision = route(someFacts({ language: 'ja' }), configuration, monday);
    expect(decision.deskId).toBe('tokyo');
    expect(toIso(decision.expectedReplyAt)).toBe('2026-11-23T01:10:00.000Z');
    expect(decision.because).toBe(
      'open now; reads ja; serves card; first reply expected Mon 23 Nov 10:10 Asia/Tokyo',
    );
  });

  it('goes to the desk that opens soonest when all are closed', () => {
    const decision = route(someFacts(), configuration, at('2026-11-22T23:30:00Z'));
    expect(decision.deskId).toBe('tokyo');
    expect(considered(decision, 'tokyo')).toMatchObject({
      openNow: false,
      opensAt: at('2026-11-23T00:00:00Z'),
    });
    expect(decision.because).toContain('closed until Mon 23 Nov 09:00 Asia/Tokyo');
  });

  it.each([
    ['forward', '2026-03-28T20:00:00Z', '2026-03-30T08:00:00.000Z'],
    ['back', '2026-10-24T20:00:00Z', '2026-10-26T09:00:00.000Z'],
  ])('waits for the desk’s own nine o’clock after clocks went %s', (_, now, opens) => {
    const only = aConfiguration({ desks: [aDesk('london', { schedule: officeHours('Europe/London') })] });
    const [london] = route(someFacts(), only, at(now)).considered;
    expect(toIso(london?.opensAt ?? 0)).toBe(opens);
  });

  it('is urgent when it is critical or high, whoever gets it', () => {
    const lanes = urgencies.map((urgency) => route(someFacts({ urgency }), configuration, monday).lane);
    expect(lanes).toEqual(['urgent', 'urgent', 'standard', 'standard']);
  });
});

describe('languages', () => {
  it('prefer an exact desk to an open fallback', () => {
    const decision = route(someFacts({ language: 'zh-Hant' }), configuration, monday);
    expect(decision.deskId).toBe('taipei');
    expect(considered(decision, 'shanghai')).toMatchObject({ language: 'fallback:zh-Hans', openNow: true });
  });

  it('fall back when the wait for an exact desk is long', () => {
    const desks = [
      aDesk('taipei', { languages: ['zh-Hant'], schedule: officeHours('Asia/Taipei') }),
      aDesk('toronto', { languages: ['zh-Hans'], schedule: roundTheClock }),
    ];
    const decision = route(someFacts({ language: 'zh-Hant' }), aConfiguration({ desks }), sunday);
    expect(decision.deskId).toBe('toronto');
    expect(decision.because).toContain('reads zh-Hans in place of zh-Hant');
    const early = route(someFacts({ language: 'zh-Hant' }), aConfiguration({ desks }), monday - 30 * minute);
    expect(early.deskId).toBe('taipei');
  });

  it('use a translation only when declared', () => {
    const desks = [aDesk('english', { schedule: roundTheClock }), aDesk('night')];
    const declared = aConfiguration({ desks });
    expect(considered(route(someFacts({ language: 'zh-Hant' }), declared, monday), 'english')).toMatchObject({
      eligible: true,
      language: 'translated:en',
    });
    expect(considered(route(someFacts({ language: 'ko' }), declared, monday), 'english')).toMatchObject({
      eligible: false,
      language: 'none',
      because: 'does not read ko; reads en',
    });
  });

  it('are read whatever their spelling', () => {
    expect(route(someFacts({ language: 'ja-JP' }), configuration, monday).deskId).toBe('tokyo');
    expect(route(someFacts({ language: 'zh_TW' }), configuration, monday).deskId).toBe('taipei');
  });

  it('that are unknown go where they are declared to go', () => {
    const decision = route(someFacts({ language: 'und' }), configuration, monday);
    expect(decision.deskId).toBe('tokyo');
    expect(considered(decision, 'tokyo')?.language).toBe('fallback:en');
  });
});

describe('deadlines', () => {
  it('let a fallback win that keeps them where an exact desk does not', () => {
    const desks = [
      aDesk('exact', { languages: ['zh-Hant'], schedule: officeHours('Asia/Taipei') }),
      aDesk('translator', { schedule: roundTheClock }),
    ];
    const soon = monday - 3 * hour;
    const facts = someFacts({ language: 'zh-Hant', deadlineAt: soon + hour });
    expect(route(facts, aConfiguration({ desks }), soon).deskId).toBe('translator');
    const relaxed = someFacts({ language: 'zh-Hant', deadlineAt: soon + 24 * hour });
    expect(route(relaxed, aConfiguration({ desks }), soon).deskId).toBe('exact');
  });

  it('come from the SLA when none is given', () => {
    const sla = [{ id: 'fast', firstReplyMinutes: 30, nextReplyMinutes: 60, resolutionMinutes: 600 }];
    const decision = route(someFacts(), aConfiguration({ sla }), monday);
    expect(decision.facts.deadlineAt).toBe(monday + 30 * minute);
  });

  it('that nobody can keep are said to be missed', () => {
    const decision = route(someFacts({ language: 'ja', deadlineAt: sunday + minute }), configuration, sunday);
    expect(decision.deskId).toBe('tokyo');
    expect(decision.because).toContain('after the deadline');
  });
});

describe('last resorts', () => {
  it('are the generalist desk, when nobody serves the category in the language', () => {
    const decision = route(someFacts({ category: 'technical' }), configuration, monday);
    expect(decision.deskId).toBe('night');
    expect(decision.because).toMatch(/^last resort: no desk serves technical and reads en; /);
    expect(considered(decision, 'night')?.eligible).toBe(true);
  });

  it('never give a restricted category to a desk that does not name it', () => {
    const decision = route(someFacts({ category: 'fraud-security', language: 'ko' }), configuration, monday);
    expect(decision.deskId).toBe('risk');
    expect(decision.considered.filter(({ eligible }) => eligible).map(({ deskId }) => deskId)).toEqual([
      'risk',
    ]);
  });
});

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

describe('ties', () => {
  const desk = (id: string, region: string, minutesPerCase = 10) =>
    aDesk(id, { region, minutesPerCase, schedule: roundTheClock });
  const winner = (...desks: ReturnType<typeof desk>[]) =>
    route(someFacts(), aConfiguration({ desks }), monday).deskId;

  it('go to the quicker desk, then the region listed first, then the smaller id', () => {
    expect(winner(desk('slow', 'apac', 11), desk('quick', 'amer'))).toBe('quick');
    expect(winner(desk('a', 'amer'), desk('b', 'emea'))).toBe('b');
    expect(winner(desk('b', 'emea'), desk('a', 'emea'))).toBe('a');
  });
});

describe('any decision', () => {
  const instants = fc.integer({ min: at('2024-01-01T00:00:00Z'), max: at('2031-01-01T00:00:00Z') });
  const facts = fc.record({
    language: fc.oneof(
      fc.constantFrom('ja', 'zh-Hant', 'zh-Hans', 'en', 'und', 'ko', '*', '__proto__'),
      fc.string(),
    ),
    category: fc.constantFrom(...categories),
    urgency: fc.constantFrom(...urgencies),
    segment: fc.constantFrom(...segments),
    deadlineAt: fc.oneof(instants, fc.double()),
  });
  const load = fc.dictionary(
    fc.constantFrom(...configuration.desks.map(({ id }) => id)),
    fc.record({ queued: fc.double(), people: fc.integer({ min: -1, max: 5 }) }),
  );

  it('names a desk of the configuration and gives a reason for every desk', () => {
    fc.assert(
      fc.property(facts, instants, load, (facts, now, load) => {
        const decision = route(facts, configuration, now, load);
        expect(decision.considered.map(({ deskId }) => deskId)).toEqual(
          configuration.desks.map(({ id }) => id),
        );
        expect(considered(decision, decision.deskId)?.eligible).toBe(true);
        expect(decision.considered.every(({ because }) => because.length > 0)).toBe(true);
        expect(decision.expectedReplyAt).toBeGreaterThan(now);
      }),
    );
  });

  it('can be replayed from the facts it stored, on a copy of the configuration', () => {
    fc.assert(
      fc.property(facts, instants, load, (facts, now, load) => {
        const decision = route(facts, configuration, now, load);
        expect(route(decision.facts, structuredClone(configuration), now, load)).toEqual(decision);
      }),
    );
  });

  it('does not depend on the order of the desks', () => {
    const reversed = aConfiguration({ desks: configuration.desks.toReversed() });
    fc.assert(
      fc.property(facts, instants, (facts, now) => {
        expect(route(facts, reversed, now).deskId).toBe(route(facts, configuration, now).deskId);
      }),
    );
  });
});

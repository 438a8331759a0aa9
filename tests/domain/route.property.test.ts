import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromIso } from '../../lib/domain/instant.ts';
import { route } from '../../lib/domain/route.ts';
import { categories, segments, urgencies } from '../../lib/domain/vocabulary.ts';
import { aConfiguration, considered } from './routing-example.ts';

const at = (text: string): number => fromIso(text) ?? Number.NaN;
const configuration = aConfiguration();

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

import { describe, expect, it } from 'vitest';
import { fromIso, toIso } from '../../lib/domain/instant.ts';
import { firstReplyDueAt, policyFor, type SlaPolicy } from '../../lib/domain/sla.ts';

const minutes = { firstReplyMinutes: 60, nextReplyMinutes: 120, resolutionMinutes: 2_880 };
const policies: readonly SlaPolicy[] = [
  { id: 'critical', urgencies: ['critical'], ...minutes },
  { id: 'business-high', urgencies: ['high', 'critical'], segments: ['business'], ...minutes },
  { id: 'business', segments: ['business'], ...minutes },
  { id: 'usual', ...minutes },
];

describe('an SLA policy', () => {
  it.each([
    ['critical', 'business', 'critical'],
    ['high', 'business', 'business-high'],
    ['high', 'consumer', 'usual'],
    ['low', 'business', 'business'],
    ['low', 'seller', 'usual'],
  ] as const)('for %s cases of a %s is the first that matches: %s', (urgency, segment, id) => {
    expect(policyFor(policies, { urgency, segment }).id).toBe(id);
  });

  it('has to exist', () => {
    const facts = { urgency: 'low', segment: 'seller' } as const;
    expect(() => policyFor(policies.slice(0, 3), facts)).toThrow(
      'No SLA policy matches low cases of a seller',
    );
  });
});

describe('the first reply', () => {
  it.each(['2026-03-29T00:30:00Z', '2026-10-25T00:30:00Z'])(
    'is due in real minutes over clock changes: %s',
    (now) => {
      const at = fromIso(now) ?? Number.NaN;
      const policy = { id: 'usual', ...minutes };
      expect(toIso(firstReplyDueAt(policy, at))).toBe(now.replace('00:30:00', '01:30:00.000'));
    },
  );
});

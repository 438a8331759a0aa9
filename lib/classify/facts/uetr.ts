import type { FindFacts } from './fact.ts';

const uuid4 =
  /(?<![0-9a-z-])[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-z-])/g;
const named = /(?:uetr|gpi|end.to.end)[^\n]{0,24}$/;

/** Unique end-to-end transaction references of SWIFT payments: UUIDs of version 4. */
export const findUetrs: FindFacts = ({ lower }) =>
  [...lower.matchAll(uuid4)].map(({ 0: value, index }) => ({
    kind: 'uetr',
    start: index,
    end: index + value.length,
    value,
    shown: value,
    confidence: named.test(lower.slice(Math.max(0, index - 40), index)) ? 1 : 0.8,
  }));

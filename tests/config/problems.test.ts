import { describe, expect, it } from 'vitest';
import { resolveConfiguration } from '../../lib/config/resolve-configuration.ts';
import { aDesk, anInput } from './an-input.ts';
import { problemsOf, shift } from './problems-of.ts';

describe('a configuration without mistakes', () => {
  it('has no problems', () => {
    expect(problemsOf(anInput())).toEqual([]);
  });
});

describe('all problems', () => {
  it('are reported together, wherever they are and of whatever kind', () => {
    const desk = { ...aDesk(), region: 'moon', hours: { mon: [shift('09:00', '25:00')] }, minutesPerCase: 0 };
    const input = {
      ...anInput(),
      brand: undefined,
      desks: [desk, aDesk({ id: 'rome' })],
      generalistDesk: 'oslo',
    };
    expect(problemsOf(input).map((problem) => problem.split(': ')[0])).toEqual([
      'brand',
      'desks[0].hours.mon[0].end',
      'desks[0].minutesPerCase',
      'desks[0].region',
      'generalistDesk',
    ]);
  });

  it('are counted and listed in one message', () => {
    expect(() => resolveConfiguration({ ...anInput(), brand: '', generalistDesk: 'oslo' }, 0)).toThrow(
      /^The configuration has 2 problems\.\n {2}brand: .*\n {2}generalistDesk: /,
    );
  });

  it.each([undefined, null, 5, 'text', [], {}, { desks: 'none', regions: [null] }])(
    'of %j are values, not crashes',
    (input) => {
      expect(problemsOf(input).length).toBeGreaterThan(0);
    },
  );
});

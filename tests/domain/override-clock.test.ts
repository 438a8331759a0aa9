import { describe, expect, it } from 'vitest';
import { effectiveConfiguration } from '../../lib/domain/effective-configuration.ts';
import { hour } from '../../lib/domain/instant.ts';
import { overrideOf } from '../../lib/domain/override.ts';
import { moveClock, startClock } from '../../lib/domain/sla-clock.ts';
import { aConfiguration, monday, officeHours } from './routing-example.ts';

const configuration = aConfiguration();
const typhoon = overrideOf(
  { scope: { kind: 'region', id: 'apac' }, kind: 'drain', from: monday, by: 'ana', because: 'typhoon' },
  monday,
);

describe('an override', () => {
  it('changes no promise that was made in desk hours', () => {
    const { desks } = effectiveConfiguration(configuration, [typhoon], monday);
    const planned = configuration.desks[0]?.schedule ?? officeHours('UTC');
    const [tokyo, london] = [desks[0]?.schedule, desks[3]?.schedule];
    if (tokyo === undefined || london === undefined) throw new Error('the example has lost its desks');
    expect(startClock(monday, 120, tokyo)).toEqual(startClock(monday, 120, planned));
    const clock = startClock(monday - hour, 240, planned);
    const moved = moveClock(clock, { from: tokyo, to: london, at: monday });
    expect(moved.dueAt).toBe(moveClock(clock, { from: planned, to: london, at: monday }).dueAt);
    expect(moved.dueAt).toBeGreaterThan(monday);
  });
});

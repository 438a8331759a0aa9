import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../infra/check-coverage.ts';
import { loadConfiguration } from '../../infra/load-configuration.ts';
import { aWorld } from '../coverage/a-world.ts';

const today = Date.parse('2026-11-22T04:00:00Z');

describe('the coverage check at synthesis', () => {
  it.each([0, 1, 2])('finds no gap in the example, deployed %i years from now', (years) => {
    const at = today + years * 365 * 86_400_000;
    expect(checkCoverage(loadConfiguration(at), at)).toBeUndefined();
  });

  it('warns of gaps with the first of them and where to see the others', () => {
    const warning = checkCoverage(aWorld([{ languages: ['ja'] }]), today) ?? '';
    expect(warning).toMatch(/^Coverage: \d+ gaps, .* from 2026-11-22 00:00 to 2027-11-23 00:00 UTC/);
    expect(warning).toContain('Europe/Berlin: outside its hours');
    expect(warning).toContain('meridian -- coverage');
    expect(warning.split('\n').length).toBeLessThan(25);
  });

  it('refuses gaps where the configuration is strict', () => {
    const strict = { ...aWorld([{ languages: ['ja'] }]), strict: true };
    expect(() => checkCoverage(strict, today)).toThrow('leave out `strict: true`');
    expect(() => checkCoverage({ ...loadConfiguration(today), strict: true }, today)).not.toThrow();
  });
});

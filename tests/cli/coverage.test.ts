import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/coverage.ts';
import { anInput } from '../config/an-input.ts';
import { anIo } from './an-io.ts';

let folder: string;
let gappy: string;
let strict: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coverage-'));
  gappy = join(folder, 'gappy.mjs');
  strict = join(folder, 'strict.mjs');
  writeFileSync(gappy, `export default ${JSON.stringify(anInput())};`);
  writeFileSync(strict, `export default ${JSON.stringify(anInput({ strict: true }))};`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const coverage = async (...args: string[]) => {
  const { io, out, errors } = anIo();
  return {
    code: await run(['--from', '2026-11-23', ...args], io),
    text: out.join('\n'),
    errors: errors.join('\n'),
  };
};

describe('the coverage command', () => {
  it('finds no gap in the example, and says how each language is read', async () => {
    const { code, text } = await coverage('--strict');
    expect(text).toMatch(/^No gap: at every minute from 2026-11-23 00:00 to 2027-11-24 00:00 UTC/);
    expect(text).toMatch(/^ja .*translated|^ja +\d+\.\d %/m);
    expect(code).toBe(0);
  });

  it('prints gaps, and fails only where that is asked for', async () => {
    const loose = await coverage('--config', gappy, '--days', '7');
    expect(loose.text).toMatch(/^\d+ gaps, /);
    expect(loose.text).toContain(
      'berlin         Mon 23 Nov 01:00 – Mon 23 Nov 09:00 Europe/Berlin: outside its hours',
    );
    expect(loose.code).toBe(0);
    expect((await coverage('--config', gappy, '--days', '7', '--strict')).code).toBe(1);
    expect((await coverage('--config', strict, '--days', '7')).code).toBe(1);
  });

  it('writes JSON for programs', async () => {
    const { text } = await coverage('--config', gappy, '--days', '1', '--format', 'json');
    const report = JSON.parse(text);
    expect(report).toMatchObject({ from: '2026-11-23T00:00:00.000Z', until: '2026-11-24T00:00:00.000Z' });
    expect(report.gaps[0].desks[0]).toMatchObject({ deskId: 'berlin', because: 'outside its hours' });
  });

  it('writes a picture into a file', async () => {
    const file = join(folder, 'coverage.svg');
    const { code, text } = await coverage('--days', '30', '--format', 'svg', '--out', file);
    expect([code, text]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s);
  });

  it.each([
    [['--days', '0'], '--days'],
    [['--days', '1097'], '--days'],
    [['--from', '2026-02-30'], '--from: write a date YYYY-MM-DD'],
    [['--format', 'png'], '--format'],
    [['--unknown'], '--unknown'],
    [['stray'], 'stray'],
  ])('explains itself when it is misused: %j', async (args, problem) => {
    const { code, errors, text } = await coverage(...args);
    expect(code).toBe(2);
    expect(errors).toContain(problem);
    expect(errors).toContain('Usage: npm run -s meridian -- coverage');
    expect(text).toBe('');
  });
});

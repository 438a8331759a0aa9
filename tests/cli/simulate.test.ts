import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/simulate.ts';
import { anIo } from './an-io.ts';

const folder = await mkdtemp(join(tmpdir(), 'simulate-'));

const aFile = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

const aCase = { id: 1, at: '2026-11-24T10:00:00+09:00', language: 'ja', category: 'card', urgency: 'normal' };

describe('the simulate command', () => {
  it('replays recorded cases, with the work that was measured', async () => {
    const lines = [aCase, { ...aCase, id: 2, minutes: 30 }, { ...aCase, id: 3, at: '2026-12-24T10:00:00Z' }];
    const file = await aFile('cases.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const { io, out } = anIo();
    expect(
      await run(['--arrivals', file, '--from', '2026-11-23', '--days', '2', '--format', 'json'], io),
    ).toBe(0);
    const { runs, seed } = JSON.parse(out.join(''));
    expect(seed).toBe('1');
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ cases: 2, leftOut: 1, answered: 2, queued: 0, late: 0 });
    expect(runs[0].desks.find((desk: { desk: string }) => desk.desk === 'tokyo')).toMatchObject({
      answered: 2,
    });
  });

  it.each([
    [['not json'], 'line 1: is no JSON'],
    [
      [JSON.stringify(aCase), JSON.stringify({ ...aCase, at: '2026-11-23T10:00' })],
      'line 2: at: write ISO 8601',
    ],
    [[JSON.stringify({ ...aCase, category: 'cards' })], 'line 1: category:'],
    [[JSON.stringify(aCase), JSON.stringify({ ...aCase, at: '2026-11-20T10:00Z' })], 'line 2: at is earlier'],
  ])('names the line that cannot be read: %j', async (lines, problem) => {
    const file = await aFile('bad.jsonl', lines.join('\n'));
    const { io } = anIo();
    await expect(run(['--arrivals', file, '--from', '2026-11-23'], io)).rejects.toThrow(problem);
  });

  it.each([
    [[], '--from: write the first day'],
    [['--from', '2026-11-23'], '--arrivals: name recorded cases'],
    [
      ['--from', '2026-11-23', '--generate', 'x', '--drain', 'apac tomorrow'],
      'write "drain <region or desk>',
    ],
    [['--from', '2026-11-23', '--generate', 'x', '--days', 'many'], '--days'],
    [['--form', 'x'], '--form'],
  ])('explains itself when it is misused: %j', async (args, problem) => {
    const { io, errors } = anIo();
    expect(await run(args, io)).toBe(2);
    expect(errors.join()).toContain(problem);
    expect(errors.join()).toContain('Usage:');
  });

  it('shows the shipped typhoon as a picture', async () => {
    const path = join(folder, 'typhoon.svg');
    const { io } = anIo();
    const args = [
      '--generate',
      'lib/simulate/scenarios/typhoon.json',
      '--from',
      '2026-11-02',
      '--days',
      '3',
      '--format',
      'svg',
    ];
    expect(await run([...args, '--out', path], io)).toBe(0);
    const svg = await readFile(path, 'utf8');
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('shanghai');
    expect(svg.match(/<(g|text|title|style)[ >]/g)?.length).toBe(
      svg.match(/<\/(g|text|title|style)>/g)?.length,
    );
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });
});

import { describe, expect, it } from 'vitest';
import { eachJsonLine, linesOf } from '../../lib/cli/json-lines.ts';
import { anIo } from './an-io.ts';

const echo = async (input: string | readonly (string | Uint8Array)[]): Promise<unknown[]> => {
  const { io, out } = anIo(input);
  await eachJsonLine(io.stdin, io.stdout, (value) => {
    if (value === 'refuse') throw new Error('refused');
    return { value };
  });
  return out.map((line): unknown => JSON.parse(line));
};

describe('JSON lines', () => {
  it('are answered one by one, in order, blank ones left out', async () => {
    expect(await echo('1\n\n"two"\r\n  \n[3]')).toEqual([{ value: 1 }, { value: 'two' }, { value: [3] }]);
    expect(await echo('')).toEqual([]);
  });

  it('that are wrong are named by number and do not stop the rest', async () => {
    const [bad, refused, good] = await echo('{bad\n"refuse"\n{"id":7}\n');
    expect(bad).toMatchObject({ line: 1, problem: expect.stringContaining('not valid JSON') });
    expect(refused).toEqual({ line: 2, problem: 'refused' });
    expect(good).toEqual({ value: { id: 7 } });
  });

  it('keep the id of an input that was refused', async () => {
    const { io, out } = anIo('{"id":"a"}');
    await eachJsonLine(io.stdin, io.stdout, () => Promise.reject(new Error('no')));
    expect(JSON.parse(out[0] ?? '')).toEqual({ id: 'a', line: 1, problem: 'no' });
  });

  it('may arrive in pieces that cut characters, with a byte-order mark in front', async () => {
    const bytes = Buffer.from('\uFEFF"こんにちは"\n"世界"\n');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await echo(pieces)).toEqual([{ value: 'こんにちは' }, { value: '世界' }]);
  });

  it('may be long: a line of 40 MB takes no longer for having come in many pieces', async () => {
    const piece = Buffer.alloc(65_536, '1');
    const { io } = anIo(Array.from({ length: 640 }, () => piece));
    const before = process.cpuUsage();
    const lengths: number[] = [];
    for await (const line of linesOf(io.stdin)) lengths.push(line.length);
    const { user, system } = process.cpuUsage(before);
    expect(lengths).toEqual([640 * 65_536]);
    expect(user + system).toBeLessThan(3_000_000);
  });

  it('end at line feeds only: JSON allows other line separators inside strings', async () => {
    expect(await echo('"a\u2028b\u2029c"\n')).toEqual([{ value: 'a\u2028b\u2029c' }]);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run as classify } from '../../lib/cli/classify.ts';
import { run } from '../../lib/cli/corrections.ts';
import { run as taxonomy } from '../../lib/cli/taxonomy.ts';
import type { Correction } from '../../lib/domain/correction.ts';
import { minute } from '../../lib/domain/instant.ts';
import { aDeskApi } from '../functions/desk-api/a-desk-api.ts';
import { aCase } from '../world/a-case.ts';
import { aMessage } from '../world/a-message.ts';
import { anAgent, createWorld, startUniverse, type Universe, type World } from '../world/world.ts';
import { anIo } from './an-io.ts';

const at = Date.parse('2025-11-24T09:00:00Z');
const before = { language: 'en', category: 'general', urgency: 'normal' } as const;
const asked: string[] = [];

let universe: Universe;
let world: World;
let server: Server;
beforeAll(async () => {
  universe = await startUniverse();
  world = await createWorld(universe, at);
  const supervisor = anAgent({ agentId: 'super-1', role: 'supervisor' });
  const agent = anAgent();
  const { ask } = aDeskApi(world, at);
  server = createServer(async ({ url = '', headers }, response) => {
    asked.push(url);
    const who = headers.authorization === 'Bearer of-a-supervisor' ? supervisor : agent;
    const { status, body } = await ask(who, 'GET', url);
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  vi.stubEnv('MERIDIAN_API_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  vi.stubEnv('MERIDIAN_TOKEN', 'of-a-supervisor');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => server.close(resolve));
  await universe.stop();
});

/** A case that was put right some minutes ago, and the message it is about. */
const put = async (
  name: string,
  text: string | undefined,
  { minutes, ...after }: Partial<Correction['after']> & { readonly minutes: number },
) => {
  const message = aMessage({ peer: name, text: text ?? '', subject: name === 'S' ? 'Say "yes"' : '' });
  if (text !== undefined) await world.ports.store.insertMessage(message);
  const correction = { at: at - minutes * minute, by: 'agent-1', messageId: 'in-1', before };
  const corrections = [{ ...correction, after: { ...before, ...after } }];
  const names = { caseId: name, reference: `MR-${name}`, conversationKey: message.conversationKey };
  await world.ports.store.insertCase(aCase({ ...names, corrections }));
};

const corrections = async (...args: string[]) => {
  const { io, out, errors } = anIo();
  return { code: await run(args, io), out, errors: errors.join('\n') };
};
const until = ['--until', '2025-11-24T09:00:00Z'];

describe('meridian corrections export', () => {
  beforeAll(async () => {
    await put('A', 'My card 4111 1111 1111 1111 was eaten by the machine\nat the airport', {
      ...{ category: 'card', minutes: 9 },
    });
    await put('S', '"No" is what the page says', { category: 'technical', language: 'de', minutes: 8 });
    await put('U', 'I only wanted it sooner', { urgency: 'high', minutes: 7 });
    await put('G', undefined, { category: 'card', minutes: 6 });
    for (let count = 0; count < 60; count++)
      await put(`P${count}`, undefined, { urgency: 'low', minutes: 5 });
    await put('Z', 'Where is my payout?', { category: 'payment-delayed', minutes: 4 });
  });

  it('writes masked rows in which people name the intent, with a suggestion of the right category', async () => {
    const { code, out, errors } = await corrections('export', ...until);
    expect(code).toBe(0);
    expect(out[0]).toBe('intent\tsuggested\tcategory\tlanguage\ttext\tscenario\tbefore');
    expect(out[1]).toMatch(/^\t[a-z-]+\tcard\ten\t/);
    expect(out[1]?.split('\t').slice(4)).toEqual([
      'My card [card •••• 1111] was eaten by the machine\\nat the airport',
      ...['corrected-mr-a', 'en general'],
    ]);
    expect(out[2]).toMatch(
      /^\t[a-z-]+\ttechnical\tde\t"Say ""yes""\\n""No"" is what the page says"\tcorrected-mr-s\t/,
    );
    expect(out).toHaveLength(4);
    expect(errors).toBe(
      '3 written; left out: 61 with the urgency alone or taken back, 1 whose message is gone. Go on with --since 2025-11-24T09:00:00.000Z',
    );
  });

  it('reads page after page, and no more than was asked for', async () => {
    asked.length = 0;
    const since = ['--since', '2025-11-24T08:55:00Z'];
    const { out } = await corrections('export', ...since, ...until, '--format', 'jsonl');
    expect(out).toEqual([expect.stringContaining('MR-Z')]);
    expect(asked).toHaveLength(2);
  });

  it('writes labelled messages that classify holds its answers against', async () => {
    const { out } = await corrections('export', ...until, '--format', 'jsonl');
    expect(JSON.parse(out[0] ?? '')).toEqual({
      id: 'MR-A',
      text: 'My card [card •••• 1111] was eaten by the machine\nat the airport',
      ...{ category: 'card', language: 'en', before },
    });
    const { io, out: told, errors } = anIo(out.join('\n'));
    expect(await classify(['--accuracy'], io)).toBe(0);
    expect(errors).toEqual([]);
    expect(told[0]).toMatch(/^accuracy +\d+\.\d % {2}\d+ of 3$/);
    expect(told.at(-1)).toBe('3 messages read, 0 lines not');
  });

  it('writes rows that taxonomy add takes once their intents are named, and leaves out the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'meridian-corrections-'));
    const write = (name: string, lines: readonly string[]) =>
      writeFileSync(join(folder, name), lines.join('\n'));
    for (const language of ['en', 'de']) mkdirSync(join(folder, language));
    const entries = ['card-kept', 'card', 'x', 'x', 'page-broken', 'technical', 'x', 'x'];
    write('taxonomy.tsv', ['intent', entries.slice(0, 4).join('\t'), entries.slice(4).join('\t')]);
    write('en/card.tsv', ['card-kept\tbank-lobby\tThe machine in the lobby kept it']);
    write('de/card.tsv', ['card-kept\tschalter\tDer Automat hat sie behalten']);
    const [header = '', first, second, ...others] = (await corrections('export', ...until)).out;
    write('rows.txt', [header, `card-kept${first}`, `page-broken${second}`, ...others]);
    const { io, out } = anIo();
    const file = join(folder, 'rows.txt');
    expect(await taxonomy(['add', '--examples', file, '--corpus', folder], io)).toBe(0);
    expect(out).toContain('Left out, without an intent: 1');
    expect(readFileSync(join(folder, 'en/card.tsv'), 'utf8').split('\n')[1]).toBe(
      'card-kept\tcorrected-mr-a\tMy card [card •••• 1111] was eaten by the machine\\nat the airport',
    );
    expect(readFileSync(join(folder, 'de/technical.tsv'), 'utf8')).toBe(
      'page-broken\tcorrected-mr-s\tSay "yes"\\n"No" is what the page says\n',
    );
    rmSync(folder, { recursive: true });
  });

  it('goes no further than a minute ago, whatever end is asked for, so that going on from there loses nothing', async () => {
    const { errors } = await corrections('export', '--until', '2999-01-01T00:00:00Z', '--format', 'jsonl');
    const end = Date.parse(/--since (.*)$/.exec(errors)?.[1] ?? '');
    expect(end).toBeLessThanOrEqual(Date.now() - minute);
    expect(asked.at(-1)).toContain(encodeURIComponent(new Date(end).toISOString()));
  });

  it('goes on from where it began when that is less than a minute ago, so that nothing is written twice', async () => {
    const since = new Date(Date.now() + minute).toISOString();
    const { out, errors } = await corrections('export', '--since', since, '--format', 'jsonl');
    expect(out).toEqual([]);
    expect(errors).toContain(`Go on with --since ${since}`);
  });

  it('says what the API refuses, and what it needs', async () => {
    vi.stubEnv('MERIDIAN_TOKEN', 'of-an-agent');
    await expect(corrections('export', ...until)).rejects.toThrow('ask one to export them');
    vi.stubEnv('MERIDIAN_TOKEN', 'of-a-supervisor');
    for (const args of [[], ['import'], ['export', '--since', 'monday'], ['export', '--format', 'xml']]) {
      const { code, errors, out } = await corrections(...args);
      expect([code, out]).toEqual([2, []]);
      expect(errors).toContain('Usage:');
    }
  });
});

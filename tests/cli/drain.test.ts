import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as drain } from '../../lib/cli/drain.ts';
import { run as overrides } from '../../lib/cli/overrides.ts';
import { run as restore } from '../../lib/cli/restore.ts';
import { anIo } from './an-io.ts';

/** Answers as the API does and keeps what it was asked. */
const asked: string[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization} ${body}`);
    const refused = body.includes('nowhere');
    response.writeHead(refused ? 422 : 200, { 'content-type': 'application/json' });
    const answer = { overrideId: 'O1', ended: [{ overrideId: 'O1' }], overrides: [{ overrideId: 'O1' }] };
    response.end(JSON.stringify(refused ? { detail: 'there is no region "nowhere"' } : answer));
  });
});

beforeEach(async () => {
  asked.length = 0;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  process.env.MERIDIAN_API_URL = `http://127.0.0.1:${port}`;
  process.env.MERIDIAN_TOKEN = 'token-1';
});
afterEach(async () => {
  delete process.env.MERIDIAN_API_URL;
  delete process.env.MERIDIAN_TOKEN;
  await new Promise((done) => server.close(done));
});

describe('draining from the command line', () => {
  it('asks the API as the supervisor and writes what it answered', async () => {
    const { io, out } = anIo();
    expect(await drain(['--region', 'apac', '--because', 'typhoon'], io)).toBe(0);
    expect(await restore(['--region', 'apac'], io)).toBe(0);
    expect(await overrides([], io)).toBe(0);
    expect(asked).toEqual([
      'POST /v1/overrides Bearer token-1 {"kind":"drain","region":"apac","because":"typhoon"}',
      'POST /v1/restore Bearer token-1 {"region":"apac"}',
      'GET /v1/overrides Bearer token-1 ',
    ]);
    expect(out.map((line) => JSON.parse(line).overrideId)).toEqual(['O1', 'O1', 'O1']);
  });

  it.each([
    [drain, []],
    [drain, ['--region', 'apac']],
    [drain, ['--region', 'apac', '--desk', 'tokyo', '--because', 'x']],
    [restore, ['--everything']],
    [overrides, ['apac']],
  ])('refuses wrong arguments with the usage', async (command, args) => {
    const { io, errors } = anIo();
    expect(await command(args, io)).toBe(2);
    expect(errors.join()).toContain('Usage');
    expect(asked).toEqual([]);
  });

  it('says what the API refused, and what is missing in the environment', async () => {
    const wrong = drain(['--region', 'nowhere', '--because', 'x'], anIo().io);
    await expect(wrong).rejects.toThrow('there is no region "nowhere"');
    delete process.env.MERIDIAN_TOKEN;
    await expect(overrides([], anIo().io)).rejects.toThrow('set MERIDIAN_TOKEN');
  });
});

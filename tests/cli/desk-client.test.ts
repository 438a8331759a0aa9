import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askDesk } from '../../lib/cli/desk-client.ts';

type Answer = number | 'hang up';
let server: Server;
let answers: Answer[];
let asked: string[];
beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers.shift() ?? 200;
    if (answer === 'hang up') request.socket.destroy();
    else response.writeHead(answer).end(JSON.stringify({ detail: `answered ${answer}` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  vi.stubEnv('MERIDIAN_API_URL', `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  vi.stubEnv('MERIDIAN_TOKEN', 'token');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await new Promise((resolve) => server.close(resolve));
});

describe('the API', () => {
  it('is asked again for what only reads, where it was busy or gone', async () => {
    answers = [503, 'hang up', 200];
    expect(await askDesk('GET', '/v1/overrides')).toEqual({ detail: 'answered 200' });
    expect(asked).toHaveLength(3);
  });

  it('is asked once for what changes something, and once where it refuses', async () => {
    answers = [503];
    await expect(askDesk('POST', '/v1/restore', {})).rejects.toThrow('answered 503');
    answers = [403];
    await expect(askDesk('GET', '/v1/corrections')).rejects.toThrow('answered 403');
    expect(asked).toEqual(['POST /v1/restore', 'GET /v1/corrections']);
  });

  it('that cannot be reached is named', async () => {
    answers = ['hang up'];
    await expect(askDesk('POST', '/v1/restore', {})).rejects.toThrow(/127\.0\.0\.1:\d+ cannot be reached: /);
    vi.stubEnv('MERIDIAN_TOKEN', '');
    await expect(askDesk('GET', '/v1/overrides')).rejects.toThrow(/MERIDIAN_TOKEN|expected string/i);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveEmail } from '../../../functions/receive-email/receive.ts';
import { createWorld, startUniverse, type Universe } from '../../world/world.ts';

const at = Date.parse('2026-11-23T09:00:00Z');
let universe: Universe;
beforeAll(async () => {
  universe = await startUniverse();
});
afterAll(() => universe.stop());

const mail = (virus: string): Uint8Array =>
  Buffer.from(
    [
      `X-SES-Virus-Verdict: ${virus}`,
      'From: ana@mail.example',
      'To: support@test-pay.example',
      'Message-ID: <m1@mail.example>',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: application/zip; name=a.zip',
      '',
      'PK',
      '--b--',
    ].join('\r\n'),
  );

/** Takes one mail in; answers the books and the keys of the files that were stored. */
const take = async (raw: Uint8Array) => {
  const world = await createWorld(universe, at);
  const stored: string[] = [];
  const objects = { get: async () => raw, put: async (key: string) => void stored.push(key) };
  const ports = { ...world.ports, objects, replyKeys: async () => ['key'] };
  return { received: await receiveEmail(ports, 'mail/inbound/1', at), stored, rows: await world.rows() };
};

describe('a mail from the bucket', () => {
  it('is stored with its files', async () => {
    const { received, stored } = await take(mail('PASS'));
    expect(received).toMatchObject({ inboxId: 'support', accepted: 1, stored: 1, refused: 0 });
    expect(stored).toHaveLength(1);
  });

  it('in which a virus was found is counted as refused, and nothing of it is unpacked', async () => {
    const { received, stored, rows } = await take(mail('FAIL'));
    expect(received).toMatchObject({ accepted: 1, stored: 0, refused: 1 });
    expect(received.because).toContain('virus');
    expect(stored).toEqual([]);
    expect(rows).toEqual([]);
  });
});

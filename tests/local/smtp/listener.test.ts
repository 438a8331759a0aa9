import { once } from 'node:events';
import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, it } from 'vitest';
import { type MailListener, startMailListener } from '../../../infra/local/smtp/listener.ts';
import { acceptsRecipient } from '../../../infra/local/smtp/recipients.ts';

const running: MailListener[] = [];
afterEach(async () => {
  for (const listener of running.splice(0)) await listener.stop();
});

const start = async (
  putMail: (key: string, bytes: Uint8Array) => Promise<void>,
  onFailure?: (problem: string) => void,
): Promise<MailListener> => {
  const listener = await startMailListener({
    port: 0,
    accepts: acceptsRecipient(['support@pay.example', 'risk@pay.example']),
    keyPrefix: 'mail/inbound/',
    putMail,
    now: () => Date.parse('2026-11-23T01:00:00Z'),
    ...(onFailure ? { onFailure } : {}),
  });
  running.push(listener);
  return listener;
};

const startWithStore = async (): Promise<{ listener: MailListener; stored: Map<string, string> }> => {
  const stored = new Map<string, string>();
  const listener = await start(async (key, bytes) => {
    stored.set(key, Buffer.from(bytes).toString('utf8'));
  });
  return { listener, stored };
};

const send = (port: number, to: string | string[], raw: string | Buffer, from = 'mei@mail.example') =>
  createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({ envelope: { from, to }, raw });

const codeOf = (sending: Promise<unknown>): Promise<unknown> =>
  sending.then(
    () => 250,
    (error: { responseCode?: number }) => error.responseCode,
  );

const mail = 'From: Mei <mei@mail.example>\r\nTo: support@pay.example\r\nSubject: 付款失败\r\n\r\n你好\r\n';

describe('a mail for an inbox', () => {
  it('is stored whole below what the receiving service writes on top', async () => {
    const { listener, stored } = await startWithStore();
    await send(listener.port, 'support+token@pay.example', mail);
    const [[key, text] = ['', '']] = [...stored];
    expect(key).toMatch(/^mail\/inbound\/[a-z2-7]{40}$/);
    expect(text.endsWith(mail)).toBe(true);
    const top = text.slice(0, -mail.length);
    expect(top).toMatch(/^Return-Path: <mei@mail\.example>\r\nReceived: from /);
    expect(top).toContain(' for support+token@pay.example;\r\n Mon, 23 Nov 2026 01:00:00 +0000 (UTC)\r\n');
    expect(top).toContain(`with SMTP id ${key.slice('mail/inbound/'.length)}`);
    expect(top).toContain('X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\n');
  });

  it('is one object for all its recipients, and another for the next transaction', async () => {
    const { listener, stored } = await startWithStore();
    await send(listener.port, ['support@pay.example', 'risk@pay.example'], mail);
    expect(stored.size).toBe(1);
    await send(listener.port, 'support@pay.example', mail);
    expect(stored.size).toBe(2);
  });

  it('may be a bounce with an empty return path', async () => {
    const { listener, stored } = await startWithStore();
    await send(listener.port, 'support@pay.example', mail, '');
    expect([...stored.values()][0]).toMatch(/^Return-Path: <>\r\n/);
  });

  it('keeps bytes that are not text', async () => {
    let kept: Uint8Array = new Uint8Array();
    const listener = await start(async (_key, bytes) => {
      kept = bytes;
    });
    const raw = Buffer.concat([Buffer.from(mail), Buffer.from([0x82, 0xb1, 0xff, 0x0d, 0x0a])]);
    await send(listener.port, 'support@pay.example', raw);
    expect(Buffer.from(kept).subarray(-raw.length)).toEqual(raw);
  });
});

describe('the sender hears', () => {
  it('550 for an address no inbox has', async () => {
    const { listener, stored } = await startWithStore();
    expect(await codeOf(send(listener.port, 'sales@pay.example', mail))).toBe(550);
    expect(stored.size).toBe(0);
  });

  it('451 when the mail could not be stored, so that it tries again', async () => {
    const problems: string[] = [];
    const listener = await start(
      async () => {
        throw new Error('disk full');
      },
      (problem) => problems.push(problem),
    );
    expect(await codeOf(send(listener.port, 'support@pay.example', mail))).toBe(451);
    expect(problems).toEqual(['disk full']);
  });

  it('250 only after the mail was stored', async () => {
    let finish: () => void = () => undefined;
    const storing = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const listener = await start(() => {
      begun();
      return storing;
    });
    let answered = false;
    const sending = send(listener.port, 'support@pay.example', mail).then(() => {
      answered = true;
    });
    await hasBegun;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(answered).toBe(false);
    finish();
    await sending;
    expect(answered).toBe(true);
  });

  it('552 for more than 40 MB', async () => {
    const { listener, stored } = await startWithStore();
    const large = Buffer.alloc(40 * 1024 * 1024 + 1, 'a\r\n');
    expect(await codeOf(send(listener.port, 'support@pay.example', large))).toBe(552);
    expect(stored.size).toBe(0);
  });

  it('at start, that the port is taken', async () => {
    const { listener } = await startWithStore();
    const second = startMailListener({
      port: listener.port,
      accepts: () => true,
      keyPrefix: '',
      putMail: async () => undefined,
      now: () => 0,
    });
    await expect(second).rejects.toThrow(`SMTP: port ${listener.port} is already in use`);
  });
});

it('stores nothing of a client that breaks off, and stops although another stays connected', async () => {
  const { listener, stored } = await startWithStore();
  const broken = connect(listener.port, '127.0.0.1');
  await once(broken, 'data');
  broken.write('EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<support@pay.example>\r\nDATA\r\nhalf a ma');
  broken.resetAndDestroy();
  const idle = connect(listener.port, '127.0.0.1').on('error', () => undefined);
  await once(idle, 'data');
  const before = performance.now();
  await listener.stop();
  expect(performance.now() - before).toBeLessThan(2_000);
  expect(stored.size).toBe(0);
});

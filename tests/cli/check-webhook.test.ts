import { createHash, createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../lib/cli/check-webhook.ts';
import { readFixture } from '../channels/vector-requests.ts';

const check = async (...lines: (object | string)[]) => {
  const answers: unknown[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const code = await run([], {
    stdin: Readable.from([Buffer.from(text)]),
    stdout: (line) => answers.push(JSON.parse(line)),
    stderr: () => {},
  });
  return { code, answers };
};

const lineRequest = {
  id: 'a',
  channel: 'line',
  method: 'POST',
  url: 'https://hooks.example.com/hooks/line/main',
  headers: { 'X-Line-Signature': '/nE5bDjgsu4HhbyEGbJTsfGPZFGfX6882UcVHWQF5XE=' },
  body: readFixture('payloads/line-text.json').toString(),
  secrets: { channelSecret: '0f1e2d3c4b5a69788796a5b4c3d2e1f0' },
};

describe('check-webhook', () => {
  it('shows what a genuine request contains and what is answered', async () => {
    expect(await check(lineRequest)).toEqual({
      code: 0,
      answers: [
        {
          id: 'a',
          verified: true,
          response: { status: 200, body: '' },
          items: [
            {
              kind: 'message',
              dedupe: '01HQ3Z8V7C2M5K9D4E6F8G0H1J',
              conversation: 'U4af4980629f1a2b3c4d5e6f708192a3b',
              from: 'U4af4980629f1a2b3c4d5e6f708192a3b',
              text: '注文が届きません (hello)',
              sentAt: '2026-03-02T09:00:00.123Z',
            },
          ],
        },
      ],
    });
  });

  it('says why a request is refused, and answers it 401', async () => {
    const { answers } = await check({ ...lineRequest, body: '{"events":[]}' });
    expect(answers).toMatchObject([
      {
        id: 'a',
        verified: false,
        reason: expect.stringContaining('x-line-signature'),
        response: { status: 401 },
        items: [],
      },
    ]);
  });

  it('takes a base64 body byte for byte', async () => {
    const bodyBase64 = readFixture('payloads/line-text.json').toString('base64');
    const { answers } = await check({ ...lineRequest, body: undefined, bodyBase64 });
    expect(answers).toMatchObject([{ verified: true }]);
  });

  it('lets "now" replace the clock', async () => {
    const request = {
      id: 1,
      channel: 'generic',
      headers: {
        'Webhook-Id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'Webhook-Timestamp': '1614265330',
        'Webhook-Signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
      body: '{"test": 2432232314}',
      secrets: { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    };
    const { answers } = await check(
      { ...request, now: 1614265330 },
      { ...request, now: 1614265631 },
      request,
    );
    expect(answers).toMatchObject([{ verified: true }, { verified: false }, { verified: false }]);
  });

  it('checks the account of the inbox, when told', async () => {
    const { answers } = await check({ ...lineRequest, account: 'Uanother' });
    expect(answers).toMatchObject([{ verified: false, reason: expect.stringContaining('destination') }]);
  });

  it('takes "twilio" for either of its channels', async () => {
    const { answers } = await check({
      id: 't',
      channel: 'twilio',
      url: 'https://hooks.example.com/twilio/inbound',
      headers: { 'X-Twilio-Signature': 'SGycPc1KjVTdo35LKniycKGRKdA=' },
      body: readFixture('payloads/twilio-whatsapp-text.form').toString(),
      secrets: { authToken: 'twilioDevAuthToken0123456789abcd' },
    });
    expect(answers).toMatchObject([
      { verified: true, items: [{ conversation: 'whatsapp:+31612345678', text: 'Hallo', sentAt: null }] },
    ]);
  });

  it('reads WeChat in plain mode only where that is asked for', async () => {
    const signature = createHash('sha1').update(['1772442000', '42', 'word'].sort().join('')).digest('hex');
    const request = {
      id: 'w',
      channel: 'wechat',
      url: `/webhooks/wechat/main?signature=${signature}&timestamp=1772442000&nonce=42`,
      body: readFixture('payloads/wechat-text.xml').toString(),
    };
    const { answers } = await check(
      { ...request, secrets: { token: 'word', plainMode: true } },
      { ...request, secrets: { token: 'word', plainMode: false } },
      { ...request, secrets: { token: 'word' } },
    );
    expect(answers).toMatchObject([
      { verified: true, response: { body: 'success' }, items: [{ kind: 'message' }] },
      { verified: false },
      { verified: false },
    ]);
  });

  it('reads a voicemail and its transcript', async () => {
    const url = 'https://hooks.example.com/webhooks/twilio-voice/calls';
    const voice = (fields: Readonly<Record<string, string>>) => {
      const content = Object.keys(fields)
        .sort()
        .map((name) => `${name}${fields[name]}`)
        .join('');
      const signature = createHmac('sha1', 'tok')
        .update(url + content)
        .digest('base64');
      const headers = { 'X-Twilio-Signature': signature };
      const body = new URLSearchParams(fields).toString();
      return { id: 'v', channel: 'twilio-voice', url, headers, body, secrets: { authToken: 'tok' } };
    };
    const recording = { CallSid: 'CA1', From: '+447700900123', To: '+14155550100', RecordingSid: 'RE1' };
    const transcript = {
      ...recording,
      TranscriptionSid: 'TR1',
      TranscriptionStatus: 'completed',
      TranscriptionText: 'Hello',
    };
    const { answers } = await check(voice(recording), voice(transcript));
    expect(answers).toMatchObject([
      { items: [{ kind: 'message', dedupe: 'RE1', conversation: '+447700900123' }] },
      { items: [{ kind: 'edit', dedupe: 'TR1', text: 'Hello' }] },
    ]);
  });

  it('shows the exact answer to a handshake', async () => {
    const { answers } = await check({
      id: 'h',
      channel: 'whatsapp',
      method: 'get',
      url: '/webhooks/whatsapp/main?hub.mode=subscribe&hub.verify_token=v&hub.challenge=1158201444',
      secrets: { verifyToken: 'v' },
    });
    expect(answers).toEqual([
      { id: 'h', verified: true, response: { status: 200, body: '1158201444' }, items: [] },
    ]);
  });

  it('names a channel it does not know, and goes on', async () => {
    const { code, answers } = await check(
      { id: 'x', channel: 'fax' },
      { id: 'y', channel: 'toString' },
      '{',
      lineRequest,
    );
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 'x', problem: expect.stringContaining('fax') },
      { id: 'y', problem: expect.stringContaining('toString') },
      { line: 3, problem: expect.any(String) },
      { id: 'a', verified: true },
    ]);
  });
});

import { createHmac, timingSafeEqual } from 'node:crypto';
import { line } from '../../lib/channels/line/line.ts';
import { lineEvent } from '../end-to-end/customers.ts';

const secret = 'a channel secret of thirty-two ch';
const at = Date.parse('2026-11-23T09:00:00Z');

const meanMicroseconds = (work: () => void, rounds = 20_000): number => {
  for (let round = 0; round < 2_000; round++) work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
};

/** Verifying and reading one LINE webhook, against the least anybody must do: one HMAC, one comparison, one JSON.parse. */
export const measureWebhook = () => {
  const text = lineEvent('U4af4980629f1a2b3c4d5e6f708192a3b', 'カードの決済が失敗しました。');
  const body = Buffer.from(text);
  const signature = createHmac('sha256', secret).update(body).digest('base64');
  const inbox = { inboxId: 'line-jp', secrets: { channelSecret: secret } };
  const headers = { 'x-line-signature': signature, 'content-type': 'application/json' };
  const request = { method: 'POST', url: 'https://x.example/webhooks/line/line-jp', headers, body };
  const floor = meanMicroseconds(() => {
    const digest = createHmac('sha256', secret).update(body).digest();
    timingSafeEqual(digest, Buffer.from(signature, 'base64'));
    JSON.parse(body.toString('utf8'));
  });
  const ours = meanMicroseconds(() => {
    if (!line.verify(request, inbox, at).verified) throw new Error('the benchmark is wrongly signed');
    line.parse(request, inbox, at);
  });
  return { bytes: body.length, floor, ours };
};

import { createHmac, timingSafeEqual } from 'node:crypto';
import { webhookChannels } from '../../lib/channels/webhook-channels.ts';
import { webhookChannelNames } from '../../lib/domain/vocabulary.ts';
import { contractSubjects } from '../channels/contract-subjects.ts';

const meanMicroseconds = (work: () => void, rounds = 10_000): number => {
  for (let round = 0; round < 2_000; round++) work();
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rounds;
};

const isJson = (body: Buffer): boolean => body[0] === 0x7b;

/** The least anybody must do with a signed body: one HMAC, one comparison, and reading it as JSON or text. */
const floorOf = (body: Buffer): number => {
  const key = 'a channel secret of thirty-two ch';
  const signature = createHmac('sha256', key).update(body).digest();
  return meanMicroseconds(() => {
    timingSafeEqual(createHmac('sha256', key).update(body).digest(), signature);
    const text = body.toString('utf8');
    if (isJson(body)) JSON.parse(text);
  });
};

export interface WebhookFigures {
  readonly channel: string;
  readonly bytes: number;
  readonly floor: number;
  readonly ours: number;
}

/** Verifying and reading one signed message of each channel, beside its floor; microseconds of processor time. */
export const measureWebhooks = (): readonly WebhookFigures[] =>
  webhookChannelNames.map((name) => {
    const channel = webhookChannels[name];
    const subject = contractSubjects[name];
    const { request, inbox, at } = subject.sign(Buffer.from(subject.message));
    const ours = meanMicroseconds(() => {
      if (!channel.verify(request, inbox, at).verified) throw new Error(`${name} is wrongly signed`);
      if (channel.parse(request, inbox, at).items.length === 0) throw new Error(`${name} was not read`);
    });
    const body = Buffer.from(request.body);
    return { channel: name, bytes: body.length, floor: floorOf(body), ours };
  });

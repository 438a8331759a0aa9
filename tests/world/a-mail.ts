import { receiveEmail } from '../../functions/receive-email/receive.ts';
import type { World } from './world.ts';

export interface MailOptions {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly id?: string;
  /** Further header lines. */
  readonly headers?: readonly string[];
}

let written = 0;

/** A raw mail as the bucket holds it, with a Message-ID of its own unless said otherwise. */
export const aMail = (options: MailOptions = {}): Uint8Array => {
  const {
    from = 'ana@mail.example',
    to = 'support@test-pay.example',
    subject = 'My payout 4711 has not arrived',
    text = 'My payout has not arrived for three days, where is it?',
    id = `m${++written}@mail.example`,
    headers = [],
  } = options;
  const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: <${id}>`, ...headers];
  const type = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];
  return Buffer.from([...head, ...type, '', text].join('\r\n'));
};

/** What one announcement of a mail in the bucket does. */
export const receiveMail = (world: World, raw: Uint8Array, at = world.at) =>
  receiveEmail(
    {
      ...world.ports,
      objects: { ...world.ports.objects, get: async () => raw },
      replyKeys: async () => ['reply-key-of-the-tests'],
    },
    'mail/inbound/1',
    at,
  );

/** Takes mails in one after the other, and everything that follows from each. */
export const correspond = async (
  world: World,
  mails: readonly Uint8Array[],
  at = world.at,
): Promise<void> => {
  for (const raw of mails) {
    await receiveMail(world, raw, at);
    await world.routeAll(at);
    await world.sendAll(at);
  }
};

import { describe, expect, it } from 'vitest';
import { createPace } from '../../../functions/send-message/pace.ts';
import { createSender } from '../../../functions/send-message/sender.ts';
import { anOutgoing, provider, type Reply } from '../../channels/outgoing.ts';
import { aConfiguration } from '../../world/a-configuration.ts';

/** Sends one Telegram message through inbox `bot`. */
const send = (secrets: () => Promise<Record<string, string>>, ...replies: readonly Reply[]) => {
  const sender = createSender({
    configuration: aConfiguration(),
    secrets: { values: secrets, text: async () => 'key' },
    replyKeys: async () => ['key'],
    transport: provider(...replies).transport,
    files: { get: async () => undefined },
    now: Date.now,
    pace: createPace({ now: Date.now }),
  });
  return sender.send(anOutgoing('telegram').message, { channel: 'telegram', inboxId: 'bot', to: '5512' });
};
const known = async () => ({ botToken: '1:a', secretToken: 's' });

describe('sending', () => {
  it('may be tried again when the credentials could not be read: nothing has left yet', async () => {
    const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    const outcome = await send(() => Promise.reject(throttled));
    expect(outcome).toMatchObject({ sent: false, problem: 'retry-later' });
  });

  it('has an unknown end when the connection breaks after the request may have been taken', async () => {
    expect(await send(known, new Error('socket hang up'))).toMatchObject({ sent: false, problem: 'unknown' });
  });
});

import { describe, expect, it } from 'vitest';
import { webhookChannel } from '../../lib/channels/webhook-channels.ts';
import { signedRequest, vectors } from './vector-requests.ts';

const known = vectors.filter((vector) => webhookChannel(vector.channel) !== undefined);

describe('published and generated signatures', () => {
  it.each(known.map((vector) => [vector.id, vector] as const))('%s is judged rightly', (_id, vector) => {
    const { request, inbox, at } = signedRequest(vector);
    expect(webhookChannel(vector.channel)?.verify(request, inbox, at)).toMatchObject({
      verified: vector.valid,
    });
  });

  it.each(known.filter((vector) => vector.valid).map((vector) => [vector.id, vector] as const))(
    '%s is refused with another secret',
    (_id, vector) => {
      const { request, inbox, at } = signedRequest(vector);
      const wrong = Object.fromEntries(
        Object.entries(inbox.secrets).map(([name, value]) => [
          name,
          typeof value === 'string' ? `${value}x` : value,
        ]),
      );
      const verification = webhookChannel(vector.channel)?.verify(request, { ...inbox, secrets: wrong }, at);
      expect(verification).toMatchObject({ verified: false, reason: expect.any(String) });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { webhookChannel } from '../../lib/channels/webhook-channels.ts';
import { channelName, signedRequest, vectors } from './vector-requests.ts';

// X-Hub-Signature carries the same request signed with SHA-1, beside the SHA-256 header. It is never looked at.
const unusedSchemes = ['meta-hub-sha1'];

const known = vectors.filter(
  (vector) => webhookChannel(channelName(vector)) !== undefined && !unusedSchemes.includes(vector.scheme),
);

describe('published and generated signatures', () => {
  it.each(known.map((vector) => [vector.id, vector] as const))('%s is judged rightly', (_id, vector) => {
    const { request, inbox, at } = signedRequest(vector);
    expect(webhookChannel(channelName(vector))?.verify(request, inbox, at)).toMatchObject({
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
      const verification = webhookChannel(channelName(vector))?.verify(
        request,
        { ...inbox, secrets: wrong },
        at,
      );
      expect(verification).toMatchObject({ verified: false, reason: expect.any(String) });
    },
  );
});

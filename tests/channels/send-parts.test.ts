import { describe, expect, it } from 'vitest';
import { failed, sent } from '../../lib/channels/provider-call.ts';
import { sendParts } from '../../lib/channels/send-parts.ts';

describe('a text sent in parts', () => {
  it('answers the id of every part, so that a report on any of them finds the message', async () => {
    const result = await sendParts(['a', 'b', 'c'], async (part) => sent(`id-${part}`));
    expect(result).toEqual({ sent: true, providerMessageId: 'id-c', earlierIds: ['id-a', 'id-b'] });
  });

  it('of which one was sent is not tried again as a whole', async () => {
    const result = await sendParts(['a', 'b'], async (part) =>
      part === 'a' ? sent('id-a') : failed('unknown', 'the line broke'),
    );
    expect(result).toMatchObject({
      sent: false,
      problem: 'permanent',
      reason: expect.stringMatching(/^1 of 2/),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { attachmentFolder } from '../../lib/domain/ids.ts';
import type { InboundMessage } from '../../lib/domain/message.ts';
import { objectPrefixes } from '../../lib/domain/object-prefixes.ts';
import { acceptMessages } from '../../lib/flows/accept-messages.ts';

const aMessage: InboundMessage = {
  conversationKey: 'telegram#telegram-main#42',
  messageId: 'in-1',
  direction: 'in',
  contentType: 'text',
  text: 'long '.repeat(100_000),
  attachments: [],
  sentAt: 0,
  receivedAt: 0,
  version: 1,
};

describe('files are written where the functions have the right to write', () => {
  it('files that came with a message', () => {
    expect(attachmentFolder(aMessage).startsWith(objectPrefixes.attachments)).toBe(true);
  });

  it('messages too large for the table', async () => {
    const keys: string[] = [];
    await acceptMessages(
      {
        store: { insertMessage: async () => true, loadMessage: async () => undefined },
        inbound: { send: async () => {} },
        objects: { put: async (key) => void keys.push(key) },
      },
      [aMessage],
    );
    expect(keys).toHaveLength(1);
    expect(keys[0]?.startsWith(objectPrefixes.attachments)).toBe(true);
  });
});

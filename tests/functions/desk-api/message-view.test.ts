import { describe, expect, it } from 'vitest';
import { contactView } from '../../../functions/desk-api/contact-view.ts';
import { MessageView, messageView } from '../../../functions/desk-api/message-view.ts';
import { withEdit, withoutContent, withReaction } from '../../../lib/domain/change-message.ts';
import { withRelation } from '../../../lib/domain/relation.ts';
import { startConversation } from '../../../lib/domain/start-conversation.ts';
import { aMessage } from '../../world/a-message.ts';

const at = aMessage().sentAt;

describe('a message as agents read it', () => {
  it('shows earlier texts and reactions, but none that were taken back', () => {
    const edited = withEdit(aMessage({ text: 'one' }), { text: 'two', attachments: [], at: at + 1_000 });
    const liked = withReaction(edited, { by: 'ana', emoji: '👍', at });
    const view = MessageView.parse(messageView(withReaction(liked, { by: 'bo', emoji: '', at })));
    expect(view).toMatchObject({
      text: 'two',
      edits: [{ at: '2026-11-23T09:00:00.000Z', text: 'one' }],
      editedAt: '2026-11-23T09:00:01.000Z',
      reactions: [{ by: 'ana', emoji: '👍' }],
    });
  });

  it('shows of a message that was taken back only when that was', () => {
    const view = MessageView.parse(
      messageView(withoutContent(aMessage({ raw: '{"secret":1}' }), at + 1_000)),
    );
    expect(view).toMatchObject({ text: '', files: [], deletedAt: '2026-11-23T09:00:01.000Z' });
    expect(JSON.stringify(view)).not.toContain('secret');
  });
});

describe('a contact as agents read it', () => {
  it('says since when, and why, it may not be written to', () => {
    const conversation = startConversation(aMessage(), undefined, { language: 'en', languageConfidence: 1 });
    expect(contactView(withRelation(conversation, 'opted-out', at + 1_000))).toMatchObject({
      address: '5512',
      blockedAt: '2026-11-23T09:00:01.000Z',
      blockedBecause: 'opted-out',
    });
    expect(contactView(conversation).blockedAt).toBeUndefined();
  });
});

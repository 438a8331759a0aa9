import { expect, it } from 'vitest';
import { refreshConversation, startConversation } from '../../lib/domain/start-conversation.ts';
import { aMessage } from '../world/a-message.ts';

const by = (name: string, over: object = {}) =>
  aMessage({ peer: '-100', from: { address: name, name }, group: { name: 'Shop owners' }, ...over });

it('makes the group the contact, whoever of it writes', () => {
  const begun = startConversation(by('Ana'), undefined, { language: 'en', languageConfidence: 1 });
  expect(begun).toMatchObject({ peer: '-100', contactName: 'Shop owners' });
  const later = refreshConversation(begun, by('Bo', { messageId: 'in-2' }), {
    language: 'en',
    languageConfidence: 1,
  });
  expect(later).toMatchObject({ contactName: 'Shop owners', contactId: begun.contactId });
  expect(
    startConversation(by('Ana', { group: {} }), undefined, { language: 'en', languageConfidence: 1 })
      .contactName,
  ).toBeUndefined();
});

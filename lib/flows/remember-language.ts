import type { Conversation } from '../domain/conversation.ts';
import { habitual } from '../domain/preferred-language.ts';
import { Conflict } from './conflict.ts';
import type { Store } from './ports.ts';

/** The contact takes the language that one of its conversations has come to, so that the next conversation may begin in it. */
export const rememberLanguage = async (
  store: Pick<Store, 'loadContact' | 'saveContact'>,
  before: Conversation,
  after: Conversation,
): Promise<void> => {
  const language = habitual(after);
  if (language === undefined || language === habitual(before)) return;
  const contact = await store.loadContact(after.contactId);
  if (contact === undefined || habitual(contact) === language) return;
  const { languageConfidence: _guess, ...known } = contact;
  if (!(await store.saveContact({ ...known, language, version: contact.version + 1 }))) {
    throw new Conflict('the contact was written by another run');
  }
};

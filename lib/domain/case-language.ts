import type { Case } from './case.ts';
import { addEvent } from './case-events.ts';
import type { Conversation } from './conversation.ts';
import type { Decision } from './decision.ts';
import type { Instant } from './instant.ts';
import { inLanguage } from './start-conversation.ts';
import type { Language } from './vocabulary.ts';

/** The language an agent named, as long as the case is still in it. */
export const correctedLanguage = ({
  language,
  corrections = [],
}: Pick<Case, 'language' | 'corrections'>): Language | undefined => {
  const named = corrections.findLast(({ before, after }) => before.language !== after.language);
  return named?.after.language === language ? language : undefined;
};

/** The conversation in the language that an agent named for its newest case. */
export const asCorrected = (conversation: Conversation, newest: Case | undefined): Conversation => {
  const named = newest && correctedLanguage(newest);
  return named === undefined || named === conversation.language
    ? conversation
    : inLanguage(conversation, named);
};

/** The case in the language its customer has come to write. */
export const inCustomersLanguage = (supportCase: Case, language: Language, at: Instant): Case => {
  if (language === supportCase.language) return supportCase;
  const what = `language ${supportCase.language} → ${language}`;
  const history = addEvent(supportCase, { at, what, by: 'meridian', because: 'the customer writes it' });
  return { ...supportCase, language, history };
};

/** Whether a case has changed its language to one that its desk does not read, and another desk does. */
export const isReadElsewhere = (
  before: Pick<Case, 'language' | 'deskId'>,
  after: Pick<Case, 'language'>,
  { deskId, considered }: Decision,
): boolean => {
  if (before.language === after.language || deskId === before.deskId) return false;
  const readsIt = (id: string) => considered.find((desk) => desk.deskId === id)?.language === 'exact';
  return readsIt(deskId) && !readsIt(before.deskId);
};

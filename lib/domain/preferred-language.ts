import { type Language, undetermined } from './vocabulary.ts';

/** The language a customer writes, and what speaks for another one. */
export interface LanguageHabit {
  readonly language: Language;
  /** How sure that is, while it is no more than a guess or an assumption; absent once a message was plain. */
  readonly languageConfidence?: number;
  /** The newest messages, all in one other language. */
  readonly otherLanguage?: { readonly language: Language; readonly messageIds: readonly string[] };
}

/** The language of one message, as far as it shows. */
export interface WrittenIn {
  readonly messageId: string;
  readonly language: Language;
  readonly confidence: number;
}

/** From here on a message tells its language; below, it may as well be a greeting or a word of the trade. */
export const plainLanguage = 0.7;
/** So many plain messages in a row say that a customer has changed the language, not quoted or tried another one. */
const messagesToChange = 3;

export const habitOf = ({ language, languageConfidence, otherLanguage }: LanguageHabit): LanguageHabit => ({
  language,
  ...(languageConfidence === undefined ? {} : { languageConfidence }),
  ...(otherLanguage === undefined ? {} : { otherLanguage }),
});

const settled = (language: Language): LanguageHabit => ({ language });

/**
 * The habit after a further message. A guess gives way to what is surer; a settled language only to several plain messages in
 * a row. The same message, taken into account again, changes nothing.
 */
export const writtenOn = (habit: LanguageHabit, written: WrittenIn): LanguageHabit => {
  const { language, confidence, messageId } = written;
  if (language === undetermined) return habit;
  const isPlain = confidence >= plainLanguage;
  if (habit.languageConfidence !== undefined) {
    if (isPlain) return settled(language);
    return confidence < habit.languageConfidence ? habit : { language, languageConfidence: confidence };
  }
  if (language === habit.language) return settled(language);
  if (!isPlain) return habit;
  const { otherLanguage: other } = habit;
  const before = other?.language === language ? other.messageIds : [];
  const messageIds = before.includes(messageId) ? before : [...before, messageId];
  if (messageIds.length >= messagesToChange) return settled(language);
  return { language: habit.language, otherLanguage: { language, messageIds } };
};

/** The habit a first message begins, in an inbox where `assumed` is what most people write. */
export const writtenFirst = (assumed: Language, written: WrittenIn): LanguageHabit =>
  writtenOn({ language: assumed, languageConfidence: 0 }, written);

/** What a habit lends to a message that does not show its language; nothing while it is a guess itself. */
export const habitual = ({ language, languageConfidence }: LanguageHabit): Language | undefined =>
  languageConfidence === undefined ? language : undefined;

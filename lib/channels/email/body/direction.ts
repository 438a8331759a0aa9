/** Which way a text runs (UAX #9). */
export type Direction = 'ltr' | 'rtl';

const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/** The direction a language is written in; left to right for none and for what is no BCP 47 tag. */
export const directionOf = (language: string): Direction => {
  try {
    const script = new Intl.Locale(language).maximize().script;
    return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/gu;
const letter = /\p{L}/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The direction of one paragraph in a document: the document's as long as it has a letter of it, or no letter at all. In a
 * document from left to right a foreign name must not turn a line round, so there most letters decide.
 */
export const paragraphDirection = (paragraph: string, ofDocument: Direction): Direction => {
  const rightToLeft = count(paragraph, rightToLeftLetter);
  const letters = count(paragraph, letter);
  if (letters === 0) return ofDocument;
  if (ofDocument === 'rtl') return rightToLeft > 0 ? 'rtl' : 'ltr';
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
};

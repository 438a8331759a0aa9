/** What makes two messages the same: letter case, punctuation and spaces make no other one. */
export const essence = (text: string): string => wordsOf(text) || text.replaceAll(/\s+/g, ' ').trim();

/** Whether a message has a letter or a figure; "???" has none. */
export const saysSomething = (text: string): boolean => wordsOf(text) !== '';

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

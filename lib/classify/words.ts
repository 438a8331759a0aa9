import { kindOfCharacter, kindOfUnit, latinLetter, mark, otherLetter, surrogate } from './characters.ts';

const isWordKind = (kind: number): boolean => kind === latinLetter || kind === otherLetter || kind === mark;

/** How many UTF-16 units of a word's character stand here; 0 where it is none. */
const unitsHere = (text: string, at: number): number => {
  const kind = kindOfUnit(text.charCodeAt(at));
  if (kind !== surrogate) return isWordKind(kind) ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 2 && isWordKind(kindOfCharacter(character)) ? 2 : 0;
};

/** The end of the word that begins at a place: letters and marks; the place itself where none does. */
export const wordEnd = (text: string, start: number): number => {
  let at = start;
  while (at < text.length) {
    const units = unitsHere(text, at);
    if (units === 0) return at;
    at += units;
  }
  return at;
};

const apostrophe = 39;

/** The first words of a text, at most `most`; an apostrophe inside a word belongs to it. */
export const firstWords = (text: string, most: number): readonly string[] => {
  const words: string[] = [];
  for (let at = 0; at < text.length && words.length < most; ) {
    let end = wordEnd(text, at);
    while (end > at && text.charCodeAt(end) === apostrophe) {
      const next = wordEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    if (end > at) words.push(text.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return words;
};

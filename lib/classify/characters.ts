/** What a UTF-16 unit is to the readers of text. */
export const unknownKind = 0;
export const separator = 1;
export const sentenceEnd = 2;
/** a to z. */
export const latinLetter = 3;
/** 0 to 9. */
export const figure = 4;
export const otherLetter = 5;
export const mark = 6;
export const otherNumber = 7;
/** Signs that are read: the boundary itself, percent and currencies. */
export const boundaryMark = 8;
export const keptSign = 9;
/** Half of a character beyond the Basic Multilingual Plane. */
export const surrogate = 10;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/[a-z]/, latinLetter],
  [/[0-9]/, figure],
  [/[.!?。！？；;…\n\r।؟|]/, sentenceEnd],
  [/¶/, boundaryMark],
  [/[%€$£¥₹₩]/, keptSign],
  [/\p{L}/u, otherLetter],
  [/\p{M}/u, mark],
  [/\p{N}/u, otherNumber],
  [/\p{Surrogate}/u, surrogate],
];

const kindOf = (character: string): number =>
  patterns.find(([pattern]) => pattern.test(character))?.[1] ?? separator;

/** Asked for the first time a character costs some regular expressions, afterwards one look into the table. */
const kinds = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit. */
export const kindOfUnit = (unit: number): number => {
  const known = kinds[unit] ?? unknownKind;
  if (known !== unknownKind) return known;
  const kind = kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};

/** The kind of a whole character, in any plane. */
export const kindOfCharacter = (character: string): number =>
  character.length === 1 ? kindOfUnit(character.charCodeAt(0)) : kindOf(character);

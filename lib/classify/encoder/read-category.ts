import { type Category, categories } from '../../domain/vocabulary.ts';
import type { Encoder } from './encoder.ts';

/** How probable each category is for a text; the numbers add up to one. */
export type ReadCategory = (text: string) => ReadonlyMap<Category, number>;

/** Characters of a message that is read at once: the encoder has places for the pieces of about so many. */
const wholeCharacters = 360;
/** Characters of a part of a longer one: two or three sentences, so that one about something stands out. */
const windowCharacters = 180;
/** Parts of a long message that are read: its beginning, where the matter mostly stands, and its end. */
const firstWindows = 8;
const lastWindows = 2;

const sentence = /[^.!?。！？；;\n।؟]*[.!?。！？；;\n।؟]*\s*/gu;

/** A text in parts of whole sentences where they are short enough. */
export const windowsOf = (text: string): readonly string[] => {
  if (text.length <= wholeCharacters) return [text];
  const windows: string[] = [];
  let open = '';
  for (const [part] of text.slice(0, 20_000).matchAll(sentence)) {
    if (open !== '' && open.length + part.length > windowCharacters) {
      windows.push(open);
      open = '';
    }
    open += part.slice(0, windowCharacters);
  }
  if (open.trim() !== '') windows.push(open);
  return windows.length <= firstWindows + lastWindows
    ? windows
    : [...windows.slice(0, firstWindows), ...windows.slice(-lastWindows)];
};

/** Probabilities of the intents, added up by category. */
const ofCategories = (scores: Float32Array, { description }: Encoder): Map<Category, number> => {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp((score - most) / description.temperature));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const result = new Map<Category, number>();
  for (const [index, [, name]] of description.intents.entries()) {
    const category = categories.find((known) => known === name);
    if (!category) continue;
    result.set(category, (result.get(category) ?? 0) + (shares[index] ?? 0) / total);
  }
  return result;
};

/** How much a part says: greetings and padding read as general or as nothing sure, and count little. */
const weightOf = (read: ReadonlyMap<Category, number>): number => {
  const told = [...read].filter(([category]) => category !== 'general').map(([, share]) => share);
  return Math.max(0.05, ...told) ** 3;
};

/** Reads texts with an encoder; of several parts each counts by how plainly it speaks of something. */
export const createCategoryReader =
  (encoder: Encoder): ReadCategory =>
  (text) => {
    const parts = windowsOf(text).map((window) => ofCategories(encoder.score(window), encoder));
    const weights = parts.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const result = new Map<Category, number>();
    for (const [index, part] of parts.entries()) {
      for (const [category, share] of part) {
        result.set(category, (result.get(category) ?? 0) + (share * (weights[index] ?? 0)) / total);
      }
    }
    return result;
  };

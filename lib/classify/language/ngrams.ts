import { hashBytes } from './ngram-hash.ts';
import { packedNgrams } from './ngrams.generated.ts';

/** What is scored at most: a language shows in its first few hundred bytes. */
const maxBytes = 1_200;
const maxWordBytes = 70;
/** eld stores scores less this base. */
const baseScore = 53;

export const ngramLanguages: readonly string[] = packedNgrams.languages.split(' ');

interface Table {
  readonly bucketStart: Uint32Array;
  readonly keys: Uint16Array;
  readonly entryStart: Uint32Array;
  readonly entries: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'base64'));

const runningSums = (counts: Uint8Array): Uint32Array => {
  const sums = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) {
    sums[index + 1] = (sums[index] ?? 0) + (counts[index] ?? 0);
  }
  return sums;
};

const table: Table = {
  bucketStart: runningSums(bytesOf(packedNgrams.buckets)),
  keys: new Uint16Array(bytesOf(packedNgrams.keys).buffer),
  entryStart: runningSums(bytesOf(packedNgrams.counts)),
  entries: bytesOf(packedNgrams.entries),
};

const addScores = (hash: number, scores: Float64Array): void => {
  const bucket = hash >>> 16;
  const key = hash & 0xffff;
  const end = table.bucketStart[bucket + 1] ?? 0;
  for (let row = table.bucketStart[bucket] ?? 0; row < end; row++) {
    if (table.keys[row] !== key) continue;
    const last = table.entryStart[row + 1] ?? 0;
    for (let entry = table.entryStart[row] ?? 0; entry < last; entry++) {
      const language = table.entries[2 * entry] ?? 0;
      scores[language] = (scores[language] ?? 0) + (table.entries[2 * entry + 1] ?? 0) + baseScore;
    }
    return;
  }
};

const encoder = new TextEncoder();
const space = 32;
/** A word between spaces as UTF-8, with room for the whole of its last character. */
const bytes = new Uint8Array(maxWordBytes + 8);

/** Writes a word as UTF-8 behind a first space, as far as it is scored; answers its length in bytes. */
const writeBytes = (word: string): number => {
  bytes[0] = space;
  let length = 1;
  for (let at = 0; at < word.length && length <= maxWordBytes; at++) {
    const unit = word.charCodeAt(at);
    if (unit < 0x80) bytes[length++] = unit;
    else if (unit >= 0xd800 && unit <= 0xdfff) return writeEncoded(word);
    else {
      if (unit < 0x800) bytes[length++] = 0xc0 | (unit >> 6);
      else {
        bytes[length++] = 0xe0 | (unit >> 12);
        bytes[length++] = 0x80 | ((unit >> 6) & 63);
      }
      bytes[length++] = 0x80 | (unit & 63);
    }
  }
  return Math.min(length - 1, maxWordBytes);
};

const writeEncoded = (word: string): number => {
  const encoded = encoder.encode(word).subarray(0, maxWordBytes);
  bytes.set(encoded, 1);
  return encoded.length;
};

/** No text has more n-grams than bytes that are scored. */
const mostNgrams = maxBytes + maxWordBytes + 2;
const hashes = new Int32Array(mostNgrams);
/** Where in `hashes` a hash stands, one more than that: a table with open addresses. */
const slots = new Uint16Array(4_096);

/** Adds a hash to the first `count` ones unless it is among them; answers how many there are then. */
const addHash = (hash: number, count: number): number => {
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = slots[slot] ?? 0;
    if (place === 0) {
      slots[slot] = count + 1;
      hashes[count] = hash;
      return count + 1;
    }
    if (hashes[place - 1] === hash) return count;
  }
};

/** The hashes of a word's n-grams, as eld cuts them: four bytes every three, edges marked by a space. */
const addWord = (length: number, known: number): number => {
  bytes[length + 1] = space;
  let count = known;
  let at = 0;
  for (; at + 4 < length; at += 3)
    count = addHash(hashBytes(bytes, at === 0 ? 0 : at + 1, at + 5) | 0, count);
  const start = length < 4 ? 0 : length - 4;
  return addHash(hashBytes(bytes, at === 0 ? 0 : start + 1, length + 2) | 0, count);
};

export interface NgramScores {
  /** Mean score an n-gram, by index in `ngramLanguages`. */
  readonly scores: Float64Array;
  readonly count: number;
}

/** Scores lower-case words, separated by nothing else, against every packed language. */
export const scoreNgrams = (words: readonly string[]): NgramScores => {
  slots.fill(0);
  let count = 0;
  let read = 0;
  for (const word of words) {
    const length = writeBytes(word);
    count = addWord(length, count);
    read += length;
    if (read > maxBytes) break;
  }
  const scores = new Float64Array(ngramLanguages.length);
  for (let index = 0; index < count; index++) addScores((hashes[index] ?? 0) >>> 0, scores);
  for (let index = 0; index < scores.length; index++)
    scores[index] = (scores[index] ?? 0) / Math.max(count, 1);
  return { scores, count };
};

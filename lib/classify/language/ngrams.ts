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

/** The hashes of a word's n-grams, as eld cuts them: four bytes every three, edges marked by a space. */
const addWord = (word: string, seen: Set<number>): number => {
  const bytes = encoder.encode(` ${word} `);
  const length = Math.min(bytes.length - 2, maxWordBytes);
  const padded = length < bytes.length - 2 ? Uint8Array.from([...bytes.subarray(0, length + 1), 32]) : bytes;
  let at = 0;
  for (; at + 4 < length; at += 3) {
    seen.add(hashBytes(padded, at === 0 ? 0 : at + 1, at + 5));
  }
  const start = length < 4 ? 0 : length - 4;
  seen.add(hashBytes(padded, at === 0 ? 0 : start + 1, length + 2));
  return length;
};

export interface NgramScores {
  /** Mean score an n-gram, by index in `ngramLanguages`. */
  readonly scores: Float64Array;
  readonly count: number;
}

/** Scores lower-case words, separated by nothing else, against every packed language. */
export const scoreNgrams = (words: readonly string[]): NgramScores => {
  const seen = new Set<number>();
  let bytes = 0;
  for (const word of words) {
    bytes += addWord(word, seen);
    if (bytes > maxBytes) break;
  }
  const scores = new Float64Array(ngramLanguages.length);
  for (const hash of seen) addScores(hash, scores);
  if (seen.size > 0)
    for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / seen.size;
  return { scores, count: seen.size };
};

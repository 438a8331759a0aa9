import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusFiles } from './corpus-texts.ts';

/** Languages in Latin letters that are learned from the corpus. */
export const learnedLanguages: readonly string[] = 'de en es fr hi id it ms pt tr vi'.split(' ');

/** How they are learned. What only reads the corpus may be put in order without learning anew. */
const sources = [
  'letter-training.ts',
  'letters-hash.ts',
  'romanise-hindi.ts',
  'train-letters.ts',
  'word-hints.ts',
].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/** Of everything the letters are made from, so that a table of yesterday is noticed (SHA-256, shortened). */
export const lettersDigest = (): string => {
  const digest = createHash('sha256');
  for (const file of [...sources, ...learnedLanguages.flatMap(corpusFiles)])
    digest.update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
};

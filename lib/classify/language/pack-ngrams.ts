import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashBytes } from './ngram-hash.ts';

/**
 * Packs the `large` n-gram database of the eld library (Apache-2.0) into `ngrams.generated.ts`: only languages that a
 * script does not already name, as a hash table that is ready to use. Run after updating eld:
 * `npx tsx lib/classify/language/pack-ngrams.ts`.
 */
const languages = (
  'ar de en es fr it ms pt ru tr vi ' +
  'az be bg ca cs da et eu fa fi hr hu is ku lt lv nl no pl ro sk sl sq sr sv tl uk ur yo'
).split(' ');

interface EldData {
  readonly languages: Readonly<Record<string, string>>;
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const load = async (file: string) => import(new URL(`../${file}`, import.meta.resolve('eld/large')).href);

/** eld writes UTF-8 bytes as characters of its own; this maps them back. */
const byteOf = (dictionary: readonly string[]): Map<string, number> => {
  const bytes = new Map<string, number>([[' ', 32]]);
  for (const [byte, character] of dictionary.entries()) {
    if (character !== ' ' && !bytes.has(character)) bytes.set(character, byte);
  }
  return bytes;
};

const rows = (data: EldData, bytes: Map<string, number>) => {
  const indexOf = new Map(
    Object.entries(data.languages).map(([id, code]) => [id, languages.indexOf(code)] as const),
  );
  return Object.entries(data.ngrams).flatMap(([ngram, scores]) => {
    const raw = Uint8Array.from([...ngram].map((character) => bytes.get(character) ?? 0));
    const entries = Object.entries(scores)
      .map(([id, score]) => [indexOf.get(id) ?? -1, score] as const)
      .filter(([language]) => language >= 0);
    return entries.length === 0 ? [] : [{ hash: hashBytes(raw, 0, raw.length), entries }];
  });
};

const pack = (table: ReturnType<typeof rows>): Record<string, string> => {
  table.sort((a, b) => a.hash - b.hash);
  const buckets = new Uint8Array(65_536);
  for (const row of table) buckets[row.hash >>> 16] = (buckets[row.hash >>> 16] ?? 0) + 1;
  const keys = Uint16Array.from(table, (row) => row.hash & 0xffff);
  const counts = Uint8Array.from(table, (row) => row.entries.length);
  const entries = Uint8Array.from(table.flatMap((row) => row.entries.flat()));
  const text = (array: Uint8Array | Uint16Array) =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
  return { buckets: text(buckets), keys: text(keys), counts: text(counts), entries: text(entries) };
};

const { ngramsData } = await load('ngrams/large.js');
const { dictionary } = await load('dictionary.js');
const packed = pack(rows(ngramsData, byteOf(dictionary)));
const lines = Object.entries(packed).map(([name, value]) => `  ${name}: '${value}',`);
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), 'ngrams.generated.ts'),
  [
    '// Made by pack-ngrams.ts from the n-gram database of eld, copyright 2023 Nito T.M., Apache-2.0.',
    'export const packedNgrams = {',
    `  languages: '${languages.join(' ')}',`,
    ...lines,
    '};',
    '',
  ].join('\n'),
);

import { createHash } from 'node:crypto';

/** Of so many messages one is learnt a second time as a hurried thumb would have written it. */
const oneOf = 3;
/** Of so many letters one is wrong in such a copy. */
const lettersPerTypo = 30;

/** A number of 32 bits that depends on the text alone, so that every training sees the same copies. */
const seedOf = (text: string): number => createHash('md5').update(text).digest().readUInt32LE(0);

/** Numbers from 0 to 1 out of a seed (mulberry32, public domain). */
const randomOf = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Arabic as it is typed: no marks, one alef, ha for ta marbuta, ya for alef maqsura. */
const plainArabic = (text: string): string =>
  text
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي');

/** Latin letters without their marks; the marks of other scripts are letters of their own. */
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');

/** Drops, doubles or swaps a letter here and there, in scripts whose letters make words one by one. */
const withTypos = (text: string, random: () => number): string =>
  text.replace(/(?<=\p{L})([\p{Script=Latin}\p{Script=Cyrillic}])(\p{L})/gu, (both, a: string, b: string) => {
    if (random() * lettersPerTypo > 2) return both;
    const kind = random();
    if (kind < 0.4) return b + a;
    return kind < 0.7 ? b : `${a}${a}${b}`;
  });

/** The message in small letters, without marks and most punctuation, with a few wrong letters. */
export const degrade = (text: string): string => {
  const random = randomOf(seedOf(text));
  const small = plainArabic(withoutMarks(text.toLowerCase()));
  const bare = small.replace(/[.,!¡¿;:'’"“”。，！、；：]+/gu, (marks) =>
    random() < 0.7 ? (/[\u3000-\uffef]/u.test(marks) ? ' ' : '') : marks,
  );
  return withTypos(bare, random);
};

const written = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{3}/u;

/** The copies of a message that are learnt beside it: of one message in three, in scripts that are typed letter by letter. */
export const degradedCopies = (text: string): readonly string[] =>
  written.test(text) && seedOf(`copy ${text}`) % oneOf === 0 ? [degrade(text)] : [];

import { hanPairs, japaneseOnly } from './han-pairs.ts';
import { chineseWords, japaneseWords, simplifiedWords, traditionalWords } from './han-words.ts';

export type HanLanguage = 'zh-Hans' | 'zh-Hant' | 'ja';

export interface HanDecision {
  readonly language: HanLanguage;
  readonly confidence: number;
}

type Evidence = Readonly<Record<HanLanguage, number>>;
type PairGroup = keyof typeof hanPairs;

const simplifiedOf = new Map<string, string>();
const evidenceOf = new Map<string, Evidence>();

/** What the simplified and the traditional form of a pair each say, by the group the pair is in. */
const groupEvidence: Record<PairGroup, readonly [Evidence | undefined, Evidence | undefined]> = (() => {
  const hans = { 'zh-Hans': 1, 'zh-Hant': 0, ja: 0 };
  const hansOrJa = { 'zh-Hans': 0.9, 'zh-Hant': 0, ja: 0.9 };
  const hant = { 'zh-Hans': 0, 'zh-Hant': 1, ja: 0 };
  const hantOrJa = { 'zh-Hans': 0, 'zh-Hant': 0.9, ja: 0.8 };
  return {
    plain: [hans, hant],
    traditionalIsJapanese: [hans, hantOrJa],
    simplifiedIsJapanese: [hansOrJa, hant],
    bothAreJapanese: [hansOrJa, hantOrJa],
    simplifiedIsShared: [undefined, hant],
    simplifiedIsSharedTraditionalIsJapanese: [undefined, hantOrJa],
    traditionalIsShared: [hans, undefined],
    bothAreShared: [undefined, undefined],
  };
})();

const learnPairs = (group: PairGroup): void => {
  const characters = [...hanPairs[group]];
  const [ofSimplified, ofTraditional] = groupEvidence[group];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    const simplified = characters[index] ?? '';
    const traditional = characters[index + 1] ?? '';
    simplifiedOf.set(traditional, simplified);
    if (ofSimplified) evidenceOf.set(simplified, ofSimplified);
    if (ofTraditional) evidenceOf.set(traditional, ofTraditional);
  }
};

const groups = Object.keys(hanPairs).filter((name): name is PairGroup => name in hanPairs);
for (const group of groups) learnPairs(group);
// In Chinese 証 is a rare form of 證; in Japanese it is the only one.
evidenceOf.set('証', { 'zh-Hans': 0, 'zh-Hant': 0.2, ja: 0.9 });
for (const character of japaneseOnly) evidenceOf.set(character, { 'zh-Hans': 0, 'zh-Hant': 0, ja: 1.2 });

/** The simplified form of each UTF-16 unit that has another; all of them are in the Basic Multilingual Plane. */
const simplifiedUnits = new Uint16Array(0x10000);
for (const [traditional, simplified] of simplifiedOf)
  simplifiedUnits[traditional.charCodeAt(0)] = simplified.charCodeAt(0);

/** Writes traditional characters in their simplified form, so that one lexicon reads both Chinese scripts. */
export const simplify = (text: string): string => {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = simplifiedUnits[text.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    folded += text.slice(from, at) + String.fromCharCode(unit);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
};

type Weights = readonly (readonly [HanLanguage, number])[];

interface Vocabulary {
  /** Words by their first character, the longest first. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** What each character of a found word is worth. */
  readonly weights: Weights;
  readonly readsFolded: boolean;
}

const byBeginning = (words: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const grouped = new Map<string, string[]>();
  for (const word of words.toSorted((one, other) => other.length - one.length)) {
    const begin = word.charAt(0);
    grouped.set(begin, [...(grouped.get(begin) ?? []), word]);
  }
  return grouped;
};

const vocabulary = (words: readonly string[], weights: Weights, readsFolded: boolean): Vocabulary => ({
  words: byBeginning(words),
  weights,
  readsFolded,
});

const vocabularies: readonly Vocabulary[] = [
  vocabulary(japaneseWords, [['ja', 0.5]], false),
  vocabulary(
    chineseWords,
    [
      ['zh-Hans', 0.6],
      ['zh-Hant', 0.6],
    ],
    true,
  ),
  vocabulary(traditionalWords, [['zh-Hant', 0.5]], false),
  vocabulary(simplifiedWords, [['zh-Hans', 0.5]], true),
];

/** The length of the longest word at a place, 0 where there is none. */
const wordLength = (text: string, at: number, { words }: Vocabulary): number =>
  words.get(text.charAt(at))?.find((word) => text.startsWith(word, at))?.length ?? 0;

const addWords = (text: string, totals: Record<HanLanguage, number>): void => {
  const folded = simplify(text);
  for (const one of vocabularies) {
    const source = one.readsFolded ? folded : text;
    let found = 0;
    for (let at = 0; at < source.length; ) {
      const length = wordLength(source, at, one);
      found += length;
      at += Math.max(length, 1);
    }
    for (const [language, weight] of one.weights) totals[language] += weight * found;
  }
};

/** A script shows in its first few hundred characters. */
const enoughCharacters = 300;

const order: readonly HanLanguage[] = ['zh-Hans', 'zh-Hant', 'ja'];

/**
 * Simplified Chinese, traditional Chinese or kanji-only Japanese. `preferred` (from a locale) only tips undecidable
 * text, which is simplified Chinese otherwise.
 */
export const decideHan = (whole: string, preferred?: HanLanguage): HanDecision => {
  const text = whole.slice(0, enoughCharacters);
  const totals: Record<HanLanguage, number> = { 'zh-Hans': 0.05, 'zh-Hant': 0, ja: 0 };
  for (const character of text) {
    const evidence = evidenceOf.get(character);
    if (evidence) for (const language of order) totals[language] += evidence[language];
  }
  addWords(text, totals);
  if (preferred) totals[preferred] += 0.3;
  const ranked = order.toSorted((a, b) => totals[b] - totals[a]);
  const best = ranked[0] ?? 'zh-Hans';
  const margin = totals[best] - totals[ranked[1] ?? 'zh-Hant'];
  return { language: best, confidence: Math.min(0.99, 0.5 + 0.49 * (1 - Math.exp(-margin))) };
};

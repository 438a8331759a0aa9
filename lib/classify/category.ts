import { type Category, categories } from '../domain/vocabulary.ts';
import type { Finding } from './reader.ts';
import { categoryRules } from './rules.ts';
import { addBits, addSignal, bitsOf, bitsOfFindings, bitWords, type SignalBits } from './signal-bits.ts';

export interface CategoryDecision {
  readonly category: Category;
  /** 0 to 1; low where the message gives little or contradicting evidence. */
  readonly confidence: number;
}

/** Sentences this near to each other may complete one another. */
const windowSentences = 3;
/** What `general` gets for nothing: a message without evidence is a general one. */
const generalPrior = 0.35;
const repeatShare = 0.25;

type Scores = Map<Category, number>;

/** How much some findings speak for each category. */
export type ScoreCategories = (findings: readonly Finding[]) => ReadonlyMap<Category, number>;

/** The rules' conditions one behind the other, in the order of the rules: the signals of `all`, then those of `unless`. */
const conditions = Int32Array.from(
  categoryRules.flatMap(({ all, unless = [] }) => [...bitsOf(all), ...bitsOf(unless)]),
);

const applies = (rule: number, said: SignalBits): boolean => {
  const first = 2 * bitWords * rule;
  for (let word = 0; word < bitWords; word++) {
    const here = said[word] ?? 0;
    const needed = conditions[first + word] ?? 0;
    const barred = conditions[first + bitWords + word] ?? 0;
    if ((needed & ~here) !== 0 || (barred & here) !== 0) return false;
  }
  return true;
};

/** What each sentence says, in their order. */
const sentencesOf = (findings: readonly Finding[]): readonly SignalBits[] => {
  const sentences = new Map<number, SignalBits>();
  for (const { signal, sentence } of findings) {
    const own = sentences.get(sentence);
    if (own) addSignal(own, signal);
    else sentences.set(sentence, bitsOf([signal]));
  }
  return [...sentences].sort(([a], [b]) => a - b).map(([, said]) => said);
};

/** The signals of each run of neighbouring sentences. */
const windows = (findings: readonly Finding[]): readonly SignalBits[] => {
  const sentences = sentencesOf(findings);
  const starts = Math.max(1, sentences.length - windowSentences + 1);
  return Array.from({ length: starts }, (_, start) => {
    const said = bitsOf([]);
    for (const sentence of sentences.slice(start, start + windowSentences)) addBits(said, sentence);
    return said;
  });
};

const timesOf = (rule: number, runs: readonly SignalBits[]): number => {
  let times = 0;
  for (const run of runs) if (applies(rule, run)) times++;
  return times;
};

const scoreRules = (runs: readonly SignalBits[]): Scores => {
  const scores: Scores = new Map([['general', generalPrior]]);
  for (let index = 0; index < categoryRules.length; index++) {
    const times = timesOf(index, runs);
    const rule = categoryRules[index];
    if (times === 0 || !rule) continue;
    const gain = rule.weight * (1 + repeatShare * Math.log2(times));
    scores.set(rule.category, (scores.get(rule.category) ?? 0) + gain);
  }
  return scores;
};

/** How much a whole message speaks for each category, its sentences read in windows. */
export const scoreMessage: ScoreCategories = (findings) => scoreRules(windows(findings));

/** How much findings that belong together speak for each category. */
export const scoreTogether: ScoreCategories = (findings) => scoreRules([bitsOfFindings(findings)]);

/** The category that scores most, the first of equals. */
export const strongest = (
  scores: ReadonlyMap<Category, number>,
): { readonly category: Category; readonly score: number } => {
  let best: { category: Category; score: number } = { category: 'general', score: 0 };
  for (const category of categories) {
    const score = scores.get(category) ?? 0;
    if (score > best.score) best = { category, score };
  }
  return best;
};

/** Decides what a message is about from what it says. */
export const decideCategory = (findings: readonly Finding[]): CategoryDecision => {
  const scores = scoreMessage(findings);
  const best = strongest(scores);
  const total = categories.reduce((sum, category) => sum + Math.exp(0.75 * (scores.get(category) ?? 0)), 0);
  return { category: best.category, confidence: Math.exp(0.75 * best.score) / total };
};

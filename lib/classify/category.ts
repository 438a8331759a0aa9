import { type Category, categories } from '../domain/vocabulary.ts';
import type { Finding } from './reader.ts';
import { type CategoryRule, categoryRules } from './rules.ts';
import type { Signal } from './signals.ts';

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

const applies = (rule: CategoryRule, said: ReadonlySet<Signal>): boolean =>
  rule.all.every((signal) => said.has(signal)) && !rule.unless?.some((signal) => said.has(signal));

/** The signals of each run of neighbouring sentences. */
const windows = (findings: readonly Finding[]): readonly ReadonlySet<Signal>[] => {
  const sentences = new Map<number, Signal[]>();
  for (const { signal, sentence } of findings) {
    sentences.set(sentence, [...(sentences.get(sentence) ?? []), signal]);
  }
  const filled = [...sentences].toSorted(([a], [b]) => a - b).map(([, said]) => said);
  const starts = Math.max(1, filled.length - windowSentences + 1);
  return Array.from(
    { length: starts },
    (_, start) => new Set(filled.slice(start, start + windowSentences).flat()),
  );
};

const scoreRules = (runs: readonly ReadonlySet<Signal>[]): Scores => {
  const scores: Scores = new Map([['general', generalPrior]]);
  for (const rule of categoryRules) {
    const times = runs.filter((run) => applies(rule, run)).length;
    if (times === 0) continue;
    const gain = rule.weight * (1 + repeatShare * Math.log2(times));
    scores.set(rule.category, (scores.get(rule.category) ?? 0) + gain);
  }
  return scores;
};

/** How much a whole message speaks for each category, its sentences read in windows. */
export const scoreMessage: ScoreCategories = (findings) => scoreRules(windows(findings));

/** How much findings that belong together speak for each category. */
export const scoreTogether: ScoreCategories = (findings) =>
  scoreRules([new Set(findings.map(({ signal }) => signal))]);

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
  const ranked = categories
    .map((category) => ({ category, score: scores.get(category) ?? 0 }))
    .toSorted((a, b) => b.score - a.score);
  const best = ranked[0] ?? { category: 'general' as const, score: 0 };
  const total = ranked.reduce((sum, { score }) => sum + Math.exp(0.75 * score), 0);
  return { category: best.category, confidence: Math.exp(0.75 * best.score) / total };
};

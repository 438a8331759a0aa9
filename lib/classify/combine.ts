import { type Category, categories } from '../domain/vocabulary.ts';
import type { CategoryDecision } from './category.ts';

type Scores = ReadonlyMap<Category, number>;

/** How much a point of the rules counts against the encoder; found on scenarios the encoder was not trained on. */
const ruleWeight = 0.45;
/** The least the encoder leaves to any category, so that plain words can still win against it. */
const leastShare = 0.001;

/** Below this a decision is a guess: on scenarios held out a quarter of such decisions were right. */
export const guessBelow = 0.35;

/**
 * Decides a category from what the rules score and what the encoder reads: probabilities of the encoder, moved by the
 * rules. The confidence is the probability of the decision, 0 to 1.
 */
export const combine = (rules: Scores, read: Scores): CategoryDecision => {
  const weights = categories.map((category) => ({
    category,
    weight: ((read.get(category) ?? 0) + leastShare) * Math.exp(ruleWeight * (rules.get(category) ?? 0)),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const best = weights.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { category: best.category, confidence: best.weight / total };
};

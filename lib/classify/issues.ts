import type { Category } from '../domain/vocabulary.ts';
import { type ScoreCategories, strongest } from './category.ts';
import type { Finding } from './reader.ts';

/** One matter, between which letters it is told. */
export interface FoundIssue {
  readonly category: Category;
  readonly confidence: number;
  readonly start: number;
  readonly end: number;
}

/** What a side issue must score, and by how much more than the main one where it is told. */
const floor = 3.4;
const lead = 1.4;
const mostIssues = 3;
/** Grief with us colours a message about something else; it is an issue of its own only when it is plain. */
const floors: Partial<Record<Category, number>> = { complaint: 5, general: 4.2, card: 3.8 };

type Run = readonly Finding[];

const sentencesOf = (findings: Run): readonly Run[] => {
  const sentences = new Map<number, Finding[]>();
  for (const finding of findings) {
    const own = sentences.get(finding.sentence);
    if (own) own.push(finding);
    else sentences.set(finding.sentence, [finding]);
  }
  return [...sentences]
    .toSorted(([a], [b]) => a - b)
    .map(([, own]) => own.toSorted((a, b) => a.start - b.start));
};

/** Two strong matters in one sentence stand one behind the other. */
const clausesOf = (sentence: Run, score: ScoreCategories): readonly Run[] => {
  const strong = [...score(sentence).values()].filter((value) => value >= floor).length;
  if (strong < 2 || sentence.length > 40) return [sentence];
  for (let cut = 1; cut < sentence.length; cut++) {
    const [left, right] = [sentence.slice(0, cut), sentence.slice(cut)];
    const [first, second] = [strongest(score(left)), strongest(score(right))];
    if (first.score >= floor && second.score >= floor && first.category !== second.category)
      return [left, right];
  }
  return [sentence];
};

const spanOf = (run: Run): { readonly start: number; readonly end: number } => ({
  start: Math.min(...run.map((finding) => finding.start)),
  end: Math.max(...run.map((finding) => finding.end)),
});

const confidenceOf = (score: number): number => 1 - Math.exp(-score / 4);

interface Told {
  readonly category: Category;
  readonly score: number;
  readonly run: Run;
}

/** Where each category is told most plainly. */
const tellings = (
  runs: readonly Run[],
  score: ScoreCategories,
  main: Category,
): ReadonlyMap<Category, Told> => {
  const best = new Map<Category, Told>();
  const keep = (told: Told): void => {
    if (told.score > (best.get(told.category)?.score ?? 0)) best.set(told.category, told);
  };
  for (const run of runs) {
    const scores = score(run);
    keep({ category: main, score: scores.get(main) ?? 0, run });
    const top = strongest(scores);
    const isOwn = top.category !== main && top.score >= (scores.get(main) ?? 0) + lead;
    if (isOwn && top.score >= (floors[top.category] ?? floor)) keep({ ...top, run });
  }
  return best;
};

/** Everything a message is about: the main matter first, others only where a sentence of their own tells them plainly. */
export const findIssues = (
  findings: Run,
  main: { readonly category: Category; readonly confidence: number },
  score: ScoreCategories,
): readonly FoundIssue[] => {
  const placed = findings.filter(({ end }) => end > 0);
  const runs = sentencesOf(placed).flatMap((sentence) => clausesOf(sentence, score));
  const told = tellings(runs, score, main.category);
  const first = {
    ...main,
    ...(placed.length > 0 ? spanOf(told.get(main.category)?.run ?? placed) : { start: 0, end: 0 }),
  };
  const others = [...told.values()]
    .filter(({ category }) => category !== main.category)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostIssues - 1)
    .map(({ category, score: value, run }) => ({
      category,
      confidence: confidenceOf(value),
      ...spanOf(run),
    }));
  return [first, ...others];
};

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

/** People tell first what brought them; what comes behind it as plainly is "one more thing". */
const nearlyAsPlain = 0.45;

/**
 * Everything a message is about, the main matter first; others only where a sentence of their own tells them plainly. Unless
 * the main matter is `settled`, one that is told before it and nearly as plainly takes its place.
 */
export const findIssues = (
  findings: Run,
  main: { readonly category: Category; readonly confidence: number; readonly settled: boolean },
  score: ScoreCategories,
): readonly FoundIssue[] => {
  const { category, confidence } = main;
  const placed = findings.filter(({ end }) => end > 0);
  const runs = sentencesOf(placed).flatMap((sentence) => clausesOf(sentence, score));
  const told = tellings(runs, score, category);
  const own = told.get(category);
  const place = placed.length > 0 ? spanOf(own?.run ?? placed) : { start: 0, end: 0 };
  const others = [...told.values()]
    .filter((one) => one.category !== category)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostIssues - 1)
    .map((one) => ({ ...one, ...spanOf(one.run) }));
  const earlier = others.find(
    (one) => one.start < place.start && one.score >= nearlyAsPlain * (own?.score ?? 0),
  );
  const issues: FoundIssue[] = [
    { category, confidence, ...place },
    ...others.map(({ category: each, score: value, start, end }) => ({
      category: each,
      confidence: confidenceOf(value),
      start,
      end,
    })),
  ];
  if (main.settled || earlier === undefined) return issues;
  return issues.toSorted(
    (a, b) => Number(b.category === earlier.category) - Number(a.category === earlier.category),
  );
};
